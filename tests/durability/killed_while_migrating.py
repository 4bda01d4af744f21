"""Programs that bring an older store up to date, killed at each statement; `test_migrations.py` runs them.

Prints a line of JSON for each death: what was found afterwards.
"""

# ruff: noqa: T201 -- printing is how it tells

import json
import os
import random
import shutil
import signal
import sys
from contextlib import closing
from pathlib import Path

import apsw

from localchat.storage.backup import unlocked
from localchat.storage.migrations import MIGRATIONS
from localchat.storage.store import Store, list_backups
from localchat.storage.words import index_text

KEY = bytes(range(32))
SAID = [f"message {number}: what was said in the old days" for number in range(40)]


def write_old(database: Path, version: int) -> None:
    """A store as the release with this version of the tables left it."""
    database.parent.mkdir(parents=True)
    with closing(unlocked(apsw.Connection(str(database)), KEY)) as old:
        old.create_scalar_function("index_text", lambda *v: index_text(str(v[0])), 1)
        old.pragma("journal_mode", "wal")
        for step in MIGRATIONS[:version]:
            old.execute(step)
        old.pragma("user_version", version)
        old.execute(
            "INSERT INTO conversation (title, created, updated, model_id, preset) "
            "VALUES ('Kitchen', '2025-01-01T00:00:00+00:00', '2025-01-01T00:00:00+00:00', 'guide', '')"
        )
        old.executemany(
            "INSERT INTO message (conversation_id, role, text, created, state) "
            "VALUES (1, 'user', ?, '2025-01-01T00:00:00+00:00', 'complete')",
            [(text,) for text in SAID],
        )


def killed(database: Path, backups: Path, statement: int) -> bool:
    """Open the store in a fork that is killed at a statement; False if it came to its end before."""
    child = os.fork()
    if child:
        _, status = os.waitpid(child, 0)
        assert os.WIFSIGNALED(status) or os.WEXITSTATUS(status) == 0, status
        return os.WIFSIGNALED(status)
    count = 0

    def step(_cursor: object, _sql: str, _values: object) -> bool:
        nonlocal count
        count += 1
        if count > statement:
            os.kill(os.getpid(), signal.SIGKILL)
        return True

    try:
        apsw.connection_hooks.append(lambda connection: setattr(connection, "exec_trace", step))
        Store(database, KEY, backups)
    except BaseException as error:  # noqa: BLE001 -- nothing of it may run on in the fork
        print(repr(error), file=sys.stderr, flush=True)
        os._exit(1)
    os._exit(0)


def found(database: Path) -> tuple[int, bool]:
    """The version of a store, and whether all that was said is in it."""
    with closing(unlocked(apsw.Connection(str(database)), KEY)) as store:
        version = store.pragma("user_version")
        said = [row[0] for row in store.execute("SELECT text FROM message ORDER BY id")]
        title = store.execute("SELECT title FROM conversation").fetchall()
        sound = store.pragma("integrity_check") == "ok"
    return version, sound and said == SAID and title == [("Kitchen",)]


def main(folder: str, every: str) -> None:
    work, newest = Path(folder), len(MIGRATIONS)
    chance = random.Random(5)
    for version in range(1, newest):
        write_old(work / f"old-{version}" / "chats.db", version)
        statement, is_more = 0, True
        while is_more:
            home = work / "home"
            shutil.rmtree(home, ignore_errors=True)
            shutil.copytree(work / f"old-{version}", home)
            database, backups = home / "chats.db", home / "backups"
            is_more = killed(database, backups, statement)
            now, is_whole = found(database)
            copies = [found(copy) for copy in list_backups(backups)]
            Store(database, KEY, backups).close()
            result = {
                "from": version, "statement": statement, "to": now, "whole": is_whole,
                "copies": copies, "end": found(database),
            }  # fmt: skip
            print(json.dumps(result), flush=True)
            statement += chance.randint(1, 2 * int(every) - 1)


if __name__ == "__main__":
    main(*sys.argv[1:])
