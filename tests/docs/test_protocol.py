"""A phone written after docs/protocol.md sees what the room sees, comes back, and hears of the end."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.docs.conftest import EVERY_FORM, Enter, show
from tests.docs.stranger import HEARD, NotHeard, Pocket, Stranger
from tests.room import Face, House, Opened, until


@dataclass
class Idle:
    """Two phones that were left alone: Anna's answers the pings, Bilal's does not."""

    anna: Stranger
    bilal: Stranger


class Mute(Stranger):
    """A phone that hears and never says a word by itself."""

    def _take(self, frame: str) -> None:
        return


@pytest.fixture(scope="module", autouse=True)
def idle(house: House) -> Iterator[Idle]:
    """Left alone from the beginning, so that only the last test has to wait for what becomes of them."""
    code = house.open_quickly(EVERY_FORM).code
    idle = Idle(Stranger(house.url, code), Mute(house.url, code))
    for phone in (idle.anna, idle.bilal):
        phone.join()
        phone.connect()
    yield idle
    idle.anna.drop()


# The picture


def test_before_the_start_a_phone_sees_what_the_day_is_for(anna: Stranger):
    picture = anna.hello()["picture"]

    assert (picture["activity"], picture["block"], picture["result"]) == (None, None, None)
    assert picture["aims"] == ["At prøve det hele"]
    assert [block["title"] for block in picture["programme"]] == ["Velkomst", "Viden", "Afrunding"]
    assert picture["next"] == {key: picture["programme"][0][key] for key in ("title", "start")}


def test_the_picture_changes_when_the_room_moves_on(gry: Face, anna: Stranger):
    before = anna.picture["version"]

    gry.do("next")

    assert until(lambda: anna.picture["activity"])["body"] == [
        ["p", "Vi ", ["strong", "begynder"], " nu."],
        ["ul", ["li", "Kaffe"], ["li", "Navne"]],
    ]
    assert anna.picture["version"] > before


def test_a_raised_hand_stands_until_the_picture_says_that_it_was_seen(gry: Face, anna: Stranger):
    raised = anna.signal("hand", on=True)
    standing = anna.hello()["signals"]

    gry.do("calm", what="hand")
    calmed = until(lambda: anna.picture["calmed"])

    assert raised == {"ok": True, "at": raised["at"]}
    assert calmed["hand"] >= raised["at"]
    assert (standing, anna.hello()["signals"]) == (["hand"], [])


def test_a_hand_is_taken_back(anna: Stranger):
    anna.signal("hand", on=True)

    anna.signal("hand", on=False)

    assert anna.hello()["signals"] == []


def test_hearts_are_sent_while_the_picture_allows_them(gry: Face, anna: Stranger):
    early = anna.signal("heart")
    gry.do("hearts", on=True)
    until(lambda: anna.picture["hearts"])

    assert (early["ok"], early["code"]) == (False, "closed")
    assert anna.signal("heart") == {"ok": True}


def test_a_sign_of_life_sets_the_clock(anna: Stranger):
    answer = anna.here()

    assert answer == {"ok": True, "now": answer["now"]}
    assert abs(anna.ahead_ms) < 1000


# Role and table


@pytest.mark.parametrize("role", ["tr", "amr", "begge", "ftr", "leder", "andet", "vil_ikke_sige", ""])
def test_a_person_may_say_a_role_and_a_table(enter: Enter, role: str):
    emil = enter()

    answer = emil.seat(role, "Bord 4")

    assert answer == {"ok": True, "me": {"role": role, "table": "Bord 4"}}
    assert emil.hello()["me"] == {"role": role, "table": "Bord 4"}


@pytest.mark.parametrize(("role", "table"), [("hersker", "Bord 4"), ("tr", "B" * 41)])
def test_a_role_nobody_has_and_a_long_table_are_refused(enter: Enter, role: str, table: str):
    emil = enter()
    emil.seat("begge", "Bord 4")

    answer = emil.seat(role, table)

    assert (answer["ok"], answer["code"]) == (False, "refused")
    assert emil.hello()["me"] == {"role": "begge", "table": "Bord 4"}


# Coming back


def test_after_a_reload_the_server_says_what_is_mine(gry: Face, anna: Stranger, enter: Enter):
    show(gry, "cloud")
    anna.contribute("cloud", "ballot", {"words": ["tillid", "ro"]})

    again = enter(anna.pocket)

    assert again.mine == {"cloud": {"ballot": {"seq": 1, "value": {"words": ["tillid", "ro"]}}}}
    assert again.voted == ["cloud"]


def test_without_the_key_the_server_does_not_say_what_was_answered(gry: Face, anna: Stranger, enter: Enter):
    show(gry, "cloud")
    anna.contribute("cloud", "ballot", {"words": ["tillid", "ro"]})

    again = enter(Pocket(cookies=anna.pocket.cookies))

    assert (again.mine, again.voted) == ({}, ["cloud"])


def test_what_nobody_acked_is_sent_when_the_server_is_back(tmp_path: Path):
    house = House(tmp_path / "data").start()
    workshop = house.open_quickly(EVERY_FORM)
    show(workshop.desk(), "cloud")
    anna = Stranger(house.url, workshop.code)
    anna.join()
    anna.connect()
    anna.contribute("cloud", "ballot", {"words": ["ro"]})

    house.kill()
    until(lambda: not anna.connected)
    with pytest.raises(NotHeard):
        anna.contribute("cloud", "ballot", {"words": ["tillid"]})
    house.start()
    anna.come_back()
    mine = anna.hello()["mine"]
    house.kill()

    assert mine == {"cloud": {"ballot": {"seq": 2, "value": {"words": ["tillid"]}}}}
    assert anna.pocket.unacked == []


# The end


def test_a_deleted_workshop_says_goodbye_and_is_gone(workshop: Opened, gry: Face, anna: Stranger):
    show(gry, "walk")
    until(lambda: anna.team)
    show(gry, "cloud")
    anna.contribute("cloud", "ballot", {"words": ["ro"]})
    anna.contribute("questions", "q:9f3a01bc", {"text": "Hvad nu?"})
    entry = anna.pocket.entry("cloud", "ballot", {"words": ["tillid"]})
    until(lambda: anna.heard == HEARD - {"gone"})

    workshop.house.command("forget", workshop.code, "--yes")
    why = until(lambda: anna.gone)
    kept = (anna.pocket.keys, anna.pocket.seqs, anna.pocket.cookie_names)
    answers = [anna.hello(), anna.tell("entry", entry), anna.post("/api/entry", {**entry, "code": workshop.code})[1]]
    status, joining = anna.join()

    assert why == "Workshoppen er slettet."
    assert anna.heard == HEARD
    assert kept == ({}, {}, [])
    assert [answer["code"] for answer in answers] == ["gone", "gone", "gone"]
    assert (status, joining["code"]) == (404, "unknown")


def test_the_server_hangs_up_on_a_phone_that_answers_no_ping(idle: Idle):
    until(lambda: not idle.bilal.connected, patience=40)

    assert idle.anna.here()["ok"] is True
