"""Personas: those built in and the person's own, their files, their drafts, and choosing one for a chat."""

import datetime as dt
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from localchat.domain.chat import Conversation, ConversationId
from localchat.domain.model import ModelId
from localchat.domain.persona import Persona, Variable, clean_line, persona_name
from localchat.domain.variables import fill, values_at
from localchat.errors import LocalChatError, UsageError
from localchat.paths import RESOURCES
from localchat.services import character_card, persona_file
from localchat.services.conversations import Conversations
from localchat.services.models import Models
from localchat.services.persona_file import Read
from localchat.services.presets import Presets
from localchat.settings import Settings
from localchat.storage.conversations import ConversationTable
from localchat.storage.personas import PersonaTable
from localchat.text import cause, listed, say

FOLDER = RESOURCES / "personas"
"""The built-in ones, in their order by name of file."""

_MOST_NAMED = 20
"""Names that an error lists."""

NEW = ""
"""The name under which the draft of a persona that was never saved is kept."""


def built_in() -> tuple[Persona, ...]:
    """The personas that every installation has; `LocalChatError` if one is damaged.

    What a person reads of them is in their language, but for the name, by which chats know them (see
    `persona_name`). System prompts and examples stay as they are: they were tried with models so, and tell
    these to answer in the language that they are asked in.
    """
    return tuple(
        replace(each, description=say(each.description), opening=say(each.opening))
        for each in _as_they_came()
    )


@cache
def _as_they_came() -> tuple[Persona, ...]:
    found = []
    for file in sorted(FOLDER.glob("*.json")):
        try:
            read = persona_file.read(file.read_text(encoding="utf-8"))
        except (OSError, UsageError) as error:
            raise LocalChatError(
                say(
                    "A persona that comes with LocalChat is damaged ({name}). Install LocalChat again.",
                    name=file.name,
                )
            ) from error
        found.append(replace(read.persona, built_in=True))
    return tuple(found)


@dataclass(frozen=True, slots=True)
class Used:
    """What choosing a persona did to a chat."""

    before: Conversation
    """The chat as it was."""
    notes: tuple[str, ...] = ()
    """Full sentences: what was not done, and why."""


