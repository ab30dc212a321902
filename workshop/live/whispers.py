"""What is said to one person alone: the team they are in; kept, so that it is said once and can be asked for again."""

from collections.abc import Mapping
from typing import Any

from workshop.domain.teams import Company
from workshop.faces import team
from workshop.faces.day import Day

Content = dict[str, Any]


class Whispers:
    """The newest for everybody the forming knows, and what each phone was told last."""

    def __init__(self) -> None:
        self._newest: Mapping[str, Content] = {}
        self._told: dict[str, Content] = {}
        self._company: Company | None = None

    def hear(self, day: Day) -> None:
        """Takes the day as it is now."""
        self._newest, self._company = team.messages(day), day.company
        if self._company is None:
            self._told.clear()

    def to(self, person: str) -> Content | None:
        known = self._newest.get(person)
        return known or (team.stranger(self._company, person) if self._company else None)

    def news(self, person: str) -> Content | None:
        """What this person has not been told yet."""
        whisper = self.to(person)
        if whisper is None or whisper == self._told.get(person):
            return None
        self._told[person] = whisper
        return whisper
