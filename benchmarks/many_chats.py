"""A store of 100,000 chats and 1,000,000 messages against an empty one: the start, the list, the search.

Run ``python benchmarks/many_chats.py [--chats N] [--store FOLDER]``; with FOLDER the big store is kept
there and used again. A start is counted until the window shows its list and its chat.
"""

import argparse
import json
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"

from localchat.app import build
from localchat.paths import Paths
from localchat.services.services import Services

MESSAGES, ROUNDS, LOOKS = 10, 7, 5
AIM_START, AIM_SEARCH, FRAME = 1.2, 50.0, 16.0
STARTED = """
import sys, time
from pathlib import Path
from PySide6.QtCore import QElapsedTimer, QTimer
from PySide6.QtWidgets import QApplication
from localchat.paths import Paths
from localchat.ui.run import Start
application = QApplication(["localchat"])
application.setStyle("Fusion")
start = Start(application, Paths(Path(sys.argv[1])))
def look():
    controller = start.controller
    if controller is None or controller.conversation is None or controller.chats.pane.view.rows is None:
        return
    if not controller.window.chat.composer.isEnabled() or controller.chats._reading:
        return
    application.processEvents()
    print(time.time(), flush=True)
    timer.stop()
    if len(sys.argv) > 2:
        scroll(controller)
    start.window.close()
    application.quit()
def scroll(controller):
    bar, worst, clock = controller.chats.pane.view.verticalScrollBar(), [], QElapsedTimer()
    end = time.monotonic() + 5
    while time.monotonic() < end:
        clock.start()
        bar.setValue(min(bar.maximum(), bar.value() + 400))
        application.processEvents()
        worst.append(clock.nsecsElapsed() / 1e6)
        time.sleep(0.004)
    print(max(worst), statistics_of(worst), controller.chats.pane.view.rows.rowCount(), flush=True)
def statistics_of(values):
    return sorted(values)[int(len(values) * 0.99)]
timer = QTimer(interval=2)
timer.timeout.connect(look)
timer.start()
application.exec()
"""
SYLLABLES = ("ba", "ke", "mi", "tor", "an", "el", "is", "qu", "ra", "sen", "ti", "vo", "con", "inter", "pre",
             "al", "der", "ing", "sta", "un")  # fmt: skip


def texts(count: int) -> Iterator[str]:
    """Messages of some 350 letters: words as often as words are, every tenth in Chinese."""
    chance = random.Random(5)
    words = list(
        {
            "".join(chance.choices(SYLLABLES, k=chance.choice((1, 2, 2, 3, 3, 4))))
            for _ in range(60_000)
        }
    )
    often = [1 / (place + 3) for place in range(len(words))]
    signs = [chr(0x4E00 + place) for place in range(3500)]
    sign_often = [1 / (place + 20) for place in range(3500)]
    said = [" ".join(chance.choices(words, often, k=chance.randint(8, 22))) for _ in range(20_000)]
    written = [
        "".join(chance.choices(signs, sign_often, k=chance.randint(10, 40))) for _ in range(20_000)
    ]
    for number in range(count):
        if number % MESSAGES == 0:
            yield "。".join(chance.choices(written, k=chance.randint(1, 5)))
        else:
            yield (
                ". ".join(chance.choices(said, k=chance.randint(1, 6)))
                + f" function unique{number}"[: 9 if number % 3 else 30]
            )


def fill(services: Services, chats: int) -> None:
    """Write the chats through the store, a thousand at once."""
    store, said = services.store, texts(chats * MESSAGES)
    folder, _ = services.chat_list.add_folder("Work")
    for begin in range(0, chats, 1000):
        with store.together():
            for number in range(begin, min(begin + 1000, chats)):
                day = f"{2020 + 6 * number // chats}-{1 + number // 90 % 12:02}-{1 + number // 3 % 28:02}T"
                day += f"{number % 24:02}:00:00.000+00:00"
                key = store.run(
                    "INSERT INTO conversation (title, created, updated, model_id, preset, titled, folder_id) "
                    "VALUES (?, ?, ?, 'guide', 'Balanced', 'person', ?)",
                    f"Chat {number} on {SYLLABLES[number % 20]}{SYLLABLES[number // 20 % 20]}", day, day,
                    None if number % 10 else folder,
                )  # fmt: skip
                above: int | None = None
                for turn in range(MESSAGES):
                    above = store.run(
                        "INSERT INTO message (conversation_id, parent_id, role, text, created, state, model) "
                        "VALUES (?, ?, ?, ?, ?, 'complete', '')",
                        key, above, "assistant" if turn % 2 else "user", next(said), day,
                    )  # fmt: skip
                store.run("UPDATE conversation SET leaf_id = ? WHERE id = ?", above, key)


