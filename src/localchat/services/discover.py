"""Looking for models: the shelf that works offline, the hub's search, one model's page."""

import re
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from functools import lru_cache
from pathlib import Path

from localchat.domain.catalogue import (
    USUAL_BITS,
    Catalogue,
    CatalogueEntry,
    commercial_use,
    licence_name,
    licence_note,
)
from localchat.domain.discovery import (
    Choice,
    Filters,
    Found,
    FoundPage,
    ModelPage,
    PublishedScore,
)
from localchat.domain.repository import (
    BITS,
    HubFile,
    NotARepository,
    Quantisation,
    UnsafeName,
    check_path,
    parse_repository,
    quantisations,
    recommended,
)
from localchat.domain.verdict import Fit, Verdict
from localchat.engine.gguf import Header, read_file
from localchat.errors import HubError, HubNotFound, ModelError, UsageError
from localchat.hub import protocol as p
from localchat.services import catalogue as shelf_file
from localchat.services.lookups import Lookups
from localchat.services.naming import readable_name
from localchat.services.network import Network
from localchat.services.scores import from_hub, from_shelf
from localchat.services.space import folder_of
from localchat.services.verdicts import Verdicts
from localchat.text import listed, say

__all__ = ["Choice", "Discover", "Filters", "Found", "FoundPage", "ModelPage", "PublishedScore"]

SORTS = ("trendingScore", "downloads", "likes", "lastModified")
"""What a list can be sorted by."""
ENOUGH, PAGES = 10, 3
"""Rows below which a page that was filtered here gets more from the next page of the hub, and how often."""
_FRONT_MATTER = re.compile(
    r"\A\ufeff?---[ \t]*\r?\n.*?\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)", re.DOTALL
)
_LANGUAGE = re.compile(r"[a-z]{2,3}")


