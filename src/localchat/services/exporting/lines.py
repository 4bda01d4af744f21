"""JSON lines in the usual format of training data: one line for each branch."""

import json
from collections.abc import Iterator
from typing import Any

from localchat.domain.chat import Role
from localchat.domain.transfer import CarriedChat, CarriedMessage
from localchat.services.exporting.options import Options
from localchat.services.exporting.words import with_files


def to_lines(chat: CarriedChat, options: Options) -> Iterator[str]:
    """The branches of a chat, each up to its last answer; one without an answer is left out."""
    leaves = chat.leaves() if options.every_branch else [chat.leaf]
    for leaf in leaves:
        said = _said(chat, leaf, options) if leaf is not None else []
        if said:
            messages = [*_before(chat, options), *said]
            yield json.dumps({"messages": messages}, ensure_ascii=False) + "\n"


def _before(chat: CarriedChat, options: Options) -> Iterator[dict[str, Any]]:
    if options.system and chat.system_prompt:
        yield {"role": "system", "content": chat.system_prompt}
    if options.examples and chat.examples_on:
        for example in chat.examples:
            yield {"role": "user", "content": example.user}
            yield {"role": "assistant", "content": example.assistant}


def _said(chat: CarriedChat, leaf: int, options: Options) -> list[dict[str, Any]]:
    branch = [chat.messages[number] for number in chat.branch(leaf)]
    while branch and not (branch[-1].role is Role.ASSISTANT and branch[-1].text.strip()):
        branch.pop()
    return [
        _message(one, options) for one in branch if options.system or one.role is not Role.SYSTEM
    ]


def _message(message: CarriedMessage, options: Options) -> dict[str, Any]:
    line = {"role": str(message.role), "content": with_files(message)}
    if options.thinking and message.reasoning:
        line["reasoning_content"] = message.reasoning
    return line
