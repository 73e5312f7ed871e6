"""Every run that the repository has: its file can be read, and a tiny model of its kind goes through it."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import torch
import yaml
from accelerate.commands.config.config_args import load_config_from_file
from accelerate.utils import FullyShardedDataParallelPlugin
from torch import distributed
from torch.distributed.device_mesh import DeviceMesh, init_device_mesh
from torch.distributed.fsdp import MixedPrecisionPolicy, fully_shard
from transformers import Qwen3Config, Qwen3ForCausalLM, TrainingArguments
from trl import DPOConfig, GRPOConfig

from training.base import load_model, load_tokenizer
from training.data.settings import DataSettings
from training.dpo.__main__ import main as dpo
from training.grpo.__main__ import main as grpo
from training.settings import ModelSettings, read_settings
from training.sft.__main__ import main as sft
from training.sft.trainer import with_adapter
from training.sft.watch import WatchSettings
from training.tests.test_sft import WEIGHTS, lines

ROOT = Path(__file__).parent.parent.parent
CONFIGS = ROOT / "training" / "configs"
STAGES = {"sft": sft, "dpo": dpo, "grpo": grpo}
KINDS = {
    "sft": (ModelSettings, DataSettings, WatchSettings, TrainingArguments),
    "dpo": (ModelSettings, DataSettings, DPOConfig),
    "grpo": (ModelSettings, DataSettings, GRPOConfig),
}


@pytest.mark.parametrize("path", sorted(CONFIGS.glob("*.yaml")), ids=lambda path: path.stem)
def test_every_run_can_be_read(path: Path, tmp_path: Path) -> None:
    raw = yaml.safe_load(path.read_text(encoding="utf-8"))
    # What needs a GPU to be there is left out; its names are checked all the same.
    here = {name: value for name, value in raw.items() if name not in ("bf16", "use_vllm")}
    copy = tmp_path / path.name
    copy.write_text(yaml.safe_dump(here | {"use_cpu": True, "bf16": False}), encoding="utf-8")
    model, data, *_, arguments = read_settings(copy, *KINDS[path.stem.split("-")[0]])
    assert data.folders == ["data/empathy-qa/train"]
    assert arguments.output_dir == f".cache/runs/{path.stem}"
    if model.adapter is not None:
        before = yaml.safe_load((CONFIGS / f"{model.adapter.split('/')[2]}.yaml").read_text(encoding="utf-8"))
        assert before["output_dir"] == model.adapter.removesuffix("/adapter")
        assert before["base"] == model.base


@pytest.fixture(scope="module")
def qwen3(base: str, tmp_path_factory: pytest.TempPathFactory) -> str:
    """A random model of Qwen3's architecture, with the tiny tokenizer."""
    folder = tmp_path_factory.mktemp("qwen3")
    tokenizer = load_tokenizer(base)
    config = Qwen3Config(
        vocab_size=len(tokenizer),
        hidden_size=64,
        intermediate_size=96,
        num_hidden_layers=2,
        num_attention_heads=4,
        num_key_value_heads=2,
        head_dim=16,
        tie_word_embeddings=False,
    )
    Qwen3ForCausalLM(config).save_pretrained(folder)
    tokenizer.save_pretrained(folder)
    return str(folder)


def small(path: Path, **settings: object) -> dict[str, object]:
    """A run's own settings, cut to what a test has."""
    raw = yaml.safe_load(path.read_text(encoding="utf-8"))
    gpu = ("use_vllm", "vllm_mode", "vllm_gpu_memory_utilization")
    for name in (*gpu, "adapter", "folders", "from_number", "output_dir"):
        raw.pop(name, None)
    return raw | {"save_strategy": "no", "use_cpu": True, "disable_tqdm": True} | settings


