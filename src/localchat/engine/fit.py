"""Whether a model fits into this computer's memory, and what to give up so that it does.

The estimate from the header (`engine.memory`) is weights + keys and values of the context + room for
computing. The library's dry run (`engine.child.dry_run`) then replaces the last two by what it will
really take.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace

import psutil

from localchat.domain.preset import LoadOptions
from localchat.engine.gguf import Header
from localchat.engine.memory import BYTES, need
from localchat.errors import DoesNotFit
from localchat.text import amount, figure, say

SMALLEST_CONTEXT = 512
"""A chat in less than this is no use."""

USUAL_CONTEXT = 8192
"""What is taken when nobody said otherwise and model and memory allow it."""

USEFUL_CONTEXT = 4096
"""Before the context becomes shorter than this, it is kept in coarser numbers."""

CARD_RESERVE = 1 << 30
"""Bytes of a graphics card that are left to others."""

_COARSER = ("q8_0", "q4_0")
_RESERVE = 0.08


@dataclass(frozen=True, slots=True)
class Free:
    """Bytes of memory that are free."""

    main: int
    card: int = 0
    """On graphics cards; 0 where there is none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """How a model will be loaded."""

    context: int
    """Tokens."""
    cache_type_k: str
    cache_type_v: str
    layers: int = 0
    """Layers on graphics cards, the output counted."""
    notes: tuple[str, ...] = ()
    """Full sentences on what was chosen otherwise than asked for, and why."""


def free_memory() -> int:
    """Bytes that can be taken without driving other programs to the disk."""
    memory = psutil.virtual_memory()
    return int(memory.available - _RESERVE * memory.total)


def plan(
    header: Header,
    options: LoadOptions,
    free: Free,
    measure: Callable[[Plan], int] | None = None,
    beside: int = 0,
) -> Plan:
    """Plan how to load a model into the memory that is free.

    What was asked for is kept if it fits. Else the context becomes shorter, then its numbers coarser,
    then fewer layers go to the graphics card, then none, then the context becomes shorter still; and a
    sentence says so. `measure` returns the bytes that a plan really takes, where the library can be
    asked; `beside` are bytes that must be there too, for adapters or a draft model. Raises `DoesNotFit`
    when nothing is left to give up.
    """
    trained = header.number("context_length")
    wanted = options.context or min(trained, USUAL_CONTEXT)
    all_layers = layers_of(header) if free.card else 0
    asked = Plan(
        context=wanted,
        cache_type_k=options.cache_type_k,
        cache_type_v=options.cache_type_v,
        layers=min(all_layers, all_layers if options.gpu_layers is None else options.gpu_layers),
    )

    def takes(candidate: Plan) -> int:
        kinds = candidate.cache_type_k, candidate.cache_type_v
        needed = need(header, candidate.context, options.batch, *kinds, flash=has_flash(options))
        estimate = needed.total + beside
        # A plan that cannot be near to fitting is not worth a dry run, which wants memory itself.
        near = estimate < 2 * (free.main + free.card)
        return measure(candidate) + beside if measure and near else estimate

    for candidate in _candidates(header, asked, options, free, beside):
        if _fits(header, candidate, takes(candidate), free):
            notes = _notes(header, asked, candidate, takes(asked), free)
            if wanted > trained > 0 and candidate.context > trained:
                notes.append(
                    say(
                        "The context of {context} tokens is more than the {trained} it was trained for.",
                        context=figure(candidate.context),
                        trained=figure(trained),
                    )
                )
            return replace(candidate, notes=tuple(notes))
    raise DoesNotFit(_refusal(header, asked, takes(asked), free))


def has_flash(options: LoadOptions) -> bool:
    """Whether it is computed with flash attention, unless a card cannot."""
    return options.flash_attention != "off"


