"""A program that is killed while it brings an older store up to date.

Figure (``make test-long``): killed at every statement, from the tables of every release: the old or the
new state, never one in between; 100 % whole, and a backup of the old one there whenever the new one is.
"""

import json
import subprocess
import sys

import pytest

from localchat.storage.migrations import MIGRATIONS

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="forks and signals are POSIX")


@pytest.mark.parametrize(
    "every", [90, pytest.param(1, marks=[pytest.mark.long, pytest.mark.timeout(3000)])]
)
def test_a_kill_at_any_statement_leaves_the_old_state_or_the_new_one(tmp_path, every):
    command = [sys.executable, "-m", "tests.durability.killed_while_migrating"]
    done = subprocess.run(
        [*command, str(tmp_path), str(every)], check=True, stdout=subprocess.PIPE, text=True
    )
    ends, newest = [json.loads(line) for line in done.stdout.splitlines()], len(MIGRATIONS)
    assert {end["from"] for end in ends} == set(range(1, newest))
    assert {end["to"] - end["from"] for end in ends if end["to"] != newest} == {0}
    for end in ends:
        assert end["whole"], end
        assert end["end"] == [newest, True], end
        assert all(copy == [end["from"], True] for copy in end["copies"]), end
        assert end["copies"] or end["to"] == end["from"], end
    print(f"{len(ends)} kills at statements of {newest} migrations")  # noqa: T201
