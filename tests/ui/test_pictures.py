"""Pictures in the window: pasted, dropped, seen at their message, kept back where nobody would see them."""

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QImage
from PySide6.QtWidgets import QApplication, QDialog, QFrame, QLabel, QPushButton

from localchat.ui.pdf import print_pages
from localchat.ui.picture import as_file, decoded, has_picture, picture_in
from tests.helpers import pictures
from tests.helpers.gguf_factory import write_model
from tests.helpers.projector_factory import write_projector
from tests.helpers.window import WAIT, branch, settle, type_and_send
from tests.ui.test_attachments import chips, facts, rest


@pytest.fixture(scope="module")
def seeing(tmp_path_factory):
    folder = tmp_path_factory.mktemp("eyes")
    write_projector(folder / "mmproj-eyes.gguf")
    return write_model(folder / "eyes.gguf", endless=True, context=1024)


def choose(qtbot, start, path):
    controller = start.controller
    model = controller.services.models.add(path)
    controller.refresh_models()
    settle(qtbot, start)
    controller.choose_model(model.id)
    settle(qtbot, start)
    controller.services.conversations.set_value(controller.conversation.id, "max_tokens", 4)
    return model


def paste(start, data):
    QApplication.clipboard().setMimeData(data)
    start.window.chat.composer._field.paste()  # noqa: SLF001


def image_data(image):
    data = QMimeData()
    data.setImageData(image)
    return data


def drop(start, data):
    start.window.dropEvent(
        QDropEvent(
            QPointF(9, 9), Qt.DropAction.CopyAction, data,
            Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
        )
    )  # fmt: skip


def sign(chip):
    """What the chip shows before its words."""
    return next(label for label in chip.findChildren(QLabel) if not label.pixmap().isNull())


def test_pictures_are_pasted_and_dropped_seen_and_sent(qtbot, start, seeing, tmp_path):
    choose(qtbot, start, seeing)
    paste(start, image_data(pictures.draw(300, 300)))
    data = QMimeData()
    data.setData("image/png", pictures.as_bytes(pictures.draw(200, 100)))
    drop(start, data)
    rest(qtbot, start)
    start.controller.attachments.add([str(pictures.write(tmp_path / "c.jpg", 90, 90))])
    rest(qtbot, start)
    assert [chip.accessibleName().split(",")[0] for chip in chips(start)] == [
        "File Pasted picture", "File Pasted picture", "File c.jpg"
    ]  # fmt: skip
    assert all(facts(chip).endswith("about 16 tokens") for chip in chips(start))
    assert sign(chips(start)[0]).pixmap().deviceIndependentSize().width() == 40
    type_and_send(qtbot, start, "what are these?")
    qtbot.waitUntil(lambda: len(branch(start)) == 2 and not chips(start), timeout=WAIT)
    rest(qtbot, start)
    sent = start.window.chat.view.item_number(0).findChildren(QFrame, "attachment-chip")
    assert [sign(chip).pixmap().deviceIndependentSize().width() for chip in sent] == [160, 200, 90]
    assert not any(label.isVisible() for label in sent[0].findChildren(QLabel, "attachment-name"))
    assert branch(start)[1].usage.generated_tokens == 4
    qtbot.keyClick(sent[1], Qt.Key.Key_Return)
    qtbot.waitUntil(
        lambda: start.window.findChild(QDialog, "picture-dialog") is not None, timeout=WAIT
    )
    shown = start.window.findChild(QDialog, "picture-dialog")
    assert shown.findChild(QLabel, "picture-dialog-facts").text().startswith("200 × 100 pixels · ")
    qtbot.mouseClick(shown.findChild(QPushButton, "picture-copy-button"), Qt.MouseButton.LeftButton)
    assert QApplication.clipboard().image().width() == 200
    shown.reject()


def test_where_nobody_sees_it_stays_in_the_composer(qtbot, start, tiny, seeing):
    choose(qtbot, start, tiny)
    paste(start, image_data(pictures.draw()))
    rest(qtbot, start)
    assert facts(chips(start)[0]).endswith("not seen by this model")
    type_and_send(qtbot, start, "what is it?")
    rest(qtbot, start)
    told = start.window.findChild(QLabel, "notice-text").text()
    assert told.startswith("Tiny Random cannot see pictures. Remove the picture, or get a model")
    assert branch(start) == []
    assert start.window.chat.composer.text == "what is it?"
    choose(qtbot, start, seeing)
    qtbot.waitUntil(lambda: facts(chips(start)[0]).endswith("about 16 tokens"), timeout=WAIT)
    start.controller.attachments.remove(start.controller.attachments._draft[0].id)  # noqa: SLF001
    qtbot.waitUntil(lambda: not chips(start), timeout=WAIT)
    start.window.chat.composer.send()
    qtbot.waitUntil(lambda: len(branch(start)) == 2, timeout=WAIT)


def test_text_with_a_picture_is_text_and_a_damaged_picture_is_a_sentence(qtbot, start):
    data = image_data(pictures.draw())
    data.setText("a table")
    paste(start, data)
    assert start.window.chat.composer.text == "a table"
    assert not has_picture(data)
    broken = QMimeData()
    broken.setData("image/png", b"\x89PNG\r\n\x1a\n" + b"\0" * 90)
    paste(start, broken)
    rest(qtbot, start)
    assert not chips(start)
    assert "is damaged" in start.window.findChild(QLabel, "notice-text").text()
    page = QMimeData()
    page.setUrls([QUrl("https://example.org/a.png")])
    assert not has_picture(page)


def test_what_the_window_decodes_has_limits():
    assert decoded(b"GIF89a and more").isNull()
    assert decoded(pictures.png_that_says(60_000, 60_000)).isNull()
    assert decoded(pictures.as_bytes(pictures.draw(400, 200)), 100).width() == 100
    assert picture_in(image_data(QImage())) is None
    given = picture_in(image_data(pictures.draw(50, 40)))
    assert decoded(as_file(given)).size() == pictures.draw(50, 40).size()


def test_a_pdf_shows_the_picture(services, seeing, tmp_path):
    from localchat.services.exporting.options import Kind, Options
    from localchat.services.exporting.printed import Pages

    key = services.conversations.create(services.models.add(seeing).id).id
    services.attachments.attach(key, pictures.write(tmp_path / "a.jpg", 300, 200))
    services.conversations.set_value(key, "max_tokens", 2)
    list(services.chat.send(key, "this"))
    pages = Pages()
    pages.add(services.exchange.carried(key), Options(kind=Kind.PDF))
    assert pages.pictures
    with_it = len(print_pages(pages))
    pages.pictures.clear()
    assert with_it > len(print_pages(pages)) + 500
