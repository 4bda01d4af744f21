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
from localchat.domain.verdict import Verdict
from localchat.errors import Cancelled, LocalChatError
from localchat.ui import amounts
from localchat.ui.library_dialogs import DuplicatesDialog, FoldersDialog
from localchat.ui.model_details import DetailsDialog
from localchat.ui.reveal import reveal
from localchat.ui.template_dialog import TemplateDialog, in_words
from localchat.ui.threads import News, Tasks

if TYPE_CHECKING:
    from localchat.ui.controller import Controller

USUAL_CONTEXT = 8_192
"""Tokens for which it is said whether a model fits, or all that it was trained for if that is less."""


class MyModels(QObject):
    """Joins the page and the services: one lane for what is quick, one for what reads whole files."""

    def __init__(self, controller: "Controller") -> None:
        super().__init__(controller)
        self._c, self._library = controller, controller.services.library
        self.tasks, self.long = Tasks(self), Tasks(self)
        self._judge, self._examiner = Tasks(self), Tasks(self)
        self._stopping, self._closing = threading.Event(), threading.Event()
        self._news = News(self)
        self._news.arrived.connect(self._hear)
        window = controller.window
        self._page = window.models
        self._page.acted.connect(self.act)
        self._page.asked.connect(self._do)
        self._page.verdicts_wanted.connect(self._find_verdicts)
        window.chat.picker.add.connect(self.ask_for_model)
        window.file_dropped.connect(lambda path: self.add_model(Path(path)))

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
                model=model, origin="added by you", files=(model.path,),
                problem="" if model.size else f"The file is missing or damaged: {model.path}",
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

        def judge() -> Iterator[tuple[str, Verdict]]:
            for key in keys:
                if (model := models.get(ModelId(key))) is None or self._closing.is_set():
                    continue
                context = min(model.context or USUAL_CONTEXT, USUAL_CONTEXT)
                try:
                    yield key, self._c.services.verdicts.of_model(model, context)
                except LocalChatError:
                    continue

        self._judge.stream(
            judge, lambda pair: self._page.rows.show_verdict(*pair), lambda _: None, lambda _: None
        )

    # --- what is asked for -----------------------------------------------------------------------

    def _do(self, name: str) -> None:
        """Something that concerns the whole library."""
        match name:
            case "add":
                self.ask_for_model()
            case "add-folder":
                self.ask_for_folder()
            case "folders":
                self.show_folders()
            case "rescan":
                self._c.refresh_models()
            case "look":
                self.refresh()
            case "duplicates":
                self.find_duplicates()
            case "discover":
                self._c.window.show_page("discover")
            case "stop":
                self._stopping.set()

    def act(self, name: str, key: str) -> None:
        """Something that concerns one model: a name of `models_page.ACTS`."""
        each = next((each for each in self._page.rows.all if each.model.id == key), None)
        if each is None:
            return
        match name:
            case "chat":
                self._c.new_chat(model=key)
            case "details":
                self.show_details(each)
            case "verify":
                self.verify(each)
            case "folder":
                self.show_folder(each)
            case "template":
                self.ask_for_template(key)
            case "preset":
                self.ask_for_preset(each)
            case "newer":
                self.check_for_newer(each)
            case "remove":
                self.ask_to_remove(each)

    def _say(self, sentence: str, action: tuple[str, Callable[[], None]] | None = None) -> None:
        self._c.window.tell("", sentence, action=action)

    # --- adding ----------------------------------------------------------------------------------

    def ask_for_model(self) -> None:
        """Let the person choose a file."""
        kinds = "Models (*.gguf);;All files (*)"
        name, _ = QFileDialog.getOpenFileName(self._c.window, "Add a model", "", kinds)
        if name:
            self.add_model(Path(name))

    def add_model(self, path: Path) -> None:
        """Check a file and remember it."""

        def added(model: ModelFile) -> None:
            self._c.refresh_models()
            self._c.window.chat.notice.tell(
                "", f"{model.name} was added.",
                action=("Chat with it", lambda: self._c.new_chat(model=model.id)), passing=True,
            )  # fmt: skip

        self._c.window.show_page("chat")
        self._c.quick.run(lambda: self._c.services.models.add(path), added, self._c.tell)

    def ask_for_folder(self, dialog: FoldersDialog | None = None) -> None:
        """Let the person choose a folder, and look at it from now on."""
        name = QFileDialog.getExistingDirectory(dialog or self._c.window, "Add a folder of models")
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
                    _, problems, ends, system, _, bos = found
                    text = in_words(problems, ends, system, bos)
                    dialog.show_template("\n".join([*problems, text]), bad=bool(problems))

            def refuse(error: LocalChatError) -> None:
                if not gone.is_set():
                    dialog.show_template(error.message, bad=True)

            template = self._c.services.models.template
            self._examiner.run(
                lambda: self._examined(each.model.id, template(each.model.id)), verdict, refuse
            )

        self.tasks.run(lambda: self._library.details(each.model.id), show, self._c.tell)

    def show_folder(self, each: LibraryModel) -> None:
        """Open the model's folder in the system's file manager, or say where it is."""
        path = each.model.path

        def shown(opened: bool) -> None:
            if not opened:
                copy = ("Copy", lambda: QGuiApplication.clipboard().setText(path))
                self._c.window.tell("Where it is", path, action=copy)

        self.tasks.run(lambda: reveal(Path(path)), shown, self._c.tell)

    def ask_for_preset(self, each: LibraryModel) -> None:
        """Let the person choose with which preset chats with a model begin."""
        models, key = self._c.services.models, each.model.id

        def save(name: str | None) -> None:
            begins = f"begin with “{name}”" if name else "begin with the usual preset"
            self._c.quick.run(
                lambda: models.set_preset(key, name),
                lambda _: self._say(f"New chats with {each.model.name} {begins}."), self._c.tell,
            )  # fmt: skip

        def show(current: str | None) -> None:
            menu = QMenu(self._page)
            menu.setObjectName("default-preset-menu")
            for name in (None, *self._c.presets.names):
                action = QAction(name or "The usual one", menu, checkable=True)
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
        files = f"{count} files" if count > 1 else "1 file"
        text = (
            f"Moves {files}, {amounts.size(each.model.size)}, to the trash." if each.ours else
            f"It is only taken from the list; its file stays:\n{each.model.path}"
        )  # fmt: skip
        question = QMessageBox(
            QMessageBox.Icon.NoIcon, "Remove a model", f"Remove {name}?", parent=self._c.window
        )
        question.setObjectName("remove-question")
        question.setTextFormat(question.textFormat().PlainText)
        question.setInformativeText(text)
        cancel = question.addButton(QMessageBox.StandardButton.Cancel)
        remove = question.addButton(
            "Move to the trash" if each.ours else "Remove", QMessageBox.ButtonRole.AcceptRole
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
            self._say(sentence, None if each.ours or not each.model.size else ("Undo", put_back))

        self.tasks.run(lambda: self._library.remove(each.model.id), removed, self._c.tell)

    # --- what takes long -------------------------------------------------------------------------

    def _run_long(
        self,
        text: str,
        work: Callable[[], Any],
        done: Callable[[Any], None],
        *,
        can_stop: bool = True,
    ) -> None:
        if self.long.busy:
            self._say("Something else is being checked. Wait for it, or cancel it.")
            return
        self._stopping.clear()
        self._page.show_work(text, can_stop=can_stop)

        def over(result: Any) -> None:
            self._page.show_work("")
            done(result)

        def failed(error: LocalChatError) -> None:
            self._page.show_work("")
            if not isinstance(error, Cancelled):
                self._c.tell(error)

        self.long.run(work, over, failed)

    def _hear(self, news: dict[str, float]) -> None:
        for text, share in news.items():
            if self.long.busy:
                self._page.show_work(text, share)

    def verify(self, each: LibraryModel) -> None:
        """Read a model's files whole, and say whether they are what they were."""
        text, name = f"Reading {each.model.name}…", each.model.name

        def done(found: tuple[bool, str]) -> None:
            title = name if found[0] else f"{name} is not as it was"
            self._c.window.tell(title, found[1])

        progress = functools.partial(self._news.tell, text)
        stopped = self._stopping.is_set
        self._run_long(text, lambda: self._library.verify(each.model.id, progress, stopped), done)

    def check_for_newer(self, each: LibraryModel) -> None:
        """Ask the hub whether a downloaded file was changed there."""
        self._run_long(
            f"Asking for {each.repository}…",
            lambda: self._library.check_for_newer(each.model.id),
            lambda found: self._c.window.tell(each.model.name, found[1]),
            can_stop=False,
        )

    def find_duplicates(self) -> None:
        """Find models that are here more than once."""

        def work() -> tuple[list[list[LibraryModel]], int, bool]:
            groups = self._library.duplicates(self._stopping.is_set)
            return groups, sum(map(_spare, groups)), self._stopping.is_set()

        def done(found: tuple[list[list[LibraryModel]], int, bool]) -> None:
            groups, spare, stopped = found
            if stopped:
                return
            if not groups:
                self._say("No model is here twice.")
                return
            dialog = DuplicatesDialog(self._c.window, groups, spare)
            dialog.chosen.connect(self._page.choose)
            dialog.chosen.connect(dialog.accept)
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

        self._run_long("Comparing files of the same size…", work, done)

    # --- templates -------------------------------------------------------------------------------

    def ask_for_template(self, key: str) -> None:
        """Show which chat template a model uses, and take another."""
        models, model = self._c.services.models, ModelId(key)

        def show(found: tuple[ModelFile, str | None, str | None, dict[str, str]]) -> None:
            dialog = TemplateDialog(self._c.window, self._c.theme, found[0].name, *found[1:])

            def save(text: str | None) -> None:
                self._c.quick.run(
                    lambda: models.set_template(model, text),
                    lambda _: dialog.accept(),
                    lambda error: dialog.refuse(error.message),
                )

            def examine(text: str | None) -> None:
                self._c.quick.run(
                    lambda: self._examined(model, text),
                    lambda found: dialog.show_examined(*found),
                    lambda error: dialog.refuse(error.message),
                )

            dialog.chosen.connect(save)
            dialog.examine.connect(examine)
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

        def read() -> tuple[ModelFile, str | None, str | None, dict[str, str]]:
            from localchat.services.templates import own_templates

            file = models.find(key)
            named = own_templates(Path(file.path))
            own = models.own_template(model) or named.pop("default", None)
            return file, own, models.template(model), named

        self._c.quick.run(read, show, self._c.tell)

    def _examined(self, model: ModelId, template: str | None) -> tuple[Any, ...]:
        """On the worker: what a template makes of a chat, as plain values."""
        from localchat.services.templates import examine

        services = self._c.services
        file = Path(services.models.find(model).path)
        prompted = examine(file, template, services.paths.engine_log)
        tokens = [(token.text, token.kind.value) for token in prompted.tokens]
        verdict = prompted.verdict
        return (
            tokens, verdict.problems, verdict.ends, verdict.system, verdict.better, verdict.bos,
        )  # fmt: skip

    def close(self) -> None:
        """Stop what takes long."""
        self._closing.set()
        self._stopping.set()
        for lane in (self._judge, self._examiner, self.long, self.tasks):
            lane.finish()


def _spare(group: Sequence[LibraryModel]) -> int:
    """Bytes that all but one of a group take; two names of one file on the disk take them once."""
    places = set()
    for each in group:
        try:
            status = Path(each.files[0]).stat()
        except OSError:
            continue
        places.add((status.st_dev, status.st_ino) if status.st_ino else each.files[0])
    return max(0, len(places) - 1) * group[0].model.size
