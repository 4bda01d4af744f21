"""The keys of the commands: the usual ones, or those that the person gave them."""

import json
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QKeyCombination, QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from localchat.settings import Settings
from localchat.ui.commands import Command
from localchat.ui.language import noop, tr

FIXED = frozenset({"stop"})
"""Commands whose keys stay: Esc leaves whatever is open, and everybody knows that."""
_ALONE = (Qt.Key.Key_F1, Qt.Key.Key_F35)
_TYPED = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
_Standard = QKeySequence.StandardKey
_TEXT = (
    _Standard.Copy, _Standard.Cut, _Standard.Paste, _Standard.SelectAll, _Standard.Redo,
    _Standard.MoveToNextWord, _Standard.MoveToPreviousWord, _Standard.SelectNextWord,
    _Standard.SelectPreviousWord, _Standard.DeleteStartOfWord, _Standard.DeleteEndOfWord,
    _Standard.MoveToStartOfDocument, _Standard.MoveToEndOfDocument, _Standard.SelectStartOfDocument,
    _Standard.SelectEndOfDocument,
)  # fmt: skip
"""What text fields do with keys; a command with one of them would never be reached there."""


_WORDS = {
    "Ctrl": noop("Ctrl"), "Shift": noop("Shift"), "Alt": noop("Alt"), "Meta": noop("Meta"),
    "Return": noop("Enter"), "Enter": noop("Enter"), "Esc": noop("Esc"), "Tab": noop("Tab"),
    "Space": noop("Space"), "Backspace": noop("Backspace"), "Del": noop("Del"), "Ins": noop("Ins"),
    "Up": noop("Up"), "Down": noop("Down"), "Left": noop("Left"), "Right": noop("Right"),
    "Home": noop("Home"), "End": noop("End"), "PgUp": noop("PgUp"), "PgDown": noop("PgDown"),
}  # fmt: skip
"""What stands on the keys; Qt's own words for them are others than those of the hints in some languages."""


@dataclass(frozen=True, slots=True)
class FixedKey:
    """A key that means something in one place only."""

    where: str
    keys: str
    what: str


def fixed_keys() -> list[FixedKey]:
    """The keys of the composer, of the messages and of the list of chats."""
    composer, messages = tr("Where you write"), tr("In the messages")
    chats = tr("In the list of chats")
    return [
        FixedKey(composer, "Return", tr("Send; wait its turn while an answer is written")),
        FixedKey(composer, "Shift+Return", tr("New line")),
        FixedKey(composer, "Up", tr("Edit your last message, if nothing is written")),
        FixedKey(composer, "Esc", tr("Stop the answer")),
        FixedKey(messages, "Up", tr("The message before; also K")),
        FixedKey(messages, "Down", tr("The next message; also J")),
        FixedKey(messages, "Home", tr("The first message")),
        FixedKey(messages, "End", tr("The last message")),
        FixedKey(messages, "PgDown", tr("A page on; also Space")),
        FixedKey(messages, "PgUp", tr("A page back; also Shift and Space")),
        FixedKey(messages, "Return", tr("To the buttons of the message; also Tab")),
        FixedKey(messages, "Left", tr("The version before")),
        FixedKey(messages, "Right", tr("The next version")),
        FixedKey(messages, "F2", tr("Edit the message")),
        FixedKey(messages, "Del", tr("Delete the message")),
        FixedKey(messages, "Ctrl+C", tr("Copy what is selected")),
        FixedKey(messages, "Ctrl+Shift+C", tr("Copy what is selected as Markdown")),
        FixedKey(chats, "Return", tr("Open the chat")),
        FixedKey(chats, "F2", tr("Rename the chat")),
        FixedKey(chats, "Del", tr("Delete the chats that are chosen")),
        FixedKey(tr("Everywhere"), "Tab", tr("The next control, as the page is read")),
        FixedKey(tr("Everywhere"), "Shift+Tab", tr("The control before")),
        FixedKey(tr("Everywhere"), "Esc", tr("Close what is open, then back to where you write")),
    ]


