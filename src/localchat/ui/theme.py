"""Colours, type and the style sheet: everything about the look that is not a place or a size."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from localchat.paths import RESOURCES
from localchat.settings import Settings


@dataclass(frozen=True, slots=True)
class Colours:
    """The colours of one look; the names are those of the design."""

    page: str
    side: str
    rail: str
    text: str
    quiet: str
    line: str
    field: str
    accent: str
    accent_soft: str
    code: str
    warn: str
    bad: str
    keyword: str
    string: str
    name: str
    comment: str


LIGHT = Colours(
    page="#ffffff", side="#f6f6f4", rail="#eeeeeb", text="#1d1d1b", quiet="#6b6b66", line="#e3e3de",
    field="#f1f1ee", accent="#2f6f5e", accent_soft="#e3efeb", code="#f7f7f5", warn="#9a6700",
    bad="#b3382c", keyword="#8b3fd9", string="#2f6f5e", name="#1f5fa8", comment="#6b6b66",
)  # fmt: skip
DARK = Colours(
    page="#1b1c1e", side="#161718", rail="#111213", text="#ececea", quiet="#9c9c97", line="#2b2d30",
    field="#27292c", accent="#7cc4b0", accent_soft="#20352f", code="#131415", warn="#e0b050",
    bad="#f08a7c", keyword="#c792ea", string="#9ad0a0", name="#82aaff", comment="#8b8b86",
)  # fmt: skip


LOOK = frozenset({"theme", "text_size", "high_contrast", "reduce_motion"})
"""The settings that are seen at once."""


class Theme(QObject):
    """The look that is on. `changed` tells all who draw by themselves."""

    changed = Signal()

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._application = application
        self._choice, self._scale, self._contrast = "system", 100, False
        self._base = application.font()
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._apply)
        self._flash = hints.cursorFlashTime()

    def choose(self, choice: str, scale: int, *, contrast: bool = False) -> None:
        """Choose ``system``, ``light`` or ``dark``, the size of text in percent, and strong lines."""
        self._choice, self._scale, self._contrast = choice, scale, contrast
        self._apply()

    def wear(self, settings: Settings) -> None:
        """Look as the person chose. What moves by itself moves as the system says, or not at all."""
        still = bool(settings["reduce_motion"])
        contrast = bool(settings["high_contrast"])
        self.choose(settings["theme"], settings["text_size"], contrast=contrast)
        QGuiApplication.styleHints().setCursorFlashTime(0 if still else self._flash)
        if still:
            for effect in Qt.UIEffect:
                QApplication.setEffectEnabled(effect, False)

    @contextmanager
    def undressed(self) -> Iterator[None]:
        """Make many widgets: under a style sheet Qt polishes each whenever one around it gets a parent."""
        sheet = self._application.styleSheet()
        self._application.setStyleSheet("")
        yield
        self._application.setStyleSheet(sheet)

    @property
    def is_dark(self) -> bool:
        """Whether the dark look is on."""
        if self._choice == "system":
            return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return self._choice == "dark"

    @property
    def colours(self) -> Colours:
        """The colours that are on."""
        colours = DARK if self.is_dark else LIGHT
        if self._contrast:
            return replace(colours, quiet=colours.text, line=colours.text, comment=colours.text)
        return colours

    @property
    def scale(self) -> float:
        """How large text is to be, where 1 is the system's size."""
        return self._scale / 100

    def size(self, points: float = 0) -> float:
        """A size of text in points: the system's, some points larger or smaller, scaled."""
        usual = self._base.pointSizeF() if self._base.pointSizeF() > 0 else 10.0
        return (max(usual, 10.0) + points) * self._scale / 100

    def code_font(self) -> QFont:
        """The font of code."""
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPointSizeF(self.size(-0.5))
        return font

    def _apply(self) -> None:
        colours = self.colours
        # Over an old style sheet Qt polishes each widget once for every widget around it, which
        # holds the window for a second; without one it does so once.
        self._application.setStyleSheet("")
        font = QFont(self._base)
        font.setPointSizeF(self.size())
        self._application.setFont(font)
        palette = QPalette()
        for role, colour in (
            (QPalette.ColorRole.Window, colours.page),
            (QPalette.ColorRole.Base, colours.page),
            (QPalette.ColorRole.WindowText, colours.text),
            (QPalette.ColorRole.Text, colours.text),
            (QPalette.ColorRole.Button, colours.field),
            (QPalette.ColorRole.ButtonText, colours.text),
            (QPalette.ColorRole.Highlight, colours.accent),
            (QPalette.ColorRole.HighlightedText, colours.page),
            (QPalette.ColorRole.PlaceholderText, colours.quiet),
            (QPalette.ColorRole.ToolTipBase, colours.field),
            (QPalette.ColorRole.ToolTipText, colours.text),
            (QPalette.ColorRole.Link, colours.accent),
        ):
            palette.setColor(role, QColor(colour))
        self._application.setPalette(palette)
        self._application.setStyleSheet(self._sheet())
        self.changed.emit()

    def _sheet(self) -> str:
        values = {name: getattr(self.colours, name) for name in Colours.__slots__}
        # Where all lines are as dark as text, what is empty would look full, and words on it be lost.
        values["track"] = self.colours.field if self._contrast else self.colours.line
        values["small"] = f"{self.size(-1.5):.1f}pt"
        values["large"] = f"{self.size(6):.1f}pt"
        chevron = (RESOURCES / "icons" / "chevron.svg").as_posix()
        check = (RESOURCES / "icons" / "check.svg").as_posix()
        rising = (RESOURCES / "icons" / "rising.svg").as_posix()
        sheet = _SHEET.replace("@chevron", chevron).replace("@check", check)
        sheet = sheet.replace("@rising", rising)
        for name, value in values.items():
            sheet = sheet.replace(f"@{name};", f"{value};").replace(f"@{name} ", f"{value} ")
        return sheet


