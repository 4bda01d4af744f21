"""Presets: named values for sampling and for loading a model, and the six that are built in.

Values pure and simple; where they are kept is storage's business, what they do is the engine's.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from localchat.domain.parameter import DEFAULTS, Value, named


@dataclass(frozen=True, slots=True, kw_only=True)
class Sampling:
    """How the next word is chosen. Field by field the sampling half of `PARAMETERS`."""

    temperature: float = 0.7
    """0 takes always the likeliest word."""
    top_p: float = 0.95
    """The likeliest words that add up to this share; 1 is off."""
    top_k: int = 40
    """At most this many candidates; 0 is off."""
    min_p: float = 0.05
    """Least likelihood, as a share of the best word's; 0 is off."""
    repeat_penalty: float = 1.0
    """Divides the score of words already said; 1 is off."""
    repeat_last_n: int = 64
    """How many of the last tokens count as already said."""
    seed: int | None = None
    """Start of the random numbers; None draws a real random one."""
    max_tokens: int | None = None
    """Longest answer in tokens; None is until the model ends or the context is full."""
    stop: tuple[str, ...] = ()
    """Texts at which the answer ends; they are not part of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LoadOptions:
    """How a model is loaded. Field by field the loading half of `PARAMETERS`."""

    context: int | None = None
    """Tokens that the model can keep in mind; None fits it to model and memory."""
    batch: int = 512
    """Tokens read at once."""
    threads: int | None = None
    """Threads for reading and generating; None takes the physical cores."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Preset:
    """A named set of values; what it does not name keeps its default."""

    name: str
    """The name that a person reads, and by which it is found."""
    values: Mapping[str, Value] = field(default_factory=dict)
    """Parameter name to value, checked against `PARAMETERS`."""
    description: str = ""
    """What it is good for, in one sentence."""
    built_in: bool = False
    """Built-in presets can be copied, not changed."""

    def __post_init__(self) -> None:
        checked = {name: named(name).check(value) for name, value in self.values.items()}
        object.__setattr__(self, "values", checked)

    def complete(self, changes: Mapping[str, Value] | None = None) -> dict[str, Value]:
        """Every parameter's value: the defaults, this preset's over them, `changes` over both."""
        return {**DEFAULTS, **self.values, **(changes or {})}


def sampling_from(values: Mapping[str, Value], stop: tuple[str, ...] = ()) -> Sampling:
    """Build `Sampling` from a complete set of values (see `Preset.complete`)."""
    return Sampling(**_fields(Sampling, values), stop=stop)  # type: ignore[arg-type]


def load_options_from(values: Mapping[str, Value]) -> LoadOptions:
    """Build `LoadOptions` from a complete set of values (see `Preset.complete`)."""
    return LoadOptions(**_fields(LoadOptions, values))  # type: ignore[arg-type]


def _fields(kind: type[Sampling | LoadOptions], values: Mapping[str, Value]) -> dict[str, Value]:
    return {name: value for name, value in values.items() if name in kind.__dataclass_fields__}


BUILT_IN: tuple[Preset, ...] = (
    Preset(name="Balanced", description="A good start for most models.", built_in=True),
    Preset(
        name="Precise",
        description="Sober answers: summaries, facts, extraction.",
        values={"temperature": 0.2, "top_p": 0.9, "top_k": 20},
        built_in=True,
    ),
    Preset(
        name="Creative",
        description="Stories, ideas, names.",
        values={
            "temperature": 1.1,
            "top_p": 1.0,
            "top_k": 0,
            "min_p": 0.08,
            "repeat_penalty": 1.05,
        },
        built_in=True,
    ),
    Preset(
        name="Deterministic",
        description="Always the likeliest word: the same question gets the same answer.",
        values={"temperature": 0.0, "top_k": 1, "top_p": 1.0, "min_p": 0.0, "seed": 0},
        built_in=True,
    ),
    Preset(
        name="Code",
        description="Programs: steady, and free to repeat names.",
        values={"temperature": 0.3, "top_p": 0.95, "top_k": 40, "repeat_penalty": 1.0},
        built_in=True,
    ),
    Preset(
        name="The book's chat",
        description="One token at a time, as in the book: -c 2048 -b 128 -n 1 -t 8.",
        values={
            "context": 2048,
            "batch": 128,
            "max_tokens": 1,
            "threads": 8,
            "top_k": 30,
            "top_p": 0.95,
            "min_p": 0.0,
            "temperature": 0.8,
            "repeat_last_n": 3,
            "repeat_penalty": 1.1,
            "seed": 0,
        },
        built_in=True,
    ),
)
"""The presets that every installation has; the first is the default."""
