"""A look at an attached picture, as large as there is room."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from localchat.domain.attachment import Attachment
from localchat.ui import amounts
from localchat.ui.flow import FlowLabel
from localchat.ui.language import tr
from localchat.ui.picture import fitting
from localchat.ui.plain import PlainLabel


class PictureDialog(QDialog):
    """Shows a picture, what it is, and what it costs."""

    def __init__(self, parent: QWidget, file: Attachment, image: QImage, cost: str) -> None:
        super().__init__(parent)
        self.setObjectName("picture-dialog")
        self.setWindowTitle(file.name)
        head = PlainLabel(file.name)
        head.setProperty("strong", True)
        head.setTextFormat(Qt.TextFormat.PlainText)
        head.setWordWrap(True)
        size = tr("{size} pixels", size=file.text.replace("×", " × "))
        facts = [size, *([amounts.size(file.size)] if file.size else []), *([cost] if cost else [])]
        about = FlowLabel(" · ".join(facts) + (f"\n{file.note}" if file.note else ""))
        about.setProperty("quiet", True)
        about.setObjectName("picture-dialog-facts")
        shown = _Shown(image)
        shown.setAccessibleName(tr("Picture {name}", name=file.name))
        close = QPushButton(tr("Close"))
        close.setObjectName("picture-close-button")
        close.setDefault(True)
        close.clicked.connect(self.reject)
        copy = QPushButton(tr("Copy picture"))
        copy.setObjectName("picture-copy-button")
        copy.setEnabled(not image.isNull())
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setImage(image))
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(copy)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(8)
        column.addWidget(head)
        column.addWidget(about)
        column.addWidget(shown, 1)
        column.addLayout(foot)
        most = QSize(max(360, parent.width() - 160), max(260, parent.height() - 240))
        wanted = fitting(image, most) if not image.isNull() else QSize(360, 120)
        self.resize(max(420, wanted.width() + 40), wanted.height() + 150)


class _Shown(QWidget):
    """The picture, in the middle; a sentence where there is none."""

    def __init__(self, image: QImage) -> None:
        super().__init__()
        self.setObjectName("picture-shown")
        self.setMinimumSize(120, 80)
        self._image = image

    def paintEvent(self, event: QPaintEvent) -> None:
        """As large as there is room, never larger than it is."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if self._image.isNull():
            painter.setPen(self.palette().windowText().color())
            words = tr("This picture cannot be shown: it is damaged.")
            painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), words)
            return
        size = fitting(self._image, self.size())
        place = self.rect()
        place.setSize(size)
        place.moveCenter(self.rect().center())
        painter.drawImage(place, self._image)
