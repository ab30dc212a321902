"""Whatever a stranger sends, it is kept tidily or refused in words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.activities.test_canvas import SHEET
from tests.activities.test_placing import FIELD
from tests.activities.test_points import EFFORT
from tests.activities.test_ranking import FIRST
from tests.activities.test_sorting import WHO
from tests.cast import CARDS, CLOUD, GOLD, MOOD, OUT, WALK, WALL
from workshop.activities import kinds
from workshop.activities.questions import Questions
from workshop.domain.refusal import NotAllowed

KEYS = ["options", "ratings", "words", "text", "column", "pass", "up", "state", "what", "whom", "share", "who", "by"]
MORE_KEYS = [
    "order",
    "points",
    "level",
    "theme",
    "first_step",
    "need",
    "to",
    "card",
    "was",
    "ticks",
    "on",
    "at",
    "pile",
    "x",
    "y",
]
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=300),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)
VALUES = st.dictionaries(st.sampled_from(KEYS + MORE_KEYS), JSON, max_size=8)
NAMED = ["card", "line", "q", "up", "state", "promise"]
SLOTS = st.sampled_from(
    [
        "ballot",
        "ticks",
        "home",
        "take",
        "name",
        "share",
        "item:apv",
        "item:med",
        *(f"{word}:0a1b2c3d" for word in NAMED),
    ]
)


@pytest.mark.parametrize(
    "activity",
    [MOOD, GOLD, CLOUD, WALL, FIRST, EFFORT, OUT, Questions(), CARDS, WALK, SHEET, WHO, FIELD],
    ids=lambda activity: activity.id,
)
@given(slot=SLOTS, value=VALUES)
def test_any_value_is_kept_or_refused_and_what_is_kept_is_kept_again_unchanged(activity, slot, value):
    try:
        kept = kinds.accept(activity, slot, value, {})
    except NotAllowed as refusal:
        assert str(refusal)
        return

    assert kinds.accept(activity, slot, kept, {}) == kept
