"""The library: found where other apps keep them, shown whole, checked, and never harmed."""

import hashlib
import json
import os
import shutil
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import gguf
import pytest

from localchat.app import build
from localchat.errors import Cancelled, HubStopped, ModelError, NoTrash, UsageError
from localchat.paths import GUIDE_FILE
from localchat.services import facts, seeker
from localchat.services.folders import Surroundings, places_of_others
from localchat.services.hashes import FileHashes
from localchat.storage.sources import SourceFile, note_source, read_source
from tests.helpers import hub_answer
from tests.helpers.gguf_factory import write_adapter, write_model
from tests.helpers.hub import StandIn

linux = pytest.mark.skipif(sys.platform != "linux", reason="folders as on Linux")
posix = pytest.mark.skipif(sys.platform == "win32", reason="links, pipes and rights as on POSIX")


@pytest.fixture
def person(home):
    """The person's own folder, in which other apps keep theirs."""
    folder = Path(os.environ["HOME"])
    folder.mkdir()
    return folder


@pytest.fixture
def library(person, services):
    return services.library


@pytest.fixture
def put(tiny):
    """Puts a copy of a real, tiny model somewhere."""

    def copy(path: Path, *, unique: bool = False) -> Path:
        path.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(tiny, path)
        if unique:
            with path.open("ab") as file:
                file.write(path.name.encode())
        return path

    return copy


def sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def found(library) -> dict[str, object]:
    """What a scan finds beside the guide, by its path."""
    return {model.model.path: model for model in library.scan() if not model.model.is_guide}


def only(library):
    (model,) = found(library).values()
    return model


def manifest(store: Path, name: str, blob: object, **more) -> Path:
    """A name in Ollama's folder for a file, or for whatever a digest says."""
    digest = f"sha256:{sha256(blob)}" if isinstance(blob, Path) else blob
    if isinstance(blob, Path):
        target = store / "blobs" / f"sha256-{sha256(blob)}"
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(blob, target)
    file = store / "manifests" / name
    file.parent.mkdir(parents=True, exist_ok=True)
    layers = [{"mediaType": "application/vnd.ollama.image.model", "digest": digest, "size": 1}]
    file.write_text(json.dumps({"schemaVersion": 2, "layers": [*layers, *more.get("layers", [])]}))
    return file


# --- where other apps keep them ------------------------------------------------------------------


@linux
def test_models_of_all_apps_are_found_in_place(person, library, put, tiny, monkeypatch):
    put(person / ".lmstudio" / "models" / "owner" / "repo" / "lms-Q4_K_M.gguf")
    elsewhere = person / "elsewhere"
    put(elsewhere / "owner" / "repo" / "chosen.gguf")
    (person / ".lmstudio" / "settings.json").write_text(
        json.dumps({"downloadsFolder": str(elsewhere)})
    )
    put(
        person
        / ".local"
        / "share"
        / "Jan"
        / "data"
        / "llamacpp"
        / "models"
        / "jan-4b"
        / "model.gguf"
    )
    imported = put(person / "imported.gguf")
    settings = person / ".local/share/Jan/data/llamacpp/models/imported/model.yml"
    settings.parent.mkdir()
    settings.write_text(f"name: mine\nmodel_path: '{imported}'\nsize_bytes: 5\n")
    put(person / ".local" / "share" / "nomic.ai" / "GPT4All" / "g4a.Q4_0.gguf")
    put(person / ".local" / "share" / "nomic.ai" / "GPT4All" / "incomplete-other.gguf")
    put(person / "g4a" / "own.gguf")
    ini = person / ".config" / "nomic.ai" / "GPT4All.ini"
    ini.parent.mkdir(parents=True)
    ini.write_text(f"[General]\nchatTheme=Dark\nmodelPath={person / 'g4a'}/\n")
    manifest(person / ".ollama" / "models", "registry.ollama.ai/library/llama3.2/3b", tiny)
    put(person / "koboldcpp" / "kobold.gguf")
    monkeypatch.setenv("HF_HOME", str(person / "hf"))
    snapshot = person / "hf/hub/models--owner--repo-GGUF/snapshots" / ("a" * 40)
    blob = put(person / "hf/hub/models--owner--repo-GGUF/blobs" / sha256(tiny))
    snapshot.mkdir(parents=True)
    (snapshot / "hub-Q8_0.gguf").symlink_to(os.path.relpath(blob, snapshot))
    put(person / ".cache" / "llama.cpp" / "owner_repo_own.gguf")
    assert {(model.origin, Path(path).name) for path, model in found(library).items()} == {
        ("LM Studio", "lms-Q4_K_M.gguf"), ("LM Studio", "chosen.gguf"), ("Jan", "model.gguf"),
        ("Jan", "imported.gguf"), ("GPT4All", "g4a.Q4_0.gguf"), ("GPT4All", "own.gguf"),
        ("Ollama", f"sha256-{sha256(tiny)}"), ("KoboldCpp", "kobold.gguf"),
        ("Hugging Face", "hub-Q8_0.gguf"), ("llama.cpp", "owner_repo_own.gguf"),
    }  # fmt: skip
    assert all(not model.problem and not model.ours for model in library.all())
    ids = {model.model.id for model in library.all()}
    assert {"guide", "lms-q4_k_m", "jan-4b", "llama3.2-3b", "hub-q8_0"} <= ids
    by_id = {model.model.id: model for model in library.all()}
    assert by_id["llama3.2-3b"].model.name == "llama3.2:3b"
    assert by_id["llama3.2-3b"].sha256 == by_id["hub-q8_0"].sha256 == sha256(tiny)
    assert by_id["hub-q8_0"].repository == "owner/repo-GGUF"


