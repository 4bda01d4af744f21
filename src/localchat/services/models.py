"""The models on this computer: the guide, and the files that the person added."""

import re
from pathlib import Path

import jinja2
from jinja2.ext import loopcontrols

from localchat.domain.model import GUIDE, ModelFile, ModelId
from localchat.engine import fit, gate
from localchat.errors import ModelError, UsageError
from localchat.paths import GUIDE_FILE
from localchat.storage.shelf import ModelTable

_Stamp = tuple[int, int]


class Models:
    """Lists, finds, adds and removes models. A file stays where it is and is never copied."""

    def __init__(self, table: ModelTable) -> None:
        self._table = table
        self._known: dict[Path, tuple[_Stamp, ModelFile]] = {}

    def all(self) -> list[ModelFile]:
        """The guide first, then the person's models as they were added; those that have gone too."""
        return [
            self._guide(),
            *(self._described(key, path) for key, path in self._table.paths().items()),
        ]

    def _guide(self) -> ModelFile:
        return self._described(GUIDE, GUIDE_FILE)

    def _described(self, key: ModelId, path: Path) -> ModelFile:
        """What a file says of itself; read again only when it has changed."""
        try:
            stat = path.stat()
            stamp = (stat.st_mtime_ns, stat.st_size)
            known = self._known.get(path)
            if known is None or known[0] != stamp:
                known = (stamp, gate.describe(gate.check(path), path, key))
                self._known[path] = known
            return known[1]
        except (OSError, ModelError):
            return ModelFile(
                id=key, path=str(path), name=path.stem, size=0, architecture="", parameters=0,
                quantisation="", context=0,
            )  # fmt: skip

    def find(self, text: str) -> ModelFile:
        """A model by id, by the beginning of its id or name, or by path; `UsageError` lists them."""
        wanted = text.strip()
        models = self.all()
        for model in models:
            if wanted.casefold() in {model.id.casefold(), model.name.casefold()}:
                return model
        path = Path(wanted).expanduser()
        if path.suffix.lower() == ".gguf" or path.is_file() or "/" in wanted:
            path = path.absolute()
            known = [model for model in models if Path(model.path) == path]
            return known[0] if known else gate.describe(gate.check(path), path, ModelId(str(path)))
        begins = [model for model in models if model.id.startswith(wanted.lower())]
        if len(begins) == 1:
            return begins[0]
        known_ids = ", ".join(model.id for model in models)
        raise UsageError(f"There is no model called “{text}”. There are: {known_ids}.")

    def add(self, path: Path) -> ModelFile:
        """Check a file and remember it; a file that is known already is only checked again."""
        path = path.expanduser().absolute()
        header = gate.check(path)
        taken = self._table.paths()
        for key, known in taken.items():
            if known == path:
                return gate.describe(header, path, key)
        if path == GUIDE_FILE:
            return self._guide()
        key = _free_id(path, {GUIDE, *taken})
        self._table.add(key, path)
        return gate.describe(header, path, key)

    def remove(self, key: str) -> ModelFile:
        """Forget a model; its file stays."""
        model = self.find(key)
        if model.is_guide:
            raise UsageError("The guide is a part of LocalChat and cannot be removed.")
        self._table.remove(model.id)
        return model

    def template(self, key: ModelId) -> str | None:
        """The chat template that the person chose for a model, if any."""
        return self._table.template(key)

    def known(self, key: ModelId) -> ModelFile | None:
        """A model by its id, or by its path if it was not added; None when it has gone."""
        if key == GUIDE:
            return self._guide()
        path = self._table.paths().get(key) or Path(key)
        found = self._described(key, path)
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
        if key not in self._table.paths():
            raise UsageError("Only a model under “My models” can get another template.")
        if text is not None:
            _check_template(text)
        self._table.set_template(key, text)

    def inspect(self, path: Path, context: int | None = None) -> dict[str, object]:
        """What the gate reads in a file, and what it would need, as plain values."""
        path = path.expanduser().absolute()
        header = gate.check(path)
        model = gate.describe(header, path, ModelId(path.stem))
        length = context or min(model.context, fit.USUAL_CONTEXT)
        memory = fit.need(header, length)
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
            "memory_needed": memory.total,
            "memory_free": fit.free_memory(),
            "fits": memory.total <= fit.free_memory(),
        }


def _check_template(text: str) -> None:
    if not text.strip():
        raise UsageError("The template is empty.")
    try:
        jinja2.Environment(extensions=[loopcontrols], autoescape=False).parse(text)  # noqa: S701
    except jinja2.TemplateSyntaxError as error:
        raise UsageError(f"Line {error.lineno} of the template: {error.message}.") from error


def _free_id(path: Path, taken: set[ModelId]) -> ModelId:
    stem = re.sub(r"-00001-of-\d{5}$", "", path.stem).lower()
    base = re.sub(r"[^a-z0-9._]+", "-", stem).strip("-.")[:60] or "model"
    names = [base, *(f"{base}-{number}" for number in range(2, 1000))]
    return next(ModelId(name) for name in names if name not in taken)
