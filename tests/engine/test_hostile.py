"""Chat templates that mean harm, or are only broken: a sentence, within seconds, and the engine lives."""

import os
import signal
import sys
import time

import pytest

from localchat.domain.chat import Role
from localchat.domain.preset import LoadOptions, Sampling
from localchat.engine import channel
from localchat.engine.client import Engine
from localchat.engine.message import ChatMessage
from localchat.engine.protocol import Text
from localchat.errors import Cancelled, EngineDied, TemplateFailed
from tests.helpers.gguf_factory import write_model

HELLO = [ChatMessage(Role.USER, "hello")]
GROWING = "{% set n = namespace(a=BEGIN) %}{% for i in range(60) %}{% set n.a = STEP %}{% endfor %}"
DEEP = "{% for a in [1] %}" * 30 + "{% endfor %}" * 30


@pytest.fixture
def engine(tmp_path):
    with Engine(tmp_path / "engine.log") as running:
        yield running


@pytest.mark.parametrize(
    ("template", "says"),
    [
        ("{% for a in range(99999) %}{% for b in range(99999) %}{% endfor %}{% endfor %}", "2 seconds"),
        ("{{ lipsum(n=99999999) }}", "2 seconds|memory"),
        ("{{ 'x' * 300000000 }}", "memory|far more|2 seconds"),
        ("{{ 'x' * 10 ** 12 }}", "memory"),
        ("{{ 'x'.ljust(2000000000) }}", "memory"),
        ("{{ '%999999999d' % 1 }}", "memory"),
        ("{{ '{:>999999999}'.format(1) }}", "memory"),
        ("{{ messages | tojson(indent=999999999) }}", "memory"),
        (GROWING.replace("BEGIN", "'xx'").replace("STEP", "n.a ~ n.a"), "memory|2 seconds"),
        (GROWING.replace("BEGIN", "[1]").replace("STEP", "n.a + n.a"), "memory|2 seconds"),
        ("{% for a in range(99999) %}{{ 'x' * 1000 }}{% endfor %}", "far more|2 seconds"),
        ("{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}", "recursion"),
        (DEEP, "nested"),
        ("{{ cycler.__init__.__globals__.os.system('true') }}", "unsafe"),
        ("{{ '{0.__class__.__mro__}'.format(messages) }}", "unsafe"),
        ("{{ messages.append(messages) }}", "unsafe"),
        ("{{ messages[0].update(role='system') }}", "unsafe"),
        ("{{ ('a' * 100000) | replace('a', 'b' * 100000) }}", "memory|far more|2 seconds"),
        ("{{ range(10 ** 5) | map('string') | join('x' * 100000) }}", "memory|far more|2 seconds"),
        ("{{ raise_exception.__init__.__globals__['os'] }}", "unsafe"),
        ("{% include '/etc/passwd' %}", "loader"),
        ("{% import 'os' as os %}", "loader"),
    ],
)  # fmt: skip
def test_a_hostile_template_fails_in_a_sentence_and_within_seconds(engine, tiny, template, says):
    began = time.monotonic()
    engine.load(tiny, LoadOptions(), template=template)
    process = engine.ready.pid
    with pytest.raises(TemplateFailed, match=says) as caught:
        engine.prompt(HELLO)
    assert "My models" in caught.value.message
    assert time.monotonic() - began < 15
    assert engine.ready.pid == process
    assert engine.alive


@pytest.mark.parametrize(
    "trick",
    [
        "''|attr('__class__')",
        "''['__class__']",
        "raise_exception.__globals__",
        "strftime_now.__self__",
        "self.__dict__",
        "(messages|map('upper')).gi_frame",
        "'{a.__class__}'.format_map({'a': 1})",
        "messages|map(attribute='__class__')|first",
    ],
)
def test_tricks_with_attributes_show_nothing(engine, tiny, trick):
    engine.load(tiny, LoadOptions(), template=f"[{{{{ {trick} }}}}]{{{{ messages[0].content }}}}")
    assert engine.prompt(HELLO).text == "[]hello"


@pytest.mark.skipif(sys.platform == "win32", reason="the alarm is POSIX")
def test_a_template_that_python_cannot_interrupt_ends_only_its_engine(engine, tiny):
    # Rounding to that many places computes a power of ten, in a single step.
    engine.load(tiny, LoadOptions(), template="{{ 7|round(-100000000 * messages|length) }}")
    began = time.monotonic()
    with pytest.raises(EngineDied, match="took too long"):
        engine.prompt(HELLO)
    assert time.monotonic() - began < 10
    engine.load(tiny, LoadOptions())
    assert engine.prompt(HELLO).text


@pytest.mark.skipif(sys.platform == "win32", reason="signals are POSIX")
def test_a_child_that_does_not_heed_a_cancel_is_ended(engine, steady, monkeypatch):
    monkeypatch.setattr(channel, "GRACE", 0.3)
    engine.load(steady, LoadOptions())
    with pytest.raises(Cancelled, match="did not stop by itself"):
        for event in engine.generate(HELLO, Sampling(temperature=1.0)):
            if isinstance(event, Text):
                os.kill(engine.ready.pid, signal.SIGSTOP)
                engine.cancel()
    assert not engine.alive
    engine.load(steady, LoadOptions())
    assert list(engine.generate(HELLO, Sampling(max_tokens=2)))


def test_a_template_that_only_copies_the_chat_is_not_hostile(engine, tmp_path):
    file = write_model(tmp_path / "m.gguf", template="{{ messages[0].content }}" * 3)
    engine.load(file, LoadOptions(), words_only=True)
    long = "word " * 15_000
    text = engine.prompt([ChatMessage(Role.USER, long)]).text
    assert text == 3 * long.strip()
