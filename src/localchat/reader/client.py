"""The app's side of a reader: a process for each file, which is given an end and believed in nothing."""

import os
import threading
from collections.abc import Sequence
from pathlib import Path

import msgspec

from localchat.domain.attachment import Document, Part, Unit, place_in, span_in
from localchat.domain.picture import Picture, media_type
from localchat.errors import AttachmentError, Cancelled, ProtocolError
from localchat.process.child import ChildProcess
from localchat.reader import CHILD
from localchat.reader import protocol as p
from localchat.reader.protocol import Failure
from localchat.text import figure, noop, say

MOST_BYTES = 50_000_000
"""Bytes of a file that is read."""
LONGEST = 1536
"""Pixels of a picture's longer side, as it is kept: more costs time, and models see little of it."""
_PIECE = 4 << 20
MOST_TEXT = 4_000_000
"""Letters of a text that are taken."""
SECONDS = 20.0
"""After so many a file is given up."""

_WHY = {
    Failure.GONE: noop("{name} is not there. It may have been moved or deleted."),
    Failure.FORBIDDEN: noop(
        "{name} may not be read. Allow it in the file's properties, or attach a copy."
    ),
    Failure.FOLDER: noop("{name} is a folder. Attach the files in it."),
    Failure.SPECIAL: noop(
        "{name} is a device or a pipe, not a file with an end. Attach an ordinary file."
    ),
    Failure.LOOP: noop("{name} is a link that leads to itself. Attach the file that is meant."),
    Failure.LARGE: noop("{name} has {size} MB; a file of at most {most} MB can be attached."),
    Failure.EMPTY: noop("{name} is empty."),
    Failure.BINARY: noop(
        "{name} is no text: it holds data of a program. Text, code, CSV, PDF and Word files "
        "(DOCX) can be attached."
    ),
    Failure.PICTURE: noop(
        "{name} is a picture of a kind that cannot be read here. Save it as PNG or JPEG, and attach "
        "that."
    ),
    Failure.PIXELS: noop(
        "{name} has {size} million pixels, which are too many to be opened. Attach a smaller copy."
    ),
    Failure.NARROW: noop(
        "{name} is so long and narrow that nothing could be seen on it. Attach a part of it."
    ),
    Failure.NO_EYES: noop(
        "{name} is a picture, and the part of Qt that reads pictures is not installed. Set LocalChat "
        "up again."
    ),
    Failure.OTHER: noop(
        "{name} is of a kind that cannot be read. Save it as PDF, Word (DOCX) or text, and attach "
        "that."
    ),
    Failure.LOCKED: noop(
        "{name} is locked with a password. Save a copy without one, and attach that."
    ),
    Failure.DAMAGED: noop(
        "{name} is damaged, or not what its name says. Open it in its own program, save it "
        "anew, and attach that."
    ),
    Failure.NO_TEXT: noop("{name} holds no text."),
    Failure.SCANNED: noop(
        "{name} has no text: its pages are pictures, probably scanned. Have a program recognise "
        "the text (OCR), and attach what it writes."
    ),
    Failure.BOMB: noop("{name} is made to fill the memory when it is opened, so it was not read."),
    Failure.CHANGED: noop("{name} changed while it was read. Attach it again when it is finished."),
    Failure.TIME: noop(
        "{name} takes too long to read, so it was given up. Save the part that matters as text, "
        "and attach that."
    ),
    Failure.MEMORY: noop(
        "{name} takes too much memory to read. Save the part that matters as text, and attach that."
    ),
    Failure.DISK: noop(
        "{name} cannot be read from its disk. Copy it to this computer, and attach the copy."
    ),
}


