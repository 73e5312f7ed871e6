"""What the library is compiled with: TVM from PyPI, Debian's emscripten. Installs what is missing."""

from __future__ import annotations

import importlib
import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

REQUIREMENTS = Path(__file__).parent / "requirements.txt"


def ensure_tvm() -> None:
    """Installs TVM into the running virtual environment if there is none.

    Raises RuntimeError outside of a virtual environment: a system's Python is not ours to change.
    """
    if importlib.util.find_spec("tvm") is not None:
        return
    if sys.prefix == sys.base_prefix:
        raise RuntimeError(f"no TVM here; in a virtual environment: pip install -r {REQUIREMENTS}")
    print("installing TVM", flush=True)
    command = [sys.executable, "-m", "pip", "install", "--disable-pip-version-check", "-q"]
    subprocess.run([*command, "-r", str(REQUIREMENTS)], check=True)
    importlib.invalidate_caches()


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
