"""Engine packs: believed by their signature, tried where no harm can be done, used only if they help."""

import json
import os
import threading
import zipfile

import pytest

from localchat.domain.chat import Role
from localchat.domain.pack import LIST, SIGNATURE, PackError, parse
from localchat.domain.preset import LoadOptions, Sampling
from localchat.engine.client import Engine
from localchat.engine.message import ChatMessage
from localchat.engine.protocol import Text
from localchat.errors import Cancelled, EngineDied, PolicyRefused, UsageError
from localchat.paths import GUIDE_FILE
from localchat.services import policy
from localchat.services.archive import ArchiveRefused
from localchat.services.minisign import SecretKey, SignatureWrong
from localchat.services.packs import Packs
from tests.helpers.pack_factory import KEY, build_library, write_pack, zip_folder


@pytest.fixture(scope="session")
def ggml(tmp_path_factory):
    """The engine's own build."""
    with Engine(tmp_path_factory.mktemp("log") / "engine.log") as engine:
        engine.load(GUIDE_FILE, LoadOptions())
        return engine.ready.ggml


@pytest.fixture
def packs(tmp_path):
    return Packs(tmp_path / "packs", tmp_path / "engine.log", [KEY.public], worth=0.0)


def test_a_good_pack_is_tried_and_then_computes(packs, tmp_path, ggml):
    told = []
    source = zip_folder(
        write_pack(tmp_path / "source", build_library(tmp_path / "lib.so"), ggml=ggml),
        tmp_path / "pack.zip",
    )
    added = packs.add(source, progress=told.append)
    assert told[-1] == 1.0
    assert added.trial is None
    assert packs.in_use() == []
    tried = packs.probe("test")
    assert tried.is_used, tried.trial.text
    assert "times as fast" in tried.trial.text
    assert packs.in_use() == [added.folder]
    with Engine(tmp_path / "engine.log", packs.in_use, packs.failed) as engine:
        loaded = engine.load(GUIDE_FILE, LoadOptions())
        assert engine.ready.packs == ["test"]
        assert loaded.device == "Card in tests"
    # What is kept holds for the next start, and for another process.
    again = Packs(tmp_path / "packs", tmp_path / "engine.log", [])
    assert again.in_use() == [added.folder]
    (added.folder / "libggml-test.so").unlink()
    with Engine(tmp_path / "engine.log", again.in_use, again.failed) as engine:
        assert engine.load(GUIDE_FILE, LoadOptions()).device == "processor"
    assert again.in_use() == []
    assert "another build of the engine" in again.get("test").trial.text
    assert again.remove("test") == "Cards in tests"
    assert again.all() == []


@pytest.mark.parametrize(
    ("breaks", "why"),
    [(1, "SIGABRT"), (3, "computes wrongly"), (4, "slower than the processor"), (5, "finds nothing"),
     (6, "SIGABRT"), (7, "finds nothing")],
)  # fmt: skip
def test_a_pack_that_does_not_help_stays_off_and_says_why(tmp_path, ggml, breaks, why):
    packs = Packs(tmp_path / "packs", tmp_path / "engine.log", [KEY.public])
    packs.add(
        write_pack(tmp_path / "source", build_library(tmp_path / "lib.so", breaks), ggml=ggml)
    )
    tried = packs.probe("test")
    assert not tried.is_used
    assert why in tried.trial.text
    assert packs.in_use() == []
    assert packs.get("test").trial == tried.trial


def test_a_pack_that_hangs_is_given_up(tmp_path, ggml):
    packs = Packs(tmp_path / "packs", tmp_path / "engine.log", [KEY.public], limit=1.0)
    packs.add(write_pack(tmp_path / "source", build_library(tmp_path / "lib.so", 2), ggml=ggml))
    assert "did not answer" in packs.probe("test").trial.text


def test_a_pack_for_another_engine_or_without_a_library_is_not_loaded(packs, tmp_path, ggml):
    packs.add(write_pack(tmp_path / "other", None, ggml="0.0.1-other"))
    assert "another build" in packs.probe("test").trial.text
    packs.add(write_pack(tmp_path / "empty", None, ggml=ggml))
    assert "cannot be loaded" in packs.probe("test").trial.text


def test_an_engine_that_a_pack_brings_down_starts_again_without_it(packs, tmp_path, ggml):
    packs.add(write_pack(tmp_path / "source", build_library(tmp_path / "lib.so"), ggml=ggml))
    folder = packs.probe("test").folder
    build_library(folder / "libggml-test.so", 1)  # as a new driver might make of it
    with Engine(tmp_path / "engine.log", packs.in_use, packs.failed) as engine:
        assert engine.load(GUIDE_FILE, LoadOptions())
        assert engine.ready.packs == []
    assert packs.in_use() == []
    assert "switched off" in packs.get("test").trial.text
    with pytest.raises(ArchiveRefused, match="changed or damaged"):
        packs.probe("test")


def test_a_card_on_which_no_layer_lies_is_left_alone(tmp_path, ggml):
    """It has no room, so that it could not even be asked to help."""
    library = build_library(tmp_path / "lib.so", 8)
    folder = write_pack(tmp_path / "pack", library, ggml=ggml)
    with Engine(tmp_path / "engine.log", lambda: [folder]) as engine:
        loaded = engine.load(GUIDE_FILE, LoadOptions(gpu_layers=0))
        assert loaded.device == "processor"
        assert "0 layers were chosen" in loaded.device_reason
        assert answer(engine, Sampling(temperature=0, max_tokens=6))
        with pytest.raises(EngineDied):
            engine.load(GUIDE_FILE, LoadOptions())


