"""Who may lead, show or host: rights by the hash of a key, one-time links that become rights."""

from dataclasses import dataclass

from sqlalchemy import Connection, delete, insert

from workshop.domain.refusal import NotAllowed
from workshop.keys import Kind
from workshop.store.tables import links, rights


@dataclass(frozen=True)
class Link:
    """What a link or a right opens; `workshop` is None for the host, who opens everything."""

    kind: Kind
    workshop: str | None


@dataclass(frozen=True)
class MakeLink:
    """A link that works once."""

    token_hash: str
    kind: Kind
    workshop: str | None = None

    def apply(self, connection: Connection) -> None:
        connection.execute(insert(links).values(token_hash=self.token_hash, kind=self.kind, workshop=self.workshop))


@dataclass(frozen=True)
class Redeem:
    """Swaps a one-time link for a right held by the key with this hash."""

    token_hash: str
    key_hash: str

    def apply(self, connection: Connection) -> Link:
        spent = delete(links).where(links.c.token_hash == self.token_hash).returning(links.c.kind, links.c.workshop)
        row = connection.execute(spent).one_or_none()
        if row is None:
            raise NotAllowed("Linket er brugt eller findes ikke. Bed om et nyt.", code="spent")
        Grant(self.key_hash, row.kind, row.workshop).apply(connection)
        return Link(row.kind, row.workshop)


@dataclass(frozen=True)
class Grant:
    """A right for the key with this hash."""

    key_hash: str
    kind: Kind
    workshop: str | None = None

    def apply(self, connection: Connection) -> None:
        connection.execute(insert(rights).values(key_hash=self.key_hash, kind=self.kind, workshop=self.workshop))


@dataclass(frozen=True)
class Revoke:
    """Takes a right back; from the next command on the key opens nothing."""

    key_hash: str

    def apply(self, connection: Connection) -> None:
        connection.execute(delete(rights).where(rights.c.key_hash == self.key_hash))
