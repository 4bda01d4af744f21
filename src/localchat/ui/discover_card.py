"""A maker's description made safe and short: no HTML, no images, in pieces that are drawn one by one.

Pure text work, for a worker: what it gives is drawn by `model_view_card`.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape

from localchat.ui import markdown

MOST, PIECE = 60_000, 2_500
"""Characters of a description that are shown, and about those of a piece."""

_TAG = re.compile(r"`[^`\n]+`|</?([A-Za-z][A-Za-z0-9]{0,20})((?:[\s/][^<>]{0,4000})?)>")
_HREF = re.compile(r"""href\s*=\s*["']?([^"'\s>]+)""", re.IGNORECASE)
_EMPTY_LINK = re.compile(r"\[\s*\]\([^()\s]*\)")
_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")
_DROPPED = ("script", "style", "svg", "iframe", "object", "noscript", "template")
_BREAK = "\n\n"
_ENDS = {
    **dict.fromkeys(
        ("p", "div", "ul", "ol", "table", "details", "center", "section", "figure", "h1", "h2", "h3", "h4",
         "h5"), _BREAK,
    ),
    **dict.fromkeys(("b", "strong"), "**"), "summary": f"**{_BREAK}",
}  # fmt: skip
"""What stands for the end of an element."""
_AS_WORDS = {
    **_ENDS, **{f"h{level}": f"{_BREAK}{'#' * level} " for level in range(1, 6)},
    "summary": f"{_BREAK}**", "li": "\n- ", "br": "  \n", "tr": "\n", "td": " ", "th": " ",
    "hr": f"{_BREAK}---{_BREAK}",
}  # fmt: skip
"""What stands for its beginning; what is not named goes without a trace, as images do."""
_GOES_ON = re.compile(r"[\s|>]|[-*+] |\d+[.)] ")


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a description."""

    html: str
    """Rich text; empty for code."""
    code: str = ""
    language: str = ""


def pieces(text: str) -> tuple[list[Piece], bool]:
    """A description as pieces, and whether it was cut."""
    cut = len(text) > MOST
    found: list[Piece] = []
    for block in markdown.split(plain(text[:MOST])):
        if block.language is not None:
            found.append(Piece("", block.source, block.language))
        else:
            found += [Piece(markdown.to_html(part)) for part in _parts(block.source)]
    return found, cut


def _parts(source: str) -> Iterator[str]:
    """Cut a long text between its paragraphs, never inside of a list or a table."""
    gathered: list[str] = []
    size, blank = 0, False
    for line in source.split("\n"):
        if size > PIECE and blank and not _GOES_ON.match(line):
            yield "\n".join(gathered)
            gathered, size = [], 0
        gathered.append(line)
        size += len(line) + 1
        blank = not line.strip()
    if "".join(gathered).strip():
        yield "\n".join(gathered)


def plain(text: str) -> str:
    """Markdown without HTML: what it says stays, what it would load or run does not."""
    for name in _DROPPED:
        text = _without(text, f"<{name}", f"</{name}>")
    text = _without(text, "<!--", "-->")
    lines: list[str] = []
    fence, links = "", list[str]()
    for line in text.split("\n"):
        mark = _FENCE.match(line)
        if fence:
            fence = "" if mark and mark[1].startswith(fence) and not line.strip(" `~") else fence
            lines.append(line)
        elif mark:
            fence = mark[1]
            lines.append(line)
        else:
            lines.append(_clean(line, links) if "<" in line else line)
    return "\n".join(lines)


def _without(text: str, begin: str, end: str) -> str:
    """Take out everything from `begin` to `end`; what is never ended goes to the end of the text."""
    lower = text.lower()
    kept, at = [], 0
    while (start := lower.find(begin, at)) >= 0:
        kept.append(text[at:start])
        stop = lower.find(end, start + len(begin))
        if stop < 0:
            return "".join(kept)
        at = stop + len(end)
    kept.append(text[at:])
    return "".join(kept)


def _clean(line: str, links: list[str]) -> str:
    """One line without tags; `links` are those that are open."""

    def change(match: re.Match[str]) -> str:
        if match[1] is None:
            return match[0]  # code, which may speak of tags
        name, closes = match[1].lower(), match[0].startswith("</")
        if name == "a":
            return _link(match[2], links, closes=closes)
        return _AS_WORDS.get(name, "") if not closes else _ENDS.get(name, "")

    changed = _TAG.sub(change, line)
    if changed == line:
        return line
    changed = _EMPTY_LINK.sub("", changed)
    # What was indented inside of a tag is no code.
    return "\n".join(part.strip() for part in changed.split("\n"))


def _link(attributes: str, links: list[str], *, closes: bool) -> str:
    if closes:
        address = links.pop() if links else ""
        return f"]({address})" if address else ""
    match = _HREF.search(attributes)
    address = unescape(match[1]) if match else ""
    good = address.lower().startswith(("https://", "http://")) and not set(address) & set("()[] \\")
    links.append(address if good else "")
    return "[" if good else ""
