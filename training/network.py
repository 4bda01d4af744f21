"""The guide's network: a small Llama in PyTorch, with rotary positions as llama.cpp reads them."""

from dataclasses import asdict, dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional


@dataclass(frozen=True)
class Shape:
    """The sizes of a network; all widths are multiples of 32, as Q8_0 wants."""

    vocabulary: int = 2048
    width: int = 192
    layers: int = 5
    heads: int = 6
    hidden: int = 512
    context: int = 1024

    def as_dict(self) -> dict[str, int]:
        """The sizes by name, for a checkpoint."""
        return asdict(self)


def rotate(x: Tensor, cos: Tensor, sin: Tensor) -> Tensor:
    """Turn neighbouring pairs of `x` (batch, heads, time, width) by their position's angle."""
    even, odd = x[..., 0::2], x[..., 1::2]
    return torch.stack((even * cos - odd * sin, even * sin + odd * cos), -1).flatten(-2)


class Block(nn.Module):
    """Attention, then a gated feed-forward layer, each on a normed copy."""

    def __init__(self, shape: Shape, dropout: float) -> None:
        super().__init__()
        self.heads = shape.heads
        self.attn_norm = nn.RMSNorm(shape.width, eps=1e-5)
        self.ffn_norm = nn.RMSNorm(shape.width, eps=1e-5)
        self.attn_qkv = nn.Linear(shape.width, 3 * shape.width, bias=False)
        self.attn_output = nn.Linear(shape.width, shape.width, bias=False)
        self.ffn_gate = nn.Linear(shape.width, shape.hidden, bias=False)
        self.ffn_up = nn.Linear(shape.width, shape.hidden, bias=False)
        self.ffn_down = nn.Linear(shape.hidden, shape.width, bias=False)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x: Tensor, cos: Tensor, sin: Tensor) -> Tensor:
        """Pass (batch, time, width) on."""
        batch, time, width = x.shape
        q, k, v = (
            part.view(batch, time, self.heads, -1).transpose(1, 2)
            for part in self.attn_qkv(self.attn_norm(x)).chunk(3, -1)
        )
        seen = functional.scaled_dot_product_attention(
            rotate(q, cos, sin), rotate(k, cos, sin), v, is_causal=True
        )
        x = x + self.dropout(self.attn_output(seen.transpose(1, 2).reshape(batch, time, width)))
        y = self.ffn_norm(x)
        y = self.ffn_down(functional.silu(self.ffn_gate(y)) * self.ffn_up(y))
        return x + self.dropout(y)


class Network(nn.Module):
    """Token numbers (batch, time) to scores (batch, time, vocabulary)."""

    def __init__(self, shape: Shape, dropout: float = 0.1) -> None:
        super().__init__()
        self.shape = shape
        self.token_embd = nn.Embedding(shape.vocabulary, shape.width)
        self.blk = nn.ModuleList(Block(shape, dropout) for _ in range(shape.layers))
        self.output_norm = nn.RMSNorm(shape.width, eps=1e-5)
        head = shape.width // shape.heads
        speed = 10_000.0 ** (-torch.arange(0, head, 2).float() / head)
        angle = torch.outer(torch.arange(shape.context).float(), speed)
        self.register_buffer("cos", angle.cos(), persistent=False)
        self.register_buffer("sin", angle.sin(), persistent=False)
        for name, weight in self.named_parameters():
            if weight.dim() == 2:
                deep = name.endswith(("attn_output.weight", "ffn_down.weight"))
                scale = (2 * shape.layers) ** -0.5 if deep else 1.0
                nn.init.normal_(weight, std=(0.05 if "embd" in name else shape.width**-0.5) * scale)

    def hidden(self, tokens: Tensor) -> Tensor:
        """The normed state of each position."""
        time = tokens.shape[1]
        x = self.token_embd(tokens)
        for block in self.blk:
            x = block(x, self.cos[:time], self.sin[:time])
        return self.output_norm(x)

    def forward(self, tokens: Tensor) -> Tensor:
        """Scores for the token after each position; the embedding is also the output layer."""
        return functional.linear(self.hidden(tokens), self.token_embd.weight)
