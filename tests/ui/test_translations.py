"""The files of translations: they hold what the app says, all of it, and fit it."""

import ast
import json
import re
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

import translations
from localchat.ui.language import CONTEXT, ENGLISH, LANGUAGES, TRANSLATIONS

SENTENCES = translations.collect()
UI = translations.SOURCE / "ui"
SHOWN_BY = {
    "QAction", "QCheckBox", "QGroupBox", "QLabel", "QPushButton", "QRadioButton", "Command", "Head",
    "SettingRow", "addAction", "addItem", "addMenu", "addTab", "announce", "getExistingDirectory",
    "getMultiLineText", "getText", "quiet", "section", "setAccessibleDescription", "setAccessibleName",
    "setHeaderLabels", "setPlaceholderText", "setSpecialValueText", "setStatusTip", "setSuffix",
    "setText", "setTitle", "setToolTip", "setWindowTitle", "show_empty", "show_nothing", "show_welcome",
    "tell", "tell_undo",
}  # fmt: skip
"""What puts a text before a person."""
NOT_SAID = {
    "LocalChat", "LocalChat ", "LM Studio, Jan, GPT4All, Ollama, KoboldCpp, Hugging Face, llama.cpp",
    "hf_…", "ABCD-EFGH-…",
}  # fmt: skip
"""Names, and samples of what is typed."""
WORD = re.compile(r"[^\W\d_]{2}")
NAME = re.compile(r"[a-z0-9]+[-_][a-z0-9_-]*|</?qt>")
"""What is called so in the program: objects, commands."""
NAMED = {"Command", "Head", "addItem", "show_empty", "tell"}
"""Takes such a name beside its words, which may be of one word."""


def test_the_languages_of_the_tool_are_those_of_the_window():
    assert {ENGLISH, *translations.FORMS} == set(LANGUAGES)


@pytest.mark.parametrize("language", translations.FORMS)
def test_every_sentence_is_listed_and_nothing_else(language):
    path = translations.FOLDER / f"localchat_{language}.ts"
    listed = {message.findtext("source") for message in translations.ET.parse(path).iter("message")}
    assert listed == set(SENTENCES), "python tools/translations.py brings the files up to date"


@pytest.mark.parametrize("language", translations.FORMS)
def test_every_sentence_is_translated_and_fits(language):
    left = [sentence.source for sentence in translations.missing(language, SENTENCES)]
    assert not left, f"{len(left)} are not translated: tools/translations.py --missing {language}"


@pytest.mark.parametrize("language", translations.FORMS)
def test_the_window_reads_what_the_files_say(qapp, language):
    translations.compile_all(translations.release_of(Path(sys.executable)))
    read = QTranslator()
    kept = translations.read(language)
    assert read.load(str(TRANSLATIONS / f"localchat_{language}.qm")) or not kept
    for source, forms in kept.items():
        number = 1 if SENTENCES[source].is_counted else -1
        assert read.translate(CONTEXT, source, None, number) == forms[0]


def literals(node):
    """The texts in an argument that were not given to `tr`."""
    match node:
        case ast.Constant(value=str(text)):
            yield text
        case ast.JoinedStr(values=parts) | ast.Tuple(elts=parts) | ast.List(elts=parts):
            for part in parts:
                yield from literals(part)
        case ast.BinOp(left=one, right=other) | ast.IfExp(body=one, orelse=other):
            yield from literals(one)
            yield from literals(other)
        case ast.BoolOp(values=parts):
            for part in parts:
                yield from literals(part)


def untranslated(source):
    """The lines and texts that a file shows to a person as they are."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call):
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            for argument in node.args if name in SHOWN_BY else ():
                for text in literals(argument):
                    is_name = NAME.fullmatch(text) or (name in NAMED and text.islower())
                    if WORD.search(text) and not is_name and text not in NOT_SAID:
                        yield node.lineno, text


def test_no_text_is_shown_that_cannot_be_translated():
    found = [
        f"{file.name}:{line}: {text!r}"
        for file in sorted(UI.glob("*.py"))
        for line, text in untranslated(file.read_text(encoding="utf-8"))
        if not re.fullmatch(r"\W*(Alt|Ctrl|Shift|Esc|Del|F\d).*", text)
    ]
    assert not found, "\n".join(found)


@pytest.mark.parametrize(
    "source",
    [
        'QLabel("Settings")',
        'QPushButton("reset")',
        'button.setText(f"Open {name}")',
        'field.setToolTip("On" if on else "Switched off")',
        'row.addAction(name or "No name", act)',
        'notice.tell("", "It is done", action=("Undo", back))',
    ],
)
def test_a_text_outside_of_tr_is_seen(source):
    assert list(untranslated(source))


# --- the tool ------------------------------------------------------------------------------------


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """A small program, and no translations yet."""
    (tmp_path / "said.py").write_text(
        "from localchat.text import noop, say\n"
        'say("Hello {name}", name="you")\n'
        'say("%n files", 2, one="%n file")\n'
        'say("On" if on else "Off")\n'
        'WORDS = noop("Known"), say(variable)\n',
        encoding="utf-8",
    )
    (tmp_path / "own.py").write_text('def say(x): ...\nsay("Mine")\n', encoding="utf-8")
    monkeypatch.setattr(translations, "FOLDER", tmp_path)
    monkeypatch.setattr(translations.collect, "__defaults__", (tmp_path,))
    return tmp_path


def fill(folder, said, language="de"):
    path = folder / "given.json"
    path.write_text(json.dumps(said), encoding="utf-8")
    return translations.fill(language, path)


def test_what_was_translated_stays_and_what_vanished_goes(folder, capsys):
    translations.update(translations.FORMS)
    translations.show_missing("de")
    shown = capsys.readouterr().out
    left = json.loads(shown[shown.index("{") :])
    assert left == {"Hello {name}": "", "%n files": ["", ""], "On": "", "Off": "", "Known": ""}
    said = {
        "Hello {name}": "Hallo {name}",
        "%n files": ["%n Datei", "%n Dateien"],
        "On": '<An> & "so"',
    }
    assert fill(folder, said) == 0
    assert translations.read("de") == {
        source: forms if isinstance(forms, list) else [forms] for source, forms in said.items()
    }
    source = (folder / "said.py").read_text(encoding="utf-8")
    (folder / "said.py").write_text(source.replace("Hello", "Welcome"), encoding="utf-8")
    translations.update(["de"])
    assert set(translations.read("de")) == {"%n files", "On"}
    assert translations.check() > 0


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("Hello {name}", "Hallo {nam}"),
        ("Hello {name}", "Hallo"),
        ("%n files", ["%n Datei", "Dateien"]),
        ("%n files", "%n Dateien"),
        ("On", " An"),
        ("On", "An\naus"),
        ("Nobody says this", "Das sagt niemand"),
    ],
)
def test_a_translation_that_does_not_fit_is_refused(folder, capsys, source, said):
    assert fill(folder, {source: said}) == 1
    assert "refused" in capsys.readouterr().err
    assert not translations.read("de")


def test_a_text_that_is_put_together_is_refused(folder):
    (folder / "bad.py").write_text(
        'from localchat.ui.language import tr\ntr(f"Hello {name}")\n', encoding="utf-8"
    )
    with pytest.raises(translations.NotALiteral, match=r"bad\.py:2"):
        translations.collect(folder)
