"""Names of repositories as people say them: ``Qwen/Qwen3-8B-GGUF`` is Qwen3 8B."""

import re

from localchat.domain.repository import quant_label

_FORMATS = re.compile(r"[-_.](?:i1|imatrix|imat|gguf|ggml|quants?|quantized)$", re.IGNORECASE)
_SIZE = re.compile(r"(?:[ea])?\d+(?:\.\d+)?(?:x\d+(?:\.\d+)?)?[bm]", re.IGNORECASE)
_WORDS = {
    "it": "Instruct", "gguf": "GGUF", "moe": "MoE", "gpt": "GPT", "oss": "OSS", "vl": "VL", "qat": "QAT",
    "gpt-oss": "gpt-oss", "llm": "LLM", "rl": "RL", "sft": "SFT", "dpo": "DPO", "uncensored": "Uncensored",
}  # fmt: skip


def readable_name(repository: str) -> str:
    """A repository's name without owner, format and dashes."""
    owner, _, name = repository.rpartition("/")
    name = name or owner
    while (stripped := _FORMATS.sub("", name)) != name:
        name = stripped
        if (label := quant_label(name)) and name.upper().endswith(label):
            name = name[: -len(label)].rstrip("-_.") or name
    # Some put the first maker before the name: microsoft_Phi-4-mini-instruct-GGUF.
    first, underscore, rest = name.partition("_")
    if underscore and rest and "-" not in first and "-" in rest:
        name = rest
    name = re.sub(r"(?i)\bgpt-oss\b", "gpt‑oss", name)
    words = [word for word in re.split(r"[-_\s]+", name) if word]
    return " ".join(_word(word) for word in words).replace("gpt‑oss", "gpt-oss") or repository


def _word(word: str) -> str:
    if _SIZE.fullmatch(word):
        return word.upper().replace("X", "x")
    known = _WORDS.get(word.lower())
    if known:
        return known
    return word.capitalize() if word.isalpha() and word.islower() else word
