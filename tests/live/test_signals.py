"""A raised hand, the pace, the sound and hearts: counted without names, of the moment, for the facilitator alone."""

from collections.abc import Callable

import pytest

from tests.live.test_limits_and_presence import Clock
from tests.room import Face, Opened, until
from workshop.faces.day import Signs
from workshop.live.signals import Signals

NONE = {"hand": 0, "fast": 0, "hear": 0}


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def signals(clock: Clock) -> Signals:
    return Signals(clock, clock)


def counts(signals: Signals, workshop: str = "w") -> dict[str, int]:
    return dict(signals.signs(workshop).counts)


def test_two_hands_and_one_word_on_the_pace_are_counted(signals: Signals):
    signals.tell("w", "anna", "hand", True)
    signals.tell("w", "bilal", "hand", True)
    signals.tell("w", "anna", "fast", True)

    assert counts(signals) == {"hand": 2, "fast": 1, "hear": 0}


def test_a_hand_raised_twice_is_one_hand(signals: Signals):
    signals.tell("w", "anna", "hand", True)
    signals.tell("w", "anna", "hand", True)

    assert counts(signals) == {**NONE, "hand": 1}


def test_whoever_takes_the_hand_down_is_not_counted(signals: Signals):
    signals.tell("w", "anna", "hand", True)
    signals.tell("w", "anna", "hand", False)

    assert counts(signals) == NONE


@pytest.mark.parametrize("what", ["fast", "hear"])
def test_a_word_on_pace_or_sound_fades_after_ninety_seconds(signals: Signals, clock: Clock, what: str):
    signals.tell("w", "anna", what, True)

    clock.now += 89
    signals.seen("w", "anna")
    before = counts(signals)
    clock.now += 1

    assert (before, counts(signals)) == ({**NONE, what: 1}, NONE)


def test_a_hand_stays_up_as_long_as_its_phone_is_there(signals: Signals, clock: Clock):
    signals.tell("w", "anna", "hand", True)

    for _ in range(30):
        clock.now += 60
        signals.seen("w", "anna")

    assert counts(signals) == {**NONE, "hand": 1}


def test_a_hand_is_down_when_its_phone_has_been_gone_two_minutes(signals: Signals, clock: Clock):
    signals.tell("w", "anna", "hand", True)

    clock.now += 120
    signals.seen("w", "anna")
    signals.forget_old()

    assert counts(signals) == NONE


def test_what_the_facilitator_has_seen_stands_no_more(signals: Signals, clock: Clock):
    signals.tell("w", "anna", "hand", True)
    signals.tell("w", "bilal", "hand", True)
    signals.tell("w", "bilal", "hear", True)

    signals.calm("w", "hand")

    assert signals.signs("w") == Signs({**NONE, "hear": 1}, {"hand": round(clock.now * 1000)}, 0)


def test_a_hand_raised_again_is_younger_than_the_moment_it_was_seen(signals: Signals, clock: Clock):
    signals.calm("w", "hand")

    at = signals.tell("w", "anna", "hand", True)

    assert at > signals.signs("w").calmed["hand"]
    assert counts(signals) == {**NONE, "hand": 1}


def test_a_phone_that_comes_back_hears_what_of_its_own_still_stands(signals: Signals, clock: Clock):
    signals.tell("w", "anna", "hand", True)
    signals.tell("w", "anna", "hear", True)
    signals.tell("w", "bilal", "fast", True)

    clock.now += 60
    signals.seen("w", "anna")
    clock.now += 60

    assert (signals.mine("w", "anna"), signals.mine("w", "bilal")) == (["hand"], [])


def test_signals_belong_to_one_workshop_and_go_with_it(signals: Signals):
    signals.tell("w", "anna", "hand", True)
    signals.heart("w")
    signals.calm("w", "fast")

    signals.forget("w")

    assert [signals.signs("w"), signals.signs("x")] == [Signs(NONE, {}, 0)] * 2


def test_hearts_are_counted_anew_each_time_they_are_allowed(signals: Signals):
    signals.heart("w")
    signals.heart("w")
    before = signals.signs("w").hearts

    signals.without_hearts("w")

    assert (before, signals.signs("w").hearts) == (2, 0)


def signals_at(desk: Face) -> Callable[[dict[str, int]], object]:
    return lambda wanted: desk.sees(lambda picture: picture["desk"]["signals"] == wanted)


def test_a_hand_reaches_the_desk_and_neither_the_screen_nor_another_phone(workshop: Opened):
    desk, screen = workshop.desk(), workshop.screen()
    anna, bilal = workshop.phone(), workshop.phone()

    answer = anna.say("signal", {"what": "hand", "on": True})
    signals_at(desk)({**NONE, "hand": 1})

    assert (answer["ok"], type(answer["at"])) == (True, int)
    pictures = [face.hello()["picture"] for face in (screen, anna, bilal)]
    assert ["signals" in picture for picture in pictures] == [False] * 3
    assert [anna.hello()["signals"], bilal.hello()["signals"]] == [["hand"], []]


def test_what_the_desk_has_seen_the_phones_are_told_without_a_name(workshop: Opened):
    desk, anna = workshop.desk(), workshop.phone()
    raised = anna.say("signal", {"what": "hand", "on": True})
    signals_at(desk)({**NONE, "hand": 1})

    assert desk.do("calm", what="hand")["ok"]
    signals_at(desk)(NONE)
    picture = anna.sees(lambda picture: "hand" in picture["calmed"])

    assert picture["calmed"]["hand"] >= raised["at"]
    assert anna.hello()["signals"] == []


def test_hearts_reach_the_screen_only_while_the_facilitator_allows_them(workshop: Opened):
    desk, screen, anna = workshop.desk(), workshop.screen(), workshop.phone()

    before = anna.say("signal", {"what": "heart"})
    desk.do("hearts", on=True)
    anna.sees(lambda picture: picture["hearts"])
    sent = anna.say("signal", {"what": "heart"})
    counted = screen.sees(lambda picture: picture["hearts"] == 1)
    desk.do("hearts", on=False)
    after = screen.sees(lambda picture: picture["step"] == 2)

    assert (before["ok"], before["code"]) == (False, "closed")
    assert (sent, counted["hearts"], after["hearts"]) == ({"ok": True}, 1, None)
    assert until(lambda: not anna.pictures()[-1]["hearts"])


def test_nobody_fills_the_screen_with_hearts_alone(workshop: Opened):
    desk, anna = workshop.desk(), workshop.phone()
    desk.do("hearts", on=True)

    few = [anna.say("signal", {"what": "heart"})["ok"] for _ in range(3)]
    put_off = until(lambda: next((sent for sent in [anna.say("signal", {"what": "heart"})] if not sent["ok"]), None))

    assert (few, put_off["code"]) == ([True, True, True], "limit")


@pytest.mark.parametrize(
    "payload", [None, {}, {"what": "hand"}, {"what": "wave", "on": True}, {"what": "hand", "on": 1}, {"what": ["hand"]}]
)
def test_a_signal_nobody_knows_is_refused_with_a_sentence(workshop: Opened, payload: object):
    answer = workshop.phone().say("signal", payload)

    assert (answer["ok"], answer["code"]) == (False, "refused")
