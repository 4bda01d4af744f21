"""The curated shelf: well-known open chat models as published facts, and what their licences allow.

A fact that nobody published, or that we could not check, is left out: 0, an empty text, or no score.
"""

from dataclasses import dataclass
from typing import Literal

from localchat.text import noop, say

Use = Literal["yes", "no", "conditions"]
"""Whether a model may be used commercially."""

USUAL_BITS = 4.85
"""Bits of a weight in Q4_K_M, the file that most people take."""

MANY_LANGUAGES = 100
"""A model that was trained on so many speaks the usual ones, whether or not they are named."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """A result as it was published, of the original model and not of its quantisations."""

    benchmark: str
    value: float
    source: str
    """Where it was published, and how it was measured: ``Llama 3.1 model card, 5-shot``."""
    date: str = ""
    """Year and month of the source; empty if it names none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Family:
    """Models of one line, and where that line comes from."""

    name: str
    maker: str
    text: str
    """One or two sentences that teach it, with its lineage."""
    licence_note: str = ""
    """What the licences of its members have in common, or where they differ."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Benchmark:
    """What a score is about."""

    name: str
    text: str
    """One plain line."""
    highest: float = 100.0
    """The best that can be reached."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CatalogueEntry:
    """One model on the shelf."""

    repository: str
    """Where its GGUF files are: ``owner/name``."""
    base: str
    """The repository of the original, which the scores and the licence are of."""
    name: str
    """For people: ``Qwen3 8B``."""
    maker: str
    family: str
    """The name of a `Family`."""
    lineage: str
    """What it was made from, in a sentence."""
    parameters: int
    """Weights, as counted in the file or as the maker counts them."""
    active_parameters: int = 0
    """Weights that each token uses, for mixtures of experts; 0 if it uses all."""
    context: int
    """Tokens that it was trained to keep in mind, without stretching."""
    licence: str
    """As the Hub names it: ``apache-2.0``; the licence's own name where the Hub says ``other``."""
    commercial: Use
    languages: tuple[str, ...] = ()
    """ISO 639-1 codes that the maker names; empty if it names none."""
    language_count: int = 0
    """How many languages, where the maker only counts them."""
    strengths: str
    """One sentence."""
    training_tokens: int = 0
    released: str = ""
    """Year and month."""
    gated: bool = False
    """Whether the GGUF repository asks for an agreement first."""
    pictures: bool = False
    """Whether it sees pictures, with the projector that the repository has."""
    thinks: bool = False
    """Whether it can think before it answers."""
    size: int = 0
    """About the bytes of Q4_K_M, or of the nearest file where there is none; 0 if unknown."""
    blocks: int = 0
    """Layers that keep keys and values. Layers with a recurrent memory keep none."""
    kv_heads: int = 0
    head_size: int = 0
    """Width of a key; values are as wide."""
    embedding: int = 0
    """Width of the model."""
    scores: tuple[Score, ...] = ()

    @property
    def usual_size(self) -> int:
        """About the bytes of the usual file: `size`, or computed from the weights."""
        return self.size or round(self.parameters * USUAL_BITS / 8)

    @property
    def token_bytes(self) -> int:
        """Bytes that one token of context takes in 16 bits; 0 if the shape is unknown."""
        return 2 * 2 * self.blocks * self.kv_heads * self.head_size

    def speaks(self, language: str) -> bool:
        """Whether the maker says that it speaks a language, given by its ISO code."""
        return language in self.languages or self.language_count >= MANY_LANGUAGES


