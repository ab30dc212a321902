"""What the facilitator does with the words of a room: takes some away, counts some as others."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from workshop.activities import base
from workshop.activities.forms.danish import danish_order, spelling, word_form
from workshop.domain.refusal import NotAllowed

LONGEST = 30
"""Characters in one word or short phrase; longer ones cannot be read in a cloud."""


@dataclass(frozen=True)
class Marks:
    """The facilitator's marks by word form: words taken away, and which word counts as which other."""

    banned: Mapping[str, str]
    merged: Mapping[str, tuple[str, str]]

    def route(self, form: str) -> list[str]:
        """The form and all it counts as, the last of which is the one that is shown."""
        route = [form]
        while route[-1] in self.merged and len(route) <= len(self.merged):
            route.append(word_form(self.merged[route[-1]][1]))
        return route

    @cached_property
    def spellings(self) -> dict[str, str]:
        """How the facilitator wrote the words that others count as."""
        return {word_form(into): into for _, into in self.merged.values()}


def marks_of(values: Mapping[str, base.Value]) -> Marks:
    """From the marks as they are kept, by slot."""
    banned = [value["word"] for slot, value in values.items() if slot.startswith("ban:")]
    merged = [(value["word"], value["into"]) for slot, value in values.items() if slot.startswith("merge:")]
    return Marks({word_form(word): word for word in banned}, {word_form(pair[0]): pair for pair in merged})


def mark(slot: str, value: base.Value, mine: Mapping[str, base.Value]) -> base.Value:
    """A word taken away or counted as another, all its forms with it; `mine` are the marks there are."""
    others = marks_of({other: kept for other, kept in mine.items() if other != slot})
    match slot.partition(":")[0], value:
        case "ban", {"word": str()}:
            return _ban(_word(value, "word"), others)
        case "merge", {"word": str(), "into": str()}:
            return _merge(_word(value, "word"), _word(value, "into"), others)
    raise NotAllowed("Svaret kunne ikke læses.")


def _word(value: base.Value, key: str) -> str:
    return base.text_in(value, key, LONGEST).replace("\n", " ")


def _ban(word: str, others: Marks) -> base.Value:
    if word_form(word) in others.banned:
        raise NotAllowed("»{word}« er allerede fjernet.", word=word)
    return {"word": word}


def _merge(word: str, into: str, others: Marks) -> base.Value:
    form, other = word_form(word), word_form(into)
    if form == other:
        raise NotAllowed("»{word}« og »{into}« tæller allerede som ét ord.", word=word, into=into)
    if form in others.merged:
        raise NotAllowed("»{word}« er allerede lagt sammen med et andet ord. Del dem først.", word=word)
    if form in others.route(other):
        raise NotAllowed("»{into}« tæller allerede med i »{word}«. Del dem først.", word=word, into=into)
    return {"word": word, "into": into}


class Count:
    """How many people gave each word: one ballot counts once for all that is counted as the same."""

    def __init__(self, ballots: Iterable[Sequence[str]], marks: Marks) -> None:
        self._marks = marks
        self._spellings: defaultdict[str, Counter[str]] = defaultdict(Counter)
        self._shown: Counter[str] = Counter()
        self._banned: Counter[str] = Counter()
        for words in ballots:
            self._add(words)

    def _add(self, words: Sequence[str]) -> None:
        forms = {word_form(word): word.casefold() for word in words}
        routes = [self._marks.route(form) for form in forms]
        for form, word in forms.items():
            self._spellings[form][word] += 1
        out = {form for route in routes for form in route if form in self._marks.banned}
        self._banned.update(out)
        self._shown.update({route[-1] for route in routes if out.isdisjoint(route)})

    def words(self) -> list[dict[str, Any]]:
        """Each word once, forms joined under the one written most; in Danish order."""
        words = [{"word": self._spelled(form), "count": count} for form, count in self._shown.items()]
        return sorted(words, key=lambda word: danish_order(word["word"]))

    def _spelled(self, form: str) -> str:
        """A word nobody wrote but others count as is spelled as the facilitator did."""
        return spelling(self._spellings[form]) if form in self._spellings else self._marks.spellings[form]

    def banned(self) -> list[dict[str, Any]]:
        """What was taken away, as the facilitator saw it then."""
        words = [{"word": word, "count": self._banned[form]} for form, word in self._marks.banned.items()]
        return sorted(words, key=lambda word: danish_order(word["word"]))

    def merged(self) -> dict[str, list[str]]:
        """Under each word that is shown, those that count as it."""
        under: defaultdict[str, list[str]] = defaultdict(list)
        for form, (word, _) in self._marks.merged.items():
            under[self._spelled(self._marks.route(form)[-1])].append(word)
        return {word: sorted(under[word], key=danish_order) for word in sorted(under, key=danish_order)}
