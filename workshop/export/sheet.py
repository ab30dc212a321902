"""A summary in words: what every document says, with each label and number already written."""

from dataclasses import dataclass


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


@dataclass(frozen=True)
class Line:
    """One bar: `value` is what stands beside it, `share` its length, `most` that none is longer."""

    label: str
    value: str
    count: str
    share: float
    most: bool


@dataclass(frozen=True)
class Chart:
    columns: tuple[str, str, str]
    lines: tuple[Line, ...]


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
class Sheet:
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
