"""The button in the top bar: who answers, whether it is loaded, and what it weighs."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QSizePolicy

from localchat.text import figure
from localchat.ui.icons import icon
from localchat.ui.language import tr
from localchat.ui.plain import PlainLabel, tip
from localchat.ui.theme import Theme

if TYPE_CHECKING:
    from localchat.domain.model import ModelFile


class ModelPicker(QPushButton):
    """Shows the model; pressed, the others."""

    chosen = Signal(str)
    add = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("model-picker")
        self.setAccessibleName(tr("Model"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._theme, self._loaded = theme, False
        self._models: list[ModelFile] = []
        self._dot, self._facts, self._arrow = (PlainLabel() for _ in range(3))
        self._name = _Name()
        self._name.setProperty("strong", True)
        self._facts.setProperty("quiet", True)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 12, 6)
        row.setSpacing(8)
        for label in (self._dot, self._name, self._facts, self._arrow):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            row.addWidget(label)
        self.clicked.connect(self.open)
        theme.changed.connect(self._colour)

    def sizeHint(self) -> QSize:
        """As large as all that can be in it."""
        layout = self.layout()
        if layout is None:
            return super().sizeHint()
        hint = layout.sizeHint()
        if self._facts.isHidden() and self._facts.text():
            hint += QSize(self._facts.sizeHint().width() + layout.spacing(), 0)
        return hint

    def minimumSizeHint(self) -> QSize:
        """As narrow as some letters of the name allow."""
        hint, full = self.sizeHint(), self._name.sizeHint().width()
        facts = self._facts.sizeHint().width() if self._facts.text() else 0
        narrow = hint.width() - full - facts + self._name.minimumSizeHint().width()
        return QSize(min(hint.width(), narrow), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room, who answers is more than what it weighs."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        has_room = bool(self._facts.text()) and self.width() >= self.sizeHint().width()
        if self._facts.isHidden() == has_room:
            self._facts.setVisible(has_room)

    def show_models(self, models: "list[ModelFile]") -> None:
        """The models that can be chosen."""
        self._models = models

    def show_model(self, model: "ModelFile", *, loaded: bool, context: int, details: str) -> None:
        """Who answers here; `context` in tokens, 0 when it is not known; `details` on how it was loaded."""
        self._loaded = loaded
        self._name.setText(model.name)
        length = f"{context // 1024}k" if context >= 1024 else ""
        facts = (model.quantisation, file_size(model.size), length)
        self._facts.setText(" · ".join(fact for fact in facts if fact))
        state = tr("loaded") if loaded else tr("not loaded")
        self.setAccessibleDescription(f"{model.name}, {state}")
        hint = tr("{name}, {state} (Ctrl+L)", name=model.name, state=state)
        self.setToolTip(tip("\n".join(filter(None, (hint, details)))))
        self._colour()
        self.updateGeometry()
        self._fit()

    def _colour(self) -> None:
        colours = self._theme.colours
        state = "loaded" if self._loaded else "not loaded"
        colour = colours.accent if self._loaded else colours.quiet
        self._dot.setPixmap(icon(state, colour, 16).pixmap(16))
        self._arrow.setPixmap(icon("down", colours.text, 14).pixmap(14))

    def open(self) -> None:
        """Choose among the models."""
        menu = QMenu(self)
        menu.setObjectName("model-menu")
        for model in self._models:
            facts = " · ".join(part for part in (model.quantisation, file_size(model.size)) if part)
            action = menu.addAction(f"{model.name}    {facts or tr('file is missing')}")
            action.setEnabled(bool(model.size))
            action.triggered.connect(lambda _=False, key=model.id: self.chosen.emit(key))
        menu.addSeparator()
        menu.addAction(tr("Add a model file…"), lambda: self.add.emit())
        menu.popup(self.mapToGlobal(QPoint(0, self.height() + 4)))


class _Name(PlainLabel):
    """A name that is cut where there is no room."""

    def minimumSizeHint(self) -> QSize:
        """A few letters."""
        return QSize(self.fontMetrics().averageCharWidth() * 4, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what there is room for."""
        painter, place = QPainter(self), self.contentsRect()
        seen = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, place.width()
        )
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        self.style().drawItemText(
            painter, place, middle, self.palette(), True, seen, self.foregroundRole()
        )


def file_size(count: int) -> str:
    """Bytes in words; empty for none."""
    if not count:
        return ""
    if count >= 1e9:
        return f"{figure(count / 1e9, 1)} {tr('GB')}"
    return f"{figure(count / 1e6, 1)} {tr('MB')}"
