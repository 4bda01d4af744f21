"""The rules of an administrator: strict to read, impossible to loosen, held wherever they matter."""

import hashlib
import json
import os

import pytest

from localchat.domain.policy import Policy, PolicyError, parse
from localchat.domain.preset import LoadOptions
from localchat.domain.repository import HubFile, Quantisation
from localchat.errors import Cancelled, PolicyRefused
from localchat.services import policy
from localchat.services.doctor import Health, _rules
from localchat.services.exporting.options import Form, Kind, Options, Target
from localchat.services.hashes import FileHashes
from localchat.storage.shelf import HashTable

ALL = {"network": False, "server": False, "export": False, "engine_packs": False, "models": []}


@pytest.fixture
def system(tmp_path, monkeypatch):
    """The system's file, which is not there yet."""
    file = tmp_path / "system.json"
    monkeypatch.setattr(policy, "system_file", lambda: file)
    return file


def write(file, **rules):
    file.write_text(json.dumps({"version": 1, **rules}))


@pytest.mark.parametrize(
    "text",
    [
        "", "[]", "{", "null", "{}", '{"version": 2}', '{"version": true}',
        '{"version": 1, "networks": false}',
        '{"version": 1, "network": 0}', '{"version": 1, "network": "no"}', '{"version": 1, "models": "x"}',
        '{"version": 1, "models": ["ABC"]}', '{"version": 1, "models": [3]}',
        '{"version": 1, "network": false, "network": true}', '{"version": 1, "contact": "a\\nb"}',
        "[" * 100_000,
    ],
)  # fmt: skip
def test_what_is_not_understood_is_refused(text):
    with pytest.raises(PolicyError):
        parse(text, "file")


def test_without_a_file_everything_is_the_persons_choice(system):
    rules = policy.current()
    assert not rules.is_there
    assert rules == Policy()
    assert rules.allows("0" * 64)
    assert policy.network_forbidden() == ""
    assert policy.in_words(rules) == []
    assert _rules(None).health is Health.OK


def test_rules_count_at_once_and_name_whom_to_ask(system):
    assert not policy.network_forbidden()
    write(system, network=False, contact="Ada in room 3")
    assert "Ada in room 3" in policy.network_forbidden()
    assert policy.forbidden("export") == ""
    write(system, export=False, network=True)
    assert policy.network_forbidden() == ""
    with pytest.raises(PolicyRefused, match="writing chats"):
        policy.check("export")


@pytest.mark.parametrize("broken", ["nonsense", "binary", "folder", "pipe", "long", "closed"])
def test_a_broken_file_forbids_everything_and_is_told_of(system, broken):
    if broken == "folder":
        system.mkdir()
    elif broken == "pipe":
        os.mkfifo(system)
    elif broken == "closed":
        system.symlink_to(system)  # a loop: it is there, and cannot be read
    else:
        data = {
            "nonsense": b'{"version": 1, "telepathy": false}',
            "binary": b"\xff\xfe\0",
            "long": b" " * 2_000_000,
        }
        system.write_bytes(data[broken])
    rules = policy.current()
    assert set(rules.forbidden) == {"network", "server", "export", "engine_packs"}
    assert rules.models == frozenset()
    assert rules.problem
    assert _rules(None).health is Health.BAD
    assert str(system) in policy.broken(rules)


def test_the_environment_can_only_add(system, tmp_path, monkeypatch):
    loose, one, two = tmp_path / "loose.json", "1" * 64, "2" * 64
    write(system, network=False, models=[one])
    write(loose, network=True, models=[one, two], export=False)
    monkeypatch.setenv(policy.VARIABLE, str(loose))
    rules = policy.current()
    assert set(rules.forbidden) == {"network", "export"}
    assert rules.models == {one}
    assert rules.files == (str(system), str(loose))
    monkeypatch.setenv(policy.VARIABLE, str(tmp_path / "none"))
    assert policy.current().forbidden == ("network",)


def test_only_models_named_by_their_content_are_loaded(system, services, tiny):
    runner, model = services.runner, services.models.add(tiny)
    write(system, models=["0" * 64])
    with pytest.raises(PolicyRefused, match="not among the models"):
        runner.ensure(model, LoadOptions())
    assert runner.loaded is None
    shown = next(each for each in services.library.scan() if each.model.path == str(tiny))
    assert "not among the models" in shown.problem
    assert runner.ensure(services.models.guide(), LoadOptions())
    write(system, models=[hashlib.sha256(tiny.read_bytes()).hexdigest()])
    assert runner.ensure(model, LoadOptions())
    adapted = LoadOptions(adapters=(f"{tiny.with_name('other.gguf')}=1.0",))
    tiny.with_name("other.gguf").write_bytes(b"GGUF")
    with pytest.raises(PolicyRefused, match=r"other\.gguf"):
        runner.ensure(model, adapted)


def test_looking_at_a_large_file_tells_how_far_it_is_and_stops(system, services, tmp_path):
    write(system, models=["0" * 64])
    large, told = tmp_path / "large.gguf", []
    large.write_bytes(bytes(20 << 20))
    rules = policy.ModelRules(FileHashes(HashTable(services.store)), [])
    with pytest.raises(PolicyRefused):
        rules.check([large], lambda done, _: told.append(done))
    assert told == sorted(told)
    assert told[-1] == 1000
    with pytest.raises(Cancelled):
        rules.check([large.rename(tmp_path / "moved.gguf")], stopped=lambda: True)


def test_nothing_is_fetched_that_could_not_be_loaded(system, services):
    write(system, models=["0" * 64])
    file = HubFile(path="a.gguf", size=10, sha256="1" * 64)
    with pytest.raises(PolicyRefused):
        services.downloads.add("a/b", "0" * 40, "a", Quantisation("Q4_0", (file,)))
    assert services.downloads.all() == []


def test_no_chat_is_written_to_a_file(system, services, tmp_path):
    write(system, export=False)
    chat = services.conversations.create("guide")
    with pytest.raises(PolicyRefused):
        list(
            services.exchange.export(
                [chat.id], Target(tmp_path / "x.md", Form.FILE), Options(kind=Kind.MARKDOWN)
            )
        )
    assert not (tmp_path / "x.md").exists()
