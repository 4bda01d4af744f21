"""A child process on two private pipes: start it, talk to it, end it, and say how it ended.

Knows nothing of models. The child's side is `serve`. The pipes are inherited by number (handles on
Windows), so no other process can reach them; stdout and stderr go to a log file.
"""

import contextlib
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from localchat.languages import told
from localchat.process import ending
from localchat.process.frames import Gauge, read_frame, write_frame
from localchat.process.launcher import Launched, Launcher
from localchat.process.program import command
from localchat.text import say

MAX_LOG = 1_000_000
"""A log longer than this many bytes is put aside when the next child starts."""

_KEPT = ("PATH", "LANG", "LC_ALL", "TZ", "SYSTEMROOT", "WINDIR", "TMPDIR", "TEMP", "TMP")


class ChildProcess:
    """A running ``python -m module`` with a pipe in each direction.

    The child gets a clean environment and an empty folder of its own as its working directory, so
    nothing that lies about can be loaded into it. It ends when its end of the pipe closes, thus
    also when this process is killed.
    """

    def __init__(
        self,
        module: str,
        arguments: Sequence[str],
        log: Path,
        extra: Mapping[str, str] | None = None,
        launcher: Launcher | None = None,
    ) -> None:
        """Start it; with `launcher` it does not inherit what this process has given up."""
        log.parent.mkdir(parents=True, exist_ok=True)
        if log.exists() and log.stat().st_size > MAX_LOG:
            log.replace(log.with_suffix(".old.log"))
        self._log = log
        self._folder = Path(tempfile.mkdtemp(prefix="localchat-"))
        self._lock = threading.Lock()
        self._gauge = Gauge()
        theirs_in, ours_out = os.pipe()
        ours_in, theirs_out = os.pipe()
        self._in = os.fdopen(ours_in, "rb")
        self._out = os.fdopen(ours_out, "wb")
        try:
            with log.open("ab") as sink:
                self._log_start = sink.tell()
                ends, folder = (theirs_in, theirs_out), self._folder
                environment = _environment(folder, extra or {})
                self._process: subprocess.Popen[bytes] | Launched
                if launcher is None:
                    self._process = _spawn(ends, module, arguments, sink, folder, environment)
                else:
                    more = {"arguments": list(arguments), "environment": environment}
                    self._process = launcher.start(module, ends, sink, str(folder), more)
        except OSError:
            self._in.close()
            self._out.close()
            shutil.rmtree(self._folder, ignore_errors=True)
            raise
        finally:
            os.close(theirs_in)
            os.close(theirs_out)

    @property
    def pid(self) -> int:
        """The child's process number."""
        return self._process.pid

    @property
    def alive(self) -> bool:
        """Whether it still runs."""
        return self._process.poll() is None

    def send(self, payload: bytes) -> None:
        """Send one frame, from any thread; OSError when the child has gone."""
        with self._lock:
            write_frame(self._out, payload)

    def receive(self) -> bytes | None:
        """Wait for one frame; None when the child has ended, `ProtocolError` for what no child says."""
        payload = read_frame(self._in)
        self._gauge.count()
        return payload

    def close(self, grace: float = 2.0) -> None:
        """Ask the child to end by closing its pipe, and kill it after `grace` seconds."""
        with contextlib.suppress(OSError):
            self._out.close()
        try:
            self._process.wait(grace)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._tidy()

    def kill(self) -> None:
        """End the child at once."""
        self._process.kill()
        self._process.wait()
        with contextlib.suppress(OSError):
            self._out.close()
        self._tidy()

    def _tidy(self) -> None:
        with contextlib.suppress(OSError):
            self._in.close()
        shutil.rmtree(self._folder, ignore_errors=True)

    @property
    def was_killed(self) -> bool:
        """Whether it was ended from outside without a chance, as when memory runs out."""
        return sys.platform != "win32" and self._process.poll() == -signal.SIGKILL

    def how_it_ended(self) -> str:
        """Say in half a sentence how the child ended; waits a moment for it to be over."""
        try:
            code = self._process.wait(2.0)
        except subprocess.TimeoutExpired:
            return say("stopped answering")
        return ending.how(code)

    def log_tail(self, lines: int = 20) -> str:
        """Return the last lines that this child wrote to its log."""
        try:
            with self._log.open("rb") as log:
                log.seek(max(self._log_start, log.seek(0, os.SEEK_END) - 16_384))
                text = log.read().decode("utf-8", "replace")
        except OSError:
            return ""
        return "\n".join(text.splitlines()[-lines:])

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close() if error is None else self.kill()


def _environment(folder: Path, extra: Mapping[str, str]) -> dict[str, str]:
    """Nothing of the person's environment but what a process needs to start; and the language."""
    kept = {name: os.environ[name] for name in _KEPT if name in os.environ}
    return {**kept, "HOME": str(folder), "USERPROFILE": str(folder), **told(), **extra}


def _spawn(
    ends: tuple[int, int],
    module: str,
    arguments: Sequence[str],
    sink: Any,
    folder: Path,
    environment: Mapping[str, str],
) -> subprocess.Popen[bytes]:
    """Start the child with only its two pipe ends inherited."""
    options: dict[str, Any] = {}
    if sys.platform == "win32":
        import msvcrt

        handles = [msvcrt.get_osfhandle(end) for end in ends]
        for handle in handles:
            os.set_handle_inheritable(handle, True)
        startup = subprocess.STARTUPINFO()
        startup.lpAttributeList = {"handle_list": handles}
        options = {"startupinfo": startup, "creationflags": subprocess.CREATE_NO_WINDOW}
        numbers = [str(handle) for handle in handles]
    else:
        options = {"pass_fds": ends, "start_new_session": True}
        numbers = [str(end) for end in ends]
    return subprocess.Popen(
        command(module, *numbers, *arguments),
        stdin=subprocess.DEVNULL,
        stdout=sink,
        stderr=sink,
        cwd=folder,
        env=environment,
        **options,
    )
