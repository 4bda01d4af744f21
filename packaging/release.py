"""What a release needs beside its packages: whom the app believes, news of it, sums, and signed engine packs.

    release.py built --key PUBLIC --address https://…/latest.json --host HOST …   into the app, before it is built
    release.py sums DIST                                                          SHA256SUMS
    release.py news DIST --serial N --notes FILE [--secret KEY]                   latest.json, and its signature
    release.py pack FOLDER --id ID --name NAME --library FILE --ggml BUILD --secret KEY   pack.json, and a zip of all

Secret keys are minisign's, without a password (``minisign -G -W``); only who makes releases has them.
"""

import argparse
import datetime as dt
import hashlib
import io
import json
import re
import sys
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "src"))

from localchat import __version__  # noqa: E402 -- found by the line above
from localchat.domain import news as news_format  # noqa: E402 -- found by the line above
from localchat.domain import pack as pack_format  # noqa: E402 -- found by the line above
from localchat.services.minisign import PublicKey, SecretKey  # noqa: E402 -- found by the line above
from localchat.services.release import FILE  # noqa: E402 -- found by the line above

KINDS = {
    r"localchat_.*_amd64\.deb": ("deb", "linux-x86_64"),
    r"localchat-.*\.x86_64\.rpm": ("rpm", "linux-x86_64"),
    r"(?i)localchat-.*-linux-x86_64\.tar\.gz": ("tar", "linux-x86_64"),
    r".*\.AppImage": ("appimage", "linux-x86_64"),
    r"LocalChat-.*-windows-x86_64\.exe": ("windows", "windows-x86_64"),
    r"LocalChat-.*-windows-x86_64-portable\.zip": ("windows-portable", "windows-x86_64"),
    r"LocalChat-.*-macos-arm64\.dmg": ("macos", "macos-arm64"),
}
"""Names of packages, with their kind and platform."""
_EPOCH = (1980, 1, 1, 0, 0, 0)


def built(keys: list[str], address: str, hosts: list[str], file: Path = FILE) -> None:
    """Write whom the app believes, and where it may ask for newer versions."""
    if address and not address.startswith("https://"):
        sys.exit("The address of the news must begin with https://.")
    content = {
        "keys": [str(PublicKey.parse(key)) for key in keys], "address": address, "hosts": hosts,
    }  # fmt: skip
    file.write_text(json.dumps(content, indent=1) + "\n", encoding="utf-8")


def sums(dist: Path) -> Path:
    """Write the sums of all files in a folder."""
    target = dist / "SHA256SUMS"
    files = sorted(
        each for each in dist.iterdir() if each.is_file() and not each.name.startswith("SHA256SUMS")
    )
    lines = [f"{_sha256(file)}  {file.name}\n" for file in files]
    target.write_text("".join(lines), encoding="utf-8")
    return target


def sign(file: Path, secret: SecretKey) -> Path:
    """Write a file's signature beside it."""
    target = file.with_name(f"{file.name}.minisig")
    with file.open("rb") as stream:
        target.write_text(
            secret.sign(stream, f"file:{file.name} version:{__version__}"), encoding="utf-8"
        )
    return target


def tell(
    dist: Path, serial: int, notes: str, days: int, secret: SecretKey | None, folder: str = ""
) -> Path:
    """Write the news of this version's packages; `folder` is where they lie, seen from there.

    Without a secret key they are still to be signed: ``minisign -S -m latest.json``.
    """
    today = dt.datetime.now(dt.UTC).date()
    packages = []
    for file in sorted(dist.iterdir()):
        for pattern, (kind, platform) in KINDS.items():
            if re.fullmatch(pattern, file.name):
                packages.append({
                    "kind": kind, "platform": platform, "path": f"{folder}{file.name}",
                    "size": file.stat().st_size, "sha256": _sha256(file),
                })  # fmt: skip
    content = {
        "format": news_format.FORMAT, "serial": serial, "version": __version__, "released": today.isoformat(),
        "expires": (today + dt.timedelta(days=days)).isoformat(), "notes": notes.strip(), "packages": packages,
    }  # fmt: skip
    data = json.dumps(content, indent=1, ensure_ascii=False).encode()
    news_format.parse(data)
    target = dist / "latest.json"
    target.write_bytes(data)
    if secret is not None:
        sign(target, secret)
    return target


def pack(folder: Path, about: dict[str, str], secret: SecretKey) -> Path:
    """Write the list of a pack's folder, sign it, and put all into a zip file beside the folder."""
    own = {pack_format.LIST, pack_format.SIGNATURE}
    files = sorted(each for each in folder.rglob("*") if each.is_file() and each.name not in own)
    paths = [file.relative_to(folder).as_posix() for file in files]
    content = {
        "format": pack_format.FORMAT, "version": __version__, "platform": pack_format.this_platform(), **about,
        "licences": [path for path in paths if re.search(r"(?i)licen[cs]e|copying|notice", path)],
        "files": [
            {"path": path, "size": file.stat().st_size, "sha256": _sha256(file)}
            for path, file in zip(paths, files, strict=True)
        ],
    }  # fmt: skip
    data = json.dumps(content, indent=1).encode()
    found = pack_format.parse(data)
    (folder / pack_format.LIST).write_bytes(data)
    signature = secret.sign(io.BytesIO(data), f"pack:{found.id} version:{found.version}")
    (folder / pack_format.SIGNATURE).write_text(signature, encoding="utf-8")
    target = folder.parent / f"localchat-pack-{found.id}-{found.platform}.zip"
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in (*paths, *sorted(own)):
            entry = zipfile.ZipInfo(name, _EPOCH)
            entry.compress_type, entry.external_attr = zipfile.ZIP_DEFLATED, 0o644 << 16
            archive.writestr(entry, (folder / name).read_bytes())
    return target


def _sha256(file: Path) -> str:
    with file.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def _secret(text: str) -> SecretKey:
    return SecretKey.parse(Path(text).read_text(encoding="utf-8"))


def main(arguments: list[str]) -> None:
    """Do what is asked."""
    top = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    commands = top.add_subparsers(dest="command", required=True)
    one = commands.add_parser("built")
    one.add_argument("--key", action="append", required=True)
    one.add_argument("--address", default="")
    one.add_argument("--host", action="append", default=[])
    commands.add_parser("sums").add_argument("dist", type=Path)
    one = commands.add_parser("news")
    one.add_argument("dist", type=Path)
    one.add_argument("--serial", type=int, required=True)
    one.add_argument("--notes", type=Path, required=True)
    one.add_argument("--days", type=int, default=180)
    one.add_argument("--folder", default="")
    one.add_argument("--secret", type=_secret)
    one = commands.add_parser("pack")
    one.add_argument("folder", type=Path)
    for name in ("id", "name", "library", "ggml"):
        one.add_argument(f"--{name}", required=True)
    one.add_argument("--secret", type=_secret, required=True)
    o = top.parse_args(arguments)
    match o.command:
        case "built":
            built(o.key, o.address, o.host)
        case "sums":
            print(sums(o.dist))
        case "news":
            print(
                tell(
                    o.dist,
                    o.serial,
                    o.notes.read_text(encoding="utf-8"),
                    o.days,
                    o.secret,
                    o.folder,
                )
            )
        case _:
            print(
                pack(
                    o.folder,
                    {name: getattr(o, name) for name in ("id", "name", "library", "ggml")},
                    o.secret,
                )
            )


if __name__ == "__main__":
    main(sys.argv[1:])
