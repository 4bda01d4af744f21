"""What happens while an answer is had: the service's events in, the page's changes out."""

import time
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer

from localchat.domain.chat import Conversation, ConversationId, MessageId, MessageTree
from localchat.errors import Cancelled, LocalChatError, PromptTooLong
from localchat.ui.meter import Share
from localchat.ui.speech import Speech
from localchat.ui.threads import Tasks

if TYPE_CHECKING:
    from localchat.services.chat import Filled
    from localchat.services.choices import Made
    from localchat.ui.controller import Controller

IDLE: dict[str, float] = {"5 minutes": 5, "15 minutes": 15, "1 hour": 60}
"""Minutes without an answer after which the model is let go, by the person's choice."""

LOOK_EVERY = 20_000
"""Milliseconds between two looks at the battery and the memory."""

SHOW_READING_FROM = 256
"""Prompt tokens from which it is worth saying how far reading is."""


@dataclass(frozen=True, slots=True)
class _Branch:
    """A message stands on disk: the branch that ends in it, read on the worker."""

    said: str
    conversation: Conversation
    tree: MessageTree


class Answers(QObject):
    """Says, edits, regenerates, continues and stops. One answer at a time."""

    def __init__(self, controller: "Controller") -> None:
        super().__init__(controller)
        self._c = controller
        self.tasks = Tasks(self)
        self.answering: ConversationId | None = None
        """The conversation in which an answer is under way."""
        self._filled: Filled | None = None
        self._idle = QTimer(self, singleShot=True)
        self._idle.timeout.connect(controller.eject)
        self._need = QTimer(self, interval=LOOK_EVERY)
        self._need.timeout.connect(self._look_around)
        self._need.start()
        self._calm_since = time.monotonic()
        self._speech = Speech(controller.window.chat.view)
        view, composer = controller.window.chat.view, controller.window.chat.composer
        composer.submitted.connect(self.send)
        composer.stop_requested.connect(self.stop)
        view.suggestion.connect(self.send)
        view.edited.connect(self.edit)
        view.regenerate.connect(self.regenerate)
        view.go_on.connect(self.go_on)
        view.pinned.connect(self.pin)
        view.tokens.connect(self.look_at_tokens)

    def send(self, text: str) -> None:
        """Say something."""
        if key := self._free():
            self._have(key, self._c.services.chat.send(key, text))

    def edit(self, message: MessageId, text: str) -> None:
        """Say something else in place of a message."""
        if key := self._free():
            self._have(key, self._c.services.chat.edit(key, message, text))

    def regenerate(self, message: MessageId) -> None:
        """Have another answer."""
        if key := self._free():
            self._have(key, self._c.services.chat.regenerate(key, message))

    def regenerate_last(self) -> None:
        """Have another answer in place of the last."""
        if self._c.conversation and self._c.conversation.leaf_id is not None:
            self.regenerate(self._c.conversation.leaf_id)

    def go_on(self, message: MessageId) -> None:
        """Let an answer go on."""
        if key := self._free():
            self._have(key, self._c.services.chat.go_on(key, message))

    def pin(self, message: MessageId, on: bool) -> None:
        """Keep a message in a full context, or no longer."""
        service = self._c.services.conversations
        self._c.quick.run(
            lambda: service.pin(message, pinned=on), lambda _: self._c.reload(), self._c.tell
        )

    def look_at_tokens(self, message: MessageId) -> None:
        """Show how an answer came about, and let it go on from another token."""
        conversation = self._c.conversation

        def show(made: "Made") -> None:
            from localchat.ui.token_dialog import TokenDialog

            dialog = TokenDialog(self._c.window, self._c.theme, made)
            dialog.forked.connect(fork)
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

        def fork(place: int, token: int) -> None:
            if key := self._free():
                self._have(key, self._c.services.chat.fork(key, message, place, token))

        if conversation is not None:
            choices = self._c.services.choices
            self._c.quick.run(lambda: choices.of(message), show, self._c.tell)

    def stop(self) -> None:
        """Stop the answer."""
        if self.answering is not None:
            self._c.services.chat.stop()

    def _free(self) -> ConversationId | None:
        """The open conversation, if an answer can be had in it now."""
        conversation = self._c.conversation
        return conversation.id if conversation and self.answering is None else None

    def _have(self, key: ConversationId, events: Iterator[Any]) -> None:
        self.answering = key
        self._idle.stop()
        self._c.window.chat.notice.hide()
        self._c.window.chat.composer.set_busy(True)

        def ended(_: None) -> None:
            self._calm()

        def failed(error: LocalChatError) -> None:
            self._calm()
            if isinstance(error, PromptTooLong) and not self._leaves_out():
                self._c.tell(error, action=("Leave out the oldest", self._leave_out))
            elif not isinstance(error, Cancelled):
                self._c.tell(error)
            if self._c.conversation is not None and self._c.conversation.id == key:
                self._c.reload()

        self.tasks.stream(
            lambda: self._with_branches(key, events),
            lambda event: self._happened(key, event),
            ended,
            failed,
        )

    def _leaves_out(self) -> bool:
        conversation = self._c.conversation
        return conversation is not None and "when_full" in conversation.changes

    def _leave_out(self) -> None:
        """Answer without what is oldest, from now on."""
        key, service = self._free(), self._c.services.conversations
        if key is None:
            return

        def again(_: None) -> None:
            leaf = service.get(key).leaf_id
            self._c.show_values()
            if leaf is not None:
                self.regenerate(leaf)

        self._c.quick.run(
            lambda: service.set_value(key, "when_full", "oldest"), again, self._c.tell
        )

    def _with_branches(self, key: ConversationId, events: Iterator[Any]) -> Iterator[Any]:
        """On the worker: put the branch, which is read from disk, before a message that is new."""
        from localchat.services.chat import MessageAdded

        service = self._c.services.conversations
        for event in events:
            if isinstance(event, MessageAdded):
                yield _Branch(event.message.text, service.get(key), service.tree(key))
            else:
                yield event

    def watch_idleness(self) -> None:
        """Let the model go after a time without an answer, if the person wants that."""
        minutes = IDLE.get(str(self._c.services.settings["unload_after"]))
        if minutes is None:
            self._idle.stop()
        else:
            self._idle.start(int(minutes * 60_000))

    def _look_around(self) -> None:
        """Let an idle model go when the computer needs its memory or its battery, if so wished."""
        from localchat.services.computer import why_unload

        services = self._c.services
        if self.answering is not None or services.runner.loaded is None:
            return
        if why := why_unload(services.settings, time.monotonic() - self._calm_since):
            self._c.eject()
            self._c.window.chat.notice.tell("", why, passing=True)

    def _calm(self) -> None:
        self.answering = None
        self._calm_since = time.monotonic()
        self.watch_idleness()
        chat = self._c.window.chat
        chat.composer.set_busy(False)
        chat.view.set_activity("")
        chat.show_progress(-1, 1)
        self._c.show_model()

    def _happened(  # noqa: C901, PLR0912 -- one case each
        self, key: ConversationId, event: Any
    ) -> None:
        """Show one event of an answer, if its conversation is open."""
        from localchat.services import chat as c

        if self._c.conversation is None or self._c.conversation.id != key:
            return
        page = self._c.window.chat
        match event:
            case _Branch(said, conversation, tree):
                if said and page.composer.text.strip() == said.strip():
                    page.composer.set_text("")
                self._c.conversation = conversation
                page.view.show_branch(tree, conversation.leaf_id)
                self._c.chats.refresh()
            case c.Loading(done, total):
                page.view.set_activity(f"Loading the model … {100 * done // max(1, total)} %")
                page.show_progress(done, total)
            case c.ModelLoaded(info):
                page.view.set_activity("")
                page.show_progress(-1, 1)
                self._c.show_model()
                if info.notes:
                    page.notice.tell("", " ".join(info.notes), passing=True)
            case c.Reading(done, total) if total > SHOW_READING_FROM:
                page.view.set_activity(f"Reading … {100 * done // total} %")
            case c.LeftOut(message_ids):
                page.view.mark_left_out(message_ids)
            case c.Filled():
                self._filled = event
            case c.TextAdded(message_id, text, is_reasoning):
                page.view.set_activity("")
                page.view.append_text(message_id, text, is_reasoning=is_reasoning)
                if not is_reasoning:
                    self._speech.add(text)
            case c.Ended(message):
                page.view.finish(message)
                self._speech.end()
                if message.usage:
                    self._c.window.panel.show_last_seed(message.usage.seed)
                    self._show_meter(message.usage.generated_tokens)

    def _show_meter(self, answered: int) -> None:
        """What the next prompt holds: this one and its answer."""
        filled = self._filled
        if filled is not None:
            shares = [
                Share("System prompt", filled.system, "accent"),
                Share("Messages", filled.messages + answered, "name"),
                Share("Marks of the template", filled.template, "quiet"),
            ]
            shares = [share for share in shares if share.tokens]
            self._c.window.chat.meter.show_use(shares, filled.context)
