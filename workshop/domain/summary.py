"""What stays after the day: the outcomes in programme order, as plain values every export reads."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

Cell = str | int | float | None

QUESTIONS = "questions"
COMMITMENTS = "commitments"
"""The two pages of a summary that belong to no single activity."""


@dataclass(frozen=True)
class Bar:
    """One bar of a chart; `share` is 0–1, `mean` stands where the bar is an average on a scale."""

    label: str
    count: int
    share: float
    mean: float | None = None


@dataclass(frozen=True)
class Texts:
    """What people wrote, under one heading."""

    heading: str
    items: tuple[str, ...]


@dataclass(frozen=True)
class Section:
    """The outcome of one activity; `few` means that too few answered for anything to be shown.

    `measures` are headings for the bars – label, share, count – where the usual ones would not be true. `form` is the
    form of a poll; `lines` are what the facilitator added. `scale` are the steps the bars lie on, the lowest first, and
    `upward` those of the second axis, where things lie in a field; `before` are the bars of the first round and
    `rounds` what the two are called where they are none; `group` says of whom it is where it is not of everybody.
    """

    activity: str
    kind: str
    title: str
    n: int
    sentence: str
    few: bool = False
    columns: tuple[str, ...] = ()
    rows: tuple[tuple[Cell, ...], ...] = ()
    bars: tuple[Bar, ...] = ()
    texts: tuple[Texts, ...] = ()
    measures: tuple[str, str, str] | None = None
    form: str = ""
    lines: tuple[str, ...] = ()
    scale: tuple[str, ...] = ()
    before: tuple[Bar, ...] = ()
    group: str = ""
    rounds: tuple[str, str] | None = None
    upward: tuple[str, ...] = ()


@dataclass(frozen=True)
class BlockTimes:
    """Planned against actual; the actual times are missing for a block that was never led."""

    planned_start: datetime
    planned_end: datetime
    actual_start: datetime | None = None
    actual_end: datetime | None = None


@dataclass(frozen=True)
class SummaryBlock:
    title: str
    times: BlockTimes
    sections: tuple[Section, ...] = ()


@dataclass(frozen=True)
class Question:
    """`reply` is what was answered in writing, `owner` who takes the question along; both may be empty."""

    text: str
    votes: int
    answered: bool
    reply: str = ""
    owner: str = ""


@dataclass(frozen=True)
class Commitment:
    """What somebody will do. `level` is an IGLO level or "", `by` an ISO date or "", `who` is empty when unsigned."""

    what: str
    whom: tuple[str, ...] = ()
    first_step: str = ""
    by: str = ""
    need: str = ""
    level: str = ""
    theme: str = ""
    who: str = ""


@dataclass(frozen=True)
class Summary:
    """`pages` are what the room is walked through, in that order: ids of activities, QUESTIONS, COMMITMENTS; None: all.

    `lines` are what the facilitator added to the whole day. `meeting` says which time people met under this code.
    `of` names the workshops, where it is made of several.
    """

    title: str
    code: str
    language: str
    date: date
    participants: int
    phoneless: int
    smallest_group: int
    aims: tuple[str, ...] = ()
    blocks: tuple[SummaryBlock, ...] = ()
    questions: tuple[Question, ...] = ()
    archived: tuple[Question, ...] = ()
    commitments: tuple[Commitment, ...] = ()
    pages: tuple[str, ...] | None = None
    lines: tuple[str, ...] = ()
    meeting: int = 1
    of: tuple[str, ...] = ()

    @property
    def sections(self) -> Sequence[Section]:
        return [section for block in self.blocks for section in block.sections]
