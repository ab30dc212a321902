"""Cards to talk from: what a phone may send, what the room sees of it, and what stays."""

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from tests.cast import CARDS, DECK, ROOM, say_in, says, wrote
from workshop.activities import kinds
from workshop.activities.base import Entry, Value
from workshop.activities.cards import Cards
from workshop.domain.refusal import NotAllowed
from workshop.domain.summary import Bar, Section, Texts

AMBASSADOR, MEDIATOR, VOICE = CARDS.known
THEME = "aaaa0001"
HUNG = "card:0a1b2c3d"


def ticked(name: str, *ticks: list[str], role: str = "") -> Entry:
    return says(name, {"ticks": list(ticks), **({"segment": role} if role else {})}, "ticks")


def hung(name: str, text: str, id: str, card: str = MEDIATOR) -> Entry:
    return says(name, {"text": text, "card": card}, f"card:{id}")


def marked(slot: str, value: Value) -> Entry:
    return Entry("desk", slot, value)


def taken(slot: str, value: Value, mine: dict[str, Value] | None = None) -> Value | None:
    return kinds.accept(CARDS, slot, value, mine or {})


EVERYBODY = [ticked(name, [MEDIATOR], [VOICE] if role == "tr" else []) for name, role in ROOM.items()]
PLAYED = [
    *EVERYBODY,
    wrote(1, "når to er uenige", "0b", card=MEDIATOR),
    wrote(1, "når én har magten", "0c", card=MEDIATOR, to=1),
    wrote(2, "når vi er stolte", "0a", card=AMBASSADOR),
    hung("Anna", "Vi skal tale med lederen", "00000002"),
    hung("Bilal", "Lederen skal med fra starten", "00000001", VOICE),
]


def test_a_phone_and_the_screen_see_the_deck_but_not_where_it_is_from():
    view = CARDS.view()

    assert view["deck"] == {
        "title": "Roller for tillidsvalgte",
        "suits": [{"id": "vaere", "title": "At være"}, {"id": "goere", "title": "At gøre"}],
        "fields": ["Gavnlig når …", "Mindre hensigtsmæssig når …"],
        "ticks": ["Kan se mig selv i den", "Vil gerne blive bedre til den"],
        "cards": view["deck"]["cards"],
    }
    assert view["deck"]["cards"][1] == {
        "id": "maegler",
        "name": "Mægler",
        "line": "Får to til at tale",
        "questions": ["Hvem?", "Hvordan?"],
        "roles": [],
        "suit": "goere",
        "icon": "",
        "depth": 1,
        "perspective": "",
    }
    assert {key: view[key] for key in ("play", "task", "minutes", "card_minutes", "hand", "groups")} == {
        "play": "each",
        "task": "",
        "minutes": 40,
        "card_minutes": None,
        "hand": 6,
        "groups": {"by": "mixed", "size": 4},
    }


def test_without_a_title_it_is_called_as_its_deck():
    assert Cards(deck=DECK).title == "Roller for tillidsvalgte"
    assert Cards.model_validate({"deck": DECK.model_dump(), "title": ""}).title == "Roller for tillidsvalgte"


@pytest.mark.parametrize(
    "wrong",
    [
        {"deck": None},
        {"play": "poker"},
        {"groups": {"by": "luck"}},
        {"groups": {"size": 1}},
        {"groups": {"size": 11}},
        {"card_minutes": 61},
        {"hand": 21},
        {"task": "a" * 201},
    ],
)
def test_an_agenda_cannot_ask_for_what_there_is_not(wrong):
    with pytest.raises(ValidationError):
        Cards.model_validate({"deck": DECK.model_dump(), **wrong})


def test_what_is_kept_with_a_workshop_is_read_again_as_the_same():
    assert Cards.model_validate_json(CARDS.written) == CARDS


def test_ticks_are_kept_in_the_order_of_the_deck_and_not_as_they_were_made():
    kept = taken("ticks", {"ticks": [[VOICE, AMBASSADOR], []], "segment": "tr", "name": "Anna"})

    assert kept == {"ticks": [[AMBASSADOR, VOICE], []], "segment": "tr"}


def test_whoever_leaves_the_role_out_is_kept_without_one():
    assert taken("ticks", {"ticks": [[], [VOICE]], "segment": ""}) == {"ticks": [[], [VOICE]]}


