"""The text of a message: growth, bombs, what is never loaded, selecting and copying."""

import time

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication, QPushButton

from localchat.ui import block_ahead, blocks, selection
from localchat.ui.block_reader import Reader
from localchat.ui.block_rules import pieces, runs
from localchat.ui.blocks import Body
from localchat.ui.code_block import CodeBlock
from localchat.ui.formula import formulas
from localchat.ui.table_block import TablePart
from localchat.ui.theme import Theme

PIECES = [
    "a",
    "b c",
    "word " * 12,
    "\n",
    "\n\n",
    "- ",
    "* ",
    "1. ",
    "2) ",
    "> ",
    "# ",
    "---",
    "===",
    "```",
    "```py\n",
    "~~~",
    "$$",
    "\\[",
    "\\]",
    "|",
    "| a | b |\n",
    "|--|--|\n",
    "[x]: https://u.v\n",
    "[x]",
    "[^1]",
    "[^1]: n\n",
    "    ",
    "  ",
    "\t",
    "**",
    "*",
    "_",
    "`",
    "~~",
    "$",
    "\\(",
    "\\)",
    "[ ] ",
    "\\",
    "<b>",
    "-",
    "é",
    "א",
    "\r",
    "\0",
    "😀",
    "![i](u)",
    "[a](https://b.c)",
    "javascript:",
    "x" * 120,
]
TEXTS = st.lists(st.sampled_from(PIECES), max_size=25).map("".join)
SIZES = st.lists(st.integers(1, 40), min_size=1, max_size=12)
QUIET = [HealthCheck.function_scoped_fixture, HealthCheck.too_slow]


@pytest.fixture
def theme(qapp):
    made = Theme(QApplication.instance())
    made.choose("light", 100)
    yield made
    made.deleteLater()


@pytest.fixture
def body(qtbot, theme):
    made = Body(theme)
    qtbot.addWidget(made)
    made.set_width(600)
    made.show()
    yield made
    made.set_text("")


def parts(body):
    return body._parts  # noqa: SLF001


def dump(body):
    """All that is drawn."""
    inside = [selection.text_of(part).document().toHtml() for part in parts(body)]
    return body._drawn, inside, [part.geometry() for part in parts(body)]  # noqa: SLF001


def tick(body):
    """Draw now what would be drawn with the next frame."""
    body._timer.stop()  # noqa: SLF001
    body._draw_more()  # noqa: SLF001


def wait_until_drawn(qtbot, body):
    qtbot.waitUntil(lambda: not body._timer.isActive(), timeout=20_000)  # noqa: SLF001


def plain(body):
    body.select_between(QPoint(0, -1), QPoint(body.width(), body.height() + 1))
    return body.selected_text()


@settings(max_examples=250, deadline=None, suppress_health_check=QUIET, derandomize=True)
@given(TEXTS, SIZES)
def test_text_read_in_any_chunks_has_the_leaves_of_text_read_at_once(text, sizes):
    text = text.replace("\r", "")  # the body makes one kind of line end of all
    grown, whole, at = Reader(), Reader(), 0
    while at < len(text):
        at += sizes[at % len(sizes)]
        grown.read(text[:at])
    whole.read(text)
    assert grown.leaves == whole.leaves
    assert (grown.references, grown.notes) == (whole.references, whole.notes)


@settings(max_examples=40, deadline=None, suppress_health_check=QUIET, derandomize=True)
@given(TEXTS, SIZES)
@example("see [x] and [^1]\n\n- a\n\n[x]: https://u.v\n\n[^1]: n", [3])
@example("```py\nprint(1)\n```\n\n| a | b |\n|--|--|\n| **1** | 2 |\n\n> q\n> > r", [1])
def test_any_markdown_streamed_in_any_chunks_ends_in_the_document_drawn_at_once(
    qapp, theme, text, sizes
):
    grown, whole, at = Body(theme), Body(theme), 0
    for body in (grown, whole):
        body.set_width(600)
    while at < len(text):
        size = sizes[at % len(sizes)]
        grown.append(text[at : at + size])
        at += size
        tick(grown)
    grown.settle()
    whole.set_text(text)
    assert grown.text == whole.text
    assert dump(grown) == dump(whole)
    grown.deleteLater()
    whole.deleteLater()


