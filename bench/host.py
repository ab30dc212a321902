"""Starts the real server on a core of its own, and reads what it costs."""

import json
import os
import signal
import subprocess
import sys
import time
import urllib.request
from dataclasses import dataclass
from pathlib import Path

TICKS = os.sysconf("SC_CLK_TCK")
PAGE = os.sysconf("SC_PAGE_SIZE")


@dataclass
class Server:
    """`cpu` in seconds of processor time so far, `memory` in MB held now."""

    process: subprocess.Popen[bytes]
    port: int
    data: Path

    @property
    def cpu(self) -> float:
        fields = Path(f"/proc/{self.process.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / TICKS

    @property
    def memory(self) -> float:
        return int(Path(f"/proc/{self.process.pid}/statm").read_text().split()[1]) * PAGE / 1e6

    def workshop(self, agenda: Path) -> dict[str, str]:
        command = [sys.executable, "-m", "workshop", "new", str(agenda), "--json", "--data", str(self.data)]
        return json.loads(subprocess.run(command, check=True, capture_output=True).stdout)

    def stop(self) -> None:
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()


def start(data: Path, port: int, mode: str) -> Server:
    """The server alone on core 0; the phones take core 1."""
    command = [sys.executable, "-m", "workshop", "serve", "--host", "127.0.0.1", "--port", str(port)]
    command += ["--data", str(data), "--public-url", f"http://127.0.0.1:{port}", "--async-mode", mode]
    process = subprocess.Popen(["taskset", "-c", "0", *command], stdout=subprocess.DEVNULL)
    for _ in range(600):
        try:
            urllib.request.urlopen(f"http://127.0.0.1:{port}/healthz", timeout=1).close()
            return Server(process, port, data)
        except OSError:
            time.sleep(0.1)
    # Left alone it would answer the next bench in its own, older voice.
    process.kill()
    raise SystemExit("the server did not start")
