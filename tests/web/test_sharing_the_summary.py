"""Who can see the summary, while the answers are there and once they are deleted."""

import re
from datetime import timedelta

import pytest

from tests.web.reviewing import RUDE, answered, at_the_summary, now, opened, step, summary, texts
from workshop.domain.editing import cut_name
from workshop.export.json_file import json_of
from workshop.store import reader
from workshop.store.clearing import Clear


@pytest.fixture
def workshop(house, tmp_path):
    found = opened(house, tmp_path)
    answered(house, found)
    return found


@pytest.fixture
def gry(app, house, workshop):
    return at_the_summary(app, house, workshop)


def test_nobody_but_gry_sees_it_until_it_is_shared(gry, house, workshop):
    before = gry.looks().standing
    after = gry.shares("yes")
    found = reader.workshop_by_code(house.engine, workshop.code)

    assert before == "Kun du kan se den"
    assert re.fullmatch(r"Delt med deltagerne kl\. \d\d\.\d\d", after.standing)
    assert after.told == "Opsamlingen er delt. Deltagerne kan læse den på deres mobil."
    assert f'href="/t/{house.keys.take_key(found)}"' in after.page


def test_what_changes_after_sharing_waits_until_it_is_shared_again(gry):
    gry.shares("yes")
    changed = gry.presses("filed wall").standing
    again = gry.shares("yes").standing

    assert changed == "Ændret, siden du delte den – del igen"
    assert again.startswith("Delt med deltagerne kl.")


def test_what_is_taken_out_after_sharing_is_gone_from_the_participants_page_at_once(gry, client, house, workshop):
    gry.shares("yes")
    page = f"/t/{house.keys.take_key(reader.workshop_by_code(house.engine, workshop.code))}"
    before = RUDE in client.get(page).text
    seen = gry.presses(f"cut wall {cut_name(RUDE)}")

    assert (before, RUDE in client.get(page).text) == (True, False)
    assert seen.standing.startswith("Delt med deltagerne kl.")


def test_the_end_of_the_day_alone_is_no_reason_to_share_again(gry, house, workshop):
    gry.shares("yes")
    step(house, workshop, "end")

    assert gry.looks().standing.startswith("Delt med deltagerne kl.")


def test_a_shared_summary_is_taken_back_and_its_page_says_who_has_it_still(gry):
    before = gry.shares("yes")
    seen = gry.shares("no")

    still = "De, der har gemt eller printet den, har den stadig."
    assert re.fullmatch(r"Trukket tilbage kl\. \d\d\.\d\d", seen.standing)
    assert seen.told == "Opsamlingen er trukket tilbage. Nu kan kun du se den."
    assert [still in one.page for one in (before, seen)] == [True, True]


def test_taken_back_it_can_be_shared_again(gry):
    gry.shares("yes")
    gry.shares("no")

    assert gry.shares("yes").standing.startswith("Delt med deltagerne kl.")


def test_what_is_taken_out_of_a_summary_that_was_taken_back_shares_nothing(gry, client, house, workshop):
    gry.shares("yes")
    gry.shares("no")
    seen = gry.presses(f"cut wall {cut_name(RUDE)}")

    page = client.get(f"/t/{house.keys.take_key(reader.workshop_by_code(house.engine, workshop.code))}").text
    assert seen.standing.startswith("Trukket tilbage kl.")
    assert "Tillid" not in page


def test_before_the_end_the_page_says_for_now(gry, house, workshop):
    before = gry.looks().page
    step(house, workshop, "end")

    assert "Indtil videre." in before
    assert "Indtil videre." not in gry.looks().page


@pytest.fixture
def cleared(gry, house, workshop):
    """The answers are deleted; one card was taken out and a line added before."""
    gry.presses(f"cut wall {cut_name(RUDE)}")
    gry.writes("Det taler vi om i TRIO.", "wall")
    step(house, workshop, "end")
    body = json_of(summary(house, workshop))
    house.writer.submit(Clear(workshop.id, body, round((now(house) + timedelta(days=2)).timestamp() * 1000)))
    return gry


def test_once_the_answers_are_deleted_nothing_is_left_of_what_was_taken_out(cleared):
    seen = cleared.looks()

    assert RUDE not in seen.page
    assert "Det taler vi om i TRIO." in seen.page
    assert sorted(text for text in ("Tillid", "Pauser") if text in seen.page) == ["Pauser", "Tillid"]


def test_once_the_answers_are_deleted_the_summary_can_still_be_put_in_order_and_shortened(cleared, house, workshop):
    moved = cleared.presses("down mood").walk
    seen = cleared.presses(f"cut wall {cut_name('Pauser')}")

    assert moved == ["words", "mood", "wall", "questions"]
    assert texts(house, workshop) == ["Tillid"]
    assert (seen.cut, "Fortryd" in seen.page) == ([], False)


def test_once_the_answers_are_deleted_what_was_shared_can_still_be_taken_back(cleared, client, house, workshop):
    address = f"/t/{house.keys.take_key(reader.workshop_by_code(house.engine, workshop.code))}"
    cleared.shares("yes")
    before = client.get(address).text
    seen = cleared.shares("no")

    assert ["Tillid" in page for page in (before, client.get(address).text)] == [True, False]
    assert seen.standing.startswith("Trukket tilbage kl.")


def test_a_page_taken_out_after_the_answers_are_deleted_is_called_by_its_title(cleared):
    seen = cleared.presses("out wall")

    assert seen.told == "»Hvad virker?« er taget helt ud."
    assert seen.walk == ["mood", "words", "questions"]
