"""The paged key-value cache that web-llm creates, with the kernels that one sequence needs and no others.

The runtime also knows sliding windows, token trees and multi-head latent attention; it takes an empty tuple
where a library has none of it. Every kernel left out is a shader less to compile when a page loads.
"""

from __future__ import annotations

import tvm
from tvm import relax, tirx
from tvm.relax.frontend.nn.llm import kv_cache as kernels
from tvm.tirx import PrimFunc

from training.export.plain_attention import (
    attention_decode,
    attention_merge,
    attention_to_cached,
    attention_to_new,
)
from training.export.qwen2 import Build
from training.export.rotary import split_rotary
from training.qwen import QwenConfig

#: web-llm's page size in tokens; `_copy_single_page` is compiled for it.
PAGE = 16
#: Of rotary embedding: none.
NO_SCALING: dict[str, object] = {}


def _attention(
    config: QwenConfig, build: Build, target: tvm.target.Target
) -> tuple[PrimFunc, PrimFunc, PrimFunc]:
    """From new queries to new keys, from new queries to cached keys, from one query to all keys."""
    heads, kv_heads, head_dim, dtype = config.heads, config.kv_heads, config.head_dim, build.dtype
    if build.schedule == "small":
        return (
            attention_to_new(config, dtype),
            attention_to_cached(config, dtype, PAGE),
            attention_decode(config, dtype, PAGE),
        )
    return (
        kernels._attention_prefill_ragged(kv_heads, heads, head_dim, head_dim, dtype, NO_SCALING, target),
        kernels._attention_prefill(kv_heads, heads, head_dim, dtype, False, NO_SCALING, target),
        kernels._attention_decode(kv_heads, heads, head_dim, dtype, False, NO_SCALING, target),
    )


def add_kv_cache(bb: relax.BlockBuilder, config: QwenConfig, build: Build, target: tvm.target.Target) -> None:
    """`create_tir_paged_kv_cache`: five one-element shapes to a cache."""
    kv_heads, heads, head_dim, dtype = config.kv_heads, config.heads, config.head_dim, build.dtype

    def kernel(function: PrimFunc, name: str) -> relax.GlobalVar:
        return bb.add_func(function, name)

    def attention(function: PrimFunc, name: str) -> relax.Expr:
        return relax.Tuple([tvm.ir.StringImm("tirx"), kernel(function, name)])

    absent = relax.Tuple([])
    to_new, to_cached, decode = _attention(config, build, target)
    names = ("max_batch_size", "max_total_seq_len", "prefill_chunk_size", "page_size", "sliding_window")
    sizes = [tirx.Var(name, "int64") for name in names]
    parameters = [
        relax.Var(f"{name}_", relax.ShapeType([size])) for name, size in zip(names, sizes, strict=True)
    ]
    with bb.function("create_tir_paged_kv_cache", parameters):
        arguments = [
            relax.ShapeExpr(sizes),
            relax.ShapeExpr([0, config.layers]),
            relax.prim_value(heads),
            relax.prim_value(kv_heads),
            relax.prim_value(head_dim),
            relax.prim_value(head_dim),
            relax.ShapeExpr([int(kernels.AttnKind.MHA)] * config.layers),
            relax.prim_value(False),
            relax.prim_value(int(kernels.RopeMode.NORMAL)),
            relax.prim_value(1),
            relax.prim_value(int(config.rope_theta)),
            # A number: any tensor here would turn another kind of rotary embedding on.
            relax.prim_value(0),
            relax.op.zeros((), dtype),
            kernel(kernels._kv_cache_transpose_append(kv_heads, head_dim, dtype), "kv_append"),
            relax.prim_value(0),
            attention(to_new, "attention_to_new"),
            attention(to_cached, "attention_to_cached"),
            attention(decode, "attention_decode"),
            absent,
            absent,
            absent,
            absent,
            absent,
            relax.Tuple([kernel(attention_merge(config, dtype), "attention_merge")]),
            kernel(split_rotary(config, dtype), "split_rotary"),
            kernel(kernels._copy_single_page(kv_heads, PAGE, head_dim, dtype, target), "kv_copy_page"),
            kernel(kernels._kv_cache_debug_get_kv(config.layers, kv_heads, head_dim, dtype), "kv_read"),
            kernel(kernels._compact_kv_copy(kv_heads, head_dim, dtype, target), "kv_compact"),
        ]
        cache = relax.call_pure_packed(
            "vm.builtin.paged_attention_kv_cache_create", *arguments, ty_args=relax.AnyType()
        )
        bb.emit_func_output(bb.emit(cache))
