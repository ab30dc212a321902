"""The next meeting begins while everybody is still connected, from whichever process."""

import pytest

from tests.room import Opened, until

PROMISE = {
    "what": "Tale om pauser",
    "whom": [],
    "first_step": "",
    "by": "",
    "need": "",
    "level": "gruppe",
    "theme": "",
    "share": "anonymous",
    "who": "",
}
AFTER = "hvad-blev-der-af-det.2"


def lead_to_the_end(workshop: Opened):
    desk = workshop.desk()
    desk.do("go", activity="out")
    anna = workshop.phone()
    anna.hello()
    assert anna.answer("out", PROMISE, "promise:0a1b2c3d")["ok"]
    desk.do("end")
    return desk, anna


def test_whoever_is_connected_sees_the_lobby_of_the_next_meeting(workshop: Opened):
    desk, anna = lead_to_the_end(workshop)

    workshop.house.command("follow-up", workshop.code, "--yes")

    for face in (desk, anna):
        picture = face.sees(lambda one: one["workshop"]["meeting"] == 2)
        assert (picture["activity"], picture["workshop"]["ended"]) == (None, None)
        assert picture["workshop"]["title"] == "Hvad blev der af det?"


def test_a_phone_on_its_old_line_answers_the_new_questions(workshop: Opened):
    desk, anna = lead_to_the_end(workshop)
    workshop.house.command("follow-up", workshop.code, "--yes")
    desk.do("go", activity=AFTER)

    answer = anna.answer(AFTER, {"state": "done", "level": "gruppe"}, "went:9f3a01bc")

    assert answer["ok"], answer
    assert anna.answer("out", PROMISE, "promise:0a1b2c3d")["ok"] is False


def test_the_old_keys_find_nothing_and_do_no_harm(workshop: Opened):
    _, anna = lead_to_the_end(workshop)
    workshop.house.command("follow-up", workshop.code, "--yes")

    hello = anna.hello(out=anna.author)

    assert (hello["mine"], hello["voted"], hello["me"]) == ({}, [], {"role": "", "table": ""})
    assert workshop.rows("entries") == []
    assert len(workshop.rows("participants")) == 1


def test_a_server_that_had_the_old_day_in_mind_lets_people_into_the_new_one(workshop: Opened):
    """Nobody is connected when the command line begins the follow-up."""
    desk, anna = lead_to_the_end(workshop)
    desk.leave()
    anna.leave()
    workshop.house.command("follow-up", workshop.code, "--yes")

    bilal = workshop.phone()

    assert until(lambda: bilal.hello()["picture"]["workshop"]["title"] == "Hvad blev der af det?")


def test_a_desk_that_looks_at_the_old_day_does_not_move_the_new_one(workshop: Opened):
    desk, _ = lead_to_the_end(workshop)
    seen = desk.hello()["picture"]["step"]
    workshop.house.command("follow-up", workshop.code, "--yes")

    answer = desk.do("next", seen=seen)

    assert (answer["ok"], answer["code"]) == (False, "stale")
    assert desk.do("undo")["ok"] is False


def test_each_meeting_can_be_taken_home_by_itself(workshop: Opened, tmp_path):
    lead_to_the_end(workshop)
    workshop.house.command("follow-up", workshop.code, "--yes")

    for meeting, title in (("1", "En kort dag"), ("2", "Hvad blev der af det?")):
        file = tmp_path / f"{meeting}.md"
        workshop.house.command("export", workshop.code, "--format", "markdown", "-o", str(file), "--meeting", meeting)
        assert file.read_text(encoding="utf-8").startswith(f"# {title}")


def test_the_command_line_refuses_a_day_that_runs(workshop: Opened):
    with pytest.raises(AssertionError, match="Afslut den"):
        workshop.house.command("follow-up", workshop.code, "--yes")


def test_a_meeting_that_was_not_held_cannot_be_taken_home(workshop: Opened, tmp_path):
    with pytest.raises(AssertionError, match="ikke haft et møde 2"):
        workshop.house.command(
            "export", workshop.code, "--format", "json", "-o", str(tmp_path / "2.json"), "--meeting", "2"
        )
