"""What people write themselves under »Andet«: equal texts joined, without those the facilitator took down."""

import hashlib
from collections import Counter, defaultdict
from collections.abc import Sequence
from typing import Any

from workshop.activities import base
from workshop.activities.forms.danish import danish_order, word_form
from workshop.domain.refusal import NotAllowed

LONGEST = 80
"""Characters; more than a few words cannot be read under a chart."""

_EDGES = " .,;:!?\"'»«"


def own_words(value: base.Value) -> str:
    """The text of one ballot, on one line."""
    text = base.text_in(value, "other", LONGEST, needed=False).replace("\n", " ")
    if not text:
        raise NotAllowed("Skriv et par ord ved »Andet« først.")
    return text


def written(entries: Sequence[base.Entry], ballots: Sequence[base.Entry]) -> dict[str, Any]:
    """What most wrote comes first, then the alphabet decides: who wrote when shows nowhere."""
    down = {entry.slot.removeprefix("hide:") for entry in entries if entry.author == base.DESK}
    texts = _joined(ballot.value["other"] for ballot in ballots if "other" in ballot.value)
    hidden = [text for text in texts if text["id"] in down]
    shown = {"others": [text for text in texts if text["id"] not in down]}
    return {**shown, "desk": {"hidden": hidden}} if hidden else shown


def _joined(texts: Any) -> list[dict[str, Any]]:
    groups: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for text in texts:
        groups[word_form(text.strip(_EDGES))][text] += 1
    joined = [{"id": _name(form), "text": _spelling(same), "count": same.total()} for form, same in groups.items()]
    return sorted(joined, key=lambda text: (-text["count"], danish_order(text["text"])))


def _name(form: str) -> str:
    """Made of the words alone: what is taken down stays down, and nothing of who wrote it gets out."""
    return f"other-{hashlib.sha256(form.encode()).hexdigest()[:12]}"


def _spelling(same: Counter[str]) -> str:
    return min(same, key=lambda text: (-same[text], len(text), text))
