"""The kinds of activity, in one table: what each accepts, counts and leaves behind."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from workshop.activities import (
    base,
    canvas,
    cards,
    cards_outcome,
    checkout,
    followup,
    items,
    pause,
    placing,
    poll,
    questions,
    slide,
    sorting,
    summary,
    teamwork,
    timer,
    walk,
)
from workshop.domain.refusal import NotAllowed
from workshop.domain.summary import Section
from workshop.domain.words import Say, say

Accept = Callable[[Any, str, base.Value, Mapping[str, base.Value]], base.Value | None]
Tally = Callable[[Any, Sequence[base.Entry], int], base.Result]
Outcome = Callable[[Any, base.Result, Say], Section]
Mark = Callable[[Any, str, base.Value, Mapping[str, base.Value]], base.Value]
Propose = Callable[[Any, Sequence[base.Entry], int], dict[str, base.Value]]
ByGroup = Callable[[Any, base.Result, Say], Iterable[Section]]
Shared = Callable[[Any, Sequence[base.Entry]], dict[str, Any]]


@dataclass(frozen=True)
class Kind:
    """`models`: the agenda fields by form ("" for a kind with one form). No `accept`: nothing to answer.

    `mark` checks what the facilitator does with the answers, `propose` suggests how to group them. `together` are the
    slots a team fills as one, named by what stands before the colon, and `shared` is what it sees of what it filled in.
    `by_group` sets the groups of a result beside each other; without it each has an outcome of its own.
    """

    models: Mapping[str, type[base.Activity]]
    accept: Accept | None = None
    tally: Tally | None = None
    outcome: Outcome | None = None
    mark: Mark | None = None
    propose: Propose | None = None
    together: frozenset[str] = frozenset()
    shared: Shared | None = None
    by_group: ByGroup | None = None


KINDS: dict[str, Kind] = {
    "slide": Kind({"": slide.Slide}),
    "pause": Kind({"": pause.Pause}),
    "timer": Kind({"": timer.Timer}),
    "poll": Kind(poll.FORMS, poll.accept, poll.tally, poll.outcome, poll.mark, poll.propose),
    "questions": Kind({"": questions.Questions}, questions.accept, questions.tally, mark=questions.mark),
    "cards": Kind(
        {"": cards.Cards},
        cards.accept,
        cards.tally,
        cards_outcome.outcome,
        cards.mark,
        cards.propose,
        cards.TOGETHER,
        cards.together,
        cards_outcome.by_role,
    ),
    "walk": Kind(
        {"": walk.Walk}, walk.accept, walk.tally, walk.outcome, walk.mark, walk.propose, walk.TOGETHER, walk.together
    ),
    "canvas": Kind(
        {"": canvas.Canvas},
        canvas.accept,
        canvas.tally,
        canvas.outcome,
        canvas.mark,
        together=canvas.TOGETHER,
        shared=canvas.together,
    ),
    "sorting": Kind(
        {"": sorting.Sorting},
        sorting.accept,
        sorting.tally,
        sorting.outcome,
        together=items.TOGETHER,
        shared=teamwork.shared,
    ),
    "placing": Kind(
        {"": placing.Placing},
        placing.accept,
        placing.tally,
        placing.outcome,
        together=items.TOGETHER,
        shared=teamwork.shared,
    ),
    "summary": Kind({"": summary.WalkThrough}, mark=summary.mark),
    "checkout": Kind({"": checkout.Checkout}, checkout.accept, checkout.tally, checkout.outcome, checkout.mark),
    "followup": Kind(
        {"": followup.Followup}, followup.accept, followup.tally, followup.outcome, followup.mark, followup.propose
    ),
}


def accept(activity: Any, slot: str, value: base.Value | None, mine: Mapping[str, base.Value]) -> base.Value | None:
    """What is kept of what one person sends; None takes an entry back. Raises NotAllowed."""
    kind = KINDS[activity.kind]
    if kind.accept is None:
        raise NotAllowed("Her er der ikke noget at svare på.")
    return None if value is None else kind.accept(activity, slot, value, mine)


WORDS_OF_TEAMS = frozenset(word for kind in KINDS.values() for word in kind.together)


def may_be_together(slot: str) -> bool:
    """Whether a slot is one a team writes in, in some kind of activity: cheap to ask of every answer."""
    return slot.partition(":")[0] in WORDS_OF_TEAMS


def shared(activity: Any, entries: Sequence[base.Entry]) -> dict[str, Any]:
    """What a team sees of its own `entries`; nothing where people do not work together."""
    sharing = KINDS[activity.kind].shared
    return sharing(activity, entries) if sharing else {}


def mark(activity: Any, slot: str, value: base.Value | None, mine: Mapping[str, base.Value]) -> base.Value | None:
    """What is kept of the facilitator's own entry; None takes it back. `mine` are the ones there. Raises NotAllowed."""
    marking = KINDS[activity.kind].mark
    if marking is None:
        raise NotAllowed("Her er der ikke noget at ordne.")
    return None if value is None else marking(activity, slot, value, mine)


def propose(activity: Any, entries: Sequence[base.Entry], smallest: int) -> dict[str, base.Value]:
    """Marks that would group the answers, by slot. Raises NotAllowed."""
    proposing = KINDS[activity.kind].propose
    if proposing is None:
        raise NotAllowed("Her er der ikke noget at ordne.")
    return proposing(activity, entries, smallest)


def tally(activity: Any, entries: Sequence[base.Entry], smallest: int) -> base.Result | None:
    """What the room may see; None for kinds nobody answers."""
    kind = KINDS[activity.kind]
    return kind.tally(activity, entries, smallest) if kind.tally else None


def outcome(activity: Any, result: base.Result | None, say_in: Say) -> Section | None:
    """What stays after the day; where too few answered, only that is said."""
    kind = KINDS[activity.kind]
    if kind.outcome is None or result is None:
        return None
    return too_few(activity, result, say_in) if result.get("few") else kind.outcome(activity, result, say_in)


def by_group(activity: Any, result: base.Result | None, say_in: Say) -> Iterable[Section]:
    """What stays of the groups a result is split into; nothing where it is not."""
    if not result or not result.get("segments"):
        return ()
    beside = KINDS[activity.kind].by_group or _one_by_one
    return beside(activity, result, say_in)


def _one_by_one(activity: Any, result: base.Result, say_in: Say) -> Iterable[Section]:
    for group in result["segments"]:
        section = outcome(activity, group["result"], say_in)
        if section is not None:
            yield replace(section, title=f"{section.title} – {say_in(group['label'])}", group=say_in(group["label"]))


def too_few(activity: Any, result: base.Result, say_in: Say) -> Section:
    return Section(
        activity=activity.id,
        kind=activity.kind,
        title=getattr(activity, "question", activity.title),
        n=0,
        sentence=say_in(say("Færre end {needed} svarede, så der vises ikke noget."), needed=result["needed"]),
        few=True,
    )
