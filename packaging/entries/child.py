"""The packaged program of all children: ``LocalChatEngine MODULE ARGUMENT …``, for modules of ours alone."""

import os
import runpy
import sys
from pathlib import Path

from localchat.process.program import clean_environment

MODULES = frozenset({
    "localchat.engine.child",
    "localchat.hub.child",
    "localchat.reader.child",
    "localchat.process.cage.caller",
    "localchat.process.cage.trial",
})  # fmt: skip

if len(sys.argv) < 2 or sys.argv[1] not in MODULES:
    sys.exit(
        "This program belongs to LocalChat, which starts it by itself. Start LocalChat instead."
    )
clean_environment()
# The reader decodes pictures by Qt; nothing of it is loaded before.
os.environ["QT_PLUGIN_PATH"] = str(Path(sys._MEIPASS) / "PySide6" / "Qt" / "plugins")  # type: ignore[attr-defined]  # noqa: SLF001
module = sys.argv.pop(1)
runpy.run_module(module, run_name="__main__", alter_sys=True)
