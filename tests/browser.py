"""Finds the browser the story tests drive: the system's Chromium, else the package manager's, else Playwright's own."""

import os
import shutil
import subprocess
import sys

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-quic",
]
"""Quiet: no look-ups of its own, so that a closed network does not slow a test."""


def installed() -> str | None:
    """The path of a Chromium on this machine."""
    return next((path for name in NAMES if (path := shutil.which(name))), None)


def ensure() -> None:
    """Installs a browser where none is found; says what was used."""
    found = installed() or _from_packages()
    if found is None:
        subprocess.run([sys.executable, "-m", "playwright", "install", "chromium"], check=True)
    print(f"browser: {found or 'Playwright’s own Chromium'}")


def _from_packages() -> str | None:
    if not shutil.which("apt-get"):
        return None
    sudo = [] if os.geteuid() == 0 else ["sudo", "-n"]
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command in (["apt-get", "update"], ["apt-get", "install", "-y", "--no-install-recommends", "chromium"]):
        subprocess.run([*sudo, *command], check=False, env=quiet, stdout=subprocess.DEVNULL)
    return installed()


if __name__ == "__main__":
    ensure()
