"""Collect what the app says, and keep its translations: ``python tools/translations.py``.

Without arguments it brings the ``.ts`` files up to date with the source: finished translations stay, new
sentences are unfinished, vanished ones go. Standard library only.

    --missing LANG            print what is not translated, as JSON: {source: ""} or {source: ["", ""]}
                              for what is counted (German, Spanish, French: for one, for many)
    --fill LANG FILE.json     take translations of the same shape; says what is refused, and why
    --check                   end with an error if anything is missing or does not fit
    --compile                 write the ``.qm`` files that the window reads, and the ``.mo`` files that the
                              command line and the children read, where they are older
"""

import argparse
import ast
import functools
import json
import os
import re
import struct
import subprocess
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "src" / "localchat"
FOLDER = SOURCE / "resources" / "translations"
CONTEXT = "LocalChat"
MODULES = {"localchat.text", "localchat.ui.language"}
MARKS = {"tr", "say", "noop"}
FORMS: Mapping[str, int] = {"zh_CN": 1, "de": 2, "es": 2, "fr": 2, "ja": 1}
"""The languages, and in how many forms each says what is counted."""
PLURALS: Mapping[str, str] = {
    "zh_CN": "nplurals=1; plural=0;",
    "de": "nplurals=2; plural=(n != 1);",
    "es": "nplurals=2; plural=(n != 1);",
    "fr": "nplurals=2; plural=(n > 1);",
    "ja": "nplurals=1; plural=0;",
}
"""Which form is for how many, as gettext writes it; Qt has the same rules in itself."""
PLACEHOLDER = re.compile(r"\{[^{}]*\}|%n|%\(\w+\)[sr]|%[sr]\b")
KEYS = re.compile(r" \((Ctrl|Alt|Shift|Esc|Enter|F\d)[^)]*\)")
"""Keys in a hint; the window finds them there when a person chooses others."""


@dataclass
class Sentence:
    """What the app says somewhere."""

    source: str
    one: str = ""
    """The English words for exactly one, if it is counted."""
    is_counted: bool = False
    places: list[str] = field(default_factory=list)
    """The files that say it."""


class NotALiteral(Exception):
    """A mark stands around something that cannot be collected."""


# --- collecting ----------------------------------------------------------------------------------


def collect(folder: Path = SOURCE) -> dict[str, Sentence]:
    """Every sentence of the source, in the order of the files, then what the resources say."""
    found: dict[str, Sentence] = {}
    for file in sorted(folder.rglob("*.py")):
        tree = ast.parse(file.read_text(encoding="utf-8"))
        if marks := MARKS if file.name == "text.py" else marks_of(tree):
            for node in (one for one in ast.walk(tree) if called(one) in marks):
                take(node, file.relative_to(folder).as_posix(), found)
    for text in said_by_catalogue(folder / "resources" / "catalogue.json"):
        found.setdefault(text, Sentence(text, places=["resources/catalogue.json"]))
    for file in sorted((folder / "resources" / "personas").glob("*.json")):
        for text in said_by_persona(json.loads(file.read_text(encoding="utf-8"))):
            found.setdefault(text, Sentence(text, places=[f"resources/personas/{file.name}"]))
    return found


def said_by_persona(persona: Mapping[str, Any]) -> list[str]:
    """What a person reads of a built-in persona; what a model is told stays as it is."""
    asked = [each.get(word, "") for each in persona["variables"] for word in ("question", "usual")]
    texts = [persona["name"], persona["description"], persona["opening"], *asked]
    return [text for text in texts if text]


def said_by_catalogue(path: Path) -> list[str]:
    """What the shelf of Discover says of families, benchmarks and models; names stay as they are."""
    if not path.exists():
        return []
    catalogue = json.loads(path.read_text(encoding="utf-8"))
    told = {
        "families": ("text",), "benchmarks": ("text",), "entries": ("strengths", "lineage"),
    }  # fmt: skip
    rows = [(row, names) for kind, names in told.items() for row in catalogue[kind]]
    return [row[name] for row, names in rows for name in names if row.get(name)]


def called(node: ast.AST) -> str:
    """The plain name that is called with something; empty for anything else."""
    is_call = isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.args
    return node.func.id if is_call else ""


def marks_of(tree: ast.AST) -> set[str]:
    """Which marks a file uses: a function of its own may have the same name."""
    imported = (node for node in ast.walk(tree) if isinstance(node, ast.ImportFrom))
    return {
        alias.name for node in imported if node.module in MODULES for alias in node.names
    } & MARKS


def take(node: ast.Call, place: str, found: dict[str, Sentence]) -> None:
    """Add what one call says."""
    more = {word.arg: word.value for word in node.keywords}
    is_counted = len(node.args) > 1 or "number" in more
    ones = list(literals(more["one"], place)) if "one" in more else []
    texts = list(literals(node.args[0], place))
    for at, text in enumerate(texts):
        sentence = found.setdefault(text, Sentence(text))
        sentence.is_counted |= is_counted
        if ones:
            sentence.one = ones[at] if len(ones) == len(texts) else ones[0]
        if place not in sentence.places:
            sentence.places.append(place)


