"""How a child ended, as half a sentence: each signal has its own."""

import signal
import sys

from localchat.text import say


def how(code: int) -> str:
    """Say what the exit code of a child means, after the words “The engine”; below zero it is a signal."""
    if code >= 0:
        return say("ended with code {code}", code=code)
    name = _name(code)
    sentence = _reasons().get(name)
    return sentence or say("was ended by signal {code}", code=-code)


def _name(code: int) -> str:
    try:
        return signal.Signals(-code).name
    except ValueError:
        return ""


def _reasons() -> dict[str, str]:
    reasons = {
        "SIGABRT": say("gave up because of an internal error (SIGABRT)"),
        "SIGSEGV": say("crashed (SIGSEGV)"),
        "SIGTERM": say("was ended from outside (SIGTERM)"),
        "SIGFPE": say("crashed over a number that cannot be (SIGFPE)"),
        "SIGILL": say("needs a newer processor than this one (SIGILL)"),
    }
    if sys.platform != "win32":
        reasons |= {
            "SIGKILL": say("was killed from outside, perhaps because memory ran out (SIGKILL)"),
            "SIGBUS": say(
                "crashed because the model file changed or vanished while in use (SIGBUS)"
            ),
            "SIGSYS": say("tried something that its sandbox forbids (SIGSYS)"),
            "SIGALRM": say("took too long over a chat template or a schema (SIGALRM)"),
            "SIGXCPU": say("took more of the processor's time than it may (SIGXCPU)"),
            "SIGXFSZ": say("wrote more than it may, most likely into its log (SIGXFSZ)"),
        }
    return reasons
