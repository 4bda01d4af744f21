"""Files in what was dropped or pasted."""

from PySide6.QtCore import QMimeData


def local_files(source: QMimeData) -> list[str]:
    """The files of this computer in what was dropped or pasted.

    Those of another, as in ``file://host/share``, are left out: to open one, some systems connect to
    that host and tell it who asks. A page in a browser could have written that address.
    """
    paths = [url.toLocalFile() for url in source.urls() if url.isLocalFile()]
    return [path for path in paths if not path.startswith(("//", "\\\\"))]
