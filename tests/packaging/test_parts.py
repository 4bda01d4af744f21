"""What goes into the app folder: rules over names, without a build."""

import json
import subprocess
import sys

import freeze
import owners
import parts
import pytest


@pytest.mark.parametrize(
    "name",
    [
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/platforms/libqwayland.so",
        "PySide6/Qt/plugins/imageformats/libqjpeg.so",
        "PySide6/Qt/translations/qtbase_zh_CN.qm",
        "libxcb-cursor.so.0",
        "localchat/resources/models/localchat-guide.gguf",
        "localchat/resources/translations/localchat_de.qm",
    ],
)
def test_what_the_app_needs_goes_in(name):
    assert parts.wanted(name)


@pytest.mark.parametrize(
    "name",
    [
        "libstdc++.so.6",
        "libgcc_s.so.1",
        "libdrm.so.2",
        "libX11.so.6",
        "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
        "PySide6/Qt/plugins/platforms/libqeglfs.so",
        "PySide6/Qt/qml/QtQuick/qmldir",
        "PySide6/Qt/translations/qtbase_pl.qm",
        "PySide6/Qt/translations/qt_help_de.qm",
        "numpy/tests/test_x.py",
        "localchat/resources/translations/localchat_de.ts",
        "llama_cpp/lib/libllama.so",
    ],
)
def test_what_nobody_needs_stays_out(name):
    assert not parts.wanted(name)


def test_a_library_that_only_a_dropped_plugin_asked_for_goes_too():
    entries = [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", "/a/libqxcb.so", "BINARY"),
        ("PySide6/Qt/lib/libQt6Gui.so.6", "/a/libQt6Gui.so.6", "BINARY"),
        ("libQt6Gui.so.6", "PySide6/Qt/lib/libQt6Gui.so.6", "SYMLINK"),
        ("libpango-1.0.so.0", "/b/libpango-1.0.so.0", "BINARY"),
        ("libcairo.so.2", "/b/libcairo.so.2", "BINARY"),
        ("libpython3.11.so.1.0", "/c/libpython3.11.so.1.0", "BINARY"),
    ]
    uses = {"/a/libqxcb.so": ["libQt6Gui.so.6"], "/b/libpango-1.0.so.0": ["libcairo.so.2"]}
    kept = [name for name, _, _ in parts.needed(entries, lambda file: uses.get(file, ()))]
    assert kept == [entries[at][0] for at in (0, 1, 2, 5)]


def test_the_engine_has_one_real_file_of_each_library(tmp_path):
    for name in (
        "libllama.so",
        "libllama.so.0",
        "libllama.so.0.5.0",
        "libggml-cpu-haswell.so",
        "libx.a",
    ):
        (tmp_path / name).write_bytes(b"")
    found = parts.engine_files(tmp_path)
    assert [(name, kind) for name, _, kind in found] == [
        ("llama_cpp/lib/libggml-cpu-haswell.so", "DATA"),
        ("llama_cpp/lib/libllama.so.0", "DATA"),
        ("llama_cpp/lib/libllama.so", "SYMLINK"),
    ]


def test_the_developers_engine_is_not_installed_for_the_packager():
    others = ("a==1 \\\n    --hash=sha256:1\n", "z==2 \\\n    --hash=sha256:3\n")
    lock = f"{others[0]}llama-cpp-python==0.3 \\\n    --hash=sha256:2\n{others[1]}"
    assert freeze.without_engine(lock) == "".join(others)


def test_a_missing_library_stops_the_build_unless_its_file_is_left_out():
    plugins = "/v/site-packages/PySide6/Qt/plugins"
    line = (
        f"1 WARNING: Library not found: could not resolve '{{}}', dependency of '{plugins}/{{}}'."
    )
    dropped = line.format("libgtk-3.so.0", "platformthemes/libqgtk3.so")
    needed = line.format("libxcb-icccm.so.4", "platforms/libqxcb.so")
    assert freeze.missing_libraries(f"{dropped}\n{needed}\n3 INFO: all else is well") == [needed]


def test_a_file_without_an_owner_is_found(tmp_path):
    site, work = tmp_path / "site", tmp_path / "work"
    site.mkdir()
    work.mkdir()
    strange = tmp_path / "strange.so"
    strange.write_bytes(b"")
    rows = [
        ("strange.so", str(strange), "BINARY"),
        ("localchat/x.svg", str(owners.ROOT / "src" / "x"), "DATA"),
    ]
    (work / "COLLECT-00.toc").write_text(repr(("a", rows)), encoding="utf-8")
    with pytest.raises(owners.Unowned, match=r"strange\.so from"):
        owners.find(site, work)


def test_the_licences_of_a_system_package_are_read():
    text = "License: LGPL-2.1+\n words\n\nLicense: Expat\n words\nLicense: Expat\n"
    assert owners.licences_in(text) == "LGPL-2.1+, Expat"
    assert owners.licences_in("See /usr/share/common-licenses/GPL-3.") == "GPL-3"


def test_the_bill_of_materials_is_the_same_for_the_same_parts():
    found = {"b": owners.Owner("b", "1+x", "MIT"), "A": owners.Owner("A", "2", "BSD", kind="deb")}
    first = json.dumps(owners.bill(found))
    again = json.dumps(owners.bill(dict(reversed(found.items()))))
    assert first == again
    assert json.loads(first)["components"][1]["purl"] == "pkg:pypi/b@1%2Bx"


def test_the_childrens_program_starts_modules_of_ours_alone():
    entry = freeze.ROOT / "packaging" / "entries" / "child.py"
    for words in ([], ["os"], ["-c", "print(1)"], ["localchat.ui.run"]):
        done = subprocess.run(
            [sys.executable, str(entry), *words], check=False, capture_output=True, text=True
        )
        assert done.returncode == 1
        assert "belongs to LocalChat" in done.stderr
