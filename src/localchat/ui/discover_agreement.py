"""What must be agreed to, and what is opened outside: the access token, and pages in the browser."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from localchat.ui.language import noop, tr
from localchat.ui.threads import Tasks

if TYPE_CHECKING:
    from localchat.domain.discovery import Found
    from localchat.ui.controller import Controller
    from localchat.ui.model_view import ModelView


class Agreement(QObject):
    """Joins the banner of a gated model, the question before a page is opened, and the network."""

    def __init__(self, parent: QObject, controller: "Controller", view: "ModelView") -> None:
        super().__init__(parent)
        self._c, self._view = controller, view
        self._network = controller.services.network
        self.tasks = Tasks(self)
        self._found: Found | None = None
        self._told = ""
        gate, bar = view.gate, view.link_bar
        gate.page_asked.connect(self._ask_for_page)
        gate.tokens_asked.connect(lambda: self._ask_for(self._network.tokens_page))
        gate.token_given.connect(self._give_token)
        gate.token_forgotten.connect(self._forget_token)
        view.link_confirmed.connect(lambda page: controller.links.open(page, bar))

    def show(self, found: "Found | None") -> None:
        """Show whether a model asks for an agreement, and whether there is a token for it."""
        self._found = found
        gated = found is not None and found.gated
        self._view.gate.show_gate(gated=gated, has_token=self._network.has_token, kept=self._where)

    @property
    def is_missing(self) -> bool:
        """Whether the model that is shown cannot be got yet."""
        return self._found is not None and self._found.gated and not self._network.has_token

    @property
    def _where(self) -> str:
        """Where the token is, or would be."""
        if self._told:
            return self._told
        if self._network.has_token:
            return tr("The token goes to the hub’s own host only.")
        if self._c.services.key.kept_in == "keyring":
            return tr(
                "It is checked with the hub, kept in your keyring, and sent to the hub’s own host only."
            )
        return tr(
            "There is no keyring here: the token is asked for each time, and never written to a file."
        )

    def _ask_for_page(self) -> None:
        if self._found is not None:
            self._ask_for(self._c.services.discover.address(self._found.repository))

    def _ask_for(self, page: str) -> None:
        self._view.link_bar.ask(page, self._network.endpoint)

    def _give_token(self, token: str) -> None:
        def kept(found: tuple[str, bool]) -> None:
            name, in_keyring = found
            words = (
                noop("The token works: it belongs to {name}, and is kept in your keyring.")
                if in_keyring
                else noop(
                    "The token works: it belongs to {name}, and is known until LocalChat ends: "
                    "there is no keyring."
                )
            )
            self._told = tr(words, name=name)
            self.show(self._found)

        self.tasks.run(
            lambda: self._network.set_token(token),
            kept,
            lambda error: self._view.gate.refuse(error.message),
        )

    def _forget_token(self) -> None:
        def gone(_: None) -> None:
            self._told = tr(
                "Forgotten here. It stays valid until you revoke it on the hub’s page of tokens."
            )
            self.show(self._found)

        self.tasks.run(self._network.forget_token, gone, self._c.tell)
