"""The parent's side of the engine: start a child for a model, ask it, believe nothing unchecked."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import Self

from localchat.domain.adapter import read_lines, write_lines
from localchat.domain.preset import LoadOptions, Sampling, TemplateOptions
from localchat.engine import protocol as p
from localchat.engine.channel import Channel
from localchat.engine.failures import PictureGone
from localchat.engine.message import ChatMessage
from localchat.engine.pixels import Look, blind
from localchat.errors import EngineDied, LocalChatError, ProtocolError
from localchat.process.child import ChildProcess
from localchat.text import say

# No debugger on a crash. How long threads wait awake for each other is `engine.child.patience`'s business.
# Weights and cache lie in large pages where the system has them for the asking: reading and writing are some
# hundredths faster so, since the processor finds its memory sooner.
_ENVIRONMENT = {
    "GGML_NO_BACKTRACE": "1",
    "GLIBC_TUNABLES": "glibc.malloc.hugetlb=1",
}

MOST_LETTERS = 20_000_000
"""Letters of an answer: no context holds as many."""

Answering = p.Fitted | p.Progress | p.Text | p.Chosen | p.Answered
"""What comes while a chat is answered."""


class Engine:
    """One model in a process of its own. A context manager; `cancel` may come from any thread.

    Everything else belongs to one thread at a time. When the child dies, the call that waits for it
    raises `EngineDied` with the last lines of the log; a new `load` starts a new child. A child that
    does not heed `cancel` is ended after `channel.GRACE` seconds, and the call raises `Cancelled`.
    """

    def __init__(
        self,
        log: Path,
        packs: Callable[[], Sequence[Path]] = tuple,
        blame: Callable[[str], None] = lambda _: None,
    ) -> None:
        """`packs` are folders of what was added; `blame` is told when that brings a child down."""
        self._log = log
        self._packs, self._blame = packs, blame
        self._with_packs = False
        self._channel = Channel()
        self._shown: set[str] = set()
        """Pictures that the child knows."""

    @property
    def alive(self) -> bool:
        """Whether the child runs."""
        return self._channel.alive

    @property
    def ready(self) -> p.Ready | None:
        """What the child said of itself when it started."""
        return self._channel.ready

    @property
    def loaded(self) -> p.Loaded | None:
        """What is loaded, if anything is."""
        return self._channel.loaded

    def load(
        self,
        path: Path,
        options: LoadOptions,
        template: str | None = None,
        on_progress: Callable[[p.Progress], None] | None = None,
        *,
        words_only: bool = False,
        share: float = 1.0,
        projector: Path | None = None,
    ) -> p.Loaded:
        """Load a model in a fresh child, in place of the one before.

        With `words_only` no weights are loaded, and only `prompt` can be asked for. `share` is how much of
        the free memory it may plan with. `projector` is its part that sees, which is loaded when the first
        picture comes.
        """
        self.close()
        # The child has another home and another folder: it is told whole paths.
        adapters = read_lines(options.adapters)
        options = replace(options, adapters=write_lines(adapters))
        readable = [path, *(file for file, _ in adapters)]
        if options.draft_model:
            draft = Path(options.draft_model).expanduser().absolute()
            options = replace(options, draft_model=str(draft))
            readable.append(draft)
        if projector is not None:
            readable.append(projector)
        self._launch(readable)
        number = self._channel.send(
            p.Load(
                request=self._channel.number(),
                path=str(path.absolute()),
                options=options,
                template=template,
                words_only=words_only,
                share=share,
                projector=str(projector.absolute()) if projector is not None else "",
            )
        )
        self._shown.clear()
        try:
            for event in self._channel.events(number):
                if isinstance(event, p.Progress) and on_progress:
                    on_progress(event)
                elif isinstance(event, p.Loaded):
                    self._channel.loaded = event
                    return event
            raise ProtocolError(say("The engine did not say whether the model was loaded."))
        except BaseException as error:
            if isinstance(error, EngineDied) and self._with_packs and not self._channel.was_killed:
                self._blame(error.message)  # the next try is without
            self.kill()
            raise

    def _launch(self, readable: Sequence[Path]) -> None:
        """Start a child, without packs if it does not come up with them."""
        packs = list(self._packs())
        for added in (packs, []):
            self._with_packs = bool(added)
            try:
                ready = self._channel.open(self._start(readable, added))
            except EngineDied as error:
                if not added:
                    raise
                self._blame(error.message)
            else:
                if len(ready.packs) < len(added):
                    self._blame(say("It is of another build of the engine, or cannot be loaded."))
                return

    def _start(self, readable: Sequence[Path], packs: Sequence[Path] = ()) -> ChildProcess:
        """Start a child that may read these files and no others."""
        files = [str(file.absolute()) for file in readable]
        files += [f"--pack={folder.absolute()}" for folder in packs]
        return ChildProcess("localchat.engine.child", files, self._log, _ENVIRONMENT)

    def generate(
        self,
        messages: Sequence[ChatMessage],
        sampling: Sampling,
        template: TemplateOptions = TemplateOptions(),  # noqa: B008 -- it cannot change
        branch: str = "",
        forced: Sequence[int] = (),
        alternatives: int = 0,
        look: Look | None = None,
    ) -> Iterator[Answering]:
        """Answer a chat; the last event is `Answered`.

        `look` finds the pictures that the child does not know yet. A consumer that leaves the loop early
        stops the answer.
        """
        look = look or blind
        pictures = dict.fromkeys(placed.picture for m in messages for placed in m.pictures)
        yield from self._show(pictures, look)
        try:
            yield from self._answer(messages, sampling, template, branch, forced, alternatives)
        except PictureGone:
            self._shown.clear()
            yield from self._show(pictures, look)
            yield from self._answer(messages, sampling, template, branch, forced, alternatives)

    def _show(self, pictures: Iterable[str], look: Look) -> Iterator[p.Progress]:
        """Show the child the pictures that it does not know."""
        for picture in pictures:
            if picture in self._shown:
                continue
            width, height, data = look(picture)
            number = self._channel.send(
                p.Show(
                    request=self._channel.number(),
                    picture=picture,
                    width=width,
                    height=height,
                    data=data,
                )
            )
            for event in self._channel.events(number):
                if isinstance(event, p.Progress):
                    yield event
                elif not isinstance(event, p.Shown):
                    self._channel.strange(type(event).__name__)
            self._shown.add(picture)

    def _answer(
        self,
        messages: Sequence[ChatMessage],
        sampling: Sampling,
        template: TemplateOptions,
        branch: str,
        forced: Sequence[int],
        alternatives: int,
    ) -> Iterator[Answering]:
        number = self._channel.send(
            p.Generate(
                request=self._channel.number(),
                messages=list(messages),
                sampling=sampling,
                template=template,
                branch=branch,
                forced=list(forced),
                alternatives=alternatives,
            )
        )
        ended, letters = False, 0
        try:
            for event in self._channel.events(number):
                ended = isinstance(event, p.Answered)
                if not isinstance(event, Answering):
                    self._channel.strange(type(event).__name__)
                if isinstance(event, p.Text):
                    letters += len(event.text)
                    if letters > MOST_LETTERS:
                        self._channel.strange(say("an answer without end"))
                yield event
        except LocalChatError:
            ended = True
            raise
        finally:
            if not ended and self.alive:
                self.cancel()
                for _ in self._channel.events(number):
                    pass

    def adapt(self, adapters: Sequence[str]) -> None:
        """Change the LoRA adapters of the loaded model, among the files that it was loaded with."""
        lines = list(write_lines(read_lines(adapters)))
        self._channel.ask(p.Adapt(request=self._channel.number(), adapters=lines), p.Adapted)

    def save(self, branch: str) -> Iterator[p.Saving | p.Part]:
        """Hand out what was read of a branch: one `Saving`, then its parts; nothing if there is none.

        Raises `Cancelled` when `cancel` came in between.
        """
        left = 0
        for event in self._channel.events(
            self._channel.send(p.Save(request=self._channel.number(), branch=branch))
        ):
            if isinstance(event, p.Saving):
                left = event.size
            elif isinstance(event, p.Part):
                left -= len(event.data)
                if left < 0:
                    self._channel.strange(say("more than it announced"))
            if isinstance(event, p.Saving | p.Part):
                yield event

    def restore(self, branch: str, tokens: list[int], size: int, pieces: Iterable[bytes]) -> bool:
        """Give back what was saved; False when it could not be used, and the chat is read again."""
        number = self._channel.send(
            p.Restore(request=self._channel.number(), branch=branch, tokens=tokens, size=size)
        )
        taken = False
        try:
            for data in pieces:
                self._channel.send(p.Piece(request=number, data=data))
        finally:
            taken = self._channel.ask(p.Piece(request=number, data=b""), p.Restored).taken
        return taken

    def prompt(
        self,
        messages: Sequence[ChatMessage],
        template: TemplateOptions = TemplateOptions(),  # noqa: B008 -- it cannot change
    ) -> p.Prompted:
        """Render a chat without answering it."""
        request = p.Prompt(
            request=self._channel.number(), messages=list(messages), template=template
        )
        return self._channel.ask(request, p.Prompted)

    def measure(self, prompt_tokens: int, generate_tokens: int) -> p.Measured:
        """Measure how fast the model reads and writes."""
        request = p.Measure(
            request=self._channel.number(),
            prompt_tokens=prompt_tokens,
            generate_tokens=generate_tokens,
        )
        return self._channel.ask(request, p.Measured)

    def rate(self, threads: int) -> dict[str, float]:
        """Measure how many bytes of each kind of weights this computer multiplies with in a second.

        Starts a child of its own when none runs, since no model is needed; takes about a second.
        """
        if not self.alive:
            self._channel.open(self._start([Path(__file__)]))
        return self._channel.ask(
            p.Rate(request=self._channel.number(), threads=threads), p.Rated
        ).rates

    def probe(self, threads: int) -> p.Probed:
        """Try what packs have brought, in a child of its own."""
        self.close()
        self._channel.open(self._start([Path(__file__)], self._packs()))
        return self._channel.ask(p.Probe(request=self._channel.number(), threads=threads), p.Probed)

    def cancel(self) -> None:
        """Stop what runs now, if anything does; from any thread."""
        self._channel.cancel()

    def close(self) -> None:
        """End the child and free its memory."""
        self._channel.close()

    def kill(self) -> None:
        """End the child at once."""
        self._channel.kill()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close() if error is None else self.kill()
