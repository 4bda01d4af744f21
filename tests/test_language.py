"""Every sentence is said in the person's language, by every process; programs are spoken to in English."""

import ast
import builtins
import datetime as dt
import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

import translations
from localchat import languages
from localchat.domain.connection import asked
from localchat.domain.persona import BUILT_IN, persona_name
from localchat.domain.preset import LoadOptions
from localchat.engine.client import Engine
from localchat.errors import AttachmentError, HubError, ValueRefused
from localchat.hub import protocol as hub_protocol
from localchat.hub.client import Hub
from localchat.reader.client import Reader
from localchat.services.personas import built_in
from localchat.settings import Settings
from localchat.text import Language, amount, cause, date, figure, headed, install, listed, say

SOURCE = translations.SOURCE
MARKS = {"say", "tr", "noop"}
BUGS = {name for name in dir(builtins) if name.endswith(("Error", "Exit"))} | {"StateDamaged"}
"""What is shown to nobody but a developer; a saved state that is damaged is only noted in the log."""
SHOWN_BY = {
    "note", "say", "say_part", "say_table", "getpass", "input", "print", "Finding", "add", "add_parser",
    "ArgumentParser", "_progress", "show", "headed",
}  # fmt: skip
"""What puts a text before a person, beside errors."""
NOT_SAID = {
    "Answer in one sentence.", "What is a token?", "A word, or a part of one.", "And a context?",
    "What leaves my computer?", "thinking, reasoning_effort", "JSON: [{role, text}, …]",
}  # fmt: skip
"""What a model reads, and what is typed."""
SENTENCE = re.compile(r"[“{A-Z][^\n]*[a-z]{2}\S* [^\n]*[\w”)}][.?!]")
WORDS = re.compile(r"[a-z]{2,}[ ,:;]+[a-z]{2}|^[A-Z][a-z]{2,}$")
OTHERS = [
    file
    for file in sorted(SOURCE.rglob("*.py"))
    if file.relative_to(SOURCE).parts[0] != "ui" and "cage" not in file.parts
]
"""The window's files have a test of their own; a cage speaks English, which `services.cage_words` knows."""


def spelled(node):
    """A literal as it stands in the source, with what is filled in as ``{}``; None for others."""
    match node:
        case ast.Constant(value=str(text)):
            return text
        case ast.JoinedStr(values=parts):
            return "".join(part.value if isinstance(part, ast.Constant) else "{}" for part in parts)
    return None


def marks_of(tree):
    """The marks that a file imports: the command line has a `say` of its own."""
    imported = (node for node in ast.walk(tree) if isinstance(node, ast.ImportFrom))
    return {
        alias.asname or alias.name
        for node in imported
        if node.module == "localchat.text"
        for alias in node.names
    } & MARKS


def unsaid(source):
    """The lines and texts of a file that are shown to a person in English, whatever they speak."""
    tree = ast.parse(source)
    yield from _unsaid(tree, marks_of(tree), is_shown=False)


def _unsaid(node, marks, *, is_shown):  # noqa: C901 -- one case each
    match node:
        case ast.Expr(value=ast.Constant()):
            return
        case ast.Call(func=ast.Name(id=name)) if name in marks:
            for more in (*node.args[1:], *(word for word in node.keywords if word.arg != "one")):
                yield from _unsaid(more, marks, is_shown=False)
            return
        case ast.Call(func=ast.Name(id=name) | ast.Attribute(attr=name)):
            if name in BUGS or name in {"warning", "info", "debug", "exception"}:
                return
            is_shown = is_shown or name in SHOWN_BY or name.endswith(("Error", "Refused", "Failed"))
        case ast.keyword(arg="help" | "description" | "message"):
            is_shown = True
    text = spelled(node)
    if text is not None:
        is_words = SENTENCE.fullmatch(text) or (is_shown and WORDS.search(text))
        if is_words and text not in NOT_SAID:
            yield node.lineno, text
        if isinstance(node, ast.Constant):
            return
    for child in ast.iter_child_nodes(node):
        yield from _unsaid(child, marks, is_shown=is_shown)


def test_no_sentence_is_said_that_cannot_be_translated():
    found = [
        f"{file.relative_to(SOURCE)}:{line}: {text!r}"
        for file in OTHERS
        for line, text in unsaid(file.read_text(encoding="utf-8"))
    ]
    assert not found, "\n".join(found)


