"""The chips under the search field: each narrows or sorts the list, and says how."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from localchat.ui.discover_shelf import ORDERS
from localchat.ui.discover_words import LANGUAGES
from localchat.ui.flow import Flow
from localchat.ui.icons import icon
from localchat.ui.language import noop, tr
from localchat.ui.plain import tip

if TYPE_CHECKING:
    from localchat.domain.discovery import Filters
    from localchat.ui.theme import Theme

SIZES = (
    (0.0, noop("Any size")), (2.0, noop("Up to 2 B")), (4.5, noop("Up to 4 B")), (9.5, noop("Up to 9 B")),
    (15.0, noop("Up to 15 B")), (35.0, noop("Up to 35 B")), (75.0, noop("Up to 75 B")),
)  # fmt: skip
SORTS = (
    ("trendingScore", noop("Trending")),
    ("downloads", noop("Most downloaded")),
    ("likes", noop("Most liked")),
    ("lastModified", noop("Recently updated")),
)


class Chip(QPushButton):
    """A filter that is on or off."""

    def __init__(self, name: str, text: str, hint: str) -> None:
        super().__init__(text)
        self.setObjectName(name)
        self.setProperty("chip", True)
        self.setCheckable(True)
        self.setToolTip(tip(hint))
        self.setAccessibleName(tr("Filter: {name}", name=text))
        self.setAccessibleDescription(hint)


class MenuChip(QPushButton):
    """A choice of several; it looks chosen when it is not the usual one."""

    chosen = Signal(object)

    def __init__(self, theme: "Theme", name: str, label: str, usual: object = None) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("chip", True)
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.setIconSize(QSize(13, 13))
        self._theme, self._label, self._usual = theme, label, usual
        self._choices: Sequence[tuple[object, str]] = ()
        self.value: object = usual
        self.clicked.connect(self.open)
        theme.changed.connect(self._colour)

    def offer(self, choices: Sequence[tuple[object, str]], value: object) -> None:
        """What can be chosen, in English, and what is chosen now."""
        self._choices = [(key, tr(text)) for key, text in choices]
        self.take(value)

    def take(self, value: object) -> None:
        """Show a choice; signals are silent."""
        self.value = value
        text = next((text for key, text in self._choices if key == value), self._label)
        usual = self._usual is not None and value == self._usual
        self.setText(self._label if usual else text)
        self.setAccessibleName(tr("{name}: {value}", name=self._label, value=text))
        self.setProperty("on", self._usual is not None and not usual)
        self.style().unpolish(self)
        self.style().polish(self)
        self._colour()

    def _colour(self) -> None:
        colours = self._theme.colours
        on = bool(self.property("on"))
        self.setIcon(icon("down", colours.accent if on else colours.quiet, 13))

    def open(self) -> None:
        """Choose from a menu."""
        menu = QMenu(self)
        menu.setObjectName(f"{self.objectName()}-menu")
        menu.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        group = QActionGroup(menu)
        for key, text in self._choices:
            action = menu.addAction(text, self._chooser(key))
            action.setCheckable(True)
            action.setChecked(key == self.value)
            group.addAction(action)
        menu.popup(self.mapToGlobal(QPoint(0, self.height() + 4)))

    def _chooser(self, key: object) -> Callable[[], None]:
        def choose() -> None:
            self.take(key)
            self.chosen.emit(key)

        return choose


class Chips(QWidget):
    """All of them; `changed` tells that the list must be made anew."""

    changed = Signal()

    def __init__(self, theme: "Theme") -> None:
        super().__init__()
        self.setObjectName("discover-filters")
        self._order, self._sort = "family", "trendingScore"
        self._on_shelf = True
        self.fits = Chip(
            "filter-fits", tr("Fits this computer"), tr("Only models that fit this computer")
        )
        self.commercial = Chip(
            "filter-commercial", tr("Commercial use"),
            tr("Only models whose licence allows commercial use, perhaps on conditions"),
        )  # fmt: skip
        self.open_only = Chip(
            "filter-open", tr("No agreement needed"),
            tr("Not models whose makers ask you to agree to something first"),
        )  # fmt: skip
        self.language = MenuChip(theme, "filter-language", tr("Language"), "")
        self.language.offer([("", noop("Any language")), *LANGUAGES], "")
        self.size_limit = MenuChip(theme, "filter-size", tr("Size"), 0.0)
        self.size_limit.offer(SIZES, 0.0)
        self.sort = MenuChip(theme, "filter-sort", tr("Sorted"))
        self.show_shelf(on_shelf=True)
        self.sort.chosen.connect(self._remember)
        flow = Flow(self, 6)
        for chip in (self.fits, self.commercial, self.open_only):
            chip.toggled.connect(lambda: self.changed.emit())
            flow.addWidget(chip)
        for menu in (self.language, self.size_limit, self.sort):
            menu.chosen.connect(lambda: self.changed.emit())
            flow.addWidget(menu)

    def _remember(self, value: object) -> None:
        if self._on_shelf:
            self._order = str(value)
        else:
            self._sort = str(value)

    def show_shelf(self, *, on_shelf: bool) -> None:
        """The shelf and the hub are sorted by different things."""
        self._on_shelf = on_shelf
        self.sort.offer(ORDERS if on_shelf else SORTS, self._order if on_shelf else self._sort)

    @property
    def order(self) -> str:
        """How the shelf is sorted."""
        return self._order

    def filters(self, context: int) -> "Filters":
        """What is chosen, with the length of context for the verdicts."""
        from localchat.domain.discovery import Filters

        return Filters(
            fits=self.fits.isChecked(), commercial=self.commercial.isChecked(),
            language=str(self.language.value), open_only=self.open_only.isChecked(),
            largest=float(str(self.size_limit.value)), sort=self._sort, context=context,
        )  # fmt: skip

    @property
    def narrowed(self) -> bool:
        """Whether anything is filtered out."""
        chips = (self.fits, self.commercial, self.open_only)
        return any(chip.isChecked() for chip in chips) or bool(
            self.language.value or self.size_limit.value
        )

    def clear(self) -> None:
        """Filter nothing."""
        self.blockSignals(True)
        for chip in (self.fits, self.commercial, self.open_only):
            chip.setChecked(False)
        self.language.take("")
        self.size_limit.take(0.0)
        self.blockSignals(False)
        self.changed.emit()
