"""One message as it is seen: a bubble for a person's words, the bare page for an answer.

An item is made once and shows one message after the other: `show_message` takes over the next.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QEnterEvent,
    QFocusEvent,
    QGuiApplication,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from localchat.domain.attachment import Attachment
from localchat.domain.chat import Message, MessageId, MessageState
from localchat.ui.attachment_chip import SentFiles
from localchat.ui.blocks import Body
from localchat.ui.message_editing import MessageEditing
from localchat.ui.message_menu import message_menu
from localchat.ui.message_parts import mark_line, place_words
from localchat.ui.message_plain import PlainBody
from localchat.ui.message_tools import MessageTools
from localchat.ui.theme import Theme
from localchat.ui.thought import Thought

BUBBLE = 0.8
"""Share of the column that a bubble takes at most."""
EDGE = 8
"""Pixels beside the column for the ring of the keyboard."""
INSIDE = 14
"""Pixels between the edge of a bubble and its words."""


class MessageItem(QWidget):
    """A message with its buttons. Signals carry the message's id."""

    edited = Signal(int, str)
    edited_only = Signal(int, str)
    """A person's other words, which nobody should answer yet."""
    regenerate = Signal(int)
    others_asked = Signal(int)
    compare_asked = Signal(str)
    go_on = Signal(int)
    version = Signal(int)
    pinned = Signal(int, bool)
    tokens = Signal(int)
    link = Signal(str)
    branch_off = Signal(int)
    remove_one = Signal(int)
    remove_from = Signal(int)
    map_asked = Signal()
    resized = Signal()
    """Its height changed by itself."""
    edit_kept = Signal(int, str)
    """An edit was left; these words should be kept, none to forget them."""
    unfolded = Signal(int, int)
    """So many characters of a long message are shown."""
    thought_toggled = Signal(int, bool)
    """Its thinking was opened or closed."""
    file_opened = Signal(int)
    """Somebody wants to look into a file of it."""

    def __init__(self, theme: Theme, parent: QWidget, *, is_user: bool) -> None:
        super().__init__(parent)
        self._theme = theme
        self.is_user = is_user
        self.message: Message | None = None
        self._number, self._total = 1, 1
        self._width, self._height, self._stale = 0, 0, True
        self._mouse, self._current, self._last, self._ring = False, False, False, False
        self._files: SentFiles | None = None
        self.setObjectName("user-message" if is_user else "answer")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(EDGE, 6, EDGE, 2)
        self._column.setSpacing(2)
        self._add_frame()
        self._unseen = mark_line("left-out", is_user=is_user)
        self._pin = mark_line("pinned", is_user=is_user)
        self._tools = MessageTools(theme, is_user=is_user)
        self._tools.asked.connect(self._do)
        self._tools.version.connect(self.version)
        for widget in (self._unseen, self._pin, self._tools):
            self._column.addWidget(widget)
        self.editing = MessageEditing(self, self._column, self._frame, self._tools)
        theme.changed.connect(self._redraw)

    def _add_frame(self) -> None:
        self._frame = QFrame()
        self._frame.setObjectName("bubble" if self.is_user else "plain")
        inside = QVBoxLayout(self._frame)
        row = QHBoxLayout()
        self.body: Body | PlainBody
        if self.is_user:
            inside.setContentsMargins(INSIDE, 10, INSIDE, 10)
            self.body = PlainBody(self._theme)
            self.body.unfolded.connect(self._unfold)
            row.addStretch(1)
            row.addWidget(self._frame)
        else:
            inside.setContentsMargins(0, 0, 0, 0)
            self.thought = Thought(self._theme)
            self.thought.toggled.connect(self._note_thought)
            inside.addWidget(self.thought)
            self.body = Body(self._theme)
            self.body.link.connect(self.link)
            row.addWidget(self._frame, 1)
        inside.addWidget(self.body)
        self._column.addLayout(row)

    # --- what is shown ---------------------------------------------------------------------------

    def show_message(self, message: Message, versions: list[MessageId], *, shown: int = 0) -> None:
        """Show a message; of a very long one so many characters as were `shown` before."""
        self.editing.close()
        self.message = message
        if isinstance(self.body, PlainBody):
            self.body.set_text(message.text, shown)
        else:
            self.thought.clear()
            self.body.set_text(message.text)
        self.see_words()
        self._tools.show_message(message, versions)
        self._unseen.hide()
        self._take(message)

    def update_message(self, message: Message, versions: list[MessageId]) -> None:
        """Take over how the same message stands now."""
        self.message = message
        if self.body.text != message.text:
            self.body.set_text(message.text)
        elif isinstance(self.body, Body) and message.state is not MessageState.WRITING:
            self.body.settle()
        self._tools.show_message(message, versions)
        self._take(message)

    def _take(self, message: Message) -> None:
        self._pin.setVisible(message.pinned)
        if not self.is_user and message.reasoning:
            usage = message.usage
            spent = usage.thought_ms if usage else 0.0
            share = len(message.reasoning) / (len(message.reasoning) + len(message.text))
            tokens = round(usage.generated_tokens * share) if usage else 0
            self.thought.show_text(message.reasoning, spent, tokens)
            if message.state is MessageState.WRITING and not message.text:
                self.thought.append("")
        self._name()
        self._stale = True

    def set_attachments(self, files: Sequence[Attachment]) -> None:
        """Show the files of the message below its words."""
        if files and self._files is None:
            self._files = SentFiles(self._theme, is_user=self.is_user)
            self._files.opened.connect(self.file_opened)
            self._column.insertWidget(self._column.indexOf(self._unseen), self._files)
        if self._files is not None and self._files.show_files(files):
            self._stale = True
            self.see_words()
            self._name()

    def see_words(self) -> None:
        """Show the bubble, unless there is nothing in it: files may be sent without words."""
        is_bare = self.is_user and self._files is not None and self._files.count > 0
        words = self.message.text.strip() if self.message else ""
        self._frame.setVisible(not self.is_edited and bool(words or not is_bare))

    def place(self, number: int, total: int) -> None:
        """Know that this is the message `number` of `total`."""
        if (number, total) != (self._number, self._total):
            self._number, self._total = number, total
            self._name()
        self._last = number == total
        self._see()

    def _name(self) -> None:
        if self.message is not None:
            files = self._files.count if self._files is not None else 0
            name, more = place_words(self.message, self._number, self._total, files)
            self.setAccessibleName(name)
            self.setAccessibleDescription(more)

    def append(self, text: str, *, is_reasoning: bool = False) -> None:
        """The answer grew, or the thinking before it."""
        if isinstance(self.body, Body):
            if is_reasoning:
                self.thought.append(text)
            else:
                self.thought.rest()
                self.body.append(text)

    def open_thought(self, *, is_open: bool) -> None:
        """Show the thinking opened or closed, as a person left it."""
        if not self.is_user and is_open != self.thought.is_open:
            self.thought.set_open(is_open=is_open)
            self._stale = True

    def _note_thought(self, is_open: bool) -> None:
        self._stale = True
        if self.message is not None:
            self.thought_toggled.emit(self.message.id, is_open)

    def reveal_words(self, words: list[str], at: int) -> None:
        """Mark words, and show as much of a folded message that the place `at` can be seen."""
        if isinstance(self.body, PlainBody):
            self.body.show_up_to(at)
        self.body.mark(words)

    def set_left_out(self, *, left_out: bool) -> None:
        """Say that the model does not see this message any more."""
        if left_out == self._unseen.isHidden():
            self._unseen.setVisible(left_out)
            self._stale = True

    # --- size ------------------------------------------------------------------------------------

    def fit(self, width: int) -> int:
        """Take a width; the height that it needs then."""
        if self._stale or width != self._width:
            self.take_width(width)
            self._tools.fit(width)
            self._measure()
        return self._height

    def take_width(self, width: int) -> None:
        """Know a width before there is something to be measured."""
        if width != self._width:
            self._width, self._stale = width, True
            self.resize(width + 2 * EDGE, max(self._height, 1))
            self.body.set_width(int(width * BUBBLE) - 2 * INSIDE if self.is_user else width)
            if not self.is_user:
                self.thought.set_width(width)

    def _measure(self) -> bool:
        """Take the height that is needed; whether it is another one."""
        before, self._stale = self._height, False
        # From the inside out: Qt would tell the outer ones only when it comes to its events.
        for widget in [*reversed(self._frame.findChildren(QWidget)), self._frame, self._tools]:
            if (layout := widget.layout()) is not None:
                layout.activate()
        self._column.activate()
        high = self._column.hasHeightForWidth()
        self._height = (
            self._column.totalHeightForWidth(self._width + 2 * EDGE)
            if high
            else self._column.totalSizeHint().height()
        )
        self.resize(self._width + 2 * EDGE, self._height)
        return before != self._height

    def event(self, event: QEvent) -> bool:
        """Something inside needs another height."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and self._width:
            self._stale = True
            if self.isVisible() and self._measure():
                self.resized.emit()
        return done

    def measure_again(self) -> None:
        """Its height is no longer known."""
        self._stale = True

    def _redraw(self) -> None:
        if isinstance(self.body, PlainBody):
            self.body.redraw()
        self._tools.colour()
        self._stale = True
        self.update()

    # --- buttons ---------------------------------------------------------------------------------

    def _see(self) -> None:
        """Show the buttons of a message that is looked at, by mouse or by keyboard, and of the last."""
        last = self._last and not self.is_user
        self._tools.set_seen(seen=self._mouse or self._current or last)

    def set_current(self, *, current: bool) -> None:
        """Know whether the keyboard is here."""
        self._current = current
        self._see()

    def enterEvent(self, event: QEnterEvent) -> None:
        """The mouse is here."""
        super().enterEvent(event)
        self._mouse = True
        self._see()

    def leaveEvent(self, event: QEvent) -> None:
        """The mouse has gone."""
        super().leaveEvent(event)
        self._mouse = False
        self._see()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show a ring, unless the mouse did it."""
        super().focusInEvent(event)
        self._ring = event.reason() != Qt.FocusReason.MouseFocusReason
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        self._ring = False
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ring."""
        if self._ring:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(self._theme.colours.accent), 1.5))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 8, 8)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The right button and the key of menus open the menu."""
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            message_menu(self).popup(event.globalPos())
        else:
            self.open_menu()

    def open_menu(self) -> None:
        """What can be done with this message more seldom."""
        button = self._tools.button("menu")
        corner = button if button is not None and button.isVisible() else self
        message_menu(self).popup(corner.mapToGlobal(corner.rect().bottomLeft()))

    def press(self, name: str) -> None:
        """Do what the button with a name does, if it can be pressed now."""
        button = self._tools.button(name)
        if button is not None and not button.isHidden() and button.isEnabled():
            button.click()

    def focus_button(self, name: str) -> bool:
        """Give the keyboard to a button, if it is there."""
        found = next((b for b in self.findChildren(QWidget, name) if not b.isHidden()), None)
        if found is not None and found.isEnabled():
            found.setFocus(Qt.FocusReason.OtherFocusReason)
        return found is not None and found.isEnabled()

    def _do(self, name: str) -> None:
        if self.message is None:
            return
        key = self.message.id
        actions: dict[str, Callable[[], object]] = {
            "copy": self.copy_text,
            "edit": self.start_editing,
            "again": lambda: self.regenerate.emit(key),
            "branch": lambda: self.branch_off.emit(key),
            "delete": lambda: self.remove_one.emit(key),
            "menu": self.open_menu,
            "continue": lambda: self.go_on.emit(key),
        }
        actions[name]()

    def copy_text(self) -> None:
        """Copy the message as it is read, without its thinking."""
        text = ""
        if isinstance(self.body, Body):
            size = self.body.size()
            self.body.select_between(QPoint(0, 0), QPoint(size.width() - 1, size.height() - 1))
            text = self.body.selected_text()
            self.body.clear_selection()
        self._copy(text or self.body.text)

    def copy_markdown(self) -> None:
        """Copy the message as it was written, without its thinking."""
        self._copy(self.body.text)

    def copy_thinking(self) -> None:
        """Copy the thinking alone."""
        self._copy(self.message.reasoning if self.message else "")

    def _copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text.encode("utf-8", "replace").decode())
        self._tools.tell_done("copy")

    def _unfold(self, shown: int) -> None:
        self._stale = True
        if self.message is not None:
            self.unfolded.emit(self.message.id, shown)

    # --- editing ---------------------------------------------------------------------------------

    @property
    def is_edited(self) -> bool:
        """Whether somebody is editing it."""
        return self.editing.is_open

    def start_editing(self) -> None:
        """Let a person say it differently; the old words are kept as a version."""
        self.editing.start()
