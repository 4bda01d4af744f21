"""The ledger of connections: bounded, and its sums true all the same."""

import datetime as dt

import pytest

from localchat.domain.connection import Connection
from localchat.storage.ledger import LedgerTable
from localchat.storage.store import Store

BEGAN = dt.datetime(2026, 1, 2, tzinfo=dt.UTC)


def connection(number):
    host, purpose = ("hub.example", "search") if number % 2 else ("files.example", "download")
    return Connection(
        when=BEGAN + dt.timedelta(minutes=number), host=host, address=f"/{number}", purpose=purpose, up=1,
        down=2, result="200",
    )  # fmt: skip


@pytest.fixture
def store(tmp_path):
    opened = Store(tmp_path / "chats.db", bytes(32), tmp_path / "backups")
    yield opened
    opened.close()


def test_old_connections_are_counted_and_no_longer_listed(store):
    ledger = LedgerTable(store, most=20, slack=5)
    for number in range(101):
        ledger.add(connection(number))
        assert len(ledger.all()) <= 25
        assert sum(ledger.count().values()) == number + 1
    listed = ledger.all()
    assert len(listed) >= 20
    assert [one.address for one in listed[:2]] == ["/100", "/99"]
    assert ledger.count() == {"files.example": 51, "hub.example": 50}
    assert ledger.purposes() == {"download": 51, "search": 50}
    assert ledger.only_counted() == 101 - len(listed)
    assert LedgerTable(store).count() == ledger.count()


def test_a_clock_that_jumps_forgets_nothing(store):
    ledger = LedgerTable(store, most=20, slack=5)
    ledger.add(connection(0))
    ledger.add(connection(10_000_000))
    ledger.add(connection(1))
    assert [one.address for one in ledger.all()] == ["/1", "/10000000", "/0"]


def test_an_empty_ledger_has_no_sums(store):
    ledger = LedgerTable(store)
    assert (ledger.count(), ledger.purposes(), ledger.all()) == ({}, {}, [])
    assert ledger.only_counted() == 0
