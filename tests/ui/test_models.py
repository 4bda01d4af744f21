"""My models: the page, its dialogs, and what they do, through the real window with real files."""

import datetime as dt
import shutil
import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QMessageBox,
    QProgressBar,
    QPushButton,
    QTableView,
)

from localchat.domain.library import LibraryModel, TensorGroup
from localchat.domain.model import ModelFile, ModelId
from localchat.domain.template import NAMED
from localchat.domain.verdict import Fit, Verdict
from localchat.errors import Cancelled, HubStopped
from localchat.ui.model_rows import ModelRows, since
from localchat.ui.tensor_picture import TensorPicture, columns, percent
from tests.helpers.gguf_factory import write_model
from tests.helpers.window import WAIT, settle


def rest(qtbot, start):
    """Wait until the library is at rest as well."""
    own = start.controller.my_models
    settle(qtbot, start)
    qtbot.waitUntil(lambda: not own.tasks.busy and not own.checks.tasks.busy, timeout=WAIT)
    settle(qtbot, start)


def names(start):
    return [each.model.id for each in start.window.models.rows.shown]


def button(start, name):
    return start.window.models.findChild(QPushButton, name)


def notice(start):
    return start.window.findChild(QLabel, "page-notice-text").text()


def choose(start, key):
    page = start.window.models
    page.view.setCurrentIndex(page.rows.find(key))


def add(qtbot, start, *files):
    for file in files:
        start.controller.services.models.add(file)
    start.controller.refresh_models()
    rest(qtbot, start)
    start.window.show_page("models")


@pytest.fixture
def two(tmp_path):
    """Two models of different sizes in a folder of the person."""
    folder = tmp_path / "mine"
    folder.mkdir()
    small = write_model(folder / "aspen.gguf")
    return small, write_model(folder / "birch.gguf", layers=6, seed=2)


def test_an_empty_library_leads_to_discover(qtbot, start):
    start.window.show_page("models")
    rest(qtbot, start)
    assert names(start) == ["guide"]
    assert not start.window.models.findChild(QLabel, "models-empty").isHidden()
    assert not button(start, "remove-button").isEnabled()
    button(start, "models-discover-button").click()
    assert not start.window.discover.isHidden()


def test_models_are_searched_sorted_and_filtered(qtbot, start, two):
    add(qtbot, start, *two)
    page = start.window.models
    assert page.findChild(QLabel, "models-empty").parent().isHidden()
    order, origin = (
        page.findChild(QComboBox, "models-order"),
        page.findChild(QComboBox, "origin-filter"),
    )
    order.setCurrentText("Size")
    assert names(start) == ["guide", "birch", "aspen"]
    order.setCurrentText("Name")
    assert names(start)[0] == "guide"
    field = page.findChild(QLineEdit, "models-search")
    qtbot.keyClicks(field, "birch q8")
    assert names(start) == ["birch"]
    qtbot.keyClick(field, Qt.Key.Key_Down)
    assert page.chosen.model.id == "birch"
    field.setText("no such")
    assert not page.findChild(QLabel, "models-nothing").isHidden()
    field.clear()
    origin.setCurrentText("added by you")
    assert set(names(start)) == {"aspen", "birch"}


def test_enter_chats_with_the_chosen_model(qtbot, start, two):
    add(qtbot, start, *two)
    choose(start, "birch")
    view = start.window.models.findChild(QListView, "models-list")
    qtbot.keyClick(view, Qt.Key.Key_Return)
    settle(qtbot, start)
    assert start.controller.conversation.model_id == "birch"


def test_removing_asks_keeps_the_persons_file_and_can_be_undone(qtbot, start, two):
    add(qtbot, start, *two)
    choose(start, "aspen")
    view = start.window.models.findChild(QListView, "models-list")
    qtbot.keyClick(view, Qt.Key.Key_Delete)
    question = start.window.findChild(QMessageBox, "remove-question")
    assert "its file stays" in question.informativeText()
    next(each for each in question.buttons() if each.text() == "Remove").click()
    rest(qtbot, start)
    assert "aspen" not in names(start)
    assert two[0].exists()
    assert "taken from the list" in notice(start)
    start.window.findChild(QPushButton, "page-notice-action").click()
    rest(qtbot, start)
    assert "aspen" in names(start)


