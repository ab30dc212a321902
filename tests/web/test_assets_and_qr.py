"""Static files and the QR code."""

import gzip
import re

import pytest
from flask import Flask

from workshop.web import assets, qr


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "js").mkdir()
    (tmp_path / "js" / "parts").mkdir()
    (tmp_path / "js" / "parts" / "words.js").write_text("export const hej = 1;\n" * 50)
    (tmp_path / "js" / "phone.js").write_text('import { hej } from "./parts/words.js";\nhej;\n')
    (tmp_path / "font.woff2").write_bytes(b"wOF2")
    return tmp_path


@pytest.fixture
def served(folder):
    files = assets.Assets(folder)
    app = Flask(__name__, static_folder=None)
    app.register_blueprint(assets.blueprint(files))
    return files, app.test_client()


def test_a_script_is_sent_squeezed_and_kept_for_good(served):
    files, client = served

    answer = client.get(f"{files.base}js/parts/words.js", headers={"Accept-Encoding": "gzip"})

    assert gzip.decompress(answer.data).startswith(b"export const")
    assert answer.headers["Cache-Control"] == assets.FOREVER


def test_a_browser_that_cannot_unpack_gets_it_plain(served):
    files, client = served

    assert client.get(f"{files.base}js/parts/words.js").data.startswith(b"export const")


def test_the_script_of_a_face_holds_all_it_imports(served):
    files, client = served

    assert b"const hej = 1;" in client.get(f"{files.base}js/phone.js").data


def test_a_file_of_another_day_is_not_kept(served):
    _, client = served

    assert client.get("/static/000000000000/js/phone.js").headers["Cache-Control"] == "no-cache"


@pytest.mark.parametrize("name", ["../secret", "js/nothing.js", "%2e%2e/etc/passwd"])
def test_only_what_was_shipped_is_served(served, name):
    files, client = served

    assert client.get(f"{files.base}{name}").status_code == 404


def test_the_name_of_the_files_changes_with_them(folder):
    before = assets.Assets(folder).digest
    (folder / "js" / "parts" / "words.js").write_text("export const hej = 2;\n")

    assert assets.Assets(folder).digest != before


def test_the_qr_code_has_its_quiet_zone():
    drawn = qr.svg("http://192.0.2.7:5000/j/abc").decode()

    side = int(re.search(r'viewBox="0 0 (\d+) ', drawn).group(1))
    inked = [int(place) for place in re.findall(r"[MHV](\d+)", drawn)]
    assert (min(inked), side - max(inked)) == (4, 4)


def test_the_qr_code_stands_on_white_also_in_a_dark_room():
    assert '<rect width="100%" height="100%" fill="#fff"/>' in qr.svg("http://192.0.2.7:5000/j/abc").decode()
