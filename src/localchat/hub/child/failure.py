"""What can go wrong between here and the Hub, as one kind of error with one sentence each."""

import email.utils
import http.client
import socket
import ssl
from email.message import Message

from localchat.hub.protocol import Failure

LONGEST_WAIT = 600.0
"""Seconds; nobody is believed who asks for more."""

CUT = "The line was cut."
STALLED = "The line has come to a stop."
OFFLINE = "LocalChat is offline: you switched connections off."
WAITS = frozenset({408, 425, 429, 500, 502, 503, 504, 520, 521, 522, 523, 524})
"""Answers that may be another one a moment later."""


class HubError(Exception):
    """What went wrong, in one sentence, and its kind. `wait` is the seconds after which it may work."""

    def __init__(self, failure: Failure, message: str, wait: float = 0.0) -> None:
        super().__init__(message)
        self.failure, self.message, self.wait = failure, message, wait


def stopped() -> HubError:
    """The person stopped it."""
    return HubError(Failure.STOPPED, "Stopped.")


def broken(error: Exception, host: str) -> HubError:
    """What an error of the network or of HTTP means."""
    if isinstance(error, TimeoutError):
        return HubError(Failure.NO_NETWORK, STALLED)
    if isinstance(error, ssl.SSLCertVerificationError):
        return HubError(
            Failure.REFUSED,
            f"{host} could not prove that it is {host} ({error.verify_message}), so nothing was sent. Is "
            "this computer's clock right? Does a program or your network look into connections?",
        )
    if isinstance(error, socket.gaierror):
        return HubError(Failure.NO_NETWORK, f"{host} cannot be found. Is this computer online?")
    if isinstance(error, ConnectionRefusedError):
        return HubError(Failure.NO_NETWORK, f"{host} does not take connections just now.")
    if isinstance(error, OSError | http.client.IncompleteRead):
        return HubError(Failure.NO_NETWORK, CUT)
    return HubError(Failure.STRANGE, "The hub's answer cannot be understood.")


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
            "The maker of this model wants you to agree to its licence first. Open its page, agree, and "
            "enter an access token of your account.",
        )
    if status == 429:
        wait = wait_of(headers)
        pause = f" {wait:.0f} seconds" if wait else ""
        message = f"The hub asks to wait{pause}: too many requests came from your network."
        return HubError(Failure.BUSY, message, wait)
    if status in WAITS:
        message = f"The hub has a problem of its own just now ({status}). Try again later."
        return HubError(Failure.BUSY, message, wait_of(headers))
    failure = Failure.STRANGE
    message = f"The hub answered with {status}, which was not expected. Try again later."
    if code in {"RepoNotFound", "RevisionNotFound", "EntryNotFound"} or status in {404, 410}:
        failure = Failure.NOT_FOUND
        message = "The hub does not have this (any more). Was it renamed or taken back?"
    elif status == 401 or (status == 403 and b"oken" in body):
        failure = Failure.TOKEN
        message = "The hub does not accept the access token, or wants one. Look at Settings, Access token."
    elif status == 403:
        failure, message = Failure.GATED, "The hub does not let this account get this file."
    return HubError(failure, message)
