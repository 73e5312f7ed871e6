"""The records of a run, split by topic."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from training.data.settings import DataSettings
from training.gold import Record, read_folds, read_gate, read_gold


@dataclass(frozen=True)
class Split:
    """Records to train on, and those that are never trained on: whole topics, and the posts of the gate."""

    train: list[Record]
    held_out: list[Record]


def read_split(settings: DataSettings) -> Split:
    """All records of the settings' languages and numbers.

    A topic that is in no fold is trained on. Raises GoldError at the first record that cannot be used, and
    ValueError for an id that two records have, a fold that is not there, or nothing to train on.
    """
    folds = read_folds()
    if not 0 <= settings.held_out < len(folds):
        raise ValueError(f"held_out is {settings.held_out}: splits.json has folds 0 to {len(folds) - 1}")
    topics, gate = set(folds[settings.held_out]), read_gate()
    split = Split([], [])
    seen: dict[str, str] = {}
    for folder in settings.folders:
        for record in read_gold(Path(folder)):
            if record.id in seen:
                raise ValueError(f"{record.id} stands in {seen[record.id]} and again in {folder}")
            seen[record.id] = folder
            if record.lang in settings.languages and record.number >= settings.from_number:
                held_out = record.topic in topics or record.id in gate
                (split.held_out if held_out else split.train).append(record)
    if not split.train:
        raise ValueError(f"no records to train on in {', '.join(settings.folders)}")
    return split


def spread(records: Sequence[Record], count: int) -> list[Record]:
    """At most `count` records, evenly over topics and, where there are some, languages."""
    groups: dict[tuple[str, str], list[Record]] = {}
    for record in records:
        groups.setdefault((record.lang, record.topic), []).append(record)
    columns = max(map(len, groups.values()), default=0)
    in_turn = [group[i] for i in range(columns) for group in groups.values() if i < len(group)]
    return in_turn[:count]
