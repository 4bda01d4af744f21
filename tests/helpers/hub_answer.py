"""An answer of the tests' own hub, and the faults that can be put into it."""

import contextlib
import json
import re
import socket
import struct
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from http.client import responses
from typing import Any

_PIECE = 1 << 18


@dataclass
class Seen:
    """A request as it came, and how much of its answer was sent."""

    server: str
    method: str
    path: str
    headers: dict[str, str]
    body: bytes = b""
    sent: int = 0
    status: int = 0

    @property
    def range(self) -> tuple[int, int] | None:
        match = re.fullmatch(r"bytes=(\d+)-(\d*)", self.headers.get("range", ""))
        return (int(match[1]), int(match[2]) if match[2] else -1) if match else None


@dataclass
class Answer:
    """What is sent; faults change it."""

    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    content: Any = b""
    ranges: bool = False
    """Whether a part can be asked for."""
    silent: str = ""
    """``close``, ``reset``, ``stall`` or ``drip`` in place of the head."""
    cut: int | None = None
    """Bytes of the body after which the connection ends ..."""
    end: str = "close"
    """... in this way: ``close``, ``reset`` or ``stall``."""
    rate: int = 0
    """Bytes each second; 0 for as many as go ..."""
    is_slow: Callable[[], bool] = lambda: True
    """... as soon as this says so."""
    piece: int = _PIECE
    shift: int = 0
    """How far from the right place a part begins."""
    short: int = 0
    """Bytes that are missing at the end of a part, which says so."""


def json_answer(value: Any, **headers: str) -> Answer:
    head = {
        "content-type": "application/json",
        **{k.replace("_", "-"): v for k, v in headers.items()},
    }
    return Answer(headers=head, content=json.dumps(value).encode())


def error(status: int, message: str, code: str = "") -> Answer:
    answer = json_answer({"error": message}, x_error_message=message)
    answer.status = status
    if code:
        answer.headers["x-error-code"] = code
    return answer


# --- faults ---------------------------------------------------------------------------------------


@dataclass
class Fault:
    """Changes the answers to some requests: those of `server` whose path has `path` in it."""

    change: Callable[[Answer], None]
    server: str = "files"
    path: str = ""
    method: str = "GET"
    after: int = 0
    """How many such requests go well first."""
    times: int = 1
    """How many go wrong then; -1 for all."""

    def strike(self, seen: Seen, answer: Answer) -> None:
        if (seen.server, seen.method) != (self.server, self.method) or self.path not in seen.path:
            return
        if self.after:
            self.after -= 1
        elif self.times:
            self.times -= 1
            self.change(answer)


def setting(**values: Any) -> Callable[[Answer], None]:
    """A fault that sets fields of the answer."""

    def change(answer: Answer) -> None:
        for name, value in values.items():
            setattr(answer, name, value)

    return change


def cut(after: int, end: str = "close") -> Callable[[Answer], None]:
    return setting(cut=after, end=end)


def status(code: int, retry_after: str = "", **headers: str) -> Callable[[Answer], None]:
    def change(answer: Answer) -> None:
        answer.status, answer.content, answer.ranges = code, b"not now", False
        answer.headers = {"content-type": "text/plain", **headers}
        if retry_after:
            answer.headers["retry-after"] = retry_after

    return change


def redirect(target: str, code: int = 302) -> Callable[[Answer], None]:
    def change(answer: Answer) -> None:
        answer.status, answer.content, answer.ranges = code, b"", False
        answer.headers["location"] = target

    return change


def flipped(place: int) -> Callable[[Answer], None]:
    def change(answer: Answer) -> None:
        content = bytearray(answer.content)
        content[place] ^= 1
        answer.content = bytes(content)

    return change


def replaced(content: bytes, **headers: str) -> Callable[[Answer], None]:
    def change(answer: Answer) -> None:
        answer.content = content
        answer.headers |= {name.replace("_", "-"): value for name, value in headers.items()}

    return change


# --- sending --------------------------------------------------------------------------------------


def send(
    connection: socket.socket, seen: Seen, answer: Answer, count: Callable[[int], None]
) -> bool:
    """Send an answer; returns whether the connection can go on. `count` hears of each byte of the body."""
    if answer.silent:
        return _be_silent(connection, answer)
    body, more = _body(seen, answer)
    seen.status = answer.status
    head = {"content-length": str(len(body)), **answer.headers, **more}
    lines = [f"HTTP/1.1 {answer.status} {responses.get(answer.status, 'Unknown')}"]
    lines += [f"{name}: {value}" for name, value in head.items()]
    text = ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1")
    if seen.method == "HEAD" or not len(body) or answer.cut == 0:
        connection.sendall(text)
        if seen.method == "HEAD":
            return True
    length = len(body) if answer.cut is None else min(answer.cut, len(body))
    for place in range(0, length, answer.piece):
        piece = body[place : min(place + answer.piece, length)]
        # As real servers do, the head and the first bytes arrive together.
        connection.sendall(piece if place else text + piece)
        seen.sent += len(piece)
        count(len(piece))
        if answer.rate and answer.is_slow():
            time.sleep(len(piece) / answer.rate)
    if answer.cut is None:
        return True
    return end(connection, answer.end)


def _body(seen: Seen, answer: Answer) -> tuple[memoryview, dict[str, str]]:
    """What is sent of the content, and the headers that say so."""
    content = memoryview(answer.content)
    if not answer.ranges:
        return content, {}
    if seen.range is None or answer.status != 200:
        return content, {"accept-ranges": "bytes"}
    start, last = seen.range
    last = len(content) - 1 if last < 0 else min(last, len(content) - 1)
    if start > last:
        answer.status = 416
        return memoryview(b""), {"content-range": f"bytes */{len(content)}"}
    answer.status = 206
    start, last = start + answer.shift, last + answer.shift - answer.short
    where = f"bytes {start}-{last}/{len(content)}"
    return content[start : last + 1], {"content-range": where, **answer.headers}


def _be_silent(connection: socket.socket, answer: Answer) -> bool:
    if answer.silent == "drip":
        with contextlib.suppress(OSError):
            for letter in b"HTTP/1.1 200 OK\r\nx-slow: " + b"z" * 100:
                connection.sendall(bytes([letter]))
                time.sleep(0.1)
    return end(connection, answer.silent)


def end(connection: socket.socket, how: str) -> bool:
    """End a connection as a bad line would."""
    if how == "stall":
        with contextlib.suppress(OSError):
            connection.settimeout(30)
            while connection.recv(4096):
                pass
    if how == "reset":
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    return False
