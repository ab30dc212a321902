"""What Gry puts into the running day reaches everybody: a question out of the blue, another round, a clean start."""

from typing import Any

import pytest

from tests.room import Face, Opened

PAUSE = {"form": "choice", "question": "Skal vi holde pause nu?", "options": ["Ja", "Nej"], "reveal": "shown"}
YES, NO = {"options": [0]}, {"options": [1]}


def seen(desk: Face) -> int:
    return int(desk.hello()["picture"]["step"])


def here(face: Face) -> Any:
    return face.hello()["picture"]["activity"]


def led_to_mood(workshop: Opened) -> Face:
    desk = workshop.desk()
    assert desk.do("next")["ok"]
    return desk


def test_a_poll_typed_at_the_desk_is_on_the_phones_and_takes_answers(workshop: Opened):
    gry, anna = led_to_mood(workshop), workshop.phone()

    answer = gry.do("ask", poll=PAUSE, seen=seen(gry))

    poll = here(anna)
    assert answer["ok"]
    assert (poll["question"], poll["options"]) == (PAUSE["question"], PAUSE["options"])
    assert anna.answer(poll["id"], YES)["ok"]


@pytest.mark.parametrize(
    "poll",
    [
        {"form": "choice", "question": "Kun én?", "options": ["Ja"]},
        {"form": "choice", "question": "", "options": ["Ja", "Nej"]},
        {"form": "hologram", "question": "Hvad?"},
        {"form": "words", "question": "Hvad?", "notes": 7},
        {},
    ],
)
def test_a_poll_that_could_not_stand_in_an_agenda_is_refused_and_changes_nothing(workshop: Opened, poll: Any):
    gry = led_to_mood(workshop)
    before = seen(gry)

    answer = gry.do("ask", poll=poll, seen=before)

    assert (answer["ok"], answer["code"]) == (False, "refused")
    assert seen(gry) == before


def test_an_impatient_second_press_asks_once(workshop: Opened):
    gry = led_to_mood(workshop)
    command = {"id": "a" * 32, "do": "ask", "poll": PAUSE, "seen": seen(gry)}

    answers = [gry.say("desk", command) for _ in range(2)]

    titles = [activity["title"] for block in here_day(gry) for activity in block["activities"]]
    assert answers[0] == answers[1]
    assert titles.count(PAUSE["question"]) == 1


def here_day(desk: Face) -> Any:
    return desk.hello()["picture"]["desk"]["programme"]


def test_a_second_round_begins_empty_and_stands_beside_the_first(workshop: Opened):
    gry, room = led_to_mood(workshop), [workshop.phone() for _ in range(5)]
    [phone.answer("mood", {"options": [2]}) for phone in room]

    gry.do("round", seen=seen(gry))
    second = here(gry)
    [phone.answer(second["id"], {"options": [0]}) for phone in room]
    gry.do("reveal")

    picture = workshop.screen().hello()["picture"]
    assert (second["round"], second["first"]) == (2, "mood")
    assert picture["result"]["counts"] == [5, 0, 0]
    assert picture["before"]["round"] == 1
    assert picture["before"]["result"]["counts"] == [0, 0, 5]


def test_cleared_answers_no_longer_count_and_undo_brings_them_back(workshop: Opened):
    gry, room = led_to_mood(workshop), [workshop.phone() for _ in range(5)]
    [phone.answer("mood", {"options": [1]}) for phone in room]

    gry.do("clear", seen=seen(gry))
    cleared = gry.hello()["picture"]
    again = [phone.answer(cleared["activity"]["id"], {"options": [0]})["ok"] for phone in room]
    gry.do("undo", seen=seen(gry))

    restored = gry.hello()["picture"]
    assert (cleared["desk"]["answered"], cleared["result"]["n"]) == (0, 0)
    assert again == [True] * 5
    assert (restored["activity"]["id"], restored["result"]["counts"]) == ("mood", [0, 5, 0])


def test_an_answer_on_its_way_when_the_poll_is_cleared_is_told_so(workshop: Opened):
    gry, anna = led_to_mood(workshop), workshop.phone()
    gry.do("clear", seen=seen(gry))

    answer = anna.answer("mood", YES)

    assert (answer["ok"], answer["why"]) == (False, "Svarene er ryddet. Svar igen, hvis du vil være med.")


def test_answers_become_cards_on_a_wall_that_is_still_to_come(workshop: Opened):
    gry, anna = led_to_mood(workshop), workshop.phone()

    carried = gry.do("carry", to="wall", texts=["Ro på", "Mod"])
    gry.do("next", seen=seen(gry))

    assert carried["ok"]
    assert here(anna)["cards"] == ["Ro på", "Mod"]


def test_phones_see_a_result_the_screen_does_not_and_the_other_way_round(workshop: Opened):
    gry, screen, room = led_to_mood(workshop), workshop.screen(), [workshop.phone() for _ in range(5)]
    [phone.answer("mood", YES) for phone in room]

    gry.do("shows", face="phones", when="shown")
    first = [face.hello()["picture"]["result"] for face in (room[0], screen)]
    gry.do("shows", face="phones", when="never")
    gry.do("reveal")
    second = [face.hello()["picture"]["result"] for face in (room[0], screen)]

    assert [result and result["counts"] for result in first] == [[5, 0, 0], None]
    assert [result and result["counts"] for result in second] == [None, [5, 0, 0]]


def test_a_phone_cannot_put_anything_into_the_day(workshop: Opened):
    led_to_mood(workshop)
    anna = workshop.phone()

    answer = anna.do("ask", poll=PAUSE)

    assert answer["ok"] is False


def test_a_mark_that_makes_no_sense_is_refused(workshop: Opened):
    gry = led_to_mood(workshop)

    answers = [
        gry.do("mark", activity="mood", slot="theme:0123456789ab", value={"title": "Ledelse"}),
        gry.do("mark", activity="wall", slot="hide:0123456789ab", value={"hide": "måske"}),
        gry.do("mark", activity="wall", slot="hide:0123456789ab", value={"hide": True, "more": "x" * 5000}),
        gry.do("propose", activity="mood"),
    ]

    assert [answer["ok"] for answer in answers] == [False] * 4
