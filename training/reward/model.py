"""The reward and its losses.

    reward(post, reply) = cos(post, reply) + tone · reply

with unit vectors of the encoder. The cosine says whether the reply answers this post, the tone, one learned
vector, whether it speaks as the good replies do; a flaw such as talking down has no other post that it would
fit.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from training.encoder.encode import enclosed, padded
from training.encoder.model import Encoder
from training.reward.data import Batch


class Reward(nn.Module):
    """The encoder with the direction of a good reply's tone."""

    def __init__(self, encoder: Encoder) -> None:
        super().__init__()
        self.encoder = encoder
        self.tone = nn.Parameter(torch.zeros(encoder.shape.hidden))

    def vectors(self, rows: list[list[int]]) -> Tensor:
        """Unit vectors [rows, hidden] of token ids with their prefixes."""
        return F.normalize(self.encoder(*padded([enclosed(row) for row in rows])).float(), dim=-1)

    def forward(self, posts: Tensor, replies: Tensor) -> Tensor:
        """Rewards [posts, replies] of unit vectors."""
        return posts @ replies.T + replies @ self.tone


@dataclass(frozen=True)
class Weights:
    """How much each part of the loss counts."""

    #: What differences of rewards are divided by.
    temperature: float
    #: Answer before the rejected reply of the same post.
    rejected: float
    #: Any answer before any rejected reply, by tone alone.
    tone: float
    #: A sentence of this post's answer or chain before those of other posts.
    sentence: float


def loss_of(reward: Reward, batch: Batch, weights: Weights) -> Tensor:
    """Contrastive loss (InfoNCE, van den Oord et al. 2018) with the losses that `Weights` names."""
    answers, rejected = reward.vectors(batch.answers), reward.vectors(batch.rejected)
    posts, sentences = reward.vectors(batch.posts), reward.vectors(batch.sentences)
    own = torch.arange(len(posts))
    scores = reward(posts, torch.cat([answers, rejected])) / weights.temperature
    good, bad = scores[own, own], scores[own, own + len(posts)]
    tones = (answers @ reward.tone)[:, None] - (rejected @ reward.tone)[None, :]
    return (
        F.cross_entropy(scores, own)
        + weights.rejected * F.softplus(bad - good).mean()
        + weights.tone * F.softplus(-tones / weights.temperature).mean()
        + weights.sentence * F.cross_entropy(posts @ sentences.T / weights.temperature, own)
    )
