"""Trains the test model from nothing on the gold data and writes it as GGUF.

    python -m training.nano.train [--steps 1200] [--out .cache/nano] [--resume]

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
    #: Of the layers' matrices (Muon, Jordan et al. 2024) and of everything else (AdamW).
    matrix_rate: float = 0.02
    other_rate: float = 6e-3
    warmup: int = 20
    seed: int = 20251127

    def heat(self, step: int) -> float:
        """What the learning rates are multiplied by: linear warm-up, then a cosine down to a twentieth."""
        if step < self.warmup:
            return (step + 1) / self.warmup
        done = (step - self.warmup) / max(1, self.steps - self.warmup)
        return 0.05 + 0.95 * 0.5 * (1 + math.cos(math.pi * min(1.0, done)))


class Trainer:
    """A run that can be saved and resumed: resuming gives the same weights as not stopping."""

    def __init__(self, model: Qwen2, batches: Batches, recipe: Recipe) -> None:
        self.model, self.batches, self.recipe, self.step = model, batches, recipe, 0
        matrices = [p for name, p in model.named_parameters() if p.dim() == 2 and ".layers." in name]
        matrix_ids = {id(p) for p in matrices}
        others = [p for p in model.parameters() if id(p) not in matrix_ids]
        muon = torch.optim.Muon(matrices, recipe.matrix_rate, weight_decay=0.0)
        adam = torch.optim.AdamW(others, recipe.other_rate, betas=(0.9, 0.95), weight_decay=0.0)
        #: With the learning rate that a warm run has.
        self._optimizers = ((muon, recipe.matrix_rate), (adam, recipe.other_rate))

    def advance(self) -> float:
        """One optimizer step. Returns its loss in nats a token."""
        ids, targets = self.batches.at(self.step)
        loss = loss_of(self.model, ids, targets)
        self.model.zero_grad(set_to_none=True)
        loss.backward()
        for optimizer, rate in self._optimizers:
            for group in optimizer.param_groups:
                group["lr"] = rate * self.recipe.heat(self.step)
            optimizer.step()
        self.step += 1
        return loss.item()

    def save(self, path: Path) -> None:
        """Writes the run's state, whole or not at all."""
        partial = path.with_suffix(".part")
        optimizers = [optimizer.state_dict() for optimizer, _ in self._optimizers]
        torch.save({"step": self.step, "model": self.model.state_dict(), "optimizers": optimizers}, partial)
        partial.replace(path)

    def restore(self, path: Path) -> None:
        """Goes on from what `save` wrote."""
        state = torch.load(path, weights_only=True)
        self.model.load_state_dict(state["model"])
        for (optimizer, _), saved in zip(self._optimizers, state["optimizers"], strict=True):
            optimizer.load_state_dict(saved)
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
    parser.add_argument("--steps", type=int, default=1200)
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
