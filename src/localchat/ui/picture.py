"""Pictures in the window: taken from what was pasted or dropped, decoded within limits, drawn in small."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter, QPainterPath, QPixmap

from localchat.domain.picture import media_type

LARGEST = 4096
"""Pixels of a side of what is decoded here; what the store keeps is smaller."""
MOST_BYTES = 128
"""Megabytes that a decoded picture may take."""

_FORMATS = ("image/png", "image/jpeg", "image/webp", "image/gif", "image/bmp", "image/tiff")
"""In what form a picture is taken from the clipboard, the best first."""

Given = bytes | QImage
"""A picture that lies in no file: the bytes of one, or as Qt has it."""


def has_picture(source: QMimeData) -> bool:
    """Whether what is pasted or dropped is a picture, and not text that brings one along."""
    return not source.hasText() and (source.hasImage() or any(map(source.hasFormat, _FORMATS)))


def picture_in(source: QMimeData) -> Given | None:
    """The picture in what was pasted or dropped; None if there is none."""
    for name in _FORMATS:
        if source.hasFormat(name) and (data := bytes(source.data(name).data())):
            return data
    image = source.imageData() if source.hasImage() else None
    if isinstance(image, QPixmap):
        image = image.toImage()
    return image if isinstance(image, QImage) and not image.isNull() else None


def as_file(given: Given) -> bytes:
    """The bytes of a picture. Takes a while: never on the window's thread."""
    if isinstance(given, bytes):
        return given
    if max(given.width(), given.height()) > LARGEST:
        given = given.scaled(
            LARGEST, LARGEST, Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )  # fmt: skip
    held = QByteArray()
    device = QBuffer(held)
    device.open(QIODevice.OpenModeFlag.WriteOnly)
    # It wants a text for the format, whatever it is declared with.
    given.save(device, "PNG", 90)  # type: ignore[call-overload]
    return bytes(held.data())


def decoded(data: bytes, longest: int = LARGEST) -> QImage:
    """A picture that the store keeps; a null one if it is not what it seems.

    What is larger than `longest` pixels a side is scaled down.
    """
    kind = media_type(data).removeprefix("image/")
    if not kind:
        return QImage()
    QImageReader.setAllocationLimit(MOST_BYTES)
    held = QByteArray(data)
    device = QBuffer(held)
    device.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(device, QByteArray(kind.encode()))
    reader.setAutoDetectImageFormat(False)
    size = reader.size()
    if size.isEmpty() or max(size.width(), size.height()) > LARGEST:
        return QImage()
    if max(size.width(), size.height()) > longest:
        reader.setScaledSize(size.scaled(longest, longest, Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()


def fitting(image: QImage, most: QSize) -> QSize:
    """How large a picture is shown within `most`; never larger than it is."""
    size = image.size()
    if size.width() > most.width() or size.height() > most.height():
        size = size.scaled(most, Qt.AspectRatioMode.KeepAspectRatio)
    return size.expandedTo(QSize(1, 1))


def rounded(image: QImage, size: QSize, radius: float, sharp: float) -> QPixmap:
    """A picture that fills `size`, with round corners; `sharp` are the screen's dots for a pixel."""
    pixmap = QPixmap(size * sharp)
    pixmap.fill(Qt.GlobalColor.transparent)
    pixmap.setDevicePixelRatio(sharp)
    painter = QPainter(pixmap)
    painter.setRenderHints(
        QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
    )
    path = QPainterPath()
    path.addRoundedRect(QRectF(0, 0, size.width(), size.height()), radius, radius)
    painter.setClipPath(path)
    covering = image.size().scaled(size, Qt.AspectRatioMode.KeepAspectRatioByExpanding)
    left, top = (
        (size.width() - covering.width()) / 2,
        (size.height() - covering.height()) / 2,
    )
    painter.drawImage(QRectF(left, top, covering.width(), covering.height()), image)
    painter.end()
    return pixmap
