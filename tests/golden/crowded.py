"""The shipped day with as many people as come: three hundred of them, three, or nobody."""

from collections.abc import Callable
from random import Random

from tests.golden import crowd
from tests.golden.door import Person, named
from tests.golden.kept import ROOT
from tests.golden.leading import Answering, Day, ticks
from workshop.activities.base import Value
from workshop.domain.editing import cut_name

AGENDA = ROOT / "agendas" / "sammen-om-psykisk-arbejdsmiljoe.yaml"
THEMES = ("Indflydelse", "Mening", "Forudsigelighed", "Social støtte", "Belønning", "Krav")
LINE = "Det her tager vi med på personalemødet og spørger igen om seks uger – også dem, der ikke var her"


def crowded(day: Day) -> None:
    """Three hundred people: everything is used, and the facilitator goes through all of it afterwards."""
    day.door.join((day.rng.choice(crowd.ROLES), _place(day.rng, at)) for at in range(299))
    day.door.desk("phoneless", count=9)
    day.lead(ANSWERS)
    _after_three_hundred(day)
    day.door.desk("end")


def few(day: Day) -> None:
    """Three people answer everything; five would have been enough to show any of it."""
    day.door.join((("tr", "Solsikken"), ("amr", "Fjordskolen"), ("leder", "Havnebo")))
    day.lead(ANSWERS | {"ordsky": _words})
    day.door.edit(
        f"line:{named('mark', 1, length=12)}", {"page": "", "text": "Vi var kun tre, så vi talte sammen i stedet"}
    )
    day.door.desk("end")


def alone(day: Day) -> None:
    """Nobody comes, and the facilitator goes through the programme alone."""
    day.lead({})
    day.door.desk("end")


def _place(rng: Random, at: int) -> str:
    return f"Bord {at // 6 + 1}" if at % 3 else rng.choice(crowd.WORKPLACES)


def _words(day: Day) -> None:
    day.ballots(lambda rng, _: {"words": crowd.words(rng)})


def _words_in_order(day: Day) -> None:
    """The last one comes late and is crude, and two spellings are one word."""
    day.ballots(lambda rng, _: {"words": crowd.words(rng)[: rng.choice((2, 3))]})
    (late,) = day.door.join([("tr", "Solsikken")])
    day.door.send(day.at, [(late, "ballot", {"words": [crowd.CRUDE, "ro"]})])
    day.mark({f"ban:{named('mark', 1, length=12)}": {"word": crowd.CRUDE}})
    day.mark(
        {
            f"merge:{named('mark', 2, length=12)}": {"word": "uro", "into": "ro"},
            f"merge:{named('mark', 3, length=12)}": {"word": "grin", "into": "latter"},
        }
    )


def _chosen(*weights: int) -> Callable[[Random, Person], Value]:
    return lambda rng, _: {"options": [rng.choices(range(len(weights)), weights)[0]]}


def _ask(day: Day) -> None:
    """A question out of the blue after the golden nuggets."""
    _golden(day)
    options = ["At nå det, vi skal", "At tale sammen", "At holde fri, når vi har fri"]
    fields = {"form": "choice", "question": "Hvad vil I helst have mere tid til?", "options": options, "other": True}
    day.door.desk("ask", poll=fields)
    others = ("ro til at tænke", "Ro til at tænke!", "min familie", "at lære nye op")
    day.ballots(lambda rng, _: _with_other(rng, others), 0.8)


def _with_other(rng: Random, others: tuple[str, ...]) -> Value:
    option = rng.choices(range(4), (5, 4, 6, 1))[0]
    return {"options": [3], "other": rng.choice(others)} if option == 3 else {"options": [option]}


def _golden(day: Day) -> None:
    middle = (3.1, 4.4, 2.6, 4.1, 2.9, 2.4)

    def ratings(rng: Random, _: Person) -> Value:
        given = [min(5, max(1, round(rng.gauss(mean, 0.9)))) for mean in middle]
        return {"ratings": [None if at and rng.random() < 0.05 else one for at, one in enumerate(given)]}

    day.ballots(ratings)


def _five_steps(day: Day) -> None:
    day.each(lambda rng, _: [("card:", {"text": crowd.card(rng), "column": rng.randrange(2)})] * 1, 0.9)
    cards = day.door.result(day.at).get("cards", [])
    if cards:
        day.hide(cards[0])
        day.theme(("Besked i god tid", "Pauser og ro", "Aftaler, der holder", "Makkere"), cards[1::2])
    day.door.desk("reveal")


def _dialogue_cards(day: Day) -> None:
    day.form("mixed", 4)
    deck, fields = day.cards_of_deck(), (0, 0, 1)

    def written(rng: Random, _: Person) -> list[tuple[str, Value]]:
        lines = ({"text": crowd.said(rng, crowd.NOTES), "to": rng.choice(fields), "card": rng.choice(deck)},)
        return [("line:", line) for line in lines]

    day.each(written, 0.55)
    day.each(lambda rng, person: [("ticks", ticks(deck, rng, person, 5))], 0.8)
    _hang(day, 0.2, deck)


def _hang(day: Day, share: float, deck: list[str]) -> None:
    def hung(rng: Random, _: Person) -> list[tuple[str, Value]]:
        return [("card:", {"text": crowd.said(rng, crowd.HUNG), "card": rng.choice(deck)})]

    day.each(hung, share)
    wall = day.door.result(day.at).get("wall", [])
    day.theme(("Sig det højt", "Sæt en grænse"), wall[::2])


def _one_role(day: Day) -> None:
    day.door.desk("card", card="endestation")
    _hang(day, 0.15, ["endestation"])


