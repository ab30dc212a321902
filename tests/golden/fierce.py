"""Twelve people who write what breaks files: formulas, markup, other scripts, very long words, signs nobody can see."""

from collections.abc import Iterator
from itertools import cycle, islice
from random import Random
from typing import Any

from tests.golden.door import Person, named
from tests.golden.leading import Answering, Day, ticks
from workshop.activities.base import Value
from workshop.domain.editing import cut_name

FIERCE = (
    "=1+1",
    '=HYPERLINK("https://example.org";"Klik her")',
    "＝SUM(A1:A9)",
    "@SUM(1+1)*cmd|' /C calc'!A0",
    "-2+3+cmd|' /C notepad'!A1",
    "+45 12 34 56 78",
    "\t=2+2",
    "<script>alert('hej')</script>",
    "<img src=x onerror=alert(1)> & <b>fed</b> &lt;3 &#x41;",
    '#read("/etc/passwd") #panic() $x^2$ *fed* _skrå_ `kode` // kommentar <mærke> @kilde',
    "| celle | **fed** [link](https://example.org) ![x](y.png) ~~væk~~ &amp; 1. ikke en liste",
    "# Overskrift\n- punkt\n> citat\n```\nhegn",
    "title: {{ dialog }}\n- !!python/object:os.system [ls]",
    "שלום וברכה midt i en sætning, og مرحبا بكم til sidst",
    "Tak 🎉 for i dag 👩‍👩‍👧 🏳️‍🌈 漢字 ไทย",
    "\u202eomvendt\u202c og nul\u200bbred\u200dde og blød\u00adstreg",
    "klokke\x07 nul\x00 escape\x1b[31m og slut\x7f",
    "_x0041_ og _x000D_ og &#13;",
    "Donaudampskibsselskabskaptajnsenkepensionsudbetalingskontor" * 5,
    "å" * 280,
    "semikolon;komma,\"anførsel\";'pling';\ttabulator",
    "BEGIN:VEVENT\nSUMMARY:Fup\nDTSTART:20261201\nEND:VEVENT\nEND:VCALENDAR",
    "X-ALT-DESC;FMTTYPE=text/html:<b>\\n\\, og \\;",
    "../../../etc/passwd",
    "C:\\Windows\\System32\\drivers\\etc\\hosts",
    "~/.ssh/id_rsa; rm -rf /",
    ']]></w:t><w:fldSimple w:instr="DATE"/>',
    "<r><t>rig</t></r>",
    "https://example.org/?a=1&b=2 og www.example.org og nogen@example.org",
    "z̸̡͔͐a̷l̵g̶o̴ og combining a\u030a e\u0301",
    "{page} {pages} {n} %s %(x)s ${HOME} $(id) `id`",
    "1. ikke en liste",
    "1e5",
    "TRUE",
    "2026-12-01",
    "'=1+1",
)
HIDDEN = "=HEMMELIGT(1;2)<i>tag mig ned</i>"
CUT = "=HEMMELIGT(3;4)<i>klip mig ud</i>"
LONGEST = 280
TITLES = ("=tema", "<b>tema</b>", "#tema $x$", "[tema](x)", "|tema|", "_x0041_ tema", "שלום", '-tema;"x"')


def texts(limit: int = LONGEST, start: int = 0) -> Iterator[str]:
    """All of them, again and again; cut where nobody may write more."""
    return cycle([text[:limit] for text in (*FIERCE[start:], *FIERCE[:start])])


def fierce(day: Day) -> None:
    roles = ("tr", "amr", "leder", "tr", "amr", "leder", "tr", "amr", "leder", "tr", "amr", "leder")
    day.door.join((role, FIERCE[at][:40]) for at, role in enumerate(roles))
    day.door.desk("phoneless", count=2)
    day.lead(ANSWERS)
    for at, text in enumerate(islice(texts(), 8)):
        day.door.edit(f"line:{named('line', at, length=12)}", {"page": ("", "kort", "ord")[at % 3], "text": text})
    day.door.edit(f"cut:kort:{cut_name(CUT)}", {"cut": True})
    day.door.desk("end")


def _choose(day: Day) -> None:
    own = texts(80)

    def ballot(_: Random, person: Person) -> Value:
        at = day.people.index(person)
        return {"options": [at % 3, 3 + at % 4, 7], "other": next(own), "segment": person.role}

    day.ballots(ballot, 1.0)


def _words(day: Day) -> None:
    given = texts(30)
    day.ballots(lambda *_: {"words": list(islice(given, 3))}, 1.0)
    shown = day.door.result(day.at)["words"]
    day.mark({f"merge:{named('merge', length=12)}": {"word": shown[0]["word"], "into": shown[1]["word"]}})
    day.mark({f"ban:{named('ban', length=12)}": {"word": shown[2]["word"]}})


def _scale(day: Day) -> None:
    day.ballots(lambda rng, _: {"ratings": [rng.randrange(1, 6) for _ in range(3)]}, 1.0)


