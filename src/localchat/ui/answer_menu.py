"""Another answer, but so: by another model, with another preset, or from a beginning that is given."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QInputDialog, QMenu, QPlainTextEdit, QWidget

from localchat.domain.chat import Message, MessageId
from localchat.domain.model import ModelFile
from localchat.domain.preset import Preset, shown_name
from localchat.ui.language import tr
from localchat.ui.plain import tip

if TYPE_CHECKING:
    from localchat.ui.controller import Controller

Ask = Callable[[str, str], None]
"""What is done with a model and a preset; one of them is empty."""


class AnswerMenu(QMenu):
    """The choices. The model and the preset that the answer had are marked."""

    def __init__(
        self,
        controller: "Controller",
        models: Sequence[ModelFile],
        presets: Sequence[Preset],
        old: Message,
        ask: Ask,
        begin: Callable[[], None],
    ) -> None:
        super().__init__(controller.window)
        self.setObjectName("answer-menu")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._add_head(tr("Another answer by"))
        for model in models:
            action = self._add(f"by-{model.id}", model.name, is_old=model.name == old.model)
            action.setEnabled(bool(model.size))
            action.triggered.connect(lambda _=False, key=model.id: ask(key, ""))
        self.addSeparator()
        self._add_head(tr("With the preset"))
        for preset in presets:
            is_old = preset.name.casefold() == old.preset.casefold()
            action = self._add(f"with-{preset.name}", shown_name(preset.name), is_old=is_old)
            words = tr(preset.description) if preset.built_in else preset.description
            action.setToolTip(tip(words))
            action.triggered.connect(lambda _=False, name=preset.name: ask("", name))
        self.setToolTipsVisible(True)
        self.addSeparator()
        begins = self.addAction(tr("Begin the answer…"))
        begins.setObjectName("begin-answer-action")
        begins.triggered.connect(begin)

    def _add_head(self, text: str) -> None:
        self.addAction(text).setEnabled(False)

    def _add(self, name: str, text: str, *, is_old: bool) -> QAction:
        action = self.addAction(text.replace("&", "&&"))
        action.setObjectName(name)
        action.setCheckable(is_old)
        action.setChecked(is_old)
        return action


def ask_how(controller: "Controller", message: MessageId) -> None:
    """Open the menu for another answer in place of a message."""
    conversation, services = controller.conversation, controller.services
    if conversation is None:
        return
    key, answers = conversation.id, controller.answers

    def read() -> tuple[list[ModelFile], list[Preset], Message]:
        old = services.conversations.message(key, message)
        return services.models.all(), services.presets.all(), old

    def show(found: tuple[list[ModelFile], list[Preset], Message]) -> None:
        models, presets, old = found
        menu = AnswerMenu(
            controller, models, presets, old,
            lambda model, preset: answers.regenerate_with(message, model, preset),
            lambda: ask_beginning(controller, message),
        )  # fmt: skip
        menu.popup(_place(controller))

    controller.quick.run(read, show, controller.tell)


def ask_beginning(controller: "Controller", message: MessageId) -> None:
    """Let the person write how another answer begins."""
    dialog = QInputDialog(controller.window)
    dialog.setObjectName("beginning-dialog")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(tr("Begin the answer"))
    words = tr("The model goes on from what you write here:")
    dialog.setLabelText(words)
    dialog.setOption(QInputDialog.InputDialogOption.UsePlainTextEditForTextInput)
    for field in dialog.findChildren(QPlainTextEdit):
        field.setAccessibleName(words)
        field.setTabChangesFocus(True)
    dialog.setOkButtonText(tr("Go on from here"))
    dialog.resize(480, 260)
    dialog.textValueSelected.connect(
        lambda text: controller.answers.regenerate_from(message, text) if text.strip() else None
    )
    dialog.open()


def _place(controller: "Controller") -> QPoint:
    """Below what has the keyboard in the messages, or in their middle."""
    view = controller.window.chat.view
    focus = QApplication.focusWidget()
    if isinstance(focus, QWidget) and focus is not view and view.isAncestorOf(focus):
        here = focus.mapTo(view, QPoint(0, min(focus.height(), 40)))
        inside = QPoint(max(0, here.x()), min(max(0, here.y()), view.height() - 40))
        return view.mapToGlobal(inside)
    return view.mapToGlobal(QPoint(view.width() // 3, view.height() // 3))
