"""A static host on loopback with news of a newer version, signed as the makers would, and its packages."""

import datetime as dt
import hashlib
import io
import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from localchat.domain.pack import this_platform
from localchat.services.minisign import SecretKey
from localchat.services.release import Release

KEY = SecretKey(b"8 bytes!", b"a key that everybody may know...")


class Host:
    """Serves `files`, whole or in parts. A context manager."""

    def __init__(self):
        self.files = {}
        self.seen = []
        """Method, target and headers of every request."""
        self.moved = {}
        """Paths that lead elsewhere."""
        host = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_HEAD(self):
                self._answer()

            def do_GET(self):
                self._answer()

            def _answer(self):
                host.seen.append((self.command, self.path, dict(self.headers)))
                data = host.files.get(self.path)
                if (elsewhere := host.moved.get(self.path)) or data is None:
                    self.send_response(302 if elsewhere else 404)
                    self.send_header("Location", elsewhere or "/")
                    self.send_header("Content-Length", "0")
                    self.end_headers()
                    return
                whole, wanted = len(data), self.headers.get("Range", "")
                if wanted:
                    first, last = (int(part) for part in wanted.removeprefix("bytes=").split("-"))
                    data = data[first : last + 1]
                    self.send_response(206)
                    self.send_header(
                        "Content-Range", f"bytes {first}-{first + len(data) - 1}/{whole}"
                    )
                else:
                    self.send_response(200)
                self.send_header("Content-Length", str(len(data)))
                self.end_headers()
                if self.command == "GET":
                    self.wfile.write(data)

            def log_message(self, *_):
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.address = f"http://127.0.0.1:{self._server.server_port}"
        self._thread = threading.Thread(target=self._server.serve_forever, daemon=True)

    def __enter__(self):
        self._thread.start()
        return self

    def __exit__(self, *_):
        self._server.shutdown()
        self._server.server_close()

    @property
    def release(self):
        """What a copy would have been built with that believes this host."""
        return Release(
            keys=(KEY.public,), address=f"{self.address}/app/latest.json", hosts=("127.0.0.1",)
        )

    def tell(self, package=b"the package", *, key=KEY, **changes):
        """Put news there, and the package that they name."""
        news = {
            "format": 1, "serial": 7, "version": "9.0", "released": "2026-11-01", "notes": "All is better.",
            "expires": (dt.datetime.now(dt.UTC).date() + dt.timedelta(days=100)).isoformat(),
            "packages": [{
                "kind": "tar", "platform": this_platform(), "path": "9.0/localchat.tar.gz",
                "size": len(package), "sha256": hashlib.sha256(package).hexdigest(),
            }],
            **changes,
        }  # fmt: skip
        data = json.dumps(news).encode()
        self.files["/app/latest.json"] = data
        self.files["/app/latest.json.minisig"] = key.sign(io.BytesIO(data), "latest.json").encode()
        self.files["/app/9.0/localchat.tar.gz"] = package
