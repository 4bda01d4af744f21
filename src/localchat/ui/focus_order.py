"""Where Tab goes: as a page is read, from the top down and from its beginning to its end.

Qt goes by when a control was made. Much of the window is made late, or again, and would come last.
"""

from collections.abc import Iterator

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QTextEdit,
    QToolButton,
    QWidget,
)

from localchat.ui.language import tr

WHOLE = (QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit)
"""Controls whose parts are their own affair."""


def move(window: QWidget, now: QWidget | None, *, forward: bool) -> bool:
    """Give the keyboard to the control after `now`, or before it; whether there was one."""
    every = list(stops(window))
    at = next((at for at, stop in enumerate(every) if stop is now), -1)
    if at < 0 and now is not None:
        at = next((at for at, stop in enumerate(every) if stop.isAncestorOf(now)), -1)
    if at < 0 or len(every) < 2:
        return False
    there = every[(at + (1 if forward else -1)) % len(every)]
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    there.setFocus(reason)
    _show(QApplication.focusWidget() or there)
    return True


def takes_tab(widget: QWidget) -> bool:
    """Whether Tab may come to a control now."""
    policy = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    return bool(policy) and widget.isVisible() and widget.isEnabled() and not widget.focusProxy()


def name_clear_button(field: QLineEdit) -> None:
    """Say what the button in a field does, which Qt leaves without a name."""
    field.setClearButtonEnabled(True)
    for button in field.findChildren(QToolButton):
        button.setAccessibleName(tr("Clear"))


def stops(widget: QWidget) -> Iterator[QWidget]:
    """The controls in it, as they are read. One that leads Tab by itself counts as one."""
    if getattr(widget, "leads_tab", False):
        yield widget
        return
    if takes_tab(widget):
        yield widget
    if isinstance(widget, WHOLE):
        return
    for child in _as_read(widget):
        yield from stops(child)


def _as_read(widget: QWidget) -> list[QWidget]:
    """What lies in it, line by line: things beside each other make a line."""
    inside = [
        child
        for child in widget.children()
        if isinstance(child, QWidget) and child.isVisible() and not child.isWindow()
    ]
    if len(inside) < 2:
        return inside
    is_back = widget.layoutDirection() == Qt.LayoutDirection.RightToLeft
    lines: list[tuple[QRect, list[tuple[int, QWidget]]]] = []
    for child in sorted(inside, key=lambda child: child.y()):
        place = child.geometry()
        start = -place.right() if is_back else place.x()
        line = lines[-1] if lines else None
        if line is not None and _is_beside(line[0], place):
            line[1].append((start, child))
        else:
            lines.append((place, [(start, child)]))
    return [child for _, line in lines for _, child in sorted(line, key=lambda placed: placed[0])]


def _is_beside(first: QRect, other: QRect) -> bool:
    """Whether two places share at least half the height of the lower one."""
    shared = min(first.bottom(), other.bottom()) - max(first.top(), other.top()) + 1
    return 2 * shared >= min(first.height(), other.height())


def _show(widget: QWidget) -> None:
    """Scroll to where the keyboard is."""
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(widget)
        above = above.parentWidget()
