"""Both answers side by side, and the bar below in which one stops, and votes."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from localchat.domain.comparison import Answer, Comparison, Side, Vote
from localchat.ui.blocks import Body
from localchat.ui.compare_setup import NARROW
from localchat.ui.compare_words import Names, cost, letter, outcome, vote_words
from localchat.ui.flow import Flow, FlowLabel
from localchat.ui.language import tr
from localchat.ui.plain import PlainLabel
from localchat.ui.theme import Theme
from localchat.ui.thought import Thought

INSIDE = 16
"""Pixels between the edge of an answer and its text."""
SHOWN = 400
"""Characters of the prompt that stand above the answers."""


class AnswerColumn(QFrame):
    """One answer as it comes."""

    link = Signal(str)

    def __init__(self, theme: Theme, side: Side) -> None:
        super().__init__()
        self.setObjectName("card")
        self._letter = letter(side)
        self._name, self._state = PlainLabel(), PlainLabel()
        self._name.setObjectName(f"{side}-name")
        self._name.setProperty("strong", True)
        self._state.setObjectName(f"{side}-state")
        self._problem, self._cost = PlainLabel(), PlainLabel()
        self._problem.setObjectName(f"{side}-problem")
        self._cost.setObjectName(f"{side}-cost")
        for label in (self._state, self._problem, self._cost):
            label.setProperty("quiet", True)
        self._problem.setProperty("bad", True)
        for label in (self._name, self._state, self._problem, self._cost):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self._problem.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.thought, self.body = Thought(theme), Body(theme)
        self.body.link.connect(self.link)
        column = QVBoxLayout(self)
        column.setContentsMargins(INSIDE, 12, INSIDE, 12)
        column.setSpacing(8)
        for widget in (
            self._name, self._state, self.thought, self.body, self._problem, self._cost
        ):  # fmt: skip
            column.addWidget(widget)
        column.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def begin(self, name: str) -> None:
        """Be empty for an answer that is to come; an empty name is not known yet."""
        self.show_name(name)
        self.thought.clear()
        self.body.set_text("")
        self._problem.hide()
        self._cost.hide()
        self.show_state(tr("Waits"))

    def show_name(self, name: str) -> None:
        """Say who answers."""
        self._name.setText(f"{self._letter} · {name}" if name else self._letter)
        self.setAccessibleName(tr("Answer of {who}", who=self._name.text()))

    def show_state(self, text: str) -> None:
        """Say what goes on."""
        self._state.setText(text)
        self._state.setVisible(bool(text))

    def grow(self, text: str, *, is_reasoning: bool) -> None:
        """The answer, or the thinking, grew."""
        self.show_state("")
        if is_reasoning:
            self.thought.append(text)
        else:
            self.thought.rest()
            self.body.append(text)

    def show_answer(self, answer: Answer, *, hidden: bool) -> None:
        """Show a whole answer as it was kept."""
        self.show_state("")
        self.body.set_text(answer.text)
        self.body.settle()
        if answer.reasoning:
            spent = answer.usage.thought_ms if answer.usage else 0.0
            self.thought.show_text(answer.reasoning, spent)
        self.end(answer, hidden=hidden)

    def end(self, answer: Answer, *, hidden: bool) -> None:
        """Say how it ended."""
        self.show_state("")
        self.body.settle()
        self._problem.setText(answer.problem)
        self._problem.setVisible(bool(answer.problem))
        self._cost.setText("" if answer.problem else cost(answer, hidden=hidden))
        self._cost.setVisible(bool(self._cost.text()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The text is as wide as there is room."""
        super().resizeEvent(event)
        for widget in (self.body, self.thought):
            widget.set_width(self.contentsRect().width() - 2 * INSIDE)


