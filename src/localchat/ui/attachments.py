"""What a person does with files of a message: picked, dropped or pasted, read, counted, looked into, sent."""

import threading
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from localchat.domain.attachment import Attachment, AttachmentId
from localchat.domain.chat import ConversationId, MessageId
from localchat.domain.persona import estimated_tokens
from localchat.errors import AttachmentError, Cancelled, LocalChatError
from localchat.ui.language import tr
from localchat.ui.threads import Tasks

if TYPE_CHECKING:
    from localchat.domain.attachment import Document
    from localchat.services.token_count import Count, TokenCounter
    from localchat.storage.attachments import Removed
    from localchat.ui.controller import Controller

COUNTER_RESTS = 30_000
"""Milliseconds after which the process that counts is let go."""
ANSWER = 400
"""Tokens that are left for the answer, or an eighth of the context if that is less."""
SOME = 100_000
"""Letters of a file by which its tokens are estimated until they are counted."""
LONG = 1_000
"""Tokens from which on it is worth knowing exactly how much a model keeps in mind."""


@dataclass(frozen=True, slots=True)
class Files:
    """The files of a chat as they stand on disk."""

    draft: list[Attachment]
    about: dict[AttachmentId, int]
    """How many tokens each of the draft may have."""
    sent: dict[MessageId, list[Attachment]]


