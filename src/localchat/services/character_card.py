"""Character cards, V1 and V2: the files in which chat apps for role play hand on a character.

A card is a JSON object, alone or in a text chunk of a PNG picture. Only what a persona has a place for
is taken; the rest is told.
"""

import base64
import binascii
import re
import zlib
from collections.abc import Iterator, Mapping
from typing import Any

from localchat.domain.chat import Example
from localchat.domain.persona import MOST_DESCRIPTION, Persona, PersonaError, checked, clean_line
from localchat.errors import UsageError
from localchat.services import persona_file
from localchat.services.persona_file import MOST, loads, text_of
from localchat.text import listed, say

SIGNATURE = b"\x89PNG\r\n\x1a\n"
MOST_PICTURE = 40_000_000
"""Longest picture, in bytes."""
_MOST_CHUNKS = 20_000
_KEYWORDS = (b"chara", b"ccv3")
"""The chunks that hold a card, the one that we know best first."""

# How older apps call the fields.
_OLD = {
    "char_name": "name", "char_persona": "description", "world_scenario": "scenario",
    "char_greeting": "first_mes", "example_dialogue": "mes_example",
}  # fmt: skip
_TAKEN = {
    "name", "description", "personality", "scenario", "first_mes", "mes_example", "creator_notes",
    "system_prompt", "post_history_instructions",
}  # fmt: skip
_SILENT = {
    "spec", "spec_version", "data", "metadata", "create_date", "creatorcomment", "avatar", "chat",
    "talkativeness", "fav",
}  # fmt: skip
"""Fields that say nothing of the character."""

_CHAR = re.compile(r"\{\{char\}\}|<BOT>", re.IGNORECASE)
_USER = re.compile(r"\{\{user\}\}|<USER>", re.IGNORECASE)
_ORIGINAL = re.compile(r"\{\{original\}\}\s*", re.IGNORECASE)
_START = re.compile(r"<START>", re.IGNORECASE)


def is_card(content: Mapping[str, Any]) -> bool:
    """Whether an object looks like a card of any version."""
    if isinstance(content.get("data"), dict) and "spec" in content:
        return True
    names = {_OLD.get(name, name) for name in content}
    return "name" in names and bool(names & {"first_mes", "mes_example", "personality"})


def parse(content: Mapping[str, Any]) -> tuple[Persona, list[str]]:
    """A persona from a card, and what is to be told of it; `UsageError` at a wrong type."""
    data = content["data"] if isinstance(content.get("data"), dict) else content
    if own := _own(data):
        return own, []
    data = {_OLD.get(name, name): value for name, value in data.items()}
    name = clean_line(text_of(data, "name"))
    texts = {field: _filled(text_of(data, field), name) for field in _TAKEN}
    notes: list[str] = []
    examples = _examples(text_of(data, "mes_example"), name, notes)
    about = clean_line(texts["creator_notes"])
    if len(about) > MOST_DESCRIPTION:
        notes.append(say("The notes of its maker are long; only their beginning is kept."))
        about = about[: MOST_DESCRIPTION - 1] + "…"
    persona = Persona(
        name=name,
        description=about,
        system_prompt=_system_prompt(texts, notes),
        examples=tuple(examples),
        opening=texts["first_mes"].strip(),
    )
    return persona, [*notes, *_left_out(data)]


def _filled(text: str, name: str) -> str:
    """The text with the character's name in it, and our own sign for the person's."""
    return _USER.sub("{{user}}", _CHAR.sub(lambda _: name, text))


def _system_prompt(texts: Mapping[str, str], notes: list[str]) -> str:
    parts = [
        _ORIGINAL.sub("", texts["system_prompt"]),
        texts["description"],
        f"Personality: {texts['personality']}" if texts["personality"].strip() else "",
        f"Scenario: {texts['scenario']}" if texts["scenario"].strip() else "",
    ]
    if last := _ORIGINAL.sub("", texts["post_history_instructions"]).strip():
        parts.append(last)
        notes.append(
            say(
                "Instructions that belong behind the chat were put at the end of the system prompt."
            )
        )
    return "\n\n".join(part.strip() for part in parts if part.strip())


def _left_out(data: Mapping[str, Any]) -> Iterator[str]:
    """What a card holds that a persona has no place for, in sentences."""
    if greetings := [g for g in _list(data.get("alternate_greetings")) if g]:
        yield say(
            "Left out: %n other opening messages.", len(greetings),
            one="Left out: %n other opening message.",
        )  # fmt: skip
    book = data.get("character_book")
    if isinstance(book, dict) and (entries := _list(book.get("entries"))):
        yield say(
            "Left out: the character's book with %n entries.", len(entries),
            one="Left out: the character's book with %n entry.",
        )  # fmt: skip
    handled = _TAKEN | _SILENT | {"alternate_greetings", "character_book"}
    named = [name for name, value in data.items() if name not in handled and value]
    if named:
        words = listed(clean_line(str(name))[:40] for name in named[:20])
        yield say("Left out, as it means nothing here: {words}.", words=words)


def _list(value: object) -> list[Any]:
    return value if isinstance(value, list) else []


