"""Half-written Markdown, finished for now, so that what grows does not jump when it is whole."""

import re

_SIGNS = re.compile(
    r"(?:>[ \t]*)*(?:[-=*_+#>`~|:$\\ \t]+|\d{1,9}[.)]?[ \t]*|(?:[-*+]|\d{1,9}[.)])[ \t]+\[[ xX]?\]?[ \t]*)"
)
"""A last line that may yet become anything: a rule, an item, a heading, the end of a piece of code."""
_TABLE = re.compile(r"(?:^|\n)( {0,3}\|[^\n]*(?:\n[ \t|:-]*)?)$")
_BLOCK_FORMULA = re.compile(
    r"(?:^|\n)( {0,3}(?:\$\$|\\\[)(?:(?!\n[ \t]*\n|\$\$|\\\]).)*)$", re.DOTALL
)
_FENCE = re.compile(r"[ \t>]*[`~]+[^\n`]*")
_CODE = re.compile(r"(`+)(?:.*?[^`])\1(?!`)", re.DOTALL)
_FORMULA = re.compile(r"\$\$.+?\$\$|\\\(.+?\\\)|\\\[.+?\\\]|\$[^\s$](?:[^$]*[^\s$])?\$", re.DOTALL)
_OPEN_FORMULA = re.compile(r"(?:\$\$|\\[(\[]|(?<![\w$])\$(?=[^\s\d$]))[^$]*$", re.DOTALL)
_OPEN_LINK = re.compile(
    r"!?\[([^\[\]\n]{0,300})(?:\]\([^()\n]{0,2000}(?:\([^()\n]*\)?[^()\n]*)?)?$"
)
_MARK = re.compile(r"\*+|_+|~~")
REACH = 2_000
"""Characters at the end that are looked at."""


def held(text: str, *, in_code: bool, in_table: bool) -> int:
    """How many characters at the end should wait, because nobody knows yet what they will be."""
    line = text[text.rfind("\n") + 1 :]
    if in_code:
        return len(line) if _FENCE.fullmatch(line) else 0
    if line and (_SIGNS.fullmatch(line) or _FENCE.fullmatch(line)):
        return len(line)
    tail = text[-REACH:]
    if not in_table and (found := _TABLE.search(tail)):
        return len(found[1])
    if found := _BLOCK_FORMULA.search(tail):
        return len(found[1])
    return 0


def finish(text: str) -> str:
    """The Markdown of a line with all its open marks closed, or hidden where nothing follows them yet."""
    start = max(0, len(text) - REACH)
    before, text = text[:start], text[start:]
    done = _CODE.sub(lambda m: "x" * len(m[0]), text)
    done = _FORMULA.sub(lambda m: "x" * len(m[0]), done)
    tick = done.find("`")
    if tick >= 0:
        sign = re.match(r"`+", done[tick:])
        assert sign is not None  # noqa: S101 -- there is one at `tick`
        rest = text[tick + len(sign[0]) :].rstrip("`")
        if not rest.strip():
            return before + _close_marks(text[:tick], done[:tick])
        space = " " if rest.endswith("`") else ""
        closed = _close_marks("", done[:tick], only_open=True)
        return f"{before}{text[:tick]}{sign[0]}{rest}{space}{sign[0]}{closed}"
    if found := _OPEN_FORMULA.search(done):
        text, done = text[: found.start()], done[: found.start()]
    if found := _OPEN_LINK.search(done):
        words = text[found.start(1) : found.end(1)] if not found[0].startswith("!") else ""
        text, done = text[: found.start()] + words, done[: found.start()] + words
    return before + _close_marks(text, done)


def _close_marks(text: str, done: str, *, only_open: bool = False) -> str:
    """Close what is bold, slanted or struck; hide signs at the very end that close or open nothing yet."""
    if not only_open:
        kept = len(done.rstrip("*_~\\ "))
        ends = done[kept:].lstrip(" ")
        kept = len(done) - len(ends)
        if ends.strip(" ") and not ends.endswith(" "):
            shut = _balance(done)
            if not shut and kept and not done[kept - 1].isspace() and ends.strip(" ") != "\\":
                return text
            text, done = text[:kept], done[:kept]
    return text.rstrip(" ") + _balance(done) if not only_open else _balance(done)


def _balance(done: str) -> str:
    """The signs that close what is open at the end."""
    stack: list[str] = []
    for found in _MARK.finditer(done):
        sign = found[0]
        if len(sign) > 3:
            continue
        before = done[found.start() - 1 : found.start()] if found.start() else " "
        after = done[found.end() : found.end() + 1] or " "
        if before == "\\" or (sign[0] == "_" and before.isalnum() and after.isalnum()):
            continue
        if stack and not before.isspace() and stack[-1][0] == sign[0]:
            if len(sign) >= len(stack[-1]):
                rest = len(sign) - len(stack.pop())
                if rest and stack and stack[-1] == sign[0] * rest:
                    stack.pop()
            else:
                stack[-1] = stack[-1][len(sign) :]
        elif not after.isspace():
            stack.append(sign)
    return "".join(reversed(stack))
