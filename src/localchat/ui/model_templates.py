"""Which chat template a model uses: shown, examined, and changed for another."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from localchat.domain.model import ModelFile, ModelId
from localchat.domain.suited import Suited
from localchat.ui.template_dialog import TemplateDialog

if TYPE_CHECKING:
    from localchat.domain.template_origin import Compared
    from localchat.ui.controller import Controller

_Found = tuple[ModelFile, str | None, str | None, dict[str, str], Suited | None]
"""A model, its own template, the one that was chosen, others of its file, and what suits if there is none."""


class ModelTemplates(QObject):
    """Joins the template's dialog and the services."""

    def __init__(self, controller: "Controller") -> None:
        super().__init__(controller)
        self._c = controller

    def ask(self, key: str) -> None:
        """Show which chat template a model uses, and take another."""
        models, model = self._c.services.models, ModelId(key)

        def show(found: _Found) -> None:
            dialog = TemplateDialog(self._c.window, self._c.theme, found[0].name, *found[1:])

            def save(text: str | None) -> None:
                self._c.quick.run(
                    lambda: models.set_template(model, text),
                    lambda _: dialog.accept(),
                    lambda error: dialog.refuse(error.message),
                )

            def examine(text: str | None) -> None:
                self._c.quick.run(
                    lambda: self.examined(model, text),
                    lambda found: dialog.show_examined(*found),
                    lambda error: dialog.refuse(error.message),
                )

            def compare(text: str) -> None:
                self._c.quick.run(
                    lambda: self._compared(model, text),
                    dialog.origin.show_compared,
                    lambda error: dialog.origin.refuse(error.message),
                )

            def look(text: str | None) -> None:
                self._c.quick.run(
                    lambda: self.origin(model, text), dialog.origin.show_origin, self._c.tell
                )

            dialog.compare.connect(compare)
            dialog.examine.connect(look)
            dialog.chosen.connect(save)
            dialog.examine.connect(examine)
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

        def read() -> _Found:
            from localchat.services.templates import examine, own_templates, suited_of

            file = models.find(key)
            named = own_templates(Path(file.path))
            own = models.own_template(model) or named.pop("default", None)
            log = self._c.services.paths.engine_log
            suited = None if own else suited_of(examine(Path(file.path), None, log).verdict)
            return file, own, models.template(model), named, suited

        self._c.quick.run(read, show, self._c.tell)

    def origin(self, model: ModelId, template: str | None) -> tuple[str, str, list[str]]:
        """On a worker: who is known to have published a template, of what its model was made, what is odd."""
        from localchat.domain.template_origin import oddities
        from localchat.services.template_origin import original_of, publisher_of

        models = self._c.services.models
        text = template if template is not None else models.own_template(model) or ""
        known = publisher_of(text)
        odd = oddities(text) if text and not known else []
        return known, original_of(Path(models.find(model).path)) if text else "", odd

    def _compared(self, model: ModelId, template: str) -> "Compared":
        from localchat.services.template_origin import TemplateOrigins, original_of

        services = self._c.services
        original = original_of(Path(services.models.find(model).path))
        return TemplateOrigins(services.network).compare(template, original)

    def examined(self, model: ModelId, template: str | None) -> tuple[Any, ...]:
        """On a worker: what a template makes of a chat, as plain values."""
        from localchat.services.templates import examine, suited_of

        services = self._c.services
        file = Path(services.models.find(model).path)
        prompted = examine(file, template, services.paths.engine_log)
        tokens = [(token.text, token.kind.value) for token in prompted.tokens]
        verdict = prompted.verdict
        suited = suited_of(verdict)
        return (
            tokens, verdict.problems, verdict.ends, verdict.system, verdict.better, verdict.bos,
            suited.sentence if suited else "",
        )  # fmt: skip
