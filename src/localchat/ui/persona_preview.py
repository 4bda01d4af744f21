"""What a model reads of a persona: the exact prompt, with examples or without, and what it costs."""

from collections.abc import Sequence
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from localchat.text import figure
from localchat.ui.language import tr
from localchat.ui.pages import quiet
from localchat.ui.persona_parts import label, line
from localchat.ui.plain import PlainLabel, ShownText
from localchat.ui.switch import Switch

if TYPE_CHECKING:
    from localchat.services.persona_prompt import Prompts
    from localchat.ui.theme import Theme


class Preview(QWidget):
    """Shows the prompts that were read; `changed` asks for them again."""

    changed = Signal()

    def __init__(self, theme: "Theme") -> None:
        super().__init__()
        self.setObjectName("persona-preview")
        self._theme = theme
        self._prompts: Prompts | None = None
        self._title = PlainLabel(tr("As the model reads it"))
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setProperty("strong", True)
        self._switch = Switch()
        self._switch.setObjectName("preview-examples")
        self._switch.setAccessibleName(tr("Show the prompt with examples"))
        self._switch.setChecked(True)
        self._switch.clicked.connect(lambda: self._show())
        self._shot = PlainLabel()
        self._shot.setProperty("quiet", True)
        self._cost = quiet("")
        self._cost.setObjectName("preview-cost")
        self._question = line("preview-question", tr("What a person says"))
        self._question.setText(tr("Hello"))
        self._question.textChanged.connect(lambda _: self.changed.emit())
        self._text = ShownText()
        self._text.setObjectName("preview-text")
        self._text.setAccessibleName(tr("The prompt as the model reads it"))
        self._text.setTabChangesFocus(True)
        self._text.setFont(theme.code_font())
        self._lay_out()
        theme.changed.connect(self._show)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._shot)
        head.addWidget(self._switch)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._cost)
        column.addWidget(self._text, 1)
        column.addWidget(label(tr("Try it with a question"), self._question))
        column.addWidget(self._question)

    @property
    def question(self) -> str:
        """The question that ends the prompt."""
        return self._question.text()

    def show_estimate(self, with_examples: int, without: int, examples: int) -> None:
        """Say about how many tokens it will be, until they are counted."""
        self._cost.setProperty("bad", False)
        self._restyle()
        about, less = figure(with_examples), figure(without)
        self._cost.setText(
            tr("About {count} tokens · about {less} without examples", count=about, less=less)
            if examples
            else tr("About {count} tokens", count=about)
        )

    def show_prompts(self, prompts: "Prompts", examples: int) -> None:
        """Show the prompts, and what the examples cost."""
        self._prompts = prompts
        with_, without = prompts.with_examples.tokens, prompts.without.tokens
        self._title.setText(tr("As {model} reads it", model=prompts.model))
        self._cost.setProperty("bad", False)
        self._restyle()
        less, cost = figure(without), figure(with_ - without)
        if not examples:
            self._cost.setText(tr("{count} tokens, no examples", count=less))
        elif with_ == without:
            self._cost.setText(tr("This model's chat template leaves the examples out."))
        else:
            said = tr(
                "{all} tokens with examples · {less} without · they cost {cost}",
                all=figure(with_), less=less, cost=cost,
            )  # fmt: skip
            self._cost.setText(said)
        self._show()

    def refuse(self, problem: str) -> None:
        """Say why the prompt cannot be shown."""
        self._cost.setText(problem)
        self._cost.setProperty("bad", True)
        self._restyle()

    def _restyle(self) -> None:
        self._cost.style().unpolish(self._cost)
        self._cost.style().polish(self._cost)

    def _show(self) -> None:
        on = self._switch.isChecked()
        self._shot.setText(tr("Examples on") if on else tr("Examples off"))
        if self._prompts is None:
            return
        shown = self._prompts.with_examples if on else self._prompts.without
        bar = self._text.verticalScrollBar()
        place = bar.value()
        self._text.setHtml(self._coloured(shown.pieces))
        bar.setValue(place)

    def _coloured(self, pieces: Sequence[tuple[str, str]]) -> str:
        """Each piece in the colour of its kind; marks stand out."""
        c = self._theme.colours
        looks = {
            "control": f"background:{c.accent_soft}; color:{c.accent}; font-weight:600",
            "template": f"color:{c.name}",
            "content": f"color:{c.text}",
            "gap": f"color:{c.quiet}",
        }
        spans = []
        for words, kind in pieces:
            if kind == "gap":
                words = "\n\n… " + tr("{count} more characters", count=words) + " …\n\n"  # noqa: PLW2901
            spans.append(f"<span style='{looks[kind]}'>{escape(words)}</span>")
        family = self._theme.code_font().family()
        return f"<pre style='white-space:pre-wrap; font-family:\"{family}\"'>{''.join(spans)}</pre>"