def _walk(day: Day) -> None:
    day.form("mixed", 2)
    seen: set[str] = set()

    def brought(rng: Random, person: Person) -> list[tuple[str, Value]]:
        seen.add(person.id)
        hard, idea = crowd.said(rng, crowd.HARD), crowd.said(rng, crowd.IDEAS)
        return [("line:", {"text": hard, "to": 0, "card": ""}), ("line:", {"text": idea, "to": 1, "card": ""})]

    day.each(brought, 0.4)
    cards = day.door.result(day.at).get("cards", [])
    if cards:
        day.theme(("Tid", "Tone", "Tal Sammen"), cards[::2])
        day.hide(cards[-1])


def _expectations(day: Day) -> None:
    """Half of the groups give what they made a name, and a third let the room see it."""
    day.form("workplace", 4)

    def agreed(rng: Random, _: Person) -> list[tuple[str, Value]]:
        written = (crowd.said(rng, crowd.AGREED) for _ in range(rng.choice((1, 1, 2))))
        return [("line:", {"text": text, "to": rng.randrange(3), "card": ""}) for text in written]

    day.each(agreed, 0.7)
    writers = day.one_of_each_team()
    titles = [(who, "name", {"text": crowd.said(day.rng, crowd.ABOUT), "was": ""}) for who in writers[::2]]
    day.door.send(day.at, [*titles, *((who, "share", {"on": True}) for who in writers[::3])])
    shown = day.door.result(day.at).get("shared", [])
    if shown:
        day.hide(next(line for field in shown[0]["fields"] for line in field))


def _where_to_begin(day: Day) -> None:
    """Asked again after the talk."""
    day.ballots(_chosen(5, 3, 6, 1))
    day.door.desk("round")
    day.ballots(_chosen(4, 2, 6, 4))


def _questions(day: Day) -> None:
    """Everybody reads along and votes; the facilitator answers some, hands on some and takes some away."""
    askers = day.people[: len(crowd.QUESTIONS)]
    asked = [
        (who, "q:", {"text": text.replace("{dialog}", "Tal Sammen")})
        for who, text in zip(askers, crowd.QUESTIONS, strict=False)
    ]
    day.door.send("questions", asked)
    listed = sorted(day.door.result("questions")["questions"], key=lambda question: question["text"])
    day.door.send("questions", [vote for at, question in enumerate(listed) for vote in _votes(day, question["id"], at)])
    if len(listed) > 12:
        _answered(day, [question["id"] for question in listed])


def _votes(day: Day, question: str, at: int) -> list[tuple[Person, str, Value]]:
    wanting = [who for who in day.people if day.rng.random() < 0.5 / (at + 1)]
    return [(who, f"up:{question}", {"up": True}) for who in wanting]


def _answered(day: Day, names: list[str]) -> None:
    marks = {
        f"state:{names[1]}": {"state": "answered"},
        f"reply:{names[1]}": {"text": 'Ja. Se lokalaftalen, § 4 – og spørg TR; der er "frihed i fornødent omfang".'},
        f"state:{names[4]}": {"state": "answered"},
        f"owner:{names[2]}": {"text": "Henrik"},
        f"owner:{names[3]}": {"text": "Bilal (AMR) og Carla, inden 1. december"},
        f"merge:{names[6]}": {"into": names[5]},
        f"state:{names[7]}": {"state": "archived"},
        f"state:{names[8]}": {"state": "rejected"},
        f"pin:{names[9]}": {"pin": True},
    }
    day.door.mark("questions", marks)


def _page(day: Day) -> None:
    day.door.desk("page", at="ordsky")


def _check_out(day: Day) -> None:
    def shared(rng: Random, _: Person) -> list[tuple[str, Value]]:
        name = crowd.signed(rng) if rng.random() < 0.25 else ""
        take = {"text": crowd.said(rng, crowd.TOOK), "share": "shared" if name else "anonymous", "who": name}
        promised = [("promise:", crowd.promise(rng, THEMES)) for _ in range(rng.choice((0, 0, 1, 1, 1, 2)))]
        return [("take", take), *promised]

    day.each(shared, 0.6 if len(day.people) > 10 else 1.0)
    wall = day.door.result(day.at).get("wall", [])
    if wall:
        day.hide(wall[0])


def _after_three_hundred(day: Day) -> None:
    """A page nobody needs, one for the files alone, texts that point at somebody, and two lines more."""
    door = day.door
    door.edit("order", {"pages": ["guldkorn", "ordsky", "commitments", "questions", "fem-trin"]})
    door.edit("page:tjek-ind", {"state": "out"})
    door.edit("page:en-rolle-sammen", {"state": "filed"})
    steps = door.result("fem-trin")["cards"]
    asked = door.result("questions")["questions"]
    for page, text in (("ordsky", "konflikter"), ("fem-trin", steps[3]["text"]), ("questions", asked[-1]["text"])):
        door.edit(f"cut:{page}:{cut_name(text)}", {"cut": True})
    door.edit(f"line:{named('mark', 1, length=12)}", {"page": "ordsky", "text": LINE})
    door.edit(
        f"line:{named('mark', 2, length=12)}",
        {"page": "", "text": "Tak til Ærøhus for kaffe, æbler og øl uden alkohol"},
    )


ANSWERS: dict[str, Answering] = {
    "tjek-ind": lambda day: day.ballots(_chosen(5, 6, 3, 4, 2)),
    "ordsky": _words_in_order,
    "guldkorn": _ask,
    "fem-trin": _five_steps,
    "dialogkort": _dialogue_cards,
    "en-rolle-sammen": _one_role,
    "walk-n-talk": _walk,
    "forventningsafstemning": _expectations,
    "stemme-af": _where_to_begin,
    "questions": _questions,
    "opsamling": _page,
    "tjek-ud": _check_out,
}
