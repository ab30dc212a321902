"""A summary drawn on a page: the same words as in the files, and nothing anybody wrote becomes markup."""

from html.parser import HTMLParser
from pathlib import Path

import pytest
from jinja2 import Environment, PackageLoader

from tests.export import days
from workshop.domain.editing import edited
from workshop.domain.summary import Summary
from workshop.export import FORMATS, compose
from workshop.export import formats as module
from workshop.web.review import laid_out

PAGES = Environment(loader=PackageLoader("workshop.web"), autoescape=True)
PAGES.globals.update(_=days.say, static="/static/", csrf_token=lambda: "")


class Seen(HTMLParser):
    """What a reader sees and where the links go."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.texts: list[str] = []
        self.links: list[str] = []
        self.scripts: list[str | None] = []
        self.styled: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag, attrs):
        self.scripts += [dict(attrs).get("src")] if tag == "script" else []
        self.links += [value for name, value in attrs if tag == "a" and name == "href"]
        self.styled += [name for name, _ in attrs if name == "style" or name.startswith("on")]

    def handle_data(self, data):
        self.texts.append(data)

    @property
    def text(self) -> str:
        return " ".join(" ".join(self.texts).split())


def drawn(summary: Summary) -> Seen:
    """As on every page that shows a summary to read."""
    sheet = compose(summary, days.say)
    return Seen(PAGES.from_string('{% import "_sheet.html" as paper %}{{ paper.whole(sheet) }}').render(sheet=sheet))


def at_desk(summary: Summary) -> Seen:
    """As on the page where the facilitator goes through it."""
    made = edited(summary, {})
    sheet = compose(made, days.say)
    desk = laid_out(summary, made, {}, sheet)
    words = {"sheet": sheet, "desk": desk, "code": summary.code, "formats": FORMATS, "language": "da"}
    return Seen(PAGES.get_template("summary.html").render(words))


def test_every_file_can_be_downloaded_from_the_page():
    links = at_desk(days.ordinary()).links

    files = [link for link in links if "/export/" in link]
    assert files == [f"/desk/31132617/export/{name}" for name in FORMATS]


def test_the_page_shows_the_outcomes_questions_commitments_and_times():
    text = drawn(days.ordinary()).text

    assert "Vi har det fast på dagsordenen 33 % 5" in text
    assert "Hvornår har en TR ret til at blive hørt? 7 åben Henrik" in text
    assert "Hvem tager sagen, når AMR er på ferie? 3 åben uden ejer" in text
    assert "Må vi dele materialet med Havnebo? Svar: Ja, det ligger på intranettet. 1 besvaret" in text
    assert "Kan vi få frugt? 2 i arkivet" in text
    assert "Første skridt Bede om et punkt på dagsordenen" in text
    assert "Velkomst og rammesætning 09.00–09.15 09.00–09.20 5 min. senere" in text


@pytest.mark.parametrize(("page", "scripts"), [(drawn, []), (at_desk, ["/static/js/summary.js"])])
def test_hostile_texts_are_only_words_on_the_page(page, scripts):
    seen = page(days.hostile())

    assert "<script>alert(1)</script>" in seen.text
    assert seen.scripts == scripts
    assert seen.styled == []


def test_an_empty_day_has_a_page():
    assert "Ingen stillede spørgsmål." in drawn(days.empty()).text
    assert "Der er ikke noget at gå igennem endnu." in at_desk(days.empty()).text


def test_the_letters_of_the_pdf_are_small_and_carry_their_licence():
    fonts = Path(module.__file__).parent / "fonts"

    assert sum(file.stat().st_size for file in fonts.glob("*.ttf")) < 150_000
    assert sorted(file.name for file in fonts.glob("OFL-*")) == ["OFL-AtkinsonHyperlegibleNext.txt", "OFL-Fraunces.txt"]
