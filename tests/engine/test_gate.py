"""Model files that lie, ahead of the native parser: refused with a reason, and what passes crashes nothing.

Each mutation is made of a seed: a failure names it. `tests/fuzz/corpus` keeps the ones that once did harm.
"""

import os
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from localchat.engine import gate, gguf
from localchat.engine.gate_numbers import check_numbers
from localchat.engine.gate_words import check_words
from localchat.errors import ModelError, NotAModel
from tests.helpers import gguf_edit, kinds_factory, native
from tests.helpers.gguf_factory import write_adapter
from tests.helpers.lies import LIES
from tests.helpers.mutations import mutate
from tests.helpers.projector_factory import write_projector
from tests.helpers.vocabularies import vocabularies

pytestmark = pytest.mark.timeout(3_000)
FRESH = random.SystemRandom().randrange(1 << 40)
MANY, SOME = 10_000, 200


@pytest.fixture(scope="module")
def bases(tmp_path_factory):
    """Honest files of many architectures and tokenizers, by name."""
    folder = tmp_path_factory.mktemp("bases")
    return {
        f"{kind} {tokenizer}": kinds_factory.write_kind(
            folder / f"{kind}-{tokenizer}.gguf", kind, tokenizer
        )
        for kind, tokenizer in kinds_factory.bases()
    }


def test_honest_models_of_every_kind_pass_and_speak(bases):
    for file in bases.values():
        gate.check(file)
    folder = next(iter(bases.values())).parent
    fared = {file.stem: how for file, how in native.run(folder, bases.values())}
    assert len(fared) == len(bases)
    assert set(fared.values()) == {"ok"}, fared


@pytest.mark.parametrize("name", LIES)
def test_each_published_class_of_bug_is_refused_with_its_reason(bases, tmp_path, name):
    lie, says = LIES[name]
    file = lie(gguf_edit.read(bases["llama spm"].read_bytes())).write(tmp_path / "lie.gguf")
    with pytest.raises(ModelError, match=says) as caught:
        gate.check(file)
    assert len(caught.value.message) < 500


def _sifted(honest, folder, seeds, check):
    """The mutations that a gate lets through, written down; each refusal is a sentence."""
    names = list(honest)
    for seed in seeds:
        name = names[seed % len(names)]
        file = folder / f"{name.replace(' ', '-')}-{seed}.gguf"
        file.write_bytes(mutate(honest[name], seed))
        began = time.monotonic()
        try:
            check(file)
        except ModelError as error:
            assert error.message
            file.unlink()
            continue
        finally:
            assert time.monotonic() - began < 20, f"seed {seed} took long"
        yield file


def _crashes(folder, files, what="model"):
    """How many files were loaded and how many were refused by the library; and those that did harm."""
    fared, harmful = {"ok": 0, "refused": 0}, {}
    for file, how in native.run(folder, files, what):
        kind = how.split(":")[0]
        if kind in fared:
            fared[kind] += 1
            file.unlink()
        else:
            harmful[file.name] = how
    return fared, harmful


