"""Formulas as pictures: set off the window's thread, within limits, and kept."""

import re
import sys
import threading
import time
import warnings
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, cast

from PySide6.QtCore import QByteArray, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from localchat.errors import LocalChatError
from localchat.ui.threads import Tasks

LONGEST, DEEPEST = 2_000, 24
"""Characters, and braces in one another, of a formula that is set."""
SECONDS = 1.0
"""How long a formula may be worked on."""
LARGEST, HEAVIEST = 4_000, 600_000
"""Pixels on a side, and letters of SVG, of a formula that is shown."""
KEPT = 300
_PATIENCE = 30.0
WORK, PAUSE, LONG_PAUSE = 0.001, 0.0005, 0.005
"""Seconds of work, then of rest: Python runs one thread at a time, and the window's comes first.

The long rest follows where the short one ended late, since another thread was at work then.
"""
_UNKNOWN = re.compile(r"\\[A-Za-z]+|\\$")


@dataclass(frozen=True, slots=True)
class Formula:
    """A formula that was set."""

    svg: bytes
    width: float
    height: float
    """Pixels of the screen at its usual density."""
    descent: float
    """Pixels below the line on which letters stand."""

    def pixmap(
        self, width: int, height: int, ratio: float, *, scale: float = 1.0, top: float = 0.0
    ) -> QPixmap:
        """A picture of a size, the formula in it `scale` times as large and `top` pixels down.

        `ratio` is that of the screen: its dots to a pixel.
        """
        made = QPixmap(max(1, round(width * ratio)), max(1, round(height * ratio)))
        made.setDevicePixelRatio(ratio)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        place = QRectF(0, top, self.width * scale, self.height * scale)
        QSvgRenderer(QByteArray(self.svg)).render(painter, place)
        painter.end()
        return made


class TooMuchError(Exception):
    """A formula takes too long."""


def set_formula(source: str, size: float, colour: str, *, is_display: bool) -> Formula | None:
    """Set a formula; None for one that cannot be read, or is too large or too slow."""
    if len(source) > LONGEST or _depth(source) > DEEPEST:
        return None
    try:
        with _Deadline(_PATIENCE):
            library = _ziamath()
        with _Deadline(SECONDS):
            made = library.Latex(source, size=size, color=colour, inline=not is_display, margin=0.5)
            width, height = made.getsize()
            is_fine = 0 < width < LARGEST and 0 < height < LARGEST
            if not is_fine or _UNKNOWN.search("".join(made.mathml.itertext())):
                return None
            svg = made.svg()
    except Exception:  # noqa: BLE001 -- whatever a model writes, the library may fail on
        return None
    box = re.search(r'width="([\d.]+)" height="([\d.]+)" viewBox="\S+ (-?[\d.]+)', svg)
    if box is None or len(svg) > HEAVIEST or "<image" in svg:
        return None
    width, height, top = float(box[1]), float(box[2]), float(box[3])
    return Formula(svg.encode(), width, height, max(0.0, height + top))


def _depth(source: str) -> int:
    deepest = depth = 0
    for letter in source:
        depth += (letter == "{") - (letter == "}")
        deepest = max(deepest, depth)
    return deepest


def _ziamath() -> Any:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        import ziamath
        from ziamath.config import config

        # Qt draws outlines where they stand, and knows nothing of symbols that are used again.
        config.svg2 = False
        return ziamath


class _Deadline:
    """Ends what runs too long in this thread, and lets other threads run meanwhile."""

    def __init__(self, seconds: float) -> None:
        self._end = time.perf_counter() + seconds
        self._rest = time.perf_counter() + WORK

    def __enter__(self) -> None:
        self._before = sys.getprofile()
        sys.setprofile(self._look)

    def __exit__(self, *_: object) -> None:
        sys.setprofile(self._before)

    def _look(self, *_: object) -> None:
        now = time.perf_counter()
        if now > self._rest:
            if now > self._end:
                raise TooMuchError
            if threading.current_thread() is threading.main_thread():
                return
            time.sleep(PAUSE)
            if time.perf_counter() - now > 2 * PAUSE:
                time.sleep(LONG_PAUSE)
            awake = time.perf_counter()
            self._end += awake - now
            self._rest = awake + WORK


Key = tuple[str, float, str, bool]


class Formulas(QObject):
    """All formulas of the program, by source, size, colour and kind."""

    ready = Signal(object)
    """The key of a formula that was set, or cannot be."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = Tasks(self)
        self._known: OrderedDict[Key, Formula | None] = OrderedDict()
        self._waiting: set[Key] = set()

    @property
    def busy(self) -> bool:
        """Whether a formula is being set."""
        return bool(self._waiting)

    def get(self, key: Key) -> tuple[bool, Formula | None]:
        """Whether it is known, and the formula if it can be shown; what is not is set, then `ready` tells."""
        if key in self._known:
            self._known.move_to_end(key)
            return True, self._known[key]
        if key not in self._waiting:
            self._waiting.add(key)
            source, size, colour, is_display = key
            work: Callable[[], Any] = lambda: set_formula(  # noqa: E731
                source, size, colour, is_display=is_display
            )
            self._tasks.run(work, lambda made: self._take(key, made), lambda e: self._fail(key, e))
        return False, None

    def _take(self, key: Key, made: Formula | None) -> None:
        self._waiting.discard(key)
        self._known[key] = made
        while len(self._known) > KEPT:
            self._known.popitem(last=False)
        self.ready.emit(key)

    def _fail(self, key: Key, _error: LocalChatError) -> None:
        self._take(key, None)


def formulas() -> Formulas:
    """The one of this program."""
    application = cast("QApplication", QApplication.instance())
    found = application.findChild(Formulas, "formulas")
    if found is None:
        found = Formulas(application)
        found.setObjectName("formulas")
    return found
