"""Makes engine packs whose library is built here, good ones and bad ones."""

import hashlib
import importlib.util
import io
import json
import shutil
import subprocess
import zipfile
from pathlib import Path

import pytest

from localchat.domain.pack import LIST, SIGNATURE, this_platform
from localchat.services.minisign import SecretKey

KEY = SecretKey(b"8 bytes.", b"a key that everybody may know...")
_BUILT: dict[int, bytes] = {}
SOURCE = Path(__file__).with_name("pack_library.c")


def build_library(target: Path, breaks: int = 0) -> Path:
    """Compile the library for the engine of this environment; the test is skipped where that cannot be."""
    if breaks not in _BUILT:
        _compile(target, breaks)
        _BUILT[breaks] = target.read_bytes()
    target.write_bytes(_BUILT[breaks])
    return target


def _compile(target: Path, breaks: int) -> None:
    package = Path(importlib.util.find_spec("llama_cpp").origin).parent
    headers, libraries = package.parent / "include", package / "lib"
    needed = [libraries / "libggml-base.so.0", libraries / "libggml-cpu.so.0"]
    if (
        not shutil.which("gcc")
        or not (headers / "ggml-cpu.h").exists()
        or not all(map(Path.exists, needed))
    ):
        pytest.skip("needs gcc, and an engine in one piece with its headers")
    command = [
        "gcc",
        "-shared",
        "-fPIC",
        "-O1",
        f"-DBREAKS={breaks}",
        f"-I{headers}",
        "-o",
        target,
        SOURCE,
    ]
    subprocess.run([*command, *needed], check=True)


def write_pack(folder: Path, built: Path | None, *, key: SecretKey = KEY, **changes) -> Path:
    """A pack's folder, signed; `changes` are made to its list."""
    folder.mkdir(parents=True)
    (folder / "libggml-test.so").write_bytes(built.read_bytes() if built else b"no library")
    (folder / "LICENSE.txt").write_text("Do what you like.\n")
    files = [
        {
            "path": file.name,
            "size": file.stat().st_size,
            "sha256": hashlib.sha256(file.read_bytes()).hexdigest(),
        }
        for file in sorted(folder.iterdir())
    ]
    pack = {
        "format": 1, "id": "test", "name": "Cards in tests", "version": "1.0", "platform": this_platform(),
        "ggml": "unknown", "library": "libggml-test.so", "licences": ["LICENSE.txt"], "files": files,
        **changes,
    }  # fmt: skip
    data = json.dumps(pack).encode()
    (folder / LIST).write_bytes(data)
    (folder / SIGNATURE).write_text(key.sign(io.BytesIO(data), f"pack:{pack['id']}"))
    return folder


def zip_folder(folder: Path, target: Path) -> Path:
    """All files of a folder in a zip file."""
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for file in sorted(each for each in folder.rglob("*") if each.is_file()):
            archive.write(file, file.relative_to(folder).as_posix())
    return target
