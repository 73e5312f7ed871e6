"""From logits to a token on the GPU: softmax, sort, top-p.

TVM's own sort does not build for WebGPU (it binds blockIdx.z) and its cumulative sum, which its sampler uses,
picked tokens of probability zero on a software adapter. So both are written here, as plain as they go.
"""

from __future__ import annotations

from collections.abc import Callable

from tvm import relax, te, tirx
from tvm.script import tirx as T
from tvm.tirx import PrimFunc

THREADS = 256
#: Elements that one workgroup sorts in shared memory, as a power of two: two a thread.
LOCAL_LOG = 9
LOCAL = 1 << LOCAL_LOG
#: Elements that one workgroup reduces; then the partial results are reduced.
CHUNK = 1024


def padded(vocab: int) -> int:
    """The next power of two that a bitonic sort can take."""
    return max(LOCAL, 1 << (vocab - 1).bit_length())


def add_softmax(bb: relax.BlockBuilder, vocab: int) -> None:
    """`softmax_with_temperature`: logits [1, 1, vocab] and temperature [1] to probabilities."""
    chunks = -(-vocab // CHUNK)

    def partial(
        kind: Callable[..., tirx.Expr], value: Callable[[tirx.Expr], tirx.Expr], neutral: tirx.Expr
    ) -> te.Tensor:
        r = te.reduce_axis((0, CHUNK), name="r")

        def at(_: tirx.Expr, c: tirx.Expr) -> tirx.Expr:
            i = c * CHUNK + r
            return kind(tirx.if_then_else(i < vocab, value(i), neutral), axis=r)

        return te.compute((1, chunks), at, name="partial")

    def whole(kind: Callable[..., tirx.Expr]) -> Callable[[te.Tensor], te.Tensor]:
        def reduce(x: te.Tensor) -> te.Tensor:
            r = te.reduce_axis((0, chunks), name="r")
            return te.compute((1,), lambda i: kind(x[i, r], axis=r), name="whole")

        return reduce

    def largest(x: te.Tensor) -> te.Tensor:
        return partial(te.max, lambda i: x[0, 0, i], te.min_value("float32"))

    def masses(x: te.Tensor, top: te.Tensor, heat: te.Tensor) -> te.Tensor:
        return partial(te.sum, lambda i: te.exp((x[0, 0, i] - top[0]) / heat[0]), tirx.const(0, "float32"))

    def shares(x: te.Tensor, top: te.Tensor, heat: te.Tensor, mass: te.Tensor) -> te.Tensor:
        return te.compute(
            (1, 1, vocab), lambda b, t, i: te.exp((x[b, t, i] - top[0]) / heat[0]) / mass[0], name="shares"
        )

    logits = relax.Var("logits", relax.TensorType((1, 1, vocab), "float32"))
    heat = relax.Var("temperature", relax.TensorType((1,), "float32"))
    with bb.function("softmax_with_temperature", [logits, heat]):
        with bb.dataflow():
            partials = bb.emit_te(largest, logits, primfunc_name_hint="softmax_partial_max")
            top = bb.emit_te(whole(te.max), partials, primfunc_name_hint="softmax_max")
            partials = bb.emit_te(masses, logits, top, heat, primfunc_name_hint="softmax_partial_sum")
            mass = bb.emit_te(whole(te.sum), partials, primfunc_name_hint="softmax_sum")
            result = bb.emit_output(
                bb.emit_te(shares, logits, top, heat, mass, primfunc_name_hint="softmax_shares")
            )
        bb.emit_func_output(result)


@T.macro
def _order(keys, ids, pair, log_distance, first, log_run):  # noqa: ANN001, ANN202
    """Puts pair number `pair` at 2**log_distance in order; runs of 2**log_run alternate in direction.

    `first` is the position of keys[0] in the whole.
    """
    # The pair's number with a zero bit put in at log_distance.
    low: T.let[T.int32] = T.bitwise_or(
        T.shift_left(T.shift_right(pair, log_distance), log_distance + 1),
        T.bitwise_and(pair, T.shift_left(1, log_distance) - 1),
    )
    high: T.let[T.int32] = low + T.shift_left(1, log_distance)
    key_low: T.let[T.float32] = keys[low]
    key_high: T.let[T.float32] = keys[high]
    id_low: T.let[T.int32] = ids[low]
    id_high: T.let[T.int32] = ids[high]
    falling: T.let[T.bool] = T.bitwise_and(T.shift_right(first + low, log_run), 1) == 0
    # Equal keys go by id, so that the order is the same everywhere.
    wrong: T.let[T.bool] = key_low < key_high or (key_low == key_high and id_low > id_high)
    swap: T.let[T.bool] = wrong == falling
    keys[low] = T.Select(swap, key_high, key_low)
    keys[high] = T.Select(swap, key_low, key_high)
    ids[low] = T.Select(swap, id_high, id_low)
    ids[high] = T.Select(swap, id_low, id_high)


def _sort(vocab: int) -> PrimFunc:
    """Bitonic sort (Batcher 1968), falling, into padded arrays; what pads has key -1 and goes last.

    Three small kernels, the last two called in a loop: a first version that also sorted each block in a
    single kernel took a software adapter 100 s to compile for its nested loops with barriers.
    """
    size = padded(vocab)
    log_size = size.bit_length() - 1
    blocks = size // LOCAL

    @T.prim_func(s_tir=True)
    def sort_falling(
        probabilities: T.Buffer((1, vocab), "float32"),
        keys: T.Buffer((size,), "float32"),
        ids: T.Buffer((size,), "int32"),
    ) -> None:
        T.func_attr({"tirx.noalias": True, "tirx.is_scheduled": True})
        with T.sblock("sort"):
            T.reads()
            T.writes()
            near_keys = T.sblock_alloc_buffer((LOCAL,), "float32", scope="shared")
            near_ids = T.sblock_alloc_buffer((LOCAL,), "int32", scope="shared")
            for block in T.thread_binding(size // THREADS, "blockIdx.x"):
                for thread in T.thread_binding(THREADS, "threadIdx.x"):
                    ids[block * THREADS + thread] = block * THREADS + thread
                    keys[block * THREADS + thread] = T.if_then_else(
                        block * THREADS + thread < vocab,
                        probabilities[0, block * THREADS + thread],
                        T.float32(-1),
                    )
            for log_run in T.serial(log_size):
                # Distances over a block's half in global memory, the shorter ones in the block's own.
                for step in T.serial(T.max(log_run + 1 - LOCAL_LOG, 0)):
                    for block in T.thread_binding(blocks, "blockIdx.x"):
                        for thread in T.thread_binding(THREADS, "threadIdx.x"):
                            _order(keys, ids, block * THREADS + thread, log_run - step, 0, log_run + 1)
                for block in T.thread_binding(blocks, "blockIdx.x"):
                    for thread in T.thread_binding(THREADS, "threadIdx.x"):
                        for half in T.serial(2):
                            near_keys[half * THREADS + thread] = keys[block * LOCAL + half * THREADS + thread]
                            near_ids[half * THREADS + thread] = ids[block * LOCAL + half * THREADS + thread]
                        for step in T.serial(T.min(log_run + 1, LOCAL_LOG)):
                            T.evaluate(T.tvm_storage_sync("shared"))
                            _order(
                                near_keys,
                                near_ids,
                                thread,
                                T.min(log_run, LOCAL_LOG - 1) - step,
                                block * LOCAL,
                                log_run + 1,
                            )
                        T.evaluate(T.tvm_storage_sync("shared"))
                        for half in T.serial(2):
                            keys[block * LOCAL + half * THREADS + thread] = near_keys[half * THREADS + thread]
                            ids[block * LOCAL + half * THREADS + thread] = near_ids[half * THREADS + thread]

    return sort_falling


def add_sort(bb: relax.BlockBuilder, vocab: int) -> None:
    """`argsort_probs`: probabilities [1, vocab] to those in falling order and their token ids."""
    size = padded(vocab)

    def head(x: te.Tensor) -> te.Tensor:
        return te.compute((1, vocab), lambda _, i: x[i], name="head")

    probabilities = relax.Var("probs", relax.TensorType((1, vocab), "float32"))
    types = [relax.TensorType((size,), "float32"), relax.TensorType((size,), "int32")]
    with bb.function("argsort_probs", [probabilities]):
        with bb.dataflow():
            kernel = bb.add_func(_sort(vocab), "sort_falling")
            both = bb.emit(relax.call_tir(kernel, [probabilities], out_ty=types))
            keys = bb.emit_te(head, bb.emit(both[0]), primfunc_name_hint="sorted_probs")
            ids = bb.emit_te(head, bb.emit(both[1]), primfunc_name_hint="sorted_ids")
            result = bb.emit_output(relax.Tuple([keys, ids]))
        bb.emit_func_output(result)


def _draw(vocab: int) -> PrimFunc:
    """One workgroup: every thread sums a slice, then one thread walks the sums and a single slice, twice.

    The first walk finds the mass of the smallest head that reaches top-p, the second the token at that mass
    times the uniform number. A walk only ever stops at a positive probability, and where rounding carries the
    goal past the end it stays at the last of them.
    """
    width = -(-vocab // THREADS)

    @T.prim_func(s_tir=True)
    def draw_sorted(
        probabilities: T.Buffer((1, vocab), "float32"),
        ids: T.Buffer((1, vocab), "int32"),
        uniform: T.Buffer((1,), "float32"),
        top_p: T.Buffer((1,), "float32"),
        token: T.Buffer((1,), "int32"),
    ) -> None:
        T.func_attr({"tirx.noalias": True, "tirx.is_scheduled": True})
        with T.sblock("draw"):
            T.reads()
            T.writes()
            sums = T.sblock_alloc_buffer((THREADS,), "float32", scope="shared")
            mass = T.sblock_alloc_buffer((1,), "float32", scope="local")
            before = T.sblock_alloc_buffer((1,), "float32", scope="local")
            goal = T.sblock_alloc_buffer((1,), "float32", scope="local")
            piece = T.sblock_alloc_buffer((1,), "float32", scope="local")
            place = T.sblock_alloc_buffer((1,), "int32", scope="local")
            chosen = T.sblock_alloc_buffer((1,), "int32", scope="local")
            done = T.sblock_alloc_buffer((1,), "int32", scope="local")
            for _block in T.thread_binding(1, "blockIdx.x"):
                for thread in T.thread_binding(THREADS, "threadIdx.x"):
                    mass[0] = T.float32(0)
                    for i in T.serial(width):
                        if thread * width + i < vocab:
                            mass[0] += probabilities[0, thread * width + i]
                    sums[thread] = mass[0]
                    T.evaluate(T.tvm_storage_sync("shared"))
                    if thread == 0:
                        goal[0] = top_p[0]
                        for _walk in T.serial(2):
                            # The last slice with any mass that begins before the goal.
                            mass[0] = T.float32(0)
                            before[0] = T.float32(0)
                            place[0] = 0
                            done[0] = 0
                            for slice_number in T.serial(THREADS):
                                piece[0] = sums[slice_number]
                                if done[0] == 0 and piece[0] > T.float32(0):
                                    if mass[0] > T.float32(0) and mass[0] >= goal[0]:
                                        done[0] = 1
                                    else:
                                        place[0] = slice_number
                                        before[0] = mass[0]
                                        mass[0] += piece[0]
                            mass[0] = before[0]
                            chosen[0] = place[0] * width
                            done[0] = 0
                            for i in T.serial(width):
                                if place[0] * width + i < vocab:
                                    piece[0] = probabilities[0, place[0] * width + i]
                                    if done[0] == 0 and piece[0] > T.float32(0):
                                        chosen[0] = place[0] * width + i
                                        mass[0] += piece[0]
                                        if mass[0] > goal[0]:
                                            done[0] = 1
                            goal[0] = uniform[0] * mass[0]
                        token[0] = ids[0, chosen[0]]

    return draw_sorted


def add_top_p(bb: relax.BlockBuilder, vocab: int) -> None:
    """`sample_with_top_p`: sorted probabilities and ids, a number in [0, 1), top-p, to a token id [1]."""

    def tensor(name: str, dtype: str, *shape: int) -> relax.Var:
        return relax.Var(name, relax.TensorType(shape, dtype))

    probabilities = tensor("sorted_probs", "float32", 1, vocab)
    ids = tensor("sorted_indices", "int32", 1, vocab)
    uniform = tensor("uniform_samples", "float32", 1)
    rows = tensor("sample_indices", "int32", 1)  # always row 0: a browser runs one sequence
    top_p = tensor("top_p", "float32", 1)
    with bb.function("sample_with_top_p", [probabilities, ids, uniform, rows, top_p]):
        with bb.dataflow():
            kernel = bb.add_func(_draw(vocab), "draw_sorted")
            drawn = relax.call_tir(
                kernel, [probabilities, ids, uniform, top_p], out_ty=relax.TensorType((1,), "int32")
            )
            result = bb.emit_output(drawn)
        bb.emit_func_output(result)
