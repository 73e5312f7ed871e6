"""The C++ to WebAssembly compiler: Debian's emscripten."""

from __future__ import annotations

import os
import shutil
import subprocess


def find_emcc() -> str:
    """Path of `emcc`; as root, installs Debian's package if there is none.

    Raises RuntimeError, with the command to run, where it may not install.
    """
    found = shutil.which("emcc")
    if found:
        return found
    command = ["apt-get", "install", "-y", "--no-install-recommends", "emscripten"]
    if os.geteuid() != 0 or shutil.which("apt-get") is None:
        raise RuntimeError(f"no emcc here; install emscripten, e.g. sudo {' '.join(command)}")
    print("installing emscripten", flush=True)
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    subprocess.run(["apt-get", "update", "-q"], check=True, env=environment)
    subprocess.run(command, check=True, env=environment)
    found = shutil.which("emcc")
    if found is None:
        raise RuntimeError("emscripten is installed but there is no emcc on the PATH")
    return found
