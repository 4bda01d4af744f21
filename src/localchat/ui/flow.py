"""A layout that sets widgets one after the other and goes on in the next line, as words do."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from localchat.ui.mirror import turned
from localchat.ui.plain import PlainLabel


class Flow(QLayout):
    """Lays widgets out from left to right; each line is as high as its highest, the others in its middle."""

    def __init__(
        self, parent: QWidget | None = None, gap: int = 6, below: int = 6, *, at_end: bool = False
    ) -> None:
        """`gap` pixels between two of a line, `below` between two lines; `at_end` begins each at its end."""
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}
        """By width, as long as nothing changes: Qt asks a hundred times while a page is laid out."""
        self._gap, self._below, self._at_end = gap, below, at_end
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Qt's own way to add."""
        self._items.append(item)

    def count(self) -> int:
        """How many there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """One of them; None if there is none."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take one out; None if there is none."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """It takes no more than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Narrower means higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """How high it is at a width."""
        if width not in self._heights:
            self._heights[width] = self._lay(QRect(0, 0, width, 0), move=False)
        return self._heights[width]

    def invalidate(self) -> None:
        """Something in it changed."""
        self._heights.clear()
        super().invalidate()

    def minimumSize(self) -> QSize:
        """The widest of what is in it, one below the other at worst."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def sizeHint(self) -> QSize:
        """All in one line."""
        shown = [item.sizeHint() for item in self._items if not item.isEmpty()]
        width = sum(size.width() for size in shown) + self._gap * max(0, len(shown) - 1)
        return QSize(width, max((size.height() for size in shown), default=0))

    def setGeometry(self, rect: QRect) -> None:
        """Put everything into its place."""
        super().setGeometry(rect)
        self._lay(rect, move=True)

    def _lay(self, rect: QRect, *, move: bool) -> int:
        """Lay out line by line; the height that it took."""
        top, line, left = rect.top(), list[tuple[QLayoutItem, QSize]](), 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = self._size(item, rect.width())
            if line and left + size.width() > rect.width():
                top += self._place(line, rect, top, move=move) + self._below
                line, left = [], 0
            line.append((item, size))
            left += size.width() + self._gap
        return top + self._place(line, rect, top, move=move) - rect.top()

    @staticmethod
    def _size(item: QLayoutItem, width: int) -> QSize:
        """What it would like; what is too wide takes the whole line, and as much height as it needs."""
        size = item.sizeHint()
        if size.width() <= width:
            return size
        high = item.heightForWidth(width) if item.hasHeightForWidth() else size.height()
        return QSize(width, max(high, item.minimumSize().height()))

    def _direction(self) -> Qt.LayoutDirection:
        """How the widget is read that this lays out."""
        widget = self.parentWidget()
        return widget.layoutDirection() if widget is not None else Qt.LayoutDirection.LeftToRight

    def _place(
        self, line: list[tuple[QLayoutItem, QSize]], rect: QRect, top: int, *, move: bool
    ) -> int:
        height, left = max((size.height() for _, size in line), default=0), rect.left()
        if self._at_end:
            left += rect.width() - sum(size.width() + self._gap for _, size in line) + self._gap
        for item, size in line:
            if move:
                below = (height - size.height()) // 2
                place = QRect(QPoint(left, top + below), size)
                item.setGeometry(turned(rect, place, self._direction()))
            left += size.width() + self._gap
        return height


class FlowLabel(PlainLabel):
    """Plain text that would like one line, and takes more where there is no room for it."""

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)

    def sizeHint(self) -> QSize:
        """One line."""
        self.ensurePolished()
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.text()) + 2, metrics.height() + 2)

    def minimumSizeHint(self) -> QSize:
        """As narrow as one likes."""
        return QSize(40, self.fontMetrics().height())
