"""How an answer came about: each token, how likely it was, and which others there were."""

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QListWidget,
    QVBoxLayout,
    QWidget,
)

from localchat.text import figure
from localchat.ui.language import tr
from localchat.ui.pages import quiet
from localchat.ui.plain import PlainLabel, ShownText
from localchat.ui.theme import Theme

if TYPE_CHECKING:
    from localchat.services.choices import Made

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class TokenDialog(QDialog):
    """Walk through the tokens of an answer; `forked` carries a place and the token to take there."""

    forked = Signal(int, int)

    def __init__(self, window: QWidget, theme: Theme, made: "Made") -> None:
        super().__init__(window)
        self.setObjectName("token-dialog")
        self.setWindowTitle(tr("How this answer came about"))
        self.resize(760, 480)
        self._theme, self._choices = theme, made.choices
        self._starts: list[int] = []
        self._place = 0
        self._text = ShownText()
        self._text.setObjectName("token-text")
        self._text.setAccessibleName(tr("The answer, token by token. Left and right move."))
        self._text.setTabChangesFocus(True)
        self._text.installEventFilter(self)
        self._text.viewport().installEventFilter(self)
        self._head = PlainLabel()
        self._head.setObjectName("token-head")
        self._head.setTextFormat(Qt.TextFormat.PlainText)
        self._list = QListWidget()
        self._list.setObjectName("token-others")
        self._list.setAccessibleName(
            tr("Other tokens. Enter takes one, and answers on from there.")
        )
        self._list.itemActivated.connect(lambda _: self._fork())
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._go = buttons.addButton(tr("Go on from here"), QDialogButtonBox.ButtonRole.ActionRole)
        self._go.setObjectName("token-fork")
        self._go.setProperty("primary", True)
        self._go.clicked.connect(self._fork)
        buttons.rejected.connect(self.reject)
        side = QVBoxLayout()
        side.addWidget(self._head)
        side.addWidget(self._list, 1)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self._text, 5)
        row.addLayout(side, 3)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        words = tr(
            "The paler a word, the surer the model was of it, by its own likelihoods before any setting. "
            "Take another one, and a version of the answer goes on from there."
        )
        column.addWidget(quiet(words))
        column.addLayout(row, 1)
        column.addWidget(buttons)
        self._fill()
        self.show_place(0)

    def _fill(self) -> None:
        """Write the tokens, each on a ground that is the stronger the less likely it was."""
        cursor = self._text.textCursor()
        for choice in self._choices:
            self._starts.append(cursor.position())
            cursor.insertText(_shown(choice.text), self._look(choice.logprob))

    def _look(self, logprob: float, *, is_here: bool = False) -> QTextCharFormat:
        colours = self._theme.colours
        look = QTextCharFormat()
        ground = QColor(colours.warn)
        ground.setAlphaF(0.45 * (1 - math.exp(logprob)))
        look.setBackground(QColor(colours.accent) if is_here else ground)
        look.setForeground(QColor(colours.page if is_here else colours.text))
        return look

    def show_place(self, place: int) -> None:
        """Go to a token."""
        if not self._choices:
            return
        self._paint(self._place, is_here=False)
        self._place = max(0, min(place, len(self._choices) - 1))
        self._paint(self._place, is_here=True)
        choice = self._choices[self._place]
        self._head.setText(
            tr(
                "{token} was taken: {percent}",
                token=_named(choice.text),
                percent=_percent(choice.logprob),
            )
        )
        self._list.clear()
        self._list.addItems([f"{_percent(o.logprob)}   {_named(o.text)}" for o in choice.others])
        self._list.setCurrentRow(0)
        self._go.setEnabled(bool(choice.others))
        cursor = self._text.textCursor()
        cursor.setPosition(self._starts[self._place])
        self._text.setTextCursor(cursor)

    def _paint(self, place: int, *, is_here: bool) -> None:
        cursor = self._text.textCursor()
        cursor.setPosition(self._starts[place])
        length = len(_shown(self._choices[place].text).encode("utf-16-le")) // 2
        cursor.setPosition(self._starts[place] + length, QTextCursor.MoveMode.KeepAnchor)
        cursor.setCharFormat(self._look(self._choices[place].logprob, is_here=is_here))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Left and right move by tokens, Enter goes to the others; a click chooses a token."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = Qt.Key(event.key())
            if key in _STEPS:
                self.show_place(self._place + _STEPS[key])
                return True
            if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self._list.setFocus()
                return True
        if event.type() == QEvent.Type.MouseButtonRelease and watched is self._text.viewport():
            self.show_place(_last_at(self._starts, self._text.textCursor().position()))
        return super().eventFilter(watched, event)

    def _fork(self) -> None:
        others = self._choices[self._place].others if self._choices else []
        if 0 <= (row := self._list.currentRow()) < len(others):
            self.forked.emit(self._place, others[row].token)
            self.accept()


def _last_at(starts: Sequence[int], position: int) -> int:
    """The number of the last start that is not behind a position."""
    return max((n for n, start in enumerate(starts) if start <= position), default=0)


def _shown(text: str) -> str:
    """A token as it stands in the text: what is invisible has a sign."""
    return text.replace("\n", "↵\n").replace("\t", "→\t") or "·"


def _named(text: str) -> str:
    return f"“{text}”" if text.strip() else {"": "“”", " ": tr("a space")}.get(text, repr(text))


def _percent(logprob: float) -> str:
    share = 100 * math.exp(logprob)
    return (
        f"{figure(share)} %"
        if share >= 10
        else f"{figure(share, 1)} %"
        if share >= 0.1
        else "< 0.1 %"
    )
