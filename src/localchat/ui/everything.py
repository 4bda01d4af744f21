"""Export everything, and open what was exported with a passphrase: the questions to the person."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import shiboken6
from PySide6.QtWidgets import QFileDialog

from localchat.errors import LocalChatError
from localchat.ui.language import tr
from localchat.ui.passphrase_dialog import PassphraseDialog, Why
from localchat.ui.threads import Tasks

if TYPE_CHECKING:
    from localchat.ui.controller import Controller


def export_everything(controller: "Controller", lane: Tasks) -> None:
    """Ask for a passphrase and where to, then write; the window tells when it is done."""
    window = controller.window
    dialog = PassphraseDialog(window, controller.theme, Why.SEAL)

    def given(_old: str, passphrase: str, _remember: bool) -> None:
        if passphrase:
            from localchat.services.passphrase import check_new

            try:
                check_new(passphrase)
            except LocalChatError as error:
                dialog.refuse(error.message)
                return
        dialog.accept()
        ending = "localchat" if passphrase else "zip"
        name, _ = QFileDialog.getSaveFileName(
            window, tr("Export everything"), f"LocalChat.{ending}"
        )
        if name:
            _write(controller, lane, Path(name), passphrase)

    dialog.given.connect(given)
    _open(dialog)


def _write(controller: "Controller", lane: Tasks, path: Path, passphrase: str) -> None:
    services, window = controller.services, controller.window
    window.tell("", tr("Exporting everything …"))

    def events() -> Iterator[Any]:
        from localchat.services.everything import Everything
        from localchat.services.exchange import Step
        from localchat.ui.pace import paced

        return paced(Everything(services).write(path, passphrase), Step)

    def happened(event: Any) -> None:
        from localchat.services.exchange import Exported

        if isinstance(event, Exported):
            window.tell("", tr("Exported to {path}", path=str(event.path)), passing=True)

    lane.stream(events, happened, lambda _: None, controller.tell)


def open_sealed(controller: "Controller", lane: Tasks) -> None:
    """Ask for the file, its passphrase and a place for the zip."""
    window = controller.window
    name, _ = QFileDialog.getOpenFileName(
        window, tr("Open a locked export"), "", tr("LocalChat exports (*.localchat);;All files (*)")
    )
    if not name:
        return
    dialog = PassphraseDialog(window, controller.theme, Why.UNSEAL)

    def given(passphrase: str, _new: str, _remember: bool) -> None:
        target, _ = QFileDialog.getSaveFileName(
            window, tr("Where the plain zip goes"), f"{Path(name).stem}.zip"
        )
        if not target:
            dialog.reject()
            return

        def work() -> None:
            from localchat.services.everything import open_sealed as unseal

            unseal(Path(name), passphrase, Path(target))

        def done(_: None) -> None:
            if shiboken6.isValid(dialog):
                dialog.accept()
            window.tell("", tr("Exported to {path}", path=target), passing=True)

        def refused(error: LocalChatError) -> None:
            if shiboken6.isValid(dialog):
                dialog.refuse(error.message)

        lane.run(work, done, refused)

    dialog.given.connect(given)
    _open(dialog)


def _open(dialog: PassphraseDialog) -> None:
    dialog.finished.connect(lambda _: dialog.deleteLater())
    dialog.open()
