"""Bundles: what one computer has, another without a network takes over; hostile ones are refused."""

import base64
import hashlib
import json
import os
import struct
import subprocess
import sys
import zipfile

import pytest

from localchat.app import build
from localchat.domain.bundle import LIST, BundleError, Kind, parse
from localchat.domain.persona import Persona
from localchat.errors import Cancelled, PolicyRefused, UsageError
from localchat.paths import Paths
from localchat.services import policy
from localchat.services.archive import ArchiveRefused
from localchat.services.bundle_maker import Wanted
from localchat.services.minisign import SecretKey, SignatureWrong
from localchat.storage.sources import SourceFile, note_source, read_source
from tests.helpers.gguf_factory import write_model

KEY = SecretKey(b"8 bytes.", b"a key that everybody may know...")


@pytest.fixture
def other(tmp_path):
    """The computer without a network."""
    built = build(Paths(tmp_path / "other"), offline=True)
    built.settings.set("disk_floor", 0)
    yield built
    built.close()


@pytest.fixture
def full(services, tiny):
    """A computer with a downloaded model, a preset and a persona."""
    folder = services.network.folder / "maker" / "tiny"
    folder.mkdir(parents=True)
    model = folder / "tiny-F32.gguf"
    model.write_bytes(tiny.read_bytes())
    (folder / "LICENSE").write_text("Do what you like.\n")
    digest = hashlib.sha256(model.read_bytes()).hexdigest()
    note = SourceFile(revision="0" * 40, sha256=digest, size=model.stat().st_size, label="F32")
    note_source(folder, "maker/tiny", "mit", {model.name: note})
    services.presets.save("Mine", {"temperature": 0.3})
    services.personas.save(Persona(name="Cook", system_prompt="You cook."))
    services.library.scan()
    return services


def test_what_one_computer_has_the_other_takes_over(full, other, tmp_path):
    package, told = tmp_path / "localchat_1.0_amd64.deb", []
    package.write_bytes(os.urandom(5_000))
    made = full.bundles.create(tmp_path / "all", Wanted(package=package), KEY, told.append)
    file = tmp_path / "all.localchat-bundle"
    assert told[-1] == 1.0
    assert {each.kind for each in made.files} == set(Kind)
    assert full.bundles.verify(file, KEY.public).signed_by == KEY.public.name
    report = other.bundles.install(file, progress=told.append)
    assert (report.models, report.presets, report.personas) == (
        ["tiny-F32.gguf"],
        ["Mine"],
        ["Cook"],
    )
    assert report.notes == []
    assert report.package.read_bytes() == package.read_bytes()
    assert "sudo apt install" in report.how
    found = next(each for each in other.library.all() if not each.model.is_guide)
    assert (found.repository, found.problem, found.ours) == ("maker/tiny", "", True)
    folder = other.network.folder / "maker" / "tiny"
    assert read_source(folder).files["tiny-F32.gguf"].revision == "0" * 40
    assert (folder / "LICENSE").exists()
    assert other.personas.get("Cook").system_prompt == "You cook."
    again = other.bundles.install(file)
    assert (again.models, again.presets, again.personas) == ([], [], [])
    assert again.here == 4
    assert other.network.connections() == []


def test_taking_over_goes_on_where_it_stopped(full, other, tmp_path):
    big = tmp_path / "big.deb"
    big.write_bytes(os.urandom(13 << 20))
    full.bundles.create(tmp_path / "all", Wanted(package=big))
    file = tmp_path / "all.localchat-bundle"
    part = other.network.folder / "localchat" / "updates" / "big.deb.part"
    with pytest.raises(Cancelled):
        other.bundles.install(file, stopped=lambda: part.exists() and part.stat().st_size > 1 << 20)
    assert 1 << 20 < part.stat().st_size < 13 << 20
    report = other.bundles.install(file)
    assert report.package.read_bytes() == big.read_bytes()
    assert not part.exists()
    report.package.unlink()
    part.write_bytes(os.urandom(5 << 20))  # what is here of it is something else
    assert other.bundles.install(file).package.read_bytes() == big.read_bytes()


