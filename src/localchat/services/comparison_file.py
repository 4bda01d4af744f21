"""Comparisons in a file: all of them as JSON, or a line for each as a table."""

import csv
import io
import json
from collections.abc import Iterable
from dataclasses import asdict
from pathlib import Path

from localchat.domain.comparison import Answer, Comparison, Side
from localchat.errors import UsageError
from localchat.text import cause, say

_OF_ANSWER = (
    "model", "preset", "persona", "examples", "answer", "tokens_per_second",
    "time_to_first_token_ms", "generated_tokens", "stop_reason", "problem",
)  # fmt: skip
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def write_comparisons(file: Path, comparisons: Iterable[Comparison], *, as_json: bool) -> None:
    """Write comparisons to a file; `UsageError` when it cannot be written.

    Where a blind vote is still to come the names are left out: reading them would spoil it.
    """
    text = to_json(comparisons) if as_json else to_csv(comparisons)
    try:
        file.write_text(text, encoding="utf-8", errors="replace", newline="")
    except OSError as error:
        raise UsageError(
            say("{file} cannot be written: {reason}.", file=file, reason=cause(error))
        ) from error


def document(comparison: Comparison) -> dict[str, object]:
    """One comparison as plain values; times with their zone."""
    return {
        "created": comparison.created.isoformat(),
        "prompt": comparison.prompt,
        "blind": comparison.blind,
        "vote": comparison.vote or None,
        "voted": comparison.voted.isoformat() if comparison.voted else None,
        "left": _answer(comparison.left, hidden=comparison.hidden),
        "right": _answer(comparison.right, hidden=comparison.hidden),
    }


def _answer(answer: Answer, *, hidden: bool) -> dict[str, object]:
    who = None if hidden else answer.contender
    return {
        "model": who and who.model,
        "preset": who and who.preset,
        "persona": who and (who.persona or None),
        "examples": who and (who.examples_on if who.persona else None),
        "text": answer.text,
        "reasoning": answer.reasoning,
        "usage": asdict(answer.usage) if answer.usage and not hidden else None,
        "stop_reason": answer.state,
        "problem": answer.problem or None,
    }


def to_json(comparisons: Iterable[Comparison]) -> str:
    """A list of objects."""
    rows = [document(one) for one in comparisons]
    return json.dumps(rows, ensure_ascii=False, indent=2) + "\n"


def to_csv(comparisons: Iterable[Comparison]) -> str:
    """A line for each; nothing in it is taken for a formula by a program for tables."""
    target = io.StringIO()
    writer = csv.writer(target)
    heads = (f"{side}_{name}" for side in Side for name in _OF_ANSWER)
    writer.writerow(("created", "prompt", "blind", "vote", *heads))
    for one in comparisons:
        cells: list[object] = [one.created.isoformat(), one.prompt, one.blind, one.vote]
        for side in Side:
            cells += _cells(one.of(side), hidden=one.hidden)
        writer.writerow([_plain(cell) for cell in cells])
    return target.getvalue()


def _cells(answer: Answer, *, hidden: bool) -> list[object]:
    plain = _answer(answer, hidden=hidden)
    usage = None if hidden else answer.usage
    return [
        *(plain[name] for name in ("model", "preset", "persona", "examples", "text")),
        round(usage.tokens_per_second, 2) if usage else None,
        round(usage.first_token_ms, 1) if usage else None,
        usage.generated_tokens if usage else None,
        str(answer.state),
        plain["problem"],
    ]


def _plain(value: object) -> object:
    return f"'{value}" if isinstance(value, str) and value.startswith(_FORMULA) else value
