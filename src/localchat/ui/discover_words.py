"""What is said of models in Discover: plain words for numbers and verdicts, the same wherever they stand."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from localchat.domain.verdict import Fit, Verdict
from localchat.text import figure, listed
from localchat.ui import amounts
from localchat.ui.language import noop, tr

if TYPE_CHECKING:
    from localchat.domain.discovery import Choice, Found

MANY, THOUSAND = 1_000_000, 1_000
ORIGINAL = "Original"
"""The group of files in the precision in which a model was made."""

TONES = {Fit.FITS: "accent", Fit.TIGHT: "warn", Fit.NO: "bad"}
"""The colour of the theme for each verdict."""

LANGUAGES = (
    ("en", noop("English")),
    ("zh", noop("Chinese")),
    ("es", noop("Spanish")),
    ("ar", noop("Arabic")),
    ("hi", noop("Hindi")),
    ("pt", noop("Portuguese")),
    ("fr", noop("French")),
    ("de", noop("German")),
    ("ja", noop("Japanese")),
    ("ru", noop("Russian")),
    ("ko", noop("Korean")),
    ("it", noop("Italian")),
    ("nl", noop("Dutch")),
    ("pl", noop("Polish")),
    ("tr", noop("Turkish")),
    ("vi", noop("Vietnamese")),
    ("id", noop("Indonesian")),
    ("th", noop("Thai")),
    ("uk", noop("Ukrainian")),
    ("cs", noop("Czech")),
    ("sv", noop("Swedish")),
    ("el", noop("Greek")),
    ("he", noop("Hebrew")),
    ("fa", noop("Persian")),
)
"""Languages that can be asked for: their two letters, and what they are called."""

_USES = {
    "yes": noop("commercial use allowed"),
    "no": noop("no commercial use"),
    "conditions": noop("commercial use on conditions"),
}


def join(parts: Iterable[str]) -> str:
    """Facts in one line."""
    return " · ".join(part for part in parts if part)


def weights(count: int) -> str:
    """How many weights a model has: ``8.2 B``, ``350 M``; empty if that is not known."""
    if not count:
        return ""
    if count >= 9.95e10:
        return tr("{count} B", count=figure(count / 1e9))
    if count >= 9.5e8:
        return tr("{count} B", count=figure(count / 1e9, 1))
    return tr("{count} M", count=figure(count / MANY))


def spoken_weights(count: int) -> str:
    """The same for a screen reader."""
    if not count:
        return ""
    if count >= 9.95e10:
        return tr("{count} billion weights", count=figure(count / 1e9))
    if count >= 9.5e8:
        return tr("{count} billion weights", count=figure(count / 1e9, 1))
    return tr("{count} million weights", count=figure(count / MANY))


def length(tokens: int) -> str:
    """A length of context, short: ``32k``."""
    if tokens < 1024:
        return str(tokens)
    return f"{tokens // 1024}k" if tokens < 1024 * 1024 else f"{tokens / 1024 / 1024:g}M"


def count(number: int) -> str:
    """A count, short: ``1.2 M``, ``35 k``."""
    if number >= MANY:
        return tr("{count} M", count=figure(number / MANY, 1))
    if number >= 10 * THOUSAND:
        return tr("{count} k", count=figure(number / THOUSAND))
    return figure(number)


def speed(verdict: Verdict | None) -> str:
    """How fast it would write here: ``about 23 tokens/s here``; empty if that is not known."""
    if verdict is None or not verdict.speed or verdict.fit is Fit.NO:
        return ""
    speed = pace(verdict.speed)
    if verdict.measured:
        return tr("{speed} tokens/s here", speed=speed)
    return tr("about {speed} tokens/s here", speed=speed)


def pace(tokens: float) -> str:
    """Tokens each second, with as many digits as they deserve."""
    return figure(tokens, 0 if tokens >= 5 else 1)


def short_speed(verdict: Verdict) -> str:
    """The same for a column: ``~23 t/s``, or ``23 t/s`` if it was measured."""
    if not verdict.speed or verdict.fit is Fit.NO:
        return "—"
    about = "" if verdict.measured else "~"
    return tr("{speed} t/s", speed=about + pace(verdict.speed))


def numbers(verdict: Verdict) -> str:
    """What is behind a verdict, for the eye that asks."""
    words = (
        noop("Measured here: needs {size} at {count} tokens of context:")
        if verdict.measured
        else noop("Estimated: needs {size} at {count} tokens of context:")
    )
    lines = [
        tr(words, size=amounts.size(verdict.need), count=figure(verdict.tokens)),
        tr(
            "{weights} weights, {context} context, {room} working room.",
            weights=amounts.size(verdict.weights), context=amounts.size(verdict.context),
            room=amounts.size(verdict.compute),
        ),
        tr(
            "This computer has {total}; {free} are free now.",
            total=amounts.size(verdict.total), free=amounts.size(verdict.free),
        ),
    ]  # fmt: skip
    if verdict.fit is Fit.TIGHT:
        lines.append(tr("Close other programs first, or choose a shorter context."))
    return "\n".join(lines)


def licence(found: "Found") -> str:
    """The licence's name, as far as it is known."""
    return found.licence_name or found.licence


