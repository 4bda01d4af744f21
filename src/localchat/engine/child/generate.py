"""From a prompt to an answer: read what is new of it, then choose and compute token by token."""

import ctypes
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from localchat.domain.chat import Role
from localchat.domain.preset import Sampling, TemplateOptions
from localchat.engine.child.ahead import Ahead, Guesser, words_before_picture
from localchat.engine.child.draft import DraftModel
from localchat.engine.child.estimate import Estimate
from localchat.engine.child.lookup import PromptLookup
from localchat.engine.child.model import Model
from localchat.engine.child.prompt_cache import PromptCache
from localchat.engine.child.reasoning import Splitter, opened_by
from localchat.engine.child.sampler import Sampler, draw_seed
from localchat.engine.child.template import PICTURE
from localchat.engine.child.threads import Threads
from localchat.engine.child.window import ContextWindow, without
from localchat.engine.child.writer import ABORTED, OnText, Wishes, Writer
from localchat.engine.message import ChatMessage
from localchat.engine.protocol import Stage
from localchat.engine.stop_reason import StopReason
from localchat.errors import Cancelled, LoadFailed, LocalChatError, TemplateFailed
from localchat.text import say

FIRST = 32
"""Tokens that a large model reads first, which tells how fast it is; then whole batches, as they are
quickest. A cancel does not wait for their end."""

QUICK = 1_000_000_000
"""Parameters up to which a model is quick enough to begin with a whole batch."""


GUESS_COST, GUESS_COST_GPU = 0.25, 0.03
"""What each further token costs that is computed together with others, as a share of one alone."""


@dataclass(slots=True, kw_only=True)
class Outcome:
    """How an answer went."""

    reason: StopReason
    prompt_tokens: int
    cached_tokens: int
    generated_tokens: int
    first_token_ms: float
    tokens_per_second: float
    prompt_tokens_per_second: float
    seed: int
    thought_ms: float
    drafted: int
    accepted: int


