"""Settings: what was added to the engine, whether it helps here, and why not."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from localchat.text import headed
from localchat.ui import amounts
from localchat.ui.language import tr
from localchat.ui.setting_row import SettingRow

if TYPE_CHECKING:
    from localchat.services.packs import Added


class EngineSection(QWidget):
    """A row to add one, and a row for each that is here."""

    add_asked = Signal()
    probe_asked = Signal(str)
    """The id of a pack."""
    remove_asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("engine-section")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._head = SettingRow(
            tr("Engine packs"),
            tr(
                "Parts that compute on a graphics card, from a file that the makers signed. Each is tried "
                "in a process of its own, and used only if it is right and faster than the processor."
            ),
        )
        self._add = QPushButton(tr("Add a file…"))
        self._add.setObjectName("pack-add")
        self._add.setAccessibleName(tr("Add an engine pack from a file"))
        self._add.clicked.connect(lambda: self.add_asked.emit())
        self._head.place(self._add)
        self._column.addWidget(self._head)
        self._rows: list[QWidget] = []

    def show_packs(self, packs: Sequence["Added"], forbidden: str = "") -> None:
        """Show what is here; `forbidden` says why nothing may be added."""
        for widget in self._rows:
            self._column.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._rows = []
        self._add.setEnabled(not forbidden)
        self._head.tell(forbidden)
        for added in packs:
            line = QFrame()
            line.setObjectName("line")
            line.setFixedHeight(1)
            row = self._make_row(added)
            for widget in (line, row):
                self._column.addWidget(widget)
                self._rows.append(widget)

    def _make_row(self, added: "Added") -> SettingRow:
        pack, trial = added.pack, added.trial
        name = f"{pack.name} {pack.version}"
        state = tr("It was not tried yet.") if trial is None else trial.text
        used = tr("Used") if added.is_used else tr("Not used")
        row = SettingRow(name, f"{headed(used, state)} {amounts.size(pack.size)}.")
        row.setObjectName(f"pack-{pack.id}")
        probe, remove = QPushButton(tr("Try again")), QPushButton(tr("Remove"))
        if trial is None:
            probe.setText(tr("Try"))
        probe.setObjectName("pack-probe")
        probe.setAccessibleName(tr("Try {name}", name=name))
        remove.setObjectName("pack-remove")
        remove.setAccessibleName(tr("Remove {name}", name=name))
        probe.clicked.connect(lambda: self.probe_asked.emit(pack.id))
        remove.clicked.connect(lambda: self.remove_asked.emit(pack.id))
        row.place(probe, remove)
        return row

    def show_work(self, text: str) -> None:
        """Say what is being done; empty when nothing is."""
        self._add.setEnabled(not text)
        self._add.setText(text or tr("Add a file…"))
        for row in self._rows:
            row.setEnabled(not text)
