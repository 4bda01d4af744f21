"""What this computer can do, what is wrong, and what to do about it."""

import os
import platform
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum

import psutil

from localchat import __version__
from localchat.domain.chat import Role
from localchat.domain.preset import LoadOptions, Sampling
from localchat.engine.client import Engine
from localchat.engine.protocol import Answered, ChatMessage
from localchat.errors import LocalChatError
from localchat.paths import GUIDE_FILE, Paths
from localchat.services import safety
from localchat.services.secrets import unlock
from localchat.settings import Settings
from localchat.storage.store import Store

LOW_DISK = 2_000_000_000


class Health(StrEnum):
    """How a finding is meant."""

    OK = "ok"
    WARN = "warn"
    BAD = "bad"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at."""

    title: str
    health: Health
    text: str
    advice: str = ""
    """What to do; empty where all is well."""


def diagnose(paths: Paths) -> list[Finding]:
    """Look at this computer and this installation; nothing is changed."""
    looks: list[Callable[[Paths], Finding]] = [
        _program, _processor, _memory, _folder, _disk, _chats, _engine, _network,
    ]  # fmt: skip
    findings = []
    for look in looks:
        try:
            findings.append(look(paths))
        except LocalChatError as error:
            findings.append(Finding(error.title, Health.BAD, error.message))
    return [*findings, *_cages()]


def _program(_: Paths) -> Finding:
    text = f"LocalChat {__version__}, Python {platform.python_version()}, {platform.platform(terse=True)}"
    return Finding("Program", Health.OK, text)


def _processor(_: Paths) -> Finding:
    cores, threads = psutil.cpu_count(logical=False) or 1, os.cpu_count() or 1
    return Finding(
        "Processor", Health.OK, f"{cores} cores, {threads} threads, {platform.machine()}"
    )


def _memory(_: Paths) -> Finding:
    memory = psutil.virtual_memory()
    text = f"{memory.total / 1e9:.0f} GB, of which {memory.available / 1e9:.1f} GB are free"
    if memory.available < LOW_DISK:
        return Finding("Memory", Health.WARN, text, "Close other programs before loading a model.")
    return Finding("Memory", Health.OK, text)


def _folder(paths: Paths) -> Finding:
    folder = paths.home if paths.home.exists() else paths.home.parent
    if not os.access(folder, os.W_OK):
        return Finding(
            "Data folder", Health.BAD, f"{paths.home} may not be written",
            "Change its rights, or choose another folder with --home.",
        )  # fmt: skip
    return Finding("Data folder", Health.OK, str(paths.home))


def _disk(paths: Paths) -> Finding:
    folder = paths.home
    while not folder.exists():
        folder = folder.parent
    free = shutil.disk_usage(folder).free
    text = f"{free / 1e9:.1f} GB are free"
    if free < LOW_DISK:
        return Finding("Disk", Health.WARN, text, "Free some space before you get a model.")
    return Finding("Disk", Health.OK, text)


def _chats(paths: Paths) -> Finding:
    if not paths.database.exists():
        return Finding("Chats", Health.OK, "none yet")
    key = unlock(paths)
    Store(paths.database, key.value, paths.backups).close()
    if key.kept_in == "file":
        return Finding(
            "Chats", Health.WARN, f"encrypted; the key is in {paths.key_file}, which only you can read",
            "No system keyring was found. Keep the recovery code that Settings shows.",
        )  # fmt: skip
    return Finding("Chats", Health.OK, "encrypted; the key is in the system's keyring")


def _engine(paths: Paths) -> Finding:
    with Engine(paths.engine_log) as engine:
        loaded = engine.load(GUIDE_FILE, LoadOptions())
        question = [ChatMessage(Role.USER, "hello")]
        events = list(engine.generate(question, Sampling(temperature=0, max_tokens=16)))
        ended = events[-1]
        speed = ended.tokens_per_second if isinstance(ended, Answered) else 0.0
        build = engine.ready.build if engine.ready else ""
        held = safety.of(engine.ready) if engine.ready else safety.Held()
    text = (
        f"{build}, loads the guide in {loaded.load_ms:.0f} ms and answers at {speed:.0f} tokens/s"
    )
    if safety.TRIES:  # its cage is told of below
        return Finding("Engine", Health.OK, text)
    return _of_held("Engine", held, text)


def _of_held(title: str, held: safety.Held, *more: str) -> Finding:
    text = "; ".join([*more, *held.layers]) or "nothing holds it"
    health = Health.WARN if held.missing else Health.OK
    return Finding(title, health, text, " ".join(held.missing))


def _cages() -> Iterator[Finding]:
    """What holds each process back here, after every way out that is known was tried."""
    if not safety.TRIES:
        yield _of_held(safety.NAMES["window"], safety.of_window())
    for cage, tried in safety.try_cages():
        name = safety.NAMES[cage]
        if tried.escaped:
            yield Finding(
                name, Health.BAD, f"it should be closed, and can {', '.join(tried.escaped)}",
                "Please report this: SECURITY.md says how.",
            )  # fmt: skip
        else:
            refused = f"{tried.refused} ways out were tried, all refused"
            yield _of_held(name, tried, *([refused] if tried.refused else []))


def _network(paths: Paths) -> Finding:
    settings = Settings(paths.settings)
    if settings["offline"]:
        return Finding("Network", Health.OK, "offline by your choice: no connection is opened")
    where = settings["mirror"] or "the hub"
    text = f"only a search or a download connects, to {where}; “localchat network” lists each"
    return Finding("Network", Health.OK, text)
