"""Changes to files of any kind, made of a seed: bytes, words of the format, and the structure of JSON."""

import json
import random

WORDS = (
    b"{", b"}", b"[", b"]", b'"', b":", b",", b"null", b"true", b"-1", b"1e999", b"NaN", b"\\u0000",
    b"\\ud800", b"\xff\xfe", b"\xef\xbb\xbf", b"\x00", b"\n", b"\r\n", b"%s", b"{{", b"{%", b"../",
    b"a" * 300, b"[" * 300, b"99999999999999999999", b"\xf0\x9f\x98\x80", b"GGUF", b"PK\x03\x04",
)  # fmt: skip
VALUES = (
    None, True, -1, 0, 1 << 70, 0.5, float("nan"), float("inf"), "", "x", "\u202e<b>", "\ud800", [], {}, [[]],
    ["x"] * 50, {"a": {"b": 1}}, "x" * 5_000, "2026-02-30", "../../x",
)  # fmt: skip


def mutated(honest: bytes, chance: random.Random) -> bytes:
    """The file with one to five changes in it."""
    if chance.random() < 0.4:
        try:
            return _structure(json.loads(honest), chance)
        except (ValueError, RecursionError):
            pass
    data = bytearray(honest)
    for _ in range(chance.choice((1, 1, 2, 3, 5))):
        place, what = chance.randrange(len(data) + 1), chance.randrange(7)
        if what == 0 and data:
            data[place % len(data)] = chance.randrange(256)
        elif what == 1:
            del data[place : place + chance.choice((1, 4, 50, 500))]
        elif what == 2:
            data[place:place] = chance.choice(WORDS)
        elif what == 3 and data:
            other = chance.randrange(len(data))
            data[place:place] = data[other : other + chance.choice((4, 50, 500))]
        elif what == 4:
            del data[place:]
        elif what == 5:
            data[place : place + 8] = chance.randbytes(8)
        else:
            data[place:place] = chance.choice((b"[", b'{"a":', b"(", b"> ")) * chance.choice(
                (10, 3_000, 60_000)
            )
    return bytes(data)


def _structure(value: object, chance: random.Random) -> bytes:
    for _ in range(chance.choice((1, 1, 2, 4))):
        value = _changed(value, chance)
    try:
        return json.dumps(value, ensure_ascii=chance.random() < 0.5).encode(
            "utf-8", "surrogatepass"
        )
    except (ValueError, RecursionError):
        return b"{}"


def _changed(  # noqa: PLR0911 -- one change each
    value: object, chance: random.Random
) -> object:
    """Somewhere in it another value, one less or one more."""
    if isinstance(value, dict) and value and chance.random() < 0.85:
        key = chance.choice(list(value))
        what = chance.randrange(6)
        if what == 0:
            return {name: each for name, each in value.items() if name != key}
        if what == 1:
            return {**value, str(chance.choice(VALUES)): chance.choice(VALUES)}
        return {**value, key: _changed(value[key], chance)}
    if isinstance(value, list) and value and chance.random() < 0.85:
        place, what = chance.randrange(len(value)), chance.randrange(6)
        if what == 0:
            return value[:place] + value[place + 1 :]
        if what == 1:
            return [*value, value[place]]
        return [*value[:place], _changed(value[place], chance), *value[place + 1 :]]
    return chance.choice(VALUES)
