"""Opening what the desktop hands over: a model file that was double-clicked, a link to a model's page."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl

from localchat.domain.link import is_link, model_in
from localchat.ui.language import tr

if TYPE_CHECKING:
    from localchat.ui.controller import Controller

MOST = 64
"""Files that are opened at once: more were hardly meant."""


def absolute(words: Sequence[str]) -> list[str]:
    """The words as they are to be understood in any folder: paths whole, addresses of files as paths."""
    return [word if is_link(word) else str(Path(_path(word)).absolute()) for word in words[:MOST]]


def _path(word: str) -> str:
    return QUrl(word).toLocalFile() if word.lower().startswith("file:") else word


def open_all(controller: "Controller", words: Sequence[str]) -> None:
    """Remember model files where they lie, look into bundles, and show where links lead."""
    for word in words[:MOST]:
        if is_link(word):
            _follow(controller, word)
        else:
            controller.my_models.take_file(word)


def _follow(controller: "Controller", link: str) -> None:
    """Offer a model's page. The hub is asked by the person's click, not by who wrote the link."""
    window, model = controller.window, model_in(link)
    if model is None:
        window.tell(
            tr("This link leads nowhere"),
            tr("LocalChat opens links to models only: localchat://model/OWNER/NAME."),
        )
        return

    def show() -> None:
        window.show_page("discover")
        page = window.discover
        if page.is_built:
            fill()
        else:
            page.shown.connect(fill, Qt.ConnectionType.SingleShotConnection)

    def fill() -> None:
        window.discover.list.field.setText(str(model))

    window.show_page("chat")
    window.tell(
        tr("A link leads to a model"),
        tr("{name} can be looked up on the hub, as if you had typed it.", name=str(model)),
        action=(tr("Look it up"), show),
    )
