"""Every value that a person can set for an answer or for loading a model, in one table.

The panel, the command line's ``--set``, presets and their files, and the help texts all come from
`PARAMETERS`: a new control is one entry here. What a value does is the engine's business.
"""

import math
from dataclasses import dataclass
from enum import StrEnum

Value = int | float | None
"""A parameter's value; None means that the app chooses (see `Parameter.automatic`)."""


class ParameterError(ValueError):
    """A name that does not exist, or a value that is out of range; the text is a full sentence."""


class Group(StrEnum):
    """Where a parameter belongs."""

    SAMPLING = "sampling"
    """Takes effect with the next answer."""
    MODEL = "model"
    """Takes effect when the model is loaded; a change loads it again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Parameter:
    """One value that a person can set."""

    name: str
    """The name in files and on the command line."""
    label: str
    """The name that a person reads."""
    hint: str
    """What it does, in one plain sentence."""
    group: Group
    """Whether it belongs to sampling or to loading."""
    kind: type[int] | type[float]
    """Whole numbers or fractions."""
    default: Value
    """The value where nobody said otherwise."""
    minimum: float
    """The smallest value allowed."""
    maximum: float
    """The largest value allowed."""
    step: float = 1
    """The step of the control."""
    soft_maximum: float | None = None
    """Where the slider ends, if the largest value allowed is of no practical use."""
    automatic: str | None = None
    """What None is called (``random``, ``auto``, …), or nothing if a value is a must."""

    def check(self, value: object) -> Value:
        """Return `value` as this parameter's kind, or raise `ParameterError` with a sentence."""
        if value is None and self.automatic is not None:
            return None
        if (
            isinstance(value, bool)
            or not isinstance(value, int | float)
            or not math.isfinite(value)
        ):
            raise ParameterError(f"{self.name} must be {self.describe_range()}, not {value!r}.")
        if self.kind is int and value != int(value):
            raise ParameterError(f"{self.name} must be a whole number, not {value!r}.")
        if not self.minimum <= value <= self.maximum:
            raise ParameterError(f"{self.name} must be {self.describe_range()}, not {value:g}.")
        return self.kind(value)

    def parse(self, text: str) -> Value:
        """Read a value that a person typed; `ParameterError` says what is allowed."""
        text = text.strip()
        if self.automatic is not None and text.lower() in {self.automatic, "auto", "none", ""}:
            return None
        try:
            number = int(text) if self.kind is int else float(text)
        except ValueError:
            raise ParameterError(
                f"{self.name} must be {self.describe_range()}, not {text!r}."
            ) from None
        return self.check(number)

    def describe_range(self) -> str:
        """Say which values are allowed: ``a number from 0 to 2``."""
        what = "a whole number" if self.kind is int else "a number"
        also = f", or {self.automatic}" if self.automatic else ""
        return f"{what} from {self.minimum:g} to {self.maximum:g}{also}"

    def show(self, value: Value) -> str:
        """Write a value as a person reads it."""
        if value is None:
            return self.automatic or "—"
        return f"{value:,}" if self.kind is int else f"{value:g}"


PARAMETERS: tuple[Parameter, ...] = (
    Parameter(
        name="temperature",
        label="Temperature",
        hint="Low is steady, high is inventive. At 0 always the likeliest word.",
        group=Group.SAMPLING,
        kind=float,
        default=0.7,
        minimum=0,
        maximum=5,
        soft_maximum=2,
        step=0.05,
    ),
    Parameter(
        name="top_p",
        label="Top-p",
        hint="Keeps the likeliest words that add up to this.",
        group=Group.SAMPLING,
        kind=float,
        default=0.95,
        minimum=0,
        maximum=1,
        step=0.01,
    ),
    Parameter(
        name="top_k",
        label="Top-k",
        hint="At most this many candidates for each word. 0 means all.",
        group=Group.SAMPLING,
        kind=int,
        default=40,
        minimum=0,
        maximum=1_000_000,
        soft_maximum=200,
    ),
    Parameter(
        name="min_p",
        label="Min-p",
        hint="Drops words less likely than this share of the best one.",
        group=Group.SAMPLING,
        kind=float,
        default=0.05,
        minimum=0,
        maximum=1,
        step=0.01,
    ),
    Parameter(
        name="repeat_penalty",
        label="Repeat penalty",
        hint="Discourages saying the same again. 1 is off.",
        group=Group.SAMPLING,
        kind=float,
        default=1.0,
        minimum=0.1,
        maximum=5,
        soft_maximum=2,
        step=0.01,
    ),
    Parameter(
        name="repeat_last_n",
        label="Repeat range",
        hint="How many of the last tokens the penalty looks at.",
        group=Group.SAMPLING,
        kind=int,
        default=64,
        minimum=0,
        maximum=1_000_000,
        soft_maximum=1024,
    ),
    Parameter(
        name="seed",
        label="Seed",
        hint="The same seed and settings give the same answer.",
        group=Group.SAMPLING,
        kind=int,
        default=None,
        minimum=0,
        maximum=2**32 - 2,
        automatic="random",
    ),
    Parameter(
        name="max_tokens",
        label="Maximum tokens",
        hint="The longest answer. Without it, until the model ends or the context is full.",
        group=Group.SAMPLING,
        kind=int,
        default=None,
        minimum=1,
        maximum=10_000_000,
        soft_maximum=8192,
        automatic="no limit",
    ),
    Parameter(
        name="context",
        label="Context",
        hint="What the model can keep in mind, in tokens. More needs more memory.",
        group=Group.MODEL,
        kind=int,
        default=None,
        minimum=64,
        maximum=10_000_000,
        soft_maximum=32_768,
        step=64,
        automatic="auto",
    ),
    Parameter(
        name="batch",
        label="Batch",
        hint="How many tokens of the prompt are read at once.",
        group=Group.MODEL,
        kind=int,
        default=512,
        minimum=1,
        maximum=16_384,
        soft_maximum=2048,
    ),
    Parameter(
        name="threads",
        label="Threads",
        hint="Processor cores that work on the answer.",
        group=Group.MODEL,
        kind=int,
        default=None,
        minimum=1,
        maximum=512,
        soft_maximum=64,
        automatic="auto",
    ),
)

BY_NAME: dict[str, Parameter] = {parameter.name: parameter for parameter in PARAMETERS}
"""The same table, by name."""

DEFAULTS: dict[str, Value] = {parameter.name: parameter.default for parameter in PARAMETERS}
"""The value of each where nobody said otherwise."""


def named(name: str) -> Parameter:
    """Return the parameter called `name`; `ParameterError` lists those that exist."""
    try:
        return BY_NAME[name.strip().replace("-", "_")]
    except KeyError:
        known = ", ".join(BY_NAME)
        raise ParameterError(f"There is no setting called {name!r}. There are: {known}.") from None
