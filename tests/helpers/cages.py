"""What this computer can hold a process with: tests of what it cannot are skipped, with the reason."""

import functools

import pytest

from localchat.process.cage import trial
from localchat.process.cage.trial import Trial


@functools.cache
def tried(cage: str) -> Trial:
    """What came of trying every way out of a cage; "none" is no cage."""
    return trial.run(cage)


def skip_unless_held(cage: str) -> Trial:
    """The trial of a cage, of which every layer holds here."""
    found = tried(cage)
    if missing := [layer.text for layer in found.layers if not layer.holds]:
        pytest.skip(" ".join(missing))
    return found
