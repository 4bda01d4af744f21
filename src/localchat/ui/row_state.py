"""Whether a row that is drawn by hand is chosen, or has the mouse over it.

`QStyle` brings hundreds of names that Python makes one by one, a hundredth of a second: it is asked for when
the first row is drawn, which is after the first frame.
"""

from typing import Any


def is_chosen(option: Any) -> bool:
    """Whether the row of a `QStyleOptionViewItem` is selected."""
    from PySide6.QtWidgets import QStyle

    return bool(option.state & QStyle.StateFlag.State_Selected)


def is_hovered(option: Any) -> bool:
    """Whether the mouse is over it."""
    from PySide6.QtWidgets import QStyle

    return bool(option.state & QStyle.StateFlag.State_MouseOver)


def has_focus(option: Any) -> bool:
    """Whether the keyboard is at it."""
    from PySide6.QtWidgets import QStyle

    return bool(option.state & QStyle.StateFlag.State_HasFocus)
