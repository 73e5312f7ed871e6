"""A model small enough for tests, with every feature of its architecture."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
import torch
import yaml
from tokenizers import Tokenizer

from training.base import base_folder
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


@pytest.fixture(scope="session")
def base(gguf: Path, tmp_path_factory: pytest.TempPathFactory) -> str:
    """The model's folder in Hugging Face's format."""
    return base_folder(str(gguf), tmp_path_factory.mktemp("hf"))


@pytest.fixture(scope="session")
def small_gold(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of short records in two languages: eight to train on, four of a topic that is held out."""
    folder = tmp_path_factory.mktemp("gold")
    for topic, count in (("burnout", 4), ("dating", 4), ("crisis", 4)):
        lines = [json.dumps(small_record(topic, i), ensure_ascii=False) for i in range(count)]
        (folder / f"{topic}.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return folder


def small_record(topic: str, number: int) -> dict[str, object]:
    thing = "猫狗鸟鱼"[number]
    if number == 3:
        thing = "cat"
    post = f"I lost my {thing}." if number == 3 else f"我的{thing}丢了。" * (number + 1)
    layers = {layer: f"{layer}{thing}丢了很难过" for layer in ("L1", "L2", "L3", "L4")}
    record: dict[str, object] = {
        "id": f"{topic}-{number:03d}",
        "lang": "en" if number == 3 else "zh",
        "title": f"{thing}丢了",
        "post": post,
        "coe": layers,
        "answer": f"听起来你很想{thing}，我在这里，你慢慢说。",
        "rejected": f"别想{thing}了，想开点就好。",
        "flaw": "dismissive",
        "risk": "low" if topic == "crisis" else "none",
    }
    if number == 1:
        record["followup"] = {"message": "还是难过", "coe": layers, "answer": f"嗯，还在想{thing}。"}
    return record


@pytest.fixture
def run_file(base: str, small_gold: Path, tmp_path: Path) -> Callable[..., Path]:
    """Writes a run's file: small, on the CPU, with whatever settings a test adds."""

    def write(name: str = "run", **settings: object) -> Path:
        path = tmp_path / f"{name}.yaml"
        common = {
            "base": base,
            "lora_rank": 4,
            "folders": [str(small_gold)],
            "output_dir": str(tmp_path / name),
            "use_cpu": True,
            "bf16": False,
            "per_device_train_batch_size": 1,
            "learning_rate": 0.01,
            "logging_steps": 1,
            "save_strategy": "no",
            "disable_tqdm": True,
            "report_to": "none",
        }
        path.write_text(yaml.safe_dump(common | settings), encoding="utf-8")
        return path

    return write
