"""Opening yesterday's chat: until the first token with its state on disk, against reading it again.

The whole app without its window: store, services and engine are closed and built anew, the model is
loaded, and then the time from sending a message to the first token is taken. The middle counts.
"""

import json
import statistics
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

from benchmarks.engine import make_model
from localchat.app import build
from localchat.paths import Paths
from localchat.services.chat import Ended, TextAdded

ROUNDS = 5
WORDS = 1600
AIM = 0.10


def seconds_to_first_token(paths: Paths, key: int) -> float:
    """Start the app, have the model ready, say something, and wait for the first token."""
    services = build(paths)
    try:
        services.chat.warm_up(key)
        began = time.perf_counter()
        for event in services.chat.send(key, "and now?"):
            if isinstance(event, TextAdded | Ended):
                break
        return time.perf_counter() - began
    finally:
        services.close()


def main() -> None:
    """Measure, print, keep the figures."""
    with tempfile.TemporaryDirectory() as folder:
        paths = Paths(Path(folder) / "home")
        services = build(paths)
        model = services.models.add(make_model(Path(folder)))
        key = services.conversations.create(model.id, "Deterministic").id
        services.conversations.set_value(key, "max_tokens", 1)
        services.conversations.set_value(key, "context", 2048)
        for _ in services.chat.send(key, " ".join("lorem" for _ in range(WORDS))[: WORDS + 60]):
            pass
        services.close()
        (state,) = paths.states.glob("*.state")
        megabytes = state.stat().st_size / 1e6
        kept, fresh = [], []
        for _ in range(ROUNDS):
            kept.append(seconds_to_first_token(paths, key))
            for file in paths.states.glob("*"):
                file.unlink()
            fresh.append(seconds_to_first_token(paths, key))
        figures = {
            "state in MB": megabytes,
            "seconds with the state": statistics.median(kept),
            "seconds reading again": statistics.median(fresh),
        }
        figures["ratio"] = figures["seconds with the state"] / figures["seconds reading again"]
    for name, value in figures.items():
        print(f"{name:34} {value:8.3f}")
    print(f"{'aim of the ratio, at most':34} {AIM:8.3f}")
    results = Path(__file__).parent / "results"
    results.mkdir(exist_ok=True)
    (results / "restart.json").write_text(json.dumps(figures, indent=2), encoding="utf-8")


if __name__ == "__main__":
    main()