@pytest.mark.parametrize(
    ("value", "why"),
    [
        ({}, "ikke læses"),
        ({"ticks": [[MEDIATOR]]}, "ikke læses"),
        ({"ticks": [[MEDIATOR], [], []]}, "ikke læses"),
        ({"ticks": [MEDIATOR, VOICE]}, "valg findes ikke"),
        ({"ticks": [["hofnar"], []]}, "valg findes ikke"),
        ({"ticks": [[1], []]}, "valg findes ikke"),
        ({"ticks": [[[MEDIATOR]], []]}, "valg findes ikke"),
        ({"ticks": [[MEDIATOR, MEDIATOR], []]}, "valg findes ikke"),
        ({"ticks": [[], []], "segment": "direktør"}, "gruppe findes ikke"),
        ({"ticks": [[], []], "segment": ["tr"]}, "gruppe findes ikke"),
    ],
)
def test_ticks_nobody_could_make_are_refused(value, why):
    with pytest.raises(NotAllowed, match=why):
        taken("ticks", value)


def test_where_a_deck_has_no_ticks_nobody_makes_any():
    without = CARDS.model_copy(update={"deck": DECK.model_copy(update={"ticks": ()})})

    with pytest.raises(NotAllowed):
        kinds.accept(without, "ticks", {"ticks": []}, {})


def test_a_sentence_is_hung_up_with_its_card():
    assert taken(HUNG, {"text": " Vi  taler ", "card": VOICE, "by": 4}) == {"text": "Vi taler", "card": VOICE}


@pytest.mark.parametrize(
    ("value", "why"),
    [
        ({"text": "a" * 141, "card": VOICE}, "højst 140 tegn"),
        ({"text": " ", "card": VOICE}, "Skriv lidt først"),
        ({"text": "Vi taler", "card": "hofnar"}, "kort findes ikke"),
        ({"text": "Vi taler"}, "kort findes ikke"),
    ],
)
def test_a_sentence_that_cannot_hang_is_refused(value, why):
    with pytest.raises(NotAllowed, match=why):
        taken(HUNG, value)


def test_five_sentences_a_person_and_one_of_them_may_still_be_changed():
    mine = {f"card:{at:08x}": {"text": "Ro", "card": VOICE} for at in range(5)}

    with pytest.raises(NotAllowed, match="højst 5 sætninger"):
        taken(HUNG, {"text": "Ro", "card": VOICE}, mine)
    assert taken("card:00000004", {"text": "Uro", "card": VOICE}, mine) == {"text": "Uro", "card": VOICE}


@pytest.mark.parametrize("slot", ["ballot", "found", "home", "q:0a1b2c3d"])
def test_nothing_else_can_be_sent(slot):
    with pytest.raises(NotAllowed, match="ikke læses"):
        taken(slot, {"on": True, "text": "Ro", "card": VOICE})


def test_only_lines_are_written_by_a_team_as_one():
    together = {slot: kinds.is_together(CARDS, slot) for slot in ("line:0a", "card:0a", "ticks", "found")}

    assert together == {"line:0a": True, "card:0a": False, "ticks": False, "found": False}


def test_a_team_sees_its_own_lines_and_nothing_of_who_or_how_many():
    own = [entry for entry in PLAYED if entry.author == "team:f1:1"]

    assert kinds.shared(CARDS, own) == {
        "lines": [
            {"id": "0b", "to": 0, "card": MEDIATOR, "text": "når to er uenige"},
            {"id": "0c", "to": 1, "card": MEDIATOR, "text": "når én har magten"},
        ]
    }


def test_the_room_sees_the_cards_the_lines_and_the_wall():
    assert kinds.tally(CARDS, PLAYED, 5) == {
        "n": 8,
        "ticked": 6,
        "cards": [
            {"id": AMBASSADOR, "ticks": [0, 0], "lines": 1},
            {"id": MEDIATOR, "ticks": [6, 0], "lines": 2},
            {"id": VOICE, "ticks": [0, 1], "lines": 0},
        ],
        "segments": None,
        "lines": [
            {"id": "0a", "to": 0, "card": AMBASSADOR, "text": "når vi er stolte"},
            {"id": "0b", "to": 0, "card": MEDIATOR, "text": "når to er uenige"},
            {"id": "0c", "to": 1, "card": MEDIATOR, "text": "når én har magten"},
        ],
        "wall": [
            {"id": "00000001", "text": "Lederen skal med fra starten", "card": VOICE, "theme": ""},
            {"id": "00000002", "text": "Vi skal tale med lederen", "card": MEDIATOR, "theme": ""},
        ],
        "themes": [],
    }


def test_the_order_in_which_entries_are_read_tells_nothing():
    shuffled = Random(7).sample(PLAYED, len(PLAYED))

    assert kinds.tally(CARDS, shuffled, 5) == kinds.tally(CARDS, PLAYED, 5)


def test_where_too_few_took_part_nothing_is_told_but_how_many_are_needed():
    alone = [wrote(1, "hemmeligt", "0a", by=4, card=VOICE), *EVERYBODY[:3]]

    assert kinds.tally(CARDS, alone, 5) == {"n": 4, "few": True, "needed": 5}


