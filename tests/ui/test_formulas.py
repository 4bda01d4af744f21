"""Formulas: set as pictures, or refused within a time."""

import time

import pytest

from localchat.ui import formula
from localchat.ui.formula import set_formula


def test_a_formula_is_set_with_its_line(qapp):
    made = set_formula(r"\frac{a}{b}", 16, "#123456", is_display=True)
    assert made is not None
    assert made.svg.startswith(b"<svg")
    assert b"<use" not in made.svg
    assert 5 < made.descent < made.height
    picture = made.pixmap(int(made.width) + 1, int(made.height) + 1, 2.0)
    assert picture.devicePixelRatio() == 2.0
    image = picture.toImage()
    assert any(image.pixelColor(x, y).alpha() for x in range(image.width()) for y in range(8))


@pytest.mark.parametrize(
    "source",
    [
        r"\frac{",
        r"\nosuchcommand",
        "{" * 400 + "}" * 400,
        r"\sqrt{" * 100 + "x" + "}" * 100,
        "x" * 100_000,
        r"\left(",
        r"\begin{pmatrix}1&2",
        r"\begin{foo}",
    ],
)
def test_what_cannot_be_read_is_refused(source):
    began = time.perf_counter()
    made = set_formula(source, 16, "#000000", is_display=False)
    assert made is None
    assert time.perf_counter() - began < 5


def test_what_takes_too_long_is_ended(monkeypatch):
    monkeypatch.setattr(formula, "SECONDS", 0.05)
    began = time.perf_counter()
    assert set_formula("x+" * 900 + "x", 16, "#000000", is_display=False) is None
    assert time.perf_counter() - began < 5
