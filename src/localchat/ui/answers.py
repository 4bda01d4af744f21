"""What happens while an answer is had: the service's events in, the page's changes out."""

import time
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer

from localchat.domain.chat import Conversation, ConversationId, Message, MessageId, Role
from localchat.errors import Cancelled, LocalChatError, ModelCrashes, PromptTooLong, StoreError
from localchat.ui.language import tr
from localchat.ui.meter import Share
from localchat.ui.speech import Speech
from localchat.ui.threads import Tasks
from localchat.ui.tree import Tree
from localchat.ui.waiting import Waiting

if TYPE_CHECKING:
    from localchat.services.chat import Filled
    from localchat.ui.controller import Controller

IDLE: dict[str, float] = {"5 minutes": 5, "15 minutes": 15, "1 hour": 60}
"""Minutes without an answer after which the model is let go, by the person's choice."""

LOOK_EVERY = 20_000
"""Milliseconds between two looks at the battery and the memory."""

SHOW_READING_FROM = 256
"""Prompt tokens from which it is worth saying how far reading is."""


@dataclass(frozen=True, slots=True)
class _Added:
    """A message stands on disk, and this is how its conversation stands."""

    message: Message
    conversation: Conversation


class Answers(QObject):
    """Says, regenerates, continues and stops. One answer at a time; what is said meanwhile waits."""

    def __init__(self, controller: "Controller") -> None:
        super().__init__(controller)
        self._c = controller
        self.tasks = Tasks(self)
        self.answering: ConversationId | None = None
        """The conversation in which an answer is under way."""
        self._held = False
        self._next: deque[Callable[[], None]] = deque()
        """What the person asked for while an answer was under way; each may begin another."""
        self._well, self._by_itself = True, False
        """Whether the answer that is under way neither was stopped nor failed; whether it came by itself."""
        self._filled: Filled | None = None
        self._on_way: tuple[ConversationId, str] | None = None
        """What was sent and is not on disk yet."""
        self._idle = QTimer(self, singleShot=True)
        self._idle.timeout.connect(controller.eject)
        self._need = QTimer(self, interval=LOOK_EVERY)
        self._need.timeout.connect(self._look_around)
        self._need.start()
        self._calm_since = time.monotonic()
        self._speech = Speech(controller.window.chat.view)
        self.waiting = Waiting(controller, self)
        self.tree = Tree(controller, self)
        view, composer = controller.window.chat.view, controller.window.chat.composer
        composer.submitted.connect(self.send)
        composer.stop_requested.connect(self.stop)
        view.suggestion.connect(self.send)
        view.regenerate.connect(self.regenerate)
        view.regenerate_with.connect(self.regenerate_with)
        view.go_on.connect(self.go_on)

    @property
    def is_free(self) -> bool:
        """Whether an answer may begin: none is under way, and no comparison runs."""
        return self.answering is None and not self._held

    def hold(self) -> None:
        """A comparison runs: what is asked meanwhile waits, so that its speeds are right."""
        self._held = True

    def release(self) -> None:
        """The comparison is over: do what was asked for meanwhile."""
        self._held = False
        self._go_on_with_next()
        self.waiting.take_turn()

    def _tell_held(self) -> None:
        words = tr("Two models are being compared. This comes when they have ended.")
        self._c.window.chat.notice.tell("", words, passing=True)

    def send(self, text: str) -> None:
        """Say something; while an answer is under way it waits for its turn."""
        conversation = self._c.conversation
        if conversation is None or not self._c.attachments.allow():
            return
        composer, key = self._c.window.chat.composer, conversation.id
        if (key, text) == self._on_way:
            return  # Enter was pressed twice, and it is not on disk yet
        self._on_way = (key, text)
        beginning = composer.beginning if composer.text.strip() == text.strip() else ""
        if self.is_free:
            self.have(key, self._c.services.chat.send(key, text, beginning))
        else:
            self.waiting.add(key, text, beginning)
            if self._held:
                self._tell_held()

    def give_back(self) -> None:
        """What was sent could not be kept: it stands in the composer still, to be sent again."""
        self._on_way = None

    def clear_composer(self, key: ConversationId, said: str) -> None:
        """What was said stands in the composer no longer, unless it was changed meanwhile."""
        self._on_way = None
        composer, conversation = self._c.window.chat.composer, self._c.conversation
        is_here = conversation is not None and conversation.id == key
        if is_here and composer.text.strip() == said.strip():
            composer.set_text("")
            composer.set_beginning("")

    def regenerate(self, message: MessageId) -> None:
        """Have another answer."""
        self.ask(lambda key: self._c.services.chat.regenerate(key, message))

    def regenerate_with(self, message: MessageId, model: str, preset: str) -> None:
        """Have another answer by another model or with another preset, this once."""
        chat = self._c.services.chat
        self.ask(lambda key: chat.regenerate(key, message, model=model, preset=preset))

    def regenerate_from(self, message: MessageId, beginning: str) -> None:
        """Have another answer that begins as the person wrote."""
        chat = self._c.services.chat
        self.ask(lambda key: chat.regenerate(key, message, beginning=beginning))

    def regenerate_last(self) -> None:
        """Have another answer in place of the last."""
        if self._c.conversation and self._c.conversation.leaf_id is not None:
            self.regenerate(self._c.conversation.leaf_id)

    def go_on(self, message: MessageId) -> None:
        """Let an answer go on."""
        self.ask(lambda key: self._c.services.chat.go_on(key, message))

    def stop(self) -> None:
        """Stop the answer; what waits in its chat is kept."""
        if self.answering is not None:
            self._well = False
            self._c.services.chat.stop()

    def ask(self, make: Callable[[ConversationId], Iterator[Any]]) -> None:
        """Have an answer in the open conversation: now, or as soon as the model is free.

        An answer that is under way in this conversation is stopped for it, one in another is not.
        """
        conversation = self._c.conversation
        if conversation is None:
            return
        key = conversation.id
        if self._held:
            self._next.append(lambda: self.have(key, make(key)))
            self._tell_held()
        elif self.answering in {None, key}:
            self.at_once(lambda: self.have(key, make(key)))
        else:
            self._next.append(lambda: self.have(key, make(key)))
            words = tr("The model is answering in another chat. This comes when it has ended.")
            self._c.window.chat.notice.tell("", words, passing=True)

    def when_free(self, act: Callable[[], None]) -> None:
        """Do something as soon as no answer is under way."""
        if self.is_free:
            act()
        else:
            self._next.append(act)

    def at_once(self, act: Callable[[], None]) -> None:
        """Do something when the answer that is under way has been stopped; a comparison is not stopped."""
        if self.is_free:
            act()
        else:
            self._next.append(act)
            if self._held:
                self._tell_held()
            self.stop()

    def have(self, key: ConversationId, events: Iterator[Any], *, by_itself: bool = False) -> None:
        """Show an answer as it comes; one that comes by itself leaves a notice that is shown."""
        self.answering, self._well, self._by_itself = key, True, by_itself
        self._c.chats.titling.stop()
        self._idle.stop()
        if not by_itself:
            self._c.window.chat.notice.hide()
        self._c.window.chat.composer.set_busy(True)

        def ended(_: None) -> None:
            self._calm(key)

        def failed(error: LocalChatError) -> None:
            self._well = False
            if isinstance(error, PromptTooLong) and not self._leaves_out():
                self._c.tell(error, action=(tr("Leave out the oldest"), self._leave_out))
            elif isinstance(error, ModelCrashes):
                self._c.tell(error, action=(tr("Try again"), self._try_again))
            elif not isinstance(error, Cancelled):
                self._c.tell(error)
            self._calm(key)
            is_here = self._c.conversation is not None and self._c.conversation.id == key
            # What the disk did not take stands on the screen alone.
            if is_here and not isinstance(error, StoreError):
                self._c.reload()

        self.tasks.stream(
            lambda: self._with_conversation(key, events),
            lambda event: self._happened(key, event),
            ended,
            failed,
        )

    def _try_again(self) -> None:
        """Start a model once more that has crashed before, because the person wants it."""
        self._c.services.runner.crashes.forgive()
        conversation, service = self._c.conversation, self._c.services.conversations
        if conversation is None:
            return
        key = conversation.id

        def again(leaf: MessageId | None) -> None:
            if leaf is not None:
                self.regenerate(leaf)

        self._c.quick.run(lambda: service.get(key).leaf_id, again, self._c.tell)

    def _leaves_out(self) -> bool:
        conversation = self._c.conversation
        return conversation is not None and "when_full" in conversation.changes

    def _leave_out(self) -> None:
        """Answer without what is oldest, from now on."""
        conversation, service = self._c.conversation, self._c.services.conversations
        if conversation is None:
            return
        key = conversation.id

        def again(_: None) -> None:
            leaf = service.get(key).leaf_id
            self._c.show_values()
            if leaf is not None:
                self.regenerate(leaf)

        self._c.quick.run(
            lambda: service.set_value(key, "when_full", "oldest"), again, self._c.tell
        )

    def _with_conversation(self, key: ConversationId, events: Iterator[Any]) -> Iterator[Any]:
        """On the worker: tell with a message that is new how its conversation stands."""
        from localchat.services.chat import MessageAdded

        service = self._c.services.conversations
        for event in events:
            if isinstance(event, MessageAdded):
                yield _Added(event.message, service.get(key))
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
        if not self.is_free or services.runner.loaded is None:
            return
        if why := why_unload(services.settings, time.monotonic() - self._calm_since):
            self._c.eject()
            self._c.window.chat.notice.tell("", why, passing=True)

    def _calm(self, key: ConversationId) -> None:
        """The answer is over: do what was asked for meanwhile, then say what waits."""
        self.answering = self._on_way = None
        self._calm_since = time.monotonic()
        self.watch_idleness()
        chat = self._c.window.chat
        chat.composer.set_busy(False)
        chat.view.set_activity("")
        chat.show_progress(-1, 1)
        self._c.show_model()
        well = self._well
        self._go_on_with_next()
        self.waiting.ended(key, well=well)
        if well:
            self._c.desktop.answer_ended(key)
        if well and self.is_free:
            self._c.chats.titling.consider(key)

    def _go_on_with_next(self) -> None:
        while self._next and self.is_free:
            self._next.popleft()()

    def _happened(  # noqa: C901, PLR0912 -- one case each
        self, key: ConversationId, event: Any
    ) -> None:
        """Show one event of an answer, if its conversation is open."""
        from localchat.services import chat as c

        if isinstance(event, _Added):
            self._on_way = None
        if self._c.conversation is None or self._c.conversation.id != key:
            return
        page = self._c.window.chat
        match event:
            case _Added(message, conversation):
                if message.role is Role.USER and not (self._by_itself and not message.text):
                    self.clear_composer(key, message.text)
                elif message.role is Role.ASSISTANT:
                    who = message.model or tr("the model")
                    self._speech.begin(tr("{who} is answering.", who=who))
                self._c.take(message, conversation)
                self._c.attachments.refresh()
                self.waiting.refresh()
                self._c.chats.refresh()
            case c.Loading(done, total):
                percent = 100 * done // max(1, total)
                page.view.set_activity(tr("Loading the model … {percent} %", percent=percent))
                page.show_progress(done, total)
            case c.ModelLoaded(info):
                page.view.set_activity("")
                page.show_progress(-1, 1)
                self._c.show_model()
                if info.notes:
                    page.notice.tell("", " ".join(info.notes), passing=True)
            case c.Reading(done, total) if total > SHOW_READING_FROM:
                percent = 100 * done // total
                page.view.set_activity(tr("Reading … {percent} %", percent=percent))
            case c.Looking(number, total):
                words = tr("Looking at the picture …")
                if total > 1:
                    words = tr("Looking at picture {place} of {total} …", place=number, total=total)
                page.view.set_activity(words)
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
                self._speech.end(message.state)
                if message.usage:
                    self._c.window.panel.show_last_seed(message.usage.seed)
                    self._show_meter(message.usage.generated_tokens)

    def _show_meter(self, answered: int) -> None:
        """What the next prompt holds: this one and its answer."""
        filled = self._filled
        if filled is not None:
            shares = [
                Share(tr("System prompt"), filled.system, "accent"),
                Share(tr("Examples"), filled.examples, "keyword"),
                Share(tr("Documents"), filled.documents, "warn"),
                Share(tr("Messages"), filled.messages - filled.documents + answered, "name"),
                Share(tr("Marks of the template"), filled.template, "quiet"),
            ]
            shares = [share for share in shares if share.tokens]
            self._c.window.chat.meter.show_use(shares, filled.context)
