"""Code with its language, in colours, and buttons that copy it, save it and wrap its lines."""

from functools import cache
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QColor, QGuiApplication, QTextCharFormat, QTextCursor, QTextOption
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from localchat.text import cause
from localchat.ui.block_leaves import Leaf
from localchat.ui.language import tr
from localchat.ui.plain import PlainLabel, tip
from localchat.ui.rich_text import RichText
from localchat.ui.theme import Colours, Theme
from localchat.ui.threads import Tasks

HEAD, SIDE, ABOVE = 34, 12, 8
"""Pixels of the head, beside the code, and above and below it."""
BAR = 12
"""Pixels of the bar below code that is wider than the message."""
SLICE = 1_200
"""Characters that are coloured at once."""
LONG_LINE = 4_000
"""Characters behind which a line is drawn as two: laying out a longer one would be felt."""
DONE_FOR = 1_500
_KINDS = (("Keyword", "keyword"), ("String", "string"), ("Comment", "comment"), ("Name.Function", "name"),
          ("Name.Class", "name"), ("Name.Builtin", "name"), ("Number", "string"))  # fmt: skip
_ENDINGS = {
    "python": "py", "py": "py", "javascript": "js", "typescript": "ts", "bash": "sh", "shell": "sh",
    "rust": "rs", "markdown": "md", "c++": "cpp", "csharp": "cs", "ruby": "rb", "kotlin": "kt", "text": "txt",
    "yaml": "yml", "latex": "tex", "plaintext": "txt", "": "txt", "powershell": "ps1",
}  # fmt: skip


@cache
def lexer_for(language: str) -> Any:
    """The lexer of a language; None when it is not known."""
    from pygments.lexers import get_lexer_by_name
    from pygments.util import ClassNotFound

    try:
        return get_lexer_by_name(language, stripnl=False, ensurenl=False) if language else None
    except ClassNotFound:
        return None


class _Code(RichText):
    """The letters of the code."""

    def _fit(self, width: int) -> None:
        """The block gives the height."""


