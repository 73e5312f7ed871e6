"""Qwen2 in plain numpy: what the engines must compute, token for token.

    python -m training.export.reference FOLDER|FILE.gguf --prompt "…" [--count 32]

Reads a GGUF, or a folder of web-llm shards (q4f32_1 or q4f16_1). Everything is float32 except the stored
weights, so a float16 engine may differ where two tokens are nearly as likely: the margins say where.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import numpy as np
from tokenizers import Tokenizer

from training.export.packing import unpack
from training.gguf_io import GgufCheckpoint
from training.qwen import QwenConfig

FloatArray = np.ndarray[tuple[int, ...], np.dtype[np.float32]]

EMBEDDING = "model.embed_tokens"


class Weights(Protocol):
    """Where a model's numbers come from; modules go by web-llm's names (q, k, v fused; gate, up fused)."""

    config: QwenConfig

    def rows(self, ids: Sequence[int]) -> FloatArray:
        """Rows of the embedding, [ids, hidden]."""
        ...

    def multiply(self, module: str, x: FloatArray) -> FloatArray:
        """[time, in features] times a module's matrix: [time, out features]. No bias."""
        ...

    def vector(self, name: str) -> FloatArray:
        """A bias or a norm's weight, by its full name."""
        ...


class DenseWeights:
    """Weights as float32 matrices."""

    def __init__(
        self, config: QwenConfig, matrices: dict[str, FloatArray], vectors: dict[str, FloatArray]
    ) -> None:
        self.config, self.matrices, self.vectors = config, matrices, vectors

    def rows(self, ids: Sequence[int]) -> FloatArray:
        """Rows of the embedding."""
        return self.matrices[EMBEDDING][np.asarray(ids)]

    def multiply(self, module: str, x: FloatArray) -> FloatArray:
        """The module's matrix applied to x."""
        return x @ self.matrices[module].T

    def vector(self, name: str) -> FloatArray:
        """A bias or a norm's weight."""
        return self.vectors[name]


#: Modules of a layer that web-llm has as one matrix, and what they consist of, top to bottom.
FUSED = {
    "self_attn.c_attn": ("self_attn.q_proj", "self_attn.k_proj", "self_attn.v_proj"),
    "self_attn.o_proj": ("self_attn.o_proj",),
    "mlp.gate_up_proj": ("mlp.gate_proj", "mlp.up_proj"),
    "mlp.down_proj": ("mlp.down_proj",),
}


def from_gguf(path: Path) -> DenseWeights:
    """The weights of a GGUF, dequantized."""
    checkpoint = GgufCheckpoint(path)
    matrices = {EMBEDDING: checkpoint.tensor(f"{EMBEDDING}.weight")}
    vectors = {"model.norm.weight": checkpoint.tensor("model.norm.weight")}
    for layer in range(checkpoint.config.layers):
        prefix = f"model.layers.{layer}."
        for module, parts in FUSED.items():
            stacked = [checkpoint.tensor(f"{prefix}{part}.weight") for part in parts]
            matrices[prefix + module] = np.concatenate(stacked)
        biases = [checkpoint.tensor(f"{prefix}{part}.bias") for part in FUSED["self_attn.c_attn"]]
        vectors[f"{prefix}self_attn.c_attn.bias"] = np.concatenate(biases)
        for norm in ("input_layernorm.weight", "post_attention_layernorm.weight"):
            vectors[prefix + norm] = checkpoint.tensor(prefix + norm)
    return DenseWeights(checkpoint.config, matrices, vectors)


def from_shards(folder: Path) -> DenseWeights:
    """The weights of a folder with `mlc-chat-config.json`, `tensor-cache.json` and its shards, unpacked."""
    chat = json.loads((folder / "mlc-chat-config.json").read_text(encoding="utf-8"))["model_config"]
    config = QwenConfig(
        layers=chat["num_hidden_layers"],
        heads=chat["num_attention_heads"],
        kv_heads=chat["num_key_value_heads"],
        head_dim=chat["head_dim"],
        hidden=chat["hidden_size"],
        intermediate=chat["intermediate_size"],
        vocab=chat["vocab_size"],
        rms_norm_eps=chat["rms_norm_eps"],
        rope_theta=chat["rope_theta"],
    )
    stored: dict[str, np.ndarray] = {}
    for shard in json.loads((folder / "tensor-cache.json").read_text(encoding="utf-8"))["records"]:
        data = np.memmap(folder / shard["dataPath"], dtype=np.uint8, mode="r")
        for record in shard["records"]:
            start = record["byteOffset"]
            raw = data[start : start + record["nbytes"]]
            stored[record["name"]] = raw.view(record["dtype"]).reshape(record["shape"])
    suffix = ".q_weight"
    modules = [name.removesuffix(suffix) for name in stored if name.endswith(suffix)]
    matrices = {
        module: unpack(stored.pop(module + suffix), stored.pop(f"{module}.q_scale")) for module in modules
    }
    return DenseWeights(config, matrices, {name: value.astype(np.float32) for name, value in stored.items()})


