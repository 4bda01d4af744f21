"""The recovery code: the key that opens the chats, in letters and digits that can be written down.

It is the key itself and no further secret, so that it opens the chats and every backup of them without
any other file, on any computer, whatever became of keyrings and passphrases.
"""

import base64
import hashlib

from localchat.errors import UsageError
from localchat.text import say

KEY_BYTES = 32
"""Bytes of a key."""
_CHECK_BYTES = 3


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
    key, check = data[:KEY_BYTES], data[KEY_BYTES:]
    if len(key) != KEY_BYTES or hashlib.sha256(key).digest()[:_CHECK_BYTES] != check:
        raise UsageError(say("This is not the recovery code: a letter is missing or mistyped."))
    return key
