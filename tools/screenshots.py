"""Make the pictures in ``docs/images`` from the real app: ``python tools/screenshots.py [FOLDER]``.

With FOLDER it takes all pages, to be looked at. Run it in the app's environment. It needs no display, and its chats lie in a temporary home.
"""

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from localchat.paths import Paths
from localchat.ui.run import Start

IMAGES = Path(__file__).parent.parent / "docs" / "images"
QUESTIONS = ("How do I get a bigger model?", "Which quantisation should I take?")


def rest(milliseconds: int) -> None:
    """Let the app work for a while."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


class Camera:
    """A started app, and a folder for its pictures."""

    def __init__(self, application: QApplication, home: Path, folder: Path) -> None:
        self.start = Start(application, Paths(home))
        self.window = self.start.window
        self.window.resize(1280, 800)
        self._folder = folder
        self.wait(lambda: self.start.controller is not None)
        self.controller = self.start.controller
        self.settle()
        self.window.chat.notice.hide()

    def wait(self, condition: Callable[[], bool]) -> None:
        """Let the app work until something is so."""
        while not condition():
            rest(20)

    def settle(self) -> None:
        """Let the app come to rest."""
        for _ in range(3):
            self.wait(
                lambda: not self.controller.quick.busy and not self.controller.answers.tasks.busy
            )
            rest(100)

    def take(self, name: str) -> None:
        """Write a picture of the window."""
        self.settle()
        self.window.grab().save(str(self._folder / f"{name}.png"))
        print(name)

    def ask(self, question: str) -> None:
        """Say something, and wait for the answer."""
        self.controller.answers.send(question)
        self.settle()


def main(folder: Path, *, all_pages: bool) -> None:
    """Take the pictures of the documents, or of all pages."""
    folder.mkdir(parents=True, exist_ok=True)
    application = QApplication(["localchat"])
    application.setStyle("Fusion")
    with tempfile.TemporaryDirectory() as home:
        camera = Camera(application, Path(home), folder)
        library = camera.controller.library
        library.set("theme", "light")
        camera.take("first-start")
        camera.ask("What leaves my computer?")
        camera.controller.new_chat()
        camera.settle()
        for question in QUESTIONS:
            camera.ask(question)
        camera.take("chat-light")
        library.set("theme", "dark")
        camera.take("chat-dark")
        camera.controller.palette.open()
        camera.take("palette-dark")
        camera.controller.palette.leave()
        camera.settle()
        library.set("theme", "light")
        bad = Path(home) / "model.gguf"
        bad.write_bytes(b"GGUF" + b"\x03\0\0\0" + b"\xff" * 64)
        camera.controller.my_models.add_model(bad)
        camera.take("failed-load")
        camera.window.chat.notice.hide()
        for page in ("discover", "models", "shield", "settings") if all_pages else ():
            camera.window.show_page(page)
            camera.take(page)
        camera.window.show_page("chat")
        camera.window.resize(640, 720)
        camera.take("chat-small")
        camera.window.close()


if __name__ == "__main__":
    folders = [Path(argument) for argument in sys.argv[1:]]
    main(folders[0] if folders else IMAGES, all_pages=bool(folders))
