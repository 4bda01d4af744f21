"""Markdown of a message as HTML. Nothing of a model's own HTML gets through, and nothing is fetched."""

from collections.abc import Sequence
from functools import cache
from html import escape
from typing import Any, Protocol

from localchat.services.safe_markdown import DEEP_INDENT, as_words, too_deep

LONGEST = 200_000
"""Signs of a message that is laid out; a longer one stays plain."""
MOST_FORMULAS = 500
"""Signs that begin a formula, of one kind: where there are more, they stay text, since each is looked for."""
LONGEST_CODE = 100_000


class Look(Protocol):
    """How code and formulas look in a kind of file."""

    def code(self, code: str, language: str) -> str:
        """A block of code."""

    def formula(self, source: str, *, display: bool) -> str:
        """A formula, in a line or on its own."""


def to_html(text: str, look: Look, name: str) -> str:
    """The HTML of a message; `name` is unique in the file, for its footnotes."""
    if len(text) > LONGEST or too_deep(text) or DEEP_INDENT.search(text):
        # A parser drops what lies too deeply: as it was written, it is there.
        return f"<pre>{escape(text)}</pre>"
    try:
        brackets = text.count("\\(") + text.count("\\[") <= MOST_FORMULAS
        parser = _parser(brackets=brackets, dollars=text.count("$$") <= MOST_FORMULAS)
        html: str = parser.render(text, {"look": look, "docId": name})
    except RecursionError:
        return f"<pre>{escape(text)}</pre>"
    return html


@cache
def _parser(*, brackets: bool, dollars: bool) -> Any:
    from mdit_py_plugins.dollarmath import dollarmath_plugin
    from mdit_py_plugins.footnote import footnote_plugin
    from mdit_py_plugins.tasklists import tasklists_plugin
    from mdit_py_plugins.texmath import texmath_plugin

    parser = as_words()
    parser.use(footnote_plugin).use(tasklists_plugin)
    if brackets:
        parser.use(texmath_plugin, delimiters="brackets")
    if dollars:
        parser.use(dollarmath_plugin, allow_space=False, allow_digits=False, double_inline=True)
    for kind in ("math_inline", "math_single"):
        parser.add_render_rule(kind, _formula)
    for kind in ("math_inline_double", "math_block", "math_block_label", "math_block_eqno"):
        parser.add_render_rule(kind, _display)
    parser.add_render_rule("image", _image)
    parser.add_render_rule("fence", _code)
    parser.add_render_rule("code_block", _code)
    parser.add_render_rule("link_open", _link)
    return parser


def _formula(_self: Any, tokens: Sequence[Any], at: int, _options: Any, env: Any) -> str:
    return str(env["look"].formula(tokens[at].content, display=False))


def _display(_self: Any, tokens: Sequence[Any], at: int, _options: Any, env: Any) -> str:
    return str(env["look"].formula(tokens[at].content, display=True))


def _image(_self: Any, tokens: Sequence[Any], at: int, _options: Any, _env: Any) -> str:
    return f"<em>[image: {escape(tokens[at].content or 'without a description')}]</em>"


def _code(_self: Any, tokens: Sequence[Any], at: int, _options: Any, env: Any) -> str:
    said = tokens[at].info.split()
    return str(env["look"].code(tokens[at].content, said[0] if said else ""))


def _link(self: Any, tokens: Sequence[Any], at: int, options: Any, env: Any) -> str:
    """Where a link leads is nobody's business but the reader's."""
    if tokens[at].attrs:
        tokens[at].attrs |= {"rel": "noopener noreferrer"}
    return str(self.renderToken(tokens, at, options, env))


def lexer_for(language: str, code: str) -> Any:
    """What takes code of a language apart; None for a language that is not known, or very long code."""
    from pygments.lexers import get_lexer_by_name
    from pygments.util import ClassNotFound

    if not language or len(code) > LONGEST_CODE:
        return None
    try:
        return get_lexer_by_name(language, stripnl=False)
    except ClassNotFound:
        return None
