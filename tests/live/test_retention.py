"""When the answers are deleted the room is told, nothing more is taken, and what was made of them is still read."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial

import pytest
from sqlalchemy import text

from tests.room import Face, House, Opened, new_author
from workshop.domain.run import Run
from workshop.domain.timing import Plan, shift
from workshop.live.clearing import Clearing, clear_due, is_quiet
from workshop.settings import Settings, prepare, secret_key
from workshop.store import reader
from workshop.store.changes import TakeStep
from workshop.store.clearing import RAW
from workshop.store.database import open_database
from workshop.store.writer import write

GOOD = {"options": [0]}
SECRET = "Vi tør ikke sige det højt, når Carla er i rummet"
POLL = {"form": "choice", "question": "Skal vi holde pause?", "options": ["Ja", "Nej"]}


def settings_of(house: House) -> Settings:
    folder = prepare(house.data)
    return Settings(folder, secret_key(folder), house.url)


def played(workshop: Opened) -> tuple[Face, Face]:
    """Anna has answered and written on the wall, and Gry has ended the day."""
    anna, desk = workshop.phone(), workshop.desk()
    anna.hello()
    desk.do("next")
    assert anna.answer("mood", GOOD)["ok"]
    desk.do("next")
    assert anna.answer("wall", {"text": SECRET}, "card:a1b2c3d4e5f6")["ok"]
    desk.do("go", activity="out")
    desk.do("ask", poll=POLL)
    desk.do("end")
    return anna, desk


def changed(workshop: Opened, change: Callable[[Run], Run], at: int | None = None) -> None:
    """As if the day had gone otherwise."""
    engine = open_database(workshop.house.data)
    kept = reader.workshop_by_code(engine, workshop.code)
    assert kept is not None
    stand = reader.stand_of(engine, kept.id)
    assert stand is not None
    write(engine, TakeStep(kept.id, new_author(), None, "moved", change, stand.at if at is None else at))
    engine.dispose()


def long_over(workshop: Opened, hours: int = 25) -> None:
    changed(workshop, lambda run: replace(run, ended=run.ended and run.ended - timedelta(hours=hours)))


def clear(house: House) -> list[str]:
    engine = open_database(house.data)
    gone = clear_due(settings_of(house), engine, partial(write, engine))
    engine.dispose()
    return gone


def rows(workshop: Opened) -> dict[str, int]:
    return {table.name: len(workshop.rows(table.name)) for table in RAW}


def cleared(workshop: Opened) -> tuple[Face, Face]:
    anna, desk = played(workshop)
    long_over(workshop)
    assert len(clear(workshop.house)) == 1
    return anna, desk


def bytes_of(house: House) -> bytes:
    return b"".join(path.read_bytes() for path in sorted(house.data.glob("*.sqlite3*")))


def test_a_day_after_the_end_everything_people_gave_is_gone_while_the_server_runs(workshop: Opened):
    played(workshop)
    long_over(workshop)
    assert SECRET.encode() in bytes_of(workshop.house)

    clear(workshop.house)

    assert set(rows(workshop).values()) == {0}
    assert SECRET.encode() not in bytes_of(workshop.house)


def test_before_its_time_nothing_is_deleted(workshop: Opened):
    played(workshop)
    long_over(workshop, hours=23)

    assert clear(workshop.house) == []
    assert rows(workshop)["entries"] == 2


def test_every_face_is_told_when_the_answers_will_be_deleted(workshop: Opened):
    anna, desk = workshop.phone(), workshop.desk()
    before = anna.hello()["picture"]["workshop"]
    desk.do("next")
    desk.do("end")

    ended = anna.hello()["picture"]["workshop"]

    assert (before["keep_days"], before["deletes_at"], before["cleared"]) == (1, None, False)
    assert ended["deletes_at"] == ended["ended"] + 24 * 3600 * 1000


def test_the_desk_chooses_how_long_answers_are_kept(workshop: Opened):
    anna, desk = workshop.phone(), workshop.desk()
    desk.do("next")
    desk.do("end")

    chosen, refused = desk.do("keep", days=7), desk.do("keep", days=31)

    ended = anna.hello()["picture"]["workshop"]
    assert chosen["ok"]
    assert refused["why"] == "Svarene kan gemmes fra 1 til 30 dage."
    assert ended["deletes_at"] == ended["ended"] + 7 * 24 * 3600 * 1000


def test_who_is_still_there_is_told_that_the_answers_are_deleted(workshop: Opened):
    anna, _ = cleared(workshop)

    picture = anna.sees(lambda picture: picture["workshop"]["cleared"])

    assert picture["activity"] is None
    assert picture["workshop"]["deletes_at"] is None


@pytest.mark.parametrize(
    ("activity", "slot", "value"),
    [("out", "take:a1b2c3d4e5f6", {"text": "Ro"}), ("questions", "q:a1b2c3d4e5f6", {"text": "Hvornår?"})],
)
def test_an_answer_that_comes_too_late_is_refused_in_words(workshop: Opened, activity, slot, value):
    anna, _ = cleared(workshop)

    answer = anna.answer(activity, value, slot)

    assert (answer["ok"], answer["code"]) == (False, "closed")
    assert answer["why"] == "Svarene fra dagen er slettet, så der kan ikke svares mere."
    assert rows(workshop)["entries"] == 0


def test_an_answer_to_what_was_asked_out_of_the_blue_is_refused_alike(workshop: Opened):
    anna, desk = played(workshop)
    asked = next(
        activity["id"]
        for block in desk.hello()["picture"]["desk"]["programme"]
        for activity in block["activities"]
        if activity["id"].startswith("ask.")
    )
    long_over(workshop)
    clear(workshop.house)

    assert anna.answer(asked, GOOD)["why"] == "Svarene fra dagen er slettet, så der kan ikke svares mere."


def test_whoever_comes_afterwards_is_welcome_and_leaves_no_trace(workshop: Opened):
    cleared(workshop)
    bilal = workshop.phone()

    answer = bilal.hello()
    seated = bilal.say("seat", {"role": "amr", "table": ""})

    assert answer["ok"]
    assert answer["picture"]["workshop"]["cleared"] or bilal.sees(lambda picture: picture["workshop"]["cleared"])
    assert seated["code"] == "closed"
    assert rows(workshop)["participants"] == 0


def test_the_desk_is_told_what_to_do_instead_of_opening_the_day_again(workshop: Opened):
    _, desk = cleared(workshop)

    answers = [desk.do("reopen"), desk.do("keep", days=30), desk.do("phoneless", count=2)]

    follow_up = "Svarene er slettet, så dagen kan ikke åbnes igen. Begynd en opfølgning, hvis I skal mødes."
    assert [answer["why"] for answer in answers] == [follow_up] * 3


def test_the_summary_and_its_files_are_made_of_what_was_kept(workshop: Opened):
    _, desk = played(workshop)
    address = f"{workshop.house.url}/desk/{workshop.code}"
    before = desk.browser.get(f"{address}/export/json", timeout=60).content
    long_over(workshop)
    clear(workshop.house)

    page = desk.browser.get(f"{address}/summary", timeout=60)
    after = desk.browser.get(f"{address}/export/json", timeout=60).content

    assert page.ok and "Svarene er slettet." in page.text
    assert after == before


def test_a_server_that_was_off_deletes_before_it_serves(own_house: House):
    workshop = own_house.open_quickly()
    played(workshop)
    own_house.kill()
    long_over(workshop)

    own_house.start()

    assert set(rows(workshop).values()) == {0}
    assert SECRET.encode() not in bytes_of(own_house)


def test_who_stands_in_the_lobby_when_the_server_is_started_anew_is_still_there(own_house: House):
    workshop = own_house.open_quickly()
    workshop.phone().hello()
    own_house.kill()
    changed(workshop, lambda run: run, at=0)

    own_house.command("forget", "--due")
    own_house.start()

    assert rows(workshop)["participants"] == 1


def test_an_undo_that_would_delete_the_answers_at_once_is_refused(workshop: Opened):
    _, desk = played(workshop)
    changed(workshop, lambda run: replace(run, ended=run.ended and run.ended - timedelta(days=3)))
    changed(workshop, lambda run: replace(run, keep=14))

    answer = desk.do("undo")

    assert (answer["ok"], answer["why"]) == (False, "Så ville svarene blive slettet med det samme.")
    assert clear(workshop.house) == []


def test_an_undo_on_the_day_after_is_the_last_step_of_a_day_nobody_ended(workshop: Opened):
    desk = workshop.desk()
    desk.do("next")
    changed(workshop, lambda run: replace(run, plan=_days_ago(run.plan, 2)), at=0)
    desk.do("phoneless", count=2)

    assert desk.do("undo")["ok"]

    assert clear(workshop.house) == []


def _days_ago(plan: Plan, days: int) -> Plan:
    return shift(plan, timedelta(days=-days))


def test_a_server_looks_once_a_minute_and_tells_the_room(workshop: Opened):
    played(workshop)
    long_over(workshop)
    engine, time, told = open_database(workshop.house.data), [0.0], []
    clearing = Clearing(
        settings_of(workshop.house), engine, partial(write, engine), lambda: set(), told.append, lambda: time[0]
    )

    counts = []
    for seconds in (59, 61, 180):
        time[0] = seconds
        clearing.look()
        counts.append(len(told))

    assert counts == [0, 1, 1]
    engine.dispose()


def test_what_somebody_read_meanwhile_is_cleaned_in_the_next_round_also_while_a_day_goes_on(own_house: House):
    over, going = own_house.open_quickly(), own_house.open_quickly()
    played(over)
    going.desk().do("next")
    long_over(over)
    engine = open_database(own_house.data)
    with engine.connect() as reading:
        reading.execute(text("SELECT * FROM entries")).fetchone()
        clear(own_house)
    left = SECRET.encode() in bytes_of(own_house)

    clear(own_house)

    assert left
    assert SECRET.encode() not in bytes_of(own_house)
    engine.dispose()


def test_a_workshop_that_never_began_is_emptied_only_when_nobody_is_there(workshop: Opened):
    anna = workshop.phone()
    anna.hello()
    changed(workshop, lambda run: run, at=0)
    engine = open_database(workshop.house.data)
    kept = reader.workshop_by_code(engine, workshop.code)
    assert kept is not None

    spared = clear_due(settings_of(workshop.house), engine, partial(write, engine), spared={kept.id})
    there = rows(workshop)["participants"]
    emptied = clear_due(settings_of(workshop.house), engine, partial(write, engine))

    assert (spared, there, emptied) == ([], 1, [kept.id])
    assert rows(workshop)["participants"] == 0
    assert workshop.desk().do("next")["ok"]
    engine.dispose()


def test_a_day_that_goes_on_is_no_quiet_moment(own_house: House):
    workshop = own_house.open_quickly()
    workshop.desk().do("next")
    engine = open_database(own_house.data)
    now = datetime.now(settings_of(own_house).zone)

    assert not is_quiet(engine, now)
    assert is_quiet(engine, now + timedelta(hours=13))
    engine.dispose()
