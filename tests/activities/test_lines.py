"""Lines people write together: what a change must know, what is refused, and that nothing anybody typed is lost."""

from collections.abc import Callable
from dataclasses import dataclass, field

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.cast import CARDS, WALK, says, wrote
from workshop.activities import kinds, lines, teamwork
from workshop.activities.base import Value
from workshop.domain.refusal import NotAllowed

A, B = "line:00000000000a", "line:00000000000b"
STANDS = {A: {"text": "Ro", "to": 0, "card": "maegler", "by": 4}}


def sent(text: str, was: str = "", **more: object) -> Value:
    return {"text": text, "to": 0, "card": "maegler", "was": was, "by": 4, **more}


def taken(value: Value, mine: dict[str, Value] | None = None, slot: str = A) -> Value | None:
    return kinds.accept(CARDS, slot, value, mine or {})


def test_a_new_line_is_kept_with_its_place_and_how_many_wrote_it():
    assert taken(sent("  Ro på  ", to=1)) == {"text": "Ro på", "to": 1, "card": "maegler", "by": 4}


def test_somebody_in_no_team_writes_as_one():
    assert taken({"text": "Ro", "card": "maegler"}) == {"text": "Ro", "to": 0, "card": "maegler", "by": 1}


def test_whoever_saw_what_stands_may_change_it():
    assert taken(sent("Ro og tid", was="Ro"), STANDS)["text"] == "Ro og tid"


@pytest.mark.parametrize("was", ["Uro", ""])
def test_whoever_did_not_see_what_stands_is_told_and_changes_nothing(was):
    with pytest.raises(NotAllowed, match="ændret af en anden") as refusal:
        taken(sent("Ro og tid", was=was), STANDS)

    assert refusal.value.code == "changed"


def test_a_change_of_a_line_that_was_removed_meanwhile_is_told_too():
    with pytest.raises(NotAllowed) as refusal:
        taken(sent("Ro og tid", was="Ro"))

    assert refusal.value.code == "changed"


def test_what_is_sent_again_is_kept_again():
    assert taken(sent("Ro", was="Uro"), STANDS) == STANDS[A]


def test_what_was_is_compared_as_it_is_kept():
    assert taken(sent("Ro og tid", was=" Ro "), STANDS)["text"] == "Ro og tid"


def test_a_line_without_text_is_removed_by_whoever_saw_it():
    assert taken(sent(" ", was="Ro"), STANDS) is None
    assert taken(sent(""), {}) is None


def test_a_line_somebody_changed_meanwhile_is_not_removed():
    with pytest.raises(NotAllowed) as refusal:
        taken(sent("", was="Uro"), STANDS)

    assert refusal.value.code == "changed"


@pytest.mark.parametrize(
    ("wrong", "why"),
    [
        ({"text": "a" * 281}, "højst 280 tegn"),
        ({"text": 7}, "ikke læses"),
        ({"was": 7}, "ikke læses"),
        ({"to": 2}, "valg findes ikke"),
        ({"to": True}, "valg findes ikke"),
        ({"to": "0"}, "valg findes ikke"),
        ({"card": "hofnar"}, "valg findes ikke"),
        ({"card": ["maegler"]}, "valg findes ikke"),
        ({"card": ""}, "valg findes ikke"),
        ({"by": 0}, "ikke læses"),
        ({"by": "mange"}, "ikke læses"),
    ],
)
def test_what_cannot_stand_is_refused_in_words(wrong, why):
    with pytest.raises(NotAllowed, match=why):
        taken(sent("Ro") | wrong)


def test_a_walk_has_no_cards():
    line = {"text": "Ro", "to": 1, "was": "", "by": 2}

    assert kinds.accept(WALK, A, line | {"card": ""}, {})["card"] == ""
    with pytest.raises(NotAllowed, match="valg findes ikke"):
        kinds.accept(WALK, A, line | {"card": "maegler"}, {})


def full(count: int, cards: Callable[[int], str]) -> dict[str, Value]:
    return {f"line:{at:012x}": sent("Ro", card=cards(at)) for at in range(16, 16 + count)}


def test_one_heading_of_one_card_has_room_for_twelve_lines():
    mine = full(12, lambda at: "maegler")

    with pytest.raises(NotAllowed, match="plads til 12 linjer"):
        taken(sent("Ro"), mine)
    assert taken(sent("Ro", to=1), mine)["to"] == 1
    assert taken(sent("Ny", was="Ro"), mine, "line:000000000010")["text"] == "Ny"


