"""What all comparisons say together: a table of contenders, and the list of what was compared."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from localchat.domain.chat import title_from
from localchat.domain.comparison import Comparison, Standing, of_pair, pairs, standings
from localchat.text import figure
from localchat.ui.choice_box import ChoiceBox
from localchat.ui.compare_words import Names, vote_words
from localchat.ui.flow import Flow
from localchat.ui.language import tr
from localchat.ui.model_view_table import Cells, Table
from localchat.ui.pages import box, quiet, section
from localchat.ui.theme import Theme

MOST = 100
"""Comparisons that are listed before somebody asks for more."""


class History(Table):
    """What was compared; Enter shows it, Delete removes it."""

    removed = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete asks for it."""
        if event.key() == Qt.Key.Key_Delete and self.currentIndex().isValid():
            self.removed.emit()
        else:
            super().keyPressEvent(event)


class Results(QWidget):
    """The second part of the page."""

    opened = Signal(object)
    """The comparison that shall be shown."""
    removed = Signal(object)
    """The comparison that shall go."""
    export_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._all: list[Comparison] = []
        self._names = Names()
        self._listed: list[Comparison] = []
        self._most, self._is_stale = MOST, False
        self._theme = theme
        self._empty = quiet(
            tr("Compare two models, vote, and here will stand how often each of them won.")
        )
        self._empty.setObjectName("no-results")
        self._parts = QWidget()
        column = QVBoxLayout(self._parts)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._make_tools())
        column.addWidget(self._make_standings())
        column.addWidget(
            quiet(
                tr(
                    "Won is wins and half of the equal ones, out of all votes that say who is better. "
                    "Both bad counts for neither. Speeds and times are medians."
                )
            )
        )
        column.addWidget(section(tr("What was compared")))
        column.addWidget(self._make_history())
        self._more = QPushButton()
        self._more.setObjectName("more-comparisons")
        self._more.setProperty("link", True)
        self._more.clicked.connect(self._show_more)
        column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._empty)
        outer.addWidget(self._parts)
        outer.addStretch(1)

    def _make_tools(self) -> QWidget:
        tools = QWidget()
        row = Flow(tools, gap=8)
        self._pair = ChoiceBox()
        self._pair.setObjectName("pair-filter")
        self._pair.setAccessibleName(tr("Which pair is shown"))
        self._pair.activated.connect(self._choose_pair)
        export = QPushButton(tr("Export…"))
        export.setObjectName("export-comparisons")
        export.setAccessibleName(tr("Export the comparisons that are shown to a file"))
        export.clicked.connect(lambda: self.export_asked.emit())
        for widget in (self._pair, export):
            row.addWidget(widget)
        return tools

    def _make_standings(self) -> QWidget:
        heads = (
            tr("Contender"), tr("Won"), tr("Votes"), tr("Wins"), tr("Losses"), tr("Equal"),
            tr("Both bad"), tr("Tokens/s"), tr("To first token"),
        )  # fmt: skip
        self._standings = Table(self._theme, Cells(heads), "standings-table")
        self._standings.setAccessibleName(tr("How each contender did"))
        return box([self._standings])

    def _make_history(self) -> QWidget:
        heads = (tr("When"), tr("Vote"), tr("Prompt"), "A", "B")
        self._history = History(self._theme, Cells(heads), "comparison-history", wide=2)
        self._history.setAccessibleName(
            tr("What was compared. Enter shows one, Delete removes it.")
        )
        self._history.entered.connect(lambda index: self.opened.emit(self._listed[index.row()]))
        self._history.removed.connect(self._remove)
        show, remove = QPushButton(tr("Show")), QPushButton(tr("Delete"))
        for button, name, action in (
            (show, "show-comparison", self._open),
            (remove, "delete-comparison", self._remove),
        ):
            button.setObjectName(name)
            button.setProperty("small", True)
            button.setEnabled(False)
            button.clicked.connect(lambda _=False, act=action: act())
        show.setAccessibleName(tr("Show the chosen comparison"))
        remove.setAccessibleName(tr("Delete the chosen comparison"))
        self._acts = (show, remove)
        self._history.selectionModel().selectionChanged.connect(self._note_choice)
        inside = QWidget()
        row = Flow(inside, gap=8)
        row.addWidget(show)
        row.addWidget(remove)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(box([self._history]))
        column.addWidget(inside)
        return whole

    # --- showing ---------------------------------------------------------------------------------

    @property
    def shown(self) -> list[Comparison]:
        """Those of the pair that was chosen; all of them if none was."""
        pair = self._pair.currentData()
        return of_pair(self._all, pair) if pair else self._all

    def show_all(self, comparisons: Sequence[Comparison], names: Names) -> None:
        """Show what there is; while nobody looks, it is only kept in mind."""
        self._all, self._names = list(comparisons), names
        self._is_stale = self.isHidden()
        if not self._is_stale:
            self._show()

    def showEvent(self, event: QShowEvent) -> None:
        """Somebody looks."""
        super().showEvent(event)
        if self._is_stale:
            self._is_stale = False
            self._show()

    def _show(self) -> None:
        chosen = self._pair.currentData()
        self._pair.clear()
        self._pair.addItem(tr("All pairs"), None)
        for one, other in pairs(self._all):
            text = tr("{left}  –  {right}", left=self._names.of(one), right=self._names.of(other))
            self._pair.addItem(text, frozenset((one, other)))
        found = [at for at in range(self._pair.count()) if self._pair.itemData(at) == chosen]
        self._pair.setCurrentIndex(found[0] if found else 0)
        self._empty.setVisible(not self._all)
        self._parts.setVisible(bool(self._all))
        self._fill()

    def _fill(self) -> None:
        shown = self.shown
        rows = [self._standing(each) for each in standings(shown)]
        self._standings.cells.show(rows)
        self._standings.fit()
        self._listed = shown[: self._most]
        rows = [self._line(each) for each in self._listed]
        self._history.cells.show(rows)
        self._history.fit()
        text = tr("Show older ones ({count})", count=figure(len(shown) - len(self._listed)))
        self._more.setText(text)
        self._more.setAccessibleName(text)
        self._more.setVisible(len(shown) > len(self._listed))
        self._note_choice()

    def _choose_pair(self) -> None:
        self._most = MOST
        self._fill()

    def _show_more(self) -> None:
        self._most += MOST
        self._fill()

    def _standing(self, standing: Standing) -> tuple[str, ...]:
        share, speed, first = standing.share, standing.speed, standing.first_token_ms
        return (
            self._names.of(standing.contender),
            "—" if share is None else f"{share:.0%}",
            figure(standing.votes),
            figure(standing.wins),
            figure(standing.losses),
            figure(standing.equal),
            figure(standing.both_bad),
            "—" if speed is None else figure(speed, 0 if speed >= 100 else 1),
            "—" if first is None else _time(first),
        )

    def _line(self, one: Comparison) -> tuple[str, ...]:
        left, right = (
            tr("hidden") if one.hidden else self._names.of(answer.contender)
            for answer in (one.left, one.right)
        )
        when = one.created.astimezone()
        return (
            f"{when:%Y-%m-%d %H:%M}",
            vote_words(one.vote),
            title_from(one.prompt, 40),
            left,
            right,
        )

    # --- doing -----------------------------------------------------------------------------------

    def _chosen(self) -> Comparison | None:
        row = self._history.currentIndex().row()
        has_choice = self._history.selectionModel().hasSelection()
        return self._listed[row] if has_choice and 0 <= row < len(self._listed) else None

    def _note_choice(self, *_: object) -> None:
        for button in self._acts:
            button.setEnabled(self._chosen() is not None)

    def _open(self) -> None:
        if chosen := self._chosen():
            self.opened.emit(chosen)

    def _remove(self) -> None:
        if chosen := self._chosen():
            self.removed.emit(chosen)


def _time(milliseconds: float) -> str:
    if milliseconds < 100:
        return f"{figure(milliseconds)} ms"
    return f"{figure(milliseconds / 1000, 2)} s"
