"""What a facilitator types in a terminal, run as they would run it."""

import os
import subprocess
import sys

from tests.room import COMMAND_S


def workshop(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "workshop", *arguments],
        capture_output=True,
        text=True,
        timeout=COMMAND_S,
        env={**os.environ, **environment},
    )
