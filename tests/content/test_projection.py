"""A text that cannot be read from the back row is told with its length."""

import json

import pytest

from workshop.content.check import check


def told(**activity: object) -> list[str]:
    block = {"title": "Ro", "start": "09.00", "minutes": 30, "activities": [activity]}
    return [str(problem) for problem in check(json.dumps({"title": "Dag", "blocks": [block]}))]


def poll(form: str, **keys: object) -> dict[str, object]:
    return {"kind": "poll", "form": form, "question": "Hvad nu?", **keys}


def slide(**keys: object) -> dict[str, object]:
    return {"kind": "slide", "title": "Ro", **keys}


def quote(letters: int) -> dict[str, object]:
    return {"form": "quote", "text": "x" * letters}


def columns(letters: int) -> dict[str, object]:
    return {"form": "columns", "columns": [{"title": "A"}, {"title": "B", "lines": ["x" * letters]}]}


FITTING = [
    poll("words", question="x" * 140),
    poll("choice", options=["x" * 80, "y"]),
    poll("scale", statements=["x" * 100]),
    poll("text", columns=["x" * 60, "y"]),
    slide(title="x" * 90),
    slide(body="ord " * 90),
    slide(body="\n".join(f"- punkt {n}" for n in range(9))),
    slide(figure=columns(90)),
    slide(figure=quote(240)),
    {"kind": "checkout", "take": "x" * 140, "commit": "x" * 140},
]

TOO_LONG = [
    (poll("words", question="x" * 141), "question: er på 141 tegn; der er plads til 140 på lærredet"),
    (poll("words", question="x" * 999), "question: er på 999 tegn; der er plads til 140 på lærredet"),
    (poll("choice", options=["x" * 81, "y"]), "options 1: er på 81 tegn; der er plads til 80 på lærredet"),
    (poll("scale", statements=["Ro", "x" * 101]), "statements 2: er på 101 tegn; der er plads til 100 på lærredet"),
    (poll("text", columns=["x" * 61, "y"]), "columns 1: er på 61 tegn; der er plads til 60 på lærredet"),
    (slide(title="x" * 91), "title: er på 91 tegn; der er plads til 90 på lærredet"),
    (
        slide(figure=columns(91)),
        "figure › columns 2 › lines 1: er på 91 tegn; der er plads til 90 på lærredet",
    ),
    (slide(figure=quote(241)), "figure › text: er på 241 tegn; der er plads til 240 på lærredet"),
    ({"kind": "checkout", "take": "x" * 141}, "take: er på 141 tegn; der er plads til 140 på lærredet"),
]

TOO_MUCH = [
    (slide(body="ord " * 91), "teksten er på 91 ord; der er plads til cirka 90 på lærredet"),
    (
        slide(body="\n".join(f"- punkt {n}" for n in range(10))),
        "teksten fylder cirka 10 linjer; der er plads til 9 på lærredet",
    ),
    (
        slide(body=f"### Ro\n\n{'x' * 71}\n\n" + "\n".join(f"> - **punkt** {n}" for n in range(7))),
        "teksten fylder cirka 10 linjer; der er plads til 9 på lærredet",
    ),
    (
        {"kind": "timer", "title": "Ro", "minutes": 5, "body": "ord " * 91},
        "teksten er på 91 ord; der er plads til cirka 90 på lærredet",
    ),
]


@pytest.mark.parametrize("activity", FITTING)
def test_a_text_that_fits_is_fine(activity):
    assert told(**activity) == []


@pytest.mark.parametrize(("activity", "sentence"), TOO_LONG)
def test_a_text_too_long_is_told_once_with_its_length(activity, sentence):
    assert told(**activity) == [f"agenda:1: programpunkt 1 › aktivitet 1 › {sentence} (skriv det kortere)"]


@pytest.mark.parametrize(("activity", "sentence"), TOO_MUCH)
def test_a_body_too_long_is_told_with_its_words_or_lines(activity, sentence):
    remedy = "(skriv den kortere, eller del den på to slides)"

    assert told(**activity) == [f"agenda:1: programpunkt 1 › aktivitet 1 › body: {sentence} {remedy}"]
