"""The ledger: every connection that was opened, with what it was for."""

import datetime as dt

from localchat.domain.connection import Connection
from localchat.storage.store import Store


class LedgerTable:
    """Connections, in the order in which they were opened."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def add(self, connection: Connection) -> None:
        """Note one."""
        self._store.run(
            "INSERT INTO connection (began, host, address, purpose, up, down, result) "
            "VALUES (?, ?, ?, ?, ?, ?, ?)",
            connection.when.timestamp(), connection.host, connection.address, connection.purpose,
            connection.up, connection.down, connection.result,
        )  # fmt: skip

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
        return dict(self._store.rows("SELECT purpose, count(*) FROM connection GROUP BY purpose"))

    def count(self) -> dict[str, int]:
        """How many there were to each host, ever."""
        return dict(self._store.rows("SELECT host, count(*) FROM connection GROUP BY host"))
