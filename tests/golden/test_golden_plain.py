"""The CSV, Markdown and chart files of every golden workshop: a text stays a text, and a picture is one."""

import io
import struct
from zipfile import ZipFile

import pytest

from tests.golden.conftest import Golden
from tests.golden.expected import counted
from tests.golden.readers import MARKDOWN, csv_rows, svgs
from tests.golden.record import GOLDEN
from workshop.domain.summary import Summary

EVERY_WORKSHOP = pytest.mark.parametrize("name", GOLDEN)
FORMULA = tuple("=+-@\t\r\n\0＝＋－＠")
MARKUP = {
    "html_block",
    "html_inline",
    "link_open",
    "image",
    "code_inline",
    "code_block",
    "fence",
    "em_open",
    "s_open",
    "hr",
}
BEHAVES = ("script", "foreignObject", "iframe", "a", "animate", "set", "handler", "style", "image")
PNG = b"\x89PNG\r\n\x1a\n"
SLIDE = 1920


@EVERY_WORKSHOP
def test_no_cell_of_the_csv_starts_a_formula(golden: Golden, name: str):
    content = golden(name).file("csv")

    cells = [cell for row in csv_rows(content) for cell in row.values()]

    assert [cell for cell in cells if cell.startswith(FORMULA)] == []
    assert content.startswith(b"\xef\xbb\xbf")
    assert {len(row) for row in csv_rows(content)} == {10}


@EVERY_WORKSHOP
def test_no_text_becomes_markup(golden: Golden, name: str):
    tokens = MARKDOWN.parse(golden(name).file("markdown").decode())

    kinds = {part.type for token in tokens for part in (token, *(token.children or ()))}

    assert kinds & MARKUP == set()


@EVERY_WORKSHOP
def test_the_chapters_are_the_blocks_and_the_outcomes_of_the_day(golden: Golden, name: str):
    summary = golden(name).summary
    tokens = MARKDOWN.parse(golden(name).file("markdown").decode())

    levels = [token.tag for token in tokens if token.type == "heading_open"]

    assert levels.count("h1") == 1
    assert levels.count("h2") == len(summary.blocks) + len(["aims", "questions", "commitments", "times"])
    assert levels.count("h3") == len(summary.sections) + len(_levels(summary)) + bool(summary.archived)


def _levels(summary: Summary) -> set[str]:
    return {promise.level for promise in summary.commitments}


@EVERY_WORKSHOP
def test_every_chart_is_a_picture_for_slides_and_a_drawing_for_print(golden: Golden, name: str):
    with ZipFile(io.BytesIO(golden(name).file("charts"))) as packed:
        names = packed.namelist()
        pngs = {path: packed.read(path) for path in names if path.endswith(".png")}

    heads = [(png[:8], *struct.unpack(">II", png[16:24])) for png in pngs.values()]

    assert {(magic, wide) for magic, wide, _ in heads} <= {(PNG, SLIDE)}
    assert [high for _, _, high in heads if high > 2 * SLIDE] == []
    assert {path[:-4] for path in pngs} == {path[:-4] for path in svgs(golden(name).file("charts"))}
    assert len(pngs) >= len([section for section in counted(golden(name).summary) if section.bars])


@EVERY_WORKSHOP
def test_no_name_in_the_zip_leads_out_of_its_folder(golden: Golden, name: str):
    with ZipFile(io.BytesIO(golden(name).file("charts"))) as packed:
        names = packed.namelist()

    assert len(set(names)) == len(names)
    assert [path for path in names if set('/\\:*?"<>|') & set(path) or path.startswith(".") or len(path) > 120] == []


@EVERY_WORKSHOP
def test_a_drawing_only_draws(golden: Golden, name: str):
    drawings = svgs(golden(name).file("charts")).values()

    tags = {str(part.tag).rpartition("}")[2] for svg in drawings for part in svg.iter()}
    attributes = [(key, str(value)) for svg in drawings for part in svg.iter() for key, value in part.attrib.items()]

    assert tags & set(BEHAVES) == set()
    assert [key for key, _ in attributes if key.startswith("on")] == []
    assert [value for key, value in attributes if key.endswith("href") and not value.startswith("#")] == []
