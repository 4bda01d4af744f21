"""Settings: a newer LocalChat, looked for by a click and got by another."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QPushButton

from localchat.ui.language import tr
from localchat.ui.setting_row import SettingRow

WIDE = 160
"""Pixels of the bar."""


class UpdateRow(SettingRow):
    """What would be asked, what came of it, and a button for the next step."""

    look_asked = Signal()
    get_asked = Signal()
    stop_asked = Signal()
    show_asked = Signal()

    def __init__(self) -> None:
        super().__init__(tr("Newer versions"), "")
        self.setObjectName("update-row")
        self._bar = QProgressBar(textVisible=False)
        self._bar.setObjectName("update-progress")
        self._bar.setAccessibleName(tr("How much of the newer version is here"))
        self._bar.setFixedWidth(WIDE)
        self._bar.setRange(0, 1000)
        self.look = QPushButton(tr("Look for a newer version"))
        self.look.setObjectName("update-look")
        self.get = QPushButton()
        self.get.setObjectName("update-get")
        self.get.setProperty("primary", True)
        self.stop = QPushButton(tr("Cancel"))
        self.stop.setObjectName("update-stop")
        self.stop.setAccessibleName(tr("Cancel looking for a newer version"))
        self.show_file = QPushButton(tr("Show in folder"))
        self.show_file.setObjectName("update-show")
        for button, signal in (
            (self.look, self.look_asked), (self.get, self.get_asked), (self.stop, self.stop_asked),
            (self.show_file, self.show_asked),
        ):  # fmt: skip
            button.clicked.connect(signal)
        self.place(self._bar, self.look, self.get, self.stop, self.show_file)
        self.show_idle("", can_look=False)

    def _show(self, *shown: object) -> None:
        for widget in (self._bar, self.look, self.get, self.stop, self.show_file):
            widget.setVisible(widget in shown)

    def show_idle(self, text: str, *, can_look: bool) -> None:
        """Before anything is asked, and after nothing newer was found."""
        self.text.setText(text)
        self.tell("")
        self._show(*([self.look] if can_look else []))

    def show_asking(self, text: str) -> None:
        """While it is asked."""
        self.text.setText(text)
        self.tell("")
        self._show(self.stop)

    def show_found(self, text: str, get: str) -> None:
        """A newer version; `get` is what the button says, empty when there is no package to get."""
        self.text.setText(text)
        self.get.setText(get)
        self._show(*([self.get] if get else [self.look]))

    def show_getting(self, text: str, share: float) -> None:
        """While it is got."""
        self.text.setText(text)
        self.tell("")
        self._bar.setValue(round(1000 * share))
        self._show(self._bar, self.stop)

    def show_got(self, text: str) -> None:
        """It is here and was checked."""
        self.text.setText(text)
        self._show(self.show_file)
