"""The facilitator goes through the summary before anybody sees it: its order, what is left out, and lines."""

import re
from html.parser import HTMLParser

import pytest

from tests.web.reviewing import AGENDA, RUDE, Seen, answered, at_the_summary, keep, opened, summary, texts
from workshop.domain.editing import cut_name
from workshop.export import FORMATS


@pytest.fixture
def workshop(house, tmp_path):
    found = opened(house, tmp_path)
    answered(house, found)
    return found


@pytest.fixture
def gry(app, house, workshop):
    return at_the_summary(app, house, workshop)


class Markup(HTMLParser):
    """What a browser makes of the page: its texts, its scripts and whatever would run by itself."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.texts: list[str] = []
        self.scripts: list[str | None] = []
        self.handlers: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag, attrs):
        self.scripts += [dict(attrs).get("src")] if tag == "script" else []
        self.handlers += [name for name, _ in attrs if name == "style" or name.startswith("on")]

    def handle_data(self, data):
        self.texts.append(data.strip())


def test_only_the_desk_edits_and_shares(client, workshop):
    assert client.post(f"/desk/{workshop.code}/summary/edit", data={"do": "up words"}).status_code == 403
    assert client.post(f"/desk/{workshop.code}/summary/publish", data={"on": "yes"}).status_code == 403


def test_a_form_from_somewhere_else_is_refused(app, gry):
    app.config["WTF_CSRF_ENABLED"] = True

    assert gry.posts(do="up words").status_code == 400
    assert gry.looks().walk == ["mood", "words", "wall", "questions"]


def test_every_file_can_be_downloaded_from_the_page(gry):
    page = gry.looks().page

    assert [name for name in FORMATS if f"/export/{name}" in page] == list(FORMATS)


def test_hostile_texts_are_only_words_on_the_page(gry, house, workshop):
    hostile = "<script>alert(1)</script> onclick=x"
    keep(house, workshop, "wall", "d" * 32, "card:0000000d", {"text": hostile, "column": 0})
    gry.writes(hostile, "wall")
    gry.writes(hostile)

    seen = Markup(gry.raw())

    assert seen.texts.count(hostile) == 3
    assert [script for script in seen.scripts if not (script or "").startswith("/static/")] == []
    assert seen.handlers == []


def test_a_day_nobody_has_answered_has_a_page(app, house, tmp_path):
    seen = at_the_summary(app, house, opened(house, tmp_path)).looks()

    assert "Der er ikke noget at gå igennem endnu." in seen.page
    assert seen.walk == []


def test_the_pages_stand_in_the_order_of_the_walk_through(gry):
    seen = gry.looks()

    assert seen.walk == ["mood", "words", "wall", "questions"]
    assert seen.disabled() == ["up mood", "down questions"]


def test_a_page_moves_and_the_browser_comes_back_to_it(gry):
    answer = gry.posts(do="down mood")
    seen = gry.looks()

    assert answer.status_code == 303
    assert answer.headers["Location"] == f"{gry.address}#page-mood"
    assert seen.walk == ["words", "mood", "wall", "questions"]
    assert seen.told == "»Er du klar?« er nu nummer 2."


def test_what_was_done_is_said_once(gry):
    gry.presses("down mood")

    assert gry.looks().told == ""


@pytest.mark.parametrize(("state", "walk"), [("filed", 3), ("out", 3), ("shown", 4)])
def test_a_page_is_shown_or_filed_or_taken_out(gry, state, walk):
    seen = gry.presses(f"{state} wall")

    assert seen.pressed("wall") == state
    assert len(seen.walk) == walk


def test_a_page_taken_out_is_in_no_file_and_comes_back(gry, house, workshop):
    gry.presses("out wall")
    without = texts(house, workshop)
    gry.presses("shown wall")

    assert without == []
    assert sorted(texts(house, workshop)) == [RUDE, "Pauser", "Tillid"]


def test_a_text_is_taken_out_and_only_gry_still_sees_it(gry, house, workshop):
    seen = gry.presses(f"cut wall {cut_name(RUDE)}")

    assert seen.cut == [RUDE]
    assert sorted(texts(house, workshop)) == ["Pauser", "Tillid"]
    assert seen.told == "Teksten er taget ud."


def test_a_text_is_put_back(gry, house, workshop):
    gry.presses(f"cut wall {cut_name(RUDE)}")
    seen = gry.presses(f"back wall {cut_name(RUDE)}")

    assert seen.cut == []
    assert sorted(texts(house, workshop)) == [RUDE, "Pauser", "Tillid"]


@pytest.mark.parametrize(("page", "text"), [("wall", RUDE), ("words", "luft"), ("questions", "Hvem spørger vi?")])
def test_cards_words_and_questions_can_be_taken_out(gry, page, text):
    assert f"{page} {cut_name(text)}" in gry.looks().values("cut")
    assert gry.presses(f"cut {page} {cut_name(text)}").cut == [text]


def test_what_nobody_wrote_themselves_cannot_be_taken_out(gry):
    assert [value for value in gry.looks().values("cut") if value.startswith("mood")] == []


@pytest.mark.parametrize(
    ("press", "undo"),
    [
        ("down mood", "up mood"),
        ("out wall", "shown wall"),
        (f"cut wall {cut_name(RUDE)}", f"back wall {cut_name(RUDE)}"),
        (f"back wall {cut_name(RUDE)}", f"cut wall {cut_name(RUDE)}"),
    ],
)
def test_what_was_just_done_can_be_undone(gry, press, undo):
    seen = gry.presses(press)

    assert re.findall(r'<span id="undo">.*?value="([^"]+)"', seen.page, re.S) == [undo]


def test_a_line_stands_under_its_page_and_can_be_removed(gry, house, workshop):
    written = gry.writes("Det taler vi om i TRIO.", "wall")
    lines = [section.lines for section in summary(house, workshop).sections]
    removed = gry.presses(f"unline {written.values('unline')[0]}")

    assert written.own_lines == ["Det taler vi om i TRIO."]
    assert lines == [(), (), ("Det taler vi om i TRIO.",)]
    assert removed.own_lines == []


def test_lines_of_the_whole_day_keep_the_order_they_were_written_in(gry, house, workshop):
    gry.writes("Tak for i dag.")
    seen = gry.writes("Vi ses igen til januar.")

    assert seen.own_lines == ["Tak for i dag.", "Vi ses igen til januar."]
    assert summary(house, workshop).lines == ("Tak for i dag.", "Vi ses igen til januar.")


@pytest.mark.parametrize(("text", "why"), [("", "Skriv lidt først."), ("å" * 281, "Skriv højst 280 tegn.")])
def test_a_line_that_cannot_be_kept_says_why_and_loses_nothing(gry, text, why):
    answer = gry.posts(text=text, page="wall")
    seen = Seen(answer.text)

    assert answer.status_code == 400
    assert re.findall(r'id="refused-wall">(.*?)<', seen.page) == [why]
    assert re.findall(r'id="line-wall"[^>]*aria-invalid="true"[^>]*>(.*?)</textarea>', seen.page) == [text]
    assert seen.own_lines == []


@pytest.mark.parametrize(
    "button", ["up mood", "up nowhere", "cut wall 000000000000", "jump mood", "", "up", "up mood wall words"]
)
def test_what_cannot_be_done_is_said_and_changes_nothing(gry, button):
    answer = gry.posts(do=button)

    assert answer.status_code == 400
    assert Seen(answer.text).told in (
        "Opsamlingen er ændret imens. Se efter, og prøv igen.",
        "Det kunne ikke læses. Prøv igen.",
    )
    assert gry.looks().walk == ["mood", "words", "wall", "questions"]


SHOWING = AGENDA + "      - {kind: summary, id: sum, show: [wall, questions]}\n"


def test_pages_the_programme_does_not_walk_through_are_only_for_the_files(app, house, tmp_path):
    workshop = opened(house, tmp_path, SHOWING)
    answered(house, workshop)

    seen = at_the_summary(app, house, workshop).looks()

    assert seen.walk == ["wall", "questions"]
    assert seen.values("shown") == ["wall", "questions"]
    assert seen.pressed("mood") == "filed"
