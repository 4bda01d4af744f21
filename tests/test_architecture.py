"""The arrows between the layers, and who may touch what: read from the source, not from trust."""

import ast
import functools
import subprocess
import sys
from pathlib import Path

import pytest

SOURCE = Path(__file__).parent.parent / "src" / "localchat"
BASE = {"errors", "languages", "paths", "settings", "text", "domain"}
MAY = {
    "__main__": {"ui", "cli", "app", "hub", "process"},
    "ui": {"services", "app", "cli", "process", "storage"},
    "cli": {"app", "services", "engine", "process"},
    "app": {"services", "storage", "engine", "process"},
    "services": {"storage", "engine", "hub", "reader", "process"},
    "storage": set(),
    "engine": {"process"},
    "hub": {"process"},
    "reader": {"process"},
    "process": set(),
    "domain": {"text"},
    "errors": set(),
    "paths": set(),
    "settings": set(),
    "languages": set(),
    "text": set(),
    "__init__": set(),
}
OWNERS = {
    # What a person attaches is decoded where it can do no harm.
    "PySide6": ("ui/", "reader/child/picture.py"),
    "llama_cpp": "engine/child/",
    "apsw": "storage/",
    "keyring": "services/system_keyring.py",
    "pypdf": "reader/child/",
    "docx": "reader/child/",
    "charset_normalizer": "reader/child/",
    # A parser with rules of its own would let through what the others do not.
    "markdown_it": "services/safe_markdown.py",
}
NETWORK = {
    "socket", "ssl", "http", "urllib", "requests", "httpx", "aiohttp", "ftplib", "smtplib", "asyncio",
    "huggingface_hub", "httpx2", "socketserver", "xmlrpc", "websockets",
}  # fmt: skip


def files():
    return sorted(SOURCE.rglob("*.py"))


@functools.cache
def imports(file: Path) -> set[str]:
    found = set()
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
    return found


def layer(file: Path) -> str:
    return file.relative_to(SOURCE).parts[0].removesuffix(".py")


@pytest.mark.parametrize("file", files(), ids=lambda file: str(file.relative_to(SOURCE)))
def test_a_layer_imports_only_what_lies_below_it(file):
    mine = layer(file)
    for name in imports(file):
        parts = name.split(".")
        if parts[0] == "localchat" and len(parts) > 1 and (SOURCE / parts[1]).exists():
            allowed = MAY[mine] | ({"domain"} if mine == "domain" else BASE) | {mine}
            assert parts[1] in allowed, f"{mine} imports {name}"


@pytest.mark.parametrize("library", OWNERS)
def test_a_library_with_side_effects_has_one_owner(library):
    users = [
        str(file.relative_to(SOURCE))
        for file in files()
        if any(name.split(".")[0] == library for name in imports(file))
    ]
    assert users
    assert all(user.startswith(OWNERS[library]) for user in users), users


LOCAL = {
    "process/launcher.py", "process/cage/caller.py", "process/cage/trial.py", "process/cage/ways_out.py",
}  # fmt: skip
"""Speaks with its own copy, over a pair of sockets that have no address; tries to reach what it must not."""


def test_only_the_hubs_process_imports_a_network_library():
    for file in files():
        name = file.relative_to(SOURCE).as_posix()
        used = {name.split(".")[0] for name in imports(file)} & NETWORK
        if name in LOCAL:
            assert used == {"socket"}
        elif not name.startswith("hub/child/"):
            assert not used, name


def test_qt_network_serves_only_the_local_socket():
    users = [file.name for file in files() if "QtNetwork" in file.read_text(encoding="utf-8")]
    assert users == ["instance.py"]


def test_files_stay_readable():
    for file in files():
        lines = file.read_text(encoding="utf-8").count("\n")
        assert lines <= 420, f"{file.name} has {lines} lines"


def test_the_window_imports_nothing_heavy_before_its_first_paint(tmp_path):
    report = tmp_path / "report.json"
    code = (
        "import os, json, sys, localchat.ui.run as r\n"
        "from PySide6.QtCore import QTimer\n"
        "r.Start.open_store = lambda self: QTimer.singleShot(0, r.QApplication.quit)\n"
        "sys.exit(r.run([]))\n"
    )
    environment = {
        "LOCALCHAT_STARTUP_REPORT": str(report), "LOCALCHAT_HOME": str(tmp_path / "home"),
        "QT_QPA_PLATFORM": "offscreen", "PATH": "/usr/bin:/bin",
    }  # fmt: skip
    subprocess.run([sys.executable, "-c", code], check=True, env=environment, timeout=60)
    import json

    loaded = json.loads(report.read_text())["modules"]
    modules = {name.split(".")[0] for name in loaded}
    assert not modules & {"numpy", "huggingface_hub", "keyring", "llama_cpp", "apsw", "markdown_it"}
    later = (
        "panel",
        "settings_page",
        "discover_page",
        "models_page",
        "privacy_page",
        "chat_list_view",
    )
    assert not {f"localchat.ui.{name}" for name in later} & set(loaded)
    assert "PySide6.QtNetwork" not in loaded
