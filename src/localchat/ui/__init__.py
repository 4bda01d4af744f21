"""What is seen: all PySide6 is here."""

import sys

import PySide6.QtCore  # noqa: F401 -- it brings the module that is changed below


def _read_no_sources() -> None:
    """Import modules without reading their source, which Qt for Python does with each that follows it.

    It looks for those that could want another spelling of Qt's names. Ours do not, and reading costs a
    tenth of the start and 5 MB.
    """
    switch = sys.modules.get("shibokensupport.feature")
    if hasattr(switch, "feature_imported"):
        switch.feature_imported = lambda _module: None  # type: ignore[union-attr]


_read_no_sources()
