"""The gate: what it lets through, and the sentence that each kind of bad file gets."""

import itertools
import random
import struct

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from localchat.domain.model import ModelId
from localchat.engine import gate, gguf, memory, pace
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


def stream(data, size=None, asked=None):
    """Read a header as from elsewhere; what was asked for is noted."""

    def fetch(start, length):
        if asked is not None:
            asked.append((start, length))
        return data[start : start + length]

    return gguf.read_stream("far.gguf", len(data) if size is None else size, fetch)


def test_a_header_elsewhere_is_read_like_a_file_and_no_more_than_it(tmp_path):
    words = tuple(f"word{number}" for number in range(60_000))
    file = write_model(tmp_path / "large.gguf", width=128, layers=4, words=words)
    here, asked = gguf.read_file(file), []
    far = stream(file.read_bytes(), asked=asked)
    assert (far.pairs, far.arrays, far.tensors) == (here.pairs, here.arrays, here.tensors)
    assert far.file_size == here.file_size
    assert asked[0] == (0, gguf.FIRST_PIECE)
    assert all(after[1] == 2 * before[1] for before, after in itertools.pairwise(asked))
    assert all(after[0] == sum(before) for before, after in itertools.pairwise(asked))
    end = (
        min(tensor.offset for tensor in far.tensors)
        + len(file.read_bytes())
        - sum(tensor.size for tensor in far.tensors)
    )
    assert sum(asked[-1]) < 3 * end


def test_parts_are_counted_together(tiny):
    whole, part = gguf.read_file(tiny), gguf.read_file(tiny)
    whole.add(part)
    assert whole.file_size == 2 * part.file_size
    assert whole.parameters == 2 * part.parameters


@pytest.mark.parametrize("count", ["many", float("inf"), 3, 1])
def test_one_part_without_the_others_is_told_and_nonsense_is_no_count(tiny, count, monkeypatch):
    header = gguf.read_file(tiny)
    header.pairs["split.count"] = count
    monkeypatch.setattr(gguf, "read_file", lambda _: header)
    if count == 3:
        with pytest.raises(NotAModel, match="one part of a split model"):
            gate.check(tiny)
    else:
        assert gate.check(tiny) is header


def test_a_header_from_elsewhere_passes_the_same_gate(tiny, tmp_path):
    gate.check_header(stream(tiny.read_bytes()))
    file = write_model(tmp_path / "new.gguf", architecture="zebra9")
    with pytest.raises(UnknownArchitecture, match="zebra9"):
        gate.check_header(stream(file.read_bytes()))


def test_tensors_must_lie_within_the_promised_size(tiny):
    data = tiny.read_bytes()
    with pytest.raises(NotAModel, match="1,000 bytes are missing"):
        stream(data, len(data) - 1000)


@pytest.mark.parametrize("wrong", [b"", b"GGUF", bytes(gguf.FIRST_PIECE + 1)])
def test_an_answer_of_another_length_is_no_header(wrong):
    with pytest.raises(NotAModel, match="shorter"):
        gguf.read_stream("far.gguf", 1 << 30, lambda *_: wrong)


def test_a_header_without_end_is_left_after_a_while():
    """A text of texts, each as long as may be: what a server without mercy would send."""
    asked = []
    head = b"GGUF" + struct.pack("<IQQ", 3, 1, 4000)

    def fetch(start, length):
        asked.append(length)
        pair = b"".join(
            struct.pack("<Q8sIQ", 8, f"k{start:07}"[-8:].encode(), 8, length)
            for length in [gguf.MAX_STRING]
        )
        body = (head + pair) if not start else b""
        return body + bytes(length - len(body))

    with pytest.raises(NotAModel):
        gguf.read_stream("far.gguf", 1 << 40, fetch)
    assert sum(asked) <= gguf.MAX_FAR_HEADER
    assert max(asked) <= gguf.LARGEST_PIECE


def test_a_header_longer_than_any_models_is_refused():
    def fetch(start, length):
        """As many texts of a million letters as are asked for."""
        entry = struct.pack("<Q", 1_000_000) + bytes(1_000_000)
        key = struct.pack("<Q1sIIQ", 1, b"k", 9, gguf.STRING, gguf.MAX_ARRAY)
        head = b"GGUF" + struct.pack("<IQQ", 3, 1, 1) + key
        data = head + entry * ((start + length) // len(entry) + 1)
        return data[start : start + length]

    with pytest.raises(NotAModel, match="longer than any"):
        gguf.read_stream("far.gguf", 1 << 40, fetch)


def test_what_the_fetching_raises_passes():
    class Unplugged(Exception):
        pass

    def fetch(*_):
        raise Unplugged

    with pytest.raises(Unplugged):
        gguf.read_stream("far.gguf", 1000, fetch)


@settings(
    max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(seed=st.integers(0, 1 << 32))
def test_a_corrupted_header_elsewhere_is_refused_or_judged_but_never_crashes(tiny, seed):
    chance = random.Random(seed)
    data = bytearray(tiny.read_bytes())
    for _ in range(chance.randint(1, 8)):
        data[chance.randrange(4, 6000)] = chance.randrange(256)
    size = len(data) if chance.random() < 0.7 else chance.randrange(1 << 40)
    if chance.random() < 0.3:
        del data[chance.randrange(len(data)) :]
    try:
        header = stream(bytes(data), size)
    except NotAModel as error:
        assert error.message
        return
    assert memory.need(header, 4096).total >= header.file_size
    assert pace.work(header).weights >= 0


@pytest.mark.parametrize("value", [float("nan"), float("inf"), 1e300, -5.0, True, "many"])
def test_numbers_that_are_none_are_read_as_what_was_expected(tiny, value):
    header = gguf.read_file(tiny)
    for key in ("block_count", "embedding_length", "attention.head_count", "ssm.inner_size"):
        header.pairs[f"llama.{key}"] = value
    assert isinstance(header.number("block_count", 7), int)
    assert memory.need(header, 4096).total > 0
    pace.work(header)
