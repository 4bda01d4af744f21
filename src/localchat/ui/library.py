"""What the other pages do: settings, export."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from localchat.domain.chat import ConversationId
from localchat.ui.privacy import NETWORK
from localchat.ui.theme import LOOK

if TYPE_CHECKING:
    from localchat.ui.controller import Controller


class Library(QObject):
    """Joins the pages and the services."""

    def __init__(self, controller: "Controller") -> None:
        super().__init__(controller)
        self._c = controller
        window = controller.window
        window.list.exported.connect(self.export)
        window.settings_page.changed.connect(self.set)
        window.settings_page.code_asked.connect(self._show_code)
        self._tell_about_key()

    def show_settings(self) -> None:
        """Show the person's choices."""
        settings = self._c.services.settings
        from localchat.settings import SETTINGS

        values = {setting.name: settings[setting.name] for setting in SETTINGS}
        choices = {
            "default_model": self._c.model_names(),
            "default_preset": {name: name for name in self._c.presets.names},
        }
        home = str(self._c.services.paths.home)
        self._c.window.settings_page.show_settings(values, choices, home)

    def set(self, name: str, value: object) -> None:
        """Choose, and let it be seen at once."""
        if name in NETWORK:
            self._c.privacy.set(name, value)
            return
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
        self._c.window.settings_page.show_code(code)
