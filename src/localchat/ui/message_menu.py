"""What can be done with a message more seldom."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from localchat.domain.chat import MessageState, Role
from localchat.ui.language import tr
from localchat.ui.message_tools import CAN_GO_ON

if TYPE_CHECKING:
    from localchat.ui.message_item import MessageItem


def message_menu(item: "MessageItem") -> QMenu:
    """The menu of a message; it goes when it is closed."""
    menu = QMenu(item)
    menu.setObjectName("message-menu")
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    message = item.message
    if message is None:
        return menu
    key = message.id
    is_answer = message.role is Role.ASSISTANT
    over = message.state is not MessageState.WRITING

    def add(name: str, text: str, action: object) -> QAction:
        entry = menu.addAction(text)
        entry.setObjectName(name)
        entry.triggered.connect(action)
        return entry

    pin = menu.addAction(tr("Pin: keep it in mind when the context is full"))
    pin.setObjectName("pin-action")
    pin.setCheckable(True)
    pin.setChecked(message.pinned)
    pin.triggered.connect(lambda on: item.pinned.emit(key, on))
    if is_answer:
        add("tokens-action", tr("Look at its tokens…"), lambda: item.tokens.emit(key))
        if over:
            others = tr("Another answer with…")
            add("others-action", others, lambda: item.others_asked.emit(key))
        if message.state in CAN_GO_ON:
            add("continue-action", tr("Continue"), lambda: item.go_on.emit(key))
    elif message.text:
        compare = tr("Compare models with this…")
        add("compare-action", compare, lambda: item.compare_asked.emit(message.text))
    menu.addSeparator()
    if over:
        add("edit-action", tr("Edit"), item.start_editing)
    add("copy-text-action", tr("Copy as text"), item.copy_text).setEnabled(bool(message.text))
    markdown = add("copy-markdown-action", tr("Copy as Markdown"), item.copy_markdown)
    markdown.setEnabled(bool(message.text))
    if message.reasoning:
        add("copy-thinking-action", tr("Copy the thinking"), item.copy_thinking)
    menu.addSeparator()
    branch = tr("Branch into a new chat")
    add("branch-action", branch, lambda: item.branch_off.emit(key))
    add("map-action", tr("Map of this chat…"), lambda: item.map_asked.emit())
    menu.addSeparator()
    if over:
        add("delete-action", tr("Delete this message"), lambda: item.remove_one.emit(key))
        rest = tr("Delete from here on")
        add("delete-rest-action", rest, lambda: item.remove_from.emit(key))
    return menu
