"""Every test has a temporary home, no keyring, no screen, and speaks English."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
os.environ["LOCALCHAT_HOME"] = "/nonexistent/tests-must-name-their-home"
os.environ["LC_ALL"] = "C.UTF-8"
os.environ.pop("LANGUAGE", None)

import pytest

from localchat.app import build
from localchat.paths import Paths
from tests.helpers.gguf_factory import write_model

OTHERS = (
    "APPDATA", "LOCALAPPDATA", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "HF_HOME",
    "HF_HUB_CACHE", "HUGGINGFACE_HUB_CACHE", "LLAMA_CACHE", "OLLAMA_MODELS", "JAN_DATA_FOLDER",
)  # fmt: skip
"""Where other apps keep their models, if the person says so."""


@pytest.fixture(autouse=True)
def measured_computer(monkeypatch):
    """How fast this computer is takes no time to measure; `test_fit.py` and programs do so truly."""
    monkeypatch.setattr("localchat.services.bandwidth.measure", lambda: 2e10)
    monkeypatch.setattr("localchat.app._rates", lambda *_: {"Q4_K": 1e10})


@pytest.fixture
def home(tmp_path, monkeypatch):
    """The data folder of this test; other apps keep nothing in its person's own folder."""
    folder = tmp_path / "home"
    monkeypatch.setenv("LOCALCHAT_HOME", str(folder))
    for name in ("HOME", "USERPROFILE"):
        monkeypatch.setenv(name, str(tmp_path / "person"))
    for name in OTHERS:
        monkeypatch.delenv(name, raising=False)
    return folder


@pytest.fixture
def paths(home):
    return Paths(home)


@pytest.fixture
def services(paths):
    """Real services over a real store, with the real engine."""
    built = build(paths)
    yield built
    built.close()


@pytest.fixture(scope="session")
def tiny(tmp_path_factory):
    """A real, tiny model with random weights and a chat template."""
    return write_model(tmp_path_factory.mktemp("models") / "tiny-random.gguf")


@pytest.fixture(scope="session")
def steady(tmp_path_factory):
    """A model that needs some milliseconds for each token and never ends by itself."""
    folder = tmp_path_factory.mktemp("models")
    words = tuple(f"w{number}" for number in range(3840))
    path = folder / "steady-random.gguf"
    return write_model(path, width=512, layers=8, context=4096, words=words, endless=True)
