"""What a screen reader is told of widgets of ours: that messages are a list, and what is an entry of it."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAccessibleWidget, QWidget

_ROLES = {
    "MessagePage": QAccessible.Role.List,
    "MessageItem": QAccessible.Role.ListItem,
    "TreePicture": QAccessible.Role.Tree,
    "Chip": QAccessible.Role.Button,
    "DownloadRow": QAccessible.Role.ListItem,
}
"""What a widget is, by the name of its class: Qt knows widgets of its own only."""
_installed: list[bool] = []


def install() -> None:
    """Make it known, once in a program."""
    if not _installed:
        _installed.append(True)
        QAccessible.installFactory(_face)


def _face(kind: str, thing: QObject) -> QAccessibleWidget | None:
    role = _ROLES.get(kind)
    return QAccessibleWidget(thing, role) if role and isinstance(thing, QWidget) else None
