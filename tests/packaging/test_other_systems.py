"""Recipes for systems that are not here: as far as they can be checked without them."""

import ast
import importlib.util
import io
import plistlib
import re
import shutil
import subprocess
import xml.etree.ElementTree as ET
import zipfile
from pathlib import Path

import pins
import pytest
import release
import yaml

from localchat import __version__
from localchat.domain.bundle import ENDING
from localchat.domain.news import parse as parse_news
from localchat.services.archive import Archive
from localchat.services.minisign import SecretKey, verify
from localchat.services.packs import Packs
from localchat.services.release import built_with

ROOT = Path(__file__).parents[2]
PACKAGING = ROOT / "packaging"
KEY = SecretKey(b"8 bytes.", b"a key that everybody may know...")
_SPEC = importlib.util.spec_from_file_location("make", PACKAGING / "windows" / "make.py")
make = importlib.util.module_from_spec(_SPEC)
_SPEC.loader.exec_module(make)

# --- Windows ---------------------------------------------------------------------------------------


@pytest.fixture
def folder(tmp_path):
    """An app folder as Windows has it, without its content."""
    inside = tmp_path / "LocalChat" / "_internal" / "llama_cpp" / "lib"
    inside.mkdir(parents=True)
    for name in ("LocalChat.exe", "LocalChatEngine.exe"):
        (tmp_path / "LocalChat" / name).write_bytes(b"MZ")
    (inside / "ggml-cpu-haswell.dll").write_bytes(b"MZ KERNEL32.dll VCOMP140.DLL ")
    (inside / "vcomp140.dll").write_bytes(b"MZ")
    return tmp_path / "LocalChat"


def test_the_installer_compiles_without_a_warning(folder, tmp_path):
    if shutil.which("makensis") is None:
        pytest.skip("makensis is not here")
    made = make.installer(folder, tmp_path)
    assert made.name == f"LocalChat-{__version__}-windows-x86_64.exe"
    assert made.read_bytes().startswith(b"MZ")


def test_the_installer_needs_no_administrator_and_leaves_a_persons_data():
    script = (PACKAGING / "windows" / "localchat.nsi").read_text(encoding="utf-8")
    code = "\n".join(line for line in script.splitlines() if not line.strip().startswith(";"))
    assert "RequestExecutionLevel user" in code
    assert "HKLM" not in code
    assert "HKCR" not in code
    assert re.findall(r"RMDir /r (\S+)", code) == ['"$INSTDIR\\_internal"']
    assert ".gguf\\OpenWithProgids" in code
    assert f"{ENDING}\\OpenWithProgids" in code
    # What is written is taken away again.
    for key in ("Model", "Bundle"):
        assert f'DeleteRegKey HKCU "${{CLASSES}}\\${{APP}}.{key}"' in code


def test_an_app_folder_without_a_library_for_threads_is_refused(folder):
    make.check(folder)
    next(folder.rglob("vcomp140.dll")).unlink()
    with pytest.raises(make.Faulty, match="vcomp140"):
        make.check(folder)
    (folder / "LocalChatEngine.exe").unlink()
    with pytest.raises(make.Faulty, match="localchatengine"):
        make.check(folder)


def test_the_portable_archive_keeps_its_data_beside_it(folder, tmp_path):
    with zipfile.ZipFile(make.portable(folder, tmp_path)) as archive:
        names = archive.namelist()
    assert names[0] == "LocalChat/data/"
    assert "LocalChat/LocalChat.exe" in names
    assert (
        make.portable(folder, tmp_path).read_bytes() == make.portable(folder, tmp_path).read_bytes()
    )


