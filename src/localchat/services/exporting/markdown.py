"""Markdown: a chat to read, and to go on working with."""

from collections.abc import Iterable, Iterator

from localchat.domain.transfer import CarriedChat
from localchat.services.exporting import words
from localchat.services.exporting.options import Options

BETWEEN = "\n---\n\n"
"""What stands between two chats in one file."""


def to_markdown(chat: CarriedChat, options: Options) -> str:
    """A chat: the open branch, and perhaps what the others have that it has not."""
    parts = [f"# {words.title(chat)}", f"*{words.about(chat)}*"]
    if options.system and chat.system_prompt:
        parts += [f"## {words.system()}", chat.system_prompt]
    parts += _said(chat, chat.branch(), options)
    for number, part in enumerate(chat.others() if options.every_branch else (), start=2):
        parts.append(f"---\n\n*{words.branch_head(chat, part, number)}*")
        parts += _said(chat, part, options)
    return "\n\n".join(parts) + "\n"


def _said(chat: CarriedChat, numbers: Iterable[int], options: Options) -> Iterator[str]:
    for number in numbers:
        message = chat.messages[number]
        yield f"## {words.speaker(message)}"
        if options.thinking and message.reasoning:
            yield _quoted(f"**{words.thought(message)}**\n\n{message.reasoning}")
        yield words.with_files(message)


def _quoted(text: str) -> str:
    return "\n".join(f"> {line}".rstrip() for line in text.strip("\n").splitlines())
