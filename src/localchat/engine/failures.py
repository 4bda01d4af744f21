"""Which error of ours each kind of failure is that the engine's process tells."""

from localchat.engine import protocol as p
from localchat.errors import (
    Cancelled,
    DoesNotFit,
    EngineError,
    GrammarStuck,
    LoadFailed,
    LocalChatError,
    ModelUnreadable,
    NotAModel,
    PictureRefused,
    PromptTooLong,
    TemplateFailed,
    UnknownArchitecture,
    ValueRefused,
)


class PictureGone(EngineError):
    """A picture is not kept any more by the child, and has to be shown again."""


_ERRORS: dict[p.Failure, type[LocalChatError]] = {
    p.Failure.NOT_A_MODEL: NotAModel,
    p.Failure.UNKNOWN_ARCHITECTURE: UnknownArchitecture,
    p.Failure.UNREADABLE: ModelUnreadable,
    p.Failure.DOES_NOT_FIT: DoesNotFit,
    p.Failure.LOAD_FAILED: LoadFailed,
    p.Failure.TEMPLATE: TemplateFailed,
    p.Failure.PROMPT_TOO_LONG: PromptTooLong,
    p.Failure.VALUE_REFUSED: ValueRefused,
    p.Failure.GRAMMAR_STUCK: GrammarStuck,
    p.Failure.PICTURE: PictureRefused,
    p.Failure.PICTURE_GONE: PictureGone,
    p.Failure.CANCELLED: Cancelled,
}


def error_of(failed: p.Failed) -> LocalChatError:
    """What is raised for a failure."""
    return _ERRORS.get(failed.failure, EngineError)(failed.message)
