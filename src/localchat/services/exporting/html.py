"""HTML: one file that holds all it needs. It runs nothing, fetches nothing, and prints well."""

import base64
from collections.abc import Iterable, Iterator
from html import escape

from localchat.domain.chat import Role
from localchat.domain.picture import media_type
from localchat.domain.transfer import CarriedChat, CarriedFile
from localchat.services.exporting import words
from localchat.services.exporting.formulas import to_svg
from localchat.services.exporting.options import Options
from localchat.services.exporting.rich import lexer_for, to_html
from localchat.services.exporting.style import code_classes, sheet

_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"


class _Web:
    """How code and formulas look in a browser: by classes, so that light and dark have their own colours."""

    def code(self, code: str, language: str) -> str:
        shown = escape(code.rstrip("\n"))
        lexer = lexer_for(language, code)
        if lexer is not None:
            shown = code_classes(code, lexer)
        head = f"<figcaption>{escape(language)}</figcaption>" if language else ""
        return f"<figure>{head}<pre><code>{shown}</code></pre></figure>\n"

    def formula(self, source: str, *, display: bool) -> str:
        drawn = to_svg(source, display=display, size=19 if display else 17)
        if drawn is None:
            return f"<code class='formula'>{escape(source.strip())}</code>"
        svg, depth = drawn
        label = escape(source.strip(), quote=True)
        head = f"<svg class='formula' role='img' aria-label='{label}' "
        if display:
            return f"<div class='formula'>{svg.replace('<svg ', head, 1)}</div>"
        return svg.replace("<svg ", f"{head}style='vertical-align:-{depth:.2f}px' ", 1)


_WEB = _Web()


def begin(title: str) -> str:
    """How the file begins."""
    return (
        '<!DOCTYPE html>\n<html lang="und">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="color-scheme" content="light dark">\n'
        '<meta name="generator" content="LocalChat">\n'
        f"<title>{escape(title)}</title>\n<style>\n{sheet()}</style>\n</head>\n<body>\n"
    )


def chat_part(chat: CarriedChat, options: Options, number: int) -> str:
    """One chat, the `number`-th of the file."""
    parts = [
        "<main>",
        f"<h1 dir='auto'>{escape(words.title(chat))}</h1>",
        f"<p class='about'>{escape(words.about(chat))}</p>",
    ]
    if options.system and chat.system_prompt:
        inside = f"<pre class='plain' dir='auto'>{escape(chat.system_prompt)}</pre>"
        parts.append(f"<section class='system'><h2>{escape(words.system())}</h2>{inside}</section>")
    parts += _said(chat, chat.branch(), options, number)
    for branch, part in enumerate(chat.others() if options.every_branch else (), start=2):
        parts.append(
            f"<h3 class='branch' dir='auto'>{escape(words.branch_head(chat, part, branch))}</h3>"
        )
        parts += _said(chat, part, options, number)
    parts.append("</main>\n")
    return "\n".join(parts)


def end() -> str:
    """How the file ends."""
    return "</body>\n</html>\n"


def _said(
    chat: CarriedChat, numbers: Iterable[int], options: Options, chat_number: int
) -> Iterator[str]:
    for number in numbers:
        message = chat.messages[number]
        name = f"{chat_number}-{number}"
        kind = {Role.USER: "user", Role.ASSISTANT: "answer", Role.SYSTEM: "system"}[message.role]
        time = (
            f"<time datetime='{message.created.isoformat()}'>{words.moment(message.created)}</time>"
        )
        parts = [
            f"<article class='{kind}'>",
            f"<header><h2>{escape(words.speaker(message))}</h2>{time}</header>",
        ]
        if options.thinking and message.reasoning:
            inside = to_html(message.reasoning, _WEB, f"{name}-t")
            head = escape(words.thought(message))
            parts.append(
                f"<details class='thought'><summary>{head}</summary><div dir='auto'>{inside}</div></details>"
            )
        parts += map(_file, message.files)
        parts.append(
            f"<div class='text' dir='auto'>{to_html(message.text, _WEB, name)}</div></article>"
        )
        yield "\n".join(parts)


def _file(file: CarriedFile) -> str:
    name = escape(words.attached(file))
    if data := file.picture:
        held = base64.b64encode(data).decode()
        label = escape(file.name, quote=True)
        image = f"<img alt='{label}' src='data:{media_type(data)};base64,{held}'>"
        return f"<figure class='picture'>{image}<figcaption>{name}</figcaption></figure>"
    if not file.text:
        return f"<p class='file'>{name}</p>"
    inside = f"<pre class='plain' dir='auto'>{escape(file.text)}</pre>"
    return f"<details class='file'><summary>{name}</summary>{inside}</details>"
