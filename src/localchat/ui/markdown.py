"""Markdown to blocks: pieces of rich text, and pieces of code. No HTML of a model gets through."""

from dataclasses import dataclass
from functools import cache
from html import escape
from typing import Any

from localchat.services.safe_markdown import as_words
from localchat.ui.language import tr
from localchat.ui.theme import Colours


@dataclass(frozen=True, slots=True)
class Block:
    """A piece of a message."""

    source: str
    """Its Markdown, by which a change is noticed; for code the code itself."""
    language: str | None
    """The language of code, perhaps empty; None for text."""
    first_line: int
    """Where it begins in the message."""


@cache
def _parser() -> Any:
    # Images are never loaded: their description is shown in their place.
    parser = as_words()
    parser.add_render_rule("image", _image)
    return parser


def _image(_self: Any, tokens: Any, at: int, _options: Any, _env: Any) -> str:
    name = tokens[at].content or tr("without a description")
    return f"<i>{escape(tr('[image: {name}]', name=name))}</i>"


def split(text: str, first_line: int = 0) -> list[Block]:
    """Take a message apart into blocks of text and of code."""
    lines = text.split("\n")
    blocks: list[Block] = []
    start = 0
    for token in _parser().parse(text):
        if token.type not in {"fence", "code_block"} or token.level or token.map is None:
            continue
        begin, end = token.map
        _add_text(blocks, lines[start:begin], first_line + start)
        language = token.info.split()[0] if token.info.split() else ""
        blocks.append(Block(token.content.rstrip("\n"), language, first_line + begin))
        start = end
    _add_text(blocks, lines[start:], first_line + start)
    return blocks


def _add_text(blocks: list[Block], lines: list[str], first_line: int) -> None:
    text = "\n".join(lines)
    if text.strip():
        blocks.append(Block(text, None, first_line))


def to_html(source: str) -> str:
    """Rich text for Qt of a block of Markdown."""
    html: str = _parser().render(source)
    html = html.replace("<table>", "<table cellspacing='0' cellpadding='6' border='1'>")
    return html.replace("<s>", "<span style='text-decoration:line-through'>").replace(
        "</s>", "</span>"
    )


def style(colours: Colours, code_family: str) -> str:
    """The style sheet of rich text."""
    return (
        f"body, p, li {{ line-height: 145%; color: {colours.text}; }} p {{ margin: 0 0 8px 0; }}"
        f"a {{ color: {colours.accent}; }} ul, ol {{ margin: 0 0 8px 0; }}"
        f"code {{ font-family: '{code_family}'; background-color: {colours.field}; }}"
        f"h1 {{ font-size: x-large; }} h2 {{ font-size: large; }} h3 {{ font-size: medium; }}"
        f"blockquote {{ color: {colours.quiet}; margin-left: 12px; }}"
        f"table {{ border-color: {colours.line}; border-collapse: collapse; }}"
    )


_KINDS = (("Keyword", "keyword"), ("String", "string"), ("Comment", "comment"), ("Name.Function", "name"),
          ("Name.Class", "name"), ("Name.Builtin", "name"), ("Number", "string"))  # fmt: skip


def highlight(code: str, language: str, colours: Colours) -> str:
    """Code as HTML with colours; plain when the language is not known."""
    from pygments.lexers import get_lexer_by_name
    from pygments.util import ClassNotFound

    try:
        lexer = get_lexer_by_name(language, stripnl=False) if language else None
    except ClassNotFound:
        lexer = None
    if lexer is None:
        return f"<pre>{escape(code)}</pre>"
    parts = []
    for kind, value in lexer.get_tokens(code):
        name = str(kind).removeprefix("Token.")
        colour = next((getattr(colours, look) for head, look in _KINDS if head in name), None)
        text = escape(value)
        parts.append(f"<span style='color:{colour}'>{text}</span>" if colour else text)
    return f"<pre>{''.join(parts).rstrip()}</pre>"
