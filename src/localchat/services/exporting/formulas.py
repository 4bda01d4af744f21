"""Formulas as pictures of lines: SVG, crisp at any size, without a font of its own."""

import re
import warnings

LONGEST = 2_000
"""Signs of a formula that is drawn; a longer one stays text."""
MOST_GROUPS = 200
_SIZE = re.compile(r'<svg [^>]*?width="([\d.]+)" height="([\d.]+)" viewBox="[-\d.]+ ([-\d.]+) ')


def to_svg(
    source: str, *, display: bool, size: float, colour: str = ""
) -> tuple[str, float] | None:
    """A formula as SVG, and how far it hangs below the line in pixels; None when it cannot be drawn."""
    if not source.strip() or len(source) > LONGEST or source.count("{") > MOST_GROUPS:
        return None
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        from ziamath.config import config
        from ziamath.zmath import Latex

    config.svg2 = False  # symbols that are used again are not understood everywhere
    try:
        svg = str(Latex(source, size=size, inline=not display, color=colour or None).svg())
    except Exception:  # noqa: BLE001 -- whatever a formula of a model does, its source is shown
        return None
    found = _SIZE.search(svg)
    if not found:
        return None
    _, height, top = (float(group) for group in found.groups())
    return svg, height + top
