"""The rules of this computer's administrator: found, read, and held.

The file is read again whenever it has changed, so that new rules count at once. It can only take away, so
whoever could write to it could not gain anything by it; nor by the file that an environment variable names.
"""

import os
import stat
import sys
import threading
from collections.abc import Callable, Iterable
from pathlib import Path

from localchat.domain.policy import LONGEST, Policy, PolicyError, parse, strictest, together
from localchat.errors import Cancelled, PolicyRefused
from localchat.services.hashes import FileHashes
from localchat.text import cause, listed, noop, say

VARIABLE = "LOCALCHAT_POLICY"
"""Environment variable that names another file of rules; it counts beside the system's, never instead."""

_SENTENCES = {
    "network": noop("The rules of this computer forbid every connection."),
    "server": noop("The rules of this computer forbid serving other programs."),
    "export": noop("The rules of this computer forbid writing chats to files."),
    "engine_packs": noop("The rules of this computer forbid adding parts to the engine."),
}
_RULES = {
    "network": noop("No connection may be opened."),
    "server": noop("Other programs may not be served."),
    "export": noop("Chats may not be written to files."),
    "engine_packs": noop("Nothing may be added to the engine."),
}
_lock = threading.Lock()
_known: tuple[object, Policy] | None = None


def system_file() -> Path:
    """Where this system's administrator puts the rules; only they can write there."""
    if sys.platform == "win32":
        return _program_data() / "LocalChat" / "policy.json"
    if sys.platform == "darwin":
        return Path("/Library/Application Support/LocalChat/policy.json")
    return Path("/etc/localchat/policy.json")


def _program_data() -> Path:
    """Windows' folder for all users, from the system itself: a person can change the variable."""
    import ctypes
    import uuid

    known = uuid.UUID("62AB5D82-FDC1-4DC3-A9DD-070D1D495D97").bytes_le
    found = ctypes.c_wchar_p()
    shell, memory = ctypes.CDLL("shell32"), ctypes.CDLL("ole32")
    memory.CoTaskMemFree.argtypes = [ctypes.c_void_p]
    if shell.SHGetKnownFolderPath(known, 0, None, ctypes.byref(found)) or not found.value:
        return Path(r"C:\ProgramData")
    try:
        return Path(found.value)
    finally:
        memory.CoTaskMemFree(found)


def _files() -> list[Path]:
    named = os.environ.get(VARIABLE, "")
    return [system_file(), *([Path(named)] if named else [])]


def current() -> Policy:
    """The rules as they are now; quick, since a file that did not change is not read again."""
    global _known  # noqa: PLW0603 -- the whole process lives under the same rules
    files = _files()
    marks = tuple((str(file), _mark(file)) for file in files)
    with _lock:
        if _known is not None and _known[0] == marks:
            return _known[1]
        policy = together(each for file in files if (each := _read(file)) is not None)
        _known = (marks, policy)
        return policy


def _mark(file: Path) -> object:
    """What changes when the file does."""
    try:
        status = file.stat()
    except OSError as error:
        return error.errno
    return status.st_ino, status.st_size, status.st_mtime_ns, status.st_ctime_ns


def _read(file: Path) -> Policy | None:
    """The rules in a file; None when there is none. One that cannot be understood forbids everything."""
    try:
        # A pipe or a device in its place must not hold up the app.
        with os.fdopen(os.open(file, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0)), "rb") as source:
            if not stat.S_ISREG(os.fstat(source.fileno()).st_mode):
                raise PolicyError(say("it is no ordinary file"))
            data = source.read(LONGEST + 1)
        if len(data) > LONGEST:
            raise PolicyError(say("it is far too long"))
        return parse(data.decode("utf-8-sig"), str(file))
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        problem = say("it cannot be read: {reason}", reason=cause(error))
    except UnicodeDecodeError:
        problem = say("it is no UTF-8 text")
    except PolicyError as error:
        problem = str(error)
    return strictest(str(file), problem)


# --- asking ---------------------------------------------------------------------------------------


def forbidden(what: str) -> str:
    """Why something of `domain.policy.SWITCHES` may not be done, in a sentence; empty when it may."""
    policy = current()
    if what not in policy.forbidden:
        return ""
    return f"{say(_SENTENCES[what])} {whom_to_ask(policy)}"


def network_forbidden() -> str:
    """Why no connection may be opened, in a sentence; empty when the person decides."""
    return forbidden("network")


def check(what: str) -> None:
    """Raise `PolicyRefused` with its sentence when something is forbidden."""
    if sentence := forbidden(what):
        raise PolicyRefused(sentence)


def whom_to_ask(policy: Policy) -> str:
    """The end of a sentence about what is not allowed."""
    if policy.contact:
        return say("Ask {contact} if you need it.", contact=policy.contact)
    return say("Ask whoever looks after this computer if you need it.")


def in_words(policy: Policy) -> list[str]:
    """The rules, a sentence each; none where there are no rules."""
    if not policy.is_there:
        return []
    lines = [say(_RULES[name]) for name in policy.forbidden]
    if policy.models is not None:
        lines.append(
            say(
                "Of models, only the guide and %n files that are named by their content may be loaded.",
                len(policy.models),
                one="Of models, only the guide and %n file that is named by its content may be loaded.",
            )
            if policy.models
            else say("Of models, only the guide may be loaded.")
        )
    return lines or [say("Nothing is forbidden.")]


def broken(policy: Policy) -> str:
    """What is wrong with a file of rules, in a sentence; empty when all were understood."""
    if not policy.problem:
        return ""
    return say(
        "A file of rules was not understood ({problem}), so everything that it could forbid is forbidden. "
        "Its administrator must put it right: {files}",
        problem=policy.problem,
        files=listed(policy.files),
    )


# --- models ---------------------------------------------------------------------------------------


class ModelRules:
    """Lets the engine load only what the rules name, by the content of each file."""

    def __init__(self, hashes: FileHashes, always: Iterable[Path]) -> None:
        """`always` are the files that came with the app."""
        self._hashes = hashes
        self._always = frozenset(always)

    def check(
        self,
        files: Iterable[Path],
        progress: Callable[[int, int], None] = lambda *_: None,
        stopped: Callable[[], bool] = lambda: False,
    ) -> None:
        """Raise `PolicyRefused` unless every one of these files may be loaded, `Cancelled` when stopped.

        A hash that is not known yet is computed, which takes a second for a gigabyte or so: `progress`
        hears of how many thousandths of all files were read. Not on the window's thread.
        """
        if current().models is None:
            return
        asked = [file for file in files if file not in self._always]
        todo = [file for file in asked if self._hashes.known(file) is None]
        total, done = sum(_size(file) for file in todo) or 1, 0

        def tell(count: int) -> None:
            nonlocal done
            done += count
            progress(min(1000, 1000 * done // total), 1000)

        for file in asked:
            sha256 = self._hashes.get(file, stopped, tell)
            if stopped():
                raise Cancelled(say("Stopped."))
            policy = current()
            if sha256 is None or not policy.allows(sha256):
                raise PolicyRefused(refused_model(file.name, policy))


def refused_model(name: str, policy: Policy) -> str:
    """Why a model, or a file that goes with one, is not loaded."""
    what = say(
        "{name} is not among the models that the rules of this computer allow.", name=name[:80]
    )
    return f"{what} {whom_to_ask(policy)}"


def _size(file: Path) -> int:
    try:
        return file.stat().st_size
    except OSError:
        return 0