@pytest.mark.parametrize(
    "source",
    [
        'raise UsageError("There is no model.")',
        'raise HubError(kind, f"{host} cannot be found. Is this computer online?")',
        'message = f"The hub answered with {status}."',
        'notes.append("A picture was left out.")',
        'parser.add_argument("--limit", help="the newest ones")',
        'from localchat.cli.output import say\nsay(f"{name} was imported")',
        'say_table(("Name", "Size"), rows)',
    ],
)
def test_a_sentence_that_is_not_marked_is_seen(source):
    assert list(unsaid(source))


# --- who speaks ----------------------------------------------------------------------------------

GERMAN = {source: forms[0] for source, forms in translations.read("de").items() if len(forms) == 1}


@pytest.fixture(scope="module", autouse=True)
def _compiled():
    translations.compile_all(translations.release_of(Path(sys.executable)))


@pytest.fixture
def german():
    languages.speak("de")
    yield
    install(Language())


def run(home, *arguments, **environment):
    """The command line as a process."""
    return subprocess.run(
        [sys.executable, "-m", "localchat", *map(str, arguments)],
        capture_output=True, encoding="utf-8", timeout=120, check=False,
        env={**os.environ, "LOCALCHAT_HOME": str(home), **environment},
    )  # fmt: skip


def test_the_command_line_speaks_as_the_terminal_does(home):
    done = run(home, "models", "list", "--sort=name", LC_ALL="de_DE.UTF-8")
    assert done.stdout.split("\n")[0].split()[:2] == [GERMAN["Id"], GERMAN["Name"]]
    refused = run(home, "models", "find", LC_ALL="", LC_MESSAGES="de_AT", LANG="en_US.UTF-8")
    assert refused.returncode == 2
    assert GERMAN["usage: "] in refused.stderr
    assert "(möglich: 'list'," in refused.stderr
    helped = run(home, "--help", LC_ALL="de_DE.UTF-8").stdout
    assert GERMAN["the chats that are kept"] in helped
    assert GERMAN["options"] in helped


def test_the_language_that_was_chosen_for_the_window_comes_first_and_programs_get_english(home):
    Settings(home / "settings.json").set("language", "de")
    done = run(home, "presets", "show", "nothing like it", LC_ALL="fr_FR.UTF-8")
    assert done.returncode == 2
    assert "Ein Preset namens „nothing like it“ gibt es nicht." in done.stderr
    listed_in = json.loads(run(home, "personas", "list", "--json").stdout)
    assert listed_in[0]["description"].startswith("Answers plainly")
    table = run(home, "personas", "list").stdout
    assert GERMAN["Tutor"] in table
    assert GERMAN[built_in()[0].description] in table


@pytest.mark.parametrize("language", translations.FORMS)
def test_every_help_can_be_printed_in_every_language(language, capsys):
    from localchat.cli.arguments import parser

    languages.speak(language)
    try:
        todo = [parser()]
        for each in todo:
            assert each.format_help()
            for action in each._actions:  # noqa: SLF001 -- it has no other list of what is below it
                todo += action.choices.values() if isinstance(action.choices, dict) else ()
    finally:
        install(Language())
    assert len(todo) > 30


def test_the_engine_s_own_process_speaks_german(german, tiny, tmp_path):
    with Engine(tmp_path / "engine.log") as engine, pytest.raises(ValueRefused) as refused:
        engine.load(tiny, LoadOptions(device="Quantum 9"))
    known = GERMAN["There is no device called “{name}”. There are: {names}."]
    assert str(refused.value).startswith(known.partition("{name}")[0])


def test_the_hub_s_own_process_speaks_german(german, tmp_path):
    with Hub(tmp_path / "models", tmp_path / "hub.log") as hub:
        # Nobody listens there.
        hub.configure(hub_protocol.Configure(request=0, endpoint="http://127.0.0.1:1"))
        with asked("a test"), pytest.raises(HubError) as refused:
            hub.search(hub_protocol.Search(request=0))
    known = GERMAN["{host} does not take connections just now."]
    assert str(refused.value) == known.format(host="127.0.0.1")


def test_what_is_said_of_a_file_is_german(german, tmp_path):
    file = tmp_path / "leer.txt"
    file.write_bytes(b"")
    with pytest.raises(AttachmentError, match=r"leer\.txt ist leer"):
        Reader(tmp_path / "reader.log").read(file)


# --- how it is spoken ----------------------------------------------------------------------------


