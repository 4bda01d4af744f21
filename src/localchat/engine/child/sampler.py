"""How the next token is chosen: one native chain for each request, with exactly one selector.

The order is the usual one: penalties, top-k, top-p, min-p, temperature, then the draw.
"""

import os
from collections.abc import Sequence
from typing import Any, Self

from localchat.domain.preset import Sampling


def draw_seed(sampling: Sampling) -> int:
    """The seed that was asked for, or a real random one; never the library's own constant."""
    if sampling.seed is not None:
        return sampling.seed
    return int.from_bytes(os.urandom(4), "little") % (2**32 - 1)


class Sampler:
    """A native sampler chain; a context manager, since the chain must be freed."""

    def __init__(
        self, library: Any, vocabulary: int, sampling: Sampling, seed: int, prompt: Sequence[int]
    ) -> None:
        self._library = library
        self.chain = library.llama_sampler_chain_init(library.llama_sampler_chain_default_params())
        greedy = sampling.temperature == 0
        if sampling.repeat_last_n and sampling.repeat_penalty != 1:
            self._add(
                "penalties",
                vocabulary,
                sampling.repeat_last_n,
                sampling.repeat_penalty,
                0.0,
                0.0,
            )
        if not greedy:
            if sampling.top_k:
                self._add("top_k", sampling.top_k)
            if sampling.top_p < 1:
                self._add("top_p", sampling.top_p, 1)
            if sampling.min_p > 0:
                self._add("min_p", sampling.min_p, 1)
            self._add("temp", sampling.temperature)
            self._add("dist", seed)
        else:
            self._add("greedy")
        for token in prompt[-sampling.repeat_last_n :] if sampling.repeat_last_n else ():
            library.llama_sampler_accept(self.chain, token)

    def _add(self, name: str, *arguments: float) -> None:
        init = getattr(self._library, f"llama_sampler_init_{name}")
        self._library.llama_sampler_chain_add(self.chain, init(*arguments))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._library.llama_sampler_free(self.chain)
