"""The tests' own hub and file host on loopback: they speak the Hub's protocol, and go wrong to a plan.

huggingface_hub itself works against it, which `tests/hub/test_stand_in.py` shows. As a program it serves
one file: ``python tests/helpers/hub.py BYTES`` for the benchmarks, or ``… FILE`` for one that is there.
"""

import base64
import contextlib
import json
import re
import secrets
import socket
import socketserver
import ssl
import sys
import threading
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from types import TracebackType
from typing import Any, Self
from urllib.parse import parse_qs, quote, unquote, urlsplit

if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.helpers.hub_answer import Answer, Fault, Seen, error, json_answer, send
from tests.helpers.hub_repository import Repository, StoredFile, random_bytes, stored

_PATIENT_BYTES = 1 << 18
_RESOLVE = re.compile(r"/([^/]+/[^/]+)/(?:resolve|raw)/([^/]+)/(.+)")
_MODEL = re.compile(r"/api/models/([^/]+/[^/]+)(?:/(revision|tree|paths-info|resolve-cache)/(.+))?")
_CACHE = re.compile(r"/api/resolve-cache/models/([^/]+/[^/]+)/([^/]+)/(.+)")


class StandIn:
    """Two servers: `endpoint` is the hub, `files` the file host to which it sends. A context manager."""

    def __init__(self, tls: ssl.SSLContext | None = None, place: str = "127.0.0.1") -> None:
        """With `tls` both speak https; `place` is the address on which they listen."""
        self.repositories: dict[str, Repository] = {}
        self.tokens: dict[str, str] = {}
        """Valid access tokens, and whose they are."""
        self.faults: list[Fault] = []
        self.seen: list[Seen] = []
        self.tree_page = 1000
        self.rate = 0
        """Bytes each second on each connection of the file host; 0 for as many as go."""
        self.slow_after = 0
        """Bytes that the file host sends as fast as it can, all in all, before it keeps to that rate."""
        self.sent = 0
        """Bytes of files that were sent by the file host."""
        self._signatures: dict[str, StoredFile] = {}
        self._lock = threading.Lock()
        self._servers = [_Server(self, name, tls, place) for name in ("hub", "files")]
        self.endpoint, self.files = (server.address for server in self._servers)

    def add(self, name: str, files: dict[str, Any], **more: Any) -> Repository:
        """Put a repository there: bytes by path. `gated`, `allowed`, or what is said of it."""
        special = {key: more.pop(key) for key in ("gated", "allowed") if key in more}
        known = {path: stored(path, content) for path, content in files.items()}
        repository = Repository(name, known, more, **special)
        self.repositories[name] = repository
        return repository

    def fault(self, change: Any, server: str = "files", **more: Any) -> None:
        """Plan a fault: `change` of `hub_answer`, and which requests it strikes (`Fault`)."""
        self.faults.append(Fault(change, server, **more))

    def expire(self) -> None:
        """Every address that was given out is no longer good."""
        self._signatures.clear()

    def requests(self, server: str, method: str = "") -> list[Seen]:
        return [seen for seen in self.seen if seen.server == server and method in {"", seen.method}]

    def count(self, amount: int) -> None:
        with self._lock:
            self.sent += amount

    def close(self) -> None:
        for server in self._servers:
            server.shutdown()
            server.server_close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    # --- what it answers -------------------------------------------------------------------------

    def answer(self, seen: Seen) -> Answer:
        """The right answer, before faults."""
        parts = urlsplit(seen.path)
        query = parse_qs(parts.query)
        if seen.server == "files":
            return self._file_host(parts.path, query)
        answer = self._hub(seen, parts.path, query)
        kind = "resolvers" if "/resolve" in parts.path else "api"
        answer.headers |= {
            "ratelimit": f'"{kind}";r=499;t=120', "ratelimit-policy": f'"fixed window";"{kind}";q=500;w=300',
        }  # fmt: skip
        return answer

    def _hub(  # noqa: PLR0911 -- a table of addresses
        self, seen: Seen, path: str, query: dict[str, list[str]]
    ) -> Answer:
        token = seen.headers.get("authorization", "").removeprefix("Bearer ")
        if token and token not in self.tokens:
            return error(401, "Invalid user token.")
        if path == "/api/whoami-v2":
            name = self.tokens.get(token)
            return json_answer({"type": "user", "name": name}) if name else error(401, "No token.")
        if path == "/api/models":
            return self._list(query)
        if match := _CACHE.fullmatch(path):
            return self._resolve(token, match[1], match[2], unquote(match[3]), direct=True)
        if match := _MODEL.fullmatch(path):
            return self._about(seen, match[1], match[2] or "", match[3] or "", query)
        if match := _RESOLVE.fullmatch(path):
            return self._resolve(token, match[1], match[2], unquote(match[3]), direct=False)
        return error(404, "Sorry, we can't find the page you are looking for.")

    def _list(self, query: dict[str, list[str]]) -> Answer:
        found = list(self.repositories.values())
        for tag in query.get("filter", []):
            found = [
                each
                for each in found
                if tag in each.tags or tag in each.facts()["cardData"].get("language", [])
            ]
        if words := query.get("search", [""])[0].lower():
            found = [each for each in found if words in each.name.lower()]
        if query.get("gated") == ["false"]:
            found = [each for each in found if not each.gated]
        key = query.get("sort", ["trendingScore"])[0]
        found.sort(key=lambda each: (each.facts().get(key) or 0, each.name), reverse=True)
        cursor = query.get("cursor", [""])[0]
        begin = int(base64.urlsafe_b64decode(cursor)) if cursor else 0
        end = begin + int(query.get("limit", ["1000"])[0])
        answer = json_answer([each.row(query.get("expand", [])) for each in found[begin:end]])
        if end < len(found):
            answer.headers["link"] = self._next("/api/models", query, end)
        return answer

    def _next(self, path: str, query: dict[str, list[str]], place: int) -> str:
        cursor = base64.urlsafe_b64encode(str(place).encode()).decode()
        pairs = [
            (name, value) for name, values in query.items() if name != "cursor" for value in values
        ]
        text = "&".join(
            f"{quote(name)}={quote(value)}" for name, value in [*pairs, ("cursor", cursor)]
        )
        return f'<{self.endpoint}{path}?{text}>; rel="next"'

    def _about(
        self, seen: Seen, name: str, what: str, rest: str, query: dict[str, list[str]]
    ) -> Answer:
        repository = self.repositories.get(name)
        if repository is None:
            known = seen.headers.get("authorization")
            return error(404 if known else 401, "Repository not found", "RepoNotFound")
        revision = rest.partition("/")[0]
        if what and revision not in {"main", repository.commit}:
            return error(404, f"Invalid rev id: {revision}", "RevisionNotFound")
        if what == "paths-info":
            paths = parse_qs(seen.body.decode()).get("paths", [])
            return json_answer(
                [repository.files[path].entry(path) for path in paths if path in repository.files]
            )
        if what == "tree":
            return self._tree(repository, urlsplit(seen.path).path, query)
        row = repository.row(query.get("expand", []))
        if query.get("blobs"):
            row["siblings"] = [file.sibling(path) for path, file in repository.files.items()]
        return json_answer(row)

    def _tree(self, repository: Repository, path: str, query: dict[str, list[str]]) -> Answer:
        folders = sorted({name.rpartition("/")[0] for name in repository.files} - {""})
        entries = [
            {"type": "directory", "oid": "0" * 40, "size": 0, "path": each} for each in folders
        ]
        entries += [file.entry(name) for name, file in repository.files.items()]
        cursor = query.get("cursor", [""])[0]
        begin = int(base64.urlsafe_b64decode(cursor)) if cursor else 0
        end = begin + self.tree_page
        answer = json_answer(entries[begin:end])
        if end < len(entries):
            answer.headers["link"] = self._next(path, query, end)
        return answer

    def _resolve(  # noqa: PLR0911 -- a table of refusals
        self, token: str, name: str, revision: str, path: str, *, direct: bool
    ) -> Answer:
        repository = self.repositories.get(name)
        if repository is None:
            return error(404 if token else 401, "Repository not found", "RepoNotFound")
        if revision not in {"main", repository.commit}:
            return error(404, f"Invalid rev id: {revision}", "RevisionNotFound")
        if repository.gated and token not in repository.allowed:
            return error(403 if token else 401, "Access to this model is restricted.", "GatedRepo")
        file = repository.files.get(path)
        if file is None:
            return error(404, "Entry not found", "EntryNotFound")
        headers = {
            "x-repo-commit": repository.commit, "accept-ranges": "bytes", "etag": f'"{file.etag}"',
        }  # fmt: skip
        if not file.is_large:
            if direct:
                return Answer(headers=headers, content=file.content, ranges=True)
            where = f"/api/resolve-cache/models/{name}/{repository.commit}/{quote(path)}"
            return Answer(status=307, headers={**headers, "location": where})
        signature = secrets.token_hex(16)
        self._signatures[signature] = file
        target = f"{self.files}/{file.sha256}?X-Amz-Expires=3600&X-Amz-Signature={signature}"
        linked = {"x-linked-etag": f'"{file.sha256}"', "x-linked-size": str(file.size)}
        return Answer(status=302, headers={**headers, **linked, "location": target})

    def _file_host(self, path: str, query: dict[str, list[str]]) -> Answer:
        file = self._signatures.get(query.get("X-Amz-Signature", [""])[0])
        if file is None or path != f"/{file.sha256}":
            return Answer(status=403, content=b"<Error><Code>AccessDenied</Code></Error>")

        def is_slow() -> bool:
            return self.sent >= self.slow_after

        return Answer(content=file.content, ranges=True, rate=self.rate, is_slow=is_slow)