def test_making_can_be_stopped_and_leaves_nothing(full, tmp_path):
    with pytest.raises(Cancelled):
        full.bundles.create(tmp_path / "all", Wanted(), stopped=lambda: True)
    with pytest.raises(UsageError):
        full.bundles.create(tmp_path / "nowhere" / "all", Wanted())
    with pytest.raises(UsageError):
        full.bundles.create(tmp_path / "all", Wanted(package=tmp_path / "none.deb"))
    assert [each.name for each in tmp_path.iterdir() if "all" in each.name] == []


def test_a_model_that_is_only_in_the_list_goes_along_with_its_parts(services, other, tmp_path):
    model = services.models.add(write_model(tmp_path / "of my own.gguf"))
    services.bundles.create(tmp_path / "one", Wanted(models=(model.id,), presets=False))
    report = other.bundles.install(tmp_path / "one.localchat-bundle")
    assert report.models == ["of my own.gguf"]
    assert any(each.repository == "" and each.ours for each in other.library.all())
    with pytest.raises(UsageError, match="nothing to put"):
        other.bundles.create(tmp_path / "none", Wanted(models=("guide",), presets=False))


def test_a_file_that_is_here_with_another_content_stays(full, other, tmp_path):
    full.bundles.create(tmp_path / "all", Wanted())
    place = other.network.folder / "maker" / "tiny" / "tiny-F32.gguf"
    place.parent.mkdir(parents=True)
    place.write_bytes(b"mine")
    report = other.bundles.install(tmp_path / "all.localchat-bundle")
    assert place.read_bytes() == b"mine"
    assert "stays as it is" in report.notes[0]


def test_signatures(full, tmp_path):
    stranger = SecretKey(os.urandom(8), os.urandom(32))
    for name, key in (("none", None), ("theirs", stranger)):
        full.bundles.create(tmp_path / name, Wanted(presets=False), key)
    none, theirs = (tmp_path / f"{name}.localchat-bundle" for name in ("none", "theirs"))
    assert full.bundles.look(none).signed_by == ""
    assert full.bundles.look(theirs).signed_by == ""  # by nobody whom this copy knows
    for file in (none, theirs):
        with pytest.raises(SignatureWrong):
            full.bundles.look(file, KEY.public)


def test_the_rules_of_a_computer_are_kept(full, other, tmp_path, monkeypatch):
    full.bundles.create(tmp_path / "all", Wanted())
    rules = tmp_path / "rules.json"
    rules.write_text(json.dumps({"version": 1, "models": ["0" * 64]}))
    monkeypatch.setenv(policy.VARIABLE, str(rules))
    with pytest.raises(PolicyRefused):
        other.bundles.install(tmp_path / "all.localchat-bundle")
    assert list(other.network.folder.rglob("*.gguf")) == []


# --- hostile ones ----------------------------------------------------------------------------------


def entry(path="packages/x.deb", data=b"data", kind="package", **more):
    return {
        "path": path, "kind": kind, "size": len(data), "sha256": hashlib.sha256(data).hexdigest(), **more,
    }  # fmt: skip


def listing(*files):
    return json.dumps({"format": 1, "app": "1", "made": "today", "files": list(files)}).encode()


def archive(file, contents, data=None):
    with zipfile.ZipFile(file, "w") as out:
        for name, content in contents:
            out.writestr(name, content)
        if data is not None:
            out.writestr(LIST, data)
    return file


def special(name, mode):
    info = zipfile.ZipInfo(name)
    info.external_attr, info.create_system = mode << 16, 3
    return info


GOOD = [("packages/x.deb", b"data")]


