"""The window in other languages: which one is chosen, what is said, and whether there is room for it."""

import datetime as dt
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QToolButton,
)

import translations
from localchat.settings import Settings
from localchat.text import Language, figure, install, say
from localchat.ui import amounts
from localchat.ui.controller import SUGGESTIONS, Controller
from localchat.ui.language import CONTEXT, LANGUAGES, TRANSLATIONS, best_of, speak, tr
from localchat.ui.run import Start
from tests.helpers.window import WAIT, settle

PAGES = ("chat", "discover", "models", "shield", "settings")


@pytest.fixture(autouse=True)
def _english_again():
    yield
    speak(None, QLocale.c())
    QLocale.setDefault(QLocale.c())


def compiled(language):
    """Our own translation of a language, as the window reads it."""
    translations.compile_all(translations.release_of(Path(sys.executable)))
    found = QTranslator()
    assert found.load(str(TRANSLATIONS / f"localchat_{language}.qm"))
    return found


@pytest.mark.parametrize(
    ("wanted", "spoken"),
    [
        (["de-AT"], "de"),
        (["zh-CN"], "zh_CN"),
        (["zh-Hans-SG"], "zh_CN"),
        (["zh-Hant-TW", "ja-JP"], "ja"),
        (["it-IT", "fr-CH"], "fr"),
        (["en-GB", "de-DE"], "en"),
        (["C"], "en"),
        ([], "en"),
    ],
)
def test_the_system_s_first_language_that_the_window_speaks_is_taken(wanted, spoken):
    assert best_of(wanted) == spoken


def test_english_needs_no_files():
    assert say("%n files", 1, one="%n file") == "1 file"
    assert say("%n files", 1234, one="%n file") == "1,234 files"
    assert say("%n files in {folder}", 2, folder="%n {x}") == "2 files in %n {x}"
    assert say("{braces} stay") == "{braces} stay"


def test_numbers_and_days_are_those_of_the_language():
    assert (figure(12345), figure(0.5, 2)) == ("12,345", "0.50")
    assert amounts.size(5e9) == "5.0 GB"
    assert amounts.day(dt.date(2026, 11, 5)) == "05 Nov 2026"
    speak(None, QLocale("de"))
    assert (figure(12345), figure(0.5, 2)) == ("12.345", "0,50")
    assert amounts.size(5e9) == "5,0 GB"
    assert amounts.month(dt.date(2026, 3, 5)) == "März 2026"


def test_a_start_speaks_the_chosen_language_from_its_first_widget(tmp_path):
    compiled("de")
    home = tmp_path / "home"
    Settings(home / "settings.json").set("language", "de")
    code = (
        "import sys, localchat.ui.run as r\n"
        "from PySide6.QtCore import QCoreApplication, QLocale\n"
        "def told(start):\n"
        "    say = QCoreApplication.translate\n"
        "    print(QLocale().name(), say('QPlatformTheme', 'Cancel'), r.tr('New chat'), sep='|')\n"
        "    r.QApplication.exit(0)\n"
        "r.Start.open_store = told\n"
        "sys.exit(r.run([]))\n"
    )
    environment = {
        "LOCALCHAT_HOME": str(home), "QT_QPA_PLATFORM": "offscreen", "PATH": os.environ["PATH"],
    }  # fmt: skip
    told = subprocess.run(
        [sys.executable, "-c", code],
        check=True, env=environment, timeout=60, capture_output=True, encoding="utf-8",
    ).stdout.strip()  # fmt: skip
    assert told == f"de_DE|Abbrechen|{translations.read('de')['New chat'][0]}"


def test_a_language_that_was_chosen_comes_at_the_next_start(qtbot, start, paths):
    start.window.show_page("settings")
    choice = start.window.findChild(QComboBox, "language")
    offered = {choice.itemData(at): choice.itemText(at) for at in range(choice.count())}
    assert offered == {"": "As the system says", **LANGUAGES}
    choice.setCurrentIndex(choice.findData("ja"))
    choice.activated.emit(choice.currentIndex())
    assert Settings(paths.settings)["language"] == "ja"
    row = choice.parentWidget()
    assert any("open it again for 日本語" in label.text() for label in row.findChildren(QLabel))


# --- the window ----------------------------------------------------------------------------------


