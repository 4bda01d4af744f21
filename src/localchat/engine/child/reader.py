"""A model's words without its weights: enough to make a prompt, and to judge a chat template."""

from pathlib import Path
from typing import Any

from localchat.domain.suited import Suited, suited
from localchat.domain.template import NAMED
from localchat.engine import gate
from localchat.engine.child.template import ChatTemplate
from localchat.engine.child.tokens import Tokenizer
from localchat.engine.gguf import Header
from localchat.errors import LoadFailed, TemplateFailed
from localchat.text import say

Source = str
"""``model`` (its own), ``chosen`` (by the person), or ``fallback`` (it has none: the one that suits it)."""


class Reader:
    """A tokenizer and a chat template. Raises the errors of the gate, and `LoadFailed`."""

    def __init__(self, library: Any, path: Path, template: str | None) -> None:
        self.header = gate.check(path)
        parameters = library.llama_model_default_params()
        parameters.vocab_only = True
        model = library.llama_model_load_from_file(str(path).encode(), parameters)
        if not model:
            raise LoadFailed(say("The words of {name} could not be read.", name=path.name))
        self.tokenizer = Tokenizer(library, model)
        self.template, self.template_source, self.suited = find_template(
            library, model, self.tokenizer, self.header, template
        )


def find_template(
    library: Any, model: Any, tokenizer: Tokenizer, header: Header, chosen: str | None
) -> tuple[ChatTemplate | TemplateFailed, Source, Suited | None]:
    """The template, where it is from, and why it was taken if the model has none.

    One that is broken is an error when it is used.
    """
    own = library.llama_model_chat_template(model, None)
    own = own or library.llama_model_chat_template(model, b"default")
    why = None
    if chosen is not None:
        text, source = chosen, "chosen"
    elif own:
        text, source = own.decode("utf-8", "replace"), "model"
    else:
        why = suited(tokenizer.is_token, _names(header), header.architecture)
        text, source = NAMED[why.name], "fallback"
    bos, eos = tokenizer.text_of(tokenizer.bos), tokenizer.text_of(tokenizer.eos)
    try:
        return ChatTemplate(text, bos, eos), source, why
    except TemplateFailed as error:
        return error, source, why


def _names(header: Header) -> list[str]:
    """All that a model is called by."""
    keys = ("general.name", "general.basename", "general.finetune")
    return [*(str(header.pairs.get(key, "")) for key in keys), header.path.stem]
