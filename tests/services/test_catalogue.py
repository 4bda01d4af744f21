"""The curated shelf: the snapshot itself, reading it, what licences allow, and refreshing it."""

import json
import re

import pytest

import refresh_catalogue
from localchat.domain.catalogue import commercial_use, licence_name, licence_note
from localchat.domain.repository import parse_repository
from localchat.errors import LocalChatError
from localchat.services import catalogue

TEXT = catalogue.FILE.read_text(encoding="utf-8")
SHELF = catalogue.load()
MONTH = re.compile(r"20\d\d-(0[1-9]|1[0-2])")
TAUGHT = {
    "LLaMA", "OpenLLaMA", "RedPajama-INCITE", "Mistral", "Qwen", "Gemma", "Phi", "gpt-oss", "SmolLM",
    "Granite", "LFM2",
}  # fmt: skip

entries = pytest.mark.parametrize("entry", SHELF.entries, ids=lambda entry: entry.name)


def is_one_sentence(text):
    return text.endswith(".") and ". " not in text and text[0].isupper()


def test_the_shelf_has_about_forty_models_and_teaches_the_families():
    assert 35 <= len(SHELF.entries) <= 50
    assert MONTH.fullmatch(SHELF.date)
    assert {family.name for family in SHELF.families} >= TAUGHT
    assert {family.name for family in SHELF.families} == {entry.family for entry in SHELF.entries}
    assert "GPT-NeoX" in SHELF.family("RedPajama-INCITE").text
    assert "LLaMA → OpenLLaMA" in SHELF.family("OpenLLaMA").text


def test_texts_are_short_and_names_are_unique():
    for family in SHELF.families:
        assert family.text.endswith(".")
        assert family.text.count(". ") <= 1
        assert family.licence_note.endswith(".")
        assert family.maker
    for benchmark in SHELF.benchmarks:
        assert benchmark.text.endswith((".", ":"))
        assert len(benchmark.text) <= 110
        assert benchmark.highest > 0
    for kind in (SHELF.families, SHELF.benchmarks, SHELF.entries):
        assert len({item.name for item in kind}) == len(kind)


def test_there_is_no_address_in_the_file():
    assert not re.search(r"://|www\.|\.(com|org|net|io|co|ai)\b", TEXT)


@entries
def test_an_entry_is_whole_and_in_range(entry):
    assert parse_repository(entry.repository).owner
    assert parse_repository(entry.base).owner
    assert entry.repository != entry.base
    assert entry.maker
    assert is_one_sentence(entry.strengths)
    assert len(entry.strengths) <= 120
    assert entry.lineage.endswith(".")
    assert 10**8 <= entry.parameters < 2 * 10**11
    assert 0 <= entry.active_parameters < entry.parameters
    assert 2048 <= entry.context <= 2**20
    assert all(re.fullmatch(r"[a-z]{2}", language) for language in entry.languages)
    assert len(set(entry.languages)) == len(entry.languages)
    assert entry.language_count == 0 or entry.language_count >= len(entry.languages)
    assert entry.training_tokens == 0 or entry.training_tokens >= 10**11
    assert entry.released == "" or (
        MONTH.fullmatch(entry.released) and entry.released <= SHELF.date
    )


@entries
def test_an_entry_agrees_with_its_licence(entry):
    assert commercial_use(entry.licence) == entry.commercial
    assert licence_name(entry.licence) != entry.licence
    assert licence_note(entry.licence)


@entries
def test_a_size_is_what_so_many_weights_take(entry):
    """Q4_K_M takes 4.3 to 6.5 bits of a weight, for a large vocabulary weighs more; Q8_0 takes 8.5."""
    bits = entry.usual_size * 8 / entry.parameters
    assert 4.3 <= bits <= 6.6 or 7.9 <= bits <= 8.6


@entries
def test_a_shape_is_known_as_a_whole_or_not_at_all(entry):
    shape = (entry.blocks, entry.kv_heads, entry.head_size, entry.embedding)
    assert all(shape) or not any(shape)
    assert entry.token_bytes == 4 * entry.blocks * entry.kv_heads * entry.head_size
    if any(shape):
        assert entry.blocks <= 100
        assert entry.kv_heads <= 64
        assert entry.head_size in {64, 80, 96, 128, 256}
        assert entry.kv_heads * entry.head_size <= entry.embedding


@entries
def test_a_score_names_its_benchmark_and_its_source(entry):
    assert len({score.benchmark for score in entry.scores}) == len(entry.scores)
    for score in entry.scores:
        assert 0 < score.value <= SHELF.benchmark(score.benchmark).highest
        assert len(score.source) > 5
        assert score.date == "" or MONTH.fullmatch(score.date)


def test_an_entry_is_found_by_its_repository_and_its_base():
    entry = SHELF.by_repository("qwen/qwen3-8b-gguf")
    assert entry.name == "Qwen3 8B"
    assert SHELF.by_base("Qwen/Qwen3-8B") is entry
    assert SHELF.by_repository("somebody/else") is None
    assert SHELF.family("nobody") is None
    assert SHELF.benchmark("nothing") is None


def test_a_model_of_many_languages_speaks_the_usual_ones():
    gemma, llama = (
        SHELF.by_repository(name)
        for name in ("ggml-org/gemma-3-4b-it-GGUF", "bartowski/Llama-3.2-1B-Instruct-GGUF")
    )
    assert gemma.speaks("fi")
    assert llama.speaks("de")
    assert not llama.speaks("fi")


def test_an_unknown_size_is_computed_from_the_weights():
    entry = SHELF.by_repository("mradermacher/Mixtral-8x7B-Instruct-v0.1-GGUF")
    assert entry.size == 0
    assert 26e9 < entry.usual_size < 30e9


