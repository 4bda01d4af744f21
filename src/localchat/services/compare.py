"""Comparing: the same prompt to two contenders, one after the other, each as if it were alone.

An engine of its own answers, which ends afterwards: no chat is touched, and none holds a trace. Both
one after the other, since two models at once would take each other's memory and pace.
"""

import random
from collections.abc import Iterator
from dataclasses import replace

from localchat.domain.chat import MessageState
from localchat.domain.comparison import Answer, Comparison, ComparisonId, Contender, Side, Vote
from localchat.domain.persona import Persona
from localchat.domain.preset import load_options_from
from localchat.errors import Cancelled, LocalChatError, StoreError, UsageError
from localchat.services.chat_events import Loading
from localchat.services.compare_events import Begun, CompareEvent, Freed, OfSide, Over, SideEnded
from localchat.services.compare_memory import takes_more_than_is_free
from localchat.services.compare_starts import Start, starts
from localchat.services.models import Models
from localchat.services.personas import Personas
from localchat.services.presets import Presets
from localchat.services.prompting import Prompt, first_prompt
from localchat.services.runner import Runner
from localchat.services.speaker import Speaker, Voice
from localchat.services.written import Written
from localchat.settings import Settings
from localchat.storage.comparisons import ComparisonTable
from localchat.text import listed, say

__all__ = ["Begun", "Compare", "Freed", "OfSide", "Over", "SideEnded", "Start"]


