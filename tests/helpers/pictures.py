"""Pictures as people have them, and as people have them who mean no good."""

import struct
import zlib
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter


def draw(width: int = 320, height: int = 200, first: str = "red", last: str = "blue") -> QImage:
    """A picture that goes from one colour to another."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    gradient = QLinearGradient(0, 0, width, height)
    gradient.setColorAt(0, QColor(first))
    gradient.setColorAt(1, QColor(last))
    painter.fillRect(image.rect(), gradient)
    painter.end()
    return image


def as_bytes(image: QImage, kind: str = "png") -> bytes:
    """A picture as a file's bytes."""
    held = QByteArray()
    device = QBuffer(held)
    device.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(device, kind)
    return bytes(held.data())


def write(path: Path, width: int = 320, height: int = 200, **colours: str) -> Path:
    """A picture as a file, of the kind that its name says."""
    path.write_bytes(as_bytes(draw(width, height, **colours), path.suffix[1:]))
    return path


def turned(data: bytes) -> bytes:
    """A JPEG as a camera that was held upright writes it: lying, with a note that says so."""
    entry = struct.pack("<HHIHH", 0x0112, 3, 1, 6, 0)
    tiff = b"II*\0" + struct.pack("<IH", 8, 1) + entry + struct.pack("<I", 0)
    exif = b"Exif\0\0" + tiff
    return data[:2] + b"\xff\xe1" + struct.pack(">H", len(exif) + 2) + exif + data[2:]


def png_that_says(width: int, height: int, body: bytes = b"") -> bytes:
    """A PNG whose head says that it is so large, whatever is in it."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        )

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    inside = chunk(b"IDAT", zlib.compress(body))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + inside + chunk(b"IEND", b"")
