"""A passphrase around a key: Argon2id, as slow as half a second on this computer, and AES-256-GCM.

Whoever has the file must pay that time, and that memory, for each passphrase that is tried.
"""

import math
import os
import time
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

import psutil

from localchat.errors import PassphraseWrong, UsageError
from localchat.text import say

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

SHORTEST = 8
"""Letters that a new passphrase has at least."""
WANTED = 0.5
"""Seconds that trying one passphrase takes."""
LEAST_MEMORY, MOST_MEMORY = 46 * 1024, 1024 * 1024
"""KiB that one try needs: the least that is safe, and the most that is asked of any computer."""
MOST_PASSES = 64
_SALT, _NONCE, _KEY = 16, 12, 32


@dataclass(frozen=True, slots=True)
class Effort:
    """How much work one try is."""

    memory: int
    """KiB."""
    passes: int
    lanes: int

    def check(self) -> None:
        """`UsageError` if this is not what `calibrate` could have chosen: nobody waits for a forged one."""
        if not (
            LEAST_MEMORY <= self.memory <= 2 * MOST_MEMORY
            and 1 <= self.passes <= MOST_PASSES
            and 1 <= self.lanes <= 16  # noqa: PLR2004 -- more than any computer gains from
        ):
            raise UsageError(say("How the passphrase was kept is damaged. Use the recovery code."))


LEAST = Effort(LEAST_MEMORY, 1, 1)
"""The least work that is ever taken."""


@dataclass(frozen=True, slots=True)
class Sealed:
    """A key that only a passphrase opens."""

    effort: Effort
    salt: bytes
    box: bytes
    """A nonce and what AES-256-GCM made of the key."""


def check_new(passphrase: str) -> None:
    """`UsageError` if a new passphrase is too short to keep anybody out."""
    if len(passphrase.strip()) < SHORTEST:
        raise UsageError(
            say(
                "A passphrase has at least {count} letters. Four or five words that do not belong together "
                "are good ones.",
                count=SHORTEST,
            )
        )


def calibrate(wanted: float = WANTED) -> Effort:
    """How much work takes about `wanted` seconds on this computer. Takes about that long."""
    lanes = min(4, os.cpu_count() or 1)
    most = max(LEAST_MEMORY, min(MOST_MEMORY, psutil.virtual_memory().available // 1024 // 8))
    memory = LEAST_MEMORY
    took = _time(Effort(memory, 1, lanes))
    while took < wanted / 4 and 2 * memory <= most:
        memory *= 2
        took = _time(Effort(memory, 1, lanes))
    passes = math.floor(wanted / took + 0.5)
    return Effort(memory, min(MOST_PASSES, max(1, passes)), lanes)


def seal(key: bytes, passphrase: str, effort: Effort, about: bytes) -> Sealed:
    """Put a passphrase around a key; `about` must be the same when it is opened."""
    salt, nonce = os.urandom(_SALT), os.urandom(_NONCE)
    box = _cipher(passphrase, salt, effort).encrypt(nonce, key, about + _told(effort, salt))
    return Sealed(effort, salt, nonce + box)


def unseal(sealed: Sealed, passphrase: str, about: bytes) -> bytes:
    """Open it; `PassphraseWrong` when it is another one, or when the seal was changed."""
    from cryptography.exceptions import InvalidTag

    sealed.effort.check()
    cipher = _cipher(passphrase, sealed.salt, sealed.effort)
    nonce, box = sealed.box[:_NONCE], sealed.box[_NONCE:]
    try:
        return cipher.decrypt(nonce, box, about + _told(sealed.effort, sealed.salt))
    except (InvalidTag, ValueError) as error:
        raise PassphraseWrong(
            say("This is not the passphrase. Look at capitals and the layout of the keyboard.")
        ) from error


def stretched(passphrase: str, salt: bytes, effort: Effort) -> bytes:
    """A key of 32 bytes from a passphrase. Takes the time that `effort` says."""
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    text = unicodedata.normalize("NFC", passphrase).strip().encode("utf-8", "surrogatepass")
    stretcher = Argon2id(
        salt=salt, length=_KEY, iterations=effort.passes, lanes=effort.lanes,
        memory_cost=effort.memory,
    )  # fmt: skip
    try:
        return stretcher.derive(text)
    except MemoryError as error:
        raise UsageError(
            say(
                "There is not enough free memory to check the passphrase. Close other programs and try again."
            )
        ) from error


def _cipher(passphrase: str, salt: bytes, effort: Effort) -> "AESGCM":
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    return AESGCM(stretched(passphrase, salt, effort))


def _told(effort: Effort, salt: bytes) -> bytes:
    """The work and the salt, so that neither can be exchanged unnoticed."""
    return f"argon2id {effort.memory} {effort.passes} {effort.lanes} ".encode() + salt


def _time(effort: Effort) -> float:
    """Seconds of one try; the quicker of two, since other programs may be in the way of one."""
    took = []
    for _ in range(2):
        began = time.perf_counter()
        stretched("passphrase", bytes(_SALT), effort)
        took.append(time.perf_counter() - began)
    return max(1e-6, min(took))
