"""Getting one file: by ranges, over one connection or several, until it is here and right.

Whatever breaks is tried again by itself, for as long as the person lets it. What ends a transfer is an
answer that will stay the same: not allowed, not there, another file, a full disk, a wrong hash twice.
"""

import threading
import time
from collections.abc import Callable
from pathlib import Path

from localchat.domain.repository import NotARepository, UnsafeName, check_path, parse_repository
from localchat.hub import protocol as p
from localchat.hub.child.digest import hash_file
from localchat.hub.child.disk import disk_error
from localchat.hub.child.failure import HubError, stopped
from localchat.hub.child.guard import Door
from localchat.hub.child.halt import Halt
from localchat.hub.child.journal import Span
from localchat.hub.child.lane import Lane
from localchat.hub.child.limiter import Limiter
from localchat.hub.child.pace import Pace
from localchat.hub.child.part import Part, bytes_here
from localchat.hub.child.retry import Retries
from localchat.hub.child.source import Source
from localchat.text import say

LEAST_SPLIT = 16 << 20
"""A shorter stretch than this is not worth a connection of its own."""
TELL = 0.25
"""Seconds between two events."""
_OURS = (".part", ".part.json", ".part.json.new")


class Transfer:
    """One file on its way."""

    def __init__(
        self,
        door: Door,
        limiter: Limiter,
        request: p.Fetch,
        root: Path,
        halt: Halt,
        tell: Callable[[p.Event], None],
    ) -> None:
        self._door, self._limiter, self._request, self._halt = door, limiter, request, halt
        self._tell, self._root = tell, root
        self._target = target_of(root, request.repository, request.path)
        self._source = Source(door, request)
        self._wake = threading.Event()
        self._lanes: list[Lane] = []
        self._moved = 0
        self._told = 0.0

    def run(self) -> p.Fetched:
        """Get it; raises `HubError`."""
        with self._halt.calling(self._wake.set):
            done = self._already_here()
            return self._get() if done is None else done

    def _get(self) -> p.Fetched:
        request = self._request
        if request.size == 0:
            raise HubError(p.Failure.STRANGE, say("{path} is empty on the hub.", path=request.path))
        self._locate()
        floor = self._door.settings.floor
        with Part(
            self._target, request.size, request.sha256, request.git, floor, self._root
        ) as part:
            # Whoever had the part until now may have made it whole.
            if (done := self._already_here()) is not None:
                part.discard()
                return done
            for attempt in range(2):
                self._receive_all(part)
                self._wait_for_hash(part)
                if part.matches():
                    sha256 = part.sha256
                    part.finish()
                    return p.Fetched(request=request.request, sha256=sha256, moved=self._moved)
                self._source.forget()
                if attempt == 0:
                    part.restart()
            part.discard()
        raise HubError(
            p.Failure.DAMAGED,
            say(
                "{path} arrived twice with other content than its hash says, so it was not kept. The "
                "file on the hub, or the line, is at fault; try again later.",
                path=request.path,
            ),
        )

    def _already_here(self) -> p.Fetched | None:
        request, target = self._request, self._target

        def tell(done: int) -> bool:
            self._say(p.State.CHECKING, done)
            return self._halt.stopped

        try:
            if target.is_dir():
                raise IsADirectoryError
            if not target.is_file() or target.stat().st_size != request.size:
                return None
            if not (request.sha256 or request.git):
                return None
            if hash_file(target, request.sha256, request.git, tell):
                return p.Fetched(request=request.request, sha256=request.sha256, moved=0)
        except OSError as error:
            raise disk_error(error, target) from error
        return None

    def _locate(self) -> None:
        """Find out whether the file can be had before anything is written for it."""
        retries, here = Retries(), bytes_here(self._request, self._target)
        while True:
            self._say(p.State.ASKING, here)
            try:
                self._source.locate(self._halt)
            except HubError as error:
                wait = retries.wait_after(error)
                self._say(p.State.WAITING, here, wait=wait, why=error.message)
                self._halt.wait(wait)
            else:
                return

    # --- all connections -------------------------------------------------------------------------

    def _receive_all(self, part: Part) -> None:
        """Keep connections at work until every byte is here."""
        pace = Pace(self._request.size - part.left)
        try:
            while left := part.left:
                if self._halt.stopped:
                    raise stopped()
                self._reap()
                part.check_space(self._door.settings.floor)
                pace.note(self._request.size - left)
                self._staff(part, pace)
                self._tell_progress(self._request.size - left, pace.rate)
                self._wake.wait(TELL)
                self._wake.clear()
        finally:
            for lane in self._lanes:
                lane.stop()
                self._moved += lane.moved
            self._lanes = []

    def _reap(self) -> None:
        """Let go of connections that are over; raises what ended one."""
        for lane in [lane for lane in self._lanes if lane.ended]:
            self._lanes.remove(lane)
            self._moved += lane.moved
            if lane.error is not None:
                raise lane.error

    def _staff(self, part: Part, pace: Pace) -> None:
        """Have as many connections as help."""
        most = self._request.connections if self._source.ranges and not self._limiter.rate else 1
        wanted = pace.connections(max(1, most), len(self._lanes))
        for lane in self._lanes[wanted:]:
            lane.leaves = True
        while len(self._lanes) < wanted and (span := self._free(part)) is not None:
            self._lanes.append(
                Lane(
                    self._source, part, span, self._limiter, self._door.settings.patience,
                    self._halt, self._wake.set,
                )
            )  # fmt: skip

    def _free(self, part: Part) -> Span | None:
        """A stretch that nobody fills."""
        for span in part.spans:
            if span.left and not any(lane.span is span for lane in self._lanes):
                return span
        return part.split(LEAST_SPLIT) if self._source.ranges and self._lanes else None

    def _wait_for_hash(self, part: Part) -> None:
        while not part.hashed(0.02):
            if self._halt.stopped:
                raise stopped()
            self._say(p.State.CHECKING, part.hashed_bytes)

    # --- telling ---------------------------------------------------------------------------------

    def _tell_progress(self, done: int, rate: float) -> None:
        rests = [rest for lane in self._lanes if (rest := lane.rest) is not None]
        if rests and len(rests) == len(self._lanes):
            until, why = min(rests)
            self._say(p.State.WAITING, done, wait=max(0.0, until - time.monotonic()), why=why)
        else:
            self._say(p.State.RUNNING, done, rate, connections=len(self._lanes))

    def _say(
        self, state: p.State, done: int, rate: float = 0.0, *,
        wait: float = 0.0, why: str = "", connections: int = 0,
    ) -> None:  # fmt: skip
        """Tell how far it is; while the hash is computed not more often than makes sense."""
        now = time.monotonic()
        if state is p.State.CHECKING and now - self._told < TELL:
            return
        self._told = now
        self._tell(
            p.Moving(
                request=self._request.request, state=state, done=done, rate=rate, wait=wait, why=why,
                connections=connections,
            )
        )  # fmt: skip


def target_of(root: Path, repository: str, path: str) -> Path:
    """Where a file of a repository lies in the download folder; `HubError` if it may not be there."""
    try:
        name = parse_repository(repository)
        if check_path(path).lower().endswith(_OURS):
            raise UnsafeName(path)
    except (NotARepository, UnsafeName) as error:
        raise HubError(
            p.Failure.REFUSED,
            say(
                "The file name {error} could lead out of the download folder, or cannot be kept by "
                "every system; it was refused.",
                error=f"{str(error)[:60]!r}",
            ),
        ) from error
    return root / name.owner / name.name / path
