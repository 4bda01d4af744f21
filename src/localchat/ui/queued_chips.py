"""What waits until the model is free: a chip for each message, above the composer."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPlainTextEdit,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from localchat.domain.chat import Queued, QueuedId
from localchat.ui.buttons import pressed_by_enter
from localchat.ui.chip import Chip
from localchat.ui.icons import icon
from localchat.ui.language import tr
from localchat.ui.plain import PlainLabel, tip
from localchat.ui.theme import Theme

HIGHEST = 190
"""Pixels; more than that scrolls."""
MOST_LINES = 6
"""Lines to which the field for changing one grows."""


class QueuedChips(QScrollArea):
    """Shows what waits in the open chat. Signals carry the key of the message that waits."""

    changed = Signal(int, str)
    moved = Signal(int, int)
    """By so many places; negative is earlier."""
    removed = Signal(int)
    send_now = Signal(int)
    edit_ended = Signal()
    """The field of a chip was left or saved, so that it can go when its turn comes."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("queued-chips")
        self.setAccessibleName(tr("Messages that wait"))
        self._theme = theme
        self._chips: dict[QueuedId, _Chip] = {}
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._inside = QWidget()
        self._inside.setObjectName("composer-area")
        self._inside.installEventFilter(self)
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self.setWidget(self._inside)
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Be as high as the chips, up to a limit from which they scroll."""
        if event.type() == QEvent.Type.LayoutRequest and watched is self._inside:
            self.setFixedHeight(min(HIGHEST, self._column.sizeHint().height()))
        return super().eventFilter(watched, event)

    @property
    def edited(self) -> QueuedId | None:
        """The one that is being changed just now."""
        return next((key for key, chip in self._chips.items() if chip.is_edited), None)

    def show_queued(self, queued: Sequence[Queued]) -> None:
        """Show what waits, in its order; the field of one that is being changed stays open."""
        keys = [each.id for each in queued]
        held = next((key for key, chip in self._chips.items() if chip.has_focus), None)
        for key in [key for key in self._chips if key not in keys]:
            chip = self._chips.pop(key)
            self._column.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        for place, each in enumerate(queued):
            chip = self._chips.get(each.id) or self._make(each.id)
            chip.show_queued(each, place, len(queued))
            if self._column.indexOf(chip) != place:
                self._column.insertWidget(place, chip)
        self.setVisible(bool(queued))
        if held is not None and held not in self._chips and keys:
            self._chips[keys[0]].setFocus()

    def _make(self, key: QueuedId) -> "_Chip":
        chip = _Chip(self._theme)
        chip.changed.connect(lambda text: self.changed.emit(key, text))
        chip.moved.connect(lambda steps: self.moved.emit(key, steps))
        chip.removed.connect(lambda: self.removed.emit(key))
        chip.send_now.connect(lambda: self.send_now.emit(key))
        chip.edit_ended.connect(self.edit_ended)
        self._chips[key] = chip
        return chip


class _Chip(Chip):
    """One message that waits. Enter changes it, Delete removes it, Alt with ↑ or ↓ moves it."""

    changed = Signal(str)
    moved = Signal(int)
    removed = Signal()
    send_now = Signal()
    edit_ended = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("queued-chip")
        self._theme = theme
        self._text, self._total, self._has_files = "", 1, False
        self._clock = PlainLabel()
        self._clip = PlainLabel()
        self._clip.hide()
        self._words, self._field = _Line(), _Field()
        self._field.hide()
        self._field.saved.connect(self._save)
        self._field.left.connect(self._leave)
        self._buttons = {
            "up": self._button("up", tr("Say it earlier"), lambda: self.moved.emit(-1)),
            "down": self._button("down", tr("Say it later"), lambda: self.moved.emit(1)),
            "edit": self._button("edit", tr("Change this message"), self._edit),
            "send": self._button(
                "send", tr("Stop the answer and say this now"), lambda: self.send_now.emit()
            ),
            "close": self._button("close", tr("Remove this message"), lambda: self.removed.emit()),
        }
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 2, 4, 2)
        row.setSpacing(2)
        row.addWidget(self._clock)
        row.addSpacing(6)
        row.addWidget(self._clip)
        row.addWidget(self._words, 1)
        row.addWidget(self._field, 1)
        for button in self._buttons.values():
            row.addWidget(button)
        theme.changed.connect(self._colour)
        self._colour()

    def _button(self, name: str, label: str, action: object) -> QToolButton:
        button = QToolButton()
        button.setObjectName(f"queued-{'remove' if name == 'close' else name}-button")
        button.setToolTip(tip(label))
        button.setAccessibleName(label)
        button.setIconSize(QSize(16, 16))
        button.clicked.connect(action)
        return button

    def _colour(self) -> None:
        colour = self._theme.colours.quiet
        self._clock.setPixmap(icon("clock", colour, 16).pixmap(16))
        self._clip.setPixmap(icon("attach", colour, 16).pixmap(16))
        for name, button in self._buttons.items():
            button.setIcon(icon(name, colour, 16))

    @property
    def is_edited(self) -> bool:
        """Whether its field is open."""
        return not self._field.isHidden()

    @property
    def has_focus(self) -> bool:
        """Whether the keyboard is here."""
        return any(each.hasFocus() for each in (self, self._field, *self._buttons.values()))

    def show_queued(self, queued: Queued, place: int, total: int) -> None:
        """Show a message, and which of how many it is."""
        self._text, self._has_files = queued.text, bool(queued.files)
        files = tr("With %n files.", queued.files, one="With %n file.") if queued.files else ""
        words = queued.text if queued.text.strip() else files
        self._words.set_words(words)
        self._clip.setVisible(bool(queued.files))
        begin = tr("The answer begins with: {words}", words=queued.beginning)
        self.setToolTip(tip(begin) if queued.beginning else "")
        self._total = total
        for name in ("up", "down"):
            self._buttons[name].setVisible(total > 1 and not self.is_edited)
        self._buttons["up"].setEnabled(place > 0)
        self._buttons["down"].setEnabled(place < total - 1)
        name = tr(
            "Waits, {place} of {total}: {words}",
            place=place + 1,
            total=total,
            words=words[:200],
        )
        self.setAccessibleDescription(files)
        self.setAccessibleName(name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter changes, Delete removes, Alt with an arrow moves."""
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        key = event.key()
        if pressed_by_enter(event):
            return
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2}:
            self._edit()
        elif key == Qt.Key.Key_Delete:
            self.removed.emit()
        elif alt and key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self.moved.emit(-1 if key == Qt.Key.Key_Up else 1)
        else:
            super().keyPressEvent(event)

    def _edit(self) -> None:
        self._words.hide()
        for button in self._buttons.values():
            button.hide()
        self._field.setPlainText(self._text)
        self._field.show()
        self._field.moveCursor(self._field.textCursor().MoveOperation.End)
        self._field.setFocus()

    def _save(self) -> None:
        text = self._field.toPlainText()
        if text.strip() or self._has_files:
            self._close_field()
            if text != self._text:
                self._text = text
                self._words.set_words(text or self._words.text())
                self.changed.emit(text)
            self.edit_ended.emit()

    def _leave(self) -> None:
        self._close_field()
        self.edit_ended.emit()

    def _close_field(self) -> None:
        self.setFocus()
        self._field.hide()
        self._words.show()
        for name, button in self._buttons.items():
            button.setVisible(self._total > 1 or name not in {"up", "down"})


class _Line(PlainLabel):
    """The beginning of a message in one line."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("queued-text")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._whole = ""

    def set_words(self, text: str) -> None:
        """Show this, cut to the room that there is."""
        self._whole = " ".join(text[:1000].split())
        self._cut()

    def _cut(self) -> None:
        cut = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, self.width())
        self.setText(cut)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut anew."""
        super().resizeEvent(event)
        self._cut()

    def changeEvent(self, event: QEvent) -> None:
        """Cut anew when letters are larger."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._cut()


class _Field(QPlainTextEdit):
    """The whole message. Enter saves, Shift+Enter makes a line, Esc leaves it as it was."""

    saved = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("queued-field")
        self.setAccessibleName(tr("Change what waits. Enter saves, Escape leaves it as it was."))
        self.setTabChangesFocus(True)
        self.textChanged.connect(self._fit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other lines in another width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        lines = min(MOST_LINES, max(1, round(self.document().size().height())))
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + 14)

    def escape(self) -> bool:
        """Leave it as it was."""
        self.left.emit()
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys that mean something here."""
        shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not shift:
            self.saved.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