def test_cancel_removes_nothing(qtbot, start, two):
    add(qtbot, start, *two)
    choose(start, "aspen")
    button(start, "remove-button").click()
    start.window.findChild(QMessageBox, "remove-question").reject()
    rest(qtbot, start)
    assert "aspen" in names(start)


def test_our_own_file_goes_to_the_trash(qtbot, start, two, tmp_path):
    (tmp_path / "person").mkdir()
    ours = start.controller.services.network.folder / "owner" / "repo" / "aspen.gguf"
    ours.parent.mkdir(parents=True)
    shutil.copy(two[0], ours)
    start.controller.refresh_models()
    rest(qtbot, start)
    start.window.show_page("models")
    choose(start, "aspen")
    button(start, "remove-button").click()
    question = start.window.findChild(QMessageBox, "remove-question")
    assert "Moves 1 file" in question.informativeText()
    next(each for each in question.buttons() if each.text() == "Move to the trash").click()
    rest(qtbot, start)
    assert "moved to the trash" in notice(start)
    assert not ours.exists()


def test_a_file_that_has_gone_is_said_to_be_missing(qtbot, start, two):
    add(qtbot, start, *two)
    two[0].unlink()
    button(start, "rescan-button").click()
    rest(qtbot, start)
    choose(start, "aspen")
    assert "There is no file" in start.window.models.chosen.problem
    assert not button(start, "chat-button").isEnabled()
    assert button(start, "remove-button").isEnabled()


def test_verifying_says_how_it_went_and_can_be_cancelled(qtbot, start, two):
    add(qtbot, start, *two)
    choose(start, "aspen")
    button(start, "verify-button").click()
    assert not button(start, "models-stop-button").isHidden()
    rest(qtbot, start)
    assert "without a hash" in notice(start)
    assert button(start, "models-stop-button").parent().isHidden()
    button(start, "verify-button").click()
    button(start, "models-stop-button").click()
    rest(qtbot, start)
    assert button(start, "models-stop-button").parent().isHidden()


def test_duplicates_are_shown_with_what_could_be_freed(qtbot, start, two):
    copy = two[0].with_name("copy.gguf")
    shutil.copy(two[0], copy)
    add(qtbot, start, *two, copy)
    button(start, "duplicates-button").click()
    rest(qtbot, start)
    dialog = start.window.findChild(QDialog, "duplicates-dialog")
    words = dialog.findChild(QLabel, "duplicates-dialog-words").text()
    assert (
        f"1 model is here more than once; {copy.stat().st_size / 1e3:.0f} kB could be freed"
        in words
    )
    shown = dialog.findChildren(QPushButton, "duplicate-show-button")
    assert len(shown) == 2
    shown[1].click()
    assert start.window.models.chosen.model.id in {"aspen", "copy"}


def test_a_search_for_duplicates_shows_a_percentage_and_can_be_cancelled(
    qtbot, start, two, monkeypatch
):
    add(qtbot, start, *two)
    library, go_on = start.controller.services.library, threading.Event()

    def duplicates(progress, stopped):
        progress(0.25)
        while not stopped():
            go_on.wait(0.01)
        raise Cancelled("Stopped.")

    monkeypatch.setattr(library, "duplicates", duplicates)
    button(start, "duplicates-button").click()
    bar = start.window.models.findChild(QProgressBar, "models-progress")
    qtbot.waitUntil(lambda: bar.isVisible() and bar.value() == bar.maximum() // 4, timeout=WAIT)
    assert start.window.models.findChild(QLabel, "models-work").text().endswith("… 25 %")
    stop = button(start, "models-stop-button")
    assert "Comparing files" in stop.accessibleName()
    stop.click()
    rest(qtbot, start)
    assert not bar.isVisible()
    assert start.window.findChild(QDialog, "duplicates-dialog") is None
    assert not start.window.page_notice.isVisible()


def test_a_question_for_a_newer_file_can_be_cancelled(qtbot, start, two, monkeypatch):
    add(qtbot, start, *two)
    library, asked, stopped = start.controller.services.library, [], threading.Event()

    def check(key, _):
        asked.append(key)
        stopped.wait(WAIT / 1000)
        raise HubStopped("Stopped.")

    monkeypatch.setattr(library, "check_for_newer", check)
    monkeypatch.setattr(library, "stop_asking", stopped.set)
    choose(start, "birch")
    start.controller.my_models.checks.check_for_newer(start.window.models.chosen)
    qtbot.waitUntil(lambda: asked == ["birch"], timeout=WAIT)
    button(start, "models-stop-button").click()
    rest(qtbot, start)
    assert stopped.is_set()
    assert not button(start, "models-stop-button").isVisible()
    assert not start.window.page_notice.isVisible()


def test_a_name_of_the_same_file_frees_nothing(qtbot, start, two):
    link = two[0].with_name("link.gguf")
    link.hardlink_to(two[0])
    add(qtbot, start, *two, link)
    button(start, "duplicates-button").click()
    rest(qtbot, start)
    dialog = start.window.findChild(QDialog, "duplicates-dialog")
    assert "0 bytes could be freed" in dialog.findChild(QLabel, "duplicates-dialog-words").text()


def test_a_model_without_a_template_says_which_one_it_gets_and_why(qtbot, start, tmp_path):
    marks = ("<|im_start|>", "<|im_end|>")
    add(qtbot, start, write_model(tmp_path / "bare.gguf", template=None, marks=marks))
    choose(start, "bare")
    button(start, "template-button").click()
    rest(qtbot, start)
    dialog = start.window.findChild(QDialog, "template-dialog")
    choice = dialog.findChild(QComboBox, "template-choice")
    verdict = dialog.findChild(QLabel, "template-verdict")
    assert choice.currentText() == "None of its own: ChatML"
    qtbot.waitUntil(lambda: "has its mark <|im_start|>" in verdict.text(), timeout=WAIT)
    choice.setCurrentText("Plain text")
    choice.textActivated.emit("Plain text")
    qtbot.waitUntil(lambda: verdict.text().startswith("The template is in order"), timeout=WAIT)
    dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Save).click()
    rest(qtbot, start)
    assert start.controller.services.models.template("bare") == NAMED["Plain text"]


