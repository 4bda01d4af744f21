"""All commands of the window, the palette that finds them, and the keys that they have."""

import functools
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from localchat.ui.commands import Command
from localchat.ui.keys import Keys
from localchat.ui.language import noop, tr
from localchat.ui.palette import MOST_RECENT, Palette
from localchat.ui.ways import Ways

if TYPE_CHECKING:
    from localchat.ui.controller import Controller


class CommandTable:
    """From it come the palette and the shortcuts; what a command does is done by others."""

    def __init__(self, controller: "Controller") -> None:
        self._c = controller
        self._commands: list[Command] = []
        self._ways = Ways(controller)
        self.palette = Palette(controller.window, self._offered, self._used_last)
        self.palette.used.connect(self._note_used)

    def bind(self) -> Keys:
        """Make the commands, once there is all that they need, and give them their keys."""
        self._commands = self._make_commands()
        self._keys = Keys(self._c.window, self._c.services.settings, self._commands)
        return self._keys

    def _make_commands(self) -> list[Command]:
        c, window = self._c, self._c.window
        library, answers = c.library, c.answers

        def page(name: str) -> Callable[[], None]:
            return lambda: window.show_page(name)

        return [
            Command("new-chat", tr("New chat"), c.new_chat, ("Ctrl+N",)),
            Command("palette", tr("Commands and search"), self.palette.open, ("Ctrl+K",)),
            Command("model", tr("Choose a model"), self._choose_model, ("Ctrl+L",)),
            Command("stop", tr("Stop the answer"), self._ways.escape, ("Esc",)),
            *c.chats.commands(),
            Command("attach", tr("Attach files"), c.attachments.pick, ("Ctrl+U",)),
            Command("regenerate", tr("Another answer"), answers.regenerate_last, ("Ctrl+R",)),
            Command("undo-delete", tr("Undo the last change"), c.undo.undo, ("Ctrl+Z",)),
            Command(
                "begin-answer", tr("Begin the answer yourself"), window.chat.composer.begin_answer
            ),
            Command("list", tr("Show or hide the list of chats"), window.toggle_list, ("Ctrl+B",)),
            Command("panel", tr("Show or hide the panel"), window.toggle_panel, ("Ctrl+.",)),
            Command("map", tr("Map of this chat"), answers.tree.show_map),
            Command("persona", tr("Choose a persona"), lambda: c.personas.offer()),
            Command("edit-personas", tr("Edit personas"), lambda: c.personas.edit()),
            Command("compare", tr("Compare models"), lambda: c.compare.open()),
            Command("settings", tr("Settings"), page("settings"), ("Ctrl+,",)),
            Command("shortcuts", tr("Keyboard shortcuts"), self._show_keys, ("Ctrl+/", "F1")),
            *c.desktop.commands(),
            *c.keeping.commands(),
            Command("report", tr("Report a problem"), lambda: window.report_asked.emit()),
            *self._ways.commands(),
            Command("downloads", tr("Downloads"), c.downloads.tray.toggle, ("Ctrl+J",)),
            Command("add-model", tr("Add a model file"), c.my_models.ask_for_model),
            Command("eject", tr("Eject the model"), c.eject),
            Command("export", tr("Export this chat"), self._export_this),
            Command("export-all", tr("Export all chats"), library.transfers.export_all),
            Command("import", tr("Import chats from other apps"), library.transfers.import_chats),
            Command("look-light", tr("Light look"), lambda: library.set("theme", "light")),
            Command("look-dark", tr("Dark look"), lambda: library.set("theme", "dark")),
            Command("larger", tr("Larger text"), lambda: library.zoom(10), ("Ctrl++", "Ctrl+=")),
            Command("smaller", tr("Smaller text"), lambda: library.zoom(-10), ("Ctrl+-",)),
            Command("about", tr("About LocalChat, and licences"), library.show_about),
        ]

    def _offered(self) -> list[Command]:
        """What the palette offers: the commands but itself, each model, persona and setting."""
        own = [command for command in self._keys.commands if command.name != "palette"]
        models = self._model_commands(noop("Use {model} for this chat"))
        return [*own, *models, *self._persona_commands(), *self._setting_commands()]

    def _persona_commands(self) -> list[Command]:
        words = noop("Use the persona {name} for this chat")
        return [
            replace(
                command,
                name=command.name.replace(" ", "_"),
                title=tr(words, name=command.title),
                when_typed=True,
            )
            for command in self._c.personas.commands()
            if command.name != "persona-"
        ]

    def _setting_commands(self) -> list[Command]:
        from localchat.settings import SETTINGS

        return [
            Command(
                f"setting-{setting.name}",
                tr("Setting: {name}", name=tr(setting.label)),
                functools.partial(self._show_setting, setting.name),
                when_typed=True,
            )
            for setting in SETTINGS
            if setting.label
        ]

    def _show_setting(self, name: str) -> None:
        self._c.window.show_page("settings")
        self._c.library.show_settings()
        self._c.window.settings_page.go_to(name)

    def _used_last(self) -> list[str]:
        return str(self._c.services.settings["palette_recent"]).split()

    def _note_used(self, name: str) -> None:
        others = [each for each in self._used_last() if each != name]
        self._c.services.settings.set("palette_recent", " ".join([name, *others][:MOST_RECENT]))

    def _choose_model(self) -> None:
        self.palette.open(lambda: [*self._model_commands(), self._command("add-model")])

    def _model_commands(self, words: str = "") -> list[Command]:
        names = self._c.model_names()
        return [
            Command(
                f"use-{key.replace(' ', '_')}",
                tr(words, model=name) if words else name,
                functools.partial(self._c.choose_model, key),
                when_typed=bool(words),
            )
            for key, name in names.items()
        ]

    def _command(self, name: str) -> Command:
        return next(command for command in self._commands if command.name == name)

    def _show_keys(self) -> None:
        from localchat.ui.shortcuts_page import ShortcutsPage

        page = ShortcutsPage(self._c.window, self._keys)
        page.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        page.open()

    def _export_this(self) -> None:
        if self._c.conversation is not None:
            self._c.library.export(self._c.conversation.id)
