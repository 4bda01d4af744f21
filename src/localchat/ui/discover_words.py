"""What is said of models in Discover: plain words for numbers and verdicts, the same wherever they stand."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from localchat.domain.verdict import Fit, Verdict
from localchat.ui import amounts

if TYPE_CHECKING:
    from localchat.domain.discovery import Choice, Found

MANY, THOUSAND = 1_000_000, 1_000

TONES = {Fit.FITS: "accent", Fit.TIGHT: "warn", Fit.NO: "bad"}
"""The colour of the theme for each verdict."""

LANGUAGES = (
    ("en", "English"), ("zh", "Chinese"), ("es", "Spanish"), ("ar", "Arabic"), ("hi", "Hindi"),
    ("pt", "Portuguese"), ("fr", "French"), ("de", "German"), ("ja", "Japanese"), ("ru", "Russian"),
    ("ko", "Korean"), ("it", "Italian"), ("nl", "Dutch"), ("pl", "Polish"), ("tr", "Turkish"),
    ("vi", "Vietnamese"), ("id", "Indonesian"), ("th", "Thai"), ("uk", "Ukrainian"), ("cs", "Czech"),
    ("sv", "Swedish"), ("el", "Greek"), ("he", "Hebrew"), ("fa", "Persian"),
)  # fmt: skip
"""Languages that can be asked for: their two letters, and what they are called."""

_USES = {
    "yes": "commercial use allowed",
    "no": "no commercial use",
    "conditions": "commercial use on conditions",
}


def join(parts: Iterable[str]) -> str:
    """Facts in one line."""
    return " · ".join(part for part in parts if part)


def weights(count: int) -> str:
    """How many weights a model has: ``8.2 B``, ``350 M``; empty if that is not known."""
    if not count:
        return ""
    if count >= 9.95e10:
        return f"{count / 1e9:.0f} B"
    return f"{count / 1e9:.1f} B" if count >= 9.5e8 else f"{count / MANY:.0f} M"


def spoken_weights(count: int) -> str:
    """The same for a screen reader."""
    return weights(count).replace(" B", " billion weights").replace(" M", " million weights")


def length(tokens: int) -> str:
    """A length of context, short: ``32k``."""
    if tokens < 1024:
        return str(tokens)
    return f"{tokens // 1024}k" if tokens < 1024 * 1024 else f"{tokens / 1024 / 1024:g}M"


def count(number: int) -> str:
    """A count, short: ``1.2 M``, ``35 k``."""
    if number >= MANY:
        return f"{number / MANY:.1f} M"
    return f"{number / THOUSAND:.0f} k" if number >= 10 * THOUSAND else f"{number:,}"


def speed(verdict: Verdict | None) -> str:
    """How fast it would write here: ``about 23 tokens/s here``; empty if that is not known."""
    if verdict is None or not verdict.speed or verdict.fit is Fit.NO:
        return ""
    about = "" if verdict.measured else "about "
    return f"{about}{pace(verdict.speed)} tokens/s here"


def pace(tokens: float) -> str:
    """Tokens each second, with as many digits as they deserve."""
    return f"{tokens:.0f}" if tokens >= 5 else f"{tokens:.1f}"


def short_speed(verdict: Verdict) -> str:
    """The same for a column: ``~23 t/s``, or ``23 t/s`` if it was measured."""
    if not verdict.speed or verdict.fit is Fit.NO:
        return "—"
    return f"{'' if verdict.measured else '~'}{pace(verdict.speed)} t/s"


def numbers(verdict: Verdict) -> str:
    """What is behind a verdict, for the eye that asks."""
    how = "Measured here" if verdict.measured else "Estimated"
    parts = (
        f"{amounts.size(verdict.weights)} weights, {amounts.size(verdict.context)} context, "
        f"{amounts.size(verdict.compute)} working room."
    )
    lines = [
        f"{how}: needs {amounts.size(verdict.need)} at {verdict.tokens:,} tokens of context:",
        parts,
        f"This computer has {amounts.size(verdict.total)}; {amounts.size(verdict.free)} are free now.",
    ]
    if verdict.fit is Fit.TIGHT:
        lines.append("Close other programs first, or choose a shorter context.")
    return "\n".join(lines)


def licence(found: "Found") -> str:
    """The licence's name, as far as it is known."""
    return found.licence_name or found.licence


