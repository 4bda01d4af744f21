"""All that a person has here, in one file: chats, presets, personas and choices; sealed if they wish."""

import json
import os
import zipfile
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import IO, TYPE_CHECKING

from localchat.errors import PassphraseWrong, StateDamaged, UsageError
from localchat.services import passphrase as words
from localchat.services import persona_file, policy, preset_file
from localchat.services.exchange import Exported, Step
from localchat.services.exporting import own
from localchat.services.exporting.names import Names
from localchat.storage import sealed_file
from localchat.text import cause, say

if TYPE_CHECKING:
    from localchat.domain.chat import ConversationId
    from localchat.services.services import Services

README = """LocalChat: everything that was kept, in plain files.

chats.json     every chat with all its branches and files; LocalChat imports it (docs/exchange.md)
trash.json     the same, of chats that were in the trash
presets/       your presets; LocalChat imports each (docs/presets.md)
personas/      your personas; LocalChat imports each (docs/personas.md)
settings.json  your choices
"""


@dataclass(frozen=True, slots=True)
class Everything:
    """Writes it, and opens what was sealed. All of it takes time: never on the window's thread."""

    services: "Services"

    def write(self, path: Path, passphrase: str = "") -> Iterator[Step | Exported]:
        """Write all to a file; with a passphrase only that opens it. Stopped, nothing is left."""
        policy.check("export")
        if passphrase:
            words.check_new(passphrase)
        part = path.with_name(f"{path.name}.part")
        try:
            with part.open("wb") as target:
                part.chmod(0o600)
                yield from self._write(target, passphrase)
                target.flush()
                os.fsync(target.fileno())
            part.replace(path)
        except OSError as error:
            raise UsageError(
                say("{path} cannot be written: {reason}.", path=path, reason=cause(error))
            ) from error
        finally:
            with suppress(OSError):
                part.unlink(missing_ok=True)
        yield Exported(len(self.services.exchange.all()), path)

    def _write(self, target: IO[bytes], passphrase: str) -> Iterator[Step]:
        if not passphrase:
            yield from self._fill(target)
            return
        effort, salt = words.calibrate(), os.urandom(sealed_file.SALT)
        key = words.stretched(passphrase, salt, effort)
        work = effort.memory, effort.passes, effort.lanes
        with sealed_file.SealingStream(target, key, work, salt) as stream:
            yield from self._fill(stream)  # type: ignore[arg-type]

    def _fill(self, target: IO[bytes]) -> Iterator[Step]:
        services = self.services
        with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("README.txt", README)
            kept = services.exchange.all()
            thrown = services.exchange.in_trash()
            total = len(kept) + len(thrown)
            yield from self._chats(archive, "chats.json", kept, 0, total)
            yield from self._chats(archive, "trash.json", thrown, len(kept), total)
            names = Names(set())
            for preset in services.presets.all():
                if not preset.built_in:
                    name = names.new(preset.name, "json")
                    archive.writestr(f"presets/{name}", preset_file.write(preset))
            names = Names(set())
            for persona in services.personas.all():
                if not persona.built_in:
                    name = names.new(persona.name, "json")
                    archive.writestr(f"personas/{name}", persona_file.write(persona))
            choices = json.dumps(services.settings.chosen, indent=2, ensure_ascii=False)
            archive.writestr("settings.json", f"{choices}\n")

    def _chats(
        self,
        archive: zipfile.ZipFile,
        name: str,
        keys: "list[ConversationId]",
        before: int,
        total: int,
    ) -> Iterator[Step]:
        """Write chats one after the other, so that few are in memory at a time."""
        exchange, done = self.services.exchange, 0
        with archive.open(name, "w", force_zip64=True) as file:
            chats = (exchange.carried(key) for key in keys)
            for done, text in enumerate(own.to_parts(chats)):
                file.write(text.encode("utf-8", "replace"))
                yield Step(min(before + done, total), total)


def open_sealed(file: Path, passphrase: str, target: Path) -> None:
    """Write what was sealed to a plain file; `PassphraseWrong` when it is another passphrase."""
    part = target.with_name(f"{target.name}.part")
    try:
        with file.open("rb") as source:
            work, salt = sealed_file.read_head(source)
            effort = words.Effort(*work)
            effort.check()
            key = words.stretched(passphrase, salt, effort)
            with part.open("wb") as plain:
                part.chmod(0o600)
                _copy(source, key, salt, file.name, plain)
            part.replace(target)
    except ValueError as error:
        raise UsageError(
            say("{path} was not exported with a passphrase by LocalChat.", path=file)
        ) from error
    except OSError as error:
        raise UsageError(
            say("{path} cannot be read or written: {reason}.", path=file, reason=cause(error))
        ) from error
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


def _copy(source: IO[bytes], key: bytes, salt: bytes, name: str, plain: IO[bytes]) -> None:
    pieces = sealed_file.read_pieces(source, key, salt, name)
    try:
        first = next(pieces, b"")
    except StateDamaged as error:
        raise PassphraseWrong(
            say("This is not the passphrase of {name}, or its beginning is damaged.", name=name)
        ) from error
    plain.write(first)
    for piece in pieces:
        plain.write(piece)