def test_the_programs_say_what_they_are():
    info = (PACKAGING / "windows" / "version_info.txt").read_text(encoding="utf-8")
    ast.parse(info)
    numbers = tuple(int(part) for part in make.numbers(__version__).split("."))
    assert f"filevers={numbers}, prodvers={numbers}" in info
    assert info.count(f'"{__version__}"') == 2
    tree = ET.parse(PACKAGING / "windows" / "app.manifest")  # noqa: S314 -- our own file
    said = {element.tag.partition("}")[2]: (element.text or "").strip() for element in tree.iter()}
    assert said["activeCodePage"] == "UTF-8"
    assert said["dpiAwareness"] == "PerMonitorV2"
    assert said["longPathAware"] == "true"
    levels = [e.get("level") for e in tree.iter() if e.tag.endswith("requestedExecutionLevel")]
    assert levels == ["asInvoker"]


# --- macOS -----------------------------------------------------------------------------------------


def test_the_bundle_opens_models_and_bundles_and_is_seen():
    info = plistlib.loads((PACKAGING / "macos" / "Info.plist").read_bytes())
    assert info["LSBackgroundOnly"] is False
    assert info["CFBundleExecutable"] == "LocalChat"
    declared = info["UTImportedTypeDeclarations"] + info["UTExportedTypeDeclarations"]
    endings = {
        kind["UTTypeIdentifier"]: kind["UTTypeTagSpecification"]["public.filename-extension"][0]
        for kind in declared
    }
    opened = {kind for each in info["CFBundleDocumentTypes"] for kind in each["LSItemContentTypes"]}
    assert opened == set(endings)
    assert set(endings.values()) == {"gguf", ENDING.removeprefix(".")}
    assert info["CFBundleURLTypes"][0]["CFBundleURLSchemes"] == ["localchat"]


def test_the_hardened_runtime_has_nothing_taken_off_it():
    assert plistlib.loads((PACKAGING / "macos" / "entitlements.plist").read_bytes()) == {}


@pytest.mark.parametrize(
    "script", sorted((PACKAGING / "macos").glob("*.sh")), ids=lambda file: file.name
)
def test_the_scripts_are_understood_and_stop_at_a_fault(script):
    subprocess.run(["sh", "-n", str(script)], check=True)
    assert "set -eu" in script.read_text(encoding="utf-8")
    assert script.stat().st_mode & 0o111


# --- workflows -------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def workflow():
    return yaml.safe_load(
        (ROOT / ".github" / "workflows" / "release.yml").read_text(encoding="utf-8")
    )


def test_the_release_has_few_rights_and_only_makes_a_draft(workflow):
    jobs = workflow["jobs"]
    assert workflow["permissions"] == {"contents": "read"}
    assert [name for name, job in jobs.items() if "permissions" in job] == ["publish"]
    assert "--draft" in jobs["publish"]["steps"][-1]["run"]
    assert jobs["publish"]["if"] == "startsWith(github.ref, 'refs/tags/v')"
    assert {each["system"] for each in jobs["build"]["strategy"]["matrix"]["include"]} == {
        "linux", "windows", "macos",
    }  # fmt: skip
    for job in jobs.values():
        assert job["timeout-minutes"]
        for step in job["steps"]:
            if "checkout" in step.get("uses", ""):
                assert step["with"]["persist-credentials"] is False


def test_every_system_tries_what_was_built_and_what_is_installed(workflow):
    steps = workflow["jobs"]["build"]["steps"]
    tried = [step for step in steps if "--smoke-test" in step.get("run", "")]
    assert tried[0]["name"] == "Try what was built"
    assert {step["if"] for step in tried[1:]} == {
        f"runner.os == '{name}'" for name in ("Linux", "Windows", "macOS")
    }


@pytest.mark.parametrize(
    "file", sorted((ROOT / ".github" / "workflows").glob("*.yml")), ids=lambda f: f.stem
)
def test_what_the_steps_run_is_there_and_understood(file):
    for job in yaml.safe_load(file.read_text(encoding="utf-8"))["jobs"].values():
        for step in job["steps"]:
            text = step.get("run", "")
            for named in re.findall(r"(?:packaging|tools)/[\w/]+\.(?:py|sh)", text):
                assert (ROOT / named).exists(), named
            if step.get("shell", "bash") == "bash" and text:
                plain = re.sub(r"\$\{\{.*?\}\}", "x", text)
                subprocess.run(["bash", "-n"], input=plain, text=True, check=True)
            # What comes from outside reaches a shell as a variable, never as a part of its line.
            assert "${{ github.event" not in text
            assert "${{ secrets" not in text


