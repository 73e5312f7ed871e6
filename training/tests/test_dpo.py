"""Preferences: pairs of one length without ends, and a step that prefers the answers."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from trl import DPOConfig

from training.base import load_model, load_tokenizer
from training.data.curriculum import in_order
from training.data.examples import encode_prompt, encode_text
from training.data.select import read_split
from training.data.settings import DataSettings
from training.dpo.__main__ import main, make_trainer
from training.dpo.pairs import pairs
from training.gold import Record
from training.protocol import conversation
from training.settings import ModelSettings, read_settings
from training.sft.trainer import with_adapter
from training.tests.test_sft import WEIGHTS, assert_resumes, lines


def test_both_replies_are_beginnings_of_one_length(base: str, records: list[Record]) -> None:
    tokenizer = load_tokenizer(base)
    made = list(pairs(records[:10], tokenizer, 10_000))
    assert len(made) == 10
    for pair, record in zip(made, records, strict=False):
        chosen, rejected = pair["chosen_ids"], pair["rejected_ids"]
        assert 0 < len(chosen) == len(rejected) < len(encode_text(record.rejected, tokenizer))
        assert encode_text(record.turns[0].answer, tokenizer)[: len(chosen)] == chosen
        asked = encode_prompt(conversation(record)[:2], tokenizer)
        assert pair["prompt_ids"][: len(asked)] == asked
        assert tokenizer.decode(pair["prompt_ids"]).endswith("</empathy_think><answer>")
        assert tokenizer.eos_token_id not in chosen + rejected
    assert list(pairs(records[:10], tokenizer, 100)) == []


def test_the_answers_become_likelier_than_the_rejected_replies(run_file: Callable[..., Path]) -> None:
    path = run_file(
        passes=3, num_train_epochs=1, validation=3, eval_strategy="steps", eval_steps=12, bf16=False, beta=0.5
    )
    settings, data, arguments = read_settings(path, ModelSettings, DataSettings, DPOConfig)
    policy = with_adapter(load_model(settings.base).float(), settings)
    trainer = make_trainer(policy, load_tokenizer(settings.base), read_split(data), data, arguments)
    before = trainer.evaluate()
    trainer.train()
    after = trainer.evaluate()
    assert before["eval_rewards/margins"] == 0
    assert after["eval_rewards/margins"] > 0.05
    assert after["eval_loss"] < before["eval_loss"]


def test_pairs_come_in_the_order_of_the_curriculum_and_whole(run_file: Callable[..., Path]) -> None:
    path = run_file(longest=1100, max_length=4)
    settings, data, arguments = read_settings(path, ModelSettings, DataSettings, DPOConfig)
    tokenizer, split = load_tokenizer(settings.base), read_split(data)
    policy = with_adapter(load_model(settings.base).float(), settings)
    trainer = make_trainer(policy, tokenizer, split, data, arguments)
    expected = list(pairs(in_order(split.train, 1, data.order_seed), tokenizer, data.longest))
    seen = [batch["input_ids"][0].tolist() for batch in trainer.get_train_dataloader()]
    assert seen == [[*pair["prompt_ids"], *pair["chosen_ids"]] for pair in expected]


def test_resuming_equals_not_stopping(run_file: Callable[..., Path]) -> None:
    assert_resumes(main, run_file, {"passes": 1, "num_train_epochs": 1})


def test_the_command_leaves_an_adapter_and_figures(run_file: Callable[..., Path]) -> None:
    path = run_file(max_steps=1)
    main([str(path)])
    assert (path.with_suffix("") / "adapter" / WEIGHTS).exists()
    assert not (path.with_suffix("") / "adapter" / "ref").exists()
    assert "rewards/margins" in lines(path.with_suffix("") / "figures.jsonl")[0]
