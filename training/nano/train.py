"""Trains the test model from nothing on the gold data and writes it as GGUF.

    python -m training.nano.train [--steps 1500] [--out .cache/nano] [--resume]

Its sentences are word salad in the protocol's format; that is all the tests of the engines need.
"""

from __future__ import annotations

import argparse
import math
import time
from dataclasses import dataclass
from pathlib import Path

import torch
from tokenizers import Tokenizer
from torch import Tensor
from torch.nn import functional as F

from training.gguf_io import Label, write_gguf
from training.gold import read_gold
from training.nano.data import IGNORED, Batches, encode, texts
from training.nano.model import NANO, Qwen2
from training.tokenizer import train_tokenizer

#: Positions of the published model; rotary embedding lets it run past what it was trained on.
CONTEXT = 4096
#: Tokens of the longest training sequence, characters of the longest post in it.
SEQUENCE, POST = 1536, 700
LABEL = Label("nano", "Test model, not for people: three million parameters, word salad.", "mit")


@dataclass(frozen=True)
class Recipe:
    """Everything that decides the result besides data and architecture."""

    steps: int
    tokens_per_batch: int = 2048
    learning_rate: float = 3e-3
    warmup: int = 50
    weight_decay: float = 0.05
    seed: int = 20251127

    def rate(self, step: int) -> float:
        """Learning rate: linear warm-up, then a cosine down to a twentieth."""
        if step < self.warmup:
            return self.learning_rate * (step + 1) / self.warmup
        done = (step - self.warmup) / max(1, self.steps - self.warmup)
        return self.learning_rate * (0.05 + 0.95 * 0.5 * (1 + math.cos(math.pi * min(1.0, done))))


class Trainer:
    """A run that can be saved and resumed: resuming gives the same weights as not stopping."""

    def __init__(self, model: Qwen2, batches: Batches, recipe: Recipe) -> None:
        self.model, self.batches, self.recipe, self.step = model, batches, recipe, 0
        decayed = [p for p in model.parameters() if p.dim() > 1]
        plain = [p for p in model.parameters() if p.dim() == 1]
        self._optimizer = torch.optim.AdamW(
            [
                {"params": decayed, "weight_decay": recipe.weight_decay},
                {"params": plain, "weight_decay": 0.0},
            ],
            lr=recipe.learning_rate,
            betas=(0.9, 0.95),
        )

    def advance(self) -> float:
        """One optimizer step. Returns its loss in nats a token."""
        for group in self._optimizer.param_groups:
            group["lr"] = self.recipe.rate(self.step)
        ids, targets = self.batches.at(self.step)
        loss = loss_of(self.model, ids, targets)
        self._optimizer.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self.model.parameters(), 1.0)
        self._optimizer.step()
        self.step += 1
        return loss.item()

    def save(self, path: Path) -> None:
        """Writes the run's state, whole or not at all."""
        partial = path.with_suffix(".part")
        optimizer = self._optimizer.state_dict()
        torch.save({"step": self.step, "model": self.model.state_dict(), "optimizer": optimizer}, partial)
        partial.replace(path)

    def restore(self, path: Path) -> None:
        """Goes on from what `save` wrote."""
        state = torch.load(path, weights_only=True)
        self.model.load_state_dict(state["model"])
        self._optimizer.load_state_dict(state["optimizer"])
        self.step = state["step"]


def loss_of(model: Qwen2, ids: Tensor, targets: Tensor) -> Tensor:
    """Mean cross entropy over the targets that are not IGNORED."""
    return F.cross_entropy(model(ids).flatten(0, 1), targets.flatten(), ignore_index=IGNORED)


def export(model: Qwen2, tokenizer: Tokenizer, path: Path) -> None:
    """Writes the model as GGUF with its tokenizer."""
    tensors = {name: p.detach().numpy() for name, p in model.named_parameters()}
    write_gguf(path, model.config, tensors, tokenizer, CONTEXT, LABEL)


def main() -> None:
    """See the module's docstring."""
    parser = argparse.ArgumentParser(prog="python -m training.nano.train")
    parser.add_argument("--steps", type=int, default=1500)
    parser.add_argument("--out", type=Path, default=Path(".cache/nano"))
    parser.add_argument("--resume", action="store_true", help="go on from OUT/checkpoint.pt")
    args = parser.parse_args()

    # One thread adds in one order, and does not wait for a second one on a busy machine.
    torch.set_num_threads(1)
    args.out.mkdir(parents=True, exist_ok=True)
    recipe = Recipe(args.steps)
    records = list(read_gold())
    tokenizer = train_tokenizer(texts(records), NANO.vocab)
    tokenizer.save(str(args.out / "tokenizer.json"))
    sequences = [encode(record, tokenizer, POST, SEQUENCE) for record in records]
    batches = Batches(sequences, recipe.tokens_per_batch, recipe.seed)
    torch.manual_seed(recipe.seed)
    run = Trainer(Qwen2(NANO), batches, recipe)
    checkpoint = args.out / "checkpoint.pt"
    if args.resume:
        run.restore(checkpoint)
    parameters, tokens = sum(p.numel() for p in run.model.parameters()), sum(map(len, sequences))
    print(f"{parameters} parameters, {tokens} tokens, {len(batches)} steps a pass", flush=True)

    start, first, losses = time.monotonic(), run.step, []
    while run.step < recipe.steps:
        losses.append(run.advance())
        if run.step % 20 == 0 or run.step == recipe.steps:
            left = (time.monotonic() - start) / (run.step - first) * (recipe.steps - run.step)
            mean = sum(losses[-20:]) / len(losses[-20:])
            print(f"step {run.step}/{recipe.steps}  loss {mean:.3f}  {left / 60:.1f} min left", flush=True)
        if run.step % 100 == 0 or run.step == recipe.steps:
            run.save(checkpoint)
    export(run.model, tokenizer, args.out / "nano.gguf")
    print(args.out / "nano.gguf")


if __name__ == "__main__":
    main()
