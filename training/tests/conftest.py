"""A model small enough for tests, with every feature of its architecture."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch
from tokenizers import Tokenizer

from training.gguf_io import Label, write_gguf
from training.gold import Record, read_gold
from training.nano.data import texts
from training.nano.model import Qwen2
from training.qwen import QwenConfig
from training.tokenizer import train_tokenizer

#: Two layers, three query heads a key-value head; sizes that int4 groups and Q8_0 blocks of 32 divide.
TINY = QwenConfig(
    layers=2,
    heads=6,
    kv_heads=2,
    head_dim=32,
    hidden=192,
    intermediate=224,
    vocab=600,
    rms_norm_eps=1e-6,
    rope_theta=10_000.0,
)


@pytest.fixture(autouse=True)
def one_thread() -> None:
    torch.set_num_threads(1)


@pytest.fixture(scope="session")
def records() -> list[Record]:
    return list(read_gold())


@pytest.fixture(scope="session")
def tokenizer(records: list[Record]) -> Tokenizer:
    return train_tokenizer(texts(records[:40]), TINY.vocab)


@pytest.fixture(scope="session")
def model() -> Qwen2:
    """Random weights, large enough that the logits differ clearly, biases and norms included."""
    torch.manual_seed(3)
    model = Qwen2(TINY)
    with torch.no_grad():
        for name, parameter in model.named_parameters():
            if name.endswith("norm.weight"):
                parameter.normal_(1.0, 0.2)
            elif parameter.dim() == 1:
                parameter.normal_(0.0, 0.3)
            else:
                parameter.normal_(0.0, 1.5 / parameter.shape[1] ** 0.5)
    return model


@pytest.fixture(scope="session")
def gguf(model: Qwen2, tokenizer: Tokenizer, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("gguf") / "tiny.gguf"
    tensors = {name: parameter.detach().numpy() for name, parameter in model.named_parameters()}
    write_gguf(path, TINY, tensors, tokenizer, 512, Label("tiny", "test model", "mit"))
    return path
