"""What the desktop hands over: links that name a model and nothing else, and model files."""

import pytest

from localchat.cli.arguments import command_of
from localchat.domain.link import is_link, model_in, opens
from localchat.domain.repository import RepositoryId


def test_a_link_names_a_model():
    found = model_in("localchat://model/bartowski/Llama-3.2-1B-Instruct-GGUF")
    assert found == RepositoryId("bartowski", "Llama-3.2-1B-Instruct-GGUF")


@pytest.mark.parametrize(
    "link",
    [
        "localchat:model/a/b",
        "localchat://model/a",
        "localchat://model/a/b/c",
        "localchat://model/a/b/",
        "localchat://model/a/b?file=x",
        "localchat://model/a/b#x",
        "localchat://model/a/..",
        "localchat://model/../b",
        "localchat://model/a/b\n",
        "localchat://model/a/b --home=/tmp",
        "localchat://model/a/%2e%2e",
        "localchat://model//b",
        "localchat://settings/a/b",
        "localchat://user@model/a/b",
        "LocalChat://model/a/b",
        "localchat://model/ä/b",
        "localchat://model/con/b",
        "https://huggingface.co/a/b",
        "localchat://model/a/" + "b" * 300,
        "",
    ],
)
def test_anything_else_leads_nowhere(link):
    assert model_in(link) is None


def test_files_and_links_open_the_window_and_are_no_commands():
    assert command_of(["/x/a b.GGUF"]) is None
    assert command_of(["file:///x/a.gguf", "localchat://model/a/b", "--new-chat"]) is None
    assert command_of(["localchat://model/a/b", "doctor"]) == "doctor"
    assert opens("LOCALCHAT:x")
    assert is_link("LOCALCHAT:x")
    assert not opens("doctor")