@dataclass(frozen=True, slots=True, kw_only=True)
class Catalogue:
    """A dated snapshot of the shelf."""

    date: str
    """Year and month in which it was looked through last."""
    families: tuple[Family, ...]
    benchmarks: tuple[Benchmark, ...]
    entries: tuple[CatalogueEntry, ...]

    def by_repository(self, repository: str) -> CatalogueEntry | None:
        """The entry of a GGUF repository, whatever the case of its letters."""
        return self._first("repository", repository)

    def by_base(self, base: str) -> CatalogueEntry | None:
        """An entry that was made from this original: its scores hold for others' files of it too."""
        return self._first("base", base)

    def family(self, name: str) -> Family | None:
        """A family by its name."""
        return next((family for family in self.families if family.name == name), None)

    def benchmark(self, name: str) -> Benchmark | None:
        """A benchmark by its name."""
        return next((benchmark for benchmark in self.benchmarks if benchmark.name == name), None)

    def _first(self, field: str, value: str) -> CatalogueEntry | None:
        wanted = value.lower()
        return next((e for e in self.entries if getattr(e, field).lower() == wanted), None)


@dataclass(frozen=True, slots=True)
class _Licence:
    name: str
    use: Use
    note: str


_FREE = noop("Free for every use, if the licence text and the notices stay with it.")
_CREDIT = noop("Free for every use, if the maker is named.")
_ALIKE = noop(
    "Free for every use, if the maker is named and changed versions carry the same licence."
)
_COPYLEFT = noop(
    "Commercial use is allowed; who passes it on must pass on its source under the same licence."
)
_PUBLIC = noop("Given to the public: free for every use.")
_PRIVATE = noop(
    "Not for commercial use: research and private use only, and the maker must be named."
)
_RESEARCH = noop(
    "Not for commercial use: research and evaluation only, unless the maker agrees otherwise."
)
_RAIL = noop("Commercial use is allowed, but for a list of harmful uses, which must be passed on.")
_QWEN = noop(
    "Commercial use is allowed below 100 million users a month; above, the maker must agree."
)
_BUILT = noop(
    "Commercial use is allowed below 700 million users a month, within Meta's list of allowed uses, "
    "and with “Built with Llama” shown."
)
_OTHERS = noop(
    "Commercial use is allowed below 700 million users a month, within Meta's list of allowed uses, "
    "and not to improve other models."
)
_OUTSIDE = noop(
    "Commercial use is allowed below 700 million users a month, within Meta's list of allowed uses, "
    "and not by companies in the European Union."
)

