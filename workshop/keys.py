"""Keys and seats in cookies: who sits where, who holds which key; the key itself is kept by its hash alone."""

import hashlib
import hmac
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, Protocol

from itsdangerous import BadSignature, Signer

Kind = Literal["host", "desk", "screen"]

OPENED_BY: dict[str, tuple[Kind, ...]] = {
    "host": ("host",),
    "desk": ("desk", "host"),
    "screen": ("screen", "desk", "host"),
}
"""Whose key may open what: the host everything, a desk also its own screen."""


TAKE_SIGNS = 22
"""Of a signature, each of six bits: nobody guesses 132."""


class Coded(Protocol):
    """A workshop, as far as an address needs to know it."""

    @property
    def id(self) -> str: ...

    @property
    def code(self) -> str: ...


@dataclass(frozen=True)
class Seat:
    """A participant's place in one workshop."""

    workshop: str
    participant: str


class Keys:
    """Reads and makes the cookies. A seat is signed and needs no row; a key is looked up where it counts."""

    def __init__(self, secret: str, *, secure: bool) -> None:
        self._signer = Signer(secret, salt="seat", digest_method=hashlib.sha256)
        self._take_signer = Signer(secret, salt="take", digest_method=hashlib.sha256)
        # A browser keeps a __Host- cookie only over TLS and never lets a neighbouring host set it.
        self._prefix = "__Host-" if secure else ""

    def seat_cookie(self, workshop: str, code: str) -> tuple[str, str]:
        """Name and value of a new participant's cookie."""
        seat = f"{workshop}:{secrets.token_hex(16)}"
        return self._seat_name(code), self._signer.sign(seat).decode()

    def read_seat(self, cookies: Mapping[str, str], code: str) -> Seat | None:
        try:
            seat = self._signer.unsign(cookies.get(self._seat_name(code), "")).decode()
        except (BadSignature, UnicodeError):
            return None
        return Seat(*seat.split(":"))

    def key_cookie(self, kind: Kind, code: str | None, key: str) -> tuple[str, str]:
        """Name and value of the cookie that holds a key; the host's has no code."""
        return self._key_name(kind, code), key

    def held(self, cookies: Mapping[str, str], kind: Kind, code: str | None = None) -> list[str]:
        """Hashes of the keys that could open a `kind`; whether one of them does, the database says."""
        names = [self._key_name(opener, code) for opener in OPENED_BY[kind]]
        return [hash_key(cookies[name]) for name in names if name in cookies]

    def take_key(self, workshop: Coded) -> str:
        """What the address of a workshop's page to take home ends in; it opens for whoever has it."""
        sign = self._take_signer.get_signature(workshop.id).decode()
        return f"{workshop.code}-{sign[:TAKE_SIGNS]}"

    def read_take_key(self, key: str, workshop: Coded) -> bool:
        """Whether the key is this workshop's; a code that is used again opens nothing of the one before."""
        return hmac.compare_digest(key.encode(), self.take_key(workshop).encode())

    def _seat_name(self, code: str) -> str:
        return f"{self._prefix}seat-{code}"

    def _key_name(self, kind: Kind, code: str | None) -> str:
        return f"{self._prefix}host" if kind == "host" else f"{self._prefix}{kind}-{code}"


def new_key() -> str:
    """128 random bits that fit into an address."""
    return secrets.token_urlsafe(16)


def hash_key(key: str) -> str:
    """What is kept of a key or a link; 128 random bits need no slow hash."""
    return hashlib.sha256(key.encode()).hexdigest()
