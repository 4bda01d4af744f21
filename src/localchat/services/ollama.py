"""Ollama's folder: names in ``manifests``, files in ``blobs`` under their hashes. Only ever read."""

import os
import re
from collections.abc import Iterator, Mapping
from itertools import islice
from pathlib import Path
from typing import Any

from localchat.services.finds import Find, Stamp, stamp_of
from localchat.services.folders import read_json
from localchat.text import say

MANIFESTS = ("manifests-v2", "manifests")
"""Ollama's folders of names, the newer before the older."""

MOST = 10_000
"""Names that are looked at."""

_DIGEST = re.compile(r"sha256[:-]([0-9a-f]{64})")
_MODEL, _PROJECTOR = "application/vnd.ollama.image.model", "application/vnd.ollama.image.projector"
_USUAL_HOSTS = ("registry.ollama.ai", "ollama.com")


def models(origin: str, store: str) -> Iterator[Find]:
    """The models that a store names; a file with several names comes several times."""
    for manifests in MANIFESTS:
        # A tag like “8b” says more than “latest”, which is often the same file.
        for name, file in sorted(
            _manifests(store, manifests), key=lambda pair: (":latest" in pair[0], pair[0])
        ):
            if find := _read_manifest(origin, store, name, file):
                yield find


def _manifests(store: str, kind: str) -> Iterator[tuple[str, Path]]:
    """Names of Ollama's models, each with its manifest: host, namespace, model and tag are four folders."""
    found: list[tuple[tuple[str, ...], str]] = [((), f"{store}{os.sep}{kind}")]
    for _ in range(4):
        below = []
        for parts, path in found:
            try:
                with os.scandir(path) as entries:
                    below += [
                        ((*parts, entry.name), entry.path)
                        for entry in islice(entries, MOST)
                        if not entry.name.startswith(".") and entry.name.isprintable()
                    ]
            except OSError:
                continue  # a file where a folder should be, or a folder of somebody else
        found = below[:MOST]
    for (host, namespace, model, tag), path in found:
        owner = "" if namespace == "library" else f"{namespace}/"
        server = "" if host in _USUAL_HOSTS else f"{host.replace('%3A', ':')}/"
        yield f"{server}{owner}{model}:{tag}", Path(path)


def _read_manifest(origin: str, store: str, name: str, file: Path) -> Find | None:
    """The model that a manifest names; None if it names none, as that of a model elsewhere."""
    layers = _layers(store, read_json(file))
    models = [blob for kind, blob in layers if kind == _MODEL]
    if not models:
        return None
    eyes = [stamp for kind, blob in layers if kind == _PROJECTOR and (stamp := stamp_of(blob))]
    hashes = {blob: blob[-64:] for _, blob in layers}
    first = stamp_of(models[0])
    problem = (
        ""
        if first
        else say(
            "{origin} lists it, but its file {file} is not there.",
            origin=origin,
            file=models[0],
        )
    )
    if len(models) > 1:
        problem = say(
            "{origin} keeps it in %n pieces that cannot be loaded from there.",
            len(models),
            origin=origin,
        )
    host, _, rest = name.partition("/")
    return Find(
        origin,
        first or Stamp(models[0], 0, 0),
        tuple(eyes[:1]),
        problem=problem,
        projector=eyes[0].path if eyes else "",
        label=name,
        repository=rest.rpartition(":")[0] if host in {"hf.co", "huggingface.co"} else "",
        hashes=hashes,
    )


def _layers(store: str, manifest: Mapping[str, Any]) -> list[tuple[str, str]]:
    """Kinds and files of a manifest's layers; from a list of manifests, those of one that is no MLX."""
    children = manifest.get("manifests")
    if isinstance(children, list):
        for child in children:
            if isinstance(child, dict) and child.get("runner") != "mlx":
                blob = _blob(store, child.get("digest"))
                return _layers(
                    store, {**(read_json(Path(blob)) if blob else child), "manifests": None}
                )
        return []
    layers = manifest.get("layers")
    return [
        (str(layer.get("mediaType")), blob)
        for layer in (layers if isinstance(layers, list) else ())
        if isinstance(layer, dict) and (blob := _blob(store, layer.get("digest")))
    ]


def _blob(store: str, digest: object) -> str:
    """The file of a digest; empty for anything that is none, such as a path."""
    match = _DIGEST.fullmatch(digest) if isinstance(digest, str) else None
    return f"{store}{os.sep}blobs{os.sep}sha256-{match[1]}" if match else ""
