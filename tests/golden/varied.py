"""Forty people on a day with every form of activity: in groups, in rounds, and at times too few to be shown."""

from random import Random
from typing import Any

from tests.golden import crowd
from tests.golden.door import Person, named
from tests.golden.leading import Answering, Day, ticks
from workshop.activities.base import Value

ROLES = ("tr",) * 16 + ("amr",) * 12 + ("leder",) * 7 + ("ftr",) * 2 + ("begge",) * 3
SECRET = "Ham fra Køkkenet på Øst råber ad de nye"
"""Written by one of four, where five are needed."""


def varied(day: Day) -> None:
    day.door.join((role, f"Bord {at // 5 + 1}, ved vinduet") for at, role in enumerate(ROLES))
    day.door.desk("phoneless", count=1)
    day.lead(ANSWERS)
    day.door.edit("page:felt", {"state": "filed"})
    day.door.edit(
        f"line:{named('mark', 1, length=12)}",
        {"page": "pres", "text": "Husk, at to grupper var for små til at stå alene"},
    )
    day.door.desk("end")


def _travelled(day: Day) -> None:
    others = ("i båd", "I båd.", "til fods", "med elcykel")

    def ballot(rng: Random, person: Person) -> Value:
        option = _travel(day, person)
        return {"options": [3], "other": rng.choice(others)} if option == 3 else {"options": [option]}

    day.ballots(ballot, 1.0)


def _travel(day: Day, person: Person) -> int:
    return (0, 0, 1, 0, 2, 1, 0, 3)[day.people.index(person) % 8]


def _missing(day: Day) -> None:
    def ballot(rng: Random, person: Person) -> Value:
        return {"options": sorted(rng.sample(range(4), rng.choice((1, 2)))), "segment": person.role}

    day.ballots(ballot, 1.0)


def _pressed(day: Day) -> None:
    def ballot(rng: Random, person: Person) -> Value:
        home = None if rng.random() < 0.2 else rng.randrange(1, 6)
        return {"ratings": [rng.randrange(2, 8), home], "segment": str(_travel(day, person))}

    day.ballots(ballot)


def _cloud(day: Day) -> None:
    day.ballots(lambda rng, _: {"words": [*crowd.words(rng)[:1], "ærlighed"][: rng.choice((1, 2))]})


def _wall(day: Day) -> None:
    day.each(lambda rng, _: [("card:", {"text": crowd.card(rng)}) for _ in range(rng.randrange(3))])
    day.door.propose(day.at)


def _hours(day: Day) -> None:
    day.ballots(lambda rng, _: {"number": round(min(37.0, rng.lognormvariate(1.3, 0.8)), 1)})


def _field(day: Day) -> None:
    def place(rng: Random) -> list[int] | None:
        return None if rng.random() < 0.1 else [rng.randrange(1, 6), rng.randrange(1, 6)]

    day.ballots(lambda rng, _: {"ratings": [[3, 4], *(place(rng) for _ in range(3))]})


def _ranked(day: Day) -> None:
    day.ballots(lambda rng, _: {"order": rng.sample(range(5), rng.randrange(1, 4))})


