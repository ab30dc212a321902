"""Mistakes in canvases, sortings and placings are told with line, place and remedy."""

import pytest

from tests.content.test_check import activity, told

CANVAS = ("kind: canvas", "title: Ark")
SORTING = ("kind: sorting", "piles: [TR, AMR]")
PLACING = ("kind: placing", "items: [MED]")


@pytest.mark.parametrize(
    ("lines", "problem"),
    [
        (CANVAS, "7: programpunkt 1 › aktivitet 1 › fields: mangler (skriv fx fields: …)"),
        (
            (*CANVAS, "fields: [{title: Mål, spørgsmål: Hvad}]"),
            "9: programpunkt 1 › aktivitet 1 › felt 1 › spørgsmål: ukendt nøgle 'spørgsmål'"
            " (brug en af: title, questions, suit)",
        ),
        (
            (*CANVAS, "fields: [{title: Mål}, {title: Mål}]"),
            "7: programpunkt 1 › aktivitet 1: to felter hedder det samme (giv dem hver sin title)",
        ),
        (
            (*CANVAS, "deck: walk-n-talk", "fields: [{title: Mål, suit: hjerter}]"),
            "7: programpunkt 1 › aktivitet 1: et felt har en kulør, som kortsættet ikke har"
            " (ret suit, eller vælg et deck)",
        ),
        (
            SORTING,
            "7: programpunkt 1 › aktivitet 1: der er ikke noget at placere (skriv items, eller vælg et deck)",
        ),
        (
            ("kind: sorting", "items: [APV]"),
            "7: programpunkt 1 › aktivitet 1: der er ingen bunker at sortere i"
            " (skriv piles, eller vælg et deck, der har dem)",
        ),
        (
            (*SORTING, "items: [{name: APV, key: leder}]"),
            "7: programpunkt 1 › aktivitet 1: nøglen til »APV« peger på 'leder', som ikke er en bunke"
            " (skriv en af bunkerne ved key)",
        ),
        (
            (*SORTING, "items: [APV, APV]"),
            "7: programpunkt 1 › aktivitet 1: to af det, der skal placeres, hedder det samme (giv dem hver sit name)",
        ),
        (
            (*SORTING, "items: [APV]", "play: gruppe"),
            "10: programpunkt 1 › aktivitet 1 › play: 'gruppe' kan ikke bruges her (brug en af: alone, team)",
        ),
        (PLACING, "7: programpunkt 1 › aktivitet 1 › x: mangler (skriv fx x: …)"),
        (
            (*PLACING, "x: {title: Tid, stops: [Før]}"),
            "9: programpunkt 1 › aktivitet 1 › x: en akse har brug for mindst to stop"
            " (skriv flere stops, eller slet linjen)",
        ),
        (
            (*PLACING, "x: {title: Tid}", "y: {title: Tid}"),
            "7: programpunkt 1 › aktivitet 1: x og y hedder det samme (giv dem hver sin title)",
        ),
    ],
)  # fmt: skip
def test_a_mistake_is_told_where_it_is(lines: tuple[str, ...], problem: str):
    assert told(activity(*lines)) == [f"agenda:{problem}"]


def test_texts_items_and_piles_need_no_more_than_their_names():
    text = activity("kind: sorting", "piles: [TR, AMR]", "items: [APV, {name: Løn, key: [TR, AMR], why: Begge kan}]")

    assert told(text) == []


def test_groups_stay_together_only_where_there_were_some_before():
    later = ["  - kind: canvas", "    title: To", "    fields: [{title: Mål}]", "    groups: {by: same}"]
    sheet = (*CANVAS, "fields: [{title: Mål}]")

    assert told(activity(*sheet, "groups: {by: same}")) == [
        "agenda:10: programpunkt 1 › aktivitet 1 › groups › by: der er ingen aktivitet i grupper før den her"
        " (vælg, hvem der skal sammen, fx mixed)"
    ]
    assert told(activity(*sheet) + "".join(f"    {line}\n" for line in later)) == []
