"""The Word file as a real reader finds it."""

from docx.document import Document as WordFile


def styled(document: WordFile, *styles: str) -> list[str]:
    """The paragraphs in one of these styles."""
    return [paragraph.text for paragraph in document.paragraphs if paragraph.style.name in styles]
