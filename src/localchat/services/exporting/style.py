"""The look of exported pages: the colours of the design, for a light screen, a dark one, and paper."""

from functools import cache
from typing import Any

_LIGHT = {
    "page": "#ffffff", "text": "#1d1d1b", "quiet": "#6b6b66", "line": "#e3e3de", "bubble": "#f1f1ee",
    "accent": "#2f6f5e", "code": "#f7f7f5", "keyword": "#8b3fd9", "string": "#2f6f5e",
    "name": "#1f5fa8", "comment": "#6b6b66",
}  # fmt: skip
_DARK = {
    "page": "#1b1c1e", "text": "#ececea", "quiet": "#9c9c97", "line": "#2b2d30", "bubble": "#27292c",
    "accent": "#7cc4b0", "code": "#131415", "keyword": "#c792ea", "string": "#9ad0a0",
    "name": "#82aaff", "comment": "#8b8b86",
}  # fmt: skip
_KINDS = (
    ("Keyword", "keyword"), ("String", "string"), ("Comment", "comment"), ("Name.Function", "name"),
    ("Name.Class", "name"), ("Name.Builtin", "name"), ("Name.Tag", "keyword"), ("Number", "string"),
)  # fmt: skip

_SHEET = """
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--text);
  font: 16px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; }
main { max-width: 760px; margin: 0 auto; padding: 40px 20px 64px; overflow-wrap: anywhere; }
main + main { border-top: 1px solid var(--line); }
h1 { font-size: 1.5em; line-height: 1.25; margin: 0 0 4px; }
.about, time, .file, summary, figcaption { color: var(--quiet); font-size: .85em; }
.about { margin: 0 0 32px; }
article { margin: 0 0 28px; }
article > header { display: flex; gap: 12px; align-items: baseline; margin-bottom: 4px; }
article > header h2, .system > h2 { font-size: .9em; font-weight: 600; margin: 0; }
.answer > header h2 { color: var(--accent); }
.user > .text, .system > pre { background: var(--bubble); border-radius: 12px; padding: 10px 16px; }
.text > :first-child { margin-top: 0; } .text > :last-child { margin-bottom: 0; }
.branch { border-top: 1px solid var(--line); padding-top: 20px; font-size: .9em; color: var(--quiet);
  font-weight: 400; }
.text h1, .text h2, .text h3, .text h4 { line-height: 1.3; margin: 1.2em 0 .4em; }
.text h1 { font-size: 1.3em; } .text h2 { font-size: 1.15em; } .text h3, .text h4 { font-size: 1em; }
p, ul, ol { margin: 0 0 .7em; } li > p { margin: 0; }
a { color: var(--accent); }
blockquote { margin: 0 0 .7em; padding-left: 14px; border-left: 3px solid var(--line); color: var(--quiet); }
code, pre { font-family: ui-monospace, "Cascadia Code", Menlo, Consolas, "DejaVu Sans Mono", monospace;
  font-size: .9em; }
:not(pre) > code { background: var(--bubble); border-radius: 4px; padding: 1px 4px; }
figure { margin: 0 0 .9em; background: var(--code); border: 1px solid var(--line); border-radius: 8px; }
figcaption { padding: 5px 12px; border-bottom: 1px solid var(--line); }
.picture { display: table; overflow: hidden; }
.picture img { display: block; max-width: 100%; max-height: 480px; }
.picture figcaption { border: 0; }
pre { margin: 0; padding: 10px 12px; overflow-x: auto; tab-size: 4; }
.plain { white-space: pre-wrap; margin-top: 6px; }
.thought, .file { margin: 0 0 10px; }
.thought > div { border-left: 2px solid var(--line); padding-left: 12px; margin-top: 6px;
  color: var(--quiet); }
summary { cursor: pointer; }
table { border-collapse: collapse; display: block; overflow-x: auto; margin: 0 0 .9em; }
th, td { border: 1px solid var(--line); padding: 5px 10px; text-align: start; }
hr { border: 0; border-top: 1px solid var(--line); margin: 1.2em 0; }
svg.formula { fill: currentColor; max-width: 100%; } div.formula { text-align: center; margin: .8em 0;
  overflow-x: auto; }
.task-list-item { list-style: none; margin-left: -1.3em; }
.k-keyword { color: var(--keyword); } .k-string { color: var(--string); } .k-name { color: var(--name); }
.k-comment { color: var(--comment); }
@media print {
  body { font-size: 10.5pt; } main { max-width: none; padding: 0; }
  main + main { break-before: page; border: 0; }
  article > header, h1, h2, h3 { break-after: avoid; } tr, svg.formula { break-inside: avoid; }
  pre { white-space: pre-wrap; } details::details-content { content-visibility: visible; height: auto; }
}
"""


@cache
def sheet() -> str:
    """The style sheet of a page."""
    dark = f"@media screen and (prefers-color-scheme: dark) {{ :root {{ {_names(_DARK)} }} }}\n"
    return f":root {{ color-scheme: light dark; {_names(_LIGHT)} }}\n{dark}{_SHEET.lstrip()}"


def _names(colours: dict[str, str]) -> str:
    return " ".join(f"--{name}: {value};" for name, value in colours.items())


def light(name: str) -> str:
    """A colour of the light look."""
    return _LIGHT[name]


def code_classes(code: str, lexer: Any) -> str:
    """Code with its parts in classes."""
    return _coloured(code, lexer, lambda kind: f"class='k-{kind}'")


def code_styles(code: str, lexer: Any) -> str:
    """Code with the colours of the light look in it."""
    return _coloured(code, lexer, lambda kind: f"style='color:{_LIGHT[kind]}'")


def _coloured(code: str, lexer: Any, look: Any) -> str:
    from html import escape

    parts = []
    for token, value in lexer.get_tokens(code):
        name = str(token).removeprefix("Token.")
        kind = next((kind for head, kind in _KINDS if head in name), None)
        text = escape(value)
        parts.append(f"<span {look(kind)}>{text}</span>" if kind and value.strip() else text)
    return "".join(parts).rstrip("\n")
