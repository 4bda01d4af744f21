"""The tests' own hub is one that huggingface_hub works with as it is, in a process of its own."""

import json
import subprocess
import sys

import pytest

from tests.helpers.hub_repository import random_bytes

_SCRIPT = """
import hashlib, json, sys
from huggingface_hub import HfApi, hf_hub_download
from huggingface_hub.errors import GatedRepoError, RepositoryNotFoundError, EntryNotFoundError, RevisionNotFoundError
from pathlib import Path
endpoint, cache = sys.argv[1:]
api = HfApi(endpoint=endpoint, token=False)
found = {}
found["list"] = [model.id for model in api.list_models(filter="gguf", sort="downloads", limit=7)]
found["searched"] = [model.id for model in api.list_models(search="m-03", expand=["gguf", "downloads"])]
info = api.model_info("big/one", expand=["sha", "gguf", "gated"])
found["sha"], found["gguf"] = info.sha, info.gguf["architecture"]
blobs = api.model_info("big/one", files_metadata=True).siblings
found["blobs"] = {each.rfilename: each.lfs.sha256 for each in blobs if each.lfs}
tree = list(api.list_repo_tree("big/one", recursive=True, revision=info.sha))
found["tree"] = {each.path: each.lfs.sha256 if each.lfs else each.blob_id for each in tree if hasattr(each, "size")}
found["paths"] = [each.path for each in api.get_paths_info("big/one", ["model.gguf", "none"])]
for name in ("model.gguf", "README.md", "folder/a name é.gguf"):
    path = hf_hub_download("big/one", name, endpoint=endpoint, cache_dir=cache, token=False)
    found[name] = hashlib.sha256(Path(path).read_bytes()).hexdigest()
found["who"] = HfApi(endpoint=endpoint, token="hf_good").whoami()["name"]
for kind, repo, name, token, revision in (
    (GatedRepoError, "big/gated", "model.gguf", False, "main"), (GatedRepoError, "big/gated", "model.gguf", "hf_other", "main"),
    (RepositoryNotFoundError, "big/none", "x", False, "main"), (EntryNotFoundError, "big/one", "x", False, "main"),
    (RevisionNotFoundError, "big/one", "x", False, "old"),
):
    try:
        hf_hub_download(repo, name, endpoint=endpoint, cache_dir=cache, token=token, revision=revision)
    except kind as error:
        found[f"{kind.__name__} {token}"] = True
path = hf_hub_download("big/gated", "model.gguf", endpoint=endpoint, cache_dir=cache, token="hf_good")
found["gated"] = Path(path).stat().st_size
print(json.dumps(found))
"""  # noqa: E501


def test_huggingface_hub_works_against_it(stand_in, tmp_path):
    content = {
        "model.gguf": random_bytes(3_000_000, 1), "README.md": b"# One\n",
        "folder/a name é.gguf": random_bytes(1000, 2),
    }  # fmt: skip
    one = stand_in.add("big/one", content, downloads=5000)
    stand_in.add("big/gated", {"model.gguf": b"secret"}, gated="manual", allowed={"hf_good"})
    stand_in.tokens |= {"hf_good": "ada", "hf_other": "bob"}
    stand_in.tree_page = 2
    for number in range(8):
        stand_in.add(f"many/m-{number:02}", {"a.gguf": b"x"}, downloads=number)
    environment = {
        "HF_HUB_DISABLE_TELEMETRY": "1", "HF_HUB_DISABLE_PROGRESS_BARS": "1", "HF_HUB_DISABLE_XET": "1",
        "HF_HUB_DISABLE_UPDATE_CHECK": "1", "HF_HUB_DISABLE_IMPLICIT_TOKEN": "1",
        "HF_HOME": str(tmp_path / "home"), "PATH": "/usr/bin:/bin",
    }  # fmt: skip
    done = subprocess.run(
        [sys.executable, "-c", _SCRIPT, stand_in.endpoint, str(tmp_path / "cache")],
        check=False, capture_output=True, text=True, env=environment, timeout=60,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert found["list"] == ["big/one", *(f"many/m-0{number}" for number in (7, 6, 5, 4, 3, 2))]
    assert found["searched"] == ["many/m-03"]
    assert (found["sha"], found["gguf"]) == (one.commit, "llama")
    large = {path: file.sha256 for path, file in one.files.items() if file.is_large}
    assert found["blobs"] == large
    assert found["tree"] == large | {"README.md": one.files["README.md"].git}
    assert found["paths"] == ["model.gguf"]
    assert {path: found[path] for path in content} == {
        path: file.sha256 for path, file in one.files.items()
    }
    assert found["who"] == "ada"
    assert found["gated"] == 6
    for name in (
        "GatedRepoError False", "GatedRepoError hf_other", "RepositoryNotFoundError False",
        "EntryNotFoundError False", "RevisionNotFoundError False",
    ):  # fmt: skip
        assert found[name]
    assert not [seen for seen in stand_in.requests("files") if "authorization" in seen.headers]


@pytest.mark.parametrize("limit", [1, 3])
def test_pages_follow_one_another(stand_in, limit):
    from urllib.request import urlopen

    for number in range(4):
        stand_in.add(f"many/m-{number}", {"a.gguf": b"x"})
    address, names = f"{stand_in.endpoint}/api/models?filter=gguf&limit={limit}", []
    while address:
        with urlopen(address) as response:  # noqa: S310 -- on loopback
            names += [row["id"] for row in json.load(response)]
            link = response.headers.get("link", "")
        address = link[1 : link.index(">")] if link else ""
    assert sorted(names) == [f"many/m-{number}" for number in range(4)]
