"""Files that are not as they were left: flipped bits, truncated, emptied, replaced.

Figures (``make test-long``): 1,000 bits flipped in the store and its log, one at a time: 1,000 noticed
or harmless, 0 texts silently wrong; the damaged file is kept aside, 99 % of the rows in pages that were
not touched are saved, the next start succeeds and says so.
"""

import random
import shutil
from contextlib import closing
from pathlib import Path

import pytest

from localchat.domain.chat import Role
from localchat.errors import StoreDamaged
from localchat.paths import Paths
from localchat.services.repair import repair
from localchat.storage.backup import unlocked
from localchat.storage.conversations import ConversationTable
from localchat.storage.pages import PAGE, Pages
from localchat.storage.salvage import salvage
from localchat.storage.store import Store
from tests.durability.scripted_use import opened, unsound

CHATS, EACH = 60, 10


@pytest.fixture(scope="module")
def left(tmp_path_factory):
    """A home with a store of many pages, whose last messages lie in the log only, as a crash leaves it."""
    home, after = (
        tmp_path_factory.mktemp("left") / "home",
        tmp_path_factory.mktemp("after") / "home",
    )
    services = opened(home)
    table, chance = ConversationTable(services.store), random.Random(1)
    with services.store.together():
        for number in range(CHATS):
            _fill(table, number, chance)
    services.store.rows("PRAGMA wal_checkpoint(TRUNCATE)")
    for number in range(CHATS, CHATS + 3):
        _fill(table, number, chance)
    shutil.copytree(home, after)
    key = services.key.value
    services.close()
    return after, key


def _fill(table, number, chance):
    key = table.add("guide", "Balanced").id
    table.change(key, title=f"Chat {number}", titled="person")
    above = None
    for turn in range(EACH):
        text = f"chat {number} turn {turn} " + "words of it " * chance.choice((1, 5, 20, 600))
        above = table.add_message(key, above, (Role.USER, Role.ASSISTANT)[turn % 2], text).id


def content(store):
    """All that was said, by its number."""
    return dict(store.rows("SELECT id, text FROM message"))


@pytest.fixture
def place(left, tmp_path, monkeypatch):
    """Puts the home down anew, as often as it is wanted."""
    home = tmp_path / "home"

    def put():
        shutil.rmtree(home, ignore_errors=True)
        shutil.copytree(left[0], home)
        return Paths(home)

    return put


