"""Repositories of models on the Hub: their names, the files in them, and which of those make one choice."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from localchat.text import noop

_NAME = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9._-]{0,94}[A-Za-z0-9])?")
_LINK = re.compile(r"^(?:https?://[^/\s]+/|hf\.co/|huggingface\.co/)", re.IGNORECASE)
_PART = re.compile(r"^(?P<stem>.*?)-(?P<part>\d{5})-of-(?P<parts>\d{5})\.gguf$", re.IGNORECASE)
_QUANTS = (
    r"MXFP4_MOE|MXFP4|NVFP4|BF16|F16|F32|TQ[12]_0|"
    r"IQ[1-4]_(?:XXS|XS|NL|S|M)|Q[2-8]_K_(?:XXL|XL|S|M|L)|Q[2-8]_(?:K|[01])"
)
_QUANT = re.compile(rf"(?:^|[-_.])(UD-)?({_QUANTS})(?=$|[-_.])", re.IGNORECASE)
_COMPANION = ("mmproj", "imatrix", "mtp-", "eagle3-", "dflash-", "dspark-")
_RESERVED = re.compile(
    r"^(?:con(?:in\$|out\$)?|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)", re.IGNORECASE
)
_FORBIDDEN = re.compile(r'[\x00-\x1f\x7f<>:"|?*\\]')

LONGEST_PATH, LONGEST_NAME = 240, 200
"""Characters of a file's path in its repository, and of each name in it: the least any system takes."""

BITS: dict[str, float] = {
    "F32": 32, "F16": 16, "BF16": 16, "Q8_0": 8.5, "Q6_K": 6.6, "Q5_K_M": 5.7, "Q5_K_S": 5.5, "Q5_K": 5.7,
    "Q5_1": 6, "Q5_0": 5.5, "Q4_K_M": 4.85, "Q4_K_S": 4.6, "Q4_K": 4.85, "Q4_1": 5, "Q4_0": 4.6,
    "IQ4_NL": 4.5, "IQ4_XS": 4.3, "MXFP4": 4.25, "MXFP4_MOE": 4.25, "NVFP4": 4.5, "Q3_K_L": 4.3,
    "Q3_K_M": 3.9, "Q3_K": 3.9, "Q3_K_S": 3.5, "IQ3_M": 3.7, "IQ3_S": 3.5, "IQ3_XS": 3.3, "IQ3_XXS": 3.1,
    "Q2_K": 3.2, "Q2_K_S": 3.0, "IQ2_M": 2.7, "IQ2_S": 2.5, "IQ2_XS": 2.3, "IQ2_XXS": 2.1, "IQ1_M": 1.8,
    "IQ1_S": 1.6, "TQ1_0": 1.7, "TQ2_0": 2.1,
}  # fmt: skip
"""About how many bits a weight takes in each quantisation."""


class NotARepository(ValueError):
    """The text names no repository on the Hub."""


class UnsafeName(ValueError):
    """A file name that could lead out of the download folder, or that some system cannot keep."""


@dataclass(frozen=True, slots=True)
class RepositoryId:
    """``owner/name``."""

    owner: str
    name: str

    def __str__(self) -> str:
        return f"{self.owner}/{self.name}"


def parse_repository(text: str) -> RepositoryId:
    """Read ``owner/name`` or the address of its page; `NotARepository` if it is neither."""
    rest = _LINK.sub("", text.strip())
    parts = [part for part in re.split(r"[?#]", rest, maxsplit=1)[0].split("/") if part]
    if parts[:1] == ["models"]:
        parts = parts[1:]
    linked = rest != text.strip()
    owner, name, *more = [*parts, "", ""][: max(2, len(parts))]
    if more and not linked:
        raise NotARepository(text)
    if not (_NAME.fullmatch(owner) and _NAME.fullmatch(name)) or ".." in owner + name:
        raise NotARepository(text)
    if _RESERVED.match(owner) or _RESERVED.match(name):
        raise NotARepository(text)
    return RepositoryId(owner, name)


def check_path(path: str) -> str:
    """Return a file's path in its repository if every system can keep it, below any folder.

    Raises `UnsafeName` for parents, drives, network shares, control characters, reserved names and
    names that are too long.
    """
    names = path.split("/")
    good = (
        0 < len(path) <= LONGEST_PATH
        and not _FORBIDDEN.search(path)
        and all(
            name not in {"", ".", ".."}
            and len(name.encode()) <= LONGEST_NAME
            and not _RESERVED.match(name)
            and name == name.strip(" ").rstrip(".")
            for name in names
        )
    )
    if not good:
        raise UnsafeName(path[:80])
    return path


@dataclass(frozen=True, slots=True)
class HubFile:
    """A file in a repository."""

    path: str
    """Where it lies in the repository."""
    size: int
    """Bytes."""
    sha256: str = ""
    """Of its content, 64 letters; empty for small files, which the Hub keeps otherwise."""
    git: str = ""
    """Git's own hash of the content where there is no SHA-256."""

    @property
    def name(self) -> str:
        """Without its folders."""
        return self.path.rpartition("/")[2]


