"""The summary as the facilitator goes through it: page by page, with what was taken out and what was added."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from workshop.domain.editing import CUT, LINE, PAGE, Marks, Page, State, cut_name, pages
from workshop.domain.summary import COMMITMENTS, QUESTIONS, Summary
from workshop.export.sheet import Part, Sheet

SECONDS_A_PAGE = 45
"""What the room needs to look at one page, and the facilitator to say a word about it."""


@dataclass(frozen=True)
class Piece:
    """Something that can be taken out or removed: what its mark is called, and what it says."""

    name: str
    text: str


@dataclass(frozen=True)
class Review:
    """One page. `place` counts from 1 in the room's walk-through and is 0 where the page is not walked through.

    `planned`: the programme has it in a walk-through, so that it can be shown. `names` are the texts that stand on it
    and can be taken out, with their names; `cut` are those taken out.
    """

    id: str
    title: str
    block: str
    state: State
    planned: bool
    place: int
    last: bool
    parts: tuple[Part, ...]
    names: Mapping[str, str]
    cut: tuple[Piece, ...]
    lines: tuple[Piece, ...]

    @property
    def takes_lines(self) -> bool:
        """Lines belong under the outcome of an activity; others are of the whole day."""
        return self.id not in (QUESTIONS, COMMITMENTS)


@dataclass(frozen=True)
class Proofs:
    """All pages, those of the walk-through first and in its order; `lines` are of the whole day."""

    reviews: tuple[Review, ...]
    lines: tuple[Piece, ...]

    def of(self, state: State) -> tuple[Review, ...]:
        return tuple(review for review in self.reviews if review.state == state)

    def find(self, id: str) -> Review | None:
        return next((review for review in self.reviews if review.id == id), None)

    @property
    def unplanned(self) -> bool:
        return not all(review.planned for review in self.reviews)

    @property
    def minutes(self) -> int:
        return max(1, round(len(self.of("shown")) * SECONDS_A_PAGE / 60))


def laid_out(whole: Summary, made: Summary, marks: Marks, sheet: Sheet, show: Collection[str] = ()) -> Proofs:
    """`whole` is all there is, `made` what is left of it after the marks, `sheet` the same in words.

    `show` are the pages the programme walks through; none: all of them.
    """
    found = {page.id: page for page in pages(whole)}
    planned = [id for id in found if not show or id in show]
    walk = [id for id in made.pages or () if id in planned]
    order = [*walk, *(id for id in found if id not in walk)]
    reviews = tuple(_review(found[id], planned, walk, marks, sheet) for id in order)
    homes = {review.id for review in reviews if review.takes_lines}
    return Proofs(reviews, tuple(line for page, line in _lines(marks) if page not in homes))


def _review(page: Page, planned: Sequence[str], walk: Sequence[str], marks: Marks, sheet: Sheet) -> Review:
    titles = {QUESTIONS: sheet.questions_title, COMMITMENTS: sheet.commitments_title}
    blocks = [block for block in sheet.blocks if any(part.page == page.id for part in block.parts)]
    known = {text: cut_name(text) for text in page.cuttable}
    gone = {text: name for text, name in known.items() if f"{CUT}{page.id}:{name}" in marks}
    return Review(
        id=page.id,
        title=page.title or titles[page.id],
        block=blocks[0].title if blocks else "",
        state=_state(page.id, walk, marks),
        planned=page.id in planned,
        place=walk.index(page.id) + 1 if page.id in walk else 0,
        last=list(walk[-1:]) == [page.id],
        parts=tuple(part for block in blocks for part in block.parts if part.page == page.id),
        names={text: name for text, name in known.items() if text not in gone},
        cut=tuple(Piece(name, text) for text, name in gone.items()),
        lines=tuple(line for at, line in _lines(marks) if at == page.id),
    )


def _state(id: str, walk: Sequence[str], marks: Marks) -> State:
    if marks.get(f"{PAGE}{id}", {}).get("state") == "out":
        return "out"
    return "shown" if id in walk else "filed"


def _lines(marks: Marks) -> list[tuple[str, Piece]]:
    """The facilitator's own, with the page each was added to, in the order they came."""
    slots = sorted(slot for slot in marks if slot.startswith(LINE))
    return [(marks[slot]["page"], Piece(slot.removeprefix(LINE), marks[slot]["text"])) for slot in slots]
