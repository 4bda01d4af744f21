"""What is left out of a report of a problem: secrets and what was said always, names unless wanted.

It rather leaves out too much: a line that could name a file of the person goes as a whole.
"""

import re
import sys
from collections.abc import Iterable
from pathlib import Path

import localchat

LEFT_OUT = "(left out)"
_SECRETS = (
    re.compile(r"hf_[A-Za-z0-9_]{6,}"),
    re.compile(r"(?i)\bbearer\s+\S+"),
    re.compile(r"(?<=://)[^/@\s]+@"),
    re.compile(r"\b(?:[A-Z2-7]{4}-){5,}[A-Z2-7]{1,4}\b"),
    re.compile(r"\b[0-9a-fA-F]{40,}\b"),
)
"""Access tokens, names and passwords in addresses, recovery codes, keys and hashes."""
_BEGINS = re.compile(
    r"Traceback |During handling|The above exception|Fatal Python error|\d{4}-\d\d-\d\d "
)
"""Lines after which words of an exception cannot go on."""
_ADDRESS = re.compile(r"\bhttps?://\S+")
_PATH = re.compile(r"""(^|[\s"'“‘(=:\[,;])(?:~[\\/]|/(?=[^\s/])|[A-Za-z]:[\\/]|\\\\)""")
_QUOTES = {'"': '"', "'": "'", "“": "”", "‘": "’"}
_NAME = re.compile(
    r"(?i)\w\.(gguf|part|pdf|docx?|txt|md|csv|json|png|jpe?g|webp|zip|db|safetensors|xlsx?|odt|html?)\b"
)
_OF_A_MODEL = re.compile(r"- kv +\d+:|general\.|tokenizer\.|chat_template|file_name|model name")
"""What llama.cpp tells of a model's header."""


class Cleaner:
    """Leaves out, line by line, what a report must not hold."""

    def __init__(self, hidden: Iterable[str] = (), *, names: bool = False) -> None:
        """`hidden` are words that never go in; with `names`, those of files and models do."""
        self._names = names
        words = sorted({word for word in hidden if len(word) > 2}, key=len, reverse=True)  # noqa: PLR2004 -- no word
        self._hidden = re.compile(
            rf"(?<!\w)(?:{'|'.join(map(re.escape, words))})(?!\w)" if words else r"(?!)",
            re.IGNORECASE,
        )

    def clean(self, text: str) -> str:
        """The text with what must not go in left out."""
        kept: list[str] = []
        state = ""
        for line in text.splitlines():
            state, rest = _without_words(state, line)
            if rest is not None:
                kept.append(self._clean_line(rest))
        return "\n".join(kept)

    def _clean_line(self, line: str) -> str:
        line = self._hidden.sub(LEFT_OUT, _ours(line))
        for secret in _SECRETS:
            line = secret.sub(LEFT_OUT, line)
        if self._names:
            return line
        line = _without_paths(_ADDRESS.sub(LEFT_OUT, line))
        if _NAME.search(line) or _OF_A_MODEL.search(line):
            return LEFT_OUT
        return line


def _without_words(state: str, line: str) -> tuple[str, str | None]:
    """Drop what an exception says: it may quote anything. Its type and its place stay."""
    if _BEGINS.match(line):
        return ("trace" if line.startswith("Traceback") else ""), line
    if state == "trace" and line and not line[0].isspace():
        return "words", line.partition(":")[0]
    if state == "words":
        return state, None
    return state, line


def _ours(line: str) -> str:
    """A line in which our own files, and those of libraries, are named from their package on."""
    for folder, name in _folders():
        line = line.replace(folder, name)
    return re.sub(r"(?<![\w.])/[^\s\"']*/(site-packages|python3\.\d+)/", r"\1/", line)


def _folders() -> list[tuple[str, str]]:
    places = [
        (Path(localchat.__file__).parent, "localchat"),
        (Path(sys.prefix), "python"),
        (Path(sys.base_prefix), "python"),
    ]
    return [(str(folder), name) for folder, name in places if len(folder.parts) > 1]


def _without_paths(line: str) -> str:
    """A line up to its first path. One in quotes ends with the last of these, any other with the line."""
    found = _PATH.search(line)
    if found is None:
        return line
    quote = _QUOTES.get(found[1], "")
    rest = (
        line[found.end() :].rpartition(quote)[2] if quote and quote in line[found.end() :] else ""
    )
    return f"{line[: found.start()]}{found[1]}{LEFT_OUT}{quote if rest else ''}{rest}"