def test_the_switch_leaves_other_apps_alone(person, library, services, put):
    put(person / "koboldcpp" / "kobold.gguf")
    assert only(library).origin == "KoboldCpp"
    services.settings.set("other_apps", value=False)
    assert not found(library)
    assert [model.id for model in services.models.all()] == ["guide"]
    services.settings.set("other_apps", value=True)
    assert only(library).model.id == "kobold"


@pytest.mark.parametrize(
    ("system", "environment", "folders"),
    [
        (
            "win32",
            {"APPDATA": "roaming", "LOCALAPPDATA": "local"},
            ["roaming/Jan/data/llamacpp/models", "local/nomic.ai/GPT4All", "local/llama.cpp"],
        ),
        (
            "darwin",
            {},
            [
                "Library/Application Support/Jan/data/llamacpp/models",
                "Library/Application Support/nomic.ai/GPT4All",
                "Library/Caches/llama.cpp",
            ],
        ),
        (
            "linux",
            {"JAN_DATA_FOLDER": "jan-here"},
            ["jan-here/llamacpp/models", ".cache/llama.cpp"],
        ),
    ],
)
def test_each_system_has_its_own_folders(tmp_path, system, environment, folders):
    for folder in (*folders, ".lmstudio/models", ".ollama/models", ".cache/huggingface/hub"):
        (tmp_path / folder).mkdir(parents=True)
    here = {name: str(tmp_path / value) for name, value in environment.items()}
    places = places_of_others(Surroundings(tmp_path, here, system))
    found = {str(place.folder.relative_to(tmp_path)).replace(os.sep, "/") for place in places}
    assert found == {*folders, ".lmstudio/models", ".ollama/models", ".cache/huggingface/hub"}


def test_settings_of_other_apps_may_hold_anything(person, library):
    for name, text in (
        (".lmstudio/settings.json", '{"downloadsFolder": 7}'),
        (".cache/lm-studio/settings.json", "[" * 100_000),
        (".lmstudio-home-pointer", "\0nowhere\n"),
        (".local/share/Jan/settings.json", '{"data_folder": "../../../.."}'),
        (".config/nomic.ai/GPT4All.ini", "modelPath=\xff\0\n"),
    ):
        (person / name).parent.mkdir(parents=True, exist_ok=True)
        (person / name).write_text(text, encoding="latin-1")
    assert not found(library)


@linux
@pytest.mark.parametrize(
    "digest",
    [
        "sha256:../../../secret.gguf",
        "../secret.gguf",
        "sha256:" + "z" * 64,
        "md5:" + "a" * 64,
        None,
        5,
    ],
)
def test_a_digest_leads_to_no_file_outside(person, library, put, digest):
    secret = put(person / "secret.gguf")
    manifest(person / ".ollama/models", "registry.ollama.ai/library/trick/latest", digest)
    store = person / ".ollama/models"
    (store / "blobs").mkdir(parents=True, exist_ok=True)
    (store / "manifests/registry.ollama.ai/library/broken").mkdir()
    (store / "manifests/registry.ollama.ai/library/broken/latest").write_text('{"layers": {"a": [')
    (store / "manifests/registry.ollama.ai/library/number").write_text(
        "a file in place of a folder"
    )
    assert not found(library)
    assert secret.exists()


