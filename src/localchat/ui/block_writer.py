"""Writes leaves into a document of Qt: letters, margins, directions, formulas."""

import unicodedata
from dataclasses import dataclass

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextImageFormat,
)

from localchat.ui.block_leaves import Leaf
from localchat.ui.block_rules import BOLD, CODE, ITALIC, NOTE, STRUCK, Run
from localchat.ui.formula import Formula, Key, formulas
from localchat.ui.plain import tip
from localchat.ui.theme import Theme

_FIRST = QTextFormat.Property.UserProperty.value
NEST, MARKER, LEVEL, SOFT, SOURCE, RULE = range(_FIRST + 1, _FIRST + 7)
"""Properties: what a block stands in, its sign, its level as a heading, whether it goes on the one before;
of letters the Markdown that they stand for; whether it is a line across."""
LIST, QUOTE = 26, 18
"""Pixels that a list and a quote move their text to the inside."""
LOW = 1.5
"""Pixels below the line from which on a formula is hung into its line, not put on it."""
_CLOSING = {"$": "$", "$$": "$$", "\\(": "\\)", "\\[": "\\]"}
_SIZES = (1.0, 1.6, 1.35, 1.17, 1.05, 1.0, 1.0)
_HIDDEN = {number: f"‹U+{number:04X}›" for number in (*range(0x202A, 0x202F),)}
_HIDDEN_IN_CODE = _HIDDEN | {number: f"‹U+{number:04X}›" for number in range(0x2066, 0x206A)}


def plainly(text: str, *, in_code: bool = False) -> str:
    """The text with the signs seen that would turn the order of letters round."""
    return text.translate(_HIDDEN_IN_CODE if in_code else _HIDDEN)


def indent(nest: str) -> int:
    """Pixels to the inside."""
    return sum(LIST if each == "l" else QUOTE for each in nest)


def gap(before: Leaf | None, leaf: Leaf) -> int:
    """Pixels between two leaves."""
    if before is None:
        return 0
    if leaf.kind in {"code", "formula", "row"} or before.kind in {"code", "formula", "row"}:
        return 12
    if leaf.level:
        return 20 if leaf.level < 3 else 16
    if before.level:
        return 8
    if leaf.kind == "rule" or before.kind == "rule":
        return 12
    return 6 if leaf.nest and before.nest and leaf.nest[0] == before.nest[0] else 12


def is_right_to_left(text: str) -> bool:
    """Whether the first letter that has a direction goes to the left."""
    for letter in text[:500]:
        kind = unicodedata.bidirectional(letter)
        if kind in {"R", "AL"}:
            return True
        if kind == "L":
            return False
    return False


@dataclass(frozen=True, slots=True)
class Pens:
    """The formats of a look, made once for many leaves."""

    theme: Theme
    font: QFont
    ratio: float

    def usual(self, level: int = 0) -> QTextCharFormat:
        """Plain letters, or those of a heading."""
        made = QTextCharFormat()
        font = QFont(self.font)
        if level:
            font.setPointSizeF(self.font.pointSizeF() * _SIZES[level])
            font.setWeight(QFont.Weight.DemiBold)
        made.setFont(font)
        made.setForeground(QColor(self.theme.colours.text))
        return made

    def of(self, run: Run, level: int) -> QTextCharFormat:
        """The letters of a run."""
        made, colours = self.usual(level), self.theme.colours
        if run.look & BOLD:
            made.setFontWeight(QFont.Weight.Bold)
        made.setFontItalic(bool(run.look & ITALIC))
        made.setFontStrikeOut(bool(run.look & STRUCK))
        if run.look & CODE:
            made.setFontFamilies([self.theme.code_font().family()])
            made.setFontPointSize(made.font().pointSizeF() * 0.95)
            made.setBackground(QColor(colours.field))
        if run.look & NOTE:
            made.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
            made.setForeground(QColor(colours.accent))
            made.setProperty(SOURCE, f"[^{run.text}]")
        if run.href:
            made.setAnchor(True)
            made.setAnchorHref(run.href)
            made.setToolTip(tip(run.href))
            made.setForeground(QColor(colours.accent))
            made.setFontUnderline(True)
        return made

    def block(self, leaf: Leaf, before: Leaf | None, text: str) -> QTextBlockFormat:
        """The place of a leaf."""
        made = QTextBlockFormat()
        metrics = QFontMetricsF(self.usual(leaf.level).font())
        wanted = metrics.ascent() + metrics.descent()
        height = 1.25 if leaf.level else 1.5
        size = self.font.pointSizeF() * _SIZES[leaf.level] * 96 / 72
        more = max(0.0, size * height - wanted)
        made.setLineHeight(more, QTextBlockFormat.LineHeightTypes.LineDistanceHeight.value)
        made.setTopMargin(gap(before, leaf))
        inside = indent(leaf.nest)
        if is_right_to_left(text):
            made.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
            made.setRightMargin(inside)
        else:
            made.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            made.setLeftMargin(inside)
        for what, value in ((NEST, leaf.nest), (MARKER, leaf.marker), (LEVEL, leaf.level)):
            if value:
                made.setProperty(what, value)
        if leaf.kind == "rule":
            made.setProperty(RULE, True)
        return made

    def key(self, run: Run, level: int) -> Key:
        """What a formula of a run is known by."""
        font = self.usual(level).font()
        size = round(font.pointSizeF() * 96 / 72 * 1.05, 1)
        return run.text, size, self.theme.colours.text, run.formula in {"$$", "\\["}


def write(cursor: QTextCursor, runs: list[Run], pens: Pens, level: int, width: int) -> set[Key]:
    """Write runs; the formulas that are not set yet are returned, room is kept for them."""
    waiting = set()
    for run in runs:
        if not run.formula:
            cursor.insertText(plainly(run.text), pens.of(run, level))
            continue
        key = pens.key(run, level)
        is_known, formula = formulas().get(key)
        source = f"{run.formula}{run.text}{_CLOSING[run.formula]}"
        if formula is not None:
            _insert(cursor, formula, pens, source, width)
            continue
        look = pens.of(Run(run.text, run.look | CODE), level)
        look.setProperty(SOURCE, source)
        if not is_known:
            waiting.add(key)
            look.clearBackground()
            look.setForeground(QColor(0, 0, 0, 0))
        cursor.insertText(plainly(source.replace("\n", " ")), look)
    return waiting


def _insert(cursor: QTextCursor, formula: Formula, pens: Pens, source: str, width: int) -> None:
    scale = min(1.0, width / formula.width) if width > 40 else 1.0
    below = formula.descent * scale
    above = formula.height * scale - below
    is_low = below > LOW
    if is_low:
        # Qt puts the middle of a picture at half the height of an x: room is added until that is right.
        half = QFontMetricsF(pens.font).xHeight() / 2
        over = max(above, below + half)
        high, top = int(2 * over - half + 0.5), over - above
    else:
        high, top = int(above + below + 0.99), 0.0
    wide = int(formula.width * scale) + 2
    name = f"formula:{hash((source, formula.svg, wide, high, pens.ratio)) & 0xFFFFFFFFFFFF:x}"
    picture = formula.pixmap(wide, high, pens.ratio, scale=scale, top=top)
    kind = QTextDocument.ResourceType.ImageResource.value
    cursor.document().addResource(kind, QUrl(name), picture)
    look = QTextImageFormat()
    look.setName(name)
    look.setWidth(wide)
    look.setHeight(high)
    look.setProperty(SOURCE, source)
    look.setToolTip(tip(source))
    look.setFont(pens.font)
    if is_low:
        look.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignMiddle)
    cursor.insertImage(look)
