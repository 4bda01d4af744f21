"""What can be done with the models on this computer, by name."""

from typing import TYPE_CHECKING

from localchat.ui.language import noop

if TYPE_CHECKING:
    from localchat.domain.library import LibraryModel

ACTS = (
    ("chat", noop("Chat"), "Return"), ("details", noop("Details"), ""), ("verify", noop("Verify"), ""),
    ("folder", noop("Show in folder"), ""), ("template", noop("Template…"), ""),
    ("preset", noop("Default preset…"), ""),
    ("newer", noop("Check for a newer file"), ""), ("remove", noop("Remove…"), "Del"),
)  # fmt: skip
"""What can be done with one model: its name, its label, its key."""
ALWAYS = {"chat", "details", "remove"}
"""Those that have a button of their own however narrow the page is."""

TOOLS = (
    ("add", noop("Add a file…")), ("add-folder", noop("Add a folder…")), ("bundle", noop("Add a bundle…")),
    ("folders", noop("Folders…")), ("duplicates", noop("Find duplicates")), ("rescan", noop("Rescan")),
    ("make-bundle", noop("Make a bundle…")),
)  # fmt: skip
"""What can be done with the library."""


def can(act: str, each: "LibraryModel") -> bool:
    """Whether something can be done with a model."""
    usable = bool(each.model.size) and not each.problem
    if act in {"chat", "details"}:
        return usable
    if act in {"template", "preset"}:
        return usable and not each.model.is_guide
    if act == "newer":
        return bool(each.repository)
    return act == "folder" or not each.model.is_guide
