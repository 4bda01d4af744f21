"""Pictures are decoded in a process of their own: within limits, upright, with nothing else of the file."""

import pytest
from PySide6.QtGui import QColor, QImage

from localchat.domain.picture import Picture, media_type
from localchat.errors import AttachmentError
from localchat.reader.client import LONGEST, Reader
from tests.helpers import pictures


@pytest.fixture
def reader(tmp_path):
    return Reader(tmp_path / "reader.log")


def make(folder, name, data):
    path = folder / name
    path.write_bytes(data)
    return path


@pytest.mark.parametrize("kind", ["png", "jpeg", "webp", "bmp"])
def test_a_picture_is_kept_and_its_pixels_come_back(reader, tmp_path, kind):
    found = reader.read(pictures.write(tmp_path / f"a.{kind}", 300, 200))
    assert isinstance(found, Picture)
    assert (found.text, found.note) == ("300×200", "")
    assert media_type(found.data) == ("image/jpeg" if kind == "jpeg" else "image/png")
    seen = reader.pixels("a", found.data)
    assert len(seen.data) == 3 * 300 * 200
    red, _, blue = seen.data[:3]
    assert red > 200
    assert blue < 60


def test_a_large_picture_is_scaled_down_and_says_so(reader, tmp_path):
    found = reader.read(pictures.write(tmp_path / "a.jpeg", 2400, 1600))
    assert isinstance(found, Picture)
    assert (found.width, found.height, found.text) == (1536, 1024, "1536×1024")
    assert found.note == "Scaled down from 2,400 × 1,600 pixels."
    assert QImage.fromData(found.preview).width() == 400


def test_one_that_was_taken_upright_is_upright_and_tells_nothing_of_the_camera(reader, tmp_path):
    data = pictures.turned(pictures.as_bytes(pictures.draw(300, 200), "jpeg"))
    found = reader.read(make(tmp_path, "a.jpg", data))
    assert (found.width, found.height, found.note) == (200, 300, "")
    assert b"Exif" not in found.data


def test_what_is_seen_through_lies_on_white_and_texts_stay_behind(reader):
    image = QImage(20, 10, QImage.Format.Format_ARGB32)
    image.fill(QColor(0, 0, 0, 0))
    image.setText("Comment", "where I live")
    found = reader.see("pasted", pictures.as_bytes(image))
    assert b"where I live" not in found.data
    assert set(reader.pixels("a", found.data).data) == {255}


HOSTILE = {
    "cut": (lambda: pictures.as_bytes(pictures.draw())[:600], "is damaged"),
    "noise": (lambda: b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 40, "is damaged"),
    "huge": (lambda: pictures.png_that_says(60_000, 60_000), "has 3,600 million pixels"),
    "empty inside": (lambda: pictures.png_that_says(8_900, 8_900), "is damaged"),
    "a line": (lambda: pictures.png_that_says(20_000, 2), "so long and narrow"),
    "of a phone": (lambda: b"\0\0\0\x18ftypheic" + b"\0" * 400, "of a kind that cannot be read"),
    "a sign": (lambda: b"\0\0\1\0" + b"\0" * 400, "of a kind that cannot be read"),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_picture_is_a_sentence(reader, tmp_path, name):
    data, sentence = HOSTILE[name]
    with pytest.raises(AttachmentError, match=sentence) as told:
        reader.read(make(tmp_path, "a.png", data()))
    assert told.value.message.startswith("a.png ")


def test_what_is_pasted_has_limits_too(reader, monkeypatch):
    with pytest.raises(AttachmentError, match="is empty"):
        reader.see("pasted", b"")
    monkeypatch.setattr("localchat.reader.client.MOST_BYTES", 1_000_000)
    with pytest.raises(AttachmentError, match="has 1 MB; a file of at most 1 MB"):
        reader.see("pasted", b"\0" * 1_200_000)
    big = pictures.as_bytes(pictures.draw(700, 500), "bmp")
    monkeypatch.setattr("localchat.reader.client.MOST_BYTES", 50_000_000)
    found = reader.see("pasted", big * 1)
    assert max(found.width, found.height) == 700 <= LONGEST
