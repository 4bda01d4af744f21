"""The key that opens the chats: in the system's keyring, in a private file, or behind a passphrase.

Wherever it is kept, the recovery code opens the chats too (see `services.recovery_code`). A key that is lost
is never replaced by a new one while there is something that the old one opens.
"""

import hmac
import secrets
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path

from localchat.errors import KeyMissing, PassphraseNeeded, StoreDamaged, StoreReadOnly, UsageError
from localchat.paths import Paths
from localchat.services import passphrase as words
from localchat.services.recovery_code import KEY_BYTES, key_from_code
from localchat.services.system_keyring import KEYRING as SYSTEM
from localchat.services.system_keyring import NoAnswer, SystemKeyring
from localchat.storage import key_file as on_disk
from localchat.storage.backup import opens
from localchat.storage.key_file import KeyFile, Lock, read_key_file, write_key_file
from localchat.text import cause, say


@dataclass(frozen=True, slots=True)
class Key:
    """The store's key, and where it is kept."""

    value: bytes = field(repr=False)
    kept_in: str
    """``keyring``, ``file``, or ``passphrase`` where nothing but that opens it."""


class Keys:
    """Finds the key, keeps it, and puts a passphrase around it. All of it may take seconds."""

    def __init__(self, paths: Paths, keyring: SystemKeyring = SYSTEM) -> None:
        self._paths, self._keyring = paths, keyring

    # --- finding ---------------------------------------------------------------------------------

    @property
    def has_passphrase(self) -> bool:
        """Whether a passphrase was chosen."""
        kept = read_key_file(self._paths.keys)
        return kept is not None and kept.passphrase is not None

    @property
    def is_remembered(self) -> bool:
        """Whether this computer opens the chats without asking for the passphrase."""
        kept = read_key_file(self._paths.keys)
        return kept is None or kept.place != on_disk.NOWHERE

    def unlock(self) -> Key:
        """Find the key of the store, or make one for a store that does not exist yet.

        Raises `PassphraseNeeded`, or `KeyMissing` when there is a store and no key: a new one would never
        open it.
        """
        kept = read_key_file(self._paths.keys)
        if kept is None:
            return self._unlock_old()
        if kept.place == on_disk.FILE and self._suits(kept, kept.key):
            return Key(kept.key, "file")
        problem = say(
            "The key in {file} is damaged. Enter the recovery code.", file=self._paths.keys
        )
        if kept.place == on_disk.KEYRING:
            try:
                return Key(self._from_keyring(kept), "keyring")
            except KeyMissing as error:
                problem = error.message
        if kept.passphrase is not None:
            raise PassphraseNeeded(say("Your chats are locked. They open with your passphrase."))
        if not self._has_something():
            return self.keep(secrets.token_bytes(KEY_BYTES))
        raise KeyMissing(problem)

    def unlock_with(self, passphrase: str) -> Key:
        """Open it with the passphrase; `PassphraseWrong` when it is another one."""
        kept = read_key_file(self._paths.keys)
        value = self.check(passphrase)
        if kept is not None and kept.place != on_disk.NOWHERE:
            return self._put_again(kept, value)
        return Key(value, "passphrase")

    def check(self, passphrase: str) -> bytes:
        """The key, if this is the passphrase; `PassphraseWrong` if not."""
        kept = read_key_file(self._paths.keys)
        if kept is None or kept.passphrase is None:
            raise UsageError(say("There is no passphrase."))
        lock = kept.passphrase
        effort = words.Effort(lock.memory, lock.passes, lock.lanes)
        sealed = words.Sealed(effort, lock.salt, lock.box)
        return words.unseal(sealed, passphrase, kept.name.encode())

    def recover(self, code: str) -> Key:
        """Take the key from a recovery code, and keep it if it opens the chats.

        Raises `UsageError` when the code is mistyped or belongs to other chats. A passphrase that was
        chosen stays, and with it where the key is kept.
        """
        value = key_from_code(code)
        kept = None
        with suppress(KeyMissing):
            kept = read_key_file(self._paths.keys)
        if not self._belongs(kept, value):
            raise UsageError(say("This recovery code belongs to other chats."))
        self._keyring.try_again()
        if kept is not None and kept.passphrase is not None:
            if kept.place != on_disk.NOWHERE:
                return self._put_again(kept, value)
            return Key(value, "passphrase")
        self._set_aside()
        return self.keep(value)

    def _belongs(self, kept: KeyFile | None, value: bytes) -> bool:
        """Whether a key is that of these chats: by its mark, or because it opens them or a backup."""
        if kept is not None and kept.mark:
            return self._suits(kept, value)
        files = [self._paths.database, *sorted(self._paths.backups.glob("chats-*.db"))]
        there = [file for file in files if file.exists()]
        return not there or any(opens(file, value) for file in there)

    def _from_keyring(self, kept: KeyFile) -> bytes:
        """The key in the keyring; `KeyMissing` says why it is not there."""
        try:
            text = self._keyring.get(kept.name)
        except NoAnswer as error:
            raise KeyMissing(
                say(
                    "The key to your chats is in the system's keyring, and {reason}. Open the keyring "
                    "and try again, or enter the recovery code.",
                    reason=_why(error),
                )
            ) from error
        value = _key(text or "")
        if value and self._suits(kept, value):
            return value
        if text:
            problem = say(
                "The system's keyring has another key than the one of these chats, which are untouched. "
                "Enter the recovery code."
            )
        else:
            problem = say(
                "The system's keyring no longer has the key to your chats, which are untouched: it was "
                "replaced or reset, or the folder came from another computer. Enter the recovery code."
            )
            if kept.keyring and kept.keyring != self._keyring.name:
                problem = say(
                    "The key to your chats is in the keyring {old}, and this desktop now uses {new}. Go back "
                    "to that one, or enter the recovery code.",
                    old=kept.keyring, new=self._keyring.name,
                )  # fmt: skip
        raise KeyMissing(problem)

    def _unlock_old(self) -> Key:
        """As versions before 1.0 kept it; `settle` writes it in the new way once it has opened the store."""
        paths = self._paths
        if paths.key_file.exists():
            return Key(_read_old(paths.key_file), "file")
        if paths.store_id.exists():
            name = paths.store_id.read_text(encoding="ascii", errors="replace").strip()
            return Key(self._from_keyring(KeyFile(name, on_disk.KEYRING)), "keyring")
        if self._has_something():
            if read_key_file(paths.keys) is not None:  # another program has just made it
                return self.unlock()
            raise KeyMissing(
                say(
                    "The key to your chats is not where it was; they are untouched. Enter the recovery code "
                    "(on the command line: localchat unlock)."
                )
            )
        return self.keep(secrets.token_bytes(KEY_BYTES), is_new=True)

    def _has_something(self) -> bool:
        """Whether there is a store or a backup that a new key would never open."""
        paths = self._paths
        return paths.database.exists() or any(paths.backups.glob("chats-*.db"))

    # --- keeping ---------------------------------------------------------------------------------

    def keep(self, value: bytes, *, is_new: bool = False) -> Key:
        """Keep a key in the keyring, or in a file that only its owner can read.

        With `is_new`, whoever starts at the same moment and is the first has chosen the key.
        """
        name = secrets.token_hex(8)
        kept = KeyFile(name, on_disk.FILE, _mark(name, value), key=value)
        try:
            self._paths.home.mkdir(parents=True, exist_ok=True)
            if self._keyring.put(name, value.hex()):
                kept = replace(kept, place=on_disk.KEYRING, keyring=self._keyring.name, key=b"")
            write_key_file(self._paths.keys, kept, is_new=is_new)
        except FileExistsError:
            self._keyring.forget(name)
            return self.unlock()
        except OSError as error:
            raise StoreReadOnly(
                say(
                    "Nothing can be saved in {home}: {reason}. Change its rights, or choose another "
                    "folder with --home.",
                    home=self._paths.home,
                    reason=cause(error),
                )
            ) from error
        return Key(value, kept.place)

    def settle(self, key: Key) -> None:
        """The key has opened the store: write down how it is kept if an older version did it otherwise."""
        paths = self._paths
        with suppress(OSError, KeyMissing):
            if read_key_file(paths.keys) is not None:
                return
            if key.kept_in == "file":
                name = secrets.token_hex(8)
                kept = KeyFile(name, on_disk.FILE, _mark(name, key.value), key=key.value)
            else:
                name = paths.store_id.read_text(encoding="ascii", errors="replace").strip()
                kept = KeyFile(
                    name, on_disk.KEYRING, _mark(name, key.value), self._keyring.name
                )  # fmt: skip
            write_key_file(paths.keys, kept)
            if read_key_file(paths.keys) == kept:
                paths.key_file.unlink(missing_ok=True)
                paths.store_id.unlink(missing_ok=True)

    def doubt(self, key: Key, error: StoreDamaged) -> None:
        """The store did not open: `KeyMissing` if that may be the key's fault and not the store's."""
        kept = None
        with suppress(KeyMissing):
            kept = read_key_file(self._paths.keys)
        if kept is not None and kept.mark and self._suits(kept, key.value):
            return
        if any(opens(file, key.value) for file in self._paths.backups.glob("chats-*.db")):
            return
        raise KeyMissing(
            say(
                "The key that was found does not open your chats, which are untouched. Enter the recovery "
                "code; if it does not open them either, they are damaged."
            )
        ) from error

    def move_to_keyring(self) -> Key | None:
        """Move the key from its file into the keyring, if there is one by now; the new place, or None."""
        kept = read_key_file(self._paths.keys)
        if kept is None or kept.place != on_disk.FILE:
            return None
        with suppress(OSError):
            if self._keyring.put(kept.name, kept.key.hex()):
                value = kept.key
                kept = replace(kept, place=on_disk.KEYRING, keyring=self._keyring.name, key=b"")
                write_key_file(self._paths.keys, kept)
                return Key(value, "keyring")
        return None

    def _put_again(self, kept: KeyFile, value: bytes) -> Key:
        """Keep a key again where this computer had it, so that it opens by itself the next time."""
        with suppress(OSError):
            if self._keyring.put(kept.name, value.hex()):
                kept = replace(kept, place=on_disk.KEYRING, keyring=self._keyring.name, key=b"")
            else:
                kept = replace(kept, place=on_disk.FILE, keyring="", key=value)
            write_key_file(self._paths.keys, kept)
        return Key(value, kept.place)

    def _set_aside(self) -> None:
        """What was there stays beside what comes, as long as nobody knows that it is worth nothing."""
        paths = self._paths
        for file in (paths.keys, paths.key_file, paths.store_id):
            with suppress(OSError):
                if file.exists():
                    file.replace(file.with_name(f"{file.name}.old"))

    # --- the passphrase --------------------------------------------------------------------------

    def set_passphrase(self, key: Key, passphrase: str, *, remember: bool = False) -> Key:
        """Put a passphrase around the key, in place of the one before, if there was one.

        With `remember` this computer opens the chats without it, and only the lock asks for it. Without,
        the key is nowhere else any more; `UsageError` if the keyring does not let go of it.
        """
        words.check_new(passphrase)
        kept = self._there(key)
        about = kept.name.encode()
        sealed = words.seal(key.value, passphrase, words.calibrate(), about)
        if words.unseal(sealed, passphrase, about) != key.value:
            raise UsageError(say("The passphrase was not taken over. Try again."))
        effort = sealed.effort
        lock = Lock(effort.memory, effort.passes, effort.lanes, sealed.salt, sealed.box)
        kept = replace(kept, passphrase=lock)
        self._write(kept)
        return self._remember(kept, key.value) if remember else self._forget(kept, key.value)

    def remove_passphrase(self, key: Key) -> Key:
        """Open without a passphrase from now on."""
        found = self._remember(replace(self._there(key), passphrase=None), key.value)
        with suppress(OSError):
            self._paths.keys.with_name(f"{self._paths.keys.name}.old").unlink(missing_ok=True)
        return found

    def _there(self, key: Key) -> KeyFile:
        kept = read_key_file(self._paths.keys)
        if kept is None or not self._suits(kept, key.value):
            self.keep(key.value)
            kept = read_key_file(self._paths.keys)
        assert kept is not None  # noqa: S101 -- it was just written
        return kept

    def _remember(self, kept: KeyFile, value: bytes) -> Key:
        if self._keyring.put(kept.name, value.hex()):
            kept = replace(kept, place=on_disk.KEYRING, keyring=self._keyring.name, key=b"")
        else:
            kept = replace(kept, place=on_disk.FILE, keyring="", key=value)
        self._write(kept)
        return Key(value, kept.place)

    def _forget(self, kept: KeyFile, value: bytes) -> Key:
        was_in_keyring = kept.place == on_disk.KEYRING
        self._write(replace(kept, place=on_disk.NOWHERE, keyring="", key=b""))
        for file in (self._paths.keys, self._paths.key_file):
            with suppress(OSError):
                file.with_name(f"{file.name}.old").unlink(missing_ok=True)
        if was_in_keyring and not self._keyring.forget(kept.name):
            raise UsageError(
                say(
                    "The passphrase is set, but the system's keyring did not let go of the key. Delete "
                    "the entry “LocalChat” there yourself: until then it opens your chats too."
                )
            )
        return Key(value, "passphrase")

    def _write(self, kept: KeyFile) -> None:
        try:
            write_key_file(self._paths.keys, kept)
        except OSError as error:
            raise UsageError(
                say(
                    "{file} cannot be written: {reason}. Nothing was changed.",
                    file=self._paths.keys, reason=cause(error),
                )
            ) from error  # fmt: skip

    # --- leaving ---------------------------------------------------------------------------------

    def erase(self) -> bool:
        """Take the key out of the keyring and off the disk; False if the keyring kept it."""
        names: list[str] = []
        with suppress(KeyMissing):
            kept = read_key_file(self._paths.keys)
            if kept is not None and kept.place == on_disk.KEYRING:
                names.append(kept.name)
        with suppress(OSError):
            names.append(self._paths.store_id.read_text(encoding="ascii").strip())
        kept_back = [name for name in names if not self._keyring.forget(name)]
        for file in (self._paths.keys, self._paths.key_file, self._paths.store_id):
            for each in (file, file.with_name(f"{file.name}.old")):
                with suppress(OSError):
                    each.unlink(missing_ok=True)
        return not kept_back

    @staticmethod
    def _suits(kept: KeyFile, value: bytes) -> bool:
        if len(value) != KEY_BYTES:
            return False
        return not kept.mark or hmac.compare_digest(kept.mark, _mark(kept.name, value))


def _mark(name: str, value: bytes) -> bytes:
    """What tells a key from all others, and nothing else of it."""
    return hmac.digest(value, b"localchat store " + name.encode(), "sha256")[:16]


def _key(text: str) -> bytes:
    try:
        return bytes.fromhex(text)
    except ValueError:
        return b""


def _why(error: NoAnswer) -> str:
    cause = str(error)
    if "no keyring" in cause:
        return say("there is none here")
    if "answer" in cause:
        return say("it does not answer")
    return say("it is locked or refuses ({cause})", cause=cause)


def _read_old(file: Path) -> bytes:
    try:
        key = bytes.fromhex(file.read_text(encoding="ascii").strip())
    except (OSError, ValueError) as error:
        raise KeyMissing(say("The key file {file} cannot be read.", file=file)) from error
    if len(key) != KEY_BYTES:
        raise KeyMissing(say("The key file {file} is damaged. Enter the recovery code.", file=file))
    return key
