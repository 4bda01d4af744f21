"""The ledger: every connection that was opened, with what it was for.

The newest are kept line by line; older ones are counted, so that the sums stay true for ever.
"""

import datetime as dt

from localchat.domain.connection import Connection
from localchat.storage.store import Store

MOST = 50_000
"""Connections that are kept line by line, some 10 MB. By count and not by age: a clock can be wrong."""
SLACK = 500
"""How many more there may be before the oldest are counted, all at once."""


class LedgerTable:
    """Connections, in the order in which they were opened."""

    def __init__(self, store: Store, most: int = MOST, slack: int = SLACK) -> None:
        self._store, self._most, self._slack = store, most, slack

    def add(self, connection: Connection) -> None:
        """Note one; when there are too many, the oldest become sums."""
        with self._store.together():
            newest = self._store.run(
                "INSERT INTO connection (began, host, address, purpose, up, down, result) "
                "VALUES (?, ?, ?, ?, ?, ?, ?)",
                connection.when.timestamp(), connection.host, connection.address, connection.purpose,
                connection.up, connection.down, connection.result,
            )  # fmt: skip
            ((oldest,),) = self._store.rows("SELECT min(id) FROM connection")
            # Numbers are never given twice, and go only from the lower end.
            if newest - oldest >= self._most + self._slack:
                self._count_up_to(newest - self._most)

    def _count_up_to(self, last: int) -> None:
        self._store.run(
            "INSERT INTO connection_sum (host, purpose, count) "
            "SELECT host, purpose, count(*) FROM connection WHERE id <= ? GROUP BY host, purpose "
            "ON CONFLICT DO UPDATE SET count = count + excluded.count",
            last,
        )
        self._store.run("DELETE FROM connection WHERE id <= ?", last)

    def all(self, newest: int = 1_000) -> list[Connection]:
        """The newest, the newest first."""
        rows = self._store.rows(
            "SELECT began, host, address, purpose, up, down, result FROM connection "
            "ORDER BY id DESC LIMIT ?", newest,
        )  # fmt: skip
        return [
            Connection(
                when=dt.datetime.fromtimestamp(began, dt.UTC), host=host, address=address,
                purpose=purpose, up=up, down=down, result=result,
            )
            for began, host, address, purpose, up, down, result in rows
        ]  # fmt: skip

    def purposes(self) -> dict[str, int]:
        """How many there were for each purpose, ever."""
        return self._sums("purpose")

    def count(self) -> dict[str, int]:
        """How many there were to each host, ever."""
        return self._sums("host")

    def only_counted(self) -> int:
        """How many of the oldest are not kept line by line any more."""
        return int(self._store.rows("SELECT coalesce(sum(count), 0) FROM connection_sum")[0][0])

    def _sums(self, what: str) -> dict[str, int]:
        return dict(
            self._store.rows(
                f"SELECT {what}, sum(n) FROM (SELECT {what}, count AS n FROM connection_sum UNION ALL "  # noqa: S608 -- our own names
                f"SELECT {what}, count(*) FROM connection GROUP BY {what}) GROUP BY {what}"
            )
        )
