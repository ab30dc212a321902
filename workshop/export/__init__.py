"""From a summary to files: PDF, CSV, JSON and Markdown; and from decks of cards to paper."""

from workshop.export.card_sheets import Poster, write_both, write_cards, write_posters
from workshop.export.compose import compose
from workshop.export.formats import FORMATS, OF_SEVERAL, Format, file_name, on_disk
from workshop.export.json_file import read_json

__all__ = [
    "FORMATS",
    "OF_SEVERAL",
    "Format",
    "Poster",
    "compose",
    "file_name",
    "on_disk",
    "read_json",
    "write_both",
    "write_cards",
    "write_posters",
]