@linux
def test_ollamas_names_projectors_and_lists_are_read(person, library, tiny, tmp_path):
    store = person / ".ollama" / "models"
    eye = store / "blobs" / ("sha256-" + "e" * 64)
    eye.parent.mkdir(parents=True)
    eye.write_bytes(b"GGUF, or so")
    layer = {"mediaType": "application/vnd.ollama.image.projector", "digest": "sha256:" + "e" * 64}
    manifest(store, "registry.ollama.ai/library/llava/latest", tiny, layers=[layer])
    manifest(store, "registry.ollama.ai/library/llava/7b", tiny, layers=[layer])
    model = only(library)
    assert (model.model.name, model.projector) == ("llava:7b", str(eye))
    other = write_model(tmp_path / "other.gguf", seed=5)
    listed = manifest(store, "hf.co/owner/repo/Q4", other)
    child = json.loads(listed.read_text())
    shutil.rmtree(store / "manifests" / "hf.co")
    lists = store / "manifests-v2" / "hf.co" / "owner" / "repo" / "Q4"
    lists.parent.mkdir(parents=True)
    lists.write_text(json.dumps({"manifests": [{"runner": "mlx"}, {**child, "runner": "ollama"}]}))
    by_name = {model.model.name: model for model in found(library).values()}
    assert by_name["hf.co/owner/repo:Q4"].repository == "owner/repo"
    manifest(store, "registry.ollama.ai/library/gone/1b", "sha256:" + "0" * 64)
    gone = next(model for model in found(library).values() if model.model.name == "gone:1b")
    assert "Ollama lists it" in gone.problem


@linux
def test_a_blob_and_a_link_answer_through_the_real_engine(person, library, services, put, tiny):
    manifest(person / ".ollama" / "models", "registry.ollama.ai/library/llama3.2/3b", tiny)
    blob = put(person / ".cache/huggingface/hub/models--o--r/blobs" / ("b" * 64), unique=True)
    snapshot = person / ".cache/huggingface/hub/models--o--r/snapshots" / ("a" * 40)
    snapshot.mkdir(parents=True)
    (snapshot / "linked.gguf").symlink_to(os.path.relpath(blob, snapshot))
    library.scan()
    for key in ("llama3.2:3b", "linked"):
        model = services.models.find(key)
        chat = services.conversations.create(model.id, "Deterministic").id
        services.conversations.set_value(chat, "max_tokens", 2)
        *_, ended = services.chat.send(chat, "hello")
        assert ended.message.usage.generated_tokens == 2


# --- sets, projectors, what is no model ----------------------------------------------------------


def split(folder: Path, count: int = 3) -> list[Path]:
    """A model in parts: the first has everything, the others a weight each."""
    write_model(folder / "whole.gguf")
    paths = [folder / f"big-Q4_K_M-{part:05}-of-{count:05}.gguf" for part in range(1, count + 1)]
    (folder / "whole.gguf").rename(paths[0])
    for part, path in enumerate(paths[1:]):
        writer = gguf.GGUFWriter(path, "llama")
        import numpy as np

        writer.add_tensor(f"extra.{part}.weight", np.ones(32, np.float32))
        writer.write_header_to_file()
        writer.write_kv_data_to_file()
        writer.write_tensors_to_file()
        writer.close()
    return paths


def test_parts_are_one_model_and_a_missing_part_is_named(person, library, tmp_path):
    folder = tmp_path / "parts"
    folder.mkdir()
    parts = split(folder)
    library.add_folder(folder)
    model = only(library)
    assert model.files == tuple(map(str, parts))
    assert model.model.size == sum(part.stat().st_size for part in parts)
    assert (model.problem, model.model.id) == ("", "big-q4_k_m")
    content = parts[1].read_bytes()
    parts[1].unlink()
    model = only(library)
    assert "big-Q4_K_M-00002-of-00003.gguf is not beside" in model.problem
    assert model.model.id == "big-q4_k_m"
    assert model.model.name == "Tiny Random"
    parts[1].write_bytes(content)
    assert only(library).problem == ""
    parts[0].unlink()
    assert "00001-of-00003" in only(library).problem


def test_a_projector_belongs_to_the_model_beside_it(person, library, tmp_path, put):
    folder = tmp_path / "flat"
    put(folder / "one" / "Eyes-7B-Q4_K_M.gguf")
    put(folder / "one" / "Eyes-7B-Q8_0.gguf")
    half = put(folder / "one" / "mmproj-F16.gguf")
    put(folder / "one" / "mmproj-F32.gguf")
    put(folder / "many" / "Eyes-7B-Q4_K_M.gguf")
    put(folder / "many" / "Blind-3B-Q4_K_M.gguf")
    named = put(folder / "many" / "mmproj-Eyes-7B-f16.gguf")
    put(folder / "many" / "mmproj.gguf")
    library.add_folder(folder)
    projectors = {
        str(Path(path).relative_to(folder)): model.projector
        for path, model in found(library).items()
    }
    assert projectors == {
        str(Path("one", "Eyes-7B-Q4_K_M.gguf")): str(half),
        str(Path("one", "Eyes-7B-Q8_0.gguf")): str(half),
        str(Path("many", "Eyes-7B-Q4_K_M.gguf")): str(named),
        str(Path("many", "Blind-3B-Q4_K_M.gguf")): "",
    }


