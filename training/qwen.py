"""The shape of a Qwen2 checkpoint and the two naming schemes of its tensors."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True)
class QwenConfig:
    """Sizes of a Qwen2 decoder with tied embedding, grouped-query attention and biases on q, k and v."""

    layers: int
    heads: int
    kv_heads: int
    head_dim: int
    hidden: int
    intermediate: int
    vocab: int
    rms_norm_eps: float
    rope_theta: float

    def __post_init__(self) -> None:
        if self.heads % self.kv_heads:
            raise ValueError(f"{self.heads} heads do not divide among {self.kv_heads} key-value heads")

    @property
    def q_rows(self) -> int:
        """Rows of the query matrix."""
        return self.heads * self.head_dim

    @property
    def kv_rows(self) -> int:
        """Rows of the key matrix, and of the value matrix."""
        return self.kv_heads * self.head_dim

    def shapes(self) -> Iterator[tuple[str, tuple[int, ...]]]:
        """Every tensor's Hugging Face name and shape, in the order in which they are stored."""
        yield "model.embed_tokens.weight", (self.vocab, self.hidden)
        for layer in range(self.layers):
            prefix = f"model.layers.{layer}."
            yield prefix + "input_layernorm.weight", (self.hidden,)
            for part, rows in (("q", self.q_rows), ("k", self.kv_rows), ("v", self.kv_rows)):
                yield f"{prefix}self_attn.{part}_proj.weight", (rows, self.hidden)
                yield f"{prefix}self_attn.{part}_proj.bias", (rows,)
            yield prefix + "self_attn.o_proj.weight", (self.hidden, self.q_rows)
            yield prefix + "post_attention_layernorm.weight", (self.hidden,)
            yield prefix + "mlp.gate_proj.weight", (self.intermediate, self.hidden)
            yield prefix + "mlp.up_proj.weight", (self.intermediate, self.hidden)
            yield prefix + "mlp.down_proj.weight", (self.hidden, self.intermediate)
        yield "model.norm.weight", (self.hidden,)


_WHOLE = {"model.embed_tokens": "token_embd", "model.norm": "output_norm", "lm_head": "output"}
_IN_LAYER = {
    "input_layernorm": "attn_norm",
    "self_attn.q_proj": "attn_q",
    "self_attn.k_proj": "attn_k",
    "self_attn.v_proj": "attn_v",
    "self_attn.o_proj": "attn_output",
    "post_attention_layernorm": "ffn_norm",
    "mlp.gate_proj": "ffn_gate",
    "mlp.up_proj": "ffn_up",
    "mlp.down_proj": "ffn_down",
}


def gguf_name(name: str) -> str:
    """The GGUF name of a tensor that goes by its Hugging Face name.

    Raises KeyError for a tensor that Qwen2 does not have.
    """
    base, kind = name.rsplit(".", 1)
    if base in _WHOLE:
        return f"{_WHOLE[base]}.{kind}"
    layer, part = base.removeprefix("model.layers.").split(".", 1)
    return f"blk.{int(layer)}.{_IN_LAYER[part]}.{kind}"
