"""The gate: what it lets through, and the sentence that each kind of bad file gets."""

import random
import struct

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from localchat.domain.model import ModelId
from localchat.engine import gate
from localchat.errors import ModelError, ModelUnreadable, NotAModel, UnknownArchitecture
from localchat.paths import GUIDE_FILE
from tests.helpers.gguf_factory import write_model


def test_a_model_is_described_by_its_header(tiny):
    model = gate.describe(gate.check(tiny), tiny, ModelId("tiny"))
    assert (model.name, model.architecture, model.quantisation) == ("Tiny Random", "llama", "Q8_0")
    assert model.size == tiny.stat().st_size
    assert model.context == 512
    assert model.has_template


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "only 0 bytes"),
        (b"<!DOCTYPE html><html><body>Sign in</body></html>", "web page"),
        (b'{"error": "Repository not found"}   ', "JSON"),
        (b"PK\x03\x04" + bytes(40), "ZIP"),
        (b"version https://git-lfs.github.com/spec/v1", "Git LFS"),
        (b"ggjt" + bytes(40), "old GGML"),
        (b"\x01\x02\x03\x04" + bytes(40), "does not begin"),
        (b"GGUF" + struct.pack("<IQQ", 9, 0, 0), "version 9"),
        (b"GGUF" + struct.pack("<IQQ", 3, 1 << 60, 0), "promises"),
        (b"GGUF" + struct.pack("<IQQ", 3, 1, 1), "cut short"),
    ],
)
def test_what_is_no_model_is_named(tmp_path, content, says):
    file = tmp_path / "bad.gguf"
    file.write_bytes(content)
    with pytest.raises(NotAModel, match=says):
        gate.check(file)


def test_a_truncated_model_says_how_much_is_missing(tmp_path, tiny):
    file = tmp_path / "cut.gguf"
    file.write_bytes(tiny.read_bytes()[:-1000])
    with pytest.raises(NotAModel, match="did not finish"):
        gate.check(file)


def test_an_unknown_architecture_is_its_own_error(tmp_path):
    file = write_model(tmp_path / "new.gguf", architecture="zebra9")
    with pytest.raises(UnknownArchitecture, match="zebra9"):
        gate.check(file)


def test_a_file_that_has_gone_or_is_a_folder_is_unreadable(tmp_path):
    with pytest.raises(ModelUnreadable, match="no file"):
        gate.check(tmp_path / "gone.gguf")
    with pytest.raises(ModelUnreadable):
        gate.check(tmp_path)


def test_a_missing_part_of_a_split_model_is_named(tmp_path, tiny):
    first = tmp_path / "big-00001-of-00003.gguf"
    first.write_bytes(tiny.read_bytes())
    with pytest.raises(NotAModel, match="big-00002-of-00003"):
        gate.check(first)
    later = tmp_path / "big-00002-of-00003.gguf"
    later.write_bytes(tiny.read_bytes())
    with pytest.raises(NotAModel, match="first part"):
        gate.check(later)


@settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(seed=st.integers(0, 1 << 32))
def test_a_corrupted_header_is_refused_or_read_but_never_crashes(tmp_path, tiny, seed):
    chance = random.Random(seed)
    data = bytearray(tiny.read_bytes())
    for _ in range(chance.randint(1, 8)):
        data[chance.randrange(4, 6000)] = chance.randrange(256)
    file = tmp_path / "fuzz.gguf"
    file.write_bytes(data)
    try:
        gate.check(file)
    except ModelError as error:
        assert error.message


def test_the_guide_passes_the_gate_and_is_small():
    gate.check(GUIDE_FILE)
    assert GUIDE_FILE.stat().st_size <= 8_000_000
