"""Draw the app's icon in all its sizes, from the two drawings: run by a Python that has Qt, ``icons.py FOLDER``.

Windows and macOS take all sizes in one file each; both kinds are a short head and the pictures as PNG.
"""

import os
import struct
import sys
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QBuffer, QIODevice, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SOURCE = Path(__file__).resolve().parent.parent / "src" / "localchat" / "resources" / "icons"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512, 1024)
SMALL = 24
ICO = (16, 24, 32, 48, 64, 128, 256)
ICNS = {"icp4": 16, "icp5": 32, "icp6": 64, "ic07": 128, "ic08": 256, "ic09": 512, "ic10": 1024}


def draw(size: int) -> bytes:
    """The icon as PNG."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    name = "localchat-small.svg" if size <= SMALL else "localchat.svg"
    QSvgRenderer(str(SOURCE / name)).render(painter, QRectF(0, 0, size, size))
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, "PNG")
    return bytes(buffer.data().data())


def ico(pictures: dict[int, bytes]) -> bytes:
    """An icon of Windows."""
    head, place = struct.pack("<3H", 0, 1, len(ICO)), 6 + 16 * len(ICO)
    rows = b""
    for size in ICO:
        side = size % 256
        rows += struct.pack("<4B2H2I", side, side, 0, 0, 1, 32, len(pictures[size]), place)
        place += len(pictures[size])
    return head + rows + b"".join(pictures[size] for size in ICO)


def icns(pictures: dict[int, bytes]) -> bytes:
    """An icon of macOS."""
    parts = [
        name.encode() + struct.pack(">I", 8 + len(pictures[size])) + pictures[size]
        for name, size in ICNS.items()
    ]
    body = b"".join(parts)
    return b"icns" + struct.pack(">I", 8 + len(body)) + body


def main(folder: Path) -> None:
    """Write all of them."""
    application = QGuiApplication([])
    folder.mkdir(parents=True, exist_ok=True)
    pictures = {size: draw(size) for size in SIZES}
    for size, data in pictures.items():
        (folder / f"{size}.png").write_bytes(data)
    (folder / "localchat.ico").write_bytes(ico(pictures))
    (folder / "LocalChat.icns").write_bytes(icns(pictures))
    del application


if __name__ == "__main__":
    main(Path(sys.argv[1]))
