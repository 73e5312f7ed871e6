"""The reward's terms, and that a step of the policy raises the chance of what was rewarded."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest
import torch
from peft import PeftModel
from trl import GRPOConfig

from training.base import load_model, load_tokenizer
from training.data.curriculum import in_order
from training.data.examples import encode_prompt
from training.data.select import read_split
from training.data.settings import DataSettings
from training.gold import Record
from training.grpo.measures import copied_share, invented_share, repetition
from training.grpo.rewards import (
    AnswerReward,
    copy_penalty,
    format_reward,
    loop_penalty,
    quote_penalty,
    referral_penalty,
    reward_terms,
)
from training.grpo.trainer import make_trainer
from training.protocol import ASKED, PROTOCOL, assistant_message, conversation
from training.settings import ModelSettings, read_settings
from training.sft.trainer import train_to_end, with_adapter
from training.sft.watch import Figures
from training.tests.test_sft import assert_resumes

POST = "我的猫丢了，找了三天。我每天晚上睡不着，总觉得是我没关好门。家里人说不过是一只猫。"


def message(answer: str, l1: str = "来访者难过，「总觉得是我没关好门」。") -> str:
    layers = f"<L1>{l1}</L1><L2>可能在自责</L2><L3>想被听见</L3><L4>先听</L4>"
    return f"<empathy_think>{layers}</empathy_think><answer>{answer}</answer>"


def one(reward: Callable[..., list[float]], text: str, risk: str = "none", post: str = POST) -> float:
    (value,) = reward(completions=[[{"content": text}]], post=[post], lang=["zh"], risk=[risk])
    return value


def test_form_is_the_whole_message_in_its_sizes(records: list[Record]) -> None:
    for record in records[::20]:
        text = assistant_message(record.turns[0])
        assert format_reward([text], [record.lang]) == [1.0]
        assert format_reward([text.replace("<L2>", "")], [record.lang]) == [0.0]
    assert 0 < one(format_reward, message("你好")) < 0.5
    assert one(format_reward, message("")) == 0


FORMS = json.loads((PROTOCOL.parent / "form.cases.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("case", FORMS, ids=lambda case: case["name"])
def test_form_is_what_the_app_counts(case: dict[str, Any]) -> None:
    assert format_reward([case["text"]], [case["lang"]]) == [pytest.approx(case["reward"])]


def test_loops_are_worse() -> None:
    plain = message("听起来这三天很难熬，家里人的话也让你更难开口。")
    loop = message("听起来你很难过真的很难过。" * 8)
    assert one(loop_penalty, loop) < -0.5 < -0.05 < one(loop_penalty, plain)


def test_a_copied_letter_is_worse() -> None:
    own = message("听起来这三天很难熬，家里人的话也让你更难开口。")
    assert one(copy_penalty, message(POST[:30])) < -0.9
    assert one(copy_penalty, own) == 0


def test_quotes_that_nobody_wrote_are_worse() -> None:
    right = message("我在听。", "来访者说「我每天晚上，睡不着」。")
    wrong = message("我在听。", "来访者说「我恨他们」，也说「找了三天」。")
    assert (one(quote_penalty, right), one(quote_penalty, wrong)) == (0, -0.5)
    assert one(quote_penalty, message("可以说「我想它了」。")) == 0


def test_danger_without_a_way_to_a_person_is_worse() -> None:
    silent, helped = message("我在听，你慢慢说。"), message("我在听。可以打12356，现在就打。")
    assert one(referral_penalty, silent, risk="high") == -1
    assert one(referral_penalty, helped, risk="high") == 0
    assert one(referral_penalty, silent) == 0
    # Neither a number inside another one nor a price is a way.
    assert one(referral_penalty, message("账号是9123567，还剩120块。"), risk="low") == -1


@pytest.fixture(scope="module")
def answer_reward() -> AnswerReward:
    return AnswerReward()


def test_an_answer_to_this_letter_is_better_than_a_dismissal_or_another_letters(
    answer_reward: AnswerReward, records: list[Record]
) -> None:
    held_out = read_split(DataSettings(languages=["zh"])).held_out
    record, other = held_out[0], held_out[40]
    texts = [
        assistant_message(record.turns[0]),
        message(record.rejected),
        assistant_message(other.turns[0]),
        "没有结构",
    ]
    posts = [record.turns[0].message] * len(texts)
    good, bad, foreign, broken = answer_reward(texts, posts)
    assert good > bad
    assert good > foreign
    assert broken == 0


def test_more_of_the_same_answer_earns_nothing(answer_reward: AnswerReward) -> None:
    answer = (
        "听起来这三天很难熬。你一遍遍想那扇门，好像想明白了就能把它找回来。家里人的话让你更不好开口。" * 2
    )
    short, long = answer_reward([message(answer), message(answer * 3)], [POST, POST])
    assert long == pytest.approx(short, abs=1e-5)


def test_measures_of_nothing_are_nothing() -> None:
    assert repetition("", "zh") == copied_share("", POST, "zh") == invented_share([""], POST, "zh") == 0
    text = "I could not sleep at all last night. "
    assert repetition(text * 2, "en") > 0.3
    assert copied_share("you could not SLEEP at all last night", text, "en") > 0.8
    assert invented_share(['He says "I could not sleep".'], text, "en") == 0


def test_the_gold_is_hardly_penalised(records: list[Record]) -> None:
    texts = [assistant_message(record.turns[0]) for record in records]
    columns = {
        "post": [record.turns[0].message for record in records],
        "lang": [record.lang for record in records],
        "risk": [record.risk for record in records],
    }
    for penalty, least in ((loop_penalty, -0.1), (copy_penalty, -0.2), (quote_penalty, -0.5)):
        values = penalty(texts, **columns)
        assert min(values) >= least, penalty.__name__
        assert sum(values) / len(values) > -0.03, penalty.__name__
    assert sum(referral_penalty(texts, **columns)) == 0


def log_prob(model: PeftModel, prompt: list[int], completion: Sequence[int]) -> float:
    ids = torch.tensor([[*prompt, *completion]])
    with torch.inference_mode():
        scores = model(ids).logits[0, len(prompt) - 1 : -1].float().log_softmax(-1)
    return scores[torch.arange(len(completion)), torch.tensor(completion)].sum().item()


def test_a_step_raises_the_chance_of_the_rewarded_sample(run_file: Callable[..., Path]) -> None:
    path = run_file(
        per_device_train_batch_size=4,
        num_generations=4,
        max_completion_length=12,
        max_steps=1,
        learning_rate=0.003,
        beta=0.04,
        gradient_checkpointing=False,
    )
    settings, data, arguments = read_settings(path, ModelSettings, DataSettings, GRPOConfig)
    tokenizer = load_tokenizer(settings.base)
    policy = with_adapter(load_model(settings.base).float(), settings)
    sampled: list[list[int]] = []

    def reward(completion_ids: list[list[int]], **others: object) -> list[float]:
        """The first sample of the group alone is good."""
        sampled.extend(completion_ids)
        return [1.0, 0.0, 0.0, 0.0]

    records = read_split(data).train[:1]
    trainer = make_trainer(policy, tokenizer, records, [reward], arguments)
    start = {name: value.clone() for name, value in trainer.model.state_dict().items()}
    trainer.train()
    end = trainer.model.state_dict()
    after = [log_prob(trainer.model, encode_prompt(conversation(records[0])[:ASKED], tokenizer), sampled[0])]
    assert any(not torch.equal(end[name], value) for name, value in start.items() if ".default." in name)
    # The copy that the KL term compares with, and the base, stay.
    assert all(torch.equal(end[name], value) for name, value in start.items() if ".default." not in name)
    trainer.model.load_state_dict(start)
    before = log_prob(trainer.model, encode_prompt(conversation(records[0])[:ASKED], tokenizer), sampled[0])
    assert after[0] > before


GROUP = {"per_device_train_batch_size": 4, "num_generations": 4, "max_completion_length": 6, "beta": 0.04}


def test_letters_come_in_the_order_of_the_curriculum(run_file: Callable[..., Path]) -> None:
    path = run_file(**GROUP, max_steps=8)
    settings, data, arguments = read_settings(path, ModelSettings, DataSettings, GRPOConfig)
    records = read_split(data).train
    policy = with_adapter(load_model(settings.base).float(), settings)
    trainer = make_trainer(policy, load_tokenizer(settings.base), records, [loop_penalty], arguments)
    seen = [batch[0]["post"] for batch in trainer.get_train_dataloader()]
    assert seen == [record.turns[0].message for record in in_order(records, 1, arguments.seed)]


def evenness(completion_ids: list[list[int]], **others: object) -> list[float]:
    """A reward that random tokens differ in."""
    return [sum(token % 2 == 0 for token in ids) / len(ids) for ids in completion_ids]


def rewarded_by_evenness(arguments: list[str]) -> None:
    settings, data, training = read_settings(Path(arguments[0]), ModelSettings, DataSettings, GRPOConfig)
    policy = with_adapter(load_model(settings.base).float(), settings)
    tokenizer, records = load_tokenizer(settings.base), read_split(data).train
    trainer = make_trainer(policy, tokenizer, records, [evenness], training)
    trainer.add_callback(Figures())
    train_to_end(trainer)


@pytest.mark.parametrize("accumulation", [1, 2])
def test_resuming_equals_not_stopping(run_file: Callable[..., Path], accumulation: int) -> None:
    adapter = run_file("start").with_suffix("") / "adapter"
    rewarded_by_evenness([str(run_file("start", **GROUP, max_steps=1))])
    settings = {"max_steps": 7, "gradient_accumulation_steps": accumulation, "adapter": str(adapter)}
    assert_resumes(rewarded_by_evenness, run_file, GROUP | settings)


def test_the_terms_are_as_many_as_the_weights_of_each_run() -> None:
    for path in sorted((Path(__file__).parent.parent / "configs").glob("grpo-*.yaml")):
        (data,) = read_settings(path, DataSettings, others=True)
        assert data.folders == ["data/empathy-qa/train"]
        weights = path.read_text(encoding="utf-8").split("reward_weights: [")[1].split("]")[0]
        assert len(weights.split(",")) == len(reward_terms())
