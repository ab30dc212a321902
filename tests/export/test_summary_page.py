"""A summary drawn on a page: the same words as in the files, and nothing anybody wrote becomes markup."""

from html.parser import HTMLParser
from pathlib import Path

from jinja2 import Environment, PackageLoader

from tests.export import days, rich
from workshop.domain.summary import Summary
from workshop.export import cloud, compose
from workshop.export import formats as module

PAGES = Environment(loader=PackageLoader("workshop.web"), autoescape=True)
PAGES.globals.update(_=days.say, speaks=lambda: "da", static="/static/", csrf_token=lambda: "", word_cloud=cloud.svg)


class Seen(HTMLParser):
    """What a reader sees and where the links go."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.texts: list[str] = []
        self.links: list[str] = []
        self.tags: set[str] = set()
        self.styled: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag, attrs):
        self.tags.add(tag)
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


def test_the_page_shows_the_outcomes_questions_commitments_and_times():
    text = drawn(days.ordinary()).text

    assert "Vi har det fast på dagsordenen 33 % 5" in text
    assert "Hvornår har en TR ret til at blive hørt? 7 åben Henrik" in text
    assert "Hvem tager sagen, når AMR er på ferie? 3 åben uden ejer" in text
    assert "Må vi dele materialet med Havnebo? Svar: Ja, det ligger på intranettet. 1 besvaret" in text
    assert "Kan vi få frugt? 2 i arkivet" in text
    assert "Første skridt Bede om et punkt på dagsordenen" in text
    assert "Velkomst og rammesætning 09.00–09.15 09.00–09.20 5 min. senere" in text


def test_words_stand_as_a_cloud_above_their_list():
    text = drawn(rich.day()).text

    assert "tillid ro travlhed fællesskab" in text
    assert "Ord Antal tillid 9 ro 8 travlhed 7" in text


def test_rounds_and_groups_stand_side_by_side():
    text = drawn(rich.day()).text

    assert "Svar Første runde Denne runde Vi taler om det, når det brænder på 40 % (6) 20 % (3)" in text
    assert "Svar Alle (15) TR (8) AMR (7) Vi taler om det, når det brænder på 40 % (6) 63 % (5) 57 % (4)" in text


def test_hostile_texts_are_only_words_on_the_page():
    seen = drawn(days.hostile())

    assert "<script>alert(1)</script>" in seen.text
    assert "script" not in seen.tags
    assert seen.styled == []


def test_an_empty_day_has_a_page():
    assert "Der er ingen spørgsmål i denne opsamling." in drawn(days.empty()).text


def test_the_letters_of_the_pdf_are_small_and_carry_their_licence():
    fonts = Path(module.__file__).parent / "fonts"

    assert sum(file.stat().st_size for file in fonts.glob("*.ttf")) < 150_000
    assert sorted(file.name for file in fonts.glob("OFL-*")) == ["OFL-AtkinsonHyperlegibleNext.txt", "OFL-Fraunces.txt"]
