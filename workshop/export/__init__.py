"""From a summary to files: PDF, CSV, JSON and Markdown."""

from workshop.export.compose import compose
from workshop.export.formats import FORMATS, Format, file_name
from workshop.export.json_file import read_json

__all__ = ["FORMATS", "Format", "compose", "file_name", "read_json"]
