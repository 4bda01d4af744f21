"""A proxy on loopback that speaks HTTP and SOCKS 5, and remembers where it was asked to lead."""

import contextlib
import re
import socket
import socketserver
import threading
from typing import Any


class Proxy(socketserver.ThreadingTCPServer):
    """Leads on to wherever it is asked. A context manager that serves while it is entered."""

    allow_reuse_address = daemon_threads = True

    def __init__(self, *, password: str = "", refuses: int = 0) -> None:
        """With `refuses` it answers everything with that status."""
        super().__init__(("127.0.0.1", 0), _Handler)
        self.asked: list[str] = []
        self.heads: list[bytes] = []
        self.password, self.refuses = password, refuses
        self.port = self.server_address[1]
        threading.Thread(target=self.serve_forever, args=(0.05,), daemon=True).start()

    def __exit__(self, *_: object) -> None:
        self.shutdown()
        super().__exit__(*_)

    def handle_error(self, request: Any, client_address: Any) -> None:
        pass  # a connection that was cut is no surprise here


class _Handler(socketserver.BaseRequestHandler):
    server: Proxy

    def handle(self) -> None:
        first = self.request.recv(1, socket.MSG_PEEK)
        with contextlib.suppress(OSError):
            self._socks() if first == b"\x05" else self._http()

    def _http(self) -> None:
        head = b""
        while b"\r\n\r\n" not in head:
            head += self.request.recv(4096)
        self.server.heads.append(head)
        method, target, _ = head.decode().split(" ", 2)
        place = re.sub(r"^http://|/.*$", "", target)
        self.server.asked.append(f"{method} {place}")
        if self.server.refuses:
            answer = f"HTTP/1.1 {self.server.refuses} Refused\r\nContent-Length: 0\r\n\r\n"
            self.request.sendall(answer.encode())
            return
        other = self._connect(place)
        if method == "CONNECT":
            self.request.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
        else:
            other.sendall(head.replace(f"http://{place}".encode(), b"", 1))
        self._lead(other)

    def _exactly(self, count: int) -> bytes:
        return self.request.recv(count, socket.MSG_WAITALL)

    def _socks(self) -> None:
        self._exactly(self._exactly(2)[1])
        if self.server.password:
            self.request.sendall(b"\x05\x02")
            user = self._exactly(self._exactly(2)[1])
            password = self._exactly(self._exactly(1)[0])
            good = (user, password) == (b"me", self.server.password.encode())
            self.request.sendall(b"\x01\x00" if good else b"\x01\x01")
        else:
            self.request.sendall(b"\x05\x00")
        self._exactly(4)
        name = self._exactly(self._exactly(1)[0]).decode()
        place = f"{name}:{int.from_bytes(self._exactly(2), 'big')}"
        self.server.asked.append(place)
        other = self._connect(place)
        self.request.sendall(b"\x05\x00\x00\x01\x00\x00\x00\x00\x00\x00")
        self._lead(other)

    def _connect(self, place: str) -> socket.socket:
        host, _, port = place.rpartition(":")
        return socket.create_connection((host, int(port)))

    def _lead(self, other: socket.socket) -> None:
        def pour(source: socket.socket, target: socket.socket) -> None:
            with contextlib.suppress(OSError):
                while data := source.recv(65536):
                    target.sendall(data)
                target.shutdown(socket.SHUT_WR)

        back = threading.Thread(target=pour, args=(other, self.request), daemon=True)
        back.start()
        pour(self.request, other)
        back.join()
        other.close()
