"""Everything that is shown is plain text but what the one renderer draws: in the code, and live.

Qt takes a text that looks like HTML for it in labels, tooltips and questions, and opens the files in it.
"""

import ast
from pathlib import Path

from PySide6.QtCore import QAbstractTableModel, QMimeData, QModelIndex, Qt, QUrl
from PySide6.QtGui import Qt as Gui
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QLabel,
    QMessageBox,
    QTextBrowser,
    QTextEdit,
    QToolTip,
    QWidget,
)

from localchat.domain.chat import Titled
from localchat.ui.plain import PlainLabel, ShownText, plain_box, tip
from localchat.ui.rich_text import RichText
from tests.helpers.window import settle, type_and_send

UI = Path(__file__).parents[2] / "src" / "localchat" / "ui"
HTML = '<img src="file:///etc/hostname"><b>bold</b>'
OWN = {"tree_map.py": 1}
"""Labels with HTML of our own, that hold nothing of anybody else."""
DRAWN = {
    "plain.py",
    "rich_text.py",
    "pdf.py",
    "template_dialog.py",
    "persona_preview.py",
    "template_difference.py",
}
"""Who may set HTML: the renderer, the paper, and colours of ours around escaped words."""


def calls(tree, *names):
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            if name in names:
                yield node, name


def is_ours(node):
    """A text that nobody else has a part in: a literal, its translation, or one that was made plain."""
    if isinstance(node, ast.Constant):
        return True
    if isinstance(node, ast.Call):
        name = getattr(node.func, "id", "")
        if name == "tr":
            return all(isinstance(each, ast.Constant) for each in node.args) and not node.keywords
        # What stood there before was plain already; only the name of a key in it changes.
        return name == "tip" or ast.unparse(node).startswith("widget.toolTip().replace(")
    if isinstance(node, ast.IfExp):
        return is_ours(node.body) and is_ours(node.orelse)
    return False


def trees():
    for file in sorted(UI.glob("*.py")):
        yield file.name, ast.parse(file.read_text(encoding="utf-8"))


def test_no_label_guesses_whether_it_is_html():
    made = {
        name: count
        for name, tree in trees()
        if name != "plain.py" and (count := len(list(calls(tree, "QLabel"))))
    }
    assert not made, "use PlainLabel"
    for name, tree in trees():
        kinds = [b.id for node in ast.walk(tree) if isinstance(node, ast.ClassDef) for b in node.bases
                 if isinstance(b, ast.Name)]  # fmt: skip
        assert name == "plain.py" or "QLabel" not in kinds, name
        rich = sum(
            isinstance(node, ast.Attribute)
            and node.attr in {"RichText", "MarkdownText", "AutoText"}
            for node in ast.walk(tree)
        )
        assert rich <= OWN.get(name, 0), name


def test_every_tooltip_with_words_of_others_is_made_plain():
    found = []
    for name, tree in trees():
        for node, _ in calls(tree, "setToolTip"):
            if not is_ours(node.args[-1]):
                found.append(f"{name}:{node.lineno}")
        for node, _ in calls(tree, "showText"):
            if not (is_ours(node.args[1]) or isinstance(node.args[1], ast.Name)):
                found.append(f"{name}:{node.lineno}")
        for node in ast.walk(tree):
            if isinstance(node, ast.FunctionDef) and "ToolTipRole" in ast.unparse(node):
                body = ast.unparse(node)
                if "tip(" not in body:
                    found.append(f"{name}:{node.lineno}")
    assert not found, "use tip"


def test_questions_and_other_boxes_are_plain():
    for name, tree in trees():
        if name != "plain.py":
            assert not list(calls(tree, "QMessageBox", "QErrorMessage", "QProgressDialog")), name
        for node, _ in calls(tree, "information", "warning", "critical", "question", "about"):
            owner = getattr(node.func, "value", None)
            assert getattr(owner, "id", "") != "QMessageBox", f"{name}:{node.lineno}"


def test_html_is_set_by_the_renderer_only_and_rich_text_is_never_pasted():
    for name, tree in trees():
        html = list(
            calls(tree, "setHtml", "insertHtml", "setMarkdown", "insertMarkdown", "fromHtml")
        )
        assert not html or name in DRAWN, name
        if name not in {"plain.py", "rich_text.py"}:
            assert not list(calls(tree, "QTextEdit", "QTextBrowser")), f"{name}: use ShownText"


