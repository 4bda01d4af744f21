"""What can be done with a persona more seldom."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from localchat.ui.language import tr

if TYPE_CHECKING:
    from localchat.ui.persona_editor import PersonaEditor


def persona_menu(editor: "PersonaEditor", *, can_be_removed: bool) -> QMenu:
    """The menu of the persona in the editor."""
    menu = QMenu(editor)
    menu.setObjectName("persona-menu")

    def export(*, as_card: bool) -> None:
        editor.export_asked.emit(editor.persona(), as_card)

    menu.addAction(tr("Duplicate"), lambda: editor.duplicated.emit(editor.persona()))
    menu.addSeparator()
    menu.addAction(tr("Import a file…"), editor.import_asked.emit)
    menu.addAction(tr("Export to a file…"), lambda: export(as_card=False))
    menu.addAction(tr("Export as a character card…"), lambda: export(as_card=True))
    menu.addSeparator()
    remove = menu.addAction(tr("Remove"), lambda: editor.removed.emit(editor.name))
    remove.setEnabled(can_be_removed)
    return menu
