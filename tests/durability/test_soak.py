"""Scripted use of the real window for half an hour: nothing grows.

Figures (``make test-long``): from the second third of 30 minutes to the last: memory at most 5 % and 8
MB more, and 0 more handles, threads, processes, temporary files and widgets (each within the few that
come and go).

Measured in 30 minutes, with a download in each round: 170.6 MB and then 173.7 MB of memory, 80.5 and
81.5 MB of its children; 26 and 26 handles, 14 and 13 threads, 2 and 2 processes, 2 and 2 temporary files,
1,171 and 1,171 widgets.
"""

import json
import os
import statistics
import subprocess
import sys

import pytest

SECONDS = int(os.environ.get("LOCALCHAT_SOAK_SECONDS", "1800"))
"""How long it is used; another time may be named by hand."""
COME_AND_GO = {"handles": 6, "threads": 6, "processes": 1, "files": 2, "home": 4, "widgets": 40}


@pytest.mark.long
@pytest.mark.timeout(SECONDS + 600)
@pytest.mark.skipif(sys.platform == "win32", reason="counts handles as POSIX does")
def test_in_half_an_hour_of_use_nothing_grows(home, tmp_path):
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "TMPDIR": str(temporary)}
    command = [sys.executable, "-m", "tests.durability.soak", str(home), str(SECONDS)]
    done = subprocess.run(command, env=environment, check=True, stdout=subprocess.PIPE, text=True)
    rounds = [json.loads(line) for line in done.stdout.splitlines()]
    third = len(rounds) // 3
    assert third > 2
    middle, last = rounds[third : 2 * third], rounds[2 * third :]

    def usual(part, name):
        return statistics.median(each[name] for each in part)

    print(f"{len(rounds)} rounds, {rounds[0]['memory']:.0f} MB after the first")  # noqa: T201
    for name in ("memory", "children", *COME_AND_GO):
        print(f"{name}: {usual(middle, name):.1f}, then {usual(last, name):.1f}")  # noqa: T201
    for name in ("memory", "children"):
        assert usual(last, name) < 1.05 * usual(middle, name) + 8, name
    for name, some in COME_AND_GO.items():
        assert usual(last, name) <= usual(middle, name) + some, name
    left = [file.name for file in temporary.iterdir()]
    assert len(left) <= 1, left
