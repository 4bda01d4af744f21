"""Files for a message: read by a process of their own, kept with the draft, told or shown to the model."""

import threading
from collections.abc import Callable
from pathlib import Path

from localchat.domain.attachment import Attachment, AttachmentId, Document
from localchat.domain.chat import ConversationId, MessageId
from localchat.domain.picture import KIND, Picture, media_type
from localchat.errors import AttachmentError, UsageError
from localchat.reader.client import Reader
from localchat.services.packed_document import packed, unpacked
from localchat.storage.attachments import AttachmentTable, Removed
from localchat.text import say

MOST_FILES = 50
"""Files of one message."""
LEAST = 40
"""Letters of a file below which its beginning says nothing."""


class Attachments:
    """What a person does with files of a message."""

    def __init__(self, table: AttachmentTable, log: Path) -> None:
        self._table = table
        self._reader = Reader(log)

    def attach(
        self, key: ConversationId, path: Path, stop: threading.Event | None = None
    ) -> Attachment:
        """Read a file, and keep it with the draft of a chat; what comes back is without its text.

        Takes as long as reading takes: never on the window's thread. `AttachmentError` says why it cannot be;
        `Cancelled` follows `stop`.
        """
        self._have_room(key)
        found = self._reader.read(path, stop)
        if isinstance(found, Picture):
            return self._keep(key, found)
        text, data = found.joined(), packed(found)
        return self._table.add(key, found.name, found.size, text, found.note, data)

    def size_of_picture(self, name: str, data: bytes) -> str:
        """How large a picture is that belongs to no chat, by the reader's process: for a test of that."""
        return self._reader.see(name, data).text

    def attach_picture(
        self, key: ConversationId, name: str, data: bytes, stop: threading.Event | None = None
    ) -> Attachment:
        """The same for a picture that lies in no file, such as one that was pasted."""
        self._have_room(key)
        return self._keep(key, self._reader.see(name, data, stop))

    def _have_room(self, key: ConversationId) -> None:
        if self._table.count(key) >= MOST_FILES:
            raise AttachmentError(
                say(
                    "A message takes at most {most} files. Send these first, or remove some.",
                    most=MOST_FILES,
                )
            )

    def _keep(self, key: ConversationId, picture: Picture) -> Attachment:
        return self._table.add(
            key, picture.name, picture.size, picture.text, picture.note, picture.data, KIND,
            picture.preview,
        )  # fmt: skip

    def make_preview(self, key: AttachmentId) -> bool:
        """Make the small picture of one that came without; whether there is one now."""
        data = self.picture(key)
        if not data:
            return False
        try:
            made = self._reader.see(self._table.facts(key).name, data).preview
        except (AttachmentError, LookupError):
            return False
        self._table.set_preview(key, made)
        return bool(made)

    def picture(self, key: AttachmentId) -> bytes:
        """The file of a picture, PNG or JPEG; empty if it is none or not there any more."""
        data = self._table.data(key)
        return data if data and media_type(data) else b""

    def draft(self, key: ConversationId) -> list[Attachment]:
        """The files that go with the next message, without their texts."""
        return self._table.draft(key)

    def beginning(self, key: AttachmentId, letters: int) -> str:
        """At most so many letters of what the model is told of a file; empty if it is not there any more."""
        return self._table.beginning(key, letters)

    def names(self, key: ConversationId) -> dict[MessageId, list[Attachment]]:
        """The files of a chat's messages, without their texts."""
        return self._table.names(key)

    def get(self, key: AttachmentId) -> Attachment:
        """One of them with its text; `UsageError` if it is not there any more."""
        return self._found(self._table.get, key)

    def _facts(self, key: AttachmentId) -> Attachment:
        return self._found(self._table.facts, key)

    def _found(self, look: Callable[[AttachmentId], Attachment], key: AttachmentId) -> Attachment:
        try:
            return look(key)
        except LookupError as error:
            raise UsageError(say("This file is not attached any more.")) from error

    def document(self, key: AttachmentId) -> Document | None:
        """All parts of a file that is not sent yet; None once it is sent."""
        file, data = self._facts(key), self._table.data(key)
        if file.is_picture or file.message_id is not None or not data:
            return None
        return unpacked(data)

    def choose(self, key: AttachmentId, first: int, last: int) -> Attachment:
        """Send only the parts from `first` to `last` of a file, by their numbers from 0 on.

        What comes back, as from `fit`, is without its text.
        """
        document = self.document(key)
        if document is None:
            raise UsageError(say("This file was sent already. Attach it again, and choose then."))
        last = max(0, min(last, len(document.parts) - 1))
        first = max(0, min(first, last))
        text, note = document.joined(first, last), document.chosen_note(first, last)
        self._table.set_text(key, text, note)
        return self._facts(key)

    def fit(self, key: AttachmentId, letters: float) -> Attachment:
        """Send of a file as many parts from its beginning as have at most so many letters.

        Where even the first is longer, its beginning. `UsageError` if there is room for nothing.
        """
        document = self.document(key)
        if document is None or letters < LEAST:
            name = self._facts(key).name
            raise UsageError(
                say(
                    "There is no room for {name}. Remove it, begin a new chat, or raise “Context” in the "
                    "panel.",
                    name=name,
                )
            )
        last = document.fitting(0, letters)
        if last or len(document.joined(0, 0)) <= letters:
            return self.choose(key, 0, last)
        text, note = document.beginning(letters)
        self._table.set_text(key, text, note)
        return self._facts(key)

    def remove(self, key: AttachmentId) -> Removed | None:
        """Take a file out of the draft; `put_back` undoes it."""
        return self._table.remove(key)

    def put_back(self, removed: Removed) -> None:
        """Undo a `remove`."""
        self._table.put_back(removed)
