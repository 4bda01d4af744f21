"""The row below a message: its versions, what can be done with it, and what it cost."""

from functools import lru_cache

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QIcon, QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from localchat.domain.chat import Message, MessageId, MessageState, Role
from localchat.text import figure
from localchat.ui.icons import icon
from localchat.ui.language import tr
from localchat.ui.plain import PlainLabel, tip
from localchat.ui.theme import Theme

CAN_GO_ON = {MessageState.STOPPED, MessageState.LIMIT, MessageState.INTERRUPTED}
WORTH_SAYING = 0.1
"""Share of guessed tokens from which it is said."""
ICON = 16
"""Pixels of an icon."""
DONE_FOR = 1_500
"""Milliseconds for which a button says that it was done."""


class MessageTools(QWidget):
    """Buttons of a message. `asked` carries the name of the one that was pressed."""

    asked = Signal(str)
    version = Signal(int)

    def __init__(self, theme: Theme, *, is_user: bool) -> None:
        super().__init__()
        self.setObjectName("message-tools")
        self._theme, self._is_user = theme, is_user
        self._seen, self._done = False, ""
        self._rest = QTimer(self, singleShot=True, interval=DONE_FOR)
        self._rest.timeout.connect(self._forget_done)
        self._targets: dict[str, MessageId | None] = {}
        self._buttons: dict[str, QToolButton] = {}
        self._icons: dict[str, tuple[str, str]] = {}
        row = self._buttons_row = QHBoxLayout()
        row.setSpacing(2)
        if is_user:
            row.addStretch(1)
        self._count: QLabel | None = None
        self._add_buttons(row)
        self._go_on = QPushButton(tr("Continue"))
        self._go_on.setObjectName("continue-button")
        self._go_on.setProperty("plain", True)
        self._go_on.setAccessibleName(tr("Continue this answer"))
        self._go_on.clicked.connect(lambda: self.asked.emit("continue"))
        self._figures = Figures()
        row.addWidget(self._go_on)
        if not is_user:
            row.addStretch(1)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(4)
        self._row.addLayout(row, 1)
        self._row.addWidget(self._figures)

    def _add_versions(self) -> QLabel:
        """Put the arrows and the count before the other buttons; most messages never need them."""
        row = self._buttons_row
        at = 1 if self._is_user else 0
        self._add(row, "back", tr("Version before this"), at)
        count = PlainLabel()
        count.setProperty("quiet", True)
        count.setObjectName("version-count")
        row.insertWidget(at + 1, count)
        self._add(row, "forward", tr("Version after this"), at + 2)
        return count

    def _add_buttons(self, row: QHBoxLayout) -> None:
        self._add(row, "copy", tr("Copy this message"))
        self._add(row, "edit", tr("Edit this message"))
        if not self._is_user:
            self._add(row, "again", tr("Another answer (Ctrl+R)"))
        self._add(row, "branch", tr("Branch into a new chat"))
        self._add(row, "delete", tr("Delete this message"))
        self._add(row, "menu", tr("More"))

    def _add(self, row: QHBoxLayout, name: str, label: str, at: int = -1) -> None:
        button = QToolButton()
        button.setObjectName(f"{name}-button")
        button.setToolTip(tip(label))
        button.setAccessibleName(label)
        button.setIconSize(QSize(ICON, ICON))
        button.clicked.connect(lambda: self._press(name))
        self._buttons[name] = button
        row.insertWidget(at, button)

    def _press(self, name: str) -> None:
        if name not in self._targets:
            self.asked.emit(name)
        elif (target := self._targets[name]) is not None:
            self.version.emit(target)

    def button(self, name: str) -> QToolButton | None:
        """The button with a name, if there is one."""
        return self._buttons.get(name)

    def show_message(self, message: Message, versions: list[MessageId]) -> None:
        """Offer what can be done with this one."""
        many = len(versions) > 1 and message.id in versions
        at = versions.index(message.id) if many else 0
        self._targets = {
            "back": versions[at - 1] if at else None,
            "forward": versions[at + 1] if many and at + 1 < len(versions) else None,
        }
        if many and self._count is None:
            self._count = self._add_versions()
        writing = message.state is MessageState.WRITING
        for name, button in self._buttons.items():
            if name in self._targets:
                _show(button, shown=many and not writing)
                button.setEnabled(self._targets[name] is not None)
            else:
                _show(button, shown=not writing and (name != "copy" or bool(message.text)))
        if self._count is not None:
            _show(self._count, shown=many and not writing)
            words = tr("Version {place} of {total}", place=at + 1, total=len(versions))
            self._count.setText(f"{at + 1}/{len(versions)}")
            self._count.setAccessibleName(words)
        can_go_on = message.role is Role.ASSISTANT and message.state in CAN_GO_ON
        _show(self._go_on, shown=can_go_on)
        text = figures(message) if message.role is Role.ASSISTANT else ""
        self._figures.setText(text)
        self._figures.setToolTip(tip(text))
        _show(self._figures, shown=bool(text))
        self._done = ""
        self.colour()

    def fit(self, width: int) -> None:
        """Put the figures below the buttons where both do not fit into a row."""
        first = self._row.itemAt(0)
        buttons = first.sizeHint().width() if first is not None else 0
        narrow = buttons + self._figures.full_width() + 12 > width
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if way != self._row.direction():
            self._row.setDirection(way)
        self._figures.setContentsMargins(6 if narrow else 0, 0, 0, 4 if narrow else 0)

    def set_seen(self, *, seen: bool) -> None:
        """Show the buttons, or only keep their room: nothing moves under the mouse."""
        if seen != self._seen:
            self._seen = seen
            self.colour()

    def tell_done(self, name: str) -> None:
        """Show at a button for a moment that it was done."""
        self._done = name
        self.colour()
        self._rest.start()

    def _forget_done(self) -> None:
        self._done = ""
        self.colour()

    def colour(self) -> None:
        """Draw the buttons in the colours of now."""
        colours = self._theme.colours
        for name, button in self._buttons.items():
            drawn = "check" if name == self._done else name
            ink = colours.accent if name == self._done else colours.quiet
            if not button.isEnabled():
                ink = colours.line
            wanted = (drawn, ink) if self._seen or name in self._targets else ("", "")
            if self._icons.get(name) != wanted:
                self._icons[name] = wanted
                button.setIcon(_icon(*wanted))


