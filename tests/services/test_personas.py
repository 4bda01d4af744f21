"""Personas: kept, chosen for a chat, edited without touching it, and read from files of ours and others."""

import base64
import json
import struct
import zlib
from dataclasses import replace

import pytest

from localchat.domain.chat import Example
from localchat.domain.persona import Persona, Variable
from localchat.domain.preset import BUILT_IN
from localchat.errors import UsageError
from localchat.services import character_card, persona_file
from localchat.services.pairs import read_pairs
from localchat.services.persona_prompt import PromptReader, estimated
from localchat.services.personas import built_in, look_into

MINE = Persona(
    name="Sailor",
    description="At sea.",
    system_prompt="Speak like a sailor of {{ship}}.",
    examples=(Example("Hi {{user}}", "Ahoy from {{ship}}!"), Example("Bye\nnow", "Fair winds.")),
    opening="Welcome aboard {{ship}}, {{user}}.",
    preset="Creative",
    variables=(Variable("ship", "Which ship?", "the Anna"),),
)
CARD = {
    "spec": "chara_card_v2",
    "spec_version": "2.0",
    "data": {
        "name": "Ada", "description": "{{char}} is an engineer.", "personality": "dry",
        "scenario": "<USER> visits.", "first_mes": "I am {{Char}}, {{User}}.",
        "mes_example": "<START>\n{{user}}: Hi\nthere\n{{char}}: Hello.\n<start>\nAda: alone\n{{user}}: and?",
        "creator_notes": "A test.", "system_prompt": "{{original}} Stay in role.",
        "post_history_instructions": "Be brief.", "alternate_greetings": ["a", "b"],
        "character_book": {"entries": [{}, {}, {}]}, "tags": ["x"], "creator": "me",
        "extensions": {},
    },
}  # fmt: skip


def chunk(kind, data):
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def picture(*chunks):
    return (
        character_card.SIGNATURE
        + chunk(b"IHDR", bytes(13))
        + b"".join(chunks)
        + chunk(b"IEND", b"")
    )


def packed(card):
    return base64.b64encode(json.dumps(card).encode())


@pytest.fixture
def personas(services):
    return services.personas


# --- keeping -------------------------------------------------------------------------------------


def test_the_built_in_ones_are_in_order_and_name_presets_that_there_are(personas):
    names = [persona.name for persona in built_in()]
    assert names == ["Plain assistant", "Translator", "News summariser", "Code reviewer", "Tutor"]
    presets = {preset.name for preset in BUILT_IN} | {""}
    for persona in built_in():
        assert persona.preset in presets
        assert persona.description
        assert not persona.asked()
    assert len(personas.get("translator").examples) >= 5


def test_names_are_unique_whatever_their_case_and_built_in_ones_stay(personas):
    personas.save(MINE)
    with pytest.raises(UsageError, match="already"):
        personas.add(replace(MINE, name="SAILOR "))
    with pytest.raises(UsageError, match="built in"):
        personas.save(replace(MINE, name="tutor"), "Sailor")
    with pytest.raises(UsageError, match="cannot be removed"):
        personas.remove("Tutor")
    with pytest.raises(UsageError, match="There are: Plain assistant"):
        personas.get("nobody")
    assert personas.save(replace(MINE, name="sailor"), "Sailor").name == "sailor"
    assert personas.duplicate(personas.get("Tutor")).name == "Tutor 2"
    assert [p.name for p in personas.all()][5:] == ["sailor", "Tutor 2"]
    personas.add(personas.remove("sailor"))
    assert personas.get("Sailor") == replace(MINE, name="sailor")


def test_what_is_typed_is_kept_as_a_draft_until_it_is_saved(personas):
    unfinished = Persona(name="", system_prompt="half a sen", examples=(Example("a", ""),))
    personas.keep_draft(unfinished)
    personas.save(MINE, "gone")
    personas.keep_draft(unfinished)
    personas.keep_draft(replace(MINE, opening="x"), "Sailor")
    personas.duplicate(MINE)
    assert personas.draft() == unfinished
    assert personas.draft("sailor").opening == "x"
    assert personas.draft("Tutor") is None
    personas.save(MINE, "Sailor")
    assert personas.draft("Sailor") is None
    personas.keep_draft(None)
    assert personas.draft() is None


# --- in a chat -----------------------------------------------------------------------------------


def test_a_chat_gets_copies_and_later_changes_do_not_touch_it(services, personas):
    chat = services.conversations.create("guide").id
    services.settings.set("user_name", "Kim")
    personas.save(MINE)
    personas.use(chat, "sailor", {"Ship": "the Beagle"})
    personas.save(replace(MINE, system_prompt="Other", examples=()), "Sailor")
    now = services.conversations.get(chat)
    assert (now.persona, now.preset) == ("Sailor", "Creative")
    assert now.system_prompt == "Speak like a sailor of the Beagle."
    assert now.examples[0] == Example("Hi {{user}}", "Ahoy from the Beagle!")
    [first] = services.conversations.branch(chat)
    assert first.text == "Welcome aboard the Beagle, Kim."
    personas.set_examples_on(chat, on=False)
    assert not services.conversations.get(chat).examples_on


