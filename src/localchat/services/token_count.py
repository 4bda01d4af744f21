"""How many tokens a text is to a model, counted by its own words before anything is sent."""

from dataclasses import dataclass
from pathlib import Path

from localchat.domain.chat import Role
from localchat.domain.persona import estimated_tokens
from localchat.engine.message import ChatMessage
from localchat.engine.rendered import TokenKind
from localchat.errors import LocalChatError
from localchat.services.models import Models
from localchat.services.words import Words

SLICE, WIDE_SLICE = 20_000, 5_000
"""Letters that are counted at once: fewer where one may be several tokens, for the window waits while the
tokens of a slice are read."""
MOST_COUNTED = 400_000
"""Letters that are counted; of a longer text the rest is taken to be like them."""


@dataclass(frozen=True, slots=True)
class Count:
    """A number of tokens."""

    tokens: int
    is_exact: bool
    """Whether all of it was counted."""


class TokenCounter:
    """Counts for one model after another. Not on the window's thread; one call at a time."""

    def __init__(self, models: Models, log: Path) -> None:
        self._words = Words(models, log)

    @property
    def trained_context(self) -> int:
        """Tokens of context that the model counted for last was made for; 0 if it does not say."""
        return self._words.trained_context

    def count(self, text: str, model_id: str, letters: int = 0) -> Count:
        """The tokens of a text; an estimate where the model cannot be asked.

        Of a text of so many `letters` its beginning is enough.
        """
        letters = max(letters, len(text))
        try:
            self._words.turn_to(model_id)
            whole = text[:MOST_COUNTED]
            step = SLICE if whole.isascii() else WIDE_SLICE
            tokens = sum(self._count(whole[at : at + step]) for at in range(0, len(whole), step))
        except LocalChatError:
            self.rest()
            return Count(estimated_tokens(text, letters), is_exact=False)
        if len(whole) >= letters:
            return Count(tokens, is_exact=True)
        return Count(round(tokens * letters / len(whole)), is_exact=False)

    def _count(self, text: str) -> int:
        prompted = self._words.prompt([ChatMessage(Role.USER, text)])
        return sum(token.kind is TokenKind.CONTENT for token in prompted.tokens)

    def rest(self) -> None:
        """End the engine; a later `count` starts another."""
        self._words.close()
