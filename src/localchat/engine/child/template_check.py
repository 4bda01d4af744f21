"""What is right and what is wrong with a model's chat template, found by using it."""

from collections.abc import Sequence

from localchat.domain.chat import Role
from localchat.domain.preset import TemplateOptions
from localchat.engine.child.model import Model
from localchat.engine.child.template import ChatTemplate, Part
from localchat.engine.protocol import ChatMessage, TemplateVerdict, Token, TokenKind
from localchat.errors import TemplateFailed

_PLAIN = TemplateOptions()
_USER, _SYSTEM = "wordofaperson", "wordofthesystem"
_MOST_ENDS = 20


def tokens_of(model: Model, parts: Sequence[Part]) -> list[Token]:
    """The tokens of a prompt, each with its text and what it is."""
    found: list[Token] = []
    tokenizer = model.tokenizer
    for part in parts:
        for token in tokenizer.encode(part.text, special=not part.is_content):
            kind = TokenKind.CONTENT if part.is_content else TokenKind.TEMPLATE
            if not tokenizer.piece(token):
                kind = TokenKind.CONTROL
            found.append(Token(token, tokenizer.text_of(token), kind))
    if tokenizer.adds_bos and (not found or found[0].id != tokenizer.bos):
        found.insert(0, Token(tokenizer.bos, tokenizer.text_of(tokenizer.bos), TokenKind.CONTROL))
    return found


def check(model: Model) -> TemplateVerdict:
    """Try the template with small chats, and say what is found."""
    template = model.template
    if isinstance(template, TemplateFailed):
        return TemplateVerdict(problems=[template.message])
    problems: list[str] = []
    try:
        tokens = tokens_of(model, template.render([ChatMessage(Role.USER, _USER)], _PLAIN))
    except TemplateFailed as error:
        return TemplateVerdict(problems=[error.message])
    text = "".join(token.text for token in tokens)
    bos = model.tokenizer.bos
    if [token.id for token in tokens[:2]] == [bos, bos]:
        problems.append(
            "It begins with two beginning-of-text tokens; most models answer worse then."
        )
    if _USER not in text:
        problems.append("A person's words are not in the prompt.")
    elif not text.rsplit(_USER, maxsplit=1)[1].strip():
        problems.append("Nothing follows the person's words, so the model may go on writing them.")
    ends = _ends(model)
    if not ends:
        problems.append("The model has no token that ends an answer: set a stop string.")
    return TemplateVerdict(
        problems=problems,
        bos=model.tokenizer.text_of(bos),
        ends=ends,
        system=_system(template),
        thinks="enable_thinking" in template.source or "<think>" in template.source,
    )


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


def _ends(model: Model) -> list[str]:
    tokenizer = model.tokenizer
    ends = (token for token in range(tokenizer.size) if tokenizer.ends(token))
    return [tokenizer.text_of(token) for _, token in zip(range(_MOST_ENDS), ends, strict=False)]
