"""Compiles a model library: the functions that web-llm calls, TVM's runtime, one WebAssembly file."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable, Sequence
from pathlib import Path

import tvm
from tvm import relax
from tvm.s_tir import dlight
from tvm.tirx import transform as tir_transform

from training.export.kv_cache import add_kv_cache
from training.export.logits import logit_functions
from training.export.qwen2 import Build, Qwen2
from training.export.sampling import add_softmax, add_sort, add_top_p
from training.export.shapes import DTYPES, LibraryShape, Quantization, Schedule

#: Code and tables of the host; weights never enter it. Grows when it must.
INITIAL_MEMORY = 32 << 20

LINK_FLAGS = (
    "--no-entry",
    "-sSTANDALONE_WASM=1",
    "-sWASM_BIGINT=1",
    "-sALLOW_MEMORY_GROWTH=1",
    # web-llm brings some of the runtime's imports itself.
    "-sERROR_ON_UNDEFINED_SYMBOLS=0",
    f"-sINITIAL_MEMORY={INITIAL_MEMORY}",
)


def metadata(
    shape: LibraryShape, quantization: Quantization, parameters: Sequence[tuple[str, object]]
) -> str:
    """The library's description of itself, as JSON that web-llm reads."""
    config = shape.config
    return json.dumps(
        {
            "model_type": "qwen2",
            "quantization": quantization,
            "context_window_size": shape.context,
            "sliding_window_size": -1,
            "attention_sink_size": -1,
            "prefill_chunk_size": shape.chunk,
            "tensor_parallel_shards": 1,
            "pipeline_parallel_stages": 1,
            "max_batch_size": 1,
            "kv_state_kind": "kv_cache",
            "kv_cache": {
                "num_hidden_layers": config.layers,
                "num_attention_heads": config.heads,
                "num_key_value_heads": config.kv_heads,
                "head_dim": config.head_dim,
            },
            "params": [
                {
                    "name": name,
                    "shape": [int(size) for size in parameter.shape],
                    "dtype": str(parameter.dtype),
                    "preprocs": [],
                }
                for name, parameter in parameters
            ],
        }
    )


def _module(shape: LibraryShape, quantization: Quantization, target: tvm.target.Target) -> tvm.IRModule:
    build = Build(DTYPES[quantization], shape.schedule)
    model = Qwen2(shape.config, build)
    module, parameters = model.export_tvm(spec=model.interface())[:2]
    bb = relax.BlockBuilder(module)
    add_kv_cache(bb, shape.config, build, target)
    add_softmax(bb, shape.config.vocab)
    add_sort(bb, shape.config.vocab)
    add_top_p(bb, shape.config.vocab)
    with bb.function("_metadata", []):
        bb.emit_func_output(tvm.ir.StringImm(metadata(shape, quantization, parameters)))
    module = bb.finalize()
    for function in logit_functions():
        module[str(function.attrs["global_symbol"])] = function
    return module


def _lower(shape: LibraryShape, planned: list[int]) -> Callable[..., tvm.IRModule]:
    """Relax to scheduled kernels and calls of the virtual machine; notes planned buffers in `planned`."""
    bounds = {"seq_len": shape.chunk, "total_seq_len": shape.context, "batch_size": 1}

    @tvm.transform.module_pass(opt_level=0)
    def bound_shapes(module: tvm.IRModule, _context: tvm.transform.PassContext) -> tvm.IRModule:
        for variable, function in module.functions_items():
            if isinstance(function, relax.Function):
                function = function.with_attr("tir_var_upper_bound", bounds)
                module[variable] = function.with_attr("relax.memory_plan_dynamic_func_output", True)
        return module

    alloc_storage = tvm.ir.Op.get("relax.memory.alloc_storage")

    @tvm.transform.module_pass(opt_level=0)
    def note_plan(module: tvm.IRModule, _context: tvm.transform.PassContext) -> tvm.IRModule:
        def visit(expression: relax.Expr) -> None:
            if isinstance(expression, relax.Call) and expression.op == alloc_storage:
                (size,) = expression.args[0].values
                planned.append(int(size))

        for _, function in module.functions_items():
            if isinstance(function, relax.Function):
                relax.analysis.post_order_visit(function, visit)
        return module

    passes = relax.transform
    return tvm.transform.Sequential(
        [
            tir_transform.BindTarget(tvm.target.Target.current(allow_none=False)),
            bound_shapes,
            passes.LegalizeOps(),
            # Before anything fuses a reshape into a kernel that would copy what only needs another view.
            passes.RewriteDataflowReshape(),
            passes.AnnotateTIROpPattern(),
            passes.FoldConstant(),
            passes.FuseOps(),
            passes.FuseTIR(),
            passes.DeadCodeElimination(),
            dlight.ApplyDefaultSchedule(*_rules(shape.schedule)),
            tir_transform.ForceNarrowIndexToInt32(),
            passes.ToNonDataflow(),
            passes.RemovePurityChecking(),
            passes.CallTIRRewrite(),
            passes.StaticPlanBlockMemory(),
            note_plan,
            passes.LowerAllocTensor(),
            passes.KillAfterLastUse(),
            passes.LowerRuntimeBuiltin(),
            passes.ComputePrimValue(),
            passes.VMShapeLower(),
            passes.AttachGlobalSymbol(),
        ]
    )


def _rules(schedule: Schedule) -> list[dlight.ScheduleRule]:
    gpu = dlight.gpu
    tiled = [gpu.Matmul()] if schedule == "fast" else []
    return [*tiled, gpu.GEMV(), gpu.Reduction(), gpu.GeneralReduction(), gpu.Fallback()]


def _linker(emcc: str, runtime: Sequence[Path]) -> Callable[..., None]:
    def link(output: str, objects: Sequence[str], **_options: object) -> None:
        inputs = [*map(str, runtime), *objects]
        subprocess.run([emcc, "-O2", *LINK_FLAGS, "-o", output, *inputs], check=True)

    # Objects, not bitcode: TVM's LLVM is newer than the one in Debian's emscripten.
    link.object_format = "o"
    return link


def compile_library(
    shape: LibraryShape, quantization: Quantization, emcc: str, runtime: Sequence[Path], output: Path
) -> list[int]:
    """Writes the library of one shape and quantization to `output` (a .wasm file).

    Returns the sizes in bytes of the buffers that it plans for activations, at the longest prefill.
    """
    host = {"kind": "llvm", "mtriple": "wasm32-unknown-unknown-wasm"}
    target = tvm.target.Target({"kind": "webgpu", "host": host})
    planned: list[int] = []
    # Common subexpressions across branches confuse the WGSL of the sort's shared memory.
    with target, tvm.transform.PassContext(opt_level=3, config={"tirx.disable_cse_tir": True}):
        module = _module(shape, quantization, target)
        executable = relax.build(
            module, target=target, relax_pipeline=_lower(shape, planned), system_lib=True
        )
    executable.export_library(str(output), fcompile=_linker(emcc, runtime))
    return planned
