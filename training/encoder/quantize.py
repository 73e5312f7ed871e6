"""int8 matrices for the runtime, and what keeps a product near the one before rounding.

A weight has one scale a row, which is an output feature. Before it is rounded, what is large in its inputs
and small in the weight is moved from the one to the other (SmoothQuant, Xiao et al. 2023); then the mean
error that is left is added to the bias (Nagel et al. 2019). Both come from a few calibration texts.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from training.encoder.encode import encode
from training.encoder.model import Encoder

#: Largest magnitude of an int8 weight; -128 is left out, so that the range is symmetric.
LIMIT = 127
#: How much of the inputs' range is moved into the weights: 0 nothing, 1 all. From .5 to .8 it is the same.
MOVED = 0.7
_TINY = 1e-6


@dataclass(frozen=True)
class Int8Matrix:
    """Transposed for the product x · values: int8 [inputs, outputs], float32 [outputs]."""

    values: NDArray[np.int8]
    scales: NDArray[np.float32]

    def dequantized(self) -> NDArray[np.float32]:
        """The weight float32 [outputs, inputs] that is left."""
        return self.values.T * self.scales[:, None]


@dataclass(frozen=True)
class Inputs:
    """What a linear layer takes in, by feature: the largest magnitude and the mean, each float32 [inputs]."""

    largest: NDArray[np.float32]
    mean: NDArray[np.float32]


def quantize(weight: NDArray[np.float32]) -> Int8Matrix:
    """Rounds a weight float32 [outputs, inputs]; off by half a scale at most."""
    scales = np.maximum(np.abs(weight).max(axis=1), 1e-12).astype(np.float32) / LIMIT
    values = np.rint(weight / scales[:, None]).astype(np.int8)
    return Int8Matrix(np.ascontiguousarray(values.T), scales)


def balance(weights: Sequence[NDArray[np.float32]], inputs: Inputs) -> NDArray[np.float32]:
    """By what the weights are multiplied and their common inputs divided, float32 [inputs]."""
    columns = np.max([np.abs(weight).max(axis=0) for weight in weights], axis=0)
    factors = (inputs.largest + _TINY) ** MOVED / (columns + _TINY) ** (1 - MOVED)
    return (factors / np.exp(np.log(factors).mean())).astype(np.float32)


def mean_error(
    weight: NDArray[np.float32], matrix: Int8Matrix, mean: NDArray[np.float32]
) -> NDArray[np.float32]:
    """What the rounded product lacks on average, float32 [outputs]."""
    return ((weight - matrix.dequantized()) @ mean).astype(np.float32)


def calibrate(encoder: Encoder, texts: Sequence[Sequence[int]]) -> Mapping[str, Inputs]:
    """Inputs of every linear layer, by its name, over texts as `content` gives them."""
    seen: dict[str, list[Tensor]] = {}

    def watch(name: str, linear: nn.Module) -> torch.utils.hooks.RemovableHandle:
        def note(_linear: nn.Module, args: tuple[Tensor]) -> None:
            seen.setdefault(name, []).append(args[0].flatten(0, -2))

        return linear.register_forward_pre_hook(note)

    linears = [(name, module) for name, module in encoder.named_modules() if isinstance(module, nn.Linear)]
    hooks = [watch(name, linear) for name, linear in linears]
    try:
        # One at a time: padding is no input that counts.
        for text in texts:
            encode(encoder, [text])
    finally:
        for hook in hooks:
            hook.remove()
    inputs = {name: torch.cat(rows) for name, rows in seen.items()}
    return {name: Inputs(x.abs().amax(0).numpy(), x.mean(0).numpy()) for name, x in inputs.items()}
