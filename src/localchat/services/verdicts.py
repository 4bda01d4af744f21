"""Whether models fit this computer and how fast they would be: computed, then measured."""

import logging
import statistics
import threading
from collections.abc import Callable, Mapping
from pathlib import Path

import psutil

from localchat.domain.model import ModelFile
from localchat.domain.verdict import Fit, Verdict
from localchat.engine import fit, gate, memory, pace, shape
from localchat.engine.gguf import Header
from localchat.engine.protocol import Answered, Loaded
from localchat.errors import LocalChatError, ModelError
from localchat.services import bandwidth
from localchat.storage.measurements import Measurement, MeasurementTable

FILLED = 512
"""Tokens of a chat at which a speed is told: some hundred words."""

LONG_ENOUGH = 32
"""Tokens of an answer from which on its speed means something."""

LARGE_ENOUGH = 100_000_000
"""Bytes of weights of a model that tells of others: smaller ones stay in the processor's cache."""

OTHERS, LEAST_FOR_OTHERS = 0.12, 2_000_000_000
"""Share of the memory, and bytes, that the system takes when all other programs are closed."""

USUAL_CACHE = "f16/f16"
"""The kinds of keys and values for which a verdict is given."""

HEADERS = 64
"""Headers of files that are kept."""

_RATE = "rate "
"""Before the name of a kind of weights, where the store keeps how fast it is."""

_LOG = logging.getLogger(__name__)
_Stamp = tuple[int, int]


