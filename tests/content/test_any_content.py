"""Whatever stands in a file, the answer is an agenda or a list of problems."""

from hypothesis import given
from hypothesis import strategies as st

from workshop.content.check import check, read_agenda
from workshop.content.problems import BadContent

KEYS = ["title", "blocks", "start", "minutes", "end", "activities", "kind", "form", "figure", "variables", "id"]
TEXTS = ["poll", "slide", "choice", "columns", "09.00", "15", "{dialog}", "{", "", "ja", "questions", "b1"]
TREES = st.recursive(
    st.sampled_from(TEXTS) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(KEYS), inner, max_size=5),
    max_leaves=20,
)


def written(tree: object) -> str:
    """As YAML in one line; every text in quotation marks."""
    if isinstance(tree, dict):
        return "{" + ", ".join(f"{key}: {written(part)}" for key, part in tree.items()) + "}"
    if isinstance(tree, list):
        return "[" + ", ".join(written(part) for part in tree) + "]"
    return "'" + str(tree).replace("'", "''") + "'"


@given(TREES)
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