def flip(file, bit):
    with file.open("rb+") as target:
        target.seek(bit // 8)
        (byte,) = target.read(1)
        target.seek(bit // 8)
        target.write(bytes([byte ^ 1 << bit % 8]))


@pytest.mark.parametrize(
    "flips", [6, pytest.param(1000, marks=[pytest.mark.long, pytest.mark.timeout(3000)])]
)
def test_each_flipped_bit_is_noticed_or_harmless_and_the_rest_is_saved(
    left, place, tmp_path, flips
):
    key, chance = left[1], random.Random(9)
    paths = place()
    with closing(Store(paths.database, key, paths.backups)) as store:
        whole = content(store)
    paths = place()
    with Pages(paths.database, key, tmp_path / "scratch") as pages:
        on_page = {leaf: len(list(pages.rows(leaf))) for leaf in pages.all_leaves()}
    outcomes = {"noticed": 0, "harmless": 0, "told": 0}
    for _ in range(flips):
        paths = place()
        sides = [paths.database, Path(f"{paths.database}-wal")]
        file = chance.choices(sides, [side.stat().st_size for side in sides])[0]
        bit = chance.randrange(file.stat().st_size * 8)
        flip(file, bit)
        where = f"bit {bit} of {file.name}"
        try:
            with closing(Store(paths.database, key, paths.backups)) as store:
                found = content(store)
                kept = store.broken_log
                unsound(store)  # reads every page
        except StoreDamaged:
            outcomes["noticed"] += 1
            assert repair(paths), where
            with closing(Store(paths.database, key, paths.backups)) as store:
                saved = content(store)
                assert not unsound(store), where
            assert _kept_aside(paths), where
        else:
            assert all(whole[number] == text for number, text in found.items()), where
            if found == whole and kept is None:
                outcomes["harmless"] += 1
                continue
            outcomes["told"] += 1
            assert kept is not None, where
            salvage(kept, key, tmp_path / "saved.db")
            with closing(Store(tmp_path / "saved.db", key, tmp_path)) as store:
                saved = content(store)
            for side in ("", "-wal", "-shm"):
                Path(f"{tmp_path / 'saved.db'}{side}").unlink(missing_ok=True)
        assert all(whole[number] == text for number, text in saved.items()), where
        page = bit // 8 // PAGE + 1 if file == paths.database else 0
        most = on_page.get(page, 1) if page else max(on_page.values())
        assert len(whole) - len(saved) <= most + len(whole) // 100, (where, len(saved))
    print(f"{flips} flips: {outcomes}, 0 silently wrong")  # noqa: T201


def _kept_aside(paths):
    return list(paths.home.glob("chats-damaged-*.db"))


def test_a_lost_first_page_and_many_lost_pages_cost_only_what_is_on_them(left, place):
    key, paths = left[1], place()
    paths.backups.mkdir(exist_ok=True)
    with closing(Store(paths.database, key, paths.backups)) as store:
        store.run("VACUUM INTO ?", str(paths.backups / "chats-1.db"))
        whole = content(store)
    data = bytearray(paths.database.read_bytes())
    for page in (0, 3, 9, 20):
        data[page * PAGE : page * PAGE + 512] = bytes(512)
    paths.database.write_bytes(data)
    with pytest.raises(StoreDamaged):
        Store(paths.database, key, paths.backups)
    repair(paths)
    with closing(Store(paths.database, key, paths.backups)) as store:
        saved = content(store)
        assert not unsound(store)
        titles = {row[0] for row in store.rows("SELECT title FROM conversation")}
    assert all(whole[number] == text for number, text in saved.items())
    assert len(saved) > 0.8 * len(whole)
    assert len(titles) > 0.8 * CHATS


def jpeg(file):
    file.write_bytes(b"\xff\xd8\xff\xe0\x00\x10JFIF" + random.Random(1).randbytes(50_000))


def folder(file):
    file.unlink()
    file.mkdir()
    (file / "something").write_text("x")


def cut(file):
    file.write_bytes(file.read_bytes()[: file.stat().st_size // 2 - 100])


RUINS = {
    "half of it": (cut, 0.25), "zeros": (lambda file: file.write_bytes(bytes(file.stat().st_size)), 1),
    "nothing in it": (lambda file: file.write_bytes(b""), 1), "a folder": (folder, 1),
    "a picture": (jpeg, 1),
}  # fmt: skip


@pytest.mark.parametrize(("ruin", "share"), RUINS.values(), ids=RUINS)
@pytest.mark.parametrize("backup", [True, False])
def test_what_is_no_store_any_more_is_kept_aside_and_the_backup_opened(
    left, place, ruin, share, backup
):
    """Figure: 5 of 5 are noticed at the start; with a backup nothing that is in it is lost."""
    key, paths = left[1], place()
    with closing(Store(paths.database, key, paths.backups)) as store:
        if backup:
            paths.backups.mkdir(exist_ok=True)
            store.run("VACUUM INTO ?", str(paths.backups / "chats-1.db"))
        whole = content(store)
    ruin(paths.database)
    with (
        pytest.raises(StoreDamaged) as caught,
        closing(Store(paths.database, key, paths.backups)) as store,
    ):
        content(store)
    assert "aside" in caught.value.message
    told = repair(paths)
    assert _kept_aside(paths)
    assert _kept_aside(paths)[0].name in told
    with closing(Store(paths.database, key, paths.backups)) as store:
        saved = content(store)
    assert len(saved) >= (share * len(whole) if backup or share < 1 else 0)
    assert all(whole[number] == text for number, text in saved.items())


@pytest.mark.parametrize("side", ["-wal", "-shm"])
@pytest.mark.parametrize("ruin", ["deleted", "emptied", "zeros", "half"])
def test_without_its_log_a_store_opens_with_all_that_was_in_it_before(left, place, side, ruin):
    """Figure: 8 of 8 open; what was in the file itself is there, and nothing is wrong."""
    key, paths = left[1], place()
    with closing(Store(paths.database, key, paths.backups)) as store:
        whole = content(store)
    paths = place()
    file = Path(f"{paths.database}{side}")
    if side == "-shm":
        with closing(unlocked_again(paths, key)):
            pass
    data = file.read_bytes() if file.exists() else b"x" * 32768
    changed = {"emptied": b"", "zeros": bytes(len(data)), "half": data[: len(data) // 2]}
    file.unlink(missing_ok=True)
    if ruin != "deleted":
        file.write_bytes(changed[ruin])
    with closing(Store(paths.database, key, paths.backups)) as store:
        found = content(store)
        assert not unsound(store)
    assert all(whole[number] == text for number, text in found.items())
    assert len(found) >= (CHATS * EACH if side == "-wal" else len(whole))


def unlocked_again(paths, key):
    import apsw

    connection = unlocked(apsw.Connection(str(paths.database)), key)
    connection.pragma("user_version")
    return connection
