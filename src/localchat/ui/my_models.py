"""What a person does with the models on this computer: the page's signals in, use cases out."""

import functools
import threading
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QCursor, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMenu, QMessageBox

from localchat.domain.library import LibraryModel, ModelDetails
from localchat.domain.model import ModelFile, ModelId
from localchat.domain.preset import shown_name
from localchat.domain.verdict import Verdict
from localchat.errors import LocalChatError
from localchat.ui import amounts
from localchat.ui.bundle_actions import BundleActions, is_bundle
from localchat.ui.language import noop, tr
from localchat.ui.library_dialogs import FoldersDialog
from localchat.ui.model_checks import ModelChecks
from localchat.ui.model_details import DetailsDialog
from localchat.ui.model_templates import ModelTemplates
from localchat.ui.plain import plain_box
from localchat.ui.reveal import reveal
from localchat.ui.template_dialog import in_words
from localchat.ui.threads import Tasks

if TYPE_CHECKING:
    from localchat.ui.controller import Controller

USUAL_CONTEXT = 8_192
"""Tokens for which it is said whether a model fits, or all that it was trained for if that is less."""


class MyModels(QObject):
    """Joins the page and the services: what is quick; `ModelChecks` does what takes long."""

    def __init__(self, controller: "Controller") -> None:
        super().__init__(controller)
        self._c, self._library = controller, controller.services.library
        self.tasks, self._judge, self._examiner = Tasks(self), Tasks(self), Tasks(self)
        self.checks, self._templates = ModelChecks(controller), ModelTemplates(controller)
        self.bundles = BundleActions(controller, self.checks)
        self._closing = threading.Event()
        window = controller.window
        self._page = window.models
        self._page.acted.connect(self.act)
        self._page.asked.connect(self._do)
        self._page.verdicts_wanted.connect(self._find_verdicts)
        window.chat.picker.add.connect(self.ask_for_model)
        window.file_dropped.connect(self.take_file)

    # --- the list --------------------------------------------------------------------------------

    def show_known(self, models: Sequence[ModelFile]) -> None:
        """Show what was known, and what was added since; quick."""
        self._page.show_models(self._with_added(self._library.all(), models))

    @staticmethod
    def _with_added(
        known: Sequence[LibraryModel], models: Sequence[ModelFile]
    ) -> list[LibraryModel]:
        ids = {each.model.id for each in known}
        new = [
            LibraryModel(
                model=model, origin=noop("added by you"), files=(model.path,),
                problem="" if model.size else tr("The file is missing or damaged: {path}", path=model.path),
            )
            for model in models if model.id not in ids
        ]  # fmt: skip
        return [*known, *new]

    def refresh(self) -> None:
        """Look through the folders again, and show what is there."""

        def look() -> tuple[bool, list[LibraryModel]]:
            before = [(each.model, each.problem) for each in self._library.all()]
            found = self._library.scan(self._closing.is_set)
            return before != [(each.model, each.problem) for each in found], found

        def show(found: tuple[bool, list[LibraryModel]]) -> None:
            changed, models = found
            self._page.show_models(models)
            if changed:
                self._c.refresh_models(look=False)

        self.tasks.run(look, show, self._c.tell)

    def _find_verdicts(self, keys: Sequence[str]) -> None:
        """Say of the models that are seen whether they fit; what cannot be judged stays silent."""
        models = {each.model.id: each.model for each in self._page.rows.all}

        verdicts = self._c.services.verdicts

        def judge_all() -> Iterator[tuple[str, Verdict]]:
            for key in keys:
                if (model := models.get(ModelId(key))) is None or self._closing.is_set():
                    continue
                context = min(model.context or USUAL_CONTEXT, USUAL_CONTEXT)
                try:
                    yield key, verdicts.of_model(model, context)
                except LocalChatError:
                    continue

        def judge() -> Iterator[tuple[str, Verdict]]:
            is_measured = verdicts.is_measured
            yield from judge_all()
            if not is_measured:
                # They were told without how fast they are.
                verdicts.measure()
                yield from judge_all()

        self._judge.stream(
            judge, lambda pair: self._page.rows.show_verdict(*pair), lambda _: None, lambda _: None
        )

    # --- what is asked for -----------------------------------------------------------------------

    def _do(self, name: str) -> None:
        """Something that concerns the whole library."""
        acts: dict[str, Callable[[], object]] = {
            "add": self.ask_for_model,
            "add-folder": self.ask_for_folder,
            "folders": self.show_folders,
            "rescan": self._c.refresh_models,
            "bundle": self.bundles.ask,
            "make-bundle": self.bundles.make,
            "look": self.refresh,
            "duplicates": self.checks.find_duplicates,
            "discover": lambda: self._c.window.show_page("discover"),
            "stop": self.checks.stop,
        }
        acts[name]()

    def act(self, name: str, key: str) -> None:
        """Something that concerns one model: a name of `model_acts.ACTS`."""
        each = next((each for each in self._page.rows.all if each.model.id == key), None)
        if each is None:
            return
        match name:
            case "chat":
                self._c.new_chat(model=key)
            case "details":
                self.show_details(each)
            case "verify":
                self.checks.verify(each)
            case "folder":
                self.show_folder(each)
            case "template":
                self._templates.ask(key)
            case "preset":
                self.ask_for_preset(each)
            case "newer":
                self.checks.check_for_newer(each)
            case "remove":
                self.ask_to_remove(each)

    def _say(self, sentence: str, action: tuple[str, Callable[[], None]] | None = None) -> None:
        self._c.window.tell("", sentence, action=action)

    # --- adding ----------------------------------------------------------------------------------

    def ask_for_model(self) -> None:
        """Let the person choose a file."""
        kinds = tr("Models (*.gguf);;All files (*)")
        name, _ = QFileDialog.getOpenFileName(self._c.window, tr("Add a model"), "", kinds)
        if name:
            self.add_model(Path(name))

    def take_file(self, path: str) -> None:
        """A file that was dropped on the window, or opened with it."""
        if is_bundle(path):
            self.bundles.open(Path(path))
        else:
            self.add_model(Path(path))

    def add_model(self, path: Path) -> None:
        """Check a file and remember it."""

        def added(model: ModelFile) -> None:
            self._c.refresh_models()
            self._c.window.chat.notice.tell(
                "", tr("{name} was added.", name=model.name),
                action=(tr("Chat with it"), lambda: self._c.new_chat(model=model.id)), passing=True,
            )  # fmt: skip

        self._c.window.show_page("chat")
        self._c.quick.run(lambda: self._c.services.models.add(path), added, self._c.tell)

    def ask_for_folder(self, dialog: FoldersDialog | None = None) -> None:
        """Let the person choose a folder, and look at it from now on."""
        name = QFileDialog.getExistingDirectory(
            dialog or self._c.window, tr("Add a folder of models")
        )
        if name:
            self.change_folders(lambda: self._library.add_folder(Path(name)), dialog)

    def show_folders(self) -> None:
        """Show which folders are looked at."""
        dialog = FoldersDialog(self._c.window)
        dialog.add.connect(lambda: self.ask_for_folder(dialog))
        dialog.remove.connect(
            lambda path: self.change_folders(
                lambda: self._library.remove_folder(Path(path)), dialog
            )
        )
        dialog.others.connect(
            lambda on: self.change_folders(
                lambda: self._c.services.settings.set("other_apps", on), dialog
            )
        )
        dialog.finished.connect(dialog.deleteLater)
        self.change_folders(None, dialog, then=dialog.open)

    def change_folders(
        self,
        change: Callable[[], object] | None,
        dialog: FoldersDialog | None = None,
        then: Callable[[], object] | None = None,
    ) -> None:
        """Change which folders are looked at, show them, and look again."""

        def work() -> tuple[list[tuple[str, str, bool]], tuple[str, ...], bool]:
            if change:
                change()
            others = bool(self._c.services.settings["other_apps"])
            return self._library.folders(), self._library.notes, others

        def show(found: tuple[list[tuple[str, str, bool]], tuple[str, ...], bool]) -> None:
            if dialog is not None:
                dialog.show_folders(found[0], found[1], others=found[2])
            if then:
                then()
            if change:
                self.refresh()

        self.tasks.run(work, show, self._c.tell)

    # --- one model -------------------------------------------------------------------------------

    def show_details(self, each: LibraryModel) -> None:
        """Open the page of details, then say what there is to say of the template."""

        def show(details: ModelDetails) -> None:
            dialog = DetailsDialog(self._c.window, self._c.theme, each, details)
            dialog.finished.connect(dialog.deleteLater)
            gone = threading.Event()
            dialog.finished.connect(gone.set)
            dialog.open()

            def verdict(found: tuple[Any, ...]) -> None:
                if not gone.is_set():
                    (_, problems, ends, system, _, bos, why), (known, _, odd) = found
                    text = in_words(problems, ends, system, bos, why)
                    whose = (
                        [tr("This is the template that {publisher} published.", publisher=known)]
                        if known
                        else []
                    )
                    bad = [*problems, *odd]
                    dialog.show_template("\n".join([*bad, text, *whose]), bad=bool(bad))

            def refuse(error: LocalChatError) -> None:
                if not gone.is_set():
                    dialog.show_template(error.message, bad=True)

            key, templates = each.model.id, self._templates

            def look() -> tuple[Any, ...]:
                template = self._c.services.models.template(key)
                return templates.examined(key, template), templates.origin(key, template)

            self._examiner.run(look, verdict, refuse)

        self.tasks.run(lambda: self._library.details(each.model.id), show, self._c.tell)

    def show_folder(self, each: LibraryModel) -> None:
        """Open the model's folder in the system's file manager, or say where it is."""
        path = each.model.path

        def shown(opened: bool) -> None:
            if not opened:
                copy = (tr("Copy"), lambda: QGuiApplication.clipboard().setText(path))
                self._c.window.tell(tr("Where it is"), path, action=copy)

        self.tasks.run(lambda: reveal(Path(path)), shown, self._c.tell)

    def ask_for_preset(self, each: LibraryModel) -> None:
        """Let the person choose with which preset chats with a model begin."""
        models, key = self._c.services.models, each.model.id

        def save(name: str | None) -> None:
            model = each.model.name
            said = (
                tr(
                    "New chats with {model} begin with “{preset}”.",
                    model=model,
                    preset=shown_name(name),
                )
                if name
                else tr("New chats with {model} begin with the usual preset.", model=model)
            )
            self._c.quick.run(
                lambda: models.set_preset(key, name), lambda _: self._say(said), self._c.tell
            )

        def show(current: str | None) -> None:
            menu = QMenu(self._page)
            menu.setObjectName("default-preset-menu")
            for name in (None, *self._c.presets.names):
                action = QAction(
                    shown_name(name) if name else tr("The usual one"), menu, checkable=True
                )
                action.setChecked(name == current)
                action.triggered.connect(
                    functools.partial(lambda which, _=False: save(which), name)
                )
                menu.addAction(action)
            menu.aboutToHide.connect(menu.deleteLater)
            menu.popup(QCursor.pos())

        self._c.quick.run(lambda: models.preset(key), show, self._c.tell)

    def ask_to_remove(self, each: LibraryModel) -> None:
        """Say what will happen, and do it if the person agrees."""
        name = each.model.name
        count = len(each.files) + bool(each.projector)
        text = (
            tr(
                "Moves %n files, {size}, to the trash.", count,
                one="Moves %n file, {size}, to the trash.", size=amounts.size(each.model.size),
            )
            if each.ours else
            tr("It is only taken from the list; its file stays:\n{path}", path=each.model.path)
        )  # fmt: skip
        asked = tr("Remove {name}?", name=name)
        question = plain_box(self._c.window, tr("Remove a model"), asked, text)
        question.setObjectName("remove-question")
        cancel = question.addButton(QMessageBox.StandardButton.Cancel)
        remove = question.addButton(
            tr("Move to the trash") if each.ours else tr("Remove"),
            QMessageBox.ButtonRole.AcceptRole,
        )
        question.setDefaultButton(cancel)
        question.finished.connect(
            lambda _: self._remove(each) if question.clickedButton() is remove else None
        )
        question.finished.connect(question.deleteLater)
        question.open()

    def _remove(self, each: LibraryModel) -> None:
        back = Path(each.model.path)

        def put_back() -> None:
            self._c.quick.run(
                lambda: self._c.services.models.add(back),
                lambda _: self._c.refresh_models(), self._c.tell,
            )  # fmt: skip

        def removed(sentence: str) -> None:
            self._c.refresh_models()
            self._say(
                sentence, None if each.ours or not each.model.size else (tr("Undo"), put_back)
            )

        self.tasks.run(lambda: self._library.remove(each.model.id), removed, self._c.tell)

    def close(self) -> None:
        """Stop what takes long."""
        self._closing.set()
        self.checks.close()
        for lane in (self._judge, self._examiner, self.tasks):
            lane.finish()
