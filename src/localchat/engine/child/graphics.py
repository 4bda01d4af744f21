"""What the engine's cage must let in where the library was built for a graphics card: that card's devices."""

import importlib.util
import re
import sys
from collections.abc import Sequence
from pathlib import Path

_LIBRARY = re.compile(r"(lib)?ggml-(cuda|hip|vulkan|sycl|opencl|cann|musa)\b.*")
"""Names of the library's parts for graphics cards."""
_DEVICES = ("nvidia*", "nvidia-caps/*", "dri/render*", "kfd", "dxg")


def graphics_files(packs: Sequence[Path] = (), devices: Path = Path("/dev")) -> list[Path]:
    """The devices of graphics cards, if the library or a pack can use any; nothing if only processors are.

    Found by the names of files, since the cage closes before the library is loaded.
    """
    spec = importlib.util.find_spec("llama_cpp")
    if sys.platform != "linux" or spec is None or spec.origin is None:
        return []
    places = (Path(spec.origin).parent / "lib", *packs)
    parts = [part for place in places for part in place.glob("*ggml-*")]
    if not any(_LIBRARY.match(part.name) for part in parts):
        return []
    return [device for name in _DEVICES for device in sorted(devices.glob(name))]
