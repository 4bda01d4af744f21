"""The two hashes by which the Hub knows a file: SHA-256 for large ones, git's own for small ones."""

import hashlib
from collections.abc import Callable
from pathlib import Path

from localchat.hub.child.failure import stopped

_BLOCK = 1 << 20


def new_digest(size: int, sha256: str, git: str) -> "hashlib._Hash":
    """A digest for a file of this size, of the kind that is known of it."""
    if sha256 or not git:
        return hashlib.sha256()
    return hashlib.sha1(b"blob %d\0" % size, usedforsecurity=False)


def hash_file(path: Path, sha256: str, git: str, tell: Callable[[int], bool]) -> bool:
    """Whether a file that is there already has this hash. `tell` hears how far it is; True stops it."""
    digest, done = new_digest(path.stat().st_size, sha256, git), 0
    with path.open("rb") as file:
        while block := file.read(_BLOCK):
            if tell(done):
                raise stopped()
            digest.update(block)
            done += len(block)
    return digest.hexdigest() == (sha256 or git)
