"""A file becomes text in a process of its own, or a clear sentence; the process can do nothing else."""

import json
import os
import subprocess
import sys
import threading
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from localchat.domain.attachment import Attachment, Unit, told
from localchat.errors import AttachmentError, Cancelled
from localchat.reader.child.document import in_pieces
from localchat.reader.client import Reader
from tests.helpers import documents


@pytest.fixture
def reader(tmp_path):
    return Reader(tmp_path / "reader.log")


def make(folder, name, data):
    path = folder / name
    path.write_bytes(data)
    return path


ENCODINGS = {
    "utf-8": ("Grüße, 日本", ""),
    "utf-8-sig": ("Grüße, 日本", ""),
    "utf-16": ("Grüße, 日本", "UTF-16"),
    "utf-16-le": ("Many plain letters without a mark", "UTF-16-LE"),
    "cp1252": ("Schöne Grüße aus München, überall für die Öffnung der Straße", "WINDOWS-1252"),
    "shift_jis": ("これは日本語の文章です。漢字とひらがなとカタカナ。" * 5, "CP932"),
}


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_text_is_read_however_it_is_written(reader, tmp_path, encoding):
    text, noted = ENCODINGS[encoding]
    found = reader.read(make(tmp_path, "a.txt", f"{text}\r\nsecond\r\n".encode(encoding)))
    assert found.joined() == f"{text}\nsecond\n"
    assert (found.unit, found.total) == (Unit.LINE, 2)
    assert found.note == (f"Read as {noted}." if noted else "")


def test_a_text_is_divided_at_the_ends_of_lines_and_joined_as_it_was(reader, tmp_path):
    text = "".join(f"line {number}: {'word ' * (number % 40)}\n" for number in range(1, 900))
    found = reader.read(make(tmp_path, "a.py", text.encode()))
    assert found.joined() == text
    assert len(found.parts) > 20
    assert all(part.text.endswith("\n") for part in found.parts)
    later = found.parts[7]
    assert later.text.startswith(f"line {later.first}:")
    assert found.span(7, 7) == f"lines {later.first}–{later.last} of 899"


def test_a_table_is_divided_at_its_rows_and_a_part_keeps_its_head(reader, tmp_path):
    rows = [f'{number};"two\nlines; {number}"\n' for number in range(300)]
    found = reader.read(make(tmp_path, "a.csv", ("id;words\n" + "".join(rows)).encode()))
    assert (found.unit, found.total) == (Unit.ROW, 301)
    assert "301 rows, 2 columns." in found.note
    part = found.joined(3, 3)
    assert part.startswith(f'id;words\n{found.parts[3].first - 2};"two\nlines;')


def test_a_table_that_is_too_long_says_what_was_cut(tmp_path):
    row = ",".join(f"c{number}" for number in range(2000)) + "\n"
    path = make(tmp_path, "wide.csv", (row * 50).encode())
    found = Reader(tmp_path / "log", most_text=100_000).read(path)
    assert sum(len(part.text) for part in found.parts) == 100_000
    assert found.note == (
        "Only its first 100,000 letters were read, up to row 10 of 50. 50 rows, 2,000 columns."
    )


def test_a_pdf_is_read_page_by_page(reader, tmp_path):
    found = reader.read(documents.write_pdf(tmp_path / "a.pdf", ["One (1)", "", "Grüße"]))
    assert (found.unit, found.total) == (Unit.PAGE, 3)
    assert found.joined() == "[Page 1]\nOne (1)\n\n[Page 3]\nGrüße"
    assert found.note == "1 page has no text: it may be a picture."


def test_a_word_file_becomes_markdown(reader, tmp_path):
    found = reader.read(documents.write_word(tmp_path / "a.docx"))
    assert found.joined() == (
        "# The harbour\n\nIt is calm, and the water is green.\n\n- first\n\n## Ships\n\n"
        "| name | flag |\n| --- | --- |\n| Anna \\| Berta | red |\n\nThe end.\n"
    )


