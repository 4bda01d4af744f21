"""Chats of GPT4All: a file for each, in the format of Qt's data streams, versions 1 to 13.

The versions differ in which fields there are; the states of models in the older ones are passed over.
"""

import re
import struct
from typing import IO

from localchat.domain.chat import Role
from localchat.domain.transfer import CarriedChat, CarriedFile, Origin
from localchat.services.importing import clean, parts
from localchat.services.importing.chats import Broken, made
from localchat.services.importing.pieces import GPT4ALL
from localchat.services.importing.tree import Found, chain, grow
from localchat.text import say

NEWEST = 13
MOST, LONGEST = 1_000_000, 64 << 20
DEEPEST = 20
_NULL = 0xFFFFFFFF
_TEXT_VARIANT = 10
"""Qt's number for a text among the kinds of values."""
_SIZES = {1: 1, 2: 4, 3: 4, 4: 8, 5: 8, 6: 8}
"""Bytes of the plain kinds of values: bool, int, uint, long, ulong, double."""
_TAGS = re.compile(r"</?think>")
_OTHERS = {
    "System: ": "System",
    "Text: ": "",
    "ToolCall: ": "To a tool",
    "ToolResponse: ": "From a tool",
}


class _Data:
    """Reads values of Qt's data streams; `Broken` where the file ends too early or cannot be right."""

    def __init__(self, stream: IO[bytes], size: int) -> None:
        self._stream, self._left = stream, size

    def raw(self, size: int) -> bytes:
        if not 0 <= size <= self._left:
            raise Broken(say("The file breaks off."))
        self._left -= size
        found = self._stream.read(size)
        if len(found) != size:
            raise Broken(say("The file breaks off."))
        return found

    def skip(self, size: int) -> None:
        """Pass over what may be large."""
        while size > 0:
            part = min(size, 1 << 20)
            self.raw(part)
            size -= part

    def number(self, form: str) -> int:
        """A number, such as ``i``: four bytes with a sign."""
        found = struct.unpack(f">{form}", self.raw(struct.calcsize(f">{form}")))
        return int(found[0])

    def flag(self) -> bool:
        return self.number("b") != 0

    def count(self, form: str) -> int:
        """How many of something follow."""
        found = self.number(form)
        if not 0 <= found <= MOST:
            raise Broken(say("A number in it cannot be right."))
        return found

    def length(self) -> int:
        found = self.number("I")
        return 0 if found == _NULL else found

    def text(self) -> str:
        size = self.length()
        if size > LONGEST:
            raise Broken(say("A text in it is longer than 64 MB."))
        return clean.text(self.raw(size).decode("utf-16-be", "replace"))

    def bytes(self) -> bytes:
        size = self.length()
        if size > LONGEST:
            raise Broken(say("A file in it is larger than 64 MB."))
        return self.raw(size)


def read(stream: IO[bytes], size: int) -> CarriedChat:
    """Read a chat; `Broken` says why it cannot be."""
    data = _Data(stream, size)
    if data.raw(4) != GPT4ALL:
        raise Broken(say("It is no chat of GPT4All."))
    version = data.number("i")
    if not 1 <= version <= NEWEST:
        raise Broken(
            say(
                "It is of version {version} of GPT4All's format; known are 1 to {newest}.",
                version=version,
                newest=NEWEST,
            )
        )
    begun = clean.moment(data.number("q"))
    key, title, _person, model = (data.text() for _ in range(4))
    if version >= 3:  # noqa: PLR2004 -- versions are what the format counts
        for _ in range(data.count("I")):
            data.text()
    if version < 11:  # noqa: PLR2004
        _pass_state(data, version)
    found = [_item(data, version, model) for _ in range(data.count("i"))]
    return made(
        Origin.GPT4ALL,
        clean.key(key),
        grow(chain(found), begun),
        title=clean.line(title),
        begun=begun,
        model=clean.line(model),
    )


def _pass_state(data: _Data, version: int) -> None:
    """Pass over the state of the model, which older versions kept."""
    has_state = data.flag() if version >= 6 else True  # noqa: PLR2004
    if version >= 2:  # noqa: PLR2004
        data.raw(8)
    data.text()
    data.text()
    data.raw(4)
    if not has_state:
        return
    if version < 4:  # noqa: PLR2004
        data.raw(4)
    data.raw(8 if version >= 7 else 4)  # noqa: PLR2004
    if version < 9:  # noqa: PLR2004
        data.skip(4 * data.number("Q"))
    data.skip(4 * data.number("Q"))
    data.skip(data.length())


def _item(data: _Data, version: int, model: str) -> Found:
    if version < 12:  # noqa: PLR2004
        data.raw(4)
    name, value = data.text(), data.text()
    if version < 10:  # noqa: PLR2004
        data.text()
    data.text()
    data.raw(4)
    if version >= 11 and name == "Response: ":  # noqa: PLR2004
        data.raw(1)
    _pass_sources(data, version)
    files: list[CarriedFile] = []
    if version >= 10:  # noqa: PLR2004
        for _ in range(data.count("q")):
            address = data.bytes().decode("utf-8", "replace")
            content = data.bytes()
            text = "" if b"\0" in content[:4096] else content.decode("utf-8", "replace")
            files.append(parts.file(address.rpartition("/")[2], text))
    said: list[str] = []
    thought: list[str] = []
    if version >= 12:  # noqa: PLR2004
        for _ in range(data.count("q")):
            _step(data, said, thought, 1)
    if name not in {"Prompt: ", "Response: ", "System: "}:
        raise Broken(say("A message in it is of an unknown kind."))
    role = {"Prompt: ": Role.USER, "Response: ": Role.ASSISTANT, "System: ": Role.SYSTEM}[name]
    text, more = parts.split_thinking(parts.paragraphs((*said, value)))
    found = Found(key="", parent=None, role=role, text=text, files=tuple(files))
    found.reasoning = parts.paragraphs((*thought, more))
    found.model = clean.line(model) if role is Role.ASSISTANT else ""
    found.is_link = found.is_empty
    return found


def _pass_sources(data: _Data, version: int) -> None:
    """Pass over the places in documents that an answer was made from."""
    if version >= 8:  # noqa: PLR2004
        for _ in range(data.count("q")):
            for _text in range(7):
                data.text()
            data.raw(12)
    elif version >= 3:  # noqa: PLR2004
        data.text()
        for _ in range(data.count("I")):
            data.text()


def _step(data: _Data, said: list[str], thought: list[str], depth: int) -> None:
    """A step of an answer: text before a call, thinking, a call of a tool, what it gave back."""
    if depth > DEEPEST:
        raise Broken(say("It is nested too deeply."))
    name, value = data.text(), data.text()
    if name == "ToolCall: ":
        _pass_call(data)
    elif name == "Think: ":
        data.raw(4)
        thought.append(_TAGS.sub("", value).strip())
    elif name == "Response: ":
        said.append(value)
    if name in _OTHERS and value.strip():
        head = _OTHERS[name]
        if head:
            thought.append(f"{head}:\n\n{parts.fence(value)}")
        else:
            said.append(value)
    for _ in range(data.count("q")):
        _step(data, said, thought, depth + 1)


def _pass_call(data: _Data) -> None:
    data.text()
    for _ in range(data.count("q")):
        data.text()
        data.raw(4)
        kind = data.number("I")
        data.raw(1)
        if kind == _TEXT_VARIANT:
            data.text()
        elif kind in _SIZES:
            data.raw(_SIZES[kind])
        elif kind:
            raise Broken(say("A tool was called with a value of an unknown kind."))
    data.text()
    data.raw(4)
    data.text()
