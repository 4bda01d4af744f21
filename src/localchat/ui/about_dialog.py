"""About the app: its version, and the licences of all parts that it is built of."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from localchat import __version__
from localchat.services.licences import LicencedPart, licenced_parts
from localchat.ui.focus_order import name_clear_button
from localchat.ui.icons import app_icon
from localchat.ui.language import tr
from localchat.ui.pages import quiet
from localchat.ui.plain import PlainLabel, ShownText, tip

if TYPE_CHECKING:
    from localchat.ui.controller import Controller

ICON, LIST = 48, 270
"""Pixels of the app's icon, and of the list of parts."""


def show_about(controller: "Controller") -> None:
    """Open it, and fill it as soon as the parts are read."""
    dialog = AboutDialog(controller)
    dialog.finished.connect(lambda _: dialog.deleteLater())
    dialog.open()


class AboutDialog(QDialog):
    """What this is, and who made the parts of it."""

    def __init__(self, controller: "Controller") -> None:
        super().__init__(controller.window)
        self._c, self._parts = controller, list[LicencedPart]()
        self._is_open = True
        self.finished.connect(self._closed)
        self.setObjectName("about-dialog")
        self.setWindowTitle(tr("About LocalChat"))
        self.resize(900, 640)
        self._list = QListWidget()
        self._list.setObjectName("about-parts")
        self._list.setAccessibleName(tr("Parts of LocalChat"))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._list.currentRowChanged.connect(self._choose)
        self._field = QLineEdit()
        self._field.setObjectName("about-search")
        self._field.setPlaceholderText(tr("Search the parts"))
        self._field.setAccessibleName(tr("Search the parts"))
        self._field.textChanged.connect(self._narrow)
        name_clear_button(self._field)
        self._name = PlainLabel()
        self._name.setProperty("strong", True)
        self._name.setWordWrap(True)
        self._facts, self._note = quiet(""), quiet("")
        self._facts.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._text = ShownText()
        self._text.setObjectName("about-text")
        self._text.setAccessibleName(tr("Text of the licence"))
        self._text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._text.setTabChangesFocus(True)
        self._place()
        controller.quick.run(licenced_parts, self._show, controller.tell)

    def _place(self) -> None:
        picture = PlainLabel()
        picture.setPixmap(app_icon().pixmap(ICON, ICON))
        title = PlainLabel(f"LocalChat {__version__}")
        title.setProperty("heading", True)
        words = QVBoxLayout()
        words.addWidget(title)
        words.addWidget(
            quiet(
                tr(
                    "Free software under the MIT licence, built of parts by others. Each stays under its "
                    "own licence, which you can read here."
                )
            )
        )
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        left, right = QWidget(), QWidget()
        for side, widgets in (
            (left, (self._field, self._list)),
            (right, (self._name, self._facts, self._note, self._text)),
        ):
            column = QVBoxLayout(side)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(8)
            for widget in widgets:
                column.addWidget(widget)
        split = QSplitter()
        split.setChildrenCollapsible(False)
        split.setHandleWidth(16)
        split.addWidget(left)
        split.addWidget(right)
        split.setSizes([LIST, 900 - LIST])
        split.setStretchFactor(1, 1)
        buttons = QDialogButtonBox()
        close = buttons.addButton(tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        close.setObjectName("about-close")
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(16)
        column.addLayout(head)
        column.addWidget(split, 1)
        column.addWidget(buttons)

    def _closed(self) -> None:
        self._is_open = False

    def _show(self, parts: list[LicencedPart]) -> None:
        if not self._is_open:
            return
        self._parts = parts
        for part in parts:
            item = QListWidgetItem(f"{part.name} {part.version}".strip())
            item.setToolTip(tip(part.licence))
            self._list.addItem(item)
        self._list.setCurrentRow(0)

    def _narrow(self, text: str) -> None:
        wanted = text.casefold().split()
        shown = -1
        for row, part in enumerate(self._parts):
            words = f"{part.name} {part.licence}".casefold()
            is_meant = all(word in words for word in wanted)
            self._list.item(row).setHidden(not is_meant)
            if is_meant and shown < 0:
                shown = row
        self._list.setCurrentRow(shown)

    def _choose(self, row: int) -> None:
        if not 0 <= row < len(self._parts):
            for label in (self._name, self._facts, self._note):
                label.setText("")
            self._text.clear()
            return
        part = self._parts[row]
        self._name.setText(f"{part.name} {part.version}".strip())
        self._facts.setText(" · ".join(filter(None, [part.licence, part.home])))
        self._note.setText(part.note)
        self._note.setVisible(bool(part.note))

        def show(text: str) -> None:
            if self._is_open and self._list.currentRow() == row:
                self._text.setPlainText(text)

        self._c.quick.run(part.text, show, self._c.tell)
