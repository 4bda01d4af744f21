"""Reads a message that grows: only its last units are read again."""

import re
from dataclasses import replace
from typing import Any

from localchat.services.safe_markdown import DEEP_INDENT, too_deep
from localchat.ui.block_leaves import Leaf, Unit, as_written, find

AGAIN = 2
"""Units at the end that a longer text may change: the last line may join the unit before its own."""
LONGEST = 16_000
"""Characters of a unit, code apart, behind which its next line begins a new one: no reading takes long."""
LONG_LINE = 100
"""Characters of a line that is a paragraph for good, whatever follows on it."""
_BREAKS = re.compile(r"[\r\n]")


class Reader:
    """The leaves of a text. `read` takes a longer text; `changed` is then the first new leaf."""

    def __init__(self) -> None:
        self._text = ""
        self._units: list[Unit] = []
        self._counts: list[int] = [0]
        self.leaves: list[Leaf] = []
        self.changed = 0
        self._links: list[tuple[int, str, Any]] = []
        self._notes: list[tuple[int, str]] = []
        self.references: dict[str, Any] = {}
        """Links that are defined anywhere, by their name."""
        self.notes: frozenset[str] = frozenset()
        """Labels of the footnotes that are defined anywhere."""

    def read(self, text: str) -> None:
        """Read a text that goes on where the last one ended."""
        before, self._text = self._text, text
        if not (self._grow_code(before) or self._grow_line(before)):
            self._read_again()

    # --- the usual way ---------------------------------------------------------------------------

    def _read_again(self) -> None:
        keep = self._first_open()
        after = self._units[keep] if keep < len(self._units) else None
        # What stands before the first unit may be the definition of a link.
        start = after.start if after is not None and keep else 0
        self._links = [link for link in self._links if link[0] < start]
        self._notes = [note for note in self._notes if note[0] < start]
        del self._units[keep:]
        self.changed = self._counts[keep]
        del self._counts[keep + 1 :], self.leaves[self.changed :]
        while start < len(self._text):
            start, after = self._take(start, after), None
        references: dict[str, Any] = {}
        for _, name, what in self._links:
            references.setdefault(name, what)
        self.references, self.notes = references, frozenset(label for _, label in self._notes)

    def _first_open(self) -> int:
        """The first unit that has to be read again."""
        keep = max(0, len(self._units) - AGAIN)
        # A formula may begin some units before the end, as long as there is no empty line.
        run = self._text.rfind("\n\n") + 2 if "\n\n" in self._text else 0
        if self._text.find("$$", run) >= 0 or self._text.find("\\[", run) >= 0:
            while keep and self._units[keep].start > run:
                keep -= 1
        return keep

    def _take(self, start: int, after: Unit | None) -> int:
        """Read from `start`; where to go on. That is the end, unless a unit was too long."""
        text = self._text[start:]
        if DEEP_INDENT.search(text) or too_deep(text):
            return self._take_deep(start, after)
        found = find(text, start, after)
        ends = [unit.start for unit in found.units[1:]] + [len(self._text)]
        for unit, end in zip(found.units, ends, strict=False):
            if end - unit.start > LONGEST and not (unit.fence and unit is found.units[-1]):
                cut = self._text.find("\n", unit.start + LONGEST, end - 1) + 1
                if 0 < cut < end:
                    return self._take_cut(cut, (start, after))
        self._keep(found.units, found.links, found.notes)
        return len(self._text)

    def _take_cut(self, cut: int, origin: tuple[int, Unit | None]) -> int:
        """Take the units before the long one, and of that what lies before the cut."""
        start, after = origin
        found = find(self._text[start:cut], start, after)
        self._keep(found.units, found.links, found.notes)
        return cut

    def _take_deep(self, start: int, after: Unit | None) -> int:
        """Up to the first empty line behind what is nested too deeply, show it as it was written."""
        text = self._text
        hits = [m.start() for m in (DEEP_INDENT.search(text, start),) if m]
        if too_deep(text[start:]):
            hits.append(start)
        end = text.find("\n\n", min(hits))
        end = len(text) if end < 0 else end + 2
        unit = Unit(start, [], in_list=False)
        self._keep([as_written(unit, text[start:end])], [], [])
        return end

    def _keep(self, units: list[Unit], links: list[Any], notes: list[Any]) -> None:
        for unit in units:
            self._units.append(unit)
            self.leaves += unit.leaves
            self._counts.append(len(self.leaves))
        self._links += links
        self._notes += notes

    # --- short ways for what grows long ----------------------------------------------------------

    def _last(self) -> Unit | None:
        return self._units[-1] if self._units and self._units[-1].leaves else None

    def _put_last(self, leaf: Leaf) -> None:
        self._units[-1].leaves[-1] = leaf
        self.leaves[-1] = leaf
        self.changed = len(self.leaves) - 1

    def _grow_code(self, before: str) -> bool:
        """An open piece of code at the outermost level takes all lines but the one that closes it."""
        unit = self._last()
        if unit is None or not unit.fence or not self._text.startswith(unit.fence, unit.start):
            return False
        begin = self._text.find("\n", unit.start, len(before)) + 1
        if not begin:
            return False
        sign, size = re.escape(unit.fence[0]), len(unit.fence)
        closing = re.compile(rf"^ {{0,3}}{sign}{{{size},}}[ \t]*$", re.MULTILINE)
        line = max(begin, before.rfind("\n") + 1)
        if closing.search(self._text, line) or self._is_closed(unit, before, begin, closing):
            return False
        leaf = unit.leaves[-1]
        self._put_last(_with_text(leaf, self._text[begin:].rstrip()))
        return True

    def _is_closed(self, unit: Unit, before: str, begin: int, closing: re.Pattern[str]) -> bool:
        """Whether the code that was read last has ended before its text did."""
        return unit.leaves[-1].text != before[begin:].rstrip()

    def _grow_line(self, before: str) -> bool:
        """A long line of a paragraph that is not over stays one."""
        unit, line = self._last(), before.rfind("\n") + 1
        added = self._text[len(before) :]
        if unit is None or len(before) - line < LONG_LINE or _BREAKS.search(added):
            return False
        leaf = unit.leaves[-1]
        is_plain = (
            leaf.kind == "text"
            and not leaf.level
            and "[" not in before[unit.start : unit.start + 8]
        )
        if not is_plain or not leaf.text or unit.start > line + 4 or "\t" in added:
            return False
        tail = before[line:].strip(" ")
        if not leaf.text.endswith(tail[-LONG_LINE // 2 :]) or "$$" in tail or "\\[" in tail:
            return False
        spaces = len(before) - len(before.rstrip(" "))
        text = (leaf.text + " " * spaces + added).rstrip(" ")
        if len(self._text) - unit.start > LONGEST and "\n" in self._text[unit.start + LONGEST :]:
            return False
        self._put_last(_with_text(leaf, text))
        return True


def _with_text(leaf: Leaf, text: str) -> Leaf:
    return replace(leaf, text=text)