@posix
def test_what_is_no_model_is_not_listed_and_what_is_damaged_is(
    person, library, services, tmp_path, put
):
    folder = tmp_path / "mixed"
    folder.mkdir()
    write_adapter(folder / "adapter.gguf")
    write_model(folder / "projector-by-its-header.gguf", architecture="clip")
    (folder / "cut.gguf").write_bytes(put(folder / "good.gguf").read_bytes()[:-500])
    (folder / "page.gguf").write_text("<!DOCTYPE html><html>Please log in</html>")
    (folder / "empty.gguf").touch()
    write_model(folder / "unknown.gguf", architecture="martian")
    (folder / "._good.gguf").write_bytes(b"what another system keeps beside a file")
    os.mkfifo(folder / "pipe.gguf")
    library.add_folder(folder)
    models = {Path(path).stem: model for path, model in found(library).items()}
    assert set(models) == {"cut", "good", "page", "empty", "unknown"}
    assert "cut short" in models["cut"].problem
    assert "a web page" in models["page"].problem
    assert "has only 0 bytes" in models["empty"].problem
    assert "martian" in models["unknown"].problem
    assert models["cut"].model.size > 0
    assert [model.id for model in services.models.all()] == ["guide", "good"]
    with pytest.raises(ModelError):
        library.details("page")


def test_a_header_that_nobody_thought_of_hides_no_other(
    person, library, tmp_path, put, monkeypatch
):
    put(tmp_path / "m" / "bad.gguf")
    put(tmp_path / "m" / "good.gguf")
    check = facts.gate.check

    def stumble(path):
        if path.stem == "bad":
            raise OverflowError("cannot convert float infinity to integer")
        return check(path)

    monkeypatch.setattr(facts.gate, "check", stumble)
    library.add_folder(tmp_path / "m")
    models = {Path(path).stem: model.problem for path, model in found(library).items()}
    assert models["good"] == ""
    assert "makes no sense" in models["bad"]


# --- folders that are no good --------------------------------------------------------------------


@posix
def test_loops_of_links_end(person, library, tmp_path, put):
    folder = tmp_path / "loop"
    put(folder / "a" / "model-x.gguf")
    (folder / "a" / "back").symlink_to(folder)
    (folder / "a" / "self").symlink_to(folder / "a" / "self")
    (folder / "again").symlink_to(folder / "a")
    (folder / "linked.gguf").symlink_to(folder / "a" / "model-x.gguf")
    (folder / "nowhere.gguf").symlink_to(folder / "no-such-file")
    library.add_folder(folder)
    assert len(found(library)) == 1
    assert library.notes == ()


def test_folders_without_end_are_left(person, library, tmp_path, put, monkeypatch):
    monkeypatch.setattr(seeker, "DEEPEST", 3)
    deep = tmp_path / "deep"
    put(deep / "1" / "2" / "seen.gguf")
    put(deep / "1" / "2" / "3" / "4" / "unseen.gguf")
    library.add_folder(deep)
    assert [Path(path).stem for path in found(library)] == ["seen"]
    assert "nested too deep" in library.notes[0]
    monkeypatch.setattr(seeker, "DEEPEST", 10)
    assert len(found(library)) == 2
    monkeypatch.setattr(seeker, "MOST_ENTRIES", 3)
    # What was found once stays, though it was not looked at this time.
    assert len(found(library)) == 2
    assert "holds too much" in library.notes[0]
    monkeypatch.setattr(seeker, "MOST_ENTRIES", 100)
    monkeypatch.setattr(seeker, "PATIENCE", -1.0)
    assert len(found(library)) == 2
    assert "holds too much" in library.notes[0]


@posix
def test_a_folder_that_may_not_be_read_is_told_of(person, library, tmp_path, put, monkeypatch):
    folder = tmp_path / "mine"
    put(folder / "open.gguf")
    put(folder / "shut" / "closed.gguf")
    library.add_folder(folder)
    assert len(found(library)) == 2
    if os.geteuid():
        (folder / "shut").chmod(0)
    else:
        scandir = os.scandir

        def refuse(path):
            if str(path).endswith("shut"):
                raise PermissionError(13, "Permission denied")
            return scandir(path)

        monkeypatch.setattr(os, "scandir", refuse)
    models = {Path(path).stem: model for path, model in found(library).items()}
    assert set(models) == {"open", "closed"}
    assert "shut cannot be read: Permission denied." in library.notes[0]
    (folder / "shut").chmod(0o755)


