"""``localchat personas`` and ``--persona``, in this process."""

import json
import signal

import pytest

from localchat.cli.main import run


@pytest.fixture
def call(home, capsys, monkeypatch):
    """Run a command; its exit code and what it said."""
    monkeypatch.setattr("localchat.cli.main.confine_window", lambda: None)
    before = signal.getsignal(signal.SIGTERM)

    def one(*arguments):
        code = run([str(argument) for argument in arguments])
        said = capsys.readouterr()
        return code, said.out, said.err

    yield one
    signal.signal(signal.SIGTERM, before)


def test_personas_go_out_and_in_and_away(call, tmp_path):
    code, out, _ = call("personas", "list", "--json")
    assert [each["name"] for each in json.loads(out)][:2] == ["Plain assistant", "Translator"]
    assert "Tu me manques" in call("personas", "show", "translator")[1]
    file = tmp_path / "card.json"
    assert call("personas", "export", "Translator", file, "--card")[0] == 0
    assert json.loads(file.read_text(encoding="utf-8"))["spec"] == "chara_card_v2"
    code, out, err = call("personas", "import", file)
    assert (code, out) == (0, "“Translator 2” was imported.\n")
    assert "already" in err
    assert (
        json.loads(call("personas", "export", "Translator 2")[1])["format"] == "localchat-persona"
    )
    assert call("personas", "remove", "translator 2")[0] == 0
    code, _, err = call("personas", "remove", "Tutor")
    assert (code, "built in" in err) == (2, True)


def test_ask_uses_a_persona_and_says_what_it_wants(call, tmp_path, tiny):
    file = tmp_path / "p.json"
    mine = {
        "format": "localchat-persona", "version": 1, "name": "Guide", "preset": "Creative",
        "system_prompt": "Speak {{tongue}}.", "examples": [{"user": "a", "assistant": "b"}],
    }  # fmt: skip
    file.write_text(json.dumps(mine), encoding="utf-8")
    assert "asks for: tongue" in call("personas", "import", file)[2]
    ask = ("ask", "hello", "--model", tiny, "--set", "max_tokens=2", "--json", "--persona", "guide")
    code, _, err = call(*ask)
    assert (code, "--variable NAME=VALUE" in err) == (2, True)
    code, out, _ = call(*ask, "--variable", "tongue=Dutch")
    answer = json.loads(out)
    assert (code, answer["preset"]) == (0, "Creative")
    assert call("ask", "x", "--variable", "a=b")[0] == 2
    assert call("ask", "x", "--persona", "nobody")[0] == 2
