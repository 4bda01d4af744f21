"""Presets: those built in and the person's own."""

from collections.abc import Mapping

from localchat.domain.parameter import ParameterError, Value
from localchat.domain.parameters import DEFAULTS
from localchat.domain.preset import BUILT_IN, Preset
from localchat.errors import UsageError
from localchat.storage.shelf import PresetTable


class Presets:
    """Lists, finds, saves and deletes presets."""

    def __init__(self, table: PresetTable) -> None:
        self._table = table

    def all(self) -> list[Preset]:
        """Built-in presets first."""
        return [*BUILT_IN, *self._table.all()]

    def get(self, name: str) -> Preset:
        """The preset of that name, however its letters are written; `UsageError` lists them."""
        wanted = name.strip().casefold()
        for preset in self.all():
            if preset.name.casefold() == wanted:
                return preset
        known = ", ".join(preset.name for preset in self.all())
        raise UsageError(f"There is no preset called “{name}”. There are: {known}.")

    def get_or_default(self, name: str) -> Preset:
        """The preset of that name, or the first one if it has been deleted."""
        try:
            return self.get(name)
        except UsageError:
            return BUILT_IN[0]

    def save(self, name: str, values: Mapping[str, Value], description: str = "") -> Preset:
        """Keep values under a name; what equals the default is left out."""
        name = name.strip()
        if not name:
            raise UsageError("A preset needs a name.")
        if any(preset.name.casefold() == name.casefold() for preset in BUILT_IN):
            raise UsageError(f"“{name}” is built in and cannot be changed. Choose another name.")
        kept = {key: value for key, value in values.items() if DEFAULTS.get(key) != value}
        try:
            preset = Preset(name=name, values=kept, description=description)
        except ParameterError as error:
            raise UsageError(str(error)) from error
        self._table.put(preset.name, preset.values, description)
        return preset

    def delete(self, name: str) -> None:
        """Delete one of the person's own presets."""
        preset = self.get(name)
        if preset.built_in:
            raise UsageError(f"“{preset.name}” is built in and cannot be deleted.")
        self._table.remove(preset.name)
