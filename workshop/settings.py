"""The settings of a server: where it listens, where its data lies and how it is reached."""

import json
import os
import secrets
import socket
from dataclasses import dataclass
from pathlib import Path
from zoneinfo import ZoneInfo

from workshop.domain.refusal import NotAllowed

COPENHAGEN = ZoneInfo("Europe/Copenhagen")
RUNNING = "server.json"
EVERYWHERE = "0.0.0.0"
MODES = ("eventlet", "gevent", "threading")
MISSED_AFTER_S = 900
"""A phone on a table locks itself and falls silent while its owner talks; one silent for this long is missed."""


@dataclass(frozen=True)
class Settings:
    """`public_url` is what phones reach, without a slash at the end; after `missed_after` seconds a team misses one."""

    data: Path
    secret_key: str
    public_url: str
    host: str = EVERYWHERE
    port: int = 5000
    async_mode: str = "eventlet"
    zone: ZoneInfo = COPENHAGEN
    missed_after: int = MISSED_AFTER_S

    @property
    def secure(self) -> bool:
        return self.public_url.startswith("https://")

    @property
    def address(self) -> str:
        """What people type: the public address without its scheme."""
        return self.public_url.partition("://")[2]

    def note_running(self) -> None:
        """Tells commands beside the server how it is reached."""
        (self.data / RUNNING).write_text(json.dumps({"public_url": self.public_url, "port": self.port}))


def default_data() -> Path:
    """A folder of our own in the user's home, unless WORKSHOP_DATA says otherwise."""
    if os.name == "nt":
        return Path(os.environ.get("LOCALAPPDATA", Path.home() / "AppData" / "Local")) / "Sammen"
    return Path(os.environ.get("XDG_DATA_HOME", Path.home() / ".local" / "share")) / "sammen"


def prepare(data: Path) -> Path:
    """The data folder, made when it is missing and readable by its owner alone."""
    try:
        data.mkdir(parents=True, exist_ok=True, mode=0o700)
        probe = data / ".write-test"
        probe.write_text("")
        probe.unlink()
    except OSError as problem:
        raise NotAllowed(
            "Mappen {folder} kan ikke bruges til data: {reason}. Vælg en anden med --data.",
            folder=str(data),
            reason=problem.strerror,
        ) from None
    return data


def secret_key(data: Path) -> str:
    """Signs the cookies; made once per data folder, readable by its owner alone."""
    path = data / "secret-key"
    if not path.exists():
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "w") as file:
            file.write(secrets.token_hex(32))
    return path.read_text().strip()


def lan_address() -> str:
    """This machine's address on the network phones share with it; no packet is sent to find it."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(("192.0.2.1", 9))
            return str(probe.getsockname()[0])
        except OSError:
            return "127.0.0.1"


def public_url(given: str | None, port: int, host: str = EVERYWHERE) -> str:
    """The address on the join picture: given, or found on the local network, or the one host that is listened on."""
    if given:
        url = given.rstrip("/")
        if not url.startswith(("http://", "https://")):
            raise NotAllowed("Adressen {url} skal begynde med http:// eller https://.", url=given)
        return url
    return f"http://{lan_address() if host == EVERYWHERE else host}:{port}"


def running_url(data: Path) -> tuple[str | None, int]:
    """The address and port of the server that last ran on this data."""
    try:
        noted = json.loads((data / RUNNING).read_text())
        return str(noted["public_url"]), int(noted["port"])
    except (OSError, ValueError, KeyError):
        return None, 5000
