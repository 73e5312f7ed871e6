"""Writes the chats of a run, to be looked at or used elsewhere, and counts them.

    python -m training.data training/configs/sft-1.5b.yaml --out FOLDER

`train.jsonl` is in the order of the run's first pass, `held-out.jsonl` in that of the files. When a record
cannot be used, its file, line and reason are said, nothing is written, and the exit code is 2.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator, Sequence
from pathlib import Path

from training.base import base_folder, load_tokenizer
from training.command import refusals
from training.data.curriculum import difficulties, easiest, in_order
from training.data.examples import encode_record
from training.data.select import read_split
from training.data.settings import DataSettings
from training.gold import Record
from training.protocol import conversation
from training.settings import ModelSettings, read_settings


def lines(records: Sequence[Record]) -> Iterator[str]:
    """Records as chats, one JSON object each."""
    for record, difficulty in zip(records, difficulties(records), strict=True):
        messages = [{"role": role, "content": content} for role, content in conversation(record)]
        chat = {
            "id": record.id,
            "lang": record.lang,
            "difficulty": round(difficulty, 3),
            "messages": messages,
        }
        yield json.dumps(chat, ensure_ascii=False)


def main(arguments: Sequence[str] | None = None) -> None:
    """See the module's docstring."""
    parser = argparse.ArgumentParser(prog="python -m training.data")
    parser.add_argument("run", type=Path)
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args(arguments)
    with refusals():
        model, data = read_settings(options.run, ModelSettings, DataSettings, others=True)
        split = read_split(data)
        folder = base_folder(model.base)
    train = in_order(easiest(split.train, data.easiest), 1, data.order_seed)
    written = {"train": list(lines(train)), "held-out": list(lines(split.held_out))}
    tokenizer = load_tokenizer(folder)
    options.out.mkdir(parents=True, exist_ok=True)
    for name, records in (("train", train), ("held-out", split.held_out)):
        (options.out / f"{name}.jsonl").write_text("\n".join(written[name]) + "\n", encoding="utf-8")
        fitting = [encode_record(record, tokenizer, data.longest) for record in records]
        sizes = [len(example.ids) for example in fitting if example is not None]
        print(f"{name}: {len(records)} records, {len(sizes)} fit, {sum(sizes)} tokens, longest {max(sizes)}")


if __name__ == "__main__":
    main()
