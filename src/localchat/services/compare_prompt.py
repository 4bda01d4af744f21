"""What a contender is asked: a persona's system prompt and examples, then the prompt, as in a new chat."""

import datetime as dt
from collections.abc import Mapping

from localchat.domain.chat import (
    Conversation,
    ConversationId,
    Message,
    MessageId,
    MessageState,
    Role,
)
from localchat.domain.persona import Persona
from localchat.domain.variables import fill
from localchat.errors import UsageError
from localchat.services.prompting import Prompt, prompt_for
from localchat.storage.conversations import Spoken


def prompt_of(persona: Persona, text: str, told: Mapping[str, str]) -> Prompt:
    """The whole prompt. The persona's own variables have their usual values.

    `UsageError` if one has none, since nobody can be asked for it here.
    """
    values = {**told, **_own(persona)}
    now, chat = dt.datetime.now(dt.UTC), ConversationId(0)
    branch = [Spoken(MessageId(2), Role.USER, text, "", pinned=False)]
    if persona.opening:
        said = fill(persona.opening, values)
        branch.insert(0, Spoken(MessageId(1), Role.ASSISTANT, said, "", pinned=False))
    conversation = Conversation(
        id=chat,
        title="",
        created=now,
        updated=now,
        model_id="",
        preset="",
        system_prompt=persona.system_prompt,
        examples=persona.examples,
    )
    answer = Message(
        id=MessageId(3),
        conversation_id=chat,
        parent_id=MessageId(2),
        role=Role.ASSISTANT,
        text="",
        created=now,
        state=MessageState.WRITING,
    )
    return prompt_for(conversation, branch, answer, values)


def _own(persona: Persona) -> dict[str, str]:
    values = {each.name: each.usual for each in persona.asked()}
    if missing := [name for name, value in values.items() if not value]:
        raise UsageError(
            f"The persona “{persona.name}” asks for {', '.join(missing)}, and a comparison cannot ask. "
            "Give it a usual value in the editor of personas, or choose another persona."
        )
    return values
