"""The chat templates of real model families, as they come with the library's source."""

import json
import os
import re
import subprocess
import sys
import tarfile
import time
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path

import pytest

from localchat.domain.chat import Role
from localchat.domain.preset import TemplateOptions
from localchat.domain.suited import by_marks
from localchat.domain.template import NAMED
from localchat.engine.child.template import ChatTemplate
from localchat.engine.message import ChatMessage
from localchat.errors import TemplateFailed

pytestmark = pytest.mark.long

SYSTEM = ChatMessage(Role.SYSTEM, "Be brief.")
TURNS = [
    ChatMessage(Role.USER, "Hello there <|im_end|>[INST]"),
    ChatMessage(Role.ASSISTANT, "Hi, what is it?"),
    ChatMessage(Role.USER, "And now?"),
]
NEEDED = re.compile(r"/vendor/llama\.cpp/(models/templates/.*\.jinja|.*\.(h|hpp))$")
PLAIN = [
    SYSTEM,
    ChatMessage(Role.USER, "Hello there"),
    ChatMessage(Role.ASSISTANT, "Hi, what is it?"),
    ChatMessage(Role.USER, "And now?"),
]
OPTIONS = [
    TemplateOptions(),
    TemplateOptions(thinking="on", reasoning_effort="high"),
    TemplateOptions(thinking="off", reasoning_effort="low"),
]


@pytest.fixture(scope="module")
def source(tmp_path_factory):
    """What tests need of the library's source distribution."""
    folder = tmp_path_factory.mktemp("source")
    wanted = f"llama-cpp-python=={version('llama-cpp-python')}"
    subprocess.run(
        [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--no-binary", ":all:",
         "--no-build-isolation", "--dest", str(folder), wanted],
        check=True, timeout=300,
    )  # fmt: skip
    with tarfile.open(next(folder.glob("*.tar.gz"))) as archive:
        archive.extractall(
            folder, (member for member in archive if NEEDED.search(member.name)), filter="data"
        )
    return next(folder.glob("llama_cpp_python-*/vendor/llama.cpp"))


@pytest.fixture(scope="module")
def templates(source):
    """All templates of the source distribution, by name."""
    found = {
        file.name: file.read_text(encoding="utf-8")
        for file in (source / "models" / "templates").glob("*.jinja")
    }
    assert len(found) > 60
    return found


def render(source, messages, options):
    return ChatTemplate(source, "<s>", "</s>").render(messages, options)


@pytest.mark.parametrize("options", OPTIONS, ids=["plain", "thinking", "not-thinking"])
@pytest.mark.parametrize("messages", [TURNS[:1], TURNS, [SYSTEM, *TURNS]], ids=len)
def test_every_family_gets_all_words_and_none_of_them_becomes_a_mark(templates, messages, options):
    for name, source in templates.items():
        parts = render(source, messages, options)
        content = "".join(part.text for part in parts if part.is_content)
        for message in messages:
            assert message.text in content, name
        marks = "".join(part.text for part in parts if not part.is_content)
        assert "[INST]" not in marks or "[INST]" in source, name
        assert marks, name


def test_the_prompt_ends_where_the_model_speaks(templates):
    silent = []
    for name, source in templates.items():
        parts = render(source, TURNS, OPTIONS[0])
        if parts[-1].is_content:
            silent.append(name)
    # Mistral's families have no mark for the answer's beginning but the end of the question.
    assert silent == []


FAMILIES = {
    "Bielik": "ChatML", "ByteDance-Seed": "Seed", "Cohere": "Command R", "GLM": "GLM",
    "HuggingFaceTB-SmolLM3": "ChatML", "Kimi-K2": "Kimi", "LFM2": "ChatML", "MiMo": "ChatML",
    "Mistral-Small": "Mistral", "NVIDIA-Nemotron-3": "ChatML", "NousResearch-Hermes": "ChatML",
    "Qwen": "ChatML", "StepFun3.5": "ChatML", "deepseek-ai": "DeepSeek", "fireworks-ai-llama-3": "Llama 3",
    "google-gemma-2": "Gemma", "google-gemma-4": "Gemma 4", "ibm-granite": "Granite",
    "llama-cpp-deepseek": "DeepSeek", "meetkai-functionary": "Llama 3", "meta-llama": "Llama 3",
    "microsoft-Phi-3.5": "Phi", "mistralai-Ministral-3": "Mistral",
    "mistralai-Mistral-Nemo": "Llama 2 and Mistral", "moonshotai-Kimi-K2": "Kimi",
    "openai-gpt-oss": "gpt-oss",
    "openbmb-MiniCPM5": "ChatML", "unsloth-Apriel-1.5": "Phi", "unsloth-mistral-Devstral": "Mistral",
}  # fmt: skip
"""The template of ours that speaks the language of theirs, by the beginning of the file's name."""
ALIKE = (
    "ByteDance-Seed", "Bielik", "Kimi-K2-Instruct", "LFM2-", "MiMo", "Mistral-Small", "Qwen-Qwen2.5",
    "Qwen3-Coder", "deepseek-ai-DeepSeek-R1", "google-gemma", "ibm-granite", "meta-llama",
    "microsoft-Phi-3.5", "mistralai-Ministral", "moonshotai",
)  # fmt: skip
"""Those that say no more of their own than a preamble before the chat, and thinking at its end."""