def smaller(plan: Plan) -> Plan:
    """What is tried when a plan failed: half of its context, and half of its layers on a card."""
    return replace(plan, context=max(64, plan.context // 2), layers=plan.layers // 2)


def layers_of(header: Header) -> int:
    """How many layers there are, the output counted."""
    return header.number("block_count") + 1


def _fits(header: Header, plan: Plan, takes: int, free: Free) -> bool:
    """Whether both memories hold their parts of a plan that takes so many bytes."""
    on_card = takes * plan.layers // layers_of(header)
    return takes - on_card <= free.main and (not plan.layers or on_card + CARD_RESERVE <= free.card)


def _candidates(
    header: Header, asked: Plan, options: LoadOptions, free: Free, beside: int
) -> list[Plan]:
    """What to try, from what was asked for to the least."""

    def shorter(plan: Plan, least: int) -> list[Plan]:
        kinds = plan.cache_type_k, plan.cache_type_v
        trained = header.number("context_length") or plan.context
        room = free.main - beside
        if plan.layers:
            room += max(0, free.card - CARD_RESERVE)
        most = min(plan.context, trained, _largest(header, options, room, *kinds))
        lengths = {most, *(int(share * most) // 256 * 256 for share in (0.9, 0.75, 0.5, 0.25))}
        least = min(least, plan.context, trained)
        fitting = sorted((n for n in lengths if n >= least), reverse=True)
        return [replace(plan, context=length) for length in fitting]

    coarser = [
        replace(asked, cache_type_k=kind, cache_type_v=kind)
        for kind in _COARSER
        if BYTES[kind] < min(BYTES[asked.cache_type_k], BYTES[asked.cache_type_v])
    ]
    layers = _layers(header, asked, free)
    plans = [replace(plan, layers=count) for count in layers for plan in (asked, *coarser)]
    found = [one for plan in plans for one in (plan, *shorter(plan, USEFUL_CONTEXT))]
    return found + [one for plan in plans for one in shorter(plan, SMALLEST_CONTEXT)]


def _layers(header: Header, asked: Plan, free: Free) -> list[int]:
    """Layers on a card to try: all that were asked for, those that fit, none."""
    kinds = asked.cache_type_k, asked.cache_type_v
    fitting = layers_that_fit(header, asked.context, free.card, *kinds)
    return sorted({asked.layers, min(asked.layers, fitting), 0}, reverse=True)


def _largest(
    header: Header, options: LoadOptions, free: int, key_type: str, value_type: str
) -> int:
    """The longest context, in steps of 256 tokens, that fits into `free` bytes; 0 if none does."""
    kinds, flash = (key_type, value_type), has_flash(options)
    short, long = (
        need(header, tokens, options.batch, *kinds, flash=flash).total for tokens in (1024, 2048)
    )
    each, room = (long - short) / 1024, free - short
    if not each:
        return max(header.number("context_length"), SMALLEST_CONTEXT) if room >= 0 else 0
    return max(0, int(1024 + room / each) // 256 * 256)


def _notes(header: Header, asked: Plan, chosen: Plan, takes: int, free: Free) -> list[str]:
    if chosen == asked:
        return []
    changes = []
    if chosen.context != asked.context:
        changes.append(
            say("The context was set to {context} tokens.", context=figure(chosen.context))
        )
    if chosen.cache_type_k != asked.cache_type_k or chosen.cache_type_v != asked.cache_type_v:
        changes.append(
            say(
                "It is kept as {kind} instead of {asked}.",
                kind=chosen.cache_type_k,
                asked=asked.cache_type_k,
            )
        )
    if chosen.layers != asked.layers:
        changes.append(
            say(
                "The graphics card holds {count} of {all} layers.",
                count=chosen.layers,
                all=layers_of(header),
            )
            if chosen.layers
            else say("The processor computes alone.")
        )
    return [" ".join([_shortage(asked, takes, free), *changes])]


def _shortage(asked: Plan, takes: int, free: Free) -> str:
    """What would be needed, and what there is."""
    return say(
        "A context of {context} tokens would need {size} of memory; {free}.",
        context=figure(asked.context),
        size=_size(takes),
        free=_free(free),
    )


def _refusal(header: Header, asked: Plan, takes: int, free: Free) -> str:
    return say(
        "{name} with a context of {context} tokens needs about {size} of memory; {free}. Close other "
        "programs, or choose a smaller model or quantisation.",
        name=header.path.name,
        context=figure(asked.context),
        size=_size(takes),
        free=_free(free),
    )


def _free(free: Free) -> str:
    main = _size(max(free.main, 0))
    if not free.card:
        return say("{size} are free", size=main)
    return say("{size} and {card} on the graphics card are free", size=main, card=_size(free.card))


def _size(count: float) -> str:
    return amount(count / 1e9, "GB")


def layers_that_fit(
    header: Header, context: int, free: int, key_type: str = "f16", value_type: str = "f16"
) -> int:
    """How many layers, the output counted, a graphics card with `free` bytes can hold."""
    layers = layers_of(header)
    each = need(header, context, 512, key_type, value_type, flash=True).total / layers
    return max(0, min(layers, int((free - CARD_RESERVE) / max(1, each))))
