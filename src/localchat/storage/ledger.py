"""The ledger: every connection that was opened or refused, with what it was for.

The newest are kept line by line; older ones are counted, so that the sums stay true for ever.
"""

import datetime as dt

from localchat.domain.connection import REFUSALS, Connection
from localchat.storage.store import Store

MOST = 50_000
"""Connections that are kept line by line, some 10 MB. By count and not by age: a clock can be wrong."""
SLACK = 500
"""How many more there may be before the oldest are counted, all at once."""
_COLUMNS = "began, host, address, purpose, up, down, result, clicked, lines"
_IS_REFUSED = "result IN ('{}')".format("', '".join(sorted(REFUSALS)))
_REFUSED = "refused"
"""Stands in the sums for the purpose of what was refused: that was no connection."""


class LedgerTable:
    """Connections, in the order in which they were opened."""

    def __init__(self, store: Store, most: int = MOST, slack: int = SLACK) -> None:
        self._store, self._most, self._slack = store, most, slack

    def add(self, connection: Connection) -> None:
        """Note one; when there are too many, the oldest become sums."""
        with self._store.together():
            newest = self._store.run(
                f"INSERT INTO connection ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",  # noqa: S608 -- our own names
                connection.when.timestamp(), connection.host, connection.address, connection.purpose,
                connection.up, connection.down, connection.result, connection.clicked, connection.lines,
            )  # fmt: skip
            ((oldest,),) = self._store.rows("SELECT min(id) FROM connection")
            # Numbers are never given twice, and go only from the lower end.
            if newest - oldest >= self._most + self._slack:
                self._count_up_to(newest - self._most)

    def _count_up_to(self, last: int) -> None:
        what = f"CASE WHEN {_IS_REFUSED} THEN '{_REFUSED}' ELSE purpose END"
        old = f"SELECT host, {what} AS what, count(*) FROM connection WHERE id <= ? GROUP BY host, what"  # noqa: S608 -- our own names
        self._store.run(
            f"INSERT INTO connection_sum (host, purpose, count) {old} "
            "ON CONFLICT DO UPDATE SET count = count + excluded.count",
            last,
        )
        self._store.run("DELETE FROM connection WHERE id <= ?", last)

    def all(self, newest: int = 1_000) -> list[Connection]:
        """The newest, the newest first."""
        rows = self._store.rows(
            f"SELECT {_COLUMNS} FROM connection ORDER BY id DESC LIMIT ?",  # noqa: S608 -- our own names
            newest,
        )
        return [
            Connection(
                when=dt.datetime.fromtimestamp(began, dt.UTC), host=host, address=address,
                purpose=purpose, up=up, down=down, result=result, clicked=clicked, lines=lines,
            )
            for began, host, address, purpose, up, down, result, clicked, lines in rows
        ]  # fmt: skip

    def purposes(self) -> dict[str, int]:
        """How many there were for each purpose, ever; not what was refused."""
        return self._sums("purpose")

    def count(self) -> dict[str, int]:
        """How many there were to each host, ever; not what was refused."""
        return self._sums("host")

    def refused(self) -> int:
        """How many were refused, ever."""
        listed = f"SELECT count(*) FROM connection WHERE {_IS_REFUSED}"  # noqa: S608 -- our own names
        counted = "SELECT coalesce(sum(count), 0) FROM connection_sum WHERE purpose = ?"
        return int(self._store.rows(listed)[0][0] + self._store.rows(counted, _REFUSED)[0][0])

    def only_counted(self) -> int:
        """How many of the oldest are not kept line by line any more."""
        return int(self._store.rows("SELECT coalesce(sum(count), 0) FROM connection_sum")[0][0])

    def _sums(self, what: str) -> dict[str, int]:
        return dict(
            self._store.rows(
                f"SELECT {what}, sum(n) FROM (SELECT {what}, count AS n FROM connection_sum "  # noqa: S608 -- our own names
                f"WHERE purpose <> '{_REFUSED}' UNION ALL SELECT {what}, count(*) FROM connection "
                f"WHERE NOT ({_IS_REFUSED}) GROUP BY {what}) GROUP BY {what}"
            )
        )
