"""Gold records as chats: the protocol's prompts, topic splits, the curriculum, and what is refused."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from transformers import PreTrainedTokenizerBase

from training.base import chat_tokenizer, load_tokenizer
from training.data.__main__ import main
from training.data.curriculum import BANDS, difficulties, easiest, in_order
from training.data.examples import IGNORED, encode_chat, encode_prompt, encode_record, encode_text
from training.data.select import read_split, spread
from training.data.settings import DataSettings
from training.dpo.__main__ import main as dpo
from training.dpo.pairs import pairs
from training.gold import DATA, Record, Turn, read_folds, read_gate, read_gold
from training.grpo.__main__ import main as grpo
from training.grpo.trainer import prompts
from training.protocol import (
    PROTOCOL,
    REFERRAL,
    SAFE_MESSAGING,
    before_answer,
    conversation,
    limits,
    names_help,
    quotes,
    read_message,
    render,
    runs,
    size,
)
from training.sft.__main__ import main as sft
from training.tests.conftest import small_record
from training.tokenizer import TURN_END, train_tokenizer

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


@pytest.mark.parametrize("risk", ["low", "high"])
@pytest.mark.parametrize("lang", ["zh", "en"])
def test_a_letter_in_danger_has_the_lines_that_the_app_adds(
    records: list[Record], lang: str, risk: str
) -> None:
    record = replace(next(record for record in records if record.lang == lang), risk=risk)
    lines = json.loads(SAFE_MESSAGING.read_text(encoding="utf-8"))[risk][lang]
    expected = "\n".join([*PROMPTS[lang]["short"]["system"], *lines])
    assert conversation(record)[0] == ("system", expected)
    assert prompts([record])[0]["prompt"][0] == {"role": "system", "content": expected}
    assert len(lines) > 2


def test_a_prompt_is_what_the_chat_template_makes_of_it(
    records: list[Record], chat: PreTrainedTokenizerBase
) -> None:
    for record in records[:20]:
        asked = conversation(record)[:2]
        messages = [{"role": role, "content": content} for role, content in asked]
        made = chat.apply_chat_template(messages, add_generation_prompt=True, return_dict=False)
        assert encode_prompt(asked, chat) == made


RUNS = json.loads((PROTOCOL.parent / "runs.cases.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("case", RUNS, ids=lambda case: f"{case['lang']}-{case['turn']}")
def test_a_message_is_cut_where_the_apps_grammar_forces_tags(case: dict[str, Any]) -> None:
    assert runs("".join(case["runs"]), case["turn"]) == case["runs"]


LAYERS = {"L1": 'The poster feels "alone".', "L2": "May.", "L3": "To be heard.", "L4": "Meet it."}


def test_only_the_words_that_the_app_begins_a_layer_with_join_a_tag() -> None:
    turn = Turn("Help", LAYERS, "You sound tired.")
    message = conversation(Record("a-000", "en", (turn, turn), "No.", "generic"))[2][1]
    rest = ["</L1><L2>", "May.", "</L2><L3>", "To be heard.", "</L3><L4>", "Meet it."]
    rest += ["</L4></empathy_think><answer>", "You sound tired.", "</answer>"]
    opened = ["<empathy_think><L1>The poster", ' feels "alone".', *rest]
    assert runs(message, "first") == opened
    # In a later message the app begins no layer.
    assert runs(message, "followup") == ["<empathy_think><L1>", 'The poster feels "alone".', *rest]
    assert runs(message.replace("The poster", "来访者"), "first")[0] == "<empathy_think><L1>来访者"
    assert runs(message.replace("The poster", "Someone"), "first")[0] == "<empathy_think><L1>"
    assert runs(before_answer(turn), "first") == opened[:-2]


def test_no_token_joins_a_tag_and_a_text() -> None:
    """English tags and the words behind them are one token to Qwen's tokenizer, as to this one."""
    turn = Turn("Help", LAYERS, "You sound tired.")
    record = Record("a-000", "en", (turn, turn), "You are fine.", "generic")
    message = conversation(record)[2][1]
    chat = chat_tokenizer(train_tokenizer([message] * 50, 420))
    assert ">You" in chat.convert_ids_to_tokens(encode_text(message, chat))
    labels = encode_chat(conversation(record), chat).labels
    written = [token for token in labels if token != IGNORED]
    end = chat.convert_tokens_to_ids(TURN_END)
    expected = [
        [token for run in runs(message, turn) for token in encode_text(run, chat)]
        for turn in ("first", "followup")
    ]
    assert written == [*expected[0], end, *expected[1], end]
    joined = [token for token in chat.convert_ids_to_tokens(written) if re.search(r">\w", token)]
    assert joined == [">The"]
    (pair,) = pairs([record], chat, 1000)
    assert chat.convert_ids_to_tokens(pair["prompt_ids"])[-1] == ">"


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


