"""The editor of tags: names, colours, how many chats have each, and deleting."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from localchat.domain.chat_list import COLOURS
from localchat.errors import LocalChatError
from localchat.ui.chat_list_menu import dot
from localchat.ui.chat_list_words import chats
from localchat.ui.choice_box import ChoiceBox
from localchat.ui.language import tr
from localchat.ui.pages import quiet
from localchat.ui.plain import PlainLabel

if TYPE_CHECKING:
    from localchat.domain.chat_list import Tag, TagId
    from localchat.ui.chat_list_acts import ChatListActs
    from localchat.ui.controller import Controller


def edit_tags(controller: "Controller", acts: "ChatListActs") -> None:
    """Open the editor."""
    dialog = TagDialog(controller, acts)
    dialog.finished.connect(lambda _: dialog.deleteLater())
    dialog.open()


def _colour_names() -> dict[str, str]:
    return {
        "green": tr("Green"), "blue": tr("Blue"), "purple": tr("Purple"), "pink": tr("Pink"),
        "red": tr("Red"), "orange": tr("Orange"), "yellow": tr("Yellow"), "grey": tr("Grey"),
    }  # fmt: skip


class TagDialog(QDialog):
    """Each change is kept at once, and can be undone."""

    def __init__(self, controller: "Controller", acts: "ChatListActs") -> None:
        super().__init__(controller.window)
        self._c, self._acts = controller, acts
        self.setObjectName("tag-dialog")
        self.setWindowTitle(tr("Tags"))
        self.resize(460, 420)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(6)
        self._empty = quiet(tr("No tags yet. Name one below, then put it on chats by their menu."))
        self._problem = quiet("", aloud=True)
        self._problem.setObjectName("tag-problem")
        self._problem.setProperty("bad", True)
        self._new = QLineEdit()
        self._new.setObjectName("new-tag")
        self._new.setAccessibleName(tr("Name of a new tag"))
        self._new.setPlaceholderText(tr("New tag"))
        self._new.setMaxLength(80)
        add = QPushButton(tr("Add"))
        add.setObjectName("add-tag")
        add.setAutoDefault(False)
        add.clicked.connect(self._add)
        self._new.returnPressed.connect(self._add)
        below = QHBoxLayout()
        below.addWidget(self._new, 1)
        below.addWidget(add)
        inside = QWidget()
        inside.setObjectName("page")
        around = QVBoxLayout(inside)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self._empty)
        around.addLayout(self._rows)
        around.addStretch()
        area = QScrollArea()
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidgetResizable(True)
        area.setWidget(inside)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        close.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(10)
        column.addWidget(area, 1)
        column.addWidget(self._problem)
        column.addLayout(below)
        column.addWidget(close)
        self._problem.hide()
        self._read()

    def _read(self) -> None:
        service = self._c.services.chat_list

        def show(found: "tuple[list[Tag], dict[TagId, int]]") -> None:
            tags, uses = found
            while self._rows.count():
                if (item := self._rows.takeAt(0)) and (widget := item.widget()):
                    widget.hide()
                    widget.deleteLater()
            for tag in tags:
                self._rows.addWidget(self._row(tag, uses.get(tag.id, 0)))
            self._empty.setVisible(not tags)

        self._c.quick.run(lambda: (service.tags(), service.tag_uses()), show, self._c.tell)

    def _row(self, tag: "Tag", uses: int) -> QWidget:
        name = QLineEdit(tag.name)
        name.setObjectName("tag-name")
        name.setAccessibleName(tr("Name of the tag {name}", name=tag.name))
        name.setMaxLength(80)
        colour = ChoiceBox()
        colour.setObjectName("tag-colour")
        colour.setAccessibleName(tr("Colour of the tag {name}", name=tag.name))
        for each in COLOURS:
            colour.addItem(dot(self._c.theme, each), _colour_names()[each], each)
        colour.setCurrentIndex(colour.findData(tag.colour))
        count = PlainLabel(chats(uses))
        count.setProperty("quiet", True)
        count.setMinimumWidth(64)
        count.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        remove = QPushButton(tr("Delete"))
        remove.setObjectName("tag-delete")
        remove.setAccessibleName(tr("Delete the tag {name}", name=tag.name))
        remove.setAutoDefault(False)
        service = self._c.services.chat_list

        def change() -> None:
            if name.text().strip() == tag.name and colour.currentData() == tag.colour:
                return
            text, shade = name.text(), colour.currentData()
            self._do(lambda: service.change_tag(tag, text, shade), tr("The tag was changed."))

        name.editingFinished.connect(change)
        colour.activated.connect(lambda _: change())
        remove.clicked.connect(
            lambda: self._do(lambda: service.remove_tag(tag), tr("The tag was deleted."))
        )
        row = QWidget()
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(name, 1)
        for widget in (colour, count, remove):
            across.addWidget(widget)
        return row

    def _add(self) -> None:
        name, service = self._new.text(), self._c.services.chat_list
        if name.strip():
            self._new.clear()
            self._do(lambda: service.add_tag(name), "")

    def _do(self, work: Callable[[], object], said: str) -> None:
        def done(undo: object) -> None:
            self._problem.hide()
            self._read()
            self._c.chats.changed()
            if said and callable(undo):
                self._c.tell_undo(said, lambda: self._acts.do(lambda: undo()))

        def failed(error: LocalChatError) -> None:
            self._problem.setText(error.message)
            self._problem.show()
            self._read()

        self._c.quick.run(work, done, failed)
