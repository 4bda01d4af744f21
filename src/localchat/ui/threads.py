"""The one home of threads in the window: short tasks, the stream of an answer, and news of what goes on."""

import threading
from collections.abc import Callable, Hashable, Iterator
from typing import Any

from PySide6.QtCore import QElapsedTimer, QObject, QRunnable, Qt, QThreadPool, QTimer, Signal, Slot

from localchat.errors import Bug, LocalChatError
from localchat.ui.language import tr


class _Signals(QObject):
    done = Signal(object)
    failed = Signal(object)
    happened = Signal(object)


class _Task(QRunnable):
    """Runs one call on a pool's thread, and hands the result back by signal."""

    def __init__(self, work: Callable[[], Any], signals: _Signals) -> None:
        super().__init__()
        self._work, self._signals = work, signals

    def run(self) -> None:
        """Called by the pool."""
        work, signals = self._work, self._signals
        # The pool may keep this object: what it was to do, and all that this knows, goes now.
        del self._work, self._signals
        try:
            result = work()
        except LocalChatError as error:
            signals.failed.emit(error)
        except Exception as error:  # noqa: BLE001 -- a bug must reach the window, not a log alone
            from localchat.services.problem_report import note_bug

            note_bug(error)
            signals.failed.emit(Bug(tr("Something went wrong: {error}", error=f"{error!r}")))
        else:
            signals.done.emit(result)


class Tasks(QObject):
    """Runs work off the window's thread. Tasks of one lane run one after the other."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._alive: set[_Signals] = set()

    def run(
        self,
        work: Callable[[], Any],
        done: Callable[[Any], None] | None = None,
        failed: Callable[[LocalChatError], None] | None = None,
    ) -> None:
        """Run `work`, then call `done` or `failed` on the window's thread."""
        self._start(work, None, done, failed)

    def stream(
        self,
        events: Callable[[], Iterator[Any]],
        on_event: Callable[[Any], None],
        done: Callable[[Any], None],
        failed: Callable[[LocalChatError], None],
    ) -> None:
        """Run a generator, and hand each of its events to the window's thread."""

        def work(signals: _Signals) -> None:
            for event in events():
                signals.happened.emit(event)

        self._start(work, on_event, done, failed)

    def _start(
        self,
        work: Callable[..., Any],
        on_event: Callable[[Any], None] | None,
        done: Callable[[Any], None] | None,
        failed: Callable[[LocalChatError], None] | None,
    ) -> None:
        signals = _Signals(self)
        self._alive.add(signals)
        receiver = _Receiver(self, signals, on_event, done, failed)
        signals.happened.connect(receiver.on_event)
        signals.done.connect(receiver.on_done)
        signals.failed.connect(receiver.on_failed)
        call = work if on_event is None else lambda: work(signals)
        self._pool.start(_Task(call, signals))

    def forget(self, signals: _Signals) -> None:
        """A task is over."""
        self._alive.discard(signals)
        signals.deleteLater()

    @property
    def busy(self) -> bool:
        """Whether anything runs or waits."""
        return bool(self._alive)

    def finish(self, milliseconds: int = 5000) -> bool:
        """Wait for what runs, at the end of the program."""
        return self._pool.waitForDone(milliseconds)


class News(QObject):
    """What other threads tell, on the window's thread: the newest of each key, a few times a second.

    However many tell and however fast, the window hears it all at once and seldom enough to go on drawing.
    """

    arrived = Signal(object)
    """A dict: the newest value of each key that was told since the last time."""
    _woken = Signal()

    def __init__(self, parent: QObject, pause: int = 100) -> None:
        """Tell at most once in `pause` milliseconds."""
        super().__init__(parent)
        self._lock = threading.Lock()
        self._news: dict[Hashable, Any] = {}
        self._pause, self._since = pause, QElapsedTimer()
        self._rest = QTimer(self, singleShot=True)
        self._rest.timeout.connect(self._hand_over)
        self._woken.connect(self._wake, Qt.ConnectionType.QueuedConnection)

    def tell(self, key: Hashable, value: object) -> None:
        """Tell something, from any thread; it takes the place of what was told under the same key."""
        with self._lock:
            is_first = not self._news
            self._news[key] = value
        if is_first:
            self._woken.emit()

    @Slot()
    def _wake(self) -> None:
        passed = self._since.elapsed() if self._since.isValid() else self._pause
        self._rest.start(max(0, self._pause - int(passed)))

    def _hand_over(self) -> None:
        self._since.start()
        with self._lock:
            news, self._news = self._news, {}
        self.arrived.emit(news)


class _Receiver(QObject):
    """Lives on the window's thread, so that what it calls does too."""

    def __init__(
        self,
        tasks: Tasks,
        signals: _Signals,
        event: Callable[[Any], None] | None,
        done: Callable[[Any], None] | None,
        failed: Callable[[LocalChatError], None] | None,
    ) -> None:
        super().__init__(signals)
        self._tasks, self._signals = tasks, signals
        self._event, self._done, self._failed = event, done, failed

    @Slot(object)
    def on_event(self, event: object) -> None:
        """One event of a stream."""
        if self._event:
            self._event(event)

    @Slot(object)
    def on_done(self, result: object) -> None:
        """The end of the work."""
        self._tasks.forget(self._signals)
        if self._done:
            self._done(result)

    @Slot(object)
    def on_failed(self, error: LocalChatError) -> None:
        """The failure of the work."""
        self._tasks.forget(self._signals)
        if self._failed:
            self._failed(error)
