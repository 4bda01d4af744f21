"""Pictures, decoded by Qt within limits, scaled down, and written anew: nothing else of the file is kept."""

from typing import TYPE_CHECKING

from localchat.reader import protocol as p
from localchat.reader.child.source import Unreadable

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

MOST_PIXELS, MOST_JPEG = 80_000_000, 250_000_000
"""A picture of more is not opened: it would fill the memory. A JPEG is scaled down while it is read."""
MOST_BYTES = 640_000_000
"""Bytes that one decoded picture may take."""
NARROW = 200
"""How many times longer than wide a picture may be."""
LOSSLESS = 2_500_000
"""Bytes up to which a picture is kept as PNG, if it came without loss."""
QUALITY, PREVIEW_QUALITY = 92, 82
"""Of JPEG, of 100."""
PREVIEW = 400
"""Pixels of the longer side of what is shown in a chat."""

_KINDS = (
    (b"\x89PNG\r\n\x1a\n", "png"), (b"\xff\xd8\xff", "jpeg"), (b"GIF87a", "gif"), (b"GIF89a", "gif"),
    (b"II*\0", "tiff"), (b"MM\0*", "tiff"),
)  # fmt: skip
_OTHERS = (b"\0\0\1\0", b"\x8aMNG", b"\0\0\0\x0cJXL ", b"\xff\x0a", b"8BPS")
_BRANDS = {b"heic", b"heix", b"hevc", b"mif1", b"msf1", b"avif", b"avis"}


def kind_of(data: bytes) -> str:
    """The kind of a picture by its first bytes; ``other`` if it cannot be read, empty if it is none."""
    if data.startswith(b"RIFF") and data[8:12] == b"WEBP":
        return "webp"
    if data.startswith(b"BM") and b"\0" in data[:64]:
        return "bmp"
    kind = next((kind for begin, kind in _KINDS if data.startswith(begin)), "")
    if kind:
        return kind
    is_other = data.startswith(_OTHERS) and b"\0" in data[:4096]
    return "other" if is_other or (data[4:8] == b"ftyp" and data[8:12] in _BRANDS) else ""


def draw(data: bytes, longest: int, *, raw: bool = False) -> p.Drawn:
    """A picture of at most `longest` pixels a side, as PNG or JPEG, or `raw` as its pixels.

    `Unreadable` says why there is none.
    """
    kind = kind_of(data)
    if kind in {"", "other"}:
        raise Unreadable(p.Failure.PICTURE)
    try:
        from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt, qInstallMessageHandler
        from PySide6.QtGui import QColorSpace, QImage, QImageIOHandler, QImageReader, QPainter
    except ImportError as error:
        raise Unreadable(p.Failure.NO_EYES) from error

    # What the decoders complain of may hold words of the file.
    qInstallMessageHandler(lambda *_: None)
    QImageReader.setAllocationLimit(MOST_BYTES >> 20)
    held = QByteArray(data)
    device = QBuffer(held)
    device.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(device, QByteArray(kind.encode()))
    reader.setAutoDetectImageFormat(False)
    reader.setAutoTransform(True)
    size = reader.size()
    if not reader.canRead() or size.isEmpty():
        supported = {bytes(name.data()).decode() for name in QImageReader.supportedImageFormats()}
        raise Unreadable(p.Failure.DAMAGED if kind in supported else p.Failure.PICTURE)
    pixels = size.width() * size.height()
    if pixels > (MOST_JPEG if kind == "jpeg" else MOST_PIXELS):
        raise Unreadable(p.Failure.PIXELS, pixels)
    if max(size.width(), size.height()) > NARROW * min(size.width(), size.height()):
        raise Unreadable(p.Failure.NARROW)
    if kind == "jpeg" and max(size.width(), size.height()) > 2 * longest:
        # The decoder itself skips what would be scaled away.
        reader.setScaledSize(
            size.scaled(2 * longest, 2 * longest, Qt.AspectRatioMode.KeepAspectRatio)
        )
    moves = reader.supportsAnimation() and reader.imageCount() > 1
    image = reader.read()
    if image.isNull():
        raise Unreadable(p.Failure.DAMAGED)
    turned = reader.transformation() & QImageIOHandler.Transformation.TransformationRotate90
    whole = size.transposed() if turned else size
    space = image.colorSpace()
    if space.isValid() and space != QColorSpace(QColorSpace.NamedColorSpace.SRgb):
        image.convertToColorSpace(QColorSpace(QColorSpace.NamedColorSpace.SRgb))
    if max(image.width(), image.height()) > longest:
        scaled = image.size().scaled(longest, longest, Qt.AspectRatioMode.KeepAspectRatio)
        image = image.scaled(
            scaled.expandedTo(QSize(1, 1)), Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )  # fmt: skip
    # On white, as one sees it on a page; and so nothing that was written into the file comes along.
    plain = QImage(image.size(), QImage.Format.Format_RGB32)
    plain.fill(Qt.GlobalColor.white)
    painter = QPainter(plain)
    painter.drawImage(0, 0, image)
    painter.end()
    plain = plain.convertToFormat(QImage.Format.Format_RGB888)
    made = _pixels(plain) if raw else _file(plain, lossless=kind != "jpeg")
    return p.Drawn(
        size=len(data), width=plain.width(), height=plain.height(), whole_width=whole.width(),
        whole_height=whole.height(), moves=moves, data=made,
        preview=b"" if raw else _saved(_small(plain), "JPEG", PREVIEW_QUALITY),
    )  # fmt: skip


def _small(image: "QImage") -> "QImage":
    """A picture as it is shown in a chat."""
    from PySide6.QtCore import QSize, Qt

    size = image.size()
    if max(size.width(), size.height()) > PREVIEW:
        size = size.scaled(PREVIEW, PREVIEW, Qt.AspectRatioMode.KeepAspectRatio)
    return image.scaled(
        size.expandedTo(QSize(1, 1)), Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )  # fmt: skip


def _pixels(image: "QImage") -> bytes:
    """Three bytes for each pixel, without what fills up the lines."""
    row, line, bits = 3 * image.width(), image.bytesPerLine(), bytes(image.constBits())
    if row == line:
        return bits
    return b"".join(bits[at : at + row] for at in range(0, line * image.height(), line))


def _file(image: "QImage", *, lossless: bool) -> bytes:
    """PNG where that is not too large, else JPEG."""
    if lossless:
        data = _saved(image, "PNG", -1)
        if 0 < len(data) <= LOSSLESS:
            return data
    return _saved(image, "JPEG", QUALITY)


def _saved(image: "QImage", kind: str, quality: int) -> bytes:
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice

    held = QByteArray()
    device = QBuffer(held)
    device.open(QIODevice.OpenModeFlag.WriteOnly)
    # It wants a text for the format, whatever it is declared with.
    image.save(device, kind, quality)  # type: ignore[call-overload]
    return bytes(held.data())
