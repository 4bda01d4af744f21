"""Graphics cards that the library can use, and why none is used."""

import ctypes
from dataclasses import dataclass
from typing import Any

_GPU, _INTEGRATED = 1, 2


@dataclass(frozen=True, slots=True)
class Device:
    """A graphics card."""

    name: str
    free: int
    """Bytes of memory that are free."""


def find_devices(library: Any) -> list[Device]:
    """The graphics cards that this build of the library sees."""
    native = library._lib  # noqa: SLF001 -- these functions are not bound by name
    try:
        native.ggml_backend_dev_count.restype = ctypes.c_size_t
        get, kind = native.ggml_backend_dev_get, native.ggml_backend_dev_type
        describe, memory = native.ggml_backend_dev_description, native.ggml_backend_dev_memory
    except AttributeError:
        return []
    get.restype, get.argtypes = ctypes.c_void_p, [ctypes.c_size_t]
    kind.restype, kind.argtypes = ctypes.c_int, [ctypes.c_void_p]
    describe.restype, describe.argtypes = ctypes.c_char_p, [ctypes.c_void_p]
    size = ctypes.POINTER(ctypes.c_size_t)
    memory.restype, memory.argtypes = None, [ctypes.c_void_p, size, size]
    found = []
    for number in range(native.ggml_backend_dev_count()):
        handle = get(number)
        if kind(handle) in {_GPU, _INTEGRATED}:
            free, total = ctypes.c_size_t(), ctypes.c_size_t()
            memory(handle, ctypes.byref(free), ctypes.byref(total))
            found.append(Device(describe(handle).decode("utf-8", "replace"), free.value))
    return found


def why_unused(library: Any, devices: list[Device], layers: int) -> str:
    """The reason, in a sentence, why the processor alone computes; empty when it does not."""
    if devices and layers:
        return ""
    if devices:
        return (
            f"{devices[0].name} has too little free memory for this model, or 0 layers were chosen."
        )
    if library.llama_supports_gpu_offload():
        return "No graphics card was found that this computer's driver offers."
    return "This build of the engine computes on the processor only."