def test_another_one_takes_its_place_and_all_can_be_taken_back(services, personas):
    chat = services.conversations.create("guide").id
    services.conversations.set_system_prompt(chat, "typed by hand")
    before = services.conversations.get(chat)
    used = personas.use(chat, "Tutor")
    second = personas.use(chat, "Code reviewer")
    [first] = services.conversations.branch(chat)
    assert first.text.startswith("Paste some code")
    personas.take_back(second)
    assert services.conversations.branch(chat)[0].text.startswith("What would you like")
    personas.take_back(used)
    after = services.conversations.get(chat)
    assert (after.system_prompt, after.persona, after.preset) == (
        "typed by hand",
        "",
        before.preset,
    )
    assert services.conversations.branch(chat) == []
    personas.use(chat, "Tutor")
    personas.use(chat, "")
    assert (services.conversations.get(chat).examples, services.conversations.branch(chat)) == (
        (),
        [],
    )


def test_a_chat_that_was_talked_in_keeps_its_messages(services, personas, tiny):
    model = services.models.add(tiny)
    chat = services.conversations.create(model.id)
    services.conversations.set_value(chat.id, "max_tokens", 2)
    list(services.chat.send(chat.id, "hello"))
    before = services.conversations.branch(chat.id)
    personas.use(chat.id, "Tutor")
    assert services.conversations.branch(chat.id) == before


def test_what_is_missing_is_told(services, personas):
    chat = services.conversations.create("guide").id
    personas.save(replace(MINE, variables=(), preset="gone", model="nowhere"))
    with pytest.raises(UsageError, match="asks for ship"):
        personas.use(chat, "Sailor")
    notes = personas.use(chat, "Sailor", {"ship": "x"}).notes
    assert "“gone” is not here" in notes[0]
    assert "“nowhere” is not on this computer" in notes[1]


def test_the_prompt_is_counted_with_and_without_examples(services, tiny):
    model = services.models.add(tiny)
    reader = PromptReader(services.models, services.settings, services.paths.engine_log)
    try:
        told = reader.read(replace(MINE, opening="Ahoy, 你好 é"), "hello", model.id, {"ship": "x"})
        again = reader.read(replace(MINE, examples=()), "hello", model.id, {})
    finally:
        reader.close()
    text = "".join(piece for piece, _ in told.with_examples.pieces)
    assert "Fair winds." in text
    assert "Ahoy, 你好 é" in text
    assert told.with_examples.tokens > told.without.tokens > 0
    assert again.with_examples == again.without
    assert estimated(MINE, "hello")[0] > estimated(MINE, "hello")[1] > 0


# --- files ---------------------------------------------------------------------------------------


def test_our_own_files_and_cards_come_back_as_they_were(personas, tmp_path):
    personas.save(MINE)
    for card in (False, True):
        file = tmp_path / "sailor.json"
        personas.write_file(MINE, file, card=card)
        found = personas.read_file(file)
        assert replace(found.persona, name="Sailor") == MINE
        assert "called “Sailor" in found.notes[0]
    changed = json.loads(file.read_text(encoding="utf-8"))
    changed["data"]["first_mes"] = "Changed elsewhere"
    found = persona_file.read(json.dumps(changed)).persona
    assert (found.opening, found.preset, found.examples) == ("Changed elsewhere", "", MINE.examples)


@pytest.mark.parametrize(
    "data",
    [
        json.dumps(CARD).encode(),
        picture(chunk(b"tEXt", b"chara\0" + packed(CARD))),
        picture(chunk(b"zTXt", b"Chara\0\0" + zlib.compress(packed(CARD)))),
        picture(chunk(b"iTXt", b"ccv3\0\1\0en\0x\0" + zlib.compress(packed(CARD)))),
    ],
)
def test_a_card_becomes_a_persona_and_what_is_lost_is_told(tmp_path, data):
    file = tmp_path / "ada"
    file.write_bytes(data)
    found = look_into(file)
    ada = found.persona
    assert ada.system_prompt == (
        "Stay in role.\n\nAda is an engineer.\n\nPersonality: dry\n\nScenario: {{user}} visits.\n\nBe brief."
    )
    assert (ada.opening, ada.description) == ("I am Ada, {{user}}.", "A test.")
    assert ada.examples == (Example("Hi\nthere", "Hello."),)
    told = " ".join(found.notes)
    for word in ("2 parts", "2 other opening", "3 entries", "tags", "creator", "end of the system"):
        assert word in told


def test_cards_of_version_1_are_read():
    old = {
        "char_name": "Bo",
        "char_persona": "A dog.",
        "char_greeting": "Woof, <USER>",
        "example_dialogue": "",
    }
    bo = persona_file.read(json.dumps(old)).persona
    assert (bo.name, bo.system_prompt, bo.opening) == ("Bo", "A dog.", "Woof, {{user}}")


