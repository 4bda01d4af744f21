"""A model's thinking, told apart from its answer by the marks that model families put around it."""

import re
from collections.abc import Iterable
from typing import NamedTuple

MARKS: tuple[tuple[str, str], ...] = (
    ("<think>", "</think>"),
    ("<thinking>", "</thinking>"),
    ("<thought>", "</thought>"),
    ("<seed:think>", "</seed:think>"),
    ("<mm:think>", "</mm:think>"),
    ("<|think|>", "</|think|>"),
    ("[THINK]", "[/THINK]"),
    ("<|START_THINKING|>", "<|END_THINKING|>"),
    ("<|channel>thought\n", "<channel|>"),
)
"""What opens and what closes thinking, family by family."""

# gpt-oss (“harmony”) names the channel of every part of its answer.
HARMONY = (
    "<|channel|>analysis<|message|>",
    "<|end|><|start|>assistant<|channel|>final<|message|>",
)
"""What opens and what closes thinking there, where the model speaks already."""
FINAL = "<|channel|>final<|message|>"
"""What opens an answer there that nothing was thought before."""
_HARMONY = re.compile(r"(?:<\|start\|>assistant)?<\|channel\|>([^<]*)<\|message\|>")
_CHANNEL = "<|channel|>"
_HARMONY_WORDS = ("<|start|>", "<|channel|>", "<|message|>", "<|end|>", "<|return|>")
_LONGEST = 80
"""Letters of the longest mark of harmony."""


class Piece(NamedTuple):
    """A piece of what a model said."""

    text: str
    is_reasoning: bool


def words() -> tuple[str, ...]:
    """All marks: their tokens must be shown as text, though some are control tokens."""
    tags = [part.strip() for pair in MARKS for part in pair]
    return (*tags, "<|channel>", *_HARMONY_WORDS)


class Marks(NamedTuple):
    """How thinking is written for a model, with the lines around it."""

    open: str
    close: str
    before: str = ""
    """Where an answer begins for which nothing was thought, behind what the template says of the speaker."""


def marks_of(template: str) -> Marks:
    """The marks that a chat template knows; if it knows none, those that most models know."""
    if "<|channel|>" in template and "analysis" in template:
        return Marks(*HARMONY, FINAL)
    for open_, close in MARKS:
        if open_.strip() in template or close in template:
            has_lines = (
                open_ == MARKS[0][0] or f"{open_}\\n" in template or f"{open_}\n" in template
            )
            return _in_lines(open_, close) if has_lines else Marks(open_, close)
    return _in_lines(*MARKS[0])


def _in_lines(open_: str, close: str) -> Marks:
    return Marks(f"{open_}\n", f"\n{close}\n\n")


def opened_by(prompt: str) -> str:
    """The closing mark of thinking that the template has begun at the prompt's end; empty if none."""
    end = prompt.rstrip()
    return next((close for open_, close in (*MARKS, HARMONY) if end.endswith(open_.strip())), "")


class Splitter:
    """Text in, pieces out. What may be the beginning of a mark waits."""

    def __init__(self, closing: str = "") -> None:
        self._held = ""
        self._closing = closing
        self._at_start = not closing
        self._harmony = self._just_closed = False
        self.is_reasoning = bool(closing)
        """Whether the model thinks just now."""

    def feed(self, text: str) -> list[Piece]:
        """Take more text."""
        self._held += text
        pieces: list[Piece] = []
        while self._step(pieces):
            pass
        return [piece for piece in pieces if piece.text]

    def finish(self) -> list[Piece]:
        """What waits, at the end."""
        text, self._held = self._held, ""
        return [Piece(text, self.is_reasoning)] if text else []

    def _step(self, pieces: list[Piece]) -> bool:
        """Take one mark, or all that is sure; True if there may be more."""
        if self._harmony or (
            self._at_start and _CHANNEL.startswith(self._start()[: len(_CHANNEL)])
        ):
            return self._step_harmony(pieces)
        if self._closing:
            return self._close(pieces)
        if self._at_start:
            return self._open()
        if self._just_closed:
            # The empty lines between thinking and answer belong to neither.
            self._held = self._held.lstrip("\n")
            self._just_closed = not self._held
        self._tell(pieces, len(self._held))
        return False

    def _start(self) -> str:
        return self._held.lstrip()

    def _open(self) -> bool:
        """Look, before the first word, for a mark."""
        start = self._start()
        for open_, close in MARKS:
            if start.startswith(open_):
                self._held, self._closing = start[len(open_) :], close
                self._at_start, self.is_reasoning = False, True
                return True
        if any(open_.startswith(start) for open_, _ in MARKS):
            return False
        self._at_start = False
        return True

    def _close(self, pieces: list[Piece]) -> bool:
        before, found, after = self._held.partition(self._closing)
        if not found:
            self._tell(pieces, len(self._held) - _overlap(self._held, self._closing))
            return False
        pieces.append(Piece(before.rstrip(), is_reasoning=True))
        self._held, self._closing, self.is_reasoning = after, "", False
        self._just_closed = True
        return True

    def _step_harmony(self, pieces: list[Piece]) -> bool:
        start = self._start() if self._at_start else self._held
        if self._at_start and len(start) < len(_CHANNEL):
            return False
        self._harmony, self._at_start = True, False
        match = _HARMONY.search(start)
        if match is not None:
            before = start[: match.start()].replace("<|end|>", "")
            pieces.append(Piece(before, self.is_reasoning))
            self._held = start[match.end() :]
            self.is_reasoning = not match[1].strip().startswith("final")
            return True
        place = min((at for word in ("<|start|>", "<|channel|>", "<|end|>", "<|return|>")
                     if (at := start.find(word)) >= 0), default=-1)  # fmt: skip
        if place >= 0 and len(start) - place <= _LONGEST:
            self._held = start
            self._tell(pieces, place)
            return False
        waits = max(_overlap(start, word) for word in _HARMONY_WORDS)
        self._held = start
        self._tell(pieces, len(start) - waits)
        return False

    def _tell(self, pieces: list[Piece], count: int) -> None:
        pieces.append(Piece(self._held[:count], self.is_reasoning))
        self._held = self._held[count:]


def split(text: str, closing: str = "") -> tuple[str, str]:
    """A whole text's reasoning and answer."""
    splitter = Splitter(closing)
    pieces = [*splitter.feed(text), *splitter.finish()]
    return _joined(pieces, is_reasoning=True), _joined(pieces, is_reasoning=False)


def _joined(pieces: Iterable[Piece], *, is_reasoning: bool) -> str:
    return "".join(piece.text for piece in pieces if piece.is_reasoning is is_reasoning)


def _overlap(text: str, mark: str) -> int:
    """How many letters at the end of `text` could be the beginning of `mark`."""
    longest = min(len(text), len(mark) - 1)
    return next((size for size in range(longest, 0, -1) if mark.startswith(text[-size:])), 0)
