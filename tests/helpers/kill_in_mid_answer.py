"""A window of its own process that begins an answer, leaves a draft, and is killed in the middle."""

import os
import signal
import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from localchat.paths import Paths
from localchat.ui.run import Start


def main(home: str, model: str) -> None:
    application = QApplication(["localchat"])
    application.setStyle("Fusion")
    start = Start(application, Paths(Path(home)))
    started: list[bool] = []

    def watch() -> None:
        controller = start.controller
        if controller is None or controller.conversation is None or controller.quick.busy:
            return
        if not started:
            started.append(True)
            key = controller.services.models.add(Path(model)).id
            controller.services.conversations.set_model(controller.conversation.id, key)
            controller.answers.send("go on and on")
        elif not start.window.chat.composer.text:
            branch = controller.services.conversations.branch(controller.conversation.id)
            if len(branch) == 2 and len(branch[-1].text) > 40:
                field = start.window.findChild(QPlainTextEdit, "composer-text")
                field.insertPlainText("not yet sent")
                QTimer.singleShot(1000, lambda: os.kill(os.getpid(), signal.SIGKILL))

    timer = QTimer()
    timer.timeout.connect(watch)
    timer.start(50)
    application.exec()


if __name__ == "__main__":
    main(*sys.argv[1:])
