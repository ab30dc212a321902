"""Brings the pictures an agenda names in from beside its file; the workshop then keeps its own copies."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import Any

from workshop.content.image import image_in
from workshop.content.parts import all_activities, put
from workshop.content.problems import MEANT, Fault, choose_among
from workshop.content.problems import Path as Place
from workshop.domain.words import say

KB = 1024
LARGEST = 300 * KB
TOGETHER = 3 * KB * KB
WIDEST = 4000
"""Points on a side: a small file can unfold into more than a phone can hold."""

BESIDE = say("læg det i samme mappe som agendaen, og skriv navnet, fx picture: sommer.jpg")
SMALLER = say("gem det mindre; der er plads til {limit} kB")
TOO_MUCH = (say("med det her fylder billederne mere end {limit} MB tilsammen"), say("brug færre, eller gem dem mindre"))


@dataclass
class Pictures:
    """What was found: `kept` by the names the workshop uses, and what is wrong."""

    kept: dict[str, bytes] = field(default_factory=dict)
    faults: list[Fault] = field(default_factory=list)


class _Unusable(Exception):
    """A picture that cannot be brought along: text, remedy, params."""


def brought(tree: Any, folder: Path | None) -> tuple[Any, Pictures]:
    """The tree with each picture under the name it is kept by. Without a folder there is nowhere to look."""
    found = Pictures()
    if folder is None:
        return tree, found
    for place, name in _named(tree):
        try:
            kept, content = _read(folder, name)
        except _Unusable as problem:
            text, remedy, params = problem.args
            found.faults.append(Fault(place, text, remedy, {"name": name, **params}))
            continue
        tree = put(tree, place, kept)
        _keep(found, place, kept, content)
    return tree, found


def _named(tree: Any) -> Iterator[tuple[Place, str]]:
    for activity in all_activities(tree):
        options = activity.written.get("options")
        for at, option in enumerate(options if isinstance(options, list) else []):
            name = option.get("picture") if isinstance(option, dict) else None
            if isinstance(name, str) and name:
                yield (*activity.path, "options", at, "picture"), name


def _keep(found: Pictures, place: Place, kept: str, content: bytes) -> None:
    before = sum(map(len, found.kept.values()))
    found.kept[kept] = content
    after = sum(map(len, found.kept.values()))
    if before <= TOGETHER < after:
        found.faults.append(Fault(place, *TOO_MUCH, {"limit": TOGETHER // KB // KB}))


def _read(folder: Path, name: str) -> tuple[str, bytes]:
    try:
        content = _content(_beside(folder, name))
    except OSError:
        remedy = say("se efter, om filen er din at læse, og om navnet er kort")
        raise _Unusable(say("billedet '{name}' kan ikke åbnes"), remedy, {}) from None
    image = image_in(content)
    if image is None:
        remedy = say("gem det som PNG, JPEG eller WebP")
        raise _Unusable(say("'{name}' er ikke et billede, der kan bruges"), remedy, {})
    if max(image.width, image.height) > WIDEST:
        params = {"width": image.width, "height": image.height, "limit": WIDEST}
        text = say("billedet '{name}' er på {width} × {height} punkter")
        raise _Unusable(text, say("gør det mindre; højst {limit} på hver led"), params)
    kept = f"{hashlib.sha256(content).hexdigest()[:32]}-{image.width}x{image.height}.{image.suffix}"
    return kept, content


def _beside(folder: Path, name: str) -> Path:
    """Never outside the agenda's own folder, not even through a link."""
    outside = _Unusable(say("billedet '{name}' ligger ikke sammen med agendaen"), BESIDE, {})
    steps = PurePosixPath(name)
    if steps.is_absolute() or ".." in steps.parts or "\\" in name or ":" in name:
        raise outside
    home = folder.resolve()
    path = (home / steps).resolve()
    if not path.is_relative_to(home):
        raise outside
    if not path.is_file():
        raise _Unusable(say("billedet '{name}' findes ikke"), *_remedy(home, name))
    return path


def _remedy(home: Path, name: str) -> tuple[str, dict[str, str]]:
    there = [path.name for path in home.iterdir() if path.is_file()]
    remedy, params = choose_among(name, there)
    return (remedy, params) if remedy == MEANT else (BESIDE, {})


def _content(path: Path) -> bytes:
    size = path.stat().st_size
    if size > LARGEST:
        params = {"size": -(-size // KB), "limit": LARGEST // KB}
        raise _Unusable(say("billedet '{name}' fylder {size} kB"), SMALLER, params)
    return path.read_bytes()
