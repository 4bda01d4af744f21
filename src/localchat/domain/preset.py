"""Presets: named values for sampling and for loading a model, and the six that are built in.

Values pure and simple; where they are kept is storage's business, what they do is the engine's.
"""

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field

from localchat.domain.parameter import ParameterError, Value
from localchat.domain.parameters import BY_NAME, DEFAULTS, SAMPLERS, named
from localchat.text import noop, say


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
    frequency_penalty: float = 0.0
    """Taken off the score for each time a word was said; 0 is off."""
    presence_penalty: float = 0.0
    """Taken off the score of a word that was said; 0 is off."""
    seed: int | None = None
    """Start of the random numbers; None draws a real random one."""
    max_tokens: int | None = None
    """Longest answer in tokens; None is until the model ends or the context is full."""
    stop: tuple[str, ...] = ()
    """Texts at which the answer ends; they are not part of it."""
    banned: tuple[str, ...] = ()
    """Texts that the answer never holds, however their letters are written."""
    logit_bias: tuple[str, ...] = ()
    """``text=number`` or ``#token=number``: added to the score of one token; ``-inf`` bans it."""
    dynatemp_range: float = 0.0
    """How far the temperature moves to both sides; 0 is off."""
    dynatemp_exponent: float = 1.0
    """How sharply it moves with the model's uncertainty."""
    typical_p: float = 1.0
    """Locally typical words that add up to this share; 1 is off."""
    top_n_sigma: float = 0.0
    """Distance to the best score in standard deviations; 0 is off."""
    xtc_probability: float = 0.0
    """Chance that the likeliest words are left out; 0 is off."""
    xtc_threshold: float = 0.1
    """Only words likelier than this are left out; above 0.5 is off."""
    mirostat: str = "off"
    """``off``, ``1`` or ``2``; it takes the place of the samplers that cut candidates."""
    mirostat_tau: float = 5.0
    """The surprise to keep, in bits."""
    mirostat_eta: float = 0.1
    """Its learning rate."""
    adaptive_target: float = -1.0
    """Likelihood of the words that adaptive-p prefers; below 0 is off."""
    adaptive_decay: float = 0.9
    """Its memory, from 0 to 0.99."""
    dry_multiplier: float = 0.0
    """Strength of the penalty on repeated phrases; 0 is off."""
    dry_base: float = 1.75
    """Its growth with each further token."""
    dry_allowed_length: int = 2
    """Tokens that may be repeated without penalty."""
    dry_last_n: int = -1
    """How many of the last tokens it looks at; -1 is the whole context."""
    dry_breakers: tuple[str, ...] = ("\n", ":", '"', "*")
    """Texts at which a phrase ends."""
    grammar: str = ""
    """A grammar in GBNF that the answer follows; empty is none."""
    json_schema: str = ""
    """A JSON Schema that the answer follows, as text; a grammar goes before it."""
    samplers: tuple[str, ...] = SAMPLERS
    """Their order; one that is left out is off."""
    guess_ahead: str = "auto"
    """``auto`` computes what probably follows together with the next word; ``off`` never does."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TemplateOptions:
    """What the chat template is told. Field by field the template's part of `PARAMETERS`."""

    thinking: str = "model"
    """``model`` (as it likes), ``on`` or ``off``."""
    reasoning_effort: str = "model"
    """``model``, ``low``, ``medium`` or ``high``."""
    date: str = ""
    """The day that the template is told, as ``2026-01-31``; empty is today."""
    when_full: str = "stop"
    """What happens when the context cannot hold the chat: ``stop``, ``oldest`` or ``middle``."""

    def arguments(self) -> dict[str, bool | str]:
        """The names that templates know for it; what is left to the model is not named at all."""
        told: dict[str, bool | str] = {}
        if self.thinking != "model":
            told["enable_thinking"] = told["thinking"] = self.thinking == "on"
        if self.reasoning_effort != "model":
            told["reasoning_effort"] = self.reasoning_effort
        return told


