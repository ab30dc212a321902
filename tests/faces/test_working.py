"""What each face is told of a canvas, a sorting and a placing."""

from datetime import time
from typing import Any

from tests.cast import at, say_in
from workshop.activities.base import Entry
from workshop.activities.canvas import Canvas
from workshop.activities.sorting import Sorting
from workshop.domain.programme import Block, Programme
from workshop.domain.run import Run, new_run
from workshop.domain.steps import take
from workshop.domain.teams import Company, Member
from workshop.faces import desk, phone, screen, team
from workshop.faces.day import Day
from workshop.faces.summary import summary

SHEET = Canvas(id="sheet", title="Ark", fields=({"title": "Mål"},))
WHO = Sorting(id="who", piles=("TR", "AMR"), items=({"name": "APV", "key": "amr", "why": "Det er lov"},))
WORK = Programme(title="Sammen", blocks=(Block("work", "Arbejde", time(9, 0), 120, (SHEET, WHO)),))
MEMBERS = (Member("anna", 3, 1), Member("bilal", 1, 1), Member("carla", 2, 2))
NAMES = ("anna", "bilal", "carla", "dorte", "emil")


def led_to(activity: str) -> Run:
    return take(WORK, new_run(WORK, at("8.45")), at("9.00"), "go", activity=activity)


def then(run: Run, what: str, **details: Any) -> Run:
    return take(WORK, run, at("9.10"), what, **details)


def day(run: Run, entries: list[Entry], company: Company | None = None) -> Day:
    return Day("31132617", "192.0.2.7", WORK, run, 3, at("9.20"), lambda _: entries, company=company)


def at_work(entries: list[Entry], look: str = "") -> Day:
    run = then(then(led_to("sheet"), "form", by="mixed", size=2, id="first"), "look", at=look)
    return day(run, entries, Company("sheet", "first", MEMBERS))


def given(number: int, slot: str, value: dict[str, Any]) -> Entry:
    return Entry(f"team:first:{number}", slot, value)


LINE = {"text": "Ro", "to": 0, "card": "", "by": 5}
SHARED = [
    given(1, "line:0a", LINE),
    given(1, "name", {"text": "TRIO på Solsikken"}),
    given(1, "share", {"on": True}),
    given(2, "line:0b", {**LINE, "text": "Kun os"}),
    given(2, "name", {"text": "Vores egen sag"}),
]


def test_the_summary_names_a_canvas_by_the_rule_the_groups_were_formed_by():
    tables = SHEET.model_copy(update={"groups": SHEET.groups.model_copy(update={"by": "table"})})
    programme = Programme(title="Sammen", blocks=(Block("work", "Arbejde", time(9, 0), 120, (tables,)),))
    run = take(programme, new_run(programme, at("8.45")), at("9.00"), "go", activity="sheet")
    entries = [given(2, "line:0a", LINE), given(2, "share", {"on": True})]

    headings = [
        summary(Day("31132617", "192.0.2.7", programme, led, 3, at("9.20"), lambda _: entries), say_in)
        .sections[0]
        .texts[0]
        .heading
        for led in (run, take(programme, run, at("9.10"), "form", by="mixed", size=2, id="first"))
    ]

    assert headings == ["Bord 2 – Mål", "Gruppe 2 – Mål"]


def test_a_phone_sees_its_own_canvas_alone():
    told = team.messages(at_work(SHARED))

    assert (told["anna"]["lines"], told["anna"]["name"], told["anna"]["shared"]) == (
        [{"id": "0a", "to": 0, "card": "", "text": "Ro"}],
        "TRIO på Solsikken",
        True,
    )
    assert [line["text"] for line in told["carla"]["lines"]] == ["Kun os"]
    assert phone.picture(at_work(SHARED))["result"] is None


def test_the_screen_has_shared_canvases_and_counts_of_the_others():
    shown = screen.picture(at_work(SHARED, look="teams:1"))

    assert shown["activity"]["stage"]["look"] == "teams:1"
    assert (shown["result"]["canvases"], len(shown["result"]["shared"])) == (2, 1)
    assert "Kun os" not in str(shown)


def test_the_desk_sees_how_far_each_team_is_and_not_what_it_keeps_to_itself():
    shown = desk.picture(at_work(SHARED))

    teams = shown["desk"]["teams"]["teams"]
    assert [(one["lines"], one["name"], one["shared"]) for one in teams] == [
        (1, "TRIO på Solsikken", True),
        (1, "", False),
    ]
    assert "Kun os" not in str(shown)
    assert "Vores egen sag" not in str(shown)


def sorted_by_all(run: Run) -> Day:
    return day(run, [Entry(f"key-of-{name}", "item:apv", {"pile": "tr", "by": 1}) for name in NAMES])


def test_the_key_is_at_the_desk_from_the_start_and_nowhere_else_before_it_is_shown():
    before = sorted_by_all(then(led_to("who"), "reveal"))

    assert desk.picture(before)["desk"]["key"] == {"apv": {"piles": ["amr"], "why": "Det er lov"}}
    assert "Det er lov" not in str(screen.picture(before))
    assert "Det er lov" not in str(phone.picture(before))


def test_the_key_comes_to_all_when_it_is_shown_and_goes_when_it_is_not():
    run = then(then(led_to("who"), "reveal"), "look", at="key")

    assert screen.picture(sorted_by_all(run))["activity"]["key"]["apv"]["piles"] == ["amr"]
    assert phone.picture(sorted_by_all(run))["activity"]["key"]["apv"]["why"] == "Det er lov"
    assert "key" not in phone.picture(sorted_by_all(then(run, "look", at="")))["activity"]


def test_the_key_stays_out_while_the_room_looks_at_one_item_and_looking_at_one_does_not_bring_it_out():
    run = then(led_to("who"), "reveal")

    with_key = sorted_by_all(then(run, "look", at="key:item:apv"))
    without = sorted_by_all(then(run, "look", at="item:apv"))

    assert screen.picture(with_key)["activity"]["key"]["apv"]["piles"] == ["amr"]
    assert "key" not in screen.picture(without)["activity"]
    assert "Det er lov" not in str(phone.picture(without))


def test_the_rooms_piles_are_seen_once_they_are_revealed():
    run = led_to("who")

    assert phone.picture(sorted_by_all(run))["result"] is None
    assert phone.picture(sorted_by_all(then(run, "reveal")))["result"]["items"] == [
        {"id": "apv", "n": 5, "piles": [5, 0]}
    ]


def test_the_screen_says_how_many_have_begun_to_sort_once_that_points_at_nobody():
    def begun(people: int) -> Day:
        return Day("31132617", "192.0.2.7", WORK, led_to("who"), 5, at("9.20"), lambda _: [], answered={"who": people})

    assert [screen.picture(begun(people))["answered"] for people in (4, 5)] == [None, 5]