def test_many_pages_are_read_as_far_as_time_allows(tmp_path):
    path = documents.write_pdf(tmp_path / "many.pdf", [f"page {n}" for n in range(5_000)])
    started = time.monotonic()
    found = Reader(tmp_path / "log", seconds=2.5).read(path)
    assert time.monotonic() - started < 12
    assert found.total == 5_000
    last = found.parts[-1].last
    assert found.note in {"", f"Only pages 1–{last:,} of 5,000 were read: the rest takes too long."}
    assert bool(found.note) == (last < 5_000)


WORD = b'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
LAUGHS = (
    b'<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>'
    b"<w:document " + WORD + b"><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>"
)
BAD = {
    "not there": (lambda f: f / "gone.txt", "is not there"),
    "folder": (lambda f: f, "is a folder"),
    "empty": (lambda f: make(f, "a.txt", b""), "is empty"),
    "only spaces": (lambda f: make(f, "a.txt", b" \n\n"), "holds no text"),
    "binary as text": (lambda f: make(f, "a.txt", bytes(range(256)) * 40), "data of a program"),
    "many nul": (lambda f: make(f, "a.txt", b"a\0b\0\0c" * 500), "data of a program"),
    "picture": (lambda f: make(f, "a.png", b"\x89PNG\r\n\x1a\n" + b"\0" * 99), "is damaged"),
    "old word": (
        lambda f: make(f, "a.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 999),
        "Save it as PDF",
    ),
    "other zip": (lambda f: documents.write_archive(f / "a.zip", {"b": b"c"}), "Save it as PDF"),
    "pdf that is none": (lambda f: make(f, "a.pdf", b"hello"), "is damaged"),
    "half a pdf": (
        lambda f: make(f, "a.pdf", documents.write_pdf(f / "b.pdf", ["x"]).read_bytes()[:300]),
        "is damaged",
    ),
    "endless pdf": (lambda f: documents.write_endless_pdf(f / "a.pdf"), "is damaged"),
    "locked pdf": (lambda f: documents.write_pdf(f / "a.pdf", ["x"], "secret"), "with a password"),
    "scanned pdf": (lambda f: documents.write_pdf(f / "a.pdf", ["", ""]), "probably scanned"),
    "pdf bomb": (
        lambda f: documents.write_pdf_bomb(f / "a.pdf", 120_000_000), "made to fill the memory"
    ),
    "half a word file": (
        lambda f: make(f, "a.docx", documents.write_word(f / "b.docx").read_bytes()[:3000]),
        "is damaged",
    ),
    "word bomb": (
        lambda f: documents.word_with_body(f / "a.docx", b"<w>" + b" " * 61_000_000),
        "made to fill the memory",
    ),
    "laughs": (lambda f: documents.word_with_body(f / "a.docx", LAUGHS), "made to fill the memory"),
    "word too deep": (
        lambda f: documents.word_with_body(f / "a.docx", b"<w:p " + WORD + b">" + b"<w:p>" * 99_999),
        "is damaged",
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", BAD)
def test_what_cannot_be_read_gets_a_sentence(reader, tmp_path, case):
    write, words = BAD[case]
    path = write(tmp_path)
    with pytest.raises(AttachmentError, match=words) as caught:
        reader.read(path)
    assert caught.value.message.startswith(path.name)
    assert caught.value.message.endswith(".")


def test_a_file_that_is_too_large_is_not_read(reader, tmp_path):
    path = tmp_path / "large.txt"
    with path.open("wb") as file:
        file.truncate(51_000_000)
    with pytest.raises(AttachmentError, match="has 51 MB; a file of at most 50 MB"):
        reader.read(path)


def test_one_sign_that_no_text_has_is_left_out_and_told(reader, tmp_path):
    found = reader.read(make(tmp_path, "a.log", b"one\0two\n" + b"more\n" * 99))
    assert found.joined().startswith("onetwo\n")
    assert found.note == "1 sign that no text has was left out."


@pytest.mark.skipif(sys.platform == "win32", reason="pipes and devices of Unix")
def test_devices_pipes_and_links_to_nowhere_get_a_sentence(reader, tmp_path):
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "zero.txt").symlink_to("/dev/zero")
    (tmp_path / "one").symlink_to("two")
    (tmp_path / "two").symlink_to("one")
    (tmp_path / "dangling").symlink_to("nowhere")
    for name, words in (
        ("pipe", "a device or a pipe"), ("zero.txt", "a device or a pipe"),
        ("one", "leads to itself"), ("dangling", "is not there"),
    ):  # fmt: skip
        with pytest.raises(AttachmentError, match=words):
            reader.read(tmp_path / name)
    (tmp_path / "link.txt").symlink_to(make(tmp_path, "real.txt", b"hello\n"))
    assert reader.read(tmp_path / "link.txt").joined() == "hello\n"


def test_a_file_that_changes_while_it_is_read_gets_a_sentence(tmp_path):
    from localchat.reader.child.source import Unreadable, load
    from localchat.reader.protocol import Failure

    path = make(tmp_path, "a.txt", b"x" * 3_000_000)

    def grow():
        with path.open("ab") as file:
            file.write(b"more")

    with pytest.raises(Unreadable) as caught:
        load(path, 50_000_000, grow)
    assert caught.value.failure is Failure.CHANGED


def test_what_takes_too_long_is_given_up_with_a_sentence(tmp_path):
    path = documents.write_word(tmp_path / "a.docx")
    with pytest.raises(AttachmentError, match="takes too long to read, so it was given up"):
        Reader(tmp_path / "log", seconds=0.04).read(path)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.text(st.sampled_from("ab \n`é日"), max_size=700), max_size=12).map("".join))
