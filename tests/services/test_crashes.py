"""A model that crashes: told by its signal, not started again by itself, tried again when one wants it."""

import os
import signal
import sys
import time

import pytest

from localchat.domain.chat import Role
from localchat.domain.model import ModelFile, ModelId
from localchat.domain.preset import LoadOptions, Sampling
from localchat.engine.client import Engine
from localchat.engine.message import ChatMessage
from localchat.engine.protocol import Text
from localchat.errors import EngineDied, LocalChatError, ModelCrashes
from localchat.process import ending
from localchat.services.crashes import WITHIN, Crashes
from tests.helpers.gguf_factory import write_model

HELLO = [ChatMessage(Role.USER, "hello")]
posix = pytest.mark.skipif(sys.platform == "win32", reason="signals are POSIX")


def test_after_two_crashes_a_person_has_to_say_so():
    now = [0.0]
    crashes = Crashes(clock=lambda: now[0])
    for _ in range(2):
        crashes.check("a.gguf")
        with pytest.raises(EngineDied), crashes.watched("a.gguf"):
            raise EngineDied("The engine crashed.")
    with pytest.raises(ModelCrashes, match="2 times within 10 minutes"):
        crashes.check("a.gguf")
    crashes.check("b.gguf")
    now[0] += WITHIN
    crashes.check("a.gguf")
    crashes.note("a.gguf")
    crashes.note("a.gguf")
    with pytest.raises(ModelCrashes):
        crashes.check("a.gguf")
    crashes.forgive()
    crashes.check("a.gguf")


def test_other_errors_are_no_crashes():
    crashes = Crashes()
    for _ in range(3):
        with pytest.raises(LocalChatError), crashes.watched("a.gguf"):
            raise LocalChatError("The context is full.")
    crashes.check("a.gguf")


@posix
@pytest.mark.parametrize(
    ("number", "says"),
    [
        ("SIGSEGV", "crashed (SIGSEGV)"),
        ("SIGABRT", "internal error"),
        ("SIGBUS", "model file changed or vanished while in use"),
        ("SIGKILL", "memory ran out"),
        ("SIGILL", "newer processor"),
        ("SIGFPE", "a number that cannot be"),
        ("SIGXCPU", "processor's time"),
        ("SIGSYS", "sandbox"),
    ],
)
def test_each_signal_has_its_own_sentence(tmp_path, tiny, number, says):
    with Engine(tmp_path / "log") as engine:
        engine.load(tiny, LoadOptions())
        os.kill(engine.ready.pid, getattr(signal, number))
        with pytest.raises(EngineDied) as caught:
            list(engine.generate(HELLO, Sampling(max_tokens=2)))
        assert says in caught.value.message
        assert "Nothing is lost" in caught.value.message


def test_ends_without_a_sentence_of_their_own_are_told_by_number():
    assert "code 3" in ending.how(3)
    assert "signal 250" in ending.how(-250)


@posix
@pytest.mark.parametrize("harm", ["truncated", "replaced", "deleted"])
def test_a_file_that_changes_while_it_is_loaded_costs_an_answer_at_most(tmp_path, harm):
    file = write_model(tmp_path / "m.gguf", width=256, layers=4, context=512)
    with Engine(tmp_path / "log") as engine:
        engine.load(file, LoadOptions(mmap=True))
        if harm == "truncated":
            os.truncate(file, 4096)
        elif harm == "replaced":
            file.write_bytes(b"GGUF" + bytes(file.stat().st_size - 4))
        else:
            file.unlink()
        try:
            events = list(engine.generate(HELLO, Sampling(max_tokens=4)))
            assert any(isinstance(event, Text) for event in events) or events
        except EngineDied as error:
            assert "file changed" in error.message
    if harm != "deleted":
        with Engine(tmp_path / "log") as engine, pytest.raises(LocalChatError):
            engine.load(file, LoadOptions())


@posix
def test_the_runner_starts_a_crashing_model_twice_and_then_waits_for_a_word(services, tiny):
    runner = services.runner
    model = ModelFile(id=ModelId("m"), path=str(tiny), name="m", size=1, architecture="llama",
                      parameters=1, quantisation="", context=512, licence="", has_template=True)  # fmt: skip
    for _ in range(2):
        runner.ensure(model, LoadOptions())
        os.kill(runner.ready.pid, signal.SIGSEGV)
        with pytest.raises(EngineDied):
            list(runner.generate(HELLO, Sampling(max_tokens=2)))
    began = time.monotonic()
    with pytest.raises(ModelCrashes, match="not started again by itself"):
        runner.ensure(model, LoadOptions())
    assert time.monotonic() - began < 20
    assert runner.loaded is None
    runner.crashes.forgive()
    runner.ensure(model, LoadOptions())
    assert list(runner.generate(HELLO, Sampling(max_tokens=2)))
