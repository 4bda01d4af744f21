"""The narrow rail at the left: the pages of the app."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QToolButton, QVBoxLayout

from localchat.ui.icons import icon
from localchat.ui.theme import Theme

PAGES = (
    ("chat", "Chats"),
    ("discover", "Discover"),
    ("models", "My models"),
    ("shield", "Privacy"),
    ("settings", "Settings (Ctrl+,)"),
)


class Rail(QFrame):
    """One button for each page; `chosen` carries the page's name."""

    chosen = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("rail")
        self.setFixedWidth(56)
        self._theme = theme
        self._buttons: dict[str, QToolButton] = {}
        group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 12, 8, 12)
        column.setSpacing(8)
        for name, label in PAGES:
            button = QToolButton()
            button.setCheckable(True)
            button.setObjectName(f"{name}-page-button")
            button.setToolTip(label)
            button.setAccessibleName(label)
            button.setIconSize(QSize(20, 20))
            button.setFixedSize(40, 40)
            button.clicked.connect(lambda _=False, page=name: self.chosen.emit(page))
            group.addButton(button)
            self._buttons[name] = button
            if name == "shield":
                column.addStretch()
            column.addWidget(button)
        theme.changed.connect(self._colour)
        self.choose("chat")

    def choose(self, name: str) -> None:
        """Mark the page that is shown."""
        self._buttons[name].setChecked(True)
        self._colour()

    def _colour(self) -> None:
        colours = self._theme.colours
        for name, button in self._buttons.items():
            button.setIcon(icon(name, colours.accent if button.isChecked() else colours.quiet))