def use(commercial: str) -> str:
    """Whether commercial use is allowed; empty if that is not known."""
    return _USES.get(commercial, "")


def owner(repository: str) -> str:
    """Who published a repository."""
    return repository.partition("/")[0]


def purpose(found: "Found") -> tuple[str, str]:
    """The first line of a row: what it is good for, which may be cut, and what must stay behind it."""
    asks = "asks for an agreement" if found.gated else ""
    if found.strengths:
        return found.strengths.rstrip("."), join((licence(found), asks))
    loads = f"{count(found.downloads)} downloads" if found.downloads and not asks else ""
    return f"by {owner(found.repository)}", join((licence(found), asks or loads))


def facts(found: "Found") -> str:
    """The second line of a row: sizes and speed, or why it won't fit."""
    verdict = found.verdict
    if verdict is not None and verdict.fit is Fit.NO:
        has = amounts.size(verdict.total).removesuffix(" GB")
        return f"Needs {amounts.size(verdict.need)}, this computer has {has}"
    size = amounts.size(verdict.weights) if verdict is not None and verdict.weights else ""
    return join((weights(found.parameters), size, speed(verdict)))


def spoken(found: "Found") -> str:
    """A row for a screen reader, in the order in which it helps to decide."""
    verdict = found.verdict
    parts = [
        found.name, verdict.fit.value if verdict is not None else "", *purpose(found),
        spoken_weights(found.parameters),
        facts(found) if verdict is not None and verdict.fit is Fit.NO else speed(verdict),
    ]  # fmt: skip
    return ", ".join(part for part in parts if part)


def quality(choice: "Choice") -> str:
    """The first cell of a quantisation: ``Balanced · recommended``, ``Small · noticeable loss``."""
    kind = choice.quantisation
    group = "Original precision" if kind.group == "Original" else kind.group
    if choice.recommended:
        return f"{group} · recommended"
    loss = kind.quality
    if kind.group == "Original":
        return group
    return f"{group} · {loss}" if kind.bits else group


def pieces(choice: "Choice") -> str:
    """How a quantisation comes: its label, and in how many files."""
    many = len(choice.quantisation.files)
    return f"{choice.quantisation.label} · {many} files" if many > 1 else choice.quantisation.label


def explanation(choice: "Choice") -> str:
    """What a quantisation is, in a sentence or two, for whoever chose it."""
    kind = choice.quantisation
    parts = [
        f"{kind.label} keeps about {kind.bits:.1f} bits of each weight: {kind.quality}."
        if kind.bits and kind.group != "Original" else f"{kind.label}: {kind.quality}."
    ]  # fmt: skip
    if len(kind.files) > 1:
        parts.append(f"It comes in {len(kind.files)} files, which are downloaded together.")
    elif kind.files:
        parts.append(f"One file: {kind.files[0].name}.")
    return " ".join(parts)


def source(found: "Found") -> str:
    """Where a model's files come from, and how well known they are."""
    return join(
        (
            found.repository,
            f"{count(found.downloads)} downloads" if found.downloads else "",
            f"{count(found.likes)} likes" if found.likes else "",
            f"updated {found.updated[:10]}" if found.updated and found.entry is None else "",
        )
    )


def summary(found: "Found") -> str:
    """The line beside a model's title."""
    maker = found.entry.maker if found.entry is not None else owner(found.base or found.repository)
    context = f"{length(found.context)} context" if found.context else ""
    return join((maker, licence(found), use(found.commercial), context))
