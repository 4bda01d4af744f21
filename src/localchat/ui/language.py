"""What is said to the person, in their language."""

from PySide6.QtCore import QCoreApplication

CONTEXT = "LocalChat"
"""The one context of all translations."""


def tr(text: str, number: int = -1, **values: object) -> str:
    """The translation of `text`, a literal in English, with its ``{placeholders}`` filled in.

    With `number` it is the form for so many (``%n`` in the text).
    """
    said = QCoreApplication.translate(CONTEXT, text, None, number)
    return said.format(**values) if values else said
