"""How long the library's threads wait for each other awake: long, or hardly at all.

They wait some hundred times for each token. Awake they go on at once, which is fastest while every one has
its core: asleep they cost a small model a tenth to a quarter of its speed. Where another program takes a
core away, those that wait awake take the time of the one that is waited for, and all becomes several times
slower. So the engine looks how much of its time it misses, and changes over.

GNU's OpenMP reads from its environment only once how long to wait. But it hardly waits awake while it knows
of more threads than there are processors (“throttled” in its manual, under ``GOMP_SPINCOUNT``). So a thread
of ours with a team of its own, which sleeps, is all that it takes; when it ends, its team ends too.
"""

import ctypes
import os
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, NamedTuple

if sys.platform != "win32":
    import resource

WINDOW, INSIDE = 0.25, 0.9
"""Seconds after which to look, and the share of them that must have been spent in the library."""

MISSED, MISSED_EACH = 0.25, 0.02
"""Cores that may be missing, and for each thread as many more, before others must be at work."""

TAKEN_AWAY = 100
"""Times in a second that others take a core away, below which nobody needs it any more: the system alone
does so 15 to 80 times."""

SOONEST, LATEST = 1.0, 16.0
"""Seconds until waiting awake is tried again; twice as long each time that it was soon in vain."""


class Moment(NamedTuple):
    """How things stand."""

    time: float
    inside: float
    """Seconds that were spent in the library."""
    computed: float
    """Seconds that all threads computed."""
    taken: int
    """How often a core was taken away from one of them."""


class Judge:
    """Says whether the threads should wait awake, from one moment to the next.

    At first they should not, since nobody knows yet what others do.
    """

    def __init__(self) -> None:
        self.is_patient = False
        self._next, self._wait = 0.0, SOONEST
        """When it may be tried again; while it is, until when it counts as in vain."""

    def judge(self, before: Moment, now: Moment, threads: int) -> bool:
        """What so many threads should do now, which were in the library all the time."""
        seconds = now.time - before.time
        if self.is_patient:
            # Awake they compute all the time, as long as nobody else does.
            missing = threads - (now.computed - before.computed) / seconds
            if missing > MISSED + MISSED_EACH * threads:
                self._wait = min(LATEST, 2 * self._wait) if now.time < self._next else SOONEST
                self.is_patient, self._next = False, now.time + self._wait
        elif now.time >= self._next and (now.taken - before.taken) / seconds < TAKEN_AWAY:
            self.is_patient, self._next = True, now.time + LATEST
        return self.is_patient


class Patience:
    """Looks how it goes, in a thread of its own, while the engine's thread is `at_work`."""

    def __init__(self, *, has_card: bool = False) -> None:
        """Where a card computes, threads that waited for it awake would only warm the room: they never do."""
        self._has_card, self._openmp = has_card, loaded_openmp()
        self._has_begun = self._openmp is None
        self._judge = Judge()
        self._crowd: Crowd | None = None
        self._working = threading.Event()
        self._threads = self._changes = 0
        self._began, self._inside = 0.0, 0.0
        """When the library was called, 0 while it is not; and the seconds in it before that."""

    def _begin(self) -> None:
        self._has_begun = True
        self._follow(is_patient=self._judge.is_patient)
        if not self._has_card:
            threading.Thread(target=self._watch, name="patience", daemon=True).start()

    @contextmanager
    def at_work(self, threads: int) -> Iterator[None]:
        """So many threads compute meanwhile."""
        if not self._has_begun:
            self._begin()
        if threads != self._threads:
            self._threads, self._changes = threads, self._changes + 1
        self._began = time.monotonic()
        self._working.set()
        try:
            yield
        finally:
            self._inside, self._began = self._inside_at(time.monotonic()), 0.0

    def _watch(self) -> None:
        while self._working.wait():
            before, changes = self._now(), self._changes
            time.sleep(WINDOW)
            now = self._now()
            if now.inside - before.inside < INSIDE * (now.time - before.time):
                if not self._began:
                    self._working.clear()
            elif self._threads > 1 and self._changes == changes:
                self._follow(is_patient=self._judge.judge(before, now, self._threads))

    def _follow(self, *, is_patient: bool) -> None:
        if is_patient and self._crowd is not None:
            self._crowd.leave()
            self._crowd = None
        elif not is_patient and self._crowd is None:
            self._crowd = Crowd(self._openmp)

    def _now(self) -> Moment:
        taken, now = resource.getrusage(resource.RUSAGE_SELF).ru_nivcsw, time.monotonic()
        return Moment(now, self._inside_at(now), time.process_time(), taken)

    def _inside_at(self, now: float) -> float:
        began = self._began
        return self._inside + (now - began if began else 0.0)


class Crowd:
    """Threads that only sleep, so that OpenMP knows of more than there are processors."""

    def __init__(self, openmp: Any) -> None:
        self._left = threading.Event()
        self._together = threading.Event()
        self._thread = threading.Thread(target=self._stay, args=(openmp,), daemon=True)
        self._thread.start()
        self._together.wait()

    def _stay(self, openmp: Any) -> None:
        # What all of them do is to free nothing, which needs nothing of Python.
        nothing = ctypes.cast(ctypes.CDLL(None).free, ctypes.c_void_p)
        openmp.GOMP_parallel(nothing, None, len(os.sched_getaffinity(0)) + 1, 0)
        self._together.set()
        self._left.wait()

    def leave(self) -> None:
        """Have them end."""
        self._left.set()
        self._thread.join()


def loaded_openmp() -> Any:
    """GNU's OpenMP, if the library computes with it; another copy would count threads of its own."""
    if sys.platform != "linux":
        return None
    try:
        found = ctypes.CDLL("libgomp.so.1", mode=os.RTLD_NOLOAD | os.RTLD_NOW)
    except OSError:
        return None
    found.GOMP_parallel.argtypes = (ctypes.c_void_p, ctypes.c_void_p, ctypes.c_uint, ctypes.c_uint)
    found.GOMP_parallel.restype = None
    return found
