"""Pages as a PDF, laid out by Qt on paper. Takes a while for long chats: never on the window's thread."""

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QIODevice,
    QMarginsF,
    QPointF,
    QRectF,
    QSizeF,
    Qt,
    QUrl,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextDocument,
)
from PySide6.QtSvg import QSvgRenderer

from localchat.services.exporting.printed import SHEET, Pages
from localchat.ui.picture import decoded

RESOLUTION, SHARP = 300, 4
"""Dots in an inch of the paper, and dots of a formula for each of its pixels."""
LONGEST, SHOWN = 1200, 320
"""Dots of the longer side of a picture of a message, and its pixels as the text counts them."""
MARGIN, FOOT = 18, 8
"""Millimetres around the text, and for the number of the page."""


class _Document(QTextDocument):
    """Text with formulas and pictures. It opens no file and no address: all that it shows was given."""

    def __init__(self, formulas: list[str], pictures: list[bytes]) -> None:
        super().__init__()
        self._formulas, self._pictures = formulas, pictures

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """A formula's picture, or one of a message; nothing for anything else."""
        scheme, _, number = (name if isinstance(name, str) else name.toString()).partition(":")
        if scheme == "picture" and number.isdigit() and int(number) < len(self._pictures):
            image = decoded(self._pictures[int(number)], LONGEST)
            image.setDevicePixelRatio(max(1.0, max(image.width(), image.height()) / SHOWN))
            return image
        if scheme != "formula" or not number.isdigit() or int(number) >= len(self._formulas):
            return None
        return _picture(self._formulas[int(number)])


def _picture(svg: str) -> QImage:
    renderer = QSvgRenderer(QByteArray(svg.encode()))
    size = renderer.defaultSize()
    image = QImage(size * SHARP, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    image.setDevicePixelRatio(SHARP)
    return image


def print_pages(pages: Pages) -> bytes:
    """The PDF of some chats, on A4, with numbered pages."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(RESOLUTION)
    writer.setCreator("LocalChat")
    margins = QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN)
    unit = QPageLayout.Unit.Millimeter
    portrait = QPageLayout.Orientation.Portrait
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize.PageSizeId.A4), portrait, margins, unit))
    _draw(pages, writer)
    buffer.close()
    return bytes(buffer.data().data())


def _draw(pages: Pages, writer: QPdfWriter) -> None:
    document = _Document(pages.formulas, pages.pictures)
    font = QFont()
    font.setPointSizeF(10.5)
    document.setDefaultFont(font)
    family = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()
    document.setDefaultStyleSheet(SHEET.replace("monospace", f"'{family}'"))
    document.setHtml(f"<body>{''.join(pages.html)}</body>")
    painter = QPainter(writer)
    layout = document.documentLayout()
    layout.setPaintDevice(writer)
    room = writer.pageLayout().paintRectPixels(RESOLUTION)
    foot = FOOT * RESOLUTION / 25.4
    height = room.height() - foot
    document.setDocumentMargin(0)
    document.setPageSize(QSizeF(room.width(), height))
    count = document.pageCount()
    for number in range(count):
        if number:
            writer.newPage()
        top = number * height
        painter.save()
        painter.translate(QPointF(0, -top))
        document.drawContents(painter, QRectF(0, top, room.width(), height))
        painter.restore()
        font.setPointSizeF(8)
        painter.setFont(font)
        painter.setPen(QColor("#6b6b66"))
        place = QRectF(0, height, room.width(), foot)
        painter.drawText(
            place,
            Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom,
            f"{number + 1} / {count}",
        )
    painter.end()