@dataclass(frozen=True, slots=True)
class Quantisation:
    """One choice of a repository: all files that a person gets together."""

    label: str
    """``Q4_K_M``, or the file's name if it does not say."""
    files: tuple[HubFile, ...]
    """The model's file, or all parts of it in their order."""
    projector: HubFile | None = None
    """The part for images, if the repository has one."""

    @property
    def size(self) -> int:
        """Bytes of the model itself."""
        return sum(file.size for file in self.files)

    @property
    def all_files(self) -> tuple[HubFile, ...]:
        """What is downloaded."""
        return (*self.files, *((self.projector,) if self.projector else ()))

    @property
    def bits(self) -> float:
        """About how many bits a weight takes; 0 if the name does not say."""
        return BITS.get(self.label.removeprefix("UD-").replace("_XXL", "_L").replace("_XL", "_L")
                        if self.label not in BITS else self.label, _nearest(self.label))  # fmt: skip

    @property
    def group(self) -> str:
        """``Small``, ``Balanced``, ``Large`` or ``Original``."""
        bits = self.bits
        if not bits:
            return noop("Other")
        for name, most in ((noop("Small"), 4.2), (noop("Balanced"), 5.3), (noop("Large"), 9.0)):
            if bits < most:
                return name
        return noop("Original")

    @property
    def quality(self) -> str:
        """A plain word on what is lost."""
        for most, word in (
            (0.1, noop("not known")), (2.6, noop("strong loss")), (3.3, noop("clear loss")),
            (4.2, noop("noticeable loss")), (5.3, noop("small loss")), (6.1, noop("hardly any loss")),
            (9.0, noop("practically no loss")),
        ):  # fmt: skip
            if self.bits < most:
                return word
        return noop("no loss: as it was published")


def _nearest(label: str) -> float:
    match = re.search(r"I?Q(\d)", label)
    return float(match[1]) + 0.6 if match else 0.0


def quant_label(name: str) -> str:
    """The quantisation that a file's name tells: the last one in it; empty if there is none."""
    stem = re.sub(r"(-\d{5}-of-\d{5})?\.gguf$", "", name, flags=re.IGNORECASE)
    found = list(_QUANT.finditer(stem))
    return ((found[-1][1] or "") + found[-1][2]).upper() if found else ""


def is_projector(name: str) -> bool:
    """Whether a file of this name is the part for images of a model."""
    return "mmproj" in name.lower()


def is_companion(name: str) -> bool:
    """Whether a file of this name belongs to a model and is none itself: a projector, a draft head."""
    lower = name.lower()
    return any(word in lower for word in _COMPANION)


def part_of(name: str) -> tuple[str, int, int] | None:
    """Of a file that is one of many: the name that they share, which one it is, of how many."""
    match = _PART.match(name)
    return (match["stem"], int(match["part"]), int(match["parts"])) if match else None


def quantisations(files: Sequence[HubFile]) -> list[Quantisation]:
    """What can be chosen among a repository's files: models, each with all of its parts and projector.

    Sets with a missing part are left out; smallest first.
    """
    models: dict[tuple[str, str], dict[int, HubFile]] = {}
    parts: dict[tuple[str, str], int] = {}
    projectors = []
    for file in files:
        folder, _, name = file.path.rpartition("/")
        if not name.lower().endswith(".gguf"):
            continue
        if is_companion(name):
            if is_projector(name):
                projectors.append(file)
            continue
        match = _PART.match(name)
        key = (folder, match["stem"] if match else name)
        parts[key] = int(match["parts"]) if match else 1
        models.setdefault(key, {})[int(match["part"]) if match else 1] = file
    choices = []
    for key, found in models.items():
        if sorted(found) == list(range(1, parts[key] + 1)):
            whole = tuple(found[number] for number in sorted(found))
            label = (
                quant_label(whole[0].name) or quant_label(key[0]) or key[1].removesuffix(".gguf")
            )
            choices.append(Quantisation(label, whole, _projector(whole[0], projectors)))
    return sorted(choices, key=lambda choice: (choice.size, choice.label))


def _projector(model: HubFile, projectors: Sequence[HubFile]) -> HubFile | None:
    """The projector beside a model, else the one nearest to it; F16 before others."""

    def distance(file: HubFile) -> tuple[int, int, int]:
        shared = 0
        for a, b in zip(model.path.split("/")[:-1], file.path.split("/")[:-1], strict=False):
            if a != b:
                break
            shared += 1
        order = {"F16": 0, "BF16": 1, "Q8_0": 2}
        return -shared, order.get(quant_label(file.name), 3), file.size

    return min(projectors, key=distance, default=None)


def recommended(choices: Sequence[Quantisation], room: int) -> Quantisation | None:
    """The best choice of at most `room` bytes: balanced if there is one, the largest small one otherwise.

    None when nothing fits.
    """
    fitting = [choice for choice in choices if choice.size <= room and choice.bits]
    for label in (
        "Q4_K_M",
        "UD-Q4_K_XL",
        "Q4_K_XL",
        "MXFP4",
        "MXFP4_MOE",
        "Q4_0",
        "Q4_K_S",
        "IQ4_XS",
    ):
        for choice in fitting:
            if choice.label == label:
                return choice
    balanced = [choice for choice in fitting if choice.group == "Balanced"]
    return max(balanced or fitting, key=lambda choice: choice.bits, default=None)


def without_projector(choice: Quantisation) -> Quantisation:
    """The same choice for text alone."""
    return replace(choice, projector=None)