@pytest.mark.parametrize(
    "asked",
    [{"max_tokens": 1}, {"max_tokens": 30}, {"stop": ("comp",)}, {"banned": ("leaves",)},
     {"json_schema": '{"type": "integer"}', "max_tokens": 4}, {"guess_ahead": "off", "max_tokens": 30}],
)  # fmt: skip
def test_an_answer_from_a_card_is_the_same_however_it_ends(tmp_path, ggml, asked):
    """A card computes the next word while this one is told: that must not change a word."""
    folder = write_pack(tmp_path / "pack", build_library(tmp_path / "lib.so"), ggml=ggml)
    sampling = Sampling(**{"temperature": 0, "max_tokens": 60, **asked})
    answers = []
    for packs in ([folder], []):
        with Engine(tmp_path / "engine.log", lambda packs=packs: packs) as engine:
            device = engine.load(GUIDE_FILE, LoadOptions()).device
            assert device == ("Card in tests" if packs else "processor")
            answers.append([answer(engine, sampling) for _ in range(2)])
    assert answers[0] == answers[1]
    assert answers[0][0] == answers[0][1]


def answer(engine, sampling):
    """What the guide says, how it ended, and after how many tokens."""
    events = list(engine.generate([ChatMessage(Role.USER, "What leaves my computer?")], sampling))
    text = "".join(event.text for event in events if isinstance(event, Text))
    return text, events[-1].reason, events[-1].generated_tokens


def test_only_the_makers_are_believed(packs, tmp_path):
    other = SecretKey(os.urandom(8), os.urandom(32))
    folder = write_pack(tmp_path / "source", None, key=other)
    with pytest.raises(SignatureWrong):
        packs.add(folder)
    assert packs.add(folder, other.public).pack.name == "Cards in tests"
    changed = write_pack(tmp_path / "changed", None)
    (changed / LIST).write_bytes((changed / LIST).read_bytes().replace(b"1.0", b"1.1"))
    with pytest.raises(SignatureWrong):
        packs.add(changed)
    unkeyed = Packs(tmp_path / "none", tmp_path / "engine.log", [])
    with pytest.raises(UsageError, match="--key"):
        unkeyed.add(folder)


def spoil(folder, how):
    file = folder / "libggml-test.so"
    if how == "changed":
        file.write_bytes(b"no librarY")
    elif how == "missing":
        file.unlink()
    elif how == "link":
        file.rename(folder.parent / "elsewhere")
        file.symlink_to(folder.parent / "elsewhere")
    elif how == "unsigned":
        (folder / SIGNATURE).unlink()
    return folder


@pytest.mark.parametrize("how", ["changed", "missing", "link", "unsigned"])
def test_a_spoilt_folder_is_refused_and_leaves_nothing(packs, tmp_path, how):
    with pytest.raises(ArchiveRefused):
        packs.add(spoil(write_pack(tmp_path / "source", None), how))
    assert packs.all() == []


@pytest.mark.parametrize("how", ["changed", "missing", "unsigned", "more", "no zip", "truncated"])
def test_a_spoilt_file_is_refused_and_leaves_nothing(packs, tmp_path, how):
    folder = spoil(write_pack(tmp_path / "source", None), how)
    file = zip_folder(folder, tmp_path / "pack.zip")
    if how == "more":
        with zipfile.ZipFile(file, "a") as archive:
            archive.writestr("more.so", "x")
    elif how == "no zip":
        file.write_bytes(b"PK no")
    elif how == "truncated":
        file.write_bytes(file.read_bytes()[:-30])
    with pytest.raises(ArchiveRefused):
        packs.add(file)
    assert packs.all() == []


@pytest.mark.parametrize(
    "changes",
    [{"format": 2}, {"id": "../x"}, {"id": 3}, {"id": "A B"}, {"library": "nowhere.so"}, {"licences": []},
     {"licences": ["no.txt"]}, {"name": "a\nb"}, {"files": []}, {"files": "x"}, {"ggml": ""},
     {"files": [{"path": "../x", "size": 1, "sha256": "0" * 64}]},
     {"files": [{"path": "libggml-test.so", "size": -1, "sha256": "0" * 64}]},
     {"files": [{"path": "libggml-test.so", "size": 1, "sha256": "0"}]}],
)  # fmt: skip
def test_a_list_without_sense_is_refused_though_it_is_signed(packs, tmp_path, changes):
    folder = write_pack(tmp_path / "source", None, **changes)
    with pytest.raises(ArchiveRefused):
        packs.add(folder)
    with pytest.raises(PackError):
        parse(json.dumps({"format": 1}).encode())


def test_another_platform_and_the_rules_are_told(packs, tmp_path, monkeypatch):
    with pytest.raises(UsageError, match="plan9"):
        packs.add(write_pack(tmp_path / "other", None, platform="plan9-mips"))
    rules = tmp_path / "rules.json"
    rules.write_text('{"version": 1, "engine_packs": false}')
    monkeypatch.setenv(policy.VARIABLE, str(rules))
    with pytest.raises(PolicyRefused):
        packs.add(write_pack(tmp_path / "source", None))
    assert packs.in_use() == []


def test_adding_can_be_stopped(packs, tmp_path):
    stop = threading.Event()
    stop.set()
    with pytest.raises(Cancelled):
        packs.add(write_pack(tmp_path / "source", None), stopped=stop.is_set)
    assert packs.all() == []
