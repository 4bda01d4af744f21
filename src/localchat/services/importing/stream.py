"""JSON read piece by piece: one chat at a time is in memory, however large the file.

A value that is too deep, too long or too large is passed over, and the next one is read. A file that
breaks off gives what came before.
"""

import codecs
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import IO, Any

from localchat.errors import LocalChatError
from localchat.text import noop, say

LARGEST_CHAT = 128 << 20
"""Bytes of one chat in its file."""
LONGEST_TEXT = 64 << 20
"""Bytes of one text."""
DEEPEST = 100
SMALL = 48 << 20
"""Bytes of a file that may be read at once, where piece by piece does not work."""
PICTURE = 4096
"""A ``data:`` address from this length on is left out: pictures are not taken over."""
LISTS = frozenset({"conversations", "chats", "data", "items"})
"""Names under which a file may hold its list of chats."""
DAMAGED = noop("The file is damaged or cut off here; what came before it was read.")
_BLOCK = 1 << 18


class Stopped(LocalChatError):
    """The person stopped it."""

    title = "Stopped"


@dataclass(frozen=True, slots=True)
class Value:
    """One value of a file: an element of its list, its lines, or all of it."""

    number: int
    """Its place in the file, from 0 on."""
    content: Any
    """The JSON value; None where it could not be read."""
    problem: str = ""
    """Why it could not."""
    tells_line: bool = False
    """Whether that says already in which line it is."""


class _TooMuch(Exception):
    """Something that no chat has. Its text says what, for a person."""


class _Endless(_TooMuch):
    """A text behind whose end nothing can be found."""


class Meter:
    """A file that counts what is read of it, and can be stopped."""

    def __init__(
        self, stream: IO[bytes], stopped: Callable[[], bool], went: Callable[[int], None]
    ) -> None:
        self._stream, self._stopped, self._went = stream, stopped, went
        self.place = 0
        """Bytes that were read."""
        self.mark = 0
        """Where the last thing ended that was understood."""

    def read(self, size: int = -1) -> bytes:
        """Some bytes; raises when one text goes on for ever."""
        self._pause()
        if self.place - self.mark > LONGEST_TEXT:
            raise _Endless(say("one text in it is longer than 64 MB"))
        part = self._stream.read(size)
        self._count(len(part))
        return part

    def line(self) -> bytes:
        """A line, with its end; of one that is too long only as much as tells so."""
        self._pause()
        part = self._stream.readline(LONGEST_TEXT + 1)
        self._count(len(part))
        return part

    def _pause(self) -> None:
        if self._stopped():
            raise Stopped(say("Stopped. What came in so far stays."))

    def _count(self, size: int) -> None:
        self.place += size
        self._went(size)


def values(
    open_: Callable[[], IO[bytes]],
    size: int,
    stopped: Callable[[], bool],
    went: Callable[[int], None],
) -> Iterator[Value]:
    """The values of a file, one by one. `went` hears how many bytes were read."""
    with open_() as stream:
        head = stream.read(_BLOCK)
    is_text = head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    if not is_text and _is_lines(head):
        with open_() as stream:
            yield from _lines(Meter(stream, stopped, went))
        return
    number = 0
    if not is_text:
        with open_() as stream:
            meter = Meter(stream, stopped, went)
            try:
                for value in _elements(meter):
                    yield value
                    number = value.number + 1
                return
            except _TooMuch as error:
                yield Value(
                    number, None, say("The file cannot be read further: {error}.", error=error)
                )
                return
            except ValueError:
                pass  # perhaps it is only not strict
    if size <= SMALL:
        yield from _at_once(open_, number)
    else:
        yield Value(number, None, say(DAMAGED))


# --- lines ---------------------------------------------------------------------------------------


def _is_lines(head: bytes) -> bool:
    """Whether each line is a value of its own."""
    first, end, rest = head.removeprefix(codecs.BOM_UTF8).lstrip().partition(b"\n")
    if not end:
        return False
    if not first.startswith(b"{") or not first.rstrip().endswith(b"}"):
        return False
    try:
        json.loads(first)
    except (ValueError, RecursionError):
        return rest.lstrip().startswith(b"{")
    return bool(rest.strip())


def _lines(meter: Meter) -> Iterator[Value]:
    number = 0
    while part := meter.line():
        if len(part) > LONGEST_TEXT:
            yield Value(
                number,
                None,
                say("Line {line} is longer than 64 MB.", line=number + 1),
                tells_line=True,
            )
            while part and not part.endswith(b"\n"):
                part = meter.line()
        elif part.strip():
            yield _line(number, part)
        number += 1


def _line(number: int, part: bytes) -> Value:
    try:
        return Value(number, json.loads(part.decode("utf-8-sig", "replace")))
    except RecursionError:
        return Value(
            number, None, say("Line {line} is nested too deeply.", line=number + 1), tells_line=True
        )
    except ValueError:
        return Value(
            number,
            None,
            say("Line {line} is damaged: it is no JSON.", line=number + 1),
            tells_line=True,
        )


