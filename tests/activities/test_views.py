"""Every kind of activity, and every form of a poll, is drawn on every face."""

import re
from collections.abc import Iterable

import pytest

from workshop.activities.kinds import KINDS
from workshop.resources import shipped

VIEWS = shipped("static") / "js" / "activities"
FACES = ("phone", "screen", "desk")
DRAWN = re.compile(r'^import \{ (?:.*, )?(\w+) as (\w+) \} from "\./(\w+)/(\w+)\.js";$', re.MULTILINE)
LATER = re.compile(r'^  (\w+): \(\) => import\("\./(\w+)/(\w+)\.js"\),$', re.MULTILINE)


def drawn(table: str) -> list[tuple[str, ...]]:
    """What a table takes in at once, and what it fetches later: both under the name of the face."""
    text = (VIEWS / table).read_text()
    later = [(face, name, folder, face) for name, folder, face in LATER.findall(text)]
    return sorted([*DRAWN.findall(text), *later])


def wanted(names: Iterable[str], face: str) -> list[tuple[str, ...]]:
    return sorted((face, name, name, face) for name in names)


@pytest.mark.parametrize("face", FACES)
def test_no_face_has_forgotten_a_kind(face):
    assert drawn(f"{face}.js") == wanted(KINDS, face)


@pytest.mark.parametrize("face", FACES)
def test_no_face_has_forgotten_a_form_of_a_poll(face):
    assert drawn(f"poll/{face}.js") == wanted(KINDS["poll"].models, face)
