"""From a run's adapter to the engine: what ships computes what PyTorch computes."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

import numpy as np
import pytest
import torch
from peft import LoraConfig, PeftModel, get_peft_model
from safetensors.torch import load_file

from training.base import load_model, load_tokenizer
from training.data.examples import encode_prompt
from training.data.select import read_split
from training.data.settings import DataSettings
from training.export.adapter import Delta, export_adapter, main, read_deltas
from training.export.fidelity import compare, exact_scores, prepared_forms, rounded_scores
from training.export.fidelity import main as fidelity
from training.export.reference import DenseWeights, from_gguf, greedy
from training.protocol import conversation

ROOT = Path(__file__).parent.parent.parent


@pytest.fixture(scope="module")
def trained(base: str, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An adapter as PEFT saves it, large enough to change what the model says."""
    torch.manual_seed(11)
    config = LoraConfig(task_type="CAUSAL_LM", r=4, lora_alpha=8, target_modules="all-linear")
    model = get_peft_model(load_model(base), config)
    with torch.no_grad():
        for name, parameter in model.named_parameters():
            if "lora_B" in name:
                parameter.normal_(0.0, 0.1)
    folder = tmp_path_factory.mktemp("trained")
    model.save_pretrained(folder)
    return folder


@pytest.fixture(scope="module")
def shipped(trained: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("shipped")
    export_adapter(trained, folder, "tiny", None)
    return folder


@pytest.fixture(scope="module")
def prepared(gguf: Path, shipped: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The engine's files, as the command makes them from base and adapter."""
    cache = tmp_path_factory.mktemp("cache")
    command = ["node", str(ROOT / "node_modules/tsx/dist/cli.mjs"), "cli/model.ts", "--id", "nano"]
    command += ["--base", str(gguf), "--adapter", str(shipped), "--targets", "cpu"]
    done = subprocess.run(
        command,
        cwd=ROOT,
        env=os.environ | {"EMPATHY_CACHE": str(cache)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return cache / "models" / "nano"


def test_what_ships_is_the_adapter_and_names_no_folder(trained: Path, shipped: Path, base: str) -> None:
    exact, rounded = load_file(trained / "adapter_model.safetensors"), read_deltas(shipped)
    assert len(rounded) == 14
    for module, delta in rounded.items():
        torch.testing.assert_close(delta.a, exact[f"{module}.lora_A.weight"].bfloat16())
        torch.testing.assert_close(delta.b, exact[f"{module}.lora_B.weight"].bfloat16())
    settings = json.loads((shipped / "adapter_config.json").read_text(encoding="utf-8"))
    assert settings["base_model_name_or_path"] == "tiny"
    assert base not in json.dumps(settings)
    # PEFT reads it as well.
    assert PeftModel.from_pretrained(load_model(base), shipped).peft_config["default"].r == 4


def test_a_lower_rank_keeps_what_matters() -> None:
    generator = torch.Generator().manual_seed(2)
    a, b = torch.randn(6, 40, generator=generator), torch.randn(30, 6, generator=generator)
    b[:, 3:] *= 0.01
    smaller, kept = Delta(a, b).truncated(3)
    assert smaller.a.shape == (3, 40)
    assert 0.999 < kept < 1
    error = (smaller.b @ smaller.a - b @ a).square().sum() / (b @ a).square().sum()
    assert error.item() == pytest.approx(1 - kept, rel=0.01)


def test_the_command_writes_a_lower_rank(
    trained: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main([str(trained), str(tmp_path), "--base", "tiny", "--rank", "2"])
    assert {len(delta.a) for delta in read_deltas(tmp_path).values()} == {2}
    assert json.loads((tmp_path / "adapter_config.json").read_text())["lora_alpha"] == 4
    assert "of its energy" in capsys.readouterr().out


def test_another_kind_of_adapter_is_refused(base: str, tmp_path: Path) -> None:
    config = LoraConfig(task_type="CAUSAL_LM", r=4, target_modules=["q_proj"], use_dora=True)
    get_peft_model(load_model(base), config).save_pretrained(tmp_path / "dora")
    with pytest.raises(ValueError, match="only plain LoRA"):
        export_adapter(tmp_path / "dora", tmp_path / "out", "tiny", None)
    assert not (tmp_path / "out").exists()


def merged(gguf: Path, shipped: Path) -> DenseWeights:
    """The base of the GGUF with the adapter added in float32."""
    weights, scale = from_gguf(gguf), 8 / 4
    parts = {
        "self_attn.c_attn": ("q_proj", "k_proj", "v_proj"),
        "mlp.gate_up_proj": ("gate_proj", "up_proj"),
        "self_attn.o_proj": ("o_proj",),
        "mlp.down_proj": ("down_proj",),
    }
    deltas = read_deltas(shipped)
    for module, matrix in weights.matrices.items():
        layer, _, name = module.partition("self_attn.") if "self_attn" in module else module.partition("mlp.")
        if not name:
            continue
        kind = "self_attn." if "self_attn" in module else "mlp."
        rows = [deltas[f"base_model.model.{layer}{kind}{part}"] for part in parts[kind + name]]
        products = [scale * (delta.b.float() @ delta.a.float()).numpy() for delta in rows]
        matrix += np.concatenate(products)
    return weights


def test_the_engine_says_what_pytorch_says(gguf: Path, base: str, shipped: Path, prepared: Path) -> None:
    model = PeftModel.from_pretrained(load_model(base).float(), shipped).eval()
    letter = next(record for record in read_split(DataSettings()).held_out if record.topic == "crisis")
    ids = encode_prompt(conversation(letter)[:2], load_tokenizer(base))[:60]
    exact = greedy(merged(gguf, shipped), ids, 24)
    with torch.inference_mode():
        written = model.generate(torch.tensor([ids]), max_new_tokens=24, do_sample=False, eos_token_id=None)
    assert written[0, len(ids) :].tolist() == exact.tokens
    ((name, weights),) = prepared_forms(prepared)
    assert name == "int8"
    engine = greedy(weights, ids, 24)
    plain = greedy(from_gguf(gguf), ids, 24)
    assert plain.tokens != exact.tokens
    # Eight bits may choose otherwise only where two tokens are nearly as likely.
    same = next((i for i in range(24) if engine.tokens[i] != exact.tokens[i]), 24)
    assert same == 24 or exact.margins[same] < 0.2


def test_fidelity_is_measured_token_by_token(
    base: str, shipped: Path, prepared: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    fidelity([str(prepared), "--base", base, "--adapter", str(shipped), "--records", "1"])
    exact, int8 = (json.loads(line) for line in capsys.readouterr().out.splitlines())
    assert exact["bfloat16"]["agreement"] == 1
    assert int8["int8"]["tokens"] == exact["bfloat16"]["tokens"] > 100
    assert int8["int8"]["agreement"] > 0.8
    assert int8["int8"]["perplexity"] == pytest.approx(exact["bfloat16"]["perplexity"], rel=0.1)


def test_figures_of_equal_scores_are_perfect(gguf: Path, base: str) -> None:
    from training.data.examples import Example

    example = Example([5, 6, 7, 8, 9], [-100, -100, 7, 8, 9])
    exact, other = exact_scores(load_model(base), example), rounded_scores(from_gguf(gguf), example)
    assert len(exact.log_probs) == 3
    np.testing.assert_allclose(other.log_probs, exact.log_probs, atol=0.15)
    assert compare([exact], [exact]).agreement == 1
