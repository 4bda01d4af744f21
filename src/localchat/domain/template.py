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
    "Phi 4": (
        _LOOP + "<|im_start|>{{ m.role }}<|im_sep|>{{ m.content }}<|im_end|>" + _END
        + _ASK + "<|im_start|>assistant<|im_sep|>{% endif %}"
    ),
    "Llama 4": (
        "{{ bos_token }}" + _LOOP
        + "<|header_start|>{{ m.role }}<|header_end|>\n\n{{ m.content }}<|eot|>" + _END
        + _ASK + "<|header_start|>assistant<|header_end|>\n\n{% endif %}"
    ),
    "Gemma 4": (
        "{{ bos_token }}" + _LOOP
        + "<|turn>{{ 'model' if m.role == 'assistant' else m.role }}\n{{ m.content }}<turn|>\n" + _END
        + _ASK + "<|turn>model\n{% endif %}"
    ),
    "Mistral": (
        "{{ bos_token }}" + _LOOP
        + "{% if m.role == 'system' %}[SYSTEM_PROMPT]{{ m.content }}[/SYSTEM_PROMPT]"
        + "{% elif m.role == 'user' %}[INST]{{ m.content }}[/INST]"
        + "{% else %}{{ m.content }}{{ eos_token }}{% endif %}" + _END
    ),
    "DeepSeek": (
        "{{ bos_token }}" + _LOOP
        + "{% if m.role == 'user' %}<｜User｜>{{ m.content }}"
        + "{% elif m.role == 'assistant' %}<｜Assistant｜>{{ m.content }}{{ eos_token }}"
        + "{% else %}{{ m.content }}{% endif %}" + _END + _ASK + "<｜Assistant｜>{% endif %}"
    ),
    "Granite": (
        _LOOP + "<|start_of_role|>{{ m.role }}<|end_of_role|>{{ m.content }}<|end_of_text|>\n" + _END
        + _ASK + "<|start_of_role|>assistant<|end_of_role|>{% endif %}"
    ),
    "Command R": (
        "{{ bos_token }}" + _LOOP
        + "<|START_OF_TURN_TOKEN|><|{{ 'CHATBOT' if m.role == 'assistant' else m.role | upper }}_TOKEN|>"
        + "{{ m.content }}<|END_OF_TURN_TOKEN|>" + _END
        + _ASK + "<|START_OF_TURN_TOKEN|><|CHATBOT_TOKEN|>{% endif %}"
    ),
    "GLM": (
        "[gMASK]<sop>" + _LOOP + "<|{{ m.role }}|>\n{{ m.content }}" + _END
        + _ASK + "<|assistant|>\n{% endif %}"
    ),
    "Kimi": (
        _LOOP + "<|im_{{ m.role }}|>{{ m.role }}<|im_middle|>{{ m.content }}<|im_end|>" + _END
        + _ASK + "<|im_assistant|>assistant<|im_middle|>{% endif %}"
    ),
    "Seed": (
        _LOOP + "<seed:bos>{{ m.role }}\n{{ m.content }}<seed:eos>" + _END
        + _ASK + "<seed:bos>assistant\n{% endif %}"
    ),
    "gpt-oss": (
        _LOOP
        + "{% if m.role == 'system' %}<|start|>developer<|message|># Instructions\n\n{{ m.content }}<|end|>"
        + "{% elif m.role == 'assistant' %}"
        + "<|start|>assistant<|channel|>final<|message|>{{ m.content }}<|end|>"
        + "{% else %}<|start|>{{ m.role }}<|message|>{{ m.content }}<|end|>{% endif %}" + _END
        + _ASK + "<|start|>assistant<|channel|>final<|message|>{% endif %}"
    ),
    "RedPajama": (
        _LOOP
        + "{% if m.role == 'user' %}<human>: {{ m.content }}\n"
        + "{% elif m.role == 'assistant' %}<bot>: {{ m.content }}{{ eos_token }}\n"
        + "{% else %}{{ m.content }}\n{% endif %}" + _END + _ASK + "<bot>:{% endif %}"
    ),
    "Plain text": (
        "{{ bos_token }}" + _LOOP + "{{ m.content }}"
        + "{% if not loop.last %}{{ ' ' if m.role == 'user' else '\n\n' }}{% endif %}" + _END
    ),
}  # fmt: skip

PLAIN = "Plain text"
"""For a base model: it was not trained to chat, and goes on with what it is given."""


def name_of(text: str) -> str:
    """The name of a template's text; empty for one of the person's own."""
    return next((name for name, known in NAMED.items() if known == text), "")
