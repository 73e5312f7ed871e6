"""TRL's trainer on pairs that are token ids already."""

from __future__ import annotations

from datasets import Dataset
from trl import DPOTrainer


class PairTrainer(DPOTrainer):
    """Takes the pairs as they are: TRL would end each text, and ours are beginnings."""

    def _prepare_dataset(self, dataset: Dataset, *others: object) -> Dataset:
        return dataset
