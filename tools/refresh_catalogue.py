"""Compare the shelf with what the Hub says today: ``python tools/refresh_catalogue.py ANSWERS.json``.

Opens no connection. ``ANSWERS.json`` is a saved list of the Hub's answers on models (docs/catalogue.md says
which). Differences are printed for a person to judge: what a file's header says is often not what its maker
says. ``--take FIELD`` writes those of one field, ``--date`` dates the snapshot. Standard library only.
"""

import argparse
import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

FILE = Path(__file__).resolve().parent.parent / "src/localchat/resources/catalogue.json"
FIELDS = ("parameters", "context", "licence", "gated", "size")
USUAL = "Q4_K_M"


def facts(answer: Mapping[str, Any]) -> dict[str, Any]:
    """What one answer of the Hub says of the fields that can be compared."""
    header, card = answer.get("gguf") or {}, answer.get("cardData") or {}
    licence = card.get("license", "")
    sizes = [
        int(file.get("size") or 0)
        for file in answer.get("siblings") or ()
        if USUAL in file["rfilename"].upper() and "mmproj" not in file["rfilename"].lower()
    ]
    found = {
        "parameters": header.get("total"),
        "context": header.get("context_length"),
        "licence": card.get("license_name") if licence == "other" else licence,
        "gated": bool(answer["gated"]) if "gated" in answer else None,
        "size": sum(sizes),
    }
    return {
        field: value
        for field, value in found.items()
        if value not in {None, "", 0} or value is False
    }


def differences(
    raw: Mapping[str, Any], answers: Sequence[Mapping[str, Any]]
) -> Iterator[tuple[dict[str, Any], str, Any]]:
    """Entry, field and the Hub's value, wherever it is not ours."""
    by_name = {str(answer["id"]).lower(): facts(answer) for answer in answers}
    for entry in raw["entries"]:
        for field, value in by_name.get(entry["repository"].lower(), {}).items():
            if value != entry.get(field, False if field == "gated" else None):
                yield entry, field, value


def render(raw: Mapping[str, Any]) -> str:
    """The snapshot as a file: one fact to a line, so that changes read well."""
    blocks = [f'  "date": {_inline(raw["date"])}']
    for name in ("families", "benchmarks", "entries"):
        items = ",\n".join(_item(item) for item in raw[name])
        blocks.append(f'  "{name}": [\n{items}\n  ]')
    return "{\n" + ",\n".join(blocks) + "\n}\n"


def _inline(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


def _item(item: Mapping[str, Any]) -> str:
    lines = []
    for key, value in item.items():
        text = _inline(value)
        if key == "scores" and value:
            text = "[\n" + ",\n".join(f"        {_inline(score)}" for score in value) + "\n      ]"
        lines.append(f"      {_inline(key)}: {text}")
    return "    {\n" + ",\n".join(lines) + "\n    }"


def main(arguments: Sequence[str]) -> int:
    """Print the differences, and take over what is asked for."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("answers", type=Path)
    parser.add_argument("--take", action="append", default=[], choices=FIELDS)
    parser.add_argument("--date", help="year and month, such as 2027-02")
    parser.add_argument("--file", type=Path, default=FILE)
    chosen = parser.parse_args(arguments)
    raw = json.loads(chosen.file.read_text(encoding="utf-8"))
    answers = json.loads(chosen.answers.read_text(encoding="utf-8"))
    for entry, field, value in list(differences(raw, answers)):
        taken = field in chosen.take
        print(
            f"{entry['repository']}: {field} {entry.get(field)} → {value}{'  (taken)' if taken else ''}"
        )
        if taken:
            entry[field] = value
    answered = {str(answer["id"]).lower() for answer in answers}
    for entry in raw["entries"]:
        if entry["repository"].lower() not in answered:
            print(f"{entry['repository']}: no answer")
    raw["date"] = chosen.date or raw["date"]
    if chosen.take or chosen.date:
        chosen.file.write_text(render(raw), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
