"""What a person does with personas: choose one for a chat, edit, import, export, remove."""

import functools
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QMessageBox

from localchat.domain.model import GUIDE
from localchat.domain.persona import Persona, persona_name
from localchat.services.exporting.names import safe
from localchat.ui.commands import Command
from localchat.ui.language import tr
from localchat.ui.persona_parts import AskDialog
from localchat.ui.plain import plain_box
from localchat.ui.threads import Tasks

if TYPE_CHECKING:
    from localchat.domain.chat import Conversation
    from localchat.errors import LocalChatError
    from localchat.services.persona_file import Read
    from localchat.services.persona_prompt import PromptReader, Prompts
    from localchat.services.personas import Used
    from localchat.ui.controller import Controller
    from localchat.ui.persona_editor import PersonaEditor


class PersonaActions(QObject):
    """Joins the panel's row, the editor, and the personas."""

    def __init__(self, controller: "Controller") -> None:
        super().__init__(controller)
        self._c = controller
        self.tasks = Tasks(self)
        """Reads prompts, which may take a moment."""
        self._reader: PromptReader | None = None
        self._wanted: tuple[Persona, str] | None = None
        self._reading = False
        self._personas: list[Persona] = []
        self.editor: PersonaEditor | None = None
        """The editor, while it is open."""
        row = controller.window.panel.persona
        row.chosen.connect(self.choose)
        row.edit.connect(self.edit)
        row.new.connect(lambda: self.edit(new=True))
        row.examples_switched.connect(self.switch_examples)
        self.refresh()

    # --- in a chat -------------------------------------------------------------------------------

    def refresh(self, then: Callable[[], None] | None = None) -> None:
        """Read again which personas there are."""

        def show(found: list[Persona]) -> None:
            self._personas = found
            row = self._c.window.panel.persona
            row.show_personas([(each.name, len(each.examples)) for each in found])
            if then:
                then()

        self._c.quick.run(self._c.services.personas.all, show, self._c.tell)

    def show_chat(self, conversation: "Conversation") -> None:
        """Show what a chat has."""
        self._c.window.panel.persona.show_chat(
            conversation.persona, len(conversation.examples), examples_on=conversation.examples_on
        )

    def offer(self) -> None:
        """Let the person choose one in the palette."""
        self._c.palette.open(self.commands, tr("Choose a persona"))

    def commands(self) -> list[Command]:
        """A command for each persona, and one for none."""
        names = ["", *(each.name for each in self._personas)]
        return [
            Command(
                f"persona-{name}",
                persona_name(name) or tr("No persona"),
                functools.partial(self.choose, name),
            )
            for name in names
        ]

    def choose(self, name: str) -> None:
        """Let the open chat have a persona, after asking for its variables; empty is none."""
        persona = next((each for each in self._personas if each.name == name), None)
        if self._c.conversation is None:
            return
        if persona is None or not (asked := persona.asked()):
            self._use(name, {})
            return
        dialog = AskDialog(self._c.window, persona_name(persona.name), asked)
        dialog.answered.connect(lambda values: self._use(name, values))
        dialog.rejected.connect(self._c.show_values)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _use(self, name: str, values: dict[str, str]) -> None:
        chat = self._c.conversation
        if chat is None:
            return
        self._c.window.panel.keep_system_prompt()
        personas = self._c.services.personas

        def done(used: "Used") -> None:
            self._c.reload()
            said = (
                tr("“{name}” is used here.", name=persona_name(name))
                if name
                else tr("No persona is used here.")
            )
            self._c.window.tell(
                "",
                " ".join([said, *used.notes]),
                action=(tr("Undo"), lambda: self._take_back(used)),
            )

        def failed(error: "LocalChatError") -> None:
            self._c.show_values()
            self._c.tell(error)

        self._c.quick.run(lambda: personas.use(chat.id, name, values), done, failed)

    def _take_back(self, used: "Used") -> None:
        personas = self._c.services.personas
        self._run(lambda: personas.take_back(used), lambda _: self._c.reload())

    def switch_examples(self, on: bool) -> None:
        """Tell the model the examples of this chat, or not."""
        chat, personas = self._c.conversation, self._c.services.personas
        if chat is not None:
            self._run(
                lambda: personas.set_examples_on(chat.id, on=on), lambda _: self._c.show_values()
            )

    def _run(self, work: Callable[[], Any], done: Callable[[Any], None]) -> None:
        self._c.quick.run(work, done, self._refuse)

    def _refuse(self, error: "LocalChatError") -> None:
        if self.editor is not None:
            self.editor.refuse(error.message)
        else:
            self._c.tell(error)

    # --- the editor ------------------------------------------------------------------------------

    def edit(self, *, new: bool = False) -> None:
        """Open the editor, with this chat's persona or a new one."""
        if self.editor is not None:
            self.editor.raise_()
            return
        from localchat.ui.persona_editor import NEW, PersonaEditor

        current = self._c.conversation.persona if self._c.conversation else ""
        editor = self.editor = PersonaEditor(self._c.window, self._c.theme)
        editor.opened.connect(self._open)
        editor.drafted.connect(self._keep_draft)
        editor.saved.connect(self._save)
        editor.duplicated.connect(self._duplicate)
        editor.removed.connect(self._remove)
        editor.import_asked.connect(self.ask_for_file)
        editor.file_dropped.connect(lambda path: self.read(Path(path)))
        editor.export_asked.connect(self.export)
        editor.prompt_asked.connect(self._ask_for_prompt)
        editor.leaving.connect(self._ask_before_leaving)
        editor.examples.pasted.connect(self._read_pairs)
        editor.finished.connect(lambda _: self._closed())

        def show() -> None:
            names = [each.name for each in self._personas]
            self._show_choices()
            self._open(NEW if new else current if current in names else names[0])
            editor.open()

        self.refresh(show)

    def _show_choices(self) -> None:
        if self.editor is not None:
            names = [each.name for each in self._personas]
            self.editor.show_choices(names, self._c.presets.names, self._c.model_names())

    def _open(self, name: str) -> None:
        """Show a persona in the editor, with what was typed of it and not saved."""
        persona = next((p for p in self._personas if p.name == name), Persona(name=""))
        personas = self._c.services.personas

        def show(draft: Persona | None) -> None:
            if self.editor is not None:
                self.editor.show_persona(persona, draft)

        self._run(lambda: None if persona.built_in else personas.draft(persona.name), show)

    def _say(self, words: str) -> None:
        if self.editor is not None:
            self.editor.tell(words)

    def _keep_draft(self, persona: Persona | None, name: str) -> None:
        personas = self._c.services.personas
        self._run(lambda: personas.keep_draft(persona, name), lambda _: None)

    def _after(self, name: str, words: str) -> None:
        """Show the personas anew, and one of them."""

        def show() -> None:
            self._show_choices()
            self._open(name)
            # After the persona is shown, which comes by the same lane.
            self._run(lambda: None, lambda _: self._say(words))

        self.refresh(show)

    def _save(self, persona: Persona, old: str, use: bool) -> None:
        """Keep a persona as it stands in the editor; with `use` this chat has it from now on."""
        personas, editor = self._c.services.personas, self.editor

        def done(kept: Persona) -> None:
            if editor is not None and use:
                editor.leave()
                self.refresh(lambda: self.choose(kept.name))
            elif editor is not None and changed and editor.persona() != persona:
                self.refresh(lambda: editor.go_on(kept, [each.name for each in self._personas]))
            else:
                self._after(kept.name, tr("Saved. Chats that use it already stay as they are."))

        changed = editor is not None and editor.is_changed and not persona.built_in
        self._run(lambda: personas.save(persona, old) if changed else persona, done)

    def _duplicate(self, persona: Persona) -> None:
        personas = self._c.services.personas
        words = tr("This is a copy. Change what you like.")
        self._run(lambda: personas.duplicate(persona), lambda kept: self._after(kept.name, words))

    def _remove(self, name: str) -> None:
        personas = self._c.services.personas

        def done(gone: Persona) -> None:
            next_one = next(p.name for p in self._personas if p.name != gone.name)
            self._after(next_one, tr("“{name}” was removed.", name=gone.name))
            self._c.window.tell(
                "", tr("“{name}” was removed.", name=gone.name),
                action=(tr("Undo"), lambda: self._run(lambda: personas.add(gone), lambda _: self.refresh())),
            )  # fmt: skip

        self._run(lambda: personas.remove(name), done)

    def _ask_before_leaving(self) -> None:
        """What is not saved is saved, kept for later, or given up; Esc goes on editing."""
        editor = self.editor
        if editor is None:
            return
        question = plain_box(editor, tr("Personas"), tr("Save what you changed?"))
        question.setObjectName("persona-question")
        role = QMessageBox.ButtonRole
        save = question.addButton(tr("Save"), role.AcceptRole)
        later = question.addButton(tr("Keep as a draft"), role.ApplyRole)
        discard = question.addButton(tr("Discard"), role.DestructiveRole)
        question.addButton(tr("Go on editing"), role.RejectRole)
        question.setDefaultButton(save)

        def saved(_: Persona) -> None:
            editor.leave()
            self.refresh()

        def answered() -> None:
            question.deleteLater()
            match question.clickedButton():
                case button if button is save:
                    personas = self._c.services.personas
                    persona, old = editor.persona(), editor.name
                    self._run(lambda: personas.save(persona, old), saved)
                case button if button is later:
                    editor.leave()
                case button if button is discard:
                    self._keep_draft(None, editor.name)
                    editor.leave()

        question.finished.connect(lambda _: answered())
        question.open()

    def _closed(self) -> None:
        editor, self.editor = self.editor, None
        if editor is not None:
            editor.deleteLater()
        if self._reader is not None:
            self.tasks.run(self._reader.close, None, self._c.tell)
        self.refresh()

    # --- prompts and pairs -----------------------------------------------------------------------

    def _ask_for_prompt(self, persona: Persona, question: str) -> None:
        """Estimate at once, then count; of what is asked meanwhile only the last is read."""
        from localchat.services.persona_prompt import PromptReader, estimated

        if self.editor is not None:
            self.editor.preview.show_estimate(*estimated(persona, question), len(persona.examples))
        if self._reader is None:
            services = self._c.services
            self._reader = PromptReader(
                services.models, services.settings, services.paths.engine_log
            )
        self._wanted = (persona, question)
        if not self._reading:
            self._read_prompt()

    def _read_prompt(self) -> None:
        if self._wanted is None or self._reader is None:
            return
        (persona, question), self._wanted = self._wanted, None
        reader, self._reading = self._reader, True
        model = self._c.conversation.model_id if self._c.conversation else GUIDE
        values = {each.name: each.usual for each in persona.asked() if each.usual}

        def done(found: "Prompts") -> None:
            self._reading = False
            if self.editor is not None and self._wanted is None:
                self.editor.preview.show_prompts(found, len(persona.examples))
            self._read_prompt()

        def failed(error: "LocalChatError") -> None:
            self._reading = False
            if self.editor is not None and self._wanted is None:
                self.editor.preview.refuse(error.message)
            self._read_prompt()

        self.tasks.run(lambda: reader.read(persona, question, model, values), done, failed)

    def _read_pairs(self, text: str) -> None:
        from localchat.services.pairs import read_pairs

        if self.editor is not None:
            examples = self.editor.examples
            self._c.quick.run(
                lambda: read_pairs(text), examples.add, lambda error: examples.refuse(error.message)
            )

    # --- files -----------------------------------------------------------------------------------

    def ask_for_file(self) -> None:
        """Let the person choose a file of a persona."""
        kinds = tr("Personas and character cards (*.json *.png);;All files (*)")
        name, _ = QFileDialog.getOpenFileName(self._parent(), tr("Import a persona"), "", kinds)
        if name:
            self.read(Path(name))

    def read(self, path: Path) -> None:
        """Take a persona over from a file, and tell what was in it."""
        personas = self._c.services.personas

        def done(found: "Read") -> None:
            said = tr("“{name}” was imported.", name=found.persona.name)
            words = " ".join([said, *found.notes])
            if self.editor is not None:
                self._after(found.persona.name, words)
            else:
                self.refresh()
                self._c.window.tell("", words)

        self._run(lambda: personas.read_file(path), done)

    def export(self, persona: Persona, card: bool) -> None:
        """Write what stands in the editor to a file."""
        ending = "card.json" if card else "json"
        name, _ = QFileDialog.getSaveFileName(
            self._parent(),
            tr("Export this persona"),
            f"{safe(persona.name)}.{ending}",
            "JSON (*.json)",
        )
        if not name:
            return
        personas = self._c.services.personas
        self._run(
            lambda: personas.write_file(persona, Path(name), card=card),
            lambda _: self._say(tr("Written to {path}", path=name)),
        )

    def _parent(self) -> Any:
        return self.editor or self._c.window

    def close(self) -> None:
        """Keep what stands in the editor, and end what reads prompts."""
        if self.editor is not None:
            self.editor.tell_draft()
        if self._reader is not None:
            self._reader.close()
        self.tasks.finish()