class Generator:
    """Answers chats with one model, and remembers what the model has already read."""

    def __init__(self, model: Model, draft: DraftModel | None = None) -> None:
        self.model, self._draft = model, draft
        self.cache = PromptCache(model)
        self._window = ContextWindow(model.context)
        self._counts: dict[str, int] = {}
        self._threads = Threads(model)
        self._one = (ctypes.c_int32 * 1)()
        self._first = FIRST if model.header.parameters > QUICK else model.batch

    def prompt(
        self, messages: Sequence[ChatMessage], options: TemplateOptions
    ) -> tuple[str, list[int]]:
        """Render a chat: the exact text, and its tokens."""
        if isinstance(self.model.template, TemplateFailed):
            raise self.model.template
        parts = self.model.template.render(messages, options)
        tokens = self.model.tokenizer.encode_prompt(parts, self.model.eyes.prompt_of)
        return "".join(part.text for part in parts), tokens

    def _cells(self, tokens: Sequence[int]) -> int:
        """How many tokens of the context these take: some pictures take more than they have positions."""
        return len(tokens) + self.model.eyes.cells_beyond(tokens)

    def answer(
        self,
        messages: Sequence[ChatMessage],
        sampling: Sampling,
        options: TemplateOptions,
        on_fitted: Callable[[list[int], int, list[int], list[int]], None],
        on_progress: Callable[[Stage, int, int], None],
        on_text: OnText,
        wishes: Wishes,
    ) -> Outcome:
        """Answer a chat, telling progress and text as they come."""
        began = time.perf_counter()
        text, tokens = self.prompt(messages, options)
        left_out = self._window.fit(
            messages,
            self._cells(tokens),
            options.when_full,
            sampling.max_tokens,
            lambda some: self._cells(self.prompt(some, options)[1]),
        )
        if left_out:
            messages = without(messages, left_out)
            text, tokens = self.prompt(messages, options)
        length, seen_in = self._cells(tokens), self._of_pictures(messages)
        on_fitted(left_out, length, self._count(messages, text), seen_in)
        if not tokens:
            raise TemplateFailed(say("The model's chat template rendered an empty prompt."))
        cached = self._cells(tokens[: self.read(tokens, on_progress, wishes.branch)])
        read_at = time.perf_counter()
        seed = draw_seed(sampling)
        with self._sampler(sampling, seed, tokens, messages) as sampler:
            splitter = Splitter(_closing(messages, text) if sampler.grammar is None else "")
            seen = self.cache.seen
            self._threads.begin(fixed=_must_repeat(sampling))
            ahead = Ahead(self.model, seen, self._guessers(sampling), self._threads)
            writer = Writer(self.model, sampler, sampling, seen, splitter, ahead, wishes)
            written = writer.write(on_text)
        ended, first, count = time.perf_counter(), written.first, written.count
        return Outcome(
            reason=written.reason,
            prompt_tokens=length,
            cached_tokens=cached,
            generated_tokens=count,
            first_token_ms=1000 * ((first or ended) - began),
            tokens_per_second=(count - 1) / (ended - first) if first and count > 1 else 0.0,
            prompt_tokens_per_second=(length - cached) / max(read_at - began, 1e-9),
            seed=seed,
            thought_ms=1000 * ((written.thought_until or read_at) - read_at),
            drafted=written.drafted,
            accepted=written.accepted,
        )

    def _sampler(
        self, sampling: Sampling, seed: int, tokens: list[int], messages: Sequence[ChatMessage]
    ) -> Sampler:
        """Who chooses, behind what is there of the answer."""
        model, last = self.model, messages[-1] if messages else None
        tokens = [token for token in tokens if token >= 0]
        text = last.text if last is not None and last.role is Role.ASSISTANT else ""
        begun = model.tokenizer.encode(text, special=False) if text else []
        return Sampler(model.library, model.tokenizer, sampling, seed, tokens, model.context, begun)

    def _count(self, messages: Sequence[ChatMessage], prompt: str) -> list[int]:
        """Tokens of each message in a prompt; what was counted for the turn before is known.

        A template may leave out a message; it counts nothing then.
        """
        encode, known = self.model.tokenizer.encode, self._counts
        self._counts = {
            text: known[text] if text in known else len(encode(text, special=False))
            for text in {message.text for message in messages}
        }
        prompt = prompt.replace(PICTURE, "")
        told = [m.text.strip().replace(PICTURE, "") in prompt for m in messages]
        counts = [
            self._counts[m.text] if is_told else 0
            for m, is_told in zip(messages, told, strict=True)
        ]
        pictures = self._of_pictures(messages) or [0] * len(counts)
        return [words + seen for words, seen in zip(counts, pictures, strict=True)]

    def _of_pictures(self, messages: Sequence[ChatMessage]) -> list[int]:
        """Tokens of the pictures of each message; empty if there is none."""
        if not any(message.pictures for message in messages):
            return []
        of = self.model.eyes.tokens_of
        return [sum(of(placed.picture) for placed in message.pictures) for message in messages]

    def _guessers(self, sampling: Sampling) -> list[Guesser]:
        """Who may guess what follows; nobody, if the person does not want that."""
        if sampling.guess_ahead == "off":
            return []
        cost = GUESS_COST_GPU if self.model.gpu_layers else GUESS_COST
        guessers: list[Guesser] = [PromptLookup(cost)]
        # The small model sees nothing, so it cannot follow a chat about pictures.
        if self._draft is not None and all(token >= 0 for token in self.cache.seen):
            self._draft.begin(cost)
            guessers.append(self._draft)
        return guessers

    def read(
        self,
        tokens: list[int],
        on_progress: Callable[[Stage, int, int], None],
        branch: str = "",
    ) -> int:
        """Bring the context to exactly `tokens`; return how many of them it already held.

        The last token is always computed again, since its scores choose the first of the answer.
        """
        cached = self.cache.turn_to(tokens, branch)
        seen, eyes = self.cache.seen, self.model.eyes
        eyes.need(tokens[cached:])
        pictures, at = eyes.count(tokens[cached:]), 0
        buffer = (ctypes.c_int32 * self.model.batch)()
        # A model that cannot go back is copied before the last token, which another answer begins with.
        stop = len(tokens) - 1 if self.cache.must_copy(tokens) else len(tokens)
        most, total = self._first, len(tokens) - cached
        while (done := len(seen)) < len(tokens):
            if done == stop:
                self.cache.keep()
                stop = len(tokens)
            if tokens[done] < 0:
                at += 1
                on_progress(Stage.LOOKING, at, pictures)
                self._look(tokens, done)
                continue
            most = min(most, self.model.stride(done))
            part = words_before_picture(tokens[done : min(stop, done + most)])
            for place, token in enumerate(part):
                buffer[place] = token
            began, most = time.perf_counter(), self.model.batch

            def tell(tokens: int, done: int = done - cached) -> None:
                on_progress(Stage.READING, done + tokens, total)

            with Estimate(tell, len(part), self.cache.pace):
                code = self.model.decode(buffer, len(part), done)
            self._check(code)
            seen += part
            if len(part) >= FIRST:
                self.cache.pace = len(part) / max(time.perf_counter() - began, 1e-9)
        return cached

    def _look(self, tokens: list[int], done: int) -> None:
        """Read a part of a picture; what was read before it stays whatever happens."""
        try:
            code, count = self.model.look(tokens[done], done)
        except LocalChatError:
            self.cache.settle()
            raise
        self._check(code)
        self.cache.seen += tokens[done : done + count]

    def rest(self) -> None:
        """Do, between two answers, what would make the next one wait."""
        self.cache.keep_early()
        self.cache.prepare()
        self.model.eyes.rest()

    def forget_all(self) -> None:
        """Empty the context."""
        self.cache.forget_all()

    def run(self, sampling: Sampling, count: int) -> int:
        """Choose and compute `count` tokens, without regard to what they say."""
        model, one, threads = self.model, self._one, self._threads
        threads.begin(fixed=False)
        with Sampler(model.library, model.tokenizer, sampling, 0, [], 1) as sampler:
            for done in range(count):
                one[0] = model.library.llama_sampler_sample(sampler.chain, model.ctx, -1)
                self._check(threads.decode(one))
                self.cache.seen.append(one[0])
                if model.cancel:
                    return done
        return count

    def _check(self, result: int) -> None:
        """Turn what the library returned while reading into an error, with the memory in order."""
        if result == 0 and not self.model.cancel:
            return
        self.cache.settle()
        if result in {0, ABORTED}:
            raise Cancelled(say("Stopped while the prompt was being read."))
        raise LoadFailed(say("The engine could not compute the prompt (code {code}).", code=result))


def _must_repeat(sampling: Sampling) -> bool:
    """Whether a person expects the very same words another time."""
    return sampling.temperature == 0 or sampling.seed is not None


def _closing(messages: Sequence[ChatMessage], prompt: str) -> str:
    """The mark that ends the thinking in which an answer begins; empty when it begins with words."""
    last = messages[-1] if messages else None
    if last is not None and last.role is Role.ASSISTANT and last.reasoning:
        return "" if last.text else opened_by(prompt.rstrip().removesuffix(last.reasoning.rstrip()))
    return opened_by(prompt)
