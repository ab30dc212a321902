"""The words of the field are explained in both languages, and an agenda has the last word on its own."""

import re
import unicodedata
from collections import Counter

from tests.content.test_shipped_decks import SHORT_NAMES
from workshop.content.check import check, read_agenda
from workshop.content.glossary import FILE, glossary, own_words, shipped_words
from workshop.content.script import script_of

AGENDA = """\
title: Sammen
variables: {dialog: GRUS}
glossary:
  TRIO: Hos os er det Anna, Bilal og Carla, som taler om {dialog}
  Fyraftensmøde: Et møde efter arbejde
blocks:
  - {title: Velkommen, start: 09.00, minutes: 15}
"""
NEEDED = {
    "TR", "FTR", "AMR", "AL", "TRIO", "MED", "AMO", "APV", "hovedudvalg", "lokal-MED", "MUS", "GRUS", "IGLO", "NFA",
    "Arbejdstilsynet", "BFA", "KL", "psykisk arbejdsmiljø", "krydspres", "bisidder", "medindflydelse",
    "medbestemmelse", "retningslinje", "§ 7", "Trivselsaftalen", "suppleant", "kerneopgave", "dialogkort",
    "forventningsafstemning",
}  # fmt: skip


def told(text: str) -> list[str]:
    return [str(problem).removeprefix("agenda:") for problem in check(text)]


def of(word: str, own: dict[str, str], written: str = "da", read: str = "da") -> dict[str, object]:
    (found,) = (each for each in glossary(own, written, read) if each["word"] == word)
    return found


def test_the_words_of_the_field_are_there():
    assert NEEDED - {word.word for word in shipped_words()} == set()


def test_a_longer_form_that_an_agenda_explains_leads_to_its_own_text():
    words = glossary({"Arbejdsmiljørepræsentant": "Hos os er det Bo."}, "da", "da")

    forms = [each for each in words if "arbejdsmiljørepræsentant" in map(str.casefold, (each["word"], *each["also"]))]

    assert [each["text"] for each in forms] == ["Hos os er det Bo."]


def test_no_form_of_a_word_leads_to_two():
    forms = Counter(form for word in shipped_words() for form in (word.word, *word.also))

    assert [form for form, times in forms.items() if times > 1] == []


def test_a_text_is_one_or_two_sentences_in_either_language():
    texts = [told.text for word in shipped_words() for told in (word.da, word.en)]

    assert [text for text in texts if len(re.findall(r"[.?](?=\s|$)", text)) not in (1, 2)] == []


def test_every_word_names_its_source_by_the_short_names_of_the_house():
    assert {source for word in shipped_words() for source in word.source.split("; ")} <= SHORT_NAMES


def test_the_letters_of_the_file_are_written_as_one_sign_each():
    text = FILE.read_text(encoding="utf-8")

    assert unicodedata.normalize("NFC", text) == text


def test_a_reader_gets_the_words_in_their_own_language():
    danish, english = (of("TR", {}, "da", language) for language in ("da", "en"))

    assert (danish["name"], danish["text_lang"]) == ("Tillidsrepræsentant", "da")
    assert (english["name"], english["text_lang"], english["lang"]) == ("Shop steward", "en", "da")


def test_an_agenda_says_a_word_its_own_way_and_brings_others():
    own = read_agenda(AGENDA).glossary

    assert of("TRIO", own) == {
        "word": "TRIO",
        "also": ("trio", "trioer"),
        "name": "",
        "text": "Hos os er det Anna, Bilal og Carla, som taler om GRUS",
        "source": "",
        "lang": "da",
        "text_lang": "da",
    }
    assert of("Fyraftensmøde", own, "da", "en") == {
        "word": "Fyraftensmøde",
        "also": (),
        "name": "",
        "text": "Et møde efter arbejde",
        "source": "",
        "lang": "da",
        "text_lang": "da",
    }
    assert len(glossary(own, "da", "da")) == len(shipped_words()) + 1


def test_a_workshop_keeps_the_words_of_its_agenda():
    own, written = own_words(script_of(read_agenda(AGENDA)))

    assert (list(own), written) == (["TRIO", "Fyraftensmøde"], "da")


def test_a_workshop_opened_before_there_were_words_has_none_of_its_own():
    assert own_words('{"title": "Sammen", "language": "en"}') == ({}, "en")


def test_mistakes_in_the_words_are_told_with_line_and_place():
    wrong = AGENDA.replace("Et møde efter arbejde", "").replace("  TRIO: Hos", f"  {'T' * 41}: Hos")

    assert told(wrong) == [
        f"4: glossary › {'T' * 41}: er på 41 tegn (skriv højst 40)",
        "5: glossary › Fyraftensmøde: må ikke være tom (skriv en tekst, eller slet linjen)",
    ]