def test_folders_are_added_and_removed(qtbot, start, two, monkeypatch):
    chosen = str(two[0].parent)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: chosen)
    start.window.show_page("models")
    button(start, "add-folder-button").click()
    rest(qtbot, start)
    assert set(names(start)) == {"guide", "aspen", "birch"}
    assert {"aspen", "birch"} <= set(start.controller.model_ids())
    button(start, "folders-button").click()
    rest(qtbot, start)
    dialog = start.window.findChild(QDialog, "folders-dialog")
    dialog.findChild(QPushButton, "folder-remove-button").click()
    rest(qtbot, start)
    assert names(start) == ["guide"]


def test_other_apps_are_looked_at_only_if_one_wants(qtbot, start, two, tmp_path):
    theirs = tmp_path / "person" / ".lmstudio" / "models" / "maker" / "cedar"
    theirs.mkdir(parents=True)
    shutil.copy(two[0], theirs / "cedar.gguf")
    start.window.show_page("models")
    button(start, "rescan-button").click()
    rest(qtbot, start)
    assert names(start) == ["guide", "cedar"]
    assert start.window.models.chosen.origin == "LM Studio"
    button(start, "folders-button").click()
    rest(qtbot, start)
    dialog = start.window.findChild(QDialog, "folders-dialog")
    dialog.findChild(QCheckBox, "other-apps-switch").click()
    rest(qtbot, start)
    assert names(start) == ["guide"]


def test_details_show_facts_keys_tensors_and_the_template(qtbot, start, two):
    add(qtbot, start, *two)
    choose(start, "birch")
    button(start, "details-button").click()
    qtbot.waitUntil(
        lambda: start.window.findChild(QDialog, "details-dialog") is not None, timeout=WAIT
    )
    dialog = start.window.findChild(QDialog, "details-dialog")
    said = {label.accessibleName() for label in dialog.findChildren(QLabel)}
    assert {"Architecture: llama", "Layers: 6", "Licence: mit", "Context: 512 tokens"} <= said
    keys = dialog.findChild(QTableView, "metadata-table").model()
    dialog.findChild(QLineEdit, "metadata-table-search").setText("block_count")
    assert [keys.index(row, 0).data() for row in range(keys.rowCount())] == ["llama.block_count"]
    tensors = dialog.findChild(QTableView, "tensor-table").model()
    tensors.sort(3, Qt.SortOrder.DescendingOrder)
    sizes = [
        tensors.index(row, 3).data(Qt.ItemDataRole.UserRole) for row in range(tensors.rowCount())
    ]
    assert sizes == sorted(sizes, reverse=True)
    assert sizes[0] > sizes[-1]
    picture = dialog.findChild(TensorPicture, "tensor-picture")
    assert "feed-forward (Q8_0)" in picture.accessibleDescription()
    template = dialog.findChild(QLabel, "details-template")
    qtbot.waitUntil(lambda: "being looked at" not in template.text(), timeout=WAIT)
    assert "in order" in template.text()
    dialog.reject()