def own(**changes):
    return json.dumps({**persona_file.document(MINE), **changes}).encode()


BOMB = zlib.compress(bytes(30_000_000))


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "not JSON"),
        (b"[]", "no JSON object"),
        (b"{}", "no persona of LocalChat"),
        (b"{\0}", "no text"),
        (b"\xff\xfe{", "UTF-8"),
        (b"[" * 100_000, "nested too deeply"),
        (b" " * 4_000_100, "at most 4 MB"),
        (own(version="1"), "no version"),
        (own(version=2), "newer version"),
        (own(name=7), "“name” must be a text, not a number"),
        (own(name=""), "needs a name"),
        (own(examples={}), "“examples” must be a list, not an object"),
        (own(examples=[1]), "number 1 of its examples must be an object"),
        (own(examples=[{"user": "a", "assistant": None}]), "Example 1 has no answer"),
        (own(examples=[{"user": "a", "assistant": "b"}] * 100_000), "at most|100,000 examples"),
        (
            json.dumps({**CARD, "data": {**CARD["data"], "first_mes": []}}).encode(),
            "must be a text",
        ),
        (picture(), "no character card in this picture"),
        (picture(chunk(b"zTXt", b"chara\0\0" + BOMB)), "too long to be honest"),
        (picture(chunk(b"iTXt", b"chara\0\1\0\0\0" + BOMB)), "too long to be honest"),
        (picture(chunk(b"zTXt", b"chara\0\0junk")), "cannot be unpacked"),
        (picture(chunk(b"tEXt", b"chara\0\xff\xfe")), "it is no text"),
        (picture(chunk(b"tEXt", b"chara\0" + packed([]))), "no JSON object"),
        (
            picture()[:20] + struct.pack(">I", 2**31) + b"tEXt" + b"x" * 20,
            "ends in the middle|no character",
        ),
        (picture(*[chunk(b"tEXt", b"")] * 20_001), "too many pieces"),
    ],
)
def test_bad_files_get_a_clear_sentence(tmp_path, data, words):
    file = tmp_path / "bad.json"
    file.write_bytes(data)
    with pytest.raises(UsageError, match=words):
        look_into(file)


def test_files_that_are_none_get_a_sentence_and_strange_letters_are_told(personas, tmp_path):
    for path in (tmp_path, tmp_path / "gone.json"):
        with pytest.raises(UsageError):
            personas.read_file(path)
    file = tmp_path / "x.json"
    file.write_bytes(own(opening="a\0b\x1b\ud800c", name="N\0", more=1))
    found = personas.read_file(file)
    assert (found.persona.opening, found.persona.name) == ("abc", "N")
    assert "“more”" in found.notes[0]
    assert "control characters" in found.notes[1]


# --- many pairs at once --------------------------------------------------------------------------


MESSAGES = "\n".join(
    json.dumps({"messages": [{"role": "user", "content": u}, {"role": "assistant", "content": a}]})
    for u, a in (("one", "eins\nmore"), ("two", "zwei"))
)


@pytest.mark.parametrize(
    "text",
    [
        "Q: one\nA: eins\nmore\n\nq: two\na: zwei",
        "user: one\nassistant: eins\nmore\nUser: two\nAssistant: zwei",
        '{"prompt": "one", "completion": "eins\\nmore"}\n{"user": "two", "assistant": "zwei"}',
        '[["one", "eins\\nmore"], {"question": "two", "answer": "zwei"}]',
        MESSAGES,
    ],
)
def test_pairs_are_read_as_people_write_them(text):
    assert read_pairs(text) == [Example("one", "eins\nmore"), Example("two", "zwei")]


def test_pairs_are_read_from_a_table():
    both = [Example("one", "eins → 1"), Example("two", "zwei")]
    assert read_pairs("source\ttarget\none\teins → 1\n\ntwo\tzwei\n") == both
    assert read_pairs("two → zwei\ntwo => zwei") == [both[1]] * 2


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (" \0", "nothing to read"),
        ("just words", "Line 1 is no pair"),
        ("a\tb\tc", "Line 1 is no pair"),
        ("Q: one\nQ: two", "line 1 has no answer"),
        ("A: one", "without a question"),
        ("Q: one\nA:", "empty half"),
        ('{"user": "a"}', "Number 1 is no pair"),
        ('{"user": 1, "assistant": []}', "Number 1 is no pair"),
        ('{"user": "a", "assistant": "b"}\n{oops', "Line 2 is no JSON"),
        ('{"messages": [7]}', "no text"),
        ("[" * 100_000, "nested too deeply|no JSON"),
        ("a\tb\n" * 1_001, "1,001 pairs"),
        ("x" * 1_000_001, "too long"),
    ],
)
def test_pairs_that_are_not_clear_are_refused(text, words):
    with pytest.raises(UsageError, match=words):
        read_pairs(text)
