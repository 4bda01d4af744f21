"""A map of a chat: its tree of versions, small, to be looked over and to jump in."""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QToolTip,
    QVBoxLayout,
    QWidget,
)

from localchat.domain.chat import MessageId, MessageTree, Role
from localchat.text import figure, headed
from localchat.ui.language import tr
from localchat.ui.plain import PlainLabel, tip
from localchat.ui.speech import announce
from localchat.ui.theme import Theme

ACROSS, DOWN, EDGE, DOT = 26, 24, 22, 6
"""Pixels between branches, between a message and its answer, at the edge; radius of a message."""
FIRST_WORDS = 90
"""Characters of a message that are told."""


class TreeMap(QDialog):
    """Shows the tree; `version` carries the message that a person jumps to."""

    version = Signal(int)

    def __init__(
        self, window: QWidget, theme: Theme, tree: MessageTree, leaf: MessageId | None
    ) -> None:
        super().__init__(window)
        self.setObjectName("tree-map")
        self.setWindowTitle(tr("Map of this chat"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.picture = TreePicture(theme, tree, leaf)
        self.picture.chosen.connect(self._choose)
        self.picture.moved.connect(self._tell)
        area = QScrollArea()
        area.setObjectName("tree-map-area")
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(self.picture)
        area.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area = area
        legend = PlainLabel(self._legend(theme))
        legend.setTextFormat(Qt.TextFormat.RichText)
        legend.setProperty("quiet", True)
        self._words = PlainLabel()
        self._words.setObjectName("tree-map-words")
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self._words.setMinimumHeight(2 * self._words.fontMetrics().lineSpacing() + 4)
        self._words.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        go, close = QPushButton(tr("Go there")), QPushButton(tr("Close"))
        go.setObjectName("tree-map-go-button")
        close.setObjectName("tree-map-close-button")
        go.setProperty("primary", True)
        go.clicked.connect(self.picture.choose)
        close.clicked.connect(self.close)
        row = QHBoxLayout()
        row.addWidget(legend, 1)
        row.addWidget(close)
        row.addWidget(go)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(area, 1)
        column.addWidget(self._words)
        column.addLayout(row)
        wide, high = self.picture.width() + 60, self.picture.height() + 150
        self.resize(max(440, min(900, wide)), max(320, min(640, high)))
        self.picture.setFocus()
        self._tell(self.picture.here)

    @staticmethod
    def _legend(theme: Theme) -> str:
        colours = theme.colours
        you, model, open_ = tr("you"), tr("the model"), tr("open branch")
        return (
            f"<span style='color:{colours.name}'>●</span> {you}&nbsp;&nbsp; "
            f"<span style='color:{colours.quiet}'>●</span> {model}&nbsp;&nbsp; "
            f"<span style='color:{colours.accent}'>━</span> {open_}"
        )

    def showEvent(self, event: QShowEvent) -> None:
        """Begin where the person is."""
        super().showEvent(event)
        self._tell(self.picture.here)

    def _tell(self, key: MessageId | None) -> None:
        if key is not None:
            self._words.setText(self.picture.words(key))
            place = self.picture.place(key)
            self._area.ensureVisible(place.x(), place.y(), 60, 90)

    def _choose(self, key: int) -> None:
        self.version.emit(key)
        self.close()


class TreePicture(QWidget):
    """The tree itself, painted; a row for each step of the talk, a column for each branch."""

    chosen = Signal(int)
    moved = Signal(int)

    def __init__(self, theme: Theme, tree: MessageTree, leaf: MessageId | None) -> None:
        super().__init__()
        self.setObjectName("tree-picture")
        self.setAccessibleName(
            tr("Map of {count} messages. Arrows move, Enter jumps.", count=figure(len(tree)))
        )
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self._theme, self._tree = theme, tree
        self._open = {message.id for message in tree.path(leaf)}
        self._at: dict[MessageId, tuple[int, int]] = {}
        self._parents: dict[MessageId, MessageId | None] = {}
        self._lay_out()
        self._rows: dict[int, list[MessageId]] = {}
        for key, (_, row) in self._at.items():
            self._rows.setdefault(row, []).append(key)
        for keys in self._rows.values():
            keys.sort(key=lambda key: self._at[key][0])
        self.here: MessageId | None = leaf if leaf in self._at else next(iter(self._at), None)
        columns = max((column for column, _ in self._at.values()), default=0)
        rows = max(self._rows, default=0)
        self.setFixedSize(QSize(columns * ACROSS + 2 * EDGE, rows * DOWN + 2 * EDGE))
        theme.changed.connect(self.update)

    def _lay_out(self) -> None:
        """Place each message: the oldest branch goes straight on, others go to the right of all before."""
        free = 0
        # Chats may be thousands of messages deep: no recursion.
        waiting: list[tuple[MessageId, MessageId | None, int, int]] = []

        def put_off(parent: MessageId | None, row: int, column: int) -> None:
            children = self._tree.children(parent)
            for number, child in reversed(list(enumerate(children))):
                waiting.append((child, parent, row, column if number == 0 else -1))

        put_off(None, 0, 0)
        while waiting:
            key, parent, row, column = waiting.pop()
            if column < 0:
                free += 1
                column = free
            self._at[key], self._parents[key] = (column, row), parent
            put_off(key, row + 1, column)

    # --- asking ----------------------------------------------------------------------------------

    def place(self, key: MessageId) -> QPoint:
        """Where a message is drawn."""
        column, row = self._at[key]
        return QPoint(EDGE + column * ACROSS, EDGE + row * DOWN)

    def words(self, key: MessageId) -> str:
        """Who said it, and how it begins."""
        message = self._tree[key]
        line = " ".join(message.text[: 3 * FIRST_WORDS].split())[:FIRST_WORDS]
        line = line.encode("utf-8", "replace").decode() or tr("(empty)")
        who = tr("You") if message.role is Role.USER else message.model or tr("The model")
        return headed(who, line)

    def _under(self, point: QPoint) -> MessageId | None:
        row = round((point.y() - EDGE) / DOWN)
        for key in self._rows.get(row, []):
            if (self.place(key) - point).manhattanLength() <= 2 * DOT:
                return key
        return None

    # --- moving ----------------------------------------------------------------------------------

    def choose(self) -> None:
        """Jump to the message that is marked."""
        if self.here is not None:
            self.chosen.emit(self.here)

    def _go(self, key: MessageId | None) -> None:
        if key is not None and key != self.here:
            self.here = key
            self.setAccessibleDescription(self.words(key))
            announce(self, self.words(key))
            self.moved.emit(key)
            self.update()

    def _neighbour(self, key: int) -> MessageId | None:
        if self.here is None:
            return None
        if key == Qt.Key.Key_Up:
            return self._parents[self.here]
        if key == Qt.Key.Key_Down:
            children = self._tree.children(self.here)
            return next((child for child in children if child in self._open), None) or (
                children[0] if children else None
            )
        row = self._rows[self._at[self.here][1]]
        at = row.index(self.here) + (1 if key == Qt.Key.Key_Right else -1)
        return row[at] if 0 <= at < len(row) else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move, Enter jumps."""
        key = event.key()
        if key in {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right}:
            self._go(self._neighbour(key))
        elif key == Qt.Key.Key_Home:
            self._go(next(iter(self._at), None))
        elif key == Qt.Key.Key_End:
            self._go(self._rows[max(self._rows)][0] if self._rows else None)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.choose()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click marks a message."""
        self._go(self._under(event.position().toPoint()))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Two clicks jump."""
        if self._under(event.position().toPoint()) is not None:
            self.choose()

    def event(self, event: QEvent) -> bool:
        """Tell how a message begins, under the mouse."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            key = self._under(event.pos())
            words = tip(self.words(key)) if key is not None else ""
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)

    # --- painting --------------------------------------------------------------------------------

    def _seen(self, area: QRect) -> Iterator[MessageId]:
        first, last = (area.top() - EDGE) // DOWN - 1, (area.bottom() - EDGE) // DOWN + 2
        for row in range(first, last + 1):
            yield from self._rows.get(row, [])

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what is in sight: the lines, then the messages upon them."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        seen = list(self._seen(event.rect()))
        for is_open in (False, True):
            for key in seen:
                if (key in self._open) == is_open:
                    self._draw_line(painter, key, is_open=is_open)
        for key in seen:
            self._draw_dot(painter, key)

    def _draw_line(self, painter: QPainter, key: MessageId, *, is_open: bool) -> None:
        parent = self._parents[key]
        if parent is None:
            return
        colours = self._theme.colours
        pen = QPen(QColor(colours.accent if is_open else colours.line), 2.5 if is_open else 2)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        start, end = QPointF(self.place(parent)), QPointF(self.place(key))
        path = QPainterPath(start)
        if start.x() == end.x():
            path.lineTo(end)
        else:
            path.lineTo(end.x() - ACROSS / 2, start.y())
            path.quadTo(end.x(), start.y(), end.x(), start.y() + DOWN / 2)
            path.lineTo(end)
        painter.drawPath(path)

    def _draw_dot(self, painter: QPainter, key: MessageId) -> None:
        colours, middle = self._theme.colours, QPointF(self.place(key))
        is_user = self._tree[key].role is Role.USER
        ink = QColor(colours.name if is_user else colours.quiet)
        edge = QColor(colours.accent) if key in self._open else ink
        painter.setPen(QPen(edge, 2))
        painter.setBrush(ink)
        if is_user:
            painter.drawRoundedRect(
                QRectF(middle.x() - DOT + 1, middle.y() - DOT + 1, 2 * DOT - 2, 2 * DOT - 2), 3, 3
            )
        else:
            painter.drawEllipse(middle, DOT - 1, DOT - 1)
        if key == self.here:
            has_keyboard = self.hasFocus()
            painter.setPen(QPen(QColor(colours.accent if has_keyboard else colours.quiet), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(middle, DOT + 4, DOT + 4)
