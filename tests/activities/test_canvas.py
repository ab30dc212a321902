"""A canvas: what a team writes in its fields, what it calls it, and that the room sees only what it shares."""

import pytest

from tests.cast import say_in, says, wrote
from workshop.activities import kinds
from workshop.activities.base import DESK, Entry, Value
from workshop.activities.canvas import Canvas, name_of
from workshop.domain.refusal import NotAllowed

SHEET = Canvas(
    id="sheet",
    title="Forventningsafstemning",
    fields=({"title": "Retning og mål", "questions": ["Hvor vil I hen?"]}, {"title": "Rammer"}),
)
LINE = "line:00000000000a"


def gave(team: int, slot: str, value: Value) -> Entry:
    return Entry(f"team:f1:{team}", slot, value)


ROOM = [
    wrote(1, "Ro i hverdagen", "0b", to=0),
    wrote(1, "Mødes hver fredag", "0a", to=1),
    gave(1, "name", {"text": "TRIO på Solsikken"}),
    gave(1, "share", {"on": True}),
    wrote(2, "Det siger vi ikke", "0c", to=0),
]


def test_faces_see_the_fields_with_their_questions():
    view = SHEET.view()

    assert view["fields"][0] == {"title": "Retning og mål", "questions": ["Hvor vil I hen?"], "suit": ""}
    assert (view["called"], view["deck"]) == ("Hvad kalder I jeres ark?", None)


def test_a_line_is_kept_in_its_field_and_place():
    line = {"text": "Ro", "to": 1, "card": "", "was": "", "at": 3, "by": 4}

    assert kinds.accept(SHEET, LINE, line, {}) == {"text": "Ro", "to": 1, "card": "", "at": 3, "by": 4}


@pytest.mark.parametrize(
    ("slot", "value", "why"),
    [
        (LINE, {"text": "Ro", "to": 2}, "valg findes ikke"),
        (LINE, {"text": "Ro", "to": 0, "at": -1}, "kunne ikke læses"),
        (LINE, {"text": "x" * 281, "to": 0}, "højst 280 tegn"),
        ("name", {"text": "x" * 81}, "højst 80 tegn"),
        ("share", {"on": "ja"}, "kunne ikke læses"),
        ("ballot", {"text": "Ro"}, "kunne ikke læses"),
    ],
)
def test_what_does_not_fit_a_canvas_is_refused(slot: str, value: Value, why: str):
    with pytest.raises(NotAllowed, match=why):
        kinds.accept(SHEET, slot, value, {})


def test_two_who_name_it_at_once_do_not_take_the_name_from_each_other():
    stands = {"name": {"text": "TRIO på Solsikken"}}

    with pytest.raises(NotAllowed, match="nyt navn") as refused:
        kinds.accept(SHEET, "name", {"text": "Vores ark", "was": ""}, stands)

    assert refused.value.code == "changed"
    assert kinds.accept(SHEET, "name", {"text": "Vores\nark", "was": "TRIO på Solsikken"}, stands) == {
        "text": "Vores ark"
    }
    assert kinds.accept(SHEET, "name", {"text": "", "was": "TRIO på Solsikken"}, stands) is None


def test_the_room_sees_line_by_line_only_what_a_team_shares():
    assert kinds.tally(SHEET, ROOM, 5) == {
        "n": 8,
        "canvases": 2,
        "lines": 3,
        "fields": [2, 1],
        "shared": [
            {
                "team": 1,
                "name": "TRIO på Solsikken",
                "fields": [[{"id": "0b", "text": "Ro i hverdagen"}], [{"id": "0a", "text": "Mødes hver fredag"}]],
            }
        ],
    }


def test_where_too_few_wrote_even_a_shared_canvas_is_not_shown():
    assert kinds.tally(SHEET, ROOM[:4], 5) == {"n": 4, "few": True, "needed": 5}


def test_a_line_the_facilitator_takes_down_is_off_the_wall():
    hidden = [*ROOM, Entry(DESK, "hide:0a", {"hide": True})]

    assert kinds.tally(SHEET, hidden, 5)["shared"][0]["fields"] == [[{"id": "0b", "text": "Ro i hverdagen"}], []]


