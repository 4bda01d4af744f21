"""Chats to files and from files on the command line, as scripts use it."""

import json
import resource
import subprocess
import sys

import pytest

from tests.helpers import exports


@pytest.fixture
def run(home):
    def call(*arguments, check=0):
        done = subprocess.run(
            [sys.executable, "-m", "localchat", *map(str, arguments)],
            capture_output=True, text=True, timeout=120, check=False, stdin=subprocess.DEVNULL,
        )  # fmt: skip
        assert done.returncode == check, done.stderr
        return done

    return call


def test_chats_come_in_and_go_out_again(run, tmp_path):
    archive = exports.zipped(tmp_path / "export.zip", {
        "conversations.json": json.dumps([exports.chatgpt(), exports.claude(), {"mapping": 3}]),
        "bad.jsonl": exports.llama_cpp_lines() + "\n{broken",
    })  # fmt: skip
    look = json.loads(run("chats", "import", archive, "--look", "--json").stdout)
    assert [chat["app"] for chat in look["chats"]] == ["ChatGPT", "Claude", "llama.cpp"]
    told = run("chats", "import", archive)
    assert "Came in: 3. Were here already: 0." in told.stdout
    assert "Left out: export.zip: bad.jsonl: Line 6" in told.stderr
    again = json.loads(run("chats", "import", archive, "--json").stdout)
    assert (again["came_in"], len(again["here_already"])) == ([], 3)
    run("chats", "export", "--all", "--to", tmp_path / "all.json")
    assert len(json.loads((tmp_path / "all.json").read_text(encoding="utf-8"))["chats"]) == 3
    run("chats", "export", "--all", "--to", f"{tmp_path}/pages/", "--format", "html", "--branches")
    assert len(list((tmp_path / "pages").iterdir())) == 3
    lines = run("chats", "export", "--all", "--format", "jsonl", "--no-system").stdout.splitlines()
    assert {part["role"] for line in lines for part in json.loads(line)["messages"]} == {
        "user",
        "assistant",
    }


def test_what_cannot_be_is_said_in_a_sentence(run, tmp_path):
    run("chats", "import", tmp_path / "nowhere", check=1)
    (tmp_path / "x.txt").write_text("hello")
    assert "is no export of chats" in run("chats", "import", tmp_path / "x.txt", check=1).stderr
    assert "--all" in run("chats", "export", check=2).stderr
    assert "no chat with the number 7" in run("chats", "export", "7", check=2).stderr
    assert "window" in run("chats", "export", "7", "--format", "pdf", check=2).stderr


@pytest.mark.long
def test_500_megabytes_are_looked_through_in_little_memory(run, tmp_path):
    part = json.dumps(exports.chatgpt("#", answer="word " * 4_000))
    with (tmp_path / "large.json").open("w", encoding="utf-8") as file:
        file.write("[")
        for number in range(500_000_000 // len(part)):
            file.write(("," if number else "") + part.replace('"#"', f'"{number}"'))
        file.write("]")
    assert run("chats", "import", tmp_path / "large.json", "--look").stdout.count("Trip") > 20_000
    assert resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss < 300_000