class _Server(socketserver.ThreadingMixIn, socketserver.TCPServer):
    allow_reuse_address = daemon_threads = True
    request_queue_size = 64

    def __init__(
        self, stand_in: StandIn, name: str, tls: ssl.SSLContext | None, place: str
    ) -> None:
        self.stand_in, self.name, self._tls = stand_in, name, tls
        super().__init__((place, 0), _Handler)
        scheme, port = "https" if tls else "http", self.server_address[1]
        self.address = f"{scheme}://127.0.0.1:{port}"
        threading.Thread(target=self.serve_forever, args=(0.05,), name=name, daemon=True).start()

    def finish_request(self, request: Any, client_address: Any) -> None:
        if self._tls is None:
            super().finish_request(request, client_address)
            return
        with self._tls.wrap_socket(request, server_side=True) as secured:
            super().finish_request(secured, client_address)

    def handle_error(self, request: Any, client_address: Any) -> None:
        if not isinstance(sys.exception(), OSError):
            super().handle_error(request, client_address)


class _Handler(BaseHTTPRequestHandler):
    server: _Server
    protocol_version = "HTTP/1.1"

    def setup(self) -> None:
        super().setup()
        # What waits in this computer's memory was sent to nobody yet, and would be counted.
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, _PATIENT_BYTES)

    def handle_one_request(self) -> None:
        self.raw_requestline = self.rfile.readline(65537)
        if not self.raw_requestline or not self.parse_request():
            self.close_connection = True
            return
        body = self.rfile.read(int(self.headers.get("content-length", 0)))
        headers = {name.lower(): value for name, value in self.headers.items()}
        seen = Seen(self.server.name, self.command, self.path, headers, body)
        stand_in = self.server.stand_in
        stand_in.seen.append(seen)
        answer = stand_in.answer(seen)
        for fault in stand_in.faults:
            fault.strike(seen, answer)
        count = stand_in.count if self.server.name == "files" else lambda _: None
        goes_on = False
        with contextlib.suppress(OSError):
            goes_on = send(self.connection, seen, answer, count)
        self.close_connection = not goes_on or headers.get("connection") == "close"


def main(what: str) -> None:
    """Serve so many bytes, or a file, until stdin ends; prints where, and what it is."""
    with StandIn() as stand_in:
        if what.isdecimal():
            content = random_bytes(1 << 20) * (int(what) // (1 << 20))
        else:
            content = Path(what).read_bytes()
        repository = stand_in.add("test/large", {"model.gguf": content})
        file = repository.files["model.gguf"]
        about = {
            "endpoint": stand_in.endpoint, "commit": repository.commit, "size": file.size,
            "sha256": file.sha256,
        }  # fmt: skip
        _say(about)
        for line in sys.stdin:
            command, _, value = line.strip().partition(" ")
            if command == "rate":
                stand_in.rate = int(value)
            _say({"sent": stand_in.sent})


def _say(value: dict[str, Any]) -> None:
    sys.stdout.write(json.dumps(value) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(sys.argv[1])
