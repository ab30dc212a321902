"""A summary in words: what every document says, with each label and number already written."""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True)
class Fact:
    label: str
    value: str


@dataclass(frozen=True)
class Table:
    """`figures` tells which columns hold numbers, to be set to the right."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    figures: tuple[bool, ...]


Form = Literal["bars", "scale", "words", "beside", "matrix", "field"]


@dataclass(frozen=True)
class Line:
    """One bar, word or field: `value` is what stands beside it, `share` its length, `most` that none is longer.

    `pattern` tells it apart without colour: solid, dots, lines, hatch, rings or grid. `series` says which of several it
    belongs to, where a chart has several.
    """

    label: str
    value: str
    count: str
    share: float
    most: bool
    pattern: str = "hatch"
    series: str = ""


@dataclass(frozen=True)
class Chart:
    """Everything a chart says by itself: its question, how many answered, a sentence, its lines and their headings.

    `bars`: one bar a line; `scale`: the same on a `scale` whose steps are named; `words`: a cloud; `beside`: under each
    label a bar for each of the `series`; `matrix`: a field with a count for each label and series; `field`: each label
    where the first of the `series` puts it on the `scale`, the second on the steps `upward`. `note` says what is left
    out, and `alt` in words what there is to see.
    """

    columns: tuple[str, str, str]
    lines: tuple[Line, ...]
    title: str = ""
    answers: str = ""
    sentence: str = ""
    form: Form = "bars"
    series: tuple[str, ...] = ()
    scale: tuple[str, ...] = ()
    upward: tuple[str, ...] = ()
    note: str = ""
    alt: str = ""
    page: str = ""

    @property
    def words(self) -> bool:
        return self.form == "words"

    @property
    def labels(self) -> tuple[str, ...]:
        """Each label once, where a chart has several series."""
        return tuple(dict.fromkeys(line.label for line in self.lines))


@dataclass(frozen=True)
class Wall:
    heading: str
    items: tuple[str, ...]


@dataclass(frozen=True)
class Part:
    """The outcome of one activity; `page` is where in the summary it stands, `lines` what the facilitator added."""

    title: str
    answers: str
    sentence: str
    few: bool
    chart: Chart | None
    table: Table | None
    walls: tuple[Wall, ...]
    page: str = ""
    lines: tuple[str, ...] = ()
    cloud: Chart | None = None
    beside: tuple[Chart, ...] = ()


@dataclass(frozen=True)
class Stretch:
    """A block of the day; `quiet` stands where nothing was collected."""

    title: str
    when: str
    parts: tuple[Part, ...]
    quiet: str


@dataclass(frozen=True)
class Asked:
    """A question of the day; `reply` may be empty, `owner` says so where an open one has none."""

    text: str
    votes: str
    state: str
    answered: bool
    owner: str
    reply: str


@dataclass(frozen=True)
class Promise:
    what: str
    who: str
    facts: tuple[Fact, ...]


@dataclass(frozen=True)
class Theme:
    title: str
    promises: tuple[Promise, ...]


@dataclass(frozen=True)
class Level:
    title: str
    count: str
    themes: tuple[Theme, ...]


@dataclass(frozen=True)
class Point:
    """One thing worth knowing; `value` stands large before it, `about` small after it, where there is one."""

    text: str
    value: str = ""
    about: str = ""


@dataclass(frozen=True)
class Highlight:
    """A few things of the day under one heading; `more` says how many there are beside them."""

    title: str
    points: tuple[Point, ...]
    more: str = ""


@dataclass(frozen=True)
class Overview:
    """The day on one page: what somebody should know who reads nothing else."""

    title: str
    highlights: tuple[Highlight, ...]


@dataclass(frozen=True)
class Sheet:
    """`lines` are the facilitator's own for the whole day; `line_title` stands before each line of theirs."""

    language: str
    title: str
    subtitle: str
    date: str
    page: str
    facts: tuple[Fact, ...]
    privacy: str
    lines: tuple[str, ...]
    aims_title: str
    aims: tuple[str, ...]
    contents_title: str
    blocks: tuple[Stretch, ...]
    questions_title: str
    questions_columns: tuple[str, str, str, str, str]
    questions: tuple[Asked, ...]
    no_questions: str
    archive_title: str
    archived: tuple[Asked, ...]
    commitments_title: str
    levels: tuple[Level, ...]
    no_commitments: str
    times_title: str
    times: Table
    missing: str
    line_title: str = ""
    overview: Overview | None = None
    questions_chart: Chart | None = None
    commitments_chart: Chart | None = None

    @property
    def charts(self) -> tuple[Chart, ...]:
        """Every chart of the day, in the order of its pages."""
        parts = (part for block in self.blocks for part in block.parts)
        drawn = (chart for part in parts for chart in (part.chart, part.cloud, *part.beside))
        return tuple(chart for chart in (*drawn, self.questions_chart, self.commitments_chart) if chart)
