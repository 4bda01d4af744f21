"""The rows of the library: what they hold, and how they are drawn."""

import datetime as dt
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

from localchat.text import listed
from localchat.ui import amounts, language
from localchat.ui import discover_words as words
from localchat.ui.fill import fill
from localchat.ui.language import noop, tr
from localchat.ui.mirror import draw_words, end_of, turned
from localchat.ui.pill import paint_pill, pill_size
from localchat.ui.plain import tip
from localchat.ui.row_state import has_focus, is_chosen, is_hovered

if TYPE_CHECKING:
    from localchat.domain.library import LibraryModel
    from localchat.domain.verdict import Verdict
    from localchat.ui.theme import Theme

MODEL = Qt.ItemDataRole.UserRole
SIDE, ABOVE = 15, 12
"""Pixels beside and above a row's words."""

_Index = QModelIndex | QPersistentModelIndex

ORDERS: dict[str, Callable[["LibraryModel"], Any]] = {
    noop("Last used"): lambda each: -each.used.timestamp() if each.used is not None else 0.0,
    noop("Size"): lambda each: -each.model.size,
    noop("Name"): lambda each: each.model.name.casefold(),
}
"""How the list can be sorted; the guide is always first."""


def since(used: dt.datetime | None, now: dt.datetime | None = None) -> str:
    """When a model last answered: ``used today``; empty if it never did here."""
    if used is None:
        return ""
    local, today = used.astimezone(), (now or dt.datetime.now(dt.UTC)).astimezone().date()
    days = (today - local.date()).days
    if days <= 1:
        return tr("used yesterday") if days == 1 else tr("used today")
    return (
        tr("used %n days ago", days)
        if days < 30
        else tr("used {date}", date=language.date(local, tr("d MMM yyyy")))
    )


def facts(each: "LibraryModel") -> str:
    """The second line of a row."""
    model = each.model
    context = tr("{length} context", length=words.length(model.context)) if model.context else ""
    parts = tr("%n files", len(each.files)) if len(each.files) > 1 else ""
    return words.join((
        model.quantisation, amounts.size(model.size), words.weights(model.parameters), context, parts,
        tr("sees images") if each.projector else "", tr(each.origin), since(each.used),
    ))  # fmt: skip


