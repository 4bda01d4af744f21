"""Which folders the library looks at, and which models are here twice."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from localchat.ui import amounts
from localchat.ui.language import tr
from localchat.ui.pages import Readable, box, card, quiet
from localchat.ui.plain import PlainLabel

if TYPE_CHECKING:
    from localchat.domain.library import LibraryModel


class _Dialog(QDialog):
    """A column of words, a part that scrolls, and a button that closes."""

    def __init__(self, window: QWidget, name: str, title: str) -> None:
        super().__init__(window)
        self.setObjectName(name)
        self.setWindowTitle(title)
        self.resize(640, 480)
        self._words = quiet("")
        self._words.setObjectName(f"{name}-words")
        self._scroll = Readable(title)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._buttons.rejected.connect(self.reject)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(20, 16, 20, 16)
        self._column.setSpacing(12)
        self._column.addWidget(self._words)
        self._column.addWidget(self._scroll, 1)
        self._column.addWidget(self._buttons)

    def _fill(self, widgets: Sequence[QWidget]) -> None:
        body = QWidget()
        body.setObjectName("page")
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 4, 0)
        column.setSpacing(12)
        for widget in widgets:
            column.addWidget(widget)
        column.addStretch()
        self._scroll.setWidget(body)


class FoldersDialog(_Dialog):
    """Shows the folders; signals say what the person wants."""

    add = Signal()
    remove = Signal(str)
    others = Signal(bool)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window, "folders-dialog", tr("Folders of models"))
        self._words.setText(
            tr("Models in these folders are listed. Nothing in the folders of others is changed.")
        )
        self._others = QCheckBox(tr("Models of other apps"))
        self._others.setObjectName("other-apps-switch")
        self._others.setToolTip(
            "LM Studio, Jan, GPT4All, Ollama, KoboldCpp, Hugging Face, llama.cpp"
        )
        self._others.clicked.connect(self.others)
        add = QPushButton(tr("Add a folder…"))
        add.setObjectName("folders-add-button")
        add.clicked.connect(lambda: self.add.emit())
        row = QHBoxLayout()
        row.addWidget(self._others, 1)
        row.addWidget(add)
        self._column.insertLayout(1, row)

    def show_folders(
        self, folders: Sequence[tuple[str, str, bool]], notes: Sequence[str], *, others: bool
    ) -> None:
        """Origin, path and whether it was added, of each; notes are what could not be looked at."""
        self._others.setChecked(others)
        cards: list[QWidget] = []
        for origin, path, added in folders:
            remove = QPushButton(tr("Remove"))
            remove.setObjectName("folder-remove-button")
            remove.setAccessibleName(tr("Look at {path} no longer", path=path))
            remove.clicked.connect(lambda _=False, which=path: self.remove.emit(which))
            cards.append(card(_capital(tr(origin)), path, *([remove] if added else [])))
        for note in notes:
            label = quiet(note)
            label.setProperty("bad", True)
            cards.append(label)
        self._fill(cards)


class DuplicatesDialog(_Dialog):
    """Shows groups of models whose files hold the same."""

    chosen = Signal(str)
    """A model that the person wants to see in the list."""

    def __init__(
        self, window: QWidget, groups: Sequence[Sequence["LibraryModel"]], spare: int
    ) -> None:
        """`spare` are the bytes that could be freed."""
        super().__init__(window, "duplicates-dialog", tr("Duplicates"))
        self._words.setText(
            tr(
                "%n models are here more than once; {size} could be freed. Remove one of each in the "
                "list, or in the app that it belongs to.",
                len(groups),
                one="%n model is here more than once; {size} could be freed. Remove one of each in "
                "the list, or in the app that it belongs to.",
                size=amounts.size(spare),
            )
        )
        self._fill([self._box(group) for group in groups])

    def _box(self, group: Sequence["LibraryModel"]) -> QWidget:
        each_size = tr("{size} each", size=amounts.size(group[0].model.size))
        head = PlainLabel(f"{group[0].model.name} · {each_size}")
        head.setTextFormat(Qt.TextFormat.PlainText)
        head.setProperty("strong", True)
        head.setContentsMargins(16, 8, 16, 8)
        rows: list[QWidget] = [head]
        for each in group:
            row = QWidget()
            line = QHBoxLayout(row)
            line.setContentsMargins(16, 6, 12, 6)
            line.addWidget(quiet(f"{tr(each.origin)} · {each.model.path}"), 1)
            show = QPushButton(tr("Show in the list"))
            show.setObjectName("duplicate-show-button")
            show.setAccessibleName(tr("Show {path} in the list", path=each.model.path))
            show.clicked.connect(lambda _=False, key=each.model.id: self.chosen.emit(key))
            line.addWidget(show)
            rows.append(row)
        return box(rows)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
