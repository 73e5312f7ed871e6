"""Matrix products without workgroup memory or barriers, for libraries that run on a software adapter.

There a barrier costs more than what it saves: TVM's schedules for real GPUs took half a second a token to
prefill three million parameters. Here each invocation keeps a tile of results to itself.
"""

from __future__ import annotations

from tvm.script import tirx as T
from tvm.tirx import PrimFunc

from training.export.packing import GROUP, OFFSET, PER_WORD

THREADS = 64
#: Rows of one invocation's tile; all matrices have a multiple.
ROWS = 4


def plain_matmul(rows: int, columns: int, dtype: str, out_dtype: str, tokens: int) -> PrimFunc:
    """The product of x [1, time, columns] and packed [rows, columns], as [1, time, rows].

    One invocation computes ROWS by `tokens` results; `tokens` is 1 where time is.
    """
    if rows % ROWS:
        raise ValueError(f"{rows} rows do not divide into tiles of {ROWS}")
    tiles = rows // ROWS
    words_in_group = GROUP // PER_WORD

    @T.prim_func(s_tir=True, private=True)
    def multiply(
        x_handle: T.handle,
        words: T.Buffer((rows, columns // PER_WORD), "uint32"),
        scales: T.Buffer((rows, columns // GROUP), dtype),
        y_handle: T.handle,
    ) -> None:
        T.func_attr({"tirx.noalias": True, "tirx.is_scheduled": True})
        time = T.int64()
        x = T.match_buffer(x_handle, (1, time, columns), dtype)
        y = T.match_buffer(y_handle, (1, time, rows), out_dtype)
        with T.sblock("multiply"):
            T.reads()
            T.writes()
            sums = T.sblock_alloc_buffer((ROWS, tokens), "float32", scope="local")
            scale = T.sblock_alloc_buffer((ROWS,), "float32", scope="local")
            word = T.sblock_alloc_buffer((ROWS,), "uint32", scope="local")
            weight = T.sblock_alloc_buffer((ROWS,), "float32", scope="local")
            for span in T.thread_binding((time + tokens - 1) // tokens, "blockIdx.y"):
                for block in T.thread_binding((tiles + THREADS - 1) // THREADS, "blockIdx.x"):
                    for thread in T.thread_binding(THREADS, "threadIdx.x"):
                        tile: T.let[T.int32] = block * THREADS + thread
                        if tile < tiles:
                            for r, t in T.grid(ROWS, tokens):
                                sums[r, t] = T.float32(0)
                            for g in T.serial(columns // GROUP):
                                for r in T.unroll(ROWS):
                                    scale[r] = T.Cast("float32", scales[tile * ROWS + r, g])
                                for w in T.serial(words_in_group):
                                    for r in T.unroll(ROWS):
                                        word[r] = words[tile * ROWS + r, g * words_in_group + w]
                                    for j in T.serial(PER_WORD):
                                        for r in T.unroll(ROWS):
                                            weight[r] = scale[r] * (
                                                T.Cast("float32", T.bitwise_and(word[r], T.uint32(15)))
                                                - T.float32(OFFSET)
                                            )
                                            word[r] = T.shift_right(word[r], T.uint32(4))
                                        for t in T.unroll(tokens):
                                            for r in T.unroll(ROWS):
                                                # Past the end the last token stands in, and is not stored.
                                                sums[r, t] += weight[r] * T.Cast(
                                                    "float32",
                                                    x[
                                                        0,
                                                        T.min(span * tokens + t, time - 1),
                                                        g * GROUP + w * PER_WORD + j,
                                                    ],
                                                )
                            for t in T.unroll(tokens):
                                if span * tokens + t < time:
                                    for r in T.unroll(ROWS):
                                        y[0, span * tokens + t, tile * ROWS + r] = T.Cast(
                                            out_dtype, sums[r, t]
                                        )

    return multiply