class CodeBlock(QFrame):
    """Code with its language; `show_code` may be called again with more of it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("code-block")
        self._theme, self._code, self._name = theme, "", ""
        self._drawn = self._coloured = 0
        self._wrapped = False
        self._inside = 0
        self.leaf: Leaf | None = None
        self._language = PlainLabel()
        self._language.setProperty("quiet", True)
        head = QFrame()
        head.setObjectName("code-head")
        head.setFixedHeight(HEAD)
        row = QHBoxLayout(head)
        row.setContentsMargins(12, 2, 8, 2)
        row.setSpacing(2)
        row.addWidget(self._language)
        row.addStretch()
        self._wrap = self._button("wrap-code-button", tr("Wrap"), tr("Wrap the lines of this code"))
        self._wrap.setCheckable(True)
        self._wrap.toggled.connect(self._set_wrapped)
        self._save = self._button("save-code-button", tr("Save"), tr("Save this code to a file"))
        self._save.clicked.connect(self._ask_where)
        self._copy = self._button("copy-code-button", tr("Copy"), tr("Copy this code"))
        self._copy.clicked.connect(self._copy_code)
        for button in (self._wrap, self._copy, self._save):
            row.addWidget(button)
        self.text = _Code(theme)
        self.text.setObjectName("code-text")
        self.text.setWordWrapMode(QTextOption.WrapMode.NoWrap)
        self.text.setAccessibleName(tr("Code"))
        inner = QVBoxLayout()
        inner.setContentsMargins(SIDE, ABOVE, SIDE, ABOVE)
        inner.addWidget(self.text)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addWidget(head)
        column.addLayout(inner)
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._colour_some)
        self._colours: Colours | None = None

    def _button(self, name: str, text: str, what: str) -> QPushButton:
        made = QPushButton(text)
        made.setObjectName(name)
        made.setAccessibleName(what)
        made.setToolTip(tip(what))
        made.setProperty("plain", True)
        return made

    # --- what is shown ---------------------------------------------------------------------------

    def show_code(self, code: str, language: str) -> None:
        """Show code in the colours of its language; where it goes on, only what is new is drawn."""
        fresh = (
            language != self._name
            or self._colours != self._theme.colours
            or not code.startswith(self._code[: self._drawn])
        )
        self._code, self._name, self._colours = code, language, self._theme.colours
        if fresh:
            self._language.setText(language or tr("text"))
            self.text.document().clear()
            self.text.document().setDefaultFont(self._theme.code_font())
            self._drawn = self._coloured = 0
        self._append()
        self._fit_height()

    def _append(self) -> None:
        new = self._code[self._drawn :]
        if not new:
            return
        cursor = QTextCursor(self.text.document())
        cursor.beginEditBlock()
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.insertText(new.translate(_SAME_LENGTH), self._usual())
        cursor.endEditBlock()
        self._drawn = len(self._code)
        if len(self._code) <= SLICE:
            self._colour_some()
        elif not self._later.isActive():
            self._later.start(60)

    def _usual(self) -> QTextCharFormat:
        made = QTextCharFormat()
        made.setFont(self._theme.code_font())
        made.setForeground(QColor(self._theme.colours.text))
        return made

    def _colour_some(self) -> None:
        """Give the next slice its colours; a slice begins some lines back, where a token may begin."""
        lexer = lexer_for(self._name)
        if lexer is None or self._coloured >= self._drawn:
            return
        start = self._code.rfind("\n", 0, max(0, self._coloured - 200)) + 1 if self._coloured else 0
        end = min(self._drawn, start + SLICE)
        cursor = QTextCursor(self.text.document())
        cursor.beginEditBlock()
        for place, kind, value in lexer.get_tokens_unprocessed(self._code[start:end]):
            name = str(kind).removeprefix("Token.")
            look = next((look for head, look in _KINDS if head in name), None)
            if look is None and place + start < self._coloured:
                look = "text"
            if look is not None and value.strip():
                self._paint(cursor, start + place, len(value), look)
        cursor.endEditBlock()
        self._coloured = end
        if end < self._drawn:
            self._later.start(0)

    def _paint(self, cursor: QTextCursor, place: int, size: int, look: str) -> None:
        cursor.setPosition(place)
        cursor.setPosition(min(place + size, self._drawn), QTextCursor.MoveMode.KeepAnchor)
        form = QTextCharFormat()
        form.setForeground(QColor(getattr(self._theme.colours, look)))
        cursor.mergeCharFormat(form)

    @property
    def code(self) -> str:
        """The code."""
        return self._code

    @property
    def is_coloured(self) -> bool:
        """Whether all of it has its colours."""
        return self._coloured >= self._drawn or lexer_for(self._name) is None

    # --- size ------------------------------------------------------------------------------------

    @property
    def count(self) -> int:
        """A piece of code is one leaf."""
        return 0 if self.leaf is None else 1

    def accepts(self, leaf: Leaf) -> bool:
        """It takes no second one."""
        return self.leaf is None and leaf.kind == "code"

    def put(self, index: int, leaf: Leaf, *, is_growing: bool) -> None:
        """Show the code of a leaf."""
        self.leaf = leaf
        self.show_code(leaf.text, leaf.language)

    def drop(self, index: int) -> None:
        """Only its message can take it away."""

    def write_again(self) -> None:
        """In the colours of now."""
        self.show_code(self._code, self._name)

    def take_formula(self, key: object) -> bool:
        """There are none in code."""
        return False

    def fit(self, width: int) -> int:
        """Take a width; the height that is needed then."""
        if width != self.width():
            self.setFixedWidth(width)
        self._inside = width - 2 * SIDE - 2
        document = self.text.document()
        if document.textWidth() != self._inside:
            document.setTextWidth(self._inside)
        return self._needed()

    def _needed(self) -> int:
        document = self.text.document()
        wide = not self._wrapped and document.idealWidth() > max(1, self._inside)
        policies = Qt.ScrollBarPolicy
        policy = policies.ScrollBarAlwaysOn if wide else policies.ScrollBarAlwaysOff
        if policy != self.text.horizontalScrollBarPolicy():
            self.text.setHorizontalScrollBarPolicy(policy)
        high = int(document.size().height() + 0.99)
        return HEAD + 2 * ABOVE + 2 + high + (BAR if wide else 0)

    def _fit_height(self) -> None:
        if self.leaf is None:
            self._inside = self._inside or self.width() - 2 * SIDE - 2
            self.setFixedHeight(self._needed())

    # --- selecting -------------------------------------------------------------------------------

    def mark(self, words: list[str]) -> None:
        """Mark these words."""
        self.text.mark(words)

    # --- buttons ---------------------------------------------------------------------------------

    def _set_wrapped(self, wrapped: bool) -> None:
        self._wrapped = wrapped
        modes = QTextOption.WrapMode
        self.text.setWordWrapMode(modes.WrapAtWordBoundaryOrAnywhere if wrapped else modes.NoWrap)
        self.updateGeometry()
        if self.leaf is None:
            self._fit_height()
        elif (parent := self.parentWidget()) is not None:
            parent.arrange()  # type: ignore[attr-defined]

    def _copy_code(self) -> None:
        QGuiApplication.clipboard().setText(self._code)
        self._tell(self._copy, tr("Copied"), tr("Copy"))

    def _tell(self, button: QPushButton, now: str, later: str) -> None:
        button.setText(now)
        QTimer.singleShot(DONE_FOR, button, lambda: button.setText(later))

    def _ask_where(self) -> None:
        ending = _ENDINGS.get(self._name.lower(), self._name.lower())
        name = f"code.{ending if ending.isascii() and ending.isalnum() and len(ending) < 12 else 'txt'}"
        path, _ = QFileDialog.getSaveFileName(self, tr("Save this code to a file"), name)
        if path:
            self.save_to(path)

    def save_to(self, path: str) -> None:
        """Write the code to a file, off the window's thread."""
        code = self._code if self._code.endswith("\n") else self._code + "\n"
        tasks = Tasks(self)
        tasks.run(
            lambda: _write(path, code),
            lambda _: self._tell(self._save, tr("Saved"), tr("Save")),
            lambda error: self._fail(str(error)),
        )

    def _fail(self, why: str) -> None:
        self._save.setToolTip(tip(why))
        self._tell(self._save, tr("Not saved: {why}", why=why), tr("Save"))


_SAME_LENGTH = dict.fromkeys((*range(8234, 8239), *range(8294, 8298), 8232, 8233), "�")
"""Signs that would turn the order of letters round are seen, each as one letter: places stay the same."""


def _write(path: str, code: str) -> None:
    from localchat.errors import LocalChatError

    try:
        Path(path).write_text(code, encoding="utf-8", newline="\n")
    except OSError as error:
        why = tr("the file could not be written: {why}", why=cause(error))
        raise LocalChatError(why) from error