@dataclass(frozen=True, slots=True, kw_only=True)
class LoadOptions:
    """How a model is loaded. Field by field the loading half of `PARAMETERS`."""

    context: int | None = None
    """Tokens that the model can keep in mind; None fits it to model and memory."""
    batch: int = 512
    """Tokens read at once."""
    micro_batch: int = 512
    """Tokens computed at once; at most the batch counts, and without flash attention 256."""
    threads: int | None = None
    """Threads for generating; None takes the physical cores."""
    threads_batch: int | None = None
    """Threads for reading; None takes as many as for generating."""
    gpu_layers: int | None = None
    """Layers on a graphics card; None takes all that fit, where there is one."""
    device: str = "auto"
    """``auto``, ``processor``, or a part of a graphics card's name."""
    flash_attention: str = "auto"
    """``auto``, ``on`` or ``off``."""
    cache_type_k: str = "f16"
    """The kind of numbers in which keys are kept."""
    cache_type_v: str = "f16"
    """The kind of numbers in which values are kept."""
    mmap: bool = True
    """Map the file instead of reading it."""
    mlock: bool = False
    """Keep the model in memory whatever else needs it."""
    rope_scaling: str = "model"
    """``model``, ``none``, ``linear`` or ``yarn``."""
    rope_freq_base: float = 0.0
    """0 takes the model's own."""
    rope_freq_scale: float = 0.0
    """0 takes the model's own."""
    adapters: tuple[str, ...] = ()
    """``path=scale`` of each LoRA adapter; without a scale 1."""
    draft_model: str = ""
    """Path of a smaller model of the same vocabulary, which guesses ahead; empty is none."""


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
        """Every parameter's value: the defaults, this preset's over them, `changes` over both.

        A change that this version does not know, or no longer allows, is left out.
        """
        values = {**DEFAULTS, **self.values}
        for name, value in (changes or {}).items():
            if name in BY_NAME:
                with suppress(ParameterError):
                    values[name] = BY_NAME[name].check(value)
        return values


def sampling_from(values: Mapping[str, Value]) -> Sampling:
    """Build `Sampling` from a complete set of values (see `Preset.complete`)."""
    return Sampling(**_fields(Sampling, values))  # type: ignore[arg-type]


def template_options_from(values: Mapping[str, Value]) -> TemplateOptions:
    """Build `TemplateOptions` from a complete set of values (see `Preset.complete`)."""
    return TemplateOptions(**_fields(TemplateOptions, values))  # type: ignore[arg-type]


def load_options_from(values: Mapping[str, Value]) -> LoadOptions:
    """Build `LoadOptions` from a complete set of values (see `Preset.complete`)."""
    return LoadOptions(**_fields(LoadOptions, values))  # type: ignore[arg-type]


def _fields(
    kind: type[Sampling | LoadOptions | TemplateOptions], values: Mapping[str, Value]
) -> dict[str, Value]:
    return {name: value for name, value in values.items() if name in kind.__dataclass_fields__}


BUILT_IN: tuple[Preset, ...] = (
    Preset(name=noop("Balanced"), description=noop("A good start for most models."), built_in=True),
    Preset(
        name=noop("Precise"),
        description=noop("Sober answers: summaries, facts, extraction."),
        values={"temperature": 0.2, "top_p": 0.9, "top_k": 20},
        built_in=True,
    ),
    Preset(
        name=noop("Creative"),
        description=noop("Stories, ideas, names."),
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
        name=noop("Deterministic"),
        description=noop("Always the likeliest word: the same question gets the same answer."),
        values={"temperature": 0.0, "top_k": 1, "top_p": 1.0, "min_p": 0.0, "seed": 0},
        built_in=True,
    ),
    Preset(
        name=noop("Code"),
        description=noop("Programs: steady, and free to repeat names."),
        values={"temperature": 0.3, "top_p": 0.95, "top_k": 40, "repeat_penalty": 1.0},
        built_in=True,
    ),
    Preset(
        name=noop("The book's chat"),
        description=noop("One token at a time, as in the book: -c 2048 -b 128 -n 1 -t 8."),
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
RECOMMENDED = noop("The maker's")
"""The name of the preset that comes out of a model's own file."""
_OURS = {RECOMMENDED, *(preset.name for preset in BUILT_IN)}


def shown_name(name: str) -> str:
    """A preset's name as a person reads it: those of ours are translated, their own are theirs."""
    return say(name) if name in _OURS else name
