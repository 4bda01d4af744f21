"""Importing chats: from where, which of them, and what became of it."""

from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from localchat.text import headed, listed
from localchat.ui.dropped import local_files
from localchat.ui.import_model import TITLE, ImportModel
from localchat.ui.language import tr
from localchat.ui.pages import quiet
from localchat.ui.plain import PlainLabel

if TYPE_CHECKING:
    from localchat.services.exchange import Look, Report, Trouble

MOST_LINES = 2_000
"""Lines of a report that are shown."""


class ImportDialog(QDialog):
    """Leads through an import; signals say what the person wants."""

    looked = Signal(list)
    """Paths to look at."""
    taken = Signal(object, list)
    """A `Look`, and the places of the chats that are wanted."""
    stopped = Signal()
    undone = Signal(object)
    """A `Report` whose chats shall go again."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("import-dialog")
        self.setWindowTitle(tr("Import chats"))
        self.setAcceptDrops(True)
        self.resize(720, 520)
        self._busy = False
        self._look: Look | None = None
        self._report: Report | None = None
        self._model: ImportModel | None = None
        self._head = PlainLabel()
        self._head.setObjectName("import-head")
        self._head.setTextFormat(Qt.TextFormat.PlainText)
        self._head.setProperty("heading", True)
        self._head.setWordWrap(True)
        self._words = quiet("", aloud=True)
        self._words.setObjectName("import-words")
        self._pages = QStackedWidget()
        for page in (
            self._make_start(),
            self._make_progress(),
            self._make_list(),
            self._make_end(),
        ):
            self._pages.addWidget(page)
        self._close = QPushButton(tr("Cancel"))
        self._close.setObjectName("import-cancel")
        self._close.clicked.connect(self.reject)
        self._go = QPushButton(tr("Import"))
        self._go.setObjectName("import-go")
        self._go.setProperty("primary", True)
        self._go.clicked.connect(self._take)
        self._undo = QPushButton(tr("Undo the import"))
        self._undo.setObjectName("import-undo")
        self._undo.clicked.connect(lambda: self.undone.emit(self._report))
        buttons = QHBoxLayout()
        buttons.addWidget(self._undo)
        buttons.addStretch()
        buttons.addWidget(self._close)
        buttons.addWidget(self._go)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        for widget in (self._head, self._words):
            column.addWidget(widget)
        column.addWidget(self._pages, 1)
        column.addLayout(buttons)
        self.show_start()

    # --- its pages -------------------------------------------------------------------------------

    def _make_start(self) -> QWidget:
        files = QPushButton(tr("Choose files…"))
        files.setObjectName("import-files")
        files.setProperty("primary", True)
        files.clicked.connect(self._ask_files)
        folder = QPushButton(tr("Choose a folder…"))
        folder.setObjectName("import-folder")
        folder.clicked.connect(self._ask_folder)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(files)
        row.addWidget(folder)
        row.addStretch()
        drop = PlainLabel(tr("Drop a zip, files or a folder here"))
        drop.setProperty("quiet", True)
        drop.setAlignment(Qt.AlignmentFlag.AlignCenter)
        page = QWidget()
        page.setObjectName("card")
        column = QVBoxLayout(page)
        column.addStretch()
        column.addWidget(drop)
        column.addLayout(row)
        column.addStretch()
        return page

    def _make_progress(self) -> QWidget:
        self._bar = QProgressBar()
        self._bar.setObjectName("import-progress")
        self._bar.setAccessibleName(tr("How far the import is"))
        self._bar.setTextVisible(False)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 8, 0, 0)
        column.addWidget(self._bar)
        column.addStretch()
        return page

    def _make_list(self) -> QWidget:
        self._all = QCheckBox(tr("All that are not here yet"))
        self._all.setObjectName("import-all")
        self._all.clicked.connect(self._choose_all)
        self._table = QTableView()
        self._table.setObjectName("import-list")
        self._table.setAccessibleName(tr("Chats that were found. Space chooses one."))
        self._table.setProperty("calm", True)
        self._table.setShowGrid(False)
        self._table.setWordWrap(False)
        self._table.setTabKeyNavigation(False)
        self._table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self._table.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self._table.verticalHeader().hide()
        self._table.verticalHeader().setDefaultSectionSize(34)
        self._troubles = self._text("import-troubles", tr("What cannot be read"))
        self._troubles.setMaximumHeight(96)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._all)
        column.addWidget(self._table, 1)
        column.addWidget(self._troubles)
        return page

    def _make_end(self) -> QWidget:
        self._told = self._text("import-report", tr("What became of the import"))
        return self._told

    def _text(self, name: str, label: str) -> QPlainTextEdit:
        text = QPlainTextEdit()
        text.setObjectName(name)
        text.setAccessibleName(label)
        text.setReadOnly(True)
        text.setTabChangesFocus(True)
        return text

    def _turn(self, page: int, head: str, words: str) -> None:
        self._pages.setCurrentIndex(page)
        self._head.setText(head)
        self._words.setText(words)
        self._words.setVisible(bool(words))
        self._busy = page == 1
        self._go.setVisible(page == 2)
        self._undo.setVisible(page == 3)
        self._close.setEnabled(True)
        self._close.setText((tr("Cancel"), tr("Stop"), tr("Cancel"), tr("Close"))[page])

    # --- what is shown ---------------------------------------------------------------------------

    def show_start(self, problem: str = "") -> None:
        """Ask for files; `problem` says why those before were of no use."""
        text = tr(
            "From ChatGPT, Claude, LM Studio, Jan, Open WebUI, llama.cpp, GPT4All or LocalChat: take the "
            "zip, the files or the folder just as they are. Everything stays on this computer."
        )
        self._turn(0, tr("Bring your chats with you"), problem or text)
        self._words.setProperty("bad", bool(problem))
        self._words.style().unpolish(self._words)
        self._words.style().polish(self._words)

    def show_progress(self, done: int, total: int, chats: int, *, taking: bool) -> None:
        """How far it is, in thousandths: files may be larger than a bar counts."""
        if not self._busy:
            self._turn(1, "", "")
        self._head.setText(tr("Importing…") if taking else tr("Looking…"))
        self._words.setText(_chats(chats) if chats else "")
        self._words.setVisible(True)
        self._bar.setRange(0, 1000)
        self._bar.setValue(round(1000 * done / total) if total else 0)

    def show_look(self, look: "Look") -> None:
        """Show what was found, to choose from; or that there is nothing."""
        troubles = _troubles(look.pieces.notes, look.broken)
        if not look.chats:
            said = troubles.splitlines()[0] if troubles else tr("No chats were found in it.")
            if look.empty and not troubles:
                said = tr("In none of its chats was anything said.")
            self.show_start(said)
            return
        self._look, self._model = look, ImportModel(look.chats)
        self._model.chosen_changed.connect(self._show_chosen)
        self._table.setModel(self._model)
        header = self._table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(TITLE, QHeaderView.ResizeMode.Stretch)
        header.setResizeContentsPrecision(50)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        apps = Counter(tr(str(chat.origin)) for chat in look.chats)
        words = listed(app for app, _ in apps.most_common())
        if look.broken:
            words = f"{words} · {_unread(len(look.broken))}"
        count = len(look.chats)
        head = tr("%n chats found", count, one="%n chat found")
        self._turn(2, head, words)
        self._troubles.setPlainText(troubles)
        self._troubles.setVisible(bool(troubles))
        self._show_chosen()
        self._table.setCurrentIndex(self._model.index(0, TITLE))
        self._table.setFocus()

    def _show_chosen(self) -> None:
        if self._model is None or self._look is None:
            return
        count = len(self._model.chosen())
        self._go.setText(tr("Import %n chats", count, one="Import %n chat"))
        self._go.setEnabled(count > 0)
        free = sum(chat.state != "here" for chat in self._look.chats)
        self._all.setChecked(count == free and free > 0)
        self._all.setEnabled(free > 0)

    def show_report(self, report: "Report") -> None:
        """Tell what came in, what was here, what was left out and why."""
        self._report = report
        count = len(report.came)
        head = tr("%n chats came in", count, one="%n chat came in")
        words = []
        if report.stopped:
            words.append(tr("Stopped; what came in stays."))
        if report.here:
            here = len(report.here)
            words.append(tr("%n were here already.", here, one="%n was here already."))
        if report.broken:
            words.append(f"{_unread(len(report.broken))}.")
        if report.empty:
            empty = report.empty
            words.append(tr("%n were empty.", empty, one="%n was empty."))
        self._turn(3, head, " ".join(words))
        self._told.setPlainText(_told(report))
        self._undo.setEnabled(bool(report.came))
        self._close.setFocus()

    def show_undone(self) -> None:
        """What came in is in the trash."""
        self._undo.setEnabled(False)
        self._head.setText(tr("The import was undone"))
        self._words.setText(tr("Its chats are in the trash."))
        self._words.setVisible(True)

    # --- what the person does --------------------------------------------------------------------

    def _ask_files(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(self, tr("Import chats"))
        if names:
            self.looked.emit([Path(name) for name in names])

    def _ask_folder(self) -> None:
        if folder := QFileDialog.getExistingDirectory(self, tr("Import chats from a folder")):
            self.looked.emit([Path(folder)])

    def _choose_all(self, chosen: bool) -> None:
        if self._model is not None:
            self._model.choose_all(chosen=chosen)

    def _take(self) -> None:
        if self._model is not None:
            self.taken.emit(self._look, self._model.chosen())

    def reject(self) -> None:
        """Esc and Cancel: stop what is going on, or close."""
        if self._busy:
            self._close.setEnabled(False)
            self.stopped.emit()
        else:
            super().reject()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files may be dropped where they may be chosen."""
        if not self._busy and _paths(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Look at what was dropped."""
        if paths := _paths(event):
            event.acceptProposedAction()
            self.looked.emit(paths)


def _chats(count: int) -> str:
    return tr("%n chats", count, one="%n chat")


def _unread(count: int) -> str:
    return tr("%n entries cannot be read", count, one="%n entry cannot be read")


def _paths(event: QDropEvent) -> list[Path]:
    return [Path(path) for path in local_files(event.mimeData())]


def _told(report: "Report") -> str:
    """What became of each: what was left out first, then what was mended, then all else."""
    noted = [headed(one.title, " ".join(one.notes)) for one in report.came if one.notes]
    parts = (
        (tr("Left out"), [headed(one.where, one.why) for one in report.broken]),
        (tr("Came in, with notes"), noted),
        (tr("Came in"), [one.title for one in report.came if not one.notes]),
        (tr("Here already"), report.here),
    )
    lines: list[str] = []
    for head, entries in parts:
        if entries:
            lines += [*([""] if lines else []), head, *(f"  {entry}" for entry in entries)]
    return "\n".join(lines[:MOST_LINES])


def _troubles(notes: Sequence[str], broken: Sequence["Trouble"]) -> str:
    lines = [*notes, *(headed(one.where, one.why) for one in broken)]
    return "\n".join(lines[:MOST_LINES])
