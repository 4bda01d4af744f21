"""When to try again, after how long, and when to give up."""

import random

from localchat.hub.child.failure import HubError
from localchat.hub.protocol import Failure

_FINAL = frozenset(Failure) - {Failure.NO_NETWORK, Failure.BUSY, Failure.STRANGE}
"""What would be the same the next time."""
_PATIENT = 5
"""Answers without sense in a row before it is given up."""
_AT_ONCE, _STRANGE, _LONGEST = 0.2, 0.5, 30.0


class Retries:
    """Counts what failed since something last worked."""

    def __init__(self) -> None:
        self._tries = self._strange = 0

    def worked(self) -> None:
        """It went on: the next failure is a first one."""
        self._tries = self._strange = 0

    def wait_after(self, error: HubError) -> float:
        """Seconds to wait, nearly none at first, then 1, 2, 4 … 30, a little by chance.

        Raises the error itself when there is no use in trying again.
        """
        strange = error.failure is Failure.STRANGE
        self._strange += strange
        if error.failure in _FINAL or self._strange >= _PATIENT:
            raise error
        most = min(_LONGEST, 2.0 ** (self._tries - 1)) if self._tries else _AT_ONCE
        if strange:
            most = min(most, _STRANGE)
        self._tries += 1
        return error.wait or most * random.uniform(0.5, 1.0)  # noqa: S311 -- no secret
