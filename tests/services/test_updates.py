"""Newer versions: asked for on a click, told nothing, believed by signature, and never older ones."""

import datetime as dt
import io
import os
import tarfile

import pytest

from localchat.domain.news import NewsError, order, parse
from localchat.errors import HubError, HubOffline, HubRefused, UsageError
from localchat.paths import Paths
from localchat.process import program
from localchat.services import policy
from localchat.services.installation import Installation, go_back, put_in_place
from localchat.services.minisign import SecretKey, SignatureWrong
from localchat.services.network import Network
from localchat.services.release import Release, built_with
from localchat.services.updates import NotLookedFor, UpdateRefused, Updates
from localchat.settings import Settings
from localchat.storage.ledger import LedgerTable
from localchat.storage.store import Store
from tests.helpers.news import KEY, Host


@pytest.fixture
def host():
    with Host() as served:
        yield served


@pytest.fixture
def make(tmp_path, host):
    """Makes `Updates` over a real process of the hub; the host is let in as a mirror on loopback is."""
    paths = Paths(tmp_path / "home")
    settings = Settings(paths.settings)
    settings.set("mirror", host.address)
    settings.set("disk_floor", 0)
    store = Store(paths.database, bytes(32), paths.backups)
    networks = []

    def build(release=None, **more):
        release = release or host.release
        networks.append(Network(paths, settings, LedgerTable(store), updates=release.hosts))
        more.setdefault("version", "1.0")
        return Updates(networks[-1], settings, release, Installation("tar"), **more)

    yield build
    for network in networks:
        network.close()
    store.close()


def test_a_newer_version_is_told_of_got_and_checked(make, host):
    package = os.urandom(300_000)
    host.tell(package)
    updates, told = make(), []
    assert updates.host == host.address.removeprefix("http://")
    found = updates.check()
    assert found.is_newer
    assert (found.news.version, found.news.notes) == ("9.0", "All is better.")
    got = updates.get(found.package, told.append)
    assert got.path.read_bytes() == package
    assert got.path == updates.here(found.package)
    assert "localchat update install" in got.how
    assert not make(version="9.0").check().is_newer


def test_what_is_sent_says_nothing_of_the_person_or_the_version(make, host):
    host.tell()
    updates = make()
    updates.get(updates.check().package)
    for method, target, headers in host.seen:
        assert method in {"GET", "HEAD"}
        assert "?" not in target
        assert set(headers) <= {"Host", "User-Agent", "Accept-Encoding", "Range", "Connection"}
        assert headers["User-Agent"] == "localchat"
    lines = updates._network.connections()  # noqa: SLF001
    assert {line.purpose for line in lines} == {"update"}
    assert {line.clicked for line in lines} == {"Look for a newer version", "Get a newer version"}


def test_news_that_are_older_or_over_are_refused(make, host):
    host.tell()
    updates = make()
    updates.check()
    host.tell(serial=6)
    with pytest.raises(UpdateRefused, match="older version than it did before"):
        make().check()
    host.tell(serial=8, expires="2026-01-01")
    with pytest.raises(UpdateRefused, match="1 January 2026"):
        make().check()
    assert make(today=lambda: dt.date(2025, 12, 31)).check().news.serial == 8
    host.tell(version="0.9", serial=9)
    assert not make().check().is_newer


def test_what_the_makers_did_not_sign_is_refused(make, host):
    host.tell(key=SecretKey(os.urandom(8), os.urandom(32)))
    with pytest.raises(SignatureWrong, match="another key"):
        make().check()
    host.tell()
    host.files["/app/latest.json"] = host.files["/app/latest.json"].replace(b"9.0", b"9.9")
    with pytest.raises(SignatureWrong, match="changed on its way"):
        make().check()
    del host.files["/app/latest.json.minisig"]
    with pytest.raises(HubError):
        make().check()
    host.tell(format=2)
    with pytest.raises(UpdateRefused, match="does not understand"):
        make().check()


def test_a_package_that_is_another_is_not_kept(make, host):
    host.tell()
    updates = make()
    found = updates.check()
    host.files["/app/9.0/localchat.tar.gz"] = b"the packagE"
    with pytest.raises(HubError):
        updates.get(found.package)
    assert not updates.here(found.package).exists()


def test_only_the_named_hosts_are_asked_and_for_nothing_else(make, host):
    host.tell()
    host.moved["/app/latest.json"] = "https://elsewhere.example/latest.json"
    with pytest.raises(HubRefused):
        make().check()
    with pytest.raises(HubRefused):
        make(Release(keys=(KEY.public,), address="https://elsewhere.example/latest.json")).check()


