"""What a child says: size, rate, order and types are checked; nonsense ends it and never the window."""

import queue

import msgspec
import pytest

from localchat.domain.chat import Role
from localchat.domain.preset import LoadOptions, Sampling
from localchat.engine import client, protocol
from localchat.engine.client import Engine
from localchat.engine.message import ChatMessage
from localchat.engine.stop_reason import StopReason
from localchat.errors import LocalChatError, ProtocolError
from localchat.hub import client as hub_client
from localchat.hub import protocol as hub_protocol
from localchat.hub.client import Hub
from localchat.process import child as process_child
from localchat.process.frames import Gauge
from tests.helpers.lying_child import FRESH, MANY, SOME, Scripted, framed, fuzzed

pytestmark = pytest.mark.timeout(3_000)

# --- the engine --------------------------------------------------------------------------------------


def ready():
    return protocol.Ready(version=protocol.VERSION, pid=1, build="b", sandbox=[])


def loaded():
    return protocol.Loaded(
        request=1, name="m", architecture="llama", context=10, trained_context=10, threads=1,
        cache_type="f16/f16", device="processor", device_reason="", memory=1, load_ms=1.0,
        template_source="model",
    )  # fmt: skip


def answered(request=2):
    return protocol.Answered(
        request=request, reason=StopReason.END, prompt_tokens=1, cached_tokens=0,
        generated_tokens=1, first_token_ms=1.0, tokens_per_second=1.0, prompt_tokens_per_second=1.0,
        seed=1, thought_ms=0.0,
    )  # fmt: skip


def honest():
    text = [protocol.Text(request=2, text="word ", tokens=number) for number in range(3)]
    fitted = protocol.Fitted(request=2, left_out=[], prompt_tokens=1)
    return [*map(msgspec.msgpack.encode, (ready(), loaded(), fitted, *text, answered()))]


def converse(engine):
    """What the app does with a child; returns what it showed."""
    engine.load(client.Path("m.gguf"), LoadOptions())
    shown = ""
    for event in engine.generate([ChatMessage(Role.USER, "hello")], Sampling()):
        if isinstance(event, protocol.Text):
            shown += event.text
        if isinstance(event, protocol.Progress):
            assert 0 <= event.done < 1 << 31
        if isinstance(event, protocol.Answered):
            assert round(event.tokens_per_second) >= 0
    return shown


def test_an_honest_child_is_understood(tmp_path, monkeypatch):
    engine = Engine(tmp_path / "log")
    monkeypatch.setattr(engine, "_start", lambda *_: Scripted(b"".join(map(framed, honest()))))
    assert converse(engine) == "word word word "


@pytest.mark.parametrize("count", [SOME, pytest.param(MANY, marks=pytest.mark.long)])
def test_fuzzed_frames_of_an_engine_end_it_and_never_the_app(tmp_path, monkeypatch, count):
    first = 0 if count == SOME else FRESH
    frames, ended = honest(), 0
    for seed in range(first, first + count):
        child = Scripted(fuzzed(frames, seed))
        engine = Engine(tmp_path / "log")
        monkeypatch.setattr(engine, "_start", lambda *_, child=child: child)
        try:
            assert len(converse(engine)) < 20_000
        except LocalChatError as error:
            assert error.message, seed
            if isinstance(error, ProtocolError):
                assert not child.alive, seed
                ended += 1
        except Exception as error:
            raise AssertionError(f"seed {seed}") from error
        engine.kill()
    assert ended > count // 20


def says(engine, monkeypatch, *events):
    child = Scripted(b"".join(framed(msgspec.msgpack.encode(event)) for event in events))
    monkeypatch.setattr(engine, "_start", lambda *_: child)
    return child


@pytest.mark.parametrize(
    "event",
    [
        protocol.Progress(request=2, stage=protocol.Stage.READING, done=1 << 40, total=1),
        protocol.Progress(request=2, stage=protocol.Stage.READING, done=-5, total=1),
        msgspec.structs.replace(answered(), tokens_per_second=float("nan")),
        msgspec.structs.replace(answered(), tokens_per_second=float("inf")),
        msgspec.structs.replace(answered(), generated_tokens=-1),
        ready(),
        loaded(),
        answered(7),
        protocol.Part(request=2, data=b"x"),
    ],
)
def test_a_message_that_cannot_be_ends_the_engine(tmp_path, monkeypatch, event):
    engine = Engine(tmp_path / "log")
    child = says(engine, monkeypatch, ready(), loaded(), event, answered())
    with pytest.raises(ProtocolError, match="cannot be"):
        converse(engine)
    assert child.was_killed