def _examples(text: str, name: str, notes: list[str]) -> list[Example]:
    """The example talks of a card, taken apart into pairs."""
    person = re.compile(r"^[ \t]*(?:\{\{user\}\}|<USER>|You)[ \t]*:[ \t]*", re.IGNORECASE)
    own = rf"|{re.escape(name)}" if name else ""
    character = re.compile(rf"^[ \t]*(?:\{{\{{char\}}\}}|<BOT>{own})[ \t]*:[ \t]*", re.IGNORECASE)
    pairs: list[Example] = []
    lost = 0
    for block in _START.split(text):
        turns: list[tuple[bool, list[str]]] = []
        for line in block.strip().splitlines():
            found = person.match(line) or character.match(line)
            if found:
                is_person = found.re is person
                if not turns or turns[-1][0] != is_person:
                    turns.append((is_person, []))
                turns[-1][1].append(line[found.end() :])
            elif turns:
                turns[-1][1].append(line)
            elif line.strip():
                lost += 1
        lost += _pair(turns, name, pairs)
    if lost:
        notes.append(
            say(
                "Left out of its example talks: %n parts without a question or an answer.",
                lost,
                one="Left out of its example talks: %n part without a question or an answer.",
            )
        )
    return pairs


def _pair(turns: list[tuple[bool, list[str]]], name: str, pairs: list[Example]) -> int:
    """Add what was said, two by two; how many parts stayed alone."""
    alone, asked = 0, ""
    for is_person, lines in turns:
        words = _filled("\n".join(lines).strip(), name)
        if is_person:
            asked = words
        elif asked and words:
            pairs.append(Example(asked, words))
            asked = ""
        else:
            alone += 1
    return alone + bool(asked)


# --- writing -------------------------------------------------------------------------------------


def card(persona: Persona) -> dict[str, Any]:
    """A persona as a card of version 2. What a card has no place for stands in its extensions.

    The system prompt goes where each app reads it, into the description of the character.
    """
    talks = (
        f"<START>\n{{{{user}}}}: {e.user}\n{{{{char}}}}: {e.assistant}" for e in persona.examples
    )
    return {
        "spec": "chara_card_v2",
        "spec_version": "2.0",
        "data": {
            "name": persona.name,
            "description": persona.system_prompt,
            "personality": "",
            "scenario": "",
            "first_mes": persona.opening,
            "mes_example": "\n".join(talks),
            "creator_notes": persona.description,
            "system_prompt": "",
            "post_history_instructions": "",
            "alternate_greetings": [],
            "tags": [],
            "creator": "",
            "character_version": "",
            "extensions": {"localchat": persona_file.document(persona)},
        },
    }


def _own(data: Mapping[str, Any]) -> Persona | None:
    """The persona that we once wrote into a card, whole, if nobody changed the card since."""
    extensions = data.get("extensions")
    own = extensions.get("localchat") if isinstance(extensions, dict) else None
    if not isinstance(own, dict):
        return None
    try:
        persona = checked(persona_file.parse(own))
    except (UsageError, PersonaError):
        return None
    written = card(persona)["data"]
    same = all(data.get(name) == value for name, value in written.items() if name != "extensions")
    return persona if same else None


# --- pictures ------------------------------------------------------------------------------------


def card_of_picture(data: bytes) -> dict[str, Any]:
    """The card in a PNG picture; `UsageError` if there is none. No picture is decoded."""
    found: dict[bytes, bytes] = {}
    for kind, chunk in _chunks(data):
        if kind in {b"tEXt", b"zTXt", b"iTXt"}:
            keyword, separator, rest = chunk.partition(b"\0")
            keyword = keyword.lower()
            if separator and keyword in _KEYWORDS and keyword not in found:
                found[keyword] = _text(kind, rest)
    for keyword in _KEYWORDS:
        if keyword in found:
            return loads(_decoded(found[keyword]))
    raise UsageError(say("There is no character card in this picture."))


def _chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Kind and content of each chunk."""
    if len(data) > MOST_PICTURE:
        raise UsageError(
            say("This picture is too large: at most {count} MB.", count=MOST_PICTURE // 1000000)
        )
    view, place = memoryview(data), len(SIGNATURE)
    for _ in range(_MOST_CHUNKS):
        if place + 12 > len(data):
            return
        length = int.from_bytes(view[place : place + 4], "big")
        kind = bytes(view[place + 4 : place + 8])
        end = place + 8 + length
        if end + 4 > len(data):
            raise UsageError(say("This picture is damaged: it ends in the middle."))
        if kind == b"IEND":
            return
        # Pixels are never copied.
        if kind in {b"tEXt", b"zTXt", b"iTXt"}:
            yield kind, bytes(view[place + 8 : end])
        place = end + 4
    raise UsageError(say("This picture is built of too many pieces to be honest."))


def _text(kind: bytes, rest: bytes) -> bytes:
    """The text of a chunk behind its keyword, unpacked if it is packed."""
    if kind == b"tEXt":
        return rest
    if kind == b"zTXt":
        return _unpacked(rest[1:])
    packed = rest[:1] == b"\1"
    words = rest[2:].split(b"\0", 2)
    text = words[2] if len(words) == 3 else b""  # noqa: PLR2004 -- language, translated keyword, text
    return _unpacked(text) if packed else text


def _unpacked(data: bytes) -> bytes:
    """Unpack, but never to more than a card may be long."""
    unpacker = zlib.decompressobj()
    try:
        text = unpacker.decompress(data, 2 * MOST)
    except zlib.error as error:
        raise UsageError(
            say("The card in this picture is damaged: it cannot be unpacked.")
        ) from error
    if unpacker.unconsumed_tail:
        raise UsageError(say("The card in this picture is far too long to be honest."))
    return text


def _decoded(text: bytes) -> str:
    if len(text) > 2 * MOST:
        raise UsageError(say("The card in this picture is too long."))
    try:
        return base64.b64decode(b"".join(text.split()), validate=True).decode("utf-8-sig")
    except (binascii.Error, UnicodeDecodeError):
        pass
    try:  # some write it as it is
        return text.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise UsageError(say("The card in this picture is damaged: it is no text.")) from error