class Personas:
    """Lists, finds, saves, removes, reads and writes personas, and lets a chat use one."""

    def __init__(
        self,
        table: PersonaTable,
        chats: ConversationTable,
        conversations: Conversations,
        presets: Presets,
        models: Models,
        settings: Settings,
    ) -> None:
        self._table, self._chats, self._conversations = table, chats, conversations
        self._presets, self._models, self._settings = presets, models, settings

    # --- keeping ---------------------------------------------------------------------------------

    def all(self) -> list[Persona]:
        """Those built in, then the person's own by name."""
        return [*built_in(), *(persona for _, persona in self._own())]

    def _own(self) -> list[tuple[int, Persona]]:
        own = [(key, persona_file.parse(json.loads(text))) for key, text in self._table.all()]
        return sorted(own, key=lambda each: each[1].name.casefold())

    def _key(self, name: str) -> int:
        """The key of one of the person's own; 0 if there is none of that name."""
        wanted = clean_line(name).casefold()
        return next((key for key, own in self._own() if own.name.casefold() == wanted), 0)

    def get(self, name: str) -> Persona:
        """The persona of that name, however its letters are written; `UsageError` lists them."""
        wanted, found = clean_line(name).casefold(), self.all()
        for called in (lambda name: name, persona_name):
            for persona in found:
                if called(persona.name).casefold() == wanted:
                    return persona
        known, short = (
            listed(persona_name(persona.name) for persona in found[:_MOST_NAMED]),
            clean_line(name)[:80],
        )
        raise UsageError(
            say(
                "There is no persona called “{name}”. There are: {names} and %n more.",
                len(found) - _MOST_NAMED,
                name=short,
                names=known,
            )
            if len(found) > _MOST_NAMED
            else say(
                "There is no persona called “{name}”. There are: {names}.", name=short, names=known
            )
        )

    def save(self, persona: Persona, old: str = NEW) -> Persona:
        """Keep what stands in the editor: a new one, or in place of the person's own that was called `old`.

        Its draft is forgotten then. Chats that use it are not changed. `UsageError` says what is wrong.
        """
        key = self._key(old) if old else 0
        made = self._put(persona, key)
        self._table.keep_draft(key, "")
        return made

    def add(self, persona: Persona) -> Persona:
        """Keep a further one; `UsageError` says what is wrong with it, or that its name is taken."""
        return self._put(persona, 0)

    def _put(self, persona: Persona, key: int) -> Persona:
        made = replace(persona_file.finished(persona, ()).persona, built_in=False)
        taken = self._key(made.name)
        is_as_it_was = key and taken == key
        if made.name.casefold() in _names_of(built_in()) and not is_as_it_was:
            raise UsageError(
                say(
                    "“{name}” is built in and cannot be changed. Choose another name.",
                    name=made.name,
                )
            )
        if taken and taken != key:
            raise UsageError(
                say(
                    "There is a persona called “{name}” already. Choose another name.",
                    name=made.name,
                )
            )
        if key:
            self._table.change(key, made.name, persona_file.write(made))
        else:
            self._table.add(made.name, persona_file.write(made))
        return made

    def free_name(self, wanted: str) -> str:
        """A name that nobody has: the wanted one, or with a number."""
        taken = _names_of(self.all())
        wanted = clean_line(wanted)[:70] or "Persona"
        names = (wanted if n == 1 else f"{wanted} {n}" for n in range(1, len(taken) + 2))
        return next(name for name in names if name.casefold() not in taken)

    def duplicate(self, persona: Persona) -> Persona:
        """Keep a copy of one, under a name that is free, and return it."""
        return self.add(replace(persona, name=self.free_name(persona_name(persona.name))))

    def remove(self, name: str) -> Persona:
        """Delete one of the person's own; `add` brings back what is returned."""
        persona = self.get(name)
        if persona.built_in:
            raise UsageError(
                say("“{name}” is built in and cannot be removed.", name=persona_name(persona.name))
            )
        key = self._key(persona.name)
        self._table.remove(key)
        self._table.keep_draft(key, "")
        return persona

    def draft(self, name: str = NEW) -> Persona | None:
        """What stood in the editor of one and was not saved; None if there is nothing."""
        key = self._key(name) if name else 0
        text = self._table.draft(key) if key or not name else ""
        return persona_file.parse(json.loads(text)) if text else None

    def keep_draft(self, persona: Persona | None, name: str = NEW) -> None:
        """Keep what stands in the editor of one, as it stands; None forgets it."""
        key = self._key(name) if name else 0
        if key or not name:
            self._table.keep_draft(key, persona_file.write(persona) if persona else "")

    # --- files -----------------------------------------------------------------------------------

    def read_file(self, path: Path) -> Read:
        """Take a persona over from a file of ours or a character card; a name that is taken gets a number."""
        found = look_into(path)
        persona, told = found.persona, list(found.notes)
        free = self.free_name(persona.name)
        if free != persona.name:
            told.append(
                say(
                    "There is one called “{name}” already, so it is called “{free}”.",
                    name=persona.name,
                    free=free,
                )
            )
        if variables := persona.asked():
            names = listed(each.name for each in variables)
            told.append(say("When it is chosen it asks for: {names}.", names=names))
        told += [note for note in (self._no_preset(persona), self._no_model(persona)) if note]
        return Read(self.add(replace(persona, name=free)), tuple(told))

    def write_file(self, persona: Persona, path: Path, *, card: bool = False) -> None:
        """Write a persona to a file: in our own format, or as a character card that other apps read."""
        text = self.card_text(persona) if card else persona_file.write(persona)
        try:
            path.write_text(text, encoding="utf-8")
        except OSError as error:
            raise UsageError(
                say("{path} cannot be written: {reason}.", path=path, reason=cause(error))
            ) from error

    def card_text(self, persona: Persona) -> str:
        """A persona as the text of a character card."""
        return json.dumps(character_card.card(persona), indent=2, ensure_ascii=False) + "\n"

    # --- in a chat -------------------------------------------------------------------------------

    def use(self, key: ConversationId, name: str, values: Mapping[str, str] | None = None) -> Used:
        """Let a chat have a persona from now on; an empty name leaves it without one.

        System prompt and examples are copied into the chat, so that later changes of the persona do
        not touch it. `values` stand in the place of the persona's own variables; what is not named
        there gets its usual value. `UsageError` if one has neither.
        """
        before = self._conversations.get(key)
        if not name:
            self._chats.change(key, persona="", system_prompt="", examples=(), examples_on=True)
            if before.persona:
                self._table.open_chat(key, "")
            return Used(before)
        persona = self.get(name)
        own = _values(persona.asked(), values or {})
        notes = [note for note in (self._no_preset(persona), self._no_model(persona)) if note]
        if persona.model and not self._no_model(persona):
            self._conversations.set_model(key, self._models.find(persona.model).id)
        if persona.preset and not self._no_preset(persona):
            self._conversations.set_preset(key, persona.preset)
        self._chats.change(
            key,
            persona=persona.name,
            system_prompt=fill(persona.system_prompt, own),
            examples=[
                replace(pair, user=fill(pair.user, own), assistant=fill(pair.assistant, own))
                for pair in persona.examples
            ],
            examples_on=True,
        )
        self._table.open_chat(key, self._opening(key, persona, own) if persona.opening else "")
        return Used(before, tuple(notes))

    def take_back(self, used: Used) -> None:
        """Have a chat as it was before a persona was chosen."""
        old = used.before
        said = ""
        if old.leaf_id is not None:
            said = self._chats.message(old.leaf_id).text
        self._chats.change(
            old.id, persona=old.persona, system_prompt=old.system_prompt, examples=old.examples,
            examples_on=old.examples_on, model_id=old.model_id, preset=old.preset, changes=old.changes,
        )  # fmt: skip
        self._table.open_chat(old.id, said)

    def set_examples_on(self, key: ConversationId, *, on: bool) -> None:
        """Say whether a chat tells its examples to the model: few-shot or zero-shot."""
        self._chats.change(key, examples_on=on)

    def _opening(self, key: ConversationId, persona: Persona, own: Mapping[str, str]) -> str:
        model = self._models.find(self._conversations.get(key).model_id).name
        now, user = dt.datetime.now().astimezone(), str(self._settings["user_name"])
        return fill(persona.opening, {**values_at(now, model=model, user=user), **own})

    def _no_preset(self, persona: Persona) -> str:
        known = {preset.name.casefold() for preset in self._presets.all()}
        if not persona.preset or persona.preset.casefold() in known:
            return ""
        return say(
            "Its preset “{name}” is not here; the chat keeps its own.",
            name=clean_line(persona.preset)[:80],
        )

    def _no_model(self, persona: Persona) -> str:
        known = {model.id for model in self._models.all()}
        if not persona.model or ModelId(persona.model) in known:
            return ""
        name = clean_line(persona.model)[:80]
        return say("Its model “{name}” is not on this computer; the chat keeps its own.", name=name)


