"""Values that cannot be followed: a sentence in the window, nothing lost, and the next answer comes."""

import pytest
from PySide6.QtWidgets import QLabel

from localchat.domain.chat import MessageState
from tests.helpers.gguf_factory import write_adapter, write_model
from tests.helpers.window import WAIT, branch, settle, type_and_send


def said(start):
    """All that the window tells: its notice, and what stands at the messages."""
    return " ".join(
        label.text() for label in start.window.findChildren(QLabel) if label.isVisible()
    )


def adapter(folder, kind):
    """An adapter that does not suit the guide."""
    file = folder / f"{kind}.gguf"
    if kind == "noise":
        file.write_bytes(b"GGUF" + bytes(range(256)) * 20)
    elif kind == "other":
        write_adapter(file, architecture="qwen3")
    elif kind == "model":
        write_model(file)
    return (f"{file}=1",)


BAD = {
    "grammar": ("grammar", lambda _: 'root ::= "a"\nnext ::= ("b"', "line 2"),
    "grammar in a circle": ("grammar", lambda _: "root ::= root", "grammar cannot be used"),
    "schema": ("json_schema", lambda _: '{"type": "nothing"}', "cannot be used"),
    "bias": ("logit_bias", lambda _: ("#99999999=1",), "no token"),
    "adapter, gone": ("adapters", lambda folder: adapter(folder, "gone"), "There is no file"),
    "adapter, noise": ("adapters", lambda folder: adapter(folder, "noise"), "noise.gguf"),
    "adapter, other": ("adapters", lambda folder: adapter(folder, "other"), "other.gguf"),
    "adapter, a model": ("adapters", lambda folder: adapter(folder, "model"), "model.gguf"),
    "draft, gone": ("draft_model", lambda folder: str(folder / "x.gguf"), "is not there"),
    "draft, other": (
        "draft_model",
        lambda folder: str(write_model(folder / "draft.gguf", words=("other",))),
        "vocabularies differ",
    ),
}


@pytest.mark.parametrize("name", BAD)
def test_what_cannot_be_followed_is_told_and_what_was_typed_stays(qtbot, start, tmp_path, name):
    parameter, make, says = BAD[name]
    service, key = start.controller.services.conversations, start.controller.conversation.id
    service.set_value(key, parameter, make(tmp_path))
    start.window.show()
    type_and_send(qtbot, start, "a question of mine")
    qtbot.waitUntil(lambda: len(branch(start)) >= 1, timeout=WAIT)
    settle(qtbot, start)
    assert says in said(start)
    assert branch(start)[0].text == "a question of mine"
    service.reset_values(key, parameter)
    start.controller.show_values()
    start.controller.answers.regenerate(branch(start)[-1].id)
    settle(qtbot, start)
    last = branch(start)[-1]
    assert (last.state, bool(last.text)) == (MessageState.COMPLETE, True)


def test_ten_times_the_memory_is_answered_with_what_there_is(qtbot, start):
    service, key = start.controller.services.conversations, start.controller.conversation.id
    service.set_value(key, "context", 10_000_000)
    start.window.show()
    type_and_send(qtbot, start, "hello")
    qtbot.waitUntil(lambda: len(branch(start)) == 2, timeout=WAIT)
    settle(qtbot, start)
    assert branch(start)[-1].state is MessageState.COMPLETE
    assert start.controller.services.runner.loaded.context < 10_000_000