def _wall(day: Day) -> None:
    given = texts()
    day.each(lambda rng, _: [("card:", {"text": text, "column": rng.randrange(2)}) for text in islice(given, 4)])
    day.door.send(
        day.at, [(day.people[at], "card:", {"text": text, "column": 1}) for at, text in enumerate((HIDDEN, CUT))]
    )
    cards = day.door.result(day.at)["cards"]
    day.theme(TITLES, cards[:30])
    day.hide(next(card for card in cards if card["text"] == HIDDEN))


def _points(day: Day) -> None:
    day.ballots(lambda rng, _: {"points": rng.choice(([100, 0, 0], [10, 40, 50], [30, 30, 40]))}, 1.0)


def _rank(day: Day) -> None:
    day.ballots(lambda rng, _: {"order": rng.sample(range(3), 2)}, 1.0)


def _number(day: Day) -> None:
    day.ballots(lambda rng, _: {"number": rng.randrange(11)}, 1.0)


def _field(day: Day) -> None:
    day.ballots(lambda rng, _: {"ratings": [[rng.randrange(1, 6), rng.randrange(1, 6)], [1, 5]]}, 1.0)


def _cards(day: Day) -> None:
    day.form("random", 4)
    deck, given, hung = day.cards_of_deck(), texts(start=5), texts(140, 9)
    day.each(lambda *_: [("line:", {"text": text, "to": 0, "card": deck[0]}) for text in islice(given, 3)])
    day.each(lambda rng, person: [("ticks", ticks(deck, rng, person, 6))])
    day.each(lambda *_: [("card:", {"text": text, "card": deck[1]}) for text in islice(hung, 2)])
    day.theme(TITLES, day.door.result(day.at)["wall"][:10])


def _walk(day: Day) -> None:
    day.form("random", 2)
    given = texts(start=11)
    day.each(lambda *_: [("line:", {"text": text, "to": at, "card": ""}) for at, text in enumerate(islice(given, 2))])


def _sheet(day: Day) -> None:
    day.form("random", 4)
    given = texts(start=2)
    day.each(
        lambda rng, _: [("line:", {"text": text, "to": rng.randrange(3), "card": ""}) for text in islice(given, 3)]
    )
    teams, names = day.one_of_each_team(), texts(80, 6)
    day.door.send(day.at, [(who, "name", {"text": next(names), "was": ""}) for who in teams])
    day.door.send(day.at, [(who, "share", {"on": True}) for who in teams])


def _sort(day: Day) -> None:
    """Piles and items by the names their titles leave them; a title of signs alone is called as nothing is."""
    activity: Any = day.door.activity
    piles, items = ([one.id for one in some] for some in (activity.all_piles, activity.all_items))
    day.each(lambda rng, _: [(f"item:{item}", {"pile": rng.choice(piles)}) for item in items])
    day.door.desk("reveal")


def _place(day: Day) -> None:
    activity: Any = day.door.activity
    items = [item.id for item in activity.all_items]
    day.each(lambda rng, _: [(f"item:{item}", {"x": rng.randrange(1, 4), "y": 9}) for item in items])
    day.door.desk("reveal")


def _became(day: Day) -> None:
    given = texts(start=14)
    day.each(lambda *_: [("went:", {"state": "done", "level": "gruppe"}), ("note", {"text": next(given)})])


def _ask(day: Day) -> None:
    """Everybody asks; the facilitator answers, hands on and archives in words of the same sort."""
    given = texts()
    day.door.send("questions", [(who, "q:", {"text": text}) for who in day.people for text in islice(given, 3)])
    listed = [question["id"] for question in day.door.result("questions")["questions"]]
    for at, (name, reply, owner) in enumerate(zip(listed, texts(start=3), texts(80, 7), strict=False)):
        state = ("open", "answered", "archived")[at % 3]
        marks = {"reply": {"text": reply}, "owner": {"text": owner}, "state": {"state": state}}
        day.door.mark("questions", {f"{sort}:{name}": value for sort, value in marks.items()})


def _out(day: Day) -> None:
    given, names = texts(), texts(80, 4)

    def shared(rng: Random, _: Person) -> Iterator[tuple[str, Value]]:
        yield "take", {"text": next(given), "share": "shared", "who": next(names)}
        for what, first, need in zip(*[islice(given, 3) for _ in range(3)], strict=True):
            yield "promise:", _promise(rng, what, first, need, next(names))

    day.each(shared)


def _promise(rng: Random, what: str, first: str, need: str, name: str) -> Value:
    return {
        "what": what,
        "whom": ["leder"],
        "first_step": first,
        "by": rng.choice(("2026-12-01", "2026-12-15", "")),
        "need": need,
        "level": rng.choice(("gruppe", "individ", "organisation", "")),
        "theme": rng.choice(("=tema", "<tema>", "#tema", "")),
        "share": "shared",
        "who": name,
    }


def _ask_and_walk(day: Day) -> None:
    _ask(day)
    _walk(day)


ANSWERS: dict[str, Answering] = {
    "valg": _choose,
    "ord": _words,
    "skala": _scale,
    "kort": _wall,
    "tal": _points,
    "plads": _rank,
    "nummer": _number,
    "felt": _field,
    "roller": _cards,
    "tur": _ask_and_walk,
    "ark": _sheet,
    "bunker": _sort,
    "linje": _place,
    "kortet": _place,
    "blev": _became,
    "ud": _out,
}
