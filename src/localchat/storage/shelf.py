"""The person's models and presets in the store, and what is known of their files."""

import datetime as dt
import json
from collections.abc import Mapping
from pathlib import Path

from localchat.domain.model import ModelId
from localchat.domain.parameter import Value
from localchat.domain.preset import Preset
from localchat.storage.store import Store


class ModelTable:
    """Which model files the person added, and the templates chosen for them."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def paths(self) -> dict[ModelId, Path]:
        """Path of each model, in the order in which they were added."""
        rows = self._store.rows("SELECT id, path FROM model WHERE path <> '' ORDER BY added, id")
        return {ModelId(key): Path(path) for key, path in rows}

    def add(self, key: ModelId, path: Path) -> None:
        """Remember a file; one that is known already keeps its id."""
        now = dt.datetime.now(dt.UTC).isoformat()
        self._store.run("INSERT INTO model (id, path, added) VALUES (?, ?, ?)", key, str(path), now)

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

    def put(self, path: str, size: int, modified: int, sha256: str) -> None:
        """Remember a hash in place of an older one."""
        self._store.run(
            "INSERT OR REPLACE INTO file_hash (path, size, modified, sha256) VALUES (?, ?, ?, ?)",
            path, size, modified, sha256,
        )  # fmt: skip
