"""Fine-tunes a LoRA adapter on the gold records.

    python -m training.sft training/configs/sft-1.5b.yaml

A run goes on from the last checkpoint in its `output_dir`; there also lie `figures.jsonl`, sampled replies
and, in the end, `adapter/`. On several GPUs:

    accelerate launch --config_file training/configs/accelerate/fsdp.yaml -m training.sft RUN
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from transformers import TrainingArguments

from training.base import base_folder, load_model, load_tokenizer
from training.command import refusals
from training.data.select import read_split, spread
from training.data.settings import DataSettings
from training.settings import ModelSettings, read_settings
from training.sft.trainer import make_trainer, train_to_end
from training.sft.watch import Figures, Replies, WatchSettings


def main(arguments: Sequence[str] | None = None) -> None:
    """See the module's docstring."""
    parser = argparse.ArgumentParser(prog="python -m training.sft")
    parser.add_argument("run", type=Path)
    run = parser.parse_args(arguments).run
    with refusals():
        model_settings, data, watch, training = read_settings(
            run, ModelSettings, DataSettings, WatchSettings, TrainingArguments
        )
        split = read_split(data)
        folder = base_folder(model_settings.base)
    tokenizer = load_tokenizer(folder)
    trainer = make_trainer(load_model(folder), tokenizer, split, (model_settings, data, training))
    trainer.add_callback(Figures())
    trainer.add_callback(Replies(spread(split.held_out, watch.replies), tokenizer, watch))
    train_to_end(trainer)


if __name__ == "__main__":
    main()
