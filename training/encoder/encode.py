"""Texts to token ids and to vectors, as the browser does it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal

import torch
from tokenizers import Tokenizer
from torch import Tensor

from training.encoder.model import Encoder
from training.encoder.tokenizer import BEGIN, END, PAD

#: What e5 was trained to see before a question and before what may answer it.
Kind = Literal["query", "passage"]
#: Tokens of a batch, padding included.
BATCH_TOKENS = 2048


def content(tokenizer: Tokenizer, text: str, kind: Kind) -> list[int]:
    """Ids of a text with its prefix, without begin and end."""
    return tokenizer.encode(f"{kind}: {text}", add_special_tokens=False).ids


def enclosed(ids: Sequence[int]) -> list[int]:
    """A window of a text as the encoder takes it."""
    return [BEGIN, *ids, END]


def padded(rows: Sequence[Sequence[int]]) -> tuple[Tensor, Tensor]:
    """Ids int64 and mask bool, each [rows, longest]."""
    ids = torch.full((len(rows), max(map(len, rows))), PAD)
    mask = torch.zeros(ids.shape, dtype=torch.bool)
    for row, tokens in enumerate(rows):
        ids[row, : len(tokens)] = torch.tensor(tokens)
        mask[row, : len(tokens)] = True
    return ids, mask


@torch.inference_mode()
def encode(encoder: Encoder, texts: Sequence[Sequence[int]]) -> Tensor:
    """Unit vectors [texts, hidden] of texts as `content` gives them.

    A text that is longer than the encoder's positions is cut into windows; their means are weighted by their
    tokens, so that every token counts the same.
    """
    room = encoder.shape.positions - 2
    windows = [
        (i, text[at : at + room]) for i, text in enumerate(texts) for at in range(0, max(1, len(text)), room)
    ]
    sums = torch.zeros(len(texts), encoder.shape.hidden)
    for batch in _batches(windows):
        means = encoder(*padded([enclosed(ids) for _, ids in batch]))
        for (i, ids), mean in zip(batch, means, strict=True):
            sums[i] += (len(ids) + 2) * mean
    return torch.nn.functional.normalize(sums, dim=-1)


def _batches(windows: Sequence[tuple[int, Sequence[int]]]) -> Iterator[list[tuple[int, Sequence[int]]]]:
    batch: list[tuple[int, Sequence[int]]] = []
    for window in sorted(windows, key=lambda window: len(window[1])):
        if batch and (len(batch) + 1) * (len(window[1]) + 2) > BATCH_TOKENS:
            yield batch
            batch = []
        batch.append(window)
    if batch:
        yield batch
