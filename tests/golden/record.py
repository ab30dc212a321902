"""Records golden workshops anew: `python -m tests.golden.record`, or with the names of some; look before you keep."""

import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.golden import crowded, fierce, varied
from tests.golden.door import Door
from tests.golden.kept import rows_of, write_rows
from tests.golden.leading import Day

HERE = Path(__file__).parent


@dataclass(frozen=True)
class Golden:
    """A workshop to record. `late`: how many minutes each activity takes longer than planned."""

    name: str
    agenda: Path
    code: str
    play: Callable[[Day], None]
    late: float = 0.0


GOLDEN = {
    golden.name: golden
    for golden in (
        Golden("three_hundred", crowded.AGENDA, "31132617", crowded.crowded, late=0.2),
        Golden("forty", HERE / "everything.yaml", "41132618", varied.varied, late=-0.5),
        Golden("three", crowded.AGENDA, "31112619", crowded.few),
        Golden("nobody", crowded.AGENDA, "20112620", crowded.alone, late=-1),
        Golden("hostile", HERE / "hostile.yaml", "66612621", fierce.fierce),
    )
}


def recorded(golden: Golden) -> bytes:
    """The rows the workshop leaves behind, played from the beginning."""
    with TemporaryDirectory() as folder:
        door = Door(Path(folder), golden.agenda, golden.code)
        try:
            golden.play(Day(door, golden.name, golden.late))
            return rows_of(door.engine, golden.agenda)
        finally:
            door.close()


if __name__ == "__main__":
    for name in sys.argv[1:] or GOLDEN:
        write_rows(name, recorded(GOLDEN[name]))
