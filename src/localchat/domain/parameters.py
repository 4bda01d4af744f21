"""Every value that a person can set for an answer or for loading a model, in one table.

The panel, the command line's ``--set``, presets and their files, and the help texts all come from
`PARAMETERS`: a new control is one entry here. What a value does is the engine's business.
"""

from typing import Any

from localchat.domain.parameter import Group, Kind, Parameter, ParameterError, Value
from localchat.text import listed, noop, say

SAMPLERS = ("penalties", "dry", "top_n_sigma", "top_k", "typical_p", "top_p", "min_p", "xtc",
            "temperature")  # fmt: skip
"""What may stand in the order of samplers, in the usual order."""

CACHE_TYPES = ("f16", "bf16", "q8_0", "q5_1", "q5_0", "q4_1", "q4_0", "f32")
"""Kinds of numbers in which a context may be kept."""

_MANY = 1_000_000


def _sampling(name: str, label: str, hint: str, default: Value, **more: Any) -> Parameter:
    facts = {"kind": Kind.NUMBER, "step": 0.01, **more}
    return Parameter(
        name=name, label=label, hint=hint, default=default, group=Group.SAMPLING, **facts
    )


def _model(name: str, label: str, hint: str, default: Value, **more: Any) -> Parameter:
    facts = {"kind": Kind.WHOLE, **more}
    return Parameter(name=name, label=label, hint=hint, default=default, group=Group.MODEL, **facts)


_USUAL = (
    _sampling("temperature", noop("Temperature"),
              noop("Low is steady, high is inventive. At 0 always the likeliest word."), 0.7,
              maximum=5, soft_maximum=2, step=0.05),
    _sampling("top_p", noop("Top-p"), noop("Keeps the likeliest words that add up to this."), 0.95),
    _sampling("top_k", noop("Top-k"), noop("At most this many candidates for each word. 0 means all."), 40,
              kind=Kind.WHOLE, maximum=_MANY, soft_maximum=200, step=1),
    _sampling("min_p", noop("Min-p"), noop("Drops words less likely than this share of the best one."),
              0.05),
    _sampling("repeat_penalty", noop("Repeat penalty"),
              noop("Discourages saying the same again. 1 is off."), 1.0,
              minimum=0.1, maximum=5, soft_maximum=2),
    _sampling("repeat_last_n", noop("Repeat range"),
              noop("How many of the last tokens the penalties look at."), 64,
              kind=Kind.WHOLE, maximum=_MANY, soft_maximum=1024, step=1),
    _sampling("seed", noop("Seed"), noop("The same seed and settings give the same answer."), None,
              kind=Kind.WHOLE, maximum=2**32 - 2, automatic=noop("random"), step=1),
    _sampling("max_tokens", noop("Maximum tokens"),
              noop("The longest answer. Without it, until the model ends or the context is full."), None,
              kind=Kind.WHOLE, minimum=1, maximum=10_000_000, soft_maximum=8192, step=1,
              automatic=noop("no limit")),
)  # fmt: skip

_ENDS = (
    _sampling("stop", noop("Stop strings"), noop("texts at which the answer ends, one in each line."), (),
              kind=Kind.TEXTS, section=noop("Words")),
    _sampling("banned", noop("Banned strings"),
              noop("texts that the answer never holds, one in each line; the model says it another way."), (),
              kind=Kind.TEXTS, section=noop("Words")),
    _sampling("logit_bias", noop("Token bias"),
              noop("lines such as “ hello=-2.5” or “#1234=-inf”: more or less of one token."), (),
              kind=Kind.TEXTS, section=noop("Words"),
              pattern=r".+=\s*[+-]?(\d+(\.\d+)?|\.\d+|inf)\s*"),
)  # fmt: skip

