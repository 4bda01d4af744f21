"""The part of a model that sees: loaded when the first picture comes, it turns pictures into numbers.

In a prompt's tokens a picture stands as one number below zero for each position that it takes. The numbers
are made of the picture's name, of the projector and of the place in the picture, so that equal ones mean the
same: what was read of a chat is recognised by them, as by tokens.
"""

import ctypes
import hashlib
import re
from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from localchat.engine import fit, projector
from localchat.engine.child import library as log
from localchat.engine.child.library import CancelFlag
from localchat.engine.gguf import Header
from localchat.errors import Cancelled, DoesNotFit, EngineError, PictureRefused
from localchat.text import amount, figure, say

KEPT = 400_000_000
"""Bytes of what was seen in pictures that is kept, for when a prompt has to be read again."""

ASK_EVERY = 8
"""Steps of the encoder between two looks at whether it shall stop."""

GEMMA = 1120
"""Tokens of a picture that Gemma 4 takes at most."""

_TEXT, _IMAGE = 0, 1


class PictureGone(EngineError):
    """A picture is not kept any more, and has to be shown again."""


@dataclass(slots=True)
class Part:
    """A part of a picture that is encoded at once; small pictures have one."""

    picture: str
    tokens: int
    """Cells that it takes of the context."""
    positions: int
    """Positions that it takes; fewer than its tokens where a model counts rows and columns."""
    first: int
    """The number that stands for its first position; the others are below it, one by one."""
    outline: Any
    """The library's handle of it, without its pixels."""
    pixels: Any = None
    """The handle with its pixels, until it was encoded."""


@dataclass(slots=True)
class Picture:
    """A picture as it stands in a prompt."""

    prompt: list[int] = field(default_factory=list)
    """Tokens around and between its parts, and the numbers of its parts."""
    parts: list[Part] = field(default_factory=list)
    tokens: int = 0
    """Cells of the context that all of it takes."""


