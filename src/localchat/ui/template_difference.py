"""Whose chat template it is, what is odd about it, and what differs from its publisher's."""

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from localchat.ui.language import tr
from localchat.ui.plain import PlainLabel, ShownText
from localchat.ui.theme import Theme

if TYPE_CHECKING:
    from localchat.domain.template_origin import Change, Compared


class TemplateOrigin(QWidget):
    """A line on where a template is from, with a button that asks the hub; `changes` shows what differs."""

    asked = Signal()
    compared = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("template-origin")
        self._theme = theme
        self._original = ""
        self.changes = ShownText()
        self.changes.setObjectName("template-changes")
        self.changes.setAccessibleName(tr("What differs from the publisher’s template"))
        self.changes.setTabChangesFocus(True)
        self.changes.setFont(theme.code_font())
        self._text = PlainLabel()
        self._text.setObjectName("template-origin-text")
        self._text.setWordWrap(True)
        self._odd = PlainLabel()
        self._odd.setObjectName("template-odd")
        self._odd.setProperty("bad", True)
        self._odd.setWordWrap(True)
        self._odd.hide()
        self._button = QPushButton(tr("Compare with the publisher’s"))
        self._button.setObjectName("template-compare")
        self._button.clicked.connect(self._ask)
        self._button.hide()
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._text, 1)
        row.addWidget(self._button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(row)
        column.addWidget(self._odd)
        self._show_nothing()

    def _show_nothing(self) -> None:
        self.changes.setPlainText(tr("Nothing was compared yet."))

    def show_origin(self, found: tuple[str, str, list[str]]) -> None:
        """Show who is known to have published it, of which model the file was made, and what is odd."""
        known, self._original, odd = found
        self._show_nothing()
        self._button.setVisible(bool(self._original) and not known)
        self._button.setEnabled(True)
        self._set(self._text, self._words(known), "quiet")
        self._odd.setText(
            "\n".join([*odd, tr("Look at its text before you trust the answers.")]) if odd else ""
        )
        self._odd.setVisible(bool(odd))

    def _words(self, known: str) -> str:
        if known:
            return tr("This is the template that {publisher} published.", publisher=known)
        if self._original:
            return tr(
                "The file was made of {original}. Whether its template is the same, the hub can tell.",
                original=self._original,
            )
        return tr("Nobody here knows who wrote this template.")

    def _ask(self) -> None:
        self._button.setEnabled(False)
        self._set(self._text, tr("Asking for {repository}…", repository=self._original), "quiet")
        self.asked.emit()

    def show_compared(self, found: "Compared") -> None:
        """Show what came of it, and each line that differs."""
        self._button.setEnabled(True)
        self._set(self._text, found.sentence, "bad" if found.changes else "quiet")
        if not found.changes:
            self._show_nothing()
            return
        self.changes.setHtml(self._coloured(found.changes))
        self.changes.setFont(self._theme.code_font())
        self.compared.emit()

    def refuse(self, problem: str) -> None:
        """Say why nothing could be compared."""
        self._button.setEnabled(True)
        self._set(self._text, problem, "bad")

    @staticmethod
    def _set(label: PlainLabel, text: str, kind: str) -> None:
        label.setText(text)
        for name in ("quiet", "bad"):
            label.setProperty(name, name == kind)
        label.style().unpolish(label)
        label.style().polish(label)

    def _coloured(self, changes: "tuple[Change, ...]") -> str:
        """Each line by its kind; signs before it, so that colour is not needed."""
        c = self._theme.colours
        looks = {
            "+": f"background:{c.accent_soft}; color:{c.text}",
            "-": f"color:{c.bad}",
            "@": f"color:{c.quiet}",
        }
        lines = (
            f"<span style='{looks.get(change.kind, f'color:{c.quiet}')}'>"
            f"{escape(change.kind.replace('@', ' '))} {escape(change.text)}</span>"
            for change in changes
        )
        return f"<pre style='white-space:pre-wrap'>{'<br>'.join(lines)}</pre>"
