"""Titles of chats: the first line at once; later, in a quiet moment, a few words by the model.

A person's title is never replaced, a model is never loaded for this, and it is given up at once when
an answer is wanted.
"""

import re
import threading
from dataclasses import replace

from localchat.domain.chat import ConversationId, MessageState, Role, Titled
from localchat.domain.model import GUIDE
from localchat.domain.preset import Sampling, TemplateOptions, load_options_from
from localchat.engine import protocol as p
from localchat.engine.message import ChatMessage
from localchat.errors import LocalChatError
from localchat.services.conversations import Conversations
from localchat.services.models import Models
from localchat.services.runner import Runner
from localchat.settings import Settings

LONGEST = 60
"""Letters of a title."""
MOST_WORDS = 12
READ = 800
"""Letters of each message that the model reads for it."""
TOKENS = 24
"""Tokens that the model may write for it."""
LATEST = 6
"""Messages after which a chat keeps the title that it has."""
ASKED = (
    "Name the conversation below in at most six words, in its own language. Answer with the title alone, "
    "without quotation marks.\n\nQuestion: {question}\n\nAnswer: {answer}\n\nTitle:"
)

_FRAME = re.compile(
    r"^(?:#+\s*|[*_`\"'“”«»„‘’\s]|(?:title|titel|titre|título|标题|タイトル)\s*[:：])+",
    re.IGNORECASE,
)
_THOUGHT = re.compile(r"<think>.*?(?:</think>|$)", re.DOTALL)


class Titles:
    """Names chats by the model that is loaded."""

    def __init__(
        self, conversations: Conversations, models: Models, runner: Runner, settings: Settings
    ) -> None:
        self._conversations, self._models = conversations, models
        self._runner, self._settings = runner, settings
        self._stopped = threading.Event()
        self._busy = threading.Event()

    def wanted(self, key: ConversationId) -> bool:
        """Whether a chat should be named by its model now, and could be without loading anything."""
        try:
            return self._wanted(key)
        except LocalChatError:
            return False  # the chat or its model has gone meanwhile

    def _wanted(self, key: ConversationId) -> bool:
        if self._settings["titles"] != "model" or key in self._conversations.temporary:
            return False
        chat = self._conversations.get(key)
        if chat.titled is not Titled.FIRST_LINE or chat.model_id == GUIDE or chat.deleted:
            return False
        model = self._models.find(chat.model_id)
        options = load_options_from(self._conversations.values(key))
        if model.id == GUIDE or not self._runner.suits(
            model, options, self._models.template(model.id)
        ):
            return False
        said = self._conversations.branch(key)
        return 2 <= len(said) <= LATEST and said[1].state in _WHOLE and bool(said[1].text.strip())  # noqa: PLR2004

    def begin(self) -> None:
        """Allow the next `name`, until it is stopped."""
        self._stopped.clear()

    def name(self, key: ConversationId) -> str:
        """Have the model name a chat, and keep that; empty if it has no good name, or was stopped.

        Call `begin` before, on the thread that may call `stop`.
        """
        if self._stopped.is_set() or not self.wanted(key):
            return ""
        question, answer = self._conversations.branch(key)[:2]
        asked = ASKED.format(question=question.text[:READ], answer=answer.text[:READ])
        told = ""
        self._busy.set()
        try:
            if self._stopped.is_set():
                return ""
            is_told = False
            for event in self._runner.generate(
                [ChatMessage(Role.USER, asked)],
                replace(Sampling(), temperature=0.2, max_tokens=TOKENS),
                replace(TemplateOptions(), thinking="off"),
            ):
                if self._stopped.is_set() and not is_told:
                    self._runner.cancel()
                    is_told = True
                if isinstance(event, p.Text) and not event.reasoning:
                    told += event.text
        except LocalChatError:
            return ""  # the first line stays; it is tried again after the next answer
        finally:
            self._busy.clear()
        title = "" if self._stopped.is_set() else clean(told)
        if title and self._conversations.get(key).titled is Titled.FIRST_LINE:
            self._conversations.title(key, title, Titled.MODEL)
            return title
        return ""

    def stop(self) -> None:
        """Give up what is under way: somebody wants the model."""
        self._stopped.set()
        if self._busy.is_set():
            self._runner.cancel()


_WHOLE = {MessageState.COMPLETE, MessageState.LIMIT}


def clean(told: str) -> str:
    """A title of what a model said: one line without marks around it; empty if it is none."""
    told = _THOUGHT.sub("", told)
    lines = (" ".join(line.split()) for line in told.splitlines())
    line = next((line for line in (_FRAME.sub("", line) for line in lines) if line), "")
    line = "".join(letter for letter in line if letter.isprintable())
    line = line.strip(" *_`\"'“”«»„‘’").rstrip(" .。:：;,")
    words = line.split()
    if not any(letter.isalnum() for letter in line) or len(words) > MOST_WORDS:
        return ""
    if len(line) <= LONGEST:
        return line
    return (
        line[:LONGEST].rsplit(" ", 1)[0] if " " in line[LONGEST // 2 : LONGEST] else line[:LONGEST]
    )
