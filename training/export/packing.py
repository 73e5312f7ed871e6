"""Four-bit weights as web-llm keeps them (`q4f32_1`, `q4f16_1`): symmetric groups of 32 along a row.

A value is `(nibble - 7) * scale` with nibbles 0 to 14. `q_weight` is uint32 [rows, columns / 8], element j
of a row in bits 4 (j mod 8) of word j / 8; `q_scale` is [rows, columns / 32], float32 or float16.
"""

from __future__ import annotations

import numpy as np

GROUP, PER_WORD, OFFSET = 32, 8, 7

_SHIFTS = np.arange(PER_WORD, dtype=np.uint32) * np.uint32(4)


def pack(matrix: np.ndarray, dtype: str) -> tuple[np.ndarray, np.ndarray]:
    """Packs float32 [rows, columns] into words and scales; scales are rounded to `dtype` before use."""
    rows, columns = matrix.shape
    if columns % GROUP:
        raise ValueError(f"{columns} columns do not divide into groups of {GROUP}")
    groups = matrix.astype(np.float32).reshape(rows, columns // GROUP, GROUP)
    scales = (np.abs(groups).max(axis=2) / np.float32(OFFSET)).astype(dtype)
    steps = scales.astype(np.float32)
    steps = np.where(steps == 0, np.float32(1), steps)
    nibbles = np.clip(np.rint(groups / steps[:, :, None]) + OFFSET, 0, 2 * OFFSET).astype(np.uint32)
    words = (nibbles.reshape(rows, columns // PER_WORD, PER_WORD) << _SHIFTS).sum(axis=2, dtype=np.uint32)
    return words, scales


def unpack(words: np.ndarray, scales: np.ndarray) -> np.ndarray:
    """The float32 matrix that packed weights stand for."""
    rows = words.shape[0]
    nibbles = (words[:, :, None] >> _SHIFTS) & np.uint32(15)
    values = nibbles.astype(np.float32).reshape(rows, -1, GROUP) - np.float32(OFFSET)
    return (values * scales.astype(np.float32)[:, :, None]).reshape(rows, -1)
