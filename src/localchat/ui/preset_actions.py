"""What a person does with presets: save, import, export, delete, choose for a model."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QMenu

from localchat.domain.model import ModelId
from localchat.domain.preset import Preset
from localchat.services.exporting.names import safe
from localchat.ui.ask_line import ask_line
from localchat.ui.language import noop, tr

if TYPE_CHECKING:
    from localchat.domain.chat import Conversation
    from localchat.ui.controller import Controller

_FILES = noop("Presets (*.json);;All files (*)")


class PresetActions(QObject):
    """Joins the panel's head and the presets."""

    def __init__(self, controller: "Controller") -> None:
        super().__init__(controller)
        self._c = controller
        self.names: list[str] = []
        """Names of the presets that do not belong to one model."""
        self._panel = controller.window.panel
        self._panel.save_preset.connect(self.save)
        self._panel.more_presets.connect(self.open_menu)

    def refresh(self) -> None:
        """Read the presets again."""
        presets, model = self._c.services.presets, None
        if self._c.conversation is not None:
            model = ModelId(self._c.conversation.model_id)

        def show(found: tuple[list[Preset], list[Preset]]) -> None:
            self.names = [preset.name for preset in found[0]]
            self._panel.show_presets([preset.name for preset in found[1]])
            self._c.library.show_settings()
            self._c.show_values()

        self._c.quick.run(lambda: (presets.all(), presets.all(model)), show, self._c.tell)

    def open_menu(self) -> None:
        """What else can be done with a preset."""
        conversation = self._c.conversation
        if conversation is None:
            return
        menu = QMenu(self._c.window)
        menu.setObjectName("preset-menu")
        menu.addAction(tr("Save as…"), self.save)
        menu.addAction(tr("Always begin with it here"), lambda: self.choose_for_model(conversation))
        menu.addSeparator()
        menu.addAction(tr("Import a file…"), self.ask_for_file)
        menu.addAction(tr("Export to a file…"), lambda: self.export(conversation))
        delete = menu.addAction(tr("Delete"), lambda: self.delete(conversation.preset))
        delete.setEnabled(conversation.preset in self.names)
        menu.popup(self._panel.menu_place())

    def _run(self, work: Callable[[], Any], done: str = "") -> None:
        def after(_: Any) -> None:
            self.refresh()
            if done:
                self._c.window.chat.notice.tell("", done, passing=True)

        self._c.quick.run(work, after, self._c.tell)

    def save(self) -> None:
        """Keep the values of this chat under a name."""
        conversation = self._c.conversation
        if conversation is None:
            return
        name = ask_line(self._c.window, tr("Save as a preset"), tr("Name"))
        if not name:
            return
        services = self._c.services

        def work() -> None:
            values = services.conversations.values(conversation.id)
            preset = services.presets.save(name, values)
            services.conversations.set_preset(conversation.id, preset.name)

        self._run(work)

    def choose_for_model(self, conversation: "Conversation") -> None:
        """Let chats with this model begin with this preset."""
        presets, model, name = (
            self._c.services.presets, ModelId(conversation.model_id), conversation.preset,
        )  # fmt: skip
        done = tr("New chats with this model begin with “{name}”.", name=name)
        self._run(lambda: presets.choose_for(model, name), done)

    def ask_for_file(self) -> None:
        """Let the person choose a preset file."""
        name, _ = QFileDialog.getOpenFileName(self._c.window, tr("Import a preset"), "", tr(_FILES))
        if name:
            self.read(Path(name))

    def read(self, path: Path) -> None:
        """Take a preset over from a file, and use it here."""
        services, conversation = self._c.services, self._c.conversation

        def work() -> str:
            found = services.presets.read_file(path)
            if conversation is not None:
                services.conversations.set_preset(conversation.id, found.preset.name)
            said = tr("“{name}” was imported.", name=found.preset.name)
            if not found.left_out:
                return said
            return f"{said} {tr('Left out: {names}.', names=', '.join(found.left_out))}"

        def done(sentence: str) -> None:
            self.refresh()
            self._c.window.chat.notice.tell("", sentence)

        self._c.quick.run(work, done, self._c.tell)

    def export(self, conversation: "Conversation") -> None:
        """Write this chat's preset, with what was changed, to a file."""
        name, _ = QFileDialog.getSaveFileName(
            self._c.window,
            tr("Export this preset"),
            f"{safe(conversation.preset)}.json",
            tr(_FILES),
        )
        if not name:
            return
        services = self._c.services

        def work() -> None:
            values = services.conversations.values(conversation.id)
            model = ModelId(conversation.model_id)
            preset = services.presets.get_or_default(conversation.preset, model)
            changed = Preset(name=preset.name, values=values, description=preset.description)
            services.presets.write_file(changed, Path(name))

        self._run(work, tr("Exported to {name}", name=name))

    def delete(self, name: str) -> None:
        """Delete one of the person's own presets; it can be brought back."""
        presets = self._c.services.presets

        def done(gone: Preset) -> None:
            self.refresh()
            self._c.tell_undo(
                tr("“{name}” was deleted.", name=gone.name),
                lambda: self._run(lambda: presets.put_back(gone)),
            )

        self._c.quick.run(lambda: presets.delete(name), done, self._c.tell)
