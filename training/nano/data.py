"""Gold records as token sequences, and which of them a training step sees."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

import numpy as np
import torch
from tokenizers import Tokenizer
from torch import Tensor

from training.gold import Record, Turn
from training.protocol import conversation, render

#: What cross_entropy leaves out.
IGNORED = -100


def shorten(message: str, limit: int) -> str:
    """The start of a message, at most `limit` characters, ended after a sentence where there is one."""
    if len(message) <= limit:
        return message
    head = message[:limit]
    end = max(head.rfind(mark) for mark in "。！？!?\n")
    return head[: end + 1] if end > limit // 2 else head


def encode(record: Record, tokenizer: Tokenizer, post_limit: int, limit: int) -> list[int]:
    """A conversation of at most `limit` tokens; posts are cut to `post_limit` characters before that."""
    turns = tuple(Turn(shorten(turn.message, post_limit), turn.coe, turn.answer) for turn in record.turns)
    text = render(conversation(replace(record, turns=turns)))
    return tokenizer.encode(text, add_special_tokens=False).ids[:limit]


class Batches:
    """Batches by step number alone: a run that resumes at a step sees what it would have seen."""

    def __init__(self, sequences: Sequence[Sequence[int]], tokens_per_batch: int, seed: int) -> None:
        """`tokens_per_batch` bounds rows times the longest row, unless one row alone is longer."""
        self._sequences = sequences
        self._seed = seed
        order = sorted(range(len(sequences)), key=lambda i: (len(sequences[i]), i))
        self._groups: list[list[int]] = [[]]
        for i in order:
            group = self._groups[-1]
            if group and (len(group) + 1) * len(sequences[i]) > tokens_per_batch:
                self._groups.append([])
            self._groups[-1].append(i)

    def __len__(self) -> int:
        """Steps of one pass over the data."""
        return len(self._groups)

    def at(self, step: int) -> tuple[Tensor, Tensor]:
        """Input ids and targets of a step, each int64 [rows, time], targets padded with IGNORED."""
        epoch, position = divmod(step, len(self._groups))
        order = np.random.default_rng([self._seed, epoch]).permutation(len(self._groups))
        rows = [self._sequences[i] for i in self._groups[order[position]]]
        ids = torch.zeros(len(rows), max(map(len, rows)), dtype=torch.long)
        targets = torch.full_like(ids, IGNORED)
        for row, sequence in enumerate(rows):
            tokens = torch.tensor(sequence)
            ids[row, : len(tokens)] = tokens
            targets[row, : len(tokens) - 1] = tokens[1:]
        return ids, targets


def texts(records: Sequence[Record]) -> Iterator[str]:
    """What the tokenizer learns from."""
    for record in records:
        for _, content in conversation(record):
            yield content
