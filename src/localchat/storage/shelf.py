"""The person's models and presets in the store, and what is known of their files."""

import datetime as dt
import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import NamedTuple

from localchat.domain.model import ModelId
from localchat.domain.parameter import Value
from localchat.domain.preset import Preset
from localchat.storage.store import Store


class ModelRow(NamedTuple):
    """A model that has an id."""

    id: ModelId
    path: str
    found: bool
    """Whether the library found it; the person did not add it."""
    hidden: bool
    """Whether the person does not want to see it."""


class ModelTable:
    """Which model files have an id, and the templates chosen for them."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def all(self) -> list[ModelRow]:
        """All of them, in the order in which they were added."""
        rows = self._store.rows(
            "SELECT id, path, found, hidden FROM model WHERE path <> '' ORDER BY added, id"
        )
        return [
            ModelRow(ModelId(key), path, bool(found), bool(hidden))
            for key, path, found, hidden in rows
        ]

    def get(self, key: str) -> ModelRow | None:
        """The model of that id."""
        rows = self._store.rows(
            "SELECT id, path, found, hidden FROM model WHERE id = ? AND path <> ''", key
        )
        return ModelRow(ModelId(rows[0][0]), rows[0][1], *map(bool, rows[0][2:])) if rows else None

    def at(self, path: Path) -> ModelRow | None:
        """The model of that path."""
        rows = self._store.rows("SELECT id FROM model WHERE path = ?", str(path))
        return self.get(rows[0][0]) if rows else None

    def ids(self) -> set[ModelId]:
        """All ids that are taken."""
        return {ModelId(key) for (key,) in self._store.rows("SELECT id FROM model")}

    def add(self, key: ModelId, path: Path) -> None:
        """Remember a file that the person added."""
        now = dt.datetime.now(dt.UTC).isoformat()
        self._store.run("INSERT INTO model (id, path, added) VALUES (?, ?, ?)", key, str(path), now)

    def add_found(self, models: Iterable[tuple[ModelId, str]]) -> None:
        """Remember files that the library found, all or nothing."""
        now = dt.datetime.now(dt.UTC).isoformat()
        with self._store.together():
            for key, path in models:
                self._store.run(
                    "INSERT OR IGNORE INTO model (id, path, added, found) VALUES (?, ?, ?, 1)",
                    key, path, now,
                )  # fmt: skip

    def hide(self, key: ModelId, *, hidden: bool) -> None:
        """Leave a model out of all lists, or show it again."""
        self._store.run("UPDATE model SET hidden = ? WHERE id = ?", int(hidden), key)

    def remove(self, key: ModelId) -> None:
        """Forget a file; the file itself stays."""
        self._store.run("DELETE FROM model WHERE id = ?", key)

    def template(self, key: ModelId) -> str | None:
        """The template that the person chose for a model, if any."""
        rows = self._store.rows("SELECT template FROM model WHERE id = ?", key)
        return rows[0][0] if rows else None

    def set_template(self, key: ModelId, text: str | None) -> None:
        """Choose a template for a model, or go back to its own."""
        self._store.run("UPDATE model SET template = ? WHERE id = ?", text, key)

    def preset(self, key: ModelId) -> str | None:
        """The preset with which chats with a model begin, if the person chose one."""
        rows = self._store.rows("SELECT preset FROM model_preset WHERE model_id = ?", key)
        return rows[0][0] if rows else None

    def set_preset(self, key: ModelId, name: str | None) -> None:
        """Choose the preset of a model, or none."""
        if name is None:
            self._store.run("DELETE FROM model_preset WHERE model_id = ?", key)
        else:
            self._store.run("INSERT OR REPLACE INTO model_preset VALUES (?, ?)", key, name)


class PresetTable:
    """The person's own presets."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def all(self) -> list[Preset]:
        """All of them, by name."""
        rows = self._store.rows("SELECT name, description, changes FROM preset ORDER BY name")
        return [
            Preset(name=name, description=description, values=json.loads(changes))
            for name, description, changes in rows
        ]

    def put(self, name: str, values: Mapping[str, Value], description: str) -> None:
        """Add a preset, or replace the one of that name."""
        self._store.run(
            "INSERT OR REPLACE INTO preset (name, description, changes) VALUES (?, ?, ?)",
            name, description, json.dumps(dict(values)),
        )  # fmt: skip

    def remove(self, name: str) -> None:
        """Delete a preset."""
        self._store.run("DELETE FROM preset WHERE name = ?", name)


class HashTable:
    """SHA-256 of files, with the size and the time that they had then."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def get(self, path: str, size: int, modified: int) -> str | None:
        """The hash of a file that is still as it was."""
        rows = self._store.rows(
            "SELECT sha256 FROM file_hash WHERE path = ? AND size = ? AND modified = ?",
            path, size, modified,
        )  # fmt: skip
        return rows[0][0] if rows else None

    def all(self) -> dict[str, tuple[int, int, str]]:
        """Size, time and hash of all of them, by path."""
        rows = self._store.rows("SELECT path, size, modified, sha256 FROM file_hash")
        return {path: (size, modified, sha256) for path, size, modified, sha256 in rows}

    def put(self, path: str, size: int, modified: int, sha256: str) -> None:
        """Remember a hash in place of an older one."""
        self._store.run(
            "INSERT OR REPLACE INTO file_hash (path, size, modified, sha256) VALUES (?, ?, ?, ?)",
            path, size, modified, sha256,
        )  # fmt: skip
