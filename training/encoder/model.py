"""The encoder in PyTorch: BERT (Devlin et al. 2019) over XLM-R's vocabulary, mean of the last states."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional as F

from training.encoder.packed import Shape

#: Names of a layer's parts in the packed file.
_PARTS = {
    "q": "query",
    "k": "key",
    "v": "value",
    "ao": "attended",
    "aln": "attended_norm",
    "fi": "widen",
    "fo": "narrow",
    "oln": "norm",
}


class Layer(nn.Module):
    """One post-norm layer."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.heads = shape.heads
        self.query = nn.Linear(shape.hidden, shape.hidden)
        self.key = nn.Linear(shape.hidden, shape.hidden)
        self.value = nn.Linear(shape.hidden, shape.hidden)
        self.attended = nn.Linear(shape.hidden, shape.hidden)
        self.attended_norm = nn.LayerNorm(shape.hidden, shape.epsilon)
        self.widen = nn.Linear(shape.hidden, shape.intermediate)
        self.narrow = nn.Linear(shape.intermediate, shape.hidden)
        self.norm = nn.LayerNorm(shape.hidden, shape.epsilon)

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        """[batch, time, hidden] to the same shape; `mask` [batch, 1, 1, time] is true where a token is."""
        batch, time, hidden = x.shape

        def heads(projected: Tensor) -> Tensor:
            return projected.view(batch, time, self.heads, -1).transpose(1, 2)

        q, k, v = heads(self.query(x)), heads(self.key(x)), heads(self.value(x))
        y = F.scaled_dot_product_attention(q, k, v, attn_mask=mask)
        x = self.attended_norm(x + self.attended(y.transpose(1, 2).reshape(batch, time, hidden)))
        return self.norm(x + self.narrow(F.gelu(self.widen(x))))


class Encoder(nn.Module):
    """Token ids to one vector a text."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.shape = shape
        self.word = nn.Embedding(shape.vocab, shape.hidden)
        self.position = nn.Embedding(shape.positions, shape.hidden)
        self.embedding_norm = nn.LayerNorm(shape.hidden, shape.epsilon)
        self.layers = nn.ModuleList(Layer(shape) for _ in range(shape.layers))

    def forward(self, ids: Tensor, mask: Tensor) -> Tensor:
        """Mean of the last states over the tokens, [batch, hidden]; its length is whatever it is.

        `ids` int64 [batch, time]; `mask` bool [batch, time], true where there is a token.
        """
        x = self.embedding_norm(self.word(ids) + self.position.weight[: ids.shape[1]])
        for layer in self.layers:
            x = layer(x, mask[:, None, None, :])
        weights = mask.to(x.dtype)[..., None]
        return (x * weights).sum(1) / weights.sum(1)

    def load(self, word: NDArray[np.float32], tensors: Mapping[str, NDArray[np.float32]]) -> None:
        """Takes the weights of a packed file, or of a part of its vocabulary."""
        hidden = self.shape.hidden
        # There is one type of token, so its row is part of every position's.
        position = tensors["emb.pos"].reshape(-1, hidden) + tensors["emb.type"].reshape(-1, hidden)[0]
        state = {"word.weight": word, "position.weight": position}
        state |= {f"embedding_norm.{full}": tensors[f"emb.ln.{short}"] for short, full in _KINDS.items()}
        for layer in range(self.shape.layers):
            for part, name in _PARTS.items():
                for short, full in _KINDS.items():
                    state[f"layers.{layer}.{name}.{full}"] = tensors[f"l{layer}.{part}.{short}"]
        self.load_state_dict({name: torch.from_numpy(np.array(value)) for name, value in state.items()})


_KINDS = {"w": "weight", "b": "bias"}