def test_a_drive_that_is_gone_and_comes_back_keeps_its_models(
    person, library, services, tmp_path, put
):
    drive = tmp_path / "drive"
    put(drive / "kept.gguf")
    library.add_folder(drive)
    key = only(library).model.id
    drive.rename(tmp_path / "unplugged")
    model = only(library)
    assert "drive unplugged" in model.problem
    assert (model.model.id, model.model.size, model.model.name) == (key, 0, "Tiny Random")
    assert "drive unplugged" in library.notes[0]
    assert key not in {model.id for model in services.models.all()}
    (tmp_path / "unplugged").rename(drive)
    model = only(library)
    assert (model.model.id, model.problem) == (key, "")
    assert model.model.size == (drive / "kept.gguf").stat().st_size


def test_a_file_may_vanish_while_it_is_looked_at(person, library, tmp_path, put, monkeypatch):
    folder = tmp_path / "m"
    put(folder / "stays.gguf")
    goes = put(folder / "goes.gguf")
    read = facts.read

    def late(find):
        goes.unlink(missing_ok=True)
        return read(find)

    monkeypatch.setattr(facts, "read", late)
    library.add_folder(folder)
    models = {Path(path).stem: model.problem for path, model in found(library).items()}
    assert models["stays"] == ""
    assert "There is no file" in models.get("goes", "There is no file")
    assert set(found(library)) == {str(folder / "stays.gguf")}


@linux
def test_names_that_cannot_be_kept_are_left_out(person, library, tmp_path, put):
    folder = tmp_path / "names"
    put(folder / "fine – ok.gguf")
    put(folder / "line\nbreak.gguf")
    Path(os.fsdecode(os.fsencode(folder) + b"/\xff\xfe")).mkdir()
    shutil.copy(folder / "fine – ok.gguf", os.fsencode(folder) + b"/\xff\xfe/inside.gguf")
    library.add_folder(folder)
    assert only(library).model.id == "fine-ok"


def test_folders_are_added_and_removed_with_a_reason(person, library, tmp_path, put):
    folder = tmp_path / "mine"
    put(folder / "x.gguf")
    for bad, says in (
        (Path(folder.anchor), "whole drive"), (tmp_path / "none", "No such file"),
        (folder / "x.gguf", "Not a directory"),
    ):  # fmt: skip
        with pytest.raises(UsageError, match=says):
            library.add_folder(bad)
    library.add_folder(folder)
    with pytest.raises(UsageError, match="looked at already"):
        library.add_folder(folder)
    assert ("added by you", str(folder), True) in library.folders()
    assert library.folders()[0][0] == "LocalChat"
    assert only(library).origin == "added by you"
    library.remove_folder(folder)
    assert not found(library)
    assert (folder / "x.gguf").exists()
    with pytest.raises(UsageError, match="none of the folders"):
        library.remove_folder(folder)


# --- ids, and what chats and the command line see ------------------------------------------------


def test_ids_stay_and_found_models_are_found_by_name(
    person, library, services, paths, tmp_path, put
):
    added = services.models.add(put(tmp_path / "added.gguf"))
    folder = tmp_path / "mine"
    put(folder / "a" / "model.gguf")
    put(folder / "b" / "same.gguf")
    put(folder / "c" / "same.gguf")
    library.add_folder(folder)
    # Nobody has looked yet, and it is found none the less.
    assert services.models.find("same").path == str(folder / "b" / "same.gguf")
    ids = {path: model.model.id for path, model in found(library).items()}
    assert ids == {
        added.path: "added", str(folder / "a" / "model.gguf"): "a",
        str(folder / "b" / "same.gguf"): "same", str(folder / "c" / "same.gguf"): "same-2",
    }  # fmt: skip
    key = services.conversations.create("same-2").id
    put(folder / "aa" / "same.gguf")
    again = build(paths)
    try:
        assert {path: model.model.id for path, model in found(again.library).items()} == {
            **ids, str(folder / "aa" / "same.gguf"): "same-3",
        }  # fmt: skip
        assert again.models.known(again.conversations.get(key).model_id).path.endswith(
            "c/same.gguf"
        )
        assert [model.id for model in again.models.all()][:2] == ["guide", "added"]
        assert {model.id for model in again.models.all()} == {"guide", *ids.values(), "same-3"}
    finally:
        again.close()


