"""Every control of sampling, through the engine's process: what it does, and what it refuses."""

import dataclasses
import json

import pytest

from localchat.domain.chat import Role
from localchat.domain.parameter import Group, ParameterError
from localchat.domain.parameters import BY_NAME, PARAMETERS, SAMPLERS, named
from localchat.domain.preset import BUILT_IN, LoadOptions, Preset, Sampling, TemplateOptions
from localchat.engine.client import Engine
from localchat.engine.message import ChatMessage
from localchat.engine.protocol import Text
from localchat.engine.stop_reason import StopReason
from localchat.errors import GrammarStuck, ValueRefused
from localchat.paths import GUIDE_FILE

QUESTION = "What leaves my computer?"


@pytest.fixture(scope="module")
def guide(tmp_path_factory):
    with Engine(tmp_path_factory.mktemp("logs") / "engine.log") as engine:
        engine.load(GUIDE_FILE, LoadOptions())
        yield engine


@pytest.fixture(scope="module")
def babbler(tmp_path_factory, tiny):
    """Random weights: every byte is about as likely."""
    with Engine(tmp_path_factory.mktemp("logs") / "engine.log") as engine:
        engine.load(tiny, LoadOptions())
        yield engine


def ask(engine, question=QUESTION, **values):
    sampling = Sampling(**{"temperature": 0.0, "max_tokens": 48, **values})
    events = list(engine.generate([ChatMessage(Role.USER, question)], sampling))
    return "".join(event.text for event in events if isinstance(event, Text)), events[-1]


def test_table_and_structures_name_the_same_values():
    for group, kind in (
        (Group.SAMPLING, Sampling),
        (Group.MODEL, LoadOptions),
        (Group.TEMPLATE, TemplateOptions),
    ):
        named_here = {p.name: p.default for p in PARAMETERS if p.group is group}
        fields = {field.name: field.default for field in dataclasses.fields(kind)}
        assert named_here == fields


CHANGES = [
    {"dynatemp_range": 0.9, "dynatemp_exponent": 2.0},
    {"typical_p": 0.2},
    {"top_n_sigma": 0.5},
    {"xtc_probability": 1.0, "xtc_threshold": 0.001},
    {"mirostat": "1", "mirostat_tau": 2.0},
    {"mirostat": "2", "mirostat_tau": 2.0},
    {"adaptive_target": 0.01},
    {"top_k": 3},
    {"top_p": 0.2},
    {"min_p": 0.9},
    {"temperature": 0.3},
    {"repeat_penalty": 3.0},
    {"frequency_penalty": 2.0},
    {"presence_penalty": 2.0},
    {"logit_bias": ("#100=30",)},
    {"samplers": ("top_k", "temperature"), "top_k": 2},
    {"seed": 8},
]
"""Each must change what a model of random weights babbles; by name of the value."""

BASE = {
    "temperature": 1.5, "top_k": 0, "top_p": 1.0, "min_p": 0.0, "seed": 7, "max_tokens": 40,
}  # fmt: skip


@pytest.mark.parametrize("values", CHANGES, ids="-".join)
def test_each_control_changes_the_answer_and_repeats_exactly(babbler, values):
    plain, _ = ask(babbler, "go", **BASE)
    first, _ = ask(babbler, "go", **(BASE | values))
    again, _ = ask(babbler, "go", **(BASE | values))
    assert first == again
    assert first != plain


DRY = {"dry_multiplier": 5.0, "dry_allowed_length": 1, "dry_breakers": (), "temperature": 0.4}
TOGETHER = [
    ({"mirostat": "2", "mirostat_tau": 2.0}, {"mirostat_eta": 0.9}),
    ({"adaptive_target": 0.3}, {"adaptive_decay": 0.0}),
    ({"repeat_penalty": 3.0}, {"repeat_last_n": 1}),
    ({"dynatemp_range": 0.9}, {"dynatemp_exponent": 5.0}),
    (DRY | {"dry_multiplier": 0.5, "temperature": 0.2}, {"dry_base": 8.0}),
    (DRY, {"dry_allowed_length": 3}),
    (DRY, {"dry_last_n": 4}),
    (DRY, {"dry_breakers": tuple(chr(letter) for letter in range(33, 127))}),
]
"""What counts beside others only: those, and the change."""