def _pointed(day: Day) -> None:
    def points(rng: Random, person: Person) -> Value:
        first = 10 * rng.randrange(11)
        second = 10 * rng.randrange((100 - first) // 10 + 1)
        return {"points": [first, second, 100 - first - second], "segment": person.role}

    day.ballots(points)


def _silent(day: Day) -> None:
    """Four of forty answer; all others would rather not."""
    given: list[tuple[Person, str, Value]] = [(who, "ballot", {"options": [2]}) for who in day.people[:4]]
    day.door.send(day.at, [*given, *((who, "ballot", {"pass": True}) for who in day.people[4:30])])


def _hand(day: Day) -> None:
    day.form("table", 5)
    deck = day.cards_of_deck()

    def written(rng: Random, _: Person) -> list[tuple[str, Value]]:
        return [("line:", {"text": crowd.said(rng, crowd.NOTES), "to": rng.randrange(2), "card": rng.choice(deck[:6])})]

    day.each(written, 0.7)
    day.each(lambda rng, person: [("ticks", ticks(deck, rng, person, 6))])


def _browse(day: Day) -> None:
    """Lines of people who sit in no team, and a sentence four people would not want to be known by."""
    deck = day.cards_of_deck()
    day.each(lambda rng, person: [("ticks", ticks(deck, rng, person, 3))], 0.5)
    hung: list[tuple[Person, str, Value]] = [
        (who, "card:", {"text": said, "card": deck[at % len(deck)]})
        for at, (who, said) in enumerate(zip(day.people, crowd.HUNG, strict=False))
    ]
    day.door.send(day.at, hung)


def _walk(day: Day) -> None:
    day.form("random", 2)
    day.each(lambda rng, _: [("line:", {"text": crowd.said(rng, crowd.IDEAS), "to": 0, "card": ""})], 0.5)


def _sheet(day: Day) -> None:
    """Eight tables write; every other one lets the room see it, and one of them has a name for it."""
    day.form("table", 5)

    def written(rng: Random, person: Person) -> list[tuple[str, Value]]:
        to, at = rng.randrange(4), day.people.index(person)
        return [("line:", {"text": crowd.said(rng, crowd.IDEAS), "to": to, "card": "", "at": at})]

    day.each(written)
    writers = day.one_of_each_team()
    day.door.send(day.at, [(who, "share", {"on": True}) for who in writers[::2]])
    day.door.send(
        day.at, [(writers[0], "name", {"text": "Færgebordet", "was": ""}), (writers[1], "line:", _kept_back())]
    )


def _kept_back() -> Value:
    return {"text": SECRET, "to": 0, "card": ""}


def _sorted(day: Day) -> None:
    """Nearly all of it by nearly everybody, and the last of it by four."""
    items, piles = _names(day, "all_items"), _names(day, "all_piles")

    def placed(rng: Random, person: Person) -> list[tuple[str, Value]]:
        few = day.people.index(person) > 3
        return [(f"item:{item}", {"pile": rng.choice(piles)}) for item in (items[:-1] if few else items)]

    day.each(placed, 0.9)
    day.door.desk("reveal")
    day.door.desk("look", at="key")


def _names(day: Day, what: str) -> list[str]:
    return [one.id for one in getattr(day.door.activity, what)]


def _sorted_together(day: Day) -> None:
    day.form("random", 4)
    items, piles = _names(day, "all_items"), _names(day, "all_piles")
    day.each(lambda rng, _: [(f"item:{item}", {"pile": rng.choice(piles)}) for item in items], 0.5)
    day.door.desk("reveal")


def _placed(day: Day) -> None:
    activity: Any = day.door.activity

    def place(rng: Random) -> Value:
        return {axis: rng.randrange(1, found.steps + 1) for axis in "xy" if (found := getattr(activity, axis))}

    day.each(lambda rng, _: [(f"item:{item}", place(rng)) for item in _names(day, "all_items")], 0.9)
    day.door.desk("reveal")


def _asked(day: Day) -> None:
    day.door.send("questions", [(day.people[0], "q:", {"text": "Hvornår går den sidste færge?"})])


def _became(day: Day) -> None:
    """Many tell how it went; four of them write why, and that is too few to be read."""
    states = ("done", "underway", "underway", "stuck", "dropped")

    def went(rng: Random, _: Person) -> list[tuple[str, Value]]:
        level = rng.choice(("gruppe", "gruppe", "individ", "ledelse"))
        return [("went:", {"state": rng.choice(states), "level": level}) for _ in range(rng.randrange(1, 3))]

    day.each(went, 0.7)
    day.door.send(day.at, [(who, "note", {"text": SECRET}) for who in day.people[:4]])


def _out(day: Day) -> None:
    def shared(rng: Random, _: Person) -> list[tuple[str, Any]]:
        return [
            ("take", {"text": crowd.said(rng, crowd.TOOK), "share": "anonymous", "who": ""}),
            ("promise:", crowd.promise(rng, ())),
        ]

    day.each(shared, 0.6)


ANSWERS: dict[str, Answering] = {
    "rejse": _travelled,
    "vilkaar": _missing,
    "pres": _pressed,
    "sky": _cloud,
    "vaeg": _wall,
    "timer": _hours,
    "felt": _field,
    "rang": _ranked,
    "point": _pointed,
    "tavs": _silent,
    "haand": _hand,
    "blad": _browse,
    "tur": _walk,
    "ark": _sheet,
    "bunker": _sorted,
    "sammen": _sorted_together,
    "linje": _placed,
    "kort": _placed,
    "questions": _asked,
    "blev": _became,
    "ud": _out,
}
