"""What there is of the app beside its window: the tray, quick questions, notifications."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from localchat.domain.chat import ConversationId, Titled, title_from
from localchat.errors import Cancelled, LocalChatError
from localchat.ui.commands import Command
from localchat.ui.global_keys import GlobalKeys, can_listen
from localchat.ui.language import tr
from localchat.ui.notifications import Notifications
from localchat.ui.threads import News

if TYPE_CHECKING:
    from localchat.ui.controller import Controller
    from localchat.ui.quick_ask import QuickAsk
    from localchat.ui.tray import TrayIcon

CHOICES = frozenset({"tray", "quick_keys"})
"""The settings that this heeds at once."""
FRAME = 33
"""Milliseconds between two looks at an answer that grows."""


class Desktop(QObject):
    """Joins them with the window and the services."""

    def __init__(self, controller: "Controller") -> None:
        super().__init__(controller)
        self._c = controller
        window, settings = controller.window, controller.services.settings
        self.notifications = Notifications(window, settings)
        self.tray: TrayIcon | None = None
        self.quick: QuickAsk | None = None
        self._chat: ConversationId | None = None
        """The conversation of the quick questions, which is not kept."""
        self._question = ""
        """What was asked last, while it is not answered."""
        self._keys = GlobalKeys(self)
        self._keys.pressed.connect(self.ask_quickly)
        self._news = News(self, FRAME)
        self._news.arrived.connect(self._hear)
        window.stayed.connect(self._stayed)
        window.page_changed.connect(self._explain)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.commitDataRequest.connect(window.let_go)
        if settings["tray"]:
            self._show_tray()
        if settings["quick_keys"]:
            self._keys.listen(settings["quick_keys"])

    def commands(self) -> list[Command]:
        """What can be done here from anywhere."""
        quick = Command("quick-ask", tr("Quick question"), self.ask_quickly, ("Ctrl+Shift+Space",))
        return [quick, Command("quit", tr("Quit LocalChat"), self._c.window.quit, ("Ctrl+Q",))]

    # --- what the person chose -------------------------------------------------------------------

    def heed(self, name: str) -> None:
        """A choice was made."""
        settings, page = self._c.services.settings, self._c.window.settings_page
        if name == "tray":
            if settings["tray"] and self.tray is None:
                self._show_tray()
            elif not settings["tray"]:
                self._remove_tray()
        elif name == "quick_keys":
            page.refuse("quick_keys", self._keys.listen(settings["quick_keys"]))

    def _explain(self, name: str) -> None:
        """Say in the settings what this desktop can do."""
        if name != "settings":
            return
        from localchat.ui.tray import has_tray

        page, settings = self._c.window.settings_page, self._c.services.settings
        if not has_tray():
            words = tr("This desktop has no tray for icons, so closing the window ends LocalChat.")
            page.explain("tray", words, can_change=bool(settings["tray"]))
        if can_listen():
            words = tr(
                "From any program, such as Ctrl+Alt+Space; empty for none. "
                "The desktop's own shortcuts can run “localchat --quick” as well."
            )
        else:
            words = tr(
                "This desktop keeps such keys to itself: let one of its own shortcuts run "
                "“localchat --quick”."
            )
        page.explain("quick_keys", words, can_change=can_listen())

    # --- the tray --------------------------------------------------------------------------------

    def _show_tray(self) -> None:
        from localchat.ui.tray import TrayIcon, has_tray

        if not has_tray():
            return
        window = self._c.window
        show = Command("show", tr("Show or hide the window"), self._show_or_hide)
        new = Command("new-chat", tr("New chat"), self._new_chat)
        lock = Command("lock", tr("Lock the chats"), self._lock)
        self.tray = TrayIcon(window, self._c.theme, [show, new, lock, *self.commands()])
        self.tray.clicked.connect(self._show_or_hide)
        self.tray.message_clicked.connect(window.bring_forward)
        self.notifications.teller = self.tray.tell
        window.stays = True
        QApplication.setQuitOnLastWindowClosed(False)

    def _lock(self) -> None:
        if not self._c.keeping.has_passphrase:
            self._c.window.bring_forward()
        self._c.keeping.lock()

    def _remove_tray(self) -> None:
        if self.tray is None:
            return
        self.tray.remove()
        self.tray = self.notifications.teller = None
        self._c.window.stays = False
        QApplication.setQuitOnLastWindowClosed(True)
        if self._c.window.isHidden():
            self._c.window.bring_forward()

    def _show_or_hide(self) -> None:
        window = self._c.window
        if window.isVisible() and not window.isMinimized():
            window.close()
        else:
            window.bring_forward()

    def _new_chat(self) -> None:
        self._c.window.bring_forward()
        self._c.new_chat()

    def _stayed(self) -> None:
        """The window was closed, and the app stays: said once."""
        self._c.window.chat.composer.keep_draft()
        settings = self._c.services.settings
        if self.tray is not None and not settings["told_about_tray"]:
            settings.set("told_about_tray", True)
            self.tray.tell(
                tr("LocalChat is still here"),
                tr("Its icon opens it again; “Quit LocalChat” in its menu ends it."),
            )

    # --- quick questions -------------------------------------------------------------------------

    def ask_quickly(self) -> None:
        """Show the small window for a question."""
        if self.quick is None:
            from localchat.ui.quick_ask import QuickAsk

            self.quick = QuickAsk(self._c.theme)
            self.quick.asked.connect(self._ask)
            self.quick.stop_asked.connect(self._stop)
            self.quick.keep_asked.connect(self._keep)
            self.quick.afresh_asked.connect(self._afresh)
            self.quick.link.connect(self._show_link)
        key = self._c.services.settings["default_model"]
        self.quick.open(self._c.model_names().get(key, ""))

    def _ask(self, text: str) -> None:
        """Have a question answered as soon as the model is free."""
        assert self.quick is not None  # noqa: S101 -- it is the sender
        self._question = text
        self.quick.show_question(text)
        answers = self._c.answers

        def begun(key: ConversationId) -> None:
            self._chat = key
            answers.when_free(lambda: self._have(key, text))

        self._c.quick.run(lambda: self._begin(text), begun, self._failed)

    def _begin(self, text: str) -> ConversationId:
        """On the worker: the conversation, in the archive as long as it is not to be kept."""
        services = self._c.services
        if self._chat is not None:
            return self._chat
        key = services.conversations.create(services.settings["default_model"]).id
        services.conversations.set_temporary(key, on=True)
        services.conversations.title(key, title_from(text), Titled.FIRST_LINE)
        services.chat_list.archive([key], archived=True)
        return key

    def _have(self, key: ConversationId, text: str) -> None:
        if key != self._chat or text != self._question:
            return  # it was stopped before it began
        answers = self._c.answers
        answers.have(key, self._told(self._c.services.chat.send(key, text)), by_itself=True)

    def _told(self, events: Iterator[Any]) -> Iterator[Any]:
        """On the worker: the same events, of which the small window hears too."""
        from localchat.services import chat as c

        text = ""
        try:
            for event in events:
                if isinstance(event, c.TextAdded) and not event.is_reasoning:
                    text += event.text
                    self._news.tell("text", text)
                else:
                    self._news.tell("event", event)
                yield event
        except Cancelled:
            self._news.tell("failed", None)
            raise
        except LocalChatError as error:
            self._news.tell("failed", error)

    def _hear(self, news: dict[str, Any]) -> None:
        """On the window's thread, some times a second."""
        from localchat.services import chat as c

        if self.quick is None:
            return
        if "text" in news:
            self.quick.show_answer(news["text"])
        match news.get("event"):
            case c.Loading(done, total):
                percent = 100 * done // max(1, total)
                self.quick.tell(tr("Loading the model … {percent} %", percent=percent))
            case c.Reading(done, total):
                percent = 100 * done // max(1, total)
                self.quick.tell(tr("Reading … {percent} %", percent=percent))
            case c.TextAdded():
                self.quick.tell("" if "text" in news else tr("Thinking …"))
            case c.Ended(message):
                self._question = ""
                self.quick.show_answer(message.text)
                self.quick.set_busy(busy=False)
                self.quick.tell(tr("This is not kept, unless you open it as a chat."))
            case None if "text" in news:
                self.quick.tell("")
        if "failed" in news:
            self._failed(news["failed"])

    def _failed(self, error: LocalChatError | None) -> None:
        """A question was not answered: it stands in the field again."""
        if self.quick is not None:
            question, self._question = self._question, ""
            self.quick.set_busy(busy=False)
            self.quick.tell(error.message if error else tr("Stopped."), bad=error is not None)
            self.quick.put_back(question)

    def _stop(self) -> None:
        answers = self._c.answers
        if self._chat is not None and answers.answering == self._chat:
            answers.stop()
        else:
            self._failed(None)

    def _keep(self) -> None:
        """Make a chat of it, and open it."""
        key, services = self._take_chat(), self._c.services
        if key is None:
            return

        def keep() -> None:
            services.conversations.set_temporary(key, on=False)
            services.chat_list.archive([key], archived=False)

        def kept(_: None) -> None:
            self._c.window.bring_forward()
            self._c.open(key)

        if self.quick is not None:
            self.quick.hide()
        self._c.quick.run(keep, kept, self._c.tell)

    def _afresh(self) -> None:
        """Forget what was said."""
        key, service = self._take_chat(), self._c.services.conversations
        if key is not None:
            self._c.quick.run(lambda: service.erase(key), None, self._c.tell)

    def _take_chat(self) -> ConversationId | None:
        key, self._chat, self._question = self._chat, None, ""
        if self.quick is not None:
            self.quick.show_empty()
        return key

    def _show_link(self, address: str) -> None:
        self._c.window.bring_forward()
        self._c.window.chat.view.link.emit(address)

    # --- telling ---------------------------------------------------------------------------------

    def answer_ended(self, key: ConversationId) -> None:
        """An answer has come to its end."""
        if key == self._chat:
            self.notifications.tell(tr("Your quick question is answered"))
        else:
            self.notifications.tell(tr("The answer is ready"))

    def close(self) -> None:
        """Take all away, at the end of the program; quick questions that were not kept are forgotten."""
        self._keys.close()
        self._c.window.stays = False
        self._remove_tray()
        key = self._take_chat()
        if self.quick is not None:
            self.quick.hide()
            self.quick.deleteLater()
            self.quick = None
        if key is not None:
            self._c.quick.run(lambda: self._c.services.conversations.erase(key))