_VARIETY = (
    _sampling("dynatemp_range", noop("Dynamic temperature"),
              noop("Temperature moves by this much up and down, with how sure the model is. 0 is off."),
              0.0,
              maximum=5, soft_maximum=2, section=noop("Variety")),
    _sampling("dynatemp_exponent", noop("Dynamic exponent"), noop("How sharply it moves."), 1.0,
              maximum=10, soft_maximum=3, section=noop("Variety")),
    _sampling("typical_p", noop("Typical-p"),
              noop("Keeps words that are about as surprising as usual. 1 is off."), 1.0,
              section=noop("Variety")),
    _sampling("top_n_sigma", noop("Top-nσ"),
              noop("Keeps words within so many deviations of the best. 0 is off."), 0.0,
              maximum=10, soft_maximum=4, section=noop("Variety")),
    _sampling("xtc_probability", noop("XTC chance"),
              noop("How often the likeliest words are left out. 0 is off."), 0.0,
              section=noop("Variety")),
    _sampling("xtc_threshold", noop("XTC threshold"),
              noop("Only words likelier than this are left out."), 0.1,
              section=noop("Variety")),
    _sampling("mirostat", noop("Mirostat"),
              noop("Keeps the surprise level; replaces top-k, top-p and the like."), "off",
              kind=Kind.CHOICE, choices=(noop("off"), "1", "2"), section=noop("Variety")),
    _sampling("mirostat_tau", noop("Mirostat target (τ)"), noop("The level of surprise to keep."), 5.0,
              maximum=20, soft_maximum=10, step=0.1, section=noop("Variety")),
    _sampling("mirostat_eta", noop("Mirostat rate (η)"), noop("How fast it corrects."), 0.1,
              section=noop("Variety")),
    _sampling("adaptive_target", noop("Adaptive-p"),
              noop("Prefers words of about this likelihood. Below 0 is off."),
              -1.0, minimum=-1, section=noop("Variety")),
    _sampling("adaptive_decay", noop("Adaptive-p memory"),
              noop("How long it remembers what was chosen."), 0.9,
              maximum=0.99, section=noop("Variety")),
)  # fmt: skip

_REPETITION = (
    _sampling("frequency_penalty", noop("Frequency penalty"),
              noop("The more often a word was said, the less it comes."),
              0.0, minimum=-2, maximum=2, section=noop("Repetition")),
    _sampling("presence_penalty", noop("Presence penalty"), noop("A word that was said comes less."), 0.0,
              minimum=-2, maximum=2, section=noop("Repetition")),
    _sampling("dry_multiplier", noop("DRY"),
              noop("Discourages repeating whole phrases. 0 is off, 0.8 is usual."), 0.0,
              maximum=5, soft_maximum=2, section=noop("Repetition")),
    _sampling("dry_base", noop("DRY base"), noop("How fast it grows with the length of a phrase."), 1.75,
              minimum=1, maximum=8, soft_maximum=4, section=noop("Repetition")),
    _sampling("dry_allowed_length", noop("DRY allowed length"),
              noop("Tokens that may be repeated freely."), 2,
              kind=Kind.WHOLE, maximum=1000, soft_maximum=20, step=1, section=noop("Repetition")),
    _sampling("dry_last_n", noop("DRY range"),
              noop("How many of the last tokens it looks at. -1 means all."), -1,
              kind=Kind.WHOLE, minimum=-1, maximum=_MANY, soft_maximum=4096, step=1,
              section=noop("Repetition")),
    _sampling("dry_breakers", noop("DRY breakers"), noop("texts at which a phrase ends, one in each line."),
              ("\n", ":", '"', "*"), kind=Kind.TEXTS, section=noop("Repetition")),
)  # fmt: skip

_STRUCTURE = (
    _sampling("grammar", noop("Grammar"), noop("The answer follows this grammar (GBNF)."), "",
              kind=Kind.TEXT,
              section=noop("Structure")),
    _sampling("json_schema", noop("JSON Schema"), noop("The answer is JSON of this schema."), "",
              kind=Kind.TEXT,
              section=noop("Structure")),
    _sampling("samplers", noop("Order of samplers"),
              noop("lines such as top_k and temperature; one left out is off."),
              SAMPLERS, kind=Kind.TEXTS, choices=SAMPLERS, section=noop("Structure")),
    _sampling("guess_ahead", noop("Guess ahead"),
              noop("Computes several words at once where they were said before. Faster, and no other words."),
              "auto", kind=Kind.CHOICE, choices=(noop("auto"), noop("off")), section=noop("Speed")),
)  # fmt: skip

_TEMPLATE = (
    Parameter(name="thinking", label=noop("Thinking"),
              hint=noop("For models that can think before they answer."),
              group=Group.TEMPLATE, kind=Kind.CHOICE, default="model",
              choices=(noop("model"), noop("on"), noop("off"))),
    Parameter(name="reasoning_effort", label=noop("Effort"),
              hint=noop("How long a model that knows this thinks."),
              group=Group.TEMPLATE, kind=Kind.CHOICE, default="model",
              choices=(noop("model"), noop("low"), noop("medium"), noop("high"))),
    Parameter(name="when_full", label=noop("When full"),
              hint=noop("Stop and say so, leave out what is oldest, or keep beginning and end."),
              group=Group.TEMPLATE, kind=Kind.CHOICE, default="stop",
              choices=(noop("stop"), noop("oldest"), noop("middle"))),
    Parameter(name="date", label=noop("Date"),
              hint=noop("The day that templates are told, such as 2026-01-31. Empty is today."),
              group=Group.TEMPLATE, kind=Kind.LINE, default="", pattern=r"\d{4}-\d{2}-\d{2}"),
)  # fmt: skip

