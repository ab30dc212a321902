"""What files are called: as people spelled it, without signs no disk likes."""

import re
from unicodedata import category, normalize

LONGEST_NAME = 80
NOT_IN_A_NAME = re.compile(r'[<>:"/\\|?*%;]')


def on_disk(title: str) -> str:
    """A title as it is spelled; "Sammen" where nothing of it is left."""
    words = NOT_IN_A_NAME.sub(" ", normalize("NFC", title))
    visible = "".join(" " if category(letter)[0] in "CZ" else letter for letter in words)
    return " ".join(visible.split())[:LONGEST_NAME].strip(" .-=+@'") or "Sammen"
