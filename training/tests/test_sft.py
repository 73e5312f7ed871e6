"""Fine-tuning on a tiny model: the loss falls, resuming equals not stopping, only completions count."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file
from torch.nn import functional as F
from transformers import TrainingArguments

from training.base import base_folder, load_model, load_tokenizer
from training.data.select import read_split
from training.data.settings import DataSettings
from training.gguf_io import GgufCheckpoint
from training.nano.model import Qwen2
from training.settings import ModelSettings, read_settings
from training.sft.__main__ import main
from training.sft.trainer import IGNORED, CompletionTrainer, last_checkpoint, make_trainer
from training.sft.watch import WatchSettings

WEIGHTS = "adapter_model.safetensors"


def trainer_of(path: Path) -> CompletionTrainer:
    model, data, _, arguments = read_settings(
        path, ModelSettings, DataSettings, WatchSettings, TrainingArguments
    )
    base = load_model(model.base).float()
    return make_trainer(base, load_tokenizer(model.base), read_split(data), (model, data, arguments))


def lines(path: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def test_a_folder_computes_what_the_gguf_computes(gguf: Path, base: str) -> None:
    checkpoint = GgufCheckpoint(gguf)
    ours = Qwen2(checkpoint.config)
    ours.load_state_dict(
        {
            name: torch.from_numpy(checkpoint.tensor(name)).bfloat16().float()
            for name, _ in checkpoint.config.shapes()
        }
    )
    ids = torch.tensor([[5, 300, 7, 421, 33, 250, 11]])
    with torch.inference_mode():
        torch.testing.assert_close(load_model(base).float()(ids).logits, ours(ids), rtol=1e-3, atol=1e-3)


def test_a_base_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match=r"there is no .*none\.gguf"):
        base_folder(str(tmp_path / "none.gguf"), tmp_path)


def test_another_gguf_of_the_same_name_gets_a_folder_of_its_own(gguf: Path, tmp_path: Path) -> None:
    other = tmp_path / "other" / gguf.name
    other.parent.mkdir()
    data = bytearray(gguf.read_bytes())
    other.write_bytes(data)
    first = base_folder(str(gguf), tmp_path / "hf")
    assert base_folder(str(other), tmp_path / "hf") == first
    data[-1] ^= 1
    other.write_bytes(data)
    assert base_folder(str(other), tmp_path / "hf") != first


def test_the_loss_is_the_mean_over_written_tokens(run_file: Callable[..., Path]) -> None:
    trainer = trainer_of(run_file())
    rows = [trainer.train_dataset[i] for i in (0, 5)]
    batch = trainer.data_collator(rows)
    with torch.inference_mode():
        loss = trainer.compute_loss(trainer.model, dict(batch))
        logits = trainer.model(input_ids=batch["input_ids"], attention_mask=batch["attention_mask"]).logits
    expected = F.cross_entropy(
        logits[:, :-1].flatten(0, 1), batch["labels"][:, 1:].flatten(), ignore_index=IGNORED
    )
    torch.testing.assert_close(loss, expected)


def test_the_loss_falls_and_is_watched(run_file: Callable[..., Path]) -> None:
    path = run_file(
        passes=4,
        num_train_epochs=1,
        gradient_accumulation_steps=2,
        include_num_input_tokens_seen="all",
        eval_strategy="steps",
        eval_steps=8,
        validation=2,
        replies=2,
        reply_tokens=8,
    )
    main([str(path)])
    out = path.with_suffix("")
    figures = lines(out / "figures.jsonl")
    losses = [float(line["loss"]) for line in figures if "loss" in line]
    assert len(losses) == 16
    assert sum(losses[-4:]) < 0.9 * sum(losses[:4])
    assert [line["step"] for line in figures if "eval_loss" in line] == [8, 16]
    assert all(line["tokens_per_second"] > 0 for line in figures[1:] if "loss" in line)
    replies = lines(out / "replies.jsonl")
    assert [(line["step"], line["id"]) for line in replies][:2] == [(8, "crisis-000"), (8, "crisis-003")]
    assert all(line["reply"] for line in replies)
    assert (out / "adapter" / WEIGHTS).exists()


#: What depends on when a run was started.
TIMES = {"tokens_per_second"}


def assert_resumes(
    stage: Callable[[list[str]], None], run_file: Callable[..., Path], settings: dict[str, object]
) -> None:
    """A run that is cut off behind its step 3 leaves what one leaves that goes through."""
    settings = settings | {"save_strategy": "steps", "save_steps": 3}
    whole, stopped = run_file("whole", **settings), run_file("stopped", **settings)
    first, second = whole.with_suffix(""), stopped.with_suffix("")
    stage([str(whole)])
    names = [f"checkpoint-{step}" for step in (3, 6)]
    for name in names:
        shutil.copytree(first / name, second / name)
    # Cut off while they were written.
    (second / names[1] / "trainer_state.json").unlink()
    assert last_checkpoint(second) == str(second / names[0])
    for file in first.glob("*.jsonl"):
        text = file.read_text(encoding="utf-8")
        (second / file.name).write_text(f'{text}{{"step": 8, "lo', encoding="utf-8")
    stage([str(stopped)])
    weights = [load_file(folder / "adapter" / WEIGHTS) for folder in (first, second)]
    assert weights[0].keys() == weights[1].keys()
    for name, value in weights[0].items():
        assert torch.equal(value, weights[1][name]), name
    assert any(value.any() for name, value in weights[0].items() if "lora_B" in name)
    for file in first.glob("*.jsonl"):
        kept = [
            [(line["step"], sorted(line.keys() - TIMES)) for line in lines(folder / file.name)]
            for folder in (first, second)
        ]
        assert kept[0] == kept[1], file.name


def test_resuming_equals_not_stopping(run_file: Callable[..., Path]) -> None:
    settings = {"passes": 1, "num_train_epochs": 1}
    watch = {"eval_strategy": "steps", "eval_steps": 2, "validation": 1, "replies": 1, "reply_tokens": 4}
    counts = {"include_num_input_tokens_seen": "all"}
    assert_resumes(main, run_file, settings | watch | counts)


def test_a_run_goes_on_from_an_adapter(run_file: Callable[..., Path]) -> None:
    first = run_file("first", passes=1, num_train_epochs=1, replies=0)
    main([str(first)])
    adapter = first.with_suffix("") / "adapter"
    trainer = trainer_of(run_file("second", adapter=str(adapter)))
    state = {name: value for name, value in trainer.model.state_dict().items() if "lora_B" in name}
    saved = load_file(adapter / WEIGHTS)
    assert len(state) == 14
    for name, value in state.items():
        assert torch.equal(value, saved[name.replace(".default", "")])
    assert all(
        parameter.requires_grad == ("lora" in name) for name, parameter in trainer.model.named_parameters()
    )


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("base: x\noutput_dir: out\nlerning_rate: 1.0\n", "lerning_rate"),
        ("output_dir: out\n", "base"),
        ("base: [x\n", "expected"),
        ("base: x\noutput_dir: out\neasiest: 3\n", "easiest is 3"),
    ],
)
def test_a_run_that_cannot_be_read_says_why(tmp_path: Path, text: str, reason: str) -> None:
    path = tmp_path / "run.yaml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ValueError, match=reason) as caught:
        read_settings(path, ModelSettings, DataSettings, WatchSettings, TrainingArguments)
    assert str(caught.value).startswith(f"{path}: ")