class Discover:
    """Asks the shelf and the hub. Every method may wait for the network: never on the window's thread."""

    def __init__(self, network: Network, verdicts: Verdicts) -> None:
        self._network, self._verdicts = network, verdicts
        self._lookups = Lookups(network)

    @property
    def catalogue(self) -> Catalogue:
        """The shelf itself; `LocalChatError` if its file is damaged."""
        return shelf_file.load()

    # --- lists -----------------------------------------------------------------------------------

    def shelf(self, filters: Filters, text: str = "") -> list[Found]:
        """The models of the shelf, without any connection."""
        words = text.casefold().split()
        found = []
        for entry in self.catalogue.entries:
            about = (
                f"{entry.name} {entry.maker} {entry.family} {entry.repository} {entry.strengths}"
            )
            if not all(word in about.casefold() for word in words):
                continue
            if filters.language and not entry.speaks(filters.language):
                continue
            row = self._on_shelf(entry, filters.context)
            if self._passes(row, filters):
                found.append(row)
        if filters.sort == "lastModified":
            found.sort(key=lambda row: row.updated, reverse=True)
        return found

    def search(self, text: str, filters: Filters, cursor: str = "") -> FoundPage:
        """One page of what the hub finds; raises a `HubError`, `HubStopped` after `stop`.

        A pasted address or ``owner/name`` finds that one model. Answers are kept for ten minutes.
        """
        text = " ".join(text.split())
        _check(filters)
        if not cursor and (named := self._named(text, filters.context)) is not None:
            return FoundPage(rows=(named,))
        rows: list[Found] = []
        for _ in range(PAGES):
            page = self._lookups.search(
                p.Search(
                    request=0, query=text[:200], sort=filters.sort, language=filters.language,
                    open_only=filters.open_only, cursor=cursor,
                    parameters=f"max:{filters.largest:g}B" if filters.largest else "",
                )
            )  # fmt: skip
            made = (self._found(row, filters.context) for row in page.rows)
            rows += [row for row in made if self._passes(row, filters)]
            cursor = page.cursor
            if not cursor or len(rows) >= ENOUGH:
                break
        return FoundPage(rows=rows, cursor=cursor)

    def stop(self) -> None:
        """Let the search that runs end at once."""
        self._lookups.stop()

    def _named(self, text: str, context: int) -> Found | None:
        """The model that a text names; None if it names none."""
        try:
            repository = str(parse_repository(text))
        except NotARepository:
            return None
        try:
            return self._found(self._lookups.describe(repository).row, context)
        except HubNotFound:
            if "://" in text:
                raise
            return None  # perhaps words with a slash between them

    def _passes(self, row: Found, filters: Filters) -> bool:
        """What the hub cannot filter by, and what the shelf must."""
        return not (
            (filters.commercial and row.commercial not in {"yes", "conditions"})
            or (filters.open_only and row.gated)
            or (filters.largest and row.parameters > filters.largest * 1e9)
            or (filters.fits and (row.verdict is None or row.verdict.fit is Fit.NO))
        )

    def _on_shelf(self, entry: CatalogueEntry, context: int) -> Found:
        return Found(
            repository=entry.repository, name=entry.name, strengths=entry.strengths, base=entry.base,
            licence=entry.licence, licence_name=licence_name(entry.licence), commercial=entry.commercial,
            languages=entry.languages, parameters=entry.parameters, context=entry.context,
            updated=entry.released, gated=entry.gated, pictures=entry.pictures, entry=entry,
            verdict=self._of_size(entry.usual_size, min(context, entry.context), entry, entry.parameters),
        )  # fmt: skip

    def _found(self, row: p.Row, context: int) -> Found:
        entry = self.catalogue.by_repository(row.repository)
        licence = row.licence or (entry.licence if entry else "")
        parameters = row.parameters or (entry.parameters if entry else 0)
        longest = row.context or (entry.context if entry else 0) or context
        size = entry.usual_size if entry else round(parameters * USUAL_BITS / 8)
        return Found(
            repository=row.repository,
            name=entry.name if entry else readable_name(row.repository),
            strengths=entry.strengths if entry else "",
            base=row.base or (entry.base if entry else ""),
            licence=licence, licence_name=licence_name(licence),
            commercial=entry.commercial if entry and entry.licence == licence else commercial_use(licence),
            languages=tuple(row.languages) or (entry.languages if entry else ()),
            parameters=parameters, context=row.context or (entry.context if entry else 0),
            downloads=row.downloads, likes=row.likes, updated=row.updated, gated=row.gated,
            pictures=row.pictures, can_chat=row.can_chat, entry=entry,
            verdict=self._of_size(size, min(context, longest), entry, parameters) if size else None,
        )  # fmt: skip

    # --- one model -------------------------------------------------------------------------------

    def offline_page(self, repository: str, context: int) -> ModelPage | None:
        """What the shelf knows of a model, with choices as there usually are; None if it is not on it.

        No connection: the sizes of the choices are estimates, and the page has no revision.
        """
        entry = self.catalogue.by_repository(repository)
        if entry is None:
            return None
        page = ModelPage(
            found=self._on_shelf(entry, context), scores_of=entry.base,
            scores=from_shelf(entry, self.catalogue), choices=_usual_choices(entry),
        )  # fmt: skip
        return self.with_context(self._about(page), context)

    def page(self, repository: str, context: int) -> ModelPage:
        """All that the hub knows of a model; raises a `HubError`."""
        try:
            repository = str(parse_repository(repository))
        except NotARepository as error:
            raise UsageError(
                say(
                    "“{repository}” is no model on the hub: those are named owner/name.",
                    repository=repository[:80],
                )
            ) from error
        described = self._lookups.describe(repository)
        found = self._found(described.row, context)
        choices = quantisations(
            [file for file in map(_hub_file, described.files) if _is_safe(file)]
        )
        scores, of = self._scores(found, described)
        page = ModelPage(
            found=found, revision=described.revision, scores=scores, scores_of=of,
            choices=[Choice(quantisation=each, verdict=_UNKNOWN) for each in choices],
        )  # fmt: skip
        return self.with_context(self._about(page), context)

    def card(self, page: ModelPage) -> str:
        """The maker's own description, as Markdown; raises a `HubError`."""
        if not page.revision:
            return ""
        try:
            text = self._lookups.card(page.found.repository, page.revision)
        except HubNotFound:
            return ""
        return _FRONT_MATTER.sub("", text).strip()

    def judged(self, page: ModelPage, choice: Choice, context: int) -> Choice:
        """The same choice judged by its file's header, which is read from the hub once.

        Raises a `HubError`, and `NotAModel` for a file that is none. `with_context` knows the header then.
        """
        repository, files = page.found.repository, choice.quantisation.files
        if not choice.path:
            self._lookups.header(repository, page.revision, files)
        return self._judge(page, choice, context)

    def with_context(self, page: ModelPage, context: int) -> ModelPage:
        """The same page for another length of context; no connection."""
        choices = [self._judge(page, choice, context) for choice in page.choices]
        room = self._verdicts.room()
        fitting = [
            c.quantisation
            for c in choices
            if c.verdict.fit is not Fit.NO and c.verdict.need <= room
        ]
        best = recommended(fitting, room)
        found = page.found
        size = found.entry.usual_size if found.entry else round(found.parameters * USUAL_BITS / 8)
        within = min(context, found.context or context)
        verdict = self._of_size(size, within, found.entry, found.parameters) if size else None
        return replace(
            page,
            found=replace(found, verdict=verdict),
            choices=[replace(each, recommended=each.quantisation is best) for each in choices],
        )

    def address(self, repository: str) -> str:
        """The address of a model's page, to be opened by a click."""
        return f"{self._network.endpoint.rstrip('/')}/{repository}"

    def _judge(self, page: ModelPage, choice: Choice, context: int) -> Choice:
        """A choice judged by the best that is known: its header, one beside it, the shelf, its size."""
        quantisation, found = choice.quantisation, page.found
        folder = folder_of(self._network.folder, found.repository)
        paths = [folder / file.path for file in quantisation.files]
        here = all(map(_has_size, paths, quantisation.files))
        path = str(paths[0]) if here else ""
        header = _local_header(paths) if here else None
        header = header or self._known_header(page, quantisation)
        projector = quantisation.projector.size if quantisation.projector else 0
        if header is not None:
            header = replace(header, file_size=quantisation.size)
            verdict = self._verdicts.of_header(header, context, path=path, beside=projector)
        else:
            size = quantisation.size + projector
            within = min(context, found.context or context)
            verdict = self._of_size(size, within, found.entry, found.parameters)
        return replace(choice, verdict=verdict, path=path)

    def _known_header(self, page: ModelPage, choice: Quantisation) -> Header | None:
        """The header of this choice or of another of the same model: they differ in the weights only."""
        for each in (choice, *(other.quantisation for other in page.choices)):
            known = self._lookups.known_header(page.found.repository, page.revision, each.files[0])
            if known is not None:
                return known
        return None

    def _of_size(
        self, size: int, context: int, entry: CatalogueEntry | None, parameters: int
    ) -> Verdict:
        if entry is None:
            return self._verdicts.of_size(size, context, parameters=parameters)
        return self._verdicts.of_size(
            size, context, parameters=parameters, active=entry.active_parameters, blocks=entry.blocks,
            kv_heads=entry.kv_heads, head_size=entry.head_size, embedding=entry.embedding,
        )  # fmt: skip

    def _scores(self, found: Found, described: p.Described) -> tuple[list[PublishedScore], str]:
        """Scores of the original, or what the shelf knows of them; and whose they are."""
        base = ""
        with suppress(NotARepository):
            base = str(parse_repository(found.base))
        if base and base.casefold() != found.repository.casefold():
            with suppress(HubError):
                scores = from_hub(self._lookups.describe(base).scores, self.catalogue)
                if scores:
                    return scores, base
        entry = found.entry or self.catalogue.by_base(base)
        if entry is not None and entry.scores:
            return from_shelf(entry, self.catalogue), entry.base
        return from_hub(described.scores, self.catalogue), found.repository

    def _about(self, page: ModelPage) -> ModelPage:
        """The page with its sentences on where the model comes from and what its licence allows."""
        found = page.found
        entry = found.entry or self.catalogue.by_base(found.base)
        lineage = say(entry.lineage) if entry else ""
        if not lineage and found.base:
            lineage = say("Made from {base}.", base=found.base)
        if entry and (family := self.catalogue.family(entry.family)):
            lineage = f"{lineage} {say(family.text)}".strip()
        note = licence_note(found.licence)
        if not note:
            note = (
                say(
                    "LocalChat does not know the licence “{licence}”; read it on the model's page.",
                    licence=found.licence,
                )
                if found.licence not in {"", "other", "unknown"}
                else say("The maker does not say which licence it has; look at the model's page.")
            )
        return replace(page, lineage=lineage, licence_note=note)


