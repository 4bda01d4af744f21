"""Build what people get: the wheel and the source distribution, the app folder, and this system's packages.

``build.py [wheel|app|packages|all|twice]``; `all` is the usual, `twice` builds the app and its packages two
times and compares them. Everything comes to ``dist/``.
"""

import hashlib
import json
import shutil
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DIST = ROOT / "dist"
MUST = (
    "localchat/__main__.py",
    "localchat/py.typed",
    "localchat/resources/icons/chevron.svg",
    "localchat/resources/models/localchat-guide.gguf",
    "localchat/resources/translations/localchat_zh_CN.qm",
    "localchat/resources/translations/zh_CN/LC_MESSAGES/localchat.mo",
)
NEVER = ("tests/", "training/", "benchmarks/", ".ci/", "shared/")


def wheel() -> None:
    """Build with hatchling, which is in the environment already, and look inside."""
    for old in (*DIST.glob("*.whl"), *DIST.glob("localchat-*.tar.gz")):
        old.unlink()
    command = [sys.executable, "-m", "hatchling", "build", "-d", str(DIST)]
    subprocess.run(command, cwd=ROOT, check=True)
    (made,) = DIST.glob("*.whl")
    names = zipfile.ZipFile(made).namelist()
    missing = [name for name in MUST if name not in names]
    assert not missing, f"not in the wheel: {missing}"
    extra = [name for name in names if name.startswith(NEVER)]
    assert not extra, f"should not be in the wheel: {extra}"
    (source,) = DIST.glob("*.tar.gz")
    with tarfile.open(source) as archive:
        packed = [name.partition("/")[2] for name in archive.getnames()]
    assert "tools/setup.py" in packed
    assert not any(name.startswith(("dist/", "build/")) for name in packed), "packages in a package"
    for built in (made, source):
        print(f"{built.name}: {built.stat().st_size / 1e6:.1f} MB")


def app() -> Path:
    """The app folder, with its licences; checked. Where it lies."""
    import checks
    import engine_wheel
    import freeze
    import owners

    freeze.set_up()
    engine = engine_wheel.put(engine_wheel.build())
    draw = [str(freeze.python()), str(ROOT / "packaging" / "icons.py"), str(freeze.WORK / "icons")]
    subprocess.run(draw, check=True)
    print("Making the app folder …", flush=True)
    missing = freeze.freeze(engine, freeze.WORK / "app")
    folder, work = freeze.WORK / "app" / freeze.APP, freeze.WORK / "work" / "localchat"
    roots = [resources.parent.parent for resources in places(freeze.WORK / "app")]
    wanted = [name for name in MUST if name.startswith("localchat/resources/")]
    left_out = [name for name in wanted if not all((root / name).is_file() for root in roots)]
    if left_out:
        sys.exit(f"The app folder lacks {', '.join(left_out)}. Run: make package")
    try:
        found = owners.find(engine.parent.parent, work)
        needs = checks.look(folder, work, missing, ROOT) if sys.platform == "linux" else set()
    except (owners.Unowned, checks.Faulty) as error:
        sys.exit(f"{error}\nThe app folder must not be given to anybody as it is.")
    bill = json.dumps(owners.bill(found), indent=1, ensure_ascii=False)
    for resources in places(freeze.WORK / "app"):
        owners.write(found, resources / "licences")
        (resources / "licences" / "sbom.cdx.json").write_text(bill, encoding="utf-8")
    (freeze.WORK / "needs.json").write_text(json.dumps(sorted(needs)), encoding="utf-8")
    freeze.settle(folder)
    print(
        f"{folder.relative_to(ROOT)}: {checks.size_of(folder) / 1e6:.0f} MB, {len(found)} owners",
        flush=True,
    )
    return folder


def places(made: Path) -> list[Path]:
    """Where the app's resources lie: in its folder, and on a Mac in the bundle beside it, too."""
    found = (path.parent for path in sorted(made.rglob("catalogue.json")))
    return [
        path for path in found if path.name == "resources" and path.resolve() == path.absolute()
    ]


def packages(folder: Path) -> None:
    """This system's packages of the app folder, and their sums."""
    import checks
    import formats
    import freeze

    DIST.mkdir(exist_ok=True)
    needs = set(json.loads((freeze.WORK / "needs.json").read_text(encoding="utf-8")))
    root = freeze.WORK / "root"
    formats.tree(folder, root)
    formats.validate(root)
    libraries = {
        name
        for name, package in checks.HOST.items()
        if package in needs and not name.startswith("ld-")
    }
    shutil.rmtree(DIST / freeze.APP, ignore_errors=True)
    shutil.copytree(folder, DIST / freeze.APP, symlinks=True)
    made = [
        formats.deb(root, needs, DIST),
        formats.rpm(root, libraries, DIST),
        formats.tar(root, DIST),
    ]
    formats.appdir(root, DIST)
    shutil.copy(
        folder / "_internal/localchat/resources/licences/sbom.cdx.json",
        DIST / f"localchat-{freeze.version()}.cdx.json",
    )
    checks.check_packed(made)
    listed = sorted(
        [
            *made,
            *DIST.glob("*.AppImage"),
            *DIST.glob("*.whl"),
            *DIST.glob("*.cdx.json"),
            *DIST.glob("localchat-*.tar.gz"),
        ]
    )
    sums = {file.name: hashlib.sha256(file.read_bytes()).hexdigest() for file in listed}
    (DIST / "SHA256SUMS").write_text(
        "".join(f"{mark}  {name}\n" for name, mark in sums.items()), encoding="utf-8"
    )
    for file in made:
        print(f"{file.name}: {file.stat().st_size / 1e6:.1f} MB")


def marks() -> dict[str, str]:
    """The sum of each file of the app folder and of each package."""
    files = [file for file in (DIST / "LocalChat").rglob("*") if file.is_file()]
    files += [
        file for file in DIST.glob("localchat*") if file.suffix in {".deb", ".rpm", ".gz", ".json"}
    ]
    return {
        str(file.relative_to(DIST)): hashlib.sha256(file.read_bytes()).hexdigest() for file in files
    }


def twice() -> None:
    """Build all two times: the same source must give the same bytes."""
    found = []
    for _ in range(2):
        packages(app())
        found.append(marks())
    first, again = found
    other = sorted(name for name in first | again if first.get(name) != again.get(name))
    if other:
        sys.exit(f"These differ when they are built again: {', '.join(other[:20])}")
    print(f"Built twice: {len(first)} files, all the same")


def main(arguments: list[str]) -> None:
    """Do what is asked."""
    DIST.mkdir(exist_ok=True)
    what = arguments[0] if arguments else "all"
    if what in {"wheel", "all"}:
        wheel()
    if what == "twice":
        twice()
    if what in {"app", "packages", "all"}:
        folder = app()
        if what != "app" and sys.platform == "linux":
            packages(folder)


if __name__ == "__main__":
    main(sys.argv[1:])