class Reader:
    """Reads one file after another. Each call waits for the end; `stop` may come from any other thread."""

    def __init__(self, log: Path, *, seconds: float = SECONDS, most_text: int = MOST_TEXT) -> None:
        self._log, self._seconds, self._most_text = log, seconds, most_text

    def read(self, path: Path, stop: threading.Event | None = None) -> Document | Picture:
        """The text of a file, or the picture that it is; `AttachmentError` says why there is none.

        With `stop` set it ends with `Cancelled`.
        """
        reading = self._reading(path.name or str(path))
        request = p.Read(reading.name, MOST_BYTES, self._most_text, 0.75 * self._seconds, LONGEST)
        return reading.run(path.absolute(), [request], stop or threading.Event())

    def see(self, name: str, data: bytes, stop: threading.Event | None = None) -> Picture:
        """The picture in what was pasted; `AttachmentError` says why there is none."""
        return self._picture(name, data, stop, raw=False)

    def pixels(self, name: str, data: bytes) -> Picture:
        """A kept picture with its pixels as its data; `AttachmentError` says why there are none."""
        return self._picture(name, data, None, raw=True)

    def _reading(self, name: str, *, raw: bool = False) -> "_Reading":
        return _Reading(name, self._log, self._seconds, self._most_text, raw=raw)

    def _picture(
        self, name: str, data: bytes, stop: threading.Event | None, *, raw: bool
    ) -> Picture:
        reading = self._reading(name, raw=raw)
        if not data or len(data) > MOST_BYTES:
            raise reading.error(Failure.LARGE if data else Failure.EMPTY, len(data))
        requests: list[p.AnyRequest] = [p.See(len(data), LONGEST, raw)]
        requests += [p.More(data[at : at + _PIECE]) for at in range(0, len(data), _PIECE)]
        found = reading.run(Path(os.devnull), requests, stop or threading.Event())
        if not isinstance(found, Picture):
            raise reading.error(Failure.DAMAGED)
        return found


