"""The note on a file is read as it was written, in any language."""

import pytest

from localchat.domain.file_note import part_of, span_of
from localchat.text import Language, install

CHINESE = {
    "Only {span}.": "仅{span}。",
    "pages {first}–{last} of {total}": "第{first}–{last}页，共{total}页",
    "Only its first {count} letters.": "仅前{count}个字符。",
}


@pytest.fixture
def chinese():
    install(Language(lambda text, _: CHINESE.get(text, ""), ",", "."))
    yield
    install(Language())


@pytest.mark.parametrize(
    ("note", "part", "span"),
    [
        ("Only pages 3–9 of 400.", "Only pages 3–9 of 400", (3, 9)),
        ("Only page 3 of 400. 1 page has no text.", "Only page 3 of 400", (3, 3)),
        ("Only rows 1,000–2,500 of 3,000.", "Only rows 1,000–2,500 of 3,000", (1000, 2500)),
        (
            "Only lines 1–3 of 9 could be read: the rest is damaged.",
            "Only lines 1–3 of 9",
            (1, 3),
        ),
        (
            "Only its first 4,000 letters were read, up to line 3 of 9. 2 rows, 3 columns.",
            "Only its first 4,000 letters",
            None,
        ),
        ("Read as latin-1.", "", None),
        ("Only you (.*) {span}.", "", None),
        ("", "", None),
    ],
)
def test_the_part_that_is_sent_is_read_from_the_note(note, part, span):
    assert (part_of(note), span_of(note)) == (part, span)


def test_a_note_is_read_in_the_language_of_now_and_in_english(chinese):
    assert (
        part_of("仅第1.003–2.004页，共8.000页。Read as latin-1.") == "仅第1.003–2.004页，共8.000页"
    )
    assert span_of("仅第1.003–2.004页，共8.000页。") == (1003, 2004)
    assert part_of("仅前4.000个字符。") == "仅前4.000个字符"
    assert span_of("Only pages 3–9 of 400.") == (3, 9)