class Compare:
    """Runs comparisons, takes votes, lists and deletes. One runs at a time; `stop` from any thread."""

    def __init__(
        self,
        table: ComparisonTable,
        models: Models,
        presets: Presets,
        personas: Personas,
        chats: Runner,
        own: Runner,
        settings: Settings,
    ) -> None:
        """`chats` holds the model of the chats, `own` is for comparisons alone."""
        self._table, self._models, self._presets = table, models, presets
        self._personas = personas
        self._chats, self._runner = chats, own
        self._speaker = Speaker(models, own, settings)
        self._under_way: ComparisonId | None = None

    # --- running ---------------------------------------------------------------------------------

    def run(
        self, prompt: str, left: Contender, right: Contender, *, blind: bool = False
    ) -> Iterator[CompareEvent]:
        """Have both answer. If one cannot, its answer says why, and the other one still comes.

        With `blind` chance decides who stands where. `UsageError` for an empty prompt.
        """
        if not prompt.strip():
            raise UsageError(say("There is nothing to compare: write a prompt first."))
        self._speaker.begin()
        if blind and random.SystemRandom().random() < 1 / 2:
            left, right = right, left
        return self._run(prompt, left, right, blind=blind)

    def _whole(self, contender: Contender) -> Contender:
        """The contender with the names that things have, as far as they are there."""
        persona = contender.persona
        try:
            model = self._models.find(contender.model).id
            preset = contender.preset or self._presets.usual(model)
            preset = self._presets.get(preset, model).name
            if persona:
                persona = self._personas.get(persona).name
        except LocalChatError:
            return contender  # its answer will say what is missing
        return Contender(model, preset, persona, contender.examples_on or not persona)

    def _run(
        self, prompt: str, left: Contender, right: Contender, *, blind: bool
    ) -> Iterator[CompareEvent]:
        left, right = self._whole(left), self._whole(right)
        comparison = self._table.add(_clean(prompt), left, right, blind=blind)
        self._under_way = comparison.id
        try:
            yield Begun(comparison)
            for side in Side:
                yield from self._side(comparison, side)
        finally:
            self._runner.eject()
            self._under_way = None
        yield Over(self.get(comparison.id))

    def _side(self, comparison: Comparison, side: Side) -> Iterator[CompareEvent]:
        """One answer; whatever keeps it from coming is told in it."""
        key = comparison.id
        written = Written(
            lambda text, reasoning: self._table.append(key, side, text, reasoning),
            lambda state, usage, problem: self._table.end(key, side, state, usage, problem),
        )
        try:
            with written:
                yield from self._had(comparison, side, written)
        except StoreError:
            raise
        except LocalChatError:
            pass  # it is told in the answer
        yield SideEnded(side, self.get(key).of(side))

    def _had(self, comparison: Comparison, side: Side, written: Written) -> Iterator[CompareEvent]:
        """Load, read and write; what fails because of a stop is a stop."""
        if self._speaker.is_stopped:
            raise Cancelled(say("Stopped."))
        try:
            contender = comparison.of(side).contender
            voice = self._voice(contender)
            prompt = self._prompt(contender, voice, comparison.prompt)
            yield OfSide(side, Loading(0, 1000))
            yield from self._make_room(voice)
            for event in self._speaker.load(voice):
                yield OfSide(side, event)
            for said in self._speaker.say(written, prompt, voice):
                yield OfSide(side, said)
        except StoreError:
            raise
        except LocalChatError as error:
            if self._speaker.is_stopped:
                raise Cancelled(say("Stopped.")) from error
            raise
        if written.answered:
            self._models.note_use(voice.model.path)

    def _voice(self, contender: Contender) -> Voice:
        model = self._models.find(contender.model)
        preset = self._presets.get(contender.preset, model.id)
        return Voice(model, preset.name, preset.complete())

    def _prompt(self, contender: Contender, voice: Voice, question: str) -> Prompt:
        """As in a new chat; the persona's variables have their usual values."""
        name = contender.persona
        persona = self._personas.get(name) if name else Persona(name="")
        if not contender.examples_on:
            persona = replace(persona, examples=())
        variables = {**self._speaker.variables(voice), **_usual_values(persona)}
        return first_prompt(persona, question, variables)

    def _make_room(self, voice: Voice) -> Iterator[Freed]:
        """Let go of the other side's model, and of that of the chats where memory is short.

        Each side gets a fresh engine, though both may have the same model: what the other one has read
        and said would make the second one faster.
        """
        self._runner.eject()
        other, options = self._chats.model, load_options_from(voice.values)
        if (
            other is not None
            and self._chats.loaded is not None
            and takes_more_than_is_free(voice.model, options, other)
        ):
            self._chats.eject()
            yield Freed(other.name)

    def stop(self) -> None:
        """Stop what runs; what was written is kept."""
        self._speaker.stop()

    def close(self) -> None:
        """Stop, and end the engine for good."""
        self.stop()
        self._runner.close()

    def starts(self, model: str) -> list[Start]:
        """Comparisons that are worth a try, the first ones with this model."""
        found = self._models.find(model)
        return starts(
            found,
            [each for each in self._models.all() if each.size],
            [preset.name for preset in self._presets.all(found.id)],
            self._presets.usual,
            self._personas.all(),
        )

    # --- keeping ---------------------------------------------------------------------------------

    def all(self) -> list[Comparison]:
        """All of them, newest first."""
        return [self._shown(one) for one in self._table.all()]

    def get(self, key: ComparisonId) -> Comparison:
        """One of them; `UsageError` if it is not there."""
        found = self._table.get(key)
        if found is None:
            raise UsageError(say("This comparison is no longer there. It may have been deleted."))
        return self._shown(found)

    def _shown(self, comparison: Comparison) -> Comparison:
        """What nobody writes any more is shown as interrupted."""
        if comparison.id == self._under_way:
            return comparison
        return replace(comparison, left=_at_rest(comparison.left), right=_at_rest(comparison.right))

    def vote(self, key: ComparisonId, vote: Vote) -> Comparison:
        """Say which answer was better. Once the names were shown, a vote that was blind stays.

        `UsageError` where there are not two answers.
        """
        found = self.get(key)
        if not found.can_be_voted:
            raise UsageError(say("There are not two answers here, so there is nothing to vote on."))
        if found.blind and found.vote is not Vote.NONE:
            raise UsageError(
                say(
                    "This vote was blind. Now that the names are known it stays; delete the comparison "
                    "if it shall not count."
                )
            )
        self._table.vote(key, vote)
        return self.get(key)

    def remove(self, key: ComparisonId) -> Comparison:
        """Delete one; `put_back` undoes it. `UsageError` while it runs."""
        if key == self._under_way:
            raise UsageError(say("This comparison still runs. Stop it, then delete it."))
        found = self.get(key)
        self._table.remove(key)
        return found

    def put_back(self, comparison: Comparison) -> None:
        """Undo a delete."""
        self._table.put_back(comparison)

    def draft(self) -> Comparison | None:
        """What was being prepared; else the last one with an empty prompt, so that one can go on."""
        if found := self._table.draft():
            return found
        last = next((one for one in self.all() if not one.hidden), None)
        return replace(last, prompt="") if last else None

    def keep_draft(self, prompt: str, left: Contender, right: Contender, *, blind: bool) -> None:
        """Keep what is being prepared."""
        self._table.keep_draft(_clean(prompt), left, right, blind=blind)


def _clean(text: str) -> str:
    """The text without halves of letters and NUL, which neither the store nor a model can take."""
    return text.encode("utf-8", "replace").decode().replace("\0", "\ufffd")


def _usual_values(persona: Persona) -> dict[str, str]:
    """The usual values of a persona's variables; `UsageError` if one has none: nobody can be asked here."""
    values = {each.name: each.usual for each in persona.asked()}
    if missing := [name for name, value in values.items() if not value]:
        raise UsageError(
            say(
                "The persona “{name}” asks for {missing}, and a comparison cannot ask. Give it a "
                "usual value in the editor of personas, or choose another persona.",
                name=persona.name,
                missing=listed(missing),
            )
        )
    return values


def _at_rest(answer: Answer) -> Answer:
    if answer.state is not MessageState.WRITING:
        return answer
    return replace(answer, state=MessageState.INTERRUPTED)
