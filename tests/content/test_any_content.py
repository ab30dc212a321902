"""Whatever stands in a file, the answer is an agenda, a deck or a list of problems."""

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from workshop.content.check import check, read_agenda
from workshop.content.deck import read_deck
from workshop.content.problems import BadContent

KEYS = ["title", "blocks", "start", "minutes", "end", "activities", "kind", "form", "figure", "variables", "id"]
TEXTS = ["poll", "slide", "choice", "columns", "09.00", "15", "{dialog}", "{", "", "ja", "questions", "b1"]
DECK_KEYS = ["title", "suits", "cards", "id", "name", "questions", "suit", "icon", "roles", "depth", "fields", "ticks"]
DECK_TEXTS = ["Roller", "stoette", "flag", "tr", "1", "9", "{dialog}", "", "ja"]


def trees(keys: Sequence[str], texts: st.SearchStrategy[str]) -> st.SearchStrategy[object]:
    return st.recursive(
        texts,
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(keys), inner, max_size=6),
        max_leaves=20,
    )


AGENDAS = trees(KEYS, st.sampled_from(TEXTS) | st.text(max_size=5))
DECKS = trees(DECK_KEYS, st.sampled_from(DECK_TEXTS))


def written(tree: object) -> str:
    """As YAML in one line; every text in quotation marks."""
    if isinstance(tree, dict):
        return "{" + ", ".join(f"{key}: {written(part)}" for key, part in tree.items()) + "}"
    if isinstance(tree, list):
        return "[" + ", ".join(written(part) for part in tree) + "]"
    return "'" + str(tree).replace("'", "''") + "'"


@given(AGENDAS)
def test_any_tree_of_keys_is_an_agenda_or_a_list_of_problems(tree):
    problems = check(written(tree))

    assert problems == sorted(problems, key=lambda problem: problem.line)
    assert not any(english in str(problem) for problem in problems for english in ("Input", "should", "Value error"))


@given(st.text())
def test_any_text_is_an_agenda_or_a_list_of_problems(text):
    try:
        read_agenda(text)
    except BadContent as refusal:
        assert refusal.problems == check(text)


@given(DECKS, DECKS)
def test_whatever_stands_in_a_file_it_is_a_deck_or_a_list_of_problems(suits, cards):
    text = written({"title": "Roller", "suits": suits, "cards": cards})

    try:
        problems = [] if read_deck(text) else None
    except BadContent as refusal:
        problems = refusal.problems or None

    assert problems == check(text)
