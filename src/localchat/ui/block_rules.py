"""How Markdown is read: the parsers of blocks and of lines, with formulas and footnotes."""

import re
from dataclasses import dataclass
from functools import cache
from typing import Any

from localchat.services.safe_markdown import as_written, may_be_clicked
from localchat.ui.language import tr

BOLD, ITALIC, STRUCK, CODE, NOTE = 1, 2, 4, 8, 16
"""What a run of letters looks like; they add up. NOTE is the small number of a footnote."""
_BARE = re.compile(r"\bhttps?://[^\s<>\"'`\u2028|]+", re.IGNORECASE)
_MONEY = re.compile(r"\d[\d.,]*\s+[^\W\d_]{2,}")
_LONG_DATA = re.compile(r"(data:[\w/+.-]{0,60}(?:;[\w=-]{1,40})*,)[\w+/=%-]{120,}")
_LONGEST_TARGET = 200
MOST_BRACKETS = 150
"""Brackets of a line with more than these are letters."""


@dataclass(frozen=True, slots=True)
class Run:
    """Letters that look the same, or one formula."""

    text: str
    """The letters; of a formula its source without its signs."""
    look: int = 0
    """BOLD, ITALIC, STRUCK, CODE and NOTE, added up."""
    href: str = ""
    """Where a click leads; empty for nowhere."""
    formula: str = ""
    """The sign that opened a formula: ``$``, ``$$``, ``\\(`` or ``\\[``; empty for letters."""


@cache
def block_parser() -> Any:
    """Takes a text apart into blocks; does not look into its lines."""
    from mdit_py_plugins.footnote import footnote_plugin

    parser = as_written()
    parser.enable(["table"]).use(footnote_plugin, inline=False, move_to_end=False)
    parser.disable(["inline", "text_join"])
    may_end: Any = {"alt": ["paragraph", "reference", "blockquote", "list", "footnote_def"]}
    parser.block.ruler.before("fence", "formula", _formula_block, may_end)
    return parser


@cache
def _line_parser(*, with_links: bool) -> Any:
    parser = as_written()
    parser.enable(["strikethrough"])
    parser.inline.ruler.before("escape", "formula", _formula)
    parser.inline.ruler.before("link", "footnote", _footnote)
    if not with_links:
        parser.disable(["link", "image"])
    return parser


def _formula_block(state: Any, start: int, end: int, silent: bool) -> bool:
    r"""``$$`` or ``\[`` at the start of a line, up to the line that closes it; no empty line between."""
    if state.is_code_block(start):
        return False
    first = _line(state, start)
    sign = first[:2]
    closing = {"$$": "$$", "\\[": "\\]"}.get(sign)
    if closing is None:
        return False
    at, lines = start, [first[2:]]
    while True:
        text = lines[-1].rstrip()
        if text.endswith(closing):
            lines[-1] = text[:-2]
            break
        if closing in text:
            return False
        at += 1
        if at >= end or state.isEmpty(at) or state.sCount[at] < state.blkIndent:
            return False
        lines.append(_line(state, at))
    content = "\n".join(lines).strip()
    if not content or closing in content:
        return False
    if not silent:
        token = state.push("formula", "", 0)
        token.content, token.markup, token.map = content, sign, [start, at + 1]
        state.line = at + 1
    return True


def _line(state: Any, number: int) -> str:
    begin = state.bMarks[number] + state.tShift[number]
    found: str = state.src[begin : state.eMarks[number]]
    return found


def _formula(state: Any, silent: bool) -> bool:
    """A formula within a line."""
    source, begin = state.src, state.pos
    sign = source[begin : begin + 2]
    if sign in {"$$", "\\(", "\\["}:
        closing = {"$$": "$$", "\\(": "\\)", "\\[": "\\]"}[sign]
        close = source.find(closing, begin + 2, state.posMax)
    elif sign.startswith("$"):
        sign = closing = "$"
        close = _closing_dollar(source, begin, state.posMax)
    else:
        return False
    content = source[begin + len(sign) : close].strip() if close > 0 else ""
    if not content or "`" in content:
        return False
    if not silent:
        token = state.push("formula", "", 0)
        token.content, token.markup = content, sign
    state.pos = close + len(closing)
    return True


def _closing_dollar(source: str, begin: int, end: int) -> int:
    """Where a formula ends that begins with one ``$``; -1 if it is money or a name."""
    if begin and (source[begin - 1].isalnum() or source[begin - 1] == "$"):
        return -1
    if begin + 1 >= end or source[begin + 1].isspace():
        return -1
    close = source.find("$", begin + 1, end)
    while close > 0 and source[close - 1] == "\\":
        close = source.find("$", close + 1, end)
    if close < 0 or source[close - 1].isspace():
        return -1
    if close + 1 < end and (source[close + 1].isalnum() or source[close + 1] == "$"):
        return -1
    return -1 if _MONEY.match(source, begin + 1, close) else close


