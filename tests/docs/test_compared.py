"""Every ✔ in docs/compared.md leads to a test that is there."""

import re
from pathlib import Path

import pytest

DOCUMENT = Path(__file__).parents[2] / "docs" / "compared.md"
LINKS = re.findall(r"\]\(([^)#]+)#(\w+)\)", DOCUMENT.read_text(encoding="utf-8"))
OURS = [line.split("|")[2] for line in DOCUMENT.read_text(encoding="utf-8").splitlines() if line.count("|") > 4]


@pytest.mark.parametrize(("path", "test"), LINKS)
def test_the_test_a_tick_leads_to_is_there(path: str, test: str):
    tests = (DOCUMENT.parent / path).read_text(encoding="utf-8")

    assert re.search(rf"^def {test}\(", tests, re.MULTILINE)


@pytest.mark.parametrize("cell", [cell for cell in OURS if "✔" in cell])
def test_no_tick_stands_without_a_test(cell: str):
    assert re.fullmatch(r" \[✔.*\]\(\S+\) ", cell)
