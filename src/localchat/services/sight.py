"""Which models see pictures: those with a projector beside them; and what a picture costs one of them."""

from pathlib import Path

from localchat.domain.model import ModelFile
from localchat.domain.picture import size_of
from localchat.engine import projector
from localchat.engine.gguf import Header
from localchat.errors import LocalChatError, PictureRefused
from localchat.services import facts
from localchat.services.seeker import Seeker
from localchat.storage.library import LibraryTable
from localchat.text import listed, say

NAMED = 3
"""Models that see which a sentence names."""


class Sight:
    """Looks up projectors. Not on the window's thread: it reads the store, and perhaps a folder."""

    def __init__(self, files: LibraryTable) -> None:
        self._files = files
        self._headers: dict[tuple[Path, int], Header | None] = {}

    def projector(self, model: ModelFile) -> Path | None:
        """The part of a model that sees, if there is one on this computer."""
        if model.is_guide:
            return None
        row = self._files.file(model.path)
        known = facts.decode(row) if row else None
        # Of a file that the library does not know its folder is asked.
        beside = None if known else Seeker().around(model.path, "")
        found = known.projector if known else beside.projector if beside else ""
        return Path(found) if found and Path(found).is_file() else None

    def sees(self, model: ModelFile) -> bool:
        """Whether a model sees pictures."""
        return self.projector(model) is not None

    def _others(self, model: ModelFile) -> list[str]:
        """The names of other models here, which see."""
        found = [facts.decode(row) for row in self._files.files().values()]
        usable = [one for one in found if one and not one.problem and not one.ignored]
        others = [one for one in usable if one.model.path != model.path]
        names = {
            one.model.name for one in others if one.projector and Path(one.projector).is_file()
        }
        return sorted(names, key=str.casefold)

    def need(self, model: ModelFile) -> None:
        """`PictureRefused` if a model does not see, with what can be done."""
        if self.sees(model):
            return
        if others := self._others(model):
            raise PictureRefused(
                say(
                    "{name} cannot see pictures. Remove the picture, or choose a model that sees: {others}.",
                    name=model.name,
                    others=listed(others[:NAMED]),
                )
            )
        raise PictureRefused(
            say(
                "{name} cannot see pictures. Remove the picture, or get a model that sees: under Discover "
                "they say so, and come with a part for pictures (mmproj).",
                name=model.name,
            )
        )

    def tokens(self, model: ModelFile, text: str) -> int:
        """About how many tokens a picture is to a model, by its size as an attachment's text; 0 if blind."""
        file = self.projector(model)
        if file is None:
            return 0
        header = self._header(file)
        return projector.estimated_tokens(header, *size_of(text)) if header else projector.USUAL

    def _header(self, file: Path) -> Header | None:
        try:
            key = file, file.stat().st_mtime_ns
            if key not in self._headers:
                self._headers[key] = projector.check(file)
        except (LocalChatError, OSError):
            return None
        return self._headers[key]
