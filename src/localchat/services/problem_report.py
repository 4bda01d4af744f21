"""What helps to find a fault: put together and shown here, saved where the person says, and sent nowhere.

It never holds what was said in a chat, nor a token or key; names of files and models only if they are wanted.
"""

import faulthandler
import io
import json
import logging
import platform
import sys
import threading
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import TextIO

from localchat import __version__
from localchat.errors import LocalChatError, UsageError
from localchat.paths import Paths
from localchat.process.faults import where
from localchat.services.report_words import LEFT_OUT, Cleaner
from localchat.settings import SETTINGS, Settings
from localchat.text import cause, headed, say

_LOG = logging.getLogger(__name__)
LINES = 200
"""Lines of each log, the last ones."""
_MOST = 200_000
"""Bytes of a log that are looked at."""
_BUGS = 10
"""Faults of this run that are kept."""
_CRASHED = "crash-last.log"
_LIBRARIES = (
    "PySide6_Essentials", "apsw-sqlite3mc", "llama-cpp-python", "msgspec", "jinja2", "cryptography",
    "keyring", "psutil", "pypdf", "python-docx", "markdown-it-py", "truststore",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Part:
    """One file of a report."""

    name: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What goes into a report."""

    said: str = ""
    """What happened, in the person's words."""
    names: bool = False
    """Whether names of files and models may stand in it."""
    hidden: tuple[str, ...] = ()
    """Words that never go in: the access token, names of models if they are not wanted."""
    more: dict[str, str] = field(default_factory=dict)
    """What only the front end knows, such as how the window is drawn."""


# --- faults of this run ---------------------------------------------------------------------------

_bugs: list[str] = []
_lock = threading.Lock()


class QuietFormatter(logging.Formatter):
    """Writes of an exception where and of what kind it was, and not its words: they may quote anything."""

    def format(self, record: logging.LogRecord) -> str:
        """A line, whatever another formatter has made of the exception before."""
        kept, record.exc_text = record.exc_text, None
        try:
            return super().format(record)
        finally:
            record.exc_text = kept

    def formatException(  # noqa: N802 -- the library's name
        self, ei: tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, ...]
    ) -> str:
        """The lines of a traceback."""
        return where(ei[1]) if ei[1] is not None else ""


def note_bug(error: BaseException) -> None:
    """Note a fault of this run, in the log too. From any thread."""
    text = f"{time.strftime('%Y-%m-%d %H:%M:%S')}\n{where(error)}"
    with _lock:
        _bugs.append(text)
        del _bugs[:-_BUGS]
    _LOG.error("a fault in LocalChat itself", exc_info=error)


class CrashWatch:
    """Lets Python write down where it was when this process crashes, and tells of it at the next start."""

    def __init__(self, paths: Paths) -> None:
        """Begin; `crashed` says whether the last run ended so."""
        self._file: TextIO | None = None
        self._path = paths.logs / "crash.log"
        last = paths.logs / _CRASHED
        self.crashed = False
        try:
            paths.logs.mkdir(parents=True, exist_ok=True)
            if self._path.exists() and self._path.stat().st_size:
                self._path.replace(last)
                self.crashed = True
            self._file = self._path.open("w", encoding="utf-8")
            faulthandler.enable(self._file)
        except (OSError, ValueError):
            return

    def close(self) -> None:
        """This run ends as it should."""
        if self._file is None:
            return
        faulthandler.disable()
        try:
            self._file.close()
            if not self._path.stat().st_size:
                self._path.unlink()
        except OSError:
            return


def last_crash_seen(paths: Paths) -> None:
    """The person was told of the last crash, and wants no report of it."""
    (paths.logs / _CRASHED).unlink(missing_ok=True)


# --- the report -----------------------------------------------------------------------------------


def gather(
    paths: Paths, wish: Wish, look: Callable[[Paths], Iterable[object]] | None = None
) -> list[Part]:
    """Put a report together; takes some seconds, since this computer is looked at as `doctor` does.

    `look` is another way to look at it.
    """
    settings = Settings(paths.settings)
    hidden = (*wish.hidden, str(settings["user_name"]), Path.home().name, platform.node())
    cleaner = Cleaner(hidden, names=wish.names)
    parts = [
        ("what-happened.txt", wish.said.strip()),
        ("program.txt", cleaner.clean(_program(wish.more))),
        ("doctor.txt", cleaner.clean(_doctor(paths, look))),
        ("settings.json", cleaner.clean(_settings(settings, names=wish.names))),
        ("faults.txt", cleaner.clean("\n\n".join(_bugs))),
        ("crash.txt", cleaner.clean(_tail(paths.logs / _CRASHED))),
    ]
    logs = (paths.app_log, paths.engine_log, paths.hub_log, paths.reader_log)
    parts += [(f"log-{log.stem}.txt", cleaner.clean(_tail(log))) for log in logs]
    return [Part(name, f"{text}\n") for name, text in parts if text.strip()]


def shown(parts: Iterable[Part]) -> str:
    """All lines of a report, one file after the other: what is shown is what is saved."""
    return "\n".join(f"=== {part.name} ===\n{part.text}" for part in parts)


def save(parts: Iterable[Part], file: Path) -> None:
    """Write a report as a zip; `UsageError` when it cannot be written."""
    import zipfile

    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for part in parts:
            archive.writestr(zipfile.ZipInfo(part.name, time.localtime()[:6]), part.text)
    unfinished = file.with_name(f"{file.name}.part")
    try:
        unfinished.write_bytes(target.getvalue())
        unfinished.replace(file)
    except OSError as error:
        unfinished.unlink(missing_ok=True)
        raise UsageError(
            say("{file} cannot be written: {reason}.", file=file, reason=cause(error))
        ) from error


def _program(more: dict[str, str]) -> str:
    from importlib import metadata

    lines = [
        f"LocalChat {__version__}",
        f"Python {platform.python_version()} ({sys.implementation.name})",
        f"{platform.platform()} {platform.machine()}",
        *(f"{name}: {value}" for name, value in more.items()),
    ]
    for name in _LIBRARIES:
        try:
            lines.append(f"{name} {metadata.version(name)}")
        except metadata.PackageNotFoundError:
            lines.append(f"{name} ?")
    return "\n".join(lines)


def _doctor(paths: Paths, look: Callable[[Paths], Iterable[object]] | None) -> str:
    from localchat.services.doctor import diagnose

    try:
        findings = list((look or diagnose)(paths))
    except (LocalChatError, OSError) as error:
        return f"{type(error).__name__}"
    lines = []
    for each in findings:
        health, advice = getattr(each, "health", ""), getattr(each, "advice", "")
        lines.append(f"{health}: {headed(getattr(each, 'title', ''), getattr(each, 'text', each))}")
        if advice:
            lines.append(f"    {advice}")
    return "\n".join(lines)


def _settings(settings: Settings, *, names: bool) -> str:
    """The person's choices; what was typed is only told to be there."""
    values: dict[str, object] = {}
    for each in SETTINGS:
        if not each.label:
            continue  # what the window remembers by itself
        value = settings[each.name]
        is_free = isinstance(value, str) and not each.choices
        is_named = names and each.name != "user_name"
        usual = value == each.default
        values[each.name] = value if usual or is_named or not is_free else LEFT_OUT
    return json.dumps(values, indent=2, ensure_ascii=False)


def _tail(log: Path) -> str:
    try:
        with log.open("rb") as file:
            file.seek(max(0, file.seek(0, io.SEEK_END) - _MOST))
            text = file.read().decode("utf-8", "replace")
    except OSError:
        return ""
    return "\n".join(text.splitlines()[-LINES:])
