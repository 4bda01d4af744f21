"""Repositories of the tests' own hub: made-up content that is the same each time, and what is said of it."""

import hashlib
import random
from dataclasses import dataclass, field
from typing import Any

LARGE = (".gguf", ".safetensors", ".bin")
"""Endings of the files that the Hub keeps apart, by their SHA-256."""


def random_bytes(size: int, seed: int = 0) -> bytes:
    return random.Random(seed).randbytes(size)


@dataclass
class StoredFile:
    """A file: its bytes, and how the Hub knows it."""

    content: Any
    is_large: bool
    sha256: str = ""
    git: str = ""

    def __post_init__(self):
        self.sha256 = self.sha256 or hashlib.sha256(self.content).hexdigest()
        head = b"blob %d\0" % self.size
        self.git = hashlib.sha1(
            head + bytes(self.content[: 1 << 20]), usedforsecurity=False
        ).hexdigest()

    @property
    def size(self) -> int:
        return len(self.content)

    @property
    def etag(self) -> str:
        return self.sha256 if self.is_large else self.git

    def entry(self, path: str) -> dict[str, Any]:
        """As it stands in the tree."""
        found = {"type": "file", "oid": self.git, "size": self.size, "path": path}
        if self.is_large:
            found["lfs"] = {"oid": self.sha256, "size": self.size, "pointerSize": 136}
            found["xetHash"] = hashlib.sha256(self.sha256.encode()).hexdigest()
        return found

    def sibling(self, path: str) -> dict[str, Any]:
        """As it stands in an answer with ``blobs=true``."""
        found = {"rfilename": path, "size": self.size, "blobId": self.git}
        if self.is_large:
            found["lfs"] = {"sha256": self.sha256, "size": self.size, "pointerSize": 136}
        return found


@dataclass
class Repository:
    """A repository at one commit."""

    name: str
    files: dict[str, StoredFile]
    info: dict[str, Any] = field(default_factory=dict)
    gated: str | bool = False
    allowed: set[str] = field(default_factory=set)
    """Tokens whose owners have agreed."""

    @property
    def commit(self) -> str:
        parts = "".join(path + file.sha256 for path, file in sorted(self.files.items()))
        return hashlib.sha1((self.name + parts).encode(), usedforsecurity=False).hexdigest()

    @property
    def tags(self) -> list[str]:
        return self.info.get("tags", ["gguf", "text-generation", "conversational", "region:us"])

    def facts(self) -> dict[str, Any]:
        """All that can be asked for with ``expand``."""
        return {
            "author": self.name.partition("/")[0], "sha": self.commit, "gated": self.gated,
            "private": False, "disabled": False, "downloads": 0, "likes": 0, "trendingScore": 0,
            "lastModified": "2026-03-01T10:00:00.000Z", "createdAt": "2026-01-01T10:00:00.000Z",
            "tags": self.tags, "pipeline_tag": "text-generation", "library_name": "gguf",
            "cardData": {"license": "apache-2.0", "language": ["en"]},
            "gguf": {"total": 1_000_000, "architecture": "llama", "context_length": 4096,
                     "chat_template": "{{ messages }}"},
            "siblings": [{"rfilename": path} for path in self.files],
            "baseModels": None, "evalResults": [], "model-index": None, "safetensors": None,
            "usedStorage": sum(file.size for file in self.files.values()),
            **self.info,
        }  # fmt: skip

    def row(self, expand: list[str]) -> dict[str, Any]:
        facts = self.facts()
        wanted = expand or list(facts)
        return {"_id": self.commit[:24], "id": self.name, "modelId": self.name} | {
            name: facts[name] for name in wanted if facts.get(name) is not None
        }


def stored(path: str, content: Any) -> StoredFile:
    return content if isinstance(content, StoredFile) else StoredFile(content, path.endswith(LARGE))
