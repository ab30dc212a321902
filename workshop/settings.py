"""The settings of a server: where it listens, where its data lies and how it is reached."""

import os
import secrets
import socket
from dataclasses import dataclass
from pathlib import Path
from zoneinfo import ZoneInfo

import click

COPENHAGEN = ZoneInfo("Europe/Copenhagen")
MODES = ("eventlet", "gevent", "threading")


@dataclass(frozen=True)
class Settings:
    """`public_url` is what phones reach, without a slash at the end."""

    data: Path
    secret_key: str
    public_url: str
    host: str = "0.0.0.0"
    port: int = 5000
    async_mode: str = "eventlet"
    zone: ZoneInfo = COPENHAGEN

    @property
    def secure(self) -> bool:
        return self.public_url.startswith("https://")

    @property
    def address(self) -> str:
        """What people type: the public address without its scheme."""
        return self.public_url.partition("://")[2]

    @property
    def database(self) -> str:
        return f"sqlite:///{self.data / 'sammen.db'}"


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
        raise click.ClickException(
            f"Mappen {data} kan ikke bruges til data: {problem.strerror}. Vælg en anden med --data."
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


def public_url(given: str | None, port: int) -> str:
    """The address on the join picture: given, or found on the local network."""
    if given:
        url = given.rstrip("/")
        if not url.startswith(("http://", "https://")):
            raise click.ClickException(f"Adressen {given} skal begynde med http:// eller https://.")
        return url
    return f"http://{lan_address()}:{port}"
