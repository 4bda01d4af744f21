"""What is right and what is wrong with a model's chat template, found by using it."""

import re
from collections.abc import Sequence
from typing import Protocol

from localchat.domain.chat import Role
from localchat.domain.preset import TemplateOptions
from localchat.domain.suited import MARKS, Suited, by_marks
from localchat.domain.template import NAMED, PLAIN
from localchat.engine.child.template import ChatTemplate, Part
from localchat.engine.child.tokens import Tokenizer
from localchat.engine.message import ChatMessage
from localchat.engine.rendered import TemplateVerdict, Token, TokenKind
from localchat.errors import TemplateFailed
from localchat.text import say

_PLAIN = TemplateOptions()
_USER, _SYSTEM, _ANSWER = "wordofaperson", "wordofthesystem", "wordofthemodel"
_MOST_ENDS = 20
_KNOWN = {mark for _, marks in MARKS for mark in marks}
_MARK = re.compile("|".join([r"<\|[^|{}<>\s]+\|>", *map(re.escape, sorted(_KNOWN))]))


class Speaker(Protocol):
    """What has words and a template: a model, or its words alone."""

    tokenizer: Tokenizer
    template: ChatTemplate | TemplateFailed
    suited: Suited | None
    """Why the template was taken, of a model that brings none."""


def render(
    speaker: Speaker, messages: Sequence[ChatMessage], options: TemplateOptions
) -> list[Part]:
    """The prompt in its parts; the error of a broken template is raised now."""
    if isinstance(speaker.template, TemplateFailed):
        raise speaker.template
    return speaker.template.render(messages, options)


def tokens_of(speaker: Speaker, parts: Sequence[Part]) -> list[Token]:
    """The tokens of a prompt, each with its text and what it is."""
    found: list[Token] = []
    tokenizer = speaker.tokenizer
    for part in parts:
        if part.picture:
            found.append(Token(-1, part.text, TokenKind.CONTROL))
            continue
        for token in tokenizer.encode(part.text, special=not part.is_content):
            kind = TokenKind.CONTENT if part.is_content else TokenKind.TEMPLATE
            if not tokenizer.piece(token):
                kind = TokenKind.CONTROL
            found.append(Token(token, tokenizer.text_of(token), kind))
    if tokenizer.adds_bos and (not found or found[0].id != tokenizer.bos):
        found.insert(0, Token(tokenizer.bos, tokenizer.text_of(tokenizer.bos), TokenKind.CONTROL))
    return found


def check(speaker: Speaker) -> TemplateVerdict:
    """Try the template with small chats, and say what is found."""
    template = speaker.template
    if isinstance(template, TemplateFailed):
        return TemplateVerdict(problems=[template.message], better=_better(speaker))
    problems: list[str] = []
    is_plain = template.source == NAMED[PLAIN]
    try:
        parts = template.render([ChatMessage(Role.USER, _USER)], _PLAIN)
    except TemplateFailed as error:
        return TemplateVerdict(problems=[error.message], better=_better(speaker))
    tokens = tokens_of(speaker, parts)
    strangers = _strangers(speaker, parts)
    if strangers:
        problems.append(
            say(
                "It writes {mark}, which this model does not know as a mark: it was made for "
                "another.",
                mark=strangers[0],
            )
        )
    text = "".join(token.text for token in tokens)
    bos = speaker.tokenizer.bos
    if [token.id for token in tokens[:2]] == [bos, bos]:
        problems.append(
            say("It begins with two beginning-of-text tokens; most models answer worse then.")
        )
    if _USER not in text:
        problems.append(say("A person's words are not in the prompt."))
    elif not is_plain and not text.rsplit(_USER, maxsplit=1)[1].strip():
        problems.append(
            say("Nothing follows the person's words, so the model may go on writing them.")
        )
    ends, why = _ends(speaker), speaker.suited
    if not ends:
        problems.append(say("The model has no token that ends an answer: set a stop string."))
    elif not strangers and not is_plain and not _marks_ends(speaker):
        problems.append(
            say(
                "Nothing marks the end of an answer in a longer chat, so the model may not find its "
                "end."
            )
        )
    return TemplateVerdict(
        problems=problems,
        bos=speaker.tokenizer.text_of(bos) if tokens and tokens[0].id == bos else "",
        ends=ends,
        system=_system(template),
        better=_better(speaker) if problems else "",
        suited=why.name if why else "",
        why=why.why if why else "",
        sign=why.sign if why else "",
        thinks="enable_thinking" in template.source or "<think>" in template.source,
    )


def _marks_ends(speaker: Speaker) -> bool:
    """Whether a mark stands between an answer and what a person says next."""
    roles, words = (Role.USER, Role.ASSISTANT, Role.USER), (_USER, _ANSWER, _USER)
    chat = [ChatMessage(role, text) for role, text in zip(roles, words, strict=True)]
    try:
        parts = render(speaker, chat, _PLAIN)
    except TemplateFailed:
        return True
    contents = [place for place, part in enumerate(parts) if part.is_content]
    if len(contents) < len(chat):
        return True
    between = parts[contents[-2] + 1 : contents[-1]]
    tokens = speaker.tokenizer.encode("".join(part.text for part in between), special=True)
    return any(not speaker.tokenizer.piece(token) for token in tokens)


def _system(template: ChatTemplate) -> str:
    """``own`` place for a system prompt, ``folded`` into the first message, or ``none``."""
    chat = [ChatMessage(Role.SYSTEM, _SYSTEM), ChatMessage(Role.USER, _USER)]
    try:
        text = "".join(part.text for part in template.render_plain(chat, _PLAIN))
        if _SYSTEM in text:
            return "own"
    except TemplateFailed:
        pass
    try:
        text = "".join(part.text for part in template.render(chat, _PLAIN))
    except TemplateFailed:
        return "none"
    return "folded" if _SYSTEM in text else "none"


def _ends(speaker: Speaker) -> list[str]:
    tokenizer = speaker.tokenizer
    ends = (token for token in range(tokenizer.size) if tokenizer.ends(token))
    return [tokenizer.text_of(token) for _, token in zip(range(_MOST_ENDS), ends, strict=False)]


def _strangers(speaker: Speaker, parts: Sequence[Part]) -> list[str]:
    """Marks in a prompt that are not one token of their own here."""
    text = "".join(part.text for part in parts if not part.is_content)
    # Whole families write these two as plain text, and know them as such.
    marks = sorted(set(_MARK.findall(text)) - {"[INST]", "[/INST]"})
    return [mark for mark in marks if not speaker.tokenizer.is_token(mark)]


def _better(speaker: Speaker) -> str:
    """The name of a known template all of whose marks this model knows; empty if there is none."""
    found = by_marks(speaker.tokenizer.is_token)
    return found[0] if found else ""