_LICENCES: dict[str, _Licence] = {
    "apache-2.0": _Licence("Apache 2.0", "yes", _FREE),
    "mit": _Licence("MIT", "yes", _FREE),
    "bsd": _Licence("BSD", "yes", _FREE),
    "bsd-2-clause": _Licence("BSD 2-Clause", "yes", _FREE),
    "bsd-3-clause": _Licence("BSD 3-Clause", "yes", _FREE),
    "isc": _Licence("ISC", "yes", _FREE),
    "zlib": _Licence("zlib", "yes", _FREE),
    "afl-3.0": _Licence("Academic Free License 3.0", "yes", _FREE),
    "mpl-2.0": _Licence("Mozilla Public License 2.0", "conditions", _COPYLEFT),
    "gpl": _Licence("GPL", "conditions", _COPYLEFT),
    "gpl-2.0": _Licence("GPL 2.0", "conditions", _COPYLEFT),
    "gpl-3.0": _Licence("GPL 3.0", "conditions", _COPYLEFT),
    "lgpl-3.0": _Licence("LGPL 3.0", "conditions", _COPYLEFT),
    "agpl-3.0": _Licence("AGPL 3.0", "conditions", _COPYLEFT),
    "cc0-1.0": _Licence("CC0 1.0", "yes", _PUBLIC),
    "unlicense": _Licence("Unlicense", "yes", _PUBLIC),
    "wtfpl": _Licence("WTFPL", "yes", _PUBLIC),
    "cc-by-2.0": _Licence("CC BY 2.0", "yes", _CREDIT),
    "cc-by-3.0": _Licence("CC BY 3.0", "yes", _CREDIT),
    "cc-by-4.0": _Licence("CC BY 4.0", "yes", _CREDIT),
    "cc-by-sa-3.0": _Licence("CC BY-SA 3.0", "yes", _ALIKE),
    "cc-by-sa-4.0": _Licence("CC BY-SA 4.0", "yes", _ALIKE),
    "cc-by-nd-4.0": _Licence("CC BY-ND 4.0", "conditions", noop(
        "Commercial use is allowed; changed versions may not be passed on.")),
    "cc-by-nc-2.0": _Licence("CC BY-NC 2.0", "no", _PRIVATE),
    "cc-by-nc-3.0": _Licence("CC BY-NC 3.0", "no", _PRIVATE),
    "cc-by-nc-4.0": _Licence("CC BY-NC 4.0", "no", _PRIVATE),
    "cc-by-nc-sa-3.0": _Licence("CC BY-NC-SA 3.0", "no", _PRIVATE),
    "cc-by-nc-sa-4.0": _Licence("CC BY-NC-SA 4.0", "no", _PRIVATE),
    "cc-by-nc-nd-4.0": _Licence("CC BY-NC-ND 4.0", "no", _PRIVATE),
    "llama2": _Licence(noop("Llama 2 licence"), "conditions", _OTHERS),
    "llama3": _Licence(noop("Llama 3 licence"), "conditions", _OTHERS),
    "llama3.1": _Licence(noop("Llama 3.1 licence"), "conditions", _BUILT),
    "llama3.2": _Licence(noop("Llama 3.2 licence"), "conditions", _BUILT),
    "llama3.3": _Licence(noop("Llama 3.3 licence"), "conditions", _BUILT),
    "llama4": _Licence(noop("Llama 4 licence"), "conditions",
                       _OUTSIDE),
    "gemma": _Licence(noop("Gemma licence"), "conditions",
                      noop("Commercial use is allowed, but for Google's list of prohibited uses, which must "
                           "be passed on.")),
    "qwen": _Licence(noop("Qwen licence"), "conditions", _QWEN),
    "tongyi-qianwen": _Licence(noop("Tongyi Qianwen licence"), "conditions", _QWEN),
    "qwen-research": _Licence(noop("Qwen research licence"), "no", _RESEARCH),
    "mrl": _Licence(noop("Mistral research licence"), "no", _RESEARCH),
    "mnpl": _Licence(noop("Mistral non-production licence"), "no", _RESEARCH),
    "openrail": _Licence("OpenRAIL", "conditions", _RAIL),
    "openrail++": _Licence("OpenRAIL++", "conditions", _RAIL),
    "bigscience-openrail-m": _Licence("BigScience OpenRAIL-M", "conditions", _RAIL),
    "bigscience-bloom-rail-1.0": _Licence("BigScience RAIL 1.0", "conditions", _RAIL),
    "bigcode-openrail-m": _Licence("BigCode OpenRAIL-M", "conditions", _RAIL),
    "creativeml-openrail-m": _Licence("CreativeML OpenRAIL-M", "conditions", _RAIL),
    "deepseek": _Licence(noop("DeepSeek licence"), "conditions", _RAIL),
    "falcon-llm-license": _Licence(noop("Falcon licence"), "conditions",
                                   noop("Commercial use is allowed within TII's list of acceptable uses, and "
                                        "with the maker named.")),
    "lfm1.0": _Licence("LFM Open License 1.0", "conditions",
                       noop("Commercial use is allowed for companies below 10 million dollars of revenue "
                            "a year.")),
    "exaone": _Licence(noop("EXAONE licence"), "no", _RESEARCH),
}  # fmt: skip


def commercial_use(licence: str) -> Literal["yes", "no", "conditions", ""]:
    """Whether a licence, by its id on the Hub, allows commercial use; empty if we do not know it."""
    known = _LICENCES.get(licence.strip().lower())
    return known.use if known else ""


def licence_name(licence: str) -> str:
    """A licence's name for people; its id if we do not know it, and empty for ``other`` and ``unknown``."""
    known = _LICENCES.get(licence.strip().lower())
    if known:
        return say(known.name)
    return "" if licence.strip().lower() in {"other", "unknown"} else licence.strip()


def licence_note(licence: str) -> str:
    """What a licence allows, in one sentence; our reading, not legal advice. Empty if we do not know it."""
    known = _LICENCES.get(licence.strip().lower())
    return say(known.note) if known else ""
