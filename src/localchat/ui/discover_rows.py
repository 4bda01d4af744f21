"""The rows of the list of models: what they hold, and how they are drawn; hundreds cost as much as ten."""

import re
from collections.abc import Sequence
from functools import lru_cache
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

from localchat.ui import discover_words as words
from localchat.ui.discover_shelf import Head, More, Row
from localchat.ui.fill import fill
from localchat.ui.language import tr
from localchat.ui.mirror import draw_words, end_of, turned
from localchat.ui.pill import paint_pill, pill_size
from localchat.ui.plain import tip
from localchat.ui.row_state import has_focus, is_chosen, is_hovered

if TYPE_CHECKING:
    from localchat.domain.discovery import Found
    from localchat.ui.theme import Theme

ROW = Qt.ItemDataRole.UserRole
SIDE, ABOVE, LINES = 15, 12, 2
"""Pixels beside and above a row's words; lines that its purpose may take."""

_Index = QModelIndex | QPersistentModelIndex


class Rows(QAbstractListModel):
    """The models that were found, with headings between them."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[Row] = []

    def show(self, rows: Sequence[Row]) -> None:
        """Show these; rows at the head that stay the same keep their place and the choice in them."""
        same = 0
        for old, new in zip(self.rows, rows, strict=False):
            if not _alike(old, new):
                break
            same += 1
        if same < len(self.rows):
            self.beginRemoveRows(QModelIndex(), same, len(self.rows) - 1)
            del self.rows[same:]
            self.endRemoveRows()
        if same < len(rows):
            self.beginInsertRows(QModelIndex(), same, len(rows) - 1)
            self.rows += rows[same:]
            self.endInsertRows()
        self.rows[:same] = rows[:same]
        if same:
            self.dataChanged.emit(self.index(0), self.index(same - 1))

    def find(self, repository: str) -> QModelIndex:
        """The first row of a model; invalid if it is not there."""
        for at, row in enumerate(self.rows):
            if not isinstance(row, Head | More) and row.repository == repository:
                return self.index(at)
        return QModelIndex()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 -- Qt's own default
        """How many there are."""
        return 0 if parent.isValid() else len(self.rows)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """A heading cannot be chosen."""
        if not index.isValid() or isinstance(self.rows[index.row()], Head):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The row itself, its name, its numbers, and its words for a screen reader."""
        row = self.rows[index.row()]
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return _name(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(_hint(row))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return _spoken(row)
        return None


def _alike(old: Row, new: Row) -> bool:
    """Whether a row is of the same model or heading, whatever else changed."""
    if isinstance(old, Head | More) or isinstance(new, Head | More):
        return old == new
    return old.repository == new.repository


def _name(row: Row) -> str:
    if isinstance(row, Head):
        return row.title
    if isinstance(row, More):
        return tr("Looking for more…") if row.busy else tr("Show more")
    return row.name


def _hint(row: Row) -> str:
    if isinstance(row, Head):
        return row.text
    if isinstance(row, More):
        return tr("Asks the hub for the next page")
    lines = [row.repository, tr(row.strengths)]
    if row.verdict is not None:
        lines.append(words.numbers(row.verdict))
    return "\n".join(line for line in lines if line)


def _spoken(row: Row) -> str:
    if isinstance(row, Head):
        return f"{row.title}. {row.text}"
    return _name(row) if isinstance(row, More) else words.spoken(row)


_ASIAN = "\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
_BREAKS = re.compile(rf"[{_ASIAN}][、。，；：！？）」』】》…ー]*|[^{_ASIAN}]+")
"""What may stand alone in a line: a Chinese or Japanese sign with what ends it, or a word of others."""


def _words(text: str) -> list[str]:
    """What may be parted by the end of a line, each with the space before it."""
    found: list[str] = []
    for word in text.split(" "):
        first, *others = _BREAKS.findall(word) or [""]
        found += [f" {first}", *others]
    return found


@lru_cache(maxsize=2048)
def wrap(
    metrics: tuple[QFont, str], text: str, stays: str, width: int, most: int
) -> tuple[str, ...]:
    """Break a text into at most so many lines; it is cut before what `stays` at its end.

    The font comes with its own description, since that is what tells two of them apart.
    """
    measure = QFontMetrics(metrics[0]).horizontalAdvance
    width -= 1  # widths are rounded
    lines, rest = [""], _words(text)
    tail = f" · {stays}" if stays and text else stays
    while rest:
        word = rest.pop(0)
        tried = (lines[-1] + word).strip()
        if len(lines) < most:
            whole = tried + (tail if not rest else "")
            if measure(whole) <= width or not lines[-1]:
                lines[-1] = tried
            else:
                lines.append(word.strip())
        elif measure(tried + (tail if not rest else "…" + tail)) <= width:
            lines[-1] = tried
        else:
            lines[-1] = lines[-1].rstrip(",;:.") + "…"
            break
    lines[-1] += tail
    elide = QFontMetrics(metrics[0]).elidedText
    return tuple(elide(line, Qt.TextElideMode.ElideRight, width + 1) for line in lines)


class RowPainter(QStyledItemDelegate):
    """Draws the rows in the colours of the look."""

    def __init__(self, view: QListView, theme: "Theme") -> None:
        super().__init__(view)
        self._view, self._theme = view, theme
        self._row, self._direction = QRect(), view.layoutDirection()
        self.fonts()
        theme.changed.connect(self.fonts)

    def fonts(self) -> None:
        """Take over the sizes of the look."""
        self._usual, self._strong, self._small, self._group = (
            QFont(self._view.font()) for _ in "1234"
        )
        self._usual.setPointSizeF(self._theme.size())
        self._strong.setPointSizeF(self._theme.size())
        self._strong.setWeight(QFont.Weight.DemiBold)
        self._small.setPointSizeF(self._theme.size(-1.5))
        self._group.setPointSizeF(self._theme.size(-1))
        self._group.setWeight(QFont.Weight.DemiBold)

    def _width(self) -> int:
        """Pixels of a line, beside a scroll bar whether or not there is one: else all is broken twice."""
        bar = self._view.verticalScrollBar().sizeHint().width()
        return self._view.width() - 2 * self._view.frameWidth() - bar - 2 * SIDE

    def prepare(self, row: Row) -> None:
        """Break a row's lines ahead, so that they need not all be broken when the list is laid out."""
        if isinstance(row, Head):
            self._head_lines(row)
        elif not isinstance(row, More):
            self._lines(row)

    def _lines(self, row: "Found") -> tuple[str, ...]:
        font = (self._small, self._small.toString())
        return wrap(font, *words.purpose(row), self._width(), LINES)

    def _head_lines(self, head: Head) -> tuple[str, ...]:
        return wrap((self._small, self._small.toString()), head.text, "", self._width(), 3)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """As high as its words."""
        row = index.data(ROW)
        strong, small = QFontMetrics(self._strong).height(), QFontMetrics(self._small).height() + 2
        if isinstance(row, Head):
            lines = len(self._head_lines(row)) if row.text else 0
            space = (26 if index.row() else 12) if row.text else (22 if index.row() else 8)
            return QSize(0, strong + lines * small + space)
        if isinstance(row, More):
            return QSize(0, strong + 2 * ABOVE)
        lines = len(self._lines(row)) + bool(words.facts(row))
        return QSize(0, max(strong, self._pill_height()) + lines * small + 2 * ABOVE)

    def _pill_height(self) -> int:
        return pill_size("Fits", self._small).height()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw a row."""
        row, place = index.data(ROW), option.rect
        self._row, self._direction = place, option.direction
        painter.save()
        if isinstance(row, Head):
            self._paint_head(painter, place, row, first=index.row() == 0)
        elif isinstance(row, More):
            self._paint_ground(painter, option, lined=False)
            painter.setFont(self._usual)
            painter.setPen(QColor(self._theme.colours.accent))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, _name(row))
        else:
            after = index.model().index(index.row() + 1, 0).data(ROW)
            self._paint_ground(
                painter, option, lined=after is not None and not isinstance(after, Head)
            )
            self._paint_found(painter, place, row)
        painter.restore()

    def _paint_ground(
        self, painter: QPainter, option: QStyleOptionViewItem, *, lined: bool
    ) -> None:
        """What lies under the words: the choice, the mouse, the ring of the focus, the line below."""
        place: QRect = option.rect
        colours = self._theme.colours
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen, hovered = is_chosen(option), is_hovered(option)
        painter.setPen(Qt.PenStyle.NoPen)
        if chosen or hovered:
            painter.setBrush(QColor(colours.accent_soft if chosen else colours.side))
            painter.drawRoundedRect(place.adjusted(0, 0, 0, -3), 8, 8)
        if has_focus(option):
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colours.accent), 1.4))
            painter.drawRoundedRect(place.adjusted(1, 1, -1, -4), 8, 8)
        if lined:
            fill(painter, QRect(place.left(), place.bottom() - 1, place.width(), 1), colours.line)

    def _paint_head(self, painter: QPainter, place: QRect, head: Head, *, first: bool) -> None:
        colours, top = self._theme.colours, place.top() + (0 if first else 14)
        metrics = QFontMetrics(self._group)
        painter.setFont(self._group)
        painter.setPen(QColor(colours.text))
        title = metrics.elidedText(head.title, Qt.TextElideMode.ElideRight, self._width())
        self._write(painter, place.left() + SIDE, top, title)
        top += metrics.height() + 3
        if head.text:
            self._paint_lines(painter, place.left() + SIDE, top, self._head_lines(head))

    def _paint_found(self, painter: QPainter, place: QRect, row: "Found") -> None:
        colours, left, top = self._theme.colours, place.left() + SIDE, place.top() + ABOVE - 1
        right, high = (
            place.right() - SIDE,
            max(QFontMetrics(self._strong).height(), self._pill_height()),
        )
        room = self._width()
        if row.verdict is not None:
            text, colour = tr(row.verdict.fit.value), getattr(colours, words.TONES[row.verdict.fit])
            wide = pill_size(text, self._small).width()
            end = end_of(place, QPointF(right, top), wide, self._direction)
            paint_pill(painter, end, text, self._small, colour)
            room -= wide + 8
        painter.setFont(self._strong)
        painter.setPen(QColor(colours.text))
        name = QFontMetrics(self._strong).elidedText(row.name, Qt.TextElideMode.ElideRight, room)
        box = QRect(left, top, room, high)
        draw_words(painter, turned(place, box, self._direction), name, self._direction)
        lines = [*self._lines(row), words.facts(row)]
        self._paint_lines(painter, left, top + high, [line for line in lines if line])

    def _paint_lines(self, painter: QPainter, left: int, top: int, lines: Sequence[str]) -> None:
        metrics, width = QFontMetrics(self._small), self._width()
        painter.setFont(self._small)
        painter.setPen(QColor(self._theme.colours.quiet))
        for line in lines:
            text = metrics.elidedText(line, Qt.TextElideMode.ElideRight, width)
            self._write(painter, left, top + 1, text)
            top += metrics.height() + 2

    def _write(self, painter: QPainter, left: int, top: int, text: str) -> None:
        """Draw a line in the font of now."""
        box = QRect(left, top, self._width(), QFontMetrics(painter.font()).height())
        draw_words(painter, turned(self._row, box, self._direction), text, self._direction)
