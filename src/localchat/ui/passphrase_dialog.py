"""Choose a passphrase, another one or none; or say the one that there is."""

from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from localchat.ui.buttons import ActionButton
from localchat.ui.language import noop, tr
from localchat.ui.pages import quiet
from localchat.ui.passphrase_field import PassphraseField
from localchat.ui.plain import PlainLabel
from localchat.ui.theme import Theme

WIDTH = 440


class Why(StrEnum):
    """What the passphrase is asked for."""

    SET = "set"
    CHANGE = "change"
    REMOVE = "remove"
    SHOW_CODE = "show-code"
    SEAL = "seal"
    """A new one, for a file."""
    UNSEAL = "unseal"
    """The one of a file."""


_WORDS = {
    Why.SET: (
        noop("Set a passphrase"),
        noop(
            "It opens your chats from then on, and the lock. Four or five words that do not belong "
            "together are good. The recovery code opens the chats if you forget it."
        ),
        noop("Set it"),
    ),
    Why.CHANGE: (
        noop("Change the passphrase"),
        noop("The old one opens nothing any more. The recovery code stays the same."),
        noop("Change it"),
    ),
    Why.REMOVE: (
        noop("Remove the passphrase"),
        noop("Whoever is at this computer as you can open the chats then."),
        noop("Remove it"),
    ),
    Why.SHOW_CODE: (
        noop("Show the recovery code"),
        noop("It opens the chats without the passphrase, so the passphrase is asked for first."),
        noop("Show it"),
    ),
    Why.SEAL: (
        noop("Passphrase of the file"),
        noop(
            "Only this opens the file, and nothing helps if it is forgotten. Empty for a plain zip that "
            "anybody can read."
        ),
        noop("Export"),
    ),
    Why.UNSEAL: (
        noop("Passphrase of the file"),
        noop("The one that was chosen when the file was exported."),
        noop("Open it"),
    ),
}
_OLD = frozenset({Why.CHANGE, Why.REMOVE, Why.SHOW_CODE, Why.UNSEAL})
_NEW = frozenset({Why.SET, Why.CHANGE, Why.SEAL})


class PassphraseDialog(QDialog):
    """Asks, and stays until what was said is taken over: `refuse` says why it is not."""

    given = Signal(str, str, bool)
    """The passphrase of now, a new one, and whether this computer remembers it."""

    def __init__(self, window: QWidget, theme: Theme, why: Why, *, remember: bool = False) -> None:
        super().__init__(window)
        self.why = why
        title, text, act = (tr(words) for words in _WORDS[why])
        self.setObjectName("passphrase-dialog")
        self.setWindowTitle(title)
        head = PlainLabel(title)
        head.setTextFormat(Qt.TextFormat.PlainText)
        head.setProperty("heading", True)
        head.setWordWrap(True)
        self._old = PassphraseField(theme, "passphrase-old", tr("Passphrase"))
        self._new = PassphraseField(theme, "passphrase-new", tr("New passphrase"))
        self._again = PassphraseField(theme, "passphrase-again", tr("The same once more"))
        self._remember = QCheckBox(tr("Remember it on this computer"))
        self._remember.setObjectName("passphrase-remember")
        self._remember.setChecked(remember)
        self._hint = quiet(
            tr("Starting does not ask for it then; the lock does. The key is kept as without one.")
        )
        self._problem = quiet("", aloud=True)
        self._problem.setObjectName("passphrase-problem")
        self._problem.setProperty("bad", True)
        self._problem.hide()
        self._act = QPushButton(act)
        self._act.setObjectName("passphrase-accept")
        self._act.setProperty("primary", True)
        self._act.setDefault(True)
        self._act.clicked.connect(self._submit)
        self._words = act
        self._cancel = ActionButton("passphrase-cancel", tr("Cancel"), self.reject)
        for field in (self._old, self._new, self._again):
            field.edited.connect(self._problem.hide)
        self._lay_out(head, quiet(text))
        self.resize(WIDTH, self.sizeHint().height())

    def _lay_out(self, head: QLabel, text: QLabel) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(10)
        column.addWidget(head)
        column.addWidget(text)
        column.addSpacing(4)
        if self.why in _OLD:
            column.addWidget(self._old)
        if self.why in _NEW:
            column.addWidget(self._new)
            column.addWidget(self._again)
        if self.why in {Why.SET, Why.CHANGE}:
            column.addWidget(self._remember)
            column.addWidget(self._hint)
        column.addWidget(self._problem)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self._cancel)
        buttons.addWidget(self._act)
        column.addSpacing(4)
        column.addLayout(buttons)
        (self._old if self.why in _OLD else self._new).field.setFocus()

    def _submit(self) -> None:
        if self.why in _NEW and self._new.text != self._again.text:
            self.refuse(tr("The two are not the same."))
            self._again.field.setFocus()
            return
        if self.why in _OLD and not self._old.text:
            self._old.field.setFocus()
            return
        if self.why in {Why.SET, Why.CHANGE} and not self._new.text:
            self._new.field.setFocus()
            return
        self._set_busy(busy=True)
        self.given.emit(self._old.text, self._new.text, self._remember.isChecked())

    def _set_busy(self, *, busy: bool) -> None:
        for widget in (self._old, self._new, self._again, self._remember, self._act):
            widget.setEnabled(not busy)
        self._act.setText(tr("One moment …") if busy else self._words)

    def refuse(self, problem: str) -> None:
        """Say why it is not taken over."""
        self._set_busy(busy=False)
        self._problem.setText(problem)
        self._problem.show()
        (self._old if self.why in _OLD else self._new).field.setFocus()

    def done(self, result: int) -> None:
        """Nothing that was typed stays."""
        for field in (self._old, self._new, self._again):
            field.clear()
        super().done(result)