@pytest.mark.parametrize(("beside", "values"), TOGETHER, ids="-".join)
def test_each_control_of_a_sampler_changes_what_it_does(babbler, beside, values):
    base = BASE | {"max_tokens": 120} | beside
    plain, _ = ask(babbler, "go", **base)
    changed, _ = ask(babbler, "go", **(base | values))
    assert changed != plain
    assert ask(babbler, "go", **(base | values))[0] == changed


def test_every_control_of_sampling_is_in_the_lists_above():
    tried = {name for values in CHANGES for name in values}
    tried |= {name for pair in TOGETHER for values in pair for name in values}
    # These have tests of their own below.
    others = {"max_tokens", "stop", "banned", "grammar", "json_schema", "guess_ahead"}
    assert tried | others == {p.name for p in PARAMETERS if p.group is Group.SAMPLING}


def test_dry_ends_the_loops_of_a_greedy_answer(babbler):
    plain, _ = ask(babbler, "go", max_tokens=200)
    dry = {"dry_multiplier": 5.0, "dry_allowed_length": 1, "dry_breakers": ()}
    assert ask(babbler, "go", max_tokens=200, **dry)[0] != plain
    assert ask(babbler, "go", max_tokens=200, **dry, dry_last_n=0)[0] == plain


def test_the_order_of_samplers_matters(babbler):
    values = BASE | {"temperature": 4.0, "top_p": 0.5}
    usual, _ = ask(babbler, "go", **values)
    other, _ = ask(babbler, "go", **values, samplers=("temperature", "top_p"))
    assert usual != other


def test_greedy_and_seeded_runs_repeat_and_random_ones_do_not(babbler):
    assert ask(babbler, "go")[0] == ask(babbler, "go")[0]
    free = BASE | {"seed": None}
    (one, first), (two, second) = ask(babbler, "go", **free), ask(babbler, "go", **free)
    assert (first.seed, one) != (second.seed, two)
    assert ask(babbler, "go", **(BASE | {"seed": first.seed}))[0] == one


def test_penalties_see_the_tail_of_the_prompt(babbler):
    values = {"logit_bias": ("a=20",), "max_tokens": 1}
    assert ask(babbler, "a" * 40, **values)[0] == "a"
    assert ask(babbler, "a" * 40, **values, frequency_penalty=2.0)[0] != "a"
    # The last token of the prompt is a mark: so short a look sees none of them.
    assert ask(babbler, "a" * 40, **values, frequency_penalty=2.0, repeat_last_n=1)[0] == "a"
    assert ask(babbler, "b" * 40, **values, frequency_penalty=2.0)[0] == "a"


def test_a_grammar_is_followed(guide):
    text, ended = ask(guide, grammar='root ::= ("yes" | "no") "!"')
    assert text in {"yes!", "no!"}
    assert ended.reason is StopReason.END


def test_a_schema_is_followed(guide):
    schema = {
        "type": "object",
        "properties": {"ok": {"type": "boolean"}, "size": {"enum": ["small", "large"]}},
        "required": ["ok", "size"],
        "additionalProperties": False,
    }
    text, _ = ask(guide, json_schema=json.dumps(schema), max_tokens=80)
    answer = json.loads(text)
    assert isinstance(answer["ok"], bool)
    assert answer["size"] in {"small", "large"}


def test_a_grammar_also_holds_when_chance_chooses(babbler):
    values = BASE | {"temperature": 3.0}
    for seed in range(5):
        text, _ = ask(babbler, "go", **(values | {"seed": seed}), grammar="root ::= [a-c]{6}")
        assert len(text) == 6
        assert set(text) <= set("abc")