class Keys(QObject):
    """Lets keys do what the commands do, and remembers other ones."""

    changed = Signal()

    def __init__(self, window: QWidget, settings: Settings, commands: Sequence[Command]) -> None:
        super().__init__(window)
        self._window, self._settings = window, settings
        self._usual = {command.name: command for command in commands}
        self._own = _read(str(settings["keys"]), self._usual)
        self._shortcuts: list[QShortcut] = []
        self._bind()

    @property
    def commands(self) -> list[Command]:
        """All of them, with the keys that they have now."""
        return [replace(each, keys=self.of(name)) for name, each in self._usual.items()]

    def of(self, name: str) -> tuple[str, ...]:
        """The keys of a command, in the words of `QKeySequence`; the first is the one that is shown."""
        return self._own.get(name, self._usual[name].keys)

    def is_own(self, name: str) -> bool:
        """Whether the person gave it other keys than the usual ones."""
        return name in self._own

    def holder(self, keys: str, but: str = "") -> Command | None:
        """The command that has these keys already."""
        wanted = QKeySequence(keys)
        for name, command in self._usual.items():
            if name != but and any(QKeySequence(each) == wanted for each in self.of(name)):
                return command
        return None

    def refusal(self, keys: str) -> str:
        """Why a command cannot have these keys at all; empty if it can."""
        sequence = QKeySequence(keys)
        if sequence.isEmpty():
            return tr("These keys are not known.")
        pressed = first_of(sequence)
        modifiers = pressed.keyboardModifiers() & ~_TYPED
        if not modifiers and not _ALONE[0] <= pressed.key() <= _ALONE[1]:
            return tr("{keys} alone is needed for writing. Add Ctrl or Alt.", keys=shown(keys))
        if any(sequence in QKeySequence.keyBindings(each) for each in _TEXT):
            return tr("{keys} is for text, in every field.", keys=shown(keys))
        holder = self.holder(keys)
        if holder is not None and holder.name in FIXED:
            return tr("{keys} always means “{what}”.", keys=shown(keys), what=holder.title)
        return ""

    def give(self, name: str, *keys: str) -> None:
        """Give a command other keys, and take them from what had them; none leave it without."""
        before = {each.name: each.keys for each in self.commands}
        for other in self._usual:
            left = tuple(
                each
                for each in self.of(other)
                if not any(QKeySequence(each) == QKeySequence(taken) for taken in keys)
            )
            if other != name and left != self.of(other):
                self._own[other] = left
        self._own[name] = keys
        self._keep(before)

    def reset(self, *names: str) -> None:
        """Give commands their usual keys again, all of them if none is named.

        Who has those keys meanwhile has them no longer.
        """
        before = {each.name: each.keys for each in self.commands}
        for name in names or tuple(self._own):
            self._own.pop(name, None)
        for name in names:
            for other in set(self._own) - set(names):
                usual = {QKeySequence(each).toString() for each in self._usual[name].keys}
                self._own[other] = tuple(
                    each for each in self._own[other] if QKeySequence(each).toString() not in usual
                )
        self._keep(before)

    def _keep(self, before: Mapping[str, tuple[str, ...]]) -> None:
        self._own = {
            name: keys for name, keys in self._own.items() if keys != self._usual[name].keys
        }
        self._settings.set("keys", json.dumps(self._own) if self._own else "")
        self._bind()
        for name, keys in before.items():
            if keys and keys != self.of(name):
                self._retell(keys[0], next(iter(self.of(name)), ""))
        self.changed.emit()

    def _bind(self) -> None:
        for shortcut in self._shortcuts:
            shortcut.setEnabled(False)
            shortcut.deleteLater()
        self._shortcuts = []
        for name, command in self._usual.items():
            for keys in self.of(name):
                self._shortcuts.append(self._shortcut(keys, command.action))

    def _shortcut(self, keys: str, action: Callable[[], object]) -> QShortcut:
        shortcut = QShortcut(QKeySequence(keys), self._window)
        shortcut.activated.connect(lambda: action())
        return shortcut

    def _retell(self, old: str, new: str) -> None:
        """Let the hints of buttons name the new keys."""
        now = f" ({shown(new)})" if new else ""
        # A translation names keys as that language does: German says Strg for Ctrl.
        for was in {f" ({old})", f" ({shown(old)})"}:
            for widget in self._window.findChildren(QWidget):
                if was in widget.toolTip():
                    widget.setToolTip(widget.toolTip().replace(was, now))
                if was in widget.accessibleName():
                    widget.setAccessibleName(widget.accessibleName().replace(was, now))


def first_of(keys: QKeySequence) -> QKeyCombination:
    """The first combination of a sequence that has one."""
    return keys[0]  # type: ignore[index,no-any-return] # Qt's stubs do not know it


def shown(keys: str) -> str:
    """Keys as this system and the language write them."""
    sequence = QKeySequence(keys)
    if sys.platform == "darwin":  # signs, which are the same everywhere
        return sequence.toString(QKeySequence.SequenceFormat.NativeText)
    written = sequence.toString(QKeySequence.SequenceFormat.PortableText)
    return "+".join(tr(_WORDS[part]) if part in _WORDS else part for part in written.split("+"))


def _read(text: str, known: Mapping[str, Command]) -> dict[str, tuple[str, ...]]:
    """The person's own keys from the settings; what is not understood is left out."""
    try:
        found = json.loads(text or "{}")
    except ValueError:
        return {}
    own: dict[str, tuple[str, ...]] = {}
    for name, keys in found.items() if isinstance(found, dict) else ():
        if name in known and name not in FIXED and isinstance(keys, list):
            each = [one for one in keys if isinstance(one, str) and QKeySequence(one).count() == 1]
            own[name] = tuple(each)
    return own
