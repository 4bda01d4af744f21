"""What a person does with files of a message: picked, dropped or pasted, read, counted, looked into, sent."""

import threading
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage

from localchat.domain.attachment import Attachment, AttachmentId
from localchat.domain.chat import ConversationId, MessageId
from localchat.errors import AttachmentError, Cancelled, LocalChatError
from localchat.text import figure
from localchat.ui.attachment_costs import Costs
from localchat.ui.language import tr
from localchat.ui.threads import Tasks

if TYPE_CHECKING:
    from localchat.domain.attachment import Document
    from localchat.storage.attachments import Removed
    from localchat.ui.controller import Controller
    from localchat.ui.picture import Given

LONG = 1_000
"""Tokens from which on it is worth knowing exactly how much a model keeps in mind."""


@dataclass(frozen=True, slots=True)
class Files:
    """The files of a chat as they stand on disk."""

    draft: list[Attachment]
    about: dict[AttachmentId, int]
    """How many tokens each of the draft may have."""
    sent: dict[MessageId, list[Attachment]]


@dataclass(frozen=True, slots=True, eq=False)
class _Waiting:
    """A file, or a picture without one, that is not read yet."""

    key: ConversationId
    name: str
    what: "Path | Given"


class Attachments(QObject):
    """Joins the composer, the messages and the store."""

    def __init__(self, controller: "Controller") -> None:
        super().__init__(controller)
        self._c = controller
        self.reading = Tasks(self)
        self.costs = Costs(controller)
        self.costs.changed.connect(self._show)
        self.counting = self.costs.counting
        self._stop = threading.Event()
        self._waiting: list[_Waiting] = []
        self._failed: list[str] = []
        self._draft: list[Attachment] = []
        self._anyway = self._loading = False
        self._seen: tuple[object, ...] = ()
        """Pictures and the model of which it is known that it sees them."""
        self._tried: set[AttachmentId] = set()
        composer, bar = controller.window.chat.composer, controller.window.chat.composer.files
        composer.attach_asked.connect(self.pick)
        composer.files_given.connect(self.add)
        composer.picture_given.connect(self.add_picture)
        controller.window.files_dropped.connect(self.add)
        controller.window.picture_dropped.connect(self.add_picture)
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
                path = Path(name)
                self._waiting.append(_Waiting(conversation.id, path.name or name, path))
        self._show()
        self._read_next()

    def add_picture(self, given: "Given") -> None:
        """Read a picture that was pasted or dropped and lies in no file, and keep it with the draft."""
        if self._c.conversation is not None:
            name = tr("Pasted picture")
            self._waiting.append(_Waiting(self._c.conversation.id, name, given))
            self._show()
            self._read_next()

    def _read_next(self) -> None:
        if self.reading.busy:
            return
        if not self._waiting:
            self._tell_failed()
            return
        first = self._waiting[0]
        stop = self._stop = threading.Event()

        def over() -> None:
            if self._waiting and self._waiting[0] is first:
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

        self.reading.run(lambda: self._taken(first, stop), done, failed)

    def _taken(self, waiting: "_Waiting", stop: threading.Event) -> Attachment:
        """On the worker: read one."""
        service = self._c.services.attachments
        if isinstance(waiting.what, Path):
            return service.attach(waiting.key, waiting.what, stop)
        from localchat.ui.picture import as_file

        return service.attach_picture(waiting.key, waiting.name, as_file(waiting.what), stop)

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
        about = {file.id: self.costs.estimate(file) for file in draft}
        return Files(draft, about, service.names(key))

    def show(self, files: Files) -> None:
        """Show the files of the open chat."""
        if [file.id for file in files.draft] != [file.id for file in self._draft]:
            self._anyway = False
        self._draft = files.draft
        self.costs.set_files(files.draft, files.about)
        self._c.window.chat.view.set_files(files.sent)
        self._show()
        self.costs.count_next()
        self._make_previews(
            [*files.draft, *(file for some in files.sent.values() for file in some)]
        )

    def _make_previews(self, files: Sequence[Attachment]) -> None:
        """Make the small pictures of those that came without, from a file of chats."""
        lacking = [file.id for file in files if file.is_picture and not file.preview]
        lacking = [key for key in lacking if key not in self._tried]
        if not lacking or self.reading.busy:
            return
        self._tried.update(lacking)
        make = self._c.services.attachments.make_preview

        def made(some: bool) -> None:
            if some:
                self.refresh()
            self._read_next()

        self.reading.run(lambda: sum(map(make, lacking)) > 0, made, self._c.tell)

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
        tokens = {file.id: self.costs.words(file) for file in self._draft}
        names = [each.name for each in self._waiting if each.key == here]
        composer.files.show_files(self._draft, tokens, names)
        room, cost = self.costs.room(), self.costs.cost()
        too_much = bool(self._draft) and bool(room) and cost > max(0, room)
        composer.files.show_sum(self._sum(cost, room), is_too_much=too_much)

    def _sum(self, cost: int, room: int) -> str:
        if not self._draft or not cost:
            return ""
        count, free = figure(cost), figure(max(0, room))
        if room and cost > max(0, room):
            return tr(
                "Too long: {count} tokens, and there is room for {room}.", count=count, room=free
            )
        if room:
            return tr("{count} tokens, room for {room}", count=count, room=free)
        return tr("{count} tokens", count=count) if len(self._draft) > 1 else ""

    # --- sending ---------------------------------------------------------------------------------

    def allow(self) -> bool:
        """Whether what is typed can be sent with its files; if not, say why and what can be done."""
        here = self._c.conversation.id if self._c.conversation else None
        if any(each.key == here for each in self._waiting):
            words = tr("A file is still being read. Send the message when it is ready.")
            self._c.window.chat.notice.tell("", words, passing=True)
            return False
        pictures = tuple(file.id for file in self._draft if file.is_picture)
        model = self._c.conversation.model_id if self._c.conversation else ""
        if pictures and self._seen != (model, *pictures):
            self._look_first((model, *pictures))
            return False
        if self._draft and not self._anyway and self._must_load():
            self._load_first()
            return False
        room = self.costs.room()
        if self._draft and room and self.costs.cost() > max(0, room) and not self._anyway:
            self._c.window.chat.composer.files.show_choice()
            words = tr(
                "The files are longer than what the model can keep in mind. Take what fits, open "
                "a file to choose others, or remove one."
            )
            self._c.window.chat.notice.tell("", words, passing=True)
            return False
        return True

    def _look_first(self, what: tuple[object, ...]) -> None:
        """Find out whether the model sees; then send what is typed, or say what can be done."""
        conversation, composer = self._c.conversation, self._c.window.chat.composer
        if conversation is None:
            return
        key, check = conversation.id, self._c.services.chat.check_draft

        def seen(_: None) -> None:
            self._seen = what
            if self._c.conversation is not None and self._c.conversation.id == key:
                composer.send()

        self._c.quick.run(lambda: check(key), seen, self._c.tell)

    def _must_load(self) -> bool:
        """Whether only the model, once it is loaded, can say if long files fit."""
        is_known = self.costs.is_loaded() or self._c.answers.answering is not None
        return not is_known and self.costs.cost() > LONG

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
            if over() and self.costs.is_loaded():
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
        service, room = self._c.services.attachments, max(0, self.costs.room())
        self._c.window.chat.notice.hide()
        wanted: list[tuple[AttachmentId, float]] = []
        files = sorted(self._draft, key=lambda file: self.costs.count_of(file).tokens)
        for number, file in enumerate(files):
            tokens, share = self.costs.count_of(file).tokens, room / (len(files) - number)
            if tokens > share and not file.is_picture:
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

        def show_picture(file: Attachment, image: "QImage") -> None:
            from localchat.ui.picture_dialog import PictureDialog

            cost = self.costs.words(file) if file.message_id is None else ""
            dialog = PictureDialog(self._c.window, file, image, cost)
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

        def show(what: "tuple[Attachment, Document | QImage | None]") -> None:
            from localchat.ui.attachment_dialog import AttachmentDialog

            file, document = what
            if isinstance(document, QImage):
                show_picture(file, document)
                return
            if document is not None and len(document.parts) == 1 and file.note == document.note:
                document = None  # there is nothing to choose
            dialog = AttachmentDialog(self._c.window, self._c.theme, file, document)
            count = self.costs.count_of(file)
            others = self.costs.cost() - count.tokens if file.message_id is None else 0
            room = self.costs.room()
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

        def read() -> "tuple[Attachment, Document | QImage | None]":
            file = service.get(found)
            if file.is_picture:
                from localchat.ui.picture import decoded

                return file, decoded(service.picture(found))
            return file, service.document(found)

        self._c.quick.run(read, show, self._c.tell)

    def close(self) -> None:
        """Give up what is under way."""
        self.stop()
        self.reading.finish()
        self.costs.close()
