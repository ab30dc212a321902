"""All files say the same, and none says what may not be said."""

import csv
import io
import json
from dataclasses import replace

import pytest

from tests.export import days, together
from tests.export.printed import read, words
from workshop.domain.summary import Bar, Section, Summary, Texts
from workshop.export import FORMATS, compose, file_name
from workshop.export.sheet import Line


def csv_lines(summary: Summary, part: str) -> list[dict[str, str]]:
    text = FORMATS["csv"].write(summary, days.say).decode("utf-8-sig")
    return [row for row in csv.DictReader(io.StringIO(text, newline=""), delimiter=";") if row["Del"] == part]


def chart_lines(summary: Summary) -> list[Line]:
    parts = [part for block in compose(summary, days.say).blocks for part in block.parts]
    return [line for part in parts if part.chart for line in part.chart.lines]


@pytest.mark.parametrize("day", [days.ordinary, together.day, days.large])
def test_the_numbers_of_every_bar_agree_in_all_files(day):
    summary = day()
    bars = [bar for section in summary.sections for bar in section.bars]

    lines = chart_lines(summary)
    table = csv_lines(summary, "søjle")
    record = json.loads(FORMATS["json"].write(summary, days.say))
    kept = [bar for block in record["blocks"] for section in block["sections"] for bar in section["bars"]]
    pdf, markdown = words(read(summary)), FORMATS["markdown"].write(summary, days.say).decode()

    assert [line.count for line in lines] == [row["Antal"] for row in table] == [str(bar["count"]) for bar in kept]
    assert [line.value.replace("\u00a0%", "") for line in lines] == [
        row["Procent"] or row["Gennemsnit"] for row in table
    ]
    assert [(bar["share"], bar["mean"]) for bar in kept] == [(bar.share, bar.mean) for bar in bars]
    assert [" ".join(f"| {line.label} | {line.value} | {line.count} |".split()) in markdown for line in lines] == [
        True
    ] * len(bars)
    drawn = [" ".join(f"{line.label} {line.value} {line.count}".split()) for line in lines]
    assert [text in pdf.replace("(", "").replace(")", "") for text in drawn] == [True] * len(bars)


def test_too_few_answers_are_in_no_file_even_if_somebody_left_them_in():
    secret = "Carla råber"
    leak = Section(
        "x",
        "poll",
        "Hvem råber?",
        2,
        "",
        True,
        ("Svar",),
        ((secret,),),
        (Bar(secret, 2, 1.0),),
        (Texts("Svar", (secret,)),),
    )
    ordinary = days.ordinary()
    summary = replace(ordinary, blocks=(replace(ordinary.blocks[0], sections=(leak,)),))

    files = {name: chosen.write(summary, days.say) for name, chosen in FORMATS.items()}

    assert [secret.encode() in files[name] for name in ("csv", "json", "markdown")] == [False] * 3
    assert secret not in words(read(summary))
    assert "Hvem råber?" in files["markdown"].decode()


def test_the_same_summary_makes_the_same_file_every_time():
    for chosen in FORMATS.values():
        assert chosen.write(days.ordinary(), days.say) == chosen.write(days.ordinary(), days.say)


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Sammen om psykisk arbejdsmiljø", "Sammen om psykisk arbejdsmiljø 2026-11-20.pdf"),
        ("../../etc/passwd", "etc passwd 2026-11-20.pdf"),
        ("TR/AMR: stå stærkt", "TR AMR stå stærkt 2026-11-20.pdf"),
        ("=1+1\r\nSet-Cookie: x", "1+1 Set-Cookie x 2026-11-20.pdf"),
        ("…", "… 2026-11-20.pdf"),
        ("", "Sammen 2026-11-20.pdf"),
        ("a" * 300, "a" * 80 + " 2026-11-20.pdf"),
    ],
)
def test_the_file_is_called_after_the_day(title, name):
    assert file_name(replace(days.empty(), title=title), FORMATS["pdf"]) == name


def test_an_english_day_has_english_numbers():
    english = replace(days.ordinary(), language="en")

    sheet = compose(english, days.say)

    assert [line.value for line in chart_lines(english)] == ["40%", "33%", "27%", "3.7", "4.3"]
    assert (sheet.date, sheet.blocks[0].when) == ("20 November 2026", "09:00–09:15")
