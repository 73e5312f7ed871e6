"""What libraries there are: shapes.json, which the preparation of the weights reads too."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from training.qwen import QwenConfig

SHAPES = Path(__file__).parent / "shapes.json"

Quantization = Literal["q4f32_1", "q4f16_1"]
#: Of scales, vectors and activations.
DTYPES: dict[Quantization, str] = {"q4f32_1": "float32", "q4f16_1": "float16"}

#: `small`: short kernels, quick to load on a software adapter. `fast`: tiled products for a real GPU.
Schedule = Literal["small", "fast"]


@dataclass(frozen=True)
class LibraryShape:
    """A model's sizes and the limits that are compiled into its libraries."""

    config: QwenConfig
    #: Positions of the KV cache.
    context: int
    #: Most tokens of one prefill call.
    chunk: int
    schedule: Schedule
    #: Where the library of each quantization lies, from the repository's root.
    libraries: Mapping[Quantization, str]


def read_shapes(path: Path = SHAPES) -> dict[str, LibraryShape]:
    """All shapes by model id."""
    raw = json.loads(path.read_text(encoding="utf-8"))
    return {
        model: LibraryShape(
            config=QwenConfig(**entry["config"]),
            context=entry["context_window_size"],
            chunk=entry["prefill_chunk_size"],
            schedule=entry["schedule"],
            libraries=entry["libraries"],
        )
        for model, entry in raw.items()
    }
