"""What the context has read already, and branches kept beside it that one may go back to.

A kept branch is a copy of the context's state in memory: put back, it gives the same numbers to the
last bit as reading it again, which cells shared between branches would not.
"""

import ctypes
import mmap
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import psutil

from localchat.engine.child.eyes import whole
from localchat.engine.child.model import Model

MOST_SHARE, MOST_BYTES = 0.2, 4_000_000_000
"""Share of the free memory, and bytes, that kept branches may take."""

MOST_KEPT = 4
"""Branches that are kept."""

SMALL = 64_000_000
"""Bytes of a branch that is copied before anybody needs the copy: a few hundredths of a second."""

COPIED_EACH_SECOND = 1_000_000_000
"""Bytes: a careful guess at how fast a state is copied out and in."""


@dataclass(slots=True)
class State:
    """What was read of a branch, copied out of the context."""

    tokens: list[int]
    state: Any
    size: int
    """Bytes of the state; its memory may be larger."""
    branch: str
    """The name under which it may be asked for; empty for none."""


class PromptCache:
    """The branch in use, and copies of others; the newest last."""

    def __init__(self, model: Model) -> None:
        self._model = model
        self.seen: list[int] = []
        """Tokens of the branch in use, as they are in the context."""
        self.branch = ""
        """The name of the branch in use."""
        self.pace = 200.0
        """Tokens that are read in a second, as far as is known."""
        self._kept: list[State] = []
        self._ready: Any = None
        free = psutil.virtual_memory().available
        self._budget = int(min(MOST_BYTES, MOST_SHARE * free))

    def turn_to(self, tokens: Sequence[int], branch: str = "") -> int:
        """Make the branch in use a beginning of `tokens`; return its length.

        The last token is always left to be computed again, since its scores choose what follows.
        """
        last = len(tokens) - 1
        same = whole(tokens, min(common_prefix(self.seen, tokens), last))
        if self._is_worth(len(self.seen) - same):
            self.keep()
        best = max(self._kept, key=lambda kept: self._use(kept, tokens), default=None)
        reach = self._use(best, tokens) if best else 0
        own = same if self._can_cut(self.seen, same) else 0
        if best is not None and self._is_worth(reach - own):
            self._put_back(best)
            same = reach
        cached = self._model.forget(same)
        self.seen, self.branch = list(tokens[:cached]), branch
        return cached

    def keep(self) -> None:
        """Keep a copy of the branch in use, in place of the oldest if there is no room."""
        library, context = self._model.library, self._model.ctx
        size = int(library.llama_state_seq_get_size(context, 0))
        if not self.seen or size > self._budget or self._is_kept():
            return
        # A longer copy of the same branch serves for the shorter one, if it can be cut.
        self._kept = [
            kept
            for kept in self._kept
            if kept.tokens != self.seen[: len(kept.tokens)]
            or (kept.tokens != self.seen and not self._can_cut(self.seen, len(kept.tokens)))
        ]
        while self._kept and (len(self._kept) >= MOST_KEPT or self._bytes() + size > self._budget):
            self._ready = self._kept.pop(0).state
        state, self._ready = self._ready, None
        if state is None or not size <= len(state) <= 4 * size:
            state = _memory(size + size // 4)
        if library.llama_state_seq_get_data(context, state, size, 0):
            self._kept.append(State(list(self.seen), state, size, self.branch))

    def state_of(self, branch: str) -> State | None:
        """What was read under a name, to be saved; None if that is nothing, or too much to copy."""
        if branch != self.branch:
            return next((kept for kept in reversed(self._kept) if kept.branch == branch), None)
        library, context = self._model.library, self._model.ctx
        size = int(library.llama_state_seq_get_size(context, 0))
        if not branch or not self.seen or size > self._budget:
            return None
        state = _memory(size)
        copied = library.llama_state_seq_get_data(context, state, size, 0)
        return State(list(self.seen), state, size, branch) if copied else None

    def room_for(self, size: int) -> Any:
        """Memory for a state that comes back; None if there is not enough."""
        return _memory(size) if 0 < size <= self._budget else None

    def take(self, state: State) -> bool:
        """Take a state that was saved once; False if it does not belong to this context."""
        if len(state.tokens) >= self._model.context:
            return False
        if self.seen:
            self.keep()
        return self._put_back(state)

    def prepare(self) -> None:
        """While nobody waits: have memory ready for the next copy, which new memory would slow down.

        The system finds new memory page by page, and that takes ten times as long as the copy.
        """
        size = int(self._model.library.llama_state_seq_get_size(self._model.ctx, 0))
        wanted = size + size // 4
        if wanted > self._budget // 2 or (self._ready is not None and len(self._ready) >= size):
            return
        self._ready = _memory(wanted)
        ctypes.memset(self._ready, 0, wanted)

    def must_copy(self, tokens: Sequence[int]) -> bool:
        """Whether there is no other way back to the end of this prompt, where the next may part."""
        return len(tokens) > 1 and not self._can_cut(tokens, len(tokens) - 1)

    def keep_early(self) -> None:
        """While nobody waits: keep a small branch, so that turning away from it costs nothing later."""
        if int(self._model.library.llama_state_seq_get_size(self._model.ctx, 0)) <= SMALL:
            self.keep()

    def settle(self) -> None:
        """After something went wrong: know again what the context holds."""
        kept = self._model.kept()
        if kept <= len(self.seen):
            del self.seen[kept:]
        else:
            self.seen = self.seen[: self._model.forget(len(self.seen))]

    def forget_all(self) -> None:
        """Empty the context, and drop all that was kept."""
        self._kept.clear()
        self._model.forget(0)
        self.seen = []

    def _is_kept(self) -> bool:
        """Whether what is in use can be had from a copy."""
        length = len(self.seen)
        return any(
            common_prefix(kept.tokens, self.seen) == length and self._can_cut(kept.tokens, length)
            for kept in self._kept
        )

    def _can_cut(self, tokens: Sequence[int], length: int) -> bool:
        """Whether so many of these tokens can be kept without the others."""
        if length == len(tokens):
            return True
        model = self._model
        return model.can_roll_back and (not model.sliding or len(tokens) <= model.sliding)

    def _use(self, kept: State, tokens: Sequence[int]) -> int:
        """How many tokens a kept branch would save."""
        same = whole(tokens, min(common_prefix(kept.tokens, tokens), len(tokens) - 1))
        return same if self._can_cut(kept.tokens, same) else 0

    def _is_worth(self, tokens: int) -> bool:
        """Whether so many tokens take longer to read than a state takes to copy, twice."""
        if tokens <= 0:
            return False
        size = int(self._model.library.llama_state_seq_get_size(self._model.ctx, 0))
        return tokens / self.pace > 2 * size / COPIED_EACH_SECOND

    def _put_back(self, kept: State) -> bool:
        self._model.forget(0)
        library, context = self._model.library, self._model.ctx
        taken = library.llama_state_seq_set_data(context, kept.state, kept.size, 0)
        self._kept = [other for other in self._kept if other is not kept]
        if taken and self._model.kept() == len(kept.tokens):
            self.seen, self.branch = list(kept.tokens), kept.branch
            if kept.size <= self._budget - self._bytes():
                self._kept.append(kept)
            return True
        self._model.forget(0)
        self.seen = []
        return False

    @property
    def held(self) -> int:
        """Bytes of memory for copies: those that are kept, and one that is ready for the next."""
        return self._bytes() + (len(self._ready) if self._ready is not None else 0)

    def _bytes(self) -> int:
        return sum(len(kept.state) for kept in self._kept)


def _memory(size: int) -> Any:
    """Bytes that the system gives in large pages where it can: small ones take longer than the copy."""
    block = mmap.mmap(-1, size)
    if hasattr(mmap, "MADV_HUGEPAGE"):
        block.madvise(mmap.MADV_HUGEPAGE)
    return (ctypes.c_uint8 * size).from_buffer(block)


def common_prefix(left: Sequence[int], right: Sequence[int]) -> int:
    """How many tokens at the beginning are the same."""
    for place, (one, other) in enumerate(zip(left, right, strict=False)):
        if one != other:
            return place
    return min(len(left), len(right))
