"""What a model has read of a chat outlives the app; a bad file only costs the time to read again."""

import logging
import time

import msgspec
import pytest

from localchat.app import build
from localchat.domain.preset import LoadOptions
from localchat.engine.client import Engine
from localchat.errors import StateDamaged
from localchat.services import runner as runner_module
from localchat.services.chat import Ended
from localchat.services.hashes import FileHashes
from localchat.storage.state_file import MAGIC, read_state, write_state

KEY = bytes(range(32))


@pytest.fixture(autouse=True)
def every_state_is_worth_it(monkeypatch):
    monkeypatch.setattr(runner_module, "WORTH", 0.0)


def say(services, key, text):
    events = list(services.chat.send(key, text))
    assert isinstance(events[-1], Ended)
    return events[-1].message


def begin(paths, steady):
    """An app with a chat of some length, whose answers are short and always the same."""
    services = build(paths)
    model = services.models.add(steady)
    key = services.conversations.create(model.id, "Deterministic").id
    services.conversations.set_value(key, "max_tokens", 4)
    say(services, key, "w1 w2 w3 " * 60)
    return services, key


def again(paths, key, text="w4"):
    """The next day: the app is started anew, and the chat goes on."""
    services = build(paths)
    try:
        return say(services, key, text)
    finally:
        services.close()


@pytest.fixture
def kept(paths, steady):
    """A chat whose state lies on the disk."""
    services, key = begin(paths, steady)
    services.close()
    (file,) = paths.states.glob("*.state")
    return key, file


def test_a_chat_is_not_read_again_after_a_restart(paths, kept):
    key, _ = kept
    usage = again(paths, key).usage
    assert usage.cached_tokens > 0.8 * usage.prompt_tokens


def test_the_answer_is_the_same_as_without_a_restart(paths, steady, tmp_path):
    services, key = begin(paths, steady)
    expected = say(services, key, "w4")
    services.close()
    other = type(paths)(tmp_path / "other")
    services, key = begin(other, steady)
    services.close()
    assert again(other, key).text == expected.text


def test_a_state_tells_nothing_without_the_key(kept):
    _, file = kept
    data = file.read_bytes()
    assert data.startswith(MAGIC)
    assert b"tokens" not in data  # the name of a field of the first piece
    with pytest.raises(StateDamaged):
        list(read_state(file, KEY))


