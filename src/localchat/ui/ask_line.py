"""A question that is answered with a line of text."""

from PySide6.QtWidgets import QInputDialog, QLineEdit, QWidget


def ask_line(window: QWidget, title: str, label: str, text: str = "") -> str:
    """What the person typed, beginning with `text`; empty if nothing, or if the question was left."""
    dialog = QInputDialog(window)
    dialog.setObjectName("line-dialog")
    dialog.setWindowTitle(title)
    dialog.setLabelText(label)
    dialog.setTextValue(text)
    for field in dialog.findChildren(QLineEdit):
        field.setObjectName("line-field")
        field.setAccessibleName(label)
    accepted = dialog.exec() == QInputDialog.DialogCode.Accepted
    dialog.deleteLater()
    return dialog.textValue().strip() if accepted else ""
