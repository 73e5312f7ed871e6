"""Fine-tunes the encoder as reward model on the gold records.

    python -m training.reward.train training/reward/runs/fold0.json

A run is one file; it goes on where it was cut off. What it learnt lies in `.cache/encoder/runs/NAME/`.
"""

from __future__ import annotations

import argparse
import json
import math
import time
from dataclasses import dataclass
from pathlib import Path

import torch

from training.command import refusals
from training.encoder.base import CACHE, load_base
from training.gold import Record, read_folds, read_gate, read_gold
from training.reward.data import Batches, Limits, examples, prefixes
from training.reward.model import Reward, Weights, loss_of


@dataclass(frozen=True)
class Run:
    """Everything that decides the result besides data and base."""

    #: The fold whose topics are not trained on; nor are the posts of the gate.
    held_out: int
    steps: int
    batch: int
    warmup: int
    #: Learning rates (AdamW) of the encoder and of the tone.
    rate: float
    tone_rate: float
    #: Embeddings and this many layers keep the base's weights.
    frozen_layers: int
    #: Computes the layers in half precision.
    bfloat16: bool
    limits: Limits
    weights: Weights
    seed: int

    def heat(self, step: int) -> float:
        """What the learning rates are multiplied by: linear warm-up, then a cosine down to a twentieth."""
        if step < self.warmup:
            return (step + 1) / self.warmup
        done = (step - self.warmup) / max(1, self.steps - self.warmup)
        return 0.05 + 0.95 * 0.5 * (1 + math.cos(math.pi * min(1.0, done)))


def read_run(path: Path) -> Run:
    """A run from its file.

    Raises TypeError if a setting is missing or has another name.
    """
    raw = json.loads(path.read_text(encoding="utf-8"))
    return Run(**raw | {"limits": Limits(**raw["limits"]), "weights": Weights(**raw["weights"])})


class Trainer:
    """A run that can be saved and resumed: resuming gives the same weights as not stopping."""

    def __init__(self, reward: Reward, batches: Batches, run: Run) -> None:
        self.reward, self.batches, self.run, self.step = reward, batches, run, 0
        encoder = reward.encoder
        # The word embedding ships in the base's four bits, which a trained one would not fit.
        embeddings = (encoder.word, encoder.position, encoder.embedding_norm)
        for part in (*embeddings, *encoder.layers[: run.frozen_layers]):
            part.requires_grad_(False)
        trained = [p for p in encoder.parameters() if p.requires_grad]
        self._optimizer = torch.optim.AdamW(
            [
                {"params": trained, "base": run.rate, "weight_decay": 0.01},
                {"params": [reward.tone], "base": run.tone_rate, "weight_decay": 0.0},
            ],
            lr=0.0,
        )

    def advance(self) -> float:
        """One optimizer step. Returns its loss."""
        with torch.autocast("cpu", torch.bfloat16, enabled=self.run.bfloat16):
            loss = loss_of(self.reward, self.batches.at(self.step), self.run.weights)
        self.reward.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_([p for p in self.reward.parameters() if p.grad is not None], 1.0)
        for group in self._optimizer.param_groups:
            group["lr"] = group["base"] * self.run.heat(self.step)
        self._optimizer.step()
        self.step += 1
        return loss.item()

    def save(self, path: Path) -> None:
        """Writes the run's state, whole or not at all."""
        partial = path.with_suffix(".part")
        optimizer = self._optimizer.state_dict()
        state = {"step": self.step, "reward": self.reward.state_dict(), "optimizer": optimizer}
        torch.save(state, partial)
        partial.replace(path)

    def restore(self, path: Path) -> None:
        """Goes on from what `save` wrote."""
        state = torch.load(path, weights_only=True)
        self.reward.load_state_dict(state["reward"])
        self._optimizer.load_state_dict(state["optimizer"])
        self.step = state["step"]


def training_records(held_out: int) -> list[Record]:
    """All gold records but those of a fold's topics and those that the gate reads."""
    topics, gate = set(read_folds()[held_out]), read_gate()
    return [record for record in read_gold() if record.topic not in topics and record.id not in gate]


def checkpoint_of(run_file: Path) -> Path:
    """Where a run's state lies."""
    return CACHE / "runs" / run_file.stem / "checkpoint.pt"


def main() -> None:
    """See the module's docstring."""
    parser = argparse.ArgumentParser(prog="python -m training.reward.train")
    parser.add_argument("run", type=Path)
    parser.add_argument("--threads", type=int, default=torch.get_num_threads())
    parser.add_argument("--save-every", type=int, default=20)
    options = parser.parse_args()
    torch.set_num_threads(options.threads)

    with refusals():
        run = read_run(options.run)
        records = training_records(run.held_out)
    cut = load_base()
    rows = examples(records, cut.tokenizer)
    batches = Batches(rows, prefixes(cut.tokenizer), run.batch, run.limits, run.seed)
    trainer = Trainer(Reward(cut.encoder), batches, run)
    checkpoint = checkpoint_of(options.run)
    checkpoint.parent.mkdir(parents=True, exist_ok=True)
    if checkpoint.exists():
        trainer.restore(checkpoint)
    print(f"{len(rows)} records, {len(batches)} steps a pass; step {trainer.step} of {run.steps}", flush=True)
    started = time.monotonic()
    while trainer.step < run.steps:
        loss = trainer.advance()
        if trainer.step % options.save_every == 0 or trainer.step == run.steps:
            trainer.save(checkpoint)
        print(f"step {trainer.step}: loss {loss:.3f}, {time.monotonic() - started:.0f} s", flush=True)


if __name__ == "__main__":
    main()
