"""What the desktop reads, and the installer for one person."""

# ruff: noqa: S314 -- our own files

import configparser
import os
import shutil
import subprocess
import sys
from xml.etree import ElementTree as ET

import formats
import pytest

from localchat.domain import bundle
from localchat.ui.run import DESKTOP

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="files of Linux")


def entry() -> configparser.ConfigParser:
    made = configparser.ConfigParser(interpolation=None)
    made.optionxform = str
    made.read(formats.LINUX / f"{formats.ID}.desktop", encoding="utf-8")
    return made


def test_all_files_and_the_window_have_the_same_name():
    assert formats.ID == DESKTOP
    head = entry()["Desktop Entry"]
    assert head["Icon"] == DESKTOP
    assert head["StartupWMClass"] == "LocalChat"
    text = formats.fill(
        formats.LINUX / f"{formats.ID}.metainfo.xml.in", version="1.2.3", date="2026-01-01"
    )
    shop = ET.fromstring(text)
    assert shop.findtext("id") == DESKTOP
    assert shop.findtext("launchable") == f"{DESKTOP}.desktop"
    assert shop.find("releases/release").get("version") == "1.2.3"
    assert all("1.2.3" in image.text for image in shop.iter("image"))


def test_the_pictures_of_the_description_are_there():
    text = (formats.LINUX / f"{formats.ID}.metainfo.xml.in").read_text(encoding="utf-8")
    for image in ET.fromstring(text).iter("image"):
        assert (formats.ROOT / "docs" / "images" / image.text.rpartition("/")[2]).is_file()


def test_files_links_and_actions_go_to_the_program():
    told = entry()
    kinds = told["Desktop Entry"]["MimeType"].strip(";").split(";")
    files = ["application/x-gguf", "application/x-localchat-bundle"]
    assert kinds == [*files, "x-scheme-handler/localchat"]
    assert told["Desktop Entry"]["Exec"] == "localchat %U"
    for name in told["Desktop Entry"]["Actions"].strip(";").split(";"):
        assert told[f"Desktop Action {name}"]["Exec"].startswith("localchat --")
    kind = ET.parse(formats.LINUX / f"{formats.ID}.mime.xml").getroot()
    space = "{http://www.freedesktop.org/standards/shared-mime-info}"
    assert [each.get("type") for each in kind.findall(f"{space}mime-type")] == files
    patterns = [each.get("pattern") for each in kind.iter(f"{space}glob")]
    assert patterns == ["*.gguf", f"*{bundle.ENDING}"]


@pytest.mark.skipif(shutil.which("desktop-file-validate") is None, reason="not installed")
def test_the_desktops_own_judge_is_content():
    file = formats.LINUX / f"{formats.ID}.desktop"
    told = subprocess.run(
        ["desktop-file-validate", file], check=False, capture_output=True, text=True
    )
    assert (told.returncode, told.stdout) == (0, "")


def test_installs_for_one_person_and_goes_again(tmp_path):
    package, home = tmp_path / "the package", tmp_path / "Heim – ü $x"
    app = package / "LocalChat"
    app.mkdir(parents=True)
    home.mkdir()
    (app / "LocalChat").write_text("#!/bin/sh\necho started\n", encoding="utf-8")
    (app / "LocalChat").chmod(0o755)
    applications = package / "share" / "applications"
    applications.mkdir(parents=True)
    shutil.copy(formats.LINUX / f"{formats.ID}.desktop", applications)
    for script in ("install.sh", "uninstall.sh"):
        shutil.copy(formats.LINUX / script, package)
    world = {"HOME": str(home), "PATH": os.environ["PATH"]}
    data = home / ".local" / "share" / "LocalChat"
    data.mkdir(parents=True)
    (data / "chats.db").write_text("mine", encoding="utf-8")
    for _ in range(2):  # a newer version over an older one
        subprocess.run(
            [package / "install.sh"], check=True, env=world, cwd=tmp_path, capture_output=True
        )
    started = subprocess.run(
        [home / ".local/bin/localchat"], check=True, capture_output=True, text=True
    )
    assert started.stdout == "started\n"
    text = (home / ".local/share/applications" / f"{formats.ID}.desktop").read_text(
        encoding="utf-8"
    )
    program = str(home / ".local/lib/localchat/LocalChat").replace("$", "\\\\$")
    assert f'Exec="{program}" %U' in text
    assert f'Exec="{program}" --quick' in text
    assert "TryExec" not in text
    removed = home / ".local/lib/localchat/uninstall.sh"
    subprocess.run([removed], check=True, env=world, cwd=tmp_path, capture_output=True)
    assert not (home / ".local/lib/localchat").exists()
    assert not os.path.lexists(home / ".local/bin/localchat")
    assert (data / "chats.db").read_text(encoding="utf-8") == "mine"


def test_uninstalling_leaves_a_portable_folder(tmp_path):
    lib = tmp_path / "lib" / "localchat"
    (lib / "data").mkdir(parents=True)
    (lib / "LocalChat").write_text("", encoding="utf-8")
    shutil.copy(formats.LINUX / "uninstall.sh", lib)
    world = {"HOME": str(tmp_path / "home"), "PATH": os.environ["PATH"]}
    subprocess.run([lib / "uninstall.sh"], check=True, env=world, capture_output=True)
    assert [each.name for each in lib.iterdir()] == ["data"]
