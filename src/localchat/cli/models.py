"""``models``: the library on the command line."""

import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from localchat.cli.output import note, number, printable, safe, say, say_json, say_table, size
from localchat.cli.request import Request
from localchat.domain.library import LibraryModel
from localchat.domain.template import NAMED, name_of
from localchat.errors import LocalChatError, UsageError
from localchat.services.templates import examine, own_templates, suited_of
from localchat.text import figure, headed, listed, noop, tr


def models(request: Request) -> int:
    """List, add, look into, check or remove models."""
    actions: dict[str, Callable[[Request], int]] = {
        "list": _list, "add": _add, "inspect": _inspect, "verify": _verify, "remove": _remove,
        "folders": _folders, "duplicates": _duplicates, "template": _template,
    }  # fmt: skip
    return actions[request.options.action](request)


_ORDERS: dict[str, Callable[[LibraryModel], Any]] = {
    "name": lambda found: found.model.name.casefold(),
    "size": lambda found: -found.model.size,
    "used": lambda found: -(found.used.timestamp() if found.used else 0.0),
}


def _list(request: Request) -> int:
    found = _scanned(request)
    if order := _ORDERS.get(request.options.sort or ""):
        found = sorted(found, key=order)
    if request.json:
        say_json([_values(model) for model in found])
    else:
        _say_models(found)
    return 0


def _scanned(request: Request) -> list[LibraryModel]:
    """What there is now; what could not be looked at is told beside it."""
    library = request.services.library
    found = library.scan()
    for line in library.notes:
        note(printable(line))
    return found


def _add(request: Request) -> int:
    path = Path(request.options.path).expanduser()
    library = request.services.library
    if path.is_dir():
        before = {model.model.id for model in _scanned(request)}
        library.add_folder(path)
        new = [model for model in _scanned(request) if model.model.id not in before]
        if request.json:
            say_json([_values(model) for model in new])
        else:
            say(
                tr(
                    "{path} is looked at from now on: %n new models.",
                    len(new),
                    one="{path} is looked at from now on: %n new model.",
                    path=path,
                )
            )
        return 0
    model = request.services.models.add(path)
    library.scan()
    if request.json:
        say_json(_values(library.get(model.id)))
    else:
        say(printable(tr("Added {name} as {id}.", name=model.name, id=model.id)))
    return 0


def _remove(request: Request) -> int:
    request.services.library.scan()
    done = request.services.library.remove(request.options.id, delete=request.options.delete)
    say_json({"done": done}) if request.json else say(printable(done))
    return 0


def _folders(request: Request) -> int:
    library = request.services.library
    if request.options.remove:
        library.remove_folder(Path(request.options.remove))
    found = library.folders()
    if request.json:
        say_json([{"origin": name, "path": path, "added": added} for name, path, added in found])
    else:
        say_table((tr("Whose"), tr("Folder")), [(name, path) for name, path, _ in found])
    return 0


def _duplicates(request: Request) -> int:
    _scanned(request)
    groups = request.services.library.duplicates(_progress(tr("Comparing")))
    if request.json:
        say_json([[_values(model) for model in group] for group in groups])
        return 0
    if not groups:
        say(tr("No two models are the same."))
    for group in groups:
        say(tr("The same, {size} each:", size=size(group[0].model.size)))
        for model in group:
            say(printable(f"  {model.model.id}  {model.origin}  {model.model.path}"))
    return 0


# --- one model -----------------------------------------------------------------------------------


def _inspect(request: Request) -> int:
    wanted, services = request.options.path, request.services
    path = Path(wanted).expanduser()
    if not path.is_file() and path.suffix.lower() != ".gguf":
        path = Path(services.models.find(wanted).path)
    facts = services.models.inspect(path)
    facts["template"] = _verdict(request, path)
    details = services.library.details(str(path.absolute()))
    if request.json:
        facts["groups"] = [
            {"name": group.name, "kind": group.kind, "count": group.count, "size": group.size}
            for group in details.groups
        ]
        if request.options.keys:
            facts["keys"] = dict(details.pairs)
        if request.options.tensors:
            heads = ("name", "kind", "shape", "size")
            facts["tensor_list"] = [dict(zip(heads, row, strict=True)) for row in details.tensors]
        say_json(facts)
        return 0
    rows = [(tr(_FACTS.get(key, key)), _value(key, value)) for key, value in facts.items()]
    say_table((tr("What"), tr("Value")), rows)
    say()
    say_table(
        (tr("Where the bytes are"), tr("Kind"), tr("Tensors"), tr("Size")),
        [
            (tr(group.name), group.kind, str(group.count), size(group.size))
            for group in details.groups
        ],
    )
    if request.options.keys:
        say()
        say_table((tr("Key"), tr("Value")), details.pairs)
    if request.options.tensors:
        say()
        say_table(
            (tr("Tensor"), tr("Kind"), tr("Shape"), tr("Size")),
            [(name, kind, shape, size(count)) for name, kind, shape, count in details.tensors],
        )
    return 0


