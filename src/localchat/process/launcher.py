"""Starts children for a process that has given up the network, because children inherit that.

A copy of the process is made before the filter closes. It does two things only: start the few modules that
it was told of then, on pipes that it is handed, and show a page in the person's browser. Whoever holds the
other end of its socket cannot make it start anything else, nor give what it starts an environment that loads
other code.
"""

import contextlib
import json
import os
import re
import shutil
import signal
import socket
import sys
import threading
from collections.abc import Mapping, Sequence
from typing import IO, TYPE_CHECKING, Any, NoReturn

from localchat.languages import VARIABLE
from localchat.process.cage.parts import hide_memory
from localchat.process.program import command

if TYPE_CHECKING:
    import subprocess  # the window's own start does without it

_LONGEST = 60_000
_PAGE = re.compile(
    r"https://[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?(?::\d{1,5})?(?:[/?#][!#%&(-;=?-\[\]_a-z~]*)?"
)
"""A page that may be shown: https, a plain host without name and password, and no sign that a shell, a
desktop file or a browser could take for something else."""
_LONGEST_PAGE = 2000
_OPENER = "xdg-open"
_VARIABLES = frozenset({
    "PATH", "LANG", "LC_ALL", "TZ", "TMPDIR", "TEMP", "TMP", "SYSTEMROOT", "WINDIR", "HOME", "USERPROFILE",
    "SSL_CERT_FILE", "SSL_CERT_DIR", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY", "http_proxy",
    "https_proxy", "all_proxy", "no_proxy", VARIABLE,
})  # fmt: skip
"""What may be set in a child's environment: nothing by which it would load other code."""


class Launcher:
    """The way to the process that starts children. Safe from many threads."""

    def __init__(self, modules: Sequence[str]) -> None:
        """Make the copy, for these modules; call this before there are threads."""
        self._lock = threading.Lock()
        self._socket, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        self._pid = os.fork()
        if self._pid == 0:
            _live(self._socket, theirs, frozenset(modules))
        theirs.close()

    def start(
        self, module: str, numbers: Sequence[int], sink: IO[bytes], cwd: str, more: dict[str, Any]
    ) -> "Launched":
        """Start ``python -m module`` with these pipe ends; OSError when it cannot be."""
        files = [*numbers, sink.fileno()]
        answer = self._ask({"start": module, "cwd": cwd, **more}, files)
        return Launched(self, answer["pid"])

    def open(self, address: str) -> None:
        """Show a page in the person's browser; OSError when it is none of the web or nothing shows it."""
        self._ask({"open": address})

    def status(self, pid: int) -> int | None:
        """How a child ended; None while it runs."""
        code: int | None = self._ask({"poll": pid})["code"]
        return code

    def kill(self, pid: int) -> None:
        """End a child at once."""
        self._ask({"kill": pid})

    def close(self) -> None:
        """End the copy; its children end with their pipes."""
        with self._lock:
            if self._socket.fileno() < 0:
                return
            self._socket.close()
        with contextlib.suppress(ChildProcessError):
            os.waitpid(self._pid, 0)

    def _ask(self, request: dict[str, Any], files: Sequence[int] = ()) -> dict[str, Any]:
        data = json.dumps(request).encode()
        if len(data) > _LONGEST:
            raise OSError("too much for the launcher")
        with self._lock:
            socket.send_fds(self._socket, [data], list(files))
            answer: dict[str, Any] = json.loads(self._socket.recv(_LONGEST) or b"{}")
        if "error" in answer or not answer:
            raise OSError(answer.get("error", "the launcher has ended"))
        return answer


def make_launcher(modules: Sequence[str]) -> Launcher | None:
    """A launcher where a process can give up the network, before it does; None on other systems.

    There children are started directly, and links are opened by the window itself.
    """
    return Launcher(modules) if sys.platform == "linux" else None


class Launched:
    """A child that another process has started: what `process.child` needs of it."""

    def __init__(self, launcher: Launcher, pid: int) -> None:
        self._launcher, self.pid = launcher, pid
        self._code: int | None = None

    def poll(self) -> int | None:
        """How it ended; None while it runs."""
        if self._code is None:
            try:
                self._code = self._launcher.status(self.pid)
            except OSError:
                self._code = -signal.SIGKILL
        return self._code

    def wait(self, timeout: float | None = None) -> int:
        """Wait for its end; `subprocess.TimeoutExpired` when it takes longer."""
        step, waited = 0.005, 0.0
        pause = threading.Event()
        while (code := self.poll()) is None:
            if timeout is not None and waited >= timeout:
                import subprocess

                raise subprocess.TimeoutExpired(str(self.pid), timeout)
            pause.wait(step)
            waited += step
            step = min(0.1, step * 1.5)
        return code

    def kill(self) -> None:
        """End it at once."""
        if self.poll() is None:
            self._launcher.kill(self.pid)


def _live(ours: socket.socket, theirs: socket.socket, modules: frozenset[str]) -> NoReturn:
    """The copy's whole life."""
    try:
        ours.close()
        hide_memory()
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        signal.signal(signal.SIGTERM, signal.SIG_DFL)
        _serve(theirs, modules)
    finally:
        os._exit(0)


def _serve(channel: socket.socket, modules: frozenset[str]) -> None:
    children: dict[int, subprocess.Popen[bytes]] = {}
    while True:
        data, files, _, _ = socket.recv_fds(channel, _LONGEST, 3)
        if not data:
            return
        try:
            answer = _answer(json.loads(data), files, children, modules)
        except (OSError, ValueError, KeyError, TypeError) as error:
            answer = {"error": str(error) or type(error).__name__}
        for file in files:
            os.close(file)
        channel.send(json.dumps(answer).encode())


def _answer(
    request: dict[str, Any],
    files: Sequence[int],
    children: dict[int, "subprocess.Popen[bytes]"],
    modules: frozenset[str],
) -> dict[str, Any]:
    if "poll" in request:
        return {"code": children[request["poll"]].poll()}
    if "kill" in request:
        children[request["kill"]].kill()
        return {"code": None}
    child = _show(request["open"]) if "open" in request else _start(request, files, modules)
    children[child.pid] = child
    return {"pid": child.pid}


def _start(
    request: dict[str, Any], files: Sequence[int], modules: frozenset[str]
) -> "subprocess.Popen[bytes]":
    environment: Mapping[str, str] = request["environment"]
    if request["start"] not in modules or not set(environment) <= _VARIABLES:
        raise ValueError("the launcher does not start this")
    import subprocess

    reading, writing, log = files
    return subprocess.Popen(
        command(request["start"], str(reading), str(writing), *request["arguments"]),
        stdin=subprocess.DEVNULL, stdout=log, stderr=log, cwd=request["cwd"], env=dict(environment),
        pass_fds=(reading, writing), start_new_session=True,
    )  # fmt: skip


def _show(address: str) -> "subprocess.Popen[bytes]":
    if len(address) > _LONGEST_PAGE or not _PAGE.fullmatch(address):
        raise ValueError("this is no page of the web")
    opener = shutil.which(_OPENER)
    if opener is None:
        raise FileNotFoundError(f"there is no {_OPENER} on this computer")
    import subprocess

    # Browsers outlive the app, and ask the desktop themselves: the environment is that of the app's start.
    return subprocess.Popen(
        [opener, address],
        stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        start_new_session=True,
    )  # fmt: skip
