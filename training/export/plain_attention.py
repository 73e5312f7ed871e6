"""Attention without workgroup memory or barriers: one invocation a query and head (why: plain.py).

The three functions have the signatures by which TVM's paged cache calls them. It applies rotary embedding
before, so what is said about it here is not used; it runs one sequence, so row pointers are not either. Next
to the result stands log2 of the softmax's denominator, by which the runtime merges two results.
"""

from __future__ import annotations

import math

from tvm.script import tirx as T
from tvm.tirx import PrimFunc

from training.qwen import QwenConfig

THREADS = 64
LOG2_E = math.log2(math.e)
#: Of a query that sees no position: its result has no weight when merged.
NOTHING = -5e4


@T.macro
def _weigh(score, best, mass, result, weight, head_dim):  # noqa: ANN001, ANN202
    """Takes a score into a running softmax (Milakov and Gimelshein 2018), its weight into `weight`."""
    if score[0] > best[0]:
        weight[0] = T.exp2(best[0] - score[0])
        mass[0] *= weight[0]
        for d in T.serial(head_dim):
            result[d] *= weight[0]
        best[0] = score[0]
    weight[0] = T.exp2(score[0] - best[0])
    mass[0] += weight[0]


def attention_to_new(config: QwenConfig, dtype: str) -> PrimFunc:
    """Queries to the keys of the same call, causally."""
    heads, kv_heads, head_dim = config.heads, config.kv_heads, config.head_dim
    group = heads // kv_heads

    @T.prim_func(s_tir=True)
    def attention_to_new(
        q_handle: T.handle,
        _q_pointers: T.handle,
        k_handle: T.handle,
        v_handle: T.handle,
        _kv_pointers: T.handle,
        _q_positions: T.handle,
        _k_offsets: T.handle,
        result_handle: T.handle,
        lse_handle: T.handle,
        _causal: T.int32,
        _rotary_mode: T.int32,
        _rope_scale: T.float32,
        _rope_theta: T.float32,
        scale: T.float32,
    ) -> None:
        T.func_attr({"tirx.noalias": True, "tirx.is_scheduled": True})
        time = T.int32()
        q = T.match_buffer(q_handle, (time, heads, head_dim), dtype)
        k = T.match_buffer(k_handle, (time, kv_heads, head_dim), dtype)
        v = T.match_buffer(v_handle, (time, kv_heads, head_dim), dtype)
        results = T.match_buffer(result_handle, (time, heads, head_dim), dtype)
        lse = T.match_buffer(lse_handle, (time, heads), "float32")
        with T.sblock("attention"):
            T.reads()
            T.writes()
            result = T.sblock_alloc_buffer((head_dim,), "float32", scope="local")
            score = T.sblock_alloc_buffer((1,), "float32", scope="local")
            best = T.sblock_alloc_buffer((1,), "float32", scope="local")
            mass = T.sblock_alloc_buffer((1,), "float32", scope="local")
            weight = T.sblock_alloc_buffer((1,), "float32", scope="local")
            for block in T.thread_binding((time * heads + THREADS - 1) // THREADS, "blockIdx.x"):
                for thread in T.thread_binding(THREADS, "threadIdx.x"):
                    if block * THREADS + thread < time * heads:
                        t: T.let[T.int32] = (block * THREADS + thread) // heads
                        h: T.let[T.int32] = (block * THREADS + thread) % heads
                        best[0] = T.float32(NOTHING)
                        mass[0] = T.float32(0)
                        for d in T.serial(head_dim):
                            result[d] = T.float32(0)
                        for s in T.serial(t + 1):
                            score[0] = T.float32(0)
                            for d in T.serial(head_dim):
                                score[0] += T.Cast("float32", q[t, h, d]) * T.Cast(
                                    "float32", k[s, h // group, d]
                                )
                            score[0] *= scale * T.float32(LOG2_E)
                            _weigh(score, best, mass, result, weight, head_dim)
                            for d in T.serial(head_dim):
                                result[d] += weight[0] * T.Cast("float32", v[s, h // group, d])
                        for d in T.serial(head_dim):
                            results[t, h, d] = T.Cast(dtype, result[d] / mass[0])
                        lse[t, h] = best[0] + T.log2(mass[0])

    return attention_to_new


@T.macro
def _to_pages(  # noqa: ANN202
    q,  # noqa: ANN001
    pages,  # noqa: ANN001
    pointers,  # noqa: ANN001
    table,  # noqa: ANN001
    last_length,  # noqa: ANN001
    results,  # noqa: ANN001
    lse,  # noqa: ANN001
    scale,  # noqa: ANN001
    time,  # noqa: ANN001
    config,  # noqa: ANN001
    page_size,  # noqa: ANN001
    dtype,  # noqa: ANN001
):
    """Every query to every cached position."""
    with T.sblock("attention"):
        T.reads()
        T.writes()
        result = T.sblock_alloc_buffer((config.head_dim,), "float32", scope="local")
        score = T.sblock_alloc_buffer((1,), "float32", scope="local")
        best = T.sblock_alloc_buffer((1,), "float32", scope="local")
        mass = T.sblock_alloc_buffer((1,), "float32", scope="local")
        weight = T.sblock_alloc_buffer((1,), "float32", scope="local")
        place = T.sblock_alloc_buffer((1,), "int32", scope="local")
        for block in T.thread_binding((time * config.heads + THREADS - 1) // THREADS, "blockIdx.x"):
            for thread in T.thread_binding(THREADS, "threadIdx.x"):
                if block * THREADS + thread < time * config.heads:
                    t: T.let[T.int32] = (block * THREADS + thread) // config.heads
                    h: T.let[T.int32] = (block * THREADS + thread) % config.heads
                    kv_h: T.let[T.int32] = h // (config.heads // config.kv_heads)
                    best[0] = T.float32(NOTHING)
                    mass[0] = T.float32(0)
                    for d in T.serial(config.head_dim):
                        result[d] = T.float32(0)
                    for s in T.serial((pointers[1] - pointers[0] - 1) * page_size + last_length[0]):
                        place[0] = table[pointers[0] + s // page_size]
                        score[0] = T.float32(0)
                        for d in T.serial(config.head_dim):
                            score[0] += T.Cast("float32", q[t, h, d]) * T.Cast(
                                "float32", pages[place[0], 0, kv_h, s % page_size, d]
                            )
                        score[0] *= scale * T.float32(LOG2_E)
                        _weigh(score, best, mass, result, weight, config.head_dim)
                        for d in T.serial(config.head_dim):
                            result[d] += weight[0] * T.Cast(
                                "float32", pages[place[0], 1, kv_h, s % page_size, d]
                            )
                    for d in T.serial(config.head_dim):
                        results[t, h, d] = T.Cast(dtype, result[d] / mass[0])
                    lse[t, h] = best[0] + T.log2(mass[0])


def attention_to_cached(config: QwenConfig, dtype: str, page_size: int) -> PrimFunc:
    """Queries of a prefill to what was cached before it."""

    @T.prim_func(s_tir=True)
    def attention_to_cached(
        q_handle: T.handle,
        _q_pointers: T.handle,
        pages_handle: T.handle,
        pointers_handle: T.handle,
        table_handle: T.handle,
        last_length_handle: T.handle,
        _k_offsets: T.handle,
        _q_positions: T.handle,
        result_handle: T.handle,
        lse_handle: T.handle,
        _causal: T.int32,
        _rotary_mode: T.int32,
        _rope_scale: T.float32,
        _rope_theta: T.float32,
        scale: T.float32,
    ) -> None:
        T.func_attr({"tirx.noalias": True, "tirx.is_scheduled": True})
        time, page_count, used_pages = T.int32(), T.int32(), T.int32()
        pages_start, pointers_start, table_start, last_length_start = (
            T.int64(),
            T.int32(),
            T.int32(),
            T.int32(),
        )
        q = T.match_buffer(q_handle, (time, config.heads, config.head_dim), dtype)
        pages = T.match_buffer(
            pages_handle,
            (page_count, 2, config.kv_heads, page_size, config.head_dim),
            dtype,
            elem_offset=pages_start,
        )
        pointers = T.match_buffer(pointers_handle, (2,), "int32", elem_offset=pointers_start)
        table = T.match_buffer(table_handle, (used_pages,), "int32", elem_offset=table_start)
        last_length = T.match_buffer(last_length_handle, (1,), "int32", elem_offset=last_length_start)
        results = T.match_buffer(result_handle, (time, config.heads, config.head_dim), dtype)
        lse = T.match_buffer(lse_handle, (time, config.heads), "float32")
        _to_pages(q, pages, pointers, table, last_length, results, lse, scale, time, config, page_size, dtype)

    return attention_to_cached


def attention_decode(config: QwenConfig, dtype: str, page_size: int) -> PrimFunc:
    """One query to everything cached, its own position included."""

    @T.prim_func(s_tir=True)
    def attention_decode(
        q_handle: T.handle,
        pages_handle: T.handle,
        pointers_handle: T.handle,
        table_handle: T.handle,
        last_length_handle: T.handle,
        _k_offsets: T.handle,
        _q_positions: T.handle,
        result_handle: T.handle,
        lse_handle: T.handle,
        _rotary_mode: T.int32,
        _rope_scale: T.float32,
        _rope_theta: T.float32,
        scale: T.float32,
    ) -> None:
        T.func_attr({"tirx.noalias": True, "tirx.is_scheduled": True})
        page_count, used_pages = T.int32(), T.int32()
        pages_start, pointers_start, table_start, last_length_start = (
            T.int64(),
            T.int32(),
            T.int32(),
            T.int32(),
        )
        q = T.match_buffer(q_handle, (1, config.heads, config.head_dim), dtype)
        pages = T.match_buffer(
            pages_handle,
            (page_count, 2, config.kv_heads, page_size, config.head_dim),
            dtype,
            elem_offset=pages_start,
        )
        pointers = T.match_buffer(pointers_handle, (2,), "int32", elem_offset=pointers_start)
        table = T.match_buffer(table_handle, (used_pages,), "int32", elem_offset=table_start)
        last_length = T.match_buffer(last_length_handle, (1,), "int32", elem_offset=last_length_start)
        results = T.match_buffer(result_handle, (1, config.heads, config.head_dim), dtype)
        lse = T.match_buffer(lse_handle, (1, config.heads), "float32")
        _to_pages(q, pages, pointers, table, last_length, results, lse, scale, 1, config, page_size, dtype)

    return attention_decode


def attention_merge(config: QwenConfig, dtype: str) -> PrimFunc:
    """Takes a second result into a first, by the denominators of both.

    TVM's own kernel lets several invocations read a denominator that one of them overwrites: it is right only
    where those run in step, which neither software nor every GPU does.
    """
    heads, head_dim = config.heads, config.head_dim

    @T.prim_func(s_tir=True)
    def attention_merge(
        result_handle: T.handle, lse_handle: T.handle, other_handle: T.handle, other_lse_handle: T.handle
    ) -> None:
        T.func_attr({"tirx.noalias": True, "tirx.is_scheduled": True})
        time = T.int32()
        result = T.match_buffer(result_handle, (time, heads, head_dim), dtype)
        lse = T.match_buffer(lse_handle, (time, heads), "float32")
        other = T.match_buffer(other_handle, (time, heads, head_dim), dtype)
        other_lse = T.match_buffer(other_lse_handle, (time, heads), "float32")
        with T.sblock("merge"):
            T.reads()
            T.writes()
            best = T.sblock_alloc_buffer((1,), "float32", scope="local")
            mass = T.sblock_alloc_buffer((1,), "float32", scope="local")
            other_mass = T.sblock_alloc_buffer((1,), "float32", scope="local")
            for block in T.thread_binding((time * heads + THREADS - 1) // THREADS, "blockIdx.x"):
                for thread in T.thread_binding(THREADS, "threadIdx.x"):
                    if block * THREADS + thread < time * heads:
                        t: T.let[T.int32] = (block * THREADS + thread) // heads
                        h: T.let[T.int32] = (block * THREADS + thread) % heads
                        best[0] = T.max(lse[t, h], other_lse[t, h])
                        mass[0] = T.exp2(lse[t, h] - best[0])
                        other_mass[0] = T.exp2(other_lse[t, h] - best[0])
                        for d in T.serial(head_dim):
                            result[t, h, d] = T.Cast(
                                dtype,
                                (
                                    T.Cast("float32", result[t, h, d]) * mass[0]
                                    + T.Cast("float32", other[t, h, d]) * other_mass[0]
                                )
                                / (mass[0] + other_mass[0]),
                            )
                        lse[t, h] = best[0] + T.log2(mass[0] + other_mass[0])

    return attention_merge
