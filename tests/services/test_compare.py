"""Comparing: the same prompt to two contenders, kept with a vote, and no trace of it in the chats."""

import csv
import json
from dataclasses import replace

import pytest

from localchat.domain.chat import Example, MessageState, Usage
from localchat.domain.comparison import Contender, Side, Vote, of_pair, pairs, standings
from localchat.domain.persona import Persona
from localchat.domain.preset import LoadOptions
from localchat.errors import UsageError
from localchat.services import compare as c
from localchat.services import compare_memory
from localchat.services.chat_events import Grew, Loading
from localchat.services.comparison_file import write_comparisons
from localchat.storage.comparisons import ComparisonTable

GUIDE = Contender("guide", "Deterministic")
SHORT = Contender("guide", "Short")
USAGE = Usage(
    prompt_tokens=10, cached_tokens=0, generated_tokens=4, first_token_ms=50.0,
    tokens_per_second=20.0, seed=1,
)  # fmt: skip
ECHO = Persona(
    name="Echo",
    system_prompt="Say it again.",
    examples=(Example("a", "a"), Example("b", "b")),
)


@pytest.fixture
def comparing(services):
    """The service, with a preset that ends soon."""
    services.presets.save("Short", {"max_tokens": 4, "temperature": 0.0, "seed": 1})
    return services.compare


def run(comparing, left, right, prompt="Hello", **more):
    """All events of a comparison, and how it stands on disk."""
    events = list(comparing.run(prompt, left, right, **more))
    return events, events[-1].comparison


@pytest.fixture
def kept(services):
    """A comparison as if it had run; the left one is twice as fast."""
    table = ComparisonTable(services.store)

    def keep(left, right, prompt="Hello", *, blind=False):
        one = table.add(prompt, left, right, blind=blind)
        for side, speed in ((Side.LEFT, 20.0), (Side.RIGHT, 10.0)):
            table.append(one.id, side, f"From the {side}.", "")
            usage = replace(USAGE, tokens_per_second=speed)
            table.end(one.id, side, MessageState.COMPLETE, usage)
        return services.compare.get(one.id)

    return keep


def test_two_models_answer_and_the_chats_know_nothing_of_it(services, comparing, tiny):
    added = services.models.add(tiny)
    other = Contender(added.id, "Short")
    events, kept = run(comparing, replace(SHORT, preset="short"), other)
    kinds = [type(event) for event in events]
    assert (kinds[0], kinds[-1]) == (c.Begun, c.Over)
    assert kinds.count(c.SideEnded) == 2
    for side, who in ((Side.LEFT, SHORT), (Side.RIGHT, other)):
        answer = kept.of(side)
        assert answer.contender == who
        assert answer.state is MessageState.LIMIT
        assert answer.usage.generated_tokens == 4
        told = [e.event for e in events if isinstance(e, c.OfSide) and e.side is side]
        assert answer.text == "".join(e.text for e in told if isinstance(e, Grew))
        assert isinstance(told[0], Loading)
    assert comparing.all() == [kept]
    assert services.conversations.all() == []
    assert services.runner.loaded is None


def test_examples_on_and_off_are_two_prompts(services, comparing, tiny):
    services.personas.save(ECHO)
    few = Contender(services.models.add(tiny).id, "Short", "echo", examples_on=True)
    _, kept = run(comparing, few, replace(few, examples_on=False))
    assert kept.left.contender.persona == "Echo"
    # Four messages more, of a letter and two marks each.
    assert kept.left.usage.prompt_tokens == kept.right.usage.prompt_tokens + 12
    # What the first one read does not make the second one faster.
    assert kept.right.usage.cached_tokens == 0


def test_the_same_twice_is_allowed_and_judges_nobody(comparing):
    _, kept = run(comparing, SHORT, SHORT)
    assert kept.left.text == kept.right.text
    comparing.vote(kept.id, Vote.LEFT)
    (standing,) = standings(comparing.all())
    assert (standing.votes, standing.answers, standing.share) == (0, 2, None)


