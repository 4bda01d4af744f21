"""A damaged store: what can be read of it goes into a new one, and the damaged one is kept aside."""

from contextlib import suppress
from pathlib import Path

from localchat.errors import StoreDamaged, UsageError
from localchat.paths import Paths
from localchat.services.keys import Keys
from localchat.storage.backup import opens, put_in_place
from localchat.storage.salvage import salvage
from localchat.storage.store import list_backups, set_aside
from localchat.text import figure, say


def repair(paths: Paths, key: bytes = b"") -> str:
    """Put the store in order while nobody has it open, and say in a sentence what was saved.

    Without a `key` it is looked for.

    Where nothing can be read, the newest backup that opens takes its place, else an empty store. Nothing is
    deleted. Raises `KeyMissing`, and the other `StoreError`s when the disk fails too.
    """
    key = key or Keys(paths).unlock().value
    backups, part = list_backups(paths.backups), paths.database.with_name("chats-salvaged.db")
    _forget(part)
    try:
        saved = salvage(paths.database, key, part, backups)
    except StoreDamaged:
        _forget(part)
        return _begin_again(paths, key, backups)
    kept = set_aside(paths.database)
    part.rename(paths.database)
    return say(
        "{chats} chats with {messages} messages were taken over from the damaged file, which is kept as "
        "{name}. {damaged} of its {pages} pages could not be read.",
        chats=figure(saved.chats), messages=figure(saved.messages), name=kept.name,
        damaged=figure(saved.damaged), pages=figure(saved.pages),
    )  # fmt: skip


def salvage_copy(paths: Paths, key: bytes, file: Path, target: Path) -> str:
    """Write what can be read of a file that was kept aside into a new store, and say what that is.

    `UsageError` if the file is not there, or the target is.
    """
    if not file.is_file():
        raise UsageError(say("There is no file {file}.", file=file))
    if target.exists():
        raise UsageError(say("{file} is there already. Choose another name.", file=target))
    saved = salvage(file, key, target, list_backups(paths.backups))
    return say(
        "{chats} chats with {messages} messages were written to {name}.",
        chats=figure(saved.chats), messages=figure(saved.messages), name=target.name,
    )  # fmt: skip


def _begin_again(paths: Paths, key: bytes, backups: list[Path]) -> str:
    kept = set_aside(paths.database)
    for backup in backups:
        if opens(backup, key):
            put_in_place(backup, paths.database, key, kept)
            return say(
                "Nothing could be read of the damaged file, so the backup {backup} was opened. The damaged "
                "file is kept as {name}.",
                backup=backup.name, name=kept.name,
            )  # fmt: skip
    return say(
        "Nothing could be read of the damaged file, and there is no backup. It is kept as {name}, and a new "
        "store was begun.",
        name=kept.name,
    )


def _forget(part: Path) -> None:
    for side in ("", "-wal", "-shm"):
        with suppress(OSError):
            Path(f"{part}{side}").unlink(missing_ok=True)
