"""What a person looks at while a run goes on: figures, and replies to letters that it does not learn from."""

from __future__ import annotations

import json
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import torch
from peft import PeftModel
from transformers import (
    PreTrainedTokenizerBase,
    TrainerCallback,
    TrainerControl,
    TrainerState,
    TrainingArguments,
)

from training.data.examples import encode_prompt
from training.gold import Record
from training.protocol import ASKED, conversation


@dataclass
class WatchSettings:
    """How much is looked at."""

    #: Held-out letters that are answered at every evaluation.
    replies: int = 4
    #: Tokens of the longest answer.
    reply_tokens: int = 700


class Watch(TrainerCallback):
    """Appends lines to a file of the run's folder, each step's once however often the run was broken off."""

    #: The file's name.
    name: str

    def on_train_begin(
        self, args: TrainingArguments, state: TrainerState, control: TrainerControl, **others: object
    ) -> None:
        """Drops what lies behind the checkpoint that the run goes on from: it comes again."""
        path = Path(args.output_dir) / self.name
        if state.is_world_process_zero and path.exists():
            # What stands behind the last line feed was cut off while it was written.
            lines = path.read_text(encoding="utf-8").split("\n")[:-1]
            kept = [line for line in lines if _stays(json.loads(line), state.global_step)]
            partial = path.with_suffix(".part")
            partial.write_text("".join(f"{line}\n" for line in kept), encoding="utf-8")
            partial.replace(path)

    def append(self, args: TrainingArguments, line: dict[str, object]) -> None:
        """Adds a line."""
        with (Path(args.output_dir) / self.name).open("a", encoding="utf-8") as file:
            file.write(json.dumps(line, ensure_ascii=False) + "\n")


def _stays(line: dict[str, object], step: int) -> bool:
    """Whether a run that goes on at a step leaves a line; the summary of a run that ended is written anew."""
    return line["step"] <= step and "train_loss" not in line


class Figures(Watch):
    """Appends to `figures.jsonl` whatever a trainer logs."""

    name = "figures.jsonl"

    def __init__(self) -> None:
        self._last = (time.monotonic(), 0)

    def on_log(
        self,
        args: TrainingArguments,
        state: TrainerState,
        control: TrainerControl,
        logs: dict[str, float] | None = None,
        **others: object,
    ) -> None:
        """Adds tokens per second since the last log, by the clock: evaluations and pauses count."""
        if not state.is_world_process_zero or logs is None:
            return
        now, tokens = time.monotonic(), state.num_input_tokens_seen
        (before, seen), self._last = self._last, (now, tokens)
        rate = {"tokens_per_second": round((tokens - seen) / (now - before), 1)} if tokens > seen > 0 else {}
        self.append(args, {"step": state.global_step, **logs, **rate})


class Replies(Watch):
    """Appends to `replies.jsonl` at every evaluation."""

    name = "replies.jsonl"

    def __init__(
        self, records: Sequence[Record], tokenizer: PreTrainedTokenizerBase, settings: WatchSettings
    ) -> None:
        self._records, self._tokenizer, self._settings = records[: settings.replies], tokenizer, settings

    def on_evaluate(
        self,
        args: TrainingArguments,
        state: TrainerState,
        control: TrainerControl,
        model: PeftModel | None = None,
        **others: object,
    ) -> None:
        """Greedy replies."""
        if model is None or not self._records:
            return
        for record in self._records:
            text = reply(model, self._tokenizer, record, self._settings.reply_tokens)
            if state.is_world_process_zero:
                self.append(args, {"step": state.global_step, "id": record.id, "reply": text})


@torch.no_grad()
def reply(model: PeftModel, tokenizer: PreTrainedTokenizerBase, record: Record, tokens: int) -> str:
    """The likeliest answer to a record's first message, of so many tokens at most."""
    ids = torch.tensor([encode_prompt(conversation(record)[:ASKED], tokenizer)], device=model.device)
    was_training = model.training
    model.eval()
    written = model.generate(
        input_ids=ids,
        attention_mask=torch.ones_like(ids),
        max_new_tokens=tokens,
        do_sample=False,
        use_cache=True,
        pad_token_id=tokenizer.pad_token_id,
        eos_token_id=tokenizer.eos_token_id,
    )
    model.train(was_training)
    return tokenizer.decode(written[0, ids.shape[1] :], skip_special_tokens=True)
