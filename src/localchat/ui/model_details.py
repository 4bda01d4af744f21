"""All that is known of one model: its facts, its template, every key of its file, and where its bytes are."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QLineEdit,
    QTableView,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from localchat.text import figure, headed
from localchat.ui import amounts
from localchat.ui import discover_words as words
from localchat.ui.focus_order import name_clear_button
from localchat.ui.language import tr
from localchat.ui.pages import Readable, quiet
from localchat.ui.plain import PlainLabel, tip
from localchat.ui.tensor_picture import TensorPicture

if TYPE_CHECKING:
    from localchat.domain.library import LibraryModel, ModelDetails
    from localchat.ui.theme import Theme

_Index = QModelIndex | QPersistentModelIndex


def facts(each: "LibraryModel", details: "ModelDetails") -> list[tuple[str, str]]:
    """What a person asks first, as names and values; what is not known is left out."""
    model, pairs = each.model, dict(details.pairs)
    rows = [
        (tr("Architecture"), model.architecture),
        (tr("Parameters"), words.weights(model.parameters)),
        (tr("Quantisation"), model.quantisation),
        (
            tr("Context"),
            tr("{context} tokens", context=figure(model.context)) if model.context else "",
        ),
        (tr("Layers"), pairs.get(f"{model.architecture}.block_count", "")),
        (
            tr("Size"),
            tr("{size} ({count} bytes)", size=amounts.size(model.size), count=figure(model.size)),
        ),
        (tr("Licence"), model.licence or tr("not stated in the file")),
        (tr("Origin"), tr(each.origin)),
        (tr("Repository"), each.repository),
        ("SHA-256", each.sha256),
        (tr("Files") if len(each.files) > 1 else tr("File"), "\n".join(each.files)),
        (tr("Part for images"), each.projector),
    ]
    return [(name, value) for name, value in rows if value]


class _Rows(QAbstractTableModel):
    """Rows of text and numbers."""

    def __init__(self, heads: Sequence[str], rows: Sequence[tuple[str | int, ...]]) -> None:
        super().__init__()
        self._heads, self._rows = heads, rows

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 -- Qt's own default
        """How many there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 -- Qt's own default
        """What is said of each."""
        return 0 if parent.isValid() else len(self._heads)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A cell; numbers are bytes. `UserRole` is what it is sorted by."""
        value = self._rows[index.row()][index.column()]
        if role == Qt.ItemDataRole.UserRole:
            return value
        if role == Qt.ItemDataRole.DisplayRole:
            return amounts.size(value) if isinstance(value, int) else value.replace("\n", " ⏎ ")
        if role == Qt.ItemDataRole.ToolTipRole and isinstance(value, str):
            return tip(value[:1000])
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The head of a column."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._heads[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None


class _Table(QWidget):
    """A table with a search field above it."""

    def __init__(
        self, name: str, label: str, heads: Sequence[str], rows: Sequence[tuple[str | int, ...]]
    ) -> None:
        super().__init__()
        proxy = QSortFilterProxyModel(self)
        proxy.setSourceModel(_Rows(heads, rows))
        proxy.setFilterKeyColumn(-1)
        proxy.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        proxy.setSortRole(Qt.ItemDataRole.UserRole)
        field = QLineEdit(placeholderText=tr("Search"))
        name_clear_button(field)
        field.setObjectName(f"{name}-search")
        field.setAccessibleName(tr("Search {what}", what=label.lower()))
        field.textChanged.connect(proxy.setFilterFixedString)
        view = QTableView()
        view.setObjectName(name)
        view.setAccessibleName(label)
        view.setModel(proxy)
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setShowGrid(False)
        view.setWordWrap(False)
        view.setTabKeyNavigation(False)
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.verticalHeader().hide()
        view.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 10)
        head = view.horizontalHeader()
        head.setHighlightSections(False)
        letter = self.fontMetrics().averageCharWidth()
        for column, letters in enumerate((34,) if len(heads) == 2 else (34, 9, 22)):
            view.setColumnWidth(column, letters * letter)
        head.setStretchLastSection(True)
        view.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
        view.setSortingEnabled(True)
        column_box = QVBoxLayout(self)
        column_box.setContentsMargins(0, 8, 0, 0)
        column_box.addWidget(field)
        column_box.addWidget(view, 1)


class DetailsDialog(QDialog):
    """Shows what a model's file says of itself."""

    def __init__(
        self, window: QWidget, theme: "Theme", each: "LibraryModel", details: "ModelDetails"
    ) -> None:
        super().__init__(window)
        self.setObjectName("details-dialog")
        self.setWindowTitle(each.model.name)
        letter = self.fontMetrics().averageCharWidth()
        self.resize(min(max(760, 95 * letter), max(360, window.width() - 40)), 640)
        tabs = QTabWidget()
        tabs.setObjectName("details-tabs")
        tabs.setDocumentMode(True)
        tabs.tabBar().setDrawBase(False)
        tabs.addTab(self._make_overview(theme, each, details), tr("Overview"))
        pairs = _Table("metadata-table", tr("Metadata"), (tr("Key"), tr("Value")), details.pairs)
        tabs.addTab(pairs, tr("Metadata ({count})", count=len(details.pairs)))
        heads = (tr("Tensor"), tr("Kind"), tr("Shape"), tr("Size"))
        tensors = _Table("tensor-table", tr("Tensors"), heads, details.tensors)
        tabs.addTab(tensors, tr("Tensors ({count})", count=figure(len(details.tensors))))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.addWidget(tabs, 1)
        column.addWidget(buttons)

    def _make_overview(
        self, theme: "Theme", each: "LibraryModel", details: "ModelDetails"
    ) -> QWidget:
        body = QWidget()
        body.setObjectName("page")
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 8, 12, 0)
        column.setSpacing(12)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        for row, (name, value) in enumerate(facts(each, details)):
            text = PlainLabel(_breakable(value))
            text.setTextFormat(Qt.TextFormat.PlainText)
            text.setWordWrap(True)
            text.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse
                | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
            text.setAccessibleName(headed(name, value))
            top = Qt.AlignmentFlag.AlignTop
            label = quiet(name)
            label.setWordWrap(False)
            grid.addWidget(label, row, 0, top)
            grid.addWidget(text, row, 1, top)
        self._template = PlainLabel(tr("Chat template: being looked at…"))
        self._template.setObjectName("details-template")
        self._template.setTextFormat(Qt.TextFormat.PlainText)
        self._template.setWordWrap(True)
        bytes_head, template_head = (
            PlainLabel(tr("Where the bytes are")),
            PlainLabel(tr("Chat template")),
        )
        for head in (bytes_head, template_head):
            head.setProperty("strong", True)
        column.addLayout(grid)
        for widget in (
            template_head,
            self._template,
            bytes_head,
            TensorPicture(theme, details.groups),
        ):
            column.addWidget(widget)
        column.addStretch()
        scroll = Readable(tr("What the file says"))
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(body)
        return scroll

    def show_template(self, text: str, *, bad: bool = False) -> None:
        """What is to be said of the chat template."""
        self._template.setText(text)
        self._template.setProperty("bad", bad)
        self._template.style().unpolish(self._template)
        self._template.style().polish(self._template)


def _breakable(text: str) -> str:
    """A path or a hash with places where a line may end, which are not seen."""
    broken = text.replace("/", "/\u200b").replace("\\", "\\\u200b")
    return "\u200b".join(broken[at : at + 32] for at in range(0, len(broken), 32))
