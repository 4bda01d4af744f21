"""What a header must say of a model's vocabulary: the library believes much of it without a look."""

from localchat.engine.gguf import STRING, Header
from localchat.engine.gguf_reading import KINDS_OF_WORDS, WORDS, Words
from localchat.errors import NotAModel
from localchat.text import say

TOKENIZERS = frozenset(
    {"llama", "gpt2", "t5", "rwkv", "plamo2", "gemma4", "hybriddna", "whitespace"}
)
"""Kinds of tokenizer of models that write; ``bert`` and ``none`` are of others."""
_WITH_BYTES = frozenset({"llama", "plamo2"})
"""Kinds that spell with bytes what they have no word for, and end when there is no such byte."""
_ALL_BYTES = 256
_LISTS = {"scores": {5, 6}, "token_type": {5}}
_BYTES = {0, 1}


def check_words(header: Header) -> None:
    """Raise `NotAModel` unless the vocabulary is one that the library can work with."""
    name, tokens = header.path.name, header.arrays.get(WORDS)
    if tokens is None or tokens.kind != STRING or tokens.length < 1:
        raise NotAModel(say("{name} brings no tokenizer, so it cannot chat.", name=name))
    kind = header.pairs.get("tokenizer.ggml.model")
    if kind not in TOKENIZERS:
        raise NotAModel(
            say(
                "{name} has a tokenizer of the kind “{kind}”, with which no model writes here.",
                name=name,
                kind=str(kind)[:40],
            )
        )
    for key, allowed in _LISTS.items():
        array = header.arrays.get(f"tokenizer.ggml.{key}")
        if array and (array.length != tokens.length or array.kind not in allowed):
            raise NotAModel(
                say("{name} is damaged: its tokenizer's lists do not match.", name=name)
            )
    for key in ("merges", "suppress_tokens", "eos_token_ids"):
        if f"tokenizer.ggml.{key}" in header.pairs:
            raise NotAModel(
                say("{name} is damaged: its tokenizer's lists do not match.", name=name)
            )
    merges = header.arrays.get("tokenizer.ggml.merges")
    if merges and merges.kind != STRING:
        raise NotAModel(say("{name} is damaged: its tokenizer's merges are no texts.", name=name))
    charsmap = header.arrays.get("tokenizer.ggml.precompiled_charsmap")
    if charsmap and charsmap.kind not in _BYTES:
        raise NotAModel(say("{name} is damaged: its tokenizer's lists do not match.", name=name))
    _check_each(header, tokens.words or Words(), str(kind))
    _check_special(header, tokens.length)


def _check_each(header: Header, words: Words, kind: str) -> None:
    """What is in the list itself."""
    name = header.path.name
    if words.doubled:
        raise NotAModel(
            say(
                "{name} is damaged: “{word}” stands in its vocabulary twice.",
                name=name,
                word=words.doubled,
            )
        )
    places = header.arrays[KINDS_OF_WORDS].byte_places if KINDS_OF_WORDS in header.arrays else ()
    if (words.odd and kind == "plamo2") or not words.bytes_.issuperset(places):
        raise NotAModel(
            say(
                "{name} is damaged: a word for one byte stands for no byte that there is.",
                name=name,
            )
        )
    if kind in _WITH_BYTES and len(words.single) < _ALL_BYTES:
        raise NotAModel(
            say(
                "{name} has words for {count} of 256 bytes only, so most of what you write would end it.",
                name=name,
                count=len(words.single),
            )
        )
    if kind == "rwkv" and not header.architecture.startswith("rwkv"):
        raise NotAModel(
            say(
                "{name} is damaged: its tokenizer is that of another kind of model.",
                name=name,
            )
        )


def _check_special(header: Header, count: int) -> None:
    """Words with a meaning must be in the vocabulary."""
    for key, value in header.pairs.items():
        if key.startswith("tokenizer.ggml.") and key.endswith("_token_id"):
            unset = isinstance(value, int) and value in {-1, 0xFFFFFFFF}
            if not unset and not (isinstance(value, int) and 0 <= value < count):
                raise NotAModel(
                    say(
                        "{name} is damaged: {key} is {value}, outside of its vocabulary.",
                        name=header.path.name,
                        key=key,
                        value=value,
                    )
                )