class Verdicts:
    """Compares what models need with what this computer has. Safe from many threads."""

    def __init__(
        self,
        table: MeasurementTable,
        rates: Callable[[int], Mapping[str, float]] = lambda _: {},
    ) -> None:
        """`rates` measures, with so many threads, how fast each kind of weights is here."""
        self._table, self._rates, self._rated = table, rates, False
        self.waits = True
        """Whether a verdict waits until it is known how fast this computer is; else it is without a speed."""
        self._lock, self._measuring = threading.Lock(), threading.Lock()
        self._headers: dict[str, tuple[_Stamp, Header]] = {}

    def of_header(
        self, header: Header, context: int, *, path: str = "", beside: int = 0
    ) -> Verdict:
        """For a model whose header is known; with `path`, what was measured here replaces the estimate.

        `beside` are bytes of a file that is loaded too, such as a projector.
        """
        tokens = _within(context, header.number("context_length"))
        needed = memory.need(header, tokens)
        shorter = memory.need(header, min(tokens, fit.USEFUL_CONTEXT)).total + beside
        if beside:
            needed = memory.Need(needed.weights + beside, needed.context, needed.compute)
        speed = self._speed(pace.work(header), tokens)
        rows = self._table.of(path, _size(path)) if path else []
        return self._verdict(needed, tokens, shorter, speed, rows)

    def of_size(
        self, size: int, context: int, *, parameters: int = 0, active: int = 0, blocks: int = 0,
        kv_heads: int = 0, head_size: int = 0, embedding: int = 0,
    ) -> Verdict:  # fmt: skip
        """For a model of which only its file's size and perhaps its shape is known; 0 is not known."""
        known = shape.Shape(
            size=size, parameters=parameters, active=active, blocks=blocks, kv_heads=kv_heads,
            head_size=head_size, embedding=embedding,
        )  # fmt: skip
        shorter = shape.need(known, min(context, fit.USEFUL_CONTEXT)).total
        speed = self._speed(shape.work(known), context)
        return self._verdict(shape.need(known, context), context, shorter, speed, [])

    def of_model(self, model: ModelFile, context: int) -> Verdict:
        """For a model that is on this computer."""
        try:
            header = self._header(model.path)
        except ModelError:
            return self.of_size(model.size, context, parameters=model.parameters)
        return self.of_header(header, context, path=model.path)

    def room(self) -> int:
        """Bytes that a model may take here if other programs are closed."""
        total = psutil.virtual_memory().total
        closed = int(total - max(OTHERS * total, LEAST_FOR_OTHERS))
        return max(closed + self._card(), self._free())

    def note(
        self, model: ModelFile, *, context: int, cache_type: str, memory: int, speed: float,
        read_speed: float, filled: int = FILLED,
    ) -> None:  # fmt: skip
        """Remember what a model took and how fast it was here, with `filled` tokens in its context."""
        size = _size(model.path)
        if speed <= 0 or not size:
            return
        kind, factor = "", 0.0
        try:
            header = self._header(model.path)
            done = pace.work(header)
        except ModelError:
            return
        kind = done.kind
        if done.weights >= LARGE_ENOUGH:
            factor = speed * pace.seconds(done, filled, self.measure())
        for old in self._table.of(model.path, size):
            if (old.context, old.cache_type) == (context, cache_type):
                # A neighbour may have been busy: one answer moves what is known by a half.
                speed, factor = (speed + old.speed) / 2, (factor + old.factor) / 2
                memory, read_speed = max(memory, old.memory), read_speed or old.read_speed
        self._table.put(
            Measurement(
                path=model.path, size=size, context=context, cache_type=cache_type, memory=memory,
                speed=speed, read_speed=read_speed, kind=kind, factor=factor,
            )
        )  # fmt: skip

    def note_answer(self, model: ModelFile, loaded: Loaded, ended: Answered) -> None:
        """Remember how an answer went, if it tells anything; never an error."""
        guessed = 10 * ended.accepted > ended.generated_tokens
        if ended.generated_tokens < LONG_ENOUGH or guessed:
            return
        read = ended.prompt_tokens - ended.cached_tokens
        try:
            self._know_card(loaded.card)
            self.note(
                model, context=loaded.context, cache_type=loaded.cache_type,
                memory=ended.memory or loaded.memory, speed=ended.tokens_per_second,
                read_speed=ended.prompt_tokens_per_second if read >= LONG_ENOUGH else 0.0,
                filled=ended.prompt_tokens + ended.generated_tokens // 2,
            )  # fmt: skip
        except LocalChatError as error:
            _LOG.warning("%s was not measured: %s", model.name, error.message)

    def _verdict(
        self,
        needed: memory.Need,
        tokens: int,
        shorter: int,
        speed: float | None,
        rows: list[Measurement],
    ) -> Verdict:
        """Put what is needed, by estimate or as measured, against what there is."""
        alike = [row for row in rows if _pad(row.context) == _pad(tokens)]
        same = next((row for row in alike if row.cache_type == USUAL_CACHE), None)
        compute = needed.compute
        if same is not None:
            compute = max(0, same.memory - needed.weights - needed.context)
        total = needed.weights + needed.context + compute
        free, room = self._free(), self.room()
        word = Fit.TIGHT if min(total, shorter) <= room else Fit.NO
        word = Fit.FITS if total <= free else word
        if rows:
            speed = (same or min(rows, key=lambda row: abs(row.context - tokens))).speed
        return Verdict(
            fit=word, weights=needed.weights, context=needed.context, compute=compute,
            tokens=tokens, total=psutil.virtual_memory().total + self._card(), free=free,
            speed=speed, measured=same is not None,
        )  # fmt: skip

    def _speed(self, done: pace.Work, tokens: int) -> float | None:
        """Tokens each second, computed and corrected by what was measured of others; None: not known yet."""
        computer = self.measure() if self.waits else self._known_computer()
        if computer is None:
            return None
        taken = pace.seconds(done, min(FILLED, tokens // 2), computer)
        return self._factor(done.kind) / max(taken, 1e-6)

    def _factor(self, kind: str) -> float:
        """How many times as fast as computed models of this kind were here; of any kind, if of none."""
        rows = [row for row in self._table.newest() if row.factor > 0]
        same = [row.factor for row in rows if row.kind == kind]
        factors = same or [row.factor for row in rows]
        return statistics.median(factors) if factors else 1.0

    @property
    def is_measured(self) -> bool:
        """Whether it is known how fast this computer is."""
        return self._known_computer() is not None

    def measure(self) -> pace.Computer:
        """How fast this computer is; measured once, which takes seconds: not on the window's thread."""
        with self._measuring:
            if (known := self._known_computer()) is not None:
                return known
            speed, cores = self._table.number("bandwidth"), bandwidth.cores()
            if speed is None:
                speed = bandwidth.measure()
                self._table.set_number("bandwidth", speed)
            rates = self._table.numbers(_RATE)
            if not rates and not self._rated:
                rates = self._rate(cores)
                self._rated = True
            return pace.Computer(speed, cores, rates)

    def _known_computer(self) -> pace.Computer | None:
        speed, rates = self._table.number("bandwidth"), self._table.numbers(_RATE)
        if speed is None or not (rates or self._rated):
            return None
        return pace.Computer(speed, bandwidth.cores(), rates)

    def _rate(self, cores: int) -> dict[str, float]:
        """How fast each kind of weights is here; nothing if that cannot be found out."""
        try:
            known = dict(self._rates(cores))
        except LocalChatError as error:
            _LOG.warning("the speed of weights was not measured: %s", error.message)
            return {}
        for kind, rate in known.items():
            self._table.set_number(_RATE + kind, rate)
        return known

    def _free(self) -> int:
        """Bytes that could be taken now."""
        return max(0, fit.free_memory()) + self._card()

    def _card(self) -> int:
        """Bytes that a model may take of graphics cards, as the engine last saw them."""
        return max(0, int(self._table.number("card") or 0) - fit.CARD_RESERVE)

    def _know_card(self, free: int) -> None:
        if int(self._table.number("card") or 0) != free:
            self._table.set_number("card", free)

    def _header(self, path: str) -> Header:
        """The header of a file on this computer; read again only when the file has changed."""
        stamp = _stamp(path)
        with self._lock:
            known = self._headers.get(path)
        if known is not None and known[0] == stamp:
            return known[1]
        header = gate.check(Path(path))
        with self._lock:
            self._headers[path] = (stamp, header)
            while len(self._headers) > HEADERS:
                self._headers.pop(next(iter(self._headers)))
        return header


def _within(context: int, trained: int) -> int:
    """A length that the model was trained for."""
    return min(context, trained) if trained > 0 else context


def _pad(tokens: int) -> int:
    return -(-tokens // memory.STEP) * memory.STEP


def _stamp(path: str) -> _Stamp:
    try:
        status = Path(path).stat()
    except OSError:
        return 0, 0
    return status.st_mtime_ns, status.st_size


def _size(path: str) -> int:
    return _stamp(path)[1]
