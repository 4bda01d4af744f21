"""What happens when chats go out to files, or come in from them: on a lane of its own, since it may last."""

import threading
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from shiboken6 import isValid

from localchat.domain.chat import ConversationId
from localchat.errors import LocalChatError
from localchat.ui.language import tr
from localchat.ui.threads import Tasks

if TYPE_CHECKING:
    from localchat.services.exchange import Look, Report
    from localchat.services.exporting.options import Options, Target
    from localchat.ui.controller import Controller
    from localchat.ui.export_dialog import ExportDialog
    from localchat.ui.import_dialog import ImportDialog


class Transfers(QObject):
    """Joins the dialogs and `services.exchange`."""

    def __init__(self, controller: "Controller") -> None:
        super().__init__(controller)
        self._c = controller
        self.tasks = Tasks(self)
        self._stop = threading.Event()

    def close(self) -> None:
        """End what is going on, at the end of the program."""
        self._stop.set()
        self.tasks.finish()

    # --- out -------------------------------------------------------------------------------------

    def export(self, keys: Sequence[ConversationId]) -> None:
        """Ask how to export some chats, and do it."""
        service = self._c.services.conversations
        chosen = list(keys)

        def read() -> str:
            return service.get(chosen[0]).title if len(chosen) == 1 else ""

        def show(title: str) -> None:
            from localchat.ui.export_dialog import ExportDialog

            dialog = ExportDialog(self._c.window, len(chosen), title)
            dialog.wanted.connect(lambda options, to: self._write(dialog, chosen, options, to))
            dialog.stopped.connect(lambda: self._stop.set())
            dialog.finished.connect(lambda _: dialog.deleteLater())
            dialog.open()

        if chosen:
            self._c.quick.run(read, show, self._c.tell)

    def export_all(self) -> None:
        """Ask how to export all chats."""

        def ask(keys: list[ConversationId]) -> None:
            if keys:
                self.export(keys)
            else:
                self._c.window.tell("", tr("There is no chat to export yet."))

        self._c.quick.run(self._c.services.exchange.all, ask, self._c.tell)

    def _write(
        self,
        dialog: "ExportDialog",
        keys: Sequence[ConversationId],
        options: "Options",
        target: "Target",
    ) -> None:
        from localchat.services.exchange import Exported, Step

        exchange = self._c.services.exchange
        stop = self._stop = threading.Event()
        dialog.show_progress(0, len(keys))

        def events() -> Iterator[Any]:
            from localchat.ui.pace import paced
            from localchat.ui.pdf import print_pages

            written = exchange.export(keys, target, options, printer=print_pages, stop=stop)
            return paced(written, Step)

        def happened(event: Any) -> None:
            if isinstance(event, Step):
                dialog.show_progress(event.done, event.total)
            elif isinstance(event, Exported):
                dialog.end()
                self._c.window.chat.notice.tell(
                    "", tr("Exported to {path}", path=str(event.path)), passing=True
                )

        def failed(error: LocalChatError) -> None:
            dialog.show_idle()
            if not stop.is_set():
                self._c.tell(error)
                dialog.end()

        self.tasks.stream(events, happened, lambda _: None, failed)

    # --- in --------------------------------------------------------------------------------------

    def import_chats(self, paths: Sequence[Path] = ()) -> None:
        """Ask for files to import, or look at those that are given."""
        from localchat.ui.import_dialog import ImportDialog

        dialog = ImportDialog(self._c.window)
        dialog.looked.connect(lambda chosen: self._look(dialog, chosen))
        dialog.taken.connect(lambda look, places: self._take(dialog, look, places))
        dialog.undone.connect(lambda report: self._undo(dialog, report))
        dialog.stopped.connect(lambda: self._stop.set())
        dialog.finished.connect(lambda _: dialog.deleteLater())
        dialog.open()
        if paths:
            self._look(dialog, paths)

    def _look(self, dialog: "ImportDialog", paths: Sequence[Path]) -> None:
        from localchat.services.exchange import Step

        exchange = self._c.services.exchange
        stop = self._stop = threading.Event()
        dialog.show_progress(0, 0, 0, taking=False)

        def happened(event: Any) -> None:
            if isinstance(event, Step):
                dialog.show_progress(event.done, event.total, event.chats, taking=False)
            else:
                dialog.show_look(event)

        def failed(error: LocalChatError) -> None:
            dialog.show_start("" if stop.is_set() else error.message)

        def events() -> Iterator[Any]:
            from localchat.ui.pace import paced

            return paced(exchange.look(paths, stop), Step)

        self.tasks.stream(events, happened, lambda _: None, failed)

    def _take(
        self, dialog: "ImportDialog", look: "Look", places: Sequence[tuple[int, int]]
    ) -> None:
        from localchat.services.exchange import Step

        exchange = self._c.services.exchange
        stop = self._stop = threading.Event()
        dialog.show_progress(0, 0, 0, taking=True)

        def happened(event: Any) -> None:
            if isinstance(event, Step):
                dialog.show_progress(event.done, event.total, event.chats, taking=True)
            else:
                dialog.show_report(event)

        def failed(error: LocalChatError) -> None:
            dialog.show_start(error.message)
            self._c.chats.refresh()

        def events() -> Iterator[Any]:
            from localchat.ui.pace import paced

            return paced(exchange.take(look, places, stop), Step)

        self.tasks.stream(events, happened, lambda _: self._c.chats.refresh(), failed)

    def _undo(self, dialog: "ImportDialog", report: "Report") -> None:
        def gone(_: None) -> None:
            if isValid(dialog):  # it may have been closed meanwhile
                dialog.show_undone()
            open_one = self._c.conversation
            if open_one is not None and any(one.key == open_one.id for one in report.came):
                self._c.conversation = None
                self._c.new_chat()
            self._c.chats.refresh()

        self._c.quick.run(lambda: self._c.services.exchange.undo(report), gone, self._c.tell)
