"""What web-llm does to logits on the GPU before it samples: bias, penalties, the grammar's mask.

Each function changes `logits` in place and is called by its `global_symbol`. Schedules are written out: one
thread an element.
"""

from __future__ import annotations

from collections.abc import Iterator

from tvm.script import tirx as T
from tvm.tirx import PrimFunc

#: Threads of a workgroup; WebGPU's default limit.
THREADS = 256


def _add_bias() -> PrimFunc:
    @T.prim_func(s_tir=True)
    def apply_logit_bias_inplace(
        logits_handle: T.handle, rows_handle: T.handle, tokens_handle: T.handle, biases_handle: T.handle
    ) -> None:
        T.func_attr({"tirx.noalias": True, "tirx.is_scheduled": True})
        batch, vocab, entries = T.int32(), T.int32(), T.int32()
        logits = T.match_buffer(logits_handle, (batch, vocab), "float32")
        rows = T.match_buffer(rows_handle, (entries,), "int32")
        tokens = T.match_buffer(tokens_handle, (entries,), "int32")
        biases = T.match_buffer(biases_handle, (entries,), "float32")
        for block in T.thread_binding((entries + THREADS - 1) // THREADS, "blockIdx.x"):
            for thread in T.thread_binding(THREADS, "threadIdx.x"):
                with T.sblock("bias"):
                    T.where(block * THREADS + thread < entries)
                    i = T.axis.spatial(entries, block * THREADS + thread)
                    logits[rows[i], tokens[i]] += biases[i]

    return apply_logit_bias_inplace


def _penalize() -> PrimFunc:
    @T.prim_func(s_tir=True)
    def apply_penalty_inplace(
        logits_handle: T.handle,
        rows_handle: T.handle,
        owners_handle: T.handle,
        tokens_handle: T.handle,
        counts_handle: T.handle,
        penalties_handle: T.handle,
    ) -> None:
        T.func_attr({"tirx.noalias": True, "tirx.is_scheduled": True})
        batch, vocab, sequences, entries = T.int32(), T.int32(), T.int32(), T.int32()
        logits = T.match_buffer(logits_handle, (batch, vocab), "float32")
        rows = T.match_buffer(rows_handle, (sequences,), "int32")
        owners = T.match_buffer(owners_handle, (entries,), "int32")
        tokens = T.match_buffer(tokens_handle, (entries,), "int32")
        counts = T.match_buffer(counts_handle, (entries,), "int32")
        # Columns: presence, frequency, repetition.
        penalties = T.match_buffer(penalties_handle, (sequences, 3), "float32")
        for block in T.thread_binding((entries + THREADS - 1) // THREADS, "blockIdx.x"):
            for thread in T.thread_binding(THREADS, "threadIdx.x"):
                with T.sblock("penalty"):
                    T.where(block * THREADS + thread < entries)
                    i = T.axis.spatial(entries, block * THREADS + thread)
                    logits[rows[owners[i]], tokens[i]] -= (
                        penalties[owners[i], 0] + T.Cast("float32", counts[i]) * penalties[owners[i], 1]
                    )
                    logits[rows[owners[i]], tokens[i]] = T.if_then_else(
                        logits[rows[owners[i]], tokens[i]] > T.float32(0),
                        logits[rows[owners[i]], tokens[i]] / penalties[owners[i], 2],
                        logits[rows[owners[i]], tokens[i]] * penalties[owners[i], 2],
                    )

    return apply_penalty_inplace


def _mask() -> PrimFunc:
    @T.prim_func(s_tir=True)
    def apply_bitmask_inplace(logits_handle: T.handle, rows_handle: T.handle, masks_handle: T.handle) -> None:
        T.func_attr({"tirx.noalias": True, "tirx.is_scheduled": True})
        batch, vocab, sequences = T.int32(), T.int32(), T.int32()
        logits = T.match_buffer(logits_handle, (batch, vocab), "float32")
        rows = T.match_buffer(rows_handle, (sequences,), "int32")
        # Bit v mod 32 of word v / 32 is set where token v is allowed.
        masks = T.match_buffer(masks_handle, (batch, (vocab + 31) // 32), "int32")
        for block in T.thread_binding((sequences * vocab + THREADS - 1) // THREADS, "blockIdx.x"):
            for thread in T.thread_binding(THREADS, "threadIdx.x"):
                with T.sblock("mask"):
                    T.where(block * THREADS + thread < sequences * vocab)
                    s = T.axis.spatial(sequences, (block * THREADS + thread) // vocab)
                    v = T.axis.spatial(vocab, (block * THREADS + thread) % vocab)
                    if T.bitwise_and(T.shift_right(masks[rows[s], v // 32], v % 32), 1) == 0:
                        logits[rows[s], v] = T.min_value("float32")

    return apply_bitmask_inplace


def logit_functions() -> Iterator[PrimFunc]:
    """The three functions, each with its `global_symbol`."""
    for function in (_add_bias(), _penalize(), _mask()):
        yield function.with_attr("global_symbol", function.attrs["global_symbol"])
