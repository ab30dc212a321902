"""Themes: what the facilitator may mark, where every card stands, and the first grouping that is proposed."""

from hashlib import sha1

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workshop.activities import themes
from workshop.domain.refusal import NotAllowed

LEAD, TIME = "aaaa0001", "aaaa0002"
KNOWN = {f"theme:{LEAD}": {"title": "Ledelse"}, f"theme:{TIME}": {"title": "Tid"}}
WRITTEN = (
    "Ledelsen lytter til os",
    "Vores ledelse spørger, før den beslutter",
    "Der mangler tid til opfølgning",
    "Tiden løber fra os",
    "Vi holder pauser",
    "Kaffen er varm",
    "Gangen er lys",
)


def card(number: int, text: str, theme: str = "") -> dict[str, str]:
    return {"id": f"{number:08x}", "text": text, "theme": theme}


def wall(*texts: str) -> list[dict[str, str]]:
    return [card(number, text) for number, text in enumerate(texts)]


def carried_out(proposed: themes.Marks, marks: themes.Marks) -> dict:
    """The marks there are after the desk has kept every proposed one, in turn."""
    kept = dict(marks)
    for slot, value in proposed.items():
        kept[slot] = themes.check(slot, value, kept)
    return kept


def seen(proposed: themes.Marks, cards: list, marks: themes.Marks | None = None) -> dict[str, list[str]]:
    """The texts under each title once the proposal is carried out."""
    kept = carried_out(proposed, marks or {})
    placed = themes.placed(cards, kept)
    return dict(themes.gathered(placed, themes.counted(placed, kept)))


REFUSED = [
    (f"theme:{LEAD}", {"title": "  "}, "Skriv lidt først"),
    (f"theme:{LEAD}", {"title": "x" * 61}, "højst 60"),
    ("theme:aaaa0003", {"title": "ledelse"}, "allerede et tema, der hedder ledelse"),
    (f"theme:{LEAD}", {"title": 7}, "ikke lade sig gøre"),
    (f"theme:{LEAD}", {"title": "Ledelse", "more": 1}, "ikke lade sig gøre"),
    ("put:0a1b2c3d", {"theme": "ledelse"}, "ikke lade sig gøre"),
    ("put:0a1b2c3d", {}, "ikke lade sig gøre"),
    ("hide:0a1b2c3d", {"hide": False}, "ikke lade sig gøre"),
    ("merge:0a1b2c3d", {"theme": LEAD}, "ikke lade sig gøre"),
]


@pytest.mark.parametrize(("slot", "value", "why"), REFUSED)
def test_a_strange_mark_is_refused_with_a_sentence(slot, value, why):
    with pytest.raises(NotAllowed, match=why):
        themes.check(slot, value, KNOWN)


def test_a_theme_may_be_named_again_and_told_twice():
    assert themes.check(f"theme:{LEAD}", {"title": " ledelse "}, KNOWN) == {"title": "ledelse"}


def test_a_wall_has_room_for_twenty_themes():
    full = {f"theme:{number:08x}": {"title": f"Tema {number}"} for number in range(20)}

    assert themes.check("theme:00000007", {"title": "Nyt navn"}, full) == {"title": "Nyt navn"}
    with pytest.raises(NotAllowed, match="højst 20 temaer"):
        themes.check("theme:aaaa0001", {"title": "Et for meget"}, full)


def test_a_card_put_on_a_theme_that_is_gone_is_not_grouped():
    marks = {f"theme:{LEAD}": {"title": "Ledelse"}, "put:00000000": {"theme": LEAD}, "put:00000001": {"theme": TIME}}

    placed = themes.placed(wall("Vi bliver hørt", "Tid"), marks)

    assert [each["theme"] for each in placed] == [LEAD, ""]


def test_themes_come_with_most_cards_first_then_in_danish_order():
    marks = {
        **KNOWN,
        "theme:aaaa0003": {"title": "Åbenhed"},
        "theme:aaaa0004": {"title": "Ærlighed"},
        "put:00000000": {"theme": TIME},
    }

    counted = themes.counted(themes.placed(wall("Vent lidt"), marks), marks)

    assert [(theme["title"], theme["count"]) for theme in counted] == [
        ("Tid", 1),
        ("Ledelse", 0),
        ("Ærlighed", 0),
        ("Åbenhed", 0),
    ]


def test_the_first_grouping_gathers_the_forms_of_a_word_under_how_it_is_spelled_most():
    cards = wall(*WRITTEN)

    assert seen(themes.propose(cards, {}), cards) == {
        "Ledelse": list(WRITTEN[:2]),
        "Tid": list(WRITTEN[2:4]),
        "": list(WRITTEN[4:]),
    }


def test_the_first_grouping_names_a_theme_by_its_stem_alone():
    proposed = themes.propose(wall(*WRITTEN), {})

    assert f"theme:{sha1(b'led').hexdigest()[:12]}" in proposed


