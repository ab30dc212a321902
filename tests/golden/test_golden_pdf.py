"""The PDF of every golden workshop, as far as one can check PDF/UA-1 by opening it: everything is tagged and named."""

from itertools import pairwise
from typing import Any

import pytest
from pypdf import PdfReader
from pypdf.generic import IndirectObject

from tests.export import tagged
from tests.golden.conftest import Golden
from tests.golden.expected import counted
from tests.golden.paper import printed
from tests.golden.record import GOLDEN

EVERY_WORKSHOP = pytest.mark.parametrize("name", GOLDEN)
HEADINGS = ("/H1", "/H2", "/H3", "/H4", "/H5", "/H6")
RUNS = ("/JavaScript", "/JS", "/Launch", "/EmbeddedFile", "/EmbeddedFiles", "/OpenAction", "/AA", "/URI", "/RichMedia")


@pytest.fixture
def pdf(golden: Golden, name: str) -> PdfReader:
    return golden(name).pdf


@EVERY_WORKSHOP
def test_it_says_that_it_is_tagged_in_danish_and_what_it_is_called(golden: Golden, pdf: PdfReader, name: str):
    catalogue: Any = pdf.trailer["/Root"]

    about = catalogue["/Metadata"].get_data().decode()

    assert catalogue["/MarkInfo"]["/Marked"]
    assert catalogue["/Lang"] in ("da", "da-DK")
    assert catalogue["/ViewerPreferences"]["/DisplayDocTitle"]
    assert pdf.metadata is not None
    assert pdf.metadata.title == golden(name).summary.title
    assert "<pdfuaid:part>1</pdfuaid:part>" in about


@EVERY_WORKSHOP
def test_everything_printed_belongs_to_the_tree_or_is_decoration(pdf: PdfReader, name: str):
    assert [tagged.loose(page, pdf) for page in pdf.pages] == [0] * len(pdf.pages)


@EVERY_WORKSHOP
def test_headings_go_down_one_level_at_a_time(pdf: PdfReader, name: str):
    levels = [int(heading["/S"][2:]) for heading in tagged.of(pdf, *HEADINGS)]

    assert levels[0] == 1
    assert [lower - upper for upper, lower in pairwise(levels) if lower - upper > 1] == []


@EVERY_WORKSHOP
def test_every_figure_tells_what_it_shows_and_there_is_one_for_every_chart(golden: Golden, pdf: PdfReader, name: str):
    drawn = [section for section in counted(golden(name).summary) if section.bars or section.form == "words"]

    figures = tagged.of(pdf, "/Figure")

    assert len(figures) >= len(drawn)
    assert [figure for figure in figures if not figure.get("/Alt", "").strip()] == []


@EVERY_WORKSHOP
def test_every_table_has_headings_that_say_of_what(pdf: PdfReader, name: str):
    tables = tagged.of(pdf, "/Table")
    headed = [table for table in tables if "/TH" in [cell["/S"] for cell in tagged.below(table.get("/K", []))]]

    assert len(tables) > 0
    assert len(headed) == len(tables)
    assert set(tagged.scopes(pdf)) <= {"/Column", "/Row", "/Both"}


@EVERY_WORKSHOP
def test_the_bookmarks_are_the_day(golden: Golden, pdf: PdfReader, name: str):
    blocks = [printed(block.title) for block in golden(name).summary.blocks]

    marks = [printed(mark) for mark in golden(name).read("pdf").headings]

    assert [mark for mark in marks if mark in blocks] == blocks


@EVERY_WORKSHOP
def test_every_letter_is_in_the_file(pdf: PdfReader, name: str):
    fonts = {str(font): font for page in pdf.pages for font in page["/Resources"].get("/Font", {}).values()}

    assert [found for found, font in fonts.items() if not _is_inside(font.get_object())] == []


def _is_inside(font: Any) -> bool:
    kinds = [kind.get_object() for kind in font.get("/DescendantFonts", [font])]
    inside = ("/FontFile", "/FontFile2", "/FontFile3")
    return all(any(file in kind["/FontDescriptor"] for file in inside) for kind in kinds) and "/ToUnicode" in font


@EVERY_WORKSHOP
def test_nothing_in_it_runs_or_leads_out_of_it(pdf: PdfReader, name: str):
    objects = [pdf.get_object(IndirectObject(number, 0, pdf)) for number in range(1, pdf.trailer["/Size"])]

    found = {key for one in objects if isinstance(one, dict) for key in one if key in RUNS}

    assert found == set()


@EVERY_WORKSHOP
def test_no_letters_are_too_small_to_read(pdf: PdfReader, name: str):
    assert tagged.smallest_letters(pdf) >= 9
