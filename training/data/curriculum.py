"""Plain and short first: how hard a record is for a small model, and the order in which a run sees them.

A small model learns from plain letters and stumbles over dense prose. Hard is what is long, and what is
worded unusually: a conversation's rank by length and its rank by mean surprisal of its characters (its words
in English) under the frequencies of the whole set count the same. Ranks are within a language.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence

import numpy as np

from training.gold import Record
from training.protocol import conversation

#: Steps of the curriculum; inside a step the order is random.
BANDS = 4


def difficulties(records: Sequence[Record]) -> list[float]:
    """For each record how hard it is, 0 to 1, evenly spaced within its language."""
    texts = ["".join(content for _, content in conversation(record)[1:]) for record in records]
    ranks = [0.0] * len(records)
    for lang in sorted({record.lang for record in records}):
        own = [i for i, record in enumerate(records) if record.lang == lang]
        frequencies = Counter(unit for i in own for unit in _units(texts[i], lang))
        long = _ranks([len(texts[i]) for i in own])
        unusual = _ranks([_surprisal(_units(texts[i], lang), frequencies) for i in own])
        joined = _ranks([a + b for a, b in zip(long, unusual, strict=True)])
        for i, rank in zip(own, joined, strict=True):
            ranks[i] = rank
    return ranks


def easiest(records: Sequence[Record], share: float) -> list[Record]:
    """The share of each language that is least hard, in the order given."""
    ranks = difficulties(records)
    return [record for record, rank in zip(records, ranks, strict=True) if rank <= share]


def in_order(records: Sequence[Record], passes: int, seed: int) -> list[Record]:
    """Every record once a pass, band after band, shuffled within a band; the same for the same seed."""
    bands = [min(BANDS - 1, int(rank * BANDS)) for rank in difficulties(records)]
    order: list[Record] = []
    for number in range(passes):
        chance = np.random.default_rng([seed, number]).random(len(records))
        order += [records[i] for i in sorted(range(len(records)), key=lambda i: (bands[i], chance[i]))]
    return order


def _units(text: str, lang: str) -> Sequence[str]:
    return text if lang == "zh" else text.lower().split()


def _surprisal(units: Sequence[str], frequencies: Counter[str]) -> float:
    """Mean surprisal of a unit in nats."""
    total = frequencies.total()
    return sum(math.log(total / frequencies[unit]) for unit in units) / len(units)


def _ranks(values: Sequence[float]) -> list[float]:
    """Places in ascending order as shares of the whole: above 0, the last 1."""
    places = {i: place for place, i in enumerate(sorted(range(len(values)), key=lambda i: values[i]), 1)}
    return [places[i] / len(values) for i in range(len(values))]
