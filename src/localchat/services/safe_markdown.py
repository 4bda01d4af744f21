"""What a stranger's Markdown may be, wherever it is shown: messages, descriptions of models, exports.

The only place that makes a parser of Markdown. HTML stays text; a link leads to the web or to a mail
address, or nowhere. What is made of the tokens differs, since a window, a page and paper do; none of them
knows a rule of its own on what is let through. Search snippets show the text itself, as plain text.
"""

import re
from typing import Any

DEEPEST = 60
"""Levels of nesting that are read."""
DEEP_INDENT = re.compile(r"^[ \t]{50,}(?:>|[-+*][ \t]|\d{1,9}[.)][ \t])", re.MULTILINE)
_DEEP = re.compile(
    rf"^(?:[ \t]*(?:>|[-+*][ \t]|\d{{1,9}}[.)][ \t])){{{DEEPEST // 3},}}", re.MULTILINE
)
_CLICKABLE = re.compile(r"(?:https?://[^/\s?#@]|mailto:)[^\s]", re.IGNORECASE)


def may_be_clicked(target: str) -> bool:
    """Whether a link may lead there: pages of the web and mail addresses only."""
    return _CLICKABLE.match(target) is not None


def too_deep(text: str) -> bool:
    """Whether more quotes and lists lie in one another on one line than can be drawn."""
    return _DEEP.search(text) is not None


def as_written() -> Any:
    """A parser that shows a link which may not be clicked as it was written."""
    parser = _parser(breaks=False)
    parser.validateLink = may_be_clicked
    return parser


def as_words() -> Any:
    """A parser that leaves of a link which may not be clicked its words alone, and breaks lines as typed."""
    parser = _parser(breaks=True)
    parser.enable(["table", "strikethrough"])
    parser.core.ruler.push("clean_links", _clean_links)
    return parser


def _parser(*, breaks: bool) -> Any:
    from markdown_it import MarkdownIt

    parser = MarkdownIt("commonmark", {"html": False, "breaks": breaks, "maxNesting": DEEPEST})
    return parser.disable(["html_block", "html_inline"])


def _clean_links(state: Any) -> None:
    """Take the target from each link that may not be clicked; a picture keeps its words alone anyway."""
    for token in state.tokens:
        for inside in token.children or ():
            if inside.type != "link_open":
                continue
            target = str(inside.attrGet("href") or "")
            inside.attrs = {"href": target} if may_be_clicked(target) else {}
