"""Which part of a dispatched library is loaded: the best for this processor, from its own folder alone."""

import os
import shutil
import subprocess
import sys

import pytest

from localchat.engine.child.backends import best, scrub

COMPILER = shutil.which("cc")


@pytest.mark.skipif(COMPILER is None or sys.platform != "linux", reason="makes small libraries")
def test_the_part_that_suits_best_is_chosen(tmp_path):
    def part(name, code):
        source = tmp_path / "part.c"
        source.write_text(code, encoding="utf-8")
        made = tmp_path / f"libggml-cpu-{name}.so"
        subprocess.run([COMPILER, "-shared", "-fPIC", str(source), "-o", str(made)], check=True)
        return made

    part("old", "int ggml_backend_score(void) { return 4; }")
    wanted = part("haswell", "int ggml_backend_score(void) { return 60; }")
    part("newer", "int ggml_backend_score(void) { return 0; }")
    part("strange", "int something_else(void) { return 999; }")
    (tmp_path / "libggml-cpu-broken.so").write_bytes(b"no library")
    (tmp_path / "libggml-vulkan.so").write_bytes(b"another kind")
    assert best(tmp_path) == ("haswell", wanted)


def test_none_is_chosen_where_there_is_none(tmp_path):
    assert best(tmp_path) == ("", None)


def test_variables_that_would_load_code_are_forgotten(monkeypatch):
    for name in ("GGML_BACKEND_PATH", "LLAMA_CPP_LIB_PATH"):
        monkeypatch.setenv(name, "/anywhere/evil.so")
    scrub()
    assert not {"GGML_BACKEND_PATH", "LLAMA_CPP_LIB_PATH"} & set(os.environ)
