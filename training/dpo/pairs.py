"""Pairs of replies to one letter, of one length.

In the gold most answers are longer than the rejected reply beside them: a model that is trained on whole
replies learns to write more. So both are shown as beginnings of one length, shorter than either, and neither
has an end. The chain belongs to the prompt: there is no rejected one.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from transformers import PreTrainedTokenizerBase

from training.data.examples import encode_prompt, encode_text, encode_written
from training.gold import Record
from training.protocol import ASKED, before_answer, conversation

#: Of the shorter reply's tokens, as the reward model measures it (training/reward/data.py).
SHARE = 0.75

Pair = dict[str, list[int]]


def pairs(records: Sequence[Record], tokenizer: PreTrainedTokenizerBase, longest: int) -> Iterator[Pair]:
    """`prompt_ids`, `chosen_ids` and `rejected_ids` of each record whose pair fits into `longest` tokens."""
    for record in records:
        prompt = encode_prompt(conversation(record)[:ASKED], tokenizer)
        prompt += encode_written(before_answer(record.turns[0]), tokenizer)
        chosen, rejected = (
            encode_text(reply, tokenizer) for reply in (record.turns[0].answer, record.rejected)
        )
        length = int(min(len(chosen), len(rejected)) * SHARE)
        if length > 0 and len(prompt) + length <= longest:
            yield {"prompt_ids": prompt, "chosen_ids": chosen[:length], "rejected_ids": rejected[:length]}
