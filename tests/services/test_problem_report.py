"""Reports of a problem: what is shown is what is saved, and what nobody should see is not in it."""

import json
import logging
import subprocess
import sys
import zipfile

import pytest

from localchat.errors import UsageError
from localchat.services import problem_report
from localchat.services.problem_report import CrashWatch, QuietFormatter, Wish, gather, save, shown
from localchat.services.report_words import LEFT_OUT, Cleaner
from localchat.settings import Settings

SAID = "my sister's wedding is cancelled"


def nothing(_paths):
    return ["doctor was here"]


@pytest.mark.parametrize(
    "line",
    [
        "2026-11-26 18:00:00,1 /home/anna/My models/Anna's secret.gguf got no note",
        'reading "/home/anna/secret one" failed',
        "open C:\\Users\\anna\\secret.txt",
        "open \\\\server\\share\\secret",
        "loading secret plan.gguf",
        "secret.pdf",
        "~/secret/folder",
        "asked https://hub.example.org/secret?token=x",
        "token hf_secretsecretsecret",
        "Authorization: Bearer secret",
        "https://anna:secret@proxy.example.org",
        "recovery " + "-".join(["SECR"] * 14),
        "key " + "5ec4e7" * 12,
        "The Secret Model was not measured: no memory",
        "llama_model_loader: - kv   3: general.name str = secret",
    ],
)
def test_names_and_secrets_are_left_out(line):
    cleaned = Cleaner(("The Secret Model",)).clean(line)
    for word in ("secret", "anna", "secr-secr", "5ec4e75ec4e7"):
        assert word not in cleaned.casefold()
    assert LEFT_OUT in cleaned


def test_a_traceback_keeps_its_places_and_loses_its_words():
    text = (
        "2026-11-26 18:00:00,1 a fault\nTraceback (most recent call last):\n"
        f'  File "{problem_report.__file__}", line 3, in f\n    foo(bar)\n'
        f"ValueError: {SAID}\nand more of it\n2026-11-26 18:00:01,1 the next\n"
        "ggml: 4096 tokens/s, 3 / 4"
    )
    cleaned = Cleaner().clean(text)
    assert 'File "localchat/services/problem_report.py", line 3, in f' in cleaned
    assert "\nValueError\n2026-11-26 18:00:01,1 the next" in cleaned
    assert cleaned.endswith("ggml: 4096 tokens/s, 3 / 4")
    assert "wedding" not in cleaned
    assert "more of it" not in cleaned


def test_names_stand_in_it_if_the_person_wants_and_secrets_never_do():
    cleaned = Cleaner(("hf_short",), names=True).clean(
        "/home/x/plan.gguf hf_short hf_longer_than_that"
    )
    assert cleaned == f"/home/x/plan.gguf {LEFT_OUT} {LEFT_OUT}"


def test_what_is_shown_is_what_is_saved(paths, tmp_path):
    settings = Settings(paths.settings)
    settings.set("mirror", "https://hub.internal.example.org")
    settings.set("user_name", "Anna Example")
    paths.logs.mkdir(parents=True)
    paths.app_log.write_text("2026-11-26 18:00:00,1 Anna Example was here\n")
    parts = gather(paths, Wish(said="It broke."), nothing)
    all_of_it = shown(parts)
    assert {
        "what-happened.txt",
        "program.txt",
        "doctor.txt",
        "settings.json",
        "log-localchat.txt",
    } <= {part.name for part in parts}
    assert "It broke." in all_of_it
    assert "LocalChat" in all_of_it
    assert "Anna" not in all_of_it
    assert "internal" not in all_of_it
    told = next(json.loads(part.text) for part in parts if part.name == "settings.json")
    assert told["mirror"] == LEFT_OUT
    assert told["text_size"] == 100
    save(parts, tmp_path / "report.zip")
    with zipfile.ZipFile(tmp_path / "report.zip") as archive:
        saved = {name: archive.read(name).decode() for name in archive.namelist()}
    assert saved == {part.name: part.text for part in parts}
    with pytest.raises(UsageError, match="cannot be written"):
        save(parts, tmp_path / "absent" / "report.zip")


def test_a_fault_is_logged_and_reported_without_its_words(paths, caplog):
    try:
        raise KeyError(SAID)
    except KeyError as error:
        with caplog.at_level(logging.ERROR, "localchat"):
            problem_report.note_bug(error)
    line = QuietFormatter("%(message)s").format(caplog.records[-1])
    text = shown(gather(paths, Wish(), nothing))
    for told in (line, text):
        assert "KeyError" in told
        assert "test_problem_report.py" in told or LEFT_OUT in told
        assert "wedding" not in told


def test_a_crash_is_told_of_at_the_next_start(paths):
    code = (
        "import sys, os, signal; from pathlib import Path; from localchat.paths import Paths;"
        "from localchat.services.problem_report import CrashWatch; w = CrashWatch(Paths(Path(sys.argv[1])));"
        "sys.argv[2] == 'well' and w.close(); sys.argv[2] == 'ill' and os.kill(os.getpid(), signal.SIGSEGV)"
    )
    for how, crashed in (("well", False), ("ill", False)):
        subprocess.run([sys.executable, "-c", code, str(paths.home), how], check=False)
        assert (paths.logs / "crash.log").exists() == (how == "ill")
        assert not crashed
    code = code.split(";sys.argv", maxsplit=1)[0].replace("w = ", "print(") + ".crashed)"
    said = subprocess.run(
        [sys.executable, "-c", code, str(paths.home)], check=True, capture_output=True, text=True
    )
    assert said.stdout == "True\n"
    text = shown(gather(paths, Wish(), nothing))
    assert "Segmentation fault" in text
    problem_report.last_crash_seen(paths)
    assert "Segmentation fault" not in shown(gather(paths, Wish(), nothing))


def test_a_home_that_cannot_be_written_is_no_reason_to_stop(paths):
    paths.home.parent.mkdir(parents=True, exist_ok=True)
    paths.home.write_text("a file where the folder should be")
    watch = CrashWatch(paths)
    assert not watch.crashed
    watch.close()


def test_the_command_shows_it_saves_it_and_sends_nothing(home, tmp_path, monkeypatch, capsys):
    from localchat.cli import report as command
    from localchat.cli.main import run

    monkeypatch.setattr("localchat.cli.main.confine_window", lambda: None)
    monkeypatch.setattr(command, "gather", lambda paths, wish: gather(paths, wish, nothing))
    assert run(["report", "--what", "It broke."]) == 0
    shown_, told = capsys.readouterr()
    assert "=== doctor.txt ===" in shown_
    assert "nothing was sent" in told
    assert run(["report", "--to", str(tmp_path / "out")]) == 0
    assert zipfile.ZipFile(tmp_path / "out.zip").testzip() is None
