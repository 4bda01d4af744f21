"""How the next token is chosen: one native chain for each request, with exactly one selector.

A grammar and banned tokens stand beside the chain: what a copy of the chain chose is checked, and only
what is refused is chosen again with the grammar over the whole vocabulary, which is slow.
"""

import ctypes
import os
from collections.abc import Collection, Sequence
from typing import Any, Self

from localchat.domain.preset import Sampling
from localchat.engine.child.grammar import Grammar
from localchat.engine.child.tokens import Tokenizer
from localchat.errors import GrammarStuck, ValueRefused
from localchat.text import figure, say


def draw_seed(sampling: Sampling) -> int:
    """The seed that was asked for, or a real random one; never the library's own constant."""
    if sampling.seed is not None:
        return sampling.seed
    return int.from_bytes(os.urandom(4), "little") % (2**32 - 1)


class Sampler:
    """A native sampler chain; a context manager, since the chain must be freed.

    `prompt` are the tokens before the answer: penalties see their tail. `begun` are those of them with
    which the answer begins: a grammar goes on behind them, if they follow it. `context` is the longest
    reach of a penalty, in tokens. Raises `ValueRefused` for a bias or a grammar that this model cannot
    follow.
    """

    def __init__(
        self,
        library: Any,
        tokenizer: Tokenizer,
        sampling: Sampling,
        seed: int,
        prompt: Sequence[int],
        context: int,
        begun: Sequence[int] = (),
    ) -> None:
        self._library, self._tokenizer, self._sampling = library, tokenizer, sampling
        self._begun = begun
        # The library takes a range of -1 for none at all.
        self._dry_range = sampling.dry_last_n if sampling.dry_last_n >= 0 else context
        self._candidates: _Candidates | None = None
        self.grammar = self._new_grammar()
        self.chain = library.llama_sampler_chain_init(library.llama_sampler_chain_default_params())
        try:
            self._build(seed)
        except BaseException:
            self.__exit__()
            raise
        self._tail = list(prompt[-self._memory() :]) if self._memory() else []
        for token in self._tail:
            library.llama_sampler_accept(self.chain, token)

    def _new_grammar(self) -> Grammar | None:
        grammar = Grammar.of(self._library, self._tokenizer, self._sampling)
        if grammar is not None and not grammar.accept_all(self._begun):
            # A beginning of the person's own, such as “Here it is:”.
            grammar.free()
            grammar = Grammar.of(self._library, self._tokenizer, self._sampling)
        return grammar

    def _memory(self) -> int:
        """How many of the last tokens of the prompt matter."""
        sampling = self._sampling
        return max(sampling.repeat_last_n, self._dry_range if sampling.dry_multiplier else 0)

    def _build(self, seed: int) -> None:
        sampling, size = self._sampling, self._tokenizer.size
        if sampling.logit_bias:
            biases = _biases(self._library, self._tokenizer, sampling.logit_bias)
            self._add("logit_bias", size, len(biases), biases)
        selector = self._selector(seed)
        for name in sampling.samplers:
            cuts = name not in {"penalties", "dry", "temperature"}
            if not (cuts and selector[0] in {"greedy", "mirostat", "mirostat_v2"}):
                self._add_named(name, seed, greedy=selector[0] == "greedy")
        self._add(*selector)

    def _selector(self, seed: int) -> tuple[Any, ...]:
        """The one sampler that takes a token: its name and its arguments."""
        s = self._sampling
        if s.temperature == 0:
            return ("greedy",)
        if s.mirostat == "1":
            return ("mirostat", self._tokenizer.size, seed, s.mirostat_tau, s.mirostat_eta, 100)
        if s.mirostat == "2":
            return ("mirostat_v2", seed, s.mirostat_tau, s.mirostat_eta)
        if s.adaptive_target >= 0:
            return ("adaptive_p", s.adaptive_target, s.adaptive_decay, seed)
        return ("dist", seed)

    def _add_named(self, name: str, seed: int, *, greedy: bool) -> None:
        s = self._sampling
        match name:
            case "penalties" if s.repeat_last_n and (
                s.repeat_penalty != 1 or s.frequency_penalty or s.presence_penalty
            ):
                amounts = (s.repeat_penalty, s.frequency_penalty, s.presence_penalty)
                self._add(name, self._tokenizer.size, s.repeat_last_n, *amounts)
            case "dry" if s.dry_multiplier:
                texts = [text.encode() for text in s.dry_breakers]
                breakers = (ctypes.c_char_p * len(texts))(*texts)
                strengths = (s.dry_multiplier, s.dry_base, s.dry_allowed_length, self._dry_range)
                self._add(name, self._tokenizer.vocabulary, *strengths, breakers, len(texts))
            case "top_n_sigma" if s.top_n_sigma > 0:
                self._add(name, s.top_n_sigma)
            case "top_k" if s.top_k:
                self._add(name, s.top_k)
            case "typical_p" if s.typical_p < 1:
                self._add("typical", s.typical_p, 1)
            case "top_p" if s.top_p < 1:
                self._add(name, s.top_p, 1)
            case "min_p" if s.min_p > 0:
                self._add(name, s.min_p, 1)
            case "xtc" if s.xtc_probability > 0:
                self._add(name, s.xtc_probability, s.xtc_threshold, 1, seed)
            case "temperature" if not greedy:
                self._add("temp_ext", s.temperature, s.dynatemp_range, s.dynatemp_exponent)

    def _add(self, name: str, *arguments: Any) -> None:
        made = getattr(self._library, f"llama_sampler_init_{name}")(*arguments)
        if not made:
            raise ValueRefused(
                say("The sampler {name} cannot be made with these values.", name=name)
            )
        self._library.llama_sampler_chain_add(self.chain, made)

    def choose(self, context: Any, place: int = -1, banned: Collection[int] = ()) -> int:
        """Take the next token by the scores at `place` (-1 is the last), and remember it."""
        if not banned and (chosen := self._choose_freely(context, place)) is not None:
            return chosen
        token = self._choose_with_care(context, place, banned)
        self.accept(token)
        return token

    def _choose_freely(self, context: Any, place: int) -> int | None:
        """Let the library choose among all, which is fastest; None if the grammar refuses what it chose.

        Then the chain is as it was before.
        """
        library, grammar = self._library, self.grammar
        if grammar is None:
            return int(library.llama_sampler_sample(self.chain, context, place))
        before = library.llama_sampler_clone(self.chain)
        token = int(library.llama_sampler_sample(self.chain, context, place))
        if grammar.allows(token):
            library.llama_sampler_free(before)
            if not self._tokenizer.ends(token):
                grammar.accept(token)
            return token
        library.llama_sampler_free(self.chain)
        self.chain = before
        return None

    def force(self, token: int) -> None:
        """Take a token whatever the scores say; `GrammarStuck` if the grammar does not allow it."""
        if self.grammar is not None and not self.grammar.allows(token):
            raise GrammarStuck(
                say(
                    "The grammar does not allow this word here. Choose another one, or take the grammar "
                    "away."
                )
            )
        self.accept(token)

    def accept(self, token: int) -> None:
        """Remember a token as if it had been chosen."""
        if self.grammar is not None and not self._tokenizer.ends(token):
            self.grammar.accept(token)
        self._library.llama_sampler_accept(self.chain, token)

    def _choose_with_care(self, context: Any, place: int, banned: Collection[int]) -> int:
        """Choose among what is neither banned nor against the grammar; it is not remembered yet."""
        if self._candidates is None:
            self._candidates = _Candidates(self._library, self._tokenizer.size)
        candidates = self._candidates
        candidates.fill(context, place, banned)
        if self.grammar is not None:
            if self.grammar.is_of_text:
                candidates.keep(self._tokenizer.first_bytes.may_follow(self.grammar))
            self.grammar.apply(candidates.array)
        if (token := candidates.take(self.chain)) is not None:
            return token
        if self.grammar is None:
            raise GrammarStuck(
                say("Every word that could follow is banned. Ban less, and continue.")
            )
        raise GrammarStuck(
            say(
                "The grammar came to a dead end: no word of this model fits what must follow. What "
                "was written is kept. Change the grammar or the schema."
            )
        )

    def rewind(self, tokens: Sequence[int]) -> None:
        """Begin again, as if only `tokens` had been chosen since the prompt."""
        self._library.llama_sampler_reset(self.chain)
        for token in (*self._tail, *tokens):
            self._library.llama_sampler_accept(self.chain, token)
        if self.grammar is not None:
            self.grammar.free()
            self.grammar = self._new_grammar()
        if self.grammar is not None:
            for token in tokens:
                self.grammar.accept(token)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._library.llama_sampler_free(self.chain)
        if self.grammar is not None:
            self.grammar.free()