def test_a_preset_is_chosen_for_a_model(qtbot, start, two):
    add(qtbot, start, *two)
    choose(start, "birch")
    button(start, "preset-button").click()
    rest(qtbot, start)
    menu = start.window.models.findChild(QMenu, "default-preset-menu")
    usual, first = menu.actions()[:2]
    assert usual.isChecked()
    name = first.text()
    first.trigger()
    menu.close()
    rest(qtbot, start)
    assert start.controller.services.models.preset(ModelId("birch")) == name
    assert f"begin with “{name}”" in notice(start)


def test_without_a_file_manager_the_place_is_said(qtbot, start, two):
    add(qtbot, start, *two)
    choose(start, "birch")
    button(start, "folder-button").click()
    rest(qtbot, start)
    assert notice(start) == str(two[1])


def test_a_narrow_page_keeps_all_in_a_menu(qtbot, start, two):
    add(qtbot, start, *two)
    start.window.show()
    start.window.resize(460, 640)
    qtbot.waitUntil(lambda: not button(start, "more-acts-button").isHidden(), timeout=WAIT)
    assert button(start, "verify-button").isHidden()
    button(start, "more-acts-button").click()
    menu = start.window.models.findChild(QMenu, "model-menu")
    offered = {action.text() for action in menu.actions()}
    assert {"Chat", "Verify", "Show in folder", "Template…", "Remove…"} <= offered
    menu.close()


# --- the parts ---------------------------------------------------------------------------------------


def made(name, size=1_000_000_000, **more):
    model = ModelFile(
        id=ModelId(name), path=f"/models/{name}.gguf", name=name, size=size, architecture="llama",
        parameters=8_000_000_000, quantisation="Q4_K_M", context=32_768,
    )  # fmt: skip
    return LibraryModel(model=model, origin="LocalChat", files=(model.path,), **more)


def test_rows_keep_qts_rules_and_say_all_to_a_screen_reader():
    rows = ModelRows()
    QAbstractItemModelTester(rows, QAbstractItemModelTester.FailureReportingMode.Fatal)
    rows.show([made("a"), made("b", problem="It is damaged.")])
    rows.arrange("", "", "Name")
    verdict = Verdict(
        fit=Fit.TIGHT, weights=5, context=1, compute=1, tokens=8192, total=9, free=6, speed=23.4
    )
    rows.show_verdict("a", verdict)
    spoken = [rows.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(2)]
    assert spoken[0] == (
        "a, Tight, Q4_K_M · 1.0 GB · 8.0 B · 32k context · LocalChat, about 23 tokens/s here"
    )
    assert spoken[1].startswith("b, It is damaged.")
    rows.arrange("nothing", "", "Name")
    assert rows.rowCount() == 0


def test_the_last_used_come_first_and_the_guide_before_them():
    now = dt.datetime(2026, 5, 10, 12, tzinfo=dt.UTC)
    rows = ModelRows()
    rows.show(
        [
            made("never"),
            made("old", used=now - dt.timedelta(days=9)),
            made("guide"),
            made("new", used=now),
        ]
    )
    rows.arrange("", "", "Last used")
    assert [each.model.id for each in rows.shown] == ["guide", "new", "old", "never"]
    assert since(now - dt.timedelta(days=9), now) == "used 9 days ago"
    assert since(now, now) == "used today"
    assert since(now - dt.timedelta(days=90), now).startswith("used 9 Feb")
    assert since(None, now) == ""


def test_tensors_of_one_purpose_are_one_column():
    found = columns([
        TensorGroup(name="attention", kind="Q4_K", count=4, size=30),
        TensorGroup(name="feed-forward", kind="Q4_K", count=4, size=60),
        TensorGroup(name="attention", kind="Q6_K", count=1, size=40),
    ])  # fmt: skip
    assert [(each.name, each.size) for each in found] == [("attention", 70), ("feed-forward", 60)]
    assert found[0].kinds == (("Q6_K", 40), ("Q4_K", 30))
    assert [percent(size, 1_000) for size in (700, 52, 0)] == ["70 %", "5.2 %", "less than 0.1 %"]
