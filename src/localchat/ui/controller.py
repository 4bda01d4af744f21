"""What happens when a person does something: signals of the parts in, use cases out.

Every use case runs on a worker (see `threads`): one lane for what is quick, one for answers.
"""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from localchat.domain.chat import Conversation, ConversationId, MessageId, MessageTree
from localchat.domain.model import GUIDE, ModelFile
from localchat.errors import Cancelled, EngineDied, LocalChatError
from localchat.ui.library import Library
from localchat.ui.theme import Theme
from localchat.ui.threads import Tasks
from localchat.ui.window import Window

if TYPE_CHECKING:
    from localchat.services.services import Services

SUGGESTIONS = (
    "How do I get a bigger model?",
    "What leaves my computer?",
    "What does temperature do?",
)


class Controller(QObject):
    """Joins the window and the services."""

    def __init__(self, window: Window, theme: Theme, services: "Services") -> None:
        super().__init__(window)
        self.window, self.theme, self.services = window, theme, services
        self.quick, self.talk = Tasks(self), Tasks(self)
        self.conversation: Conversation | None = None
        self._answering: ConversationId | None = None
        self._models: dict[str, ModelFile] = {}
        self._preloaded = False
        self._undo: Callable[[], None] | None = None
        self.library = Library(self)
        self._connect()
        self._connect_keys()
        self.library.refresh_presets()
        self.refresh_models(then=self._open_first)

    # --- wiring ----------------------------------------------------------------------------------

    def _connect(self) -> None:
        window, chat, panel = self.window, self.window.chat, self.window.panel
        chat.composer.submitted.connect(self.send)
        chat.composer.stop_requested.connect(self.stop)
        chat.composer.draft_changed.connect(self.keep_draft)
        chat.composer.edit_last_requested.connect(chat.view.edit_last)
        chat.view.suggestion.connect(self.send)
        chat.view.edited.connect(self.edit)
        chat.view.regenerate.connect(self.regenerate)
        chat.view.go_on.connect(self.go_on)
        chat.view.version.connect(self.open_version)
        chat.view.link.connect(self._show_link)
        chat.model_chosen.connect(self.choose_model)
        chat.eject.connect(
            lambda: self.talk.run(self.services.runner.eject, lambda _: self.show_model())
        )
        window.list.new_chat.connect(self.new_chat)
        window.list.opened.connect(lambda key: self.open(ConversationId(key)))
        window.list.renamed.connect(self._rename)
        window.list.deleted.connect(self.delete)
        window.list.searched.connect(lambda _: self.refresh_list())
        panel.preset_chosen.connect(lambda name: self._change("set_preset", name))
        panel.reset_all.connect(lambda: self._change("reset_values"))
        panel.value_changed.connect(lambda name, value: self._change("set_value", name, value))
        panel.value_reset.connect(lambda name: self._change("reset_values", name))
        panel.system_prompt_changed.connect(lambda text: self._change("set_system_prompt", text))
        window.closing.connect(self.close)

    def _connect_keys(self) -> None:
        window = self.window
        for keys, action in (
            ("Ctrl+N", self.new_chat),
            ("Ctrl+K", self._search),
            ("Ctrl+L", window.chat.open_picker),
            ("Ctrl+B", window.toggle_list),
            ("Ctrl+.", window.toggle_panel),
            ("Ctrl+,", lambda: window.show_page("settings")),
            ("Ctrl+R", self._regenerate_last),
            ("Ctrl+Z", self.undo_delete),
            ("Ctrl++", lambda: self.library.zoom(10)),
            ("Ctrl+=", lambda: self.library.zoom(10)),
            ("Ctrl+-", lambda: self.library.zoom(-10)),
            ("Esc", self.stop),
        ):
            window.shortcut(keys, action)

    def _search(self) -> None:
        if self.window.list.isHidden():
            self.window.toggle_list()
        self.window.list.search.setFocus()
        self.window.list.search.selectAll()

    def model_ids(self) -> list[str]:
        """The models that there are."""
        return list(self._models)

    # --- conversations ---------------------------------------------------------------------------

    def refresh_models(self, then: Any = None) -> None:
        """Read again which models there are."""

        def show(models: list[ModelFile]) -> None:
            self._models = {model.id: model for model in models}
            self.window.chat.show_models(models)
            self.window.models.show_models(models)
            self.library.show_settings()
            if then:
                then()
            self.show_model()

        self.quick.run(self.services.models.all, show, self.tell)

    def _open_first(self) -> None:
        last = ConversationId(int(self.services.settings["last_conversation"]))

        def choose(conversations: list[Conversation]) -> None:
            known = {conversation.id for conversation in conversations}
            if last in known:
                self.open(last)
            else:
                self.new_chat()

        self.quick.run(self.services.conversations.all, choose, self.tell)
        self.refresh_list()

    def refresh_list(self) -> None:
        """Read the list again, or what is searched for."""
        query = self.window.list.search.text().strip()
        service = self.services.conversations

        def read() -> list[Conversation]:
            if query:
                return [hit.conversation for hit in service.search(query)]
            return [c for c in service.all() if c.title or c.draft.strip()]

        def show(found: list[Conversation]) -> None:
            current = self.conversation.id if self.conversation else None
            self.window.list.show_conversations(found, current)

        self.quick.run(read, show, self.tell)

    def new_chat(self) -> None:
        """Begin a chat, with the usual model and preset; an empty one that is there is taken."""
        service, settings = self.services.conversations, self.services.settings
        model = self.conversation.model_id if self.conversation else settings["default_model"]
        typed = self.window.chat.composer.text if self.conversation is None else ""
        if self.conversation is not None:
            self.window.chat.composer.keep_draft()

        def create() -> Conversation:
            empty = [c for c in service.all() if not c.title and not c.draft and c.leaf_id is None]
            if empty:
                return empty[0]
            return service.create(model, settings["default_preset"])

        def show(conversation: Conversation) -> None:
            self.open(conversation.id, typed=typed)

        self.quick.run(create, show, self.tell)

    def open(self, key: ConversationId, typed: str = "") -> None:
        """Show a conversation. What was typed before there was one stays."""
        service = self.services.conversations
        if self.conversation is not None and self.conversation.id != key:
            self.window.chat.composer.keep_draft()

        def read() -> tuple[Conversation, MessageTree]:
            return service.get(key), service.tree(key)

        def show(found: tuple[Conversation, MessageTree]) -> None:
            self.conversation, tree = found
            self.services.settings.set("last_conversation", key)
            self.window.show_page("chat")
            composer = self.window.chat.composer
            composer.set_text(self.conversation.draft or typed or "")
            composer.set_ready(True)
            composer.set_busy(self._answering is not None)
            self._show_tree(tree)
            self.show_model()
            self.show_values()
            self.refresh_list()
            self._preload()

        self.quick.run(read, show, self.tell)

    def _show_tree(self, tree: MessageTree) -> None:
        assert self.conversation is not None  # noqa: S101 -- set by the only caller
        view = self.window.chat.view
        if not len(tree):
            model = self._models.get(self.conversation.model_id)
            if model is None or model.is_guide:
                text = (
                    "A tiny model that knows this app, running on your computer. "
                    "Ask it how to get a real one."
                )
                view.show_welcome("The guide is ready", text, list(SUGGESTIONS))
            else:
                view.show_welcome(model.name, "Nothing that you write leaves this computer.", [])
            return
        view.show_branch(tree, self.conversation.leaf_id)

    def _preload(self) -> None:
        """Have the guide ready before the first word: it is tiny, and greets at once."""
        conversation = self.conversation
        if self._preloaded or conversation is None or conversation.model_id != GUIDE:
            return
        self._preloaded = True
        self.talk.run(
            lambda: self.services.chat.warm_up(conversation.id),
            lambda _: self.show_model(),
            self.tell,
        )

    def _reload(self) -> None:
        """Show the open conversation as it is on disk."""
        if self.conversation is not None:
            self.open(self.conversation.id)

    def open_version(self, message: MessageId) -> None:
        """Go to another version of a message."""
        if self.conversation and message:
            key, service = self.conversation.id, self.services.conversations
            self.quick.run(
                lambda: service.open_branch(key, message), lambda _: self._reload(), self.tell
            )

    def keep_draft(self, text: str) -> None:
        """Keep what is typed."""
        if self.conversation is not None:
            key = self.conversation.id
            self.quick.run(
                lambda: self.services.conversations.set_draft(key, text), None, self.tell
            )

    def _rename(self, key: int, title: str) -> None:
        service = self.services.conversations
        self.quick.run(
            lambda: service.rename(ConversationId(key), title),
            lambda _: self.refresh_list(),
            self.tell,
        )

    def delete(self, key: int) -> None:
        """Delete a conversation; a notice offers to undo it."""
        chosen, service = ConversationId(key), self.services.conversations

        def undo() -> None:
            self.quick.run(lambda: service.restore(chosen), lambda _: self.open(chosen), self.tell)

        def gone(_: None) -> None:
            if self.conversation is not None and self.conversation.id == chosen:
                self.conversation = None
                self.new_chat()
            self.refresh_list()
            self.window.chat.notice.tell(
                "", "The chat was deleted.", action=("Undo", undo), passing=True
            )
            self._undo = undo

        if self._answering == chosen:
            self.stop()
        self.quick.run(lambda: service.delete(chosen), gone, self.tell)

    def undo_delete(self) -> None:
        """Bring back the chat that was deleted last."""
        undo, self._undo = self._undo, None
        if undo:
            undo()

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

        self.quick.run(lambda: (service.get(key), service.values(key)), show, self.tell)

    def choose_model(self, key: str) -> None:
        """Let another model answer from now on."""
        if self.conversation is None:
            return
        chat, service = self.conversation.id, self.services.conversations
        self.services.settings.set("default_model", key)
        self.quick.run(lambda: service.set_model(chat, key), lambda _: self._reload(), self.tell)

    def show_model(self) -> None:
        """Show who answers, and whether it is loaded."""
        if self.conversation is None:
            return
        runner = self.services.runner
        model = self._models.get(self.conversation.model_id) or self._models.get(GUIDE)
        if model is not None:
            loaded = runner.loaded is not None and runner.model is not None
            mine = loaded and runner.model is not None and runner.model.path == model.path
            self.window.chat.show_model(model, "loaded" if mine else "not loaded")
        ready = runner.ready if runner.loaded else None
        self.library.show_privacy(ready.sandbox if ready else None)

    # --- answers ---------------------------------------------------------------------------------

    def send(self, text: str) -> None:
        """Say something."""
        if self.conversation and self._answering is None:
            key = self.conversation.id
            self._talk(key, self.services.chat.send(key, text))

    def edit(self, message: MessageId, text: str) -> None:
        """Say something else in place of a message."""
        if self.conversation and self._answering is None:
            key = self.conversation.id
            self._talk(key, self.services.chat.edit(key, message, text))

    def regenerate(self, message: MessageId) -> None:
        """Have another answer."""
        if self.conversation and self._answering is None:
            key = self.conversation.id
            self._talk(key, self.services.chat.regenerate(key, message))

    def _regenerate_last(self) -> None:
        if self.conversation and self.conversation.leaf_id is not None:
            self.regenerate(self.conversation.leaf_id)

    def go_on(self, message: MessageId) -> None:
        """Let an answer go on."""
        if self.conversation and self._answering is None:
            key = self.conversation.id
            self._talk(key, self.services.chat.go_on(key, message))

    def stop(self) -> None:
        """Stop the answer."""
        if self._answering is not None:
            self.services.chat.stop()

    def _talk(self, key: ConversationId, events: Iterator[Any]) -> None:
        self._answering = key
        self.window.chat.notice.hide()
        self.window.chat.composer.set_busy(True)

        def ended(_: None) -> None:
            self._calm()

        def failed(error: LocalChatError) -> None:
            self._calm()
            if not isinstance(error, Cancelled):
                self.tell(error)
            if self.conversation is not None and self.conversation.id == key:
                self._reload()

        self.talk.stream(lambda: events, lambda event: self._happened(key, event), ended, failed)

    def _calm(self) -> None:
        self._answering = None
        chat = self.window.chat
        chat.composer.set_busy(False)
        chat.view.set_activity("")
        chat.show_progress(-1, 1)
        self.show_model()

    def _happened(self, key: ConversationId, event: Any) -> None:  # noqa: C901 -- one case each
        """Show one event of an answer, if its conversation is open."""
        from localchat.services import chat as c

        if self.conversation is None or self.conversation.id != key:
            return
        page = self.window.chat
        match event:
            case c.MessageAdded(message):
                if message.text and page.composer.text.strip() == message.text.strip():
                    page.composer.set_text("")
                self._added(key)
            case c.Loading(done, total):
                page.view.set_activity(f"Loading the model … {100 * done // max(1, total)} %")
                page.show_progress(done, total)
            case c.ModelLoaded(info):
                page.view.set_activity("")
                page.show_progress(-1, 1)
                self.show_model()
                if info.notes:
                    page.notice.tell("", " ".join(info.notes), passing=True)
            case c.Reading(done, total) if total > 256:
                page.view.set_activity(f"Reading … {100 * done // total} %")
            case c.TextAdded(message_id, text):
                page.view.set_activity("")
                page.view.append_text(message_id, text)
            case c.Ended(message):
                page.view.finish(message)
                if message.usage:
                    self.window.panel.show_last_seed(message.usage.seed)
                    self._show_meter(message.usage.prompt_tokens + message.usage.generated_tokens)

    def _added(self, key: ConversationId) -> None:
        """A message stands on disk: show the branch that ends in it."""
        service = self.services.conversations
        found = service.get(key), service.tree(key)
        self.conversation, tree = found
        self.window.chat.view.show_branch(tree, self.conversation.leaf_id)
        self.refresh_list()

    def _show_meter(self, used: int) -> None:
        loaded = self.services.runner.loaded
        if loaded is not None:
            self.window.chat.meter.setText(
                f"{used:,} of {loaded.context:,} tokens  ·  Nothing left this computer"
            )

    # --- telling ---------------------------------------------------------------------------------

    def tell(self, error: LocalChatError) -> None:
        """Show what went wrong, in its sentence."""
        details = error.log if isinstance(error, EngineDied) else ""
        self.window.chat.notice.tell(error.title, error.message, details=details[-1500:])

    def _show_link(self, address: str) -> None:
        from PySide6.QtGui import QGuiApplication

        self.window.chat.notice.tell(
            "A link to the internet", address,
            action=("Copy", lambda: QGuiApplication.clipboard().setText(address)),
        )  # fmt: skip

    def close(self) -> None:
        """End in order: keep the draft, stop the answer, close the store."""
        self.window.chat.composer.keep_draft()
        self.services.chat.stop()
        self.talk.finish()
        self.quick.finish()
        self.services.close()
