"""What the other pages do: settings, and chats to files and from them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from localchat.domain.chat import ConversationId
from localchat.domain.preset import shown_name
from localchat.ui.desktop import CHOICES as DESKTOP
from localchat.ui.language import LANGUAGES, tr
from localchat.ui.privacy import NETWORK
from localchat.ui.theme import LOOK
from localchat.ui.transfers import Transfers

if TYPE_CHECKING:
    from localchat.ui.controller import Controller


class Library(QObject):
    """Joins the pages and the services."""

    def __init__(self, controller: "Controller") -> None:
        super().__init__(controller)
        self._c = controller
        self.transfers = Transfers(controller)
        window = controller.window
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
            "default_preset": {name: shown_name(name) for name in self._c.presets.names},
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
        if name == "other_apps":
            self._c.my_models.refresh()
        if name == "language":
            self._tell_about_language(str(value))
        if name in DESKTOP:
            self._c.desktop.heed(name)
        if name in LOOK:
            self._c.theme.wear(settings)

    def zoom(self, step: int) -> None:
        """Make text larger or smaller."""
        size = int(self._c.services.settings["text_size"]) + step
        if 80 <= size <= 200:
            self.set("text_size", size)

    def _tell_about_language(self, language: str) -> None:
        """Say when a language comes; LocalChat cannot start itself again.

        This process has given up the Internet, and so has what it starts; the hub's would be dead.
        """
        name = LANGUAGES.get(language) or tr("the language of the system")
        words = tr("Close LocalChat and open it again for {language}.", language=name)
        self._c.window.settings_page.explain("language", words)

    def _tell_about_key(self) -> None:
        services = self._c.services
        if services.key.kept_in == "file" and not services.settings["told_about_key_file"]:
            services.settings.set("told_about_key_file", True)
            self._c.window.chat.notice.tell(
                tr("Where the key to your chats is"),
                tr(
                    "No system keyring was found, so the key lies in a file that only you can read: "
                    "{path}",
                    path=services.paths.key_file,
                ),
            )

    def export(self, key: int) -> None:
        """Write a chat to a file of the person's choice."""
        self.transfers.export([ConversationId(key)])

    def close(self) -> None:
        """End what is going on, at the end of the program."""
        self.transfers.close()

    def _show_code(self) -> None:
        from localchat.services.secrets import recovery_code

        code = recovery_code(self._c.services.key.value)
        self._c.window.settings_page.show_code(code)
