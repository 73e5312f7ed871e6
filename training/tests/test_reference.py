"""The numpy reference against PyTorch, and against itself from each form of the same weights."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch
from tokenizers import Tokenizer

from training.export.packing import GROUP, pack, unpack
from training.export.reference import DenseWeights, Reference, from_gguf, from_shards, greedy
from training.export.shapes import Quantization
from training.gguf_io import GgufCheckpoint
from training.nano.model import Qwen2
from training.nano.model import greedy as greedy_in_torch
from training.tests.conftest import TINY
from training.tests.shards import write_shards

PROMPT = [5, 300, 7, 421, 598, 33, 250, 11, 96]


def as_torch(checkpoint: GgufCheckpoint) -> Qwen2:
    model = Qwen2(checkpoint.config)
    model.load_state_dict(
        {name: torch.from_numpy(checkpoint.tensor(name)) for name, _ in checkpoint.config.shapes()}
    )
    return model


def test_a_gguf_keeps_the_shape_and_nearly_the_weights(gguf: Path, model: Qwen2) -> None:
    checkpoint = GgufCheckpoint(gguf)
    assert checkpoint.config == TINY
    for name, parameter in model.named_parameters():
        stored, meant = checkpoint.tensor(name), parameter.detach().numpy()
        # Q8_0: half a step of the largest of 32, its scale a half float.
        tolerance = 0.0 if meant.ndim == 1 else float(np.abs(meant).max()) / 127
        assert np.abs(stored - meant).max() <= tolerance, name


def test_a_gguf_keeps_the_tokenizer(gguf: Path, tokenizer: Tokenizer) -> None:
    rebuilt = GgufCheckpoint(gguf).tokenizer()
    text = "<|im_start|>user\n我很累。I'm so tired 123!\n\n  谢谢<|im_end|>\n"
    ids = tokenizer.encode(text).ids
    assert rebuilt.encode(text).ids == ids
    assert rebuilt.decode(ids, skip_special_tokens=False) == text
    assert rebuilt.token_to_id("<|im_end|>") == TINY.vocab - 1


def test_the_reference_equals_pytorch(gguf: Path) -> None:
    expected = greedy_in_torch(as_torch(GgufCheckpoint(gguf)), PROMPT, 16)
    result = greedy(from_gguf(gguf), PROMPT, 16)
    assert result.tokens == expected
    assert min(result.margins) > 0


def test_logits_equal_pytorch(gguf: Path) -> None:
    with torch.inference_mode():
        expected = as_torch(GgufCheckpoint(gguf))(torch.tensor([PROMPT]))[0, -1].numpy()
    np.testing.assert_allclose(Reference(from_gguf(gguf)).feed(PROMPT), expected, rtol=1e-4, atol=1e-4)


def test_chunks_and_cuts_change_nothing(gguf: Path) -> None:
    weights = from_gguf(gguf)
    whole = Reference(weights).feed(PROMPT)
    parts = Reference(weights)
    parts.feed(PROMPT[:2])
    parts.feed([1, 2, 3])
    parts.cut(2)
    parts.feed(PROMPT[2:5])
    np.testing.assert_allclose(parts.feed(PROMPT[5:]), whole, rtol=1e-4, atol=1e-4)
    assert parts.length == len(PROMPT)


@pytest.mark.parametrize("quantization", ["q4f32_1", "q4f16_1"])
def test_shards_hold_the_packed_weights(gguf: Path, tmp_path: Path, quantization: Quantization) -> None:
    weights = from_gguf(gguf)
    write_shards(tmp_path, weights, quantization)
    stored = from_shards(tmp_path)
    assert stored.config == TINY
    dtype = "float32" if quantization == "q4f32_1" else "float16"
    packed = DenseWeights(
        weights.config,
        {module: unpack(*pack(matrix, dtype)) for module, matrix in weights.matrices.items()},
        {name: vector.astype(dtype).astype(np.float32) for name, vector in weights.vectors.items()},
    )
    np.testing.assert_array_equal(Reference(stored).feed(PROMPT), Reference(packed).feed(PROMPT))


@pytest.mark.parametrize("dtype", ["float32", "float16"])
def test_packing_errs_by_half_a_step_at_most(dtype: str) -> None:
    generator = np.random.default_rng(5)
    matrix = generator.standard_normal((24, 3 * GROUP)).astype(np.float32)
    matrix[3] = 0
    matrix[4, :GROUP] *= 1e-3
    words, scales = pack(matrix, dtype)
    assert words.dtype == np.uint32
    assert words.shape == (24, 3 * GROUP // 8)
    assert scales.shape == (24, 3)
    assert scales.dtype == dtype
    steps = np.repeat(scales.astype(np.float32), GROUP, axis=1)
    # A scale that was rounded down to a half float leaves the largest value that much further out.
    slack = 1.0 if dtype == "float32" else 1.01
    assert (np.abs(unpack(words, scales) - matrix) <= steps / 2 * slack + 1e-7).all()


def test_unpacking_knows_every_nibble_and_place() -> None:
    nibbles = np.arange(GROUP) % 16
    word = [sum(int(nibbles[8 * w + j]) << (4 * j) for j in range(8)) for w in range(4)]
    values = unpack(np.array([word], np.uint32), np.array([[0.5]], np.float32))
    np.testing.assert_array_equal(values, [(nibbles - 7) * 0.5])


def test_packing_refuses_ragged_rows() -> None:
    with pytest.raises(ValueError, match="groups of 32"):
        pack(np.zeros((2, 40), np.float32), "float32")
