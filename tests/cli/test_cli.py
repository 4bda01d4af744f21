"""The command line as a process: what scripts rely on."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from localchat.domain.preset import BUILT_IN
from localchat.paths import GUIDE_FILE
from tests.helpers.gguf_factory import write_model


@pytest.fixture
def run(home):
    def call(*arguments, text=None, check=None):
        done = subprocess.run(
            [sys.executable, "-m", "localchat", *map(str, arguments)],
            input=text, capture_output=True, text=True, timeout=120, check=False,
        )  # fmt: skip
        if check is not None:
            assert done.returncode == check, done.stderr
        return done

    return call


def test_ask_prints_one_json_object_with_the_promised_fields(run, tiny):
    done = run(
        "ask",
        "hello",
        "--model",
        tiny,
        "--set",
        "max_tokens=5",
        "--set",
        "seed=3",
        "--json",
        check=0,
    )
    answer = json.loads(done.stdout)
    assert set(answer) == {
        "text", "reasoning", "model", "preset", "seed", "prompt_tokens", "cached_tokens",
        "generated_tokens", "time_to_first_token_ms", "tokens_per_second", "stop_reason",
    }  # fmt: skip
    assert (answer["seed"], answer["generated_tokens"], answer["preset"]) == (3, 5, "Balanced")


def test_the_guide_answers_through_the_real_engine(run):
    done = run("ask", "How do I get a bigger model?", check=0)
    assert "Discover" in done.stdout
    assert "Download" in done.stdout


def test_ask_reads_a_pipe_and_keeps_the_chat_unless_temporary(run, tiny):
    run("ask", "-", "--model", tiny, "--set", "max_tokens=3", text="from a pipe", check=0)
    run("ask", "secret", "--model", tiny, "--set", "max_tokens=3", "--temporary", check=0)
    chats = json.loads(run("chats", "list", "--json", check=0).stdout)
    assert [chat["title"] for chat in chats] == ["from a pipe"]
    key = chats[0]["id"]
    assert "from a pipe" in run("chats", "show", key, check=0).stdout
    assert json.loads(run("--json", "chats", "export", key, check=0).stdout)["messages"]
    assert json.loads(run("chats", "search", "pipe", "--json", check=0).stdout)[0]["id"] == key


@pytest.mark.parametrize(
    ("arguments", "code", "says"),
    [
        (["ask", "x", "--set", "temperature=9"], 2, "from 0 to 5"),
        (["ask", "x", "--set", "warmth=1"], 2, "no setting called 'warmth'"),
        (["ask", "x", "--model", "nope"], 2, "There are: guide"),
        (["ask", "x", "--preset", "nope"], 2, "Balanced"),
        (["ask", ""], 2, "nothing to ask"),
        (["models", "inspect", __file__], 1, "not a model"),
        (["models", "add", "/nowhere/x.gguf"], 1, "no file"),
        (["models", "remove", "guide"], 2, "cannot be removed"),
        (["chats", "show", "12"], 2, "no chat with the number 12"),
        (["chats", "show", "x"], 2, "named by its number"),
        (["prompt", "--messages", "/nowhere.json"], 2, "cannot be read"),
        (["frobnicate"], 2, "invalid choice"),
    ],
)
def test_bad_input_gets_one_clear_sentence_and_its_code(run, arguments, code, says):
    done = run(*arguments)
    assert done.returncode == code
    assert says in done.stderr
    assert "Traceback" not in done.stderr


def test_models_are_added_listed_and_removed(run, tiny):
    run("models", "add", tiny, check=0)
    listed = json.loads(run("models", "list", "--json", check=0).stdout)
    assert [model["id"] for model in listed] == ["guide", "tiny-random"]
    facts = json.loads(run("models", "inspect", tiny, "--json", check=0).stdout)
    assert facts["fits"] is True
    assert "stays" in run("models", "remove", "tiny-random", check=0).stdout
    assert tiny.exists()


def test_presets_bench_doctor_network_and_prompt(run, tmp_path):
    assert "The book's chat" in run("presets", "list", check=0).stdout
    book = json.loads(run("presets", "show", "the book's chat", "--json", check=0).stdout)["values"]
    assert (book["top_k"], book["repeat_last_n"], book["max_tokens"], book["threads"]) == (
        30,
        3,
        1,
        8,
    )
    figures = json.loads(
        run("bench", "--prompt-tokens", 64, "--generate-tokens", 16, "--json", check=0).stdout
    )
    assert figures["generate_tokens_per_second"] > 0
    assert "loads the guide" in run("doctor", check=0).stdout
    assert json.loads(run("network", "--json", check=0).stdout) == []
    messages = tmp_path / "messages.json"
    messages.write_text('[{"role": "user", "text": "HELLO <|end|>"}]')
    rendered = json.loads(run("prompt", "--messages", messages, "--json", check=0).stdout)
    assert rendered["text"] == "<|user|>hello <|end|><|guide|>"


def test_chat_talks_until_it_is_left(run):
    done = run("chat", text="hello\n/new\nthank you\n/quit\n", check=0)
    assert "guide" in done.stdout
    assert "welcome" in done.stdout


def test_a_temporary_talk_leaves_nothing_and_seeds_are_told(run, tiny):
    done = run("chat", "--temporary", "--model", tiny, "--set", "max_tokens=3", "--set", "seed=77",
               text="hello\n/new\nthank you\n/quit\n", check=0)  # fmt: skip
    assert done.stderr.count("seed 77") == 2
    assert json.loads(run("chats", "list", "--json", check=0).stdout) == []


def test_what_a_full_context_leaves_out_is_told(run, tiny):
    talk = "".join(f"{'word ' * 20}{turn}\n" for turn in range(6))
    done = run("chat", "--model", tiny, "--set", "context=256", "--set", "when_full=oldest", "--set",
               "max_tokens=3", text=talk, check=0)  # fmt: skip
    assert "the model does not see" in done.stderr


def test_a_template_of_the_file_is_chosen_by_its_name(run, tmp_path):
    other = "{% for m in messages %}[{{ m.content }}]<|end|>{% endfor %}<|assistant|>"
    model = write_model(tmp_path / "m.gguf", templates={"tool_use": other})
    key = json.loads(run("models", "add", model, "--json", check=0).stdout)["id"]
    assert "also brings: tool_use" in run("models", "template", key, check=0).stderr
    run("models", "template", key, "tool_use", check=0)
    shown = json.loads(run("models", "template", key, "--json", check=0).stdout)
    assert (shown["name"], shown["template"]) == ("tool_use", other)
    assert "tool_use, ChatML" in run("models", "template", key, "nope").stderr


@pytest.mark.parametrize("preset", BUILT_IN, ids=lambda preset: preset.name)
def test_every_preset_is_reached_and_reports_itself(run, preset):
    done = run("ask", "hello", "--preset", preset.name, "--set", "max_tokens=2", "--json", check=0)
    answer = json.loads(done.stdout)
    assert answer["preset"] == preset.name
    assert preset.values.get("seed", answer["seed"]) == answer["seed"]


def test_a_newer_store_is_shown_and_left_untouched(run, paths):
    from localchat.app import build

    services = build(paths)
    services.store.run("PRAGMA user_version = 99")
    services.close()
    before = paths.database.read_bytes()
    done = run("chats", "list")
    assert done.returncode == 0
    assert "newer version" in done.stderr
    done = run("ask", "hello", "--model", "guide")
    assert done.returncode == 1
    assert "newer version" in done.stderr
    assert paths.database.read_bytes() == before


@pytest.mark.skipif(sys.platform == "win32", reason="signals are POSIX")
def test_ctrl_c_stops_an_answer_and_keeps_it(home, steady):
    command = [sys.executable, "-m", "localchat", "ask", "go", "--model", str(steady)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        process.stdout.read(4)
        process.send_signal(signal.SIGINT)
        process.communicate(timeout=30)
    assert process.returncode == 1
    listed = subprocess.run(
        [sys.executable, "-m", "localchat", "chats", "show", "1"],
        capture_output=True, check=True, env=dict(os.environ),
    )  # fmt: skip
    assert listed.stdout.count(b"##") == 2


@pytest.mark.skipif(sys.platform != "linux", reason="seccomp is Linux")
def test_the_process_with_the_chats_cannot_open_an_internet_socket(tmp_path):
    code = (
        "import socket\nfrom localchat.process.cage.window import confine_window\n"
        "assert confine_window()[0].holds\nsocket.socket(socket.AF_UNIX).close()\n"
        "for family in (socket.AF_INET, socket.AF_INET6):\n"
        "    try: socket.socket(family)\n"
        "    except PermissionError: continue\n"
        "    raise SystemExit('a socket was opened')\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_a_killed_program_leaves_no_engine_behind(home, steady):
    if sys.platform != "linux":
        pytest.skip("reads /proc")
    command = [sys.executable, "-m", "localchat", "ask", "go", "--model", str(steady)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as process:
        process.stdout.read(4)
        children = subprocess.run(
            ["pgrep", "-f", f"engine.child.*{steady.name}"], capture_output=True, check=False
        ).stdout.split()
        assert children
        process.kill()
    deadline = time.monotonic() + 5
    while time.monotonic() < deadline:
        if not any(Path(f"/proc/{int(child)}").exists() for child in children):
            return
        time.sleep(0.05)
    pytest.fail("the engine lives on")


def test_the_guide_is_where_the_package_says():
    assert GUIDE_FILE.is_file()


def test_presets_go_out_and_in_as_files_and_belong_to_models(run, tmp_path, tiny):
    file = tmp_path / "code.json"
    run("presets", "export", "Code", file, check=0)
    assert json.loads(file.read_text(encoding="utf-8"))["values"]["temperature"] == 0.3
    assert "Code 2" in run("presets", "import", file, check=0).stdout
    key = json.loads(run("models", "add", tiny, "--json", check=0).stdout)["id"]
    assert "Code 2" in run("presets", "use", key, "code 2", check=0).stdout
    answer = run("ask", "hello", "--model", key, "--set", "max_tokens=2", "--json", check=0)
    assert json.loads(answer.stdout)["preset"] == "Code 2"
    run("presets", "delete", "Code 2", check=0)
    assert run("presets", "show", "Code 2").returncode == 2


def test_every_setting_is_reached_by_set(run):
    grammar = 'root ::= "yes" | "no"'
    done = run("ask", "hello", "--set", f"grammar={grammar}", "--set", "mirostat=2", check=0)
    assert done.stdout.strip() in {"yes", "no"}
    refused = run("ask", "hello", "--set", 'grammar=root ::= ("a"')
    assert refused.returncode == 1
    assert "line 1" in refused.stderr
