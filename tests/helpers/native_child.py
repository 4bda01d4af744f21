"""A process like the engine's, in the same cage, that loads one file after another: see `native`."""

import sys
from pathlib import Path
from typing import Any

from localchat.domain.preset import LoadOptions
from localchat.engine import projector
from localchat.engine.child.eyes import Eyes
from localchat.engine.child.library import CancelFlag, load_library
from localchat.engine.child.model import Model
from localchat.engine.child.reader import Reader
from localchat.errors import LocalChatError
from localchat.process.cage.engine import hold_calls, hold_files

OPTIONS = LoadOptions(context=128, threads=1)


def main(folder: Path, what: str) -> None:
    """Load each file that is named on stdin, compute some words with it, and say how that went."""
    hold_files([folder])
    library = load_library()
    hold_calls([folder])
    cancel = CancelFlag(library)
    base: Any = None
    for line in sys.stdin:
        file = Path(line.strip())
        try:
            if what == "model":
                _speak(library, Model(library, file, OPTIONS, None, cancel, lambda _: None))
            elif what == "words":
                _read(Reader(library, file, None))
            elif what == "adapter":
                base = base or Model(
                    library, folder / "base.gguf", OPTIONS, None, cancel, lambda _: None
                )
                base.adapters.use(base.ctx, [f"{file}=1.0"])
                _speak(library, base, keep=True)
            elif what == "projector":
                base = base or Model(
                    library, folder / "base.gguf", OPTIONS, None, cancel, lambda _: None
                )
                _look(library, base, file, cancel)
            _tell("ok")
        except LocalChatError as error:
            _tell("refused:", error.message)
        except Exception as error:  # noqa: BLE001 -- said to whoever asked
            _tell("error:", type(error).__name__, str(error))


def _tell(*words: str) -> None:
    sys.stdout.write(" ".join(" ".join(words).split())[:300] + "\n")
    sys.stdout.flush()


def _read(speaker: Any) -> None:
    tokenizer = speaker.tokenizer
    for text in ("hello world ▁ \n\t é 你好 😀", "<s><|end|>", ""):
        for token in tokenizer.encode(text, special=True):
            tokenizer.piece(token, special=True)
    for token in range(min(tokenizer.size, 400)):
        tokenizer.piece(token, special=True)
        tokenizer.ends(token)


def _speak(library: Any, model: Model, *, keep: bool = False) -> None:
    import ctypes

    _read(model)
    if not keep:
        tokens = (model.tokenizer.encode("hello hello", special=False) or [0])[:8]
        model.forget(0)
        model.decode((ctypes.c_int32 * len(tokens))(*tokens), len(tokens))
        model.decode((ctypes.c_int32 * 1)(0), 1)
        library.llama_free(model.ctx)
        library.llama_model_free(model._model)  # noqa: SLF001 -- the engine's process ends with it
        return
    model.forget(0)
    model.decode((ctypes.c_int32 * 2)(1, 2), 2)


def _look(library: Any, model: Model, file: Path, cancel: CancelFlag) -> None:
    projector.check(file, model.header.number("embedding_length"))
    eyes = Eyes(library, file, model._model, cancel, threads=1, micro_batch=128, card=False)  # noqa: SLF001
    eyes.show("picture", 40, 30, bytes(range(256)) * 14 + bytes(16), lambda _: None)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
