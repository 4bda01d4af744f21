"""Chat templates by name, for a model that brings none or whose own is broken.

Each is Jinja over ``messages`` (``role``, ``content``), ``add_generation_prompt``, ``bos_token`` and
``eos_token``. One that has no place for a system prompt says so, and gets it with the first message.
"""

_LOOP, _END = "{% for m in messages %}", "{% endfor %}"
_ASK = "{% if add_generation_prompt %}"
_NO_SYSTEM = "{% if m.role == 'system' %}{{ raise_exception('no system role') }}{% endif %}"

CHATML = (
    _LOOP + "<|im_start|>{{ m.role }}\n{{ m.content }}<|im_end|>\n" + _END
    + _ASK + "<|im_start|>assistant\n{% endif %}"
)  # fmt: skip

NAMED: dict[str, str] = {
    "ChatML": CHATML,
    "Llama 3": (
        "{{ bos_token }}" + _LOOP
        + "<|start_header_id|>{{ m.role }}<|end_header_id|>\n\n{{ m.content }}<|eot_id|>" + _END
        + _ASK + "<|start_header_id|>assistant<|end_header_id|>\n\n{% endif %}"
    ),
    "Llama 2 and Mistral": (
        "{{ bos_token }}" + _LOOP + _NO_SYSTEM
        + "{% if m.role == 'user' %}[INST] {{ m.content }} [/INST]"
        + "{% else %} {{ m.content }}{{ eos_token }}{% endif %}" + _END
    ),
    "Gemma": (
        "{{ bos_token }}" + _LOOP + _NO_SYSTEM
        + "<start_of_turn>{{ 'model' if m.role == 'assistant' else m.role }}\n"
        + "{{ m.content }}<end_of_turn>\n" + _END + _ASK + "<start_of_turn>model\n{% endif %}"
    ),
    "Phi": (
        _LOOP + "<|{{ m.role }}|>\n{{ m.content }}<|end|>\n" + _END
        + _ASK + "<|assistant|>\n{% endif %}"
    ),
    "Zephyr": (
        _LOOP + "<|{{ m.role }}|>\n{{ m.content }}{{ eos_token }}\n" + _END
        + _ASK + "<|assistant|>\n{% endif %}"
    ),
    "Vicuna": (
        "{{ bos_token }}" + _LOOP
        + "{% if m.role == 'user' %}USER: {{ m.content }} {% elif m.role == 'assistant' %}"
        + "ASSISTANT: {{ m.content }}{{ eos_token }}{% else %}{{ m.content }} {% endif %}" + _END
        + _ASK + "ASSISTANT:{% endif %}"
    ),
    "Alpaca": (
        _LOOP
        + "{% if m.role == 'user' %}### Instruction:\n{{ m.content }}\n\n"
        + "{% elif m.role == 'assistant' %}### Response:\n{{ m.content }}{{ eos_token }}\n\n"
        + "{% else %}{{ m.content }}\n\n{% endif %}" + _END + _ASK + "### Response:\n{% endif %}"
    ),
}  # fmt: skip

FALLBACK = "ChatML"
"""What is used, and said to be used, for a model without a template."""


def name_of(text: str) -> str:
    """The name of a template's text; empty for one of the person's own."""
    return next((name for name, known in NAMED.items() if known == text), "")
