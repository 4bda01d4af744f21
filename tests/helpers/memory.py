"""Looks for a sentence in the memory of another process of ours, as whoever stole it would. Linux only."""

import re
from pathlib import Path

_LINE = re.compile(r"([0-9a-f]+)-([0-9a-f]+) (\S+) \S+ \S+ \S+\s*(.*)")
CHUNK = 16 << 20
PAGE = 4096


def places(pid: int, sentence: str) -> list[str]:
    """Where it lies, in UTF-8 or UTF-16: the mapping, and what stands around it."""
    needles = sentence.encode(), sentence.encode("utf-16-le")
    found = []
    process = Path(f"/proc/{pid}")
    with (process / "mem").open("rb", 0) as memory:
        for line in (process / "maps").read_text().splitlines():
            begin, end, rights, name = _LINE.match(line).groups()
            if not rights.startswith("rw"):
                continue
            at, last = int(begin, 16), int(end, 16)
            while at < last:
                try:
                    memory.seek(at)
                    block = memory.read(min(CHUNK, last - at))
                except (OSError, ValueError):
                    block = b""
                for needle in needles:
                    for match in re.finditer(re.escape(needle), block):
                        around = block[max(0, match.start() - 48) : match.end() + 48]
                        found.append(f"{at + match.start():x} {name or 'anonymous'} {around!r}")
                if len(block) < min(CHUNK, last - at):
                    # A hole: what lies behind it begins at some later page.
                    at = (at + len(block)) // PAGE * PAGE + PAGE
                elif at + len(block) < last:
                    at += len(block) - 2 * len(needles[1])
                else:
                    break
    return found
