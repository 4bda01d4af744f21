"""What a model will really take: the library lays out everything and allocates nothing."""

import re
from pathlib import Path
from typing import Any

from localchat.engine.child import library as log

_SIZES = re.compile(
    r"(?:llama_\w*(?:cache|memory)\w*: size|compute buffer size|output buffer size)\s*=\s*([\d.]+) MiB"
)


def measure(library: Any, path: Path, context_parameters: Any, *, repack: bool) -> int | None:
    """Bytes of context and computing of a model with these parameters; None if it cannot be told.

    `repack` lets the library rearrange weights (`engine.repacking`). It reports the sizes in its log alone.
    """
    parameters = library.llama_model_default_params()
    parameters.n_gpu_layers, parameters.no_alloc = 0, True
    parameters.use_extra_bufts = repack
    parameters.load_mode = library.LLAMA_LOAD_MODE_NONE
    with log.overheard() as lines:
        model = library.llama_model_load_from_file(str(path).encode(), parameters)
        if not model:
            return None
        context = library.llama_init_from_model(model, context_parameters)
        if context:
            library.llama_free(context)
        library.llama_model_free(model)
    sizes = [float(size) for line in lines for size in _SIZES.findall(line)]
    return int(sum(sizes) * (1 << 20)) if context and sizes else None