def test_a_grammar_with_a_bracket_which_may_name_a_token_holds_too(babbler):
    for seed in range(5):
        values = BASE | {"temperature": 3.0, "seed": seed}
        text, _ = ask(babbler, "go", **values, grammar='root ::= "<" [ab]{2} ">"')
        assert text in {"<aa>", "<ab>", "<ba>", "<bb>"}


SCHEMA = json.dumps({
    "type": "object", "properties": {"ok": {"type": "boolean"}}, "required": ["ok"],
    "additionalProperties": False,
})  # fmt: skip


@pytest.mark.parametrize("begun", ['{"ok"', '{"ok": fal'])
def test_an_answer_that_was_cut_short_goes_on_in_its_form(guide, begun):
    messages = [ChatMessage(Role.USER, QUESTION), ChatMessage(Role.ASSISTANT, begun)]
    sampling = Sampling(temperature=0, max_tokens=40, json_schema=SCHEMA)
    events = guide.generate(messages, sampling)
    text = begun + "".join(event.text for event in events if isinstance(event, Text))
    assert json.loads(text)["ok"] in {True, False}


def test_a_form_begins_behind_a_beginning_of_ones_own(guide):
    messages = [ChatMessage(Role.USER, QUESTION), ChatMessage(Role.ASSISTANT, "Here it is: ")]
    sampling = Sampling(temperature=0, max_tokens=40, json_schema=SCHEMA)
    events = guide.generate(messages, sampling)
    text = "".join(event.text for event in events if isinstance(event, Text))
    assert json.loads(text)["ok"] in {True, False}


def test_a_schema_may_refer_to_itself(guide):
    node = {"type": "object", "properties": {"next": {"$ref": "#/$defs/node"}},
            "additionalProperties": False}  # fmt: skip
    schema = json.dumps({"$ref": "#/$defs/node", "$defs": {"node": node}})
    text, _ = ask(guide, json_schema=schema, max_tokens=30)
    assert text.startswith("{")


def test_a_word_that_the_grammar_does_not_allow_cannot_be_forced(guide):
    sampling = Sampling(temperature=0, max_tokens=8, grammar='root ::= "yes" | "no"')
    process = guide.ready.pid
    with pytest.raises(GrammarStuck, match="does not allow this word"):
        list(guide.generate([ChatMessage(Role.USER, QUESTION)], sampling, forced=(300,)))
    assert ask(guide)[0]
    assert guide.ready.pid == process


@pytest.mark.parametrize(
    ("values", "says"),
    [
        ({"grammar": 'root ::= "a"\nnext ::= ' + "(" * 40_000 + '"b"'}, "line 2"),
        ({"json_schema": "[" * 50_000}, "no JSON"),
        ({"json_schema": '{"not": ' * 500 + "{}" + "}" * 500}, "cannot be used"),
        ({"grammar": 'root ::= "a"\nnext ::= ("b"'}, "line 2"),
        ({"grammar": "root ::= missing"}, "missing"),
        ({"grammar": 'start ::= "a"'}, "root"),
        ({"grammar": "root ::= root"}, "grammar cannot be used"),
        ({"json_schema": "{'type': 'object'}"}, "no JSON"),
        ({"json_schema": '{"$ref": "file:///etc/passwd"}'}, "another file"),
        ({"json_schema": '{"type": "nothing"}'}, "cannot be used"),
        ({"logit_bias": ("two words=1",)}, "tokens in this model"),
        ({"logit_bias": ("#99999999=1",)}, "no token"),
    ],
)
def test_what_cannot_be_followed_is_refused_in_a_sentence(guide, values, says):
    with pytest.raises(ValueRefused, match=says):
        ask(guide, **values)
    assert ask(guide)[0]


def test_a_grammar_that_never_ends_is_stopped_by_the_limit(guide):
    text, ended = ask(guide, grammar='root ::= "a" root | "a"', max_tokens=10)
    assert ended.reason in {StopReason.MAX_TOKENS, StopReason.END}
    assert set(text) == {"a"}


