"""A word can be changed in one place, in the file or when the workshop is made."""

import pytest

from workshop.content.check import check, read_agenda

AGENDA = """\
title: "{dialog} i praksis"
variables:
  dialog: Tal Sammen
  årets-tema: ro
aims: ["Vi bruger {dialog} om {årets-tema}"]
blocks:
  - title: Om {dialog}
    start: 09.00
    minutes: 30
    activities:
      - kind: poll
        form: choice
        question: "Har du prøvet {dialog}?"
        options: ["{dialog}", Noget andet]
"""


def texts(agenda):
    return (agenda.title, agenda.aims, agenda.blocks[0].title, agenda.blocks[0].activities[0].model_dump()["options"])


def told(text, variables=None):
    return [str(problem) for problem in check(text, variables)]


def test_a_variable_is_put_into_every_text():
    agenda = read_agenda(AGENDA)

    assert texts(agenda) == (
        "Tal Sammen i praksis",
        ("Vi bruger Tal Sammen om ro",),
        "Om Tal Sammen",
        ("Tal Sammen", "Noget andet"),
    )


def test_a_facilitator_renames_it_in_one_place():
    agenda = read_agenda(AGENDA, {"dialog": "MUS"})

    assert texts(agenda) == ("MUS i praksis", ("Vi bruger MUS om ro",), "Om MUS", ("MUS", "Noget andet"))
    assert agenda.variables == {"dialog": "MUS", "årets-tema": "ro"}


def test_another_word_is_not_read_for_braces():
    assert read_agenda(AGENDA, {"dialog": "{årets-tema}"}).title == "{årets-tema} i praksis"


def test_braces_written_twice_are_seen_once():
    agenda = read_agenda(AGENDA.replace("Om {dialog}", "Om {{dialog}}"))

    assert agenda.blocks[0].title == "Om {dialog}"


MISTAKES = [
    ("{dialgo}", "7: programpunkt 1 › title: variablen 'dialgo' findes ikke (mente du 'dialog'?)"),
    (
        "{samtale}",
        "7: programpunkt 1 › title: variablen 'samtale' findes ikke (skriv den under variables øverst i filen)",
    ),
    ("{}", "7: programpunkt 1 › title: variablen '' findes ikke (skriv den under variables øverst i filen)"),
    (
        "glad :-}",
        "7: programpunkt 1 › title: her står en tuborgklamme alene (skriv klammen to gange, hvis den skal ses)",
    ),
]


@pytest.mark.parametrize(("title", "sentence"), MISTAKES)
def test_braces_that_mean_nothing_are_told(title, sentence):
    assert told(AGENDA.replace("Om {dialog}", f"Om {title}")) == [f"agenda:{sentence}"]


def test_a_variable_has_a_name_that_can_be_written():
    assert told(AGENDA.replace("dialog:", "1 dialog:").replace("{dialog}", "det")) == [
        "agenda:3: variables › 1 dialog: variablen '1 dialog' har et navn, der ikke kan bruges"
        " (brug bogstaver, tal og bindestreg, og begynd med et bogstav)"
    ]


def test_only_declared_variables_can_be_renamed():
    assert told(AGENDA, {"dialogen": "MUS"}) == [
        "agenda:2: variables: agendaen har ingen variabel 'dialogen' (mente du 'dialog'?)"
    ]


def test_an_agenda_without_variables_has_nothing_to_rename():
    plain = "title: Dag\nblocks:\n  - {title: Ro, start: 09.00, minutes: 30}\n"

    assert told(plain, {"dialog": "MUS"}) == [
        "agenda:1: variables: agendaen har ingen variabel 'dialog' (skriv den under variables øverst i filen)"
    ]


def test_lengths_are_counted_with_the_words_put_in():
    assert told(AGENDA, {"dialog": "x" * 81}) == [
        "agenda:14: programpunkt 1 › aktivitet 1 › options 1: er på 81 tegn; der er plads til 80 på lærredet"
        " (skriv det kortere)"
    ]