def test_the_list_is_there_before_the_first_scan_and_opens_no_file(
    person, library, services, paths, tmp_path, put, monkeypatch
):
    put(tmp_path / "m" / "one.gguf")
    library.add_folder(tmp_path / "m")
    before = library.scan()
    again = build(paths)
    check = facts.gate.check

    def only_the_guide(path):
        assert path == GUIDE_FILE
        return check(path)

    monkeypatch.setattr(facts.gate, "check", only_the_guide)
    try:
        assert again.library.all() == before
        assert [model.id for model in again.models.all()] == ["guide", "one"]
        assert again.library.scan() == before
    finally:
        again.close()


def test_a_changed_file_is_read_again(person, library, tmp_path):
    folder = tmp_path / "m"
    folder.mkdir()
    write_model(folder / "x.gguf", context=512)
    library.add_folder(folder)
    assert only(library).model.context == 512
    write_model(folder / "x.gguf", context=1024)
    assert only(library).model.context == 1024


def test_an_added_model_that_has_gone_is_shown(person, library, services, tmp_path, put):
    model = services.models.add(put(tmp_path / "mine.gguf"))
    assert only(library).origin == "added by you"
    Path(model.path).unlink()
    shown = only(library)
    assert "There is no file" in shown.problem
    assert [model.size for model in services.models.all() if model.id == "mine"] == [0]
    library.remove("mine")
    assert not found(library)


def test_the_last_use_is_remembered_with_the_answer(person, library, services, tiny):
    key = services.models.add(tiny).id
    assert only(library).used is None
    chat = services.conversations.create(key, "Deterministic").id
    services.conversations.set_value(chat, "max_tokens", 2)
    list(services.chat.send(chat, "hello"))
    assert only(library).used is not None


def test_a_problem_is_looked_at_again_by_the_next_version(person, library, tmp_path, monkeypatch):
    (tmp_path / "m").mkdir()
    write_model(tmp_path / "m" / "new.gguf", architecture="martian")
    library.add_folder(tmp_path / "m")
    assert "martian" in only(library).problem
    monkeypatch.setattr(facts.gate, "ARCHITECTURES", {"martian"})
    assert "martian" in only(library).problem
    monkeypatch.setattr(facts, "__version__", "99.0")
    assert only(library).problem == ""


def test_scanning_can_be_stopped_and_loses_nothing(person, library, tmp_path, put):
    for number in range(5):
        put(tmp_path / "m" / f"x{number}.gguf")
    library.add_folder(tmp_path / "m")
    asked = iter([False] * 5)
    library.scan(lambda: next(asked, True))
    assert len(found(library)) == 5
    library.scan(lambda: True)
    assert len(library.all()) == 6


# --- checking ------------------------------------------------------------------------------------


def download(services, put, name="x-Q8_0.gguf", sha=None) -> Path:
    """What a download leaves: the file in its repository's folder, and a note beside it."""
    file = put(services.network.folder / "owner" / "repo-GGUF" / name)
    note = SourceFile(revision="r" * 40, sha256=sha or sha256(file), size=file.stat().st_size)
    note_source(file.parent, "owner/repo-GGUF", "mit", {name: note})
    return file


def test_a_download_knows_where_it_came_from_and_is_verified(library, services, put):
    file = download(services, put)
    model = only(library)
    assert (model.origin, model.ours, model.repository) == ("LocalChat", True, "owner/repo-GGUF")
    assert model.sha256 == sha256(file)
    shares = []
    assert library.verify(model.model.id, shares.append) == (
        True,
        "Every byte is as it came: its SHA-256 is right.",
    )
    assert shares[-1] == 1.0
    content = bytearray(file.read_bytes())
    content[-5] ^= 1
    file.write_bytes(content)
    right, sentence = library.verify(model.model.id)
    assert not right
    assert "not as it came" in sentence
    with pytest.raises(Cancelled):
        library.verify(model.model.id, stopped=lambda: True)
    file.unlink()
    assert library.verify(model.model.id)[0] is False


def test_a_file_without_a_hash_is_compared_with_its_first_check(library, services, tmp_path, put):
    key = services.models.add(put(tmp_path / "mine.gguf")).id
    library.scan()
    assert "From now on" in library.verify(key)[1]
    assert "Nothing has changed since" in library.verify(key)[1]
    put(tmp_path / "mine.gguf", unique=True)
    right, sentence = library.verify(key)
    assert not right
    assert "was changed since" in sentence