def test_the_packages_are_tried_when_what_they_are_made_of_changes():
    file = ROOT / ".github" / "workflows" / "package.yml"
    workflow = yaml.safe_load(file.read_text(encoding="utf-8"))
    asked = workflow[True]  # "on" is a truth to YAML
    assert asked["push"]["paths"] == asked["pull_request"]["paths"]
    for pattern in asked["push"]["paths"]:
        assert list(ROOT.glob(pattern.replace("/**", "/*"))), pattern
    runs = [step.get("run", "") for step in workflow["jobs"]["linux"]["steps"]]
    assert any(run.endswith("setup.py package") for run in runs)
    assert any(run.endswith("setup.py package-test") for run in runs)


def test_nothing_else_runs_before_the_actions_are_named_by_their_commits(workflow):
    jobs = workflow["jobs"]
    assert not any("uses" in step for step in jobs["pins"]["steps"])
    assert any("pins.py check" in step.get("run", "") for step in jobs["pins"]["steps"])
    assert jobs["build"]["needs"] == "pins"
    assert jobs["publish"]["needs"] == "build"


def test_actions_are_pinned_with_their_tag_behind():
    text = "- uses: a/b@v1\n- uses: c/d/e@main  # words\n- uses: f/g@" + "0" * 40 + "  # v2\n"
    assert pins.unpinned(text) == ["a/b@v1", "c/d/e@main"]
    done = pins.pinned(text, lambda action, _: {"a/b": "1" * 40, "c/d/e": "2" * 40}[action])
    assert pins.unpinned(done) == []
    assert f"a/b@{'1' * 40}  # v1\n" in done
    assert done.endswith("0" * 40 + "  # v2\n")


# --- what a release says of itself -----------------------------------------------------------------


def test_news_of_a_release_are_what_the_app_understands(tmp_path):
    for name in (
        f"localchat_{__version__}_amd64.deb", f"localchat-{__version__}-linux-x86_64.tar.gz",
        f"LocalChat-{__version__}-windows-x86_64.exe", f"LocalChat-{__version__}-macos-arm64.dmg",
        f"localchat-{__version__}-py3-none-any.whl", f"localchat-{__version__}.tar.gz",
    ):  # fmt: skip
        (tmp_path / name).write_bytes(name.encode())
    file = release.tell(tmp_path, 3, "All is better.\n", 30, KEY)
    news = parse_news(file.read_bytes())
    assert {each.kind for each in news.packages} == {"deb", "tar", "windows", "macos"}
    signature = (tmp_path / "latest.json.minisig").read_text()
    assert "latest.json" in verify(io.BytesIO(file.read_bytes()), signature, KEY.public)
    lines = release.sums(tmp_path).read_text().splitlines()
    assert len(lines) == 8


def test_a_pack_that_the_release_makes_is_taken(tmp_path):
    folder = tmp_path / "vulkan"
    folder.mkdir()
    (folder / "libggml-vulkan.so").write_bytes(b"a library")
    (folder / "LICENSE.txt").write_text("Do what you like.\n")
    about = {"id": "vulkan", "name": "Vulkan", "library": "libggml-vulkan.so", "ggml": "1-a"}
    made = release.pack(folder, about, KEY)
    assert Archive(made).names
    added = Packs(tmp_path / "packs", tmp_path / "log", [KEY.public]).add(made)
    assert (added.pack.name, added.pack.licences) == ("Vulkan", ("LICENSE.txt",))


def test_what_is_written_into_a_build_is_what_the_app_reads(tmp_path):
    file = tmp_path / "release.json"
    release.built([str(KEY.public)], "https://a.example/latest.json", ["a.example"], file)
    assert built_with(file).keys == (KEY.public,)
    with pytest.raises(SystemExit):
        release.built([str(KEY.public)], "http://a.example/latest.json", [], file)
