"""Names that came from outside never become paths as they are: one list of bad ones through every place."""

import pytest

from localchat.domain.repository import NotARepository, UnsafeName, check_path, parse_repository
from localchat.services.exporting.names import Names, safe
from localchat.ui.code_block import CodeBlock
from localchat.ui.theme import Theme

HOSTILE = (
    "../up", "..", ".", "a/../../b", "/etc/passwd", "C:\\Windows\\x", "C:x", "\\\\host\\share",
    "//host/share",
    "file:///etc/passwd", "a\\b", "con", "CON.gguf", "nul", "com1", "lpt9.txt", "aux.json", "x:stream",
    "x.gguf:ads", "trailing.", "trailing ", " leading", "a\0b", "a\nb", "a\u202egnp.exe", "a\u200bb",
    "%2e%2e%2fup", "~/x", "$HOME/x", "x" * 400, "a*b?", "<b>", "|pipe", '"quote', "-rf", "name\u2028x",
)  # fmt: skip
RESERVED = {"con", "nul", "aux", "prn", "com1", "lpt9"}


def is_safe(name):
    """One name, in one folder, that every system takes."""
    stem = name.split(".")[0].casefold()
    return (
        0 < len(name.encode()) <= 255
        and not set(name) & set('<>:"/\\|?*')
        and all(sign.isprintable() for sign in name)
        and name not in {".", ".."}
        and name == name.strip(" ").rstrip(".")
        and stem not in RESERVED
    )


@pytest.mark.parametrize("name", HOSTILE)
def test_titles_become_names_of_files_that_stay_in_their_folder(name):
    for made in (f"{safe(name)}.md", Names(set()).new(name, "html")):
        assert is_safe(made), made


def test_names_that_say_the_same_are_told_apart():
    names = Names({"CON_.md"})
    assert len({names.new("con", "md").casefold() for _ in range(5)}) == 5


@pytest.mark.parametrize("name", HOSTILE)
def test_names_of_repositories_and_their_files_are_refused_or_plain(name):
    for text in (name, f"{name}/model.gguf", f"folder/{name}"):
        try:
            path = check_path(text)
        except UnsafeName:
            continue
        parts = path.split("/")
        assert ".." not in parts
        assert "" not in parts
        assert not path.startswith(("/", "\\"))
    for text in (name, f"owner/{name}", f"{name}/name"):
        try:
            found = parse_repository(text)
        except NotARepository:
            continue
        assert is_safe(found.owner)
        assert is_safe(found.name)


@pytest.mark.parametrize("name", HOSTILE)
def test_the_language_of_code_is_no_path(qtbot, qapp, monkeypatch, name):
    asked = []
    monkeypatch.setattr(
        "localchat.ui.code_block.QFileDialog.getSaveFileName",
        lambda _parent, _title, suggested: asked.append(suggested) or ("", ""),
    )
    block = CodeBlock(Theme(qapp))
    qtbot.addWidget(block)
    block.show_code("x", name)
    block._ask_where()  # noqa: SLF001 -- behind a button that opens a dialog
    assert is_safe(asked[0]), asked
