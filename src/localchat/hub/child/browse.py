"""Looking at the Hub: lists, one repository, its card, the first bytes of a file, whose token it is.

Every answer is taken as written by a stranger: limited in size, decoded into types, and a wrong entry is
left out instead of spoiling its page.
"""

import math
import re
from typing import Any
from urllib.parse import parse_qs, quote, urlencode, urlsplit

import msgspec

from localchat.domain.connection import UPDATE
from localchat.domain.repository import NotARepository, parse_repository
from localchat.hub import protocol as p
from localchat.hub.child.failure import HubError
from localchat.hub.child.guard import Door
from localchat.hub.child.halt import Halt
from localchat.text import say

PAGE, MOST_ROWS, MOST_FILES = 30, 1000, 20_000
_LIST_LIMIT, _CARD_LIMIT, _PART_LIMIT = 24_000_000, 2_000_000, 4 << 20
_NEWS_LIMIT = 100_000
_LONGEST_PATH = 500
_ON_LIST = (
    "downloads",
    "likes",
    "lastModified",
    "gated",
    "tags",
    "pipeline_tag",
    "gguf",
    "cardData",
)
_ON_PAGE = (*_ON_LIST, "sha", "evalResults", "model-index")
_CHATS = frozenset(
    {"", "text-generation", "image-text-to-text", "any-to-any", "audio-text-to-text"}
)
_NEXT = re.compile(r'<([^>]+)>;\s*rel="next"')
_SHA256 = re.compile(r"[0-9a-f]{64}")
_COMMIT = re.compile(r"[0-9a-f]{40}")


def search(door: Door, halt: Halt, request: p.Search) -> p.Page:
    """One page of models, as the Hub orders them."""
    query: list[tuple[str, str]] = [
        ("filter", "gguf"),
        ("limit", str(PAGE)),
        ("sort", request.sort),
    ]
    query += [("expand", name) for name in _ON_LIST]
    if request.query:
        query.append(("search", request.query))
    if request.language:
        query.append(("filter", request.language))
    if request.open_only:
        query.append(("gated", "false"))
    if request.parameters:
        query.append(("num_parameters", request.parameters))
    if request.cursor:
        query.append(("cursor", request.cursor))
    address = f"{door.endpoint}/api/models?{urlencode(query)}"
    items, follows = _items(door, halt, address, "search")
    rows = [row for item in items[:MOST_ROWS] if (row := _row(_dict(item))) is not None]
    cursor = parse_qs(urlsplit(follows).query).get("cursor", [""])[0]
    return p.Page(request=request.request, rows=rows, cursor=cursor)


