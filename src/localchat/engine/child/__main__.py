"""The engine's process: ``python -m localchat.engine.child READ WRITE MODEL [ADAPTER …] [--pack=FOLDER …]``.

The two numbers are its ends of the pipes (see `process.child`), MODEL and the ADAPTERs the only files that it
may read, beside the folders of packs.
"""

import os
import re
import sys
from pathlib import Path

import msgspec

from localchat.engine import protocol as p
from localchat.engine.child.graphics import graphics_files
from localchat.engine.child.library import CancelFlag, build, load_library
from localchat.engine.child.packs import folders_in, ggml_build
from localchat.engine.child.packs import loaded as loaded_packs
from localchat.engine.child.session import Session
from localchat.languages import follow
from localchat.process.cage import parts
from localchat.process.cage.engine import hold_calls, hold_files
from localchat.process.cage.ways import quick
from localchat.process.serve import Channel, open_pipes

_PART = re.compile(r"-00001-of-\d{5}\.gguf$", re.IGNORECASE)


def main(arguments: list[str]) -> None:
    """Give up what is not needed, then serve until the parent's pipe closes."""
    follow()
    reading, writing = open_pipes(arguments[:2])
    packs, files = folders_in(arguments[2:])
    model = Path(files[0])
    readable = [*_files_of(model), *map(Path, files[1:]), *packs]
    cards = graphics_files(packs)
    layers = hold_files(readable, cards)
    library = load_library(packs)
    layers += hold_calls(readable, cards)
    layers += quick("engine", layers)
    cancel = CancelFlag(library)
    decoder = msgspec.msgpack.Decoder(p.AnyRequest)
    current = 0

    def urgent(payload: bytes) -> bool:
        """Cancel at once, on the reading thread, what the other thread is working on."""
        request = decoder.decode(payload)
        if not isinstance(request, p.Cancel):
            return False
        if request.target >= current:
            cancel.raise_()
        return True

    channel = Channel(reading, writing, urgent)
    channel.send(
        msgspec.msgpack.encode(
            p.Ready(
                version=p.VERSION,
                pid=os.getpid(),
                build=build(library),
                ggml=ggml_build(library),
                packs=[pack.id for pack, _ in loaded_packs],
                sandbox=parts.held(layers),
                missing=parts.missing(layers),
            )
        )
    )
    session = Session(library, cancel, channel)
    for payload in channel.frames(session.rest):
        request = decoder.decode(payload)
        current = request.request
        session.handle(request)
        current = request.request + 1
        cancel.clear()


def _files_of(model: Path) -> list[Path]:
    """The model's file, or all parts of a split one."""
    if _PART.search(model.name):
        stem = model.name[: -len("00001-of-00001.gguf")]
        return sorted(model.parent.glob(stem.replace("[", "[[]") + "*.gguf"))
    return [model]


if __name__ == "__main__":
    main(sys.argv[1:])
