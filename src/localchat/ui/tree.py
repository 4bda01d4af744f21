"""What a person does with messages that are there: pin, other words, delete, a chat that goes on from one."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from localchat.domain.chat import Conversation, Message, MessageId, Role
from localchat.errors import LocalChatError
from localchat.ui.answer_menu import ask_how
from localchat.ui.language import tr

if TYPE_CHECKING:
    from localchat.services.choices import Made
    from localchat.services.conversations import Removal
    from localchat.ui.answers import Answers
    from localchat.ui.controller import Controller


class Tree(QObject):
    """Joins the messages in sight and the store. Nothing is overwritten, and every delete can be undone."""

    def __init__(self, controller: "Controller", answers: "Answers") -> None:
        super().__init__(controller)
        self._c, self._answers = controller, answers
        view = controller.window.chat.view
        view.edited.connect(self.edit)
        view.pinned.connect(self.pin)
        view.tokens.connect(self.look_at_tokens)
        view.branch_off.connect(self.branch_off)
        view.remove_one.connect(self.remove)
        view.remove_from.connect(self.remove_rest)
        view.others_asked.connect(lambda message: ask_how(controller, MessageId(message)))
        view.edited_only.connect(self.edit_only)
        view.map_asked.connect(self.show_map)
        view.compare_asked.connect(lambda text: controller.compare.open(text))

    def edit(self, message: int, text: str) -> None:
        """Say something else beside a message; a person's words are answered."""
        self._keep_edit(message, text, answer=True)

    def edit_only(self, message: int, text: str) -> None:
        """Say something else beside a message, and have nothing answered."""
        self._keep_edit(message, text, answer=False)

    def _keep_edit(self, message: int, text: str, *, answer: bool) -> None:
        conversation, service = self._c.conversation, self._c.services.chat
        if conversation is None:
            return
        key = conversation.id

        def kept(said: Message) -> None:
            if answer and said.role is Role.USER:
                self._c.show_said(said, then=lambda: self._answers.regenerate(said.id))
            else:
                self._c.show_said(said)
            self._c.attachments.refresh()

        def failed(error: LocalChatError) -> None:
            copy = (tr("Copy what was typed"), lambda: QGuiApplication.clipboard().setText(text))
            self._c.tell(error, action=copy)

        self._c.quick.run(lambda: service.edit_only(key, MessageId(message), text), kept, failed)

    def pin(self, message: int, on: bool) -> None:
        """Keep a message in a full context, or no longer."""
        service = self._c.services.conversations
        self._c.quick.run(
            lambda: service.pin(MessageId(message), pinned=on),
            lambda _: self._c.reload(),
            self._c.tell,
        )

    def remove(self, message: int) -> None:
        """Delete one message; what followed it follows what was before it."""
        self._remove(MessageId(message), rest=False)

    def remove_rest(self, message: int) -> None:
        """Delete a message and all that follows it."""
        self._remove(MessageId(message), rest=True)

    def _remove(self, message: MessageId, *, rest: bool) -> None:
        conversation, service = self._c.conversation, self._c.services.conversations
        if conversation is None:
            return
        key = conversation.id

        def undo(removal: "Removal") -> None:
            def back(_: object) -> None:
                is_here = self._c.conversation is not None and self._c.conversation.id == key
                self._c.open(key, in_front=not is_here)

            self._c.quick.run(lambda: service.put_back(removal), back, self._c.tell)

        def gone(removal: "Removal") -> None:
            self._c.reload()
            several = tr("%n messages were deleted.", removal.count)
            text = several if removal.count > 1 else tr("The message was deleted.")
            self._c.tell_undo(text, lambda: undo(removal))

        def remove() -> None:
            self._c.quick.run(lambda: service.remove(key, message, rest=rest), gone, self._c.tell)

        if self._answers.answering == key and self._is_written(message, rest=rest):
            self._answers.at_once(remove)
        else:
            remove()

    def _is_written(self, message: MessageId, *, rest: bool) -> bool:
        """Whether what would go is being written just now."""
        tree, conversation = self._c.tree, self._c.conversation
        if conversation is None or message not in tree:
            return True  # it came just now
        return conversation.leaf_id in (tree.below(message) if rest else [message])

    def branch_off(self, message: int) -> None:
        """Go on in a new chat with all that was said up to a message."""
        conversation, service = self._c.conversation, self._c.services.conversations
        if conversation is None:
            return
        key = conversation.id

        def show(copy: Conversation) -> None:
            self._c.open(copy.id)
            words = tr("A new chat with all that was said up to there; the old one stays as it is.")
            self._c.window.chat.notice.tell("", words, passing=True)

        self._c.quick.run(lambda: service.branch_off(key, MessageId(message)), show, self._c.tell)

    def show_map(self) -> None:
        """Open the map of the chat, to jump in it."""
        from localchat.ui.tree_map import TreeMap

        conversation = self._c.conversation
        if conversation is not None and len(self._c.tree):
            tree_map = TreeMap(self._c.window, self._c.theme, self._c.tree, conversation.leaf_id)
            tree_map.version.connect(self._c.open_version)
            tree_map.open()

    def look_at_tokens(self, message: int) -> None:
        """Show how an answer came about, and let it go on from another token."""
        services = self._c.services

        def show(made: "Made") -> None:
            from localchat.ui.token_dialog import TokenDialog

            dialog = TokenDialog(self._c.window, self._c.theme, made)
            dialog.forked.connect(fork)
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

        def fork(place: int, token: int) -> None:
            self._answers.ask(lambda key: services.chat.fork(key, MessageId(message), place, token))

        if self._c.conversation is not None:
            self._c.quick.run(lambda: services.choices.of(MessageId(message)), show, self._c.tell)