def arrange(services: Services, chats: int) -> None:
    """What filters ask for: often and rarely, spread over all years and only long ago."""
    store = services.store
    rare, _ = services.chat_list.add_folder("Cellar")
    spread, _ = services.chat_list.add_folder("Attic")
    old, idea = services.chat_list.add_tag("old"), services.chat_list.add_tag("idea")
    with store.together():
        store.run("UPDATE conversation SET folder_id = ? WHERE id BETWEEN 5000 AND 5030", rare)
        store.run("UPDATE conversation SET folder_id = ? WHERE id % 997 = 3", spread)
        for tag, which in ((old, f"id < {chats // 14}"), (idea, "id % 50 = 7")):
            store.run(
                f"INSERT INTO conversation_tag SELECT id, ? FROM conversation WHERE {which}",  # noqa: S608
                tag.id,
            )
        store.run("UPDATE conversation SET archived = updated WHERE id BETWEEN 20000 AND 26000")
        store.run("UPDATE message SET model = 'Qwen3 8B' WHERE role = 'assistant' AND id % 4 > 0")
        store.run(
            "UPDATE message SET model = 'Phi' WHERE role = 'assistant' AND id < ?", chats // 2
        )
        store.run("UPDATE message SET model = 'Mistral' WHERE role = 'assistant' AND id % 3000 < 2")
        store.run("UPDATE message SET role = 'system' WHERE id % 20000 = 1 AND id < ?", chats * 5)


def start(home: Path, *more: str) -> tuple[float, list[str]]:
    """Seconds from exec to the shown list; what it printed after."""
    began = time.time()
    done = subprocess.run(
        [sys.executable, "-c", STARTED, str(home), *more],
        capture_output=True,
        text=True,
        check=True,
    )
    lines = done.stdout.split("\n")
    return float(lines[0]) - began, lines[1:]


QUERIES = (
    "function", "functio", "func", "f", "interpre", "con", "ba ke mi", '"ba ke"', "unique90000", "nothingatall",
    "一", "一丁", "丁一 万", "ba -ke", "ba role:user", "ba folder:work", "ba after:2025-01", "ba before:2021-01",
    "chat 77", "is:pinned", "folder:work", "function unique1", "ba before:2024-06", "chat before:2021-01",
    "ba before:2021-01 role:assistant", "ba after:2022-03 before:2022-05", "ba folder:cellar", "ba folder:attic",
    "ba tag:old", "ba tag:idea", "ba tag:idea before:2021-01", "ba is:archived", "ba model:qwen", "ba model:phi",
    "ba model:mistral", "ba model:guide", "ba role:system", "function con tag:old", "interpre folder:attic",
    "con before:2021-01 -ba", "一 before:2021-01", "before:2021-01", "tag:old", "tag:idea", "model:qwen", "role:system",
    "model:guide", "is:archived",
)  # fmt: skip


def search(services: Services) -> dict[str, float]:
    """Milliseconds to the first results of each query, the first time asked."""
    found: dict[str, float] = {}
    services.finding.warm_up()  # as the window does in its first quiet moment
    for query in QUERIES:
        taken = []
        for _ in range(LOOKS):
            began = time.perf_counter()
            services.finding.search(query)
            taken.append(1000 * (time.perf_counter() - began))
        found[query] = statistics.median(taken)
        found[f"{query} (first)"] = taken[0]
    return found


def main() -> None:
    """Measure in turns, print, keep the figures."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--chats", type=int, default=100_000)
    parser.add_argument("--store", type=Path)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        homes = {"empty": Path(name) / "empty", "full": options.store or Path(name) / "full"}
        for what, home in homes.items():
            is_new = not Paths(home).database.exists()
            services = build(Paths(home))
            if what == "full" and is_new:
                began = time.time()
                fill(services, options.chats)
                arrange(services, options.chats)
                print(f"filled in {time.time() - began:.0f} s")
            services.close()
        seconds: dict[str, list[float]] = {what: [] for what in homes}
        for _ in range(ROUNDS):
            for what, home in homes.items():
                seconds[what].append(start(home)[0])
        worst, most, rows = (float(word) for word in start(homes["full"], "scroll")[1][0].split())
        services = build(Paths(homes["full"]))
        looks = search(services)
        services.close()
    middle = {what: statistics.median(values) for what, values in seconds.items()}
    figures: dict[str, Any] = {
        "chats": options.chats, "start_s": middle, "start_ratio": middle["full"] / middle["empty"],
        "search_ms": looks, "search_worst_ms": max(looks.values()),
        "scroll_worst_ms": worst, "scroll_99_ms": most, "scrolled_rows": rows,
    }  # fmt: skip
    print(f"start, ms: empty {1000 * middle['empty']:.0f}, full {1000 * middle['full']:.0f}, "
          f"ratio {figures['start_ratio']:.2f} (at most {AIM_START})")  # fmt: skip
    for query in QUERIES:
        print(f"  {query:24} {looks[query]:7.1f} ms   first {looks[f'{query} (first)']:7.1f} ms")
    print(f"first results, worst: {figures['search_worst_ms']:.1f} ms (at most {AIM_SEARCH})")
    print(
        f"scrolling {rows:.0f} rows: 99 % within {most:.1f} ms, worst {worst:.1f} ms (a frame is {FRAME})"
    )
    results = Path(__file__).parent / "results"
    results.mkdir(exist_ok=True)
    (results / "many_chats.json").write_text(json.dumps(figures, indent=2), encoding="utf-8")


if __name__ == "__main__":
    main()