def test_marks_of_too_few_are_not_told_though_many_wrote():
    result = kinds.tally(CARDS, [entry for entry in PLAYED if entry not in EVERYBODY[:2]], 5)

    assert (result["n"], result["ticked"]) == (8, None)
    assert [card["ticks"] for card in result["cards"]] == [[0, 0], [0, 0], [0, 0]]


def test_whoever_took_all_marks_back_counts_no_more():
    assert kinds.tally(CARDS, [*EVERYBODY[:4], ticked("Emil", [], [])], 5) == {"n": 4, "few": True, "needed": 5}


def by_roles(**counts: int) -> list[Entry]:
    """Everybody recognises themselves in the mediator, the TRs in the voice as well."""
    return [
        ticked(f"{role}{at}", [MEDIATOR, *([VOICE] if role == "tr" else [])], [], role=role)
        for role, count in counts.items()
        for at in range(count)
    ]


def test_roles_stand_beside_each_other_where_enough_of_each_made_marks():
    result = kinds.tally(CARDS, by_roles(amr=5, tr=6), 5)

    assert result["segments"] == [
        {
            "key": "tr",
            "n": 6,
            "cards": [
                {"id": AMBASSADOR, "ticks": [0, 0]},
                {"id": MEDIATOR, "ticks": [6, 0]},
                {"id": VOICE, "ticks": [6, 0]},
            ],
        },
        {
            "key": "amr",
            "n": 5,
            "cards": [
                {"id": AMBASSADOR, "ticks": [0, 0]},
                {"id": MEDIATOR, "ticks": [5, 0]},
                {"id": VOICE, "ticks": [0, 0]},
            ],
        },
    ]


@pytest.mark.parametrize("counts", [{"tr": 6, "amr": 4}, {"tr": 6, "amr": 5, "leder": 1}, {"tr": 12}])
def test_roles_that_would_point_at_somebody_are_not_shown(counts):
    assert kinds.tally(CARDS, by_roles(**counts), 5)["segments"] is None


@given(st.lists(st.sampled_from(["tr", "amr", "leder", "begge", ""]), max_size=40))
def test_no_role_is_ever_shown_for_fewer_than_the_smallest_group(roles):
    room = [ticked(str(at), [MEDIATOR], [], role=role) for at, role in enumerate(roles)]

    segments = kinds.tally(CARDS, room, 5).get("segments") or []

    assert [part["n"] for part in segments] == [roles.count(part["key"]) for part in segments]
    assert all(part["n"] >= 5 for part in segments)
    assert len(roles) - sum(part["n"] for part in segments) not in range(1, 5) or not segments


def test_the_facilitator_takes_lines_and_sentences_off():
    hides = [marked(f"hide:{id}", kinds.mark(CARDS, f"hide:{id}", {"hide": True}, {})) for id in ("0b", "00000001")]

    result = kinds.tally(CARDS, [*PLAYED, *hides], 5)
    section = kinds.outcome(CARDS, result, say_in)

    assert [line["id"] for line in result["lines"]] == ["0a", "0c"]
    assert [card["lines"] for card in result["cards"]] == [1, 1, 0]
    assert [card["id"] for card in result["wall"]] == ["00000002"]
    assert "når to er uenige" not in str(section)
    assert "fra starten" not in str(section)


def test_a_phone_cannot_take_anything_off():
    assert kinds.tally(CARDS, [*PLAYED, says("Carla", {"hide": True}, "hide:0b")], 5)["lines"][1]["id"] == "0b"


def test_sentences_are_gathered_under_themes():
    marks = [marked(f"theme:{THEME}", {"title": "Ledelse"}), marked("put:00000002", {"theme": THEME})]

    result = kinds.tally(CARDS, [*PLAYED, *marks], 5)

    assert result["themes"] == [{"id": THEME, "title": "Ledelse", "count": 1}]
    assert [card["theme"] for card in result["wall"]] == ["", THEME]


def test_a_first_grouping_of_the_wall_is_proposed():
    wall = [hung("Carla", "Kaffe", "00000003"), hung("Emil", "Lys", "00000004"), hung("Freja", "Luft", "00000005")]

    proposed = kinds.propose(CARDS, [*PLAYED, *wall], 5)

    theme = next(slot for slot in proposed if slot.startswith("theme:")).removeprefix("theme:")
    assert proposed == {
        f"theme:{theme}": {"title": "Lederen"},
        "put:00000001": {"theme": theme},
        "put:00000002": {"theme": theme},
    }


