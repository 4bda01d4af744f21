"""When a chat is named by its model: in a quiet moment after its first answer."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from localchat.ui.threads import Tasks

if TYPE_CHECKING:
    from localchat.domain.chat import ConversationId
    from localchat.ui.controller import Controller

AFTER = 600
"""Milliseconds of rest after an answer: whoever goes on at once is not kept waiting."""


class Titling(QObject):
    """Has chats named; `stop` gives it up at once."""

    def __init__(self, controller: "Controller") -> None:
        super().__init__(controller)
        self._c = controller
        self.tasks = Tasks(self)
        self._key: ConversationId | None = None
        self._rest = QTimer(self, singleShot=True, interval=AFTER)
        self._rest.timeout.connect(self._name)

    def consider(self, key: "ConversationId") -> None:
        """An answer in this chat is over."""
        self._key = key
        self._rest.start()

    def _name(self) -> None:
        key, titles = self._key, self._c.services.titles
        if key is None or not self._c.answers.is_free or self.tasks.busy:
            return
        titles.begin()

        def named(title: str) -> None:
            if title:
                self._c.chats.refresh()

        self.tasks.run(lambda: titles.name(key), named, None)

    def stop(self) -> None:
        """Somebody wants the model."""
        self._rest.stop()
        self._c.services.titles.stop()

    def close(self) -> None:
        """End, at the end of the program."""
        self.stop()
        self.tasks.finish()
