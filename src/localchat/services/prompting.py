"""How a branch becomes what the model is told: system prompt, examples, messages, the answer so far."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType

from localchat.domain.attachment import Attachment, AttachmentId, told
from localchat.domain.chat import Example, MessageId, Role
from localchat.domain.persona import Persona
from localchat.domain.variables import fill
from localchat.engine.message import ChatMessage, Placed
from localchat.engine.pixels import Look
from localchat.engine.protocol import Fitted
from localchat.services.chat_events import Filled
from localchat.storage.conversations import Spoken


@dataclass(slots=True)
class Prompt:
    """What the model is told, and of which messages it is made."""

    messages: list[ChatMessage] = field(default_factory=list)
    sources: list[tuple[MessageId, ...]] = field(default_factory=list)
    """The messages of which each is made; none for the system prompt and for examples."""
    system: int = 0
    """How many at the beginning are the system prompt."""
    examples: int = 0
    """How many after those are examples."""
    letters: dict[MessageId, int] = field(default_factory=dict)
    """How many letters of what is told of a message are those of its files."""
    look: Look | None = None
    """Finds the pictures that stand in it."""

    def add(self, message: ChatMessage, *sources: MessageId) -> None:
        """Put a message at the end."""
        self.messages.append(message)
        self.sources.append(sources)

    def take_turns(self) -> bool:
        """Bring the messages into strict turns, a person first, as many a chat template insists.

        Whether that changed anything.
        """
        strict = _in_turns(self)
        is_other = strict.messages != self.messages
        self.messages, self.sources = strict.messages, strict.sources
        return is_other

    def made_of(self, numbers: Sequence[int]) -> tuple[MessageId, ...]:
        """The messages that stand in these places."""
        return tuple(source for number in numbers for source in self.sources[number])

    def filled(self, event: Fitted) -> Filled:
        """What the context holds of it, by what was counted."""
        counts = event.counts
        system, examples = self.system, self.system + self.examples
        return Filled(
            system=sum(counts[:system]),
            examples=sum(counts[system:examples]),
            messages=sum(counts[examples:]),
            template=max(0, event.prompt_tokens - sum(counts)),
            context=event.context,
            documents=round(sum(map(self._of_files, range(len(counts)), _words(event))))
            + sum(event.pictures),
        )

    def _of_files(self, number: int, tokens: int) -> float:
        """About how many of a message's tokens are those of its files: their share of its letters."""
        if not self.letters or number >= len(self.messages):
            return 0.0
        letters = sum(self.letters.get(source, 0) for source in self.sources[number])
        return tokens * letters / max(1, letters, len(self.messages[number].text))


def _words(event: Fitted) -> list[int]:
    """Tokens of the words of each message."""
    pictures = event.pictures or [0] * len(event.counts)
    return [max(0, all_ - seen) for all_, seen in zip(event.counts, pictures, strict=True)]


def first_prompt(persona: Persona, question: str, variables: Mapping[str, str]) -> Prompt:
    """The prompt of a new chat with a persona, in which a person asked one question."""
    branch = [Spoken(MessageId(2), Role.USER, question, "", pinned=False)]
    if persona.opening:
        opening = fill(persona.opening, variables)
        branch.insert(0, Spoken(MessageId(1), Role.ASSISTANT, opening, "", pinned=False))
    return prompt_for(persona.system_prompt, persona.examples, branch, variables)


def prompt_for(
    system_prompt: str,
    examples: Iterable[Example],
    branch: Iterable[Spoken],
    variables: Mapping[str, str],
    *,
    answer: MessageId | None = None,
    files: Mapping[MessageId, Sequence[Attachment]] = MappingProxyType({}),
    pictures: Mapping[AttachmentId, str] = MappingProxyType({}),
    keep_thinking: bool = False,
) -> Prompt:
    """The prompt for an answer that ends a branch.

    The model goes on from what is there of the `answer`. The `files` of a message stand before its words,
    those of them that are `pictures` by their names before all; of other pictures it is told that they are
    there and cannot be seen.

    Thinking is told again where the answer goes on from it, and with `keep_thinking` wherever it is
    known. Examples are pinned: they stay when older messages are left out.
    """
    prompt = Prompt()
    if system_prompt.strip():
        prompt.add(ChatMessage(Role.SYSTEM, fill(system_prompt, variables)))
        prompt.system = 1
    for example in examples:
        if example.user.strip() and example.assistant.strip():
            for role, text in ((Role.USER, example.user), (Role.ASSISTANT, example.assistant)):
                prompt.add(ChatMessage(role, fill(text, variables), pinned=True))
                prompt.examples += 1
    for said in branch:
        is_answer = said.id == answer
        reasoning = said.reasoning if keep_thinking or is_answer else ""
        if said.text or (reasoning and is_answer) or said.role is Role.USER:
            text, attached = said.text, files.get(said.id, ())
            seen = [Placed(pictures[file.id]) for file in attached if file.id in pictures]
            if others := [file for file in attached if file.id not in pictures]:
                text = told(others, said.text)
                prompt.letters[said.id] = len(text) - len(said.text)
            words = ChatMessage(said.role, text, reasoning, pinned=said.pinned, pictures=seen)
            prompt.add(words, said.id)
    return prompt


def _in_turns(prompt: Prompt) -> Prompt:
    """The same in strict turns.

    Neighbours of one speaker become one message; before an answer that nobody asked for stands an empty
    question. The beginning of the answer that is to be written stays by itself.
    """
    strict = Prompt(system=prompt.system, examples=prompt.examples, letters=prompt.letters)
    last = len(prompt.messages) - 1
    for number, (message, sources) in enumerate(zip(prompt.messages, prompt.sources, strict=True)):
        before = strict.messages[-1] if strict.messages else None
        is_first = before is None or before.role is Role.SYSTEM
        is_example = number < prompt.system + prompt.examples
        after_examples = number == prompt.system + prompt.examples
        if message.role is Role.ASSISTANT and (
            is_first
            or after_examples
            or (before and before.role is Role.ASSISTANT and number == last)
        ):
            strict.add(ChatMessage(Role.USER, ""))
        elif before and before.role is message.role and not is_example and not is_first:
            text = f"{before.text}\n\n{message.text}"
            pinned, gone = before.pinned or message.pinned, len(before.text) + 2
            later = [Placed(one.picture, one.at + gone) for one in message.pictures]
            strict.messages[-1] = ChatMessage(
                message.role, text, message.reasoning, pinned=pinned,
                pictures=[*before.pictures, *later],
            )  # fmt: skip
            strict.sources[-1] += sources
            continue
        strict.add(message, *sources)
    return strict
