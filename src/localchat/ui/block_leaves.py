"""Markdown to leaves: paragraphs, pieces of code, rows, formulas, each with what it stands in."""

import re
from dataclasses import dataclass, field, replace
from typing import Any

from localchat.ui.block_rules import block_parser

_BOX = re.compile(r"\[([ xX])\][ \t]+(?=\S)")
BULLETS = "•◦▪"


@dataclass(frozen=True, slots=True)
class Leaf:
    """The smallest piece of a message that is drawn on its own."""

    kind: str
    """``text``, ``code``, ``row``, ``formula``, ``rule``, ``plain`` for what is shown as written."""
    text: str = ""
    """The Markdown of its lines; of code and formulas the source."""
    nest: str = ""
    """What it stands in, from the outside: a ``q`` for each quote, an ``l`` for each list."""
    marker: str = ""
    """The sign of an item before its first leaf: ``•``, ``3.``, ``[x]``, ``[ ]``; of a footnote its label."""
    level: int = 0
    """Of a heading 1 to 6, else 0."""
    language: str = ""
    cells: tuple[str, ...] = ()
    """Of a row the Markdown of its cells."""
    aligns: str = ""
    """Of a row an ``l``, ``c`` or ``r`` for each of its cells."""
    is_head: bool = False
    """Whether it is the first row of a table."""


@dataclass(slots=True)
class Unit:
    """Leaves that are read together: a block, an item of a list, a row of a table."""

    start: int
    """Where it begins in the text."""
    leaves: list[Leaf]
    number: int | None = None
    """Of an item of a numbered list its number."""
    in_list: bool = False
    """Whether it goes on a list that began before it."""
    head: str = ""
    """Of a later row of a table the lines by which its table begins."""
    fence: str = ""
    """Of code at the outermost level the sign that it began with; it may still be open."""
    aligns: str = ""


@dataclass(slots=True)
class Found:
    """What was found in a text."""

    units: list[Unit] = field(default_factory=list)
    links: list[tuple[int, str, Any]] = field(default_factory=list)
    """Where a link is defined: the place, its name, what it is."""
    notes: list[tuple[int, str]] = field(default_factory=list)
    """Where a footnote is defined: the place, its label."""


def find(text: str, offset: int, after: Unit | None = None) -> Found:
    """Read the text that begins at `offset`; `after` is the unit that began there before."""
    return _Finder(text, offset, after).found