class Arena(QWidget):
    """Shows a comparison while it runs, and afterwards."""

    link = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("compare-arena")
        self.comparison: Comparison | None = None
        """What is shown."""
        self._asked = PlainLabel()
        self._asked.setObjectName("compare-asked")
        self._asked.setTextFormat(Qt.TextFormat.PlainText)
        self._asked.setWordWrap(True)
        self._asked.setProperty("quiet", True)
        self.columns = {side: AnswerColumn(theme, side) for side in Side}
        self._pair = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._pair.setSpacing(12)
        for answer in self.columns.values():
            answer.link.connect(self.link)
            self._pair.addWidget(answer, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._asked)
        column.addLayout(self._pair)
        column.addStretch(1)
        self.hide()

    def begin(self, comparison: Comparison, names: Names) -> None:
        """Both answers are to come."""
        self._take(comparison)
        for side, column in self.columns.items():
            hidden = comparison.blind
            column.begin("" if hidden else names.of(comparison.of(side).contender))

    def show_comparison(self, comparison: Comparison, names: Names) -> None:
        """Show one that is over; names only where they may be known."""
        self.begin(comparison, names)
        for side, column in self.columns.items():
            answer = comparison.of(side)
            column.show_name("" if comparison.hidden else names.of(answer.contender))
            column.show_answer(answer, hidden=comparison.hidden)

    def reveal(self, comparison: Comparison, names: Names) -> None:
        """The same comparison, of which more may be known now; what was unfolded stays so."""
        self.comparison = comparison
        for side, column in self.columns.items():
            answer = comparison.of(side)
            column.show_name("" if comparison.hidden else names.of(answer.contender))
            column.end(answer, hidden=comparison.hidden)

    def clear(self) -> None:
        """Show nothing."""
        self.comparison = None
        self.hide()

    def _take(self, comparison: Comparison) -> None:
        self.comparison = comparison
        words = " ".join(comparison.prompt[: 2 * SHOWN].split())
        words = words if len(words) <= SHOWN else words[:SHOWN] + " …"
        words = words.encode("utf-8", "replace").decode()
        self._asked.setText(tr("Asked: {prompt}", prompt=words))
        self.show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow, one answer stands below the other."""
        super().resizeEvent(event)
        way = QBoxLayout.Direction
        self._pair.setDirection(way.TopToBottom if self.width() < NARROW else way.LeftToRight)


class Bar(QFrame):
    """At the foot of the page: what goes on, the button that stops, and the vote."""

    stopped = Signal()
    voted = Signal(object)
    reused = Signal()
    """The prompt and the contenders that are shown shall be taken again."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("compare-bar")
        self.running = False
        """Whether it says what runs."""
        self.says = FlowLabel()
        self.says.setObjectName("compare-says")
        self.stop = QPushButton(tr("Stop"))
        self.stop.setObjectName("stop-compare-button")
        self.stop.setAccessibleName(tr("Stop the comparison (Esc)"))
        self.stop.clicked.connect(lambda: self.stopped.emit())
        self._again = QPushButton(tr("Use again"))
        self._again.setObjectName("compare-again-button")
        self._again.setAccessibleName(tr("Take its prompt and its contenders again"))
        self._again.clicked.connect(lambda: self.reused.emit())
        for button in (self.stop, self._again):
            button.setProperty("small", True)
        inside = QWidget()
        row = Flow(inside, gap=8)
        row.addWidget(self.says)
        self._votes: dict[Vote, QPushButton] = {}
        names = {Vote.LEFT: "left", Vote.RIGHT: "right", Vote.EQUAL: "equal", Vote.BOTH_BAD: "bad"}
        for number, (vote, name) in enumerate(names.items(), 1):
            button = QPushButton(f"{vote_words(vote)}   {number}")
            button.setObjectName(f"vote-{name}")
            button.setProperty("chip", True)
            button.setCheckable(True)
            button.setAccessibleName(tr("{vote} (key {key})", vote=vote_words(vote), key=number))
            button.clicked.connect(lambda _=False, chosen=vote: self.voted.emit(chosen))
            self._votes[vote] = button
            row.addWidget(button)
        row.addWidget(self.stop)
        row.addWidget(self._again)
        across = QHBoxLayout(self)
        across.setContentsMargins(32, 10, 32, 10)
        across.addWidget(inside)
        self.hide()

    def keys(self, page: QWidget) -> None:
        """Let 1 to 4 vote, wherever the focus is on the page but in a field for text."""
        for number, button in enumerate(self._votes.values(), 1):
            key = QShortcut(QKeySequence(str(number)), page)
            key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            key.activated.connect(lambda chosen=button: chosen.isVisible() and chosen.click())

    def show_running(self, text: str) -> None:
        """Something runs."""
        if not self.running or self.says.text() != text:
            self._show(text, running=True)

    def show_over(self, comparison: Comparison, names: Names) -> None:
        """Ask for the vote, or say what it was."""
        can_vote = comparison.can_be_voted and not (comparison.blind and comparison.vote)
        heard = ""
        if comparison.vote is not Vote.NONE:
            heard = outcome(comparison, names)
            # Where the vote can be changed, its button shows it.
            text = tr("Your vote:") if can_vote else heard
        elif comparison.can_be_voted:
            text = tr("Which one is better?")
        else:
            text = tr("There are not two answers, so there is nothing to vote on.")
        for vote, button in self._votes.items():
            button.setChecked(vote is comparison.vote)
        self._show(text, can_vote=can_vote)
        self.setAccessibleName(heard or text)

    def clear(self) -> None:
        """Nothing is shown."""
        self.running = False
        self.hide()

    def focus_vote(self) -> None:
        """Let the keyboard stand at the vote, or at what else there is to do."""
        first = self._votes[Vote.LEFT]
        target = self._again if first.isHidden() else first
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, text: str, *, running: bool = False, can_vote: bool = False) -> None:
        self.running = running
        self.says.setText(text)
        self.setAccessibleName(text)
        for button in self._votes.values():
            button.setVisible(can_vote)
        self.stop.setVisible(running)
        self._again.setVisible(not running)
        self.show()