def test_an_answer_without_end_ends_the_engine(tmp_path, monkeypatch):
    monkeypatch.setattr(client, "MOST_LETTERS", 1_000)
    engine = Engine(tmp_path / "log")
    token = protocol.Text(request=2, text="x" * 100, tokens=1)
    child = says(engine, monkeypatch, ready(), loaded(), *[token] * 20)
    with pytest.raises(ProtocolError, match="without end"):
        converse(engine)
    assert child.was_killed


def test_a_state_that_is_more_than_it_said_ends_the_engine(tmp_path, monkeypatch):
    engine = Engine(tmp_path / "log")
    part = protocol.Part(request=2, data=b"x" * 100)
    saving = protocol.Saving(request=2, tokens=[1], size=150)
    child = says(engine, monkeypatch, ready(), loaded(), saving, part, part)
    engine.load(client.Path("m.gguf"), LoadOptions())
    with pytest.raises(ProtocolError, match="more than it announced"):
        list(engine.save("1"))
    assert child.was_killed


def test_more_than_anybody_reads_ends_the_hubs_process():
    waiting = queue.SimpleQueue()
    for _ in range(8):
        assert hub_client._has_room(waiting, 1 << 20)  # noqa: SLF001 -- the rule itself
        waiting.put(None)
    assert not hub_client._has_room(waiting, 1 << 20)  # noqa: SLF001
    assert hub_client._has_room(waiting, 100)  # noqa: SLF001


def test_who_never_stops_speaking_is_not_listened_to():
    now = [0.0]
    gauge = Gauge(frames=100, a_second=10, clock=lambda: now[0])
    for _ in range(100):
        gauge.count()
    with pytest.raises(ProtocolError, match="more than anybody"):
        gauge.count()
    now[0] += 1.0
    for _ in range(9):
        gauge.count()


LIAR = """
import os, sys
end = os.fdopen(int(sys.argv[2]), "wb")
WORDS
end.flush()
import time; time.sleep(60)
"""


@pytest.mark.parametrize(
    "words",
    [
        "end.write(b'\\xff\\xff\\xff\\xff')",
        "end.write(b'\\x05\\x00\\x00\\x00\\xff\\xff\\xff\\xff\\xff')",
        "[end.write(b'\\x01\\x00\\x00\\x00\\x80') for _ in range(100_000)]",
    ],
)
def test_a_real_process_that_lies_is_ended(tmp_path, monkeypatch, words):
    program = tmp_path / "liar.py"
    program.write_text(LIAR.replace("WORDS", words))
    monkeypatch.setattr(
        process_child,
        "command",
        lambda _, *numbers: [process_child.sys.executable, str(program), *numbers],
    )
    engine = Engine(tmp_path / "log")
    with pytest.raises(ProtocolError):
        engine.load(client.Path("m.gguf"), LoadOptions())
    assert not engine.alive


# --- the hub -----------------------------------------------------------------------------------------


def hub_frames():
    events = [
        hub_protocol.Ready(version=hub_protocol.VERSION, pid=1, sandbox=[], missing=[]),
        hub_protocol.Moving(request=1, state=next(iter(hub_protocol.State)), done=1, rate=1.0),
        hub_protocol.Account(request=1, name="ada"),
    ]
    return [*map(msgspec.msgpack.encode, events)]


@pytest.mark.parametrize("count", [SOME // 5, pytest.param(MANY // 5, marks=pytest.mark.long)])
def test_fuzzed_frames_of_the_hubs_process_end_it_and_never_the_app(tmp_path, monkeypatch, count):
    frames = hub_frames()
    children: queue.SimpleQueue = queue.SimpleQueue()
    monkeypatch.setattr(hub_client, "ChildProcess", lambda *_: children.get())
    for seed in range(count):
        children.put(Scripted(fuzzed(frames, seed)))
        hub = Hub(tmp_path / "models", tmp_path / "log", on_connection=lambda _: None)
        try:
            assert isinstance(hub.who_am_i("token"), str)
        except LocalChatError as error:
            assert error.message, seed
        hub.close()
