"""How long it takes to put a room into teams: `python -m bench.grouping` prints milliseconds and how well it went.

Method: people of twenty workplaces, six roles, every twentieth without a phone and every tenth who would rather sit,
all from one seed. They are formed six times in a row by each rule, every time knowing who has met in those before, in
pairs and in fours. Each figure is the slowest of the six, in CPU time of the process, which other work on the machine
disturbs least; "met again" are the pairs of people who sat together in the sixth forming and had met before.
"""

import argparse
import time
from collections.abc import Callable
from random import Random
from typing import TypeVar

from workshop.domain.dealing import Dealt, deal
from workshop.domain.grouping import Person, form, met

ROOMS = (30, 100, 300, 301)
FORMINGS = 6
PLACES = 20
ROLES = ("tr", "amr", "begge", "ftr", "leder", "vil_ikke_sige")

Made = TypeVar("Made")


class Card:
    """One of a deck with four suits, every third for TR, every third for AMR."""

    def __init__(self, number: int) -> None:
        self.id = f"card{number}"
        self.suit = f"suit{number % 4}"
        self.roles = (("tr", "begge"), ("amr", "begge"), ())[number % 3]


def people(count: int) -> list[Person]:
    rng = Random(count)
    return [
        Person(
            f"{rng.getrandbits(64):016x}",
            rng.choice(ROLES),
            f"Sted {rng.randrange(PLACES)}",
            phone=number % 20 != 3,
            stays=number % 10 == 0,
        )
        for number in range(count)
    ]


def timed(make: Callable[[], Made]) -> tuple[float, Made]:
    """In milliseconds, and what was made."""
    begun = time.process_time()
    made = make()
    return 1000 * (time.process_time() - begun), made


def formings(room: list[Person], by: str, size: int) -> tuple[float, int]:
    """The slowest of them, and how many in the last one had met before."""
    formed: list[list[list[str]]] = []
    slowest, again = 0.0, 0
    for number in range(FORMINGS):
        known = met(formed)
        took, teams = timed(lambda number=number, known=known: form(room, by, size, known, Random(number)))
        formed.append([[person.id for person in team] for team in teams])
        slowest, again = max(slowest, took), len(met(formed[-1:]) & known)
    return slowest, again


def dealing(count: int, size: int, cards: int) -> float:
    """A card for everybody in the room, who have all held three before."""
    deck = [Card(number) for number in range(cards)]
    held = tuple(card.id for card in deck[:3])
    members = [Dealt(n, n // size, ROLES[n % len(ROLES)], held) for n in range(count)]
    return timed(lambda: deal(deck, members, Random(0)))[0]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("people", type=int, nargs="*", default=ROOMS)
    print(f"{'people':>6} {'rule':<10} {'size':>4} {'slowest ms':>10} {'met again':>9}")
    for count in parser.parse_args().people:
        for by in ("mixed", "random", "workplace"):
            for size in (2, 4):
                slowest, again = formings(people(count), by, size)
                print(f"{count:>6} {by:<10} {size:>4} {slowest:>10.0f} {again:>9}")
        print(f"{count:>6} {'deal':<10} {4:>4} {dealing(count, 4, 16):>10.0f}")


if __name__ == "__main__":
    main()