def test_a_child_writes_numbers_as_its_parent_does():
    languages.speak("de", ("٫", "’"))
    told = dict(languages.told())
    install(Language())
    assert languages.told() == {}
    languages.follow({})
    assert figure(1234.5, 1) == "1,234.5"
    languages.follow(told)
    try:
        assert all(value.isascii() for value in told.values())
        assert figure(1234.5, 1) == "1’234٫5"
        assert say("Disk") == GERMAN["Disk"]
    finally:
        install(Language())


@pytest.mark.parametrize(
    "value", ["", "de", "de/2c", "xx/2c/2e", "de/2c/2e/1", "../de/2c/2e", "de/zz/2e"]
)
def test_a_child_that_is_told_nonsense_speaks_english(value):
    languages.follow({languages.VARIABLE: value})
    assert (say("Disk"), say("%n files", 1, one="%n file")) == ("Disk", "1 file")


@pytest.mark.parametrize(
    ("environment", "spoken"),
    [
        ({}, "en"),
        ({"LANG": "de_DE.UTF-8"}, "de"),
        ({"LANG": "fr_CA@x", "LC_MESSAGES": "ja_JP"}, "ja"),
        ({"LANG": "fr_FR", "LC_MESSAGES": "ja_JP", "LC_ALL": "es_MX.UTF-8"}, "es"),
        ({"LANG": "zh_CN.GB18030"}, "zh_CN"),
        ({"LANG": "zh_TW.UTF-8"}, "en"),
        ({"LANG": "it_IT.UTF-8", "LANGUAGE": "it:de:en"}, "de"),
        ({"LC_ALL": "C.UTF-8", "LANGUAGE": "de"}, "en"),
        ({"LANG": "../../etc"}, "en"),
    ],
)
def test_the_terminal_s_language_is_taken(environment, spoken):
    assert languages.of_terminal(environment) == spoken


@pytest.mark.parametrize("language", translations.FORMS)
def test_gettext_reads_what_the_files_say(language):
    languages.speak(language)
    try:
        for source, forms in translations.read(language).items():
            if len(forms) == 1:
                assert say(source) == forms[0]
            for number, form in zip((1, 2), forms if len(forms) > 1 else (), strict=False):
                assert say(source, number) == form.replace("%n", str(number))
        assert date(dt.date(2026, 3, 5)).count("2026") == 1
    finally:
        install(Language())


def test_days_and_lists_are_german(german):
    assert date(dt.date(2026, 3, 5)) == "5. März 2026"
    assert listed(["a", 2]) == "a, 2"
    assert headed("a", "b") == "a: b"
    assert amount(1.5e9 / 1e9, "GB") == "1,5 GB"
    assert cause(PermissionError(13, "Permission denied")) == GERMAN["Permission denied"]


def test_a_missing_or_damaged_file_is_english(tmp_path, monkeypatch):
    monkeypatch.setattr(languages, "TRANSLATIONS", tmp_path)
    damaged = tmp_path / "de" / "LC_MESSAGES" / "localchat.mo"
    damaged.parent.mkdir(parents=True)
    forget = languages._book.cache_clear  # noqa: SLF001 -- as at the start of a process
    try:
        for content in (b"", b"nothing", b"\xde\x12\x04\x95" + b"\xff" * 24):
            damaged.write_bytes(content)
            for language in ("de", "fr"):
                forget()
                languages.speak(language)
                assert (say("Disk"), say("%n files", 2, one="%n file")) == ("Disk", "2 files")
    finally:
        forget()
        install(Language())


def test_built_in_personas_are_shown_in_german_and_told_to_models_as_they_are(german):
    assert {persona.name for persona in built_in()} == BUILT_IN
    tutor = next(persona for persona in built_in() if persona.name == "Tutor")
    assert persona_name("Translator") == GERMAN["Translator"] != "Translator"
    assert persona_name("Mine") == "Mine"
    assert tutor.opening.startswith("Was möchten Sie")
    assert tutor.system_prompt.startswith("You are")


def test_a_built_in_persona_is_found_and_copied_under_its_german_name(german, services):
    found = services.personas.get("übersetzer")
    assert found.name == "Translator"
    assert services.presets.get(GERMAN["Precise"].lower()).name == "Precise"
    copy = services.personas.duplicate(found)
    assert (copy.name, copy.built_in) == ("Übersetzer 2", False)
    assert copy.system_prompt == found.system_prompt
    assert (
        copy.description
        == GERMAN["English → French, shown by examples. Answers with the translation alone."]
    )
