"""Qwen2 for TVM Relax over weights packed in four bits (layout: packing.py).

Parameter names are what `tensor-cache.json` calls the packed tensors: Hugging Face's, with q, k and v in
one matrix (`self_attn.c_attn`), gate and up in one (`mlp.gate_up_proj`), and `.q_weight` and `.q_scale` for
a matrix.
"""

from __future__ import annotations

from dataclasses import dataclass

from tvm import te, tirx
from tvm.relax.frontend import nn
from tvm.relax.frontend.nn import Tensor, op
from tvm.relax.frontend.nn.llm.kv_cache import PagedKVCache

from training.export.packing import GROUP, OFFSET, PER_WORD
from training.export.plain import plain_matmul
from training.export.shapes import Schedule
from training.qwen import QwenConfig

#: Tokens that one invocation of a plain product takes in prefill.
PREFILL_TOKENS = 4


@dataclass(frozen=True)
class Build:
    """How a library computes."""

    #: Of activations, vectors and scales.
    dtype: str
    schedule: Schedule


def _value(words: te.Tensor, scales: te.Tensor, row: tirx.Expr, column: tirx.Expr, dtype: str) -> tirx.Expr:
    """One value of a packed matrix."""
    shift = (column % PER_WORD * 4).astype("uint32")
    nibble = tirx.bitwise_and(
        tirx.shift_right(words[row, column // PER_WORD], shift), tirx.const(15, "uint32")
    )
    return (nibble.astype(dtype) - tirx.const(OFFSET, dtype)) * scales[row, column // GROUP]


class Matrix(nn.Module):
    """A packed matrix: a linear layer, and where embedding and output are tied, the table too."""

    def __init__(self, rows: int, columns: int, build: Build, bias: bool = False) -> None:
        if columns % GROUP:
            raise ValueError(f"{columns} columns do not divide into groups of {GROUP}")
        self.rows, self.columns, self.build = rows, columns, build
        self.q_weight = nn.Parameter((rows, columns // PER_WORD), "uint32")
        self.q_scale = nn.Parameter((rows, columns // GROUP), build.dtype)
        self.bias = nn.Parameter((rows,), build.dtype) if bias else None

    def forward(self, x: Tensor, out_dtype: str | None = None) -> Tensor:
        """[1, time, columns] to [1, time, rows] in `out_dtype`, else in the activations' dtype.

        Sums are float32 always: over 8,960 columns a float16 sum loses too much.
        """
        returned = out_dtype or self.build.dtype
        if self.build.schedule == "small":
            return self._multiply_plainly(x, returned)
        rows, columns, dtype = self.rows, self.columns, self.build.dtype

        def multiply(x: te.Tensor, words: te.Tensor, scales: te.Tensor, *bias: te.Tensor) -> te.Tensor:
            weight = te.compute(
                (rows, columns), lambda i, j: _value(words, scales, i, j, dtype), name="dequantize"
            )
            k = te.reduce_axis((0, columns), name="k")
            y = te.compute(
                (1, x.shape[1], rows),
                lambda b, t, n: te.sum(x[b, t, k].astype("float32") * weight[n, k].astype("float32"), axis=k),
                name="NT_matmul",
            )
            if bias:
                y = te.compute(
                    y.shape, lambda b, t, n: y[b, t, n] + bias[0][n].astype("float32"), name="add_bias"
                )
            if returned == "float32":
                return y
            return te.compute(y.shape, lambda b, t, n: y[b, t, n].astype(returned), name="round")

        bias = [] if self.bias is None else [self.bias]
        return op.tensor_expr_op(multiply, "packed_matmul", [x, self.q_weight, self.q_scale, *bias])

    def _multiply_plainly(self, x: Tensor, out_dtype: str) -> Tensor:
        time = x.shape[1]
        tokens = 1 if isinstance(time, int) and time == 1 else PREFILL_TOKENS
        kernel = plain_matmul(self.rows, self.columns, self.build.dtype, out_dtype, tokens)
        result = Tensor.placeholder((1, time, self.rows), out_dtype)
        y = op.tensor_ir_op(kernel, "plain_matmul", [x, self.q_weight, self.q_scale], result)
        return y if self.bias is None else y + self.bias

    def rows_of(self, ids: Tensor) -> Tensor:
        """Rows by number: int32 [time] to [time, columns]."""
        columns, dtype = self.columns, self.build.dtype

        def take(ids: te.Tensor, words: te.Tensor, scales: te.Tensor) -> te.Tensor:
            return te.compute(
                (ids.shape[0], columns),
                lambda t, j: _value(words, scales, ids[t], j, dtype),
                name="take_rows",
            )

        return op.tensor_expr_op(take, "packed_take", [ids, self.q_weight, self.q_scale])


class Attention(nn.Module):
    """Grouped-query attention; rotary embedding and the keys and values are the runtime cache's business."""

    def __init__(self, config: QwenConfig, build: Build) -> None:
        self.config = config
        self.heads = config.heads + 2 * config.kv_heads
        self.c_attn = Matrix(self.heads * config.head_dim, config.hidden, build, bias=True)
        self.o_proj = Matrix(config.hidden, config.q_rows, build)

    def forward(self, x: Tensor, cache: PagedKVCache, layer: int) -> Tensor:
        """[1, time, hidden] to the same shape."""
        time, head_dim = x.shape[1], self.config.head_dim
        qkv = op.reshape(self.c_attn(x), (1, time, self.heads, head_dim))
        y = cache.attention_with_fused_qkv(layer, qkv, self.config.heads, head_dim**-0.5)
        return self.o_proj(op.reshape(y, (1, time, self.config.q_rows)))


class Mlp(nn.Module):
    """SwiGLU."""

    def __init__(self, config: QwenConfig, build: Build) -> None:
        self.gate_up_proj = Matrix(2 * config.intermediate, config.hidden, build)
        self.down_proj = Matrix(config.hidden, config.intermediate, build)

    def forward(self, x: Tensor) -> Tensor:
        """[1, time, hidden] to the same shape."""
        gate, up = op.split(self.gate_up_proj(x), 2, axis=-1)
        return self.down_proj(op.silu(gate) * up)


class Layer(nn.Module):
    """One pre-norm decoder layer."""

    def __init__(self, config: QwenConfig, build: Build) -> None:
        self.input_layernorm = _norm(config, build)
        self.self_attn = Attention(config, build)
        self.post_attention_layernorm = _norm(config, build)
        self.mlp = Mlp(config, build)

    def forward(self, x: Tensor, cache: PagedKVCache, layer: int) -> Tensor:
        """[1, time, hidden] to the same shape."""
        x = x + self.self_attn(self.input_layernorm(x), cache, layer)
        return x + self.mlp(self.post_attention_layernorm(x))


def _norm(config: QwenConfig, build: Build) -> nn.RMSNorm:
    return nn.RMSNorm(config.hidden, -1, config.rms_norm_eps, bias=False, dtype=build.dtype)


class Decoder(nn.Module):
    """Embedding, layers and last norm."""

    def __init__(self, config: QwenConfig, build: Build) -> None:
        self.embed_tokens = Matrix(config.vocab, config.hidden, build)
        self.layers = nn.ModuleList([Layer(config, build) for _ in range(config.layers)])
        self.norm = _norm(config, build)

    def forward(self, x: Tensor, cache: PagedKVCache) -> Tensor:
        """[1, time, hidden] to the same shape."""
        for i, layer in enumerate(self.layers):
            x = layer(x, cache, i)
        return self.norm(x)


class Qwen2(nn.Module):
    """The three functions that web-llm calls: embed, prefill, decode."""

    def __init__(self, config: QwenConfig, build: Build) -> None:
        self.config, self.dtype = config, build.dtype
        self.model = Decoder(config, build)

    def _logits(self, x: Tensor) -> Tensor:
        return self.model.embed_tokens(x, out_dtype="float32")

    def embed(self, input_ids: Tensor) -> Tensor:
        """int32 [time] to [time, hidden]."""
        return self.model.embed_tokens.rows_of(input_ids)

    def prefill(self, input_embed: Tensor, paged_kv_cache: PagedKVCache) -> tuple[Tensor, PagedKVCache]:
        """[1, time, hidden] to the last position's logits, float32 [1, 1, vocab]."""
        x = self.model(input_embed, paged_kv_cache)

        def last(x: te.Tensor) -> te.Tensor:
            return te.compute((1, 1, x.shape[2]), lambda b, t, k: x[b, x.shape[1] - 1, k], name="last")

        return self._logits(op.tensor_expr_op(last, "last_position", [x])), paged_kv_cache

    def decode(self, input_embed: Tensor, paged_kv_cache: PagedKVCache) -> tuple[Tensor, PagedKVCache]:
        """[1, 1, hidden] to logits, float32 [1, 1, vocab]."""
        return self._logits(self.model(input_embed, paged_kv_cache)), paged_kv_cache

    def interface(self) -> nn.spec.ModuleSpec:
        """Shapes of the three functions; weights come as one tuple behind the arguments."""
        mode = {"param_mode": "packed", "effect_mode": "none"}
        cache = nn.spec.Object(object_type=PagedKVCache)

        def on(time: str | int) -> dict[str, object]:
            embedded = nn.spec.Tensor([1, time, self.config.hidden], self.dtype)
            return {"input_embed": embedded, "paged_kv_cache": cache, "$": mode}

        return nn.spec.ModuleSpec.from_raw(
            {
                "embed": {"input_ids": nn.spec.Tensor(["seq_len"], "int32"), "$": mode},
                "prefill": on("seq_len"),
                "decode": on(1),
            },
            self,
        )