@pytest.mark.parametrize("harm", ["cut", "flip", "foreign", "empty"])
def test_a_bad_state_is_ignored_with_a_line_in_the_log(paths, kept, harm, caplog):
    key, file = kept
    data = bytearray(file.read_bytes())
    match harm:
        case "cut":
            del data[len(data) // 2 :]
        case "flip":
            data[len(data) // 2] ^= 1
        case "foreign":
            data = bytearray(b"PK\3\4" * 1000)
        case "empty":
            data.clear()
    file.write_bytes(data)
    with caplog.at_level(logging.WARNING, "localchat"):
        message = again(paths, key)
    assert message.text
    assert message.usage.cached_tokens == 0
    assert "A state is ignored" in caplog.text
    assert "w1" not in caplog.text


def test_a_state_cut_at_any_kilobyte_is_ignored_and_the_engine_lives(paths, tiny, caplog):
    services = build(paths)
    model = services.models.add(tiny)
    key = services.conversations.create(model.id, "Deterministic").id
    services.conversations.set_value(key, "max_tokens", 4)
    say(services, key, "hello " * 20)
    services.close()
    (file,) = paths.states.glob("*.state")
    whole = file.read_bytes()
    states, identity = services.states, None
    with Engine(paths.engine_log) as engine, caplog.at_level(logging.WARNING, "localchat"):
        engine.load(tiny, LoadOptions())
        head = next(read_state(file, services.key.value))
        identity = msgspec.msgpack.decode(head)["identity"]
        for length in range(0, len(whole), 1024):
            file.write_bytes(whole[:length])
            assert not states.restore(engine, str(key), identity)
            assert not file.exists()
        file.write_bytes(whole)
        assert states.restore(engine, str(key), identity)
        assert caplog.text.count("A state is ignored") == len(range(0, len(whole), 1024))


def test_a_temporary_chat_leaves_no_state(paths, steady):
    services, key = begin(paths, steady)
    services.conversations.delete(key)
    model = services.models.find(str(steady))
    other = services.conversations.create(model.id, "Deterministic").id
    services.conversations.temporary.add(other)
    services.conversations.set_value(other, "max_tokens", 4)
    say(services, other, "w1 w2 w3 " * 60)
    services.runner.save()
    assert not list(paths.states.glob("*"))
    services.close()
    assert not list(paths.states.glob("*"))


def test_another_way_of_loading_does_not_take_it(paths, kept):
    key, _ = kept
    services = build(paths)
    services.conversations.set_value(key, "cache_type_k", "f32")
    message = say(services, key, "w4")
    services.close()
    assert message.usage.cached_tokens == 0


def test_a_deleted_chat_leaves_no_state(paths, kept):
    key, file = kept
    services = build(paths)
    services.conversations.delete(key)
    services.close()
    assert not file.exists()


def test_without_a_budget_nothing_is_saved(paths, steady):
    services = build(paths)
    services.settings.set("states_budget", "off")
    services.close()
    services, _ = begin(paths, steady)
    services.close()
    assert not list(paths.states.glob("*"))


def test_without_a_budget_any_more_nothing_stays(paths, kept):
    _, file = kept
    services = build(paths)
    services.settings.set("states_budget", "off")
    services.states.trim()
    services.close()
    assert not file.exists()


def test_the_oldest_states_go_when_the_budget_is_full(paths, kept, steady, monkeypatch):
    _, file = kept
    monkeypatch.setattr("localchat.services.states.States._budget", int(1.5 * file.stat().st_size))
    services = build(paths)
    second = services.conversations.create(services.models.add(steady).id, "Deterministic").id
    services.conversations.set_value(second, "max_tokens", 4)
    say(services, second, "w5 w6 w7 " * 60)
    services.close()
    assert [other.stem for other in paths.states.glob("*")] == [str(second)]


def test_saving_does_not_hold_up_the_next_answer(paths, steady, monkeypatch, qtbot):
    monkeypatch.setattr(runner_module, "IDLE", 0.01)
    services, key = begin(paths, steady)
    qtbot.waitUntil(lambda: bool(list(paths.states.glob("*.state"))))
    for number in range(5):
        assert say(services, key, f"w{number}").text
    services.close()


def test_a_large_file_is_not_hashed_while_somebody_waits(paths, steady, monkeypatch, qtbot):
    """Hashing a model takes seconds; the next message stops it at once."""
    monkeypatch.setattr(runner_module, "IDLE", 0.01)
    asked = []

    def slow(_, file, stopped):
        asked.append(file)
        while not stopped():
            time.sleep(0.01)

    monkeypatch.setattr(FileHashes, "get", slow)
    services, key = begin(paths, steady)
    qtbot.waitUntil(lambda: bool(asked))
    began = time.monotonic()
    assert say(services, key, "w4").text
    assert time.monotonic() - began < 20
    services.close()


# --- the sealed file alone -----------------------------------------------------------------------


def test_pieces_come_back_as_they_were(tmp_path):
    pieces = [b"one", b"", b"three" * 1000]
    size = write_state(tmp_path / "a.state", KEY, pieces)
    assert size == (tmp_path / "a.state").stat().st_size
    assert list(read_state(tmp_path / "a.state", KEY)) == pieces


def test_a_file_cut_at_any_kilobyte_or_between_two_pieces_is_noticed(tmp_path):
    file, cut = tmp_path / "a.state", tmp_path / "b.state"
    write_state(file, KEY, [bytes([number]) * 5000 for number in range(40)])
    data = file.read_bytes()
    head, piece = len(MAGIC) + 16, 4 + 5000 + 16
    between = [head + number * piece for number in range(41)]
    assert len(data) == between[-1] + 4 + 16
    for length in [*range(0, len(data), 1024), *between]:
        cut.write_bytes(data[:length])
        with pytest.raises(StateDamaged):
            list(read_state(cut, KEY))


def test_pieces_that_were_exchanged_are_noticed(tmp_path):
    file = tmp_path / "a.state"
    write_state(file, KEY, [b"a" * 100, b"b" * 100])
    data = file.read_bytes()
    start, size = len(MAGIC) + 16, 4 + 100 + 16
    first, second = data[start : start + size], data[start + size : start + 2 * size]
    file.write_bytes(data[:start] + second + first + data[start + 2 * size :])
    with pytest.raises(StateDamaged):
        list(read_state(file, KEY))


def test_an_interrupted_save_leaves_the_old_one(tmp_path):
    file = tmp_path / "a.state"
    write_state(file, KEY, [b"old"])

    def pieces():
        yield b"new"
        raise OSError(28, "No space left on device")

    with pytest.raises(OSError, match="No space"):
        write_state(file, KEY, pieces())
    assert list(read_state(file, KEY)) == [b"old"]
    assert list(tmp_path.iterdir()) == [file]
