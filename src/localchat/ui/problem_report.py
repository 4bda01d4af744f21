"""Reporting a problem: every line of the report is shown before it is saved, and nothing is sent."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from localchat.domain.model import GUIDE
from localchat.errors import LocalChatError
from localchat.ui.language import tr
from localchat.ui.pages import quiet
from localchat.ui.threads import Tasks

if TYPE_CHECKING:
    from localchat.services.problem_report import Part
    from localchat.ui.run import Start

AFTER = 400
"""Milliseconds of rest after which what was typed is taken into the report."""


class ReportDialog(QDialog):
    """Shows a report; `wanted` asks to put it together, `saved` carries where to."""

    wanted = Signal(str, bool)
    """What happened, in the person's words; whether names of files and models may stand in it."""
    saved = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("report-dialog")
        self.setWindowTitle(tr("Report a problem"))
        room = window.size()
        self.resize(min(820, room.width() - 40), min(680, room.height() - 40))
        self.parts: Sequence[Part] = ()
        self._said = QPlainTextEdit()
        self._said.setObjectName("report-said")
        self._said.setAccessibleName(tr("What happened, in your words"))
        self._said.setPlaceholderText(
            tr("What happened, and what did you do before? (as you like)")
        )
        self._said.setTabChangesFocus(True)
        self._said.setFixedHeight(64)
        self._names = QCheckBox(tr("With the names of my files and models"))
        self._names.setObjectName("report-names")
        self._all = QPlainTextEdit(readOnly=True)
        self._all.setObjectName("report-text")
        self._all.setAccessibleName(tr("All that is in the report"))
        self._all.setTabChangesFocus(True)
        self._all.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._all.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._state = quiet("", aloud=True)
        self._state.setObjectName("report-state")
        rest = QTimer(self, singleShot=True, interval=AFTER)
        rest.timeout.connect(self.ask)
        self._said.textChanged.connect(lambda: rest.start())
        self._names.toggled.connect(lambda: self.ask())
        self._lay_out()

    def _lay_out(self) -> None:
        copy, close = QPushButton(tr("Copy")), QPushButton(tr("Close"))
        copy.setObjectName("report-copy")
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._all.toPlainText()))
        close.setObjectName("report-close")
        close.clicked.connect(self.reject)
        save = QPushButton(tr("Save…"))
        save.setObjectName("report-save")
        save.setProperty("primary", True)
        save.clicked.connect(self._choose)
        self._ways = (copy, save)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self._state, 1)
        for button in (copy, close, save):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        words = tr(
            "This is all that the report holds: versions, settings, what this computer can do, the ends of "
            "the logs. Nothing that was said in a chat, no token and no key is in it. LocalChat sends "
            "nothing: you save it, look at it, and hand it on yourself."
        )
        column.addWidget(quiet(words))
        column.addWidget(self._said)
        column.addWidget(self._names)
        column.addWidget(self._all, 1)
        column.addLayout(buttons)

    def ask(self) -> None:
        """Have the report put together as it is wanted now."""
        for button in self._ways:
            button.setEnabled(False)
        self._state.setText(tr("Looking at this computer…"))
        self.wanted.emit(self._said.toPlainText(), self._names.isChecked())

    def show_parts(self, parts: "Sequence[Part]") -> None:
        """Show a report; what is shown is what is saved."""
        from localchat.services.problem_report import shown

        self.parts = parts
        at = self._all.verticalScrollBar().value()
        self._all.setPlainText(shown(parts))
        self._all.verticalScrollBar().setValue(at)
        self._state.setText("")
        for button in self._ways:
            button.setEnabled(True)

    def tell(self, text: str) -> None:
        """Say what came of it."""
        self._state.setText(text)

    def _choose(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, tr("Save the report"), "localchat-report.zip", tr("Zip (*.zip)")
        )
        if name:
            self.saved.emit(name)


class ProblemReport(QObject):
    """Joins the dialog and `services.problem_report`; it works also while the chats cannot be opened."""

    def __init__(self, start: "Start") -> None:
        super().__init__()  # not of the window, whose children go when the chats are locked
        self._start = start
        self._tasks = Tasks(self)
        self._asked = 0
        self._findings: list[object] = []
        self._dialog: ReportDialog | None = None

    @property
    def busy(self) -> bool:
        """Whether a report is being put together."""
        return self._tasks.busy

    def close(self) -> None:
        """Wait for what runs, at the end of the program."""
        self._tasks.finish()

    def open(self) -> None:
        """Show what a report holds."""
        if self._dialog is not None:
            self._dialog.raise_()
            return
        dialog = self._dialog = ReportDialog(self._start.window)
        self._findings = []
        dialog.wanted.connect(self._gather)
        dialog.saved.connect(self._save)
        dialog.finished.connect(self._closed)
        dialog.destroyed.connect(self._gone)
        dialog.open()
        dialog.ask()

    def _gone(self) -> None:
        """The window was locked, and all that it showed went with it."""
        self._dialog = None

    def _closed(self) -> None:
        from localchat.services.problem_report import last_crash_seen

        dialog, self._dialog = self._dialog, None
        if dialog is not None:
            dialog.deleteLater()
        self._tasks.run(lambda: last_crash_seen(self._start.paths), None, self._fail)

    def _gather(self, said: str, names: bool) -> None:
        """Put it together anew; only the newest answer is shown."""
        from localchat.services.problem_report import Wish, gather

        self._asked += 1
        number, paths = self._asked, self._start.paths
        more = {
            "window": QGuiApplication.platformName(),
            "screen": f"{QGuiApplication.primaryScreen().devicePixelRatio():g}×",
            "language": str(self._start.settings["language"] or "as the system says"),
        }
        wish = Wish(said=said, names=names, hidden=self._hidden(names=names), more=more)

        def show(parts: "list[Part]") -> None:
            if self._dialog is not None and number == self._asked:
                self._dialog.show_parts(parts)

        self._tasks.run(lambda: gather(paths, wish, self._look), show, self._fail)

    def _look(self, paths: object) -> list[object]:
        """What `doctor` finds: looked at once for each dialog, since it takes some seconds."""
        if not self._findings:
            from localchat.services.doctor import diagnose

            self._findings = list(diagnose(self._start.paths))
        return self._findings

    def _hidden(self, *, names: bool) -> tuple[str, ...]:
        controller = self._start.controller
        if controller is None:
            return ()
        hidden = [controller.services.network.secret]
        if not names:
            for key, name in controller.model_names().items():
                if key != GUIDE:
                    hidden += [key, name]
        return tuple(hidden)

    def _save(self, file: str) -> None:
        from localchat.services.problem_report import save

        dialog = self._dialog
        if dialog is None:
            return
        parts, where = list(dialog.parts), Path(file)

        def done(_: object) -> None:
            if self._dialog is not None:
                self._dialog.tell(tr("Saved as {name}. Nothing was sent.", name=where.name))

        self._tasks.run(lambda: save(parts, where), done, self._fail)

    def _fail(self, error: LocalChatError) -> None:
        if self._dialog is not None:
            self._dialog.tell(error.message)
        elif self._start.window.cover is None:
            self._start.window.tell(tr(error.title), error.message)