class Figures(PlainLabel):
    """What an answer cost, in small type; cut where there is no room, whole in its tip."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("usage")
        self.setProperty("quiet", True)
        self.setTextFormat(Qt.TextFormat.PlainText)

    def full_width(self) -> int:
        """How wide the whole text is."""
        return super().sizeHint().width() if self.text() else 0

    def minimumSizeHint(self) -> QSize:
        """As narrow as one likes."""
        return QSize(10, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what there is room for."""
        painter, place = QPainter(self), self.contentsRect()
        seen = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, place.width()
        )
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        self.style().drawItemText(
            painter, place, middle, self.palette(), True, seen, self.foregroundRole()
        )


def _show(widget: QWidget, *, shown: bool) -> None:
    """Show or hide; asking Qt for what is so already would cost a layout."""
    if widget.isHidden() == shown:
        widget.setVisible(shown)


@lru_cache(maxsize=256)
def _icon(name: str, colour: str) -> QIcon:
    return icon(name, colour, ICON) if name else QIcon()


def _why(state: MessageState) -> str:
    return {
        MessageState.COMPLETE: tr("finished"),
        MessageState.STOPPED: tr("stopped"),
        MessageState.LIMIT: tr("limit reached"),
        MessageState.INTERRUPTED: tr("interrupted"),
        MessageState.WRITING: "",
    }[state]


def figures(message: Message) -> str:
    """What an answer cost and why it ended, in small type."""
    usage, why = message.usage, _why(message.state)
    if usage is None:
        return why
    speed, wait = usage.tokens_per_second, usage.first_token_ms
    pace = figure(speed) if speed >= 100 else figure(speed, 1)
    first = (
        tr("{count} ms", count=figure(wait))
        if wait < 100
        else tr("{count} s", count=figure(wait / 1000, 2))
    )
    parts = [
        tr("{pace} tokens/s", pace=pace),
        tr("{count} tokens", count=figure(usage.generated_tokens)),
        tr("{time} to first", time=first),
    ]
    share = usage.guessed_tokens / max(1, usage.generated_tokens)
    if share >= WORTH_SAYING:
        parts.append(tr("{share} guessed ahead", share=f"{share:.0%}"))
    return " · ".join([*parts, why] if why else parts)
