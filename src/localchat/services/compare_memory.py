"""Whether a model can be loaded beside another one that is loaded already."""

from pathlib import Path

from localchat.domain.model import ModelFile
from localchat.domain.preset import LoadOptions
from localchat.engine import fit, gate, memory
from localchat.errors import ModelError


def takes_more_than_is_free(model: ModelFile, options: LoadOptions, other: ModelFile) -> bool:
    """Whether loading `model` while `other` is loaded wants more memory than is free now.

    Two engines that map the same file share its weights. What cannot be read takes nothing: loading it
    will say why.
    """
    try:
        header = gate.check(Path(model.path))
    except ModelError:
        return False
    trained = header.number("context_length")
    context = options.context or min(trained or fit.USUAL_CONTEXT, fit.USUAL_CONTEXT)
    kinds = options.cache_type_k, options.cache_type_v
    needed = memory.need(header, context, options.batch, *kinds, flash=fit.has_flash(options))
    is_shared = options.mmap and model.path == other.path
    return needed.total - (needed.weights if is_shared else 0) > fit.free_memory()