@pytest.mark.parametrize("count", [SOME, pytest.param(MANY, marks=pytest.mark.long)])
def test_what_the_gate_lets_through_crashes_no_engine(bases, tmp_path, count):
    honest = {name: gguf_edit.read(file.read_bytes()) for name, file in bases.items()}
    seeds = [*range(count), *range(FRESH, FRESH + count // 10)] if count == MANY else range(count)
    fared, harmful = _crashes(tmp_path, _sifted(honest, tmp_path, seeds, gate.check))
    assert not harmful, harmful
    assert fared["ok"] > count // 20


@pytest.mark.parametrize("count", [60, pytest.param(2_000, marks=pytest.mark.long)])
def test_adapters_that_lie_crash_no_engine(bases, tmp_path, count):
    (tmp_path / "base.gguf").write_bytes(bases["llama bpe"].read_bytes())
    adapter = write_adapter(tmp_path / "lora.gguf", width=kinds_factory.WIDTH)
    honest = {"lora": gguf_edit.read(adapter.read_bytes())}
    sifted = _sifted(honest, tmp_path, range(count), lambda file: gate.check_adapter(file, "llama"))
    fared, harmful = _crashes(tmp_path, sifted, "adapter")
    assert not harmful, harmful
    assert fared["ok"] > count // 20


@pytest.mark.parametrize("count", [40, pytest.param(1_000, marks=pytest.mark.long)])
def test_projectors_that_lie_crash_no_engine(bases, tmp_path, count):
    from localchat.engine import projector

    (tmp_path / "base.gguf").write_bytes(bases["llama bpe"].read_bytes())
    file = write_projector(tmp_path / "mmproj.gguf", width=kinds_factory.WIDTH)
    honest = {"mmproj": gguf_edit.read(file.read_bytes())}
    width = kinds_factory.WIDTH
    sifted = _sifted(
        honest, tmp_path, range(count), lambda file: projector_check(projector, file, width)
    )
    fared, harmful = _crashes(tmp_path, sifted, "projector")
    assert not harmful, harmful
    assert fared["ok"] > count // 20


def projector_check(projector, file, width):
    """The gate for projectors, whose refusals are of another kind."""
    from localchat.errors import PictureRefused

    try:
        projector.check(file, width)
    except PictureRefused as error:
        raise NotAModel(error.message) from error


PUBLISHED = """
llama 4096 32 8 128 128 128|llama 2048 32 8 64 64 64|llama 5120 32 8 128 128 128
llama 4096 32 8 128 128 128 8 2|qwen2 896 14 2 64 64 64|qwen2 3584 28 4 128 128 128
qwen3 1024 16 8 128 128 128|qwen3moe 2048 32 4 128 128 128 128 8|gemma 2048 8 1 256 256 256
gemma2 2304 8 4 256 256 256|gemma2 4608 32 16 128 128 128|gemma3 1152 4 1 256 256 256
phi2 2560 32 32 80 80 32|phi3 3072 32 32 96 96 96|phi3 3072 24 8 128 128 96
stablelm 2048 32 32 64 64 16|nemotron 3072 24 8 128 128 64|minimax-m2 3072 48 8 128 128 64 256 8
glm4 4096 32 2 128 128 64|glm4moe 4096 96 8 128 128 64 128 8|gpt-oss 2880 64 8 64 64 64 32 4
deepseek2 2048 16 16 192 128 64 64 6|deepseek2 7168 128 1 576 512 64 256 8
deepseek2 7168 64 1 576 512 64 384 8|falcon 4544 71 1 64 64 64|command-r 8192 64 64 128 128 128
cohere2 4096 32 8 128 128 128|olmo2 5120 40 8 128 128 128|olmoe 2048 16 16 128 128 128 64 8
starcoder2 3072 24 2 128 128 128|granite 2048 32 8 64 64 64|granitemoe 1536 24 8 64 64 64 40 8
smollm3 2048 16 4 128 128 128|internlm2 4096 32 8 128 128 128|exaone4 5120 40 8 128 128 128
seed_oss 5120 80 8 128 128 128|ernie4_5 1024 16 2 128 128 128|gptneox 2560 32 32 80 80 20
minicpm3 2560 40 40 96 64 32|llama4 5120 40 8 128 128 128 16 1
hunyuan-moe 4096 32 8 128 128 128 64 8|mpt 4096 32 32 128 128 128|mistral3 5120 32 8 128 128 128
lfm2 2048 32 0,0,8,0 64 64 64|openelm 1280 12,16,20,20 3,4,5,5 64 64 64
deci 8192 64,0,64,64 8,0,8,8 128 128 128|nemotron_h 4480 0,40,0,0 0,8,0,0 128 128 128
mamba 2560 0 0 0 0 0|rwkv7 2048 0 0 0 0 0
"""
"""Of published models: kind, width, heads, shared heads, keys, values, turned, experts, experts used."""


@pytest.mark.parametrize("shape", PUBLISHED.replace("\n", "|").strip("|").split("|"))
def test_the_shapes_of_published_models_are_not_refused(shape):
    kind, width, heads, groups, key, value, turned, *experts = shape.split()
    header = gguf.Header(Path("m.gguf"), 1 << 30)
    header.tensors = [
        gguf.Tensor(f"blk.{block}.attn_qkv.weight", (32, 32), 0, 0) for block in range(4)
    ]
    said = {
        "block_count": "4", "context_length": "4096", "embedding_length": width,
        "attention.key_length": key,
        "attention.value_length": value, "rope.dimension_count": turned, "attention.head_count": heads,
        "attention.head_count_kv": groups,
        **dict(zip(("expert_count", "expert_used_count"), experts, strict=False)),
    }  # fmt: skip
    for name, numbers in said.items():
        each = [int(number) for number in numbers.split(",")]
        if len(each) > 1:
            header.arrays[f"{kind}.{name}"] = gguf.Array(5, len(each), each)
        elif each[0]:
            header.pairs[f"{kind}.{name}"] = each[0]
    header.pairs["general.architecture"] = kind
    check_numbers(header)


@pytest.mark.long
def test_every_known_vocabulary_passes_and_is_read():
    """No false refusal: the vocabularies that come with the library's source."""
    files = vocabularies()
    if not files:
        pytest.skip("the library's source is not here; `make test-long` fetches it")
    writing = []
    for file in files:
        header = gguf.read_file(file)
        if header.pairs["tokenizer.ggml.model"] != "bert":
            check_words(header)
            writing.append(file)
    assert len(writing) >= 15


HARDEST = """
import re, sys, time
from pathlib import Path
from localchat.engine import gguf
from localchat.errors import NotAModel
began = time.process_time()
try:
    gguf.read_file(Path(sys.argv[1]))
except NotAModel:
    pass
peak = re.search(r"VmHWM:\\s+(\\d+)", Path("/proc/self/status").read_text())
print(time.process_time() - began, int(peak[1]) / 1024)
"""


def _hard_files(folder):
    """Headers that are as much work as may be."""
    words = [f"{number:07}-{'x' * 60}".encode() for number in range(gguf.MAX_ARRAY)]
    yield gguf_edit.File().set("tokenizer.ggml.tokens", 9, words, 8).write(folder / "words.gguf")
    empty = gguf_edit.File()
    for number in range(3):
        empty.set(f"list{number}", 9, [b""] * gguf.MAX_ARRAY, 8)
    yield empty.write(folder / "empty.gguf")
    long = gguf_edit.File()
    for number in range(30):
        long.set(f"text{number}", 8, b"x" * gguf.MAX_STRING)
    yield long.write(folder / "long.gguf")
    tensors = gguf_edit.File()
    tensors.tensors = [
        gguf_edit.Weights(f"blk.{number}.{'x' * 100}".encode(), [32], 0, bytes(128))
        for number in range(gguf.MAX_TENSORS)
    ]
    yield tensors.write(folder / "tensors.gguf")


@pytest.mark.long
@pytest.mark.skipif(sys.platform != "linux", reason="the peak of memory is as Linux counts it")
def test_no_header_takes_long_or_much_memory(tmp_path):
    found = {}
    for file in _hard_files(tmp_path):
        told = subprocess.run(
            [sys.executable, "-c", HARDEST, str(file)], check=True, capture_output=True, text=True
        )
        seconds, megabytes = map(float, told.stdout.split())
        found[file.name] = (round(seconds, 2), round(megabytes))
        file.unlink()
    assert all(megabytes < 300 for _, megabytes in found.values()), found
    # Figures of a computer of today; one that is five times as slow shall pass, too.
    assert all(seconds < 10 for seconds, _ in found.values()), found


def test_a_file_in_place_of_a_model_is_no_pipe(tmp_path):
    """Opening a named pipe would wait for ever."""
    os.mkfifo(tmp_path / "pipe.gguf")
    with pytest.raises(ModelError):
        gate.check(Path(tmp_path / "pipe.gguf"))
