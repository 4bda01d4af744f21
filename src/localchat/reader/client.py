"""The app's side of a reader: a process for each file, which is given an end and believed in nothing."""

import threading
from pathlib import Path

import msgspec

from localchat.domain.attachment import Document, Part, Unit
from localchat.errors import AttachmentError, Cancelled, ProtocolError
from localchat.process.child import ChildProcess
from localchat.reader import CHILD
from localchat.reader import protocol as p
from localchat.reader.protocol import Failure

MOST_BYTES = 50_000_000
"""Bytes of a file that is read."""
MOST_TEXT = 4_000_000
"""Letters of a text that are taken."""
SECONDS = 20.0
"""After so many a file is given up."""

_WHY = {
    Failure.GONE: "{name} is not there. It may have been moved or deleted.",
    Failure.FORBIDDEN: "{name} may not be read. Allow it in the file's properties, or attach a copy.",
    Failure.FOLDER: "{name} is a folder. Attach the files in it.",
    Failure.SPECIAL: "{name} is a device or a pipe, not a file with an end. Attach an ordinary file.",
    Failure.LOOP: "{name} is a link that leads to itself. Attach the file that is meant.",
    Failure.LARGE: "{name} has {size:,.0f} MB; a file of at most {most:,.0f} MB can be attached.",
    Failure.EMPTY: "{name} is empty.",
    Failure.BINARY: "{name} is no text: it holds data of a program. Text, code, CSV, PDF and Word files "
    "(DOCX) can be attached.",
    Failure.PICTURE: "{name} is a picture. Pictures cannot be attached yet.",
    Failure.OTHER: "{name} is of a kind that cannot be read. Save it as PDF, Word (DOCX) or text, and attach "
    "that.",
    Failure.LOCKED: "{name} is locked with a password. Save a copy without one, and attach that.",
    Failure.DAMAGED: "{name} is damaged, or not what its name says. Open it in its own program, save it "
    "anew, and attach that.",
    Failure.NO_TEXT: "{name} holds no text.",
    Failure.SCANNED: "{name} has no text: its pages are pictures, probably scanned. Have a program recognise "
    "the text (OCR), and attach what it writes.",
    Failure.BOMB: "{name} is made to fill the memory when it is opened, so it was not read.",
    Failure.CHANGED: "{name} changed while it was read. Attach it again when it is finished.",
    Failure.TIME: "{name} takes too long to read, so it was given up. Save the part that matters as text, "
    "and attach that.",
    Failure.MEMORY: "{name} takes too much memory to read. Save the part that matters as text, and attach "
    "that.",
    Failure.DISK: "{name} cannot be read from its disk. Copy it to this computer, and attach the copy.",
}


class Reader:
    """Reads one file after another. Each call waits for the end; `stop` may come from any other thread."""

    def __init__(self, log: Path, *, seconds: float = SECONDS, most_text: int = MOST_TEXT) -> None:
        self._log, self._seconds, self._most_text = log, seconds, most_text

    def read(self, path: Path, stop: threading.Event | None = None) -> Document:
        """The text of a file; `AttachmentError` says why there is none.

        With `stop` set it ends with `Cancelled`.
        """
        reading = _Reading(path, self._log, self._seconds, self._most_text)
        return reading.run(stop or threading.Event())


