"""Prove that LocalChat is quiet: ``.venv/bin/python tools/prove_quiet.py``, on Linux.

The real program is driven through a first start, a chat, a search, settings, an export, a crash and a report
(``quiet_scenario.py``) three times: while ``strace`` writes down every call of every process about the
network; in a network of its own that is empty; and once more traced, with one search and one download from a
hub of the tests' own on this computer. It prints what was seen, and ends with 1 if there was anything that
nobody asked for. ``--keep DIR`` keeps what strace wrote, to be read by whoever does not trust this script.
"""

import argparse
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
SCENARIO = Path(__file__).with_name("quiet_scenario.py")
SECONDS = 600
# Not with --seccomp-bpf, which is faster: what a cage refuses would then not be seen at all.
_TRACE = ("strace", "-f", "-qq", "-yy", "-e", "trace=%network", "-e", "signal=none")
_LINE = re.compile(r"^(\d+) +(.*)$")
_CALL = re.compile(r"^(\w+)\((.*)\) += (-?\d+)")
_UNFINISHED = re.compile(r"^(\w+)\((.*?) <unfinished \.\.\.>$")
_RESUMED = re.compile(r"^<\.\.\. (\w+) resumed>(.*)$")
_INET = re.compile(r"^AF_INET6?\b")
_TO = re.compile(r'sin6?_port=htons\((\d+)\).*?(?:inet_addr\("|inet_pton\(AF_INET6, ")([^"]+)"')
_REACHING = frozenset({"connect", "sendto", "sendmsg", "sendmmsg"})
DNS = 53


@dataclass
class Seen:
    """What processes did with the network, as the system's calls tell it."""

    calls: int = 0
    local: int = 0
    """Sockets that cannot leave the computer (AF_UNIX)."""
    made: list[str] = field(default_factory=list)
    """Sockets of any other family, made."""
    refused: int = 0
    """Tries to make one that the kernel refused: LocalChat's own trials of its cages."""
    connected: list[str] = field(default_factory=list)
    """Where connections were asked for, ``address:port``, each as often as it was."""
    dns: int = 0
    listening: list[str] = field(default_factory=list)
    """Listening sockets that are not local."""


def calls(lines: Iterator[str]) -> Iterator[tuple[str, str, int]]:
    """Calls that strace wrote: name, arguments, result; those that others interrupt are put together."""
    waiting: dict[tuple[str, str], str] = {}
    for line in lines:
        parted = _LINE.match(line.rstrip("\n"))
        if parted is None:
            continue
        process, text = parted.groups()
        if half := _UNFINISHED.match(text):
            waiting[process, half[1]] = f"{half[1]}({half[2]}"
            continue
        if rest := _RESUMED.match(text):
            text = waiting.pop((process, rest[1]), f"{rest[1]}(") + rest[2]
        if whole := _CALL.match(text):
            yield whole[1], whole[2], int(whole[3])
    for (_, name), text in waiting.items():  # a process that was killed in the middle of a call
        yield name, text.partition("(")[2], -1


def analyse(lines: Iterator[str]) -> Seen:
    """What is in strace's words."""
    seen = Seen()
    for name, arguments, result in calls(lines):
        seen.calls += 1
        if name in {"socket", "socketpair"}:
            family = arguments.partition(",")[0]
            if family in {"AF_UNIX", "AF_LOCAL"}:
                seen.local += result >= 0
            elif result < 0:
                seen.refused += 1
            else:
                seen.made.append(family)
        elif name == "listen" and result >= 0 and "UNIX" not in arguments:
            seen.listening.append(arguments)
        elif name in _REACHING and (to := _TO.search(arguments)):
            if int(to[1]) == DNS:
                seen.dns += 1
            # A socket for datagrams that is only “connected” sends nothing: so a resolver sorts addresses.
            elif "UDP" not in arguments or name != "connect":
                seen.connected.append(f"{to[2]}:{to[1]}")
    return seen


