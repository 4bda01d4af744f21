"""What the app and the engine's process say to each other: typed, versioned, validated.

Each frame is one of these messages as MessagePack, with its type's name as the tag (see
``docs/protocol.md``; `process.frames` does the framing). The app sends `Request`s, the child sends
`Event`s. Every event but `Ready` carries the `request` number that it answers. A request ends with
exactly one of its closing events: `Loaded`, `Adapted`, `Shown`, `Answered`, `Prompted`, `Measured`,
`Saved`, `Restored` or `Failed`.
"""

from enum import StrEnum
from typing import Annotated

import msgspec

from localchat.domain.pack import TriedDevice
from localchat.domain.preset import LoadOptions, Sampling, TemplateOptions
from localchat.engine.choice import Choice
from localchat.engine.message import ChatMessage
from localchat.engine.rendered import TemplateVerdict, Token
from localchat.engine.stop_reason import StopReason

VERSION = 5
"""Raised by one when a message changes its meaning; the two sides must agree."""

PIECE = 4 << 20
"""The most bytes of a state in one frame."""

Count = Annotated[int, msgspec.Meta(ge=0, le=1 << 53)]
"""A number that the child says of itself: the window computes with it, whoever said it."""
Amount = Annotated[float, msgspec.Meta(ge=0, le=1e15)]
"""The same of what is measured; it is a number at all."""
Steps = Annotated[int, msgspec.Meta(ge=0, le=(1 << 31) - 1)]
"""How far something is, as a bar can show it."""


class Stage(StrEnum):
    """What a `Progress` counts."""

    LOADING = "loading"
    """Thousandths of the model file read into memory."""
    READING = "reading"
    """Tokens of the prompt that were evaluated."""
    LOOKING = "looking"
    """Pictures of the prompt that are looked at: the one that it is at, from 1 on, and how many."""


class Failure(StrEnum):
    """What kind of failure a `Failed` tells; `engine.failures` maps each to an error."""

    NOT_A_MODEL = "not_a_model"
    UNKNOWN_ARCHITECTURE = "unknown_architecture"
    UNREADABLE = "unreadable"
    DOES_NOT_FIT = "does_not_fit"
    LOAD_FAILED = "load_failed"
    NO_MODEL = "no_model"
    TEMPLATE = "template"
    PROMPT_TOO_LONG = "prompt_too_long"
    VALUE_REFUSED = "value_refused"
    GRAMMAR_STUCK = "grammar_stuck"
    PICTURE = "picture"
    """A picture cannot be looked at."""
    PICTURE_GONE = "picture_gone"
    """A picture was shown once and is not kept any more: it has to be shown again."""
    CANCELLED = "cancelled"
    """Loading or reading was cancelled before there was anything to answer."""
    INTERNAL = "internal"


# --- what the app asks ---------------------------------------------------------------------------


class Request(msgspec.Struct, frozen=True, tag=True, kw_only=True):
    """What the app may ask of the child."""

    request: int
    """A number that grows by one with each request."""


class Load(Request, frozen=True):
    """Load a model, in place of the one that may be loaded. Ends with `Loaded` or `Failed`."""

    path: str
    options: LoadOptions
    template: str | None = None
    """A chat template to use instead of the model's own."""
    words_only: bool = False
    """Load no weights: then a `Prompt` can be answered, and nothing else."""
    share: float = 1.0
    """Share of the free memory that may be planned with."""
    projector: str = ""
    """The part of the model that sees; it is loaded when the first picture is shown. Empty for none."""


class Adapt(Request, frozen=True):
    """Put exactly these LoRA adapters on the loaded model. Ends with `Adapted` or `Failed`."""

    adapters: list[str]
    """``path=strength`` of each; only files that the child may read since its start."""


class Show(Request, frozen=True):
    """Show a picture, so that a prompt can hold it. May tell `Progress`, ends with `Shown` or `Failed`."""

    picture: str
    """Its name."""
    width: int
    height: int
    data: bytes
    """Three bytes for each pixel: red, green, blue."""


class Generate(Request, frozen=True):
    """Answer a chat. Streams `Fitted`, `Progress`, `Text` and `Chosen`, ends with `Answered` or `Failed`.

    If the last message is the assistant's, the answer goes on from it (prefill, continue).
    """

    messages: list[ChatMessage]
    sampling: Sampling
    template: TemplateOptions = TemplateOptions()
    branch: str = ""
    """A name under which what was read can be saved; empty for a chat that leaves no trace."""
    forced: list[int] = []
    """Tokens with which the answer begins, whatever the model would choose."""
    alternatives: int = 0
    """How many other tokens to tell of with each that is taken; 0 tells of no choices."""


class Save(Request, frozen=True):
    """Hand out what was read of a branch. Streams `Saving` and `Part`s, ends with `Saved` or `Failed`."""

    branch: str


class Restore(Request, frozen=True):
    """Take back what was once saved; `Piece`s with the same number follow. Ends with `Restored`."""

    branch: str
    tokens: list[int]
    size: int
    """Bytes of all the pieces."""


class Piece(Request, frozen=True):
    """A part of a state, at most `PIECE` bytes; an empty one says that there will be no more."""

    data: bytes


class Prompt(Request, frozen=True):
    """Render a prompt and count its tokens without answering. Ends with `Prompted` or `Failed`."""

    messages: list[ChatMessage]
    template: TemplateOptions = TemplateOptions()


class Measure(Request, frozen=True):
    """Measure the speed of the loaded model. Ends with `Measured` or `Failed`."""

    prompt_tokens: int
    generate_tokens: int


class Rate(Request, frozen=True):
    """Measure how fast this computer multiplies, without a model. Ends with `Rated` or `Failed`."""

    threads: int


