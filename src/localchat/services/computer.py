"""This computer: what it has, and what it needs just now for its battery and its memory."""

import psutil

from localchat.settings import Settings
from localchat.text import figure, say

IDLE_ON_BATTERY = 60.0
"""Seconds without an answer after which a model is let go without mains."""

IDLE_UNDER_PRESSURE = 20.0
"""Seconds without an answer after which a model is let go when memory is short."""

SHORT = 0.05
"""Share of the memory that is free when it is short."""


def why_unload(settings: Settings, idle: float) -> str:
    """A sentence on why an idle model should be let go; empty when it may stay."""
    if settings["unload_on_pressure"] and idle >= IDLE_UNDER_PRESSURE:
        memory = psutil.virtual_memory()
        if memory.available < SHORT * memory.total:
            return say(
                "Memory is short, so the idle model was let go. The next message loads it again."
            )
    if settings["unload_on_battery"] and idle >= IDLE_ON_BATTERY:
        battery = psutil.sensors_battery()
        if battery is not None and battery.power_plugged is False:
            return say("On battery, so the idle model was let go. The next message loads it again.")
    return ""


def describe() -> str:
    """What this computer has for models: ``24 GB memory, 8 cores``."""
    memory = psutil.virtual_memory().total / 1e9
    cores = psutil.cpu_count(logical=False) or psutil.cpu_count() or 1
    return say(
        "{memory} GB memory, %n cores", cores,
        one="{memory} GB memory, %n core", memory=figure(memory),
    )  # fmt: skip
