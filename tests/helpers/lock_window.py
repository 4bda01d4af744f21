"""A window of its own process: it has a sentence in a chat, locks, and opens again, as it is told."""

import sys
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from localchat.paths import Paths
from localchat.services import passphrase
from localchat.services.forgetting import one_heap
from localchat.services.keys import Keys
from localchat.ui.run import Start

PASSPHRASE = "correct horse battery"


def rest(milliseconds):
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def wait(condition):
    while not condition():
        rest(20)


def told():
    """A line of whoever looks on."""
    return sys.stdin.readline().strip()


def tell(text):
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def is_open(start):
    controller = start.controller
    return controller is not None and controller.conversation is not None


def is_idle(start):
    controller = start.controller
    return not controller.quick.busy and not controller.answers.tasks.busy


def write_chat(start):
    """Say one line, and leave another in the composer."""
    controller = start.controller
    controller.answers.send(f"{told()} ?")
    wait(lambda: is_idle(start) and len(start.controller.tree) > 1)
    Keys(start.paths).set_passphrase(controller.services.key, PASSPHRASE)
    start.window.chat.composer.set_text(told())
    start.window.chat.composer.draft_changed.emit(start.window.chat.composer.text)
    rest(500)


def main(home):
    one_heap()
    passphrase.calibrate = lambda *_: passphrase.LEAST
    application = QApplication(["localchat"])
    application.setStyle("Fusion")
    start = Start(application, Paths(Path(home)))
    wait(lambda: is_open(start))
    write_chat(start)
    tell("open")
    told()
    start.locking.lock()
    wait(lambda: start.locking.is_locked and not start.locking.is_closing)
    tell("locked")
    told()
    start.locking.page.passphrase_given.emit(PASSPHRASE)
    wait(lambda: is_open(start) and is_idle(start))
    tell(f"{len(start.controller.tree)} {start.window.chat.composer.text}")
    told()
    start.window.close()


if __name__ == "__main__":
    main(sys.argv[1])
