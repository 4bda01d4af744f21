"""Files on the command line."""

import json
import subprocess
import sys

import pytest

from tests.helpers import pictures
from tests.helpers.gguf_factory import write_model
from tests.helpers.projector_factory import write_projector


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


def test_ask_shows_a_picture_to_a_model_that_sees(ask, tmp_path):
    (tmp_path / "eyes").mkdir()
    seeing = write_model(tmp_path / "eyes" / "eyes.gguf", endless=True)
    photo = pictures.write(tmp_path / "photo.png", 2000, 1000)
    blind = ask("--attach", photo)
    assert blind.returncode == 1
    assert "cannot see pictures. Remove the picture" in blind.stderr
    assert "Traceback" not in blind.stderr
    write_projector(tmp_path / "eyes" / "mmproj-eyes.gguf")
    done = ask("--attach", photo, "--model", seeing)
    assert done.returncode == 0, done.stderr
    assert "photo.png: Scaled down from 2,000 × 1,000 pixels." in done.stderr
    assert json.loads(done.stdout)["prompt_tokens"] > 16 + len("hello")