def _footnote(state: Any, silent: bool) -> bool:
    """``[^label]`` where there is such a footnote."""
    if not state.src.startswith("[^", state.pos):
        return False
    close = state.src.find("]", state.pos, min(state.posMax, state.pos + 100))
    label = state.src[state.pos + 2 : close]
    if close < 0 or label not in state.env.get("notes", ()):
        return False
    if not silent:
        token = state.push("footnote", "", 0)
        token.content = label
    state.pos = close + 1
    return True


_MARKS = {"strong": BOLD, "em": ITALIC, "s": STRUCK}


def runs(text: str, references: dict[str, Any] | None = None, notes: Any = ()) -> list[Run]:
    """The runs of a line of Markdown. Links defined elsewhere are in `references`, footnotes in `notes`."""
    text = _LONG_DATA.sub(r"\1…", text)
    found: list[Run] = []
    look, href = 0, ""
    # Each bracket looks for its end: too many would take time without end, and are none of a link.
    parser = _line_parser(with_links=text.count("[") <= MOST_BRACKETS)
    tokens = parser.parseInline(text, {"references": references or {}, "notes": notes})
    for token in tokens[0].children or []:
        name, is_open = token.type.removesuffix("_open"), token.nesting > 0
        name = name.removesuffix("_close")
        if name in _MARKS:
            look = look | _MARKS[name] if is_open else look & ~_MARKS[name]
        elif name == "link":
            href = str(token.attrGet("href") or "") if is_open else ""
        elif name in {"softbreak", "hardbreak"}:
            _add(found, Run("\u2028", look, href))
        elif name == "code_inline":
            _add(found, Run(token.content, look | CODE, href))
        elif name == "formula":
            found.append(Run(token.content, look, href, token.markup))
        elif name == "footnote":
            found.append(Run(token.content, look | NOTE))
        elif name == "image":
            _add(found, Run(_picture(token), look | ITALIC, href))
        elif token.content:
            _add_text(found, token.content, look, href)
    return found


def _picture(token: Any) -> str:
    """A picture is never loaded: its words and where it would have come from."""
    target = str(token.attrGet("src") or "")
    if len(target) > _LONGEST_TARGET:
        target = target[:_LONGEST_TARGET] + "…"
    return f"{token.content or tr('image')} ({target})"


def _add_text(found: list[Run], text: str, look: int, href: str) -> None:
    """Letters, in which bare addresses of the web become links."""
    at = 0
    if not href:
        for match in _BARE.finditer(text):
            address = match[0].rstrip(".,;:!?*_~'\"")
            while address.endswith(")") and address.count("(") < address.count(")"):
                address = address[:-1].rstrip(".,;:!?")
            if not may_be_clicked(address):
                continue
            _add(found, Run(text[at : match.start()], look))
            _add(found, Run(address, look, address))
            at = match.start() + len(address)
    _add(found, Run(text[at:], look, href))


def _add(found: list[Run], run: Run) -> None:
    if not run.text:
        return
    last = found[-1] if found else None
    same = last and not last.formula and (last.look, last.href) == (run.look, run.href)
    if last and same and not last.look & NOTE:
        found[-1] = Run(last.text + run.text, run.look, run.href)
        return
    found.append(run)


_SPECIAL = re.compile(r"[*_~\[\]`$\\<!&]")
_SETTLED = re.compile(r"[*_~\[\]`$\\<]")
SIZES, STEP = (1_000, 2_000, 4_000), 400
"""Characters of a piece of a long paragraph: wanted, at most; and within how many a word has to end."""


def pieces(text: str, at: int = 0) -> list[str]:
    """Cut a long paragraph from `at` on where no mark is open, so that only the last piece is read again.

    The cuts depend on the text before them alone: a paragraph that grows keeps them.
    """
    found = []
    while (cut := _cut(text, at)) > at:
        found.append(text[at:cut])
        at = cut
    return [*found, text[at:]]


def _cut(text: str, at: int) -> int:
    """Where the piece that begins at `at` ends; `at` if it is not over yet."""
    for size in SIZES:
        if len(text) - at <= size + STEP // 2:
            return at
        cut = text.rfind(" ", at + size - STEP, at + size) + 1
        if cut <= 0 or text[cut : cut + 1].isspace():
            continue
        piece = text[at:cut]
        if not _SPECIAL.search(piece) or not any(
            run.look & (CODE | NOTE) == 0 and not run.formula and _SETTLED.search(run.text)
            for run in runs(piece)
        ):
            return cut
    return at + SIZES[-1]
