"""Texts that try to have something opened, in everything that shows texts: nothing is, and nothing connects.

A process of its own shows them while `strace` notes each file that it opens and each socket.
"""

import html.parser
import random
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.helpers.fragments import CANARY
from tests.helpers.show_fragments import BEGIN, END

pytestmark = pytest.mark.timeout(3_000)
ROOT = Path(__file__).parents[2]
FRESH = random.SystemRandom().randrange(1 << 40)
OURS = (
    "/usr/", "/lib", "/proc/", "/sys/", "/dev/", "/etc/ld.so", "/etc/fonts", "/etc/localtime",
    "/etc/timezone",
    "/etc/mime", "/var/cache/fontconfig", "/run/", "/opt/", str(ROOT), sys.prefix, sys.base_prefix,
    "/etc/gnutls",
)  # fmt: skip
"""Where an app's own libraries and fonts lie."""
LOADS = {
    "src",
    "srcset",
    "data",
    "poster",
    "background",
    "action",
    "formaction",
    "ping",
    "style",
    "srcdoc",
}


def watched(folder, first, count, bombs):
    """What was opened and connected while texts were shown, as `strace` tells it."""
    strace = shutil.which("strace")
    if strace is None:
        pytest.skip("strace is not installed here")
    log = folder / "trace"
    trace = ["-e", "trace=%file,socket,connect", "-e", "signal=none", "-s", "300"]
    show = [sys.executable, "-m", "tests.helpers.show_fragments", str(folder), str(first)]
    command = [strace, "-f", "-qq", *trace, "-o", str(log), *show, str(count), str(bombs)]
    environment = {
        "PATH": "/usr/bin:/bin", "HOME": str(folder), "LOCALCHAT_HOME": str(folder), "PYTHONPATH": str(ROOT),
        "XDG_RUNTIME_DIR": str(folder), "XDG_CACHE_HOME": str(folder), "PYTHONDONTWRITEBYTECODE": "1",
    }  # fmt: skip
    ran = subprocess.run(
        command,
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=1500,
        check=False,
    )
    if "Operation not permitted" in ran.stderr and "PTRACE" in ran.stderr:
        pytest.skip("this computer lets no process be traced")
    assert ran.stdout.strip() == "shown", ran.stderr[-2000:]
    lines = log.read_text(errors="replace").splitlines()
    begin = next(number for number, line in enumerate(lines) if BEGIN in line)
    end = next(number for number, line in enumerate(lines) if END in line)
    return lines, lines[begin + 1 : end]


def opened(lines, folder):
    """Files that were looked for outside of the app's own folders."""
    ours = (*OURS, str(folder), ".", "tests/", "src/")
    found = set()
    for line in lines:
        match = re.search(r'"((?:[^"\\]|\\.)*)"', line)
        path = match[1] if match else ""
        is_above = str(ROOT).startswith(path) or str(folder).startswith(path)
        if path and not is_above and "ENOENT" not in line[-60:] and not path.startswith(ours):
            found.add(path)
    return found


class Page(html.parser.HTMLParser):
    """What a page would load by itself, and where its links lead."""

    def __init__(self):
        super().__init__()
        self.loads, self.links, self.tags = [], [], set()

    def handle_starttag(self, tag, attributes):
        self.tags.add(tag)
        for name, value in attributes:
            if name == "href":
                self.links.append(value)
            elif name in LOADS or name.startswith("on"):
                self.loads.append((name, value))


def check_page(text):
    page = Page()
    page.feed(text)
    assert not page.tags & {
        "script",
        "iframe",
        "object",
        "embed",
        "link",
        "base",
        "form",
        "video",
        "audio",
    }
    assert all(name == "style" and "url" not in value.lower() for name, value in page.loads), (
        page.loads
    )
    assert all(re.match(r"https?://|mailto:|#", link) for link in page.links), page.links
    assert "Content-Security-Policy" in text


@pytest.mark.parametrize(
    ("count", "bombs"), [(60, 0), pytest.param(2_000, 7, marks=pytest.mark.long)]
)
def test_nothing_is_opened_and_nothing_connects(tmp_path, count, bombs):
    first = 0 if count < 1_000 else FRESH
    lines, shown = watched(tmp_path, first, count, bombs)
    assert not [line for line in shown if CANARY in line], first
    assert not opened(shown, tmp_path)
    assert not [line for line in lines if re.search(r"\bsocket\((?!AF_UNIX|AF_LOCAL)", line)]
    check_page((tmp_path / "export.html").read_text(encoding="utf-8"))
    paper = (tmp_path / "export.pdf").read_bytes()
    assert b"/Launch" not in paper
    assert all(
        re.match(rb"https?:|mailto:|#", found) for found in re.findall(rb"/URI \((.*?)\)", paper)
    )


def test_the_watch_sees_what_qt_opens_by_itself(tmp_path):
    """A text browser as Qt makes it opens such a picture: then the test above would fail."""
    code = (
        "import os; os.environ['QT_QPA_PLATFORM']='offscreen'\n"
        "from PySide6.QtWidgets import QApplication, QTextBrowser\n"
        "application = QApplication([]); shown = QTextBrowser(); shown.show()\n"
        f"shown.setHtml(\"<img src='file:///{CANARY}/x.png'>\"); application.processEvents(); os._exit(0)\n"
    )
    strace = shutil.which("strace")
    if strace is None:
        pytest.skip("strace is not installed here")
    log = tmp_path / "trace"
    command = [strace, "-f", "-qq", "-e", "trace=%file", "-o", str(log), sys.executable, "-c", code]
    ran = subprocess.run(command, check=False, capture_output=True, text=True, timeout=120)
    if not log.exists() or "PTRACE" in ran.stderr:
        pytest.skip("this computer lets no process be traced")
    assert CANARY in log.read_text(errors="replace")