def test_duplicates_are_found_by_what_they_hold(library, services, tmp_path, put, monkeypatch):
    ours = download(services, put)
    folder = tmp_path / "m"
    put(folder / "copy.gguf")
    os.link(folder / "copy.gguf", folder / "second-name.gguf")
    almost = bytearray(ours.read_bytes())
    almost[len(almost) // 4] ^= 1
    (folder / "almost.gguf").write_bytes(almost)
    put(folder / "longer.gguf", unique=True)
    library.add_folder(folder)
    library.scan()
    read = []
    get = FileHashes.get
    monkeypatch.setattr(
        FileHashes,
        "get",
        lambda self, file, *more: read.append(file.name) or get(self, file, *more),
    )
    (group,) = library.duplicates()
    assert {Path(model.model.path).name for model in group} == {
        "x-Q8_0.gguf", "copy.gguf", "second-name.gguf",
    }  # fmt: skip
    assert "x-Q8_0.gguf" not in read, "its hash came with it"
    assert "longer.gguf" not in read, "its size is another"
    library.scan()
    assert library.get("copy").sha256 == sha256(folder / "copy.gguf")


def test_a_search_for_duplicates_says_how_far_it_is_and_goes_on_where_it_was_cancelled(
    library, tmp_path, put
):
    folder = tmp_path / "m"
    for name in ("a", "b", "c"):
        put(folder / f"{name}.gguf")
    library.add_folder(folder)
    library.scan()
    told = []
    with pytest.raises(Cancelled):
        library.duplicates(told.append, lambda: bool(told))
    assert told == [pytest.approx(1 / 3)]
    again = []
    (group,) = library.duplicates(again.append)
    assert len(group) == 3
    assert again == sorted(again)
    assert again[-1] == 1.0
    more = []
    assert library.duplicates(more.append) == [group]
    assert not more, "all hashes are known"
    with pytest.raises(Cancelled):
        library.duplicates(stopped=lambda: True)


def test_a_question_for_a_newer_file_can_be_cancelled(library, services, put, monkeypatch):
    for name in list(os.environ):
        if name.lower().endswith("_proxy"):
            monkeypatch.delenv(name)
    file = download(services, put)
    library.scan()
    with StandIn() as hub:
        services.settings.set("mirror", hub.endpoint)
        services.network.configure()
        hub.add("owner/repo-GGUF", {"x-Q8_0.gguf": file.read_bytes()})
        with pytest.raises(HubStopped):
            library.check_for_newer("x-q8_0", lambda: True)
        assert not hub.seen
        hub.fault(hub_answer.setting(silent="stall"), "hub", times=-1)
        with ThreadPoolExecutor() as pool:
            asked = pool.submit(library.check_for_newer, "x-q8_0")
            while not hub.seen:
                time.sleep(0.01)
            library.stop_asking()
            with pytest.raises(HubStopped):
                asked.result(20)
        hub.faults.clear()
        assert not library.check_for_newer("x-q8_0")[0]
        library.stop_asking()


def test_the_hub_is_asked_for_a_newer_file_only_on_request(library, services, put, monkeypatch):
    for name in list(os.environ):
        if name.lower().endswith("_proxy"):
            monkeypatch.delenv(name)
    file = download(services, put)
    library.scan()
    content = file.read_bytes()
    with StandIn() as hub:
        services.settings.set("mirror", hub.endpoint)
        services.network.configure()
        hub.add("owner/repo-GGUF", {"x-Q8_0.gguf": content})
        assert not hub.seen
        newer, sentence = library.check_for_newer("x-q8_0")
        assert not newer
        assert "yours is the newest" in sentence
        hub.add("owner/repo-GGUF", {"x-Q8_0.gguf": content[:-1] + b"!"})
        newer, sentence = library.check_for_newer("x-q8_0")
        assert newer
        assert "has another x-Q8_0.gguf now" in sentence
        hub.add("owner/repo-GGUF", {"other.gguf": content})
        assert "has no x-Q8_0.gguf any more" in library.check_for_newer("x-q8_0")[1]
    with pytest.raises(UsageError, match="not known where"):
        library.check_for_newer("guide")


def test_details_show_all_keys_and_where_the_bytes_are(library, services, tiny):
    key = services.models.add(tiny).id
    details = library.details(key)
    pairs = dict(details.pairs)
    assert pairs["general.architecture"] == "llama"
    assert pairs["llama.attention.layer_norm_rms_epsilon"] == "1e-05"
    assert pairs["tokenizer.ggml.add_bos_token"] == "no"
    assert pairs["tokenizer.ggml.tokens"].startswith("288: <|end|>, <|system|>, ")
    assert pairs["tokenizer.ggml.merges"] == "2: h e, l l"
    assert pairs["tokenizer.ggml.token_type"] == "288: 3, 3, 3, 3, 1, 1, 1, 1, …"
    groups = {(group.name, group.kind): group for group in details.groups}
    assert {name for name, _ in groups} == {
        "attention", "feed-forward", "embeddings", "output", "norms",
    }  # fmt: skip
    assert groups["attention", "Q8_0"].count == 8
    assert sum(group.size for group in details.groups) == sum(size for *_, size in details.tensors)
    assert ("token_embd.weight", "Q8_0", "64 × 288", 288 * 68) in details.tensors
    assert [group.size for group in details.groups] == sorted(
        (group.size for group in details.groups), reverse=True
    )


@pytest.mark.parametrize(
    ("tensor", "group"),
    [
        ("blk.3.ffn_gate_exps.weight", "experts"), ("blk.3.ffn_down_shexp.weight", "experts"),
        ("blk.3.ffn_down.weight", "feed-forward"), ("blk.0.attn_norm.weight", "norms"),
        ("blk.0.attn_q_norm.weight", "norms"), ("blk.0.attn_kv_a_mqa.weight", "attention"),
        ("blk.0.ssm_in.weight", "attention"), ("output.weight", "output"),
        ("output_norm.weight", "norms"), ("rope_freqs.weight", "other"),
    ],
)  # fmt: skip
def test_tensors_are_grouped_by_their_names(tensor, group):
    from localchat.services.details import group_of

    assert group_of(tensor) == group


# --- removing ------------------------------------------------------------------------------------


@linux
def test_ours_go_to_the_trash_with_their_note(person, library, services, put):
    kept = download(services, put, "y-Q4_K_M.gguf")
    file = download(services, put)
    put(file.parent / "mmproj-F16.gguf")
    library.scan()
    assert "moved to the trash" in library.remove("x-q8_0")
    trash = person / ".local" / "share" / "Trash" / "files"
    if not trash.is_dir():  # another drive has a trash of its own
        pytest.skip("the temporary folder lies on another drive")
    assert [path.name for path in trash.iterdir()] == ["x-Q8_0.gguf"]
    assert not file.exists()
    assert set(read_source(file.parent).files) == {"y-Q4_K_M.gguf"}
    assert (file.parent / "mmproj-F16.gguf").exists(), "the other model needs it"
    assert [model.id for model in services.models.all()] == ["guide", "y-q4_k_m"]
    library.remove("y-q4_k_m", delete=True)
    assert not kept.parent.exists(), "an empty folder stays"
    assert services.network.folder.is_dir()
    assert not found(library)


def test_without_a_trash_the_file_stays_and_that_is_said(library, services, put, monkeypatch):
    import send2trash

    def none(_):
        raise send2trash.TrashPermissionError("/mnt/stick")

    file = download(services, put)
    library.scan()
    monkeypatch.setattr(send2trash, "send2trash", none)
    with pytest.raises(NoTrash, match="--delete"):
        library.remove("x-q8_0")
    assert file.exists()
    assert only(library).problem == ""
    assert "was deleted" in library.remove("x-q8_0", delete=True)
    assert not file.exists()


def test_others_are_hidden_and_never_deleted(person, library, services, put):
    file = put(person / "koboldcpp" / "kobold.gguf")
    library.scan()
    with pytest.raises(UsageError, match="belongs to KoboldCpp"):
        library.remove("kobold", delete=True)
    sentence = library.remove("kobold")
    assert f"Its file stays: {file}" in sentence
    assert file.exists()
    assert not found(library)
    assert [model.id for model in services.models.all()] == ["guide"]
    with pytest.raises(UsageError, match="no model called"):
        services.models.find("kobold")
    assert services.models.add(file).id == "kobold"
    assert only(library).model.id == "kobold"
    with pytest.raises(UsageError, match="cannot be removed"):
        library.remove("guide")


def test_a_file_of_ours_that_was_deleted_by_hand_is_shown_until_removed(library, services, put):
    file = download(services, put)
    library.scan()
    file.unlink()
    assert "There is no file" in only(library).problem
    assert "gone already" in library.remove("x-q8_0")
    assert not found(library)


# --- size and speed ------------------------------------------------------------------------------


def test_two_thousand_files_are_looked_at_again_in_no_time(library, services, tiny):
    root = services.network.folder
    for number in range(2_000):
        repository = root / "owner" / f"name-{number // 4}"
        repository.mkdir(parents=True, exist_ok=True)
        os.link(
            tiny, repository / f"name-{number}.gguf"
        ) if tiny.stat().st_dev == root.stat().st_dev else (
            shutil.copy(tiny, repository / f"name-{number}.gguf")
        )
    assert len(library.scan()) == 2_001
    began = time.perf_counter()
    assert len(library.scan()) == 2_001
    # The benchmark holds the aim of 300 ms; this only sees that no file is opened again.
    assert time.perf_counter() - began < 10
    assert len({model.id for model in services.models.all()}) == 2_001
