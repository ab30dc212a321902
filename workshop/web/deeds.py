"""What the facilitator presses on the summary's page, as the mark it leaves and the sentence it is answered with."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from workshop.domain.editing import CUT, LINE, ORDER, PAGE, State
from workshop.domain.refusal import NotAllowed
from workshop.domain.words import say
from workshop.web.review import Proofs, Review

STALE = say("Opsamlingen er ændret imens. Se efter, og prøv igen.")
UNREADABLE = say("Det kunne ikke læses. Prøv igen.")


@dataclass(frozen=True)
class Deed:
    """`undo` is what to press to take it back, "" where that cannot be done."""

    slot: str
    value: dict[str, Any] | None
    page: str
    said: str
    undo: str = ""


def pressed(proofs: Proofs, button: str) -> Deed:
    """`button` is a word, a page and, for a text, its name. Raises NotAllowed where there is no such thing."""
    match button.split():
        case [word, id] if word in ON_PAGES:
            return ON_PAGES[word](proofs, _page(proofs, id), word)
        case [word, id, name] if word in ON_TEXTS:
            return ON_TEXTS[word](_page(proofs, id), name)
        case ["unline", name]:
            return Deed(f"{LINE}{name}", None, _home(proofs, name), say("Din linje er fjernet."))
    raise NotAllowed(UNREADABLE)


def written(proofs: Proofs, page: str, text: str, ms: int) -> Deed:
    """A line of the facilitator's own, for a page or the whole day; named by the time, so that they keep order."""
    if page:
        _page(proofs, page)
    name = f"{ms:012x}"
    return Deed(f"{LINE}{name}", {"page": page, "text": text}, page, say("Din linje er sat på."), f"unline {name}")


def _page(proofs: Proofs, id: str) -> Review:
    found = proofs.find(id)
    if found is None:
        raise NotAllowed(STALE)
    return found


def _home(proofs: Proofs, line: str) -> str:
    """The page a line stands on."""
    return next((review.id for review in proofs.reviews if any(one.name == line for one in review.lines)), "")


def _earlier(proofs: Proofs, page: Review, _word: str) -> Deed:
    return _moved(proofs, page, -1, "down")


def _later(proofs: Proofs, page: Review, _word: str) -> Deed:
    return _moved(proofs, page, 1, "up")


def _moved(proofs: Proofs, page: Review, by: int, back: str) -> Deed:
    order = [review.id for review in proofs.of("shown")]
    to = page.place - 1 + by
    if not page.place or not 0 <= to < len(order):
        raise NotAllowed(STALE)
    order.remove(page.id)
    order.insert(to, page.id)
    return Deed(ORDER, {"pages": order}, page.id, say("»{title}« er nu nummer {place}."), f"{back} {page.id}")


STATES: dict[str, str] = {
    "shown": say("»{title}« vises i rummet og er med i filerne."),
    "filed": say("»{title}« er kun med i filerne."),
    "out": say("»{title}« er taget helt ud."),
}


def _put(_proofs: Proofs, page: Review, state: str) -> Deed:
    before: State = page.state
    undo = f"{before} {page.id}" if before != state else ""
    return Deed(f"{PAGE}{page.id}", {"state": state}, page.id, STATES[state], undo)


def _cut(page: Review, name: str) -> Deed:
    if name not in (*page.names.values(), *(piece.name for piece in page.cut)):
        raise NotAllowed(STALE)
    return Deed(f"{CUT}{page.id}:{name}", {"cut": True}, page.id, say("Teksten er taget ud."), f"back {page.id} {name}")


def _back(page: Review, name: str) -> Deed:
    return Deed(f"{CUT}{page.id}:{name}", None, page.id, say("Teksten er sat ind igen."), f"cut {page.id} {name}")


ON_PAGES: dict[str, Callable[[Proofs, Review, str], Deed]] = {
    "up": _earlier,
    "down": _later,
    **dict.fromkeys(STATES, _put),
}
ON_TEXTS: dict[str, Callable[[Review, str], Deed]] = {"cut": _cut, "back": _back}
