"""The other pages: Discover, My models, Privacy and Settings."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from localchat.domain.model import ModelFile
from localchat.settings import SETTINGS, Setting

# Sizes of models that people meet, with the bytes of weights of one as Q4_K_M for each parameter.
SIZES = ((1, "very quick, simple tasks"), (4, "a good start: summaries, drafts, questions"),
         (8, "the usual choice: solid answers"), (14, "more knowledge, slower"),
         (32, "close to the best that runs at home"), (70, "for workstations"))  # fmt: skip
BYTES_EACH = 0.6
OVERHEAD = 1.5

WIDTH, CONTROL = 960, 180
"""Widest page and the width of a control, in pixels."""


class Page(QScrollArea):
    """A page with a heading and a column of cards."""

    def __init__(self, name: str, title: str, text: str) -> None:
        super().__init__()
        self.setObjectName(f"{name}-page")
        self.setWidgetResizable(True)
        body, page = QWidget(), QWidget()
        body.setMaximumWidth(WIDTH)
        page.setObjectName("page")
        across = QHBoxLayout(page)
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(body, 1000)
        across.addStretch(1)
        self.column = QVBoxLayout(body)
        self.column.setContentsMargins(32, 28, 32, 28)
        self.column.setSpacing(12)
        self.column.setAlignment(Qt.AlignmentFlag.AlignTop)
        heading = QLabel(title)
        heading.setProperty("heading", True)
        self.column.addWidget(heading)
        self.column.addWidget(quiet(text))
        self.setWidget(page)

    def clear_below(self, kept: int) -> None:
        """Drop all but the first widgets."""
        while self.column.count() > kept:
            item = self.column.takeAt(kept)
            if item is not None and (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()


def quiet(text: str) -> QLabel:
    """A line of small type that wraps."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("quiet", True)
    label.setWordWrap(True)
    return label


def card(title: str, text: str, *widgets: QWidget) -> QFrame:
    """A box with a title, a line of small type, and controls at the right."""
    frame = QFrame()
    frame.setObjectName("card")
    row = QHBoxLayout(frame)
    row.setContentsMargins(16, 12, 16, 12)
    words = QVBoxLayout()
    head = QLabel(title)
    head.setTextFormat(Qt.TextFormat.PlainText)
    head.setProperty("strong", True)
    head.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    words.addWidget(head)
    if text:
        words.addWidget(quiet(text))
    row.addLayout(words, 1)
    for widget in widgets:
        row.addWidget(widget)
    return frame


class DiscoverPage(Page):
    """Which sizes of model fit this computer, and how to get one."""

    def __init__(self) -> None:
        super().__init__(
            "discover", "Discover",
            "Which models run on this computer. This version opens no connection, so you get the file "
            "with your browser: on huggingface.co, from a repository whose name ends in GGUF, the file "
            "with Q4_K_M in its name. Then add it under My models.",
        )  # fmt: skip

    def show_memory(self, total: int, free: int) -> None:
        """Say which sizes fit."""
        self.clear_below(2)
        text = (
            f"This computer has {total / 1e9:.0f} GB of memory; {free / 1e9:.0f} GB are free now."
        )
        self.column.addWidget(QLabel(text))
        for billions, use in SIZES:
            need = billions * BYTES_EACH + OVERHEAD
            if need <= 0.85 * free / 1e9:
                verdict = "Fits"
            else:
                verdict = "Tight" if need <= 0.85 * total / 1e9 else "Won't fit"
            pill = QLabel(verdict)
            pill.setProperty("strong", verdict == "Fits")
            pill.setProperty("bad", verdict == "Won't fit")
            facts = (
                f"about {need:.1f} GB of memory as Q4_K_M with a context of 8,192 tokens · {use}"
            )
            self.column.addWidget(card(f"{billions} billion parameters", facts, pill))


