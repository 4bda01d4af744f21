"""What can be taken back in this run of the window: deletes of messages and chats, the last one first."""

from collections.abc import Callable

MOST = 100
"""Acts that are remembered."""


class Undo:
    """A stack of acts. Each is taken back once, by Ctrl+Z or by its notice."""

    def __init__(self) -> None:
        self._acts: list[Callable[[], None]] = []

    def push(self, act: Callable[[], None]) -> Callable[[], None]:
        """Remember how an act is taken back; the call that is returned takes back this very one."""
        self._acts.append(act)
        del self._acts[:-MOST]

        def take_back() -> None:
            if act in self._acts:
                self._acts.remove(act)
                act()

        return take_back

    def undo(self) -> None:
        """Take back the last act, if there is one."""
        if self._acts:
            self._acts.pop()()
