"""A picture of where the bytes of a model are: its area is the file, its columns what the tensors are for."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from localchat.text import figure, listed
from localchat.ui import amounts
from localchat.ui.language import tr

if TYPE_CHECKING:
    from localchat.domain.library import TensorGroup
    from localchat.ui.theme import Colours, Theme

HIGH, GAP, SQUARE = 150, 2, 12
"""Pixels: the picture, between its fields, a square of the legend."""


class Column(NamedTuple):
    """All tensors that are for the same."""

    name: str
    kinds: tuple[tuple[str, int], ...]
    """Kind and bytes, the largest first."""

    @property
    def size(self) -> int:
        """Bytes."""
        return sum(size for _, size in self.kinds)


def columns(groups: Sequence["TensorGroup"]) -> list[Column]:
    """Group by what tensors are for, the largest first."""
    names = dict.fromkeys(group.name for group in groups)
    found = [
        Column(
            name,
            tuple(
                (g.kind, g.size) for g in sorted(groups, key=lambda g: -g.size) if g.name == name
            ),
        )
        for name in names
    ]
    return sorted(found, key=lambda column: -column.size)


def percent(size: int, total: int) -> str:
    """A share: ``63 %``, ``less than 0.1 %``."""
    share = 100 * size / total if total else 0
    if share < 0.1:
        return tr("less than 0.1 %")
    return f"{figure(share)} %" if share >= 10 else f"{figure(share, 1)} %"


def _mix(one: str, other: str, share: float) -> QColor:
    a, b = QColor(one), QColor(other)
    pairs = zip(a.getRgb()[:3], b.getRgb()[:3], strict=True)  # type: ignore[index]
    return QColor(*(round(x + (y - x) * share) for x, y in pairs))


def colour(name: str, c: "Colours") -> QColor:
    """The colour of a column; what is akin has a lighter shade of the same."""
    return {
        "attention": QColor(c.name), "feed-forward": QColor(c.accent), "experts": _mix(c.accent, c.page, 0.4),
        "embeddings": QColor(c.warn), "output": _mix(c.warn, c.page, 0.4), "norms": QColor(c.keyword),
    }.get(name, _mix(c.text, c.page, 0.5))  # fmt: skip


class TensorPicture(QWidget):
    """Draws the columns, and below them a legend with names, bytes and percent."""

    def __init__(self, theme: "Theme", groups: Sequence["TensorGroup"]) -> None:
        super().__init__()
        self.setObjectName("tensor-picture")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._theme, self.columns = theme, columns(groups)
        self._total = sum(column.size for column in self.columns)
        self.setAccessibleName(tr("Where the bytes are"))
        self.setAccessibleDescription(
            tr("; ").join(" ".join(self._words(each)) for each in self.columns)
        )
        theme.changed.connect(self.updateGeometry)
        theme.changed.connect(self.update)

    def _words(self, column: Column) -> tuple[str, str, str]:
        kinds = listed(kind for kind, _ in column.kinds)
        return (
            f"{tr(column.name)} ({kinds})",
            amounts.size(column.size),
            percent(column.size, self._total),
        )

    def _small(self) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(self._theme.size(-1.5))
        return font

    def _line(self) -> float:
        return QFontMetricsF(self._small()).height() + 6

    def sizeHint(self) -> QSize:
        """The picture and one line for each column."""
        return QSize(320, round(HIGH + 12 + self._line() * len(self.columns)))

    def minimumSizeHint(self) -> QSize:
        """As high as ever, and narrow."""
        return QSize(200, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it in the colours of now."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._small())
        self._paint_columns(painter)
        self._paint_legend(painter)
        painter.end()

    def _paint_columns(self, painter: QPainter) -> None:
        left, room = 0.0, self.width() - GAP * (len(self.columns) - 1)
        for column in self.columns:
            width, top = room * column.size / max(1, self._total), 0.0
            fill = colour(column.name, self._theme.colours)
            for at, (kind, size) in enumerate(column.kinds):
                high = HIGH * size / max(1, column.size)
                field = QRectF(
                    left, top, max(1.0, width), max(1.0, high - (GAP if high > 2 * GAP else 0))
                )
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(fill)
                painter.drawRoundedRect(field, min(3.0, width / 2), min(3.0, high / 2))
                self._paint_label(painter, field, fill, [column.name, kind] if at == 0 else [kind])
                top += high
            left += width + GAP

    def _paint_label(
        self, painter: QPainter, field: QRectF, fill: QColor, lines: list[str]
    ) -> None:
        metrics = QFontMetricsF(painter.font())
        inside = field.adjusted(8, 6, -8, -6)
        wide = max(metrics.horizontalAdvance(line) for line in lines)
        if wide > inside.width() or metrics.height() * len(lines) > inside.height():
            return
        c = self._theme.colours
        apart = [QColor(c.page), QColor(c.text)]
        painter.setPen(max(apart, key=lambda each: _contrast(each, fill)))
        painter.drawText(
            inside, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop), "\n".join(lines)
        )

    def _paint_legend(self, painter: QPainter) -> None:
        metrics, line, top = QFontMetricsF(painter.font()), self._line(), float(HIGH + 12)
        c = self._theme.colours
        rights = [self._words(column) for column in self.columns]
        last = max((metrics.horizontalAdvance(words[2]) for words in rights), default=0)
        middle = max((metrics.horizontalAdvance(words[1]) for words in rights), default=0)
        right = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        for column, (name, size, share) in zip(self.columns, rights, strict=True):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour(column.name, c))
            painter.drawRoundedRect(QRectF(0, top + (line - SQUARE) / 2, SQUARE, SQUARE), 3, 3)
            room = self.width() - SQUARE - 8 - last - middle - 32
            painter.setPen(QColor(c.text))
            cut = metrics.elidedText(name, Qt.TextElideMode.ElideRight, room)
            painter.drawText(
                QRectF(SQUARE + 8, top, room, line), int(Qt.AlignmentFlag.AlignVCenter), cut
            )
            painter.drawText(
                QRectF(self.width() - last - 16 - middle, top, middle, line), right, size
            )
            painter.setPen(QColor(c.quiet))
            painter.drawText(QRectF(self.width() - last, top, last, line), right, share)
            top += line


def _contrast(one: QColor, other: QColor) -> float:
    """The contrast of two colours as WCAG counts it, from 1 to 21."""
    high, low = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def _luminance(each: QColor) -> float:
    parts = (each.redF(), each.greenF(), each.blueF())
    red, green, blue = (p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
