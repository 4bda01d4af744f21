"""Many starts at once, a lock that a killed program left, and a start without a network.

Figures (``make test-long``): 100 starts at once: one window, 99 that end in peace, 0 damaged stores;
after kill -9 the next start is a window again. Measured: just that.
"""

import contextlib
import os
import subprocess
import sys
import time
from contextlib import closing

import pytest

from localchat.paths import Paths
from tests.durability.scripted_use import opened, unsound

PATIENCE = 600
"""Seconds that a hundred programs may take on two cores that do much else."""
WINDOW = [sys.executable, "-m", "localchat"]


@contextlib.contextmanager
def started(home, count):
    """Windows on one home, started at once; none of them outlives the test."""
    environment = os.environ | {"LOCALCHAT_HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}
    programs = [
        subprocess.Popen(WINDOW, env=environment, stderr=subprocess.DEVNULL) for _ in range(count)
    ]
    try:
        yield programs
    finally:
        for program in programs:
            program.kill()
            program.wait()


def until(condition):
    end = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < end, "it took too long"
        time.sleep(0.05)


@pytest.mark.skipif(sys.platform == "win32", reason="kills as POSIX does")
@pytest.mark.parametrize(
    "count", [4, pytest.param(100, marks=[pytest.mark.long, pytest.mark.timeout(3000)])]
)
def test_of_many_starts_at_once_one_is_the_window(home, count):
    with started(home, count) as programs:
        until(lambda: sum(program.poll() is not None for program in programs) >= count - 1)
        until(Paths(home).database.exists)
        codes = [program.poll() for program in programs]
        assert codes.count(None) == 1, codes
        assert codes.count(0) == count - 1, codes
    # That one was killed: its lock bars nobody.
    with started(home, 1) as (again,):
        with pytest.raises(subprocess.TimeoutExpired):
            again.wait(3)
        with started(home, 1) as (second,):
            assert second.wait(PATIENCE) == 0
    with closing(opened(home)) as services:
        assert not unsound(services.store)


ALONE = """
import sys
from pathlib import Path
from localchat.app import build
from localchat.paths import Paths
services = build(Paths(Path(sys.argv[1])))
key = services.conversations.create("guide", "Balanced").id
services.conversations.set_value(key, "max_tokens", 8)
list(services.chat.send(key, "hello"))
print(len(services.conversations.branch(key)[-1].text) > 0, len(services.finding.search("hello").found) > 0)
services.close()
"""


@pytest.mark.skipif(sys.platform != "linux", reason="namespaces are Linux")
def test_without_any_network_a_chat_works_as_ever(home):
    """Figure: in an empty network namespace the chat answers and the search finds; 0 differences."""
    cut_off = ["unshare", "--user", "--map-root-user", "--net"]
    if subprocess.run([*cut_off, "true"], check=False, capture_output=True).returncode:
        pytest.skip("this system does not let anybody make a namespace")
    done = subprocess.run(
        [*cut_off, sys.executable, "-c", ALONE, str(home)],
        check=False,
        capture_output=True,
        text=True,
    )
    assert done.stdout.split() == ["True", "True"], done.stderr
