"""A generator for each published class of bug in readers of model files, with the words of its refusal."""

from collections.abc import Callable

from tests.helpers.gguf_edit import ARRAY, RAW, STRING, File, Pair, Weights

Lie = Callable[[File], File]
HUGE = (1 << 64) - 1


def _counts(pairs: int | None = None, tensors: int | None = None) -> Lie:
    def tell(file: File) -> File:
        file.said_pairs, file.said_tensors = pairs, tensors
        return file

    return tell


def _pair(key: str, kind: int, value: object, inner: int = 0) -> Lie:
    return lambda file: file.set(key, kind, value, inner)


def _shape(*shape: int) -> Lie:
    def tell(file: File) -> File:
        file.tensor("output_norm.weight").shape = list(shape)
        return file

    return tell


def _tensor(**changes: object) -> Lie:
    def tell(file: File) -> File:
        for name, value in changes.items():
            setattr(file.tensor("output_norm.weight"), name, value)
        return file

    return tell


def _kept_as(kind: int, name: str = "blk.0.attn_q.weight") -> Lie:
    def tell(file: File) -> File:
        tensor = file.tensor(name)
        tensor.kind, tensor.data = kind, bytes(8 * len(tensor.data))
        return file

    return tell


def _word(place: int, word: bytes) -> Lie:
    def tell(file: File) -> File:
        file.pair("tokenizer.ggml.tokens").value[place] = word
        return file

    return tell


def _all(*lies: Lie) -> Lie:
    def tell(file: File) -> File:
        for lie in lies:
            file = lie(file)
        return file

    return tell


def _twice_key(file: File) -> File:
    file.pairs.append(Pair(b"llama.block_count", 4, 1))
    return file


def _twice_tensor(file: File) -> File:
    file.tensors.append(file.tensor("output.weight"))
    return file


def _raw(key: str, kind: int, data: bytes) -> Lie:
    """An entry whose bytes are what they are."""

    def tell(file: File) -> File:
        file.pairs.insert(1, Pair(key.encode(), kind, data))
        return file

    return tell


def _raw_text(key: str, length: int) -> Lie:
    """A text that says how long it is, and is not."""

    def tell(file: File) -> File:
        file.pairs.insert(1, Pair(key.encode(), STRING, length.to_bytes(8, "little"), RAW))
        return file

    return tell


def _one_more(file: File) -> File:
    """A tensor that nobody asked for, at the end of the address space."""
    file.tensors.append(Weights(b"extra", [32], 0, bytes(128), offset=HUGE - 31))
    return file