def test_only_the_open_end_is_drawn_again(body):
    body.set_text("First.\n\n```\ncode\n```\n\nLast")
    before = list(parts(body))
    body.append(" words\n\nMore")
    tick(body)
    assert parts(body)[:3] == before
    assert isinstance(before[1], CodeBlock)


@pytest.mark.parametrize(
    ("half", "whole"),
    [
        ("a **bo", "a **bo**"),
        ("a **", "a"),
        ("a **bo*", "a **bo**"),
        ("a ***b", "a ***b***"),
        ("x `co", "x `co`"),
        ("see [te", "see te"),
        ("see [te](https://x.y/", "see te"),
        ("so $x^2", "so"),
        ("costs $5 and", "costs $5 and"),
        ("2 * 3", "2 * 3"),
        ("snake_case_", "snake_case_"),
        ("~~a", "~~a~~"),
    ],
)
def test_open_marks_are_closed_for_now(half, whole):
    assert block_ahead.finish(half) == whole


@pytest.mark.parametrize(
    "half", ["a\n-", "a\n==", "a\n\n1", "a\n\n``", "a\n\n| b | c", "a\n\n$$\nx^2", "- [ "]
)
def test_what_may_become_anything_waits(half):
    rest = block_ahead.held(half, in_code=False, in_table=False)
    assert half[: len(half) - rest].strip() in {"a", ""}


def test_a_long_paragraph_keeps_its_cuts_as_it_grows():
    text = "some *words* and more `code` of it " * 300
    whole = pieces(text)
    assert len(whole) > 8
    assert all(len(piece) < 1_500 for piece in whole)
    assert pieces(text[:5_000])[:-1] == whole[: len(pieces(text[:5_000])) - 1]


def test_unsettled_marks_settle_by_themselves(body, qtbot, monkeypatch):
    body._rest.setInterval(20)  # noqa: SLF001
    body.append("a **b")
    tick(body)
    assert plain(body) == "a b"
    qtbot.waitUntil(lambda: plain(body) == "a **b", timeout=2_000)


@pytest.mark.parametrize(
    "text",
    [
        "[a](javascript:alert(1))",
        "[a](file:///etc/passwd)",
        "[a](data:text/html,x)",
        "<javascript:alert(1)>",
        "[a](vbscript:x)",
        "[a]\n\n[a]: javascript:x",
        "[a](//host/x)",
        "<script>alert(1)</script>",
        "<iframe src='https://a.b'></iframe>",
    ],
)
def test_links_that_could_harm_are_no_links(body, text):
    body.set_text(text)
    html = selection.text_of(parts(body)[0]).document().toHtml()
    assert '<a href="https' not in html or "iframe" in text
    assert 'href="javascript' not in html
    assert 'href="file' not in html
    assert 'href="data' not in html
    assert "<script" not in html
    assert "<iframe" not in html


@pytest.mark.parametrize(
    "text",
    [
        "![x](https://example.com/x.png)",
        "![x](file://host/x.png)",
        "<img src='https://example.com/x.png'>",
        "[![x](http://example.com/x.png)](http://example.com)",
        "![x][r]\n\n[r]: http://a.b/c.png",
    ],
)
def test_no_picture_is_ever_loaded(body, text):
    body.set_text(text)
    document = selection.text_of(parts(body)[0]).document()
    assert "<img" not in document.toHtml()
    kind = QTextDocument.ResourceType.ImageResource.value
    for address in ("file:///etc/passwd", "https://example.com/x.png", "qrc:/x"):
        assert document.resource(kind, QUrl(address)) is None
        assert document.loadResource(kind, QUrl(address)) is None