class Reference:
    """One sequence with its keys and values."""

    def __init__(self, weights: Weights) -> None:
        self.weights, self.config = weights, weights.config
        config = self.config
        empty = np.zeros((0, config.kv_heads, config.head_dim), np.float32)
        self._cache = [(empty, empty) for _ in range(config.layers)]

    @property
    def length(self) -> int:
        """Positions in the cache."""
        return self._cache[0][0].shape[0]

    def cut(self, length: int) -> None:
        """Keeps the first `length` positions."""
        self._cache = [(keys[:length], values[:length]) for keys, values in self._cache]

    def feed(self, ids: Sequence[int]) -> FloatArray:
        """Feeds tokens behind those in the cache; returns the last one's logits, [vocab]."""
        return self._logits(self._hidden(ids)[-1:])[0]

    def feed_all(self, ids: Sequence[int]) -> FloatArray:
        """Like `feed`, but returns the logits of every token, [ids, vocab]."""
        return self._logits(self._hidden(ids))

    def _logits(self, x: FloatArray) -> FloatArray:
        return self.weights.multiply(EMBEDDING, self._norm(x, "model.norm"))

    def _hidden(self, ids: Sequence[int]) -> FloatArray:
        """What the layers make of tokens behind those in the cache, [ids, hidden]."""
        positions = np.arange(self.length, self.length + len(ids))
        x = self.weights.rows(ids)
        for layer in range(self.config.layers):
            prefix = f"model.layers.{layer}."
            x = x + self._attend(layer, self._norm(x, prefix + "input_layernorm"), positions)
            hidden = self._norm(x, prefix + "post_attention_layernorm")
            gate, up = np.split(self.weights.multiply(prefix + "mlp.gate_up_proj", hidden), 2, axis=1)
            x = x + self.weights.multiply(prefix + "mlp.down_proj", gate / (1 + np.exp(-gate)) * up)
        return x

    def _norm(self, x: FloatArray, module: str) -> FloatArray:
        mean = np.mean(x * x, axis=-1, keepdims=True)
        scale = 1 / np.sqrt(mean + np.float32(self.config.rms_norm_eps))
        return x * scale * self.weights.vector(f"{module}.weight")

    def _rotate(self, x: FloatArray, positions: np.ndarray) -> FloatArray:
        """Rotary embedding of [time, heads, head_dim]."""
        half = self.config.head_dim // 2
        frequencies = self.config.rope_theta ** (-np.arange(half) / half)
        angles = positions[:, None, None] * frequencies
        cos, sin = np.cos(angles).astype(np.float32), np.sin(angles).astype(np.float32)
        low, high = x[..., :half], x[..., half:]
        return np.concatenate([low * cos - high * sin, high * cos + low * sin], axis=-1)

    def _attend(self, layer: int, x: FloatArray, positions: np.ndarray) -> FloatArray:
        config, module = self.config, f"model.layers.{layer}.self_attn.c_attn"
        fused = self.weights.multiply(module, x) + self.weights.vector(f"{module}.bias")
        fused = fused.reshape(len(x), -1, config.head_dim)
        queries, keys, values = np.split(fused, [config.heads, config.heads + config.kv_heads], axis=1)
        past_keys, past_values = self._cache[layer]
        keys = np.concatenate([past_keys, self._rotate(keys, positions)])
        values = np.concatenate([past_values, values])
        self._cache[layer] = (keys, values)
        group = config.heads // config.kv_heads
        queries = self._rotate(queries, positions).reshape(len(x), config.kv_heads, group, config.head_dim)
        scores = np.einsum("tkgd,skd->kgts", queries, keys) * np.float32(config.head_dim**-0.5)
        hidden = np.arange(len(keys))[None, :] > positions[:, None]
        scores = np.where(hidden, np.float32(-np.inf), scores)
        shares = np.exp(scores - scores.max(axis=-1, keepdims=True))
        shares /= shares.sum(axis=-1, keepdims=True)
        y = np.einsum("kgts,skd->tkgd", shares, values).reshape(len(x), -1)
        return self.weights.multiply(f"model.layers.{layer}.self_attn.o_proj", y)


@dataclass(frozen=True)
class Greedy:
    """A greedy continuation and how sure each of its tokens is."""

    tokens: list[int]
    #: Distance of each token's logit to the second best.
    margins: list[float]
    #: The first 16 logits behind the prompt.
    logits: list[float]


def greedy(weights: Weights, prompt: Sequence[int], count: int) -> Greedy:
    """The `count` likeliest tokens after `prompt`, one by one."""
    model = Reference(weights)
    first = logits = model.feed(prompt)
    tokens: list[int] = []
    margins: list[float] = []
    while True:
        second, best = np.partition(logits, -2)[-2:]
        margins.append(float(best - second))
        tokens.append(int(logits.argmax()))
        if len(tokens) == count:
            return Greedy(tokens, margins, [float(x) for x in first[:16]])
        logits = model.feed(tokens[-1:])


def main() -> None:
    """See the module's docstring."""
    parser = argparse.ArgumentParser(prog="python -m training.export.reference")
    parser.add_argument("weights", type=Path, help="a .gguf file or a folder of web-llm shards")
    parser.add_argument("--prompt", required=True)
    parser.add_argument("--count", type=int, default=32)
    args = parser.parse_args()
    if args.weights.is_dir():
        weights = from_shards(args.weights)
        names = (args.weights / "tokenizer.json", args.weights.parent / "tokenizer.json")
        tokenizer = Tokenizer.from_file(str(next(path for path in names if path.exists())))
    else:
        weights, tokenizer = from_gguf(args.weights), GgufCheckpoint(args.weights).tokenizer()
    result = greedy(weights, tokenizer.encode(args.prompt, add_special_tokens=False).ids, args.count)
    print(tokenizer.decode(result.tokens), f"\nmin margin {min(result.margins):.4f}")


if __name__ == "__main__":
    main()