@pytest.mark.parametrize(
    ("licence", "use", "name"),
    [
        ("apache-2.0", "yes", "Apache 2.0"),
        ("MIT", "yes", "MIT"),
        (" bsd-3-clause ", "yes", "BSD 3-Clause"),
        ("cc-by-4.0", "yes", "CC BY 4.0"),
        ("cc-by-nc-4.0", "no", "CC BY-NC 4.0"),
        ("llama2", "conditions", "Llama 2 licence"),
        ("llama3", "conditions", "Llama 3 licence"),
        ("llama3.1", "conditions", "Llama 3.1 licence"),
        ("llama3.2", "conditions", "Llama 3.2 licence"),
        ("llama3.3", "conditions", "Llama 3.3 licence"),
        ("gemma", "conditions", "Gemma licence"),
        ("qwen", "conditions", "Qwen licence"),
        ("qwen-research", "no", "Qwen research licence"),
        ("mrl", "no", "Mistral research licence"),
        ("openrail", "conditions", "OpenRAIL"),
        ("bigscience-openrail-m", "conditions", "BigScience OpenRAIL-M"),
        ("falcon-llm-license", "conditions", "Falcon licence"),
        ("lfm1.0", "conditions", "LFM Open License 1.0"),
        ("other", "", ""),
        ("unknown", "", ""),
        ("", "", ""),
        ("made-up-1.0", "", "made-up-1.0"),
    ],
)
def test_what_a_licence_allows(licence, use, name):
    assert commercial_use(licence) == use
    assert licence_name(licence) == name
    assert is_one_sentence(licence_note(licence)) if use else licence_note(licence) == ""


def changed(change):
    raw = json.loads(TEXT)
    change(raw)
    return json.dumps(raw)


def first(field, value):
    return changed(lambda raw: raw["entries"][0].update({field: value}))


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "Expecting value"),
        ("{", "Expecting"),
        ("[" * 100_000, "recursion"),
        ("[]", "Expected `object`"),
        (changed(lambda raw: raw.pop("families")), "missing required field `families`"),
        (changed(lambda raw: raw["entries"][0].pop("licence")), "missing required field `licence`"),
        (first("parameters", "8B"), "Expected `int`"),
        (first("commercial", "maybe"), "Invalid enum value"),
        (first("licens", "mit"), "unknown field “licens”"),
        (first("scores", [{"benchmark": "MMLU", "value": 1, "source": "x", "shots": 5}]), "“shots”"),
        (first("scores", [{"benchmark": "Chess", "value": 1, "source": "x"}]), "“Chess” is not"),
        (first("family", "Nobody"), "the family “Nobody” is not explained"),
        (first("repository", "no repository"), "“no repository” is no repository"),
        (first("repository", SHELF.entries[1].repository.upper()), "stands there twice"),
    ],
)  # fmt: skip
def test_a_damaged_snapshot_is_refused_with_its_reason(text, reason):
    with pytest.raises(LocalChatError) as caught:
        catalogue.read(text)
    assert caught.value.message.startswith("The list of well-known models")
    assert reason in caught.value.message
    assert "Install LocalChat again" in caught.value.message


def test_a_missing_snapshot_is_said(monkeypatch, tmp_path):
    monkeypatch.setattr(catalogue, "FILE", tmp_path / "none.json")
    catalogue.load.cache_clear()
    with pytest.raises(LocalChatError, match="No such file"):
        catalogue.load()
    monkeypatch.undo()
    assert catalogue.load() is catalogue.load()


def test_the_file_is_written_as_the_tool_writes_it():
    assert refresh_catalogue.render(json.loads(TEXT)) == TEXT


def answer(repository, **more):
    """What the Hub would say of a model."""
    return {"id": repository, "gated": False, "cardData": {"license": "apache-2.0"}, **more}


def test_the_tool_shows_differences_and_takes_only_what_is_asked_for(tmp_path, capsys):
    copy, answers = tmp_path / "catalogue.json", tmp_path / "answers.json"
    copy.write_text(TEXT, encoding="utf-8")
    files = [
        {"rfilename": "Qwen3-8B-Q4_K_M.gguf", "size": 5_000_000_000},
        {"rfilename": "mmproj-Q4_K_M.gguf", "size": 7},
        {"rfilename": "Qwen3-8B-Q8_0.gguf", "size": 8_700_000_000},
    ]
    header = {"total": 8_190_735_360, "context_length": 40960}
    answers.write_text(
        json.dumps([
            answer("Qwen/Qwen3-8B-GGUF", gguf=header, siblings=files) | {"gated": "auto"},
            answer("LiquidAI/LFM2-350M-GGUF")
            | {"cardData": {"license": "other", "license_name": "lfm1.0"}},
        ])
    )  # fmt: skip
    command = [str(answers), "--file", str(copy)]
    assert refresh_catalogue.main(command) == 0
    said = capsys.readouterr().out
    assert "Qwen/Qwen3-8B-GGUF: context 32768 → 40960\n" in said
    assert "Qwen/Qwen3-8B-GGUF: size 5027783488 → 5000000000\n" in said
    assert "Qwen/Qwen3-8B-GGUF: gated None → True\n" in said
    assert "parameters" not in said
    assert "LFM2-350M" not in said
    assert said.count("no answer") == len(SHELF.entries) - 2
    assert copy.read_text(encoding="utf-8") == TEXT

    assert refresh_catalogue.main([*command, "--take", "size", "--date", "2027-02"]) == 0
    fresh = catalogue.read(copy.read_text(encoding="utf-8"))
    entry = fresh.by_repository("Qwen/Qwen3-8B-GGUF")
    assert fresh.date == "2027-02"
    assert (entry.size, entry.context, entry.gated) == (5_000_000_000, 32768, False)
