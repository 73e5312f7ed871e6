"""Goes on from a fine-tuned adapter by rewards.

    python -m training.grpo training/configs/grpo-1.5b.yaml

A run goes on from the last checkpoint in its `output_dir`; `figures.jsonl` has every term of the reward by
step, and `adapter/` is written in the end. Rollouts use vLLM where the run's file says so: it needs a GPU.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from trl import GRPOConfig

from training.base import base_folder, load_model, load_tokenizer
from training.command import refusals
from training.data.curriculum import easiest
from training.data.examples import encode_prompt
from training.data.select import read_split
from training.data.settings import DataSettings
from training.grpo.rewards import reward_terms
from training.grpo.trainer import make_trainer
from training.protocol import ASKED, conversation
from training.settings import ModelSettings, read_settings
from training.sft.trainer import train_to_end, with_adapter
from training.sft.watch import Figures


def main(arguments: Sequence[str] | None = None) -> None:
    """See the module's docstring."""
    parser = argparse.ArgumentParser(prog="python -m training.grpo")
    parser.add_argument("run", type=Path)
    run = parser.parse_args(arguments).run
    with refusals():
        settings, data, training = read_settings(run, ModelSettings, DataSettings, GRPOConfig)
        split = read_split(data)
        folder = base_folder(settings.base)
    tokenizer = load_tokenizer(folder)
    records = [
        record
        for record in easiest(split.train, data.easiest)
        if len(encode_prompt(conversation(record)[:ASKED], tokenizer)) <= data.longest
    ]
    policy = with_adapter(load_model(folder), settings)
    trainer = make_trainer(policy, tokenizer, records, reward_terms(), training)
    trainer.add_callback(Figures())
    train_to_end(trainer)


if __name__ == "__main__":
    main()