def test_the_plain_records_are_those_with_numbers_from_101_on() -> None:
    split = read_split(DataSettings(from_number=101))
    numbers = {record.number for record in [*split.train, *split.held_out]}
    assert len(split.train) + len(split.held_out) == 206
    assert min(numbers) == 101
    assert not read_gate() & {record.id for record in split.held_out}


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
        (small_record("burnout", 0) | {"id": "burnout"}, "id is 'burnout'"),
    ],
)
def test_bad_data_is_named_and_nothing_is_written(
    run_file: Callable[..., Path],
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    line: object,
    reason: str,
) -> None:
    bad = tmp_path / "bad"
    bad.mkdir()
    good = json.dumps(small_record("burnout", 1))
    text = line if isinstance(line, str) else json.dumps(line)
    (bad / "burnout.jsonl").write_text(f"{good}\n{text}\n", encoding="utf-8")
    run = str(run_file(folders=[str(bad)]))
    group = {"per_device_train_batch_size": 2, "num_generations": 2}
    rollouts = str(run_file("rollouts", folders=[str(bad)], **group))
    stages = [(main, [run, "--out", str(tmp_path / "chats")]), (sft, [run]), (dpo, [run]), (grpo, [rollouts])]
    for stage, arguments in stages:
        with pytest.raises(SystemExit) as end:
            stage(arguments)
        said = capsys.readouterr().err
        assert end.value.code == 2
        assert said.startswith(f"{bad / 'burnout.jsonl'}:2: ")
        assert reason in said
    assert not (tmp_path / "chats").exists()
    assert not Path(run).with_suffix("").exists()


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


def test_lines_end_at_line_feeds_alone_and_bad_bytes_are_named(tmp_path: Path) -> None:
    first = small_record("burnout", 0) | {"post": "一\u2028二\x85三"}
    path = tmp_path / "burnout.jsonl"
    path.write_text(f"{json.dumps(first, ensure_ascii=False)}\n", encoding="utf-8")
    assert next(read_gold(tmp_path)).turns[0].message.endswith("一\u2028二\x85三")
    path.write_bytes(path.read_bytes() + b'{"id": "\xff"}\n')
    with pytest.raises(ValueError, match=r"burnout\.jsonl:2: no UTF-8"):
        list(read_gold(tmp_path))


def check(tmp_path: Path, record: Mapping[str, object]) -> str:
    path = tmp_path / "records.jsonl"
    path.write_text(json.dumps(record, ensure_ascii=False), encoding="utf-8")
    done = subprocess.run(
        [sys.executable, str(DATA / "check.py"), str(path)], capture_output=True, text=True, check=False
    )
    return done.stdout


def test_the_checker_looks_at_quotes_and_help_in_either_language(tmp_path: Path) -> None:
    for topic, lang in (("crisis", "zh"), ("crisis", "en")):
        with (DATA / "train" / f"{topic}.jsonl").open(encoding="utf-8") as lines:
            found = [json.loads(line) for line in lines]
        record = next(one for one in found if one["lang"] == lang and one["risk"] != "none")
        assert check(tmp_path, record).startswith("1 records, 0 problems")
        mute = re.sub(r"\d{3,}( \d{3})?|findahelpline\.com", "…", record["answer"])
        assert "names no line to call" in check(tmp_path, record | {"answer": mute})
        assert "names no emergency number" in check(tmp_path, record | {"answer": mute, "risk": "high"})
        foreign = re.sub(r'([「"“])[^「」"“”]+([」"”])', r"\1nobody said this\2", record["coe"]["L1"])
        coe = record["coe"] | {"L1": foreign}
        assert "L1 cites what the post does not say" in check(tmp_path, record | {"coe": coe})
        coe = record["coe"] | {"L1": re.sub(r'[「」"“”]', "", record["coe"]["L1"])}
        assert "L1 cites no phrase" in check(tmp_path, record | {"coe": coe})


HELP = json.loads((REFERRAL.parent / "referral.cases.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("case", HELP, ids=lambda case: case["text"])
def test_a_person_to_call_is_what_the_app_takes_for_one(case: Mapping[str, str]) -> None:
    assert names_help(case["text"], case["lang"]) == case["refers"]


def test_every_way_to_a_person_that_the_full_prompt_names_counts() -> None:
    for lang, verb in (("zh", "打"), ("en", "call ")):
        prompt = "\n".join(PROMPTS[lang]["full"]["system"])
        ways = re.findall(r"(?<!\d)\d{3,}(?: \d{3})*|[a-z]+\.com", prompt)
        assert len(ways) > 2
        assert all(names_help(f"{verb}{way}", lang) for way in ways)


def test_quotes_are_the_protocols() -> None:
    assert quotes("他说「我很累」，又说「没事」", "zh") == ["我很累", "没事"]
    assert quotes('She says "I am tired" and “fine”.', "en") == ["I am tired", "fine"]
