"""What can go wrong between here and the Hub, as one kind of error with one sentence each."""

import email.utils
import http.client
import socket
import ssl
from email.message import Message

from localchat.domain.connection import NO_CONNECTION, NO_SENSE, NO_TRUST, STOPPED
from localchat.hub.protocol import Failure
from localchat.text import noop, say

LONGEST_WAIT = 600.0
"""Seconds; nobody is believed who asks for more."""

CUT = noop("The line was cut.")
STALLED = noop("The line has come to a stop.")
OFFLINE = noop("LocalChat is offline: you switched connections off.")
WAITS = frozenset({408, 425, 429, 500, 502, 503, 504, 520, 521, 522, 523, 524})
"""Answers that may be another one a moment later."""
_RESULTS = {Failure.STOPPED: STOPPED, Failure.REFUSED: NO_TRUST, Failure.STRANGE: NO_SENSE}
"""What the ledger says where there was no status."""


class HubError(Exception):
    """What went wrong, in one sentence, and its kind. `wait` is the seconds after which it may work."""

    def __init__(
        self, failure: Failure, message: str, wait: float = 0.0, *, result: str = ""
    ) -> None:
        """`result` is what the ledger says of it, where it says more than the kind."""
        super().__init__(message)
        self.failure, self.message, self.wait = failure, message, wait
        self.result = result or _RESULTS.get(failure, NO_CONNECTION)
        self.lines = 0
        """Lines that were opened before it went wrong."""


def stopped() -> HubError:
    """The person stopped it."""
    return HubError(Failure.STOPPED, say("Stopped."))


def broken(error: Exception, host: str) -> HubError:
    """What an error of the network or of HTTP means."""
    if isinstance(error, TimeoutError):
        return HubError(Failure.NO_NETWORK, say(STALLED))
    if isinstance(error, ssl.SSLCertVerificationError):
        return HubError(
            Failure.REFUSED,
            say(
                "{host} could not prove that it is {host} ({reason}), so nothing was sent. "
                "Is this computer's clock right? Does a program or your network look into "
                "connections?",
                host=host,
                reason=error.verify_message,
            ),
        )
    if isinstance(error, socket.gaierror):
        return HubError(
            Failure.NO_NETWORK, say("{host} cannot be found. Is this computer online?", host=host)
        )
    if isinstance(error, ConnectionRefusedError):
        return HubError(
            Failure.NO_NETWORK, say("{host} does not take connections just now.", host=host)
        )
    if isinstance(error, OSError | http.client.IncompleteRead):
        return HubError(Failure.NO_NETWORK, say(CUT))
    return HubError(Failure.STRANGE, say("The hub's answer cannot be understood."))


def is_a_page(status: int, headers: Message) -> bool:
    """Whether a page for people came where there is none: mostly a network's own."""
    return status == 200 and headers.get_content_type() == "text/html"


def a_page(host: str) -> HubError:
    """Somebody on the way answers in place of the hub."""
    return HubError(
        Failure.STRANGE,
        say(
            "A page came in place of the answer of {host}. Does your network, such as a hotel's, want "
            "you to log in? Open any page in your browser, then try again.",
            host=host,
        ),
    )


def wait_of(headers: Message) -> float:
    """Seconds that the other side asks to wait; 0 if it does not say."""
    after = headers.get("retry-after", "").strip()
    if after.isdigit():
        return min(LONGEST_WAIT, float(after[:9]))
    try:
        # A date is held against the other side's own clock, since this one's may be wrong.
        then = email.utils.parsedate_to_datetime(after)
        now = email.utils.parsedate_to_datetime(headers.get("date", ""))
        return min(LONGEST_WAIT, max(0.0, (then - now).total_seconds()))
    except (ValueError, TypeError):
        pass
    for part in headers.get("ratelimit", "").split(";"):
        name, _, value = part.strip().partition("=")
        if name == "t" and value.isdigit():
            return min(LONGEST_WAIT, float(value[:9]))
    return 0.0


def refusal(status: int, headers: Message, body: bytes = b"") -> HubError:
    """What a status other than success means."""
    code = headers.get("x-error-code", "")
    if code == "GatedRepo":
        return HubError(
            Failure.GATED,
            say(
                "The maker of this model wants you to agree to its licence first. Open its page, "
                "agree, and enter an access token of your account."
            ),
        )
    if status == 429:
        wait = wait_of(headers)
        message = (
            say(
                "The hub asks to wait %n seconds: too many requests came from your network.",
                max(1, round(wait)),
                one="The hub asks to wait a second: too many requests came from your network.",
            )
            if wait
            else say("The hub asks to wait: too many requests came from your network.")
        )
        return HubError(Failure.BUSY, message, wait)
    if status in WAITS:
        message = say(
            "The hub has a problem of its own just now ({status}). Try again later.", status=status
        )
        return HubError(Failure.BUSY, message, wait_of(headers))
    failure = Failure.STRANGE
    message = say(
        "The hub answered with {status}, which was not expected. Try again later.", status=status
    )
    if code in {"RepoNotFound", "RevisionNotFound", "EntryNotFound"} or status in {404, 410}:
        failure = Failure.NOT_FOUND
        message = say("The hub does not have this (any more). Was it renamed or taken back?")
    elif status == 401 or (status == 403 and b"oken" in body):
        failure = Failure.TOKEN
        message = say(
            "The hub does not accept the access token, or wants one. Look at Settings, Access "
            "token."
        )
    elif status == 403:
        failure, message = Failure.GATED, say("The hub does not let this account get this file.")
    return HubError(failure, message)