def begin(qtbot, paths):
    """A started window, in the language of now."""
    application = QApplication.instance()
    application.setStyle("Fusion")
    started = Start(application, paths)
    qtbot.addWidget(started.window)
    qtbot.waitUntil(lambda: isinstance(started.controller, Controller), timeout=WAIT)
    qtbot.waitUntil(lambda: started.controller.conversation is not None, timeout=WAIT)
    settle(qtbot, started)
    started.window.resize(1280, 800)
    return started


def visit(qtbot, started):
    """All pages, one after the other, each when it has come to rest."""
    for page in PAGES:
        started.window.show_page(page)
        settle(qtbot, started)
        qtbot.waitUntil(lambda: not started.controller.discover.busy, timeout=WAIT)
        QApplication.processEvents()
        yield page


def clipped(window):
    """The buttons whose words have no room."""
    kinds = QPushButton, QCheckBox, QRadioButton
    for button in window.findChildren(QAbstractButton):
        has_words = isinstance(button, kinds) or (
            isinstance(button, QToolButton)
            and button.toolButtonStyle() != Qt.ToolButtonStyle.ToolButtonIconOnly
        )
        if button.isVisible() and button.text() and has_words:
            needed = button.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, button.text()).width()
            if button.width() < needed:
                yield f"{button.objectName()}: {button.text()!r} {button.width()} < {needed}"


def words_of(window):
    """What is said by controls: texts, hints, and names for a screen reader."""
    for button in window.findChildren(QAbstractButton):
        if button.isVisible():
            yield from (button.text(), button.toolTip(), button.accessibleName())
    for field in window.findChildren(QPlainTextEdit):
        yield from (field.placeholderText(), field.accessibleName())


def test_the_window_speaks_chinese(qtbot, paths):
    chinese = compiled("zh_CN")
    speak(chinese, QLocale("zh_CN"))
    started = begin(qtbot, paths)
    assert started.window.findChild(QPushButton, "new-chat-button").text() == tr("New chat")
    assert tr("New chat") == chinese.translate(CONTEXT, "New chat") != "New chat"
    for page in visit(qtbot, started):
        assert not list(clipped(started.window)), page
    started.window.close()


ARROW = 36
"""Pixels of a choice beside its words."""


def test_german_has_room_in_a_small_window(qtbot, paths):
    """German has long words: at the smallest width, and in the panel, none of them is cut."""
    german = compiled("de")
    speak(german, QLocale("de"), "de")
    started = begin(qtbot, paths)
    window = started.window
    window.resize(900, 600)
    window.panel.setVisible(True)
    wrong = [(page, words) for page in visit(qtbot, started) for words in cut(window)]
    assert not wrong, wrong
    window.show_page("chat")
    settle(qtbot, started)
    panel = window.panel
    assert panel.isVisible()
    for label in panel.findChildren(QLabel):
        if label.isVisible() and label.text() and not label.wordWrap():
            assert label.width() >= label.sizeHint().width() - 1, label.text()
    for box in panel.findChildren(QComboBox):
        words = box.fontMetrics().horizontalAdvance(box.currentText())
        assert not box.isVisible() or box.width() >= words + ARROW, box.currentText()
    assert panel.findChild(QScrollArea).horizontalScrollBar().maximum() == 0
    window.close()


def cut(window):
    """The buttons and labels whose words have no room."""
    yield from clipped(window)
    for area in window.findChildren(QScrollArea):
        if area.isVisible() and area.widget() is not None and area.horizontalScrollBar().maximum():
            yield f"{area.objectName()}: {area.horizontalScrollBar().maximum()} too wide"


LEFT_ALONE = {"LocalChat", *SUGGESTIONS}
"""Names, and what the guide may be asked, which reads English."""


def test_the_window_in_longer_words_from_right_to_left(qtbot, paths):
    """Each sentence is a third longer and marked: what is not marked cannot be translated."""
    asked = set()

    def longer(text, _):
        asked.add(text)
        return f"⟦{text}{'·' * (len(text) // 3)}⟧"

    install(Language(longer))
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        started = begin(qtbot, paths)
        names = {*started.controller.model_names().values(), *LEFT_ALONE}
        wrong = []
        for page in visit(qtbot, started):
            wrong += [(page, words) for words in clipped(started.window)]
            wrong += [
                (page, words)
                for words in words_of(started.window)
                if "⟦" not in words
                and words not in names
                and any(letter.isalpha() for letter in words)
            ]
        started.window.close()
        assert not wrong, wrong
        # What is translated by a variable is a literal somewhere, which translators get to see.
        assert not asked - set(translations.collect()) - {"", *names}
    finally:
        QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