def test_a_link_shows_its_target_and_is_told_on_a_click(body, qtbot):
    body.set_text("see [the page](https://example.com/x)")
    text = selection.text_of(parts(body)[0])
    formats = text.document().allFormats()
    assert any(each.toCharFormat().toolTip() == "https://example.com/x" for each in formats)
    with qtbot.waitSignal(body.link) as told:
        text.anchorClicked.emit(QUrl("https://example.com/x"))
    assert told.args == ["https://example.com/x"]


def test_letters_that_turn_the_order_round_are_seen(body):
    body.set_text("a \u202egpj.exe\n\n```\nb \u2066c\u2069\n```\n\nnul \0 half \ud83d")
    text = plain(body)
    assert "‹U+202E›" in text
    assert "\u202e" not in text
    assert "\0" not in text
    assert "\ud83d" not in text


def test_a_paragraph_takes_the_direction_of_its_first_letter(body):
    body.set_text("שלום world\n\nhello עולם")
    first = parts(body)[0].document().begin()
    assert first.textDirection() == Qt.LayoutDirection.RightToLeft
    assert first.next().textDirection() == Qt.LayoutDirection.LeftToRight


def test_bare_addresses_become_links_and_money_no_formula():
    assert [run.href for run in runs("see https://a.b/c. now") if run.href] == ["https://a.b/c"]
    for text in ("$5 and $10", "$20/month to $30/month", "$HOME/$USER", "US$5 or A$6"):
        assert not any(run.formula for run in runs(text)), text
    for text in ("$x^2$", "\\(x\\)", "\\[x\\]", "$$x$$"):
        assert [run.formula for run in runs(text)] != [""], text


BOMBS = {
    "nested quotes": "> " * 10_000 + "x",
    "nested lists": "".join(f"{'  ' * depth}- a\n" for depth in range(2_000)),
    "one line": "word " * 1_000_000,
    "one word": "x" * 5_000_000,
    "columns": "|" + "a|" * 1_000 + "\n|" + "-|" * 1_000 + "\n|" + "b|" * 1_000,
    "items": "- item\n" * 100_000,
    "fences": "```\n" + "x = 1\n" * 100_000,
    "brackets": "[" * 100_000,
    "stars": "*a_ " * 20_000,
    "data": f"[a](data:text/html;base64,{'A' * 50_000_000}) ![b](data:image/png;base64,{'B' * 1_000_000})",
}


@pytest.mark.parametrize("bomb", BOMBS)
def test_bombs_are_drawn_in_slices_and_the_window_lives(body, qtbot, monkeypatch, bomb):
    monkeypatch.setattr(blocks, "MOST", 10_000)
    body._most = 10_000  # noqa: SLF001
    longest, began = 0.0, time.perf_counter()
    body.set_text(BOMBS[bomb])
    while body._timer.isActive():  # noqa: SLF001
        before = time.perf_counter()
        tick(body)
        longest = max(longest, time.perf_counter() - before)
    assert body.text == BOMBS[bomb]
    assert time.perf_counter() - began < 20
    assert longest < 3
    button = body.findChild(QPushButton, "show-more-button")
    assert (button is not None and "Show more" in button.text()) == (len(BOMBS[bomb]) > 10_000)


@pytest.mark.parametrize("text", ["word " * 2_000, "x" * 10_000])
@pytest.mark.parametrize("change", ["another width", "other colours"])
def test_a_very_long_paragraph_is_laid_out_anew_in_slices(body, theme, qtbot, text, change):
    """Laid out as a whole, one of 60,000 letters took 12 seconds; it stays as high meanwhile."""
    body.set_text(text)
    wait_until_drawn(qtbot, body)
    high, width = body.height(), 400 if change == "another width" else 600
    body.set_width(width) if change == "another width" else body.redraw()
    assert body._fed <= blocks.FIRST  # noqa: SLF001
    assert body.height() >= high
    wait_until_drawn(qtbot, body)
    fresh = Body(theme)
    qtbot.addWidget(fresh)
    fresh.set_width(width)
    fresh.set_text(text)
    wait_until_drawn(qtbot, fresh)
    assert plain(body) == plain(fresh)
    assert body.height() == fresh.height()


