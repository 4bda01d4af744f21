"""The system's trash: the only way in which files that may still be wanted are removed."""

from collections.abc import Iterable
from pathlib import Path

from localchat.errors import FileStays, NoTrash
from localchat.text import cause, say


def move_to_trash(files: Iterable[Path]) -> None:
    """Move files to the trash, from which the person can take them back.

    Raises `NoTrash` where there is none, as on some sticks and shares.
    """
    # Only here, since it looks for the system's services when it is imported.
    from send2trash import send2trash  # type: ignore[import-untyped]

    for file in files:
        try:
            send2trash(str(file))
        except OSError as error:
            raise NoTrash(
                say(
                    "There is no trash for {parent}, so {name} was left where it is. It can only be "
                    "deleted for good (localchat models remove ID --delete).",
                    parent=file.parent,
                    name=file.name,
                )
            ) from error


def delete(files: Iterable[Path]) -> None:
    """Delete files for good; `FileStays` when one cannot be."""
    for file in files:
        try:
            file.unlink(missing_ok=True)
        except OSError as error:
            raise FileStays(
                say("{file} cannot be deleted: {reason}.", file=file, reason=cause(error))
            ) from error