def one_step(
    run: str, base: str, run_file: Callable[..., Path], adapter: Path | None = None
) -> list[dict[str, object]]:
    """Takes a run's own settings through a step; its figures."""
    stage = run.split("-")[0]
    short: dict[str, dict[str, object]] = {
        "sft": {"replies": 1, "reply_tokens": 4, "eval_steps": 1},
        "dpo": {"eval_steps": 1, "validation": 1},
        "grpo": {"max_completion_length": 8},
    }
    start = {} if adapter is None else {"adapter": str(adapter)}
    common = {"base": base, "max_steps": 1, "gradient_accumulation_steps": 1}
    path = run_file(run, **small(CONFIGS / f"{run}.yaml", **common, **short[stage], **start))
    STAGES[stage]([str(path)])
    assert (path.with_suffix("") / "adapter" / WEIGHTS).exists()
    return lines(path.with_suffix("") / "figures.jsonl")


@pytest.mark.parametrize("size", ["1.5b", "8b"])
def test_every_run_goes_through_a_step_by_its_own_settings(
    size: str, base: str, qwen3: str, run_file: Callable[..., Path], tmp_path: Path
) -> None:
    model = qwen3 if size == "8b" else base
    first = one_step(f"sft-{size}", model, run_file)
    assert {"loss", "eval_loss"} <= {name for line in first for name in line}
    rest = sorted({path.stem for path in CONFIGS.glob(f"*-{size}*.yaml")} - {f"sft-{size}"})
    assert rest
    for run in rest:
        (figures, *_) = one_step(run, model, run_file, tmp_path / f"sft-{size}" / "adapter")
        if run.startswith("sft"):
            continue
        terms = ["format_reward", "answer_reward", "loop_penalty", "copy_penalty", "referral_penalty"]
        wanted = [f"rewards/{term}/mean" for term in terms] if "grpo" in run else ["rewards/margins"]
        assert set(wanted) <= figures.keys(), run


def test_a_run_starts_under_accelerate(run_file: Callable[..., Path]) -> None:
    """What the configuration says of devices is overruled, the rest holds."""
    path = run_file(max_steps=1, replies=0)
    command = [sys.executable, "-m", "accelerate.commands.launch", "--cpu"]
    command += ["--config_file", str(CONFIGS / "accelerate" / "one-gpu.yaml")]
    command += ["-m", "training.sft", str(path)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-3000:]
    assert (path.with_suffix("") / "adapter" / WEIGHTS).exists()


@pytest.fixture
def alone(tmp_path: Path) -> Iterator[DeviceMesh]:
    """A process group of this process."""
    distributed.init_process_group("gloo", init_method=f"file://{tmp_path}/store", rank=0, world_size=1)
    yield init_device_mesh("cpu", (1,))
    distributed.destroy_process_group()


def test_a_sharded_model_has_the_same_loss(qwen3: str, alone: DeviceMesh) -> None:
    """Accelerate shards on GPUs only: here its plugin is built, and layers are sharded as it would do it."""
    config = load_config_from_file(str(CONFIGS / "accelerate" / "fsdp.yaml"))
    assert str(config.distributed_type).endswith("FSDP")
    settings = {name.removeprefix("fsdp_"): value for name, value in config.fsdp_config.items()}
    plugin = FullyShardedDataParallelPlugin(
        fsdp_version=settings["version"],
        auto_wrap_policy=settings["auto_wrap_policy"].lower(),
        reshard_after_forward=settings["reshard_after_forward"],
        state_dict_type=settings["state_dict_type"],
        cpu_ram_efficient_loading=settings["cpu_ram_efficient_loading"],
    )
    model = with_adapter(load_model(qwen3), ModelSettings(base=qwen3))
    ids = torch.tensor([[5, 300, 7, 421, 33]])
    inputs = {
        "input_ids": ids,
        "attention_mask": torch.ones_like(ids),
        "logits_to_keep": torch.tensor([2, 3]),
    }
    whole = model(**inputs).logits
    sharding = {
        "mesh": alone,
        "reshard_after_forward": plugin.reshard_after_forward,
        "mp_policy": MixedPrecisionPolicy(param_dtype=torch.bfloat16),
    }
    for layer in model.get_base_model().model.layers:
        fully_shard(layer, **sharding)
    fully_shard(model, **sharding)
    sharded = model(**inputs).logits
    torch.testing.assert_close(sharded, whole, rtol=0.05, atol=0.05)
    sharded.float().sum().backward()
    gradients = {name for name, parameter in model.named_parameters() if parameter.grad is not None}
    assert gradients == {name for name, _ in model.named_parameters() if "lora" in name}
