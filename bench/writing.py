"""The real server with its files written as `bench.exports` asks: HOW (thread or process) DATA MODE PORT."""

import sys
from dataclasses import replace
from functools import partial
from pathlib import Path

from workshop import server

HOW, DATA, MODE, PORT = sys.argv[1:]

# Patched before anything else is imported, as `workshop serve` does.
server.patch(MODE)

from workshop.app import create_app  # noqa: E402
from workshop.export.formats import FORMATS  # noqa: E402
from workshop.export.json_file import read_json  # noqa: E402
from workshop.language import translate  # noqa: E402
from workshop.settings import Settings, prepare, secret_key  # noqa: E402
from workshop.web.jobs import Jobs  # noqa: E402


def in_thread(name: str, summary: bytes, told: object) -> bytes:
    made = read_json(summary)
    written: bytes = server.in_real_thread(FORMATS[name].write, made, partial(translate, made.language))
    return written


def main() -> None:
    folder, url = prepare(Path(DATA)), f"http://127.0.0.1:{PORT}"
    settings = Settings(folder, secret_key(folder), url, host="127.0.0.1", port=int(PORT), async_mode=MODE)
    app = create_app(settings, server.in_real_thread)
    settings.note_running()
    if HOW == "thread":
        app.extensions["sammen"] = replace(app.extensions["sammen"], jobs=Jobs(in_thread))
    server.serve(app, app.extensions["socketio"], "127.0.0.1", int(PORT), MODE)


main()
