"""The pure parts of the set-up, and what a second call costs."""

import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import setup
import system_libraries

ROOT = Path(__file__).parent.parent


def test_the_percent_of_a_compile_rises_and_small_builds_are_silent():
    lines = [
        "[1/200] cc a.c",
        "  [100/200] cc b.c",
        "noise [5/9]",
        "[90/200] late",
        "[200/200] ld",
        "[3/4] x",
    ]
    assert list(setup.build_progress(lines)) == [0, 50, 100]


def test_a_changed_lock_file_changes_the_mark(tmp_path):
    lock = tmp_path / "lock.txt"
    lock.write_text("a==1")
    before = setup.fingerprint([lock])
    assert setup.fingerprint([lock]) == before
    lock.write_text("a==2")
    assert setup.fingerprint([lock]) != before


def test_the_engine_is_compiled_with_what_the_app_brings_for_it():
    made = setup.compiling({"CMAKE_ARGS": "-DGGML_VULKAN=ON", "SOURCE_DATE_EPOCH": "1"})
    assert "SOURCE_DATE_EPOCH" not in made
    vulkan, ours = shlex.split(made["CMAKE_ARGS"])
    assert vulkan == "-DGGML_VULKAN=ON"
    assert Path(ours.partition("=")[2]).is_file()


def test_an_engine_of_an_older_state_of_the_app_is_noticed(tmp_path, monkeypatch):
    assert setup.is_todays(Path(sys.executable))
    newer = shutil.copyfile(setup.NATIVE[0], tmp_path / setup.NATIVE[0].name)
    with newer.open("a", encoding="utf-8") as header:
        header.write("/* changed */")
    monkeypatch.setattr(setup, "NATIVE", (newer,))
    assert not setup.is_todays(Path(sys.executable))


TILED = """
#include <immintrin.h>
struct Tiles { unsigned char palette, row, none[14]; unsigned short width[16]; unsigned char rows[16]; };
void set_up(unsigned char last) {
    alignas(64) Tiles tiles = {};
    tiles.palette = 1;
    tiles.rows[7] = last;
    _tile_loadconfig(&tiles);
}
"""


def test_all_that_sets_up_the_matrix_tiles_is_written(tmp_path):
    """GCC 12 leaves out what its header does not tell of, and the engine ends with SIGILL."""
    source = tmp_path / "tiled.cpp"
    source.write_text(TILED)
    compiler = [*shlex.split(os.environ.get("CXX", "c++")), "-O2", "-mamx-tile", "-S", "-o", "-"]
    try:
        done = subprocess.run(
            [*compiler, "-include", setup.ROOT / "native" / "matrix_tiles.h", source],
            capture_output=True,
            text=True,
            check=True,
        )
    except (OSError, subprocess.CalledProcessError) as error:
        pytest.skip(f"no compiler that knows matrix tiles: {error}")
    assert "ldtilecfg" in done.stdout
    assert re.search(r"mov\w*\s+%dil", done.stdout)


def test_an_engine_for_another_processor_is_noticed(tmp_path):
    program = tmp_path / "python"
    program.write_text(
        "#!/bin/sh\necho 'needs a newer processor than this one (SIGILL).' >&2\nexit 1\n"
    )
    program.chmod(0o755)
    assert not setup.suits_this_processor(program)
    program.write_text("#!/bin/sh\nexit 0\n")
    assert setup.suits_this_processor(program)


def test_what_is_missing_is_named_with_the_command(monkeypatch):
    monkeypatch.setattr(system_libraries.shutil, "which", lambda name: f"/usr/bin/{name}")
    text = system_libraries.sentence(["libegl1", "xvfb"])
    assert "libegl1, xvfb" in text
    assert "sudo apt-get install libegl1 xvfb" in text
    monkeypatch.setattr(system_libraries.shutil, "which", lambda _name: None)
    assert "package manager" in system_libraries.sentence(["libegl1"])


def test_nobody_is_asked_for_a_password():
    assert system_libraries.rights(True, lambda: False) == []
    assert system_libraries.rights(False, lambda: False) is None


def test_a_library_that_is_not_there_is_noticed():
    assert not system_libraries.has_library("libthere-is-no-such-thing.so.9")


def test_help_names_every_task():
    done = subprocess.run(["make", "help"], cwd=ROOT, capture_output=True, text=True, check=True)
    for task in ("run", "test", "check", "bench", "package", "guide"):
        assert f"make {task}" in done.stdout


def test_lock_files_have_hashes_and_no_addresses():
    for lock in (ROOT / "requirements").glob("*.txt"):
        text = lock.read_text(encoding="utf-8")
        assert "://" not in text
        assert text.count("==") <= text.count("--hash=sha256:")
