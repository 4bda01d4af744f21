"""Why an answer ended, as the engine tells it."""

from enum import StrEnum


class StopReason(StrEnum):
    """Why an answer ended."""

    END = "end"
    """The model said that it is done."""
    STOP_STRING = "stop_string"
    """One of the stop strings came up."""
    MAX_TOKENS = "max_tokens"
    """The maximum of tokens was reached."""
    CONTEXT_FULL = "context_full"
    """No more room in the context."""
    CANCELLED = "cancelled"
    """The person stopped it."""