class Probe(Request, frozen=True):
    """Try what packs have brought, without a model. Ends with `Probed` or `Failed`."""

    threads: int


class Cancel(Request, frozen=True):
    """Stop the request `target` as soon as possible; it still ends with its closing event.

    Has no closing event of its own; a target that has already ended is no error.
    """

    target: int


# --- what the child answers ----------------------------------------------------------------------


class Event(msgspec.Struct, frozen=True, tag=True, kw_only=True):
    """What the child may answer."""


class Ready(Event, frozen=True):
    """The first frame: the child is up, and these are its sides of the bargain."""

    version: int
    """`VERSION` as the child knows it."""
    pid: int
    build: str
    """The version of the library that runs the model."""
    sandbox: list[str]
    """The layers of protection that are on, as a person may read them."""
    missing: list[str] = []
    """Those that this system does not have, and what that means; a sentence each."""
    ggml: str = ""
    """The build of the library under it, which packs must name."""
    packs: list[str] = []
    """Ids of the packs that were loaded."""


class Progress(Event, frozen=True):
    """How far loading or reading has come."""

    request: int
    stage: Stage
    done: Steps
    total: Steps


class Loaded(Event, frozen=True):
    """The model is ready."""

    request: int
    name: str
    architecture: str
    context: Count
    """Tokens of context that were made."""
    trained_context: Count
    """Tokens of context that the model was trained for; 0 if it does not say."""
    threads: Count
    cache_type: str
    """The kinds of numbers in which keys and values are kept: ``f16/f16``."""
    device: str
    """What computes: a graphics card's name, or ``processor``."""
    device_reason: str
    """Why no graphics card is used, in a sentence; empty when one is."""
    memory: Count
    """Bytes of memory that the child holds now."""
    load_ms: Amount
    template_source: str
    """``model`` (its own), ``chosen`` (by the person), or ``fallback`` (it has none: see `domain.suited`)."""
    notes: list[str] = []
    """Full sentences on what was chosen for the person, and why."""
    card: Count = 0
    """Bytes that were free on the graphics cards before; 0 without one."""


class Saving(Event, frozen=True):
    """A branch was found; its state follows in `Part`s."""

    request: int
    tokens: list[int]
    size: Count


class Part(Event, frozen=True):
    """A part of a state, at most `PIECE` bytes."""

    request: int
    data: bytes


class Saved(Event, frozen=True):
    """All was handed out, or there was nothing: then no `Saving` came before."""

    request: int


class Restored(Event, frozen=True):
    """A state was taken back, or could not be used, which is no error."""

    request: int
    taken: bool


class Adapted(Event, frozen=True):
    """The adapters are on; what was read under others is forgotten."""

    request: int


class Shown(Event, frozen=True):
    """A picture is known; it is looked at when it is read."""

    request: int
    tokens: Count
    """Tokens that it takes of the context."""


class Chosen(Event, frozen=True):
    """More of the choices of which the answer is made, in order; told at its end."""

    request: int
    choices: list[Choice]


class Fitted(Event, frozen=True):
    """The prompt is made; told before it is read."""

    request: int
    left_out: list[Count]
    """Numbers of the messages that the context could not hold."""
    prompt_tokens: Count
    counts: list[Count] = []
    """Tokens of each message that is in, in order; the rest of the prompt is the template's."""
    context: Count = 0
    """Tokens that the context holds."""
    pictures: list[Count] = []
    """How many of the tokens of each message are those of pictures; empty if there is none."""


class Text(Event, frozen=True):
    """More of the answer; always valid Unicode, never half a character."""

    request: int
    text: str
    tokens: Count
    """Tokens of the answer generated so far."""
    reasoning: bool = False
    """Whether this is the model's thinking, not its answer."""


class Answered(Event, frozen=True):
    """The answer has ended."""

    request: int
    reason: StopReason
    prompt_tokens: Count
    cached_tokens: Count
    generated_tokens: Count
    first_token_ms: Amount
    tokens_per_second: Amount
    prompt_tokens_per_second: Amount
    seed: int
    thought_ms: Amount
    """How long it thought before its answer."""
    drafted: Count = 0
    """Tokens that were guessed and computed ahead."""
    accepted: Count = 0
    """Those of them that came true."""
    memory: Count = 0
    """Bytes of memory that the child holds, without its copies of branches."""


class Prompted(Event, frozen=True):
    """A rendered prompt."""

    request: int
    text: str
    tokens: list[Token]
    verdict: TemplateVerdict


class Measured(Event, frozen=True):
    """The speed of the loaded model."""

    request: int
    prompt_tokens_per_second: Amount
    generate_tokens_per_second: Amount


class Rated(Event, frozen=True):
    """How fast this computer multiplies with each kind of weights."""

    request: int
    rates: dict[str, Amount]
    """Bytes of weights in a second, by the kind: ``Q4_K``."""


class Probed(Event, frozen=True):
    """What became of the trial."""

    request: int
    devices: list[TriedDevice]
    notes: list[str]
    """Why packs were not loaded, in sentences."""


class Failed(Event, frozen=True):
    """The request came to nothing; what was loaded stays as it was, unless it was a `Load`."""

    request: int
    failure: Failure
    message: str
    """What happened and what to do, in full sentences."""


AnyRequest = (
    Load | Adapt | Show | Generate | Save | Restore | Piece | Prompt | Measure | Rate | Probe | Cancel
)  # fmt: skip
AnyEvent = (
    Ready | Progress | Loaded | Adapted | Shown | Fitted | Text | Chosen | Answered | Saving | Part | Saved
    | Restored | Prompted | Measured | Rated | Probed | Failed
)  # fmt: skip