def test_a_team_writes_forty_lines_at_most():
    names = ["ambassadoer", "maegler", "taleroer"]
    mine = full(40, lambda at: names[at % 3])
    apart = {slot: {**line, "to": at % 2} for at, (slot, line) in enumerate(mine.items())}

    with pytest.raises(NotAllowed, match="højst 40 linjer"):
        taken(sent("Ro"), apart)


def test_lines_stand_in_an_order_that_tells_nothing():
    written = [wrote(1, "først", "00000000000b"), wrote(1, "sidst", "00000000000a", to=1)]

    assert lines.read(written) == [
        {"id": "00000000000a", "to": 1, "card": "", "text": "sidst"},
        {"id": "00000000000b", "to": 0, "card": "", "text": "først"},
    ]


def test_a_team_counts_as_many_as_it_was_at_most():
    grown = [wrote(1, "før", "0a", by=3), wrote(1, "efter", "0b", by=4), wrote(2, "andre", "0c", by=2)]

    assert teamwork.people(grown) == 6


def test_the_same_people_in_new_teams_are_not_counted_again():
    twice = [wrote(team, "ord", f"{forming}{team}", forming=forming) for forming in ("a1", "b2") for team in (1, 2)]

    assert teamwork.people(twice) == 8


def test_who_writes_in_a_team_and_marks_alone_is_not_counted_twice():
    room = [wrote(1, "ord", "0a", by=3), *[says(name, {"ticks": [["maegler"], []]}, "ticks") for name in "ABC"]]

    assert teamwork.people(room) == 3


@dataclass
class Team:
    """What the server keeps of one team."""

    given: dict[str, Value] = field(default_factory=dict)

    def take(self, slot: str, value: Value) -> None:
        kept = kinds.accept(CARDS, slot, value, self.given)
        if kept is None:
            self.given.pop(slot, None)
        else:
            self.given[slot] = kept

    @property
    def texts(self) -> dict[str, str]:
        return {slot: line["text"] for slot, line in self.given.items()}


@dataclass
class Phone:
    """A phone: what cannot be sent waits, and what somebody else was quicker with becomes a line of its own.

    `seen` is what the server told it last.
    """

    name: str
    seen: dict[str, str] = field(default_factory=dict)
    waiting: dict[str, Value] = field(default_factory=dict)
    made: int = 0

    @property
    def shown(self) -> dict[str, str]:
        own = {slot: value["text"] for slot, value in self.waiting.items()}
        return {slot: text for slot, text in {**self.seen, **own}.items() if text}

    def new(self, text: str) -> None:
        self.made += 1
        self.waiting[f"line:{self.name}{self.made:011x}"] = sent(text)

    def change(self, slot: str, text: str) -> None:
        """What waits gives way to the newer text, which still was made from what the server had."""
        was = self.waiting[slot]["was"] if slot in self.waiting else self.seen[slot]
        self.waiting[slot] = sent(text, was=was)

    def deliver(self, team: Team, heard: bool) -> None:
        """Without the answer having been heard, the same is sent again later."""
        if not self.waiting:
            return
        slot, value = next(iter(self.waiting.items()))
        try:
            team.take(slot, value)
        except NotAllowed as refusal:
            assert refusal.code == "changed"
            del self.waiting[slot]
            if value["text"]:
                self.new(value["text"])
            return
        if heard:
            del self.waiting[slot]
            self.seen = team.texts


STEPS = st.lists(
    st.tuples(
        st.sampled_from("ab"),
        st.sampled_from(["new", "change", "change", "remove", "send", "lost", "look"]),
        st.integers(0, 2),
    ),
    min_size=4,
    max_size=14,
)


@given(STEPS)
def test_whatever_two_phones_type_in_whatever_order_no_text_is_lost(steps):
    team = Team({A: sent("Ro")})
    phones = {name: Phone(name, team.texts) for name in "ab"}
    typed, given_up = {"Ro"}, set()

    for at, (name, do, which) in enumerate(steps):
        phone, shown = phones[name], sorted(phones[name].shown)
        text = f"Tekst {at}"
        match do:
            case "new":
                phone.new(text)
                typed.add(text)
            case "change" | "remove" if shown:
                slot = shown[which % len(shown)]
                given_up.add(phone.shown[slot])
                phone.change(slot, text if do == "change" else "")
                typed |= {text} if do == "change" else set()
            case "send" | "lost":
                phone.deliver(team, heard=do == "send")
            case "look":
                phone.seen = team.texts
    while any(phone.waiting for phone in phones.values()):
        for phone in phones.values():
            phone.deliver(team, heard=True)

    assert typed - given_up <= set(team.texts.values()) <= typed
