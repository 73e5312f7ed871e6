"""The graph that ships, run in Python."""

from __future__ import annotations

from pathlib import Path

import onnxruntime
import torch
from torch import Tensor, nn

from training.encoder.graph import INPUT
from training.encoder.packed import Shape


class GraphEncoder(nn.Module):
    """Called like the encoder in PyTorch."""

    def __init__(self, path: Path, shape: Shape, threads: int = 1) -> None:
        super().__init__()
        self.shape = shape
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        self._session = onnxruntime.InferenceSession(path, options, providers=["CPUExecutionProvider"])

    def forward(self, ids: Tensor, _mask: Tensor) -> Tensor:
        """Vectors float32 [batch, hidden]; the graph tells padding by its id."""
        (vectors,) = self._session.run(None, {INPUT: ids.int().numpy()})
        return torch.from_numpy(vectors)
