"""Selecting across the parts of a message, and what is copied: plain text, or Markdown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtGui import QFont, QTextBlock, QTextCursor

from localchat.ui.block_writer import LEVEL, MARKER, NEST, RULE, SOFT, SOURCE
from localchat.ui.code_block import CodeBlock
from localchat.ui.table_block import TablePart

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from localchat.ui.rich_text import RichText


def text_of(part: QWidget) -> RichText:
    """The widget of a part that holds its letters."""
    return part.text if isinstance(part, CodeBlock) else part  # type: ignore[return-value]


def select_part(part: QWidget, start: QPoint, end: QPoint, body: QWidget) -> None:
    """Select in a part what lies between two places of the body, the upper one first."""
    text = text_of(part)
    cursor = text.textCursor()
    cursor.setPosition(_place(text, start, body, part))
    cursor.setPosition(_place(text, end, body, part), QTextCursor.MoveMode.KeepAnchor)
    text.setTextCursor(cursor)


def _place(text: RichText, point: QPoint, body: QWidget, part: QWidget) -> int:
    if point.y() < part.y():
        return 0
    if point.y() >= part.y() + part.height():
        return max(0, text.document().characterCount() - 1)
    return text.cursorForPosition(text.viewport().mapFrom(body, point)).position()


def plain_of(part: QWidget) -> str:
    """What is selected of a part, as it is read."""
    return _joined(part, as_markdown=False)


def markdown_of(part: QWidget) -> str:
    """What is selected of a part, as Markdown."""
    found = _joined(part, as_markdown=True)
    if isinstance(part, CodeBlock) and found:
        fence = "```"
        while fence in found:
            fence += "`"
        language = part.leaf.language if part.leaf else ""
        return f"{fence}{language}\n{found}\n{fence}"
    return found


def _joined(part: QWidget, *, as_markdown: bool) -> str:
    cursor = text_of(part).textCursor()
    if not cursor.hasSelection():
        return ""
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    if isinstance(part, CodeBlock):
        return part.code[start:end]
    if isinstance(part, TablePart):
        return _rows(part, start, end, as_markdown=as_markdown)
    lines: list[str] = []
    block = text_of(part).document().findBlock(start)
    before = ""
    while block.isValid() and block.position() < max(end, start + 1):
        text = _block(block, start, end, as_markdown=as_markdown)
        nest = str(block.blockFormat().property(NEST) or "")
        if block.blockFormat().property(SOFT) and lines:
            lines[-1] += text.lstrip("> ") if as_markdown else text
        else:
            tight = bool(nest and before and nest[0] == before[0])
            if lines and not tight:
                lines.append("")
            lines.append(text)
        before = nest
        block = block.next()
    return "\n".join(lines)


def _rows(part: TablePart, start: int, end: int, *, as_markdown: bool) -> str:
    """The selected rows: with tabs between the cells, or as a table."""
    if not part.is_drawn:
        return text_of(part).textCursor().selection().toPlainText()
    lines = []
    document = part.document()
    block = document.begin()
    rows: dict[int, list[str]] = {}
    columns = max((len(leaf.cells) for leaf in part.leaves), default=1)
    number = -1
    while block.isValid():
        number += 1
        inside = block.position() + block.length() > start and block.position() < end
        if inside and number > 0:
            plain_head = number <= columns and part.leaves[0].is_head
            text = _block(block, start, end, as_markdown=as_markdown and not plain_head).replace(
                "\n", " "
            )
            rows.setdefault((number - 1) // columns, []).append(text)
        block = block.next()
    for row, cells in sorted(rows.items()):
        if row >= part.count:
            break
        lines.append(f"| {' | '.join(cells)} |" if as_markdown else "\t".join(cells))
        if as_markdown and len(lines) == 1:
            signs = {"c": ":-:", "r": "--:", "l": "---"}
            aligns = part.leaves[row].aligns[: len(cells)]
            lines.append(f"| {' | '.join(signs[each] for each in aligns)} |")
    return "\n".join(lines)


def _block(block: QTextBlock, start: int, end: int, *, as_markdown: bool) -> str:
    """A block, or the selected part of it."""
    form, text = block.blockFormat(), ""
    if form.property(RULE):
        return "---"
    level = int(form.property(LEVEL) or 0)
    iterator = block.begin()
    while not iterator.atEnd():
        fragment = iterator.fragment()
        low = max(start, fragment.position()) - fragment.position()
        high = min(end, fragment.position() + fragment.length()) - fragment.position()
        if low < high:
            letters = fragment.text()[low:high].replace("\u2028", "\n")
            look = fragment.charFormat()
            source = look.property(SOURCE)
            if source:
                text += str(source)
            else:
                text += _marked(letters, look, level) if as_markdown else letters
        iterator += 1
    return _prefixed(form, text, level, start <= block.position(), as_markdown)


def _prefixed(form: object, text: str, level: int, is_whole: bool, as_markdown: bool) -> str:
    nest = str(form.property(NEST) or "")  # type: ignore[attr-defined]
    marker = str(form.property(MARKER) or "")  # type: ignore[attr-defined]
    inside = "".join("> " if each == "q" else "   " for each in nest) if as_markdown else ""
    if not as_markdown:
        inside = "   " * max(0, nest.count("l") - 1)
    lead = "#" * level + " " if level and as_markdown else ""
    if marker and is_whole:
        sign = {"•": "-", "◦": "-", "▪": "-", "[ ]": "- [ ]", "[x]": "- [x]"}.get(marker, marker)
        head = inside[:-3] if as_markdown else inside
        return f"{head}{sign if as_markdown else marker} {lead}{text}"
    return "\n".join(inside + lead + line for line in text.split("\n"))


def _marked(text: str, look: object, level: int) -> str:
    """Letters with the signs of their look."""
    inner = text.strip()
    if not inner:
        return text
    font = look.font()  # type: ignore[attr-defined]
    href = look.anchorHref()  # type: ignore[attr-defined]
    done = inner
    if look.fontFixedPitch() or (look.background().style().value and not href):  # type: ignore[attr-defined]
        done = f"`{done}`"
    if font.weight() >= QFont.Weight.Bold and not level:
        done = f"**{done}**"
    if font.italic():
        done = f"*{done}*"
    if font.strikeOut():
        done = f"~~{done}~~"
    if href and href != inner:
        done = f"[{done}]({href})"
    return text.replace(inner, done, 1)
