"""Long work of the window in pieces."""

from PySide6.QtCore import QObject, QTimer

from localchat.ui.pieces import Pieces
from tests.helpers.window import WAIT


def test_the_window_hears_between_two_pieces(qtbot):
    parent, seen = QObject(), []
    pieces = Pieces(parent)

    def steps():
        for number in range(3):
            seen.append(number)
            QTimer.singleShot(0, parent, lambda: seen.append("heard"))
            yield

    pieces.run(steps(), lambda: seen.append("done"))
    assert not seen
    assert pieces.busy
    qtbot.waitUntil(lambda: not pieces.busy, timeout=WAIT)
    assert [each for each in seen if each != "heard"] == [0, 1, 2, "done"]
    assert "heard" in seen[: seen.index(2)]


def test_what_is_begun_anew_gives_up_what_was_not_finished(qtbot):
    parent, seen = QObject(), []
    pieces = Pieces(parent)

    def steps(name):
        yield
        seen.append(name)
        yield

    pieces.run(steps("first"), lambda: seen.append("never"))
    pieces.run(steps("second"), lambda: seen.append("done"))
    qtbot.waitUntil(lambda: not pieces.busy, timeout=WAIT)
    assert seen == ["second", "done"]
    pieces.run(steps("third"), lambda: seen.append("never"))
    pieces.stop()
    qtbot.wait(20)
    assert seen == ["second", "done"]