LIES: dict[str, tuple[Lie, str]] = {
    "n_kv overflow": (_counts(pairs=HUGE), "promises"),
    "n_kv that wraps when multiplied": (_counts(pairs=1 << 58), "promises"),
    "n_tensors overflow": (_counts(tensors=HUGE), "promises"),
    "n_tensors of 2^61": (_counts(tensors=1 << 61), "promises"),
    "more pairs than there are": (_counts(pairs=1000), "damaged|cut short"),
    "ne that wraps to little": (_shape(1 << 62, 4), "impossible shape"),
    "ne whose product wraps to 0": (_shape(1 << 32, 1 << 32), "impossible shape"),
    "ne below zero": (_shape(1 << 63), "impossible shape"),
    "ne of 0": (_shape(0), "impossible shape"),
    "exabytes declared": (_shape(1 << 47), "cut short"),
    "9 dimensions": (_shape(*[1] * 9), "9 dimensions"),
    "0 dimensions": (_shape(), "0 dimensions"),
    "alignment 0": (_pair("general.alignment", 4, 0), "alignment of 0"),
    "alignment of no power of two": (_pair("general.alignment", 4, 33), "alignment of 33"),
    "alignment of 2 GB": (_pair("general.alignment", 4, 1 << 31), "alignment of"),
    "alignment of another type": (_pair("general.alignment", STRING, b"32"), "alignment of"),
    "offset past the end": (_tensor(offset=1 << 40), "cut short"),
    "offset that wraps": (_one_more, "cut short|aligned"),
    "offset not aligned": (_tensor(offset=7), "not aligned"),
    "type unknown": (_tensor(kind=1000), "type 1000"),
    "type that was removed": (_tensor(kind=4), "type 4"),
    "type below zero": (_tensor(kind=0xFFFFFFFF), "type"),
    "Q8_1 weights": (_kept_as(9), "Q8_1"),
    "Q8_K weights": (_kept_as(15, "output.weight"), "Q8_K|fill its blocks"),
    "I64 weights": (_kept_as(27), "I64"),
    "F16 norm": (_kept_as(1, "output_norm.weight"), "F16"),
    "duplicate tokens": (_word(7, b"<s>"), "twice"),
    "duplicate keys": (_twice_key, "twice"),
    "duplicate tensors": (_twice_tensor, "twice"),
    "<0x-1> in PLaMo": (
        _all(_pair("tokenizer.ggml.model", STRING, b"plamo2"), _word(265, b"<0x-1>")), "one byte",
    ),
    "<0x-1>": (_word(20, b"<0x-1>"), "one byte"),
    "<0xG0>": (_word(20, b"<0xG0>"), "one byte"),
    "a byte without a word": (_word(20, b"nothing"), "one byte"),
    "scores as u8": (
        lambda file: file.set(
            "tokenizer.ggml.scores", ARRAY, [0] * len(file.pair("tokenizer.ggml.tokens").value), 0
        ),
        "lists do not match",
    ),
    "too few scores": (_pair("tokenizer.ggml.scores", ARRAY, [0.0] * 3, 6), "lists do not match"),
    "types as floats": (
        lambda file: file.set(
            "tokenizer.ggml.token_type", ARRAY, [1.0] * len(file.pair("tokenizer.ggml.tokens").value), 6
        ),
        "lists do not match",
    ),
    "merges as numbers": (_pair("tokenizer.ggml.merges", ARRAY, [1, 2], 4), "no texts"),
    "charsmap as texts": (_pair("tokenizer.ggml.precompiled_charsmap", ARRAY, [b"x"], STRING), "match"),
    "tokens as numbers": (_pair("tokenizer.ggml.tokens", ARRAY, [1, 2, 3], 4), "no tokenizer"),
    "bos out of the vocabulary": (_pair("tokenizer.ggml.bos_token_id", 4, 1 << 30), "outside"),
    "eos as a text": (_pair("tokenizer.ggml.eos_token_id", STRING, b"2"), "outside"),
    "no tokenizer": (_pair("tokenizer.ggml.model", STRING, b"none"), "tokenizer of the kind"),
    "another's tokenizer": (_pair("tokenizer.ggml.model", STRING, b"rwkv"), "another kind"),
    "1 GiB string": (_raw_text("x", 1 << 30), "text of 1,?073,?741,?824 bytes"),
    "nested arrays": (_pair("x", ARRAY, [], ARRAY), "list of lists"),
    "array of an unknown type": (_pair("x", ARRAY, [], 77), "list of lists"),
    "unknown type of value": (_raw("x", 77, b""), "unknown type 77"),
    "no layers": (_pair("llama.block_count", 4, 0), "0 layers"),
    "layers without end": (_pair("llama.block_count", 4, 0xFFFFFFFF), "layers"),
    "no heads": (_pair("llama.attention.head_count", 4, 0), "head_count"),
    "a million heads": (_pair("llama.attention.head_count", 4, 1 << 20), "head_count"),
    "heads that share unevenly": (_pair("llama.attention.head_count_kv", 4, 3), "head_count_kv"),
    "keys of another length": (_pair("llama.attention.key_length", 4, 4096), "length"),
    "keys turned by more than they are": (_pair("llama.rope.dimension_count", 4, 512), "dimension_count"),
    "experts without end": (_pair("llama.expert_count", 4, 1 << 20), "expert_count"),
    "more experts used than there are": (_pair("llama.expert_used_count", 4, 9), "expert_used_count"),
    "epsilon of no number": (_pair("llama.attention.layer_norm_rms_epsilon", 6, float("nan")), "epsilon"),
    "epsilon below zero": (_pair("llama.attention.layer_norm_rms_epsilon", 6, -1.0), "epsilon"),
    "another's architecture": (_pair("general.architecture", STRING, b"clip"), "image part"),
    "scaling unknown": (_pair("llama.rope.scaling.type", STRING, b"zebra"), "scaling"),
}  # fmt: skip
"""By name: what is told of a small llama with words of SentencePiece, and what is answered."""