class ModelsPage(Page):
    """The models on this computer."""

    add = Signal()
    remove = Signal(str)
    use = Signal(str)
    template = Signal(str)

    def __init__(self) -> None:
        super().__init__(
            "models", "My models",
            "Model files on this computer. They stay where they are; you can also drop a .gguf file "
            "on the window.",
        )  # fmt: skip
        button = QPushButton("Add a file…")
        button.setObjectName("add-model-button")
        button.setProperty("primary", True)
        button.setFixedWidth(130)
        button.clicked.connect(lambda: self.add.emit())
        self.column.addWidget(button)

    def show_models(self, models: Sequence[ModelFile]) -> None:
        """List them."""
        self.clear_below(3)
        for model in models:
            facts = [
                f"{model.parameters / 1e9:.1f} B parameters" if model.parameters > 1e8
                else f"{model.parameters / 1e6:.1f} M parameters",
                model.quantisation, f"{model.size / 1e9:.2f} GB" if model.size > 1e8 else
                f"{model.size / 1e6:.1f} MB", f"context {model.context:,}",
                f"licence {model.licence}" if model.licence else "licence not stated",
                "" if model.has_template else "no chat template: ChatML is used",
                "comes with LocalChat" if model.is_guide else model.path,
            ]  # fmt: skip
            text = " · ".join(fact for fact in facts if fact)
            if not model.size:
                text = f"The file is missing or damaged: {model.path}"
            use = QPushButton("Chat")
            use.setEnabled(bool(model.size))
            use.setAccessibleName(f"Chat with {model.name}")
            use.clicked.connect(lambda _=False, key=model.id: self.use.emit(key))
            widgets = [use]
            if not model.is_guide:
                template = QPushButton("Template…")
                template.setObjectName("template-button")
                template.setAccessibleName(f"Chat template of {model.name}")
                template.setEnabled(bool(model.size))
                template.clicked.connect(lambda _=False, key=model.id: self.template.emit(key))
                widgets.append(template)
                remove = QPushButton("Remove")
                remove.setAccessibleName(f"Remove {model.name} from the list")
                remove.clicked.connect(lambda _=False, key=model.id: self.remove.emit(key))
                widgets.append(remove)
            self.column.addWidget(card(model.name, text, *widgets))


class PrivacyPage(Page):
    """What protects a person's words, and what is known of it."""

    def __init__(self) -> None:
        super().__init__(
            "privacy", "Privacy", "Nothing leaves this computer. This is how that is held."
        )

    def show_facts(self, *, window: bool, engine: Sequence[str] | None, key: str) -> None:
        """Say which protections are really on."""
        self.clear_below(2)
        refused = (
            "On: the system refuses this process every socket but local ones."
            if window
            else "Not available on this system: it is held by the program's structure alone."
        )
        if engine is None:
            layers = "No model is loaded now."
        else:
            layers = "; ".join(engine) or "Not available on this system yet."
        where = "the system's keyring" if key == "keyring" else "a file that only you can read"
        for title, text in (
            ("The window with your chats cannot open an internet connection", refused),
            ("The engine that runs the model has no network and cannot write", layers),
            ("Your chats are encrypted", f"ChaCha20-Poly1305; the key is in {where}."),
            ("Connections", "None. This version cannot open one."),
            ("Telemetry, update checks, remote images", "There are none."),
        ):
            self.column.addWidget(card(title, text))


class SettingsPage(Page):
    """The person's choices, from the table of settings."""

    changed = Signal(str, object)
    show_code = Signal()

    def __init__(self) -> None:
        super().__init__(
            "settings", "Settings", "Values of one chat are in the panel at its right."
        )

    def show_settings(
        self, values: dict[str, object], choices: dict[str, list[str]], home: str
    ) -> None:
        """Show each choice with its control."""
        self.clear_below(2)
        for setting in SETTINGS:
            if setting.label:
                control = self._control(
                    setting, values[setting.name], choices.get(setting.name, [])
                )
                control.setObjectName(setting.name.replace("_", "-"))
                control.setAccessibleName(setting.label)
                self.column.addWidget(card(setting.label, setting.help, control))
        self.column.addWidget(card("Data folder", home))
        code = QPushButton("Show")
        code.setObjectName("recovery-code-button")
        code.clicked.connect(lambda: self.show_code.emit())
        text = "Opens your chats when the key is lost. Write it down and keep it safe."
        self.column.addWidget(card("Recovery code", text, code))

    def _control(self, setting: Setting, value: object, choices: list[str]) -> QWidget:
        name = setting.name
        if isinstance(value, bool):
            box = QCheckBox()
            box.setChecked(value)
            box.toggled.connect(lambda on: self.changed.emit(name, on))
            return box
        combo = QComboBox()
        combo.setFixedWidth(CONTROL)
        if isinstance(value, int):
            for percent in range(setting.minimum, setting.maximum + 1, 10):
                combo.addItem(f"{percent} %", percent)
            combo.setCurrentIndex(combo.findData(value))
            combo.activated.connect(lambda at: self.changed.emit(name, combo.itemData(at)))
            return combo
        combo.addItems(list(setting.choices) or choices)
        combo.setCurrentText(str(value))
        combo.textActivated.connect(lambda text: self.changed.emit(name, text))
        return combo
