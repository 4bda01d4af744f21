"""The memory that a model takes here, as a bar, and the length of context that changes it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QHBoxLayout,
    QSizePolicy,
    QSlider,
    QToolTip,
    QVBoxLayout,
    QWidget,
)

from localchat.domain.verdict import Fit, Verdict
from localchat.text import figure
from localchat.ui import amounts
from localchat.ui.discover_words import TONES, length, numbers
from localchat.ui.fill import fill
from localchat.ui.flow import Flow
from localchat.ui.language import noop, tr
from localchat.ui.pages import quiet
from localchat.ui.plain import PlainLabel, tip

if TYPE_CHECKING:
    from localchat.ui.theme import Colours, Theme

SHORTEST = 512
"""Tokens of the shortest context that is offered."""

PARTS = (noop("weights"), noop("context"), noop("working"))
SHADES = (1.0, 0.6, 0.36)
"""What takes memory, and how strong the colour of each part is."""


def steps(longest: int) -> list[int]:
    """The lengths of context that are offered: doubled each time, and the longest."""
    found, tokens = [], SHORTEST
    while tokens < longest:
        found.append(tokens)
        tokens *= 2
    return [*found, max(longest, SHORTEST)]


def _shade(colours: "Colours", fit: Fit, share: float) -> QColor:
    """The colour of a verdict, as strong as a part of it is."""
    full, page = QColor(getattr(colours, TONES[fit])), QColor(colours.page)
    mixed = (
        round(share * getattr(full, each)() + (1 - share) * getattr(page, each)())
        for each in ("red", "green", "blue")
    )
    return QColor(*mixed)


class MemoryBar(QWidget):
    """What a model takes of this computer's memory; a line marks what is free now."""

    def __init__(self, theme: "Theme") -> None:
        super().__init__()
        self.setObjectName("memory-bar")
        self.setFixedHeight(12)
        self._theme = theme
        self._verdict: Verdict | None = None
        theme.changed.connect(self.update)

    def show_verdict(self, verdict: Verdict | None) -> None:
        """Show what one takes."""
        self._verdict = verdict
        text = numbers(verdict) if verdict is not None else ""
        self.setToolTip(tip(text))
        self.setAccessibleName(tr("Memory"))
        self.setAccessibleDescription(text)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the parts from left to right."""
        colours, verdict = self._theme.colours, self._verdict
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        track = QPainterPath()
        track.addRoundedRect(QRectF(self.rect()), 3, 3)
        # Where lines are strong, a full track in their colour would hide what is on it.
        strong = colours.line == colours.text
        painter.fillPath(track, QColor(colours.field if strong else colours.line))
        if verdict is not None and verdict.total:
            painter.setClipPath(track)
            self._paint_parts(painter, verdict)
            free = self.width() * min(1.0, verdict.free / verdict.total)
            painter.setPen(QPen(QColor(colours.quiet), 1, Qt.PenStyle.DotLine))
            if verdict.free < verdict.total:
                painter.drawLine(round(free), 0, round(free), self.height())
        painter.end()

    def _paint_parts(self, painter: QPainter, verdict: Verdict) -> None:
        colours, left = self._theme.colours, 0.0
        parts = (verdict.weights, verdict.context, verdict.compute)
        for size, shade in zip(parts, SHADES, strict=True):
            width = self.width() * size / verdict.total
            place = QRectF(left, 0, width, self.height())
            fill(painter, place, _shade(colours, verdict.fit, shade))
            left += width


class _Dot(QWidget):
    """The colour of a part beside its name."""

    def __init__(self, theme: "Theme", shade: float) -> None:
        super().__init__()
        self._theme, self._shade, self.fit = theme, shade, Fit.FITS
        self.setFixedSize(8, 8)
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A small square."""
        colour = _shade(self._theme.colours, self.fit, self._shade)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawRoundedRect(self.rect(), 2, 2)
        painter.end()


