"""Pictures on their way to a model: by what name it knows each, and their pixels when it asks for them."""

from collections.abc import Iterable
from pathlib import Path

from localchat.domain.attachment import Attachment, AttachmentId
from localchat.domain.picture import KIND, name_of
from localchat.engine.pixels import Pixels
from localchat.errors import AttachmentError, PictureRefused
from localchat.reader.client import Reader
from localchat.services.sight import Sight
from localchat.storage.attachments import AttachmentTable
from localchat.text import say

MOST_NAMES = 5_000
"""Names that are remembered, so that a picture is not read from the store for each answer."""


class Pictures:
    """Names pictures, and decodes them in a process of its own. One thread at a time."""

    def __init__(self, table: AttachmentTable, sight: Sight, log: Path) -> None:
        self.sight = sight
        """Who sees them."""
        self._table, self._reader = table, Reader(log)
        self._names: dict[AttachmentId, str] = {}
        self._keys: dict[str, AttachmentId] = {}

    def names(self, files: Iterable[Attachment]) -> dict[AttachmentId, str]:
        """The name of each picture among these files; one that is not there any more has none."""
        found = {file.id: self._name(file.id) for file in files if file.kind == KIND}
        return {key: name for key, name in found.items() if name}

    def _name(self, key: AttachmentId) -> str:
        if key not in self._names:
            data = self._table.data(key)
            if not data:
                return ""
            if len(self._names) >= MOST_NAMES:
                self._names.clear()
                self._keys.clear()
            self._names[key] = name_of(data)
        self._keys[self._names[key]] = key
        return self._names[key]

    def look(self, name: str) -> Pixels:
        """The pixels of a picture by its name; `PictureRefused` says why there are none."""
        data = self._table.data(self._keys[name]) if name in self._keys else None
        if not data or name_of(data) != name:
            raise PictureRefused(say("The picture is not there any more. Attach it again."))
        try:
            found = self._reader.pixels(self._table.get(self._keys[name]).name, data)
        except AttachmentError as error:
            raise PictureRefused(error.message) from error
        if len(found.data) != 3 * found.width * found.height:
            raise PictureRefused(say("The picture cannot be read any more. Attach it again."))
        return Pixels(found.width, found.height, found.data)
