"""Goes on from a fine-tuned adapter by the gold's rejected replies.

    python -m training.dpo training/configs/dpo-1.5b.yaml

A run goes on from the last checkpoint in its `output_dir`; figures and, in the end, `adapter/` lie there.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from datasets import Dataset
from peft import PeftModel
from transformers import PreTrainedTokenizerBase
from trl import DPOConfig

from training.base import base_folder, load_model, load_tokenizer
from training.command import refusals
from training.data.curriculum import easiest, in_order
from training.data.select import Split, read_split, spread
from training.data.settings import DataSettings
from training.dpo.pairs import pairs
from training.dpo.trainer import PairTrainer
from training.settings import ModelSettings, read_settings
from training.sft.trainer import train_to_end, with_adapter
from training.sft.watch import Figures


def make_trainer(
    policy: PeftModel,
    tokenizer: PreTrainedTokenizerBase,
    split: Split,
    data: DataSettings,
    arguments: DPOConfig,
) -> PairTrainer:
    """A trainer over the split's pairs, plain and short ones first.

    TRL holds the policy to a copy of the adapter that it comes with. How long a pair may be is said by the
    data's settings alone.
    """
    train = in_order(easiest(split.train, data.easiest), data.passes, data.order_seed)
    rows = {
        name: Dataset.from_list(list(pairs(records, tokenizer, data.longest)))
        for name, records in (("train", train), ("validation", spread(split.held_out, data.validation)))
    }
    # Pairs that are longer were left out; TRL would cut at 1,024 tokens.
    arguments.max_length = None
    return PairTrainer(
        model=policy,
        args=arguments,
        train_dataset=rows["train"],
        eval_dataset=rows["validation"],
        processing_class=tokenizer,
    )


def main(arguments: Sequence[str] | None = None) -> None:
    """See the module's docstring."""
    parser = argparse.ArgumentParser(prog="python -m training.dpo")
    parser.add_argument("run", type=Path)
    run = parser.parse_args(arguments).run
    with refusals():
        settings, data, training = read_settings(run, ModelSettings, DataSettings, DPOConfig)
        split = read_split(data)
        folder = base_folder(settings.base)
    policy = with_adapter(load_model(folder), settings)
    trainer = make_trainer(policy, load_tokenizer(folder), split, data, training)
    trainer.add_callback(Figures())
    train_to_end(trainer)


if __name__ == "__main__":
    main()