class _Reading:
    """One file, and what came of it so far."""

    def __init__(self, path: Path, log: Path, seconds: float, most_text: int) -> None:
        self._path, self._log = path, log
        self._seconds, self._most_text = seconds, most_text
        self._name = _printable(path.name or str(path))
        self._begun: p.Begun | None = None
        self._parts: list[Part] = []
        self._letters = 0
        self._late = False

    def run(self, stop: threading.Event) -> Document:
        """Start the process, and listen to it until it ends or is ended."""
        try:
            child = ChildProcess(CHILD, [str(self._path.absolute())], self._log)
        except (OSError, ValueError) as error:
            raise AttachmentError(f"{self._name} cannot be read: {error}.") from error
        watch = threading.Thread(target=self._watch, args=(child, stop), daemon=True)
        self._over = threading.Event()
        watch.start()
        try:
            done = self._listen(child)
        finally:
            self._over.set()
            watch.join()
            child.kill()
        if stop.is_set():
            raise Cancelled("Stopped.")
        if done is None and not (self._parts and self._unit() is Unit.PAGE):
            raise self._error(Failure.TIME if self._late else Failure.DAMAGED)
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

    def _listen(self, child: ChildProcess) -> p.Done | None:
        """What came at its end; None if it ended before."""
        decoder = msgspec.msgpack.Decoder(p.AnyEvent)
        request = p.Read(self._name, MOST_BYTES, self._most_text, 0.75 * self._seconds)
        try:
            child.send(msgspec.msgpack.encode(request))
            while (payload := child.receive()) is not None:
                event = decoder.decode(payload)
                if isinstance(event, p.Failed):
                    raise self._error(event.failure, event.size)
                if isinstance(event, p.Done):
                    return event
                self._take(event)
        except (OSError, ValueError, msgspec.MsgspecError, ProtocolError):
            pass  # it was ended, or says what cannot be
        return None

    def _take(self, event: p.Event) -> None:
        if isinstance(event, p.Ready) and event.version != p.VERSION:
            raise ProtocolError("The reader's process is of another version.")
        if isinstance(event, p.Begun):
            self._begun = event
        elif isinstance(event, p.Piece):
            self._letters += len(event.text)
            if self._letters > self._most_text:
                raise ProtocolError("The reader's process told more than it was asked for.")
            self._parts.append(Part(event.first, event.last, event.text))

    def _unit(self) -> Unit:
        return Unit(self._begun.unit) if self._begun else Unit.LINE

    def _document(self, done: p.Done | None) -> Document:
        begun = self._begun
        if begun is None or not self._parts:
            raise self._error(Failure.NO_TEXT)
        total = done.total if done else begun.total
        return Document(
            name=self._name, size=begun.size, unit=self._unit(), total=max(total, self._parts[-1].last),
            head=begun.head, parts=tuple(self._parts), note=self._note(done, total),
        )  # fmt: skip

    def _note(self, done: p.Done | None, total: int) -> str:
        unit, last = self._unit(), self._parts[-1].last
        said = []
        if done is None or done.late:
            said.append(
                f"Only {unit}s 1–{last:,} of {total:,} were read: the rest takes too long."
                if done or self._late
                else f"Only {unit}s 1–{last:,} of {total:,} could be read: the rest is damaged."
            )
        elif done.cut:
            where = f", up to {unit} {last:,} of {total:,}" if total > 1 else ""
            said.append(f"Only its first {self._letters:,} letters were read{where}.")
        if done and done.table:
            said.append(f"{done.table[0]:,} rows, {done.table[1]:,} columns.")
        if done and done.left_out:
            said.append(_left_out(unit, done.left_out))
        if done and done.blank == 1:
            said.append("1 page has no text: it may be a picture.")
        elif done and done.blank:
            said.append(f"{done.blank:,} pages have no text: they may be pictures.")
        if done and done.encoding:
            said.append(f"Read as {done.encoding}.")
        return " ".join(said)

    def _error(self, failure: Failure, size: int = 0) -> AttachmentError:
        sentence = _WHY[failure]
        return AttachmentError(
            sentence.format(name=self._name, size=size / 1e6, most=MOST_BYTES / 1e6)
        )


def _left_out(unit: Unit, count: int) -> str:
    if unit is Unit.PAGE:
        return "1 page could not be read." if count == 1 else f"{count:,} pages could not be read."
    if count == 1:
        return "1 sign that no text has was left out."
    return f"{count:,} signs that no text has were left out."


def _printable(name: str) -> str:
    """A name that can be shown, kept and sent, whatever bytes it is made of."""
    shown = name.encode("utf-8", "replace").decode()
    return "".join(sign if sign.isprintable() else "?" for sign in shown)[:255]
