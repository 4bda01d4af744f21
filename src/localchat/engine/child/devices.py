"""Graphics cards that the library can use, which of them are used, and why none is."""

import ctypes
from dataclasses import dataclass
from typing import Any

from localchat.errors import ValueRefused
from localchat.text import listed, say

AUTO, PROCESSOR = "auto", "processor"
"""What a person may say instead of a card's name."""

_GPU, _INTEGRATED = 1, 2


@dataclass(frozen=True, slots=True)
class Device:
    """A graphics card."""

    name: str
    free: int
    """Bytes of memory that are free."""
    handle: int = 0
    """The library's own."""


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
            name = describe(handle).decode("utf-8", "replace")
            found.append(Device(name, free.value, handle))
    return found


def choose(devices: list[Device], wanted: str) -> list[Device]:
    """The cards that shall be used; `ValueRefused` lists them when none has the name."""
    name = wanted.strip().casefold()
    if name in {AUTO, ""}:
        return devices
    if name == PROCESSOR:
        return []
    if found := [device for device in devices if name in device.name.casefold()]:
        return found
    known = listed([AUTO, PROCESSOR, *(device.name for device in devices)])
    raise ValueRefused(
        say(
            "There is no device called “{name}”. There are: {names}.", name=wanted[:60], names=known
        )
    )


def handles(devices: list[Device]) -> Any:
    """The library's list of these."""
    return (ctypes.c_void_p * (len(devices) + 1))(*(device.handle for device in devices), None)


def why_unused(
    library: Any, devices: list[Device], used: list[Device], asked: int | None, layers: int
) -> str:
    """The reason, in a sentence, why the processor alone computes; empty when it does not.

    `asked` are the layers that a person wanted on a card, `layers` those that are there.
    """
    if layers:
        return ""
    if devices and not used:
        return say("{name} is not used, since the processor was chosen.", name=devices[0].name)
    if devices and asked == 0:
        return say("{name} is not used, since 0 layers were chosen for it.", name=used[0].name)
    if devices:
        return say("{name} has too little free memory for this model.", name=used[0].name)
    if library.llama_supports_gpu_offload():
        return say("No graphics card was found that this computer's driver offers.")
    return say("This build of the engine computes on the processor only.")
