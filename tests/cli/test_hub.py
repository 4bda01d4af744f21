"""Finding and getting models on the command line: as a process, against a hub of the tests' own."""

import json
import os
import pty
import re
import select
import signal
import subprocess
import sys
import time

import pytest

from tests.helpers.gguf_factory import write_model
from tests.helpers.hub import StandIn, random_bytes

NAME = "maker/Small-1B-GGUF"
MB = 1 << 20


@pytest.fixture(scope="module")
def model(tmp_path_factory):
    return write_model(tmp_path_factory.mktemp("hub") / "x.gguf").read_bytes()


@pytest.fixture
def hub(model):
    with StandIn() as servers:
        files = {"Small-1B-Q4_K_M.gguf": model, "Small-1B-Q8_0.gguf": random_bytes(MB),
                 "mmproj-F16.gguf": random_bytes(MB // 2, 1)}  # fmt: skip
        servers.add(NAME, files, downloads=1234, tags=["gguf", "license:apache-2.0"])
        servers.add("other/Huge-500B-GGUF", {"h-Q4_K_M.gguf": random_bytes(100)},
                    gguf={"total": 500_000_000_000, "architecture": "llama", "chat_template": "x"},
                    tags=["gguf", "license:cc-by-nc-4.0"])  # fmt: skip
        yield servers


@pytest.fixture
def environment(home, hub):
    kept = {
        name: value for name, value in os.environ.items() if not name.lower().endswith("_proxy")
    }
    home.mkdir(parents=True)
    (home / "settings.json").write_text('{"disk_floor": 0}')
    return {**kept, "HF_ENDPOINT": hub.endpoint, "PYTHONUNBUFFERED": "1"}


@pytest.fixture
def run(environment):
    def call(*arguments, text=None, check=None):
        done = subprocess.run(
            [sys.executable, "-m", "localchat", *map(str, arguments)], env=environment,
            input=text, capture_output=True, text=True, timeout=60, check=False,
        )  # fmt: skip
        assert "Traceback" not in done.stderr
        if check is not None:
            assert done.returncode == check, done.stderr
        return done

    return call


@pytest.fixture
def large(hub):
    """Some seconds of work."""
    hub.rate = 5_000_000
    hub.add("maker/Large-2B-GGUF", {"Large-2B-Q4_K_M.gguf": random_bytes(60 * MB, 5)})
    return "maker/Large-2B-GGUF"


def file_of(home, repository, name):
    return home / "models" / repository / name


# --- search ----------------------------------------------------------------------------------------


def test_search_prints_a_table_or_json(run):
    table = run("search", "small", check=0)
    assert "Small 1B" in table.stdout
    assert "Apache 2.0" in table.stdout
    (row,) = json.loads(run("search", "small", "--json", check=0).stdout)
    assert (row["repository"], row["commercial"], row["downloads"]) == (NAME, "yes", 1234)
    assert row["fit"] == "Fits"
    assert row["memory_needed"] > 0


def test_search_filters(run):
    def found(*options):
        return [
            row["repository"]
            for row in json.loads(run("search", "--json", *options, check=0).stdout)
        ]

    assert set(found()) == {NAME, "other/Huge-500B-GGUF"}
    assert found("--commercial") == [NAME]
    assert found("--fits", "--sort", "downloads") == [NAME]
    assert found("--largest", "9", "--open", "--language", "en", "--limit", "1") == [NAME]


def test_the_shelf_works_offline(run, hub):
    rows = json.loads(run("search", "--offline", "--shelf", "qwen3", "--json", check=0).stdout)
    assert "Qwen/Qwen3-8B-GGUF" in {row["repository"] for row in rows}
    refused = run("search", "--offline", "qwen3", check=1)
    assert "offline" in refused.stderr
    assert "--shelf" in refused.stderr
    assert not hub.seen


# --- download --------------------------------------------------------------------------------------


def test_download_takes_the_recommended_one_with_its_projector(run, home, model):
    done = run("download", NAME, check=0)
    path = file_of(home, NAME, "Small-1B-Q4_K_M.gguf")
    assert path.read_bytes() == model
    assert file_of(home, NAME, "mmproj-F16.gguf").exists()
    assert str(path) in done.stdout
    assert f'localchat chat --model "{path}"' in done.stderr
    again = json.loads(run("download", NAME, "--json", check=0).stdout)
    assert (again["state"], again["quantisation"], again["folder"]) == (
        "done",
        "Q4_K_M",
        str(path.parent),
    )
    listed = json.loads(run("downloads", "--json", check=0).stdout)
    assert [each["id"] for each in listed] == [again["id"]]


def test_what_came_can_be_talked_to(run, home):
    run("download", NAME, "--no-projector", check=0)
    path = file_of(home, NAME, "Small-1B-Q4_K_M.gguf")
    assert not file_of(home, NAME, "mmproj-F16.gguf").exists()
    answer = run("ask", "hello", "--model", path, "--set", "max_tokens=3", "--json", check=0)
    assert json.loads(answer.stdout)["generated_tokens"] == 3


@pytest.mark.parametrize(
    "arguments",
    [
        (NAME, "--quant", "q8_0"),
        (NAME, "--file", "Small-1B-Q8_0.gguf"),
        (f"https://huggingface.co/{NAME}/blob/main/Small-1B-Q8_0.gguf",),
    ],
)
def test_download_takes_what_is_named(run, home, arguments):
    run("download", *arguments, check=0)
    assert file_of(home, NAME, "Small-1B-Q8_0.gguf").exists()
    assert not file_of(home, NAME, "Small-1B-Q4_K_M.gguf").exists()


@pytest.mark.parametrize(
    ("arguments", "code", "says"),
    [
        (("download", NAME, "--quant", "Q3_K_M"), 2, "There are: Q4_K_M, Q8_0"),
        (("download", NAME, "--file", "x.gguf"), 2, "Small-1B-Q8_0.gguf"),
        (("download", "nonsense"), 2, "owner/name"),
        (("download", "maker/nothing"), 1, "does not have this"),
        (("download", NAME, "--offline"), 1, "offline"),
        (("download", NAME, "--quant", "a", "--file", "b"), 2, "not allowed with"),
        (("downloads", "pause", "7"), 2, "no download with the number 7"),
        (("downloads", "pause", "x"), 2, "named by its number"),
        (("search", "x", "--language", "german"), 2, "two letters"),
    ],
)
def test_bad_input_gets_one_clear_sentence_and_its_code(run, arguments, code, says):
    done = run(*arguments)
    assert done.returncode == code, done.stderr
    assert says in done.stderr


def test_a_gated_model_says_where_to_agree_and_takes_a_token_from_a_pipe(run, hub, home):
    hub.tokens["hf_good_token"] = "somebody"
    hub.add(
        "maker/Gated-1B-GGUF",
        {"g-Q4_K_M.gguf": random_bytes(MB)},
        gated="auto",
        allowed={"hf_good_token"},
    )
    refused = run("download", "maker/Gated-1B-GGUF", check=1)
    assert f"{hub.endpoint}/maker/Gated-1B-GGUF" in refused.stderr
    assert "token set" in refused.stderr
    run("download", "maker/Gated-1B-GGUF", "--ask-token", text="hf_good_token\n", check=0)
    assert file_of(home, "maker/Gated-1B-GGUF", "g-Q4_K_M.gguf").exists()


def test_a_token_without_a_keyring_is_not_kept_and_that_is_said(run, hub, home):
    hub.tokens["hf_good_token"] = "somebody"
    told = run("token", "set", text="hf_good_token\n", check=1)
    assert "somebody" in told.stderr
    assert "never written to a file" in told.stderr
    assert "no access token" in run("token", "show", check=0).stdout
    assert json.loads(run("token", "--json", check=0).stdout) == {"token": False, "name": ""}
    assert "hf_good" not in told.stdout + told.stderr
    bad = run("token", "set", text="hf_another_one\n", check=1)
    assert "does not accept" in bad.stderr
    assert all(
        b"hf_good_token" not in path.read_bytes() for path in home.rglob("*") if path.is_file()
    )
    run("token", "forget", check=0)


# --- progress, Ctrl+C, going on ----------------------------------------------------------------------


def start(environment, *arguments, **more):
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        # The tests run in the background of a shell: the program would inherit that, and ignore Ctrl+C.
        signal.signal(signal.SIGINT, signal.default_int_handler)
    return subprocess.Popen(
        [sys.executable, "-m", "localchat", *arguments], env=environment, **more
    )


def wait_for_bytes(hub, count):
    end = time.monotonic() + 30
    while hub.sent < count:
        assert time.monotonic() < end
        time.sleep(0.02)


def test_ctrl_c_pauses_says_how_to_go_on_and_the_same_command_does(
    run, environment, hub, home, large
):
    # However busy the computer, it is not over when the key is pressed.
    hub.slow_after, hub.rate = 10 * MB, 1_000_000
    process = start(environment, "download", large, stderr=subprocess.PIPE, text=True)
    wait_for_bytes(hub, 10 * MB)
    end = time.monotonic() + 30
    while not json.loads(run("downloads", "--json", check=0).stdout)[0]["done"]:
        assert time.monotonic() < end
    before = time.monotonic()
    process.send_signal(signal.SIGINT)
    _, said = process.communicate(timeout=20)
    assert process.returncode == 1
    assert time.monotonic() - before < 5
    assert "Traceback" not in said
    assert "Paused" in said
    assert f"localchat download {large} --quant Q4_K_M" in said
    assert re.search(r"\d+ %, [\d.]+ MB of 62.9 MB", said)
    (kept,) = json.loads(run("downloads", "--json", check=0).stdout)
    assert (kept["state"], kept["done"] > 0) == ("paused", True)
    had, hub.rate = hub.sent, 0
    run("download", large, "--quant", "Q4_K_M", check=0)
    content = hub.repositories[large].files["Large-2B-Q4_K_M.gguf"].content
    assert file_of(home, large, "Large-2B-Q4_K_M.gguf").read_bytes() == content
    assert hub.sent <= 60 * MB + 2 * MB
    assert hub.sent - had < 55 * MB


def test_on_a_terminal_there_is_one_living_line(environment, hub):
    hub.rate = 5_000_000
    hub.add("maker/Some-2B-GGUF", {"Some-2B-Q4_K_M.gguf": random_bytes(16 * MB, 5)})
    ours, theirs = pty.openpty()
    process = start(environment, "download", "maker/Some-2B-GGUF", stdout=theirs, stderr=theirs)
    os.close(theirs)
    seen = b""
    end = time.monotonic() + 40
    while time.monotonic() < end and process.poll() is None:
        if select.select([ours], [], [], 0.2)[0]:
            try:
                seen += os.read(ours, 65536)
            except OSError:
                break
    os.close(ours)
    assert process.wait(10) == 0
    text = seen.decode()
    assert text.count("\r\x1b[K") > 5
    assert "left" in text
    assert "█" in text
    assert text.count("\n") <= 4
    assert "Chat with it" in text


def test_another_terminal_pauses_resumes_and_removes(run, environment, hub, home, large):
    hub.rate = 1_000_000
    process = start(environment, "download", large, stderr=subprocess.PIPE, text=True)
    wait_for_bytes(hub, MB)
    run("downloads", "pause", "1", check=0)
    _, said = process.communicate(timeout=20)
    assert process.returncode == 1
    assert "Paused" in said
    assert "paused" in run("downloads", "list", check=0).stdout
    hub.rate = 0
    run("downloads", "resume", "1", check=0)
    assert file_of(home, large, "Large-2B-Q4_K_M.gguf").exists()
    assert run("downloads", "cancel", "1").returncode == 2
    run("downloads", "remove", "1", check=0)
    assert "no download" in run("downloads", check=0).stdout
    assert file_of(home, large, "Large-2B-Q4_K_M.gguf").exists()


def test_cancel_leaves_nothing_of_it(run, environment, hub, home, large):
    process = start(environment, "download", large, stderr=subprocess.DEVNULL)
    wait_for_bytes(hub, 5 * MB)
    process.send_signal(signal.SIGKILL)
    process.wait()
    listed = run("downloads", check=0)
    assert "Nothing moves" in listed.stderr
    run("downloads", "cancel", "1", check=0)
    assert [path for path in (home / "models").rglob("*") if path.is_file()] == []


# --- the ledger --------------------------------------------------------------------------------------


def test_the_ledger_is_printed(run, hub):
    assert "no connection" in run("network", check=0).stdout
    run("search", "small", check=0)
    (line,) = json.loads(run("network", "--json", check=0).stdout)
    assert (line["host"], line["purpose"], line["result"]) == ("127.0.0.1", "search", "200")
    table = run("network", check=0)
    assert "/api/models" in table.stdout
    assert (
        "Since installation: 1 connection, to 127.0.0.1, for search; 0 for chatting."
        in table.stderr
    )
    assert line["clicked"] == "localchat search"


def test_connections_are_switched_off_and_lines_are_chosen(run, hub):
    run("search", "small", check=0)
    assert "Offline" in run("network", "offline", check=0).stdout
    seen = len(hub.seen)
    run("search", "small", check=1)
    assert len(hub.seen) == seen
    (refused,) = json.loads(run("network", "--result", "refused", "--json", check=0).stdout)
    assert (refused["result"], refused["lines"]) == ("refused: offline", 0)
    table = run(
        "network",
        "--result",
        "answered",
        "--days",
        "1",
        "--find",
        "SEARCH models",
        "--csv",
        check=0,
    )
    assert table.stdout.startswith("when,host,address,purpose,clicked,")
    assert len(table.stdout.strip().splitlines()) == 2
    assert "Offline" not in run("network", "online", check=0).stdout
    page = run("network", "--host", "127.0.0.1", "--report", check=0).stdout
    assert "1 more was refused" in page
    assert page.count("localchat search") == 2
    run("search", "small", check=0)