class ModelRows(QAbstractListModel):
    """The models that are shown, and the verdicts on those that somebody has looked at."""

    def __init__(self) -> None:
        super().__init__()
        self.all: list[LibraryModel] = []
        self.shown: list[LibraryModel] = []
        self.verdicts: dict[str, Verdict | None] = {}
        """By id; None while it is not known."""
        self.asked: set[str] = set()
        """Ids whose verdict was asked for since the list was read."""

    def show(self, models: Sequence["LibraryModel"]) -> None:
        """Take a list that was read just now."""
        self.all = list(models)
        self.asked.clear()

    def arrange(self, word: str, origin: str, order: str) -> None:
        """Show those with a word in them and of one origin (empty for all), in an order of `ORDERS`."""
        wanted = word.casefold().split()
        kept = [
            each for each in self.all
            if (not origin or each.origin == origin) and all(part in _text(each) for part in wanted)
        ]  # fmt: skip
        kept.sort(key=lambda each: (not each.model.is_guide, ORDERS[order](each)))
        if [each.model.id for each in kept] == [each.model.id for each in self.shown]:
            self.shown = kept
            if kept:
                self.dataChanged.emit(self.index(0), self.index(len(kept) - 1))
            return
        self.beginResetModel()
        self.shown = kept
        self.endResetModel()

    def show_verdict(self, key: str, verdict: "Verdict | None") -> None:
        """A verdict has come."""
        self.verdicts[key] = verdict
        index = self.find(key)
        self.dataChanged.emit(index, index)

    def find(self, key: str) -> QModelIndex:
        """The row of a model; invalid if it is not shown."""
        rows = (row for row, each in enumerate(self.shown) if each.model.id == key)
        return self.index(next(rows, -1))

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 -- Qt's own default
        """How many are shown."""
        return 0 if parent.isValid() else len(self.shown)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The model itself, its name, its numbers, and its words for a screen reader."""
        if not index.isValid() or index.row() >= len(self.shown):
            return None
        each = self.shown[index.row()]
        verdict = self.verdicts.get(each.model.id)
        if role == MODEL:
            return each
        if role == Qt.ItemDataRole.DisplayRole:
            return each.model.name
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip("\n".join([each.model.path, *([words.numbers(verdict)] if verdict else [])]))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            state = tr(verdict.fit.value) if verdict and not each.problem else ""
            said = (each.model.name, each.problem, state, facts(each), words.speed(verdict))
            return listed(filter(None, said))
        return None


def _text(each: "LibraryModel") -> str:
    model = each.model
    said = (
        model.name,
        model.id,
        model.quantisation,
        model.architecture,
        model.path,
        tr(each.origin),
    )
    return " ".join(said).casefold()


class ModelPainter(QStyledItemDelegate):
    """Draws the rows in the colours of the look; `wanted` is told whose verdict is missing."""

    def __init__(
        self, view: QListView, theme: "Theme", rows: ModelRows, wanted: Callable[[str], None]
    ) -> None:
        super().__init__(view)
        self._view, self._theme, self._rows, self._wanted = view, theme, rows, wanted
        self._row, self._direction = QRect(), view.layoutDirection()
        self.fonts()
        theme.changed.connect(self.fonts)

    def fonts(self) -> None:
        """Take over the sizes of the look."""
        self._strong, self._small = QFont(self._view.font()), QFont(self._view.font())
        self._strong.setPointSizeF(self._theme.size())
        self._strong.setWeight(QFont.Weight.DemiBold)
        self._small.setPointSizeF(self._theme.size(-1.5))
        self._view.scheduleDelayedItemsLayout()

    def _high(self) -> int:
        return max(QFontMetrics(self._strong).height(), pill_size(tr("Fits"), self._small).height())

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Two lines, the same for all."""
        return QSize(0, self._high() + QFontMetrics(self._small).height() + 4 + 2 * ABOVE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw a row."""
        each: LibraryModel = index.data(MODEL)
        key, verdict = each.model.id, self._rows.verdicts.get(each.model.id)
        if not each.problem and key not in self._rows.asked:
            self._wanted(key)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place: QRect = option.rect
        self._row, self._direction = place, option.direction
        self._paint_ground(painter, option)
        box = place.adjusted(SIDE, ABOVE, -SIDE, 0)
        head = QRect(box.left(), box.top(), box.width(), self._high())
        foot = QRect(box.left(), head.bottom() + 5, box.width(), QFontMetrics(self._small).height())
        colours = self._theme.colours
        if verdict is not None and not each.problem:
            text, colour = tr(verdict.fit.value), getattr(colours, words.TONES[verdict.fit])
            wide = pill_size(text, self._small).width()
            right = end_of(place, QPointF(box.right(), box.top()), wide, self._direction)
            paint_pill(painter, right, text, self._small, colour)
            head.setRight(head.right() - wide - 12)
        speed = words.speed(verdict) if not each.problem else ""
        self._write(painter, head, each.model.name, self._strong, colours.text)
        room = QFontMetrics(self._small).horizontalAdvance(speed) + 2
        if speed and room < foot.width() // 2:
            self._write(
                painter,
                foot.adjusted(foot.width() - room, 0, 0, 0),
                speed,
                self._small,
                colours.text,
            )
            foot.setRight(foot.right() - room - 12)
        text, colour = (each.problem, colours.bad) if each.problem else (facts(each), colours.quiet)
        self._write(painter, foot, text, self._small, colour)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        place: QRect = option.rect
        colours, chosen = self._theme.colours, is_chosen(option)
        fill(painter, QRect(place.left(), place.bottom(), place.width(), 1), colours.line)
        painter.setPen(Qt.PenStyle.NoPen)
        if chosen or is_hovered(option):
            painter.setBrush(QColor(colours.accent_soft if chosen else colours.side))
            painter.drawRoundedRect(place.adjusted(0, 1, 0, -2), 8, 8)
        if has_focus(option):
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colours.accent), 1.4))
            painter.drawRoundedRect(place.adjusted(1, 2, -1, -3), 8, 8)

    def _write(self, painter: QPainter, place: QRect, text: str, font: QFont, colour: str) -> None:
        painter.setFont(font)
        painter.setPen(QColor(colour))
        cut = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        draw_words(painter, turned(self._row, place, self._direction), cut, self._direction)
