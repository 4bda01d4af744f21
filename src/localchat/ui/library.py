"""What the other pages do: models, presets, settings, export."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from localchat.domain.chat import ConversationId
from localchat.domain.model import ModelFile, ModelId
from localchat.ui.template_dialog import TemplateDialog
from localchat.ui.theme import LOOK

if TYPE_CHECKING:
    from localchat.ui.controller import Controller


class Library(QObject):
    """Joins the pages and the services."""

    def __init__(self, controller: "Controller") -> None:
        super().__init__(controller)
        self._c = controller
        window = controller.window
        window.models.add.connect(self.ask_for_model)
        window.chat.picker.add.connect(self.ask_for_model)
        window.file_dropped.connect(lambda path: self.add_model(Path(path)))
        window.models.remove.connect(self._remove)
        window.models.use.connect(self._use)
        window.models.template.connect(self._ask_for_template)
        window.list.exported.connect(self.export)
        window.settings_page.changed.connect(self.set)
        window.settings_page.show_code.connect(self._show_code)
        self.show_memory()
        self._tell_about_key()

    def show_memory(self) -> None:
        """Show which sizes of model fit."""
        import psutil

        memory = psutil.virtual_memory()
        self._c.window.discover.show_memory(memory.total, memory.available)

    def show_privacy(self, layers: list[str] | None) -> None:
        """Show which protections are on."""
        import sys

        key = self._c.services.key.kept_in
        self._c.window.privacy.show_facts(window=sys.platform == "linux", engine=layers, key=key)

    def show_settings(self) -> None:
        """Show the person's choices."""
        settings = self._c.services.settings
        from localchat.settings import SETTINGS

        values = {setting.name: settings[setting.name] for setting in SETTINGS}
        choices = {
            "default_model": list(self._c.model_ids()),
            "default_preset": self._c.presets.names,
        }
        home = str(self._c.services.paths.home)
        self._c.window.settings_page.show_settings(values, choices, home)

    def set(self, name: str, value: object) -> None:
        """Choose, and let it be seen at once."""
        settings = self._c.services.settings
        settings.set(name, value)
        if name == "unload_after":
            self._c.answers.watch_idleness()
        if name == "states_budget":
            self._c.quick.run(self._c.services.states.trim, None, self._c.tell)
        if name in LOOK:
            self._c.theme.wear(settings)

    def zoom(self, step: int) -> None:
        """Make text larger or smaller."""
        size = int(self._c.services.settings["text_size"]) + step
        if 80 <= size <= 200:
            self.set("text_size", size)

    def _tell_about_key(self) -> None:
        services = self._c.services
        if services.key.kept_in == "file" and not services.settings["told_about_key_file"]:
            services.settings.set("told_about_key_file", True)
            self._c.window.chat.notice.tell(
                "Where the key to your chats is",
                "No system keyring was found, so the key lies in a file that only you can read: "
                f"{services.paths.key_file}",
            )

    # --- models ----------------------------------------------------------------------------------

    def ask_for_model(self) -> None:
        """Let the person choose a file."""
        name, _ = QFileDialog.getOpenFileName(
            self._c.window, "Add a model", "", "Models (*.gguf);;All files (*)"
        )
        if name:
            self.add_model(Path(name))

    def add_model(self, path: Path) -> None:
        """Check a file and remember it."""
        window = self._c.window

        def added(model: ModelFile) -> None:
            self._c.refresh_models()
            window.chat.notice.tell(
                "", f"{model.name} was added.",
                action=("Chat with it", lambda: self._use(model.id)), passing=True,
            )  # fmt: skip

        window.show_page("chat")
        self._c.quick.run(lambda: self._c.services.models.add(path), added, self._c.tell)

    def _remove(self, key: str) -> None:
        self._c.quick.run(
            lambda: self._c.services.models.remove(key),
            lambda _: self._c.refresh_models(),
            self._c.tell,
        )

    def _ask_for_template(self, key: str) -> None:
        """Show which chat template a model uses, and take another."""
        models, model = self._c.services.models, ModelId(key)

        def show(found: tuple[ModelFile, str | None, str | None]) -> None:
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

        self._c.quick.run(
            lambda: (models.find(key), models.own_template(model), models.template(model)),
            show,
            self._c.tell,
        )

    def _examined(self, model: ModelId, template: str | None) -> tuple[Any, ...]:
        """On the worker: what a template makes of a chat, as plain values."""
        from localchat.services.templates import examine

        services = self._c.services
        file = Path(services.models.find(model).path)
        prompted = examine(file, template, services.paths.engine_log)
        tokens = [(token.text, token.kind.value) for token in prompted.tokens]
        verdict = prompted.verdict
        return tokens, verdict.problems, verdict.ends, verdict.system, verdict.better

    def _use(self, key: str) -> None:
        self._c.window.show_page("chat")
        self._c.choose_model(key)

    # --- export, code ----------------------------------------------------------------------------

    def export(self, key: int) -> None:
        """Write a chat to a file of the person's choice."""
        name, chosen = QFileDialog.getSaveFileName(
            self._c.window,
            "Export this chat",
            "chat.md",
            "Markdown (*.md);;JSON, complete (*.json)",
        )
        if not name:
            return
        kind = "json" if name.endswith(".json") or "json" in chosen.lower() else "md"
        services = self._c.services

        def write() -> None:
            from localchat.errors import UsageError
            from localchat.services.transfer import export

            text = export(services.conversations, ConversationId(key), kind)
            try:
                Path(name).write_text(text, encoding="utf-8")
            except OSError as error:
                raise UsageError(f"{name} cannot be written: {error.strerror}.") from error

        def done(_: None) -> None:
            self._c.window.chat.notice.tell("", f"Exported to {name}", passing=True)

        self._c.quick.run(write, done, self._c.tell)

    def _show_code(self) -> None:
        from localchat.services.secrets import recovery_code

        code = recovery_code(self._c.services.key.value)
        self._c.window.show_page("chat")
        self._c.window.chat.notice.tell("Recovery code: write it down", code)
