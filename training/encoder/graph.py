"""The encoder as an ONNX graph for onnxruntime-web.

In: `ids` int32 [batch, time], each row <s> … </s>, then padding (id 1). Out: `vectors` float32 [batch,
hidden], the mean of the last states over what is no padding, not normalized, so that windows of a long text
can be averaged.

Products take int8 weights and activations rounded row by row to eight bits; the word embedding stays in the
four bits that the base has, and attention, norms and pooling are float32.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper

from training.encoder.model import Encoder
from training.encoder.packed import Blocks
from training.encoder.quantize import Inputs, balance, mean_error, quantize
from training.encoder.tokenizer import PAD

INPUT, OUTPUT = "ids", "vectors"
OPSET = 18
MICROSOFT = "com.microsoft"
#: Bits of a half byte, and what its level 0 stands for.
NIBBLE, LOWEST = 4, -8


class Graph:
    """Collects nodes and initializers; names of nodes and of their outputs are the same."""

    def __init__(self) -> None:
        self.nodes: list[onnx.NodeProto] = []
        self.initializers: list[onnx.TensorProto] = []
        self._constants: dict[tuple[str, tuple[int, ...], bytes], str] = {}

    def constant(self, value: NDArray, name: str | None = None) -> str:
        """The name of an initializer; equal values share one."""
        array = np.ascontiguousarray(value)
        key = (array.dtype.str, array.shape, array.tobytes() if array.size <= 64 else str(name).encode())
        if key not in self._constants:
            self._constants[key] = name or f"constant.{len(self._constants)}"
            self.initializers.append(numpy_helper.from_array(array, self._constants[key]))
        return self._constants[key]

    def int64(self, *values: int) -> str:
        """A list of whole numbers, as shapes and axes are."""
        return self.constant(np.array(values, np.int64))

    def float32(self, value: float) -> str:
        """A scalar."""
        return self.constant(np.float32(value))

    def node(
        self, kind: str, inputs: Sequence[str], name: str, domain: str = "", **attributes: object
    ) -> str:
        """Adds a node with one output and returns its name."""
        self.nodes.append(helper.make_node(kind, inputs, [name], name, domain=domain, **attributes))
        return name


class EncoderGraph(Graph):
    """Builds the whole graph when it is made."""

    def __init__(self, encoder: Encoder, word: Blocks, inputs: Mapping[str, Inputs]) -> None:
        """`inputs` of the linear layers, as `calibrate` sees them."""
        super().__init__()
        self.inputs = inputs
        #: By what the inputs of a linear layer are divided.
        self.factors: dict[str, np.ndarray] = {}
        self.shape = encoder.shape
        self.weights = {name: p.detach().numpy() for name, p in encoder.named_parameters()}
        is_padding = self.node("Equal", [INPUT, self.constant(np.int32(PAD))], "is_padding")
        is_token = self.node("Not", [is_padding], "is_token")
        #: What attention may look at, int32 [batch, time].
        self.key_mask = self.node("Cast", [is_token], "key_mask", to=TensorProto.INT32)
        x = self._embed(word)
        for layer in range(self.shape.layers):
            x = self._layer(x, layer)
        self._pool(x, is_token)

    def model(self) -> onnx.ModelProto:
        """The checked model."""
        ids = helper.make_tensor_value_info(INPUT, TensorProto.INT32, ["batch", "time"])
        vectors = helper.make_tensor_value_info(OUTPUT, TensorProto.FLOAT, ["batch", self.shape.hidden])
        graph = helper.make_graph(self.nodes, "encoder", [ids], [vectors], self.initializers)
        opsets = [helper.make_opsetid("", OPSET), helper.make_opsetid(MICROSOFT, 1)]
        model = helper.make_model(graph, opset_imports=opsets, ir_version=9)
        onnx.checker.check_model(model)
        return model

    def _embed(self, word: Blocks) -> str:
        """[batch, time, hidden]."""
        nibbles = self.constant(word.nibbles, "word.nibbles")
        scales = self.constant(word.scales[..., None], "word.scales")
        packed = self.node("Gather", [nibbles, INPUT], "packed", axis=0)
        low = self.node("BitwiseAnd", [packed, self.constant(np.uint8(2**NIBBLE - 1))], "low")
        high = self.node("BitShift", [packed, self.constant(np.uint8(NIBBLE))], "high", direction="RIGHT")
        both = self.node("Concat", [low, high], "both", axis=-1)
        levels = self.node("Cast", [both], "levels", to=TensorProto.FLOAT)
        signed = self.node("Add", [levels, self.float32(LOWEST)], "signed")
        halves = self.node("Gather", [scales, INPUT], "halves", axis=0)
        scale = self.node("Cast", [halves], "scale", to=TensorProto.FLOAT)
        blocks = self.node("Mul", [signed, scale], "blocks")
        words = self.node("Reshape", [blocks, self.int64(0, 0, self.shape.hidden)], "words")

        table = self.constant(self.weights["position.weight"].astype(np.float16), "position")
        time = self.node("Shape", [INPUT], "time", start=1, end=2)
        rows = self.node("Slice", [table, self.int64(0), time, self.int64(0)], "position.rows")
        position = self.node("Cast", [rows], "position.float", to=TensorProto.FLOAT)
        sum_ = self.node("Add", [words, position], "embedded")
        norm = [self._vector("embedding_norm.weight"), self._vector("embedding_norm.bias")]
        return self.node(
            "LayerNormalization", [sum_, *norm], "embedding", axis=-1, epsilon=self.shape.epsilon
        )

    def _layer(self, x: str, layer: int) -> str:
        """[batch, time, hidden] to the same shape."""
        at = f"layers.{layer}"
        parts = [f"{at}.{part}" for part in ("query", "key", "value")]
        rounded = self._round(x, f"{at}.in", parts)
        q, k, v = (self._product(rounded, part) for part in parts)
        bias = np.concatenate([self.weights[f"{part}.bias"] for part in parts])
        attention = self.node(
            "MultiHeadAttention",
            [q, k, v, self.constant(bias, f"{at}.qkv.bias"), self.key_mask],
            f"{at}.attention",
            MICROSOFT,
            num_heads=self.shape.heads,
        )
        attended = self._product(self._round(attention, f"{at}.heads", [f"{at}.attended"]), f"{at}.attended")
        y = self._add_and_norm(x, attended, f"{at}.attended_norm", f"{at}.attended.bias")
        wide = self._product(self._round(y, f"{at}.middle", [f"{at}.widen"]), f"{at}.widen")
        active = self.node("BiasGelu", [wide, self._vector(f"{at}.widen.bias")], f"{at}.gelu", MICROSOFT)
        narrow = self._product(self._round(active, f"{at}.wide", [f"{at}.narrow"]), f"{at}.narrow")
        return self._add_and_norm(y, narrow, f"{at}.norm", f"{at}.narrow.bias")

    def _pool(self, x: str, is_token: str) -> None:
        weight = self.node("Cast", [is_token], "weight", to=TensorProto.FLOAT)
        column = self.node("Unsqueeze", [weight, self.int64(-1)], "weight.column")
        states = self.node("Mul", [x, column], "states")
        total = self.node("ReduceSum", [states, self.int64(1)], "total", keepdims=0)
        count = self.node("ReduceSum", [weight, self.int64(1)], "count", keepdims=1)
        self.node("Div", [total, count], OUTPUT)

    def _vector(self, name: str) -> str:
        return self.constant(self.weights[name], name)

    def _add_and_norm(self, x: str, added: str, norm: str, bias: str) -> str:
        inputs = [added, x, self._vector(f"{norm}.weight"), self._vector(f"{norm}.bias"), self._vector(bias)]
        epsilon = self.shape.epsilon
        return self.node("SkipLayerNormalization", inputs, f"{norm}.done", MICROSOFT, epsilon=epsilon)

    def _round(self, x: str, name: str, linears: Sequence[str]) -> tuple[str, str]:
        """What `linears` take in as uint8 values around 128, and a scale a row.

        Signed values would take a slow path in WebAssembly.
        """
        factors = balance([self.weights[f"{linear}.weight"] for linear in linears], self.inputs[linears[0]])
        for linear in linears:
            self.weights[f"{linear}.weight"] = self.weights[f"{linear}.weight"] * factors
            self.factors[linear] = factors
        x = self.node("Mul", [x, self.constant(1 / factors, f"{name}.factors")], f"{name}.balanced")
        magnitude = self.node("Abs", [x], f"{name}.abs")
        largest = self.node("ReduceMax", [magnitude, self.int64(-1)], f"{name}.largest", keepdims=1)
        positive = self.node("Max", [largest, self.float32(1e-8)], f"{name}.positive")
        scale = self.node("Mul", [positive, self.float32(1 / 127)], f"{name}.scale")
        unit = self.node("Div", [x, scale], f"{name}.unit")
        inputs = [unit, self.float32(1), self.constant(np.uint8(128))]
        return self.node("QuantizeLinear", inputs, f"{name}.rounded"), scale

    def _product(self, x: tuple[str, str], linear: str) -> str:
        """[batch, time, inputs] to [batch, time, outputs], without the bias, which is corrected here."""
        rounded, scale = x
        weight = self.weights[f"{linear}.weight"]
        matrix = quantize(weight)
        # The columns were multiplied by what the inputs are divided by.
        mean = self.inputs[linear].mean / self.factors[linear]
        self.weights[f"{linear}.bias"] = self.weights[f"{linear}.bias"] + mean_error(weight, matrix, mean)
        inputs = [
            rounded,
            self.constant(matrix.values, f"{linear}.int8"),
            self.float32(1),
            self.constant(matrix.scales, f"{linear}.scales"),
            self.constant(np.uint8(128)),
        ]
        columns = self.node("MatMulIntegerToFloat", inputs, f"{linear}.columns", MICROSOFT)
        return self.node("Mul", [columns, scale], f"{linear}.product")
