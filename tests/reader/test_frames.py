"""What a reader's process says is checked: nonsense ends it, and nothing of it reaches the window."""

import msgspec
import pytest

from localchat.domain.attachment import Document
from localchat.domain.picture import Picture, media_type
from localchat.errors import AttachmentError
from localchat.reader import client as reader_client
from localchat.reader import protocol as reader_protocol
from localchat.reader.client import Reader
from tests.helpers.lying_child import FRESH, MANY, SOME, Scripted, framed, fuzzed

pytestmark = pytest.mark.timeout(3_000)

JPEG = b"\xff\xd8\xff" + b"x" * 50
ANSWERS = {
    "text": (
        reader_protocol.Begun(size=90, unit=reader_protocol.Unit.ROW, total=5, head="a,b\n"),
        reader_protocol.Piece(first=1, last=3, text="a,b\n1,2\n3,4\n"),
        reader_protocol.Piece(first=4, last=5, text="5,6\n7,8\n"),
        reader_protocol.Done(total=5, encoding="CP932", table=(5, 2)),
    ),
    "picture": (
        reader_protocol.Drawn(
            size=90, width=4, height=2, whole_width=40, whole_height=20, moves=False, data=JPEG,
            preview=JPEG,
        ),
    ),
    "pixels": (
        reader_protocol.Drawn(
            size=90, width=4, height=2, whole_width=4, whole_height=2, moves=False, data=bytes(24),
        ),
    ),
}  # fmt: skip
"""What an honest reader answers to each question."""


def read_as(what, data, folder, monkeypatch):
    """What the app is given when a reader's process says this; the process."""
    child = Scripted(data)
    monkeypatch.setattr(reader_client, "ChildProcess", lambda *_: child)
    reader = Reader(folder / "log", most_text=9_000)
    asked = {
        "text": lambda: reader.read(folder / "table.csv"),
        "picture": lambda: reader.see("seen.jpg", JPEG),
        "pixels": lambda: reader.pixels("seen.jpg", JPEG),
    }
    try:
        return asked[what](), child
    except AttachmentError as error:
        return error, child


def told_by_reader(what):
    ready = reader_protocol.Ready(version=reader_protocol.VERSION, sandbox=[])
    return [*map(msgspec.msgpack.encode, (ready, *ANSWERS[what]))]


def check_read(found, what):
    """All that the window would do with it can be done."""
    if isinstance(found, AttachmentError):
        assert 0 < len(found.message) < 500
    elif isinstance(found, Document):
        last = len(found.parts) - 1
        assert len(found.joined()) <= 9_000
        assert len(found.joined(last)) <= 9_000 + 4_000
        assert len(found.note) + len(found.span(0, last)) < 2_000
        assert found.beginning(5)[0] in found.joined()
    else:
        assert isinstance(found, Picture)
        assert 0 < found.width * found.height <= reader_client.LONGEST**2
        if what == "pixels":
            assert len(found.data) == 3 * found.width * found.height
        else:
            assert media_type(found.data)


@pytest.mark.parametrize("what", ANSWERS)
def test_an_honest_reader_is_understood(tmp_path, monkeypatch, what):
    data = b"".join(map(framed, told_by_reader(what)))
    found, _ = read_as(what, data, tmp_path, monkeypatch)
    assert isinstance(found, Document if what == "text" else Picture)


@pytest.mark.parametrize("what", ANSWERS)
@pytest.mark.parametrize("count", [SOME // 5, pytest.param(MANY // 5, marks=pytest.mark.long)])
def test_fuzzed_frames_of_a_reader_end_it_and_never_the_app(tmp_path, monkeypatch, what, count):
    """Figure (``make test-long``): 2,000 conversations of each kind, 0 of them reach the window."""
    first = 0 if count < MANY // 5 else FRESH
    frames, refused = told_by_reader(what), 0
    for seed in range(first, first + count):
        try:
            found, child = read_as(what, fuzzed(frames, seed), tmp_path, monkeypatch)
            check_read(found, what)
        except Exception as error:
            raise AssertionError(f"seed {seed}") from error
        assert child.was_killed
        refused += isinstance(found, AttachmentError)
    assert refused > count // 5


@pytest.mark.parametrize(
    ("what", "events"),
    [
        ("picture", [msgspec.structs.replace(ANSWERS["picture"][0], data=b"GIF89a")]),
        ("picture", [msgspec.structs.replace(ANSWERS["picture"][0], preview=b"<svg>")]),
        ("picture", [msgspec.structs.replace(ANSWERS["picture"][0], width=4_000)]),
        ("pixels", [msgspec.structs.replace(ANSWERS["pixels"][0], data=bytes(23))]),
        ("text", ANSWERS["text"][1:]),
        ("text", [ANSWERS["text"][0], ANSWERS["text"][2], ANSWERS["text"][1]]),
        ("text", [ANSWERS["text"][0], reader_protocol.Piece(first=5, last=1, text="x")]),
        ("text", [ANSWERS["text"][0], *[reader_protocol.Piece(first=1, last=1, text="x" * 4_000)] * 3]),
    ],
)  # fmt: skip
def test_what_a_reader_cannot_mean_is_not_believed(tmp_path, monkeypatch, what, events):
    frames = [told_by_reader(what)[0], *map(msgspec.msgpack.encode, events)]
    found, child = read_as(what, b"".join(map(framed, frames)), tmp_path, monkeypatch)
    assert isinstance(found, AttachmentError)
    assert child.was_killed
