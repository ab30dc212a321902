"""The charts of the whole day: what was asked, by votes, and what was promised, by level and theme."""

from collections import Counter
from collections.abc import Sequence

from workshop.activities.checkout import LEVELS
from workshop.domain.summary import COMMITMENTS, QUESTIONS, Commitment, Question
from workshop.domain.words import Say
from workshop.export.charting import described
from workshop.export.promises import level_name, promises
from workshop.export.sheet import Chart, Line

MOST_QUESTIONS = 12


def asked(questions: Sequence[Question], say: Say) -> Chart | None:
    """The questions most want answered; nothing where nobody has voted."""
    wanted = sorted((one for one in questions if one.votes), key=lambda one: -one.votes)
    if not wanted:
        return None
    shown, most = wanted[:MOST_QUESTIONS], wanted[0].votes
    lines = tuple(_question(question, most, say) for question in shown)
    note = say("De {n} spørgsmål med flest stemmer er vist.", n=len(shown)) if len(questions) > len(shown) else ""
    return Chart(
        columns=(say("Spørgsmål"), say("Stemmer"), say("Status")),
        lines=lines,
        title=say("Spørgsmål fra dagen"),
        answers=say("Et spørgsmål") if len(questions) == 1 else say("{n} spørgsmål", n=len(questions)),
        sentence=say("Flest stemmer fik: {question} ({votes}).", question=wanted[0].text, votes=most),
        note=note,
        alt=described(say("Søjlediagram."), lines, say),
        page=QUESTIONS,
    )


def _question(question: Question, most: int, say: Say) -> Line:
    longest = question.votes == most
    state = say("besvaret") if question.answered else say("åben")
    pattern = "solid" if longest else "hatch"
    return Line(question.text, str(question.votes), state, question.votes / most, longest, pattern)


def promised(commitments: Sequence[Commitment], say: Say) -> Chart | None:
    """A field for each theme and level with how many promises are in it."""
    if not commitments:
        return None
    counts = Counter((one.theme, one.level if one.level in LEVELS else "") for one in commitments)
    levels = [*LEVELS, *([""] if any(level == "" for _, level in counts) else [])]
    themes = sorted(dict.fromkeys(one.theme for one in commitments), key=lambda theme: theme == "")
    most = max(counts.values())
    lines = tuple(
        _field(_theme(theme, themes, say), level_name(level, say), counts[theme, level], most)
        for theme in themes
        for level in levels
    )
    return Chart(
        columns=(say("Tema"), say("Aftaler"), say("Aftaler")),
        lines=lines,
        title=say("Aftaler efter niveau") if themes == [""] else say("Aftaler efter niveau og tema"),
        answers=promises(len(commitments), say),
        sentence=_most_promised(counts, say),
        form="matrix",
        series=tuple(level_name(level, say) for level in levels),
        alt=described(say("Skema med antal aftaler."), lines, say),
        page=COMMITMENTS,
    )


def _theme(theme: str, themes: Sequence[str], say: Say) -> str:
    return theme or (say("Uden tema") if len(themes) > 1 else say("Aftaler"))


def _field(theme: str, level: str, count: int, most: int) -> Line:
    return Line(theme, str(count), str(count), count / most, count == most, "solid", level)


def _most_promised(counts: Counter[tuple[str, str]], say: Say) -> str:
    """On which level most is promised; nothing where no level was chosen."""
    by_level: Counter[str] = Counter()
    for (_, level), count in counts.items():
        if level:
            by_level[level] += count
    if not by_level:
        return ""
    most = max(by_level.values())
    *others, last = (level_name(level, say) for level in LEVELS if by_level[level] == most)
    names = say("{first} og {last}", first=", ".join(others), last=last) if others else last
    return say("Flest aftaler ligger under {levels} ({count}).", levels=names, count=most)