def test_many_formulas_of_a_very_long_paragraph_come_together(body, qtbot, monkeypatch):
    drawn = []
    monkeypatch.setattr(body, "_draw_again", lambda: drawn.append(True))
    body._again.timeout.disconnect()  # noqa: SLF001
    body._again.timeout.connect(body._draw_again)  # noqa: SLF001
    text = "".join(f"${{\\tt a{number}}}$ " + "and words " * 40 for number in range(20))
    body.set_text(text)
    wait_until_drawn(qtbot, body)
    (part,) = parts(body)
    keys = [key for each in part._written for key in each.waiting]  # noqa: SLF001
    for key in keys:
        body._take_formula(key)  # noqa: SLF001
    assert not drawn
    qtbot.waitUntil(lambda: drawn == [True] or not keys, timeout=20_000)


def test_a_table_with_too_many_columns_says_so(body, qtbot):
    body.set_text(BOMBS["columns"])
    wait_until_drawn(qtbot, body)
    assert "too many columns to be drawn: 1000" in plain(body)


def test_a_wide_table_scrolls_sideways(body):
    body.set_text(
        "|" + "a long head |" * 20 + "\n|" + "--|" * 20 + "\n|" + "words of a cell |" * 20
    )
    (table,) = parts(body)
    assert isinstance(table, TablePart)
    QApplication.processEvents()
    assert table.horizontalScrollBar().maximum() > 200


def test_everything_selected_is_the_message_as_text_and_as_markdown(body):
    text = (
        "# Head\n\nSome **bold** and `code`.\n\n- one\n- [x] two\n\n> quote\n\n```py\nx = 1\n```\n\n"
        "| a | b |\n| --- | --: |\n| 1 | 2 |"
    )
    body.set_text(text)
    assert plain(body).startswith("Head\n\nSome bold and code.\n\n• one")
    assert "a\tb\n1\t2" in body.selected_text()
    copied = body.selected_markdown()
    for line in text.split("\n"):
        assert line in copied
    body.clear_selection()
    assert not body.has_selection


def test_code_is_copied_saved_and_wrapped(body, qtbot, tmp_path):
    body.set_text("```python\n" + "x = 1  # " + "long " * 60 + "\n```")
    (code,) = parts(body)
    code.findChild(QPushButton, "copy-code-button").click()
    assert QApplication.clipboard().text().startswith("x = 1  # long")
    path = tmp_path / "x.py"
    code.save_to(str(path))
    qtbot.waitUntil(path.exists, timeout=2_000)
    before = code.height()
    code.findChild(QPushButton, "wrap-code-button").click()
    assert code.height() > before
    code.save_to(str(tmp_path / "none" / "x.py"))
    button = code.findChild(QPushButton, "save-code-button")
    qtbot.waitUntil(lambda: "could not be written" in button.text(), timeout=2_000)


def test_code_keeps_its_colours_as_it_grows(body, qtbot):
    code = 'def f():\n    return "x"  # why\n' * 200
    body.set_text("```python\n" + code)
    (block,) = parts(body)
    qtbot.waitUntil(lambda: block.is_coloured, timeout=5_000)
    body.append("    pass\n")
    tick(body)
    qtbot.waitUntil(lambda: block.is_coloured, timeout=5_000)
    assert block.code == (code + "    pass").rstrip()


def test_words_are_marked(body):
    body.set_text("find the needle\n\n```\nneedle\n```")
    body.mark(["needle"])
    assert [len(selection.text_of(part).extraSelections()) for part in parts(body)] == [1, 1]
    body.mark([])
    assert not selection.text_of(parts(body)[0]).extraSelections()


def test_formulas_become_pictures_or_stay_as_they_were_written(body, qtbot):
    body.set_text("so $x^2$ and $\\frac{$ end\n\n$$\\sum_i i$$")
    qtbot.waitUntil(lambda: not formulas().busy, timeout=20_000)
    html = parts(body)[0].document().toHtml()
    assert html.count("<img") == 2
    assert "\\frac{" in html
    assert plain(body) == "so $x^2$ and $\\frac{$ end\n\n$$\\sum_i i$$"
