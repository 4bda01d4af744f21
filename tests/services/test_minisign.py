"""Signatures as the real minisign makes them, and everything that is almost one."""

import base64
import io
import os
import shutil
import subprocess

import pytest

from localchat.services.minisign import PublicKey, SecretKey, SignatureWrong, verify

# Made by minisign 0.11.
DATA = b"what was signed\n"
KEY = """untrusted comment: minisign public key 379F663EDF1E9C77
RWR3nB7fPmafN8CCnuZnESB0IFzSpciflI5YBeyUl4dMdV2RF3GN0Zfm
"""
SECRET = (
    "RWQAAEIyAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAd5we3z5mnzetNiFGylGpRoUfAKg6"
    "kq8MYG9JkbDbfB9ulEijIrukl8CCnuZnESB0IFzSpciflI5YBeyUl4dMdV2RF3GN0ZfmAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAA="
)
SIGNED = """untrusted comment: signature from minisign secret key
RUR3nB7fPmafNyyzD21IadVh7ychKFB2p5KcXliv7Vbl4kdrzT8bGNrxyG2qjP6YkEiGME+q8j+JGwkt/1EQ99cJbLZAXrjaMw4=
trusted comment: file:data.txt serial:7
+gDpuT+9Op9t3jh3Nunz/2HHb2UtqKQU6woV/XsvnkZfO1iNsumFe3QfHsDRiEASXQfuCaRxi77MHf940UYxDA==
"""
OLD_KIND = """untrusted comment: signature from minisign secret key
RWR3nB7fPmafN2n+1maOIBFQOl9jwe149IwDxBzjMXTbQnvYA4HR5f/JJtzzhUVHPyFERph5AwjCy5fDTmzLvWm2V0CpAWf9DQU=
trusted comment: old
5d5Ycgu9lrVUlmGVcvzUaeCGaPcMfCMBezTysWczvxITc1/ZT9mTf7xUcZuBoRFlweeCTLS4/n6UClQrANy2Ag==
"""
OTHER_KEY = """untrusted comment: signature from minisign secret key
RUQ8yr67LHpKfJbmjvwmzu6/9JKrlBqCDJoCImTfa93voslafDfDtU/2Qqw02JXRowlRAM8jOhLnQCETJqZrKSCS5K46FJBfCwY=
trusted comment: other
erjdg9DgTnqG4TcLn6abuMt9BP5PpcuEBzFP03eGRvvuYdZfNQVsDrOF1IrdFS1G604flkDmJ+bVTKDbGl8RAA==
"""


def check(data=DATA, signature=SIGNED, key=KEY):
    return verify(io.BytesIO(data), signature, PublicKey.parse(key))


def test_a_real_signature_is_believed_and_its_comment_read():
    assert check() == "file:data.txt serial:7"
    assert check(signature=SIGNED.replace("\n", "\r\n")) == "file:data.txt serial:7"
    assert check(
        signature=SIGNED.replace("signature from", "the outer comment is nobody's:")
    ).startswith("file")
    assert PublicKey.parse(KEY).name == "379F663EDF1E9C77"
    assert PublicKey.parse(KEY.split("\n")[1]) == PublicKey.parse(KEY)


def flipped(line: str, place: int) -> str:
    data = bytearray(base64.b64decode(line))
    data[place] ^= 1
    return base64.b64encode(data).decode()


@pytest.mark.parametrize("place", [0, 1, 2, 9, 10, 40, 73])
def test_a_flipped_bit_of_the_signature_is_found(place):
    lines = SIGNED.split("\n")
    lines[1] = flipped(lines[1], place)
    with pytest.raises(SignatureWrong):
        check(signature="\n".join(lines))


def test_a_changed_file_or_comment_is_found():
    lines = SIGNED.split("\n")
    for data, signature in (
        (DATA + b".", SIGNED), (DATA[:-1], SIGNED), (b"", SIGNED),
        (DATA, SIGNED.replace("serial:7", "serial:8")),
        (DATA, "\n".join([*lines[:3], flipped(lines[3], 5)])),
    ):  # fmt: skip
        with pytest.raises(SignatureWrong, match="changed on its way"):
            check(data, signature)


def test_another_key_and_the_old_kind_are_refused():
    with pytest.raises(SignatureWrong, match="another key"):
        check(signature=OTHER_KEY)
    with pytest.raises(SignatureWrong, match="old kind"):
        check(signature=OLD_KIND)


@pytest.mark.parametrize(
    "signature",
    ["", "x", SIGNED + "more\n", "\n".join(SIGNED.split("\n")[:3]), SIGNED.replace("trusted", "t"),
     SIGNED.replace("RUR3", "R"), SIGNED.replace("+gDp", "!gDp"), "\n" * 10_000, SIGNED + " " * 5_000],
)  # fmt: skip
def test_what_is_no_signature_is_refused(signature):
    with pytest.raises(SignatureWrong):
        check(signature=signature)


@pytest.mark.parametrize("key", ["", "x", "RWR3", KEY + "a third line", SIGNED.split("\n")[1]])
def test_what_is_no_key_is_refused(key):
    with pytest.raises(ValueError, match=r".*"):
        PublicKey.parse(key)


def test_what_is_signed_here_is_believed_here():
    key = SecretKey(os.urandom(8), os.urandom(32))
    signature = key.sign(io.BytesIO(DATA), "serial:1")
    assert check(signature=signature, key=str(key.public)) == "serial:1"
    with pytest.raises(ValueError, match="two"):
        key.sign(io.BytesIO(DATA), "two\nlines")
    with pytest.raises(InterruptedError):
        verify(io.BytesIO(DATA), signature, key.public, stopped=lambda: True)


def test_a_secret_key_of_minisign_signs_as_it_does():
    key = SecretKey.parse(SECRET)
    assert key.public == PublicKey.parse(KEY)
    # Ed25519 has no chance in it: the same key and file give the same signature.
    lines = key.sign(io.BytesIO(DATA), "file:data.txt serial:7").split("\n")
    assert lines[1::2] == SIGNED.split("\n")[1::2]
    with pytest.raises(ValueError, match="damaged"):
        SecretKey.parse(flipped(SECRET, 70))


@pytest.mark.skipif(not shutil.which("minisign"), reason="minisign is not here")
def test_the_real_minisign_believes_what_is_signed_here(tmp_path):
    key, file = SecretKey(os.urandom(8), os.urandom(32)), tmp_path / "data"
    file.write_bytes(DATA)
    (tmp_path / "data.minisig").write_text(key.sign(io.BytesIO(DATA), "from here"))
    command = ["minisign", "-V", "-P", str(key.public), "-m", str(file)]
    assert "from here" in subprocess.run(command, check=True, capture_output=True, text=True).stdout
