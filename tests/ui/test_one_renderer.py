"""A hostile text is refused alike wherever it is shown: in a message, a description, a page, on paper."""

import re
from html import unescape
from html.parser import HTMLParser

import pytest

from localchat.services.exporting import html, printed
from localchat.services.exporting.rich import to_html
from localchat.services.safe_markdown import may_be_clicked
from localchat.ui import markdown
from localchat.ui.block_reader import Reader
from localchat.ui.block_rules import runs
from tests.helpers.fragments import fragment

COUNT = 400
TAGS = {
    "a", "blockquote", "br", "code", "del", "div", "em", "figcaption", "figure", "h1", "h2", "h3", "h4",
    "h5", "h6", "hr", "i", "input", "li", "ol", "p", "pre", "s", "section", "span", "strong", "sup", "table",
    "tbody", "td", "th", "thead", "tr", "ul", "b",
}  # fmt: skip
"""What may come of Markdown. Formulas and their pictures are the app's own, and looked at below."""


FORMULA = re.compile(r"<svg .*?</svg>|<img src='formula:\d+'[^>]*>", re.DOTALL)


class Found(HTMLParser):
    """Which elements there are, and where they lead."""

    def __init__(self, text):
        super().__init__()
        self.tags, self.targets, self.loads = set(), set(), []
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        self.tags.add(tag)
        for name, value in attributes:
            if name == "href":
                self.targets.add(value)
            elif name in {"src", "srcset", "background", "data"} or name.startswith("on"):
                self.loads.append((tag, value))


def in_message(text):
    """Where the links of a message lead."""
    reader = Reader()
    reader.read(text)
    lines = [
        line for leaf in reader.leaves for line in (leaf.text, *leaf.cells) if leaf.kind != "code"
    ]
    found = [run for line in lines for run in runs(line, reader.references, reader.notes)]
    return {run.href for run in found if run.href}


@pytest.mark.parametrize("seed", range(COUNT // 40))
def test_the_same_hostile_texts_are_refused_everywhere(seed):
    for number in range(seed * 40, seed * 40 + 40):
        text = fragment(number)
        assert all(map(may_be_clicked, in_message(text))), number
        pages = printed.Pages()
        for shown in (
            markdown.to_html(text), to_html(text, html._WEB, "1"), to_html(text, pages, "1"),  # noqa: SLF001
        ):  # fmt: skip
            without_formulas = re.sub(
                r"<svg .*?</svg>|<img src='formula:\d+'[^>]*>", "", shown, flags=re.DOTALL
            )
            found = Found(without_formulas)
            assert found.tags <= TAGS, (number, found.tags - TAGS)
            assert not found.loads, number
            inside = {target for target in found.targets if target.startswith("#fn")}
            assert all(may_be_clicked(unescape(each)) for each in found.targets - inside), number


@pytest.mark.parametrize(
    ("target", "good"),
    [
        ("https://example.org/a", True), ("mailto:a@example.org", True), ("HTTPS://EXAMPLE.ORG", True),
        ("javascript:x", False), ("file:///etc/passwd", False), ("//host/share", False), ("#top", False),
        ("docs/page.md", False), ("data:text/html,x", False), ("https:///x", False), ("https://@x", False),
    ],
)  # fmt: skip
def test_a_link_leads_to_the_web_or_nowhere(target, good):
    text = f"[words]({target})"
    assert bool(in_message(text)) == good
    for shown in (markdown.to_html(text), to_html(text, html._WEB, "1")):  # noqa: SLF001
        assert bool(Found(shown).targets) == good
        assert "words" in shown


LAST = "the last words"
DEEP = {
    "quotes": "> " * 200 + LAST,
    "lists": "".join(f"{'  ' * deep}- a\n" for deep in range(200)) + "  " * 200 + f"- {LAST}",
}


@pytest.mark.parametrize("text", DEEP.values(), ids=DEEP)
def test_what_lies_too_deeply_is_shown_as_it_was_written(text):
    reader = Reader()
    reader.read(text)
    assert LAST in reader.leaves[-1].text
    assert LAST in to_html(text, html._WEB, "1")  # noqa: SLF001
