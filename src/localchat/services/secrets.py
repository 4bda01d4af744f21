"""The key that opens the chats: in the system's keyring or, where there is none, in a private file.

The only module that imports keyring. The keyring is never the only place: the recovery code, which
the person can write down, is the key itself in letters.
"""

import base64
import hashlib
import os
import secrets
from dataclasses import dataclass
from pathlib import Path

from localchat.errors import KeyMissing, StoreReadOnly, UsageError
from localchat.paths import Paths
from localchat.text import say

_SERVICE = "LocalChat"
_KEY_BYTES = 32
_CHECK_BYTES = 3

# Only keyrings of the system itself: other back ends may write plain files or ask a server.
_TRUSTED = (
    "keyring.backends.SecretService",
    "keyring.backends.kwallet",
    "keyring.backends.macOS",
    "keyring.backends.Windows",
    "keyring.backends.libsecret",
)


@dataclass(frozen=True, slots=True)
class Key:
    """The store's key, and where it is kept."""

    value: bytes
    kept_in: str
    """``keyring`` or ``file``."""


def unlock(paths: Paths) -> Key:
    """Find the key of the store, or make one for a store that does not exist yet.

    Raises `KeyMissing` when there is a store and no key: a new key would never open it.
    """
    if paths.key_file.exists():
        return Key(_read_key_file(paths.key_file), "file")
    if paths.store_id.exists():
        name = paths.store_id.read_text(encoding="ascii", errors="replace").strip()
        stored = _from_keyring(name)
        if stored is not None:
            return Key(stored, "keyring")
    if paths.database.exists():
        raise KeyMissing(
            say(
                "The key to your chats is not where it was: the keyring is locked, or the folder came from "
                "another computer. Unlock the keyring, or enter the recovery code (on the command line: "
                "localchat unlock)."
            )
        )
    return keep(paths, secrets.token_bytes(_KEY_BYTES))


def keep(paths: Paths, value: bytes) -> Key:
    """Keep a key in the keyring, or in a file that only its owner can read."""
    try:
        paths.home.mkdir(parents=True, exist_ok=True)
        name = secrets.token_hex(8)
        if _into_keyring(name, value):
            _write_private(paths.store_id, name.encode())
            return Key(value, "keyring")
        _write_private(paths.key_file, value.hex().encode())
    except OSError as error:
        raise StoreReadOnly(
            say(
                "Nothing can be saved in {home}: {reason}. Change its rights, or choose another "
                "folder with --home.",
                home=paths.home,
                reason=error.strerror,
            )
        ) from error
    return Key(value, "file")


def replace(paths: Paths, value: bytes) -> Key:
    """Keep another key than the one that is lost or damaged; what was there stays beside it."""
    for file in (paths.key_file, paths.store_id):
        if file.exists():
            file.replace(file.with_name(f"{file.name}.old"))
    return keep(paths, value)


def recovery_code(key: bytes) -> str:
    """The key in groups of letters and digits, with a check against slips."""
    check = hashlib.sha256(key).digest()[:_CHECK_BYTES]
    letters = base64.b32encode(key + check).decode().rstrip("=")
    return "-".join(letters[start : start + 4] for start in range(0, len(letters), 4))


def key_from_code(code: str) -> bytes:
    """Read a recovery code; `UsageError` when it is mistyped."""
    letters = "".join(code.upper().split()).replace("-", "").replace("0", "O").replace("1", "I")
    try:
        data = base64.b32decode(letters + "=" * (-len(letters) % 8))
    except ValueError:
        data = b""
    key, check = data[:_KEY_BYTES], data[_KEY_BYTES:]
    if len(key) != _KEY_BYTES or hashlib.sha256(key).digest()[:_CHECK_BYTES] != check:
        raise UsageError(say("This is not the recovery code: a letter is missing or mistyped."))
    return key


def read_token(paths: Paths) -> str:
    """The access token for the hub, from the keyring; empty when there is none."""
    import keyring
    import keyring.errors

    try:
        return (keyring.get_password(_SERVICE, _token_name(paths)) or "") if _backend() else ""
    except keyring.errors.KeyringError:
        return ""


def keep_token(paths: Paths, token: str) -> bool:
    """Keep the access token in the keyring, or delete it there if it is empty.

    Returns False where there is no keyring: a token is never written to a file.
    """
    import keyring
    import keyring.errors

    try:
        if _backend() is None:
            return False
        if token:
            keyring.set_password(_SERVICE, _token_name(paths), token)
            return keyring.get_password(_SERVICE, _token_name(paths)) == token
        if keyring.get_password(_SERVICE, _token_name(paths)) is not None:
            keyring.delete_password(_SERVICE, _token_name(paths))
    except keyring.errors.KeyringError:
        return False
    return True


def _token_name(paths: Paths) -> str:
    """One name for each data folder, so that two do not share a token unasked."""
    return f"hub-token-{hashlib.sha256(str(paths.home).encode()).hexdigest()[:16]}"


def _read_key_file(file: Path) -> bytes:
    try:
        key = bytes.fromhex(file.read_text(encoding="ascii").strip())
    except (OSError, ValueError) as error:
        raise KeyMissing(say("The key file {file} cannot be read.", file=file)) from error
    if len(key) != _KEY_BYTES:
        raise KeyMissing(say("The key file {file} is damaged. Enter the recovery code.", file=file))
    return key


def _write_private(file: Path, content: bytes) -> None:
    """Write a file that only its owner can read, from its first moment on."""
    handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "wb") as target:
        target.write(content)
        target.flush()
        os.fsync(target.fileno())


def _backend() -> "object | None":
    """The system's keyring, if it is one to be trusted."""
    import keyring

    backend = keyring.get_keyring()
    chain = list(getattr(backend, "backends", [])) or [backend]
    best = chain[0] if chain else None
    return best if type(best).__module__.startswith(_TRUSTED) else None


def _from_keyring(name: str) -> bytes | None:
    import keyring
    import keyring.errors

    try:
        text = keyring.get_password(_SERVICE, name) if _backend() else None
        return bytes.fromhex(text) if text else None
    except (keyring.errors.KeyringError, ValueError):
        return None


def _into_keyring(name: str, value: bytes) -> bool:
    """Keep a key in the keyring; True only if it can be read back."""
    import keyring
    import keyring.errors

    try:
        if _backend() is None:
            return False
        keyring.set_password(_SERVICE, name, value.hex())
    except keyring.errors.KeyringError:
        return False
    return _from_keyring(name) == value