def test_only_one_place_opens_pages_and_only_files_of_ours_are_shown():
    users = {name for name, tree in trees() if list(calls(tree, "openUrl"))}
    assert users <= {"links.py", "reveal.py"}
    assert {name for name, tree in trees() if list(calls(tree, "open_page"))} == {"links.py"}
    for name, tree in trees():
        assert not list(calls(tree, "setOpenExternalLinks")), name


def test_a_plain_label_and_a_tip_show_html_as_it_is_written(qtbot):
    label = PlainLabel(HTML)
    qtbot.addWidget(label)
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert PlainLabel(label).parentWidget() is label
    QToolTip.showText(label.mapToGlobal(label.rect().center()), tip(HTML), label)
    shown = next(w for w in QApplication.topLevelWidgets() if w.inherits("QTipLabel"))
    assert "&lt;img" in shown.text()
    QToolTip.hideText()
    assert tip("A & B") == tip("A & B")
    assert tip("plain") == "plain"
    box = plain_box(label, "Title", HTML, HTML)
    assert box.textFormat() == Qt.TextFormat.PlainText


def test_text_that_is_shown_takes_no_rich_paste_and_loads_nothing(qtbot):
    shown = ShownText()
    qtbot.addWidget(shown)
    assert not shown.acceptRichText()
    assert shown.loadResource(2, QUrl("file:///etc/hostname")) is None


def test_the_composer_takes_the_words_of_rich_text_only(qtbot, start):
    data = QMimeData()
    data.setHtml(HTML)
    data.setText("words")
    field = start.window.chat.composer.findChild(QWidget, "composer-text")
    field.insertFromMimeData(data)
    assert "words" in field.toPlainText()
    assert "<img" not in field.toPlainText()


# --- the live window ---------------------------------------------------------------------------------


def widgets(start):
    """All that there is, wherever it is shown."""
    tops = QApplication.topLevelWidgets()
    return [start.window, *(each for top in tops for each in top.findChildren(QWidget))]


def look(start):
    """Each widget that could take a text for HTML does not."""
    for widget in widgets(start):
        where = f"{type(widget).__name__} {widget.objectName()}"
        if isinstance(widget, QLabel) and not widget.inherits("QTipLabel"):
            plain = widget.textFormat() == Qt.TextFormat.PlainText
            ours = widget.textFormat() == Qt.TextFormat.RichText and "<img" not in widget.text()
            by_qt = isinstance(widget.parent(), QMessageBox) or not type(
                widget
            ).__module__.startswith("localchat")
            assert plain or ours or (by_qt and not Gui.mightBeRichText(widget.text())), where
        if isinstance(widget, QTextEdit):
            assert isinstance(widget, RichText | ShownText) or not widget.acceptRichText(), where
        if isinstance(widget, QTextBrowser):
            assert not widget.openLinks(), where
            assert not widget.openExternalLinks(), where
        text = widget.toolTip()
        assert not Gui.mightBeRichText(text) or text.startswith(
            "<span style='white-space:pre-wrap'>"
        ), where
        if isinstance(widget, QAbstractItemView) and widget.model() is not None:
            model, role = widget.model(), Qt.ItemDataRole.ToolTipRole
            for row in range(min(20, model.rowCount(QModelIndex()))):
                columns = model.columnCount() if isinstance(model, QAbstractTableModel) else 1
                for column in range(columns):
                    text = str(model.index(row, column).data(role) or "")
                    assert not Gui.mightBeRichText(text) or text.startswith("<span style="), where


def test_no_widget_of_any_page_takes_text_for_html(qtbot, start):
    """The words of a stranger stand wherever words can: nothing is taken for HTML."""
    services, controller = start.controller.services, start.controller
    services.settings.set("user_name", HTML)
    type_and_send(qtbot, start, HTML)
    settle(qtbot, start)
    key = controller.conversation.id
    services.conversations.title(key, HTML, Titled.PERSON)
    controller.chats.refresh()
    settle(qtbot, start)
    for page in list(start.window._pages):  # noqa: SLF001 -- all that there are
        start.window.show_page(page)
        settle(qtbot, start)
        qtbot.wait(1)
        look(start)
