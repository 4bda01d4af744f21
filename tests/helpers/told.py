"""The whole program, which tells on its output where the keyboard is and what is shown, line by line."""

import json
import sys
from contextlib import suppress

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QAbstractItemView, QApplication, QListWidget

from localchat.ui import run
from localchat.ui.chat_list_model import ROW, ChatRow


def facts(start):
    """What a person at the keyboard would see now."""
    focus, active = QApplication.focusWidget(), QApplication.activeWindow()
    popup, controller = QApplication.activePopupWidget(), start.controller
    told = {
        "focus": focus.objectName() if focus else "",
        "which": id(focus),
        "inside": list(_names_above(focus)),
        "text": _text(focus),
        "row": str(focus.currentIndex().data() or "")
        if isinstance(focus, QAbstractItemView)
        else "",
        "window": active.objectName() or type(active).__name__ if active else "",
        "popup": popup.objectName() or type(popup).__name__ if popup else "",
        "ready": False,
    }
    if controller is None or controller.conversation is None:
        return told
    window, view = start.window, start.window.chat.view
    found = window.findChild(QListWidget, "palette-list")
    lanes = controller.quick, controller.answers.tasks, controller.chats.lane
    rows = window.list.view.rows
    shown = [rows.index(at).data(ROW) for at in range(rows.rowCount())]
    item = found.currentItem() if found is not None else None
    return told | {
        "ready": not (any(lane.busy for lane in lanes) or window.list.rest.isActive()),
        "answering": controller.answers.answering is not None,
        "page": window.page.objectName(),
        "chat": controller.conversation.title,
        "chats": [row.chat.title for row in shown if isinstance(row, ChatRow)],
        "found": window.list.results.count if window.list.query else 0,
        "branch": [view.message_number(at).text for at in range(view.count)],
        "version": _version(controller),
        "state": str(view.message_number(view.count - 1).state) if view.count else "",
        "thinking": any(not each.is_user and each.thought.is_open for each in view.items()),
        "copied": QApplication.clipboard().text(),
        "chosen": item.text() if item else "",
        "theme": str(controller.services.settings["theme"]),
        "files": window.chat.composer.files.has_files,
        "notice": not window.chat.notice.isHidden(),
    }


def _manage(window):
    """Give the keyboard to the window in front, as a window manager does; the display of a test has none."""
    front = QApplication.activeModalWidget() or window
    if QApplication.activePopupWidget() is None and QApplication.activeWindow() is not front:
        front.activateWindow()


def _version(controller):
    """Which version of the last message is shown, of how many."""
    leaf, tree = controller.conversation.leaf_id, controller.tree
    if leaf not in tree:
        return ""
    versions = tree.versions(leaf)
    return f"{versions.index(leaf) + 1}/{len(versions)}"


def _names_above(widget):
    while widget is not None:
        yield widget.objectName()
        widget = widget.parentWidget()


def _text(widget):
    for name in ("toPlainText", "currentText", "text"):
        if (read := getattr(widget, name, None)) is not None:
            return str(read())
    return ""


def main() -> None:
    last = []
    begin = run.Start.__init__

    def begun(self, *arguments, **more):
        begin(self, *arguments, **more)
        timer = QTimer(self.window, interval=20)

        def tell() -> None:
            _manage(self.window)
            # A page that is made just now has no parts yet.
            with suppress(RuntimeError, AttributeError):
                now = facts(self)
                if last != [now]:
                    last[:] = [now]
                    sys.stdout.write(json.dumps(now) + "\n")
                    sys.stdout.flush()

        timer.timeout.connect(tell)
        timer.start()

    run.Start.__init__ = begun
    sys.exit(run.run(sys.argv[1:]))


if __name__ == "__main__":
    main()
