"""The pages that become a PDF: HTML of the kind that Qt's documents know, with formulas beside it."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from html import escape

from localchat.domain.chat import Role
from localchat.domain.transfer import CarriedChat
from localchat.services.exporting import words
from localchat.services.exporting.formulas import to_svg
from localchat.services.exporting.options import Options
from localchat.services.exporting.rich import lexer_for, to_html
from localchat.services.exporting.style import code_styles, light

SHEET = (
    f"body {{ color: {light('text')}; }} h1 {{ font-size: 17pt; }} h2 {{ font-size: 13pt; }}"
    f"h3 {{ font-size: 11pt; }} a {{ color: {light('accent')}; }}"
    f".quiet {{ color: {light('quiet')}; font-size: 8.5pt; }}"
    f".who {{ color: {light('accent')}; font-weight: 600; }} blockquote {{ color: {light('quiet')}; }}"
    f"pre, code {{ font-family: monospace; font-size: 8.5pt; }}"
)
"""The style sheet of Qt's document."""

_TABLE = (
    f"border='1' cellspacing='0' cellpadding='5' "
    f"style='border-collapse: collapse; border-color: {light('line')}'"
)
_TASK = re.compile(r"<input [^>]*>")


@dataclass(slots=True)
class Pages:
    """What is to be printed."""

    html: list[str] = field(default_factory=list)
    formulas: list[str] = field(default_factory=list)
    """SVG; the first is the picture ``formula:0`` in the text."""
    pictures: list[bytes] = field(default_factory=list)
    """PNG or JPEG; the first is ``picture:0``."""

    def add(self, chat: CarriedChat, options: Options) -> None:
        """Put a chat in, on a page of its own."""
        number = len(self.html)
        page = " style='page-break-before:always'" if number else ""
        parts = [
            f"<h1 dir='auto'{page}>{escape(words.title(chat))}</h1>",
            f"<p class='quiet'>{escape(words.about(chat))}</p>",
        ]
        if options.system and chat.system_prompt:
            parts.append(f"<p class='who'>{escape(words.system())}</p>{_plain(chat.system_prompt)}")
        parts += self._said(chat, chat.branch(), options, number)
        for branch, part in enumerate(chat.others() if options.every_branch else (), start=2):
            parts.append(
                f"<hr><p class='quiet'>{escape(words.branch_head(chat, part, branch))}</p>"
            )
            parts += self._said(chat, part, options, number)
        self.html.append("\n".join(parts))

    def _said(
        self, chat: CarriedChat, numbers: Iterable[int], options: Options, chat_number: int
    ) -> Iterator[str]:
        for number in numbers:
            message = chat.messages[number]
            when = words.moment(message.created)
            yield (
                f"<p style='margin-top:14px'><span class='who'>{escape(words.speaker(message))}</span>"
                f"<span class='quiet'>&nbsp;&nbsp;{when}</span></p>"
            )
            if options.thinking and message.reasoning:
                yield f"<p class='quiet'>{words.thought(message)}</p>{_plain(message.reasoning)}"
            for file in message.files:
                if file.picture:
                    self.pictures.append(file.picture)
                    yield f"<p><img src='picture:{len(self.pictures) - 1}'></p>"
                yield f"<p class='quiet'>{escape(words.attached(file))}</p>"
                yield _plain(file.text) if file.text and not file.picture else ""
            text = _for_qt(to_html(message.text, self, f"{chat_number}-{number}"))
            yield (
                _boxed(text, light("bubble")) if message.role is Role.USER else f"<div>{text}</div>"
            )

    def code(self, code: str, language: str) -> str:
        """A block of code, on a ground of its own."""
        lexer = lexer_for(language, code)
        shown = code_styles(code, lexer) if lexer is not None else escape(code.rstrip("\n"))
        return _boxed(f"<pre style='white-space:pre-wrap'>{shown}</pre>", light("code"))

    def formula(self, source: str, *, display: bool) -> str:
        """A formula's picture, or its source."""
        drawn = to_svg(source, display=display, size=18 if display else 16)
        if drawn is None:
            return f"<code>{escape(source.strip())}</code>"
        self.formulas.append(drawn[0])
        image = f"<img src='formula:{len(self.formulas) - 1}' style='vertical-align:middle'>"
        return f"<p align='center'>{image}</p>" if display else image


def _for_qt(html: str) -> str:
    """What Qt's documents draw otherwise than a browser: tables, boxes of tasks, large headings."""
    html = html.replace("<table>", f"<table {_TABLE}>").replace("<h1>", "<h2>")
    return _TASK.sub(
        lambda box: "☑ " if "checked=" in box[0] else "☐ ", html.replace("</h1>", "</h2>")
    )


def _boxed(inside: str, ground: str) -> str:
    return (
        f"<table width='100%' cellpadding='7' cellspacing='0' bgcolor='{ground}'>"
        f"<tr><td>{inside}</td></tr></table>"
    )


def _plain(text: str) -> str:
    inside = f"<pre style='white-space:pre-wrap'>{escape(text)}</pre>"
    return _boxed(inside, light("code"))
