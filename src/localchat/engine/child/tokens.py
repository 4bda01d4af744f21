"""Text to tokens and back, by the model's own tokenizer."""

import codecs
import ctypes
import functools
from collections.abc import Callable, Sequence
from typing import Any

from localchat.engine.child.first_bytes import FirstBytes
from localchat.engine.child.template import Part


class Tokenizer:
    """The vocabulary of a loaded model. Belongs to the engine's thread."""

    def __init__(self, library: Any, model: Any) -> None:
        self._library = library
        self.vocabulary = library.llama_model_get_vocab(model)
        """The library's handle of it."""
        self.size: int = library.llama_vocab_n_tokens(self.vocabulary)
        self._buffer = ctypes.create_string_buffer(256)
        self.adds_bos = bool(library.llama_vocab_get_add_bos(self.vocabulary))
        """Whether a prompt begins with the beginning-of-text token."""
        self.bos: int = library.llama_vocab_bos(self.vocabulary)
        self.eos: int = library.llama_vocab_eos(self.vocabulary)

    def encode(self, text: str, *, special: bool) -> list[int]:
        """Tokens of `text`; `special` says whether control tokens written in it count as such."""
        data = text.encode("utf-8", "replace")
        room = len(data) + 8
        while True:
            tokens = (ctypes.c_int32 * room)()
            count = self._library.llama_tokenize(
                self.vocabulary, data, len(data), tokens, room, False, special
            )
            if count >= 0:
                return list(tokens[:count])
            room = -count

    def encode_prompt(
        self, parts: Sequence[Part], see: Callable[[str], list[int]] = lambda _: []
    ) -> list[int]:
        """Tokens of a rendered prompt; what a person wrote never becomes a control token.

        A beginning-of-text token is added when the model wants one and the template wrote none. `see` tells
        what stands for a picture; behind one that ends a prompt goes a new line, since words follow words.
        """
        tokens: list[int] = []
        for part in parts:
            if part.picture:
                tokens += see(part.picture)
            else:
                tokens += self.encode(part.text, special=not part.is_content)
        if tokens and tokens[-1] < 0:
            tokens += self.encode("\n", special=False)
        if self.adds_bos and self.bos >= 0 and tokens[:1] != [self.bos]:
            tokens.insert(0, self.bos)
        return tokens

    def piece(self, token: int, *, special: bool = False) -> bytes:
        """The bytes of a token, whatever their length; control tokens are silent by default."""
        while True:
            size = len(self._buffer)
            count = self._library.llama_token_to_piece(
                self.vocabulary, token, self._buffer, size, 0, special
            )
            if count >= 0:
                return self._buffer.raw[:count]
            self._buffer = ctypes.create_string_buffer(-count)

    def control_tokens(self, texts: Sequence[str]) -> frozenset[int]:
        """Those of these texts that are one token here which is silent by default."""
        found = [self.encode(text, special=True) for text in texts]
        single = [tokens[0] for tokens in found if len(tokens) == 1]
        return frozenset(token for token in single if not self.piece(token))

    def is_token(self, text: str) -> bool:
        """Whether a text, such as a mark, is one token here."""
        return len(self.encode(text, special=True)) == 1

    def text_of(self, token: int) -> str:
        """The name of a control token, such as ``<s>``; empty where there is none."""
        return self.piece(token, special=True).decode("utf-8", "replace") if token >= 0 else ""

    @functools.cached_property
    def first_bytes(self) -> FirstBytes:
        """How all tokens begin; the first time it takes a third of a second for 128,000 of them."""
        return FirstBytes(self._library, self)

    def ends(self, token: int) -> bool:
        """Whether the model says with this token that it is done."""
        return bool(self._library.llama_vocab_is_eog(self.vocabulary, token))


class TextStream:
    """Bytes in, valid text out: half characters wait, and so does what may begin a stop string."""

    def __init__(self, stops: Sequence[str]) -> None:
        self._stops = [stop for stop in stops if stop]
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")
        self._held = ""
        self.stopped = False
        """Whether a stop string came up."""

    def decode(self, data: bytes, *, final: bool = False) -> str:
        """Whole characters of more bytes."""
        return self._decoder.decode(data, final=final)

    def feed(self, text: str) -> str:
        """Take more text; return what is sure of it."""
        return self._release(self._held + text)

    def finish(self) -> str:
        """Return what was held back, at the end of an answer."""
        text, self._held = self._held, ""
        return "" if self.stopped else text

    def _release(self, text: str) -> str:
        if self.stopped:
            return ""
        if not self._stops:
            return text
        found = [place for stop in self._stops if (place := text.find(stop)) >= 0]
        if found:
            self.stopped, self._held = True, ""
            return text[: min(found)]
        keep = max((_overlap(text, stop) for stop in self._stops), default=0)
        sure, self._held = (text[:-keep], text[-keep:]) if keep else (text, "")
        return sure


class Banned:
    """Watches for texts that an answer may not hold, however their letters are written.

    What may begin one of them waits, by whole tokens, so that nothing told has to be taken back.
    """

    def __init__(self, texts: Sequence[str]) -> None:
        self._texts = [text.lower() for text in texts if text]
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")
        self._text, self._told = "", 0

    @property
    def length(self) -> int:
        """Letters so far."""
        return len(self._text)

    @property
    def state(self) -> tuple[bytes, int]:
        """The half character that waits, to go back to."""
        return self._decoder.getstate()

    def feed(self, data: bytes) -> int | None:
        """Take more bytes; return where a banned text begins, if one is complete now."""
        self._text += self._decoder.decode(data)
        text = self._text.lower()
        found = [place for banned in self._texts if (place := text.find(banned, self._told)) >= 0]
        return min(found, default=None)

    def release(self, starts: Sequence[int]) -> str:
        """The text that is sure; `starts` are where the tokens begin."""
        lower = self._text.lower()
        longest = max(_overlap(lower[self._told :], banned) for banned in self._texts)
        sure = len(self._text) - longest
        if longest:
            sure = max((start for start in starts if start <= sure), default=0)
        text, self._told = self._text[self._told : sure], max(sure, self._told)
        return text

    def go_back(self, length: int, state: tuple[bytes, int]) -> None:
        """Forget all behind so many letters."""
        self._text = self._text[:length]
        self._decoder.setstate(state)

    def finish(self) -> str:
        """What waits, at the end of an answer."""
        self._text += self._decoder.decode(b"", final=True)
        text, self._told = self._text[self._told :], len(self._text)
        return text


def _overlap(text: str, stop: str) -> int:
    """How many letters at the end of `text` could be the beginning of `stop`."""
    longest = min(len(text), len(stop) - 1)
    return next((size for size in range(longest, 0, -1) if stop.startswith(text[-size:])), 0)
