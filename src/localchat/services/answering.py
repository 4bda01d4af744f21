"""How a chat is answered: who answers, to which prompt, and into which message it is written."""

import dataclasses
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress

from localchat.domain.attachment import Attachment
from localchat.domain.chat import ConversationId, Message, MessageId, MessageState
from localchat.errors import LocalChatError, StoreError, StoreFull
from localchat.services.chat_events import ChatEvent, Ended, Grew, TextAdded
from localchat.services.choices import OTHERS, Choices
from localchat.services.conversations import Conversations
from localchat.services.models import Models
from localchat.services.pictures import Pictures
from localchat.services.prompting import Prompt, prompt_for
from localchat.services.speaker import Speaker, Voice
from localchat.services.written import Written
from localchat.settings import Settings
from localchat.storage.attachments import AttachmentTable
from localchat.storage.conversations import ConversationTable
from localchat.text import say


class Writer:
    """Writes an answer into the store as the model says it."""

    def __init__(
        self,
        table: ConversationTable,
        files: AttachmentTable,
        conversations: Conversations,
        models: Models,
        speaker: Speaker,
        choices: Choices,
        settings: Settings,
        pictures: Pictures,
    ) -> None:
        self._pictures = pictures
        self._table, self._files, self._conversations = table, files, conversations
        self._models, self._speaker = models, speaker
        self._choices, self._settings = choices, settings
        self._left: dict[MessageId, tuple[str, str]] = {}
        """Ends of answers that are on the screen, but that the disk did not take."""

    def keep_left(self) -> None:
        """Keep the ends of answers that the disk did not take when they were said."""
        for key, (text, reasoning) in list(self._left.items()):
            self._table.append(key, text, reasoning)
            with suppress(LookupError):  # it was erased meanwhile
                self._table.set_state(key, MessageState.INTERRUPTED)
            del self._left[key]

    def voice(self, key: ConversationId, model: str = "", preset: str = "") -> Voice:
        """Who answers in a conversation; another model or preset may be named for one answer."""
        found = self._models.find(model or self._conversations.get(key).model_id)
        return Voice(found, *self._conversations.values_with(key, found.id, preset))

    def check_sight(
        self, files: Iterable[Attachment], key: ConversationId, model: str = ""
    ) -> None:
        """`PictureRefused` if there is a picture among these files, and who answers does not see."""
        if any(file.is_picture for file in files):
            self._pictures.sight.need(
                self._models.find(model or self._conversations.get(key).model_id)
            )

    def write(
        self, key: ConversationId, answer: Message, voice: Voice, forced: Sequence[int] = ()
    ) -> Iterator[ChatEvent]:
        """Stream the answer into the store and to the caller."""
        written = Written(
            lambda text, reasoning: self._table.append(answer.id, text, reasoning),
            lambda state, usage, _: self._table.set_state(answer.id, state, usage),
        )
        self.keep_left()
        self._conversations.being_written.add(answer.id)
        self._table.set_state(answer.id, MessageState.WRITING)
        try:
            with written:
                yield from self._said(key, answer, voice, written, forced)
            yield Ended(self._table.message(answer.id))
        except LocalChatError as error:
            if isinstance(error, StoreError):
                self._left[answer.id] = written.left
                yield from self._cut_off(answer.id)
            else:
                yield Ended(self._table.message(answer.id))
            raise
        finally:
            self._conversations.being_written.discard(answer.id)
            self._choices.keep(answer, written.choices)
        if self._table.is_full:
            raise StoreFull(
                say(
                    "Disk full: this answer is saved, in room that was kept for it. Free some space before "
                    "you go on; the chat can be exported to another disk."
                )
            )

    def _cut_off(self, key: MessageId) -> Iterator[Ended]:
        """The answer as it stands on the screen, of which the disk did not take all."""
        with suppress(StoreError):
            kept, (text, reasoning) = self._table.message(key), self._left[key]
            yield Ended(
                dataclasses.replace(
                    kept,
                    text=kept.text + text,
                    reasoning=kept.reasoning + reasoning,
                    state=MessageState.INTERRUPTED,
                )
            )

    def _said(
        self,
        key: ConversationId,
        answer: Message,
        voice: Voice,
        written: Written,
        forced: Sequence[int],
    ) -> Iterator[ChatEvent]:
        is_temporary = key in self._conversations.temporary
        for event in self._speaker.say(
            written,
            self._prompt(key, answer, voice),
            voice,
            branch="" if is_temporary else str(key),
            forced=forced,
            alternatives=OTHERS if self._settings["token_view"] else 0,
        ):
            if isinstance(event, Grew):
                yield TextAdded(answer.id, event.text, event.is_reasoning)
            else:
                yield event
        if written.answered and not is_temporary:
            self._models.note_use(voice.model.path)

    def _prompt(self, key: ConversationId, answer: Message, voice: Voice) -> Prompt:
        conversation, branch = self._conversations.get(key), self._table.spoken(key, answer.id)
        files = self._files.told(said.id for said in branch)
        pictures = self._pictures.names(file for some in files.values() for file in some)
        if pictures and not self._pictures.sight.sees(voice.model):
            # What was shown to another model stays in the chat; this one is told that it is there.
            pictures = {}
        prompt = prompt_for(
            conversation.system_prompt,
            conversation.examples if conversation.examples_on else (),
            branch,
            self._speaker.variables(voice),
            answer=answer.id,
            files=files,
            pictures=pictures,
            keep_thinking=bool(self._settings["keep_thinking"]),
        )
        prompt.look = self._pictures.look
        return prompt
