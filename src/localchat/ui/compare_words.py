"""What a comparison is called in words: who is compared, what an answer cost, what was voted."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field

from localchat.domain.chat import ConversationId, Message, MessageId, Role
from localchat.domain.comparison import Answer, Comparison, Contender, Side, Vote
from localchat.domain.model import ModelFile
from localchat.domain.persona import persona_name
from localchat.domain.preset import shown_name
from localchat.ui.language import tr
from localchat.ui.message_tools import figures


@dataclass(frozen=True, slots=True)
class Names:
    """What contenders are called."""

    models: Mapping[str, str] = field(default_factory=dict)
    """Names of models by their ids."""
    examples: Mapping[str, int] = field(default_factory=dict)
    """How many examples a persona has, by its name."""

    def model(self, key: str) -> str:
        """The name of a model; its id where it has gone."""
        return self.models.get(key, key)

    def of(self, contender: Contender) -> str:
        """Who answers, and how, in a line."""
        parts = [self.model(contender.model), shown_name(contender.preset)]
        name = contender.persona
        if name and not contender.examples_on:
            parts.append(tr("{persona} without examples", persona=persona_name(name)))
        elif name and self.examples.get(name):
            parts.append(tr("{persona} with examples", persona=persona_name(name)))
        else:
            parts.append(name)
        return " · ".join(part for part in parts if part)


def model_name(model: ModelFile) -> str:
    """A model's name, with its kind of weights, in which two files of one model differ."""
    kind = model.quantisation
    if not kind or model.is_guide or kind.casefold() in model.name.casefold():
        return model.name
    return f"{model.name} {kind}"


def letter(side: Side) -> str:
    """What a side is called."""
    return "A" if side is Side.LEFT else "B"


def cost(answer: Answer, *, hidden: bool = False) -> str:
    """What an answer cost and why it ended; while names are `hidden` only the latter, for the first tells."""
    return figures(
        Message(
            id=MessageId(0),
            conversation_id=ConversationId(0),
            parent_id=None,
            role=Role.ASSISTANT,
            text="",
            created=dt.datetime.now(dt.UTC),
            state=answer.state,
            usage=None if hidden else answer.usage,
        )
    )


def vote_words(vote: Vote) -> str:
    """What was voted."""
    return {
        Vote.NONE: tr("No vote"),
        Vote.LEFT: tr("A is better"),
        Vote.RIGHT: tr("B is better"),
        Vote.EQUAL: tr("Equal"),
        Vote.BOTH_BAD: tr("Both bad"),
    }[vote]


def outcome(comparison: Comparison, names: Names) -> str:
    """What the vote was, and who is meant."""
    if comparison.vote is Vote.NONE:
        return ""
    winner = {Vote.LEFT: Side.LEFT, Vote.RIGHT: Side.RIGHT}.get(comparison.vote)
    if winner is None:
        return tr("Your vote: {vote}.", vote=vote_words(comparison.vote))
    who = names.of(comparison.of(winner).contender)
    return tr("Your vote: {vote} – {who}.", vote=vote_words(comparison.vote), who=who)