def _names_of(personas: Iterable[Persona]) -> set[str]:
    """All that they are called by."""
    return {name.casefold() for each in personas for name in (each.name, persona_name(each.name))}


def _values(asked: tuple[Variable, ...], given: Mapping[str, str]) -> dict[str, str]:
    """A value for each variable: the given or the usual one."""
    told = {name.casefold(): value for name, value in given.items()}
    values = {each.name: told.get(each.name.casefold()) or each.usual for each in asked}
    if missing := [name for name, value in values.items() if not value]:
        raise UsageError(
            say(
                "This persona asks for {names}, and nothing was given for them.",
                len(missing),
                one="This persona asks for {names}, and nothing was given for it.",
                names=listed(missing),
            )
        )
    return values


def look_into(path: Path) -> Read:
    """The persona in a file of ours, or in a character card or picture; `UsageError` if there is none."""
    data = _bytes(path)
    if data.startswith(character_card.SIGNATURE):
        persona, notes = character_card.parse(character_card.card_of_picture(data))
        return persona_file.finished(persona, notes)
    return persona_file.read(_text(data, path.name))


def _bytes(path: Path) -> bytes:
    """A file's content, if it is not too long."""
    try:
        if path.exists() and not path.is_file():
            raise UsageError(say("{path} is no file.", path=path))
        with path.open("rb") as file:
            head = file.read(len(character_card.SIGNATURE))
            is_picture = head == character_card.SIGNATURE
            most = character_card.MOST_PICTURE if is_picture else persona_file.MOST
            data = head + file.read(most)
    except OSError as error:
        raise UsageError(
            say("{path} cannot be read: {reason}.", path=path, reason=cause(error))
        ) from error
    if len(data) > most:
        raise UsageError(
            say(
                "{name} is too large for a persona: at most {count} MB.",
                name=path.name,
                count=most // 1000000,
            )
        )
    return data


def _text(data: bytes, name: str) -> str:
    if b"\0" in data:
        raise UsageError(say("{name} is no persona: it is no text.", name=name))
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise UsageError(say("{name} is no persona: it is no text in UTF-8.", name=name)) from error