def test_the_desk_finds_what_it_took_down_to_hang_it_up_again():
    hidden = [*ROOM, Entry(DESK, "hide:0a", {"hide": True}), Entry(DESK, "hide:0b", {"hide": True})]

    result = kinds.tally(SHEET, hidden, 5)

    assert result["shared"] == []
    assert [(line["text"], line["team"], line["to"]) for line in result["desk"]["hidden"]] == [
        ("Ro i hverdagen", 1, 0),
        ("Mødes hver fredag", 1, 1),
    ]


def test_who_writes_alone_is_in_no_group():
    alone = [
        *ROOM,
        says("Freja", {"text": "Tid", "to": 0, "card": "", "by": 1}, "line:0d"),
        says("Freja", {"on": True}, "share"),
    ]

    shared = kinds.tally(SHEET, alone, 5)["shared"]

    assert [canvas["team"] for canvas in shared] == [0, 1]


def test_a_line_brought_along_to_a_group_stands_there_alone():
    brought = [says("Freja", {"text": "Tid", "to": 0, "card": "", "by": 1}, "line:0d"), wrote(1, "Tid", "0d", to=0)]

    counted = kinds.tally(SHEET, [*ROOM, *brought], 5)

    assert (counted["lines"], counted["canvases"], counted["fields"]) == (4, 2, [3, 1])


def test_of_a_single_canvas_kept_to_its_group_that_is_said_in_the_singular():
    own = [entry for entry in ROOM if entry.slot != "share" and ":1" in entry.author]

    section = kinds.outcome(SHEET, kinds.tally(SHEET, own, 3), say_in)

    assert section.sentence == "4 har udfyldt ét ark. Det er ikke delt med rummet."


def test_a_team_sees_its_lines_in_their_places_and_whether_it_shares():
    entries = [
        gave(1, "line:0a", {"text": "anden", "to": 0, "card": "", "at": 2, "by": 4}),
        gave(1, "line:0b", {"text": "første", "to": 0, "card": "", "at": 1, "by": 4}),
        gave(1, "share", {"on": True}),
    ]

    own = kinds.shared(SHEET, entries)

    assert [line["text"] for line in own["lines"]] == ["første", "anden"]
    assert (own["name"], own["shared"]) == ("", True)


def test_what_stays_is_every_shared_canvas_field_by_field():
    section = kinds.outcome(SHEET, kinds.tally(SHEET, ROOM, 5), say_in)

    assert section.sentence == "8 har udfyldt 2 ark. Ét er delt med rummet."
    assert [(texts.heading, texts.items) for texts in section.texts] == [
        ("TRIO på Solsikken – Retning og mål", ("Ro i hverdagen",)),
        ("TRIO på Solsikken – Rammer", ("Mødes hver fredag",)),
    ]


@pytest.mark.parametrize(
    ("canvas", "by", "name"),
    [
        ({"name": "Solsikken", "team": 3}, "table", "Solsikken"),
        ({"name": "", "team": 3}, "table", "Bord 3"),
        ({"name": "", "team": 3}, "mixed", "Gruppe 3"),
        ({"name": "", "team": 0}, "table", "Et ark uden navn"),
    ],
)
def test_a_canvas_goes_by_its_own_name_else_by_its_table_or_group(canvas: Value, by: str, name: str):
    assert name_of(canvas, by, say_in) == name


@pytest.mark.parametrize(
    ("fields", "why"),
    [
        (({"title": "A"}, {"title": "A"}), "to felter hedder det samme"),
        (({"title": "A", "suit": "hjerter"},), "som kortsættet ikke har"),
    ],
)
def test_fields_that_make_no_sense_cannot_be_read(fields: tuple, why: str):
    with pytest.raises(ValueError, match=why):
        Canvas(id="sheet", title="Ark", fields=fields)


def test_it_is_kept_as_it_was_written():
    assert Canvas.model_validate_json(SHEET.written) == SHEET
