"""Where the key to the chats is, in one small file that is written whole or not at all.

The file holds no secret where a keyring or a passphrase keeps the key. What a passphrase seals is
authenticated together with its parameters; ``mark`` tells the right key from any other without trying it.
"""

import json
import os
import threading
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from localchat.errors import KeyMissing
from localchat.text import cause, say

FORMAT, VERSION = "localchat-keys", 1
KEYRING, FILE, NOWHERE = "keyring", "file", "nowhere"
"""Where the key is kept in a form that opens the chats by itself."""
_MOST = 100_000


@dataclass(frozen=True, slots=True)
class KeyFile:
    """What is known of a store's key."""

    name: str
    """A random name of the store, under which a keyring keeps its key."""
    place: str
    """`KEYRING`, `FILE` or `NOWHERE`."""
    mark: bytes = b""
    """By which the right key is known; empty while no store was opened with it."""
    keyring: str = ""
    """Which keyring has it, such as ``SecretService``."""
    key: bytes = b""
    """The key itself, where `place` is `FILE`."""
    passphrase: "Lock | None" = None


@dataclass(frozen=True, slots=True)
class Lock:
    """The key, sealed by a passphrase, and how much work it is to try one."""

    memory: int
    passes: int
    lanes: int
    salt: bytes
    box: bytes


def needs_passphrase(file: Path) -> bool:
    """Whether nothing but a passphrase opens the chats. Cheap, and never fails."""
    try:
        found = read_key_file(file)
    except KeyMissing:
        return False
    return found is not None and found.place == NOWHERE and found.passphrase is not None


def read_key_file(file: Path) -> KeyFile | None:
    """Read it; None if there is none. `KeyMissing` when it cannot be understood."""
    try:
        with file.open("rb") as source:
            return _read(json.loads(source.read(_MOST)))
    except FileNotFoundError:
        return None
    except OSError as error:
        raise KeyMissing(
            say(
                "{file} cannot be read: {reason}. Change its rights, or enter the recovery code.",
                file=file, reason=cause(error),
            )
        ) from error  # fmt: skip
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise KeyMissing(
            say("{file} is damaged. Your chats open with the recovery code.", file=file)
        ) from error


def _read(found: Any) -> KeyFile:
    if found["format"] != FORMAT:
        raise ValueError(found["format"])
    if int(found["version"]) > VERSION:
        raise KeyMissing(
            say(
                "How your chats are opened was written by a newer version of LocalChat. Use that one, or "
                "enter the recovery code."
            )
        )
    place, given = str(found["place"]), found.get("passphrase")
    if place not in {KEYRING, FILE, NOWHERE}:
        raise ValueError(place)
    lock = given and Lock(
        int(given["memory"]), int(given["passes"]), int(given["lanes"]),
        bytes.fromhex(given["salt"]), bytes.fromhex(given["box"]),
    )  # fmt: skip
    return KeyFile(
        name=str(found["name"]),
        place=place,
        mark=bytes.fromhex(found.get("mark", "")),
        keyring=str(found.get("keyring", "")),
        key=bytes.fromhex(found.get("key", "")),
        passphrase=lock or None,
    )


def write_key_file(file: Path, kept: KeyFile, *, is_new: bool = False) -> None:
    """Write it, for its owner's eyes only. OSError when that is not possible; the old one is there then.

    With `is_new` it takes no other's place: `FileExistsError` if another program was the first.
    """
    content: dict[str, Any] = {
        "format": FORMAT,
        "version": VERSION,
        "name": kept.name,
        "place": kept.place,
        "mark": kept.mark.hex(),
    }
    if kept.keyring:
        content["keyring"] = kept.keyring
    if kept.place == FILE:
        content["key"] = kept.key.hex()
    if (lock := kept.passphrase) is not None:
        content["passphrase"] = {
            "kind": "argon2id", "memory": lock.memory, "passes": lock.passes, "lanes": lock.lanes,
            "salt": lock.salt.hex(), "box": lock.box.hex(),
        }  # fmt: skip
    file.parent.mkdir(parents=True, exist_ok=True)
    part = file.with_suffix(f".{os.getpid()}-{threading.get_ident()}.part")
    try:
        handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(handle, "w", encoding="ascii") as target:
            json.dump(content, target, indent=2)
            target.flush()
            os.fsync(target.fileno())
        if is_new:
            _take_place(part, file)
        else:
            part.replace(file)
        sync_folder(file.parent)
    except BaseException:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        raise


def _take_place(part: Path, file: Path) -> None:
    """Give a file its name if nobody has it yet."""
    try:
        os.link(part, file)
    except FileExistsError:
        raise
    except OSError:  # a disk without links
        with file.open("xb") as target:
            target.write(part.read_bytes())
            target.flush()
            os.fsync(target.fileno())
        file.chmod(0o600)
    part.unlink()


def sync_folder(folder: Path) -> None:
    """Bring the names in a folder onto the disk, where a system can do that."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
