"""An answer of a server, whose content is read by whoever asked, and never believed to be short or whole."""

import http.client
import time
import zlib
from email.message import Message
from typing import Any

from localchat.hub.child.address import Address
from localchat.hub.child.failure import CUT, HubError, broken, stopped
from localchat.hub.child.halt import Halt
from localchat.hub.child.line import Connection
from localchat.hub.protocol import Failure
from localchat.text import say

_PIECE, _LOOK = 1 << 16, 2000


class Reply:
    """Status, headers, and the way to the content. Every failure is a `HubError`."""

    def __init__(
        self,
        connection: Connection,
        response: http.client.HTTPResponse,
        address: Address,
        halt: Halt,
    ) -> None:
        self._response, self._line, self._halt = response, connection.line, halt
        self.address = address
        """Where it comes from, after all redirects."""
        self.status: int = response.status
        self.headers: Message = response.headers
        self._direct = False

    @property
    def length(self) -> int:
        """Bytes of the content, as announced; -1 if that is not said."""
        text = self.headers.get("content-length", "")
        return int(text) if text.isdigit() and len(text) < 18 else -1

    @property
    def finished(self) -> bool:
        """Whether all of it was read, so that the connection can take another request."""
        if self._response.length == 0:
            self._response.close()
        return self._response.isclosed() and not self._response.will_close

    def receive(self, buffer: memoryview) -> int:
        """Read what has come of the content, at most as much as `buffer` takes; 0 at its end."""
        response = self._response
        try:
            if self._direct:
                # What came with the head is read, so that the rest can go into the buffer straight away.
                left = response.length
                if not left:
                    return 0
                count = self._line.receive(buffer[:left])
                response.length = left - count
            else:
                data = response.read1(len(buffer))
                count = len(data)
                buffer[:count] = data
                # It gives all it has, so less than was wanted means that there is no more of it.
                emptied = count < len(buffer)
                self._direct = emptied and response.length is not None and not response.chunked
        except (OSError, http.client.HTTPException, ValueError) as error:
            raise self._meaning(error) from error
        if not count and self._halt.stopped:
            raise stopped()
        return count

    def read_beginning(self) -> bytes:
        """What has come of the content, for a look at why something was refused."""
        buffer = memoryview(bytearray(_LOOK))
        return bytes(buffer[: self.receive(buffer)])

    def read(self, most: int, seconds: float) -> bytes:
        """Read the whole content; it may have at most `most` bytes and take so many seconds."""
        self._line.deadline = time.monotonic() + seconds
        packed = self.headers.get("content-encoding", "identity").lower()
        if packed not in {"identity", "gzip"}:
            raise HubError(
                Failure.STRANGE, say("The hub's answer is packed in a way that was not asked for.")
            )
        unpack: Any = zlib.decompressobj(31) if packed == "gzip" else None
        data = bytearray()
        try:
            while piece := self._response.read1(_PIECE):
                data += unpack.decompress(piece, most + 1 - len(data)) if unpack else piece
                if len(data) > most:
                    raise HubError(Failure.STRANGE, say("The hub's answer is far too long."))
        except (OSError, http.client.HTTPException, ValueError, zlib.error) as error:
            raise self._meaning(error) from error
        if self._halt.stopped:
            raise stopped()
        if self._response.length or (unpack and not unpack.eof):
            raise HubError(Failure.NO_NETWORK, say(CUT))
        return bytes(data)

    def _meaning(self, error: Exception) -> HubError:
        return stopped() if self._halt.stopped else broken(error, self.address.host)
