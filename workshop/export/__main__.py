"""Writes one file, apart from the room: `python -m workshop.export FORMAT` reads a summary's JSON, writes the file.

How far it is – all tools and the summary at hand, then the file written – goes to standard error as lines of
`done of`, the file to standard output.
"""

import os
import sys
import threading
import time
from functools import partial

from workshop.export.formats import FORMATS
from workshop.export.json_file import read_json
from workshop.language import translate

STEPS = 2
KINDNESS = 10
"""How far behind everything else on the machine this stands."""
LONGEST_S = 300


def main() -> None:
    _stand_back()
    summary = read_json(sys.stdin.buffer.read())
    _tell(1)
    content = FORMATS[sys.argv[1]].write(summary, partial(translate, summary.language))
    _tell(STEPS)
    # Whoever reads listens to how far it is until here, and only then to the file.
    os.close(sys.stderr.fileno())
    sys.stdout.buffer.write(content)


def _tell(done: int) -> None:
    print(done, STEPS, file=sys.stderr, flush=True)


def _stand_back() -> None:
    if hasattr(os, "nice"):
        os.nice(KINDNESS)
    threading.Thread(target=_outlive_nobody, args=(os.getppid(),), daemon=True).start()


def _outlive_nobody(parent: int) -> None:
    """A server that died waits for no file, and no file is worth minutes."""
    until = time.monotonic() + LONGEST_S
    while os.getppid() == parent and time.monotonic() < until:
        time.sleep(1)
    os._exit(1)


main()
