"""TRL's trainer on pairs that are token ids already."""

from __future__ import annotations

from datasets import Dataset
from torch.utils.data import Sampler, SequentialSampler
from trl import DPOTrainer


class PairTrainer(DPOTrainer):
    """Takes the pairs as they are: TRL would end each text, and ours are beginnings."""

    def _prepare_dataset(self, dataset: Dataset, *others: object) -> Dataset:
        return dataset

    def _get_train_sampler(self, train_dataset: Dataset | None = None) -> Sampler:
        """The curriculum's order is that of the dataset."""
        return SequentialSampler(self.train_dataset if train_dataset is None else train_dataset)