class _Finder:
    """One reading of a text."""

    def __init__(self, text: str, offset: int, after: Unit | None) -> None:
        self._after = after
        head = after.head if after is not None else ""
        self._head_lines = head.count("\n")
        self._text = text
        text = head + text
        self._lines = text.split("\n")
        self._starts = [offset - len(head)]
        for line in self._lines:
            self._starts.append(self._starts[-1] + len(line) + 1)
        self.found = Found()
        env: dict[str, Any] = {}
        self._tokens = block_parser().parse(text, env)
        self._nest: list[str] = []
        self._bullets = 0
        self._marker = ""
        self._unit: Unit | None = None
        at = 0
        while at < len(self._tokens):
            at = self._take(at)
        for name, what in env.get("references", {}).items():
            self.found.links.append((self._starts[what["map"][0]], name, what))

    def _begin(self, token: Any, **more: Any) -> Unit:
        unit = Unit(self._starts[token.map[0]], [], **more)
        self.found.units.append(unit)
        self._unit = unit
        return unit

    def _add(self, kind: str, **more: Any) -> None:
        assert self._unit is not None  # noqa: S101 -- each leaf lies in a unit
        leaf = Leaf(kind, nest="".join(self._nest), marker=self._marker, **more)
        self._marker = ""
        self._unit.leaves.append(leaf)

    def _take(self, at: int) -> int:
        """Take one token, and perhaps those that belong to it."""
        token = self._tokens[at]
        name = token.type
        if name in {"bullet_list_open", "ordered_list_open"}:
            return self._take_list(at)
        if token.level == 0 and token.map is not None and name != "table_open":
            self._begin(token)
        if name in {"paragraph_open", "heading_open"}:
            level = int(token.tag[1:]) if name == "heading_open" else 0
            self._add_text(self._tokens[at + 1].content, level)
            return at + 3
        if name in {"fence", "code_block"}:
            self._add_code(token)
        elif name in {"formula", "hr"}:
            kind = "rule" if name == "hr" else name
            self._add(kind, text=token.content, language=token.markup if kind == name else "")
        elif name == "table_open":
            return self._take_table(at)
        elif name == "blockquote_open":
            self._nest.append("q")
        elif name == "footnote_reference_open":
            self.found.notes.append((self._starts[token.map[0]], token.meta["label"]))
            self._nest.append("l")
            self._marker = f"{token.meta['label']}."
        elif name in {"blockquote_close", "footnote_reference_close"}:
            self._flush()
            self._nest.pop()
        return at + 1

    def _add_code(self, token: Any) -> None:
        language = token.info.split()[0] if token.info.split() else ""
        if token.level == 0 and token.type == "fence" and self._unit is not None:
            self._unit.fence = token.markup
        self._add("code", text=token.content.rstrip(), language=language)

    def _add_text(self, text: str, level: int) -> None:
        if self._marker and self._marker[-1] in BULLETS + ".)" and (box := _BOX.match(text)):
            self._marker = "[x]" if box[1] in "xX" else "[ ]"
            text = text[box.end() :]
        self._add("text", text=text, level=level)

    def _flush(self) -> None:
        """An item without any text still has its sign."""
        if self._marker:
            self._add("text")

    def _take_list(self, at: int) -> int:
        opening, outer = self._tokens[at], self._tokens[at].level == 0
        ordered = opening.type.startswith("ordered")
        number, goes_on = int(opening.attrGet("start") or 1) if ordered else 0, False
        if ordered and opening.attrGet("start") == 0:
            number = 0
        if outer and self._after is not None and opening.map[0] == 0 and not self.found.units:
            goes_on = self._after.in_list
            if self._after.number is not None and ordered:
                number = self._after.number
        if not ordered:
            self._bullets += 1
        closing = opening.type.replace("_open", "_close")
        at += 1
        while self._tokens[at].type != closing or self._tokens[at].level != opening.level:
            token = self._tokens[at]
            if token.type == "list_item_open" and token.level == opening.level + 1:
                if outer:
                    self._begin(token, number=number if ordered else None, in_list=goes_on)
                self._nest.append("l")
                sign = BULLETS[(self._bullets - 1) % 3]
                self._marker = f"{number}{token.markup or '.'}" if ordered else sign
                number, goes_on = number + 1, True
                at += 1
            elif token.type == "list_item_close" and token.level == opening.level + 1:
                self._flush()
                self._nest.pop()
                at += 1
            else:
                at = self._take(at)
        self._bullets -= not ordered
        return at + 1

    def _take_table(self, at: int) -> int:
        """The rows of a table; those at the outermost level are units of their own."""
        opening, outer = self._tokens[at], self._tokens[at].level == 0
        again = outer and self._head_lines > 0 and opening.map[0] == 0
        head = ""
        if outer:
            first = opening.map[0]
            head = "\n".join(self._lines[first : first + 2]) + "\n"
        cells: list[str] = []
        aligns, is_head = "", True
        while (token := self._tokens[at]).type != "table_close":
            if token.type == "tr_open":
                cells, aligns = [], ""
                if outer and not (again and is_head):
                    self._begin(token if not is_head else opening, head="" if is_head else head)
            elif token.type in {"th_open", "td_open"}:
                style = str(token.attrGet("style") or "")
                aligns += "r" if "right" in style else "c" if "center" in style else "l"
            elif token.type == "inline":
                cells.append(token.content)
            elif token.type == "tr_close":
                if not (again and is_head):
                    self._add("row", cells=tuple(cells), aligns=aligns, is_head=is_head)
                is_head = False
            at += 1
        return at + 1


def as_written(unit: Unit, text: str) -> Unit:
    """A unit that is shown as it was written."""
    return replace(unit, leaves=[Leaf("plain", text=text.rstrip("\n"))], fence="", number=None)