# --- one large value -----------------------------------------------------------------------------


def _elements(meter: Meter) -> Iterator[Value]:
    """The elements of the file's list, or the one object that it is."""
    import ijson  # type: ignore[import-untyped]

    number = 0
    try:
        events = ijson.basic_parse(meter, use_float=True, multiple_values=True, buf_size=_BLOCK)
        for event, value in events:
            meter.mark = meter.place
            if event == "start_array":
                for element in _list(events, meter, number):
                    yield element
                    number = element.number + 1
            elif event == "start_map":
                for element in _object(events, meter, number):
                    yield element
                    number = element.number + 1
            else:
                yield Value(number, value)
                number += 1
    except ijson.JSONError as error:
        raise ValueError(str(error)) from error


def _list(events: Any, meter: Meter, number: int) -> Iterator[Value]:
    for event, value in events:
        meter.mark = meter.place
        if event == "end_array":
            return
        yield _value(events, meter, number, event, value)
        number += 1


def _object(events: Any, meter: Meter, number: int) -> Iterator[Value]:
    """The elements of the list that an object holds; without one, the object itself."""
    head: dict[str, Any] = {}
    held = False
    name = ""
    problem = ""
    for event, value in events:
        meter.mark = meter.place
        if event == "end_map":
            break
        if event == "map_key":
            name = value
        elif event == "start_array" and name in LISTS:
            held = True
            for element in _list(events, meter, number):
                yield element
                number = element.number + 1
        else:
            part = _value(events, meter, number, event, value)
            problem = problem or part.problem
            head[name] = part.content
    if not held:
        yield Value(number, None if problem else head, problem)


def _value(events: Any, meter: Meter, number: int, event: str, value: Any) -> Value:
    try:
        return Value(number, _build(events, meter, event, value))
    except _Endless:
        raise
    except _TooMuch as error:
        return Value(number, None, say("It cannot be a chat: {error}.", error=error))


def _build(events: Any, meter: Meter, event: str, value: Any) -> Any:
    """One value; what is wrong with it is raised when all of it was read, so that the next can be."""
    if not event.startswith("start"):
        return _text(value)
    built = _Built(is_table=event == "start_map")
    began, problem = meter.place, ""
    for following, part in events:
        meter.mark = meter.place
        if following.startswith("end"):
            built.depth -= 1
            if built.depth == 0:
                break
        if following.startswith("start"):
            built.depth += 1
        if not problem:
            problem = say("it is nested too deeply") if built.depth > DEEPEST else ""
            if meter.place - began > LARGEST_CHAT:
                problem = say("it is larger than 128 MB")
            if problem:
                built.drop()
            else:
                built.take(following, part)
    if problem:
        raise _TooMuch(problem)
    return built.root


class _Built:
    """A value that is being put together."""

    def __init__(self, *, is_table: bool) -> None:
        self.root: Any = {} if is_table else []
        self.depth = 1
        self._open: list[Any] = [self.root]
        self._names = [""]

    def take(self, event: str, value: Any) -> None:
        """Put in what comes next."""
        if event == "map_key":
            self._names[-1] = value
        elif event.startswith("end"):
            self._open.pop()
            self._names.pop()
        elif event.startswith("start"):
            part: Any = {} if event == "start_map" else []
            self._put(part)
            self._open.append(part)
            self._names.append("")
        else:
            self._put(_text(value))

    def _put(self, part: Any) -> None:
        into = self._open[-1]
        if isinstance(into, dict):
            into[self._names[-1]] = part
        else:
            into.append(part)

    def drop(self) -> None:
        """Let go of what was built: it is too much."""
        self.root, self._open, self._names = None, [], []


def _text(value: Any) -> Any:
    if isinstance(value, str) and len(value) > PICTURE and value.startswith("data:"):
        return ""
    return value


def _at_once(open_: Callable[[], IO[bytes]], number: int) -> Iterator[Value]:
    """What a small file holds behind its first `number` values, where the strict reader gave up."""
    with open_() as stream:
        raw = stream.read(SMALL + 1)
    is_wide = raw.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    try:
        content = json.loads(raw.decode("utf-16" if is_wide else "utf-8-sig", "replace"))
    except RecursionError:
        yield Value(number, None, say("The file is nested too deeply."))
        return
    except ValueError:
        yield Value(number, None, say(DAMAGED))
        return
    if isinstance(content, dict):
        held = next((content[name] for name in LISTS if isinstance(content.get(name), list)), None)
        content = [content] if held is None else held
    elif not isinstance(content, list):
        content = [content]
    for at in range(number, len(content)):
        yield Value(at, content[at])
