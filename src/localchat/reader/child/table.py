"""Tables as text: left as they are, but divided between rows, with the names of their columns."""

import csv
import io
from collections.abc import Iterator

from localchat.reader import protocol as p
from localchat.reader.child.document import PIECE, Telling, in_pieces

_LONGEST_HEAD = 2_000
"""Letters of a first row that is repeated before a part of the table."""


def read_table(
    text: str, telling: Telling, sign: str, size: int, encoding: str, left_out: int
) -> p.Done:
    """Tell a table; one that cannot be taken apart is told as any text."""
    try:
        rows = list(_rows(text, _separator(text, sign)))
    except csv.Error:
        rows = []
    if not rows:
        total = text.count("\n") + 1
        telling.begin(size, p.Unit.LINE, total)
        for first, last, piece in in_pieces(text):
            if not telling.piece(first, last, piece):
                break
        return p.Done(total=total, cut=telling.cut, encoding=encoding, left_out=left_out)
    head = rows[0][0] if len(rows[0][0]) <= _LONGEST_HEAD else ""
    telling.begin(size, p.Unit.ROW, len(rows), head)
    first, held = 1, ""
    for number, (row, _) in enumerate(rows, 1):
        held += row
        if len(held) >= PIECE or number == len(rows):
            if not telling.piece(first, number, held):
                break
            first, held = number + 1, ""
    columns = max(count for _, count in rows)
    return p.Done(
        total=len(rows), cut=telling.cut, late=telling.late, encoding=encoding, left_out=left_out,
        table=(len(rows), columns),
    )  # fmt: skip


def _separator(text: str, sign: str) -> str:
    """What stands between the columns: where a comma means a fraction it is a semicolon."""
    line = text[:_LONGEST_HEAD].split("\n", 1)[0]
    return max((sign, ";", "\t"), key=line.count) if sign == "," else sign


def _rows(text: str, sign: str) -> Iterator[tuple[str, int]]:
    """Each row as it stands in the file, and how many columns it has."""
    csv.field_size_limit(len(text) + 1)
    held: list[str] = []

    def lines() -> Iterator[str]:
        for line in io.StringIO(text):
            held.append(line)
            yield line

    for row in csv.reader(lines(), delimiter=sign):
        raw = "".join(held)
        held.clear()
        yield raw, len(row)
