"""2,000 model files: the first look at them, a look again when nothing changed, and what the window asks for."""

import json
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

from localchat.app import build
from localchat.paths import Paths
from localchat.settings import Settings
from tests.helpers.gguf_factory import write_model

FILES, IN_EACH, ROUNDS = 2_000, 4, 7
AIM_MS = 300


def fill(folder: Path) -> None:
    """Many repositories with some quantisations each; all are one file on the disk."""
    model = write_model(folder / "tiny-random.gguf")
    for number in range(FILES):
        repository = folder / "models" / f"owner-{number % 40}" / f"name-{number // IN_EACH}"
        repository.mkdir(parents=True, exist_ok=True)
        os.link(model, repository / f"name-{number // IN_EACH}-Q{number % IN_EACH}_K.gguf")


def timed(what: Callable[[], object]) -> float:
    """Milliseconds that it takes."""
    began = time.perf_counter()
    what()
    return 1000 * (time.perf_counter() - began)


def main() -> None:
    """Measure, print a table, keep the figures."""
    with tempfile.TemporaryDirectory() as name:
        home = Path(name)
        fill(home)
        # Whatever other apps have on this computer is not to be counted.
        settings = Settings(home / "settings.json")
        settings.set("other_apps", value=False)
        services = build(Paths(home), settings)
        figures: dict[str, float] = {"files": FILES, "first_ms": timed(services.library.scan)}
        found = len(services.library.all())
        assert found == FILES + 1, found
        services.close()
        again, listed, picker = [], [], []
        for _ in range(ROUNDS):
            services = build(Paths(home), settings)
            listed.append(timed(services.library.all))
            again.append(timed(services.library.scan))
            picker.append(timed(services.models.all))
            services.close()
    for key, values in (("again_ms", again), ("listed_ms", listed), ("picker_ms", picker)):
        figures[key] = statistics.median(values)
    print(f"{FILES:,} files, first look:                      {figures['first_ms']:8.0f} ms")
    print(
        f"again, nothing changed, all from the store: {figures['again_ms']:8.0f} ms (aim: ≤ {AIM_MS})"
    )
    print(f"the list of the last look, from the store:  {figures['listed_ms']:8.0f} ms")
    print(f"the models that can be chosen:              {figures['picker_ms']:8.0f} ms")
    results = Path(__file__).parent / "results"
    results.mkdir(exist_ok=True)
    (results / "library.json").write_text(json.dumps(figures, indent=2), encoding="utf-8")
    if figures["again_ms"] > AIM_MS:
        sys.exit("slower than the aim")


if __name__ == "__main__":
    main()
