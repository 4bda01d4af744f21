"""My models: the list of all model files on this computer, and what can be done with the chosen one."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QListView,
    QMenu,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from localchat.text import figure, headed
from localchat.ui import amounts
from localchat.ui.choice_box import ChoiceBox
from localchat.ui.flow import Flow
from localchat.ui.focus_order import name_clear_button
from localchat.ui.keys import shown
from localchat.ui.language import noop, tr
from localchat.ui.model_acts import ACTS, ALWAYS, TOOLS, can
from localchat.ui.model_list import ModelField, ModelList
from localchat.ui.model_rows import MODEL, ORDERS, ModelPainter, ModelRows
from localchat.ui.pages import WIDTH, quiet
from localchat.ui.plain import PlainLabel, tip

if TYPE_CHECKING:
    from localchat.domain.library import LibraryModel
    from localchat.ui.theme import Theme

ANY = noop("All origins")
LEAST = 130
"""Pixels of the list, however low the window is."""
REST = 60
"""Milliseconds in which the verdicts that a screenful of rows lacks are gathered."""
NARROW = 62
"""Letters of width below which most buttons of the chosen model go into a menu."""


class ModelsPage(QWidget):
    """Shows the library; signals say what the person wants."""

    acted = Signal(str, str)
    """A name of `ACTS`, and the id of the model."""
    asked = Signal(str)
    """A name of `TOOLS`, ``discover``, ``look`` or ``stop``."""
    verdicts_wanted = Signal(list)
    """Ids of models that are seen, and whose verdict is not known."""

    def __init__(self, theme: "Theme") -> None:
        super().__init__()
        self.setObjectName("models-page")
        self.rows = ModelRows()
        self._wanted: list[str] = []
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._rest.timeout.connect(self._want)
        body = QFrame()
        body.setObjectName("page")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        # Large text in a low window: the page scrolls, and the list keeps a height of its own.
        scroll = QScrollArea(widgetResizable=True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(body)
        outer.addWidget(scroll)
        inner = QWidget()
        inner.setMaximumWidth(WIDTH)
        across = QHBoxLayout(body)
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(inner, 1000)
        across.addStretch(1)
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(32, 28, 32, 16)
        self._column.setSpacing(12)
        self._make_head()
        self._make_filters()
        self._make_empty()
        self._make_list(theme)
        self._make_work()
        self._make_acts()
        self._choose()

    # --- making it -------------------------------------------------------------------------------

    def _make_head(self) -> None:
        heading = PlainLabel(tr("My models"))
        heading.setProperty("heading", True)
        self._summary = quiet("")
        self._summary.setObjectName("models-summary")
        tools = QWidget()
        flow = Flow(tools, gap=8)
        self._tools: dict[str, QPushButton] = {}
        for name, label in TOOLS:
            button = QPushButton(tr(label))
            button.setObjectName("add-model-button" if name == "add" else f"{name}-button")
            button.setAccessibleName(tr(label))
            button.clicked.connect(lambda _=False, what=name: self.asked.emit(what))
            flow.addWidget(button)
            self._tools[name] = button
        self._library = QPushButton(tr("Library…"))
        self._library.setObjectName("library-menu-button")
        self._library.setAccessibleName(tr("Library: folders, duplicates, rescan"))
        self._library.clicked.connect(self._open_tools)
        flow.addWidget(self._library)
        for widget in (heading, self._summary, tools):
            self._column.addWidget(widget)

    def _make_filters(self) -> None:
        self.field = ModelField(placeholderText=tr("Search"))
        name_clear_button(self.field)
        self.field.setObjectName("models-search")
        self.field.setAccessibleName(tr("Search my models"))
        self.field.setMinimumWidth(120)
        self.origin, self.order = ChoiceBox(), ChoiceBox()
        self.origin.setObjectName("origin-filter")
        self.origin.setAccessibleName(tr("Origin"))
        self.origin.addItem(tr(ANY), "")
        self.order.setObjectName("models-order")
        self.order.setAccessibleName(tr("Sorted by"))
        for order in ORDERS:
            self.order.addItem(tr(order), order)
        self._filters = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._filters.setSpacing(8)
        self._filters.addWidget(self.field, 1)
        row = QHBoxLayout()
        row.setSpacing(8)
        self._filters.addLayout(row)
        for box in (self.origin, self.order):
            box.setMinimumContentsLength(6)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            row.addWidget(box)
        self._column.addLayout(self._filters)
        self.field.textChanged.connect(self._arrange)
        self.field.down.connect(self.enter)
        self.origin.currentTextChanged.connect(self._arrange)
        self.order.currentIndexChanged.connect(self._arrange)

    def _make_empty(self) -> None:
        self._empty = QFrame()
        self._empty.setObjectName("card")
        head = PlainLabel(tr("Find a model that fits this computer"))
        head.setObjectName("models-empty")
        head.setProperty("strong", True)
        head.setWordWrap(True)
        button = QPushButton(tr("Discover models"))
        button.setObjectName("models-discover-button")
        button.setAccessibleName(tr("Discover models"))
        button.setProperty("primary", True)
        button.clicked.connect(lambda: self.asked.emit("discover"))
        column = QVBoxLayout(self._empty)
        column.setContentsMargins(16, 14, 16, 14)
        column.addWidget(head)
        text = tr(
            "Only the guide is here yet: it knows this app and little else. Or add a file that you have."
        )
        column.addWidget(quiet(text))
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addWidget(self._empty)

    def _make_list(self, theme: "Theme") -> None:
        self.view = ModelList()
        self.view.setObjectName("models-list")
        self.view.setAccessibleName(tr("My models"))
        self.view.setModel(self.rows)
        self.view.setItemDelegate(ModelPainter(self.view, theme, self.rows, self._note_wanted))
        self.view.setUniformItemSizes(True)
        self.view.setMouseTracking(True)
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setResizeMode(QListView.ResizeMode.Adjust)
        self.view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(self._show_menu)
        self.view.acted.connect(self.act)
        self.view.doubleClicked.connect(lambda _: self.act("details"))
        self.view.selectionModel().currentChanged.connect(lambda *_: self._choose())
        self.rows.dataChanged.connect(lambda *_: self._choose())
        self._nothing = quiet(tr("No model is called so."))
        self._nothing.setObjectName("models-nothing")
        self._column.addWidget(self._nothing)
        self.view.setMinimumHeight(LEAST)
        self._column.addWidget(self.view, 1)

    def _make_work(self) -> None:
        """The line for what takes long."""
        self._work = QWidget()
        self._work_text = quiet("")
        self._work_text.setObjectName("models-work")
        self._bar = QProgressBar(textVisible=False)
        self._bar.setObjectName("models-progress")
        self._stop = QPushButton(tr("Cancel"))
        self._stop.setObjectName("models-stop-button")
        self._stop.clicked.connect(lambda: self.asked.emit("stop"))
        row = QHBoxLayout(self._work)
        row.setContentsMargins(0, 0, 0, 0)
        words = QVBoxLayout()
        words.addWidget(self._work_text)
        words.addWidget(self._bar)
        row.addLayout(words, 1)
        row.addWidget(self._stop)
        self._work.hide()
        self._column.addWidget(self._work)

    def _make_acts(self) -> None:
        self._acts = QWidget()
        self._acts.setObjectName("model-acts")
        flow = Flow(self._acts, gap=8)
        self._buttons: dict[str, QPushButton] = {}
        for name, label, keys in ACTS:
            button = QPushButton(tr(label))
            button.setObjectName(f"{name}-button")
            button.setProperty("primary", name == "chat")
            button.setToolTip(tip(shown(keys)))
            button.clicked.connect(lambda _=False, what=name: self.act(what))
            flow.addWidget(button)
            self._buttons[name] = button
        self._more = QPushButton(tr("More…"))
        self._more.setObjectName("more-acts-button")
        self._more.clicked.connect(lambda: self._open_menu(self._more.mapToGlobal(QPoint(0, 0))))
        flow.addWidget(self._more)
        self._column.addWidget(self._acts)

    # --- showing ---------------------------------------------------------------------------------

    def show_models(self, models: Sequence["LibraryModel"]) -> None:
        """List them; what was chosen stays chosen."""
        self.rows.show(models)
        chosen = self.origin.currentData()
        self.origin.blockSignals(True)
        self.origin.clear()
        self.origin.addItem(tr(ANY), "")
        names = {tr(each.origin): each.origin for each in models}
        for name in sorted(names, key=str.casefold):
            self.origin.addItem(name, names[name])
        self.origin.setCurrentIndex(max(0, self.origin.findData(chosen)))
        self.origin.blockSignals(False)
        only_guide = all(each.model.is_guide for each in models)
        self._empty.setVisible(only_guide)
        total = amounts.size(sum(each.model.size for each in models))
        many = tr(
            "{count} models, {size}.", len(models), one="1 model, {size}.",
            count=figure(len(models)), size=total,
        )  # fmt: skip
        stay = tr("Files stay where they are; you can also drop a .gguf file on the window.")
        self._summary.setText(f"{many} {stay}")
        self._arrange()

    def _arrange(self) -> None:
        chosen = self.chosen
        origin = self.origin.currentData() or ""
        self.rows.arrange(self.field.text(), origin, self.order.currentData())
        self._nothing.setVisible(not self.rows.shown and bool(self.rows.all))
        index = self.rows.find(chosen.model.id) if chosen else self.rows.index(-1)
        if not index.isValid() or chosen is None or chosen.model.is_guide:
            own = (each for each in self.rows.shown if not each.model.is_guide)
            first = next(own, None)
            untouched = chosen is None or not self.view.hasFocus()
            if first is not None and (untouched or not index.isValid()):
                index = self.rows.find(first.model.id)
            elif not index.isValid():
                index = self.rows.index(0)
        if index != self.view.currentIndex():
            self.view.setCurrentIndex(index)
        self._choose()

    @property
    def chosen(self) -> "LibraryModel | None":
        """The model that is chosen."""
        found: LibraryModel | None = self.view.currentIndex().data(MODEL)
        return found

    @property
    def _is_narrow(self) -> bool:
        return self.width() < NARROW * self.fontMetrics().averageCharWidth()

    def _choose(self) -> None:
        """Let the buttons be those of the chosen model."""
        each = self.chosen
        narrow = self._is_narrow
        for name, button in self._buttons.items():
            able = each is not None and can(name, each)
            button.setEnabled(able)
            button.setVisible((name in ALWAYS or not narrow) and (able or name != "newer"))
            if each is not None:
                button.setAccessibleName(headed(button.text().rstrip("…"), each.model.name))
        self._more.setVisible(narrow)
        self._acts.setAccessibleName(each.model.name if each else "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow page has fewer buttons, and its filters stand below the search."""
        super().resizeEvent(event)
        narrow = self._is_narrow
        for name, button in self._tools.items():
            button.setVisible(name == "add" or not narrow)
        self._library.setVisible(narrow)
        sides = QBoxLayout.Direction
        self._filters.setDirection(sides.TopToBottom if narrow else sides.LeftToRight)
        self._choose()

    def showEvent(self, event: QShowEvent) -> None:
        """Other apps may have brought models, and answers were measured, since it was seen last."""
        super().showEvent(event)
        self.asked.emit("look")

    def show_work(self, text: str, share: float | None = None, *, can_stop: bool = True) -> None:
        """Show what is being done, and how much of it; empty when nothing is. None is not known."""
        self._work.setVisible(bool(text))
        percent = tr("{percent} %", percent=int(100 * share)) if share is not None else ""
        self._work_text.setText(f"{text} {percent}".strip())
        self._bar.setAccessibleName(text)
        self._bar.setRange(0, 0 if share is None else 1000)
        if share is not None:
            self._bar.setValue(round(1000 * share))
        self._stop.setVisible(can_stop)
        self._stop.setAccessibleName(tr("Cancel: {text}", text=text))

    # --- what a person does ----------------------------------------------------------------------

    def act(self, name: str) -> None:
        """Do something with the chosen model, if it can be done."""
        if (each := self.chosen) is not None and can(name, each):
            self.acted.emit(name, each.model.id)

    def choose(self, key: str) -> None:
        """Choose a model, whatever is searched for now."""
        self.field.clear()
        self.origin.setCurrentIndex(0)
        self.view.setCurrentIndex(self.rows.find(key))
        self.enter()

    def enter(self) -> None:
        """Put the focus into the list."""
        self.view.setFocus(Qt.FocusReason.TabFocusReason)

    def _show_menu(self, place: QPoint) -> None:
        index = self.view.indexAt(place)
        if index.isValid():
            self.view.setCurrentIndex(index)
        self._open_menu(self.view.viewport().mapToGlobal(place))

    def _open_tools(self) -> None:
        menu = QMenu(self)
        menu.setObjectName("library-menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name, label in TOOLS[1:]:
            menu.addAction(tr(label), partial(self.asked.emit, name))
        menu.popup(self._library.mapToGlobal(QPoint(0, self._library.height())))

    def _open_menu(self, place: QPoint) -> None:
        if (each := self.chosen) is None:
            return
        menu = QMenu(self)
        menu.setObjectName("model-menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name, label, keys in ACTS:
            if name == "remove":
                menu.addSeparator()
            action = QAction(tr(label), menu)
            action.setShortcut(QKeySequence(keys))
            action.setEnabled(can(name, each))
            action.triggered.connect(lambda _=False, what=name: self.act(what))
            menu.addAction(action)
        menu.popup(place)

    def _note_wanted(self, key: str) -> None:
        """Called while painting, so that only what is seen is asked for."""
        self.rows.asked.add(key)
        self._wanted.append(key)
        self._rest.start()

    def _want(self) -> None:
        wanted, self._wanted = self._wanted, []
        self.verdicts_wanted.emit(wanted)
