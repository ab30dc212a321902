"""The Markdown: read by a real reader, it shows exactly what people wrote."""

from dataclasses import replace
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from tests.export import days, rich, together
from workshop.export import FORMATS
from workshop.export.markdown_file import escaped

READER = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])


def tokens(text: str) -> list[Token]:
    return [token for block in READER.parse(text) for token in (block, *(block.children or ()))]


def shown(text: str) -> str:
    return "".join(token.content for token in tokens(text) if token.type in ("text", "text_special"))


def written(day) -> str:
    return FORMATS["markdown"].write(day(), days.say).decode()


def test_headings_follow_the_programme():
    lines = [line for line in written(days.ordinary).splitlines() if line.startswith(("# ", "## "))]

    assert lines == [
        "# Sammen om psykisk arbejdsmiljø",
        "## Dagens mål",
        "## Velkomst og rammesætning",
        "## Hvad er psykisk arbejdsmiljø, og hvad indebærer rollen?",
        "## Pause",
        "## Dilemmaer og krydspres",
        "## Spørgsmål fra dagen",
        "## Det vil vi gøre",
        "## Planlagt og faktisk tid",
    ]


def test_an_option_stands_in_a_table():
    assert "| Vi har det fast på dagsordenen | 33 % | 5 |" in written(days.ordinary).splitlines()


def test_what_the_facilitator_added_stands_before_the_aims_and_under_its_activity():
    lines = [line for line in written(rich.day).splitlines() if line.startswith(("## Dagens", "### ", "**"))]

    assert lines[:2] == ["**Bemærkning:** Tak for en god dag", "## Dagens mål"]
    assert lines[lines.index("**Bemærkning:** Vi tager det med til personalemødet") - 1] == (
        "### Hvor tit taler I om det psykiske arbejdsmiljø?"
    )


def test_a_later_meeting_says_which_it_is():
    first, second = (written(partial(replace, days.empty(), meeting=meeting)) for meeting in (1, 2))

    assert ("Møde" in first, "- **Møde:** 2" in second.splitlines()) == (False, True)


def test_cards_stand_with_marks_lines_wall_and_the_roles_side_by_side():
    lines = written(together.day).splitlines()

    assert [line for line in lines if line.startswith(("### ", "#### "))] == [
        "### Øvelse med dialogkort",
        "#### Ambassadør – Gavnlig når …",
        "#### Ambassadør – Mindre hensigtsmæssig når …",
        "#### Endestation – Mindre hensigtsmæssig når …",
        "#### Mægler – Gavnlig når …",
        "#### Mægler – Mindre hensigtsmæssig når …",
        "#### Hængt op – Ledelse",
        "#### Hængt op – Ikke grupperet",
        "### Øvelse med dialogkort – fordelt på roller: Kan se mig selv i den",
        "### Øvelse med dialogkort – fordelt på roller: Vil gerne blive bedre til den",
        "### Walk'n'Talk",
        "#### Det er svært – Tid",
        "#### Det er svært – Ikke grupperet",
        "#### Det vil vi prøve – Ikke grupperet",
    ]
    assert [line for line in lines if line.startswith("| Mægler")] == [
        "| Mægler | 75 % | 9 |",
        "| Mægler | 9 | 0 | 3 |",
        "| Mægler | 5 | 4 |",
    ]


def test_questions_stand_with_votes_state_owner_and_reply():
    text = written(days.ordinary)

    asked = text.split("## Spørgsmål fra dagen\n\n")[1].split("\n\n## Det vil vi gøre")[0]

    assert asked.splitlines() == [
        "| Spørgsmål | Stemmer | Status | Ejer | Svar |",
        "| --- | ---: | --- | --- | --- |",
        "| Hvornår har en TR ret til at blive hørt? | 7 | åben | Henrik |  |",
        "| Hvem tager sagen, når AMR er på ferie? | 3 | åben | uden ejer |  |",
        "| Må vi dele materialet med Havnebo? | 1 | besvaret |  | Ja, det ligger på intranettet. |",
        "",
        "### Spørgsmål i arkivet",
        "",
        "| Spørgsmål | Stemmer | Status | Ejer | Svar |",
        "| --- | ---: | --- | --- | --- |",
        "| Kan vi få frugt? | 2 | i arkivet |  |  |",
    ]


def test_a_commitment_is_a_list_with_what_belongs_to_it_beneath():
    text = written(days.ordinary)

    assert "- **Aftale faste møder i TRIO**\n  - Sammen med: TRIO" in text


@pytest.mark.parametrize("text", [*days.HOSTILE, "1. punkt", "123) punkt", "- streg", "www.example.org", "<a@b.dk>"])
def test_a_hostile_text_is_shown_as_it_was_written(text):
    assert shown(escaped(text)) == " ".join(text.split())


@given(st.text())
def test_any_text_is_one_paragraph_of_plain_words(text):
    kinds = {token.type for token in tokens(f"- {escaped(text)}")}

    assert kinds <= {
        "bullet_list_open", "list_item_open", "paragraph_open", "inline", "text", "text_special",
        "paragraph_close", "list_item_close", "bullet_list_close",
    }  # fmt: skip


def test_a_hostile_day_holds_no_html_no_links_and_no_code():
    kinds = {token.type for token in tokens(written(days.hostile))}

    assert kinds & {"html_block", "html_inline", "link_open", "image", "code_inline", "code_block", "fence"} == set()
