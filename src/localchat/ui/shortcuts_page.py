"""The page of shortcuts: all commands with their keys, found by name or by pressing, and changed."""

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from localchat.ui.buttons import ActionButton
from localchat.ui.commands import rank
from localchat.ui.focus_order import name_clear_button
from localchat.ui.keys import FIXED, Keys, fixed_keys, shown
from localchat.ui.language import tr
from localchat.ui.pages import quiet
from localchat.ui.plain import tip

_NAME = Qt.ItemDataRole.UserRole
_MODIFIERS = {
    Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr,
    Qt.Key.Key_Super_L, Qt.Key.Key_Super_R, Qt.Key.Key_CapsLock, Qt.Key.Key_NumLock,
}  # fmt: skip


class KeyField(QLineEdit):
    """Takes the keys that are pressed, not what they write. Esc leaves it, Delete takes the keys away."""

    pressed = Signal(str)
    """The keys in the words of `QKeySequence`; empty for none."""
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setObjectName("key-field")
        self.setAccessibleName(tr("New keys"))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)

    def event(self, event: QEvent) -> bool:
        """All keys are for this field while it listens, but Tab, which leaves it."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tell what was pressed, once it is more than Ctrl or Shift."""
        key = event.key()
        if key in _MODIFIERS or key == Qt.Key.Key_unknown:
            return
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if modifiers == Qt.KeyboardModifier.NoModifier and key == Qt.Key.Key_Escape:
            self.left.emit()
        elif modifiers == Qt.KeyboardModifier.NoModifier and key in {
            Qt.Key.Key_Delete,
            Qt.Key.Key_Backspace,
        }:
            self.pressed.emit("")
        else:
            self.pressed.emit(QKeySequence(event.keyCombination()).toString())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say that it listens."""
        super().focusInEvent(event)
        self.setPlaceholderText(tr("Press the keys"))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """It listens no longer."""
        super().focusOutEvent(event)
        self.setPlaceholderText(tr("New keys"))


class ShortcutsPage(QDialog):
    """Lists the commands and the keys that are always the same."""

    def __init__(self, window: QWidget, keys: Keys) -> None:
        super().__init__(window)
        self.setObjectName("shortcuts-page")
        self.setWindowTitle(tr("Keyboard shortcuts"))
        self._keys = keys
        self._wanted = ""
        """Keys that another command has, while the person is asked."""
        self._make_list()
        self._make_foot()
        self._place()
        self._fill()
        keys.changed.connect(self._fill)
        size = window.size()
        letter = self.fontMetrics().averageCharWidth()
        self.resize(min(size.width() - 48, 96 * letter), min(size.height() - 48, 640))
        self._search.setFocus()

    # --- making it -------------------------------------------------------------------------------

    def _make_list(self) -> None:
        self._search = QLineEdit()
        self._search.setObjectName("shortcuts-search")
        self._search.setPlaceholderText(tr("Search commands or keys"))
        self._search.setAccessibleName(tr("Search commands or keys"))
        name_clear_button(self._search)
        self._search.textChanged.connect(lambda: self._sift())
        self._list = QTreeWidget()
        self._list.setObjectName("shortcuts-list")
        self._list.setAccessibleName(tr("Commands and their keys"))
        self._list.setAccessibleDescription(tr("Enter gives a command other keys."))
        self._list.setHeaderLabels([tr("Command"), tr("Keys")])
        self._list.setRootIsDecorated(False)
        self._list.setIndentation(0)
        self._list.setUniformRowHeights(True)
        self._list.setTabKeyNavigation(False)
        self._list.setAllColumnsShowFocus(True)
        self._list.itemActivated.connect(lambda *_: self._listen())
        self._list.currentItemChanged.connect(lambda *_: self._show_current())
        head = self._list.header()
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        head.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        head.setStretchLastSection(False)

    def _make_foot(self) -> None:
        self._what, self._said = quiet(""), quiet("", aloud=True)
        self._what.setProperty("quiet", False)
        self._what.setProperty("strong", True)
        self._said.setObjectName("shortcuts-said")
        self._field = KeyField()
        self._field.setPlaceholderText(tr("New keys"))
        self._field.pressed.connect(self._take)
        self._field.left.connect(self._leave)
        self._take_it = ActionButton("shortcuts-take", tr("Take them from there"), self._force)
        self._reset = ActionButton("shortcuts-reset", tr("Usual keys"), self._reset_one)
        self._all = ActionButton("shortcuts-reset-all", tr("Usual keys for all"), self._reset_all)

    def _place(self) -> None:
        close = ActionButton("shortcuts-close", tr("Close"), self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        column.addWidget(self._search)
        column.addWidget(self._list, 1)
        column.addWidget(self._what)
        row = QHBoxLayout()
        row.addWidget(self._field, 1)
        row.addWidget(self._take_it)
        row.addWidget(self._reset)
        column.addLayout(row)
        column.addWidget(self._said)
        foot = QHBoxLayout()
        foot.addWidget(self._all)
        foot.addStretch(1)
        foot.addWidget(close)
        column.addLayout(foot)

    # --- showing ---------------------------------------------------------------------------------

    def _fill(self) -> None:
        """The commands as they are; the same one stays chosen."""
        chosen = self._name
        self._list.clear()
        self._head(tr("Everywhere in the window"))
        for command in sorted(self._keys.commands, key=lambda each: each.title.casefold()):
            keys = "   ".join(shown(each) for each in command.keys)
            item = self._row(command.title, keys or "—", command.name)
            if self._keys.is_own(command.name):
                font = QFont(item.font(1))
                font.setWeight(QFont.Weight.DemiBold)
                item.setFont(1, font)
                item.setToolTip(1, tr("You chose these"))
            if command.name == chosen:
                self._list.setCurrentItem(item)
        where = ""
        for fixed in fixed_keys():
            if fixed.where != where:
                where = fixed.where
                self._head(where)
            self._row(fixed.what, shown(fixed.keys), "")
        self._sift()
        self._show_current()

    def _head(self, text: str) -> None:
        item = QTreeWidgetItem(self._list, [text])
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        item.setFirstColumnSpanned(True)
        font = QFont(self._list.font())
        font.setWeight(QFont.Weight.DemiBold)
        item.setFont(0, font)

    def _row(self, title: str, keys: str, name: str) -> QTreeWidgetItem:
        item = QTreeWidgetItem(self._list, [title, keys])
        item.setData(0, _NAME, name)
        item.setToolTip(0, tip(title))
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{title}, {keys}")
        return item

    def _sift(self) -> None:
        """Show what suits the words of the search, in the name or in the keys."""
        query = self._search.text().strip()
        keys = query.casefold().replace(" ", "")
        head: QTreeWidgetItem | None = None
        for item in self._items():
            if not item.flags():
                head = item
                head.setHidden(bool(query))
                continue
            hit = rank(query, item.text(0)) or keys in item.text(1).casefold().replace(" ", "")
            item.setHidden(not hit)
            if hit and head is not None:
                head.setHidden(False)
        current = self._list.currentItem()
        if current is None or current.isHidden():
            first = next((i for i in self._items() if i.flags() and not i.isHidden()), None)
            if first is None:
                self._list.setCurrentIndex(QModelIndex())
            else:
                self._list.setCurrentItem(first)

    def _items(self) -> list[QTreeWidgetItem]:
        found = (self._list.topLevelItem(at) for at in range(self._list.topLevelItemCount()))
        return [item for item in found if item is not None]

    @property
    def _name(self) -> str:
        """The command that is chosen; empty for none, and for keys that are always the same."""
        item = self._list.currentItem()
        return str(item.data(0, _NAME) or "") if item is not None else ""

    def _show_current(self) -> None:
        item, name = self._list.currentItem(), self._name
        self._what.setText(item.text(0) if item is not None else "")
        can_change = bool(name) and name not in FIXED
        self._field.setEnabled(can_change)
        self._reset.setEnabled(can_change and self._keys.is_own(name))
        self._all.setEnabled(any(self._keys.is_own(each.name) for each in self._keys.commands))
        self._field.clear()
        self._say("" if can_change or item is None else tr("These keys are always the same."))

    def _say(self, text: str, keys: str = "") -> None:
        """A line below; `keys` are those that could be taken from another command."""
        self._said.setText(text)
        self._said.setVisible(bool(text))
        self._wanted = keys
        self._take_it.setVisible(bool(keys))

    # --- changing --------------------------------------------------------------------------------

    def _listen(self) -> None:
        if self._field.isEnabled():
            self._field.setFocus()

    def _take(self, keys: str) -> None:
        """Give the chosen command the keys that were pressed, if nothing else has them."""
        self._field.setText(shown(keys) if keys else "")
        refusal = self._keys.refusal(keys) if keys else ""
        holder = self._keys.holder(keys, but=self._name) if keys else None
        if refusal:
            self._say(refusal)
        elif holder is not None:
            self._say(tr("{keys} belongs to “{what}”.", keys=shown(keys), what=holder.title), keys)
        else:
            self._give(keys)

    def _force(self) -> None:
        self._give(self._wanted)

    def _give(self, keys: str) -> None:
        self._keys.give(self._name, *([keys] if keys else []))
        self._leave()
        what = self._what.text()
        if keys:
            self._say(tr("“{what}” is now {keys}.", what=what, keys=shown(keys)))
        else:
            self._say(tr("“{what}” has no keys now.", what=what))

    def _leave(self) -> None:
        self._field.clear()
        self._say("")
        self._list.setFocus()

    def _reset_one(self) -> None:
        self._keys.reset(self._name)
        self._leave()

    def _reset_all(self) -> None:
        self._keys.reset()
        self._leave()
        self._say(tr("All commands have their usual keys again."))