@dataclass
class Run:
    """One run of the scenario."""

    told: dict[str, Any]
    seen: Seen | None = None

    @property
    def failed(self) -> str:
        """Why it did not come to its end; empty if it did."""
        return str(self.told.get("failed", "it printed nothing"))


def run(
    home: Path,
    *,
    before: Sequence[str] = (),
    log: Path | None = None,
    more: Mapping[str, str] = {},
    words: Mapping[str, str] = {},
    watch: Callable[[int], None] = lambda _: None,
) -> Run:
    """Run the scenario, with other programs `before` it; with `log` it is traced.

    `more` goes into its environment, `words` are said in it; `watch` is called with its number again and again.
    """
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.lower().endswith("_proxy") and name != "HF_ENDPOINT"
    }
    temporary = home.parent / f"{home.name}-tmp"
    temporary.mkdir(parents=True, exist_ok=True)
    environment = kept | {
        "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring", "TMPDIR": str(temporary),
        "HOME": str(home.parent / f"{home.name}-person"), **more,
    }  # fmt: skip
    trace = (*_TRACE, "-o", str(log)) if log is not None else ()
    process = subprocess.Popen(
        [*before, *trace, sys.executable, str(SCENARIO), str(home)], env=environment, text=True,
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip
    said, errors = _finish(process, json.dumps(words), watch)
    try:
        told = json.loads(said.strip().splitlines()[-1])
    except (IndexError, ValueError):
        told = {"failed": f"it ended with {process.returncode}: {errors[-2000:]}"}
    if log is None or not log.exists():
        return Run(told)
    with log.open(encoding="utf-8", errors="replace") as lines:
        return Run(told, analyse(lines))


def _finish(
    process: "subprocess.Popen[str]", words: str, watch: Callable[[int], None]
) -> tuple[str, str]:
    """Wait for its end; what it printed."""
    end = time.monotonic() + SECONDS
    given: str | None = words
    try:
        while True:
            try:
                return process.communicate(given, timeout=0.1)
            except subprocess.TimeoutExpired:
                given = None
                if time.monotonic() > end:
                    return "", f"after {SECONDS} seconds"
                watch(process.pid)
    finally:
        process.kill()


def why_no_trace() -> str:
    """Why nothing can be traced here, in a sentence; empty if it can."""
    if sys.platform != "linux":
        return "Tracing needs Linux."
    if shutil.which("strace") is None:
        return "strace is not installed (sudo apt-get install strace)."
    tried = subprocess.run(
        ["strace", "-f", "-qq", "-o", os.devnull, "true"],
        check=False,
        capture_output=True,
        text=True,
    )
    return f"strace may not trace here: {tried.stderr.strip()[:200]}" if tried.returncode else ""


def empty_network() -> tuple[str, ...]:
    """What to put before a command so that it has a network of its own that is empty; nothing if none can."""
    for way in (("unshare", "-n"), ("unshare", "-rn")):
        if (
            shutil.which("unshare")
            and not subprocess.run([*way, "true"], check=False, capture_output=True).returncode
        ):
            return way
    return ()


# --- the proof ------------------------------------------------------------------------------------


class Proof:
    """Says what was seen, and remembers whether all was as promised."""

    def __init__(self, keep: Path) -> None:
        self._keep = keep
        self.bad: list[str] = []
        self.left_out: list[str] = []

    def check(self, what: str, found: Any, wanted: Any) -> None:
        """Print one line of the table."""
        well = found == wanted
        said = f"{len(found)}, all" if well and isinstance(found, list) and found else found or 0
        print(f"  {'ok ' if well else 'BAD'}  {what}: {said}{'' if well else f', not {wanted}'}")
        if not well:
            self.bad.append(what)

    def quiet(self) -> Run | None:
        """All but the hub, traced."""
        print("1. Everything but Discover, every call about the network traced")
        if reason := why_no_trace():
            self._leave_out(reason)
            return None
        done = run(self._keep / "quiet", log=self._keep / "quiet.strace")
        self._ended(done)
        seen = done.seen or Seen()
        self.check("sockets other than local ones", seen.made, [])
        self.check("questions for names (DNS)", seen.dns, 0)
        self.check("connections", seen.connected, [])
        self.check("listening sockets", len(seen.listening), 0)
        self.check("lines in the ledger", len(done.told.get("ledger", [])), 0)
        print(
            f"       {seen.calls} calls seen; {seen.local} local sockets, for the desktop and a second start;"
        )
        print(
            f"       {seen.refused} tries of LocalChat to break out of its own cages, all refused by the kernel"
        )
        return done

    def alone(self, other: Run | None) -> None:
        """The same where there is no network at all."""
        print("2. The same in a network that is empty")
        before = empty_network()
        if not before:
            self._leave_out(
                "This system does not let a program make an empty network (unshare -n)."
            )
            return
        done = run(self._keep / "alone", before=before)
        self._ended(done)
        if other is not None:
            self.check("steps that worked", done.told.get("done"), other.told.get("done"))
        sockets = done.told.get("listening") or {}
        self.check("sockets that this network ever knew", sum(sockets.values()), 0)

    def hub(self) -> None:
        """One search and one download."""
        print("3. One search and one download, from a hub on this computer")
        if reason := why_no_trace():
            self._leave_out(reason)
            return
        sys.path.insert(0, str(ROOT))
        try:
            from tests.helpers.gguf_factory import write_model
            from tests.helpers.hub import StandIn
        except ImportError as error:
            self._leave_out(f"The tests' hub is not there ({error}).")
            return
        model = write_model(self._keep / "tiny.gguf").read_bytes()
        with StandIn() as stand_in:
            stand_in.add("maker/Tiny-GGUF", {"Tiny-Q4_K_M.gguf": model})
            done = run(
                self._keep / "hub", log=self._keep / "hub.strace",
                more={"HF_ENDPOINT": stand_in.endpoint},
            )  # fmt: skip
            asked, hosts = len(stand_in.seen), {stand_in.endpoint, stand_in.files}
        self._ended(done)
        self.compare(done, asked, hosts)

    def compare(self, done: Run, asked: int, hosts: set[str]) -> None:
        """What the system saw, what the hub saw, and what the ledger says."""
        seen, ledger = done.seen or Seen(), done.told.get("ledger", [])
        places = {place.partition("//")[2] for place in hosts}
        self.check("connected to others than the hub", sorted(set(seen.connected) - places), [])
        lines = sum(line["lines"] for line in ledger)
        self.check("connections that the system saw, and the ledger", len(seen.connected), lines)
        self.check("requests that the hub saw, and the ledger", asked, len(ledger))
        self.check("of them without a click", sum(not line["clicked"] for line in ledger), 0)
        self.check("questions for names (DNS)", seen.dns, 0)
        self.check("listening sockets", len(seen.listening), 0)
        print(f"       “{done.told.get('summary', '')}”")

    def _ended(self, done: Run) -> None:
        self.check("came to its end", done.failed or "yes", "yes")

    def _leave_out(self, reason: str) -> None:
        print(f"  left out: {reason}")
        self.left_out.append(reason)


def main(arguments: Sequence[str]) -> int:
    """Prove it, and say how it ended."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("--keep", metavar="DIR", help="keep what strace wrote in this folder")
    chosen = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory(prefix="localchat-quiet-") as folder:
        proof = Proof(Path(chosen.keep or folder).absolute())
        proof.alone(proof.quiet())
        proof.hub()
    if proof.bad:
        print(
            f"\nNot as promised: {', '.join(proof.bad)}. Please report this: SECURITY.md says how."
        )
        return 1
    print(
        "\nAll was as promised."
        if not proof.left_out
        else "\nWhat could be looked at was as promised."
    )
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
