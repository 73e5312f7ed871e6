"""From a run's settings to TRL's trainer."""

from __future__ import annotations

from collections.abc import Sequence

from datasets import Dataset
from peft import PeftModel
from transformers import PreTrainedTokenizerBase
from trl import GRPOConfig, GRPOTrainer

from training.data.curriculum import in_order
from training.gold import Record
from training.grpo.rewards import Reward
from training.protocol import ASKED, conversation


def prompts(records: Sequence[Record]) -> Dataset:
    """What a rollout begins with, and what the rewards need to know of the record."""
    return Dataset.from_list(
        [
            {
                "prompt": [
                    {"role": role, "content": content} for role, content in conversation(record)[:ASKED]
                ],
                "post": record.turns[0].message,
                "lang": record.lang,
                "risk": record.risk,
            }
            for record in records
        ]
    )


def make_trainer(
    policy: PeftModel,
    tokenizer: PreTrainedTokenizerBase,
    records: Sequence[Record],
    rewards: Sequence[Reward],
    arguments: GRPOConfig,
) -> GRPOTrainer:
    """A trainer that rolls out the first letters, plain and short ones first.

    The policy comes with the adapter of the fine-tuning: TRL keeps a copy, to which the KL term holds the
    policy. Raises ValueError where the weights of the run do not fit the rewards.
    """
    # TRL shuffles unless told not to, and the order of the rows is the curriculum's.
    arguments.shuffle_dataset = False
    return GRPOTrainer(
        model=policy,
        reward_funcs=list(rewards),
        args=arguments,
        train_dataset=prompts(in_order(records, 1, arguments.seed)),
        processing_class=tokenizer,
    )