class Attachments(QObject):
    """Joins the composer, the messages and the store."""

    def __init__(self, controller: "Controller") -> None:
        super().__init__(controller)
        self._c = controller
        self.reading, self.counting = Tasks(self), Tasks(self)
        self._stop = threading.Event()
        self._waiting: list[tuple[ConversationId, Path]] = []
        self._failed: list[str] = []
        self._draft: list[Attachment] = []
        self._about: dict[AttachmentId, int] = {}
        self._counts: dict[tuple[AttachmentId, int, str, str], Count] = {}
        self._counter: TokenCounter | None = None
        self._anyway = self._loading = False
        self._rest = QTimer(self, singleShot=True, interval=COUNTER_RESTS)
        self._rest.timeout.connect(self._let_counter_go)
        composer, bar = controller.window.chat.composer, controller.window.chat.composer.files
        composer.attach_asked.connect(self.pick)
        composer.files_given.connect(self.add)
        controller.window.files_dropped.connect(self.add)
        controller.window.chat.view.file_opened.connect(self.look)
        bar.opened.connect(self.look)
        bar.removed.connect(self.remove)
        bar.stopped.connect(self.stop)
        bar.left.connect(composer.focus)
        bar.fit_asked.connect(self.fit)
        bar.anyway_asked.connect(self._send_anyway)

    # --- taking files ----------------------------------------------------------------------------

    def pick(self) -> None:
        """Let the person choose files."""
        from PySide6.QtWidgets import QFileDialog

        names, _ = QFileDialog.getOpenFileNames(self._c.window, tr("Attach files"))
        self.add(names)

    def add(self, names: Sequence[str]) -> None:
        """Read files one after the other, and keep them with the draft; models go where models go."""
        conversation = self._c.conversation
        if conversation is None:
            return
        for name in names:
            if name.lower().endswith(".gguf"):
                self._c.window.file_dropped.emit(name)
            else:
                self._waiting.append((conversation.id, Path(name)))
        self._show()
        self._read_next()

    def _read_next(self) -> None:
        if self.reading.busy:
            return
        if not self._waiting:
            self._tell_failed()
            return
        key, path = self._waiting[0]
        service, self._stop = self._c.services.attachments, threading.Event()
        stop = self._stop

        def over() -> None:
            if self._waiting and self._waiting[0] == (key, path):
                self._waiting.pop(0)
            self._read_next()

        def done(_: Attachment) -> None:
            over()
            self.refresh()

        def failed(error: LocalChatError) -> None:
            if isinstance(error, AttachmentError):
                self._failed.append(error.message)
            elif not isinstance(error, Cancelled):
                self._c.tell(error)
            over()
            self._show()

        self.reading.run(lambda: service.attach(key, path, stop), done, failed)

    def _tell_failed(self) -> None:
        if self._failed:
            words, self._failed = "\n".join(self._failed[:6]), []
            self._c.tell(AttachmentError(words))

    def stop(self) -> None:
        """Read no more of what is not read yet."""
        self._waiting.clear()
        self._stop.set()
        self._show()

    # --- what there is ---------------------------------------------------------------------------

    def read(self, key: ConversationId) -> Files:
        """On the worker: the files of a chat as they stand on disk."""
        service = self._c.services.attachments
        draft = service.draft(key)
        about = {file.id: _estimate(file) for file in draft}
        return Files(draft, about, service.names(key))

    def show(self, files: Files) -> None:
        """Show the files of the open chat."""
        if [file.id for file in files.draft] != [file.id for file in self._draft]:
            self._anyway = False
        self._draft, self._about = files.draft, files.about
        self._c.window.chat.view.set_files(files.sent)
        self._show()
        self._count_next()

    def refresh(self) -> None:
        """Show the files of the open chat as they stand on disk."""
        conversation = self._c.conversation
        if conversation is None:
            return
        key = conversation.id

        def show(files: Files) -> None:
            if self._c.conversation is not None and self._c.conversation.id == key:
                self.show(files)

        self._c.quick.run(lambda: self.read(key), show, self._c.tell)

    def _show(self) -> None:
        conversation = self._c.conversation
        here = conversation.id if conversation else None
        composer = self._c.window.chat.composer
        tokens = {file.id: self._words(self._count_of(file)) for file in self._draft}
        names = [path.name for key, path in self._waiting if key == here]
        composer.files.show_files(self._draft, tokens, names)
        room, cost = self.room(), self.cost()
        too_much = bool(self._draft) and bool(room) and cost > max(0, room)
        composer.files.show_sum(self._sum(cost, room), is_too_much=too_much)

    def _words(self, count: "Count") -> str:
        if count.is_exact:
            return tr("{count} tokens", count=f"{count.tokens:,}")
        return tr("about {count} tokens", count=f"{count.tokens:,}")

    def _sum(self, cost: int, room: int) -> str:
        if not self._draft:
            return ""
        count, free = f"{cost:,}", f"{max(0, room):,}"
        if room and cost > max(0, room):
            return tr(
                "Too long: {count} tokens, and there is room for {room}.", count=count, room=free
            )
        if room:
            return tr("{count} tokens, room for {room}", count=count, room=free)
        return tr("{count} tokens", count=count) if len(self._draft) > 1 else ""

    # --- what it costs ---------------------------------------------------------------------------

    def cost(self) -> int:
        """Tokens of all files of the draft."""
        return sum(self._count_of(file).tokens for file in self._draft)

    def _model(self) -> str:
        return self._c.conversation.model_id if self._c.conversation else ""

    def _key(self, file: Attachment) -> tuple[AttachmentId, int, str, str]:
        return file.id, file.letters, file.note, self._model()

    def _count_of(self, file: Attachment) -> "Count":
        from localchat.services.token_count import Count

        known = self._counts.get(self._key(file))
        return known or Count(self._about.get(file.id, 0), is_exact=False)

    def _count_next(self) -> None:
        """Count one that is not counted yet."""
        file = next((each for each in self._draft if self._key(each) not in self._counts), None)
        if file is None:
            self._rest.start()
            return
        if self.counting.busy:
            return
        self._rest.stop()
        key, model, counter = self._key(file), self._model(), self._take_counter()

        def counted(count: "Count") -> None:
            self._counts[key] = count
            self._show()
            self._count_next()

        self.counting.run(lambda: counter.count(file.text, model), counted, self._c.tell)

    def _take_counter(self) -> "TokenCounter":
        if self._counter is None:
            from localchat.services.token_count import TokenCounter

            services = self._c.services
            self._counter = TokenCounter(services.models, services.paths.engine_log)
        return self._counter

    def _let_counter_go(self) -> None:
        if self._counter is not None and not self.counting.busy:
            self.counting.run(self._counter.rest)

    def room(self) -> int:
        """Tokens that files may have here, less than 1 if there is none; 0 if that is not known."""
        conversation, tree = self._c.conversation, self._c.tree
        context = self._context()
        if conversation is None or not context:
            return 0
        branch = tree.path(conversation.leaf_id)
        used = next(
            (m.usage.prompt_tokens + m.usage.generated_tokens for m in reversed(branch) if m.usage),
            0,
        )
        if not used:
            told = [conversation.system_prompt, *(message.text for message in branch)]
            if conversation.examples_on:
                told += [
                    text for pair in conversation.examples for text in (pair.user, pair.assistant)
                ]
            used = sum(estimated_tokens(text) + 5 for text in told if text)
        used += estimated_tokens(self._c.window.chat.composer.text) + 20 + 12 * len(self._draft)
        return (context - used - min(ANSWER, context // 8)) or -1

    def _context(self) -> int:
        """Tokens that the model keeps in mind, as far as that is known; at most what it was made for."""
        loaded = self._c.services.runner.loaded
        if loaded is not None and self._is_loaded():
            return loaded.context
        wished = self._c.conversation.changes.get("context") if self._c.conversation else None
        if isinstance(wished, int) and wished:
            return wished
        return self._counter.trained_context if self._counter else 0

    def _is_loaded(self) -> bool:
        runner, model = self._c.services.runner, self._c.model_of_chat()
        if runner.loaded is None or runner.model is None or model is None:
            return False
        return runner.model.path == model.path

    # --- sending ---------------------------------------------------------------------------------

    def allow(self) -> bool:
        """Whether what is typed can be sent with its files; if not, say why and what can be done."""
        here = self._c.conversation.id if self._c.conversation else None
        if any(key == here for key, _ in self._waiting):
            words = tr("A file is still being read. Send the message when it is ready.")
            self._c.window.chat.notice.tell("", words, passing=True)
            return False
        if self._draft and not self._anyway and self._must_load():
            self._load_first()
            return False
        room = self.room()
        if self._draft and room and self.cost() > max(0, room) and not self._anyway:
            self._c.window.chat.composer.files.show_choice()
            words = tr(
                "The files are longer than what the model can keep in mind. Take what fits, open "
                "a file to choose others, or remove one."
            )
            self._c.window.chat.notice.tell("", words, passing=True)
            return False
        return True

    def _must_load(self) -> bool:
        """Whether only the model, once it is loaded, can say if long files fit."""
        is_known = self._is_loaded() or self._c.answers.answering is not None
        return not is_known and self.cost() > LONG

    def _load_first(self) -> None:
        """Load the model, then send what is typed, or say that it is too long."""
        conversation, page = self._c.conversation, self._c.window.chat
        if conversation is None or self._loading:
            return
        self._loading, key = True, conversation.id
        page.view.set_activity(tr("Loading the model …"))

        def over() -> bool:
            self._loading = False
            page.view.set_activity("")
            self._c.show_model()
            self._show()
            return self._c.conversation is not None and self._c.conversation.id == key

        def loaded(_: None) -> None:
            if over() and self._is_loaded():
                page.composer.send()

        def failed(error: LocalChatError) -> None:
            over()
            self._c.tell(error)

        warm_up = self._c.services.chat.warm_up
        self._c.answers.tasks.run(lambda: warm_up(key), loaded, failed)

    def _send_anyway(self) -> None:
        self._anyway = True
        self._c.window.chat.composer.send()

    def fit(self) -> None:
        """Of each file take the parts from its beginning that there is room for."""
        service, room = self._c.services.attachments, max(0, self.room())
        self._c.window.chat.notice.hide()
        wanted: list[tuple[AttachmentId, float]] = []
        files = sorted(self._draft, key=lambda file: self._count_of(file).tokens)
        for number, file in enumerate(files):
            tokens, share = self._count_of(file).tokens, room / (len(files) - number)
            if tokens > share:
                wanted.append((file.id, 0.93 * share * file.letters / max(1, tokens)))
            room -= min(tokens, round(share))

        def cut() -> None:
            for key, letters in wanted:
                service.fit(key, letters)

        def failed(error: LocalChatError) -> None:
            self._c.tell(error)
            self.refresh()

        self._c.quick.run(cut, lambda _: self.refresh(), failed)

    # --- one file --------------------------------------------------------------------------------

    def remove(self, key: int) -> None:
        """Take a file out of the draft; a click or Ctrl+Z brings it back."""
        service = self._c.services.attachments
        name = next((file.name for file in self._draft if file.id == key), "")

        def gone(removed: "Removed | None") -> None:
            self.refresh()
            if removed is not None:
                self._c.tell_undo(tr("{name} was removed.", name=name), lambda: back(removed))

        def back(removed: "Removed") -> None:
            self._c.quick.run(
                lambda: service.put_back(removed), lambda _: self.refresh(), self._c.tell
            )

        self._c.quick.run(lambda: service.remove(AttachmentId(key)), gone, self._c.tell)

    def look(self, key: int) -> None:
        """Show what is in a file; of one that is not sent yet parts can be chosen."""
        service, found = self._c.services.attachments, AttachmentId(key)

        def show(what: "tuple[Attachment, Document | None]") -> None:
            from localchat.ui.attachment_dialog import AttachmentDialog

            file, document = what
            if document is not None and len(document.parts) == 1 and file.note == document.note:
                document = None  # there is nothing to choose
            dialog = AttachmentDialog(self._c.window, self._c.theme, file, document)
            count = self._count_of(file)
            others = self.cost() - count.tokens if file.message_id is None else 0
            room = self.room()
            dialog.know_costs(
                count.tokens / max(1, file.letters), max(1, room - others) if room else 0
            )
            dialog.chosen.connect(choose)
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

        def choose(first: int, last: int) -> None:
            self._c.quick.run(
                lambda: service.choose(found, first, last), lambda _: self.refresh(), self._c.tell
            )

        def read() -> "tuple[Attachment, Document | None]":
            return service.get(found), service.document(found)

        self._c.quick.run(read, show, self._c.tell)

    def close(self) -> None:
        """Give up what is under way."""
        self.stop()
        self.reading.finish()
        if self._counter is not None:
            self._counter.rest()
        self.counting.finish()


def _estimate(file: Attachment) -> int:
    """About how many tokens a file has, by its beginning."""
    some = file.text[:SOME]
    return round(estimated_tokens(some) * len(file.text) / max(1, len(some)))
