"""Build the wheel and the source distribution, and check what is in them."""

import shutil
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

ROOT = Path(__file__).parent.parent
DIST = ROOT / "dist"
MUST = (
    "localchat/__main__.py",
    "localchat/py.typed",
    "localchat/resources/icons/chevron.svg",
    "localchat/resources/models/localchat-guide.gguf",
    "localchat/resources/translations/localchat_zh_CN.qm",
)
NEVER = ("tests/", "training/", "benchmarks/", ".ci/", "shared/")


def main() -> None:
    """Build with hatchling, which is in the environment already, and look inside."""
    shutil.rmtree(DIST, ignore_errors=True)
    command = [sys.executable, "-m", "hatchling", "build", "-d", str(DIST)]
    subprocess.run(command, cwd=ROOT, check=True)
    (wheel,) = DIST.glob("*.whl")
    names = zipfile.ZipFile(wheel).namelist()
    missing = [name for name in MUST if name not in names]
    assert not missing, f"not in the wheel: {missing}"
    extra = [name for name in names if name.startswith(NEVER)]
    assert not extra, f"should not be in the wheel: {extra}"
    (source,) = DIST.glob("*.tar.gz")
    with tarfile.open(source) as archive:
        assert any(name.endswith("tools/setup.py") for name in archive.getnames())
    for built in (wheel, source):
        print(f"{built.name}: {built.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