_LOADING = (
    _model("context", noop("Context"),
           noop("What the model can keep in mind, in tokens. More needs more memory."), None,
           minimum=64, maximum=10_000_000, soft_maximum=32_768, step=64, automatic=noop("auto")),
    _model("threads", noop("Threads"), noop("Processor cores that work on the answer."), None,
           minimum=1, maximum=512, soft_maximum=64, automatic=noop("auto")),
    _model("threads_batch", noop("Reading threads"), noop("Processor cores that read the prompt."), None,
           minimum=1, maximum=512, soft_maximum=64, automatic=noop("auto"), section=noop("Loading")),
    _model("batch", noop("Batch"), noop("How many tokens of the prompt are read at once."), 512,
           minimum=1, maximum=16_384, soft_maximum=2048),
    _model("micro_batch", noop("Micro-batch"),
           noop("How many of them are computed at once: at most the batch, and 256 without flash attention."),
           512, minimum=1, maximum=16_384, soft_maximum=2048, section=noop("Loading")),
    _model("gpu_layers", noop("GPU layers"),
           noop("Layers that a graphics card holds, where there is one."), None,
           maximum=10_000, soft_maximum=100, automatic=noop("auto"), section=noop("Loading")),
    _model("device", noop("Device"),
           noop("What computes: auto, processor, or the name of a graphics card."), "auto",
           kind=Kind.LINE, section=noop("Loading")),
    _model("flash_attention", noop("Flash attention"),
           noop("Less memory for long contexts, and as fast or faster. Auto leaves it out only where a "
                "graphics card cannot."), "auto",
           kind=Kind.CHOICE, choices=(noop("auto"), noop("on"), noop("off")), section=noop("Loading")),
    _model("cache_type_k", noop("Cache of keys"), noop("Coarser numbers need less memory."), "f16",
           kind=Kind.CHOICE, choices=CACHE_TYPES, section=noop("Loading")),
    _model("cache_type_v", noop("Cache of values"),
           noop("Coarser numbers need less memory, and flash attention."), "f16",
           kind=Kind.CHOICE, choices=CACHE_TYPES, section=noop("Loading")),
    _model("mmap", noop("Map the file"), noop("Starts faster; the file stays where it is."), True,
           kind=Kind.SWITCH, section=noop("Loading")),
    _model("mlock", noop("Lock in memory"), noop("The system may not move the model to disk."), False,
           kind=Kind.SWITCH, section=noop("Loading")),
    _model("rope_scaling", noop("RoPE scaling"), noop("Stretches the context beyond what was trained."),
           "model",
           kind=Kind.CHOICE, choices=(noop("model"), noop("none"), noop("linear"), noop("yarn")),
           section=noop("Loading")),
    _model("rope_freq_base", noop("RoPE base"), noop("0 takes the model's own."), 0.0, kind=Kind.NUMBER,
           maximum=1e9, soft_maximum=1e6, step=1000, section=noop("Loading")),
    _model("rope_freq_scale", noop("RoPE scale"),
           noop("0 takes the model's own; 0.5 doubles the context."), 0.0,
           kind=Kind.NUMBER, maximum=10, soft_maximum=1, step=0.05, section=noop("Loading")),
    _model("adapters", noop("LoRA adapters"),
           noop("lines such as “/path/adapter.gguf=0.8”: a file and how strong."), (),
           kind=Kind.TEXTS, section=noop("Loading"), names_models=True,
           pattern=r".+\.gguf(=\s*[+-]?\d*\.?\d+)?\s*"),
    _model("draft_model", noop("Draft model"),
           noop("Path of a smaller model of the same family, which guesses ahead for this one."), "",
           kind=Kind.LINE, section=noop("Loading"), names_models=True, pattern=r".+\.gguf"),
)  # fmt: skip

PARAMETERS: tuple[Parameter, ...] = (
    *_USUAL, *_ENDS, *_VARIETY, *_REPETITION, *_STRUCTURE, *_TEMPLATE, *_LOADING,
)  # fmt: skip

BY_NAME: dict[str, Parameter] = {parameter.name: parameter for parameter in PARAMETERS}
"""The same table, by name."""

DEFAULTS: dict[str, Value] = {parameter.name: parameter.default for parameter in PARAMETERS}
"""The value of each where nobody said otherwise."""


def named(name: str) -> Parameter:
    """Return the parameter called `name`; `ParameterError` lists those that exist."""
    try:
        return BY_NAME[name.strip().replace("-", "_")]
    except KeyError:
        known = listed(BY_NAME)
        raise ParameterError(
            say(
                "There is no setting called {name}. There are: {known}.",
                name=f"{name!r}",
                known=known,
            )
        ) from None
