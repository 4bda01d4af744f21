"""The one renderer: blocks, growth, and nothing that is loaded from anywhere."""

import sys

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication, QLabel

from localchat.ui import markdown
from localchat.ui.blocks import Body, CodeBlock
from localchat.ui.theme import Theme

TEXT = "Some *words*.\n\n```python\nprint(1)\n```\n\n- a\n- b\n\n| x | y |\n|---|---|\n| 1 | 2 |"


@pytest.fixture
def body(qtbot):
    theme = Theme(QApplication.instance())
    theme.choose("light", 100)
    made = Body(theme)
    qtbot.addWidget(made)
    made.resize(600, 400)
    return made


def sources(body):
    return [(block.source.strip("\n"), block.language) for block, _ in body._shown]  # noqa: SLF001


def test_text_and_code_become_blocks():
    assert [block.language for block in markdown.split(TEXT)] == [None, "python", None]


def test_growing_letter_by_letter_shows_the_same_as_all_at_once(body, qtbot):
    for letter in TEXT:
        body.append(letter)
    grown = sources(body)
    body.set_text(TEXT)
    assert grown == sources(body)
    assert body.text == TEXT


def test_only_the_last_block_is_drawn_again(body):
    body.set_text("First.\n\n```\ncode\n```\n\nLast")
    before = [widget for _, widget in body._shown]  # noqa: SLF001
    body.append(" words")
    assert [widget for _, widget in body._shown] == before  # noqa: SLF001
    assert isinstance(before[1], CodeBlock)


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


def test_the_document_refuses_every_resource(body):
    body.set_text("hello")
    _, widget = body._shown[0]  # noqa: SLF001
    kind = QTextDocument.ResourceType.ImageResource.value
    assert widget.loadResource(kind, QUrl("file:///etc/passwd")) is None
    assert widget.document().loadResource(kind, QUrl("file:///etc/passwd")) is None


def test_calls_into_qt_keep_none_alive(qtbot):
    """A binding that drops a reference to None at each call ends Python 3.11 after some minutes."""
    label = QLabel()
    qtbot.addWidget(label)
    before = sys.getrefcount(None)
    for _ in range(1000):
        label.setText("x")
    assert sys.getrefcount(None) > before - 500
