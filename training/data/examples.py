"""Chats as token ids, each part encoded on its own as the app does it.

Messages as in src/engine/decode/chatml.ts; what the model writes in the runs of src/engine/decode/decoder.ts.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from transformers import PreTrainedTokenizerBase

from training.gold import Record
from training.protocol import Message, conversation, runs
from training.tokenizer import TURN_END, TURN_START

#: What cross_entropy leaves out.
IGNORED = -100


@dataclass(frozen=True)
class Example:
    """A conversation: ids [time], and labels [time], which are IGNORED wherever the model does not write."""

    ids: list[int]
    labels: list[int]

    def as_row(self) -> dict[str, list[int]]:
        """As transformers' collators take it."""
        return {"input_ids": self.ids, "labels": self.labels}


def encode_chat(messages: Sequence[Message], tokenizer: PreTrainedTokenizerBase) -> Example:
    """All messages, closed; what the model writes is its messages with their ends."""
    example = Example([], [])
    start, end = (tokenizer.convert_tokens_to_ids(token) for token in (TURN_START, TURN_END))

    def add(ids: Sequence[int], written: bool) -> None:
        example.ids.extend(ids)
        example.labels.extend(ids if written else [IGNORED] * len(ids))

    answered = False
    for role, content in messages:
        written = role == "assistant"
        add([start, *encode_text(f"{role}\n", tokenizer)], written=False)
        ids = encode_written(content, tokenizer, answered) if written else encode_text(content, tokenizer)
        add([*ids, end], written)
        add(encode_text("\n", tokenizer), written=False)
        answered = answered or written
    return example


def encode_prompt(messages: Sequence[Message], tokenizer: PreTrainedTokenizerBase) -> list[int]:
    """Messages up to the line that opens the model's answer."""
    opened = [tokenizer.convert_tokens_to_ids(TURN_START), *encode_text("assistant\n", tokenizer)]
    return [*encode_chat(messages, tokenizer).ids, *opened]


def encode_record(record: Record, tokenizer: PreTrainedTokenizerBase, longest: int) -> Example | None:
    """As many of a record's turns as fit; None where not even the first does."""
    for turns in range(len(record.turns), 0, -1):
        example = encode_chat(conversation(replace(record, turns=record.turns[:turns])), tokenizer)
        if len(example.ids) <= longest:
            return example
    return None


def encode_records(
    records: Sequence[Record], tokenizer: PreTrainedTokenizerBase, longest: int
) -> list[Example]:
    """Those records that fit, in the order given."""
    encoded = (encode_record(record, tokenizer, longest) for record in records)
    return [example for example in encoded if example is not None]


def encode_written(content: str, tokenizer: PreTrainedTokenizerBase, followup: bool = False) -> list[int]:
    """What the model writes, or the beginning of it, as it writes it under the app's grammar."""
    pieces = runs(content, "followup" if followup else "first")
    return [token for piece in pieces for token in encode_text(piece, tokenizer)]


def encode_text(text: str, tokenizer: PreTrainedTokenizerBase) -> list[int]:
    """A text's ids. A text that names a special token is a text: a letter cannot end its own message."""
    return tokenizer(text, add_special_tokens=False, split_special_tokens=True)["input_ids"]