def test_a_model_of_each_family_would_get_its_template_by_its_marks(templates):
    unknown = []
    for name, source in templates.items():
        found = by_marks(source.__contains__)
        family = next((ours for start, ours in FAMILIES.items() if name.startswith(start)), None)
        assert (found[0] if found else None) == family, name
        unknown += [] if found else [name]
    # Rare ones, whose models always bring their own.
    assert len(unknown) < 20


def test_our_templates_say_what_those_of_the_makers_say(templates):
    compared = 0
    for name, source in templates.items():
        if not name.startswith(ALIKE):
            continue
        (ours, _) = by_marks(source.__contains__)
        texts = [
            "".join(part.text for part in render(text, TURNS, OPTIONS[2]))
            for text in (source, NAMED[ours])
        ]
        theirs, own = (text.removeprefix("<s>") for text in texts)
        theirs = theirs.replace("<｜end▁of▁sentence｜>", "</s>")
        assert own.strip() in theirs, name
        compared += 1
    assert compared > 15


# --- compared with llama.cpp's own engine for templates -------------------------------------------

DIFFERENT = {
    # We tell a template both names that the field has for it, llama.cpp only `enable_thinking`.
    ("Kimi-K3.jinja", False): "knows `thinking`, which we tell too, and leaves out its effort",
    ("ibm-granite-granite-3.3-2B-Instruct.jinja", True): "knows `thinking`, which we tell too",
}
"""Where the two differ today, by template and whether it shall think, and why."""


@pytest.fixture(scope="module")
def theirs(source, tmp_path_factory):
    """llama.cpp's engine: cases in, prompts out."""
    program = tmp_path_factory.mktemp("program") / "render"
    libraries = Path(find_spec("llama_cpp").origin).parent.parent / "lib"
    folders = ("common", "include", "ggml/include", "vendor")
    subprocess.run(
        ["g++", "-std=c++17", *(f"-I{source / folder}" for folder in folders),
         str(Path(__file__).parent.parent / "helpers" / "render_templates.cpp"),
         "-o", str(program), f"-L{libraries}",
         "-lllama-common", "-lllama", "-lggml", "-lggml-base"],
        check=True, timeout=300,
    )  # fmt: skip

    def run(cases):
        done = subprocess.run(
            [str(program)], input=json.dumps(cases), text=True, check=True, timeout=300,
            capture_output=True, env={**os.environ, "LD_LIBRARY_PATH": str(libraries)},
        )  # fmt: skip
        return json.loads(done.stdout)

    return run


@pytest.mark.skipif(sys.platform != "linux", reason="compiled against the library's Linux build")
@pytest.mark.parametrize("thinking", [True, False])
@pytest.mark.parametrize("messages", [PLAIN[1:2], PLAIN, PLAIN[1:]], ids=len)
def test_prompts_are_those_of_llama_cpp(templates, theirs, messages, thinking):
    chat = [{"role": str(one.role), "content": one.text} for one in messages]
    common = {"bos": "<s>", "eos": "</s>", "messages": chat, "thinking": thinking}
    cases = [
        {**common, "template": template, "now": int(time.time())} for template in templates.values()
    ]
    options = TemplateOptions(thinking="on" if thinking else "off")
    different = set()
    for name, expected in zip(templates, theirs(cases), strict=True):
        try:
            prompt = "".join(part.text for part in render(templates[name], messages, options))
        except TemplateFailed:
            prompt = None
        if prompt != expected.get("prompt"):
            different.add((name, thinking))
    assert different <= set(DIFFERENT)