def test_what_is_missing_is_told_and_the_other_side_answers(services, comparing):
    services.personas.save(Persona(name="Asks", system_prompt="{{what}}"))
    for broken, sentence in (
        (Contender("gone", "Short"), "no model called “gone”"),
        (Contender("guide", "gone"), "no preset called “gone”"),
        (Contender("guide", "Short", "gone"), "no persona called “gone”"),
        (Contender("guide", "Short", "Asks"), "asks for what"),
    ):
        _, kept = run(comparing, broken, SHORT)
        assert sentence in kept.left.problem
        assert kept.left.state is MessageState.INTERRUPTED
        assert kept.right.text
        with pytest.raises(UsageError, match="not two answers"):
            comparing.vote(kept.id, Vote.RIGHT)


def test_a_file_that_has_gone_and_a_prompt_that_is_too_long_are_told(
    services, comparing, tiny, tmp_path
):
    copy = tmp_path / "copy.gguf"
    copy.write_bytes(tiny.read_bytes())
    gone = services.models.add(copy)
    small = services.models.add(tiny)
    copy.unlink()
    _, kept = run(
        comparing, Contender(gone.id, "Short"), Contender(small.id, "Short"), "many words " * 600
    )
    assert kept.left.problem
    assert "context" in kept.right.problem
    assert kept.right.text == ""


def test_an_empty_prompt_is_refused_and_nothing_is_kept(comparing):
    with pytest.raises(UsageError, match="write a prompt"):
        comparing.run(" \n", GUIDE, GUIDE)
    assert comparing.all() == []


def test_halves_of_letters_and_nul_do_no_harm(comparing):
    _, kept = run(comparing, SHORT, SHORT, "a\ud800b\0c")
    assert kept.prompt == "a?b\ufffdc"
    assert kept.left.text
    comparing.keep_draft("\udfff", SHORT, GUIDE, blind=False)
    assert comparing.draft().prompt == "?"


def test_stop_keeps_what_was_written_and_ends_both(services, comparing, steady):
    endless = Contender(services.models.add(steady).id, "Balanced")
    grown = 0
    events = comparing.run("Hello", endless, endless)
    for event in events:
        grown += isinstance(event, c.OfSide) and isinstance(event.event, Grew)
        if grown == 3:
            comparing.stop()
    kept = comparing.all()[0]
    assert kept.left.state is MessageState.STOPPED
    assert kept.left.text
    assert (kept.right.state, kept.right.text) == (MessageState.STOPPED, "")


def test_the_model_of_the_chats_stays_unless_memory_is_short(services, comparing, monkeypatch):
    guide = services.models.guide()
    services.runner.ensure(guide, c.load_options_from(services.presets.get("Short").complete()))
    run(comparing, SHORT, SHORT)
    assert services.runner.loaded is not None
    monkeypatch.setattr(c, "takes_more_than_is_free", lambda *_: True)
    events, _ = run(comparing, SHORT, SHORT)
    assert [e.model for e in events if isinstance(e, c.Freed)] == [guide.name]
    assert services.runner.loaded is None


def test_blind_hides_who_answered_until_the_vote_which_then_stays(services, kept, tmp_path):
    one = kept(SHORT, GUIDE, blind=True)
    assert one.hidden
    assert (standings([one]), pairs([one]), of_pair([one], one.pair)) == ([], [], [])
    file = tmp_path / "x.json"
    write_comparisons(file, [one], as_json=True)
    assert "Deterministic" not in file.read_text()
    assert not services.compare.vote(one.id, Vote.LEFT).hidden
    with pytest.raises(UsageError, match="blind"):
        services.compare.vote(one.id, Vote.RIGHT)


def test_chance_decides_who_stands_where_when_it_is_blind(comparing):
    gone = Contender("gone", ""), Contender("gone too", "")
    seen = {run(comparing, *gone, blind=True)[1].left.contender for _ in range(12)}
    assert seen == set(gone)


def test_votes_add_up_and_a_delete_can_be_undone(services, kept):
    other, comparing = replace(SHORT, persona="Tutor"), services.compare
    keys = []
    for left, right, vote in (
        (SHORT, other, Vote.LEFT),
        (other, SHORT, Vote.RIGHT),
        (SHORT, other, Vote.EQUAL),
        (SHORT, other, Vote.BOTH_BAD),
    ):
        keys.append(kept(left, right).id)
        comparing.vote(keys[-1], vote)
    best, last = standings(comparing.all())
    assert (best.contender, best.wins, best.losses, best.equal, best.both_bad) == (
        SHORT,
        2,
        0,
        1,
        1,
    )
    assert (best.share, best.votes, last.share) == (2.5 / 3, 3, 0.5 / 3)
    assert (best.speed, last.speed, best.first_token_ms) == (20.0, 10.0, 50.0)
    everything = comparing.all()
    assert of_pair(everything, frozenset((SHORT, other))) == everything
    assert of_pair(everything, frozenset((SHORT, GUIDE))) == []
    assert len(pairs(everything)) == 1
    gone = comparing.remove(keys[1])
    assert len(comparing.all()) == 3
    with pytest.raises(UsageError, match="no longer there"):
        comparing.vote(keys[1], Vote.LEFT)
    comparing.put_back(gone)
    assert comparing.all() == everything


