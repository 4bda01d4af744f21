"""Fuzzers of our own parsers: whatever a file holds, a parser returns or raises its own kind of error.

Some seconds for each in `make test-long`, with a fresh start each time; a failure names the seed and leaves
the input in the folder of the test. Inputs that once did harm lie in ``corpus`` and are read in each run.
"""

import contextlib
import io
import json
import random
import time
from collections.abc import Callable
from pathlib import Path
from unittest.mock import MagicMock

import pytest

from localchat.domain.pack import PackError
from localchat.domain.pack import parse as parse_pack
from localchat.domain.repository import NotARepository, UnsafeName, check_path, parse_repository
from localchat.domain.template_origin import oddities
from localchat.engine import gate
from localchat.errors import LocalChatError
from localchat.hub.child.journal import Journal
from localchat.paths import RESOURCES
from localchat.process.frames import read_frame
from localchat.services import catalogue, character_card, persona_file, preset_file
from localchat.services.finding import Finding
from localchat.services.template_origin import template_in
from localchat.settings import Settings
from localchat.storage.state_file import read_state, write_state
from tests.fuzz.mutate import mutated
from tests.helpers import exports
from tests.helpers.gguf_factory import write_model

pytestmark = pytest.mark.timeout(3_000)
SECONDS = 5.0
CORPUS = Path(__file__).parent / "corpus"
OWN = (LocalChatError, PackError, NotARepository, UnsafeName)
KEY = bytes(32)
TAKES_LONG = 30.0
"""Seconds that no input may take, on a computer that does much else."""


def text(data: bytes) -> str:
    return (
        data.decode("utf-8", "surrogateescape")
        .encode("utf-8", "replace")
        .decode("utf-8", "replace")
    )


def read_settings(data: bytes, folder: Path) -> None:
    file = folder / "settings.json"
    file.write_bytes(data)
    dict(Settings(file).__dict__)


def read_journal(data: bytes, folder: Path) -> None:
    part = folder / "m.gguf.part"
    part.with_name("m.gguf.part.json").write_bytes(data)
    spans = Journal(part, "abc", 1000).read(1000)
    assert spans[0].start == 0
    assert spans[-1].end == 1000


def read_saved(data: bytes, folder: Path) -> None:
    file = folder / "1.state"
    file.write_bytes(data)
    list(read_state(file, KEY))


def read_header(data: bytes, folder: Path) -> None:
    file = folder / "m.gguf"
    file.write_bytes(data)
    gate.check(file)


def read_frames(data: bytes, _: Path) -> None:
    pipe = io.BytesIO(data)
    while read_frame(pipe) is not None:
        pass


def read_names(data: bytes, _: Path) -> None:
    name = text(data)
    for read in (parse_repository, check_path):
        try:
            found = str(read(name))
        except OWN:
            continue
        assert ".." not in found.split("/")
        assert not found.startswith("/")


def saved(folder: Path) -> bytes:
    file = folder / "1.state"
    write_state(file, KEY, [b"some state" * 20, b"more"])
    return file.read_bytes()


def header(folder: Path) -> bytes:
    return write_model(folder / "m.gguf").read_bytes()


PERSONA = {
    "format": "localchat-persona", "version": 1, "name": "Ada", "system_prompt": "Be {{mood}}.",
    "examples": [{"user": "a", "assistant": "b"}],
    "variables": [{"name": "mood", "question": "?", "usual": "kind"}],
}  # fmt: skip
CARD = {
    "spec": "chara_card_v2", "spec_version": "2.0",
    "data": {
        "name": "Ada", "description": "{{char}}", "mes_example": "<START>\n{{user}}: a\n{{char}}: b",
        "first_mes": "Hi", "character_book": {"entries": [{"content": "x"}]},
    },
}  # fmt: skip
PRESET = {"format": "localchat-preset", "version": 1, "name": "P", "values": {"temperature": 0.5}}
SPANS = [[0, 500, 700, 400], [700, 1000, 1000, 1000]]
JOURNAL = {"mark": "abc", "size": 1000, "boot": "x", "spans": SPANS}
PACK = {"format": "localchat-pack", "id": "x", "files": []}
QUERY = 'words "a phrase" -without model:guide after:2024-01-01 tag:x is:pinned'
FRAMES = b"".join(len(part).to_bytes(4, "little") + part for part in (b"one", b"", b"x" * 500))

