"""Builds model libraries for web-llm.

    python -m training.export.build nano [--out FOLDER [--check]]
    python -m training.export.build empathy-r1-1.5b [--out FOLDER]

Installs TVM into the virtual environment that runs it, and emscripten when it is root on Debian. Without
--out the libraries go where shapes.json says. The same packages give the same bytes: `--check` fails if what
is built differs from the repository's.
"""

from __future__ import annotations

import argparse
import hashlib
import sys
import time
from pathlib import Path

from training.export.shapes import read_shapes
from training.export.toolchain import ensure_tvm, find_emcc

ROOT = Path(__file__).parent.parent.parent


def main() -> None:
    """See the module's docstring."""
    shapes = read_shapes()
    parser = argparse.ArgumentParser(prog="python -m training.export.build")
    parser.add_argument("model", choices=sorted(shapes))
    parser.add_argument("--out", type=Path, help="folder for the .wasm files, by the names in shapes.json")
    parser.add_argument("--check", action="store_true", help="compare with the libraries in the repository")
    args = parser.parse_args()
    if args.check and args.out is None:
        parser.error("--check needs --out")

    ensure_tvm()
    from training.export.library import compile_library
    from training.export.runtime import build_runtime

    shape = shapes[args.model]
    emcc = find_emcc()
    runtime = build_runtime(emcc)
    differing = []
    for quantization, place in shape.libraries.items():
        output = args.out / Path(place).name if args.out else ROOT / place
        output.parent.mkdir(parents=True, exist_ok=True)
        start = time.monotonic()
        buffers = compile_library(shape, quantization, emcc, runtime, output)
        # The linker makes it a program; a browser is what runs it.
        output.chmod(0o644)
        data = output.read_bytes()
        print(f"{output}: {len(data)} bytes, sha256 {hashlib.sha256(data).hexdigest()}")
        print(f"  {time.monotonic() - start:.0f} s, {sum(buffers)} bytes for activations")
        if args.check and data != (ROOT / place).read_bytes():
            differing.append(place)
    if differing:
        sys.exit(f"not what was built: {', '.join(differing)}")


if __name__ == "__main__":
    main()