def test_what_all_cards_are_about_and_what_was_asked_gather_nothing():
    about_time = wall("Tid til pauser", "Tid til snak", "Tid til børn", "Ro")
    asked = wall("Det virker at spørge", "Det virker at vente", "Kaffe", "Ro", "Lys")

    assert themes.propose(about_time, {}) == {}
    assert themes.propose(asked, {}, aside="Hvad virker?") == {}


def test_a_card_joins_the_theme_whose_title_it_shares_a_word_with():
    cards = [card(0, "Ledelsen", LEAD), card(1, "Min leder spørger"), card(2, "Kaffe"), card(3, "Lys")]
    marks = {**KNOWN, "put:00000000": {"theme": LEAD}}

    assert themes.propose(cards, marks) == {"put:00000001": {"theme": LEAD}}


def test_a_proposed_theme_with_a_new_title_still_takes_the_cards_of_its_word():
    cards = wall(*WRITTEN)
    marks = carried_out(themes.propose(cards, {}), {})
    lead = sha1(b"led").hexdigest()[:12]
    renamed = {**marks, f"theme:{lead}": {"title": "Dem over os"}}

    later = themes.placed([*wall(*WRITTEN), card(99, "En leder i hvert hus")], renamed)

    assert themes.propose(later, renamed) == {"put:00000063": {"theme": lead}}


def test_a_theme_that_was_removed_comes_back_without_the_cards_that_were_moved_there():
    cards = wall(*WRITTEN)
    marks = carried_out(themes.propose(cards, {}), {})
    time = sha1(b"tid").hexdigest()[:12]
    marks |= {"put:00000005": {"theme": time}}
    del marks[f"theme:{time}"]

    again = themes.propose(themes.placed(wall(*WRITTEN), marks), marks)

    assert seen(again, cards, marks)["Tid"] == list(WRITTEN[2:4])


def test_the_first_grouping_stops_at_eight_themes():
    words = ("kaffe", "lys", "luft", "musik", "cykel", "skema", "frokost", "planter", "stole", "vinduer")
    cards = wall(*(f"{word} {number}" for word in words for number in range(3)))

    assert sum(slot.startswith("theme:") for slot in themes.propose(cards, {})) == 8


WORDS = st.sampled_from(
    [
        "ledelse",
        "leder",
        "ledelsen",
        "tid",
        "tiden",
        "pause",
        "pauser",
        "kaffe",
        "og",
        "vi",
        "Åbenhed",
        "åbent",
        "lys",
        "ø",
        "æ",
        "å",
    ]
)
TEXTS = st.lists(st.lists(WORDS, min_size=1, max_size=5).map(" ".join), max_size=14)
THEMES = st.dictionaries(
    st.sampled_from([LEAD, TIME, "aaaa0003"]).map("theme:{}".format),
    st.fixed_dictionaries({"title": st.sampled_from(["Ledelse", "Vores tid", "Ro"])}),
).filter(lambda marks: len({mark["title"] for mark in marks.values()}) == len(marks))
PUTS = st.dictionaries(
    st.integers(0, 13).map("put:{:08x}".format),
    st.fixed_dictionaries({"theme": st.sampled_from([LEAD, TIME, "aaaa0003", sha1(b"led").hexdigest()[:12]])}),
)
HIDES = st.dictionaries(st.integers(0, 13).map("hide:{:08x}".format), st.just({"hide": True}), max_size=4)


@given(TEXTS, THEMES, PUTS, HIDES)
def test_every_visible_card_stands_in_exactly_one_place(texts, made, put, hidden):
    marks = {**made, **put, **hidden}
    cards = wall(*texts)

    placed = themes.placed(cards, marks)

    counted = themes.counted(placed, marks)
    standing = [text for _, group in themes.gathered(placed, counted) for text in group]
    visible = [each["text"] for each in cards if f"hide:{each['id']}" not in hidden]
    assert sorted(standing) == sorted(visible)
    assert sum(theme["count"] for theme in counted) == sum(each["theme"] != "" for each in placed)


@given(TEXTS, THEMES, PUTS, HIDES, st.randoms(use_true_random=False))
def test_the_first_grouping_is_always_the_same_can_be_kept_and_moves_no_grouped_card(texts, made, put, hidden, chance):
    marks = {**made, **put, **hidden}
    placed = themes.placed(wall(*texts), marks)

    proposed = themes.propose(placed, marks)

    shuffled, other_way = list(placed), list(marks.items())
    chance.shuffle(shuffled)
    chance.shuffle(other_way)
    kept = carried_out(proposed, marks)
    assert themes.propose(shuffled, dict(other_way)) == proposed
    assert [each for each in themes.placed(wall(*texts), kept) if each in placed and each["theme"]] == [
        each for each in placed if each["theme"]
    ]
