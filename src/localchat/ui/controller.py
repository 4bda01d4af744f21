"""What happens when a person does something: signals of the parts in, use cases out.

Every use case runs on a worker (see `threads`): one lane for what is quick, one for answers.
What belongs to an answer is in `answers`, what belongs to the other pages in `library`.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from localchat.domain.chat import Conversation, ConversationId, Message, MessageId, MessageTree
from localchat.domain.model import GUIDE, ModelFile
from localchat.errors import Bug, EngineDied, HubDied, LocalChatError
from localchat.ui.answers import Answers
from localchat.ui.attachments import Attachments, Files
from localchat.ui.chats import Chats
from localchat.ui.command_table import CommandTable
from localchat.ui.compare_actions import CompareActions
from localchat.ui.desktop import Desktop
from localchat.ui.discover import Discover
from localchat.ui.downloads import Downloads
from localchat.ui.keeping import Keeping
from localchat.ui.language import tr
from localchat.ui.library import Library
from localchat.ui.links import Links
from localchat.ui.my_models import MyModels
from localchat.ui.persona_actions import PersonaActions
from localchat.ui.preset_actions import PresetActions
from localchat.ui.privacy import Privacy
from localchat.ui.theme import Theme
from localchat.ui.threads import Tasks
from localchat.ui.undo import Undo
from localchat.ui.window import Window

if TYPE_CHECKING:
    from localchat.domain.chat_list import Listed
    from localchat.services.services import Services

SUGGESTIONS = (
    "How do I get a bigger model?",
    "What leaves my computer?",
    "What does temperature do?",
)
"""What the guide may be asked; in English, which is all that it reads."""


class Controller(QObject):
    """Joins the window and the services."""

    def __init__(self, window: Window, theme: Theme, services: "Services") -> None:
        super().__init__(window)
        self.window, self.theme, self.services = window, theme, services
        self.quick = Tasks(self)
        self.conversation: Conversation | None = None
        self.tree = MessageTree(())
        """The messages of the open conversation."""
        self._taken = 0
        """How many messages were taken over as they came."""
        self.undo = Undo()
        window.furnish()
        self._models: dict[str, ModelFile] = {}
        self._preloaded = False
        self.attachments = Attachments(self)
        self.answers = Answers(self)
        self.library = Library(self)
        self.links = Links(self)
        self.my_models = MyModels(self)
        self.privacy = Privacy(self)
        self.downloads = Downloads(self)
        self.discover = Discover(self)
        self._commands = CommandTable(self)
        self.palette = self._commands.palette
        self.chats = Chats(self)
        self._connect()
        self.keeping = Keeping(self)
        self.desktop = Desktop(self)
        self.keys = self._commands.bind()
        self.presets = PresetActions(self)
        self.personas = PersonaActions(self)
        self.compare = CompareActions(self)
        self.presets.refresh()
        self.refresh_models(then=self._open_first)

    # --- wiring ----------------------------------------------------------------------------------

    def _connect(self) -> None:
        window, chat, panel = self.window, self.window.chat, self.window.panel
        chat.composer.draft_changed.connect(self.keep_draft)
        chat.composer.edit_last_requested.connect(chat.view.edit_last)
        chat.view.version.connect(self.open_version)
        chat.view.link.connect(self.links.ask)
        chat.picker.chosen.connect(self.choose_model)
        chat.eject.connect(self.eject)
        window.list.new_chat.connect(self.new_chat)
        panel.preset_chosen.connect(lambda name: self._change("set_preset", name))
        panel.reset_all.connect(lambda: self._change("reset_values"))
        panel.value_changed.connect(lambda name, value: self._change("set_value", name, value))
        panel.value_reset.connect(lambda name: self._change("reset_values", name))
        panel.system_prompt_changed.connect(lambda text: self._change("set_system_prompt", text))
        window.closing.connect(self.close)

    def eject(self) -> None:
        """Let go of the model's memory."""
        self.answers.tasks.run(self.services.runner.eject, lambda _: self.show_model(), self.tell)

    def model_ids(self) -> list[str]:
        """The models that there are."""
        return list(self._models)

    def model_names(self) -> dict[str, str]:
        """What each that can be used is called, by its id."""
        return {model.id: model.name for model in self._models.values() if model.size}

    # --- conversations ---------------------------------------------------------------------------

    def refresh_models(self, then: Any = None, *, look: bool = True) -> None:
        """Read again which models there are, then look for others if so asked."""

        def show(models: list[ModelFile]) -> None:
            self._models = {model.id: model for model in models}
            self.window.chat.picker.show_models(models)
            self.my_models.show_known(models)
            self.privacy.show_choices()
            if then:
                then()
            self.show_model()
            if look:
                self.my_models.refresh()

        self.quick.run(self.services.models.all, show, self.tell)

    def _open_first(self) -> None:
        last = ConversationId(int(self.services.settings["last_conversation"]))

        def choose(found: "list[Listed]") -> None:
            if found and not found[0].deleted:
                self.open(last)
            else:
                self.new_chat()

        self.quick.run(lambda: self.services.chat_list.some([last]), choose, self.tell)
        self.chats.refresh()

    def new_chat(self, *, model: str = "", in_front: bool = True) -> None:
        """Begin a chat, with the usual model or another one; an empty one that is there is taken."""
        service, settings = self.services.conversations, self.services.settings
        if model:
            settings.set("default_model", model)
        elif self.conversation is not None:
            model = self.conversation.model_id
        else:
            model = settings["default_model"]
        typed = self.window.chat.composer.text if self.conversation is None else ""
        if self.conversation is not None:
            self.window.chat.composer.keep_draft()

        def create() -> Conversation:
            empty = service.empty()
            if empty is not None:
                if empty.model_id != model:
                    service.set_model(empty.id, model)
                return empty
            return service.create(model)

        def show(conversation: Conversation) -> None:
            self.open(conversation.id, typed=typed, in_front=in_front)

        self.quick.run(create, show, self.tell)

    def open(self, key: ConversationId, typed: str = "", *, in_front: bool = True) -> None:
        """Show a conversation, `in_front` ready for writing. What was typed before there was one stays."""
        service = self.services.conversations
        if self.conversation is not None and self.conversation.id != key:
            self.window.chat.composer.keep_draft()

        def read() -> tuple[Conversation, MessageTree, Files]:
            return service.get(key), service.tree(key), self.attachments.read(key)

        taken = self._taken

        def show(found: tuple[Conversation, MessageTree, Files]) -> None:
            is_other = self.conversation is None or self.conversation.id != key
            if taken != self._taken and not is_other:
                self.open(key, in_front=in_front)  # a message came while it was read
                return
            self.conversation, self.tree, files = found
            self.services.settings.set("last_conversation", key)
            if in_front:
                self.window.show_page("chat")
            composer = self.window.chat.composer
            if is_other:
                self.window.chat.meter.show_use([], 0)
                composer.set_text(self.conversation.draft or typed)
                composer.set_beginning(self.conversation.beginning)
            composer.set_ready(True)
            composer.set_busy(self.answers.answering is not None)
            self.attachments.show(files)
            self._show_tree(self.tree)
            self.answers.waiting.refresh()
            self.show_model()
            self.presets.refresh()
            self.chats.refresh()
            self._preload()

        self.quick.run(read, show, self.tell)

    def _show_tree(self, tree: MessageTree) -> None:
        assert self.conversation is not None  # noqa: S101 -- set by the only caller
        view = self.window.chat.view
        used = [m.usage.seed for m in tree.path(self.conversation.leaf_id) if m.usage]
        self.window.panel.show_last_seed(used[-1] if used else None)
        if not len(tree):
            model = self._models.get(self.conversation.model_id)
            if model is None or model.is_guide:
                text = tr(
                    "A tiny model that knows this app, running on your computer. "
                    "Ask it how to get a real one."
                )
                view.show_welcome(tr("The guide is ready"), text, list(SUGGESTIONS))
            else:
                view.show_welcome(
                    model.name, tr("Nothing that you write here leaves this computer."), []
                )
            return
        view.show_branch(tree, self.conversation.leaf_id)

    def _preload(self) -> None:
        """Have the guide ready before the first word: it is tiny, and greets at once."""
        conversation = self.conversation
        if self._preloaded or conversation is None or conversation.model_id != GUIDE:
            return
        self._preloaded = True
        self.answers.tasks.run(
            lambda: self.services.chat.warm_up(conversation.id),
            lambda _: self.show_model(),
            self.tell,
        )

    def take(self, message: Message, conversation: Conversation) -> None:
        """Show a message that has just been kept in the open conversation, whose branch ends in it."""
        if self.conversation is None or self.conversation.id != conversation.id:
            return
        self.conversation, leaf = conversation, conversation.leaf_id
        self._taken += 1
        if self.tree.has_place_for(message):
            self.tree = self.tree.grown(message)
        if leaf in self.tree and message.id in self.tree:
            self.window.chat.view.show_branch(self.tree, leaf)
        else:
            self.reload()

    def show_said(self, message: Message, then: Callable[[], None] | None = None) -> None:
        """Show a message that was kept without an answer."""
        service = self.services.conversations

        def show(conversation: Conversation) -> None:
            self.take(message, conversation)
            if then is not None:
                then()

        self.quick.run(lambda: service.get(message.conversation_id), show, self.tell)

    def reload(self) -> None:
        """Show the open conversation as it is on disk; the page and the keyboard stay where they are."""
        if self.conversation is not None:
            self.open(self.conversation.id, in_front=False)

    def open_version(self, message: MessageId) -> None:
        """Go to another version of a message."""
        if self.conversation and message:
            key, service = self.conversation.id, self.services.conversations
            self.quick.run(
                lambda: service.open_branch(key, message), lambda _: self.reload(), self.tell
            )

    def keep_draft(self, text: str) -> None:
        """Keep what is typed."""
        if self.conversation is not None:
            key, beginning = self.conversation.id, self.window.chat.composer.beginning
            self.quick.run(
                lambda: self.services.conversations.set_draft(key, text, beginning),
                None,
                self.tell,
            )

    # --- values and model ------------------------------------------------------------------------

    def _change(self, name: str, *values: Any) -> None:
        if self.conversation is None:
            return
        key, service = self.conversation.id, self.services.conversations
        self.quick.run(
            lambda: getattr(service, name)(key, *values), lambda _: self.show_values(), self.tell
        )

    def show_values(self) -> None:
        """Show the values of the open conversation."""
        if self.conversation is None:
            return
        key, service = self.conversation.id, self.services.conversations

        def show(found: tuple[Conversation, Any]) -> None:
            conversation, values = found
            if self.conversation is not None and conversation.id == self.conversation.id:
                self.conversation = conversation
                self.window.panel.show_values(
                    conversation.preset, values, frozenset(conversation.changes),
                    conversation.system_prompt,
                )  # fmt: skip
                self.personas.show_chat(conversation)

        self.quick.run(lambda: (service.get(key), service.values(key)), show, self.tell)

    def choose_model(self, key: str) -> None:
        """Let another model answer from now on."""
        if self.conversation is None:
            return
        chat, service = self.conversation.id, self.services.conversations
        self.services.settings.set("default_model", key)
        self.quick.run(lambda: service.set_model(chat, key), lambda _: self.open(chat), self.tell)

    def model_of_chat(self) -> ModelFile | None:
        """Who answers in the open conversation."""
        key = self.conversation.model_id if self.conversation else GUIDE
        return self._models.get(key) or self._models.get(GUIDE)

    def show_model(self) -> None:
        """Show who answers, and whether it is loaded."""
        if self.conversation is None:
            return
        runner = self.services.runner
        model = self._models.get(self.conversation.model_id) or self._models.get(GUIDE)
        if model is not None:
            loaded = runner.loaded is not None and runner.model is not None
            mine = loaded and runner.model is not None and runner.model.path == model.path
            state = runner.loaded if mine else None
            self.window.chat.show_model(
                model,
                loaded=mine,
                context=state.context if state else 0,
                details=runner.how_loaded if state else "",
            )
        ready = runner.ready if runner.loaded else None
        self.privacy.show_facts(ready)

    # --- telling ---------------------------------------------------------------------------------

    def tell(
        self, error: LocalChatError, action: tuple[str, Callable[[], None]] | None = None
    ) -> None:
        """Show what went wrong, in its sentence, and perhaps what can be done about it."""
        details = error.log if isinstance(error, EngineDied) else ""
        if action is None and isinstance(error, EngineDied | HubDied | Bug):
            action = (tr("Report a problem"), self.window.report_asked.emit)
        self.window.tell(tr(error.title), error.message, details=details[-1500:], action=action)

    def tell_undo(self, text: str, undo: Callable[[], None]) -> None:
        """Say what was done; a click or Ctrl+Z takes it back."""
        notice = self.window.chat.notice

        def back() -> None:
            notice.withdraw(text)
            undo()

        take_back = self.undo.push(back)
        notice.tell("", text, action=(tr("Undo"), take_back), passing=True)

    def close(self) -> None:
        """End in order: keep the draft, stop the answer, close the store."""
        self.leave()
        self.services.close()

    def leave(self) -> None:
        """Keep the draft and what is written of an answer, and let everything end but the services."""
        self.window.chat.composer.keep_draft()
        self.services.chat.stop()
        self.chats.close()
        self.attachments.close()
        self.answers.tasks.finish()
        self.desktop.close()
        self.keeping.close()
        self.links.tasks.finish()
        self.library.close()
        self.personas.close()
        self.compare.close()
        self.my_models.close()
        self.discover.close()
        self.downloads.close()
        self.privacy.close()
        self.quick.finish()
