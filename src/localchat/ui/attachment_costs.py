"""What the files of a draft cost in tokens, and for how many there is room."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from localchat.domain.attachment import Attachment, AttachmentId
from localchat.domain.persona import estimated_tokens
from localchat.text import figure
from localchat.ui.language import tr
from localchat.ui.threads import Tasks

if TYPE_CHECKING:
    from localchat.services.token_count import Count, TokenCounter
    from localchat.ui.controller import Controller

COUNTER_RESTS = 30_000
"""Milliseconds after which the process that counts is let go."""
ANSWER = 400
"""Tokens that are left for the answer, or an eighth of the context if that is less."""
SOME = 100_000
"""Letters of a file by which its tokens are estimated until they are counted."""
PICTURE = 576
"""Tokens of a picture until it is known how many a model takes it for."""


class Costs(QObject):
    """Counts files one after the other, by the words of the chat's model."""

    changed = Signal()

    def __init__(self, controller: "Controller") -> None:
        super().__init__(controller)
        self._c = controller
        self.counting = Tasks(self)
        self._draft: list[Attachment] = []
        self._about: dict[AttachmentId, int] = {}
        self._counts: dict[tuple[AttachmentId, int, str, str], Count] = {}
        self._estimates: dict[tuple[AttachmentId, int, str], int] = {}
        """What was estimated before, on the worker's thread alone."""
        self._counter: TokenCounter | None = None
        self._rest = QTimer(self, singleShot=True, interval=COUNTER_RESTS)
        self._rest.timeout.connect(self._let_counter_go)

    def set_files(self, draft: list[Attachment], about: dict[AttachmentId, int]) -> None:
        """These are the files now; `about` are estimates of their tokens."""
        self._draft, self._about = draft, about

    def estimate(self, file: Attachment) -> int:
        """On the worker: about how many tokens a file has, by its beginning."""
        if file.is_picture:
            return PICTURE
        key = file.id, file.letters, file.note
        if key not in self._estimates:
            some = self._c.services.attachments.beginning(file.id, SOME)
            self._estimates[key] = estimated_tokens(some, file.letters)
        return self._estimates[key]

    def cost(self) -> int:
        """Tokens of all files of the draft."""
        return sum(self.count_of(file).tokens for file in self._draft)

    def words(self, file: Attachment) -> str:
        """What a file costs, for a person."""
        count = self.count_of(file)
        if file.is_picture and not count.tokens:
            return tr("not seen by this model")
        if count.is_exact:
            return tr("{count} tokens", count=figure(count.tokens))
        return tr("about {count} tokens", count=figure(count.tokens))

    def _model(self) -> str:
        return self._c.conversation.model_id if self._c.conversation else ""

    def _key(self, file: Attachment) -> tuple[AttachmentId, int, str, str]:
        return file.id, file.letters, file.note, self._model()

    def count_of(self, file: Attachment) -> "Count":
        """Tokens of a file, counted or estimated."""
        from localchat.services.token_count import Count

        known = self._counts.get(self._key(file))
        return known or Count(self._about.get(file.id, 0), is_exact=False)

    def count_next(self) -> None:
        """Count one that is not counted yet."""
        file = next((each for each in self._draft if self._key(each) not in self._counts), None)
        if file is None:
            self._rest.start()
            return
        if self.counting.busy:
            return
        self._rest.stop()
        key, model, counter = self._key(file), self._model(), self._take_counter()

        def count() -> "Count":
            if file.is_picture:
                return self._of_picture(file, model)
            from localchat.services.token_count import MOST_COUNTED

            text = self._c.services.attachments.beginning(file.id, MOST_COUNTED)
            return counter.count(text, model, file.letters)

        def counted(count: "Count") -> None:
            self._counts[key] = count
            self.changed.emit()
            self.count_next()

        self.counting.run(count, counted, self._c.tell)

    def _of_picture(self, file: Attachment, model: str) -> "Count":
        from localchat.services.token_count import Count

        services = self._c.services
        return Count(services.sight.tokens(services.models.find(model), file.text), is_exact=False)

    def _take_counter(self) -> "TokenCounter":
        if self._counter is None:
            from localchat.services.token_count import TokenCounter

            services = self._c.services
            self._counter = TokenCounter(services.models, services.paths.engine_log)
        return self._counter

    def _let_counter_go(self) -> None:
        if self._counter is not None and not self.counting.busy:
            self.counting.run(self._counter.rest)

    def room(self) -> int:
        """Tokens that files may have here, less than 1 if there is none; 0 if that is not known."""
        conversation, tree = self._c.conversation, self._c.tree
        context = self._context()
        if conversation is None or not context:
            return 0
        branch = tree.path(conversation.leaf_id)
        used = next(
            (m.usage.prompt_tokens + m.usage.generated_tokens for m in reversed(branch) if m.usage),
            0,
        )
        if not used:
            told = [conversation.system_prompt, *(message.text for message in branch)]
            if conversation.examples_on:
                told += [
                    text for pair in conversation.examples for text in (pair.user, pair.assistant)
                ]
            used = sum(estimated_tokens(text) + 5 for text in told if text)
        used += estimated_tokens(self._c.window.chat.composer.text) + 20 + 12 * len(self._draft)
        return (context - used - min(ANSWER, context // 8)) or -1

    def _context(self) -> int:
        """Tokens that the model keeps in mind, as far as that is known; at most what it was made for."""
        loaded = self._c.services.runner.loaded
        if loaded is not None and self.is_loaded():
            return loaded.context
        wished = self._c.conversation.changes.get("context") if self._c.conversation else None
        if isinstance(wished, int) and wished:
            return wished
        return self._counter.trained_context if self._counter else 0

    def is_loaded(self) -> bool:
        """Whether the chat's model is the one that is loaded."""
        runner, model = self._c.services.runner, self._c.model_of_chat()
        if runner.loaded is None or runner.model is None or model is None:
            return False
        return runner.model.path == model.path

    def close(self) -> None:
        """Give up what is under way."""
        if self._counter is not None:
            self._counter.rest()
        self.counting.finish()
