"""TVM's WebAssembly runtime as object files, from the sources in its Python packages."""

from __future__ import annotations

import hashlib
import importlib.metadata
import importlib.util
import shutil
import subprocess
import tempfile
from pathlib import Path

STANDINS = Path(__file__).parent / "standins"
CACHE = Path(__file__).parent.parent.parent / ".cache" / "tvm-runtime"
UNITS = ("wasm_runtime", "tvmjs_support", "webgpu_runtime", "no_rpc")

#: Sources that the runtime would pull in for what a model library never does: serving remote calls, sorting
#: on the CPU, state of recurrent networks, TVM's own tests.
UNUSED = (
    "src/runtime/extra/contrib/sort/sort.cc",
    "src/runtime/rpc/rpc_channel.cc",
    "src/runtime/rpc/rpc_endpoint.cc",
    "src/runtime/rpc/rpc_event_impl.cc",
    "src/runtime/rpc/rpc_module.cc",
    "src/runtime/vm/rnn_state.cc",
    "3rdparty/tvm-ffi/src/ffi/testing/testing.cc",
)

FLAGS = ("-O2", "-std=c++17", "-Wno-ignored-attributes", "-I.", "-Iinclude", "-I3rdparty/tvm-ffi/include")


def _package(name: str) -> Path:
    spec = importlib.util.find_spec(name)
    if spec is None or spec.origin is None:
        raise RuntimeError(f"no Python package {name}: pip install -r training/export/requirements.txt")
    return Path(spec.origin).parent


def _lay_out(tree: Path) -> None:
    """Copies what the runtime is made of into `tree`, in the layout that its includes expect."""
    tvm, ffi = _package("tvm"), _package("tvm_ffi")
    for part in ("src/runtime", "src/support", "include", "web/emcc"):
        if (tvm / part).is_dir():
            shutil.copytree(tvm / part, tree / part)
    for part in ("src", "include"):
        shutil.copytree(ffi / part, tree / "3rdparty" / "tvm-ffi" / part)
    for part in ("include", "src", "web"):
        shutil.copytree(STANDINS / part, tree / part, dirs_exist_ok=True)
    main = tree / "web" / "emcc" / "wasm_runtime.cc"
    text = main.read_text(encoding="utf-8")
    for source in UNUSED:
        include = f'#include "{source}"\n'
        if include not in text:
            raise RuntimeError(f"this TVM's runtime does not include {source}: adapt UNUSED")
        text = text.replace(include, "")
    main.write_text(text, encoding="utf-8")


def _key(emcc: str) -> str:
    """Names everything that the objects depend on."""
    digest = hashlib.sha256()
    for package in ("apache-tvm", "apache-tvm-ffi"):
        digest.update(f"{package} {importlib.metadata.version(package)}\n".encode())
    digest.update(subprocess.run([emcc, "--version"], check=True, capture_output=True).stdout)
    digest.update(repr((UNUSED, FLAGS)).encode())
    for path in sorted(path for path in STANDINS.rglob("*") if path.suffix in (".h", ".cc")):
        digest.update(path.read_bytes())
    return digest.hexdigest()[:16]


def build_runtime(emcc: str, cache: Path = CACHE) -> list[Path]:
    """The runtime's object files; compiled once (one to two minutes) and kept in `cache`."""
    folder = cache / _key(emcc)
    objects = [folder / f"{unit}.o" for unit in UNITS]
    if all(path.exists() for path in objects):
        return objects
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        tree = Path(scratch) / "tree"
        _lay_out(tree)
        for unit, target in zip(UNITS, objects, strict=True):
            print(f"compiling {unit}.cc", flush=True)
            made = Path(scratch) / target.name
            command = [emcc, *FLAGS, "-c", "-o", str(made), f"web/emcc/{unit}.cc"]
            subprocess.run(command, check=True, cwd=tree)
            shutil.move(made, target)
    return objects
