"""The CSV: one flat table that a Danish Excel opens by itself and never runs."""

import csv
import io

import pytest

from tests.export import days, rich, together
from workshop.domain.several import added_up
from workshop.domain.summary import Summary
from workshop.export import FORMATS
from workshop.export.csv_file import STARTS_A_FORMULA, harmless


def read(summary: Summary) -> list[dict[str, str]]:
    text = FORMATS["csv"].write(summary, days.say).decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline=""), delimiter=";"))


def test_it_has_a_byte_order_mark_semicolons_and_windows_line_ends():
    content = FORMATS["csv"].write(days.empty(), days.say)

    assert content.startswith(
        b"\xef\xbb\xbfProgrampunkt;Aktivitet;Slags;Del;Nummer;Overskrift;Tekst;Antal;Procent;Gennemsnit\r\n"
    )
    assert content.count(b"\n") == content.count(b"\r\n")


def test_an_option_has_its_count_and_percent():
    found = [row for row in read(days.ordinary()) if row["Overskrift"] == "Vi har det fast på dagsordenen"]

    assert [(row["Del"], row["Antal"], row["Procent"], row["Gennemsnit"]) for row in found] == [
        ("søjle", "5", "33", "")
    ]


def test_a_mean_has_a_decimal_comma():
    found = [row for row in read(days.ordinary()) if row["Gennemsnit"] and row["Del"] == "søjle"]

    assert [(row["Overskrift"], row["Gennemsnit"]) for row in found] == [
        ("Indflydelse på eget arbejde", "3,7"),
        ("Social støtte fra kolleger og leder", "4,3"),
    ]


def test_the_csv_of_several_workshops_names_them_instead_of_a_code_and_hours():
    rows = read(added_up([days.ordinary(), days.ordinary()], ["Solsikken", "Havnebo"], days.say))

    assert [(row["Nummer"], row["Tekst"]) for row in rows if row["Overskrift"] == "Workshop"] == [
        ("1", "Solsikken"),
        ("2", "Havnebo"),
    ]
    assert {row["Overskrift"] for row in rows} & {"Kode", "Møde", "Planlagt start", "Faktisk start"} == set()


def test_each_word_of_a_cloud_is_one_line():
    found = [row for row in read(days.ordinary()) if row["Del"] == "tabel" and row["Tekst"] == "tillid"]

    assert [(row["Overskrift"], row["Antal"]) for row in found] == [("Antal", "9")]


def test_the_lines_of_one_commitment_share_a_number():
    found = [row for row in read(days.ordinary()) if row["Del"] == "aftale" and row["Nummer"] == "3"]

    assert [(row["Overskrift"], row["Tekst"]) for row in found] == [
        ("Hvad", "Aftale faste møder i TRIO"),
        ("Niveau", "Ledelse"),
        ("Tema", "Samarbejde"),
        ("Sammen med", "TRIO"),
    ]


def test_the_day_says_which_meeting_it_is_and_what_the_facilitator_added():
    found = [row for row in read(rich.day()) if row["Overskrift"] in ("Møde", "Bemærkning")]

    assert [(row["Del"], row["Overskrift"], row["Tekst"], row["Antal"]) for row in found] == [
        ("dagen", "Møde", "", "1"),
        ("dagen", "Bemærkning", "Tak for en god dag", ""),
    ]


def test_what_the_facilitator_added_to_an_activity_is_a_line_of_its_own():
    found = [row for row in read(rich.day()) if row["Del"] == "bemærkning"]

    assert [(row["Aktivitet"], row["Nummer"], row["Tekst"]) for row in found] == [
        ("Hvor tit taler I om det psykiske arbejdsmiljø?", "1", "Vi tager det med til personalemødet")
    ]


def test_questions_keep_their_order_votes_and_state():
    found = [row for row in read(days.ordinary()) if row["Del"] == "spørgsmål" and row["Antal"]]

    assert [(row["Overskrift"], row["Antal"]) for row in found] == [("åben", "7"), ("åben", "3"), ("besvaret", "1")]


def test_owner_and_reply_of_a_question_share_its_number():
    found = [row for row in read(days.ordinary()) if row["Del"] == "spørgsmål" and not row["Antal"]]

    assert [(row["Nummer"], row["Overskrift"], row["Tekst"]) for row in found] == [
        ("1", "Ejer", "Henrik"),
        ("2", "Ejer", "uden ejer"),
        ("3", "Svar", "Ja, det ligger på intranettet."),
    ]


def test_the_archive_stands_by_itself():
    found = [row for row in read(days.ordinary()) if row["Del"] == "spørgsmål i arkivet"]

    assert [(row["Overskrift"], row["Tekst"], row["Antal"]) for row in found] == [
        ("i arkivet", "Kan vi få frugt?", "2")
    ]


def test_a_card_has_its_marks_and_its_lines_in_rows_of_one_number():
    found = [row for row in read(together.day()) if row["Del"] == "tabel" and row["Tekst"] == "Mægler"]

    assert [(row["Aktivitet"], row["Nummer"], row["Overskrift"], row["Antal"]) for row in found] == [
        ("Øvelse med dialogkort", "1", "Kan se mig selv i den", "9"),
        ("Øvelse med dialogkort", "1", "Vil gerne blive bedre til den", "0"),
        ("Øvelse med dialogkort", "1", "Linjer", "3"),
        ("Øvelse med dialogkort – fordelt på roller: Kan se mig selv i den", "1", "TR", "5"),
        ("Øvelse med dialogkort – fordelt på roller: Kan se mig selv i den", "1", "AMR", "4"),
    ]


def test_lines_stand_under_their_card_and_sentences_under_their_theme():
    found = [row for row in read(together.day()) if row["Del"] == "tekst" and row["Nummer"] == "2"]

    assert [(row["Slags"], row["Overskrift"], row["Tekst"]) for row in found] == [
        ("cards", "Ambassadør – Gavnlig når …", "vi vil have nye kolleger med"),
        ("cards", "Mægler – Gavnlig når …", "begge har bedt om det"),
        ("cards", "Hængt op – Ikke grupperet", "Jeg skal spørge, før jeg lover noget"),
        ("walk", "Det er svært – Tid", "Tiden går med drift"),
        ("walk", "Det vil vi prøve – Ikke grupperet", "Aftale med lederen, hvad jeg må sige videre"),
    ]


@pytest.mark.parametrize(
    "text",
    ["=1+1", "+45 12345678", "-2", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "\0=1", "＝1", "＋1", "－1", "＠A1", "  =1"],
)
def test_a_text_that_looks_like_a_formula_gets_an_apostrophe(text):
    assert harmless(text) == f"'{text}"


@pytest.mark.parametrize("text", ["tillid", "1+1=2", "anna@solsikken.dk", "", "’=1"])
def test_other_texts_stay_as_they_are(text):
    assert harmless(text) == text


def test_no_cell_of_a_hostile_day_starts_a_formula():
    cells = [cell for row in read(days.hostile()) for cell in row.values()]

    assert [cell for cell in cells if cell.startswith(STARTS_A_FORMULA)] == []
    assert "'=1+1" in cells
    assert "to\nlinjer;med \"anførsel\" og 'pling'" in cells
