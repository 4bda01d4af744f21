"""A started window, as in the tests of the window."""

from tests.ui.conftest import _alone, start  # noqa: F401 -- fixtures
