"""Actions of others in the workflows run with the rights of a release: each must be named by its commit.

``pins.py check`` fails while one is named by a tag or a branch, which can be moved; it is the first job of a
release. ``pins.py pin`` asks the host, by git, which commit each tag is now, and writes it with the tag behind it;
whoever runs it looks at what comes of it before it is committed. Only the standard library is used.
"""

import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

WORKFLOWS = Path(__file__).resolve().parent.parent / ".github" / "workflows"
USES = re.compile(
    r"(?P<head>\buses:\s*)(?P<action>[\w.-]+/[\w./-]+)@(?P<at>[^\s#]+)(?P<tail>[^\n]*)"
)
_COMMIT = re.compile(r"[0-9a-f]{40}")
HOST = "https://github.com"


def unpinned(text: str) -> list[str]:
    """The actions that are not named by a commit."""
    return [
        f"{found['action']}@{found['at']}"
        for found in USES.finditer(text)
        if not _COMMIT.fullmatch(found["at"])
    ]


def commit_of(action: str, tag: str) -> str:
    """Which commit a tag or branch of an action is now, by its host."""
    repository = "/".join(action.split("/")[:2])
    command = [
        "git",
        "ls-remote",
        f"{HOST}/{repository}",
        f"refs/tags/{tag}^{{}}",
        f"refs/tags/{tag}",
        f"refs/heads/{tag}",
    ]
    told = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    found = {line.split()[1]: line.split()[0] for line in told.splitlines()}
    # A tag with a message is an object of its own; what it points at comes first.
    for name in (f"refs/tags/{tag}^{{}}", f"refs/tags/{tag}", f"refs/heads/{tag}"):
        if name in found:
            return found[name]
    sys.exit(f"{action} has no {tag}.")


def pinned(text: str, ask: Callable[[str, str], str] = commit_of) -> str:
    """The same with each action named by its commit, and its tag behind it for people."""

    def pin(found: re.Match[str]) -> str:
        if _COMMIT.fullmatch(found["at"]):
            return found[0]
        return (
            f"{found['head']}{found['action']}@{ask(found['action'], found['at'])}  # {found['at']}"
        )

    return USES.sub(pin, text)


def main(arguments: list[str]) -> None:
    """Check, or pin."""
    files = sorted(WORKFLOWS.glob("*.yml"))
    if arguments[:1] == ["pin"]:
        for file in files:
            file.write_text(pinned(file.read_text(encoding="utf-8")), encoding="utf-8")
        return
    loose = [
        f"{file.name}: {name}"
        for file in files
        for name in unpinned(file.read_text(encoding="utf-8"))
    ]
    if loose:
        sys.exit(
            "These actions can be changed by others at any time. Run: python packaging/pins.py pin\n"
            + "\n".join(loose)
        )


if __name__ == "__main__":
    main(sys.argv[1:])
