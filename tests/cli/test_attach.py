"""Files on the command line."""

import json
import subprocess
import sys

import pytest


@pytest.fixture
def ask(home, tiny):
    def call(*arguments):
        return subprocess.run(
            [sys.executable, "-m", "localchat", "ask", "hello", "--model", str(tiny), "--json",
             "--set", "max_tokens=2", *map(str, arguments)],
            capture_output=True, text=True, timeout=120, check=False,
        )  # fmt: skip

    return call


def test_ask_tells_the_model_what_is_in_files(ask, tmp_path):
    path = tmp_path / "list.csv"
    path.write_text("name;count\nroses;3\nlilies;7\n", encoding="utf-8")
    plain, more = ask(), ask("--attach", path)
    assert more.returncode == 0, more.stderr
    assert "list.csv: 3 rows, 2 columns." in more.stderr
    tokens = [json.loads(done.stdout)["prompt_tokens"] for done in (plain, more)]
    assert tokens[1] > tokens[0] + 15


def test_a_file_that_cannot_be_read_ends_it_with_a_sentence(ask, tmp_path, home):
    done = ask("--attach", tmp_path / "gone.pdf")
    assert done.returncode == 1
    assert "gone.pdf is not there. It may have been moved or deleted." in done.stderr
    assert "Traceback" not in done.stderr
