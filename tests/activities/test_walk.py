"""A walk in pairs: what they talk about, what each pair brings home, and what stays of it."""

import pytest
from pydantic import ValidationError

from tests.cast import WALK, say_in, says, wrote
from workshop.activities import kinds
from workshop.activities.base import Entry
from workshop.activities.decks import Card, Deck
from workshop.activities.walk import Walk
from workshop.domain.refusal import NotAllowed
from workshop.domain.summary import Section, Texts

PROMPTS = Deck(
    title="Walk'n'Talk",
    cards=(
        Card(name="Glæde", line="Hvad gik godt?", questions=("Hvornår?", "Med hvem?")),
        Card(name="Ro", questions=("Hvor finder du ro?", "Hvornår?")),
    ),
)
THEME = "aaaa0001"
HOME = "home:00000003"
BROUGHT = [
    wrote(1, "Vi når ikke hinanden", "0c", by=2),
    wrote(2, "Gå sammen hver fredag", "0b", by=2, to=1),
    wrote(3, "Vi når ikke pauserne", "0a", by=3),
]


def grouped(*lines: str) -> list[Entry]:
    puts = [Entry("desk", f"put:{line}", {"theme": THEME}) for line in lines]
    return [Entry("desk", f"theme:{THEME}", {"title": "Tid"}), *puts]


def test_a_phone_sees_the_prompts_in_use_and_the_desk_what_it_can_choose_from():
    view = WALK.model_copy(update={"deck": PROMPTS}).view()

    assert view == {
        "id": "walk",
        "kind": "walk",
        "title": "Walk'n'Talk",
        "minutes": 20,
        "rounds": 1,
        "meeting": "",
        "prompts": ["Hvad er svært?", "Hvad vil du gøre mere af?"],
        "pool": ["Hvad gik godt?", "Hvor finder du ro?", "Hvad er svært?", "Hvad vil du gøre mere af?"],
        "bring": ["Udfordring", "Idé"],
        "retell": 0,
        "groups": {"by": "mixed", "size": 2},
    }


def test_without_prompts_of_its_own_a_walk_uses_all_of_the_deck():
    assert Walk(deck=PROMPTS).view()["prompts"] == ["Hvad gik godt?", "Hvor finder du ro?"]


@pytest.mark.parametrize(
    "wrong",
    [
        {"prompts": []},
        {"prompts": ["Hvad?"] * 13},
        {"minutes": 3},
        {"minutes": 91},
        {"rounds": 5},
        {"bring": []},
        {"bring": ["A", "B", "C"]},
        {"retell": 5},
        {"retell": 11},
        {"groups": {"size": 4}},
    ],
)
def test_an_agenda_cannot_ask_for_what_there_is_not(wrong):
    with pytest.raises(ValidationError):
        Walk.model_validate({"prompts": ["Hvad?"], **wrong})


@pytest.mark.parametrize("retell", [0, 6, 10])
def test_people_retell_in_circles_or_not_at_all(retell):
    assert Walk(prompts=("Hvad?",), retell=retell).retell == retell


def test_what_is_kept_with_a_workshop_is_read_again_as_the_same():
    with_deck = WALK.model_copy(update={"deck": PROMPTS})

    assert Walk.model_validate_json(with_deck.written) == with_deck


@pytest.mark.parametrize("sign", ["found", "home"])
def test_a_pair_has_found_each_other_and_is_home(sign):
    assert kinds.accept(WALK, sign, {"on": True, "by": 2}, {}) == {"on": True}
    assert kinds.may_be_together(sign)


@pytest.mark.parametrize(
    ("slot", "value"),
    [("found", {}), ("home", {"on": 1}), ("home", {"on": False}), ("ticks", {"ticks": []}), ("card:0a1b2c3d", {})],
)
def test_nothing_else_can_be_sent(slot, value):
    with pytest.raises(NotAllowed, match="ikke læses"):
        kinds.accept(WALK, slot, value, {})


def test_a_pair_sees_its_own_lines_and_signs():
    own = [BROUGHT[0], Entry("team:f1:1", "found", {"on": True})]

    assert kinds.shared(WALK, own) == {
        "lines": [{"id": "0c", "to": 0, "card": "", "text": "Vi når ikke hinanden"}],
        "found": True,
        "home": False,
    }


