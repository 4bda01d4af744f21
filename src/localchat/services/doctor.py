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
from localchat.engine.message import ChatMessage
from localchat.engine.protocol import Answered
from localchat.errors import LocalChatError, PassphraseNeeded
from localchat.paths import GUIDE_FILE, Paths
from localchat.services import policy, safety
from localchat.services.cage_words import told
from localchat.services.keys import Keys
from localchat.services.packs import Packs
from localchat.settings import Settings
from localchat.storage.store import Store
from localchat.text import amount, figure, listed, say

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
        _program, _processor, _memory, _folder, _disk, _chats, _engine, _packs, _network, _rules,
    ]  # fmt: skip
    findings = []
    for look in looks:
        try:
            findings.append(look(paths))
        except LocalChatError as error:
            findings.append(Finding(say(error.title), Health.BAD, error.message))
    return [*findings, *_cages()]


def _program(_: Paths) -> Finding:
    text = f"LocalChat {__version__}, Python {platform.python_version()}, {platform.platform(terse=True)}"
    return Finding(say("Program"), Health.OK, text)


def _processor(_: Paths) -> Finding:
    cores, threads = psutil.cpu_count(logical=False) or 1, os.cpu_count() or 1
    text = say(
        "{cores} cores, {threads} threads, {machine}",
        cores=cores,
        threads=threads,
        machine=platform.machine(),
    )
    return Finding(say("Processor"), Health.OK, text)


def _memory(_: Paths) -> Finding:
    memory = psutil.virtual_memory()
    text = say(
        "{total}, of which {free} are free",
        total=amount(memory.total / 1e9, "GB", 0),
        free=amount(memory.available / 1e9, "GB"),
    )
    if memory.available < LOW_DISK:
        advice = say("Close other programs before loading a model.")
        return Finding(say("Memory"), Health.WARN, text, advice)
    return Finding(say("Memory"), Health.OK, text)


def _folder(paths: Paths) -> Finding:
    folder = paths.home
    while not folder.exists():  # a new account may have none of its usual folders
        folder = folder.parent
    if not os.access(folder, os.W_OK):
        return Finding(
            say("Data folder"), Health.BAD, say("{path} may not be written", path=paths.home),
            say("Change its rights, or choose another folder with --home."),
        )  # fmt: skip
    return Finding(say("Data folder"), Health.OK, str(paths.home))


def _disk(paths: Paths) -> Finding:
    folder = paths.home
    while not folder.exists():
        folder = folder.parent
    free = shutil.disk_usage(folder).free
    text = say("{size} are free", size=amount(free / 1e9, "GB"))
    if free < LOW_DISK:
        advice = say("Free some space before you get a model.")
        return Finding(say("Disk"), Health.WARN, text, advice)
    return Finding(say("Disk"), Health.OK, text)


def _chats(paths: Paths) -> Finding:
    if not paths.database.exists():
        return Finding(say("Chats"), Health.OK, say("none yet"))
    try:
        key = Keys(paths).unlock()
    except PassphraseNeeded:
        return Finding(say("Chats"), Health.OK, say("encrypted; only your passphrase opens them"))
    Store(paths.database, key.value, paths.backups).close()
    if key.kept_in == "file":
        return Finding(
            say("Chats"), Health.WARN,
            say("encrypted; the key is in {path}, which only you can read", path=paths.keys),
            say("No system keyring was found. Keep the recovery code that Settings shows."),
        )  # fmt: skip
    return Finding(say("Chats"), Health.OK, say("encrypted; the key is in the system's keyring"))


def _engine(paths: Paths) -> Finding:
    with Engine(paths.engine_log) as engine:
        loaded = engine.load(GUIDE_FILE, LoadOptions())
        question = [ChatMessage(Role.USER, "hello")]
        events = list(engine.generate(question, Sampling(temperature=0, max_tokens=16)))
        ended = events[-1]
        speed = ended.tokens_per_second if isinstance(ended, Answered) else 0.0
        build = engine.ready.build if engine.ready else ""
        held = safety.of(engine.ready) if engine.ready else safety.Held()
    text = say(
        "{build}, loads the guide in {time} ms and answers at {speed} tokens/s",
        build=build,
        time=figure(loaded.load_ms),
        speed=figure(speed),
    )
    if safety.TRIES:  # its cage is told of below
        return Finding(say("Engine"), Health.OK, text)
    return _of_held(say("Engine"), held, text)


def _of_held(title: str, held: safety.Held, *more: str) -> Finding:
    said = [*more, *map(told, held.layers)]
    text = say("; ").join(said) if said else say("nothing holds it")
    health = Health.WARN if held.missing else Health.OK
    return Finding(title, health, text, " ".join(map(told, held.missing)))


def _cages() -> Iterator[Finding]:
    """What holds each process back here, after every way out that is known was tried."""
    if not safety.TRIES:
        yield _of_held(say(safety.NAMES["window"]), safety.of_window())
    for cage, tried in safety.try_cages():
        name = say(safety.NAMES[cage])
        if tried.escaped:
            yield Finding(
                name, Health.BAD,
                say("it should be closed, and can {ways}", ways=listed(map(told, tried.escaped))),
                say("Please report this: SECURITY.md says how."),
            )  # fmt: skip
        else:
            refused = say(
                "%n ways out were tried, all refused",
                tried.refused,
                one="%n way out was tried, and refused",
            )
            yield _of_held(name, tried, *([refused] if tried.refused else []))


def _packs(paths: Paths) -> Finding:
    """What was added to the engine, and whether it helps here."""
    packs = Packs(paths.engine_packs, paths.engine_log, ())
    title, found = say("Engine packs"), packs.all()
    if sentence := policy.forbidden("engine_packs"):
        return Finding(title, Health.OK, sentence)
    if not found:
        return Finding(title, Health.OK, say("none"))
    untried = say("It was not tried yet: localchat pack probe")
    words = [
        f"{added.pack.name}: {added.trial.text if added.trial else untried}" for added in found
    ]
    used = any(added.is_used for added in found)
    return Finding(title, Health.OK if used else Health.WARN, " ".join(words))


def _rules(_: Paths) -> Finding:
    """What the administrator of this computer has forbidden."""
    title, rules = say("Rules of this computer"), policy.current()
    if not rules.is_there:
        return Finding(title, Health.OK, say("none: everything is your choice"))
    where = say("They stand in {files}.", files=listed(rules.files))
    health = Health.BAD if rules.problem else Health.OK
    return Finding(title, health, " ".join([*policy.in_words(rules), where]), policy.broken(rules))


def _network(paths: Paths) -> Finding:
    settings = Settings(paths.settings)
    if sentence := policy.network_forbidden():
        return Finding(say("Network"), Health.OK, sentence)
    if settings["offline"]:
        text = say("offline by your choice: no connection is opened")
        return Finding(say("Network"), Health.OK, text)
    where = settings["mirror"] or say("the hub")
    text = say(
        "only a search or a download connects, to {place}; “localchat network” lists each",
        place=where,
    )
    return Finding(say("Network"), Health.OK, text)
