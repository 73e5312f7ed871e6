"""Training of the test model: it learns, it resumes, it sees the protocol."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch
from tokenizers import Tokenizer

from training.gold import Record
from training.nano.data import IGNORED, Batches, encode, shorten
from training.nano.model import Qwen2
from training.nano.train import Recipe, Trainer
from training.tests.conftest import TINY

RECIPE = Recipe(steps=24, tokens_per_batch=256, warmup=4)


@pytest.fixture
def batches(records: list[Record], tokenizer: Tokenizer) -> Batches:
    sequences = [encode(record, tokenizer, post_limit=40, limit=96) for record in records[:24]]
    return Batches(sequences, RECIPE.tokens_per_batch, RECIPE.seed)


def new_run(batches: Batches) -> Trainer:
    torch.manual_seed(RECIPE.seed)
    return Trainer(Qwen2(TINY), batches, RECIPE)


def test_loss_falls(batches: Batches) -> None:
    run = new_run(batches)
    losses = [run.advance() for _ in range(RECIPE.steps)]
    assert sum(losses[-4:]) < 0.8 * sum(losses[:4])


def test_resuming_equals_not_stopping(batches: Batches, tmp_path: Path) -> None:
    whole = new_run(batches)
    for _ in range(6):
        whole.advance()

    first = new_run(batches)
    for _ in range(3):
        first.advance()
    first.save(tmp_path / "checkpoint.pt")
    second = Trainer(Qwen2(TINY), batches, RECIPE)
    second.restore(tmp_path / "checkpoint.pt")
    for _ in range(3):
        second.advance()

    assert second.step == whole.step
    for (name, expected), (_, got) in zip(
        whole.model.named_parameters(), second.model.named_parameters(), strict=True
    ):
        assert torch.equal(expected, got), name


def test_batches_cover_everything_once_a_pass(batches: Batches) -> None:
    seen = []
    for step in range(len(batches)):
        ids, targets = batches.at(step)
        assert ids.shape == targets.shape
        assert ids.numel() <= RECIPE.tokens_per_batch
        for row, target in zip(ids, targets, strict=True):
            length = int((target != IGNORED).sum()) + 1
            assert torch.equal(row[1:length], target[: length - 1])
            seen.append(row[:length].tolist())
    assert len(seen) == 24
    assert len({tuple(sequence) for sequence in seen}) == 24


def test_a_conversation_reads_as_the_protocol_has_it(records: list[Record], tokenizer: Tokenizer) -> None:
    record = next(record for record in records if len(record.turns) == 2)
    text = tokenizer.decode(encode(record, tokenizer, 10_000, 10_000), skip_special_tokens=False)
    assert text.startswith("<|im_start|>system\n")
    assert text.count("<|im_start|>user\n") == 2
    assert text.count("<empathy_think><L1>") == 2
    assert text.count("</L4></empathy_think><answer>") == 2
    assert text.endswith("</answer><|im_end|>\n")
    assert record.turns[0].message in text


@pytest.mark.parametrize(
    ("message", "limit", "expected"),
    [
        ("短", 10, "短"),
        ("第一句话在这里。第二句话在这里。第三", 17, "第一句话在这里。第二句话在这里。"),
        ("没有句号的一段很长很长的话", 6, "没有句号的一"),
        ("短。后面没有标点的很长很长的话", 10, "短。后面没有标点的很"),
    ],
)
def test_shortening_ends_at_a_sentence(message: str, limit: int, expected: str) -> None:
    assert shorten(message, limit) == expected
