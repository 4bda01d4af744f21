"""The smoke test of a packaged app: ``LocalChat --smoke-test FILE`` goes once through all that is bundled.

A window on the real screen, a chat with the guide, a formula, a picture through the reader, the engine's
libraries; then it ends. FILE gets what was found, as JSON; beside it lies a picture of the window. The exit
code is 0 if all is well. It works in a data folder of its own unless one is named.
"""

import json
import os
import re
import sys
import threading
import time
from collections.abc import Callable, Generator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, Qt, QTimer, QTranslator
from PySide6.QtGui import QFontInfo, QGuiApplication, QImage, QImageReader
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from localchat.ui.controller import Controller
    from localchat.ui.run import Start

SECONDS = 120
"""After so many it has failed: a computer may be slow, and a start for the first time is slower."""
_STEP = 20
"""Milliseconds between two looks whether a step is done."""
NEVER = ("numpy", "llama_cpp", "pypdf", "docx", "tkinter")
"""Modules that the window's process must not have loaded, not even at its end."""
_QUESTION = "What leaves my computer?"
_LIBRARY = re.compile(r"/(lib(?:ggml|llama|mtmd|Qt6)[\w-]*)\.[\w.]+$")

Steps = Generator[Callable[[], bool], None, None]


class Smoke(QObject):
    """One test, from the first paint to the end of the program."""

    def __init__(self, start: "Start", report: Path) -> None:
        super().__init__(start.window)
        self._start, self._report = start, report
        self._facts: dict[str, Any] = {"ok": False, "wrong": []}
        self._steps = self._all()
        self._wanted: Callable[[], bool] = lambda: True
        self._timer = QTimer(self, interval=_STEP)
        self._timer.timeout.connect(self._go_on)
        self._timer.start()
        self._watch = threading.Timer(SECONDS, self._give_up)
        self._watch.daemon = True
        self._watch.start()

    def _go_on(self) -> None:
        """Take the next step as soon as the one before is done."""
        if not self._wanted():
            return
        try:
            self._wanted = next(self._steps)
        except StopIteration:
            self._end()
        except Exception as error:  # noqa: BLE001 -- whatever it is, the test has found it
            self._wrong(f"{type(error).__name__}: {error}")
            self._end()

    def _wrong(self, sentence: str) -> None:
        self._facts["wrong"].append(sentence)

    def _check(self, name: str, value: Any, *, good: bool) -> None:
        self._facts[name] = value
        if not good:
            self._wrong(f"{name} is {value!r}")

    # --- the steps -------------------------------------------------------------------------------

    def _all(self) -> Steps:
        self._look_at_window()
        yield lambda: self._start.controller is not None
        controller = self._start.controller
        assert controller is not None  # noqa: S101 -- waited for
        yield lambda: self._is_calm(controller) and controller.conversation is not None
        self._facts["opened_at"] = time.time()
        controller.answers.send(_QUESTION)
        yield lambda: controller.answers.answering is not None
        yield lambda: self._is_calm(controller) and controller.answers.is_free
        self._look_at_answer(controller)
        self._look_at_engine(controller)
        yield from self._read_picture(controller)
        self._set_formula()
        self._look_at_modules()
        yield lambda: self._is_calm(controller)
        picture = self._report.with_suffix(".png")
        self._check("screenshot", str(picture), good=self._start.window.grab().save(str(picture)))

    def _is_calm(self, controller: "Controller") -> bool:
        return not controller.quick.busy and not controller.answers.tasks.busy

    def _look_at_window(self) -> None:
        window = self._start.window
        self._facts["pid"], self._facts["painted_at"] = os.getpid(), time.time()
        self._check("platform", QGuiApplication.platformName(), good=True)
        self._check("visible", window.isVisible(), good=window.isVisible())
        font = QFontInfo(QApplication.font())
        self._check("font", font.family(), good=bool(font.family()))
        kinds = {bytes(each.data()).decode() for each in QImageReader.supportedImageFormats()}
        self._check("pictures", sorted(kinds), good={"png", "jpeg", "svg", "webp", "gif"} <= kinds)
        from localchat.ui.language import TRANSLATIONS

        languages = {
            file.stem: QTranslator().load(str(file)) for file in sorted(TRANSLATIONS.glob("*.qm"))
        }
        self._check("languages", languages, good=len(languages) >= 5 and all(languages.values()))

    def _look_at_answer(self, controller: "Controller") -> None:
        texts = [controller.tree[key].text for key in controller.tree]
        self._check(
            "answer", texts[-1][:80] if texts else "", good=len(texts) == 2 and bool(texts[-1])
        )

    def _look_at_engine(self, controller: "Controller") -> None:
        ready = controller.services.runner.ready
        self._check("engine", ready.build if ready else "", good=ready is not None)
        if ready is None:
            return
        self._facts["cage"], self._facts["not_caged"] = list(ready.sandbox), list(ready.missing)
        maps = Path(f"/proc/{ready.pid}/maps")
        if not maps.exists():
            return
        files = {
            line.split(maxsplit=5)[-1] for line in maps.read_text(encoding="utf-8").splitlines()
        }
        found = sorted(file for file in files if _LIBRARY.search(file))
        names = [match[1] for file in found if (match := _LIBRARY.search(file))]
        self._check("libraries", found, good=len(names) == len(set(names)) and "libllama" in names)
        self._check("qt_in_engine", "libQt6Core" in names, good="libQt6Core" not in names)

    def _read_picture(self, controller: "Controller") -> Steps:
        """A picture goes through the reader's process, which decodes it by Qt."""
        image = QImage(40, 30, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.darkGreen)
        held = QByteArray()
        buffer = QBuffer(held)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        image.save(buffer, "PNG")  # type: ignore[call-overload]
        came: list[Any] = []

        def read() -> None:
            try:
                data = bytes(held.data())
                came.append(controller.services.attachments.size_of_picture("test.png", data))
            except Exception as error:  # noqa: BLE001 -- told as what was found
                came.append(f"{type(error).__name__}: {error}")

        threading.Thread(target=read, daemon=True).start()
        yield lambda: bool(came)
        self._check("picture", came[0], good=came[0] == "40×30")

    def _set_formula(self) -> None:
        from localchat.ui.formula import set_formula

        # It is given up after a second, and a busy computer may need more.
        tries = (
            set_formula(r"\frac{1}{2}\sqrt{x}", 16, "#000000", is_display=True) for _ in range(9)
        )
        made = next((each for each in tries if each is not None), None)
        self._check("formula", made is not None, good=made is not None)

    def _look_at_modules(self) -> None:
        icon = QApplication.windowIcon()
        self._check(
            "icon", [each.width() for each in icon.availableSizes()], good=not icon.isNull()
        )
        bad = [name for name in NEVER if name in sys.modules]
        self._check("forbidden", bad, good=not bad)
        self._facts["frozen"] = bool(getattr(sys, "frozen", False))

    # --- the end ---------------------------------------------------------------------------------

    def _end(self) -> None:
        self._timer.stop()
        self._watch.cancel()
        self._facts["ok"] = not self._facts["wrong"]
        self._write()
        self._start.window.let_go()
        self._start.window.close()
        QApplication.exit(0 if self._facts["ok"] else 1)

    def _give_up(self) -> None:
        """On a thread of its own: the window may hang."""
        self._wrong(f"it did not end within {SECONDS} seconds")
        self._write()
        os._exit(1)

    def _write(self) -> None:
        self._report.write_text(
            json.dumps(self._facts, indent=1, ensure_ascii=False), encoding="utf-8"
        )