def test_pieces_are_the_whole_and_know_their_lines(text):
    pieces = list(in_pieces(text))
    assert "".join(piece for _, _, piece in pieces) == text
    line = 1
    for first, last, piece in pieces:
        assert first == line
        assert last == first + piece.count("\n") - piece.endswith("\n")
        line += piece.count("\n")


@given(st.text(st.sampled_from("`a\n"), max_size=60))
def test_nothing_in_a_file_ends_the_fence_around_it(text):
    file = Attachment(
        id=1, conversation_id=1, name="a\n```b.txt", size=1, text=text, letters=len(text)
    )
    lines = told([file], "words").split("\n")
    assert lines[0] == "a ```b.txt:"
    ticks = lines[1]
    assert set(ticks) == {"`"}
    assert lines.index(ticks, 2) == len(lines) - 3
    assert all(ticks not in line for line in lines[2:-3])


def test_reading_can_be_stopped(tmp_path):
    path = documents.write_pdf(tmp_path / "many.pdf", [f"page {n}" for n in range(3_000)])
    stop = threading.Event()
    threading.Timer(0.4, stop.set).start()
    with pytest.raises(Cancelled):
        Reader(tmp_path / "log").read(path, stop)


@pytest.mark.skipif(sys.platform != "linux", reason="Landlock and seccomp are Linux's")
def test_the_process_reads_its_file_and_can_do_nothing_else(tmp_path):
    program = """
import json, socket, subprocess, sys
from pathlib import Path
from localchat.process.cage.reader import confine_reader
mine, other = Path(sys.argv[1]), Path(sys.argv[2])
found = {"layers": sum(layer.holds for layer in confine_reader(mine))}
def attempt(name, action):
    try:
        action()
        found[name] = "done"
    except OSError as error:
        found[name] = type(error).__name__
attempt("read mine", mine.read_bytes)
attempt("write mine", lambda: mine.write_bytes(b"x"))
attempt("read other", other.read_bytes)
attempt("write beside", lambda: (mine.parent / "new").write_bytes(b"x"))
attempt("list", lambda: list(mine.parent.iterdir()))
attempt("run", lambda: subprocess.run(["/bin/true"]))
attempt("socket", lambda: socket.socket())
attempt("local socket", lambda: socket.socket(socket.AF_UNIX))
print(json.dumps(found))
"""
    mine, other = make(tmp_path, "mine.txt", b"a"), make(tmp_path, "other.txt", b"b")
    done = subprocess.run(
        [sys.executable, "-c", program, str(mine), str(other)],
        capture_output=True, check=True, timeout=30,
    )  # fmt: skip
    found = json.loads(done.stdout)
    if found.pop("layers") < 2:
        pytest.skip("this kernel has no Landlock")
    assert found.pop("read mine") == "done"
    assert set(found.values()) == {"PermissionError"}
