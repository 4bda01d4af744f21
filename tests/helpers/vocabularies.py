"""The vocabularies that come with the source of the engine's library: `make test-long` fetches them."""

from pathlib import Path

FOLDER = Path(__file__).parents[2] / ".venv" / "vocabularies"


def vocabularies() -> list[Path]:
    """The files; none where they were not fetched."""
    return sorted(FOLDER.glob("ggml-vocab-*.gguf"))
