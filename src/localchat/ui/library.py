"""What the other pages do: settings, and chats to files and from them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from localchat.domain.chat import ConversationId
from localchat.domain.preset import shown_name
from localchat.ui.desktop import CHOICES as DESKTOP
from localchat.ui.engine_packs import EnginePacks
from localchat.ui.language import LANGUAGES, tr
from localchat.ui.privacy import NETWORK
from localchat.ui.theme import LOOK
from localchat.ui.transfers import Transfers
from localchat.ui.update_actions import UpdateActions

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
        window.settings_page.about_asked.connect(self.show_about)
        self.packs = EnginePacks(controller, window.settings_page.engine)
        self.updates = UpdateActions(controller, window.settings_page.update_row)

    def show_about(self) -> None:
        """Show what this app is, and whose parts are in it."""
        from localchat.ui.about_dialog import show_about

        show_about(self._c)

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
            if self._c.window.settings_page.isVisible():
                self.show_settings()

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

    def export(self, key: int) -> None:
        """Write a chat to a file of the person's choice."""
        self.transfers.export([ConversationId(key)])

    def close(self) -> None:
        """End what is going on, at the end of the program."""
        self.packs.close()
        self.updates.close()
        self.transfers.close()
