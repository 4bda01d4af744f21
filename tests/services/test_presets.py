"""Presets: the usual one of a model, the maker's, and files of ours and of LM Studio."""

import json

import gguf
import pytest

from localchat.domain.preset import BUILT_IN, LoadOptions
from localchat.errors import UsageError
from localchat.services import preset_file
from localchat.services.presets import RECOMMENDED
from tests.helpers.gguf_factory import write_adapter, write_model


@pytest.fixture
def presets(services):
    return services.presets


@pytest.fixture
def recommended(tmp_path, monkeypatch):
    """A model whose file recommends values, one of which makes no sense."""
    begin = gguf.GGUFWriter.add_name

    def add(writer, name):
        begin(writer, name)
        writer.add_float32("general.sampling.temp", 0.6)
        writer.add_int32("general.sampling.top_k", 20)
        writer.add_float32("general.sampling.top_p", 7.0)
        writer.add_int32("general.sampling.mirostat", 2)

    monkeypatch.setattr(gguf.GGUFWriter, "add_name", add)
    return write_model(tmp_path / "recommended.gguf")


def test_a_chat_begins_with_what_the_maker_recommends(services, recommended):
    model = services.models.add(recommended)
    chat = services.conversations.create(model.id)
    assert chat.preset == RECOMMENDED
    values = services.conversations.values(chat.id)
    assert (values["temperature"], values["top_k"], values["mirostat"]) == (0.6, 20, "2")
    assert values["top_p"] == 0.95
    services.conversations.set_model(chat.id, "guide")
    assert services.conversations.get(chat.id).preset == "Deterministic"


def test_a_preset_chosen_for_a_model_goes_before_the_makers(services, recommended):
    model = services.models.add(recommended)
    services.presets.choose_for(model.id, "creative")
    assert services.conversations.create(model.id).preset == "Creative"
    assert services.conversations.create(model.id, "Code").preset == "Code"
    services.presets.choose_for(model.id, None)
    assert services.conversations.create(model.id).preset == RECOMMENDED


def test_a_chosen_preset_that_was_deleted_is_forgotten(services, tiny):
    model = services.models.add(tiny)
    services.presets.save("mine", {"temperature": 0.1})
    services.presets.choose_for(model.id, "mine")
    services.presets.delete("mine")
    assert services.conversations.create(model.id).preset == "Balanced"


def test_every_preset_survives_a_file(presets, tmp_path):
    for preset in BUILT_IN:
        path = tmp_path / "preset.json"
        presets.write_file(preset, path)
        read = presets.read_file(path).preset
        assert read.complete() == preset.complete()
        assert read.name == f"{preset.name} 2"


LM_STUDIO = {
    "identifier": "@local:minutes",
    "name": "Minutes",
    "changed": True,
    "operation": {"fields": [
        {"key": "llm.prediction.temperature", "value": 0.4},
        {"key": "llm.prediction.topKSampling", "value": 33.0},
        {"key": "llm.prediction.topPSampling", "value": {"checked": True, "value": 0.8}},
        {"key": "llm.prediction.minPSampling", "value": {"checked": False, "value": 0.3}},
        {"key": "llm.prediction.llama.presencePenalty", "value": {"checked": True, "value": 1}},
        {"key": "llm.prediction.stopStrings", "value": ["###"]},
        {"key": "llm.prediction.structured",
         "value": {"type": "json", "jsonSchema": {"type": "object"}}},
        {"key": "llm.prediction.contextOverflowPolicy", "value": "rollingWindow"},
        {"key": "llm.prediction.systemPrompt", "value": "Be short."},
    ]},
    "load": {"fields": [
        {"key": "llm.load.contextLength", "value": 16384},
        {"key": "llm.load.llama.flashAttention", "value": True},
        {"key": "llm.load.llama.kCacheQuantizationType", "value": {"checked": True, "value": "q8_0"}},
    ]},
}  # fmt: skip


def test_a_preset_of_lm_studio_is_understood(presets, tmp_path):
    path = tmp_path / "minutes.preset.json"
    path.write_text(json.dumps(LM_STUDIO), encoding="utf-8")
    read = presets.read_file(path)
    assert read.preset.name == "Minutes"
    assert dict(read.preset.values) == {
        "temperature": 0.4, "top_k": 33, "top_p": 0.8, "presence_penalty": 1.0, "stop": ("###",),
        "json_schema": '{"type": "object"}', "context": 16384, "flash_attention": "on",
        "cache_type_k": "q8_0", "when_full": "oldest",
    }  # fmt: skip
    assert read.left_out == ("llm.prediction.systemPrompt",)
    assert presets.get("minutes").values == read.preset.values


def own(**changes):
    return json.dumps(
        {"format": "localchat-preset", "version": 1, "name": "x", "values": {}} | changes
    )


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("<html>", "not JSON"),
        ("[1, 2]", "no preset"),
        ('{"a": 1}', "LocalChat or LM Studio"),
        (own(version=99), "newer version"),
        (own(version="1"), "damaged"),
        (own(values=[1]), "damaged"),
        (own(values={"temperature": 99}), "from 0 to 5"),
        (own(values={"temperature": float("nan")}), "temperature"),
        (own(values={"top_k": "many"}), "top_k"),
        (own(values={"seed": 10**400}), "seed"),
        (own(values={"samplers": ["top_q"]}), "samplers"),
        ("[" * 100_000, "no preset"),
        ("x" * 2_000_000, "too long"),
    ],
)
def test_a_bad_preset_file_is_refused_in_a_sentence(presets, tmp_path, text, says):
    path = tmp_path / "bad.json"
    path.write_text(text, encoding="utf-8")
    before = presets.all()
    with pytest.raises(UsageError, match=says):
        presets.read_file(path)
    assert presets.all() == before


def test_a_file_that_is_no_text_or_has_gone_is_told(presets, tmp_path):
    path = tmp_path / "bad.json"
    path.write_bytes(b"\xff\xfe\x00\x01")
    for name in (path, tmp_path / "gone.json"):
        with pytest.raises(UsageError, match="cannot be read"):
            presets.read_file(name)


def test_unknown_names_are_left_out_and_said():
    read = preset_file.read(own(values={"top_k": 3, "warmth": 1}))
    assert dict(read.preset.values) == {"top_k": 3}
    assert read.left_out == ("warmth",)


def test_adapters_are_changed_without_a_new_engine(services, tiny, tmp_path):
    adapter = write_adapter(tmp_path / "style.gguf")
    model = services.models.add(tiny)
    services.runner.ensure(model, LoadOptions(adapters=(f"{adapter}=0.5",)))
    process = services.runner.ready.pid
    services.runner.ensure(model, LoadOptions(adapters=(f"{adapter}=1.5",)))
    services.runner.ensure(model, LoadOptions())
    assert services.runner.ready.pid == process
    services.runner.ensure(model, LoadOptions(batch=64))
    assert services.runner.ready.pid != process