def _verdict(request: Request, path: Path) -> str:
    """What the template doctor says of a model's own chat template, in a few sentences."""
    try:
        verdict = examine(path, None, request.paths.engine_log).verdict
    except LocalChatError as error:
        return tr("could not be checked: {message}", message=error.message)
    return " ".join(verdict.problems) or tr("works")


def _verify(request: Request) -> int:
    library = request.services.library
    found = _scanned(request)
    if request.options.id:
        model = request.services.models.find(request.options.id)
        found = [library.get(model.id)]
    results = []
    for each in found:
        right, sentence = library.verify(each.model.id, _progress(each.model.name))
        results.append({"id": each.model.id, "right": right, "sentence": sentence})
        if not request.json:
            say(printable(headed(each.model.id, sentence)))
    if request.json:
        say_json(results)
    return 0 if all(result["right"] for result in results) else 1


def _progress(name: str) -> Callable[[float], None]:
    """A line on the terminal that says how far a check is; nothing where there is none."""
    if not sys.stderr.isatty():
        return lambda _: None

    def show(share: float) -> None:
        end = "\r\033[K" if share >= 1.0 else ""
        sys.stderr.write(f"\r\033[K{printable(name)[:50]}  {round(100 * share):3} %{end}")
        sys.stderr.flush()

    return show


def _template(request: Request) -> int:
    """Show the chat template of a model, or choose another."""
    shelf, choice = request.services.models, request.options.choice
    model = shelf.find(request.options.id)
    if choice is not None:
        shelf.set_template(model.id, _template_text(choice, own_templates(Path(model.path))))
    chosen = shelf.template(model.id)
    text = chosen if chosen is not None else shelf.own_template(model.id)
    named = {text: name for name, text in own_templates(Path(model.path)).items()}
    name = "own" if chosen is None else name_of(chosen) or named.get(chosen) or tr("written by you")
    verdict = (
        examine(Path(model.path), None, request.paths.engine_log).verdict if not text else None
    )
    if verdict and (suited := suited_of(verdict)):
        name, text = tr("{name}, as the model brings none", name=suited.name), NAMED[suited.name]
        note(suited.sentence)
    if request.json:
        say_json({"model": model.id, "name": name, "template": text})
    else:
        note(headed(model.name, tr(name) if name == "own" else name))
        if named:
            note(tr("Its file also brings: {names}", names=listed(named.values())))
        say(safe(text or ""))
    return 0


def _template_text(choice: str, own: dict[str, str]) -> str | None:
    if choice == "own":
        return None
    if found := own.get(choice) or NAMED.get(choice):
        return found
    try:
        return Path(choice).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(
            tr(
                "“{choice}” is no readable file and no known template: {names}.",
                choice=choice,
                names=listed([*own, *NAMED]),
            )
        ) from error


# --- how they are shown --------------------------------------------------------------------------


_FACTS = {
    "path": noop("path"),
    "name": noop("name"),
    "architecture": noop("architecture"),
    "parameters": noop("parameters"),
    "quantisation": noop("quantisation"),
    "size": noop("size"),
    "trained_context": noop("trained context"),
    "licence": noop("licence"),
    "chat_template": noop("has a chat template"),
    "tensors": noop("tensors"),
    "context": noop("context"),
    "memory_needed": noop("memory needed"),
    "memory_free": noop("memory free"),
    "fits": noop("fits"),
    "template": noop("chat template"),
}
"""What is told of a file, by its names for programs."""


def _value(key: str, value: object) -> str:
    if isinstance(value, bool):
        return tr("yes") if value else tr("no")
    if isinstance(value, int):
        if key in {"size", "memory_needed", "memory_free"}:
            return size(value)
        return number(value) if key == "parameters" else figure(value)
    return str(value) or "—"


def _values(found: LibraryModel) -> dict[str, object]:
    """All that is known of a model, for programs."""
    model = found.model
    return {
        **{name: getattr(model, name) for name in model.__slots__},
        "origin": found.origin,
        "files": list(found.files),
        "projector": found.projector,
        "problem": found.problem,
        "sha256": found.sha256,
        "used": found.used.isoformat() if found.used else None,
        "repository": found.repository,
        "ours": found.ours,
    }


def _say_models(found: Sequence[LibraryModel]) -> None:
    rows = [
        (
            each.model.id,
            each.model.name,
            number(each.model.parameters) if each.model.parameters else "—",
            each.model.quantisation or "—",
            size(each.model.size) if each.model.size else "—",
            each.origin,
            each.used.astimezone().strftime("%Y-%m-%d") if each.used else "—",
            each.problem,
        )
        for each in found
    ]
    say_table(
        (
            tr("Id"),
            tr("Name"),
            tr("Parameters"),
            tr("Quantisation"),
            tr("Size"),
            tr("From"),
            tr("Used"),
            "",
        ),
        rows,
    )
