"""Comparisons in the store: rows in, values of `domain.comparison` out."""

import dataclasses
import datetime as dt
import json
from typing import Any

from localchat.domain.chat import MessageState, Usage
from localchat.domain.comparison import (
    Answer,
    Comparison,
    ComparisonId,
    Contender,
    Side,
    Vote,
)
from localchat.storage.store import Store

_DRAFT = "draft"
"""Stands in place of the vote of the one that is being prepared."""
_COMPARISON = "c.id, c.created, c.prompt, c.blind, c.vote, c.voted"
_ANSWER = "{0}.model, {0}.preset, {0}.persona, {0}.examples_on, {0}.text, {0}.reasoning, {0}.usage, {0}.state, {0}.problem"  # noqa: E501 -- one list
_SELECT = (
    f"SELECT {_COMPARISON}, {_ANSWER.format('l')}, {_ANSWER.format('r')} FROM comparison AS c "  # noqa: S608
    "JOIN contender AS l ON l.comparison_id = c.id AND l.side = 'left' "
    "JOIN contender AS r ON r.comparison_id = c.id AND r.side = 'right' "
)
_WIDTH = 9
"""Columns of an answer."""


class ComparisonTable:
    """Reads and writes comparisons. Safe on any thread."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def all(self) -> list[Comparison]:
        """All of them, newest first."""
        rows = self._store.rows(f"{_SELECT} WHERE c.vote <> ? ORDER BY c.id DESC", _DRAFT)
        return [_comparison(row) for row in rows]

    def get(self, key: ComparisonId) -> Comparison | None:
        """One of them; None if it is not there."""
        rows = self._store.rows(f"{_SELECT} WHERE c.id = ? AND c.vote <> ?", key, _DRAFT)
        return _comparison(rows[0]) if rows else None

    def add(self, prompt: str, left: Contender, right: Contender, *, blind: bool) -> Comparison:
        """Begin one, in place of what was prepared; both answers are empty and being written."""
        with self._store.together():
            self._store.run("DELETE FROM comparison WHERE vote = ?", _DRAFT)
            key = self._insert(prompt, left, right, blind=blind, vote="")
        found = self.get(key)
        assert found is not None  # noqa: S101 -- it was just written
        return found

    def _insert(
        self, prompt: str, left: Contender, right: Contender, *, blind: bool, vote: str
    ) -> ComparisonId:
        key = self._store.run(
            "INSERT INTO comparison (created, prompt, blind, vote) VALUES (?, ?, ?, ?)",
            _now(), prompt, int(blind), vote,
        )  # fmt: skip
        for side, who in ((Side.LEFT, left), (Side.RIGHT, right)):
            self._put(ComparisonId(key), side, Answer(contender=who))
        return ComparisonId(key)

    def _put(self, key: ComparisonId, side: Side, answer: Answer) -> None:
        who = answer.contender
        self._store.run(
            "INSERT INTO contender (comparison_id, side, model, preset, persona, examples_on, text, "
            "reasoning, usage, state, problem) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            key, side, who.model, who.preset, who.persona, int(who.examples_on), answer.text,
            answer.reasoning, _figures(answer.usage), answer.state, answer.problem,
        )  # fmt: skip

    def append(self, key: ComparisonId, side: Side, text: str, reasoning: str) -> None:
        """Add to an answer that is being written, and to its thinking."""
        self._store.run_lightly(
            "UPDATE contender SET text = text || ?, reasoning = reasoning || ? "
            "WHERE comparison_id = ? AND side = ?",
            text, reasoning, key, side,
        )  # fmt: skip

    def end(
        self,
        key: ComparisonId,
        side: Side,
        state: MessageState,
        usage: Usage | None = None,
        problem: str = "",
    ) -> None:
        """Say how an answer ended."""
        self._store.run(
            "UPDATE contender SET state = ?, usage = ?, problem = ? "
            "WHERE comparison_id = ? AND side = ?",
            state, _figures(usage), problem, key, side,
        )  # fmt: skip

    def vote(self, key: ComparisonId, vote: Vote) -> None:
        """Keep a vote, or with `Vote.NONE` none."""
        self._store.run(
            "UPDATE comparison SET vote = ?, voted = ? WHERE id = ?",
            vote, _now() if vote else None, key,
        )  # fmt: skip

    def remove(self, key: ComparisonId) -> None:
        """Delete one, with its answers."""
        self._store.run("DELETE FROM comparison WHERE id = ?", key)

    def put_back(self, comparison: Comparison) -> None:
        """Undo a delete."""
        with self._store.together():
            self._store.run(
                "INSERT INTO comparison (id, created, prompt, blind, vote, voted) "
                "VALUES (?, ?, ?, ?, ?, ?)",
                comparison.id, _stamp(comparison.created), comparison.prompt,
                int(comparison.blind), comparison.vote,
                _stamp(comparison.voted) if comparison.voted else None,
            )  # fmt: skip
            for side in Side:
                self._put(comparison.id, side, comparison.of(side))

    # --- what is being prepared ------------------------------------------------------------------

    def draft(self) -> Comparison | None:
        """The one that is being prepared: its prompt, and who shall be compared."""
        rows = self._store.rows(f"{_SELECT} WHERE c.vote = ?", _DRAFT)
        return _comparison((*rows[0][:4], "", *rows[0][5:])) if rows else None

    def keep_draft(self, prompt: str, left: Contender, right: Contender, *, blind: bool) -> None:
        """Keep what is being prepared."""
        with self._store.together():
            self._store.run("DELETE FROM comparison WHERE vote = ?", _DRAFT)
            self._insert(prompt, left, right, blind=blind, vote=_DRAFT)


def _comparison(row: tuple[Any, ...]) -> Comparison:
    key, created, prompt, blind, vote, voted, *sides = row
    return Comparison(
        id=ComparisonId(key),
        created=dt.datetime.fromisoformat(created),
        prompt=prompt,
        blind=bool(blind),
        vote=Vote(vote),
        voted=dt.datetime.fromisoformat(voted) if voted else None,
        left=_answer(sides[:_WIDTH]),
        right=_answer(sides[_WIDTH:]),
    )


def _answer(row: list[Any]) -> Answer:
    model, preset, persona, examples_on, text, reasoning, usage, state, problem = row
    return Answer(
        contender=Contender(model, preset, persona, bool(examples_on)),
        text=text,
        reasoning=reasoning,
        usage=Usage(**json.loads(usage)) if usage else None,
        state=MessageState(state),
        problem=problem,
    )


def _figures(usage: Usage | None) -> str | None:
    return json.dumps(dataclasses.asdict(usage)) if usage else None


def _stamp(when: dt.datetime) -> str:
    return when.isoformat(timespec="milliseconds")


def _now() -> str:
    return _stamp(dt.datetime.now(dt.UTC))
