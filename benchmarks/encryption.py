"""What encryption costs: the store as it is against the same store without its cipher, in the same run.

Run ``python benchmarks/encryption.py [--messages N]``. Opened, written turn by turn, searched, read whole, copied.
Each figure is the median of rounds that take turns; a ratio above 1 is what encryption costs.
"""

import argparse
import json
import os
import random
import statistics
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"

import apsw

from localchat.domain.chat import MessageState, Role
from localchat.storage import backup, store
from localchat.storage.conversations import ConversationTable
from localchat.storage.store import Store

KEY = bytes(range(32))
EACH, ROUNDS = 100, 7
WORDS = [f"{first}{second}" for first in ("ba", "ke", "mi", "tor", "an", "el") for second in
         ("con", "inter", "pre", "al", "der", "ing", "sta", "un", "qu", "ra", "sen", "ti")]  # fmt: skip


def plainly(connection: apsw.Connection, _key: bytes) -> apsw.Connection:
    """In the place of `storage.backup.unlocked`: no cipher."""
    return connection


def opened(file: Path, *, encrypted: bool) -> Store:
    """The store of the app, with or without its cipher."""
    usual = backup.unlocked
    for module in (backup, store):
        module.unlocked = usual if encrypted else plainly  # type: ignore[attr-defined]
    try:
        return Store(file, KEY, file.parent / "backups")
    finally:
        for module in (backup, store):
            module.unlocked = usual  # type: ignore[attr-defined]


def fill(file: Path, messages: int, *, encrypted: bool) -> float:
    """Write chats of a hundred messages; seconds."""
    chance = random.Random(3)
    began = time.perf_counter()
    with closing(opened(file, encrypted=encrypted)) as made:
        table = ConversationTable(made)
        for number in range(messages // EACH):
            with made.together():
                key = table.add("guide", "Balanced").id
                table.change(key, title=f"Chat {number}")
                above = None
                for turn in range(EACH):
                    text = " ".join(chance.choices(WORDS, k=80))
                    above = table.add_message(
                        key, above, (Role.USER, Role.ASSISTANT)[turn % 2], text
                    ).id
    return time.perf_counter() - began


def turn(made: Store) -> None:
    """What a turn writes: a question, an answer in ten pieces, its end."""
    table = ConversationTable(made)
    said = table.add_message(1, None, Role.USER, "What does a turn cost?")  # type: ignore[arg-type]
    answer = table.add_message(
        1,
        said.id,
        Role.ASSISTANT,
        "",
        state=MessageState.WRITING,  # type: ignore[arg-type]
    )
    for _ in range(10):
        table.append(answer.id, "A few words of the answer. ")
    table.set_state(answer.id, MessageState.COMPLETE)


def search(made: Store) -> None:
    """A word that is in many messages, the best fifty of them."""
    made.rows(
        "SELECT rowid FROM message_words WHERE message_words MATCH 'batorcon OR keinter OR mista' "
        "ORDER BY rank LIMIT 50"
    )


def measure(folder: Path, messages: int) -> dict[str, Any]:
    """All figures, in milliseconds; megabytes for the size."""
    files = {True: folder / "encrypted" / "chats.db", False: folder / "plain" / "chats.db"}
    found: dict[str, dict[bool, list[float]]] = {}

    def note(name: str, encrypted: bool, seconds: float) -> None:  # noqa: FBT001
        found.setdefault(name, {True: [], False: []})[encrypted].append(seconds * 1000)

    def timed(name: str, encrypted: bool, act: Callable[[], object]) -> None:  # noqa: FBT001
        began = time.perf_counter()
        act()
        note(name, encrypted, time.perf_counter() - began)

    for encrypted, file in files.items():
        note(f"write {messages:,} messages", encrypted, fill(file, messages, encrypted=encrypted))
        note("size (kB)", encrypted, file.stat().st_size / 1e6)
    assert not files[True].read_bytes().startswith(b"SQLite format")
    assert files[False].read_bytes().startswith(b"SQLite format")
    for number in range(ROUNDS):
        for encrypted in (True, False) if number % 2 else (False, True):
            began = time.perf_counter()
            made = opened(files[encrypted], encrypted=encrypted)
            note("open", encrypted, time.perf_counter() - began)
            with closing(made):
                timed("search, first", encrypted, lambda made=made: search(made))
                timed("search, again", encrypted, lambda made=made: search(made))
                timed("a turn", encrypted, lambda made=made: turn(made))
                timed(
                    "read a chat of 100", encrypted,
                    lambda made=made: ConversationTable(made).messages(5),  # type: ignore[arg-type]
                )  # fmt: skip
                timed(
                    "read all text", encrypted,
                    lambda made=made: made.rows("SELECT sum(length(text)) FROM message"),
                )  # fmt: skip
    return {
        name: {
            "encrypted": statistics.median(values[True]), "plain": statistics.median(values[False]),
            "ratio": statistics.median(values[True]) / max(1e-9, statistics.median(values[False])),
        }
        for name, values in found.items()
    }  # fmt: skip


def main() -> None:
    """Measure, show, keep."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--messages", type=int, default=100_000)
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        figures = measure(Path(folder), chosen.messages)
    print(f"{'':32}{'encrypted':>12}{'plain':>12}{'ratio':>8}")
    for name, each in figures.items():
        print(f"{name:32}{each['encrypted']:>12,.2f}{each['plain']:>12,.2f}{each['ratio']:>8.2f}")
    results = Path(__file__).parent / "results" / "encryption.json"
    results.write_text(json.dumps(figures, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