def use(commercial: str) -> str:
    """Whether commercial use is allowed; empty if that is not known."""
    return tr(_USES.get(commercial, ""))


def owner(repository: str) -> str:
    """Who published a repository."""
    return repository.partition("/")[0]


def purpose(found: "Found") -> tuple[str, str]:
    """The first line of a row: what it is good for, which may be cut, and what must stay behind it."""
    asks = tr("asks for an agreement") if found.gated else ""
    if found.strengths:
        return tr(found.strengths).rstrip(".。"), join((licence(found), asks))
    loads = (
        tr("{count} downloads", count=count(found.downloads))
        if found.downloads and not asks
        else ""
    )
    return tr("by {owner}", owner=owner(found.repository)), join((licence(found), asks or loads))


def facts(found: "Found") -> str:
    """The second line of a row: sizes and speed, or why it won't fit."""
    verdict = found.verdict
    if verdict is not None and verdict.fit is Fit.NO:
        need = amounts.size(verdict.need)
        has = amounts.size(verdict.total).removesuffix(f" {tr('GB')}")
        return tr("Needs {need}, this computer has {has}", need=need, has=has)
    size = amounts.size(verdict.weights) if verdict is not None and verdict.weights else ""
    return join((weights(found.parameters), size, speed(verdict)))


def spoken(found: "Found") -> str:
    """A row for a screen reader, in the order in which it helps to decide."""
    verdict = found.verdict
    parts = [
        found.name, tr(verdict.fit.value) if verdict is not None else "", *purpose(found),
        spoken_weights(found.parameters),
        facts(found) if verdict is not None and verdict.fit is Fit.NO else speed(verdict),
    ]  # fmt: skip
    return listed(part for part in parts if part)


def quality(choice: "Choice") -> str:
    """The first cell of a quantisation: ``Balanced · recommended``, ``Small · noticeable loss``."""
    kind = choice.quantisation
    is_original = kind.group == ORIGINAL
    group = tr("Original precision") if is_original else tr(kind.group)
    if choice.recommended:
        return join((group, tr("recommended")))
    return join((group, tr(kind.quality))) if kind.bits and not is_original else group


def pieces(choice: "Choice") -> str:
    """How a quantisation comes: its label, and in how many files."""
    many = len(choice.quantisation.files)
    files = tr("%n files", many, one="%n file") if many > 1 else ""
    return join((choice.quantisation.label, files))


def explanation(choice: "Choice") -> str:
    """What a quantisation is, in a sentence or two, for whoever chose it."""
    kind = choice.quantisation
    label, quality = kind.label, tr(kind.quality)
    if kind.bits and kind.group != ORIGINAL:
        words = noop("{label} keeps about {bits} bits of each weight: {quality}.")
        parts = [tr(words, label=label, bits=figure(kind.bits, 1), quality=quality)]
    else:
        parts = [tr("{label}: {quality}.", label=label, quality=quality)]
    if len(kind.files) > 1:
        many = len(kind.files)
        parts.append(
            tr(
                "It comes in %n files, which are downloaded together.", many,
                one="It comes in %n file.",
            )
        )  # fmt: skip
    elif kind.files:
        parts.append(tr("One file: {name}.", name=kind.files[0].name))
    return " ".join(parts)


def source(found: "Found") -> str:
    """Where a model's files come from, and how well known they are."""
    return join(
        (
            found.repository,
            tr("{count} downloads", count=count(found.downloads)) if found.downloads else "",
            tr("{count} likes", count=count(found.likes)) if found.likes else "",
            tr("updated {day}", day=found.updated[:10])
            if found.updated and found.entry is None
            else "",
        )
    )


def summary(found: "Found") -> str:
    """The line beside a model's title."""
    maker = found.entry.maker if found.entry is not None else owner(found.base or found.repository)
    context = tr("{length} context", length=length(found.context)) if found.context else ""
    return join((maker, licence(found), use(found.commercial), context))
