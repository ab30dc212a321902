"""Slides: a small markdown that faces draw without HTML."""

import pytest
from pydantic import ValidationError

from workshop.activities.markdown import tree
from workshop.activities.slide import Slide

TREES = [
    ("Hej **du**", [["p", "Hej ", ["strong", "du"]]]),
    ("- et\n- *to*", [["ul", ["li", "et"], ["li", ["em", "to"]]]]),
    ("1. først\n2. så", [["ol", ["li", "først"], ["li", "så"]]]),
    ("> sagt", [["blockquote", ["p", "sagt"]]]),
    ("### Stort", [["h3", "Stort"]]),
    ("[FOA](https://foa.dk)", [["p", "FOA"]]),
    ("<b>fed</b>", [["p", "<b>fed</b>"]]),
    ("en\nto", [["p", "en", " ", "to"]]),
    ("", []),
]


@pytest.mark.parametrize(("markdown", "expected"), TREES)
def test_markdown_becomes_a_tree_of_plain_texts(markdown, expected):
    assert tree(markdown) == expected


def test_speaker_notes_never_leave_the_desk():
    slide = Slide(title="Velkommen", notes="Husk at smile")

    assert "Husk" not in str(slide.view())


def test_a_cycle_needs_three_steps():
    with pytest.raises(ValidationError):
        Slide(title="Kort", figure={"form": "cycle", "steps": [{"title": "En"}, {"title": "To"}]})
