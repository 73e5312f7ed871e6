"""The CPU engine's weights as the numpy reference reads them: int8 rows, activations rounded to eight bits.

The engine's rounding of activations is part of what it computes, so the reference rounds in the same way; it
reads the matrices from the graph's initializers (docs/model-format.md) but does not run the graph.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import onnx
from onnx import numpy_helper

from training.export.reference import EMBEDDING, FloatArray
from training.qwen import QwenConfig

#: Names in the graph, by layer, of the matrices that the reference calls by web-llm's names.
MATRICES = {
    "self_attn.c_attn": "attention.{}.product",
    "self_attn.o_proj": "attention.{}.output",
    "mlp.gate_up_proj": "feed.{}.both",
    "mlp.down_proj": "feed.{}.down",
}
Int8Matrix = tuple[np.ndarray, FloatArray]


class Initializers:
    """The constants of an ONNX graph, by name, wherever they lie."""

    def __init__(self, path: Path) -> None:
        self._folder = path.parent
        self._graph = onnx.load(path, load_external_data=False).graph
        self._by_name = {tensor.name: tensor for tensor in self._graph.initializer}

    def read(self, name: str) -> np.ndarray:
        """One constant. Raises KeyError for a name that the graph lacks."""
        tensor = self._by_name[name]
        if tensor.data_location != onnx.TensorProto.EXTERNAL:
            return numpy_helper.to_array(tensor).copy()
        where = {entry.key: entry.value for entry in tensor.external_data}
        dtype = onnx.helper.tensor_dtype_to_np_dtype(tensor.data_type)
        offset, count = int(where["offset"]), int(np.prod(tensor.dims))
        return np.fromfile(self._folder / where["location"], dtype, count, offset=offset).reshape(tensor.dims)

    def matrix(self, name: str) -> Int8Matrix:
        """A stored [rows / block, columns, block] as [rows, columns], and one scale a row."""
        blocks = self.read(f"{name}.weights")
        rows = blocks.transpose(0, 2, 1).reshape(-1, blocks.shape[1])
        return rows, self.read(f"{name}.scales").reshape(-1)

    def epsilon(self) -> float:
        """What the norms add to the mean square."""
        norm = next(node for node in self._graph.node if node.op_type == "SimplifiedLayerNormalization")
        stored = next(attribute.f for attribute in norm.attribute if attribute.name == "epsilon")
        return float(str(np.float32(stored)))


class Int8Weights:
    """Weights of a prepared folder's `cpu` part."""

    def __init__(
        self, config: QwenConfig, matrices: dict[str, Int8Matrix], vectors: dict[str, FloatArray]
    ) -> None:
        self.config, self._matrices, self._vectors = config, matrices, vectors

    def rows(self, ids: Sequence[int]) -> FloatArray:
        """Rows of the embedding."""
        values, scales = self._matrices[EMBEDDING]
        return values[np.asarray(ids)].astype(np.float32) * scales[np.asarray(ids), None]

    def multiply(self, module: str, x: FloatArray) -> FloatArray:
        """The module's matrix applied to x, each row of which is rounded by its own largest magnitude."""
        values, scales = self._matrices[module]
        magnitude = np.maximum(np.abs(x).max(axis=1, keepdims=True), np.float32(1e-8))
        steps = magnitude * np.float32(1 / 127)
        rounded = np.clip(np.rint(x / steps), -128, 127)
        # Products of integers below 2**7 in sums of thousands: exact in float64, and faster than integers.
        sums = rounded.astype(np.float64) @ values.T.astype(np.float64)
        return sums.astype(np.float32) * scales * steps

    def vector(self, name: str) -> FloatArray:
        """A bias or a norm's weight."""
        return self._vectors[name]


def from_cpu_folder(folder: Path) -> Int8Weights:
    """The weights of a prepared model's folder (the one with `manifest.json`)."""
    manifest = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    files, shape = manifest["engines"]["cpu"], manifest["architecture"]
    graph = Initializers(folder / files["graph"]["path"])
    table = np.fromfile(folder / files["embedding"]["path"], np.int8).reshape(shape["vocab"], shape["hidden"])
    matrices = {EMBEDDING: (table, np.fromfile(folder / files["embeddingScales"]["path"], np.float32))}
    vectors = {}
    for layer in range(shape["layers"]):
        prefix = f"model.layers.{layer}."
        for module, name in MATRICES.items():
            matrices[prefix + module] = graph.matrix(name.format(layer))
        before = "norm.0" if layer == 0 else f"end.{layer - 1}.norm"
        vectors[prefix + "input_layernorm.weight"] = graph.read(before)
        vectors[prefix + "self_attn.c_attn.bias"] = graph.read(f"attention.{layer}.bias").reshape(-1)
        vectors[prefix + "post_attention_layernorm.weight"] = graph.read(f"middle.{layer}.norm")
        # The file's queries are divided by the root of the head's size already; the reference divides itself.
        queries = slice(shape["heads"] * shape["headDim"])
        root = np.float32(shape["headDim"] ** 0.5)
        for stored in (matrices[f"{prefix}self_attn.c_attn"][1], vectors[f"{prefix}self_attn.c_attn.bias"]):
            stored[queries] *= root
    vectors["model.norm.weight"] = graph.read(f"end.{shape['layers'] - 1}.norm")
    config = QwenConfig(
        layers=shape["layers"],
        heads=shape["heads"],
        kv_heads=shape["kvHeads"],
        head_dim=shape["headDim"],
        hidden=shape["hidden"],
        intermediate=matrices["model.layers.0.mlp.down_proj"][0].shape[1],
        vocab=shape["vocab"],
        rms_norm_eps=graph.epsilon(),
        rope_theta=shape["ropeTheta"],
    )
    return Int8Weights(config, matrices, vectors)
