"""What a person does with messages that wait until the model is free, and whose turn it is."""

from collections import deque
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from localchat.domain.attachment import AttachmentId
from localchat.domain.chat import ConversationId, Queued, QueuedId
from localchat.errors import LocalChatError
from localchat.ui.language import tr

if TYPE_CHECKING:
    from localchat.ui.answers import Answers
    from localchat.ui.controller import Controller


class Waiting(QObject):
    """Joins the chips, the store and the answers: first come, first said, over all chats."""

    def __init__(self, controller: "Controller", answers: "Answers") -> None:
        super().__init__(controller)
        self._c, self._answers = controller, answers
        self._turns: deque[ConversationId] = deque()
        self._chips = controller.window.chat.queued
        self._shown: list[Queued] = []
        self._chips.changed.connect(self.change)
        self._chips.moved.connect(self.move)
        self._chips.removed.connect(self.remove)
        self._chips.send_now.connect(self.send_now)
        self._chips.edit_ended.connect(self.take_turn)

    def add(self, key: ConversationId, text: str, beginning: str) -> None:
        """Let a message wait; what is typed stays until it is on disk."""
        service, conversations = self._c.services.queued, self._c.services.conversations

        def keep() -> None:
            service.add(key, text, beginning)
            conversations.set_draft(key, "", "")

        def kept(_: None) -> None:
            self._turns.append(key)
            self._answers.clear_composer(key, text)
            self._c.attachments.refresh()
            self.refresh()
            self.take_turn()

        def failed(error: LocalChatError) -> None:
            self._answers.give_back()
            self._c.tell(error)

        self._c.quick.run(keep, kept, failed)

    def refresh(self) -> None:
        """Show what waits in the open chat."""
        if self._c.conversation is None:
            return
        key, service = self._c.conversation.id, self._c.services.queued

        def show(found: list[Queued]) -> None:
            if self._c.conversation is not None and self._c.conversation.id == key:
                self._shown = found
                self._chips.show_queued(found)

        self._c.quick.run(lambda: service.of(key), show, self._c.tell)

    def change(self, queued: int, text: str) -> None:
        """Say something else when its turn comes."""
        service = self._c.services.queued
        self._c.quick.run(
            lambda: service.change(QueuedId(queued), text), lambda _: self.refresh(), self._c.tell
        )

    def move(self, queued: int, steps: int) -> None:
        """Say it earlier or later."""
        service = self._c.services.queued
        self._c.quick.run(
            lambda: service.move(QueuedId(queued), steps), lambda _: self.refresh(), self._c.tell
        )

    def remove(self, queued: int) -> None:
        """Take it out; Ctrl+Z and a notice bring it back."""
        service, order = self._c.services.queued, [each.id for each in self._shown]
        one = next((each for each in self._shown if each.id == queued), None)
        if one is None:
            return

        def back(_: None) -> None:
            self.refresh()
            self._c.attachments.refresh()

        def gone(files: list[AttachmentId]) -> None:
            self.refresh()
            self._c.attachments.refresh()

            def undo() -> None:
                self._c.quick.run(lambda: service.put_back(one, order, files), back, self._c.tell)

            self._c.tell_undo(tr("The message that waited was removed."), undo)

        self._c.quick.run(lambda: service.remove(one.id), gone, self._c.tell)

    def send_now(self, queued: int) -> None:
        """Stop what is answered, and say this at once."""
        conversation = self._c.conversation
        if conversation is None:
            return
        key = conversation.id
        self._answers.at_once(
            lambda: self._answers.have(
                key, self._c.services.chat.send_queued(key, QueuedId(queued))
            )
        )

    def ended(self, key: ConversationId, *, well: bool) -> None:
        """An answer is over: if it came to its end, the next is said; if not, what waits here is kept."""
        if well and key not in self._turns:
            self._turns.append(key)
        if not well:
            self._turns = deque(turn for turn in self._turns if turn != key)
        self.take_turn()

    def take_turn(self) -> None:
        """Say what waits longest, unless the person is changing it, or something is being answered."""
        if not self._answers.is_free or not self._turns:
            return
        service, turns = self._c.services.queued, list(self._turns)

        def start(found: dict[ConversationId, list[Queued]]) -> None:
            if not self._answers.is_free:
                return
            here = self._c.conversation.id if self._c.conversation else None
            held = self._chips.edited is not None
            for key in turns:
                if not found[key]:
                    self._turns = deque(turn for turn in self._turns if turn != key)
                elif key in self._turns and not (held and key == here):
                    self._turns.remove(key)
                    first = found[key][0].id
                    events = self._c.services.chat.send_queued(key, first)
                    self._answers.have(key, events, by_itself=True)
                    return

        self._c.quick.run(lambda: {key: service.of(key) for key in turns}, start, self._c.tell)
