"""The real program under a real X server: two starts, and a death in mid-answer."""

import contextlib
import os
import shutil
import signal
import subprocess
import sys
import time

import psutil
import pytest

from localchat.app import build
from localchat.domain.chat import MessageState
from localchat.paths import Paths

pytestmark = pytest.mark.skipif(shutil.which("Xvfb") is None, reason="there is no Xvfb here")


@pytest.fixture(scope="module")
def display():
    """A screen of its own; yields its name."""
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x800x24", "-nolisten", "tcp"],
        pass_fds=(write,), stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(write)
    with os.fdopen(read) as pipe:
        number = pipe.readline().strip()
    yield f":{number}"
    server.terminate()
    server.wait(10)


@pytest.fixture
def environment(display, home):
    return os.environ | {
        "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "LOCALCHAT_HOME": str(home),
    }  # fmt: skip


def until(condition, seconds=60):
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "it took too long"
        time.sleep(0.05)


@contextlib.contextmanager
def program(environment, *arguments):
    """The program; killed at the end if it still runs."""
    process = subprocess.Popen(
        [sys.executable, *arguments], env=environment, stderr=subprocess.PIPE, text=True
    )
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


def engines(process):
    """Its engines; the launcher is a copy of the program."""
    children = psutil.Process(process.pid).children()
    return [child for child in children if "localchat.engine.child" in child.cmdline()]


def test_a_second_start_raises_the_first_window_and_ends(environment):
    with program(environment, "-m", "localchat") as first:
        until(lambda: engines(first))
        with program(environment, "-m", "localchat") as second:
            assert second.wait(20) == 0
        assert first.poll() is None
        left = engines(first)
    until(lambda: not any(engine.is_running() for engine in left), 10)
    # The lock that a killed window left does not bar the next.
    with program(environment, "-m", "localchat") as third:
        until(lambda: engines(third))


def test_a_kill_in_mid_answer_costs_at_most_one_breath(environment, home, steady):
    module = "tests.helpers.kill_in_mid_answer"
    with program(environment, "-m", module, str(home), str(steady)) as process:
        _, errors = process.communicate(timeout=60)
    assert process.returncode == -signal.SIGKILL, errors
    services = build(Paths(home))
    conversation = services.conversations.all()[0]
    said, answer = services.conversations.branch(conversation.id)
    assert said.text == "go on and on"
    assert answer.state is MessageState.INTERRUPTED
    assert len(answer.text) > 40
    assert conversation.draft == "not yet sent"
    services.close()
