"""Presets as files: LocalChat's own format (docs/presets.md), and the one of LM Studio, read only."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from localchat.domain.parameter import Kind, ParameterError, Value
from localchat.domain.parameters import BY_NAME
from localchat.domain.preset import Preset
from localchat.errors import UsageError
from localchat.text import say

FORMAT, VERSION = "localchat-preset", 1
MOST = 1_000_000
"""Longest file, in characters."""

# The last part of LM Studio's names, which differ in the middle between its versions, and ours.
_LM_STUDIO = {
    "temperature": "temperature", "topKSampling": "top_k", "topPSampling": "top_p",
    "minPSampling": "min_p", "repeatPenalty": "repeat_penalty", "frequencyPenalty": "frequency_penalty",
    "presencePenalty": "presence_penalty", "maxPredictedTokens": "max_tokens", "maxTokens": "max_tokens",
    "seed": "seed", "stopStrings": "stop", "xtcProbability": "xtc_probability",
    "xtcThreshold": "xtc_threshold", "contextLength": "context", "evalBatchSize": "batch",
    "evaluationBatchSize": "batch", "cpuThreads": "threads", "cpuThreadPoolSize": "threads",
    "flashAttention": "flash_attention", "kCacheQuantizationType": "cache_type_k",
    "vCacheQuantizationType": "cache_type_v", "tryMmap": "mmap", "keepModelInMemory": "mlock",
    "ropeFrequencyBase": "rope_freq_base", "ropeFrequencyScale": "rope_freq_scale",
    "structured": "json_schema", "contextOverflowPolicy": "when_full",
}  # fmt: skip


# What LM Studio does when the context is full, and our names for it.
_WHEN_FULL = {"stopAtLimit": "stop", "truncateMiddle": "middle", "rollingWindow": "oldest"}


@dataclass(frozen=True, slots=True)
class Read:
    """What was found in a file."""

    preset: Preset
    left_out: tuple[str, ...] = ()
    """Names in the file that mean nothing here."""


def write(preset: Preset) -> str:
    """A preset as a file's text."""
    content = {
        "format": FORMAT,
        "version": VERSION,
        "name": preset.name,
        "description": preset.description,
        "values": dict(preset.values),
    }
    return json.dumps(content, indent=2, ensure_ascii=False) + "\n"


def read(text: str) -> Read:
    """Read a file's text; `UsageError` says what is wrong with it."""
    if len(text) > MOST:
        raise UsageError(say("This file is too long for a preset."))
    try:
        content = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise UsageError(
            say("This file is no preset: it is not JSON ({error}).", error=error)
        ) from error
    if not isinstance(content, dict):
        raise UsageError(say("This file is no preset."))
    try:
        if content.get("format") == FORMAT:
            return _read_own(content)
        if any(isinstance(content.get(part), dict) for part in ("operation", "load")):
            return _read_lm_studio(content)
    except ParameterError as error:
        raise UsageError(say("This preset cannot be used: {error}", error=error)) from error
    raise UsageError(say("This file is no preset of LocalChat or LM Studio."))


def _read_own(content: Mapping[str, Any]) -> Read:
    version, values = content.get("version"), content.get("values")
    if not isinstance(version, int) or not isinstance(values, dict):
        raise UsageError(say("This preset is damaged: it has no version or no values."))
    if version > VERSION:
        raise UsageError(say("This preset was written by a newer version of LocalChat."))
    known = {name: value for name, value in values.items() if name in BY_NAME}
    left_out = tuple(str(name)[:60] for name in values if name not in BY_NAME)
    name, description = content.get("name"), content.get("description", "")
    return Read(_made(name, description, known), left_out)


def _read_lm_studio(content: Mapping[str, Any]) -> Read:
    values: dict[str, Value] = {}
    left_out = []
    for key, value in _fields(content):
        name = _LM_STUDIO.get(key.rpartition(".")[2])
        if name is None:
            left_out.append(key[:60])
        elif (ours := _translate(name, value)) is not _ABSENT:
            values[name] = ours
    return Read(_made(content.get("name"), say("From LM Studio."), values), tuple(left_out))


def _fields(content: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    for part in ("operation", "load"):
        section = content.get(part)
        fields = section.get("fields") if isinstance(section, dict) else None
        for field in fields if isinstance(fields, list) else []:
            if isinstance(field, dict) and isinstance(field.get("key"), str):
                yield field["key"], field.get("value")


_ABSENT: Any = object()


def _translate(name: str, value: Any) -> Any:
    """One of LM Studio's values as ours; a value that is switched off there is left out."""
    if isinstance(value, dict) and "checked" in value:
        if not value["checked"]:
            return _ABSENT
        value = value.get("value")
    if name == "json_schema":
        schema = value.get("jsonSchema") if isinstance(value, dict) else None
        return json.dumps(schema) if schema else _ABSENT
    if name == "when_full":
        value = _WHEN_FULL.get(str(value), _ABSENT)
    elif name == "flash_attention":
        value = "on" if value else "off"
    elif name == "seed" and value == -1:
        value = None
    if isinstance(value, float) and BY_NAME[name].kind is Kind.WHOLE and value.is_integer():
        return int(value)
    return value


def _made(name: object, description: object, values: Mapping[str, Any]) -> Preset:
    title = name.strip()[:80] if isinstance(name, str) else ""
    words = description[:500] if isinstance(description, str) else ""
    return Preset(name=title or say("Imported"), values=values, description=words)
