"""The menus of the list of chats."""

import functools
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QMenu

from localchat.domain.chat import ConversationId, FolderId
from localchat.ui.chat_list_folders import path_of
from localchat.ui.chat_list_paint import shade
from localchat.ui.language import tr

if TYPE_CHECKING:
    from localchat.domain.chat_list import Folder, Listed, Tag
    from localchat.ui.chat_list_acts import ChatListActs
    from localchat.ui.conversation_list import ConversationList
    from localchat.ui.theme import Theme

MOST = 15
"""Folders or tags in a menu; more are found by the palette and the editor."""


def dot(theme: "Theme", colour: str) -> QIcon:
    """The dot of a tag."""
    pixmap = QPixmap(24, 24)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(shade(theme, colour))
    painter.drawEllipse(4, 4, 16, 16)
    painter.end()
    pixmap.setDevicePixelRatio(2)
    return QIcon(pixmap)


def named(text: str) -> str:
    """A person's word in a menu, where & would make a key of the next letter."""
    return text.replace("&", "&&")


def _menu(acts: "ChatListActs", name: str) -> QMenu:
    menu = QMenu(acts.window)
    menu.setObjectName(name)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return menu


def chat_menu(
    acts: "ChatListActs",
    theme: "Theme",
    keys: Sequence[ConversationId],
    folders: "Sequence[Folder]",
    tags: "Sequence[Tag]",
    chats: "Sequence[Listed]",
) -> QMenu:
    """What can be done with the chats that are chosen."""
    menu, chosen = _menu(acts, "chat-menu"), list(keys)
    if chats and all(chat.deleted for chat in chats):
        menu.addAction(tr("Restore"), lambda: acts.restore_chats(chosen))
        return menu
    if len(chosen) == 1:
        menu.addAction(tr("Rename"), acts.rename_chosen)
    is_pinned = all(chat.pinned for chat in chats)
    pin = tr("Unpin") if is_pinned else tr("Pin")
    menu.addAction(pin, lambda: acts.pin_chats(chosen, pinned=not is_pinned))
    move = menu.addMenu(tr("Move to a folder"))
    for folder in folders[:MOST]:
        move.addAction(
            named(path_of(folder, folders)), functools.partial(acts.move_chats, chosen, folder.id)
        )
    if len(folders) > MOST:
        move.addAction(tr("More…"), lambda: acts.ask_folder(chosen))
    if any(chat.folder_id is not None for chat in chats):
        move.addAction(tr("Out of all folders"), lambda: acts.move_chats(chosen, None))
    move.addAction(tr("New folder…"), lambda: acts.add_folder(chosen))
    label = menu.addMenu(tr("Tags"))
    _add_tags(label, acts, theme, chosen, tags, chats)
    is_archived = all(chat.archived for chat in chats)
    archive = tr("Take out of the archive") if is_archived else tr("Archive")
    menu.addAction(archive, lambda: acts.archive_chats(chosen, archived=not is_archived))
    menu.addAction(tr("Export…"), lambda: acts.export_chats(chosen))
    menu.addSeparator()
    menu.addAction(tr("Delete"), lambda: acts.delete_chats(chosen))
    return menu


def tag_menu(
    acts: "ChatListActs",
    theme: "Theme",
    keys: Sequence[ConversationId],
    tags: "Sequence[Tag]",
    chats: "Sequence[Listed]",
) -> QMenu:
    """All tags, checked where all of the chats have one."""
    menu = _menu(acts, "tag-menu")
    _add_tags(menu, acts, theme, keys, tags, chats)
    return menu


def _add_tags(
    menu: QMenu, acts: "ChatListActs", theme: "Theme", keys: Sequence[ConversationId],
    tags: "Sequence[Tag]", chats: "Sequence[Listed]",
) -> None:  # fmt: skip
    for tag in tags:
        has = bool(chats) and all(tag.id in chat.tags for chat in chats)
        action = menu.addAction(dot(theme, tag.colour), named(tag.name))
        action.setCheckable(True)
        action.setChecked(has)
        action.triggered.connect(lambda on, tag=tag: acts.put_tag(keys, tag, on=on))
    if tags:
        menu.addSeparator()
    menu.addAction(tr("New tag…"), lambda: acts.new_tag(keys))
    if tags:
        menu.addAction(tr("Edit tags…"), acts.edit_tags)


def folder_menu(acts: "ChatListActs", folder: FolderId) -> QMenu:
    """What can be done with a folder."""
    menu = _menu(acts, "folder-menu")
    menu.addAction(tr("Rename"), acts.rename_chosen)
    menu.addAction(tr("New folder in it…"), lambda: acts.add_folder((), folder))
    menu.addAction(tr("Move into another folder…"), lambda: acts.ask_parent(folder))
    menu.addSeparator()
    menu.addAction(tr("Delete the folder, keep its chats"), lambda: acts.remove_folder(folder))
    return menu


def empty_menu(acts: "ChatListActs") -> QMenu:
    """What can be done where no chat is."""
    menu = _menu(acts, "list-menu")
    menu.addAction(tr("New folder…"), acts.add_folder)
    menu.addAction(tr("Edit tags…"), acts.edit_tags)
    menu.addAction(tr("Show the archive"), acts.show_archive)
    menu.addAction(tr("Show the trash"), acts.show_trash)
    return menu


def filter_menu(
    pane: "ConversationList",
    acts: "ChatListActs",
    theme: "Theme",
    tags: "Sequence[Tag]",
    folders: "Sequence[Folder]",
) -> QMenu:
    """The filters of a search; each writes itself into the field, so that it can be learned."""
    menu = _menu(acts, "filter-menu")

    def put(filtered: str, name: str) -> None:
        value = f'"{name}"' if " " in name else name
        pane.add_filter(f"{filtered}:{value}")

    for tag in tags[:MOST]:
        menu.addAction(
            dot(theme, tag.colour), named(tag.name), functools.partial(put, "tag", tag.name)
        )
    if tags:
        menu.addAction(tr("Edit tags…"), acts.edit_tags)
        menu.addSeparator()
    inside = menu.addMenu(tr("In a folder"))
    inside.setEnabled(bool(folders))
    for folder in folders[:MOST]:
        inside.addAction(
            named(path_of(folder, folders)), functools.partial(put, "folder", folder.name)
        )
    for text, filtered in (
        (tr("Pinned"), "is:pinned"),
        (tr("Archived"), "is:archived"),
        (tr("In the trash"), "is:trash"),
        (tr("Said by you"), "role:user"),
        (tr("Said by the model"), "role:assistant"),
        (tr("In the last 7 days"), "after:7d"),
        (tr("In the last 30 days"), "after:30d"),
    ):
        menu.addAction(f"{text}\t{filtered}", functools.partial(pane.add_filter, filtered))
    return menu
