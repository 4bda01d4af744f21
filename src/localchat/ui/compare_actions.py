"""What a person does when two models are compared: begin, stop, vote, look back, export."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog

from localchat.domain.comparison import Comparison, Contender, Side, Vote
from localchat.errors import LocalChatError
from localchat.text import headed
from localchat.ui.compare_words import Names, letter, model_name
from localchat.ui.language import tr
from localchat.ui.speech import Speech
from localchat.ui.threads import Tasks

if TYPE_CHECKING:
    from localchat.domain.model import ModelFile
    from localchat.domain.persona import Persona
    from localchat.services.compare_starts import Start
    from localchat.ui.compare_page import ComparePage
    from localchat.ui.controller import Controller

PAGE = "compare"
DRAFT_AFTER = 400
"""Milliseconds of rest after which what is prepared is kept."""
READING_FROM = 256
"""Prompt tokens from which it is worth saying how far reading is."""


class CompareActions(QObject):
    """Joins the page and the service. The page is made when it is first opened."""

    def __init__(self, controller: "Controller") -> None:
        super().__init__(controller)
        self._c = controller
        self._service = controller.services.compare
        self.tasks = Tasks(self)
        """Answers are had here."""
        self.page: ComparePage | None = None
        self.running = False
        self._names = Names()
        self._showing = self._voting = False
        self._rest = QTimer(self, singleShot=True, interval=DRAFT_AFTER)
        self._rest.timeout.connect(self._keep_draft)

    # --- the page --------------------------------------------------------------------------------

    def open(self, prompt: str = "") -> None:
        """Show the page, perhaps with a prompt for both."""
        is_first = self.page is None
        page = self._make()
        self._c.window.show_page(PAGE)
        page.show_part(results=False)
        if prompt:
            page.setup.prompt.take(prompt)
        page.setup.prompt.setFocus()
        self._refresh(is_first=is_first)

    def _make(self) -> "ComparePage":
        if self.page is not None:
            return self.page
        from localchat.ui.compare_page import ComparePage

        page = self.page = ComparePage(self._c.theme)
        self._c.window.add_page(PAGE, page)
        self._speech = Speech(page)
        setup, bar, results = page.setup, page.bar, page.results
        setup.wanted.connect(self.begin)
        setup.changed.connect(self._note_change)
        setup.model_chosen.connect(self._show_presets)
        setup.start_chosen.connect(self._take_start)
        page.arena.link.connect(self._c.links.ask)
        bar.stopped.connect(self.stop)
        bar.voted.connect(self.vote)
        bar.reused.connect(self._use_again)
        results.opened.connect(self.show)
        results.removed.connect(self.remove)
        results.export_asked.connect(self.export)
        return page

    def _refresh(self, *, is_first: bool) -> None:
        """Read again which models and personas there are, and what was compared."""
        services = self._c.services

        def read() -> "tuple[list[ModelFile], list[Persona], Comparison | None, list[Comparison]]":
            models = [model for model in services.models.all() if model.size]
            draft = self._service.draft() if is_first else None
            return models, services.personas.all(), draft, self._service.all()

        def show(found: Any) -> None:
            models, personas, draft, kept = found
            examples = {each.name: len(each.examples) for each in personas}
            known = {model.id: model_name(model) for model in models}
            self._names = Names(known, examples)
            page, self._showing = self._make(), True
            page.setup.show_models(list(known.items()))
            page.setup.show_personas(list(examples.items()))
            page.results.show_all(kept, self._names)
            self._showing = False
            if is_first:
                self._take_draft(draft, list(known))
            model = page.setup.contender(Side.LEFT).model
            self._show_starts(model if model in known else models[0].id)

        self._c.quick.run(read, show, self._c.tell)

    def _take_draft(self, draft: Comparison | None, models: list[str]) -> None:
        """Begin with what was prepared, or with the model of the chat against the next one."""
        setup = self._make().setup
        self._showing = True
        if draft is not None:
            setup.show_contenders(draft.left.contender, draft.right.contender)
            setup.blind.setChecked(draft.blind)
            if not setup.prompt.toPlainText():
                setup.prompt.setPlainText(draft.prompt)
        else:
            chat = self._c.conversation
            mine = chat.model_id if chat is not None and chat.model_id in models else models[0]
            other = next((key for key in models if key != mine), mine)
            setup.show_contenders(Contender(mine, ""), Contender(other, ""))
        self._showing = False

    def _show_presets(self, side: Side, model: str) -> None:
        presets, box = self._c.services.presets, self._make().setup.boxes[side]
        find = self._c.services.models.known

        def read() -> tuple[list[str], str]:
            from localchat.domain.model import ModelId

            key = ModelId(model)
            if find(key) is None:
                return [], ""
            return [each.name for each in presets.all(key)], presets.usual(key)

        def show(found: tuple[list[str], str]) -> None:
            names, usual = found
            if names:
                if side is Side.LEFT:
                    self._show_starts(model)
                self._showing = True
                box.show_presets(model, names, usual)
                self._showing = False

        if model:
            self._c.quick.run(read, show, self._c.tell)

    def _show_starts(self, model: str) -> None:
        setup = self._make().setup
        self._c.quick.run(lambda: self._service.starts(model), setup.show_starts, self._c.tell)

    def _take_start(self, start: "Start") -> None:
        setup = self._make().setup
        setup.show_contenders(start.left, start.right)
        setup.prompt.setFocus()

    def _note_change(self) -> None:
        if not self._showing:
            self._rest.start()

    def _keep_draft(self) -> None:
        self._rest.stop()
        chosen = self._chosen()
        self._c.quick.run(lambda: self._service.keep_draft(*chosen[:3], blind=chosen[3]))

    def _chosen(self) -> tuple[str, Contender, Contender, bool]:
        setup = self._make().setup
        sides = setup.contender(Side.LEFT), setup.contender(Side.RIGHT)
        return setup.prompt.toPlainText(), *sides, setup.blind.isChecked()

    # --- running ---------------------------------------------------------------------------------

    def begin(self) -> None:
        """Have both answer."""
        if self.running:
            return
        if self._c.answers.answering is not None:
            self._c.window.tell(
                "",
                tr(
                    "A chat is being answered just now. Compare when that has ended: two answers at "
                    "once would slow each other down, and no speed would be right."
                ),
            )
            return
        page = self._make()
        prompt, left, right, blind = self._chosen()
        try:
            events = self._service.run(prompt, left, right, blind=blind)
        except LocalChatError as error:
            self._c.tell(error)
            return
        self._rest.stop()
        self._c.window.page_notice.hide()
        self.running = True
        self._c.answers.hold()
        self._c.chats.titling.stop()
        page.setup.set_busy(busy=True)
        page.bar.show_running(tr("Begins"))
        page.bar.stop.setFocus()
        self.tasks.stream(lambda: events, self._happened, lambda _: self._ended(), self._failed)

    def stop(self) -> None:
        """Stop what runs; what was written is kept."""
        if self.running:
            self._make().bar.show_running(tr("Stops"))
            self._service.stop()

    def escape(self) -> bool:
        """Esc on this page stops what runs here; whether something did."""
        stops = self.running and self.page is not None and self.page.isVisible()
        if stops:
            self.stop()
        return stops

    def _failed(self, error: LocalChatError) -> None:
        self._c.tell(error)
        self._ended()

    def _ended(self) -> None:
        self.running = False
        self._c.answers.release()
        page = self._make()
        page.setup.set_busy(busy=False)
        shown = page.arena.comparison
        if shown is None:
            page.bar.clear()
        else:
            had_focus = page.bar.stop.hasFocus()
            page.bar.show_over(shown, self._names)
            if had_focus:
                page.bar.focus_vote()
        if page.shows_results:
            page.bar.hide()
        if not self._c.window.isActiveWindow():
            QApplication.alert(self._c.window)
        self._c.show_model()
        self._refresh_results()

    def _happened(self, event: Any) -> None:
        from localchat.services import compare as c

        page = self._make()
        match event:
            case c.Begun(comparison):
                page.arena.begin(comparison, self._names)
                page.look_at_answers()
            case c.Freed(model):
                words = tr(
                    "{model} was let go to make room. It is loaded again with your next message.",
                    model=model,
                )
                self._c.window.tell("", words, passing=True)
                self._c.show_model()
            case c.OfSide(side, said):
                self._said(side, said)
            case c.SideEnded(side, answer):
                shown = page.arena.comparison
                hidden = shown is not None and shown.blind
                page.arena.columns[side].end(answer, hidden=hidden)
                self._speech.end()
            case c.Over(comparison):
                page.arena.reveal(comparison, self._names)

    def _said(self, side: Side, event: Any) -> None:
        from localchat.services import chat_events as c

        page = self._make()
        match event:
            case c.Loading(done, total):
                share = f"{100 * done // max(1, total)}"
                self._show_work(side, tr("Loading the model … {share} %", share=share))
            case c.Reading(done, total) if total > READING_FROM:
                share = f"{100 * done // total}"
                self._show_work(side, tr("Reading … {share} %", share=share))
            case c.ModelLoaded(info) if info.notes:
                self._c.window.tell(letter(side), " ".join(info.notes), passing=True)
            case c.Grew(text, is_reasoning):
                page.arena.columns[side].grow(text, is_reasoning=is_reasoning)
                words = tr("{side} answers", side=letter(side))
                page.bar.show_running(words)
                self._speech.begin(words)
                if not is_reasoning:
                    self._speech.add(text)

    def _show_work(self, side: Side, words: str) -> None:
        page = self._make()
        page.arena.columns[side].show_state(words)
        page.bar.show_running(headed(letter(side), words))

    # --- afterwards ------------------------------------------------------------------------------

    def vote(self, vote: Vote) -> None:
        """Say which of both answers is better."""
        page = self._make()
        shown = page.arena.comparison
        if shown is None or self.running or self._voting:
            return
        self._voting = True

        def show(comparison: Comparison) -> None:
            self._voting = False
            if page.arena.comparison is not None and page.arena.comparison.id == comparison.id:
                page.arena.reveal(comparison, self._names)
                page.bar.show_over(comparison, self._names)
            self._refresh_results()

        def failed(error: LocalChatError) -> None:
            self._voting = False
            page.bar.show_over(shown, self._names)
            self._c.tell(error)

        self._c.quick.run(lambda: self._service.vote(shown.id, vote), show, failed)

    def show(self, comparison: Comparison) -> None:
        """Look at one of those that are kept."""
        page = self._make()
        if self.running:
            self._c.window.tell("", tr("A comparison runs just now. Stop it, or wait for its end."))
            return
        page.arena.show_comparison(comparison, self._names)
        page.bar.show_over(comparison, self._names)
        page.show_part(results=False)
        page.look_at_answers()
        page.bar.focus_vote()

    def _use_again(self) -> None:
        """Take the prompt that is shown again, and its contenders where they may be known."""
        page = self._make()
        shown = page.arena.comparison
        if shown is None:
            return
        if not shown.hidden:
            page.setup.show_contenders(shown.left.contender, shown.right.contender)
            page.setup.blind.setChecked(shown.blind)
        page.setup.prompt.take(shown.prompt)
        page.show_part(results=False)
        page.setup.prompt.setFocus()

    def remove(self, comparison: Comparison) -> None:
        """Delete one; it can be brought back."""
        page = self._make()

        def show(gone: Comparison) -> None:
            shown = page.arena.comparison
            if shown is not None and shown.id == gone.id and not self.running:
                page.arena.clear()
                page.bar.clear()
            self._refresh_results()
            take_back = self._c.undo.push(lambda: self._put_back(gone))
            words = tr("The comparison was deleted.")
            self._c.window.tell("", words, action=(tr("Undo"), take_back), passing=True)

        self._c.quick.run(lambda: self._service.remove(comparison.id), show, self._c.tell)

    def _put_back(self, comparison: Comparison) -> None:
        self._c.quick.run(
            lambda: self._service.put_back(comparison),
            lambda _: self._refresh_results(),
            self._c.tell,
        )

    def _refresh_results(self, then: Callable[[], None] | None = None) -> None:
        def show(kept: list[Comparison]) -> None:
            self._make().results.show_all(kept, self._names)
            if then is not None:
                then()

        self._c.quick.run(self._service.all, show, self._c.tell)

    def export(self) -> None:
        """Write the comparisons that are shown to a file of the person's choice."""
        name, kind = QFileDialog.getSaveFileName(
            self._c.window, tr("Export the comparisons"), "comparisons.csv",
            tr("Table (*.csv);;JSON (*.json)"),
        )  # fmt: skip
        if not name:
            return
        as_json = name.endswith(".json") or (not name.endswith(".csv") and "json" in kind)
        chosen = list(self._make().results.shown)

        def write() -> int:
            from localchat.services import policy
            from localchat.services.comparison_file import write_comparisons

            policy.check("export")
            write_comparisons(Path(name), chosen, as_json=as_json)
            return len(chosen)

        def done(count: int) -> None:
            one = "%n comparison was written to {path}"
            words = tr("%n comparisons were written to {path}", count, one=one, path=name)
            self._c.window.tell("", words, passing=True)

        self._c.quick.run(write, done, self._c.tell)

    def close(self) -> None:
        """Keep what is prepared, and end what runs."""
        if self._rest.isActive():
            self._keep_draft()
        if self.running:
            self._service.stop()
        self.tasks.finish()