class ContextSlider(QSlider):
    """Chooses a length of context; its steps double."""

    tokens_chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setObjectName("model-context-slider")
        self.setAccessibleName(tr("Length of context"))
        self.setPageStep(1)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._steps = [SHORTEST]
        self.valueChanged.connect(self._move)

    @property
    def tokens(self) -> int:
        """What is chosen."""
        return self._steps[min(self.value(), len(self._steps) - 1)]

    def offer(self, longest: int, tokens: int) -> None:
        """Offer lengths up to the longest, and show one; signals are silent."""
        self.blockSignals(True)
        self._steps = steps(longest)
        self.setRange(0, len(self._steps) - 1)
        nearest = min(range(len(self._steps)), key=lambda at: abs(self._steps[at] - tokens))
        self.setValue(nearest)
        self.blockSignals(False)
        self._tell()

    def sizeHint(self) -> QSize:
        """A hand's width."""
        return QSize(220, super().sizeHint().height())

    def _move(self) -> None:
        self._tell()
        if self.isSliderDown():
            place = self.mapToGlobal(self.rect().topRight())
            words = tr("{tokens} tokens", tokens=figure(self.tokens))
            QToolTip.showText(place, tip(words), self)
        self.tokens_chosen.emit(self.tokens)

    def _tell(self) -> None:
        longest = length(self._steps[-1])
        self.setAccessibleDescription(
            tr("{tokens} tokens of at most {longest}", tokens=figure(self.tokens), longest=longest)
        )
        self.setToolTip(tr("How much of a chat the model keeps in mind; longer takes more memory"))


class Memory(QWidget):
    """The bar with its words, and the slider."""

    context_chosen = Signal(int)

    def __init__(self, theme: "Theme") -> None:
        super().__init__()
        self.setObjectName("model-memory")
        self._head = PlainLabel()
        self._head.setObjectName("memory-head")
        self._head.setProperty("quiet", True)
        self.slider = ContextSlider()
        self.slider.tokens_chosen.connect(self._choose)
        self.bar = MemoryBar(theme)
        self._total = quiet("")
        self._total.setWordWrap(False)
        self._total.setObjectName("memory-total")
        self._dots = [_Dot(theme, shade) for shade in SHADES]
        self._parts = [quiet("") for _ in SHADES]
        head, legend = QWidget(), QWidget()
        above = Flow(head, 16)
        above.addWidget(self._head)
        above.addWidget(self.slider)
        parts = QWidget()
        below = Flow(parts, 16)
        for name, dot, part in zip(PARTS, self._dots, self._parts, strict=True):
            part.setObjectName(f"memory-{name}")
            part.setWordWrap(False)
            pair = QWidget()
            line = QHBoxLayout(pair)
            line.setContentsMargins(0, 0, 0, 0)
            line.setSpacing(6)
            line.addWidget(dot)
            line.addWidget(part)
            below.addWidget(pair)
        row = QHBoxLayout(legend)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(parts, 1)
        row.addWidget(self._total, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for widget in (head, self.bar, legend):
            column.addWidget(widget)

    def _choose(self, tokens: int) -> None:
        self._head.setText(tr("Memory at {tokens} tokens of context", tokens=figure(tokens)))
        self.context_chosen.emit(tokens)

    def show_memory(self, verdict: Verdict | None, longest: int, context: int) -> None:
        """Show what a model takes, with a context of so many tokens out of so many."""
        self.slider.setVisible(longest > SHORTEST)
        if not self.slider.isSliderDown():
            self.slider.offer(longest or context, context)
        self._head.setText(
            tr("Memory at {tokens} tokens of context", tokens=figure(self.slider.tokens))
        )
        self.bar.show_verdict(verdict)
        self.setVisible(verdict is not None)
        if verdict is None:
            return
        for name, size, label, dot in zip(
            PARTS, (verdict.weights, verdict.context, verdict.compute),
            self._parts, self._dots, strict=True,
        ):  # fmt: skip
            label.setText(f"{tr(name)} {amounts.size(size)}")
            dot.fit = verdict.fit
            dot.update()
        whole = tr(
            "{part}, {free} free now",
            part=amounts.part(verdict.need, verdict.total),
            free=amounts.size(verdict.free),
        )
        self._total.setText(whole)
        self._total.setProperty("bad", verdict.fit is Fit.NO)
        self._total.style().unpolish(self._total)
        self._total.style().polish(self._total)
