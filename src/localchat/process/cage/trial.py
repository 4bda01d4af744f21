"""The trial of a cage: every way out that we know of is tried from inside, in a process of its own.

``python -I -m localchat.process.cage.trial CAGE FOLDER`` prints what came of each, as JSON. CAGE may be
"none", to see which ways lead out of this computer's processes at all. Nothing of the person's is touched.
"""

import contextlib
import json
import os
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from localchat.process.cage.parts import Kind, Layer
from localchat.process.cage.ways import EVERY, HELD, name_of
from localchat.process.cage.world import Outcome, World, outcome
from localchat.process.program import command

_SECONDS = 60.0


@dataclass(frozen=True, slots=True)
class Trial:
    """What came of it."""

    layers: list[Layer]
    outcomes: dict[str, Outcome]

    def held(self, cage: str) -> list[str]:
        """The ways that were refused, of those that the layers that are on must hold back."""
        return [name for name in self._asked(cage) if self.outcomes.get(name) is Outcome.REFUSED]

    def escaped(self, cage: str) -> list[str]:
        """The ways that led out though a layer that is on should have held them back."""
        return [name for name in self._asked(cage) if self.outcomes.get(name) is Outcome.ESCAPED]

    def _asked(self, cage: str) -> list[str]:
        on = {layer.kind for layer in self.layers if layer.holds}
        return [name_of(way) for kind in on for way in HELD[cage].get(kind, ())]


def run(cage: str) -> Trial:
    """Try all ways out of a cage, in another process; takes about half a second."""
    with tempfile.TemporaryDirectory(
        prefix="localchat-trial-", ignore_cleanup_errors=True
    ) as folder:
        tried = command("localchat.process.cage.trial", cage, folder)
        try:
            done = subprocess.run(tried, check=False, capture_output=True, timeout=_SECONDS)
        except (OSError, subprocess.TimeoutExpired) as error:
            return Trial([Layer(Kind.TRIAL, False, f"The trial could not be made ({error}).")], {})
    try:
        found = json.loads(done.stdout)
    except ValueError:
        end = done.stderr.decode("utf-8", "replace").strip().splitlines()[-1:]
        text = f"The trial ended with code {done.returncode} ({' '.join(end) or 'without a word'})."
        return Trial([Layer(Kind.TRIAL, False, text)], {})
    layers = [Layer(Kind(kind), holds, text) for kind, holds, text in found["layers"]]
    return Trial(layers, {name: Outcome(word) for name, word in found["outcomes"].items()})


# --- the process of a trial -----------------------------------------------------------------------


@contextlib.contextmanager
def _world(base: Path) -> Iterator[World]:
    """Make what a trial aims at, before the cage closes."""
    # Outside of the temporary folder's own name, nothing is known of it; the cage does not let it in.
    home, inside = base / "home", base / "inside"
    world = World(folder=home, inside=inside, own=base / "own.gguf", victim=0)
    for folder in (inside, home / ".ssh", home / "empty"):
        folder.mkdir(parents=True)
    for name in ("chats.db", ".ssh/id_ed25519", "old", "movable", "renamable"):
        (home / name).write_bytes(b"a secret")
    world.own.write_bytes(b"GGUF")
    world.local = home / "desktop"
    (inside / "link").symlink_to(world.secret)
    with contextlib.ExitStack() as stack:
        for family, address in (
            (socket.AF_INET, ("127.0.0.1", 0)), (socket.AF_INET6, ("::1", 0)),
            (socket.AF_UNIX, str(world.local)),
        ):  # fmt: skip
            with contextlib.suppress(OSError):
                server = stack.enter_context(socket.socket(family))
                server.bind(address)
                server.listen()
                if family != socket.AF_UNIX:
                    port = server.getsockname()[1]
                    world.tcp, world.tcp6 = (
                        (port, 0) if family == socket.AF_INET else (world.tcp, port)
                    )
        with contextlib.suppress(OSError):
            udp = stack.enter_context(socket.socket(type=socket.SOCK_DGRAM))
            udp.bind(("127.0.0.1", 0))
            world.udp = udp.getsockname()[1]
        world.victim = _victim()
        yield world


def _victim() -> int:
    """A process to be harmed, which ends when this one does."""
    reading, writing = os.pipe()
    if victim := os.fork():
        os.close(reading)
        return victim
    os.close(writing)
    os.read(reading, 1)
    os._exit(0)


def _confine(cage: str, world: World) -> list[Layer]:
    if cage == "window":
        from localchat.process.cage.window import confine_window

        return confine_window()
    if cage == "engine":
        from localchat.process.cage.engine import confine_engine

        return confine_engine([world.own])
    if cage == "hub":
        from localchat.process.cage.hub import confine_hub

        return confine_hub(world.inside, [])
    if cage == "reader":
        from localchat.process.cage.reader import confine_reader

        return confine_reader(world.own)
    return []


def _main(cage: str, folder: str) -> None:
    with _world(Path(folder)) as world:
        layers = _confine(cage, world)
        outcomes = {name_of(way): outcome(way, world) for way in EVERY}
    told = [(layer.kind, layer.holds, layer.text) for layer in layers]
    sys.stdout.write(json.dumps({"layers": told, "outcomes": outcomes}))
    sys.stdout.flush()
    os._exit(0)


if __name__ == "__main__":
    _main(sys.argv[1], sys.argv[2])