def hostile(file, how):  # noqa: C901, PLR0912, PLR0915 -- one case each
    match how:
        case "no zip":
            file.write_bytes(b"nonsense")
        case "nothing":
            archive(file, GOOD)
        case "no list":
            archive(file, GOOD, b"{")
        case "leads out":
            archive(file, [*GOOD, ("../x", b"")], listing(entry()))
        case "absolute":
            archive(file, [*GOOD, ("/etc/x", b"")], listing(entry()))
        case "drive":
            archive(file, [*GOOD, ("C:/x", b"")], listing(entry()))
        case "twice":
            with pytest.warns(UserWarning, match="Duplicate"):
                archive(file, [*GOOD, *GOOD], listing(entry()))
        case "twice, otherwise written":
            archive(file, [*GOOD, ("PACKAGES/X.deb", b"data")], listing(entry()))
        case "link":
            archive(file, [(special("packages/x.deb", 0o120777), b"/etc/passwd")], listing(entry()))
        case "device":
            archive(file, [(special("packages/x.deb", 0o020666), b"data")], listing(entry()))
        case "more than listed":
            archive(file, [*GOOD, ("packages/y.deb", b"")], listing(entry()))
        case "less than listed":
            archive(file, [], listing(entry()))
        case "other size":
            archive(file, GOOD, listing(entry(data=b"datas")))
        case "other content":
            archive(file, GOOD, listing(entry(data=b"dato")))
        case "truncated":
            data = archive(file, GOOD, listing(entry())).read_bytes()
            file.write_bytes(data[: len(data) // 2])
        case "bit":
            data = bytearray(archive(file, GOOD, listing(entry())).read_bytes())
            data[data.index(b"data")] ^= 1
            file.write_bytes(data)
        case "locked":
            data = bytearray(archive(file, GOOD, listing(entry())).read_bytes())
            data[data.index(b"PK\x01\x02") + 8] |= 1
            file.write_bytes(data)
        case "zip64 lie":
            with zipfile.ZipFile(file, "w") as out:
                with out.open("packages/x.deb", "w", force_zip64=True) as stream:
                    stream.write(b"data")
                out.writestr(LIST, listing(entry()))
            data = bytearray(file.read_bytes())
            place = data.index(b"PK\x01\x02")
            struct.pack_into("<II", data, place + 20, 0xFFFFFFFF, 0xFFFFFFFF)
            file.write_bytes(data)
        case "bomb":
            with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as out:
                out.writestr(LIST, b" " * 50_000_000)
    return file


@pytest.mark.parametrize(
    "how",
    ["no zip", "nothing", "no list", "leads out", "absolute", "drive", "twice", "twice, otherwise written",
     "link", "device", "more than listed", "less than listed", "other size", "other content", "truncated",
     "bit", "locked", "zip64 lie", "bomb"],
)  # fmt: skip
def test_hostile_and_broken_bundles_are_refused(other, tmp_path, how):
    file = hostile(tmp_path / "x.localchat-bundle", how)
    with pytest.raises(ArchiveRefused):
        other.bundles.verify(file)
    with pytest.raises(ArchiveRefused):
        other.bundles.install(file)
    kept = [
        each
        for each in other.network.folder.rglob("*")
        if each.is_file() and each.suffix != ".part"
    ]
    assert kept == []


@pytest.mark.parametrize(
    "change",
    [{"path": "../x"}, {"path": "models/a/b/../../x"}, {"path": "packages/deep/x.deb"}, {"kind": "program"},
     {"size": -1}, {"size": 1.5}, {"sha256": "0"}, {"repository": "a/b"}, {"path": "models/a/b/x.gguf"},
     {"path": "packages/.hidden"}, {"kind": "model", "path": "models/a/b/x.so", "repository": "a/b"},
     {"kind": "model", "path": "models/a/b/.localchat.json", "repository": "a/b"},
     {"kind": "model", "path": "models/c/d/x.gguf", "repository": "a/b"},
     {"kind": "model", "path": "models/a/b/x.gguf", "repository": "../b"},
     {"kind": "model", "path": "models/a/b/x.gguf", "repository": "a/b", "projector": "../../x"}],
)  # fmt: skip
def test_a_list_without_sense_is_refused(change):
    parse(listing(entry()))
    with pytest.raises(BundleError):
        parse(listing({**entry(), **change}))


def test_a_bundle_on_the_command_line(full, tmp_path, paths):
    full.close()
    file = tmp_path / "all.localchat-bundle"
    secret = tmp_path / "secret.key"
    raw = b"Ed\0\0B2" + bytes(48) + KEY.number + KEY.seed + KEY.public.key + bytes(32)
    secret.write_text(f"untrusted comment: a key\n{base64.b64encode(raw).decode()}\n")

    def run(*words, home=paths.home):
        command = [sys.executable, "-m", "localchat", "--home", str(home), "--offline", *words]
        return subprocess.run(command, check=False, capture_output=True, text=True, timeout=60)

    made = run("bundle", "create", str(file), "--sign", str(secret), "--no-personas")
    assert made.returncode == 0, made.stderr
    taken = run("bundle", "install", str(file), "--key", str(KEY.public), home=tmp_path / "third")
    assert taken.returncode == 0, taken.stderr
    assert "tiny-F32.gguf" in taken.stdout
    assert KEY.public.name in taken.stderr