def test_what_pairs_brought_home_hangs_in_an_order_that_tells_nothing():
    assert kinds.tally(WALK, BROUGHT, 5) == {
        "n": 7,
        "cards": [
            {"id": "0a", "text": "Vi når ikke pauserne", "column": 0, "theme": ""},
            {"id": "0b", "text": "Gå sammen hver fredag", "column": 1, "theme": ""},
            {"id": "0c", "text": "Vi når ikke hinanden", "column": 0, "theme": ""},
        ],
        "themes": [],
    }


def test_a_pair_that_wrote_nothing_is_nobody():
    signs = [Entry(f"team:f1:{at}", "home", {"on": True}) for at in range(9)]

    assert kinds.tally(WALK, [*BROUGHT[:2], *signs], 5) == {"n": 4, "few": True, "needed": 5}


def test_who_walks_alone_writes_alone():
    alone = says("Freja", {"text": "Ro", "to": 0, "card": "", "by": 1}, "line:0d")

    assert kinds.tally(WALK, [*BROUGHT, alone], 5)["cards"][3]["text"] == "Ro"


def test_the_facilitator_sees_a_pair_without_phones_back():
    assert kinds.mark(WALK, HOME, {"on": True}, {}) == {"on": True}
    assert kinds.tally(WALK, [*BROUGHT, Entry("desk", HOME, {"on": True})], 5) == kinds.tally(WALK, BROUGHT, 5)


@pytest.mark.parametrize(("slot", "value"), [(HOME, {"on": False}), (HOME, {"hide": True}), ("found:01", {"on": True})])
def test_no_other_mark_is_known(slot, value):
    with pytest.raises(NotAllowed):
        kinds.mark(WALK, slot, value, {})


def test_a_first_grouping_of_what_was_brought_home_is_proposed():
    lines = [wrote(4, "Pauserne er for korte", "0d", by=2), wrote(5, "Mere lys", "0e", by=2)]

    proposed = kinds.propose(WALK, [*BROUGHT, *lines], 5)

    assert [value["title"] for slot, value in proposed.items() if slot.startswith("theme:")] == ["Pauserne"]
    assert sorted(slot for slot in proposed if slot.startswith("put:")) == ["put:0a", "put:0d"]


def test_the_outcome_keeps_the_sentences_under_their_heading_and_theme():
    hide = Entry("desk", "hide:0d", {"hide": True})
    entries = [*BROUGHT, wrote(4, "Vi når det hele", "0e", by=2), wrote(4, "Navnet på en kollega", "0d", by=2), hide]

    section = kinds.outcome(WALK, kinds.tally(WALK, [*entries, *grouped("0a", "0c")], 5), say_in)

    assert section == Section(
        activity="walk",
        kind="walk",
        title="Walk'n'Talk",
        n=9,
        sentence="9 har talt sammen og taget 4 sætninger med hjem.",
        texts=(
            Texts("Udfordring – Tid", ("Vi når ikke pauserne", "Vi når ikke hinanden")),
            Texts("Udfordring – Ikke grupperet", ("Vi når det hele",)),
            Texts("Idé – Ikke grupperet", ("Gå sammen hver fredag",)),
        ),
    )


def test_without_themes_the_sentences_stand_under_their_headings_alone():
    section = kinds.outcome(WALK, kinds.tally(WALK, BROUGHT, 5), say_in)

    assert section.texts == (
        Texts("Udfordring", ("Vi når ikke pauserne", "Vi når ikke hinanden")),
        Texts("Idé", ("Gå sammen hver fredag",)),
    )


def test_one_sentence_is_told_as_one():
    section = kinds.outcome(WALK, kinds.tally(WALK, [wrote(1, "Ro", "0a", by=6)], 5), say_in)

    assert section.sentence == "6 har talt sammen og taget én sætning med hjem."


def test_of_too_few_nothing_is_kept_but_that():
    section = kinds.outcome(WALK, kinds.tally(WALK, BROUGHT[:2], 5), say_in)

    assert (section.title, section.few, section.texts) == ("Walk'n'Talk", True, ())
