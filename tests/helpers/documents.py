"""Small documents of each kind, also broken and hostile ones."""

import io
import zipfile
from pathlib import Path

from pypdf import PdfWriter
from pypdf.generic import DecodedStreamObject, DictionaryObject, NameObject, StreamObject


def write_pdf(path: Path, pages: list[str], password: str = "") -> Path:
    """A PDF with a line of text on each page; a page without one has a picture's place only."""
    writer = PdfWriter()
    font = DictionaryObject({
        NameObject("/Type"): NameObject("/Font"), NameObject("/Subtype"): NameObject("/Type1"),
        NameObject("/BaseFont"): NameObject("/Helvetica"),
        NameObject("/Encoding"): NameObject("/WinAnsiEncoding"),
    })  # fmt: skip
    held = writer._add_object(font)  # noqa: SLF001 -- a file by hand
    for text in pages:
        page = writer.add_blank_page(300, 200)
        page[NameObject("/Resources")] = DictionaryObject({
            NameObject("/Font"): DictionaryObject({NameObject("/F1"): held})
        })  # fmt: skip
        stream = DecodedStreamObject()
        said = text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
        stream.set_data(
            f"BT /F1 12 Tf 20 100 Td ({said}) Tj ET".encode("cp1252") if text else b"q Q"
        )
        page[NameObject("/Contents")] = writer._add_object(stream)  # noqa: SLF001
    if password:
        writer.encrypt(password)
    with path.open("wb") as file:
        writer.write(file)
    return path


def write_pdf_bomb(path: Path, size: int = 2_000_000_000) -> Path:
    """A PDF whose only page unpacks to `size` bytes."""
    import zlib

    packer, packed = zlib.compressobj(9), b""
    zeros = b" " * 10_000_000
    for _ in range(size // len(zeros)):
        packed += packer.compress(zeros)
    packed += packer.flush()
    write_pdf(path, ["x"])
    writer = PdfWriter(clone_from=path)
    stream = StreamObject()
    stream._data = packed  # noqa: SLF001
    stream[NameObject("/Filter")] = NameObject("/FlateDecode")
    writer.pages[0][NameObject("/Contents")] = writer._add_object(stream)  # noqa: SLF001
    with path.open("wb") as file:
        writer.write(file)
    return path


def write_endless_pdf(path: Path) -> Path:
    """A PDF whose tree of pages leads back to itself, as does its list of objects."""
    body = (
        b"%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n"
        b"2 0 obj\n<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 100000 >>\nendobj\n"
    )
    places = [body.index(b"1 0 obj"), body.index(b"2 0 obj")]
    table = b"xref\n0 3\n0000000000 65535 f \n" + b"".join(
        b"%010d 00000 n \n" % at for at in places
    )
    start = len(body)
    end = b"trailer\n<< /Size 3 /Root 1 0 R /Prev %d >>\nstartxref\n%d\n%%%%EOF\n" % (start, start)
    path.write_bytes(body + table + end)
    return path


def write_word(path: Path) -> Path:
    """A Word file with a heading, paragraphs, a list and a table."""
    import docx

    document = docx.Document()
    document.add_heading("The harbour", 1)
    document.add_paragraph("It is calm, and the water is green.")
    document.add_paragraph("first", style="List Bullet")
    document.add_heading("Ships", 2)
    table = document.add_table(rows=2, cols=2)
    for row, cells in enumerate((("name", "flag"), ("Anna | Berta", "red"))):
        for column, text in enumerate(cells):
            table.cell(row, column).text = text
    document.add_paragraph("The end.")
    document.save(str(path))
    return path


def write_archive(path: Path, parts: dict[str, bytes]) -> Path:
    """A zip file with these parts, packed."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return path


def word_with_body(path: Path, body: bytes) -> Path:
    """A Word file in whose place for text these bytes stand."""
    held = io.BytesIO(write_word(path).read_bytes())
    with zipfile.ZipFile(held) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    return write_archive(path, parts | {"word/document.xml": body})
