"""Texts that try to have something opened: pictures, links, styles, other computers. Made of seeds.

Whatever opens what they name leaves the word `CANARY` in a path or an address.
"""

import random

CANARY = "canary-in-a-mine"
WORDS = (
    "Here is it:", "secret words of the chat", "**bold**", "see", "\n\n", "| a | b |\n|--|--|\n| x | y |",
    "1. one",
)  # fmt: skip


ADDRESSES = (
    "file:///{c}/x.png", "file://{c}/share/x.png", "//{c}/share/x.png", "\\\\{c}\\share\\x.png",
    "/{c}/x.png", "{c}.png", "./{c}.svg", "../../{c}/x.png", "~/{c}", "C:\\{c}\\x.png", "C:/{c}.png",
    "qrc:/{c}.png", ":/{c}.png", "http://{c}.example/x.png?q=secret",
    "https://{c}.example/x.png?q=secret%20words", "ftp://{c}.example/x", "smb://{c}/share/x.png",
    "FILE:///{c}/x.png", "fi\tle:///{c}/x.png", " file:///{c}/x.png", "image://{c}/x",
    "data:text/html,<img src='file:///{c}'>", "javascript:open('file:///{c}')", "vbscript:{c}",
    "ms-msdt:/id {c}",
    "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'><image href='file:///{c}'/></svg>",
    "res:/{c}", "file:%2F%2F{c}%2Fx.png", "&#102;ile:///{c}/x.png", "file:///{c}/\u202egnp.exe",
    "https://{c}.example@x.example/", "https://{c}.example/" + "q" * 1500, "about:{c}", "chrome://{c}",
    "file:///proc/self/cwd/{c}", "\u200bfile:///{c}", "search-ms:query={c}", "x-apple:{c}",
    "mailto:a@{c}.example?body=secret", "view-source:file:///{c}", "//{c}@80/share/x.png", "////{c}/x.png",
    "file:////{c}/x.png", "file:/{c}", "jar:file:///{c}!/x", "\\\\?\\{c}",
)  # fmt: skip

SHAPES = (
    "![picture]({u})", "![p](<{u}>)", '![p]({u} "title {u}")', "[![inner]({u})]({u})",
    "![a][r]\n\n[r]: {u}", "[words]({u})", "[words][r]\n\n[r]: {u} 'title'", "[r]\n\n[r]: <{u}>", "<{u}>",
    "{u}", "![]( {u} )", "<img src='{u}'>", '<img src="{u}" onerror="x">', "<IMG SRC={u}>",
    "<img srcset='{u} 2x'>", "<img\nsrc='{u}'\n>", "<link rel=stylesheet href='{u}'>",
    "<style>@import url({u});</style>", "<p style=\"background:url('{u}')\">x</p>",
    "<ul style=\"list-style-image:url('{u}')\"><li>x</ul>", "<table background='{u}'><tr><td>x</table>",
    "<body background='{u}'>", "<object data='{u}'></object>", "<embed src='{u}'>",
    "<iframe src='{u}'></iframe>", "<svg><image href='{u}'/></svg>", "<video poster='{u}' src='{u}'>",
    "<audio src='{u}'>", "<base href='{u}'>", "<meta http-equiv=refresh content='0;url={u}'>",
    "<a href='{u}'>click</a>", "<input type=image src='{u}'>",
    "<div style='border-image:url({u})'>x</div>", "<!-- <img src='{u}'> -->",
    "<![CDATA[<img src='{u}'>]]>", "&lt;img src='{u}'&gt;", "`<img src='{u}'>`",
    "```html\n<img src='{u}'>\n```", "```{u}\ncode\n```", "    <img src='{u}'>", "> ![q]({u})",
    "- ![l]({u})\n  - <img src='{u}'>", "# <img src='{u}'> ![h]({u})",
    "| ![t]({u}) | <img src='{u}'> |\n|--|--|\n| [x]({u}) | {u} |",
    "[^1]\n\n[^1]: ![f]({u}) <img src='{u}'>", "$\\includegraphics{{{u}}}$",
    "$$\\href{{{u}}}{{x}} <img src='{u}'>$$", "\\(<img src='{u}'>\\)", "$<img src='{u}'>$",
    "- [ ] <img src='{u}'>", "~~<img src='{u}'>~~", "**![b]({u})**", "[a](javascript:x '<img src={u}>')",
    "\u202e<img src='{u}'>\u202c", "<im\u200bg src='{u}'>", "<qt><img src='{u}'></qt>",
    "<html><img src='{u}'></html>", "<?xml version='1.0'?><img src='{u}'>", "<b>x</b><img src='{u}'>",
    "![{u}]({u})", "[<img src='{u}'>]({u})", "<details open><summary>x</summary><img src='{u}'></details>",
    "<font face=\"url('{u}')\">x</font>",
)  # fmt: skip


def fragment(seed: int) -> str:
    """A text with some attempts in it; the same seed, the same text."""
    chance = random.Random(seed)
    parts = []
    for _ in range(chance.choice((1, 1, 2, 3))):
        if chance.random() < 0.4:
            parts.append(chance.choice(WORDS))
        address = chance.choice(ADDRESSES).replace("{c}", f"{CANARY}{seed}")
        parts.append(chance.choice(SHAPES).format(u=address))
    return chance.choice((" ", "\n", "\n\n")).join(parts)


def bombs() -> list[str]:
    """Texts that are too long, too deep or too wide to be laid out as they are."""
    address = f"file:///{CANARY}/x.png"
    return [
        f"<img src='{address}'>" + "x" * 10_000_000,
        "".join(f"{'  ' * depth}- <img src='{address}'>\n" for depth in range(600))
        + "  " * 9_000
        + "- x",
        "> " * 10_000 + f"![x]({address})",
        "[" * 20_000 + f"![x]({address})",
        "|"
        + " a |" * 300
        + "\n|"
        + "--|" * 300
        + "\n"
        + ("|" + f" <img src='{address}'> |" * 300 + "\n") * 100,
        f"![x]({address}) " * 5_000,
        "\u202e\u200b" * 50_000 + address,
    ]
