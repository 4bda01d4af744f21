"""A disk that fails where it is told to, and remembers what was written and forced onto it.

It lies under the cipher: the store's own VFS encrypts, and hands its pages to this one.
"""

import contextlib
import random
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import apsw

SECTOR = 512
"""Bytes that a disk writes wholly or not at all."""


class Op(NamedTuple):
    """One thing that was done to a file."""

    kind: str
    """``write``, ``truncate``, ``sync``, ``create`` or ``delete``."""
    path: str
    at: int = 0
    data: bytes = b""


class _Broken(Exception):
    """Not raised further: what is left of a step that was cut short."""


class Disk(apsw.VFS):
    """Counts writes, truncations and syncs; may fail at one of them, or from one on."""

    NAME = "durability"

    def __init__(self) -> None:
        self.fault, self.at, self.forever = "", -1, False
        self.steps = 0
        self.is_full: Callable[[], bool] = lambda: False
        """Asked at each write that makes a file longer."""
        self.ops: list[Op] = []
        self.recording = False
        super().__init__(self.NAME, "unix")

    def xOpen(self, name, flags):
        path = name.filename() if isinstance(name, apsw.URIFilename) else name
        if (
            self.recording
            and path
            and flags[0] & apsw.SQLITE_OPEN_CREATE
            and not Path(path).exists()
        ):
            self.ops.append(Op("create", path))
        return _File(self, path, name, flags)

    def xDelete(self, filename, syncdir):
        super().xDelete(filename, syncdir)
        if self.recording:
            self.ops.append(Op("delete", filename))

    def step(self, kind: str) -> str:
        """The fault that happens at this step, if any."""
        self.steps += 1
        if self.fault and (
            self.steps == self.at + 1 or (self.forever and self.steps > self.at + 1)
        ):
            if kind == "sync" and self.fault in {"full", "short"}:
                return "io"
            return self.fault
        return ""

    def fail(self, fault: str, at: int, *, forever: bool = False) -> None:
        """Fail with `fault` at the step of that number, counted from now."""
        self.fault, self.at, self.forever, self.steps = fault, at, forever, 0

    def heal(self) -> None:
        """Work again."""
        self.fault = ""


class _File(apsw.VFSFile):
    def __init__(self, disk: Disk, path: str, name, flags) -> None:
        self._disk, self._path = disk, path
        super().__init__("unix", name, flags)

    def xWrite(self, data, offset):
        fault = self._disk.step("write")
        data = bytes(data)
        if offset + len(data) > self.xFileSize() and self._disk.is_full():
            fault = "full"
        if fault == "short":
            super().xWrite(data[: len(data) // 2], offset)
        if fault:
            raise apsw.FullError("full") if fault in {"full", "short"} else apsw.IOError("failed")
        super().xWrite(data, offset)
        self._note(Op("write", self._path, offset, data))

    def xTruncate(self, newsize):
        if self._disk.step("truncate"):
            raise apsw.IOError("failed")
        super().xTruncate(newsize)
        self._note(Op("truncate", self._path, newsize))

    def xSync(self, flags):  # noqa: ARG002
        if self._disk.step("sync"):
            raise apsw.IOError("failed")
        if not self._disk.recording:
            return  # the real disk is trusted here, and would only take time
        self._note(Op("sync", self._path))

    def _note(self, op: Op) -> None:
        if self._disk.recording and self._path:
            self._disk.ops.append(op)


@contextlib.contextmanager
def disk() -> Iterator[Disk]:
    """While inside, every store that is opened lies on this disk."""
    usual = apsw.vfs_names()[0]
    made = Disk()
    # Found by name: the library puts its cipher over any VFS that is called so.
    apsw.Connection(":memory:", vfs=f"multipleciphers-{Disk.NAME}").close()
    apsw.set_default_vfs(f"multipleciphers-{Disk.NAME}")
    try:
        yield made
    finally:
        apsw.set_default_vfs(usual)
        apsw.unregister_vfs(f"multipleciphers-{Disk.NAME}")
        made.unregister()


class After:
    """What is on the disk after some of the recorded steps, if the program or the power ends there."""

    def __init__(self, ops: list[Op]) -> None:
        self._ops = ops

    def killed(self, steps: int) -> dict[str, bytes]:
        """The program ended: all that it wrote is there."""
        files: dict[str, bytearray] = {}
        for op in self._ops[:steps]:
            _do(files, op)
        return {path: bytes(data) for path, data in files.items()}

    def without_power(
        self, steps: int, chance: random.Random, *, all_lost: bool
    ) -> dict[str, bytes]:
        """The power went: of what was not forced onto the disk only some is there, in any order, torn."""
        safe: dict[str, bytearray] = {}
        waiting: dict[str, list[Op]] = {}
        for op in self._ops[:steps]:
            if op.kind == "create":
                _do(safe, op)
            elif op.kind == "delete":
                waiting.pop(op.path, None)
                _do(safe, op)
            elif op.kind == "sync":
                for each in waiting.pop(op.path, []):
                    _do(safe, each)
            else:
                waiting.setdefault(op.path, []).append(op)
        for path, ops in waiting.items():
            if all_lost:
                continue
            kept = [op for op in ops if chance.random() < 0.5]
            chance.shuffle(kept)
            for op in kept:
                for torn in _torn(op, chance):
                    _do(safe.setdefault(path, bytearray()), torn)
        return {path: bytes(data) for path, data in safe.items() if isinstance(data, bytearray)}


def _torn(op: Op, chance: random.Random) -> list[Op]:
    """A write, or only some of its sectors."""
    if op.kind != "write" or chance.random() < 0.7:
        return [op]
    return [
        Op("write", op.path, op.at + start, op.data[start : start + SECTOR])
        for start in range(0, len(op.data), SECTOR)
        if chance.random() < 0.5
    ]


def _do(files, op: Op) -> None:
    file = files if isinstance(files, bytearray) else None
    if op.kind == "create":
        files[op.path] = bytearray()
        return
    if op.kind == "delete":
        files.pop(op.path, None)
        return
    if file is None:
        file = files.setdefault(op.path, bytearray())
    if op.kind == "truncate":
        if op.at < len(file):
            del file[op.at :]
        else:
            file.extend(bytes(op.at - len(file)))
    elif op.kind == "write":
        if len(file) < op.at:
            file.extend(bytes(op.at - len(file)))
        file[op.at : op.at + len(op.data)] = op.data
