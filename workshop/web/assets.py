"""Static files from memory: read, joined and compressed once, kept for good under a name that changes with them."""

import gzip
import hashlib
import mimetypes
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from flask import Blueprint, Response, abort, request

from workshop.web import bundle

SQUEEZED = {".js", ".css", ".svg", ".json"}
TYPES = {".js": "text/javascript", ".woff2": "font/woff2", ".svg": "image/svg+xml"}
FOREVER = "public, max-age=31536000, immutable"


@dataclass(frozen=True)
class Asset:
    plain: bytes
    squeezed: bytes | None
    mimetype: str


class Assets:
    """`digest` names the state of all files together, so addresses inside them stay whole."""

    def __init__(self, folder: Path) -> None:
        paths = sorted(path for path in folder.rglob("*") if path.is_file())
        plain = {path.relative_to(folder).as_posix(): path.read_bytes() for path in paths}
        self._files = {name: _asset(name, content) for name, content in {**plain, **_joined(plain)}.items()}
        whole = hashlib.sha256()
        for name, asset in self._files.items():
            whole.update(name.encode() + asset.plain)
        self.digest = whole.hexdigest()[:12]

    @property
    def base(self) -> str:
        return f"/static/{self.digest}/"

    def find(self, name: str) -> Asset | None:
        return self._files.get(name)

    def script(self, entry: str) -> str:
        """All a face says: the file it begins with and those it fetches later."""
        names = [entry, *(name for name in self._files if name.startswith(bundle.late_folder(entry)))]
        return "\n".join(self._files[name].plain.decode() for name in names)


def _joined(plain: dict[str, bytes]) -> dict[str, bytes]:
    """The scripts directly in js and the sheets directly in css, each with all it imports."""
    texts = {name: content.decode() for name, content in plain.items() if name.endswith((".js", ".css"))}
    joined: dict[str, str] = {}
    for name in texts:
        match str(PurePosixPath(name).parent):
            case "js":
                joined |= bundle.scripts(texts, name)
            case "css":
                joined[name] = bundle.sheet(texts, name)
    return {name: text.encode() for name, text in joined.items()}


def _asset(name: str, plain: bytes) -> Asset:
    suffix = PurePosixPath(name).suffix
    squeezed = gzip.compress(plain, 9, mtime=0) if suffix in SQUEEZED else None
    mimetype = TYPES.get(suffix) or mimetypes.guess_type(name)[0] or "application/octet-stream"
    return Asset(plain, squeezed, mimetype)


def blueprint(assets: Assets) -> Blueprint:
    pages = Blueprint("assets", __name__)

    @pages.get("/static/<digest>/<path:name>")
    def asset(digest: str, name: str) -> Response:
        found = assets.find(name)
        if found is None:
            abort(404)
        return _answer(found, FOREVER if digest == assets.digest else "no-cache")

    return pages


def _answer(asset: Asset, keeping: str) -> Response:
    headers = {"Cache-Control": keeping, "Vary": "Accept-Encoding"}
    if asset.squeezed and "gzip" in request.headers.get("Accept-Encoding", ""):
        return Response(asset.squeezed, mimetype=asset.mimetype, headers={**headers, "Content-Encoding": "gzip"})
    return Response(asset.plain, mimetype=asset.mimetype, headers=headers)