def test_the_outcome_keeps_marks_lines_and_wall():
    marks = [marked(f"theme:{THEME}", {"title": "Ledelse"}), marked("put:00000002", {"theme": THEME})]

    section = kinds.outcome(CARDS, kinds.tally(CARDS, [*PLAYED, *marks], 5), say_in)

    assert section == Section(
        activity="cards",
        kind="cards",
        title="Øvelse med dialogkort",
        n=8,
        sentence=(
            "8 har arbejdet med 3 kort. Der er skrevet 3 linjer. 2 sætninger er hængt op. "
            "Kan se mig selv i den: oftest sagt om Mægler (6)."
        ),
        columns=("Kort", "Kan se mig selv i den", "Vil gerne blive bedre til den", "Linjer"),
        rows=(("Ambassadør", 0, 0, 1), ("Mægler", 6, 0, 2), ("Talerør", 0, 1, 0)),
        bars=(Bar("Mægler", 6, 1.0),),
        texts=(
            Texts("Ambassadør – Gavnlig når …", ("når vi er stolte",)),
            Texts("Mægler – Gavnlig når …", ("når to er uenige",)),
            Texts("Mægler – Mindre hensigtsmæssig når …", ("når én har magten",)),
            Texts("Hængt op – Ledelse", ("Vi skal tale med lederen",)),
            Texts("Hængt op – Ikke grupperet", ("Lederen skal med fra starten",)),
        ),
        measures=("Kan se mig selv i den", "Andel", "Antal"),
    )


@pytest.mark.parametrize(
    ("cards", "told"),
    [
        ([VOICE], "Kan se mig selv i den: oftest sagt om Talerør (5)."),
        ([VOICE, MEDIATOR], "Kan se mig selv i den: oftest sagt om Mægler, Talerør (5)."),
        ([], ""),
    ],
)
def test_the_outcome_names_the_cards_most_people_marked(cards, told):
    room = [ticked(str(at), cards, [AMBASSADOR]) for at in range(5)]

    section = kinds.outcome(CARDS, kinds.tally(CARDS, room, 5), say_in)

    assert section.sentence.partition("kort.")[2].strip() == told


def test_an_outcome_without_marks_says_so_and_lists_the_cards_that_were_written_to():
    lines = [wrote(team, "Ro", f"0{team}", card=MEDIATOR, by=3) for team in (1, 2)]

    section = kinds.outcome(CARDS, kinds.tally(CARDS, [*lines, EVERYBODY[0]], 5), say_in)

    assert section.sentence == (
        "6 har arbejdet med ét kort. Der er skrevet 2 linjer. "
        "For få har sat mærker på kortene til, at mærkerne kan vises."
    )
    assert (section.columns, section.rows, section.bars) == (("Kort", "Linjer"), (("Mægler", 2),), ())


def test_a_card_nobody_touched_is_not_in_the_outcome():
    section = kinds.outcome(CARDS, kinds.tally(CARDS, EVERYBODY, 5), say_in)

    assert section.rows == (("Mægler", 6, 0, 0), ("Talerør", 0, 1, 0))


def test_an_outcome_of_a_wall_alone_has_no_table():
    wall = [hung(name, f"Sætning fra {at}", f"{at:08x}") for at, name in enumerate(ROOM)]
    without = CARDS.model_copy(update={"deck": DECK.model_copy(update={"ticks": ()})})

    section = kinds.outcome(without, kinds.tally(without, wall, 5), say_in)

    assert (section.sentence, section.columns, section.rows) == ("6 har været med. 6 sætninger er hængt op.", (), ())


def test_of_too_few_nothing_is_kept_but_that():
    section = kinds.outcome(CARDS, kinds.tally(CARDS, EVERYBODY[:4], 5), say_in)

    assert (section.title, section.few, section.texts) == ("Øvelse med dialogkort", True, ())


def test_the_roles_marks_are_kept_side_by_side():
    better = ticked("Anna", [MEDIATOR], [AMBASSADOR], role="tr")

    first, second = kinds.by_group(CARDS, kinds.tally(CARDS, [*by_roles(amr=5, tr=5), better], 5), say_in)

    assert first == Section(
        activity="cards",
        kind="cards",
        title="Øvelse med dialogkort – fordelt på roller: Kan se mig selv i den",
        n=11,
        sentence="11 har sat mærker. Her står rollerne hver for sig: TR (6), AMR (5).",
        columns=("Kort", "TR", "AMR"),
        rows=(("Mægler", 6, 5), ("Talerør", 5, 0)),
    )
    assert second.title == "Øvelse med dialogkort – fordelt på roller: Vil gerne blive bedre til den"
    assert second.rows == (("Ambassadør", 1, 0),)


def test_a_mark_nobody_made_has_no_table():
    sections = list(kinds.by_group(CARDS, kinds.tally(CARDS, by_roles(amr=5, tr=6), 5), say_in))

    assert [section.title.partition(": ")[2] for section in sections] == ["Kan se mig selv i den"]


def test_without_roles_there_is_nothing_side_by_side():
    assert list(kinds.by_group(CARDS, kinds.tally(CARDS, PLAYED, 5), say_in)) == []
