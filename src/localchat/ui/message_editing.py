"""A message while it is edited, and the offer to bring back an edit that was left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, SignalInstance
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from localchat.domain.chat import MessageState
from localchat.ui.message_edit import MessageEditor
from localchat.ui.message_parts import KeptEdit

if TYPE_CHECKING:
    from localchat.ui.message_item import MessageItem


class MessageEditing:
    """Puts a field in the place of what an item shows. The old words are kept as a version."""

    def __init__(self, item: MessageItem, column: QVBoxLayout, *shown: QWidget) -> None:
        """`shown` is out of sight while the field is there."""
        self._item, self._column, self._shown = item, column, shown
        self._editor: MessageEditor | None = None
        self._kept: KeptEdit | None = None
        self._kept_text = ""

    @property
    def is_open(self) -> bool:
        """Whether somebody is editing."""
        return self._editor is not None

    @property
    def unsaved(self) -> str:
        """What stands in the field and is not saved; empty if nothing was changed."""
        if self._editor is None or self._item.message is None:
            return ""
        return "" if self._editor.text == self._item.message.text else self._editor.text

    def start(self, text: str = "") -> None:
        """Let a person say the message differently, beginning with `text` or as it is."""
        item, message = self._item, self._item.message
        if message is None or self.is_open or message.state is MessageState.WRITING:
            return
        self._keep("")
        editor = self._editor = MessageEditor(text or message.text, is_user=item.is_user)
        for widget in self._shown:
            widget.hide()
        self._column.insertWidget(0, editor)
        editor.saved.connect(lambda words: self._save(words, item.edited))
        editor.saved_only.connect(lambda words: self._save(words, item.edited_only))
        editor.left.connect(self._leave)
        editor.begin()

    def close(self) -> None:
        """Show the message again; what stood in the field goes."""
        if self._editor is not None:
            editor, self._editor = self._editor, None
            self._column.removeWidget(editor)
            editor.hide()
            editor.deleteLater()
            for widget in self._shown:
                widget.show()
            self._item.see_words()
            self._item.measure_again()

    def offer(self, text: str) -> None:
        """Offer to bring back an edit that was left; none for an empty text."""
        if text and self._kept is None:
            self._kept = KeptEdit(is_user=self._item.is_user)
            self._kept.wanted.connect(lambda: self.start(self._kept_text))
            self._kept.dropped.connect(lambda: self._keep(""))
            self._column.insertWidget(1, self._kept)
        self._kept_text = text
        if self._kept is not None:
            self._kept.setVisible(bool(text))
        self._item.measure_again()

    def _save(self, text: str, signal: SignalInstance) -> None:
        self._give_back()
        message = self._item.message
        if message is not None and text != message.text:
            signal.emit(message.id, text)

    def _leave(self, text: str) -> None:
        self._give_back()
        message = self._item.message
        if message is not None and text.strip() and text != message.text:
            self._keep(text)

    def _give_back(self) -> None:
        """Close the field; the keyboard goes to the message if it was in it."""
        focused, editor = QApplication.focusWidget(), self._editor
        had_focus = (
            editor is not None
            and focused is not None
            and (focused is editor or editor.isAncestorOf(focused))
        )
        self.close()
        if had_focus:
            self._item.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep(self, text: str) -> None:
        self.offer(text)
        if self._item.message is not None:
            self._item.edit_kept.emit(self._item.message.id, text)
