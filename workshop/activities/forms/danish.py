"""Danish word forms and Danish order: æ, ø and å come last, and 'opgaver' counts with 'opgave'."""

from collections import Counter, defaultdict
from collections.abc import Iterable

from snowballstemmer import stemmer

_LAST = str.maketrans({"æ": "{", "ä": "{", "ø": "|", "ö": "|", "å": "}", "é": "e", "ü": "y"})
_danish = stemmer("danish")


def danish_order(text: str) -> str:
    """A key to sort by: the Danish alphabet, capitals and accents aside."""
    return text.casefold().replace("aa", "å").translate(_LAST)


def word_form(phrase: str) -> str:
    """What forms of the same word share: 'Samarbejdet' and 'samarbejde' give the same."""
    return " ".join(_danish.stemWords(phrase.casefold().split()))


def joined(phrases: Iterable[str]) -> list[tuple[str, int]]:
    """Each word once with its count, forms joined under the one written most; in Danish order."""
    groups: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for phrase in phrases:
        groups[word_form(phrase)][phrase.casefold()] += 1
    words = [(_spelling(forms), forms.total()) for forms in groups.values()]
    return sorted(words, key=lambda word: danish_order(word[0]))


def _spelling(forms: Counter[str]) -> str:
    """The form written most; among equals the shortest, then the first in order, so that it never flickers."""
    return min(forms, key=lambda form: (-forms[form], len(form), form))