FINDING = Finding(MagicMock(), MagicMock(), MagicMock())

Read = Callable[[bytes, Path], object]
PARSERS: dict[str, tuple[Read, Callable[[Path], bytes]]] = {
    "gguf": (read_header, header),
    "frames": (read_frames, lambda _: FRAMES),
    "persona": (lambda data, _: persona_file.read(text(data)), lambda _: json.dumps(PERSONA).encode()),
    "card": (lambda data, _: persona_file.read(text(data)), lambda _: json.dumps(CARD).encode()),
    "picture": (lambda data, _: character_card.card_of_picture(data), lambda _: picture()),
    "preset": (lambda data, _: preset_file.read(text(data)), lambda _: json.dumps(PRESET).encode()),
    "journal": (read_journal, lambda _: json.dumps(JOURNAL).encode()),
    "state": (read_saved, saved),
    "settings": (read_settings, lambda _: b'{"theme": "dark", "text_size": 100, "tray": true}'),
    "catalogue": (lambda data, _: catalogue.read(text(data)), lambda _: shelf()),
    "pack": (lambda data, _: parse_pack(data), lambda _: json.dumps(PACK).encode()),
    "query": (lambda data, _: FINDING.parse(text(data)), lambda _: QUERY.encode()),
    "names": (read_names, lambda _: b"owner/name-GGUF/file-00001-of-00002.gguf"),
    "template": (
        lambda data, _: oddities(text(data)), lambda _: b"{% if 'x' in m.content %}{{ y }}{% endif %}",
    ),
    "published": (
        lambda data, _: template_in(text(data)), lambda _: b'{"chat_template": [{"name": "default"}]}',
    ),
}  # fmt: skip


def picture() -> bytes:
    return character_card.SIGNATURE + b"\0\0\0\x04tEXtchara\0e30=\0\0\0\0"


def shelf() -> bytes:
    whole = json.loads((RESOURCES / "catalogue.json").read_text(encoding="utf-8"))
    return json.dumps({**whole, "entries": whole["entries"][:3]}).encode()


def check(name: str, data: bytes, folder: Path) -> None:
    read, _ = PARSERS[name]
    began = time.monotonic()
    with contextlib.suppress(*OWN):
        read(data, folder)
    assert time.monotonic() - began < TAKES_LONG


@pytest.mark.parametrize("name", PARSERS)
def test_what_once_did_harm_does_none(tmp_path, name):
    for file in sorted((CORPUS / name).glob("*")):
        check(name, file.read_bytes(), tmp_path)
    honest = PARSERS[name][1](tmp_path)
    for seed in range(10):
        check(name, mutated(honest, random.Random(seed)), tmp_path)


@pytest.mark.long
@pytest.mark.parametrize("name", PARSERS)
def test_a_parser_returns_or_says_what_is_wrong(tmp_path, name):
    honest = PARSERS[name][1](tmp_path)
    seed, end = random.SystemRandom().randrange(1 << 48), time.monotonic() + SECONDS
    tried = 0
    while time.monotonic() < end:
        data = mutated(honest, random.Random(seed + tried))
        try:
            check(name, data, tmp_path)
        except Exception as error:
            (tmp_path / f"harm-{seed + tried}").write_bytes(data)
            raise AssertionError(f"{name}: seed {seed + tried}, see {tmp_path}") from error
        tried += 1
    assert tried


@pytest.mark.long
def test_imports_of_any_bytes_come_to_an_end(tmp_path, services):
    """Chats of other apps, piece by piece, from a file that was changed."""
    honest = json.dumps([exports.chatgpt(), exports.claude()]).encode()
    seed, end = random.SystemRandom().randrange(1 << 48), time.monotonic() + SECONDS
    tried = 0
    while time.monotonic() < end:
        file = tmp_path / "conversations.json"
        file.write_bytes(mutated(honest, random.Random(seed + tried)))
        try:
            look = list(services.exchange.look([file]))[-1]
            for chat in getattr(look, "chats", ())[:5]:
                assert len(chat.title) < 10_000
        except LocalChatError as error:
            assert error.message
        except Exception as error:
            raise AssertionError(f"seed {seed + tried}") from error
        tried += 1
    assert tried
