"""YAML is read as text with lines, and what cannot be read is said in Danish."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from workshop.content.reading import LARGEST, read


def told(source: bytes | str) -> list[str]:
    return [str(problem) for problem in read(source, "dag.yaml").problems]


@pytest.mark.parametrize("text", ["9:30", "09.00", "no", "ja", "1", "1_000", "~", "null", "2026-12-01", "0x1F", "true"])
def test_a_value_keeps_its_letters(text):
    assert read(f"title: {text}", "dag.yaml").tree == {"title": text}


def test_every_place_knows_its_line():
    reading = read("title: Dag\nblocks:\n  - start: 09.00\n    needs: [\n      projektor]\n", "dag.yaml")

    assert reading.lines == {
        (): 1,
        ("title",): 1,
        ("blocks",): 2,
        ("blocks", 0): 3,
        ("blocks", 0, "start"): 3,
        ("blocks", 0, "needs"): 4,
        ("blocks", 0, "needs", 0): 5,
    }


def test_a_byte_order_mark_and_windows_line_ends_change_nothing():
    reading = read("\ufefftitle: Dag\r\nsource: Æble\r\n".encode(), "dag.yaml")

    assert reading.tree == {"title": "Dag", "source": "Æble"}
    assert reading.problems == []


def test_letters_made_of_two_signs_become_one():
    assert read("title: Pa\u030aske", "dag.yaml").tree == {"title": "Påske"}


def test_the_space_after_a_long_text_is_left_out():
    assert read("notes: |\n  En\n  To\n\n\n", "dag.yaml").tree == {"notes": "En\nTo"}


HELD = [
    ("Det står i § 7 stk. 4–6", "Det står i §\u00a07 stk.\u00a04–6"),
    ("Kl. 9.00 eller kl. 13", "Kl.\u00a09.00 eller kl.\u00a013"),
    ("Giv 20 minutter og 5 procent", "Giv 20\u00a0minutter og 5\u00a0procent"),
    ("Tal om § og klokken 9", "Tal om § og klokken 9"),
]


@pytest.mark.parametrize(("written", "held"), HELD)
def test_a_number_and_what_it_belongs_to_stay_on_one_line(written, held):
    assert read(f"title: {written}", "dag.yaml").tree == {"title": held}


def test_a_key_and_the_name_of_a_file_are_left_as_they_are():
    tree = read("glossary:\n  § 7: Reglen\npicture: kl. 9.jpg\n", "dag.yaml").tree

    assert tree == {"glossary": {"§ 7": "Reglen"}, "picture": "kl. 9.jpg"}


def test_all_repeated_keys_are_told_and_the_first_counts():
    reading = read("title: En\nlead: Anna\ntitle: To\nlead: Bilal\n", "dag.yaml")

    assert reading.tree == {"title": "En", "lead": "Anna"}
    assert [str(problem) for problem in reading.problems] == [
        "dag.yaml:3: title: nøglen 'title' står her igen; den står også i linje 1 (slet den ene)",
        "dag.yaml:4: lead: nøglen 'lead' står her igen; den står også i linje 2 (slet den ene)",
    ]


UNREADABLE = [
    ("tom fil", b"", "dag.yaml: filen er tom (skriv mindst title og blocks)"),
    ("kun en kommentar", b"# senere\n", "dag.yaml: filen er tom (skriv mindst title og blocks)"),
    (
        "ikke UTF-8",
        "title: Dag\nsource: Sk\xe5l".encode("latin-1"),
        "dag.yaml:2: filen er ikke gemt som UTF-8 (gem den igen med tegnsættet UTF-8)",
    ),
    (
        "for stor",
        b"#" * (LARGEST + 1),
        "dag.yaml: filen fylder mere end 1 MB (en agenda er kun tekst; del den, eller ryd op)",
    ),
    (
        "usynligt tegn",
        "title: Dag\nsource: a\x00b",
        "dag.yaml:2: her står et usynligt tegn, som ikke kan bruges (slet det, og skriv igen)",
    ),
    (
        "usynligt tegn som kode",
        'title: Dag\nsource: "a\\0b"',
        "dag.yaml:2: source: her står et usynligt tegn, som ikke kan bruges (slet det, og skriv igen)",
    ),
    (
        "tegn, som ikke findes",
        'title: "\\U99999999"',
        "dag.yaml:1: her står et tegn, som ikke findes (slet det, og skriv igen)",
    ),
    (
        "tabulator",
        "title: Dag\nblocks:\n\t- title: Pause",
        "dag.yaml:3: linjen er rykket ind med tabulator (brug mellemrum, to for hvert niveau)",
    ),
    (
        "skæv indrykning",
        "title: Dag\n  source: Anna",
        "dag.yaml:2: her står et kolon for meget, eller linjen er rykket forkert ind"
        " (sæt en tekst med kolon i anførselstegn, eller ret indrykningen)",
    ),
    (
        "kolon i en tekst",
        "title: Pause: kaffe",
        "dag.yaml:1: her står et kolon for meget, eller linjen er rykket forkert ind"
        " (sæt en tekst med kolon i anførselstegn, eller ret indrykningen)",
    ),
    (
        "glemt kolon",
        "title: Dag\nsource\nlead: Gry",
        "dag.yaml:2: her mangler et kolon efter nøglen (skriv nøgle: værdi)",
    ),
    (
        "bindestreg efter kolon",
        "aims: - viden",
        "dag.yaml:1: et punkt med bindestreg kan ikke stå her (sæt det på sin egen linje under nøglen)",
    ),
    ("åbent anførselstegn", 'title: "Dag\nlead: Gry', "dag.yaml:1: anførselstegnet her bliver ikke lukket (luk det)"),
    (
        "åben firkantet parentes",
        "aims: [viden, ro\n",
        "dag.yaml:1: den firkantede parentes her bliver ikke lukket rigtigt"
        " (luk den, eller sæt hele teksten i anførselstegn)",
    ),
    (
        "variabel forrest",
        "title: Dag\nsource: {dialog} i praksis",
        "dag.yaml:2: en tekst kan ikke begynde med en tuborgklamme uden anførselstegn"
        " (sæt hele teksten i anførselstegn)",
    ),
    (
        "spørgsmålstegn i klammer",
        "aims:\n  [Hvem?, Hvad?]",
        "dag.yaml:2: et spørgsmålstegn kan ikke stå i en liste med klammer"
        " (sæt teksten i anførselstegn, eller skriv listen med bindestreger)",
    ),
    (
        "tegn forrest",
        "title: @alle",
        "dag.yaml:1: en tekst kan ikke begynde med det tegn (sæt hele teksten i anførselstegn)",
    ),
    (
        "omvendt skråstreg",
        'title: "C:\\Gry"',
        "dag.yaml:1: en omvendt skråstreg kan ikke bruges sådan i dobbelte anførselstegn"
        " (brug enkelte anførselstegn i stedet)",
    ),
    (
        "tekst efter lodret streg",
        "notes: |Husk kaffe",
        "dag.yaml:1: efter | eller > skal teksten begynde på næste linje (flyt teksten en linje ned, og ryk den ind)",
    ),
    (
        "tekst efter anførselstegn",
        'title: "Ro" på jobbet',
        "dag.yaml:1: linjen passer ikke ind her"
        " (ret indrykningen, så den følger linjerne omkring, og se efter anførselstegn)",
    ),
    (
        "henvisning",
        "title: &navn Dag",
        "dag.yaml:1: title: henvisninger med & og * bruges ikke her (skriv teksten ud, eller brug variables)",
    ),
    (
        "mærke",
        "title: !!python/name:os.system x",
        "dag.yaml:1: title: mærker med udråbstegn bruges ikke her (slet det, eller sæt teksten i anførselstegn)",
    ),
    (
        "nøgle i klammer",
        "? [a, b]\n: c",
        "dag.yaml:1: her skal stå en nøgle"
        " (skriv nøglen som ét ord; en tekst, der begynder med en klamme, skal have anførselstegn)",
    ),
    (
        "to agendaer",
        "title: En\n---\ntitle: To",
        "dag.yaml:2: her begynder en agenda til (skriv én agenda i hver fil)",
    ),
    ("uden ende", "[" * 5000, "dag.yaml:1: der er for mange niveauer i hinanden (brug færre lister i lister)"),
    (
        "uforståeligt",
        "%YAML 9.1\n---\ntitle: Dag",
        "dag.yaml:1: linjen kan ikke læses (ret indrykning, kolon og anførselstegn på linjen)",
    ),
]


@pytest.mark.parametrize(("what", "source", "sentence"), UNREADABLE)
def test_what_cannot_be_read_is_told_with_line_and_remedy(what, source, sentence):
    assert told(source) == [sentence]


def test_aliases_upon_aliases_are_told_and_never_unfolded():
    bomb = "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n"

    reading = read(bomb, "dag.yaml")

    assert reading.tree == {"a": ["x", "x"], "b": ["", ""], "c": ["", ""]}
    assert [problem.line for problem in reading.problems] == [1, 2, 2, 2, 3, 3]


@given(st.text() | st.text(alphabet="ab:-[]{}\"'|>&*!%#?, \n\\\t0"))
@example("%YAML " + "1" * 5000 + ".1\n---\n")
def test_any_text_is_read_or_explained(text):
    reading = read(text, "dag.yaml")

    assert reading.tree is not None or reading.problems


@given(st.binary())
def test_any_bytes_are_read_or_explained(source):
    reading = read(source, "dag.yaml")

    assert reading.tree is not None or reading.problems