def test_offline_the_rules_and_a_copy_without_an_address(make, host, tmp_path, monkeypatch):
    host.tell()
    assert "not built" in make(Release()).why_not
    with pytest.raises(NotLookedFor, match="not built"):
        make(Release()).check()
    rules = tmp_path / "rules.json"
    rules.write_text('{"version": 1, "network": false}')
    monkeypatch.setenv(policy.VARIABLE, str(rules))
    with pytest.raises(NotLookedFor, match="forbid every connection"):
        make().check()
    monkeypatch.delenv(policy.VARIABLE)
    updates = make()
    updates._network.set_offline(True)  # noqa: SLF001
    with pytest.raises(HubOffline):
        updates.check()
    assert host.seen == []


def test_what_a_copy_was_built_with(tmp_path):
    file = tmp_path / "release.json"
    assert built_with(file) == Release()
    file.write_text('{"keys": ["nonsense"]}')
    assert built_with(file) == Release()
    file.write_text(
        f'{{"keys": ["{KEY.public}"], "address": "https://a.example/l.json", "hosts": ["A.example"]}}'
    )
    assert built_with(file) == Release(
        keys=(KEY.public,), address="https://a.example/l.json", hosts=("a.example",)
    )


BAD_PACKAGE = (
    '"packages": [{"kind": "tar", "platform": "x", "path": "%s", "size": 1, "sha256": "%s"}]'
)


@pytest.mark.parametrize(
    "change",
    ['"format": 2', '"serial": 0', '"serial": true', '"version": "next"', '"expires": "soon"',
     '"packages": 3', '"packages": [{}]', BAD_PACKAGE % ("../x", "0" * 64), BAD_PACKAGE % ("a?b", "0" * 64),
     BAD_PACKAGE % ("x", "0")],
)  # fmt: skip
def test_news_without_sense(change):
    usual = '"format": 1, "serial": 1, "version": "1.0", "released": "2026-01-01", "expires": "2027-01-01", '
    parse(f'{{{usual} "packages": []}}'.encode())
    with pytest.raises(NewsError):
        parse(f'{{{usual} "packages": [], {change}}}'.encode())


def test_versions_are_compared_as_numbers():
    assert order("1.10") > order("1.9.2") > order("1.9") == order("1.9.0") > order("0.1.0.dev3")


# --- taking its place ------------------------------------------------------------------------------


@pytest.fixture
def installed(tmp_path, monkeypatch):
    """A program in a folder of the person, as the archive puts it there."""
    monkeypatch.setattr(program, "is_packaged", lambda: False)
    folder = write_program(tmp_path / "lib" / "localchat", "old")
    (folder / "data").mkdir()
    (folder / "data" / "chats.db").write_text("mine")
    (folder / "uninstall.sh").write_text("remove")
    return Installation("tar", folder)


def write_program(folder, text):
    folder.mkdir(parents=True)
    (folder / "LocalChat").write_text(text)
    (folder / "LocalChat").chmod(0o755)
    return folder


def archive_of(folder, target):
    with tarfile.open(target, "w:gz") as archive:
        archive.add(folder, "localchat-9.0/LocalChat")
    return target


def test_an_archive_takes_the_place_and_the_version_before_comes_back(installed, tmp_path):
    folder = installed.folder
    package = archive_of(write_program(tmp_path / "new", "new"), tmp_path / "new.tar.gz")
    assert put_in_place(installed, package) == folder
    assert (folder / "LocalChat").read_text() == "new"
    assert (folder / "data" / "chats.db").read_text() == "mine"
    assert (folder / "uninstall.sh").read_text() == "remove"
    assert (installed.previous / "LocalChat").read_text() == "old"
    go_back(installed)
    assert (folder / "LocalChat").read_text() == "old"
    assert (folder / "data" / "chats.db").read_text() == "mine"
    assert sorted(each.name for each in folder.parent.iterdir()) == [
        "localchat",
        "localchat.previous",
    ]


@pytest.mark.parametrize("what", ["truncated", "empty", "leads out", "link"])
def test_a_bad_archive_changes_nothing(installed, tmp_path, what):
    package = archive_of(write_program(tmp_path / "new", "new"), tmp_path / "new.tar.gz")
    if what == "truncated":
        package.write_bytes(package.read_bytes()[:60])
    elif what == "empty":
        tarfile.open(package, "w:gz").close()
    else:
        with tarfile.open(package, "w:gz") as archive:
            entry = tarfile.TarInfo("../../outside" if what == "leads out" else "LocalChat/link")
            if what == "link":
                entry.type, entry.linkname = tarfile.SYMTYPE, "/etc/passwd"
            archive.addfile(entry, io.BytesIO())
    with pytest.raises(UsageError):
        put_in_place(installed, package)
    assert (installed.folder / "LocalChat").read_text() == "old"
    assert [each.name for each in installed.folder.parent.iterdir()] == ["localchat"]
    with pytest.raises(UsageError, match="no version before"):
        go_back(installed)


def test_a_package_of_the_system_is_not_exchanged_here(tmp_path):
    with pytest.raises(UsageError, match="sudo apt install"):
        put_in_place(Installation("deb", tmp_path), tmp_path / "x.deb")
