"""The window with the real services, store and engine, driven as a person does."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QWidget,
)

from localchat.app import build
from localchat.domain.chat import MessageState, Role
from localchat.domain.parameters import PARAMETERS
from localchat.services.recovery_code import recovery_code
from localchat.ui.answers import IDLE
from localchat.ui.controller import Controller
from localchat.ui.run import Start
from tests.helpers.gguf_factory import write_model
from tests.helpers.window import WAIT, branch, settle, type_and_send


def test_the_first_start_lands_in_a_chat_with_the_guide_and_three_suggestions(qtbot, start):
    suggestions = [
        start.window.findChild(QPushButton, f"suggestion-{number}") for number in (1, 2, 3)
    ]
    assert all(suggestions)
    assert start.controller.services.runner.loaded.name == "LocalChat Guide"
    qtbot.mouseClick(suggestions[0], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(branch(start)) == 2, timeout=WAIT)
    settle(qtbot, start)
    assert branch(start)[-1].state is MessageState.COMPLETE
    assert "Discover" in branch(start)[-1].text


def test_a_typed_message_is_answered_and_stands_in_the_list(qtbot, start):
    type_and_send(qtbot, start, "hello")
    qtbot.waitUntil(lambda: len(branch(start)) == 2, timeout=WAIT)
    settle(qtbot, start)
    assert start.window.chat.composer.text == ""
    usage = [label.text() for label in start.window.findChildren(QLabel, "usage")]
    assert any("tokens/s" in text and "finished" in text for text in usage)
    assert start.controller.services.conversations.all()[0].title == "hello"


def test_regenerate_makes_a_version_and_the_arrows_go_back(qtbot, start):
    type_and_send(qtbot, start, "hello")
    qtbot.waitUntil(lambda: len(branch(start)) == 2, timeout=WAIT)
    settle(qtbot, start)
    first = branch(start)[-1].id
    start.controller.answers.regenerate(first)
    settle(qtbot, start)
    assert branch(start)[-1].id != first
    assert start.window.findChild(QLabel, "version-count").text() == "2/2"
    qtbot.mouseClick(start.window.findChild(QToolButton, "back-button"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: branch(start)[-1].id == first, timeout=WAIT)


def test_stop_keeps_what_was_written(qtbot, start, steady):
    model = start.controller.services.models.add(steady)
    start.controller.refresh_models()
    settle(qtbot, start)
    start.controller.choose_model(model.id)
    settle(qtbot, start)
    type_and_send(qtbot, start, "go")
    qtbot.waitUntil(lambda: len(branch(start)) == 2 and bool(branch(start)[-1].text), timeout=WAIT)
    qtbot.keyClick(start.window.findChild(QPlainTextEdit, "composer-text"), Qt.Key.Key_Escape)
    settle(qtbot, start)
    assert branch(start)[-1].state is MessageState.STOPPED
    go_on = [b for b in start.window.findChildren(QPushButton, "continue-button") if b.isVisible()]
    assert len(go_on) == 1


def test_a_draft_and_the_chat_survive_a_restart(qtbot, start, paths):
    type_and_send(qtbot, start, "hello")
    qtbot.waitUntil(lambda: len(branch(start)) == 2, timeout=WAIT)
    settle(qtbot, start)
    qtbot.keyClicks(start.window.findChild(QPlainTextEdit, "composer-text"), "not yet sent")
    key = start.controller.conversation.id
    start.window.close()
    services = build(paths)
    assert services.conversations.get(key).draft == "not yet sent"
    assert len(services.conversations.branch(key)) == 2
    services.close()


def test_delete_can_be_undone(qtbot, start):
    type_and_send(qtbot, start, "hello")
    qtbot.waitUntil(lambda: len(branch(start)) == 2, timeout=WAIT)
    settle(qtbot, start)
    key = start.controller.conversation.id
    start.controller.chats.delete(key)
    settle(qtbot, start)
    service = start.controller.services.conversations
    assert key not in [c.id for c in service.all()]
    action = start.window.findChild(QPushButton, "notice-action")
    assert action.text() == "Undo"
    qtbot.mouseClick(action, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: key in [c.id for c in service.all()], timeout=WAIT)
    settle(qtbot, start)


def test_a_bad_model_file_is_told_in_a_sentence(qtbot, start, tmp_path):
    bad = tmp_path / "page.gguf"
    bad.write_text("<!doctype html><html>Sign in</html>")
    start.window.file_dropped.emit(str(bad))
    settle(qtbot, start)
    assert "web page" in start.window.findChild(QLabel, "notice-text").text()
    type_and_send(qtbot, start, "hello")
    qtbot.waitUntil(lambda: len(branch(start)) == 2, timeout=WAIT)
    settle(qtbot, start)


def test_every_parameter_has_its_control_and_its_way_back(qtbot, start):
    panel = start.window.panel
    for section in panel.sections.values():
        section.toggle()
    assert set(panel.controls) == {parameter.name for parameter in PARAMETERS}
    control = panel.controls["temperature"]
    field = start.window.findChild(QLineEdit, "temperature-field")
    field.setText("1.25")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    settle(qtbot, start)
    service, key = start.controller.services.conversations, start.controller.conversation.id
    assert service.values(key)["temperature"] == 1.25
    assert not control.reset_button.isHidden()
    heads = [section._head.text() for section in panel.sections.values()]  # noqa: SLF001 -- its text
    assert not any("changed" in head for head in heads)
    date = start.window.findChild(QLineEdit, "draft-model-field")
    date.setText("no model")
    qtbot.keyClick(date, Qt.Key.Key_Return)
    assert "cannot be 'no model'" in panel.controls["draft_model"].hint.text()
    top = start.window.findChild(QLineEdit, "typical-p-field")
    top.setText("0.5")
    qtbot.keyClick(top, Qt.Key.Key_Return)
    settle(qtbot, start)
    assert "1 changed" in panel.sections["Variety"]._head.text()  # noqa: SLF001 -- its text
    qtbot.mouseClick(panel.controls["typical_p"].reset_button, Qt.MouseButton.LeftButton)
    settle(qtbot, start)
    field.setText("warm")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert "from 0 to 5" in control.hint.text()
    qtbot.mouseClick(control.reset_button, Qt.MouseButton.LeftButton)
    settle(qtbot, start)
    assert service.get(key).changes == {}


def test_the_last_seed_stays_in_sight(qtbot, start):
    hint = start.window.panel.controls["seed"].hint
    before = hint.text()
    type_and_send(qtbot, start, "hello")
    qtbot.waitUntil(lambda: len(branch(start)) == 2, timeout=WAIT)
    settle(qtbot, start)
    words = f"The last answer had {branch(start)[-1].usage.seed}."
    assert words in hint.text()
    key = start.controller.conversation.id
    start.controller.services.conversations.set_value(key, "top_k", 7)
    start.controller.show_values()
    settle(qtbot, start)
    assert words in hint.text()
    start.controller.new_chat()
    settle(qtbot, start)
    assert hint.text() == before
    start.controller.open(key)
    settle(qtbot, start)
    assert words in hint.text()


def test_an_answer_of_an_earlier_run_is_shown_as_interrupted(qtbot, start):
    services = start.controller.services
    table = services.chat._table  # noqa: SLF001 -- no use case leaves a half answer behind
    key = start.controller.conversation.id
    said = table.add_message(key, None, Role.USER, "hello")
    table.add_message(key, said.id, Role.ASSISTANT, "half an ans", state=MessageState.WRITING)
    start.controller.open(key)
    settle(qtbot, start)
    assert "interrupted" in [label.text() for label in start.window.findChildren(QLabel, "usage")]


def test_all_controls_have_names_for_screen_readers(start):
    nameless = [
        widget.objectName() or type(widget).__name__
        for kind in (QToolButton, QPushButton, QLineEdit, QPlainTextEdit)
        for widget in start.window.findChildren(kind)
        if not widget.accessibleName() and not getattr(widget, "text", str)()
        and widget.isVisible() and not isinstance(widget.parent(), QLineEdit)
    ]  # fmt: skip
    assert not nameless


def test_light_and_dark_can_be_chosen(start):
    start.controller.library.set("theme", "dark")
    assert start.theme.is_dark
    start.controller.library.set("theme", "light")
    assert not start.theme.is_dark


def test_the_palette_finds_commands_and_chats(qtbot, start):
    type_and_send(qtbot, start, "what is a quantisation?")
    qtbot.waitUntil(lambda: len(branch(start)) == 2, timeout=WAIT)
    settle(qtbot, start)
    key = start.controller.conversation.id
    qtbot.keyClick(start.window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    field = start.window.findChild(QLineEdit, "palette-field")
    assert field.isVisible()
    qtbot.keyClicks(field, "new ch")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: start.controller.conversation.id != key, timeout=WAIT)
    settle(qtbot, start)
    qtbot.keyClick(start.window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    field.setText("quantisation")
    rows = start.window.findChild(QListWidget, "palette-list")
    qtbot.waitUntil(lambda: rows.count() == 2, timeout=WAIT)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: start.controller.conversation.id == key, timeout=WAIT)
    assert not field.isVisible()
    settle(qtbot, start)


def test_escape_leaves_the_palette_and_the_focus_returns(qtbot, start):
    start.window.chat.composer.focus()
    start.controller.palette.open()
    field = start.window.findChild(QLineEdit, "palette-field")
    qtbot.keyClicks(field, "zzz nothing is called so")
    settle(qtbot, start)
    qtbot.waitUntil(lambda: not start.controller.quick.busy, timeout=WAIT)
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert not field.isVisible()


def test_a_model_gets_another_chat_template(qtbot, start, steady):
    models = start.controller.services.models
    model = models.add(steady)
    start.controller.refresh_models()
    settle(qtbot, start)
    button = start.window.models.findChild(QPushButton, "template-button")
    button.click()
    settle(qtbot, start)
    dialog = start.window.findChild(QDialog, "template-dialog")
    choice, text = (
        dialog.findChild(QComboBox, "template-choice"),
        dialog.findChild(QPlainTextEdit, "template-text"),
    )
    assert text.isReadOnly()
    choice.setCurrentText("Written here")
    choice.textActivated.emit("Written here")
    text.setPlainText("{% for m in messages %}{{ m.content }}")
    save = dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Save)
    save.click()
    settle(qtbot, start)
    assert "line 1" in dialog.findChild(QLabel, "template-problem").text().lower()
    choice.setCurrentText("Gemma")
    choice.textActivated.emit("Gemma")
    save.click()
    settle(qtbot, start)
    assert "<start_of_turn>" in models.template(model.id)


def test_a_lost_key_is_replaced_by_the_recovery_code(qtbot, paths):
    services = build(paths)
    code = recovery_code(services.key.value)
    kept = services.conversations.create("guide", "Balanced").id
    services.close()
    paths.keys.unlink()
    started = Start(QApplication.instance(), paths)
    qtbot.addWidget(started.window)
    qtbot.waitUntil(lambda: started.locking.is_locked, timeout=WAIT)
    field = started.window.findChild(QPlainTextEdit, "lock-code")
    problem = started.window.findChild(QLabel, "lock-problem")
    for text in ("AAAA-BBBB", code.lower()):
        field.setPlainText(text)
        started.window.findChild(QPushButton, "lock-open").click()
        if text != code.lower():
            qtbot.waitUntil(lambda: "mistyped" in problem.text(), timeout=WAIT)
    qtbot.waitUntil(lambda: isinstance(started.controller, Controller), timeout=WAIT)
    settle(qtbot, started)
    assert started.controller.services.conversations.get(kept)
    started.window.close()


def test_a_full_disk_is_told_and_what_was_typed_stays(qtbot, start):
    store, long = start.controller.services.store, "word " * 20_000
    pages = store.rows("PRAGMA page_count")[0][0]
    store.rows(f"PRAGMA max_page_count = {pages}")
    composer = start.window.chat.composer
    composer.set_text(long)
    composer.submitted.emit(long)
    settle(qtbot, start)
    assert start.window.findChild(QLabel, "notice-title").text() == "The disk is full"
    assert composer.text == long
    store.rows("PRAGMA max_page_count = 1000000")
    composer.set_text("hello")
    composer.submitted.emit("hello")
    settle(qtbot, start)
    assert branch(start)[0].text == "hello"
    assert branch(start)[-1].state is MessageState.COMPLETE


def test_a_narrow_window_shows_the_chat_alone(qtbot, start):
    window = start.window
    assert not window.panel.isHidden()
    window.resize(760, 600)
    assert window.panel.isHidden()
    assert window.list.isHidden()
    window.resize(1280, 800)
    assert not window.panel.isHidden()
    assert not window.list.isHidden()


def test_a_model_is_chosen_by_typing_a_part_of_its_name(qtbot, start, steady):
    model = start.controller.services.models.add(steady)
    start.controller.refresh_models()
    settle(qtbot, start)
    qtbot.keyClick(start.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    field = start.window.findChild(QLineEdit, "palette-field")
    qtbot.keyClicks(field, model.name[:4].lower())
    qtbot.keyClick(field, Qt.Key.Key_Return)
    settle(qtbot, start)
    assert start.controller.conversation.model_id == model.id


def test_an_idle_model_is_let_go_and_comes_back(qtbot, start, monkeypatch):
    monkeypatch.setitem(IDLE, "5 minutes", 1 / 600)
    start.controller.library.set("unload_after", "5 minutes")
    qtbot.waitUntil(lambda: start.controller.services.runner.loaded is None, timeout=WAIT)
    start.controller.library.set("unload_after", "never")
    type_and_send(qtbot, start, "hello")
    qtbot.waitUntil(lambda: len(branch(start)) == 2, timeout=WAIT)
    settle(qtbot, start)
    assert branch(start)[-1].state is MessageState.COMPLETE


def test_high_contrast_and_less_motion_are_seen_at_once(start):
    library, hints = start.controller.library, QApplication.styleHints()
    library.set("high_contrast", True)
    assert start.theme.colours.quiet == start.theme.colours.text
    flash = hints.cursorFlashTime()
    library.set("reduce_motion", True)
    assert hints.cursorFlashTime() == 0
    library.set("reduce_motion", False)
    assert hints.cursorFlashTime() == flash


def test_thinking_stands_closed_above_the_answer_and_opens(qtbot, start):
    services, key = start.controller.services, start.controller.conversation.id
    table = services.chat._table  # noqa: SLF001 -- the guide does not think
    said = table.add_message(key, None, Role.USER, "2 + 2?")
    answer = table.add_message(key, said.id, Role.ASSISTANT, "Four.")
    table.append(answer.id, "", "Two and two.\n\nThat is *four*.")
    start.controller.open(key)
    settle(qtbot, start)
    button = start.window.findChild(QPushButton, "thought-button")
    body = start.window.findChild(QWidget, "thought-body")
    assert "Thought for a moment" in button.text()
    assert not body.isVisible()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert body.isVisible()
    assert "four" in body.text


def test_a_chat_that_is_too_long_goes_on_without_the_oldest(qtbot, start):
    services, key = start.controller.services, start.controller.conversation.id
    service, table = services.conversations, services.chat._table  # noqa: SLF001 -- many turns at once
    leaf = None
    for turn in range(30):
        leaf = table.add_message(key, leaf, Role.USER, f"question {turn} " * 10).id
        leaf = table.add_message(key, leaf, Role.ASSISTANT, f"answer {turn} " * 10).id
    service.set_value(key, "context", 512)
    model = services.models.add(write_model(services.paths.home / "long.gguf", context=1024))
    start.controller.refresh_models()
    settle(qtbot, start)
    start.controller.choose_model(model.id)
    settle(qtbot, start)
    service.set_value(key, "max_tokens", 8)
    type_and_send(qtbot, start, "and now?")
    action = start.window.findChild(QPushButton, "notice-action")
    qtbot.waitUntil(lambda: action.text() == "Leave out the oldest", timeout=WAIT)
    settle(qtbot, start)
    action.click()
    qtbot.waitUntil(lambda: branch(start)[-1].state is MessageState.LIMIT, timeout=WAIT)
    settle(qtbot, start)
    unseen = [
        label.isVisibleTo(start.window) for label in start.window.findChildren(QLabel, "left-out")
    ]
    assert any(unseen)
    assert not all(unseen)