class _Reading:
    """One file, and what came of it so far."""

    def __init__(
        self, name: str, log: Path, seconds: float, most_text: int, *, raw: bool = False
    ) -> None:
        self._log, self._seconds, self._most_text, self._raw = log, seconds, most_text, raw
        self.name = _printable(name)
        self._begun: p.Begun | None = None
        self._parts: list[Part] = []
        self._letters = 0
        self._late = False

    def run(
        self, path: Path, requests: Sequence[p.AnyRequest], stop: threading.Event
    ) -> Document | Picture:
        """Start a process that may read `path`, and listen to it until it ends or is ended."""
        try:
            child = ChildProcess(CHILD, [str(path)], self._log)
        except (OSError, ValueError) as error:
            raise AttachmentError(
                say("{name} cannot be read: {error}.", name=self.name, error=error)
            ) from error
        watch = threading.Thread(target=self._watch, args=(child, stop), daemon=True)
        self._over = threading.Event()
        watch.start()
        try:
            done = self._listen(child, requests)
        finally:
            self._over.set()
            watch.join()
            child.kill()
        if stop.is_set():
            raise Cancelled(say("Stopped."))
        if isinstance(done, p.Drawn):
            return self._drawn(done)
        if done is None and not (self._parts and self._unit() is Unit.PAGE):
            raise self.error(Failure.TIME if self._late else Failure.DAMAGED)
        return self._document(done)

    def _watch(self, child: ChildProcess, stop: threading.Event) -> None:
        """End the process when it takes too long or is not wanted any more."""
        waited, step = 0.0, 0.05
        while not self._over.wait(step):
            waited += step
            if stop.is_set() or waited > self._seconds:
                self._late = not stop.is_set()
                child.kill()
                return

    def _listen(
        self, child: ChildProcess, requests: Sequence[p.AnyRequest]
    ) -> p.Done | p.Drawn | None:
        """What came at its end; None if it ended before."""
        decoder = msgspec.msgpack.Decoder(p.AnyEvent)
        try:
            for request in requests:
                child.send(msgspec.msgpack.encode(request))
            while (payload := child.receive()) is not None:
                event = decoder.decode(payload)
                if isinstance(event, p.Failed):
                    raise self.error(event.failure, event.size)
                if isinstance(event, p.Done | p.Drawn):
                    return event
                self._take(event)
        except (OSError, ValueError, RecursionError, msgspec.MsgspecError, ProtocolError):
            pass  # it was ended, or says what cannot be
        return None

    def _take(self, event: p.Event) -> None:
        if isinstance(event, p.Ready) and event.version != p.VERSION:
            raise ProtocolError(say("The reader's process is of another version."))
        if isinstance(event, p.Begun):
            if self._begun is not None:
                raise _unasked()
            self._begun = event
        elif isinstance(event, p.Piece):
            before = self._parts[-1].first if self._parts else 1
            if self._begun is None or not before <= event.first <= event.last:
                raise _unasked()
            self._letters += len(event.text)
            if self._letters > self._most_text:
                raise _unasked()
            self._parts.append(Part(event.first, event.last, event.text))

    def _unit(self) -> Unit:
        return Unit(self._begun.unit) if self._begun else Unit.LINE

    def _document(self, done: p.Done | None) -> Document:
        begun = self._begun
        if begun is None or not self._parts:
            raise self.error(Failure.NO_TEXT)
        total = done.total if done else begun.total
        return Document(
            name=self.name, size=begun.size, unit=self._unit(), total=max(total, self._parts[-1].last),
            head=begun.head, parts=tuple(self._parts), note=self._note(done, total),
        )  # fmt: skip

    def _drawn(self, drawn: p.Drawn) -> Picture:
        """A picture, if it is what was asked for; the process is believed in nothing."""
        fits = 0 < drawn.width <= LONGEST and 0 < drawn.height <= LONGEST
        if self._raw:
            is_one = len(drawn.data) == 3 * drawn.width * drawn.height
        else:
            small = media_type(drawn.preview)
            is_one = bool(media_type(drawn.data)) and (not drawn.preview or small == "image/jpeg")
        if not fits or not is_one:
            raise self.error(Failure.DAMAGED)
        said = []
        if (drawn.whole_width, drawn.whole_height) != (drawn.width, drawn.height):
            width, height = figure(drawn.whole_width), figure(drawn.whole_height)
            said.append(
                say("Scaled down from {width} × {height} pixels.", width=width, height=height)
            )
        if drawn.moves:
            said.append(say("It moves; only its first picture is taken."))
        return Picture(
            name=self.name, size=drawn.size, width=drawn.width, height=drawn.height, data=drawn.data,
            preview=drawn.preview, note=" ".join(said),
        )  # fmt: skip

    def _note(self, done: p.Done | None, total: int) -> str:
        unit, last = self._unit(), self._parts[-1].last
        span = span_in(unit, 1, last, total)
        said = []
        if done is None or done.late:
            said.append(
                say("Only {span} were read: the rest takes too long.", span=span)
                if done or self._late
                else say("Only {span} could be read: the rest is damaged.", span=span)
            )
        elif done.cut:
            letters, end = figure(self._letters), place_in(unit, last, total)
            said.append(
                say(
                    "Only its first {count} letters were read, up to {end}.", count=letters, end=end
                )
                if total > 1
                else say("Only its first {count} letters were read.", count=letters)
            )
        if done and done.table:
            said.append(
                say(
                    "{rows} rows, {columns} columns.",
                    rows=figure(done.table[0]),
                    columns=figure(done.table[1]),
                )
            )
        if done and done.left_out:
            said.append(_left_out(unit, done.left_out))
        if done and done.blank:
            said.append(
                say(
                    "%n pages have no text: they may be pictures.",
                    done.blank,
                    one="%n page has no text: it may be a picture.",
                )
            )
        if done and done.encoding:
            said.append(say("Read as {encoding}.", encoding=done.encoding))
        return " ".join(said)

    def error(self, failure: Failure, size: int = 0) -> AttachmentError:
        """The sentence for a failure."""
        large, most = figure(size / 1e6), figure(MOST_BYTES / 1e6)
        return AttachmentError(say(_WHY[failure], name=self.name, size=large, most=most))


def _unasked() -> ProtocolError:
    return ProtocolError(say("The reader's process told more than it was asked for."))


def _left_out(unit: Unit, count: int) -> str:
    if unit is Unit.PAGE:
        return say("%n pages could not be read.", count, one="%n page could not be read.")
    return say(
        "%n signs that no text has were left out.",
        count,
        one="%n sign that no text has was left out.",
    )


def _printable(name: str) -> str:
    """A name that can be shown, kept and sent, whatever bytes it is made of."""
    shown = name.encode("utf-8", "replace").decode()
    return "".join(sign if sign.isprintable() else "?" for sign in shown)[:255]