class _Candidates:
    """All tokens with their scores, as the library's samplers want them."""

    def __init__(self, library: Any, size: int) -> None:
        # Only who asks for a grammar pays for numpy: without it, filling takes longer than the model.
        import numpy as np

        self._numpy, self._library, self._size = np, library, size
        # Rows of number, score and likelihood. A table of plain numbers: numpy copies one with named
        # columns ten times as slowly.
        self._table = np.zeros((size, 3), dtype=np.int32)
        self._blank = np.zeros((size, 3), dtype=np.int32)
        self._blank[:, 0] = np.arange(size)
        self._scores = self._table.view(np.float32)[:, 1]
        self.array = library.llama_token_data_array()

    def fill(self, context: Any, place: int, banned: Collection[int]) -> None:
        """Take the scores at a place; what is banned cannot be chosen."""
        pointer = self._library.llama_get_logits_ith(context, place)
        self._numpy.copyto(self._table, self._blank)
        self._scores[:] = self._numpy.ctypeslib.as_array(pointer, (self._size,))
        for token in banned:
            self._scores[token] = -self._numpy.inf
        self._offer(self._table)

    def keep(self, which: Any) -> None:
        """Leave only some of them, by an array of bool."""
        self._offer(self._table[which])

    def _offer(self, table: Any) -> None:
        self._offered = table  # the library has its address only
        self.array.data = table.ctypes.data_as(ctypes.POINTER(self._library.llama_token_data))
        self.array.size, self.array.selected, self.array.sorted = len(table), -1, False

    def take(self, chain: Any) -> int | None:
        """Let a chain choose; None when everything is banned."""
        if not self.array.size:
            return None
        self._library.llama_sampler_apply(chain, ctypes.byref(self.array))
        if not 0 <= self.array.selected < self.array.size:
            return None
        chosen = self.array.data[self.array.selected]
        return int(chosen.id) if chosen.logit > float("-inf") else None


def _biases(library: Any, tokenizer: Tokenizer, lines: Sequence[str]) -> Any:
    """Read ``text=number`` lines into the library's own list."""
    biases = (library.llama_logit_bias * len(lines))()
    for place, line in enumerate(lines):
        text, _, number = line.rpartition("=")
        biases[place].token = _token(tokenizer, text)
        biases[place].bias = float(number)
    return biases


def _token(tokenizer: Tokenizer, text: str) -> int:
    if text.startswith("#") and text[1:].isdigit():
        token = int(text[1:])
        if token < tokenizer.size:
            return token
        raise ValueRefused(
            say(
                "There is no token {text}: this model has {size}.",
                text=text,
                size=figure(tokenizer.size),
            )
        )
    tokens = tokenizer.encode(text, special=True)
    if len(tokens) != 1:
        raise ValueRefused(
            say(
                "“{text}” is {tokens} tokens in this model, and a bias wants one. Most words begin "
                "with a space; a number such as #1234 names a token directly.",
                text=text,
                tokens=len(tokens),
            )
        )
    return tokens[0]
