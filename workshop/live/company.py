"""Who is with whom while the room does something together: forming teams, placing people, dealing, writing as one."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random
from time import time
from typing import Any

from sqlalchemy import Engine

from workshop.domain import dealing, grouping
from workshop.domain.grouping import SAME
from workshop.domain.playing import grouped_before
from workshop.domain.programme import Activity
from workshop.domain.refusal import NotAllowed
from workshop.domain.run import WALK, Run, Stage, current, played
from workshop.domain.teams import PHONELESS, TURN, WAITS, Company, Member, author
from workshop.domain.words import say
from workshop.live.days import company_of
from workshop.live.presence import Presence
from workshop.live.rooms import Room
from workshop.live.wire import Play
from workshop.store import teams
from workshop.store.contributions import Contribution
from workshop.store.writer import Writer

REMEMBERED_MS = 15 * 60 * 1000
"""A day ended by mistake can be taken up again with everybody where they were."""
NOBODY = say("Der er ikke dannet grupper endnu.")


@dataclass(frozen=True)
class Here:
    """The activity that is up, how it stands, and everybody in it."""

    room: Room
    run: Run
    activity: Any
    stage: Stage
    company: Company

    @property
    def key(self) -> tuple[str, str, str]:
        """Under what the members are kept."""
        return self.room.id, self.activity.id, self.stage.forming


class Companies:
    """Works on the forming that holds in the activity the room is at."""

    def __init__(self, engine: Engine, writer: Writer, presence: Presence) -> None:
        self._engine = engine
        self._writer = writer
        self._presence = presence
        self._last = 0

    def next_seq(self) -> int:
        """The clock in milliseconds, never the same twice: it numbers what the phones of one team send."""
        self._last = max(self._last + 1, round(time() * 1000))
        return self._last

    def here(self, room: Room, run: Run) -> Here | None:
        """None where the room does nothing together."""
        company = company_of(self._engine, room, run)
        if company is None:
            return None
        return Here(room, run, room.activity(run, company.activity), run.stages[company.activity], company)

    def _formed(self, room: Room, run: Run) -> Here:
        here = self.here(room, run)
        if here is None or not here.stage.forming:
            raise NotAllowed(NOBODY)
        return here

    def form(self, room: Room, run: Run, by: str, size: int, forming: str) -> None:
        """Everybody who is here gets a number and a team; kept under `forming`, which the next step makes hold."""
        here = self.here(room, run)
        if here is None:
            raise NotAllowed("Det kan ikke lade sig gøre her.")
        rng = Random(forming)
        people = self._people(here)
        if not people:
            raise NotAllowed("Der er ingen at dele i grupper endnu.")
        seated = self._as_before(here, people) if by == SAME else _seated(people, by, size, self._met(here), rng)
        numbers = rng.sample(range(1, len(people) + 1), len(people))
        members = tuple(
            Member(person.id, number, team, person.role) for number, (person, team) in zip(numbers, seated, strict=True)
        )
        self._writer.submit(teams.FormTeams(room.id, here.activity.id, forming, members))

    def _as_before(self, here: Here, people: Sequence[grouping.Person]) -> list[tuple[grouping.Person, int]]:
        """Everybody where they sat last; whoever was not in a group then waits for a place."""
        before = grouped_before(here.room.programme(here.run), here.run, here.activity.id)
        if before is None or here.activity.kind == WALK:
            raise NotAllowed("Der er ingen tidligere grupper at bruge her. Vælg, hvem der skal sammen.")
        sat = {member.person: member.team for member in teams.members_of(self._engine, here.room.id, *before)}
        return [(person, sat.get(person.id, WAITS)) for person in people]

    def _people(self, here: Here) -> list[grouping.Person]:
        """Those who are around, and as many as the facilitator counted without a phone."""
        present = self._presence.around(here.room.id)
        seats = teams.seats(self._engine, here.room.id, present)
        with_phone = (
            grouping.Person(who, role, place, stays=who in here.company.staying)
            for who, (role, place) in sorted(seats.items())
        )
        without = (grouping.Person(f"{PHONELESS}{n}", phone=False) for n in range(1, here.run.phoneless + 1))
        return [*with_phone, *without]

    def _met(self, here: Here) -> set[frozenset[str]]:
        """Who sat together before: in the other activities of the day, and in this one once cards were dealt."""
        formings = [
            _by_team(teams.members_of(self._engine, here.room.id, activity, forming))
            for activity, stage in here.run.stages.items()
            for forming in (*stage.sat, stage.forming)
            if forming and (activity != here.activity.id or forming != stage.forming or stage.dealt)
        ]
        return grouping.met(formings)

    def come(self, room: Room, run: Run, who: str) -> None:
        """Somebody the forming does not know waits for a place, or goes on where they sat while their phone slept."""
        activity = current(room.programme(run), run)
        stage = run.stages[activity.id] if activity else None
        if activity is None or stage is None or not stage.forming or run.ended:
            return
        role, _ = teams.seats(self._engine, room.id, [who]).get(who, ("", ""))
        team = self._sat(room, run, activity.id, who) if stage.by == SAME else WAITS
        self._writer.submit(teams.AddMember(room.id, activity.id, stage.forming, who, role, team))
        if team != WAITS:
            self.deal(room, run)

    def _sat(self, room: Room, run: Run, activity: str, who: str) -> int:
        """Where somebody sat when the room was in groups last."""
        before = grouped_before(room.programme(run), run, activity)
        member = teams.member_of(self._engine, room.id, *before, who) if before else None
        return member.team if member else WAITS

    def come_all(self, room: Room, run: Run) -> None:
        """Those around whom the forming that holds now does not know."""
        here = self.here(room, run)
        if here is None or not here.stage.forming:
            return
        known = {member.person for member in here.company.members}
        for person in self._people(here):
            if person.id not in known:
                self.come(room, run, person.id)

    def come_without_phones(self, room: Room, run: Run) -> None:
        """As many without a phone as the facilitator counts now."""
        for n in range(1, run.phoneless + 1):
            self.come(room, run, f"{PHONELESS}{n}")

    def place(self, room: Room, run: Run, number: int, team: int) -> None:
        here = self._formed(room, run)
        if not 0 <= team <= max(here.company.teams, default=0) + 1:
            raise NotAllowed("Den gruppe findes ikke.")
        self._writer.submit(teams.PlaceMembers(*here.key, {number: team}))
        self._settle(room, run, [number])

    def exchange(self, room: Room, run: Run, one: int, other: int) -> None:
        self._writer.submit(teams.Exchange(*self._formed(room, run).key, one, other))
        self._settle(room, run, [one, other])

    def place_all(self, room: Room, run: Run) -> None:
        """Everybody who waits joins the team with the most room; of pairs one becomes a trio, two make a new pair."""
        here = self._formed(room, run)
        places = dict(_places(here.company, here.stage.size))
        self._writer.submit(teams.PlaceMembers(*here.key, places))
        self._settle(room, run, places)

    def _settle(self, room: Room, run: Run, moved: Iterable[int]) -> None:
        """Whoever came to a team in the middle of a round holds a card, and one that nobody else in it holds."""
        for number in moved:
            self._differ(room, run, number)
        self.deal(room, run)

    def _differ(self, room: Room, run: Run, number: int) -> None:
        """Another card instead of one that somebody else in the team holds, as long as the deck has any."""
        here = self._formed(room, run)
        round = here.stage.dealt
        member = next((member for member in here.company.members if member.number == number), None)
        if member is None:
            return
        held, in_team = member.card(round), _held_in(here, member.team, besides=member)
        if held not in in_team:
            return
        other = _another(here, member, in_team)
        if other not in in_team:
            self._writer.submit(teams.GiveCards(*here.key, round, {number: other}, instead=held))

    def play(self, room: Room, run: Run, who: str, play: Play) -> None:
        """What somebody does with their team. Raises NotAllowed when the room has gone on meanwhile."""
        here = self.here(room, run)
        if here is None or here.activity.id != play.activity:
            raise NotAllowed("I er gået videre.", code="closed")
        do = {"swap": self._swap, "turn": self._turn, "table": self._sit_at, "stay": self._stay}[play.do]
        do(here, who, **play.details)

    def _sit_at(self, here: Here, who: str, team: int) -> None:
        """Somebody chooses a table; only where the tables are free to choose."""
        if here.stage.by != "table":
            raise NotAllowed("Her bliver grupperne dannet ved styrepulten.")
        number = _member(here, who).number
        self._writer.submit(teams.PlaceMembers(*here.key, {number: team}))
        self._settle(here.room, here.run, [number])

    def _stay(self, here: Here, who: str, on: bool) -> None:
        self._writer.submit(teams.Stay(here.room.id, here.activity.id, who, on))

    def deal(self, room: Room, run: Run) -> None:
        """Cards for everybody in a team who has none in this round; who has one keeps it."""
        here = self.here(room, run)
        if here is None or not here.stage.dealt or getattr(here.activity, "play", "") != "each":
            return
        round, cards = here.stage.dealt, here.activity.deck.cards
        seated = [member for member in here.company.members if member.team != WAITS]
        empty = [member for member in seated if not member.card(round)]
        rng = Random(f"{here.stage.seed}:{round}:{len(empty)}")
        if len(empty) == len(seated):
            dealt = dealing.deal(cards, [_dealt(member) for member in empty], rng)
        else:
            dealt = dict(_late_cards(here, empty, rng))
        if dealt:
            self._writer.submit(teams.GiveCards(*here.key, round, dealt))

    def _swap(self, here: Here, who: str, card: str) -> None:
        """Another card instead of this one; without a reason, and told twice only once."""
        member, round = _member(here, who), here.stage.dealt
        if member.card(round) != card:
            return
        other = _another(here, member, _held_in(here, member.team))
        self._writer.submit(teams.GiveCards(*here.key, round, {member.number: other}, instead=card))

    def _turn(self, here: Here, who: str, at: int) -> None:
        """The team is at another card of its hand, from now on."""
        member = _member(here, who)
        if not 0 <= at < getattr(here.activity, "hand", 0) or member.team == WAITS or here.stage.began is None:
            raise NotAllowed("Det kort findes ikke.")
        since = played(here.stage, datetime.now(here.stage.began.tzinfo)) // timedelta(milliseconds=1)
        value = {"at": at, "since": since, "dealt": here.stage.dealt}
        team = author(here.stage.forming, member.team)
        self._writer.submit(
            Contribution(here.room.id, here.activity.id, team, TURN, self.next_seq(), None, lambda *_: value)
        )

    def as_team(self, room: Room, run: Run, activity: Activity, who: str) -> tuple[str, int] | None:
        """Under what name a person writes in an activity, and how many the team is; None for somebody in no team."""
        stage = run.stages.get(activity.id)
        if stage is None or not stage.forming:
            return None
        team, size = teams.team_of(self._engine, room.id, activity.id, stage.forming, who) or (WAITS, 0)
        return None if team == WAITS else (author(stage.forming, team), size)

    def forget_old(self) -> None:
        """Once a day has been over for a while nobody needs to know who was with whom."""
        before = round(time() * 1000) - REMEMBERED_MS
        if teams.are_to_be_forgotten(self._engine, before):
            self._writer.submit(teams.ForgetTeams(before))


def _member(here: Here, who: str) -> Member:
    member = here.company.of(who)
    if member is None:
        raise NotAllowed(NOBODY)
    return member


def _seated(
    people: Sequence[grouping.Person], by: str, size: int, met: Collection[frozenset[str]], rng: Random
) -> list[tuple[grouping.Person, int]]:
    """Everybody with the number of their team; at free tables those without a table wait until they choose one."""
    formed = (
        grouping.tables(people).items() if by == "table" else enumerate(grouping.form(people, by, size, met, rng), 1)
    )
    return [(person, number) for number, team in formed for person in team]


def _by_team(members: Sequence[Member]) -> list[list[str]]:
    company = Company("", members=tuple(members))
    return [[member.person for member in team] for team in company.teams.values()]


def _places(company: Company, size: int) -> Iterator[tuple[int, int]]:
    """Where each who waits goes; two who wait make a pair of their own, and where nobody sits yet there are tables."""
    waiting = [member.number for member in company.waiting]
    sizes = {number: len(team) for number, team in company.teams.items()}
    if not sizes and size > 2:
        sizes = dict.fromkeys(range(1, grouping.how_many(len(waiting), size) + 1), 0)
    while waiting:
        pair = size == 2 and len(waiting) > 1
        team = max(sizes, default=0) + 1 if pair or not sizes else grouping.roomiest(sizes)
        joining, waiting = (waiting[:2], waiting[2:]) if pair else (waiting[:1], waiting[1:])
        sizes[team] = sizes.get(team, 0) + len(joining)
        yield from ((number, team) for number in joining)


def _dealt(member: Member) -> dealing.Dealt:
    return dealing.Dealt(member.number, member.team, member.role, member.held)


def _held_in(here: Here, team: int, besides: Member | None = None) -> set[str]:
    members = (member for member in here.company.teams.get(team, ()) if member != besides)
    return {card for card in (member.card(here.stage.dealt) for member in members) if card}


def _another(here: Here, member: Member, in_team: Collection[str]) -> str:
    rng = Random(f"{here.stage.seed}:{here.stage.dealt}:{member.number}:{len(member.held)}")
    return dealing.swap(here.activity.deck.cards, _dealt(member), in_team, rng)


def _late_cards(here: Here, late: Sequence[Member], rng: Random) -> Iterator[tuple[int, str]]:
    """One by one, so that nobody is given what lies in front of somebody else in the team."""
    on_table = {team: _held_in(here, team) for team in here.company.teams}
    for member in late:
        card = dealing.swap(here.activity.deck.cards, _dealt(member), on_table[member.team], rng)
        on_table[member.team].add(card)
        yield member.number, card