def literals(node: ast.expr, place: str) -> Iterator[str]:
    """The texts that an argument may be; a name or a look-up is marked where it is made."""
    match node:
        case ast.Constant(value=str(text)):
            yield text
        case ast.IfExp(body=body, orelse=other):
            yield from literals(body, place)
            yield from literals(other, place)
        case ast.JoinedStr() | ast.BinOp():
            raise NotALiteral(f"{place}:{node.lineno}: a translated text must be one literal.")


# --- the files of a language ---------------------------------------------------------------------


def read(language: str) -> dict[str, list[str]]:
    """The finished translations of a language: a text, or one for each form."""
    path = FOLDER / f"localchat_{language}.ts"
    if not path.exists():
        return {}
    kept = {}
    for message in ET.parse(path).iter("message"):  # noqa: S314 -- our own files
        translation = message.find("translation")
        if translation is None or translation.get("type") == "unfinished":
            continue
        forms = [form.text or "" for form in translation.iter("numerusform")]
        kept[message.findtext("source") or ""] = forms or [translation.text or ""]
    return kept


def write(language: str, sentences: Mapping[str, Sentence], kept: Mapping[str, list[str]]) -> None:
    """Write the file of a language, sorted, so that a change of the source moves few lines."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}" sourcelanguage="en">',
        "<context>",
        f"    <name>{CONTEXT}</name>",
    ]
    for source in sorted(sentences):
        lines += message_of(language, sentences[source], kept.get(source, []))
    lines += ["</context>", "</TS>", ""]
    FOLDER.mkdir(parents=True, exist_ok=True)
    path = FOLDER / f"localchat_{language}.ts"
    part = path.with_suffix(f".{os.getpid()}.part")
    part.write_text("\n".join(lines), encoding="utf-8", newline="\n")
    part.replace(path)


def message_of(language: str, sentence: Sentence, translated: Sequence[str]) -> list[str]:
    """The lines of one sentence."""
    is_done = not problem_of(language, sentence, translated)
    forms = list(translated) if is_done else [""] * forms_of(language, sentence)
    state = "" if is_done else ' type="unfinished"'
    counted = ' numerus="yes"' if sentence.is_counted else ""
    lines = [f"    <message{counted}>", f"        <source>{escape(sentence.source)}</source>"]
    if sentence.one:
        lines.append(f"        <extracomment>For one: {escape(sentence.one)}</extracomment>")
    if sentence.is_counted:
        lines.append(f"        <translation{state}>")
        lines += [f"            <numerusform>{escape(form)}</numerusform>" for form in forms]
        lines.append("        </translation>")
    else:
        lines.append(f"        <translation{state}>{escape(forms[0])}</translation>")
    return [*lines, "    </message>"]


def forms_of(language: str, sentence: Sentence) -> int:
    """How many translations a sentence has."""
    return FORMS[language] if sentence.is_counted else 1


# --- what is wrong -------------------------------------------------------------------------------


def problem_of(language: str, sentence: Sentence, translated: Sequence[str]) -> str:
    """Why a translation cannot be used; empty if it can."""
    wanted = forms_of(language, sentence)
    if len(translated) != wanted or not all(translated):
        return f"{wanted} filled forms are needed" if wanted > 1 else "it is empty"
    for at, text in enumerate(translated):
        # Where one thing has words of its own, its number may be left out as in English.
        like = sentence.one if sentence.one and at == 0 and wanted > 1 else sentence.source
        if placeholders(text) not in (placeholders(like), placeholders(sentence.source)):
            return f"{placeholders(text)} stand in it, and not {placeholders(like)}"
        if edges(text) != edges(sentence.source):
            return "it begins or ends with another space"
        if KEYS.search(sentence.source) and not re.search(r" \([^)]+\)", text):
            return "its keys must stand in plain brackets after a space, as “ (Ctrl+K)” does"
        if text.count("\n") != sentence.source.count("\n"):
            return "it has more or fewer lines"
    return ""


def placeholders(text: str) -> list[str]:
    """What is filled in."""
    return sorted(set(PLACEHOLDER.findall(text)))


def edges(text: str) -> tuple[bool, bool]:
    """Whether a text begins and ends with a space; what parts others has its own in each language."""
    if not re.search(r"\w", text):
        return False, False
    return text[:1].isspace(), text[-1:].isspace()


def missing(language: str, sentences: Mapping[str, Sentence]) -> list[Sentence]:
    """What a language does not say yet."""
    kept = read(language)
    return [
        one for one in sentences.values() if problem_of(language, one, kept.get(one.source, []))
    ]


# --- what can be asked ---------------------------------------------------------------------------


def update(languages: Iterable[str]) -> None:
    """Bring the files up to date with the source."""
    sentences = collect()
    for language in languages:
        write(language, sentences, read(language))
        print(
            f"{language}: {len(sentences)} sentences, {len(missing(language, sentences))} to translate"
        )


def show_missing(language: str) -> None:
    """Print what is not translated, to be filled in."""
    left = missing(language, collect())
    table = {one.source: [""] * FORMS[language] if one.is_counted else "" for one in left}
    print(json.dumps(table, ensure_ascii=False, indent=1))


def fill(language: str, path: Path) -> int:
    """Take translations from a file; return how many were refused."""
    sentences, kept, refused = collect(), read(language), 0
    given: Mapping[str, str | list[str]] = json.loads(path.read_text(encoding="utf-8"))
    for source, said in given.items():
        forms = [said] if isinstance(said, str) else list(said)
        if not any(forms):
            continue
        sentence = sentences.get(source)
        problem = problem_of(language, sentence, forms) if sentence else "the app does not say it"
        if problem:
            refused += 1
            print(f"refused: {source!r}: {problem}", file=sys.stderr)
        else:
            kept[source] = forms
    write(language, sentences, kept)
    left = len(missing(language, sentences))
    print(f"{language}: {len(sentences)} sentences, {left} to translate, {refused} refused")
    return refused


def check() -> int:
    """Say what is missing anywhere; return how much."""
    sentences, count = collect(), 0
    for language in FORMS:
        listed = read(language)
        wrong = missing(language, sentences)
        gone = [source for source in listed if source not in sentences]
        for what, found in (("not translated", [one.source for one in wrong]), ("not said", gone)):
            if found:
                print(f"{language}: {len(found)} {what}, such as {found[0]!r}", file=sys.stderr)
            count += len(found)
    return count


def compile_all(release: Path) -> None:
    """Write each ``.qm`` and ``.mo`` that is not there or older than its ``.ts``."""
    for source in sorted(FOLDER.glob("*.ts")):
        language = source.stem.partition("_")[2]
        for made, write_it in (
            (source.with_suffix(".qm"), functools.partial(write_qm, release)),
            (FOLDER / language / "LC_MESSAGES" / "localchat.mo", write_mo),
        ):
            if made.exists() and made.stat().st_mtime_ns >= source.stat().st_mtime_ns:
                continue
            made.parent.mkdir(parents=True, exist_ok=True)
            part = made.with_suffix(f".{os.getpid()}.part")
            write_it(source, part)
            part.replace(made)


def write_qm(release: Path, source: Path, target: Path) -> None:
    """What Qt reads, by its own lrelease."""
    command = [str(release), "-silent", "-nounfinished", str(source), "-qm", str(target)]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    if done.returncode or not target.exists():
        target.unlink(missing_ok=True)
        sys.exit(f"{source.name} could not be compiled: {(done.stdout + done.stderr).strip()}")


def write_mo(source: Path, target: Path) -> None:
    """What gettext reads: a table of texts, one of translations, both sorted, then all letters."""
    root = ET.parse(source).getroot()  # noqa: S314 -- our own files
    plural = PLURALS[root.get("language", "")]
    head = f"Content-Type: text/plain; charset=UTF-8\nPlural-Forms: {plural}\n"
    texts = {b"": head.encode()}
    for message in root.iter("message"):
        translation = message.find("translation")
        if translation is None or translation.get("type") == "unfinished":
            continue
        said = message.findtext("source") or ""
        forms = [form.text or "" for form in translation.iter("numerusform")]
        key = f"{said}\0{said}" if message.get("numerus") == "yes" else said
        texts[key.encode()] = "\0".join(forms or [translation.text or ""]).encode()
    ordered = sorted(texts.items())
    at, tables, letters = 28 + 16 * len(ordered), b"", b""
    for column in zip(*ordered, strict=True):
        for text in column:
            tables += struct.pack("<II", len(text), at + len(letters))
            letters += text + b"\0"
    numbers = (0x950412DE, 0, len(ordered), 28, 28 + 8 * len(ordered), 0, 0)
    target.write_bytes(struct.pack("<7I", *numbers) + tables + letters)


def release_of(python: Path) -> Path:
    """Where lrelease lies beside a Python that has PySide6."""
    return python.parent / ("pyside6-lrelease.exe" if os.name == "nt" else "pyside6-lrelease")


def main(arguments: Sequence[str]) -> int:
    """Do what is asked."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    asked = parser.add_mutually_exclusive_group()
    asked.add_argument("--missing", choices=FORMS, metavar="LANG")
    asked.add_argument("--fill", nargs=2, metavar=("LANG", "FILE"))
    asked.add_argument("--check", action="store_true")
    asked.add_argument("--compile", action="store_true")
    chosen = parser.parse_args(arguments)
    if chosen.missing:
        show_missing(chosen.missing)
    elif chosen.fill:
        return 1 if fill(chosen.fill[0], Path(chosen.fill[1])) else 0
    elif chosen.check:
        return 1 if check() else 0
    elif chosen.compile:
        compile_all(release_of(Path(sys.executable)))
    else:
        update(FORMS)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
