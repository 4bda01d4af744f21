"""The access token for the hub: in the system's keyring or in memory, never in a file."""

import hashlib

from localchat.paths import Paths
from localchat.services.system_keyring import KEYRING, NoAnswer


def read_token(paths: Paths) -> str:
    """The access token for the hub, from the keyring; empty when there is none."""
    try:
        return KEYRING.get(_token_name(paths)) or ""
    except NoAnswer:
        return ""


def keep_token(paths: Paths, token: str) -> bool:
    """Keep the access token in the keyring, or delete it there if it is empty.

    Returns False where there is no keyring: a token is never written to a file.
    """
    name = _token_name(paths)
    return KEYRING.put(name, token) if token else KEYRING.forget(name)


def _token_name(paths: Paths) -> str:
    """One name for each data folder, so that two do not share a token unasked."""
    return f"hub-token-{hashlib.sha256(str(paths.home).encode()).hexdigest()[:16]}"
