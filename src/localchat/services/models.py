"""The models on this computer: the guide, those that the person added, and those that the library found."""

import re
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import replace
from itertools import count
from pathlib import Path

import jinja2
from jinja2.ext import loopcontrols

from localchat.domain.model import GUIDE, ModelFile, ModelId
from localchat.engine import fit, gate, memory
from localchat.errors import ModelError, StoreError, UsageError
from localchat.paths import GUIDE_FILE
from localchat.services import facts
from localchat.services.folders import ADDED
from localchat.storage.library import FileRow, LibraryTable
from localchat.storage.shelf import ModelRow, ModelTable
from localchat.text import listed, say

_Stamp = tuple[int, int]
_MOST_NAMED = 20
"""Ids that an error lists."""


class Models:
    """Lists, finds, adds and removes models. A file stays where it is and is never copied."""

    def __init__(self, table: ModelTable, files: LibraryTable) -> None:
        self._table, self._files = table, files
        self._known: dict[Path, tuple[_Stamp, ModelFile]] = {}
        self.look_again: Callable[[], object] = lambda: None
        """Called before it is said that there is no such model: the library looks through its folders."""

    def all(self) -> list[ModelFile]:
        """The guide first, then the person's models as they were added; those that have gone too.

        Of the models that the library found, those that can be used; the store knows them, so that no
        file is opened.
        """
        kept = self._files.files()
        models = [self.guide()]
        for row in self._table.all():
            if row.hidden:
                continue
            if not row.found:
                models.append(self._described(row.id, Path(row.path), kept.get(row.path)))
            elif known := facts.usable(kept.get(row.path)):
                models.append(_named(known, row.id))
        return models

    def rows(self) -> list[ModelRow]:
        """All that have an id, those too that are hidden or cannot be used."""
        return self._table.all()

    def guide(self) -> ModelFile:
        """The built-in model."""
        return self._described(GUIDE, GUIDE_FILE, None)

    def _of(self, row: ModelRow) -> ModelFile:
        return self._described(row.id, Path(row.path), self._files.file(row.path))

    def _described(self, key: ModelId, path: Path, indexed: FileRow | None) -> ModelFile:
        """What a file says of itself; read again only when it has changed."""
        try:
            stat = path.stat()
            stamp = (stat.st_mtime_ns, stat.st_size)
            known = self._known.get(path)
            if known is None or known[0] != stamp:
                same = indexed and (indexed.modified, indexed.size) == stamp
                model = facts.usable(indexed) if same else None
                known = (stamp, model or gate.describe(gate.check(path), path, key))
                self._known[path] = known
            return _named(known[1], key)
        except (OSError, ModelError):
            return _named(facts.unreadable(str(path)), key)

    def find(self, text: str) -> ModelFile:
        """A model by id, by the beginning of its id or name, or by path; `UsageError` lists them."""
        found = self._find(text.strip())
        if found is None:
            self.look_again()
            found = self._find(text.strip())
        if found is None:
            ids = [model.id for model in self.all()]
            names = listed(ids[:_MOST_NAMED])
            raise UsageError(
                say(
                    "There is no model called “{name}”. There are: {names} and %n more.",
                    len(ids) - _MOST_NAMED,
                    name=text,
                    names=names,
                )
                if len(ids) > _MOST_NAMED
                else say(
                    "There is no model called “{name}”. There are: {names}.", name=text, names=names
                )
            )
        return found

    def _find(self, wanted: str) -> ModelFile | None:
        if wanted.casefold() == GUIDE:
            return self.guide()
        row = self._table.get(wanted.lower())
        if row and not row.hidden:
            return self._of(row)
        models = self.all()
        named = [model for model in models if model.name.casefold() == wanted.casefold()]
        path = Path(wanted).expanduser()
        if not named and (path.suffix.lower() == ".gguf" or path.is_file() or path.is_absolute()):
            return self._at(path.absolute())
        begins = [model for model in models if model.id.startswith(wanted.lower())]
        return next(iter(named), begins[0] if len(begins) == 1 else None)

    def _at(self, path: Path) -> ModelFile:
        if path == GUIDE_FILE:
            return self.guide()
        row = self._table.at(path)
        if row and not row.hidden:
            return self._of(row)
        return gate.describe(gate.check(path), path, ModelId(str(path)))

    def add(self, path: Path) -> ModelFile:
        """Check a file and remember it; one that is known already is checked, and shown again if hidden."""
        path = path.expanduser().absolute()
        if not str(path).isprintable():
            raise UsageError(
                say("The name of this file has characters that cannot be kept. Rename it.")
            )
        header = gate.check(path)
        if path == GUIDE_FILE:
            return self.guide()
        if row := self._table.at(path):
            self._table.hide(row.id, hidden=False)
            return gate.describe(header, path, row.id)
        key = _free_id(path.stem, {GUIDE, *self._table.ids()})
        self._table.add(key, path)
        return gate.describe(header, path, key)

    def name_found(self, found: Iterable[tuple[str, str]]) -> Mapping[str, ModelRow]:
        """Give each of these paths an id, made of its name, if it has none; returns all rows by path."""
        rows = {row.path: row for row in self._table.all()}
        taken, new = {GUIDE, *self._table.ids()}, []
        for path, name in found:
            if path not in rows:
                key = _free_id(name, taken)
                taken.add(key)
                new.append((key, path))
        if new:
            self._table.add_found(new)
            rows = {row.path: row for row in self._table.all()}
        return rows

    def remove(self, key: str) -> ModelFile:
        """Forget a model, or hide one that would be found again; its file stays."""
        model = self.find(key)
        if model.is_guide:
            raise UsageError(say("The guide is a part of LocalChat and cannot be removed."))
        row, indexed = self._table.get(model.id), self._files.file(model.path)
        path = Path(model.path)
        comes_back = (
            (row is not None and row.found)
            or (indexed is not None and indexed.origin != ADDED)
            or any(path.is_relative_to(folder) for folder in self._files.folders())
        )
        if comes_back and path.exists():
            self._table.hide(model.id, hidden=True)
        else:
            self.forget(model.id, model.path)
        return model

    def forget(self, key: ModelId, path: str) -> None:
        """Leave nothing of a model but its file."""
        self._table.remove(key)
        self._files.forget(path)

    def note_use(self, path: str) -> None:
        """A model answered just now; a full disk is no reason to lose the answer."""
        with suppress(StoreError):
            self._files.note_use(path)

    def template(self, key: ModelId) -> str | None:
        """The chat template that the person chose for a model, if any."""
        return self._table.template(key)

    def known(self, key: ModelId) -> ModelFile | None:
        """A model by its id, or by its path if it was not added; None when it has gone."""
        if key == GUIDE:
            return self.guide()
        row = self._table.get(key)
        found = self._of(row) if row else self._described(key, Path(key), None)
        return found if found.size else None

    def preset(self, key: ModelId) -> str | None:
        """The preset that the person chose for a model, if any."""
        return self._table.preset(key)

    def set_preset(self, key: ModelId, name: str | None) -> None:
        """Choose the preset of a model, or none."""
        self._table.set_preset(key, name)

    def own_template(self, key: ModelId) -> str | None:
        """The chat template that a model's file brings, if any."""
        header = gate.check(Path(self.find(key).path))
        text = header.pairs.get("tokenizer.chat_template")
        return text if isinstance(text, str) else None

    def set_template(self, key: ModelId, text: str | None) -> None:
        """Choose a chat template for a model; None goes back to its own.

        `UsageError` when it cannot be parsed. It is only ever rendered in the engine's process.
        """
        if self._table.get(key) is None:
            raise UsageError(say("Only a model under “My models” can get another template."))
        if text is not None:
            _check_template(text)
        self._table.set_template(key, text)

    def inspect(self, path: Path, context: int | None = None) -> dict[str, object]:
        """What the gate reads in a file, and what it would need, as plain values."""
        path = path.expanduser().absolute()
        header = gate.check(path)
        model = gate.describe(header, path, ModelId(path.stem))
        length = context or min(model.context, fit.USUAL_CONTEXT)
        needed = memory.need(header, length).total
        return {
            "path": str(path),
            "name": model.name,
            "architecture": model.architecture,
            "parameters": model.parameters,
            "quantisation": model.quantisation,
            "size": model.size,
            "trained_context": model.context,
            "licence": model.licence,
            "chat_template": model.has_template,
            "tensors": len(header.tensors),
            "context": length,
            "memory_needed": needed,
            "memory_free": fit.free_memory(),
            "fits": needed <= fit.free_memory(),
        }


def _check_template(text: str) -> None:
    if not text.strip():
        raise UsageError(say("The template is empty."))
    try:
        jinja2.Environment(extensions=[loopcontrols], autoescape=False).parse(text)  # noqa: S701
    except jinja2.TemplateSyntaxError as error:
        raise UsageError(
            say("Line {line} of the template: {message}.", line=error.lineno, message=error.message)
        ) from error


def _named(model: ModelFile, key: ModelId) -> ModelFile:
    return model if model.id == key else replace(model, id=key)


def _free_id(name: str, taken: set[ModelId]) -> ModelId:
    """A short name for the command line that nobody has."""
    stem = re.sub(r"-\d{5}-of-\d{5}$", "", name).lower()
    base = re.sub(r"[^a-z0-9._]+", "-", stem).strip("-.")[:60] or "model"
    names = (ModelId(base if number == 1 else f"{base}-{number}") for number in count(1))
    return next(name for name in names if name not in taken)
