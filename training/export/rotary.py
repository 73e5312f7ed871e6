"""Rotary position embedding for the paged cache, to float32's accuracy on any adapter.

WGSL promises sines to 2**-11 only, and a position in the thousands times a frequency rounded to 24 bits is
off by as much again. Here an angle is a share of a full turn in 32 bits, which wraps around by itself, and
its sine a short series.
"""

from __future__ import annotations

import math

from tvm import tirx
from tvm.script import tirx as T
from tvm.tirx import PrimFunc

from training.qwen import QwenConfig

THREADS = 64
#: A quarter of a turn has 30 bits.
QUARTER_BITS = 30
RADIANS = 2 * math.pi / 2**32


def turns(config: QwenConfig) -> list[int]:
    """How far one position turns each pair of dimensions, in 2**-32 of a full turn."""
    half = config.head_dim // 2
    return [round(config.rope_theta ** (-d / half) / (2 * math.pi) * 2**32) for d in range(half)]


def _entry(table: list[int], index: tirx.Expr) -> tirx.Expr:
    """An entry of a table of uint32, as a search by halves."""
    if len(table) == 1:
        return tirx.const(table[0], "uint32")
    middle = len(table) // 2
    return tirx.Select(index < middle, _entry(table[:middle], index), _entry(table[middle:], index - middle))


def split_rotary(config: QwenConfig, dtype: str) -> PrimFunc:
    """Fused [time, heads, head_dim] to turned queries, turned keys, and values.

    One invocation takes one pair of dimensions of one position through all heads.
    """
    heads, kv_heads, head_dim = config.heads, config.kv_heads, config.head_dim
    slots, half = heads + 2 * kv_heads, head_dim // 2
    table = turns(config)

    @T.prim_func(s_tir=True)
    def split_rotary(
        fused_handle: T.handle,
        positions_handle: T.handle,
        q_handle: T.handle,
        k_handle: T.handle,
        v_handle: T.handle,
        _apply: T.int64,
    ) -> None:
        T.func_attr({"tirx.noalias": True, "tirx.is_scheduled": True})
        time, positions_start = T.int32(), T.int32()
        fused = T.match_buffer(fused_handle, (time, slots, head_dim), dtype)
        positions = T.match_buffer(positions_handle, (time,), "int32", elem_offset=positions_start)
        q = T.match_buffer(q_handle, (time, heads, head_dim), dtype)
        k = T.match_buffer(k_handle, (time, kv_heads, head_dim), dtype)
        v = T.match_buffer(v_handle, (time, kv_heads, head_dim), dtype)
        with T.sblock("rotary"):
            T.reads()
            T.writes()
            phase = T.sblock_alloc_buffer((1,), "uint32", scope="local")
            quarter = T.sblock_alloc_buffer((1,), "uint32", scope="local")
            angle = T.sblock_alloc_buffer((1,), "float32", scope="local")
            square = T.sblock_alloc_buffer((1,), "float32", scope="local")
            sine = T.sblock_alloc_buffer((1,), "float32", scope="local")
            cosine = T.sblock_alloc_buffer((1,), "float32", scope="local")
            cos = T.sblock_alloc_buffer((1,), "float32", scope="local")
            sin = T.sblock_alloc_buffer((1,), "float32", scope="local")
            low = T.sblock_alloc_buffer((1,), "float32", scope="local")
            high = T.sblock_alloc_buffer((1,), "float32", scope="local")
            for block in T.thread_binding((time * half + THREADS - 1) // THREADS, "blockIdx.x"):
                for thread in T.thread_binding(THREADS, "threadIdx.x"):
                    if block * THREADS + thread < time * half:
                        t: T.let[T.int32] = (block * THREADS + thread) // half
                        d: T.let[T.int32] = (block * THREADS + thread) % half
                        phase[0] = T.Cast("uint32", positions[t]) * _entry(table, d)
                        # The nearest quarter, and how far before or behind it, within an eighth of a turn.
                        quarter[0] = T.shift_right(
                            phase[0] + T.uint32(1 << (QUARTER_BITS - 1)), T.uint32(QUARTER_BITS)
                        )
                        angle[0] = T.Cast(
                            "float32",
                            T.reinterpret(
                                "int32", phase[0] - T.shift_left(quarter[0], T.uint32(QUARTER_BITS))
                            ),
                        ) * T.float32(RADIANS)
                        square[0] = angle[0] * angle[0]
                        sine[0] = angle[0] * (
                            T.float32(1)
                            - square[0]
                            / T.float32(6)
                            * (
                                T.float32(1)
                                - square[0] / T.float32(20) * (T.float32(1) - square[0] / T.float32(42))
                            )
                        )
                        cosine[0] = T.float32(1) - square[0] / T.float32(2) * (
                            T.float32(1)
                            - square[0]
                            / T.float32(12)
                            * (
                                T.float32(1)
                                - square[0] / T.float32(30) * (T.float32(1) - square[0] / T.float32(56))
                            )
                        )
                        if T.bitwise_and(quarter[0], T.uint32(1)) == T.uint32(0):
                            cos[0] = cosine[0]
                            sin[0] = sine[0]
                        else:
                            cos[0] = T.float32(0) - sine[0]
                            sin[0] = cosine[0]
                        if T.bitwise_and(quarter[0], T.uint32(2)) != T.uint32(0):
                            cos[0] = T.float32(0) - cos[0]
                            sin[0] = T.float32(0) - sin[0]
                        for h in T.serial(heads):
                            low[0] = T.Cast("float32", fused[t, h, d])
                            high[0] = T.Cast("float32", fused[t, h, d + half])
                            q[t, h, d] = T.Cast(dtype, low[0] * cos[0] - high[0] * sin[0])
                            q[t, h, d + half] = T.Cast(dtype, high[0] * cos[0] + low[0] * sin[0])
                        for h in T.serial(kv_heads):
                            low[0] = T.Cast("float32", fused[t, heads + h, d])
                            high[0] = T.Cast("float32", fused[t, heads + h, d + half])
                            k[t, h, d] = T.Cast(dtype, low[0] * cos[0] - high[0] * sin[0])
                            k[t, h, d + half] = T.Cast(dtype, high[0] * cos[0] + low[0] * sin[0])
                            v[t, h, d] = fused[t, heads + kv_heads + h, d]
                            v[t, h, d + half] = fused[t, heads + kv_heads + h, d + half]

    return split_rotary
