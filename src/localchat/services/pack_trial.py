"""The trial of an engine pack, in a process of its own, which may crash or hang without harm."""

import threading
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import psutil

from localchat.domain.chat import Role
from localchat.domain.pack import TriedDevice
from localchat.domain.preset import LoadOptions, Sampling
from localchat.engine.client import Engine
from localchat.engine.message import ChatMessage
from localchat.engine.protocol import Text
from localchat.errors import EngineDied, LocalChatError
from localchat.paths import GUIDE_FILE
from localchat.text import figure, say

LIMIT = 90.0
"""Seconds that a trial may take; drivers make their code for a card when it is first used."""
WORTH = 1.0
"""How many times as fast as the processor a pack must be, in writing and in reading."""
WRONG = 5e-4
"""The largest error that rounding explains; see `engine.child.probe`."""

_QUESTION, _TOKENS = "What leaves my computer?", 6


@dataclass(frozen=True, slots=True)
class Trial:
    """What came of trying a pack."""

    list: str
    """SHA-256 of the pack's own list: a trial of another version says nothing."""
    ggml: str
    """The engine with which it was tried."""
    works: bool
    text: str
    """Why it is used, or is not, in a sentence or two."""
    devices: tuple[TriedDevice, ...] = ()


def try_out(
    folder: Path, trial: Trial, log: Path, *, worth: float = WORTH, limit: float = LIMIT
) -> Trial:
    """Try the pack in a folder; the trial that is given says of which version it is.

    What it came to is in what is returned, also when it crashed or took longer than `limit` seconds.
    """
    engine = Engine(log, lambda: [folder])
    late = threading.Event()

    def end() -> None:
        late.set()
        engine.kill()

    clock = threading.Timer(limit, end)
    clock.daemon = True
    clock.start()
    try:
        trial = _tried(engine, log, trial, worth)
    except EngineDied as error:
        trial = replace(
            trial,
            text=say(
                "It did not answer in {seconds} seconds, so it stays off.",
                seconds=figure(limit),
            )
            if late.is_set()
            else say("The engine {how} with it, so it stays off.", how=error.how),
        )
    except (LocalChatError, OSError) as error:
        text = error.message if isinstance(error, LocalChatError) else str(error)
        trial = replace(trial, text=say("{why} So it stays off.", why=text))
    finally:
        clock.cancel()
        engine.kill()
    return trial


def _tried(engine: Engine, log: Path, trial: Trial, worth: float) -> Trial:
    probed = engine.probe(psutil.cpu_count(logical=False) or 1)
    build = engine.ready.ggml if engine.ready else ""
    trial = replace(trial, ggml=build, devices=tuple(probed.devices))
    if probed.notes:
        return replace(trial, text=" ".join(probed.notes))
    if not probed.devices:
        text = say(
            "It finds nothing on this computer that it could use. Is there a graphics card of its kind, "
            "with its driver?"
        )
        return replace(trial, text=text)
    works = []
    reasons = []
    for device in probed.devices:
        good, reason = _judge(device, worth)
        works.append(good)
        reasons.append(reason)
    if any(works) and (problem := _talks_otherwise(engine, log, probed.devices)):
        return replace(trial, text=problem)
    return replace(trial, works=any(works), text=" ".join(reasons))


def _judge(device: TriedDevice, worth: float) -> tuple[bool, str]:
    """Whether a device helps, and why, in a sentence."""
    wrong = [kind for kind, error in device.errors.items() if not error <= WRONG]
    if wrong or not device.errors:
        return False, say(
            "{device} computes wrongly ({kinds}), so it is not used.",
            device=device.name, kinds=", ".join(wrong) or "—",
        )  # fmt: skip
    writes = device.writes / max(device.own_writes, 1.0)
    reads = device.reads / max(device.own_reads, 1.0)
    faster, reading = figure(writes, 1), figure(reads, 1)
    if not (writes >= worth and reads >= worth):
        return False, say(
            "{device} is slower than the processor here: it writes {writes} times and reads {reads} "
            "times as fast, so it is not used.",
            device=device.name, writes=faster, reads=reading,
        )  # fmt: skip
    return True, say(
        "{device} writes {writes} times and reads {reads} times as fast as the processor.",
        device=device.name, writes=faster, reads=reading,
    )  # fmt: skip


def _talks_otherwise(engine: Engine, log: Path, devices: Sequence[TriedDevice]) -> str:
    """What is wrong when the guide says something else with the pack than without; empty when it does not."""
    card = next((device.name for device in devices if device.kind == "card"), "")
    with Engine(log) as plain:
        expected = _say(plain, LoadOptions())
    with_pack = _say(engine, LoadOptions(device=card) if card else LoadOptions())
    if with_pack == expected:
        return ""
    return say("With it a model says something else than without it, so it stays off.")


def _say(engine: Engine, options: LoadOptions) -> str:
    engine.load(GUIDE_FILE, options)
    question = [ChatMessage(Role.USER, _QUESTION)]
    sampling = Sampling(temperature=0, max_tokens=_TOKENS)
    return "".join(
        event.text for event in engine.generate(question, sampling) if isinstance(event, Text)
    )
