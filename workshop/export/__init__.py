"""From a summary to files: PDF, CSV, JSON and Markdown; and from decks and canvases to paper."""

from workshop.export.canvas import CanvasPage
from workshop.export.card_sheets import Poster, write_canvases, write_cards, write_pile, write_posters
from workshop.export.compose import compose
from workshop.export.formats import FORMATS, OF_SEVERAL, Format, file_name, on_disk
from workshop.export.json_file import read_json

__all__ = [
    "FORMATS",
    "OF_SEVERAL",
    "CanvasPage",
    "Format",
    "Poster",
    "compose",
    "file_name",
    "on_disk",
    "read_json",
    "write_canvases",
    "write_cards",
    "write_pile",
    "write_posters",
]