class Eyes:
    """Knows pictures, and reads them into a context. Belongs to the engine's thread."""

    def __init__(
        self,
        library: Any,
        file: Path | None,
        model: Any,
        cancel: CancelFlag,
        *,
        threads: int,
        micro_batch: int,
        card: bool,
    ) -> None:
        """`file` is the projector, None if there is none; `card` says whether a graphics card computes."""
        self._library, self._file, self._model, self._cancel = library, file, model, cancel
        self._threads, self._micro_batch, self._card = threads, micro_batch, card
        self._mtmd: Any = None
        self._context: Any = None
        self._identity = b""
        self._steps = 0
        self._pictures: dict[str, Picture] = {}
        self._parts: dict[int, Part] = {}
        self._seen: OrderedDict[int, Any] = OrderedDict()
        """What was seen in parts of pictures, as the model wants it; the newest last."""

    # --- pictures --------------------------------------------------------------------------------

    def show(
        self, name: str, width: int, height: int, data: bytes, on_progress: Callable[[int], None]
    ) -> int:
        """Know a picture; return how many tokens it takes. Raises `PictureRefused` and `Cancelled`."""
        if width < 1 or height < 1 or len(data) != 3 * width * height:
            raise PictureRefused(say("The picture is not as large as it says. Attach it again."))
        if self._context is None:
            self._open(on_progress)
        known = self._pictures.get(name)
        if known is not None and all(self._has(part) for part in known.parts):
            return known.tokens
        self._forget(name)
        picture = self._divided(name, width, height, data)
        self._pictures[name] = picture
        self._parts |= {part.first: part for part in picture.parts}
        return picture.tokens

    def prompt_of(self, name: str) -> list[int]:
        """What stands for a picture among the tokens of a prompt."""
        if name not in self._pictures:
            raise PictureGone(say("A picture was not shown."))
        return self._pictures[name].prompt

    def tokens_of(self, name: str) -> int:
        """Tokens that a picture takes of the context; 0 if it is not known."""
        picture = self._pictures.get(name)
        return picture.tokens if picture else 0

    def cells_beyond(self, tokens: Sequence[int]) -> int:
        """How many more cells than positions the pictures among these tokens take."""
        parts = [self._parts[token] for token in tokens if token < 0 and token in self._parts]
        return sum(part.tokens - part.positions for part in parts)

    def count(self, tokens: Sequence[int]) -> int:
        """How many parts of pictures begin among these tokens."""
        return sum(token < 0 and token in self._parts for token in tokens)

    def need(self, tokens: Sequence[int]) -> None:
        """`PictureGone` if one of the pictures among these tokens could not be looked at."""
        for token in tokens:
            if token < 0 and token in self._parts and not self._has(self._parts[token]):
                raise PictureGone(say("A picture is not kept any more."))

    def rest(self) -> None:
        """Between two answers: let go of pixels; whoever needs them is shown the picture again."""
        for part in self._parts.values():
            if part.pixels is not None:
                self._mtmd.mtmd_input_chunk_free(part.pixels)
                part.pixels = None

    def _has(self, part: Part) -> bool:
        return part.pixels is not None or part.first in self._seen

    def _forget(self, name: str) -> None:
        old = self._pictures.pop(name, None)
        for part in old.parts if old else ():
            self._seen.pop(part.first, None)
            self._parts.pop(part.first, None)
            for handle in (part.outline, part.pixels):
                if handle:
                    self._mtmd.mtmd_input_chunk_free(handle)

    # --- reading ---------------------------------------------------------------------------------

    def look(self, context: Any, first: int, at: int, batch: int) -> tuple[int, int]:
        """Read the part that begins with the number `first` at position `at` of a context.

        Returns what `Model.decode` does, and how many positions it took.
        """
        part = self._parts.get(first)
        if part is None:
            raise PictureGone(say("A picture was not shown."))
        seen = self._encoded(part)
        end = ctypes.c_int32(0)
        code = self._mtmd.mtmd_helper_decode_image_chunk(
            self._context, context, part.outline, seen, at, 0, batch, ctypes.byref(end),
            self._mtmd.mtmd_helper_post_decode_callback(), None,
        )  # fmt: skip
        return int(code), part.positions

    def _encoded(self, part: Part) -> Any:
        """What is seen in a part: known, or found now, which takes long."""
        if part.first in self._seen:
            self._seen.move_to_end(part.first)
            return self._seen[part.first]
        if part.pixels is None:
            raise PictureGone(say("A picture is not kept any more."))
        self._steps = 0
        log.errors.clear()
        code = self._mtmd.mtmd_encode_chunk(self._context, part.pixels)
        if self._cancel:
            raise Cancelled(say("Stopped while the picture was looked at."))
        if code:
            raise PictureRefused(
                say(
                    "The picture could not be looked at: {reason}. Attach a smaller copy, or remove it.",
                    reason=self._reason(),
                )
            )
        size = part.tokens * self._library.llama_model_n_embd_inp(self._model)
        seen = (ctypes.c_float * size)()
        ctypes.memmove(seen, self._mtmd.mtmd_get_output_embd(self._context), ctypes.sizeof(seen))
        self._seen[part.first] = seen
        self._mtmd.mtmd_input_chunk_free(part.pixels)
        part.pixels = None
        while len(self._seen) > 1 and sum(map(ctypes.sizeof, self._seen.values())) > KEPT:
            self._seen.popitem(last=False)
        return seen

    # --- the library -----------------------------------------------------------------------------

    def _open(self, on_progress: Callable[[int], None]) -> None:
        """Load the projector."""
        file = self._file
        if file is None:
            raise PictureRefused(
                say(
                    "This model cannot see pictures. Remove the picture, or choose a model that sees."
                )
            )
        header = projector.check(file, self._library.llama_model_n_embd(self._model))
        _check_memory(header)
        self._mtmd = log.load_sight()
        status = file.stat()
        identity = f"{file.name} {status.st_size} {status.st_mtime_ns}"
        self._identity = identity.encode("utf-8", "replace")
        self._load(file, projector.kind_of(header), on_progress)
        if self._cancel:
            self._close()
            raise Cancelled(say("Stopped while the part for pictures was loaded."))
        if self._context is None:
            raise PictureRefused(
                say(
                    "The part for pictures, {name}, could not be loaded: {reason}. Get the one that "
                    "belongs to this model, or remove the picture.",
                    name=file.name,
                    reason=self._reason(),
                )
            )
        if not self._mtmd.mtmd_support_vision(self._context):
            self._close()
            raise PictureRefused(
                say(
                    "{name} does not see. Remove the picture, or choose a model that sees.",
                    name=file.name,
                )
            )

    def _load(self, file: Path, kind: str, on_progress: Callable[[int], None]) -> None:
        """Have the library load it: on a graphics card if there is one, else, or if that fails, beside it."""
        shown = -1

        def progress(share: float, _: Any) -> bool:
            nonlocal shown
            if (thousandths := 10 * int(100 * share)) != shown:
                shown = thousandths
                on_progress(thousandths)
            return not self._cancel

        told = self._mtmd.mtmd_progress_callback(progress)
        asked = self._library.ggml_backend_sched_eval_callback(self._goes_on)
        for card in (True, False) if self._card else (False,):
            parameters = self._mtmd.mtmd_context_params_default()
            parameters.use_gpu, parameters.warmup = card, False
            parameters.print_timings, parameters.n_threads = False, self._threads
            parameters.cb_eval, parameters.progress_callback = asked, told
            if kind.startswith("gemma4"):
                # It reads a picture in one go, which must not be larger than that.
                parameters.image_max_tokens = min(GEMMA, self._micro_batch)
            log.errors.clear()
            path = str(file).encode("utf-8", "surrogateescape")
            context = self._mtmd.mtmd_init_from_file(path, self._model, parameters)
            self._context = context or None
            if context or self._cancel:
                break
        self._held = told, asked

    def _close(self) -> None:
        if self._context:
            self._mtmd.mtmd_free(self._context)
        self._context = None

    def _goes_on(self, _tensor: Any, is_question: bool, _: Any) -> bool:  # noqa: FBT001 -- the library's
        """Asked before each step whether to look, and after it whether to go on."""
        if is_question:
            self._steps += 1
            return self._steps % ASK_EVERY == 0
        return not self._cancel

    @staticmethod
    def _reason() -> str:
        lines = [line for line in log.errors if line]
        text = lines[0] if lines else say("the library gave no reason")
        text = text.rsplit("error: ", 1)[-1].rsplit("': ", 1)[-1].split("\n", 1)[0]
        return re.sub(r"^\w+: ", "", text.strip())[:200].rstrip(".")

    def _divided(self, name: str, width: int, height: int, data: bytes) -> Picture:
        """A picture in the parts that the projector wants, with the words between them."""
        mtmd, number = self._mtmd, ctypes.c_uint8 * len(data)
        bitmap = mtmd.mtmd_bitmap_init(width, height, number.from_buffer_copy(data))
        if not bitmap:
            raise PictureRefused(
                say("There is not enough memory for the picture. Attach a smaller copy.")
            )
        chunks = mtmd.mtmd_input_chunks_init()
        try:
            piece = mtmd.mtmd_input_part(None, bitmap)
            pieces = (ctypes.POINTER(mtmd.mtmd_input_part) * 1)(ctypes.pointer(piece))
            log.errors.clear()
            if mtmd.mtmd_tokenize_from_parts(self._context, chunks, pieces, 1, False):
                raise PictureRefused(
                    say(
                        "The picture could not be prepared: {reason}. Attach another copy.",
                        reason=self._reason(),
                    )
                )
            return self._taken(name, chunks)
        finally:
            mtmd.mtmd_input_chunks_free(chunks)
            mtmd.mtmd_bitmap_free(bitmap)

    def _taken(self, name: str, chunks: Any) -> Picture:
        mtmd, picture = self._mtmd, Picture()
        for number in range(mtmd.mtmd_input_chunks_size(chunks)):
            chunk = mtmd.mtmd_input_chunks_get(chunks, number)
            kind = mtmd.mtmd_input_chunk_get_type(chunk)
            tokens = int(mtmd.mtmd_input_chunk_get_n_tokens(chunk))
            picture.tokens += tokens
            if kind == _TEXT:
                count = ctypes.c_size_t(0)
                words = mtmd.mtmd_input_chunk_get_tokens_text(chunk, ctypes.byref(count))
                picture.prompt += list(words[: count.value])
            elif kind == _IMAGE:
                self._fits_at_once(chunk, tokens)
                part = self._part(name, number, chunk, tokens)
                picture.prompt += range(part.first, part.first - part.positions, -1)
                picture.parts.append(part)
        if not picture.parts:
            raise PictureRefused(
                say("The model's part for pictures made nothing of it. Attach another copy.")
            )
        return picture

    def _part(self, name: str, number: int, chunk: Any, tokens: int) -> Part:
        positions = int(self._mtmd.mtmd_input_chunk_get_n_pos(chunk))
        about = f"{name} {number} {tokens} {positions}".encode()
        digest = hashlib.sha256(self._identity + b"\n" + about).digest()
        return Part(
            name, tokens, positions, -1 - int.from_bytes(digest[:7], "big"),
            self._mtmd.mtmd_input_chunk_get_placeholder(chunk), self._mtmd.mtmd_input_chunk_copy(chunk),
        )  # fmt: skip

    def _fits_at_once(self, chunk: Any, tokens: int) -> None:
        """`PictureRefused` where the model must read a picture in one go, and cannot."""
        if tokens > self._micro_batch and self._mtmd.mtmd_decode_use_non_causal(
            self._context, chunk
        ):
            raise PictureRefused(
                say(
                    "This model reads a picture in one go, {count} tokens, and “Micro-batch” is {batch}. "
                    "Raise both it and “Batch” in the panel, or attach a smaller picture.",
                    count=figure(tokens),
                    batch=figure(self._micro_batch),
                )
            )


def _check_memory(header: Header) -> None:
    """`DoesNotFit` if there is not enough memory for a projector."""
    name, size, free = header.path.name, header.file_size, fit.free_memory()
    if size > free:
        raise DoesNotFit(
            say(
                "The part for pictures, {name}, needs {size} of memory, and {free} are free. "
                "Close other programs, or remove the picture.",
                name=name,
                size=amount(size / 1e9, "GB"),
                free=amount(max(free, 0) / 1e9, "GB"),
            )
        )


def is_inside(tokens: Sequence[int], place: int) -> bool:
    """Whether a cut before this place would go through a part of a picture."""
    return 0 < place < len(tokens) and tokens[place] < 0 and tokens[place] == tokens[place - 1] - 1


def whole(tokens: Sequence[int], length: int) -> int:
    """The longest beginning of at most `length` tokens that cuts no picture apart."""
    while length and is_inside(tokens, length):
        length -= 1
    return length