def test_they_go_out_as_json_and_as_a_table_without_formulas(kept, tmp_path):
    one = kept(SHORT, SHORT, "=1+1")
    target = tmp_path / "out.csv"
    write_comparisons(target, [one], as_json=False)
    (row,) = csv.DictReader(target.read_text().splitlines())
    assert row["prompt"] == "'=1+1"
    assert (row["left_model"], row["left_generated_tokens"]) == ("guide", "4")
    write_comparisons(target, [one], as_json=True)
    (read,) = json.loads(target.read_text())
    assert read["right"]["usage"]["generated_tokens"] == 4
    with pytest.raises(UsageError, match="cannot be written"):
        write_comparisons(tmp_path / "no" / "x.csv", [one], as_json=False)


def test_what_is_prepared_is_kept_and_the_last_pair_comes_back(services, kept):
    comparing = services.compare
    assert comparing.draft() is None
    comparing.keep_draft("half a sen", GUIDE, SHORT, blind=True)
    comparing.keep_draft("half a sentence", GUIDE, SHORT, blind=True)
    draft = comparing.draft()
    assert (draft.prompt, draft.blind, draft.left.contender) == ("half a sentence", True, GUIDE)
    assert comparing.all() == []
    kept(SHORT, GUIDE)
    after = comparing.draft()
    assert (after.prompt, after.left.contender) == ("", SHORT)


def test_what_a_crash_left_is_shown_as_interrupted(services):
    ComparisonTable(services.store).add("Hello", GUIDE, GUIDE, blind=False)
    (found,) = services.compare.all()
    assert found.left.state is MessageState.INTERRUPTED
    assert not found.can_be_voted


def test_an_answer_that_broke_off_is_not_judged(services, kept):
    one = kept(SHORT, GUIDE, blind=True)
    ComparisonTable(services.store).end(one.id, Side.LEFT, MessageState.INTERRUPTED, None, "Died.")
    broken = services.compare.get(one.id)
    assert (broken.can_be_voted, broken.hidden) == (False, False)


def test_starts_are_offered_for_what_is_there(services, comparing, tiny):
    # The guide's template knows the last question alone, so that examples would change nothing.
    assert [start.kind for start in comparing.starts("guide")] == ["presets"]
    one = services.models.add(tiny)
    kinds = {start.kind: start for start in comparing.starts("guide")}
    assert set(kinds) == {"examples", "presets"}
    assert kinds["examples"].left == replace(kinds["examples"].right, examples_on=True)
    assert kinds["examples"].left.model == one.id
    assert kinds["presets"].left == GUIDE
    files = [
        replace(one, id="a", name="Qwen3 8B Q4_K_M", quantisation="Q4_K_M", size=5),
        replace(one, id="b", name="Qwen3 8B Q8_0", quantisation="Q8_0", size=9),
    ]
    found = c.starts(files[1], files, ["Balanced"], lambda _: "Balanced", [])
    assert [(s.kind, s.left.model, s.right.model) for s in found] == [("quantisations", "a", "b")]


def test_what_must_be_free_is_the_need_of_the_model_without_weights_that_are_there(
    services, tiny, monkeypatch
):
    model, other = services.models.add(tiny), services.models.guide()
    options = LoadOptions()

    def free(count):
        monkeypatch.setattr(compare_memory.fit, "free_memory", lambda: count)

    needed = compare_memory.memory.need(compare_memory.gate.check(tiny), 512)
    free(needed.total)
    assert not compare_memory.takes_more_than_is_free(model, options, other)
    free(needed.total - needed.weights)
    assert compare_memory.takes_more_than_is_free(model, options, other)
    assert not compare_memory.takes_more_than_is_free(model, options, model)
    gone = replace(model, path="gone.gguf")
    assert not compare_memory.takes_more_than_is_free(gone, options, other)
