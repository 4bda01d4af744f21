"""``prompt``, ``bench`` and ``doctor``: looking at what the app does and can."""

import json
import sys
from pathlib import Path
from typing import Any

from localchat.cli.output import note, safe, say, say_json, say_table, width
from localchat.cli.request import Request
from localchat.domain.chat import Role
from localchat.domain.parameters import DEFAULTS
from localchat.domain.preset import LoadOptions, template_options_from
from localchat.engine.message import ChatMessage
from localchat.engine.protocol import Loaded
from localchat.engine.rendered import Token, TokenKind
from localchat.errors import UsageError
from localchat.services.doctor import Health, diagnose
from localchat.text import cause, figure, headed, listed, noop, tr


def _load(request: Request, context: int | None = None) -> Loaded:
    services = request.services
    model = services.models.find(request.options.model)
    options = LoadOptions(context=context, threads=request.option("threads"))
    return services.runner.ensure(model, options, services.models.template(model.id))


def prompt(request: Request) -> int:
    """Show what would be sent, token by token, and what is to be said of the chat template."""
    messages = _messages(Path(request.options.messages))
    options = template_options_from({**DEFAULTS, **request.changes()})
    loaded = _load(request)
    rendered = request.services.runner.prompt(messages, options)
    verdict = rendered.verdict
    if request.json:
        say_json(
            {
                "text": rendered.text,
                "tokens": len(rendered.tokens),
                "pieces": [[token.id, token.text, token.kind] for token in rendered.tokens],
                "template": loaded.template_source,
                "problems": verdict.problems,
                "bos": verdict.bos,
                "ends": verdict.ends,
                "system": verdict.system,
                "better": verdict.better,
            }
        )
        return 0
    if sys.stdout.isatty():
        say("".join(_coloured(token) for token in rendered.tokens))
    else:
        say(safe(rendered.text))
    places = {
        "own": tr("has its own place"),
        "folded": tr("goes into the first message"),
        "none": tr("is lost"),
    }
    note(
        tr(
            "{count} tokens; chat template: {source}",
            count=figure(len(rendered.tokens)),
            source=loaded.template_source,
        )
    )
    note(
        tr(
            "An answer ends at {marks}; a system prompt {place}.",
            marks=listed(verdict.ends) or tr("nothing"),
            place=places[verdict.system],
        )
    )
    begins = verdict.bos or tr("no beginning-of-text token")
    note(tr("A prompt begins with {mark}.", mark=begins))
    for problem in verdict.problems:
        note(
            tr(
                "Problem: {sentence} Choose another: localchat models template ID NAME",
                sentence=problem,
            )
        )
    if verdict.better:
        note(tr("The template “{better}” suits this model.", better=verdict.better))
    if not verdict.problems:
        note(tr("The template is in order."))
    return 0


_COLOURS = {TokenKind.CONTROL: "35", TokenKind.TEMPLATE: "36", TokenKind.CONTENT: "0"}
"""Of a terminal, by kind of token."""


def _coloured(token: Token) -> str:
    return f"\x1b[{_COLOURS[token.kind]}m{safe(token.text)}\x1b[0m"


def _messages(file: Path) -> list[ChatMessage]:
    try:
        found: Any = json.loads(file.read_text(encoding="utf-8"))
        return [
            ChatMessage(Role(item["role"]), str(item.get("text", item.get("content", ""))))
            for item in found
        ]
    except OSError as error:
        raise UsageError(
            tr("{path} cannot be read: {reason}.", path=file, reason=cause(error))
        ) from error
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise UsageError(
            tr(
                "{path} must hold a JSON list such as {example}.",
                path=file,
                example='[{"role": "user", "text": "Hello"}]',
            )
        ) from error


_FIGURES = {
    "prompt_tokens_per_second": noop("prompt tokens per second"),
    "generate_tokens_per_second": noop("generated tokens per second"),
    "load_ms": noop("milliseconds to load"),
    "threads": noop("threads"),
    "model": noop("model"),
    "n_ctx": noop("tokens of context"),
    "build": noop("engine"),
}
"""What `bench` measures, by its names for programs."""


def _written(value: object) -> str:
    if isinstance(value, float):
        return figure(value, 1)
    return figure(value) if isinstance(value, int) else str(value)


def bench(request: Request) -> int:
    """Measure a model's speed."""
    wanted, written = request.options.prompt_tokens, request.options.generate_tokens
    if wanted < 1 or written < 1:
        raise UsageError(tr("A benchmark needs at least one token of each."))
    loaded = _load(request)
    measured = request.services.runner.measure(wanted, written)
    ready = request.services.runner.ready
    figures = {
        "prompt_tokens_per_second": round(measured.prompt_tokens_per_second, 1),
        "generate_tokens_per_second": round(measured.generate_tokens_per_second, 1),
        "load_ms": round(loaded.load_ms, 1),
        "threads": loaded.threads,
        "model": loaded.name,
        "n_ctx": loaded.context,
        "build": ready.build if ready else "",
    }
    if request.json:
        say_json(figures)
    else:
        say_table(
            (tr("What"), tr("Value")),
            [(tr(_FIGURES[name]), _written(value)) for name, value in figures.items()],
        )
    return 0


def doctor(request: Request) -> int:
    """Say what this computer can do and what is wrong; 1 when something is."""
    findings = diagnose(request.paths)
    if request.json:
        say_json(
            [
                {"title": f.title, "health": f.health, "text": f.text, "advice": f.advice}
                for f in findings
            ]
        )
    else:
        signs = {Health.OK: tr("ok"), Health.WARN: tr("note"), Health.BAD: tr("BAD")}
        wide = max(map(width, signs.values()))
        for finding in findings:
            sign = signs[finding.health]
            space = " " * (wide - width(sign))
            say(f"{sign}{space}  {headed(finding.title, finding.text)}")
            if finding.advice:
                say(f"{' ' * wide}  {finding.advice}")
    return 1 if any(finding.health is Health.BAD for finding in findings) else 0
