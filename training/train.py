"""Train the guide and write it as GGUF.  One command: ``make guide`` (or ``python training/train.py``).

Seeded. About 75 minutes on two CPU cores; a GPU is used where there is one. ``--smoke`` trains a toy
for some seconds, to show in the tests that the whole path works. ``--resume`` goes on from the last
checkpoint in ``training/work``, ``--start FILE`` begins with the network and the words of a guide that there
is: after a change of some answers 1,500 steps are enough.
"""

import argparse
import random
import sys
import time
from pathlib import Path

import torch
from tokenizers import Tokenizer, decoders, models, pre_tokenizers, trainers
from torch.nn import functional

sys.path.insert(0, str(Path(__file__).parent))

import data
from export import write_gguf
from network import Network, Shape
from start import read_gguf

HERE = Path(__file__).parent
WORK = HERE / "work"
OUT = HERE.parent / "src" / "localchat" / "resources" / "models" / "localchat-guide.gguf"
SPECIALS = ("<|end|>", "<|user|>", "<|guide|>")
END, USER, GUIDE = range(3)
FIRST_TOKENS = 12
"""Answers are known by heart soon; which answer it must be is decided by its first tokens."""


def make_tokenizer(vocabulary: int, seed: int) -> Tokenizer:
    """Learn a byte-level BPE from the project's own questions and answers."""
    chance = random.Random(seed)
    text = [data.sample(chance)[0].lower() for _ in range(40_000)]
    text += [topic.answer for topic in data.topics().values()] * 60
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=vocabulary,
        special_tokens=list(SPECIALS),
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    tokenizer.train_from_iterator(text, trainer)
    return tokenizer


class Samples:
    """Batches of questions with the beginning of their answers, or now and then all of it."""

    def __init__(self, tokenizer: Tokenizer, seed: int, device: str) -> None:
        self.tokenizer = tokenizer
        self.chance = random.Random(seed)
        self.device = device
        self.answers = {
            name: [*tokenizer.encode(topic.answer).ids, END]
            for name, topic in data.topics().items()
        }

    def one(self, *, whole: bool) -> tuple[list[int], int]:
        """Tokens of one sample, and where its answer begins."""
        question, name = data.sample(self.chance, 0.02 if whole else 0.45)
        self.tokenizer.model.dropout = 0.1 if self.chance.random() < 0.5 else None
        head = [USER, *self.tokenizer.encode(question.lower().strip()).ids, GUIDE]
        self.tokenizer.model.dropout = None
        answer = self.answers[name]
        return head + (answer if whole else answer[:FIRST_TOKENS]), len(head)

    def batch(self, tokens: int, *, whole: bool) -> tuple[torch.Tensor, torch.Tensor]:
        """Inputs and targets (rows, time); what is not an answer has the target -100."""
        size = tokens // (160 if whole else 32)
        drawn = sorted((self.one(whole=whole) for _ in range(size)), key=lambda pair: len(pair[0]))
        longest = len(drawn[-1][0])
        inputs = torch.full((size, longest - 1), END)
        targets = torch.full((size, longest - 1), -100)
        for row, (ids, start) in enumerate(drawn):
            line = torch.tensor(ids)
            inputs[row, : len(ids) - 1] = line[:-1]
            targets[row, start - 1 : len(ids) - 1] = line[start:]
        return inputs.to(self.device), targets.to(self.device)


def rate(step: int, steps: int, peak: float) -> float:
    """Warm up, hold, and go down to nothing in the last 40 %."""
    warm = min(1.0, (step + 1) / 200)
    return peak * warm * min(1.0, (steps - step) / (0.4 * steps))


def train(args: argparse.Namespace, shape: Shape) -> tuple[Network, Tokenizer]:
    """Train, with a line of figures and a checkpoint now and then."""
    torch.manual_seed(args.seed)
    device = "cuda" if torch.cuda.is_available() else "cpu"
    kept = args.work / "tokenizer.json"
    if args.start:
        network, tokenizer = read_gguf(args.start)
    elif args.resume and kept.exists():
        network, tokenizer = Network(shape), Tokenizer.from_file(str(kept))
    else:
        network, tokenizer = Network(shape), make_tokenizer(shape.vocabulary, args.seed)
    network = network.to(device)
    samples = Samples(tokenizer, args.seed + 1, device)
    optimizer = torch.optim.AdamW(
        network.parameters(), lr=1e-3, betas=(0.9, 0.98), weight_decay=0.05
    )
    first, checkpoint = 0, args.work / "checkpoint.pt"
    if args.resume and checkpoint.exists():
        state = torch.load(checkpoint, weights_only=True)
        network.load_state_dict(state["network"])
        optimizer.load_state_dict(state["optimizer"])
        first = state["step"]
        samples.chance.seed(args.seed + first)
    args.work.mkdir(parents=True, exist_ok=True)
    tokenizer.save(str(kept))
    began, shown = time.monotonic(), 0.0
    for step in range(first, args.steps):
        for group in optimizer.param_groups:
            group["lr"] = rate(step, args.steps, args.rate)
        inputs, targets = samples.batch(args.batch, whole=step % 2 == 0)
        mask = targets >= 0
        scores = functional.linear(network.hidden(inputs)[mask], network.token_embd.weight)
        loss = functional.cross_entropy(scores, targets[mask], label_smoothing=0.02)
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
        optimizer.step()
        shown = 0.95 * shown + 0.05 * loss.item() if step % 2 else shown
        if step % 100 == 99:
            pace = (time.monotonic() - began) / (step + 1 - first)
            left = pace * (args.steps - step) / 60
            print(
                f"step {step + 1}/{args.steps}  loss {shown:.3f}  {left:.0f} min left", flush=True
            )
        if step % 500 == 499 or step + 1 == args.steps:
            torch.save(
                {
                    "network": network.state_dict(),
                    "optimizer": optimizer.state_dict(),
                    "step": step + 1,
                },
                checkpoint,
            )
    return network, tokenizer


def main() -> None:
    """Read the arguments, train, write."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--out", type=Path, default=OUT)
    parser.add_argument("--work", type=Path, default=WORK)
    parser.add_argument("--steps", type=int, default=9000)
    parser.add_argument("--batch", type=int, default=4096, help="about how many tokens in a step")
    parser.add_argument("--rate", type=float, default=2e-3)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=0)
    begin = parser.add_mutually_exclusive_group()
    begin.add_argument("--resume", action="store_true")
    begin.add_argument("--start", type=Path, metavar="FILE", help="a guide to begin with")
    parser.add_argument("--smoke", action="store_true", help="a toy, in some seconds")
    args = parser.parse_args()
    if args.threads:
        torch.set_num_threads(args.threads)
    shape = Shape()
    if args.smoke:
        shape = Shape(vocabulary=512, width=64, layers=2, heads=2, hidden=128)
        args.steps, args.batch = 20, 1024
    network, tokenizer = train(args, shape)
    args.out.parent.mkdir(parents=True, exist_ok=True)
    write_gguf(network.cpu().eval(), tokenizer, args.out)
    print(f"wrote {args.out.name}: {args.out.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
