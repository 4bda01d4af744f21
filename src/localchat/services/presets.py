"""Presets: those built in, the person's own, the maker's for a model, and which one is usual."""

from collections.abc import Mapping
from pathlib import Path

from localchat.domain.model import GUIDE, ModelId
from localchat.domain.parameter import ParameterError, Value
from localchat.domain.parameters import DEFAULTS
from localchat.domain.preset import BUILT_IN, RECOMMENDED, Preset, shown_name
from localchat.errors import UsageError
from localchat.services import preset_file
from localchat.services.models import Models
from localchat.settings import Settings
from localchat.storage.shelf import PresetTable
from localchat.text import cause, listed, say

_STEADY = "Deterministic"


class Presets:
    """Lists, finds, saves, deletes, reads and writes presets."""

    def __init__(self, table: PresetTable, models: Models, settings: Settings) -> None:
        self._table, self._models, self._settings = table, models, settings

    def all(self, model: ModelId | None = None) -> list[Preset]:
        """The maker's for this model if there is one, then those built in, then the person's own."""
        return [*self._of_maker(model), *BUILT_IN, *self._table.all()]

    def _of_maker(self, model: ModelId | None) -> list[Preset]:
        known = self._models.known(model) if model else None
        if known is None or not known.recommended:
            return []
        words = say("What the maker of {name} recommends in the file.", name=known.name)
        values = known.recommended
        return [Preset(name=RECOMMENDED, values=values, description=words, built_in=True)]

    def get(self, name: str, model: ModelId | None = None) -> Preset:
        """The preset of that name, however its letters are written; `UsageError` lists them."""
        wanted, found = name.strip().casefold(), self.all(model)
        for called in (lambda name: name, shown_name):
            for preset in found:
                if called(preset.name).casefold() == wanted:
                    return preset
        known = listed(shown_name(preset.name) for preset in found)
        raise UsageError(
            say("There is no preset called “{name}”. There are: {known}.", name=name, known=known)
        )

    def get_or_default(self, name: str, model: ModelId | None = None) -> Preset:
        """The preset of that name, or the first built-in one if it has been deleted."""
        try:
            return self.get(name, model)
        except UsageError:
            return BUILT_IN[0]

    def usual(self, model: ModelId) -> str:
        """With which preset a chat with this model begins.

        The one that the person chose for it, the maker's, or the person's usual one. The guide is too
        small for chance, so it always says the likeliest.
        """
        names = {preset.name.casefold() for preset in self.all(model)}
        chosen = self._models.preset(model)
        if chosen and chosen.casefold() in names:
            return chosen
        if model == GUIDE:
            return _STEADY
        if self._of_maker(model):
            return RECOMMENDED
        return self.get_or_default(str(self._settings["default_preset"])).name

    def choose_for(self, model: ModelId, name: str | None) -> None:
        """Let chats with this model begin with a preset; None goes back to what is usual."""
        self._models.set_preset(model, None if name is None else self.get(name, model).name)

    def save(self, name: str, values: Mapping[str, Value], description: str = "") -> Preset:
        """Keep values under a name; what equals the default is left out."""
        name = name.strip()
        if not name:
            raise UsageError(say("A preset needs a name."))
        if any(preset.name.casefold() == name.casefold() for preset in BUILT_IN):
            raise UsageError(
                say("“{name}” is built in and cannot be changed. Choose another name.", name=name)
            )
        kept = {key: value for key, value in values.items() if DEFAULTS.get(key) != value}
        try:
            preset = Preset(name=name, values=kept, description=description)
        except ParameterError as error:
            raise UsageError(str(error)) from error
        self._table.put(preset.name, preset.values, description)
        return preset

    def delete(self, name: str) -> Preset:
        """Delete one of the person's own presets; `put_back` brings what is returned back."""
        preset = self.get(name)
        if preset.built_in:
            raise UsageError(say("“{name}” is built in and cannot be deleted.", name=preset.name))
        self._table.remove(preset.name)
        return preset

    def put_back(self, preset: Preset) -> None:
        """Bring a preset back that was deleted."""
        self._table.put(preset.name, preset.values, preset.description)

    def read_file(self, path: Path) -> preset_file.Read:
        """Take a preset over from a file; a name that is taken gets a number."""
        try:
            if path.stat().st_size > preset_file.MOST:
                raise UsageError(say("{name} is too long for a preset.", name=path.name))
            text = path.read_text(encoding="utf-8-sig")
        except (OSError, UnicodeDecodeError) as error:
            reason = getattr(error, "strerror", None) or say("it is no text")
            raise UsageError(
                say("{path} cannot be read: {reason}.", path=path, reason=reason)
            ) from error
        found = preset_file.read(text)
        taken = {preset.name.casefold() for preset in self.all()}
        wanted = found.preset.name
        names = [wanted, *(f"{wanted} {number}" for number in range(2, 1000))]
        free = next(name for name in names if name.casefold() not in taken)
        saved = self.save(free, found.preset.values, found.preset.description)
        return preset_file.Read(saved, found.left_out)

    def write_file(self, preset: Preset, path: Path) -> None:
        """Write a preset to a file."""
        try:
            path.write_text(preset_file.write(preset), encoding="utf-8")
        except OSError as error:
            raise UsageError(
                say("{path} cannot be written: {reason}.", path=path, reason=cause(error))
            ) from error
