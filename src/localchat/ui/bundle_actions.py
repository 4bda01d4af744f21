"""Bundles in the window: chosen or dropped, looked at, agreed to, taken over; and made."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QMessageBox

from localchat.domain.bundle import ENDING, Bundle, Kind
from localchat.services.bundle_maker import Wanted
from localchat.services.bundles import Looked, Report
from localchat.text import listed
from localchat.ui import amounts
from localchat.ui.language import tr
from localchat.ui.plain import plain_box
from localchat.ui.reveal import reveal

if TYPE_CHECKING:
    from localchat.ui.controller import Controller
    from localchat.ui.model_checks import ModelChecks


def is_bundle(path: str) -> bool:
    """Whether a file's name is that of a bundle."""
    return path.lower().endswith(ENDING)


class BundleActions(QObject):
    """Joins the page of models and the service."""

    def __init__(self, controller: "Controller", checks: "ModelChecks") -> None:
        super().__init__(controller)
        self._c, self._checks = controller, checks

    # --- taking over -----------------------------------------------------------------------------

    def ask(self) -> None:
        """Let the person choose a bundle."""
        kinds = tr("Bundles (*{ending});;All files (*)", ending=ENDING)
        name, _ = QFileDialog.getOpenFileName(self._c.window, tr("Add from a bundle"), "", kinds)
        if name:
            self.open(Path(name))

    def open(self, path: Path) -> None:
        """Say what is in a bundle, and take it over if the person agrees."""
        self._c.window.show_page("models")
        bundles = self._c.services.bundles
        self._c.quick.run(
            lambda: bundles.look(path), lambda looked: self._agree(path, looked), self._c.tell
        )

    def _agree(self, path: Path, looked: Looked) -> None:
        whose = (
            tr("It is signed by the makers of LocalChat.")
            if looked.signed_by
            else tr(
                "It is not signed by the makers of LocalChat. Damage would be found; whether to trust "
                "whoever gave it to you is yours to say."
            )
        )
        question = plain_box(
            self._c.window, tr("Add from a bundle"), tr("Add what is in {name}?", name=path.name),
            f"{_contents(looked.bundle)}\n\n{whose}",
        )  # fmt: skip
        question.setObjectName("bundle-question")
        question.addButton(QMessageBox.StandardButton.Cancel)
        add = question.addButton(tr("Add"), QMessageBox.ButtonRole.AcceptRole)
        add.setObjectName("bundle-add")
        question.setDefaultButton(add)
        question.finished.connect(
            lambda _: self._take(path) if question.clickedButton() is add else None
        )
        question.finished.connect(question.deleteLater)
        question.open()

    def _take(self, path: Path) -> None:
        bundles = self._c.services.bundles
        self._checks.run(
            tr("Adding from {name}…", name=path.name),
            lambda progress, stopped: bundles.install(path, None, progress, stopped),
            self._done,
        )

    def _done(self, report: Report) -> None:
        self._c.refresh_models()
        self._c.presets.refresh()
        self._c.personas.refresh()
        lines = [
            text
            for text, names in (
                (tr("Models: {names}.", names=listed(report.models)), report.models),
                (tr("Presets: {names}.", names=listed(report.presets)), report.presets),
                (tr("Personas: {names}.", names=listed(report.personas)), report.personas),
            )
            if names
        ]
        if report.here:
            one = "%n file was here already."
            lines.append(tr("%n files were here already.", report.here, one=one))
        if report.how:
            lines.append(f"{tr('LocalChat itself came along.')} {report.how}")
        self._c.window.tell(tr("Added from the bundle"), " ".join([*lines, *report.notes]))

    # --- making ----------------------------------------------------------------------------------

    def make(self) -> None:
        """Let the person choose where, and write a bundle with all that was downloaded and made."""
        name, _ = QFileDialog.getSaveFileName(
            self._c.window, tr("Make a bundle"), f"LocalChat{ENDING}",
            tr("Bundles (*{ending})", ending=ENDING),
        )  # fmt: skip
        if name:
            self.write(Path(name))

    def write(self, path: Path) -> None:
        """Write a bundle with all that was downloaded and made."""
        bundles = self._c.services.bundles

        def written(bundle: Bundle) -> None:
            show = (tr("Show in folder"), lambda: self._show(path))
            self._c.window.tell(
                tr("The bundle is ready"), f"{_contents(bundle)} {path}", action=show
            )

        self._checks.run(
            tr("Writing {name}…", name=path.name),
            lambda progress, stopped: bundles.create(path, Wanted(), None, progress, stopped),
            written,
        )

    def _show(self, path: Path) -> None:
        self._c.quick.run(lambda: reveal(path), None, self._c.tell)


def _contents(bundle: Bundle) -> str:
    """``2 models, LocalChat itself, 3 presets; 4.9 GB.``."""
    models = {file.repository for file in bundle.of(Kind.MODEL)}
    words = []
    if models:
        words.append(tr("%n models", len(models), one="%n model"))
    if bundle.of(Kind.PACKAGE):
        words.append(tr("LocalChat itself"))
    if count := len(bundle.of(Kind.PRESET)):
        words.append(tr("%n presets", count, one="%n preset"))
    if count := len(bundle.of(Kind.PERSONA)):
        words.append(tr("%n personas", count, one="%n persona"))
    return tr("{things}; {size}.", things=listed(words), size=amounts.size(bundle.size))
