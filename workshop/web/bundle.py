"""Joins the files of one face into one when the server starts: a phone on a slow line asks once, not fifty times."""

import re
from collections.abc import Callable, Iterator, Mapping
from posixpath import dirname, join, normpath, relpath

IMPORT = re.compile(r'^import\s*(?:(\w+)|\{([^}]*)\}|\* as (\w+))\s*from\s*"(\.[^"]+)";', re.MULTILINE)
EXPORT = re.compile(r"^export (?=(?:async )?(?:const|function|class) (\w+))", re.MULTILINE)
EXPORT_LIST = re.compile(r"(?<![\w$.])export\s*\{([^}]*)\};?\s*\Z")
EXPORT_DEFAULT = re.compile(r"(?<![\w$.])export default ")
LEFT_OVER = re.compile(r"^(?:import|export)\b.*", re.MULTILINE)
SHEET = re.compile(r'^@import "(\./[^"/]+)";\n', re.MULTILINE)
COMMENT_LINE = re.compile(r"^\s*(?://.*|/\*\*.*\*/)\n", re.MULTILINE)
COMMENT = re.compile(r"/\*.*?\*/\s*", re.DOTALL)
INDENT = re.compile(r"^[ \t]+", re.MULTILINE)
DEFAULT = "whole"

Files = Mapping[str, str]


class Unjoinable(Exception):
    """A file says it in a way this module does not know."""


def script(files: Files, entry: str) -> str:
    """A module with all it imports: each becomes a function that gives back what it exports, the needed ones first."""
    names = list(_needed(files, entry, _imported, ()))
    whole = "\n".join(_wrapped(files[name], name, entry) for name in dict.fromkeys(names))
    return INDENT.sub("", COMMENT_LINE.sub("", whole))


def sheet(files: Files, entry: str) -> str:
    """A style sheet with those it imports; all lie in one folder, so their addresses stay true."""
    names = dict.fromkeys(_needed(files, entry, SHEET.findall, ()))
    whole = "\n".join(SHEET.sub("", files[name]) for name in names)
    return INDENT.sub("", COMMENT.sub("", whole))


def _imported(text: str) -> list[str]:
    return [path for *_, path in IMPORT.findall(text)]


def _needed(files: Files, name: str, imported: Callable[[str], list[str]], above: tuple[str, ...]) -> Iterator[str]:
    if name in above:
        raise Unjoinable(f"{name} imports itself by way of {above[-1]}")
    for path in imported(files[name]):
        yield from _needed(files, _from(name, path), imported, (*above, name))
    yield name


def _from(name: str, path: str) -> str:
    return normpath(join(dirname(name), path))


def _wrapped(text: str, name: str, entry: str) -> str:
    given = {exported: exported for exported in EXPORT.findall(text)}
    for local, exported in _pairs("".join(EXPORT_LIST.findall(text))):
        given[exported] = local
    if EXPORT_DEFAULT.search(text):
        given["default"] = DEFAULT
    text = EXPORT_LIST.sub("", EXPORT_DEFAULT.sub(f"const {DEFAULT} = ", EXPORT.sub("", text)))
    text = IMPORT.sub(lambda found: _taken(found, name), text)
    if strange := LEFT_OVER.search(text):
        raise Unjoinable(f"{name}: {strange[0]}")
    text = text.replace("import.meta.url", f'new URL("{relpath(name, dirname(entry))}", import.meta.url).href')
    exports = ", ".join(f"{exported}: {local}" for exported, local in given.items())
    return f"const {_identifier(name)} = (() => {{\n{text}\nreturn {{ {exports} }};\n}})();"


def _taken(found: re.Match[str], name: str) -> str:
    default, listed, whole, path = found.groups()
    source = _identifier(_from(name, path))
    if whole:
        return f"const {whole} = {source};"
    if default:
        return f"const {default} = {source}.default;"
    return f"const {{ {', '.join(f'{theirs}: {ours}' for theirs, ours in _pairs(listed))} }} = {source};"


def _pairs(listed: str) -> list[tuple[str, str]]:
    """`a, b as c` is (a, a), (b, c)."""
    parts = [part.split(" as ") for part in map(str.strip, listed.split(",")) if part]
    return [(part[0], part[-1]) for part in parts]


def _identifier(name: str) -> str:
    return re.sub(r"\W", "_", name.removesuffix(".js"))
