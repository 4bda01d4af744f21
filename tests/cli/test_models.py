"""``localchat models``: the library on the command line, as scripts use it."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.helpers.gguf_factory import write_model


@pytest.fixture
def person(home):
    """The person's own folder, in which other apps keep theirs."""
    folder = Path(os.environ["HOME"])
    folder.mkdir()
    return folder


@pytest.fixture
def run(person):
    def call(*arguments, check=0):
        done = subprocess.run(
            [sys.executable, "-m", "localchat", "models", *map(str, arguments)],
            capture_output=True, text=True, timeout=120, check=False,
        )  # fmt: skip
        assert done.returncode == check, done.stderr
        assert "Traceback" not in done.stderr
        return done

    return call


@pytest.fixture
def listed(run):
    return lambda *more: json.loads(run("list", "--json", *more).stdout)


def put(tiny: Path, path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    shutil.copy(tiny, path)
    return path


def test_the_list_tells_origin_size_use_and_problems(run, listed, person, home, tiny):
    put(tiny, home / "models" / "owner" / "repo" / "ours-Q8_0.gguf")
    write_model(put(tiny, person / "koboldcpp" / "a-large.gguf"), layers=8)
    (person / "koboldcpp" / "b-broken.gguf").write_bytes(tiny.read_bytes()[:-100])
    found = {model["id"]: model for model in listed()}
    assert next(iter(found)) == "guide"
    assert found["ours-q8_0"]["origin"] == "LocalChat"
    assert found["ours-q8_0"]["ours"] is True
    assert found["a-large"]["origin"] == "KoboldCpp"
    assert "cut short" in found["b-broken"]["problem"]
    assert found["guide"]["used"] is None
    sizes = [model["size"] for model in listed("--sort", "size")]
    assert sizes == sorted(sizes, reverse=True)
    names = [model["name"].casefold() for model in listed("--sort", "name")]
    assert names == sorted(names)
    text = run("list").stdout
    assert "KoboldCpp" in text
    assert "cut short" in text
    run("list", "--sort", "colour", check=2)


def test_a_folder_is_added_listed_and_removed(run, listed, tmp_path, tiny):
    folder = tmp_path / "mine"
    put(tiny, folder / "one.gguf")
    put(tiny, folder / "deep" / "two.gguf")
    assert "2 new models" in run("add", folder).stdout
    assert {model["id"] for model in listed()} == {"guide", "one", "two"}
    assert "looked at already" in run("add", folder, check=2).stderr
    folders = json.loads(run("folders", "--json").stdout)
    assert {"origin": "added by you", "path": str(folder), "added": True} in folders
    assert str(folder) in run("folders").stdout
    run("folders", "--remove", folder)
    assert {model["id"] for model in listed()} == {"guide"}
    assert (folder / "one.gguf").exists()


def test_a_model_is_looked_into_by_id_and_by_path(run, person, tiny):
    file = put(tiny, person / "koboldcpp" / "one.gguf")
    by_id = json.loads(run("inspect", "one", "--json", "--keys", "--tensors").stdout)
    by_path = json.loads(run("inspect", file, "--json").stdout)
    assert by_id["path"] == by_path["path"] == str(file)
    assert by_path["fits"] is True
    assert by_path["template"]
    assert by_id["keys"]["general.name"] == "Tiny Random"
    assert by_id["keys"]["tokenizer.ggml.merges"] == "2: h e, l l"
    assert len(by_id["tensor_list"]) == by_id["tensors"]
    assert {group["name"] for group in by_path["groups"]} >= {"attention", "norms"}
    text = run("inspect", "one", "--tensors").stdout
    assert "Where the bytes are" in text
    assert "blk.0.attn_q.weight" in text


def test_all_or_one_are_verified(run, person, tiny):
    good = put(tiny, person / "koboldcpp" / "good.gguf")
    first = json.loads(run("verify", "--json").stdout)
    assert {result["id"]: result["right"] for result in first} == {"guide": True, "good": True}
    assert "Nothing has changed since" in run("verify", "good").stdout
    content = bytearray(good.read_bytes())
    content[-3] ^= 1
    good.write_bytes(content)
    assert "was changed since" in run("verify", check=1).stdout
    run("verify", "guide")


def test_removing_spares_the_files_of_others(run, listed, person, home, tiny):
    ours = put(tiny, home / "models" / "owner" / "repo" / "ours.gguf")
    theirs = put(tiny, person / "koboldcpp" / "theirs.gguf")
    assert "Its file stays" in run("remove", "theirs").stdout
    run("add", theirs)
    assert "belongs to KoboldCpp" in run("remove", "theirs", "--delete", check=2).stderr
    assert theirs.exists()
    assert "was deleted" in run("remove", "ours", "--delete").stdout
    assert not ours.exists()
    assert {model["id"] for model in listed()} == {"guide", "theirs"}


def test_duplicates_are_told(run, person, home, tiny):
    assert "No two models" in run("duplicates").stdout
    put(tiny, home / "models" / "owner" / "repo" / "ours.gguf")
    put(tiny, person / "koboldcpp" / "theirs.gguf")
    (group,) = json.loads(run("duplicates", "--json").stdout)
    assert {model["id"] for model in group} == {"ours", "theirs"}
    assert "theirs  KoboldCpp" in run("duplicates").stdout


def test_a_model_of_another_app_answers_by_its_name(person, tiny, home):
    put(tiny, person / "koboldcpp" / "theirs.gguf")
    done = subprocess.run(
        [sys.executable, "-m", "localchat", "ask", "hello", "--model", "theirs", "--set", "max_tokens=2",
         "--json"],
        capture_output=True, text=True, timeout=120, check=True,
    )  # fmt: skip
    assert json.loads(done.stdout)["generated_tokens"] == 2
    listed = subprocess.run(
        [sys.executable, "-m", "localchat", "models", "list", "--sort", "used", "--json"],
        capture_output=True, text=True, timeout=120, check=True,
    )  # fmt: skip
    first = json.loads(listed.stdout)[0]
    assert first["id"] == "theirs"
    assert first["used"]