def describe(door: Door, halt: Halt, request: p.Describe) -> p.Described:
    """One repository with its files."""
    where = f"{door.endpoint}/api/models/{quote(request.repository)}"
    query = urlencode([("expand", name) for name in _ON_PAGE])
    data, _ = door.read(f"{where}?{query}", "model page", halt, most=_LIST_LIMIT)
    found = _decode(data, dict[str, Any])
    row = _row({**found, "id": request.repository, "pipeline_tag": ""})
    revision = _text(found.get("sha"))
    if row is None or not _COMMIT.fullmatch(revision):
        raise HubError(p.Failure.STRANGE, say("The hub's answer about this model makes no sense."))
    files: list[p.File] = []
    address = f"{where}/tree/{revision}?recursive=true"
    for _ in range(MOST_FILES // 1000):
        items, address = _items(door, halt, address, "model page")
        files += [file for item in items if (file := _file(_dict(item))) is not None]
        if not address or len(files) >= MOST_FILES:
            break
    return p.Described(
        request=request.request, row=row, revision=revision, files=files[:MOST_FILES],
        scores=_scores(found),
    )  # fmt: skip


def _items(door: Door, halt: Halt, address: str, purpose: str) -> tuple[list[Any], str]:
    """One page of a list, and the address of the next; empty at the end."""
    data, reply = door.read(address, purpose, halt, most=_LIST_LIMIT)
    follows = _NEXT.search(reply.headers.get("link", ""))
    try:
        after = str(reply.address.join(follows[1])) if follows else ""
    except ValueError:
        after = ""
    return _decode(data, list[Any]), after


def read_card(door: Door, halt: Halt, request: p.ReadCard) -> p.Read:
    """The text of a model's page."""
    address = (
        f"{door.endpoint}/{quote(request.repository)}/resolve/{quote(request.revision)}/README.md"
    )
    data, _ = door.read(address, "model card", halt, most=_CARD_LIMIT)
    return p.Read(request=request.request, data=data, total=len(data))


def read_part(door: Door, halt: Halt, request: p.ReadPart) -> p.Read:
    """Some bytes of a file."""
    length = min(request.length, _PART_LIMIT)
    last = request.start + length - 1
    data, reply = door.read(
        address_of(door, request.repository, request.revision, request.path),
        "model header", halt, most=length, headers={"Range": f"bytes={request.start}-{last}"},
    )  # fmt: skip
    begins, total = content_range(reply.headers.get("content-range", ""))
    if reply.status != 206 or begins != request.start:
        raise HubError(
            p.Failure.STRANGE, say("The hub did not send the part of the file it was asked for.")
        )
    return p.Read(request=request.request, data=data, total=total)


def who_am_i(door: Door, halt: Halt, request: p.WhoAmI) -> p.Account:
    """Whose token it is."""
    address = f"{door.endpoint}/api/whoami-v2"
    data, _ = door.read(address, "account", halt, most=1_000_000, token=request.token)
    return p.Account(
        request=request.request, name=str(_decode(data, dict[str, Any]).get("name", ""))[:100]
    )


def read_news(door: Door, halt: Halt, request: p.ReadNews) -> p.Read:
    """What is told of a newer LocalChat: the file as it is, since its signature is checked elsewhere."""
    headers = {"Accept-Encoding": "identity"}
    data, _ = door.read(
        request.address, UPDATE, halt, most=_NEWS_LIMIT, seconds=30.0, headers=headers, token=""
    )
    return p.Read(request=request.request, data=data, total=len(data))


def address_of(door: Door, repository: str, revision: str, path: str) -> str:
    """Where a file of a repository is asked for."""
    return f"{door.endpoint}/{quote(repository)}/resolve/{quote(revision)}/{quote(path)}"


def content_range(header: str) -> tuple[int, int]:
    """Where the bytes of an answer begin, and how many the file has; -1 for what is not said."""
    match = re.fullmatch(r"bytes (\d{1,18})-\d{1,18}/(\d{1,18}|\*)", header.strip())
    if match is None:
        return -1, -1
    return int(match[1]), -1 if match[2] == "*" else int(match[2])


def _decode(data: bytes, kind: Any) -> Any:
    try:
        return msgspec.json.decode(data, type=kind)
    except (msgspec.MsgspecError, RecursionError, UnicodeDecodeError) as error:
        raise HubError(p.Failure.STRANGE, say("The hub's answer cannot be understood.")) from error


def _text(value: Any, longest: int = 200) -> str:
    return value[:longest] if isinstance(value, str) else ""


def _count(value: Any) -> int:
    return value if type(value) is int and 0 <= value < 1 << 60 else 0


def _dict(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _number(value: Any) -> float | None:
    if type(value) not in {int, float}:
        return None
    try:
        number = float(value)
    except OverflowError:
        return None
    return number if math.isfinite(number) else None


def _row(item: dict[str, Any]) -> p.Row | None:
    """A model of a list; None when it is not for chatting or makes no sense."""
    name = _text(item.get("id"))
    kind = _text(item.get("pipeline_tag"))
    try:
        parse_repository(name)
    except NotARepository:
        return None
    if kind not in _CHATS:
        return None
    tags = [tag[:200] for tag in _list(item.get("tags")) if isinstance(tag, str)][:500]
    card, gguf = _dict(item.get("cardData")), _dict(item.get("gguf"))
    licence = next((tag[8:] for tag in tags if tag.startswith("license:")), "")
    bases = [tag.rpartition(":")[2] for tag in tags if tag.startswith("base_model:quantized:")]
    languages = card.get("language") or []
    return p.Row(
        repository=name,
        base=bases[0] if bases else _first(card.get("base_model")),
        licence=(_text(card.get("license_name")) if licence == "other" else licence) or licence,
        languages=[code[:20] for code in (languages if isinstance(languages, list) else [languages])
                   if isinstance(code, str)][:40],
        architecture=_text(gguf.get("architecture"), 40),
        parameters=_count(gguf.get("total")),
        context=_count(gguf.get("context_length")),
        downloads=_count(item.get("downloads")),
        likes=_count(item.get("likes")),
        updated=_text(item.get("lastModified"), 10),
        gated=bool(item.get("gated")),
        can_chat=bool(gguf.get("chat_template")),
        pictures="image-text-to-text" in {kind, *tags},
    )  # fmt: skip


def _first(value: Any) -> str:
    return _text(value[0] if isinstance(value, list) and value else value)


def _file(item: dict[str, Any]) -> p.File | None:
    path, large = item.get("path"), item.get("lfs")
    if item.get("type") != "file" or not isinstance(path, str):
        return None
    if not 0 < len(path) <= _LONGEST_PATH:
        return None
    if isinstance(large, dict):
        sha256, size = _text(large.get("oid")).removeprefix("sha256:"), _count(large.get("size"))
        if not _SHA256.fullmatch(sha256) or not size:
            return None
        return p.File(path=path, size=size, sha256=sha256)
    return p.File(path=path, size=_count(item.get("size")), git=_text(item.get("oid"), 40))


def _scores(found: dict[str, Any]) -> list[p.Score]:
    """Published scores of both kinds in which the Hub keeps them."""
    scores = []
    for entry in map(_dict, _list(found.get("evalResults"))):
        data = _dict(entry.get("data"))
        source = _dict(data.get("source"))
        if (value := _number(data.get("value"))) is not None:
            scores.append(
                p.Score(
                    benchmark=_text(_dict(data.get("dataset")).get("id"), 80), value=value,
                    source=_text(source.get("name"), 120) or _text(source.get("url"), 200),
                    date=_text(data.get("date"), 10), verified=entry.get("verified") is True,
                )
            )  # fmt: skip
    scores += [
        p.Score(
            benchmark=_text(_dict(result.get("dataset")).get("name"), 80), value=value,
            source="the maker's own card",
        )
        for model in map(_dict, _list(found.get("model-index")))
        for result in map(_dict, _list(model.get("results")))
        for metric in map(_dict, _list(result.get("metrics")))
        if (value := _number(metric.get("value"))) is not None
    ]  # fmt: skip
    return [score for score in scores if score.benchmark][:100]
