"""Writes a trained adapter as it ships: bfloat16, a rank of choice, and no trace of the machine.

    python -m training.export.adapter .cache/runs/sft-1.5b/adapter OUT --base Qwen2.5-Coder-1.5B-Instruct

`npm run model -- --adapter OUT` merges it into the base, for both engines. A lower `--rank` keeps the best
approximation of each product B · A (by singular values); how much of their energy is left is printed.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import torch
from peft import PeftConfig
from safetensors.torch import load_file, save_file
from torch import Tensor

WEIGHTS, SETTINGS = "adapter_model.safetensors", "adapter_config.json"
_A, _B = ".lora_A.weight", ".lora_B.weight"


@dataclass(frozen=True)
class Delta:
    """What is added to a matrix: scale · b · a."""

    #: [rank, in features]
    a: Tensor
    #: [out features, rank]
    b: Tensor

    def truncated(self, rank: int) -> tuple[Delta, float]:
        """The nearest product of a lower rank, and its share of the energy (squared singular values)."""
        left, right = torch.linalg.qr(self.b.double()), torch.linalg.qr(self.a.double().T)
        u, values, v = torch.linalg.svd(left.R @ right.R.T)
        root = values[:rank].sqrt()
        a, b = root[:, None] * (v[:rank] @ right.Q.T), (left.Q @ u[:, :rank]) * root
        energy = values.square()
        share = (energy[:rank].sum() / energy.sum().clamp(min=1e-30)).item()
        return Delta(a.float(), b.float()), share


def read_deltas(folder: Path) -> dict[str, Delta]:
    """The deltas of an adapter as PEFT saves it, by module.

    Raises ValueError for one that has more than LoRA's matrices.
    """
    tensors = load_file(folder / WEIGHTS)
    if other := [name for name in tensors if not name.endswith((_A, _B))]:
        raise ValueError(f"{folder}: {other[0]} is no LoRA matrix")
    modules = [name.removesuffix(_A) for name in tensors if name.endswith(_A)]
    return {module: Delta(tensors[module + _A], tensors[module + _B]) for module in modules}


def write_adapter(folder: Path, deltas: Mapping[str, Delta], scale: float, base: str) -> None:
    """Writes both files as PEFT and cli/model read them."""
    rank = len(next(iter(deltas.values())).a)
    folder.mkdir(parents=True, exist_ok=True)
    tensors = {}
    for module, delta in deltas.items():
        tensors[module + _A], tensors[module + _B] = (
            matrix.bfloat16().contiguous() for matrix in (delta.a, delta.b)
        )
    save_file(tensors, folder / WEIGHTS, {"format": "pt"})
    settings = {
        "peft_type": "LORA",
        "task_type": "CAUSAL_LM",
        "base_model_name_or_path": base,
        "r": rank,
        "lora_alpha": scale * rank,
        "lora_dropout": 0.0,
        "bias": "none",
        "target_modules": sorted({module.rsplit(".", 1)[1] for module in deltas}),
    }
    (folder / SETTINGS).write_text(json.dumps(settings, indent=2) + "\n", encoding="utf-8")


def export_adapter(source: Path, target: Path, base: str, rank: int | None) -> float:
    """Writes `target` from what a run left; returns the least share of energy that a matrix keeps.

    Raises ValueError for an adapter whose mathematics are not W + scale · B · A.
    """
    config = PeftConfig.from_pretrained(source)
    if config.use_dora or config.use_rslora or config.rank_pattern or config.alpha_pattern:
        raise ValueError(f"{source}: only plain LoRA can be merged, of one rank")
    deltas, kept = read_deltas(source), 1.0
    if rank is not None and rank < config.r:
        smaller = {module: delta.truncated(rank) for module, delta in deltas.items()}
        deltas = {module: delta for module, (delta, _) in smaller.items()}
        kept = min(share for _, share in smaller.values())
    write_adapter(target, deltas, config.lora_alpha / config.r, base)
    return kept


def main(arguments: Sequence[str] | None = None) -> None:
    """See the module's docstring."""
    parser = argparse.ArgumentParser(prog="python -m training.export.adapter")
    parser.add_argument("source", type=Path)
    parser.add_argument("target", type=Path)
    parser.add_argument("--base", required=True, help="the base's public name")
    parser.add_argument("--rank", type=int)
    options = parser.parse_args(arguments)
    kept = export_adapter(options.source, options.target, options.base, options.rank)
    size = (options.target / WEIGHTS).stat().st_size
    print(f"{options.target}: {size / 1e6:.1f} MB; every matrix keeps at least {kept:.1%} of its energy")


if __name__ == "__main__":
    main()
