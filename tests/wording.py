"""Collects every text people read, from Python, templates and scripts; run as a module it updates en.po."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po, write_po
from jinja2.ext import babel_extract

ROOT = Path(__file__).resolve().parent.parent
CATALOG = ROOT / "workshop" / "translations" / "en.po"
MARKS = {"say", "NotAllowed", "say_here", "say_in"}
"""Functions whose first argument is a text in Danish."""
SCRIPT_CALL = re.compile(r"""\bt\(\s*("(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')""")


def texts() -> dict[str, set[str]]:
    """Each text with the files it stands in."""
    found: dict[str, set[str]] = {}
    for place, text in [*_python(), *_templates(), *_scripts()]:
        found.setdefault(text, set()).add(place)
    return found


def _python() -> Iterator[tuple[str, str]]:
    for path in sorted((ROOT / "workshop").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and _name(node.func) in MARKS and node.args:
                first = node.args[0]
                if isinstance(first, ast.Constant) and isinstance(first.value, str):
                    yield str(path.relative_to(ROOT)), first.value


def _name(function: ast.expr) -> str:
    return function.id if isinstance(function, ast.Name) else getattr(function, "attr", "")


def _templates() -> Iterator[tuple[str, str]]:
    for path in sorted((ROOT / "workshop" / "web" / "templates").glob("*.html")):
        with path.open("rb") as file:
            for _, _, message, _ in babel_extract(file, ("_",), [], {"encoding": "utf-8"}):
                text = message[0] if isinstance(message, tuple) else message
                if text is not None:
                    yield str(path.relative_to(ROOT)), text


def _scripts() -> Iterator[tuple[str, str]]:
    for path in sorted((ROOT / "static" / "js").rglob("*.js")):
        for quoted in SCRIPT_CALL.findall(path.read_text(encoding="utf-8")):
            yield str(path.relative_to(ROOT)), ast.literal_eval(quoted)


def catalog() -> Catalog:
    with CATALOG.open("rb") as file:
        return read_po(file, locale="en")


def update() -> list[str]:
    """Adds texts that are new, removes those that are gone; gives back what still lacks English."""
    known, wanted = catalog(), texts()
    kept = Catalog(locale="en", project="Sammen", fuzzy=False)
    for text in sorted(wanted):
        old = known.get(text)
        kept.add(
            text, string=str(old.string) if old else "", locations=[(place, None) for place in sorted(wanted[text])]
        )
    with CATALOG.open("wb") as file:
        write_po(file, kept, width=100, omit_header=True, include_lineno=False)
    return [text for text in sorted(wanted) if not kept[text].string]


if __name__ == "__main__":
    for missing in update():
        print(missing)
