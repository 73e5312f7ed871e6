"""What rounding costs: perplexity of each prepared form, and how often its likeliest token is bfloat16's.

    python -m training.export.fidelity PREPARED --base BASE [--adapter ADAPTER] [--records 8]

PREPARED is a model's folder with `manifest.json`, as `npm run model` makes it. Both figures are over the
messages that the model would write in held-out gold records, each token behind the true ones before it.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
import torch
from peft import PeftModel
from transformers import PreTrainedModel

from training.base import base_folder, load_model, load_tokenizer
from training.data.examples import IGNORED, Example, encode_records
from training.data.select import read_split, spread
from training.data.settings import DataSettings
from training.export.int8 import from_cpu_folder
from training.export.reference import FloatArray, Reference, Weights, from_shards


@dataclass(frozen=True)
class Scores:
    """Of the tokens that a model writes, in order."""

    #: Logarithm of each token's probability.
    log_probs: FloatArray
    #: The likeliest token in each place.
    likeliest: np.ndarray


@dataclass(frozen=True)
class Fidelity:
    """Figures of one form of the weights."""

    tokens: int
    perplexity: float
    #: Share of places where the likeliest token is the exact model's.
    agreement: float


def _scores(logits: FloatArray, example: Example) -> Scores:
    """From the logits [time, vocab] behind each of an example's tokens."""
    targets = np.array(example.labels[1:])
    places = np.flatnonzero(targets != IGNORED)
    chosen = logits[places]
    top = chosen.max(axis=1)
    norm = top + np.log(np.exp(chosen - top[:, None]).sum(axis=1))
    return Scores(chosen[np.arange(len(places)), targets[places]] - norm, chosen.argmax(axis=1))


@torch.inference_mode()
def exact_scores(model: PreTrainedModel | PeftModel, example: Example) -> Scores:
    """As the trained model has it."""
    return _scores(model(torch.tensor([example.ids])).logits[0].float().numpy(), example)


def rounded_scores(weights: Weights, example: Example) -> Scores:
    """As an engine has it, by the numpy reference."""
    return _scores(Reference(weights).feed_all(example.ids), example)


def compare(scores: Sequence[Scores], exact: Sequence[Scores]) -> Fidelity:
    """Figures of one form against another, over the same examples."""
    log_probs = np.concatenate([score.log_probs for score in scores])
    same = np.concatenate([a.likeliest == b.likeliest for a, b in zip(scores, exact, strict=True)])
    return Fidelity(len(log_probs), round(float(np.exp(-log_probs.mean())), 4), round(float(same.mean()), 4))


def prepared_forms(folder: Path) -> Iterator[tuple[str, Weights]]:
    """Every form of the weights that lies in a model's folder."""
    engines = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))["engines"]
    if "cpu" in engines:
        yield "int8", from_cpu_folder(folder)
    for quantization in sorted(engines.get("webllm", {})):
        yield quantization, from_shards(folder / quantization)


def main(arguments: Sequence[str] | None = None) -> None:
    """See the module's docstring."""
    parser = argparse.ArgumentParser(prog="python -m training.export.fidelity")
    parser.add_argument("prepared", type=Path)
    parser.add_argument("--base", required=True)
    parser.add_argument("--adapter")
    parser.add_argument("--records", type=int, default=8)
    options = parser.parse_args(arguments)
    folder = base_folder(options.base)
    data = DataSettings()
    held_out = read_split(data).held_out
    # What is too long for a run is left out, so that as many remain as were asked for.
    fitting = encode_records(spread(held_out, len(held_out)), load_tokenizer(folder), data.longest)
    examples = fitting[: options.records]
    model = load_model(folder)
    if options.adapter is not None:
        model = PeftModel.from_pretrained(model, options.adapter)
    exact = [exact_scores(model.eval(), example) for example in examples]
    print(json.dumps({"bfloat16": asdict(compare(exact, exact))}), flush=True)
    # Both would not fit beside each other on a small machine.
    del model
    for name, weights in prepared_forms(options.prepared):
        scores = [rounded_scores(weights, example) for example in examples]
        print(json.dumps({name: asdict(compare(scores, exact))}), flush=True)


if __name__ == "__main__":
    main()