_SHEET = """
QWidget { color: @text; }
QToolTip { background: @field; color: @text; border: 1px solid @line; padding: 4px; }
#rail { background: @rail; }
#conversation-pane, #panel, #panel-body, #panel-scroll { background: @side; }
#conversation-pane { border-right: 1px solid @line; }
#panel { border-left: 1px solid @line; }
#page, #top-bar, #message-list, #message-body, #composer-area { background: @page; }
#top-bar { border-bottom: 1px solid @line; }
QScrollArea, QListWidget, QTextBrowser { border: none; background: transparent; }
QLabel[quiet="true"] { color: @quiet; font-size: @small; }
QLabel[heading="true"] { font-size: @large; font-weight: 600; }
QLabel[strong="true"] { font-weight: 600; }
QLabel[bad="true"] { color: @bad; }
QPushButton, QComboBox, QLineEdit {
    background: @page; border: 1px solid @line; border-radius: 8px; padding: 6px 10px; }
QPushButton:hover, QComboBox:hover { background: @field; }
QPushButton:focus, QComboBox:focus, QLineEdit:focus, QPlainTextEdit:focus {
    border: 1px solid @accent; }
QLineEdit[figure="true"] { background: transparent; border: 1px solid transparent; padding: 2px 6px; }
QLineEdit[figure="true"]:focus { border: 1px solid @accent; }
QPushButton:disabled { color: @quiet; }
QPushButton[primary="true"] { background: @accent; color: @page; border: 1px solid @accent; }
QPushButton[plain="true"] { background: transparent; border: 1px solid transparent; color: @quiet;
    padding: 2px 4px; font-size: @small; }
QPushButton[plain="true"]:hover { color: @text; }
QPushButton[plain="true"]:focus { border: 1px solid @accent; }
QPushButton[section="true"] { background: transparent; border: 1px solid transparent; text-align: left;
    color: @quiet; padding: 4px 0px; }
QPushButton[section="true"]:hover { color: @text; }
QPushButton[section="true"]:focus { border: 1px solid @accent; }
QPushButton[choice="true"] { text-align: left; padding: 10px 14px; border-radius: 12px; }
QComboBox::drop-down { border: none; width: 22px; }
QComboBox QAbstractItemView { background: @page; border: 1px solid @line; outline: none;
    selection-background-color: @accent_soft; selection-color: @text; }
QToolButton { background: transparent; border: 1px solid transparent; border-radius: 8px; padding: 5px; }
QToolButton:hover { background: @field; }
QToolButton:focus { border: 1px solid @accent; }
#rail QToolButton { padding: 8px; border-radius: 10px; }
#rail QToolButton:checked { background: @accent_soft; }
#new-chat-button { text-align: left; padding: 9px 10px; }
#search-field { background: @field; border: 1px solid @field; padding: 7px 10px; }
#search-field:focus { border: 1px solid @accent; }
QScrollArea[readable="true"] { border: 1px solid transparent; }
QScrollArea[focused="true"] { border: 1px solid @accent; }
#conversation-list, #search-results { outline: none; border: none; background: transparent; }
#rename-field { padding: 0px 8px; border: 1px solid @accent; }
#chosen-bar { background: @accent_soft; border-radius: 8px; }
#trash-list, #backups-list, #about-parts { border: 1px solid @line; border-radius: 8px; padding: 4px;
    outline: none; }
#trash-list:focus, #backups-list:focus, #about-parts:focus { border: 1px solid @accent; }
#trash-list::item, #backups-list::item, #about-parts::item { padding: 7px 8px; border-radius: 6px; }
#trash-list::item:selected, #backups-list::item:selected, #about-parts::item:selected {
    background: @accent_soft; color: @text; }
#lock-sign { background: @accent_soft; border-radius: 32px; }
#model-picker { background: @field; border: 1px solid @field; border-radius: 8px; padding: 0px; }
#model-picker:hover { border: 1px solid @line; }
#model-picker:focus { border: 1px solid @accent; }
#composer { background: @page; border: 1px solid @line; border-radius: 14px; }
#composer[focused="true"] { border: 1px solid @accent; }
#composer-text, #composer-text:focus { border: none; background: transparent; padding: 0px; }
#beginning { background: @field; border-radius: 8px; }
#beginning-text, #beginning-text:focus, #queued-field, #queued-field:focus { border: none;
    background: transparent; padding: 0px; }
#queue-button { border: 1px solid @line; }
#queued-chip { background: @field; border: 1px solid @field; border-radius: 10px; }
#queued-chip[focused="true"] { border: 1px solid @accent; }
#queued-chip QToolButton { padding: 3px; }
#queued-chip QToolButton:hover { background: @track; }
#attachment-chip { background: @field; border: 1px solid @field; border-radius: 10px; }
#attachment-chip:hover { border: 1px solid @line; }
#attachment-chip[focused="true"] { border: 1px solid @accent; }
#attachment-chip QToolButton { padding: 3px; }
#attachment-chip QToolButton:hover { background: @track; }
#send-button { background: @accent; border-radius: 8px; }
#send-button:disabled { background: @track; }
#bubble { background: @field; border-radius: 12px; }
#jump-to-end-button { background: @page; border: 1px solid @line; border-radius: 17px; padding: 7px; }
#jump-to-end-button:hover { background: @field; }
#jump-to-end-button:focus { border: 1px solid @accent; }
#message-tools QToolButton { padding: 4px; border-radius: 7px; }
#code-block { background: @code; border: 1px solid @line; border-radius: 8px; }
#code-head { border-bottom: 1px solid @line; }
#notice, #page-notice { background: @side; border: 1px solid @line; border-radius: 10px; }
#palette { background: @page; border: 1px solid @line; border-radius: 12px; }
#palette-field { border: none; padding: 8px 10px; }
#palette-list { outline: none; }
#palette-list::item { border-radius: 8px; }
#palette-list::item:selected { background: @accent_soft; }
#palette-list::item:disabled { color: @quiet; padding-left: 10px; }
#page-notice { margin: 8px 32px 16px 32px; }
#line { background: @line; }
#downloads-tray { background: @page; border: 1px solid @line; border-radius: 12px; }
#downloads-body, #downloads-list { background: @page; }
#downloads-offline { background: @field; border-radius: 8px; }
#download-row { border: 1px solid transparent; border-radius: 8px; }
#download-row:hover { background: @side; }
#download-row:focus { border: 1px solid @accent; }
#download-row QPushButton { padding: 3px 10px; }
QProgressBar[rests="true"]::chunk { background: @quiet; }
QPushButton[danger="true"] { color: @bad; }
QPushButton[danger="true"]:disabled { color: @quiet; }
#ledger { background: @page; border: 1px solid @line; border-radius: 8px; outline: none;
    selection-background-color: @accent_soft; selection-color: @text; }
#ledger:focus { border: 1px solid @accent; }
#ledger::item { padding: 0px 8px; border: none; border-bottom: 1px solid @line; }
QHeaderView, QTableCornerButton::section { background: @page; border: none; }
QHeaderView::section { background: @page; color: @quiet; border: none; border-bottom: 1px solid @line;
    padding: 6px 10px; font-size: @small; }
QSpinBox { background: @page; border: 1px solid @line; border-radius: 8px; padding: 6px 2px; }
QSpinBox QLineEdit { border: none; background: transparent; border-radius: 0px; padding: 0px 8px; }
QSpinBox:focus { border: 1px solid @accent; }
QSpinBox::up-button, QSpinBox::down-button { border: none; width: 18px; }
QSpinBox::down-arrow { image: url(@chevron); width: 10px; height: 10px; }
QSpinBox::up-arrow { image: url(@rising); width: 10px; height: 10px; }
#card { background: @page; border: 1px solid @line; border-radius: 12px; }
#discover-pane { background: @page; border-right: 1px solid @line; }
#discover-search { background: @field; border: 1px solid @field; padding: 7px 10px; }
#discover-search:focus { border: 1px solid @accent; }
#discover-list { border: none; outline: none; background: transparent; }
#discover-foot-line { border-top: 1px solid @line; }
QPushButton[chip="true"] { padding: 4px 9px; }
QPushButton[chip="true"]:checked, QPushButton[chip="true"][on="true"] { background: @accent_soft;
    color: @accent; border: 1px solid @accent_soft; }
QPushButton[chip="true"]:focus { border: 1px solid @accent; }
QPushButton[small="true"] { padding: 4px 10px; }
QPushButton[link="true"] { color: @accent; padding: 1px 3px; border-radius: 5px; }
QPushButton[link="true"]:hover { color: @text; }
QPushButton[link="true"]:focus { border: 1px solid @accent; }
QPushButton[tall="true"] { padding: 8px 14px; }
QPushButton[primary="true"]:hover { background: @text; border: 1px solid @text; }
QPushButton[primary="true"]:focus { border: 2px solid @text; }
QPushButton[primary="true"]:disabled { background: @track; color: @quiet; border: 1px solid @line; }
QLabel[section-title="true"] { font-weight: 600; }
QTableView[calm="true"] { background: @page; border: none; outline: none;
    selection-background-color: @accent_soft; selection-color: @text; }
QTableView[calm="true"]::item { padding: 0px 8px; border: none; border-bottom: 1px solid @line; }
QTableView[calm="true"]::item:hover { background: @side; }
QTableView[calm="true"]::item:selected { background: @accent_soft; }
QTableView[calm="true"]:focus { border: none; }
QTableView[calm="true"]::indicator { width: 16px; height: 16px; border: 1px solid @quiet;
    border-radius: 4px; }
QTableView[calm="true"]::indicator:checked { background: @accent; border: 1px solid @accent;
    image: url(@check); }
QTableView[calm="true"]::indicator:disabled { border: 1px solid @line; }
#gate-banner, #model-trouble { background: @side; border: 1px solid @line; border-radius: 10px; }
#gate-banner { border-left: 3px solid @warn; }
#link-bar, #compare-bar { background: @side; border-top: 1px solid @line; }
QDialog > #link-bar { background: transparent; border: none; }
QPlainTextEdit, QTextEdit { background: @page; border: 1px solid @line; border-radius: 8px; padding: 6px; }
QTextEdit:focus { border: 1px solid @accent; }
QTextBrowser { border: none; background: transparent; padding: 0px; }
#message-text:focus, #message-table:focus, #code-text:focus { border: none; padding: 0px; }
#token-others, #examples-list { border: 1px solid @line; border-radius: 8px; padding: 4px; outline: none; }
#token-others:focus, #examples-list:focus { border: 1px solid @accent; }
#token-others::item, #examples-list::item { padding: 5px 8px; border-radius: 6px; }
#token-others::item:selected, #examples-list::item:selected { background: @accent_soft; color: @text; }
#context-breakdown { background: @page; border: 1px solid @line; border-radius: 10px; }
#quick-ask { background: @page; border: 1px solid @line; }
#quick-inside { background: @page; }
#quick-field { background: @field; border: 1px solid @field; padding: 10px 12px; }
#quick-field:focus, #key-field:focus { border: 1px solid @accent; }
#shortcuts-list { background: @page; border: 1px solid @line; border-radius: 8px; outline: none;
    selection-background-color: @accent_soft; selection-color: @text; }
#shortcuts-list:focus { border: 1px solid @accent; }
#shortcuts-list::item { padding: 5px 10px; border: none; }
#shortcuts-list::item:hover { background: @side; }
#shortcuts-list::item:selected { background: @accent_soft; color: @text; }
#shortcuts-list::item:disabled { color: @quiet; padding-top: 12px; }
QTabWidget::pane { border: none; padding-top: 6px; }
QTabBar::tab { padding: 6px 12px; border: none; border-bottom: 2px solid transparent; color: @quiet; }
QTabBar::tab:selected { color: @text; border-bottom: 2px solid @accent; }
QTabBar::tab:focus { color: @accent; }
QSlider { min-height: 20px; }
QSlider::groove:horizontal { height: 4px; background: @line; border-radius: 2px; }
QSlider::sub-page:horizontal { background: @accent; border-radius: 2px; }
QSlider::handle:horizontal { background: @page; border: 2px solid @accent; width: 14px; height: 14px;
    margin: -7px 0px; border-radius: 9px; }
QSlider::handle:horizontal:focus { background: @accent_soft; border: 3px solid @accent; }
QProgressBar { background: @track; border: none; border-radius: 2px; max-height: 4px; }
QProgressBar::chunk { background: @accent; border-radius: 2px; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 2px; }
QScrollBar::handle:vertical { background: @line; border-radius: 3px; min-height: 32px; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {
    background: none; height: 0px; }
QScrollBar:horizontal { background: transparent; height: 8px; }
QScrollBar::handle:horizontal { background: @line; border-radius: 3px; }
QSplitter::handle { background: transparent; }
QMenu { background: @page; border: 1px solid @line; padding: 4px; }
QMenu::item { padding: 6px 18px; border-radius: 6px; }
QMenu::item:selected { background: @accent_soft; color: @text; }
QComboBox::down-arrow { image: url(@chevron); width: 12px; height: 12px; }
QCheckBox { spacing: 8px; }
QCheckBox::indicator { width: 16px; height: 16px; border: 1px solid @quiet; border-radius: 4px; }
QCheckBox::indicator:checked { background: @accent; border: 1px solid @accent; image: url(@check); }
QCheckBox:focus { border: 1px solid @accent; border-radius: 4px; }
"""
