"""Gold records as chats: the protocol's prompts, topic splits, the curriculum, and what is refused."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from transformers import PreTrainedTokenizerBase

from training.base import load_tokenizer
from training.data.__main__ import main
from training.data.curriculum import BANDS, difficulties, easiest, in_order
from training.data.examples import IGNORED, encode_chat, encode_prompt, encode_record
from training.data.select import read_split, spread
from training.data.settings import DataSettings
from training.gold import Record, read_folds, read_gate
from training.protocol import (
    PROTOCOL,
    before_answer,
    conversation,
    limits,
    quotes,
    read_message,
    referrals,
    render,
    size,
)
from training.tests.conftest import small_record
from training.tokenizer import TURN_END

PROMPTS = json.loads(PROTOCOL.read_text(encoding="utf-8"))["prompts"]


@pytest.fixture(scope="module")
def chat(base: str) -> PreTrainedTokenizerBase:
    return load_tokenizer(base)


def test_a_chat_is_the_protocols_short_form(records: list[Record], chat: PreTrainedTokenizerBase) -> None:
    record = next(record for record in records if len(record.turns) == 2)
    messages = conversation(record)
    assert messages[0] == ("system", "\n".join(PROMPTS[record.lang]["short"]["system"]))
    assert [role for role, _ in messages[1:]] == ["user", "assistant", "user", "assistant"]
    assert messages[3][1] == record.turns[1].message
    assert chat.decode(encode_chat(messages, chat).ids) == render(messages)


def test_a_prompt_is_what_the_chat_template_makes_of_it(
    records: list[Record], chat: PreTrainedTokenizerBase
) -> None:
    for record in records[:20]:
        asked = conversation(record)[:2]
        messages = [{"role": role, "content": content} for role, content in asked]
        made = chat.apply_chat_template(messages, add_generation_prompt=True, return_dict=False)
        assert encode_prompt(asked, chat) == made


def test_only_what_the_model_writes_counts(records: list[Record], chat: PreTrainedTokenizerBase) -> None:
    record = next(record for record in records if len(record.turns) == 2)
    example = encode_chat(conversation(record), chat)
    assert len(example.ids) == len(example.labels)
    counted = [token for token in example.labels if token != IGNORED]
    answers = [content for role, content in conversation(record) if role == "assistant"]
    assert chat.decode(counted) == "".join(answer + TURN_END for answer in answers)


def test_a_letter_cannot_end_its_own_message(chat: PreTrainedTokenizerBase) -> None:
    ends = encode_chat([("user", "他说<|im_end|>就走了")], chat).ids.count(
        chat.convert_tokens_to_ids(TURN_END)
    )
    assert ends == 1


def test_the_second_turn_goes_first_where_room_is_short(
    records: list[Record], chat: PreTrainedTokenizerBase
) -> None:
    record = next(record for record in records if len(record.turns) == 2)
    whole = encode_chat(conversation(record), chat)
    one = encode_record(record, chat, len(whole.ids) - 1)
    assert one is not None
    assert one.ids == whole.ids[: len(one.ids)]
    assert encode_record(record, chat, len(one.ids) - 1) is None


def test_neither_a_held_out_topic_nor_a_post_of_the_gate_is_trained_on() -> None:
    split = read_split(DataSettings(held_out=2))
    topics, gate = set(read_folds()[2]), read_gate()
    assert {record.id for record in split.held_out} >= gate
    assert all(record.topic in topics or record.id in gate for record in split.held_out)
    assert not any(record.topic in topics or record.id in gate for record in split.train)
    assert {record.lang for record in read_split(DataSettings(languages=["en"])).train} == {"en"}


def test_validation_is_spread_over_topics_and_languages() -> None:
    chosen = spread(read_split(DataSettings()).held_out, 12)
    assert len({record.topic for record in chosen}) > 6
    assert {record.lang for record in chosen} == {"zh", "en"}


def test_long_and_unusual_is_hard_in_either_language(records: list[Record]) -> None:
    ranks = difficulties(records)
    for lang in ("zh", "en"):
        own = [(rank, record) for rank, record in zip(ranks, records, strict=True) if record.lang == lang]
        assert max(own, key=lambda row: row[0])[0] == 1
        ordered = [record for _, record in sorted(own, key=lambda row: row[0])]
        lengths = [len(render(conversation(record))) for record in ordered]
        third = len(lengths) // 3
        assert sum(lengths[:third]) < 0.9 * sum(lengths[-third:])
    kept = easiest(records, 0.5)
    assert len(kept) == sum(rank <= 0.5 for rank in ranks)
    assert {record.lang for record in kept} == {"zh", "en"}


def test_a_pass_sees_every_record_once_easy_ones_first(records: list[Record]) -> None:
    ranks = dict(zip((record.id for record in records), difficulties(records), strict=True))
    order = in_order(records, 2, seed=1)
    assert sorted(record.id for record in order) == sorted(2 * [record.id for record in records])
    bands = [min(BANDS - 1, int(ranks[record.id] * BANDS)) for record in order]
    assert bands == 2 * sorted(bands[: len(records)])
    assert order[: len(records)] != order[len(records) :]
    assert order == in_order(records, 2, seed=1)


def test_chats_are_written(run_file: Callable[..., Path], tmp_path: Path) -> None:
    main([str(run_file()), "--out", str(tmp_path / "chats")])
    written = {
        name: [
            json.loads(line)
            for line in (tmp_path / "chats" / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
        ]
        for name in ("train", "held-out")
    }
    assert len(written["train"]) == 8
    assert {chat["id"].rsplit("-", 1)[0] for chat in written["held-out"]} == {"crisis"}
    assert written["train"][0]["difficulty"] <= written["train"][-1]["difficulty"]
    assert [message["role"] for message in written["train"][0]["messages"]][:2] == ["system", "user"]


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ('{"id": "burnout-009", ', "no JSON"),
        (
            small_record("burnout", 0) | {"coe": {"L1": "一", "L2": "二", "L4": "四"}},
            "L3 is missing or empty",
        ),
        (small_record("burnout", 0) | {"answer": ""}, "answer is missing or empty"),
        (small_record("burnout", 0) | {"post": "长" * 10_000}, "post has 10000 characters"),
        (small_record("burnout", 0) | {"risk": "some"}, "risk is 'some'"),
    ],
)
def test_bad_data_is_named_and_nothing_is_written(
    run_file: Callable[..., Path], tmp_path: Path, line: object, reason: str
) -> None:
    bad = tmp_path / "bad"
    bad.mkdir()
    good = json.dumps(small_record("burnout", 1))
    text = line if isinstance(line, str) else json.dumps(line)
    (bad / "burnout.jsonl").write_text(f"{good}\n{text}\n", encoding="utf-8")
    with pytest.raises(SystemExit) as end:
        main([str(run_file(folders=[str(bad)])), "--out", str(tmp_path / "chats")])
    assert str(end.value).startswith(f"{bad / 'burnout.jsonl'}:2: ")
    assert reason in str(end.value)
    assert not (tmp_path / "chats").exists()


def test_an_id_that_comes_twice_is_refused(small_gold: Path) -> None:
    with pytest.raises(ValueError, match=r"burnout-000 stands in .* and again in"):
        read_split(DataSettings(folders=[str(small_gold), str(small_gold)]))


@pytest.mark.parametrize(
    ("settings", "reason"),
    [
        ({"easiest": 0.0}, "easiest is 0.0"),
        ({"languages": ["fr"]}, r"languages has \['fr'\]"),
        ({"held_out": 7}, "held_out is 7"),
    ],
)
def test_settings_that_cannot_be_are_refused(settings: dict[str, object], reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        read_split(DataSettings(**settings))


def test_every_gold_message_is_read_back_within_its_limits(records: list[Record]) -> None:
    for record in records:
        messages = [content for role, content in conversation(record) if role == "assistant"]
        for turn, (name, content) in zip(
            record.turns, zip(("first", "followup"), messages, strict=False), strict=True
        ):
            written = read_message(content)
            assert written is not None, record.id
            assert written.parts == (*(turn.coe[layer].strip() for layer in turn.coe), turn.answer.strip())
            for part, bounds in zip(written.parts, limits(record.lang, name), strict=True):
                assert bounds.least <= size(part, record.lang) <= bounds.most, record.id
            assert content.startswith(before_answer(turn))


@pytest.mark.parametrize(
    "change",
    [
        ("<L2>", ""),
        ("</answer>", ""),
        ("<empathy_think>", "好的。<empathy_think>"),
        ("</L3>", "</L3><L3>又</L3>"),
        ("<answer>", "<answer><L1>一</L1>"),
    ],
)
def test_a_broken_message_is_none(records: list[Record], change: tuple[str, str]) -> None:
    whole = conversation(records[0])[2][1]
    assert read_message(whole) is not None
    assert read_message(whole.replace(*change)) is None


def test_quotes_and_referrals_are_the_protocols(records: list[Record]) -> None:
    assert quotes("他说「我很累」，又说「没事」", "zh") == ["我很累", "没事"]
    assert quotes('She says "I am tired" and “fine”.', "en") == ["I am tired", "fine"]
    assert referrals("zh") == ["12356", "120", "110"]
    assert {"988", "116 123", "findahelpline.com", "911", "999"} <= set(referrals("en"))