def test_a_dead_end_is_an_error_and_the_engine_lives(babbler):
    # Control tokens are the only ones that a ban leaves, and the grammar allows none of them.
    bans = tuple(f"#{token}=-inf" for token in range(4, 288))
    with pytest.raises(GrammarStuck, match="dead end"):
        ask(babbler, "go", grammar='root ::= "a"', logit_bias=bans)
    assert ask(babbler, "go")[1].generated_tokens


def test_a_banned_text_is_never_said_and_the_answer_goes_on(guide):
    plain, _ = ask(guide, max_tokens=60)
    word = max(plain.split(), key=len)
    text, ended = ask(guide, banned=(word,), max_tokens=60)
    assert word.lower() in plain.lower()
    assert word.lower() not in text.lower()
    assert text.startswith(plain.split(word, maxsplit=1)[0].rstrip()[:10])
    assert ended.generated_tokens <= 60
    assert ask(guide, banned=(word,), max_tokens=60)[0] == text


def test_bans_and_stops_work_together(guide):
    plain, _ = ask(guide, max_tokens=60)
    stop = plain[20:26]
    text, ended = ask(guide, banned=("zzz", "never said"), stop=(stop,), max_tokens=60)
    assert ended.reason is StopReason.STOP_STRING
    assert text == plain[:20]


def test_the_first_stop_in_the_text_ends_it_not_the_first_in_the_list(guide):
    plain, _ = ask(guide, max_tokens=60)
    text, _ = ask(guide, stop=(plain[30:36], plain[10:16]), max_tokens=60)
    assert text == plain[:10]


def test_extremes_do_not_end_the_engine(babbler):
    for parameter in PARAMETERS:
        if parameter.group is Group.SAMPLING and parameter.kind in {"whole", "number"}:
            for value in (parameter.minimum, parameter.maximum):
                values = BASE | {parameter.name: parameter.check(value), "max_tokens": 2}
                try:
                    ask(babbler, "go", **values)
                except (ValueRefused, GrammarStuck):
                    continue
    ask(babbler, "go", **BASE, samplers=())


@pytest.mark.parametrize(
    ("name", "text", "value"),
    [
        ("stop", '["a", "b\\n"]', ("a", "b\n")),
        ("stop", "\\n\\n", ("\n\n",)),
        ("mirostat", "2", "2"),
        ("mmap", "off", False),
        ("samplers", '["top_k"]', ("top_k",)),
        ("seed", "random", None),
        ("logit_bias", " hello=-2.5", (" hello=-2.5",)),
    ],
)
def test_values_are_read_as_typed(name, text, value):
    assert named(name).parse(text) == value


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("temperature", "nan"),
        ("temperature", "inf"),
        ("top_k", "1.5"),
        ("top_k", "9" * 400),
        ("mirostat", "3"),
        ("samplers", '["top_q"]'),
        ("logit_bias", "hello"),
        ("stop", "[1]"),
        ("stop", '["a"'),
        ("mmap", "maybe"),
    ],
)
def test_values_that_are_not_allowed_are_told(name, text):
    with pytest.raises(ParameterError):
        named(name).parse(text)


def test_every_value_survives_its_own_way_of_writing():
    for preset in BUILT_IN:
        assert Preset(name="x", values=preset.complete()).complete() == preset.complete()
    assert tuple(BY_NAME["samplers"].default) == SAMPLERS


def test_the_books_chat_holds_every_value_of_its_command_line():
    book = next(preset for preset in BUILT_IN if preset.name == "The book's chat").complete()
    wanted = {"context": 2048, "batch": 128, "max_tokens": 1, "threads": 8, "top_k": 30,
              "top_p": 0.95, "temperature": 0.8, "repeat_last_n": 3, "repeat_penalty": 1.1,
              "seed": 0}  # fmt: skip
    assert {name: book[name] for name in wanted} == wanted
