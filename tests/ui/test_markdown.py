"""Markdown as rich text, for descriptions of models: nothing is loaded, nothing becomes HTML."""

import sys

import pytest
from PySide6.QtWidgets import QLabel

from localchat.ui import markdown

TEXT = "Some *words*.\n\n```python\nprint(1)\n```\n\n- a\n- b\n\n| x | y |\n|---|---|\n| 1 | 2 |"


def test_text_and_code_become_blocks():
    assert [block.language for block in markdown.split(TEXT)] == [None, "python", None]


@pytest.mark.parametrize(
    "text",
    [
        "![x](https://example.com/x.png)",
        "![x](file://host/x.png)",
        "<img src='https://example.com/x.png'>",
        "<script>alert(1)</script>",
        "[![x](http://example.com/x.png)](http://example.com)",
    ],
)
def test_nothing_of_a_model_is_loaded_or_becomes_html(text):
    html = markdown.to_html(text)
    assert "<img" not in html
    assert "<script" not in html


def test_calls_into_qt_keep_none_alive(qtbot):
    """A binding that drops a reference to None at each call ends Python 3.11 after some minutes."""
    label = QLabel()
    qtbot.addWidget(label)
    before = sys.getrefcount(None)
    for _ in range(1000):
        label.setText("x")
    assert sys.getrefcount(None) > before - 500
