"""How long threads wait awake: long, but hardly at all beside a busy program."""

import contextlib
import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

import pytest

from localchat.domain.chat import Role
from localchat.domain.preset import LoadOptions, Sampling
from localchat.engine.child.patience import LATEST, SOONEST, TAKEN_AWAY, Judge, Moment
from localchat.engine.client import Engine
from localchat.engine.message import ChatMessage
from localchat.engine.protocol import Text
from tests.helpers.gguf_factory import write_model

ALONE, BESIDE, QUIET, TAKING = 0.02, 0.7, TAKEN_AWAY / 2, 10 * TAKEN_AWAY


class Course:
    """What a judge sees, a quarter of a second at a time."""

    def __init__(self, threads=2):
        self.judge, self.threads = Judge(), threads
        self.moment = Moment(100.0, 0.0, 0.0, 0)
        assert not self.judge.is_patient
        assert not self.go(1.0, TAKING)
        assert self.go(0.5, QUIET)

    def go(self, missing, taken, seconds=0.25):
        before, self.moment = (
            self.moment,
            Moment(
                self.moment.time + seconds,
                self.moment.inside + seconds,
                self.moment.computed + (self.threads - missing) * seconds,
                self.moment.taken + round(taken * seconds),
            ),
        )
        return self.judge.judge(before, self.moment, self.threads)


@pytest.mark.parametrize("threads", [2, 8, 16])
def test_threads_wait_awake_while_nothing_is_missing(threads):
    course = Course(threads)
    assert all(course.go(ALONE * threads, QUIET) for _ in range(100))
    assert not course.go(BESIDE, QUIET)


def test_they_do_so_again_when_nobody_takes_a_core_away_any_more():
    course = Course()
    assert not course.go(BESIDE, TAKING)
    # How much they compute says nothing now: they sleep.
    assert not any(course.go(1.0, TAKING) for _ in range(100))
    assert course.go(0.5, QUIET)
    assert course.go(ALONE, QUIET)


def test_what_was_in_vain_is_tried_ever_later_and_soon_again_after_a_quiet_while():
    course, waits = Course(), []
    for _ in range(round(LATEST / 0.25)):
        assert course.go(ALONE, QUIET)
    for _ in range(7):
        assert not course.go(BESIDE, QUIET)
        began = course.moment.time
        while not course.go(0.5, QUIET):
            pass
        waits.append(course.moment.time - began)
    assert waits == [SOONEST, 2.0, 4.0, 8.0, LATEST, LATEST, LATEST]
    for _ in range(round(LATEST / 0.25)):
        assert course.go(ALONE, QUIET)
    assert not course.go(BESIDE, QUIET)
    assert not course.go(0.5, QUIET)
    assert course.go(0.5, QUIET, SOONEST)


CROWD = """
import ctypes, os, time
ctypes.CDLL("libgomp.so.1")
from localchat.engine.child.patience import Crowd, loaded_openmp
openmp = loaded_openmp()
nothing = ctypes.cast(ctypes.CDLL(None).free, ctypes.c_void_p)

def awake():
    # Of a twentieth of a second in which there is nothing to do, in ten parts.
    computed = 0.0
    for _ in range(10):
        openmp.GOMP_parallel(nothing, None, 2, 0)
        began = time.process_time()
        time.sleep(0.005)
        computed += time.process_time() - began
    return computed

def threads():
    return len(os.listdir("/proc/self/task"))

openmp.GOMP_parallel(nothing, None, 2, 0)
alone, count = awake(), threads()
crowd = Crowd(openmp)
together, more = awake(), threads()
crowd.leave()
time.sleep(0.2)
print(alone, together, awake(), more > count, threads() == count)
"""
CORES = len(os.sched_getaffinity(0)) if sys.platform == "linux" else 1
linux_only = pytest.mark.skipif(sys.platform != "linux", reason="GNU's OpenMP")


@linux_only
@pytest.mark.skipif(CORES < 2, reason="waiting needs two")
def test_a_crowd_lets_threads_sleep_until_it_leaves():
    clean = {
        name: value for name, value in os.environ.items() if not name.startswith(("OMP", "GOMP"))
    }
    done = subprocess.run(
        [sys.executable, "-c", CROWD], env=clean, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    alone, together, again, *rest = done.stdout.split()
    assert float(together) < 0.3 * float(alone)
    assert float(again) > 0.5 * float(alone)
    assert rest == ["True", "True"]


@contextlib.contextmanager
def busy_programs(count):
    command = [sys.executable, "-c", "while True: pass"]
    programs = [subprocess.Popen(command) for _ in range(count)]
    try:
        yield
    finally:
        for program in programs:
            program.kill()
            program.wait()


@linux_only
def test_beside_busy_programs_an_engine_stops_waiting_awake(tmp_path):
    model = write_model(
        tmp_path / "m.gguf", width=256, layers=6, heads=4, context=4096, endless=True
    )
    with Engine(tmp_path / "log") as engine, busy_programs(CORES):
        engine.load(model, LoadOptions(threads=max(2, CORES)))
        tasks, counts = Path(f"/proc/{engine.ready.pid}/task"), []
        ends = time.monotonic() + 3
        for event in engine.generate(
            [ChatMessage(Role.USER, "go")], Sampling(temperature=0, guess_ahead="off", seed=1)
        ):
            counts.append(len(list(tasks.iterdir())))
            if isinstance(event, Text) and time.monotonic() > ends:
                engine.cancel()
                break
    # Its own threads, and nearly all the time those that only sleep.
    assert statistics.median(counts) > 2 * CORES
