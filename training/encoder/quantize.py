"""int8 matrices for the runtime: one scale a row of the weight, which is an output feature."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

#: Largest magnitude of an int8 weight; -128 is left out, so that the range is symmetric.
LIMIT = 127


@dataclass(frozen=True)
class Int8Matrix:
    """Transposed for the product x · values: int8 [inputs, outputs], float32 [outputs]."""

    values: NDArray[np.int8]
    scales: NDArray[np.float32]


def quantize(weight: NDArray[np.float32]) -> Int8Matrix:
    """Rounds a weight float32 [outputs, inputs]; off by half a scale at most."""
    scales = np.maximum(np.abs(weight).max(axis=1), 1e-12).astype(np.float32) / LIMIT
    values = np.rint(weight / scales[:, None]).astype(np.int8)
    return Int8Matrix(np.ascontiguousarray(values.T), scales)
