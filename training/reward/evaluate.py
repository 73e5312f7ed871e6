"""Measures a run on the topics that it has not seen.

    python -m training.reward.evaluate training/reward/runs/NAME.json [--of run|base|graph]

All comparisons are pairs; chance is one half. `base` measures the base on the same topics, `graph` what ships
in models/encoder, rounded as the browser has it.
"""

from __future__ import annotations

import argparse
import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import torch
from torch import Tensor

from training.encoder.base import TOKENIZER, load_base
from training.encoder.encode import encode
from training.encoder.runtime import GraphEncoder
from training.gold import read_folds, read_gold
from training.reward.data import Example, Prefixes, equal_lengths, examples, prefixes
from training.reward.model import Reward
from training.reward.train import checkpoint_of, read_run


@dataclass(frozen=True)
class Figures:
    """Shares of pairs that are in order."""

    records: int
    #: A post's answer before another post's of the same language, whole; by the reward and by the cosine.
    cross_post: float
    cross_post_cosine: float
    #: The same, both answers cut as for `rejected`.
    cross_post_cut: float
    #: A sentence of a post's answer or chain before one of another post's, by the cosine.
    sentence: float
    #: Answer before rejected reply, both cut to one length that neither ends at; and by the cosine.
    rejected: float
    rejected_cosine: float
    #: `rejected` by flaw and by language.
    by_flaw: Mapping[str, float]
    by_language: Mapping[str, float]
    #: Answer before rejected reply as they were written: the answers are longer.
    rejected_whole: float
    #: Correlation of an answer's reward with its length in tokens.
    length: float


def measure(reward: Reward, rows: Sequence[Example], before: Prefixes) -> Figures:
    """Figures of all rows."""

    def vectors(texts: Sequence[list[int]], prefix: list[int]) -> Tensor:
        return encode(reward.encoder, [prefix + text for text in texts])

    posts = vectors([row.post for row in rows], before.query)
    whole = vectors([row.answer for row in rows], before.passage)
    rejected_whole = vectors([row.rejected for row in rows], before.passage)
    cut = [equal_lengths(row) for row in rows]
    answers = vectors([answer for answer, _ in cut], before.passage)
    rejected = vectors([reply for _, reply in cut], before.passage)
    sentences = vectors([row.sentences[len(row.sentences) // 3] for row in rows], before.passage)
    with torch.inference_mode():
        by_reward, by_cosine, by_cut = reward(posts, whole), posts @ whole.T, reward(posts, answers)
        margin = by_cut.diagonal() - reward(posts, rejected).diagonal()
        cosine_margin = ((answers - rejected) * posts).sum(-1)
        whole_margin = by_reward.diagonal() - reward(posts, rejected_whole).diagonal()
        length = torch.tensor([float(len(row.answer)) for row in rows])
        correlation = torch.corrcoef(torch.stack([by_reward.diagonal(), length]))[0, 1]
    languages = [row.lang for row in rows]
    return Figures(
        records=len(rows),
        cross_post=_pairwise(by_reward, languages),
        cross_post_cosine=_pairwise(by_cosine, languages),
        cross_post_cut=_pairwise(by_cut, languages),
        sentence=_pairwise(posts @ sentences.T, languages),
        rejected=_share(margin > 0),
        rejected_cosine=_share(cosine_margin > 0),
        by_flaw=_shares(margin > 0, [row.flaw for row in rows]),
        by_language=_shares(margin > 0, languages),
        rejected_whole=_share(whole_margin > 0),
        length=round(correlation.item(), 4),
    )


def _pairwise(scores: Tensor, languages: Sequence[str]) -> float:
    """How often a row's own column, the one on the diagonal, is above another of its language."""
    own = scores.diagonal()[:, None]
    same = torch.tensor([[a == b for b in languages] for a in languages])
    return _share((own > scores)[same & ~torch.eye(len(languages), dtype=torch.bool)])


def _share(right: Tensor) -> float:
    return round(right.float().mean().item(), 4)


def _shares(right: Tensor, names: Sequence[str]) -> dict[str, float]:
    groups = defaultdict(list)
    for name, ok in zip(names, right.tolist(), strict=True):
        groups[name].append(ok)
    return {name: round(sum(group) / len(group), 4) for name, group in sorted(groups.items())}


def main() -> None:
    """See the module's docstring."""
    parser = argparse.ArgumentParser(prog="python -m training.reward.evaluate")
    parser.add_argument("run", type=Path)
    parser.add_argument("--of", choices=("run", "base", "graph"), default="run")
    parser.add_argument("--threads", type=int, default=torch.get_num_threads())
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    cut = load_base()
    reward = Reward(cut.encoder).eval()
    if options.of == "graph":
        described = json.loads((TOKENIZER.parent / "encoder.json").read_text(encoding="utf-8"))
        reward.tone.data = torch.tensor(described["tone"])
        graph = TOKENIZER.parent / described["graph"]["path"]
        reward.encoder = GraphEncoder(graph, cut.encoder.shape, options.threads)
    if options.of == "run":
        reward.load_state_dict(torch.load(checkpoint_of(options.run), weights_only=True)["reward"])
    held_out = set(read_folds()[read_run(options.run).held_out])
    rows = examples([record for record in read_gold() if record.topic in held_out], cut.tokenizer)
    print(json.dumps(asdict(measure(reward, rows, prefixes(cut.tokenizer))), indent=2))


if __name__ == "__main__":
    main()
