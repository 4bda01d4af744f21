"""Line icons, drawn from a few strokes each in the colour of the look."""

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from localchat.paths import RESOURCES

_STROKES = {
    "chat": "<path d='M4 5h16v11H10l-4 4v-4H4z'/>",
    "discover": "<circle cx='12' cy='12' r='8.5'/><path d='M15.5 8.5l-2 5-5 2 2-5z'/>",
    "models": "<path d='M12 3l8 4.5v9L12 21l-8-4.5v-9zM4 7.5l8 4.5 8-4.5M12 12v9'/>",
    "shield": "<path d='M12 3l7 3v5.5c0 4.5-3 7.5-7 9.5-4-2-7-5-7-9.5V6z'/>",
    "closed shield": "<path d='M12 3l7 3v5.5c0 4.5-3 7.5-7 9.5-4-2-7-5-7-9.5V6z'/>"
    "<path d='M8.8 11.8l2.3 2.3 4.2-4.4'/>",
    "downloads": "<path d='M12 4v10.5M7.5 10.5l4.5 4.5 4.5-4.5M5 19.5h14'/>",
    "pause": "<path d='M9 6v12M15 6v12'/>",
    "resume": "<path d='M8.5 5.5l9.5 6.5-9.5 6.5z'/>",
    "folder": "<path d='M4 8V7a1.5 1.5 0 0 1 1.5-1.5H9l2 2.5h7.5A1.5 1.5 0 0 1 20 9.5v8"
    "a1.5 1.5 0 0 1-1.5 1.5h-13A1.5 1.5 0 0 1 4 17.5z'/>",
    "settings": "<circle cx='12' cy='12' r='3.2'/><path d='M12 3v3M12 18v3M3 12h3M18 12h3M5.6 5.6l2.1 2.1"
    "M16.3 16.3l2.1 2.1M5.6 18.4l2.1-2.1M16.3 7.7l2.1-2.1'/>",
    "send": "<path d='M12 19V5M6 11l6-6 6 6'/>",
    "stop": "<rect x='7' y='7' width='10' height='10' rx='1.5'/>",
    "eject": "<path d='M6 14l6-8 6 8zM6 18h12'/>",
    "panel": "<rect x='4' y='5' width='16' height='14' rx='2'/><path d='M14.5 5v14'/>",
    "copy": "<rect x='8' y='8' width='11' height='11' rx='2'/><path d='M5 15V6a1 1 0 0 1 1-1h9'/>",
    "edit": "<path d='M5 19l1-4L16 5l3 3L9 18z'/>",
    "again": "<path d='M19 6v5h-5M18.4 11A7 7 0 1 0 19 14'/>",
    "menu": "<circle cx='5.5' cy='12' r='1.2' fill='@'/><circle cx='12' cy='12' r='1.2' fill='@'/>"
    "<circle cx='18.5' cy='12' r='1.2' fill='@'/>",
    "more": "<path d='M7 6l6 6-6 6M13 6l6 6-6 6'/>",
    "reset": "<path d='M5 6v5h5M5.6 11A7 7 0 1 1 5 14'/>",
    "close": "<path d='M6 6l12 12M18 6L6 18'/>",
    "loaded": "<circle cx='12' cy='12' r='5' fill='@'/>",
    "not loaded": "<circle cx='12' cy='12' r='5'/>",
    "back": "<path d='M14 6l-6 6 6 6'/>",
    "search": "<circle cx='11' cy='11' r='6.2'/><path d='M15.7 15.7L20 20'/>",
    "tag": "<path d='M4 5h7.5l8 8-6.5 6.5-8-8V5z'/><circle cx='8.2' cy='8.8' r='1' fill='@'/>",
    "archive": "<path d='M4 5.5h16v4H4zM5.5 9.5v9.5h13V9.5M10 13h4'/>",
    "filter": "<path d='M4 7h16M7 12h10M10 17h4'/>",
    "new folder": "<path d='M4 8V7a1.5 1.5 0 0 1 1.5-1.5H9l2 2.5h7.5A1.5 1.5 0 0 1 20 9.5v8"
    "a1.5 1.5 0 0 1-1.5 1.5h-13A1.5 1.5 0 0 1 4 17.5zM12 11v5M9.5 13.5h5'/>",
    "down": "<path d='M6 9l6 6 6-6'/>",
    "forward": "<path d='M10 6l6 6-6 6'/>",
    "begin": "<path d='M4 7h8M4 12h5M14 6.5h5M14 17.5h5M16.5 6.5v11'/>",
    "attach": "<path d='M19 11.5l-7.3 7.3a4.6 4.6 0 0 1-6.5-6.5l7.8-7.8a3.1 3.1 0 0 1 4.4 4.4l-7.7 7.7"
    "a1.5 1.5 0 0 1-2.2-2.2l6.9-6.9'/>",
    "file": "<path d='M7 3.5h7l4.5 4.5v11a1.5 1.5 0 0 1-1.5 1.5H7A1.5 1.5 0 0 1 5.5 19V5A1.5 1.5 0 0 1 7 3.5z"
    "M13.5 3.5V8.5h5M9 13h6M9 16.5h4'/>",
    "clock": "<circle cx='12' cy='12' r='8'/><path d='M12 7.5V12l3 2'/>",
    "up": "<path d='M6 15l6-6 6 6'/>",
    "branch": "<circle cx='7' cy='5.5' r='2'/><circle cx='7' cy='18.5' r='2'/>"
    "<circle cx='17' cy='7.5' r='2'/><path d='M7 7.5v9M17 9.5c0 4-10 2.5-10 6'/>",
    "delete": "<path d='M5 7h14M10 7V4.5h4V7M7 7l.8 12.5h8.4L17 7M10.3 10.5v5.5M13.7 10.5v5.5'/>",
    "lock": "<rect x='5' y='10.5' width='14' height='9.5' rx='2'/><path d='M8 10.5V8a4 4 0 0 1 8 0v2.5'/>"
    "<path d='M12 14.2v2.2'/>",
    "eye": "<path d='M3 12c2.2-4 5.3-6 9-6s6.8 2 9 6c-2.2 4-5.3 6-9 6s-6.8-2-9-6z'/>"
    "<circle cx='12' cy='12' r='2.6'/>",
    "closed eye": "<path d='M3 12c2.2-4 5.3-6 9-6s6.8 2 9 6c-2.2 4-5.3 6-9 6s-6.8-2-9-6z'/>"
    "<circle cx='12' cy='12' r='2.6'/><path d='M5 19L19 5'/>",
    "key": "<circle cx='8' cy='15.5' r='4'/><path d='M11 12.8L19.5 4.5M16 8l2.8 2.8M13.6 10.4l1.9 1.9'/>",
    "check": "<path d='M5 12.5l4.5 4.5L19 7.5'/>",
}


def icon(name: str, colour: str, size: int = 20) -> QIcon:
    """The icon `name` in a colour; `size` in pixels, sharp on dense screens too."""
    svg = (
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24' fill='none' stroke='"
        f"{colour}' stroke-width='1.7' stroke-linecap='round' stroke-linejoin='round'>"
        f"{_STROKES[name].replace('@', colour)}</svg>"
    )
    pixmap = QPixmap(QSize(size, size) * 2)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(svg.encode())).render(painter)
    painter.end()
    pixmap.setDevicePixelRatio(2)
    return QIcon(pixmap)


SMALL = 24
"""Pixels up to which the app's icon is drawn in its simple form."""


def app_icon() -> QIcon:
    """The app's own icon, for the desktop."""
    made = QIcon()
    for size in (16, 24, 32, 48, 64, 128, 256):
        name = "localchat-small.svg" if size <= SMALL else "localchat.svg"
        pixmap = QPixmap(size, size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        QSvgRenderer(str(RESOURCES / "icons" / name)).render(painter)
        painter.end()
        made.addPixmap(pixmap)
    return made
