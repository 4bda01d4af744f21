"""Files and links that are handed over where there is no display."""

import pytest

from localchat.cli.main import _without_window
from localchat.errors import UsageError


def test_a_model_file_is_talked_to_in_the_terminal():
    told = _without_window(["--offline", "/x/some.gguf"])
    assert list(told) == ["--offline", "chat", "--model", "/x/some.gguf"]


def test_commands_keep_their_files():
    words = ["models", "add", "/x/some.gguf"]
    assert _without_window(words) == words


def test_a_link_needs_the_window():
    with pytest.raises(UsageError, match="display"):
        _without_window(["localchat://model/a/b"])
