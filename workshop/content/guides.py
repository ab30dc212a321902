"""What is wrong with the guides of a deck's cards: steps called the same, answers that lead nowhere."""

from collections.abc import Iterator
from typing import Any

from workshop.activities.guide import lost, unreached
from workshop.content.parts import Part, answers_of, cards_of, steps_of
from workshop.content.problems import Fault, choose_among
from workshop.domain.words import say

ROOM = 900
"""Characters all steps of a guide may fill."""

LATER_STEP = say("før til et trin længere nede, eller skriv so: med udfaldet")
LEAD_TO_IT = say("skriv to: {id} ved et tidligere svar")


def long_guides(tree: Any) -> Iterator[Fault]:
    for card in cards_of(tree):
        length = sum(len(text) for step in steps_of(card) for text in _texts(step))
        if length > ROOM:
            text = say("vejviseren er på {length} tegn tilsammen; der er plads til {limit} på kortet og på lærredet")
            remedy = say("skriv den kortere, eller del kortet i to")
            yield Fault((*card.path, "guide"), text, remedy, {"length": length, "limit": ROOM})


def _texts(step: Part) -> Iterator[str]:
    yield step.text("ask")
    for answer in answers_of(step):
        yield answer.text("text")
        yield answer.text("so")


def same_steps(tree: Any) -> Iterator[Fault]:
    for card in cards_of(tree):
        seen: set[str] = set()
        for step in steps_of(card):
            id = step.text("id")
            if id and id in seen:
                text = say("et andet trin har også id '{id}'")
                yield Fault((*step.path, "id"), text, say("giv det et andet id"), {"id": id})
            seen.add(id)


def strange_ways(tree: Any) -> Iterator[Fault]:
    """An answer leads to a later step, and every step but the first is led to."""
    for card in cards_of(tree):
        steps = list(steps_of(card))
        answers = [list(answers_of(step)) for step in steps]
        ways = [(step.text("id"), [answer.text("to") for answer in answers_of(step)]) for step in steps]
        for at, place in lost(ways):
            answer, later = answers[at][place], [id for id, _ in ways[at + 1 :] if id]
            remedy, params = choose_among(answer.text("to"), later)
            text = say("intet senere trin har id '{to}'")
            yield Fault((*answer.path, "to"), text, remedy or LATER_STEP, {"to": answer.text("to"), **params})
        for at in unreached(ways):
            text = say("intet svar fører til trinnet '{id}'")
            yield Fault((*steps[at].path, "id"), text, LEAD_TO_IT, {"id": ways[at][0]})