_UNKNOWN = Verdict(fit=Fit.NO, weights=0, context=0, compute=0, tokens=0, total=0, free=0)
"""Until it was judged."""


_USUAL = ("Q3_K_M", "Q4_K_M", "Q6_K", "BF16")
_NATIVE = {"gpt-oss": "MXFP4"}
"""Families that were published in four bits: there is nothing better to be had, nor much smaller."""


def _usual_choices(entry: CatalogueEntry) -> list[Choice]:
    """One quantisation of each group, with the size that its files have as a rule."""
    native = _NATIVE.get(entry.family)
    sizes = {label: entry.usual_size * BITS[label] / USUAL_BITS for label in _USUAL}
    sizes["BF16"] = 2.0 * entry.parameters
    if native is not None:
        sizes = {native: float(entry.usual_size)}
    return [
        Choice(
            quantisation=Quantisation(label, (HubFile(f"{label}.gguf", round(size)),)),
            verdict=_UNKNOWN,
        )
        for label, size in sizes.items()
    ]


def _check(filters: Filters) -> None:
    if filters.sort not in SORTS:
        raise UsageError(
            say(
                "A list is sorted by one of {sorts}, not by “{sort}”.",
                sorts=listed(SORTS),
                sort=filters.sort,
            )
        )
    if filters.language and not _LANGUAGE.fullmatch(filters.language):
        raise UsageError(
            say(
                "A language is named by its two letters, such as en or de, not “{language}”.",
                language=filters.language[:20],
            )
        )


def _hub_file(file: p.File) -> HubFile:
    return HubFile(file.path, file.size, file.sha256, file.git)


def _is_safe(file: HubFile) -> bool:
    try:
        check_path(file.path)
    except UnsafeName:
        return False
    return True


def _has_size(path: Path, file: HubFile) -> bool:
    try:
        return path.stat().st_size == file.size
    except OSError:
        return False


def _local_header(paths: Sequence[Path]) -> Header | None:
    """The header of a model that is on this computer; None if it cannot be read."""
    with suppress(ModelError, OSError):
        return _read_headers(tuple(paths), tuple(path.stat().st_mtime_ns for path in paths))
    return None


@lru_cache(maxsize=16)
def _read_headers(paths: tuple[Path, ...], _stamps: tuple[int, ...]) -> Header:
    header = read_file(paths[0])
    for path in paths[1:]:
        header.add(read_file(path))
    return header
