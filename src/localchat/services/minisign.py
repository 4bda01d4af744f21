"""Signatures of minisign, the small tool for signed files: made here for builds, checked here for people.

Ed25519 over the BLAKE2b-512 of a file, which is how minisign signs since version 0.8; the older kind, over
the file itself, is refused. A signature file has four lines: a comment that nobody signs, the signature, a
*trusted* comment, and a second signature over the first and that comment.
"""

import base64
import binascii
import hashlib
import io
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO

from localchat.errors import LocalChatError
from localchat.text import noop, say

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

_KEY, _HASHED, _PLAIN = b"Ed", b"ED", b"Ed"
"""The kinds: of a public key, of a signature over the hash, of one over the file itself."""
_UNTRUSTED, _TRUSTED = "untrusted comment: ", "trusted comment: "
_LONGEST, _LINES, _KEY_LINES = 4_000, 4, 2
_PUBLIC_SIZE, _SECRET_SIZE = 2 + 8 + 32, 2 + 2 + 2 + 32 + 8 + 8 + 8 + 64 + 32
_SIZES = (2 + 8 + 64, 64)
"""Bytes of the two signatures: kind, number of the key, signature; and the signature alone."""
_BLOCK = 1 << 20


class SignatureWrong(LocalChatError):
    """A file is not what was signed, or it was not signed by who should have."""

    title = noop("The signature is wrong")


class OtherKey(SignatureWrong):
    """It was signed by somebody else."""


@dataclass(frozen=True, slots=True)
class PublicKey:
    """Whom to believe."""

    number: bytes
    """8 bytes by which a signature names its key."""
    key: bytes
    """32 bytes."""

    @classmethod
    def parse(cls, text: str) -> "PublicKey":
        """Read the content of a ``.pub`` file, or its second line alone; ValueError if it is none."""
        lines = [line for line in text.split("\n") if line.strip()]
        data = _decode(lines[-1]) if 0 < len(lines) <= _KEY_LINES else b""
        if len(data) != _PUBLIC_SIZE or data[:2] != _KEY:
            raise ValueError(text[:60])
        return cls(data[2:10], data[10:])

    @property
    def name(self) -> str:
        """The number as minisign writes it: 16 letters and digits."""
        return f"{int.from_bytes(self.number, 'little'):016X}"

    def __str__(self) -> str:
        return base64.b64encode(_KEY + self.number + self.key).decode()


@dataclass(frozen=True, slots=True)
class SecretKey:
    """Who signs: never on a person's computer, only where the app is built."""

    number: bytes
    seed: bytes
    """32 bytes."""

    @classmethod
    def parse(cls, text: str) -> "SecretKey":
        """Read a secret key of minisign that has no password; ValueError if it is another thing."""
        data = _decode(text.strip().split("\n")[-1])
        if len(data) != _SECRET_SIZE or data[:6] != _KEY + b"\0\0" + b"B2":
            raise ValueError("no secret key without a password")
        number, seed, whole = data[54:62], data[62:94], data[62:126]
        key = cls(number, seed)
        if key.public.key != whole[32:]:
            raise ValueError("a damaged secret key")
        return key

    @property
    def public(self) -> PublicKey:
        """Its other half."""
        return PublicKey(self.number, _private(self.seed).public_key().public_bytes_raw())

    def sign(self, file: BinaryIO, trusted: str, untrusted: str = "signed for LocalChat") -> str:
        """The content of the file's ``.minisig``. `trusted` is signed too, and has no line breaks."""
        if "\n" in trusted + untrusted:
            raise ValueError(trusted)
        key = _private(self.seed)
        signature = key.sign(_digest(file, lambda: False))
        both = key.sign(signature + trusted.encode())
        first = base64.b64encode(_HASHED + self.number + signature).decode()
        second = base64.b64encode(both).decode()
        return f"{_UNTRUSTED}{untrusted}\n{first}\n{_TRUSTED}{trusted}\n{second}\n"


def verify(
    file: BinaryIO,
    signature: str,
    key: PublicKey,
    stopped: Callable[[], bool] = lambda: False,
) -> str:
    """Return the trusted comment if `key` signed this very content; `SignatureWrong` if not.

    Raises `InterruptedError` when it was stopped.
    """
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    lines = signature.removesuffix("\n").replace("\r\n", "\n").split("\n")
    is_whole = len(signature) <= _LONGEST and len(lines) == _LINES
    if not is_whole or not (lines[0].startswith(_UNTRUSTED) and lines[2].startswith(_TRUSTED)):
        raise SignatureWrong(say("What should be a signature is none. Get the file again."))
    first, second = _decode(lines[1]), _decode(lines[3])
    trusted = lines[2].removeprefix(_TRUSTED)
    if (len(first), len(second)) != _SIZES or first[:2] not in {_HASHED, _PLAIN}:
        raise SignatureWrong(say("What should be a signature is none. Get the file again."))
    if first[:2] == _PLAIN:
        raise SignatureWrong(say("The signature is of an old kind, which is not taken any more."))
    if first[2:10] != key.number:
        raise OtherKey(
            say(
                "It was signed with another key than the one that LocalChat believes, {name}. Do not use it.",
                name=key.name,
            )
        )
    try:
        public = Ed25519PublicKey.from_public_bytes(key.key)
        public.verify(second, first[10:] + trusted.encode())
        public.verify(first[10:], _digest(file, stopped))
    except InvalidSignature as error:
        raise SignatureWrong(
            say(
                "It is not what was signed: it was changed on its way. Do not use it; get it again."
            )
        ) from error
    return trusted


def believe(data: bytes, signature: str, keys: Sequence[PublicKey]) -> PublicKey:
    """Return which of these keys signed this content; `SignatureWrong` if none did."""
    for key in keys:
        try:
            verify(io.BytesIO(data), signature, key)
        except OtherKey:
            if key is keys[-1]:
                raise
        else:
            return key
    raise OtherKey(say("LocalChat knows no key with which this could have been signed."))


def _private(seed: bytes) -> "Ed25519PrivateKey":
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    return Ed25519PrivateKey.from_private_bytes(seed)


def _decode(line: str) -> bytes:
    try:
        return base64.b64decode(line.strip(), validate=True)
    except (binascii.Error, ValueError):
        return b""


def _digest(file: BinaryIO, stopped: Callable[[], bool]) -> bytes:
    digest = hashlib.blake2b()
    while block := file.read(_BLOCK):
        if stopped():
            raise InterruptedError
        digest.update(block)
    return digest.digest()
