"""Joins the files of one face into one when the server starts: a phone on a slow line asks once, not fifty times."""

import re
from collections.abc import Iterable, Mapping
from posixpath import basename, dirname, join, normpath, relpath

IMPORT = re.compile(r'^import\s*(?:(\w+)|\{([^}]*)\}|\* as (\w+))\s*from\s*"(\.[^"]+)";', re.MULTILINE)
LATER = re.compile(r'\(\) => import\("(\.[^"]+)"\)')
EXPORT = re.compile(r"^export (?=(?:async )?(?:const|function|class) (\w+))", re.MULTILINE)
EXPORT_LIST = re.compile(r"(?<![\w$.])export\s*\{([^}]*)\};?\s*\Z")
EXPORT_DEFAULT = re.compile(r"(?<![\w$.])export default ")
LEFT_OVER = re.compile(r"^(?:import|export)\b.*", re.MULTILINE)
FETCHED = re.compile(r"^.*\bimport\(.*", re.MULTILINE)
SHEET = re.compile(r'^@import "(\./[^"/]+)";\n', re.MULTILINE)
COMMENT_LINES = re.compile(r"^\s*(?://.*|/\*\*(?s:.*?)\*/)\n", re.MULTILINE)
COMMENT = re.compile(r"/\*.*?\*/\s*", re.DOTALL)
INDENT = re.compile(r"^[ \t]+", re.MULTILINE)
DEFAULT = "whole"

Files = Mapping[str, str]


class Unjoinable(Exception):
    """A file says it in a way this module does not know."""


def scripts(files: Files, entry: str) -> dict[str, str]:
    """A module with all it imports, and a file for each one it fetches later, by the place they are served at."""
    face = _Face(files, entry)
    late = {face.place(name): face.late_file(name) for name in face.later}
    return {entry: face.first_file(), **late}


def sheet(files: Files, entry: str) -> str:
    """A style sheet with those it imports; all lie in one folder, so their addresses stay true."""
    names = _needed({name: SHEET.findall(text) for name, text in files.items()}, entry)
    whole = "\n".join(SHEET.sub("", files[name]) for name in names)
    return INDENT.sub("", COMMENT.sub("", whole))


def late_folder(entry: str) -> str:
    """Where the files lie that a face fetches later."""
    return join(dirname(entry), "late", basename(entry).removesuffix(".js"), "")


class _Face:
    """`first` are the modules of the file it begins with, `later` those that get a file of their own."""

    def __init__(self, files: Files, entry: str) -> None:
        self._files = files
        self._entry = entry
        self._imports = {name: [path for *_, path in IMPORT.findall(text)] for name, text in files.items()}
        self._first = _needed(self._imports, entry)
        self.later = dict.fromkeys(_from(name, path) for name in self._first for path in LATER.findall(files[name]))

    def place(self, name: str) -> str:
        return f"{late_folder(self._entry)}{_identifier(name)}.js"

    def first_file(self) -> str:
        wanted = {name for late in self.later for name in self._borrowed(late)}
        lent = [name for name in self._first if name in wanted]
        gives = f"\nexport {{ {_identifiers(lent)} }};" if lent else ""
        return _thin(self._joined(self._first, self._entry) + gives)

    def late_file(self, name: str) -> str:
        """Only what the first file does not have; whoever fetches it gets the module as the default export."""
        at = self.place(name)
        borrowed = self._borrowed(name)
        takes = f'import {{ {_identifiers(borrowed)} }} from "{relpath(self._entry, dirname(at))}";\n'
        return _thin(f"{takes}{self._joined(self._rest(name), at)}\nexport default {_identifier(name)};")

    def _rest(self, late: str) -> list[str]:
        return [name for name in _needed(self._imports, late) if name not in self._first]

    def _borrowed(self, late: str) -> list[str]:
        """What a late file takes from the first one, so that there is one of everything."""
        wanted = {_from(name, path) for name in self._rest(late) for path in self._imports[name]} | {late}
        return [name for name in self._first if name in wanted]

    def _joined(self, names: Iterable[str], at: str) -> str:
        """Each module becomes a function that gives back what it exports."""
        return "\n".join(_wrapped(self._fetching(name, at), name, at) for name in names)

    def _fetching(self, name: str, at: str) -> str:
        """The module with the addresses of what it fetches later as they are from `at`."""
        text = self._files[name]
        # What comes later itself can fetch nothing later.
        known = LATER.sub("", text) if at == self._entry else text
        if strange := FETCHED.search(known):
            raise Unjoinable(f"{name}: {strange[0]}")
        return LATER.sub(lambda found: _fetch(relpath(self.place(_from(name, found[1])), dirname(at))), text)


FETCH = '(again = "") => import(`./{address}${{again}}`).then((file) => file.default)'
"""A browser remembers that an address failed, so whoever tries again adds something to it."""


def _fetch(address: str) -> str:
    return FETCH.format(address=address)


def _thin(text: str) -> str:
    return INDENT.sub("", COMMENT_LINES.sub("", text))


def _needed(imports: Mapping[str, list[str]], entry: str) -> list[str]:
    """A file and all it imports, each once, those it needs first."""
    known: dict[str, None] = {}
    _visit(imports, entry, (), known)
    return list(known)


def _visit(imports: Mapping[str, list[str]], name: str, above: tuple[str, ...], known: dict[str, None]) -> None:
    if name in above:
        raise Unjoinable(f"{name} imports itself by way of {above[-1]}")
    if name in known:
        return
    for path in imports[name]:
        _visit(imports, _from(name, path), (*above, name), known)
    known[name] = None


def _from(name: str, path: str) -> str:
    return normpath(join(dirname(name), path))


def _wrapped(text: str, name: str, at: str) -> str:
    given = {exported: exported for exported in EXPORT.findall(text)}
    for local, exported in _pairs("".join(EXPORT_LIST.findall(text))):
        given[exported] = local
    if EXPORT_DEFAULT.search(text):
        given["default"] = DEFAULT
    text = EXPORT_LIST.sub("", EXPORT_DEFAULT.sub(f"const {DEFAULT} = ", EXPORT.sub("", text)))
    text = IMPORT.sub(lambda found: _taken(found, name), text)
    if strange := LEFT_OVER.search(text):
        raise Unjoinable(f"{name}: {strange[0]}")
    text = text.replace("import.meta.url", f'new URL("{relpath(name, dirname(at))}", import.meta.url).href')
    exports = _named(given.items())
    return f"const {_identifier(name)} = (() => {{\n{text}\nreturn {{ {exports} }};\n}})();"


def _taken(found: re.Match[str], name: str) -> str:
    default, listed, whole, path = found.groups()
    source = _identifier(_from(name, path))
    if whole:
        return f"const {whole} = {source};"
    if default:
        return f"const {default} = {source}.default;"
    return f"const {{ {_named(_pairs(listed))} }} = {source};"


def _named(pairs: Iterable[tuple[str, str]]) -> str:
    return ", ".join(outer if outer == inner else f"{outer}: {inner}" for outer, inner in pairs)


def _pairs(listed: str) -> list[tuple[str, str]]:
    """`a, b as c` is (a, a), (b, c)."""
    parts = [part.split(" as ") for part in map(str.strip, listed.split(",")) if part]
    return [(part[0], part[-1]) for part in parts]


def _identifiers(names: Iterable[str]) -> str:
    return ", ".join(map(_identifier, names))


def _identifier(name: str) -> str:
    return re.sub(r"\W", "_", name.removesuffix(".js"))
