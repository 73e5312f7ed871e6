"""The reward model on a tiny shape: it learns, resumes, sees no lengths, and orders a clear pair."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
import torch
from tokenizers import Tokenizer

from training.encoder.encode import Kind, content, encode
from training.encoder.model import Encoder
from training.encoder.packed import Shape
from training.encoder.runtime import GraphEncoder
from training.encoder.tokenizer import SPECIAL, build_tokenizer
from training.gold import FOLDER, Record, Turn, read_folds, read_gate, read_gold
from training.reward.data import Batches, Example, equal_lengths, examples, prefixes, split_sentences
from training.reward.evaluate import measure
from training.reward.export import calibration_texts
from training.reward.model import Reward
from training.reward.train import Run, Trainer, read_run, training_records

RUNS = Path(__file__).parent.parent / "reward" / "runs"
SHIPPED = RUNS.parent.parent.parent / "models" / "encoder"
SHAPE = Shape(hidden=32, layers=2, heads=4, intermediate=64, vocab=1, positions=64, epsilon=1e-12)
TOPICS = "猫狗鸟鱼花树山水"
KIND, UNKIND = "听见了你的难过我在", "别想太多就好了吧你"


@pytest.fixture(scope="module")
def records() -> list[Record]:
    """Each post is about one thing; both replies name it, the answer kindly, the rejected one not."""
    return [
        Record(
            f"topic-{i:03d}",
            "zh",
            (
                Turn(
                    f"我的{thing}丢了。" * 3,
                    dict.fromkeys(("L1", "L2", "L3", "L4"), f"丢了{thing}很难过在找它。"),
                    answer,
                ),
            ),
            UNKIND + thing + UNKIND,
            "dismissive" if i % 2 else "preachy",
        )
        for i, thing in enumerate(TOPICS)
        for answer in (f"{KIND}{thing}{KIND}{thing}{KIND}。",)
    ]


@pytest.fixture(scope="module")
def tokenizer() -> Tokenizer:
    letters = sorted(set(TOPICS + KIND + UNKIND + "我的丢了很难过在找它。\n：:querypassage"))
    pieces = [*SPECIAL, "▁", *(letter for letter in letters if letter.strip())]
    return build_tokenizer(pieces, [0.0] * len(SPECIAL) + [-3.0] * (len(pieces) - len(SPECIAL)))


@pytest.fixture(scope="module")
def rows(records: list[Record], tokenizer: Tokenizer) -> list[Example]:
    return examples(records, tokenizer)


@pytest.fixture
def run() -> Run:
    run = read_run(RUNS / "fold0.json")
    return replace(
        run, steps=40, batch=4, warmup=2, rate=3e-3, tone_rate=1e-2, frozen_layers=0, bfloat16=False
    )


@pytest.fixture
def trainer(rows: list[Example], tokenizer: Tokenizer, run: Run) -> Trainer:
    return new_trainer(rows, tokenizer, run)


def new_trainer(rows: list[Example], tokenizer: Tokenizer, run: Run) -> Trainer:
    torch.manual_seed(5)
    encoder = Encoder(replace(SHAPE, vocab=tokenizer.get_vocab_size()))
    batches = Batches(rows, prefixes(tokenizer), run.batch, run.limits, run.seed)
    return Trainer(Reward(encoder), batches, run)


def test_the_loss_falls_and_a_clear_pair_is_in_order(
    trainer: Trainer, rows: list[Example], tokenizer: Tokenizer
) -> None:
    losses = [trainer.advance() for _ in range(trainer.run.steps)]
    assert sum(losses[-4:]) < 0.5 * sum(losses[:4])
    figures = measure(trainer.reward.eval(), rows, prefixes(tokenizer))
    assert figures.rejected >= 0.9
    assert figures.cross_post_cosine >= 0.9
    assert set(figures.by_flaw) == {"dismissive", "preachy"}


def test_resuming_equals_not_stopping(
    trainer: Trainer, rows: list[Example], tokenizer: Tokenizer, run: Run, tmp_path: Path
) -> None:
    for _ in range(6):
        trainer.advance()
    first = new_trainer(rows, tokenizer, run)
    for _ in range(3):
        first.advance()
    first.save(tmp_path / "checkpoint.pt")
    second = new_trainer(rows, tokenizer, run)
    second.restore(tmp_path / "checkpoint.pt")
    for _ in range(3):
        second.advance()
    for name, value in trainer.reward.state_dict().items():
        assert torch.equal(value, second.reward.state_dict()[name]), name


def test_frozen_parts_stay(rows: list[Example], tokenizer: Tokenizer, run: Run) -> None:
    trainer = new_trainer(rows, tokenizer, replace(run, frozen_layers=1))
    before = {name: value.clone() for name, value in trainer.reward.encoder.state_dict().items()}
    trainer.advance()
    changed = {
        name for name, value in trainer.reward.encoder.state_dict().items() if not value.equal(before[name])
    }
    assert changed
    assert all(name.startswith("layers.1.") for name in changed)


def test_answer_and_rejected_reply_are_always_of_one_length_and_cut(
    rows: list[Example], trainer: Trainer
) -> None:
    for step in range(8):
        batch = trainer.batches.at(step)
        for answer, rejected in zip(batch.answers, batch.rejected, strict=True):
            assert len(answer) == len(rejected)
    for row in rows:
        answer, rejected = equal_lengths(row)
        assert len(answer) == len(rejected) < min(len(row.answer), len(row.rejected))


#: A token that stands nowhere else.
END_MARK = 9_999


def test_no_span_reaches_the_end_of_its_reply(rows: list[Example], tokenizer: Tokenizer, run: Run) -> None:
    ended = [
        replace(row, answer=[*row.answer[:-1], END_MARK], rejected=[*row.rejected[:-1], END_MARK])
        for row in rows
    ]
    batches = Batches(ended, prefixes(tokenizer), run.batch, run.limits, run.seed)
    for step in range(40):
        batch = batches.at(step)
        assert not any(END_MARK in text for text in [*batch.answers, *batch.rejected])
    # One of a single token has nothing to leave out.
    single = [replace(row, answer=[5], rejected=[6]) for row in rows]
    batch = Batches(single, prefixes(tokenizer), run.batch, run.limits, run.seed).at(0)
    assert {text[-1] for text in batch.answers} == {5}


def test_neither_held_out_topics_nor_posts_of_the_gate_are_trained_on_or_calibrated_with() -> None:
    used, gate, topics = training_records(0), read_gate(), set(read_folds()[0])
    assert len(used) > 400
    assert not any(record.id in gate or record.topic in topics for record in used)
    tokenizer = Tokenizer.from_file(str(SHIPPED / "tokenizer.json"))
    turns = [record.turns[0] for record in read_gold() if record.id in gate]
    texts = calibration_texts(tokenizer)
    assert len(texts) > 20
    for turn in turns:
        assert content(tokenizer, turn.message, "query") not in texts
        assert content(tokenizer, turn.answer, "passage") not in texts


def test_a_pass_sees_every_record_once(trainer: Trainer, rows: list[Example]) -> None:
    seen = sum(len(trainer.batches.at(step).posts) for step in range(len(trainer.batches)))
    assert seen == len(rows)


def test_the_same_text_has_the_same_vector_in_training_and_in_use(
    trainer: Trainer, rows: list[Example]
) -> None:
    row = rows[0].post[:20]
    trained = trainer.reward.vectors([row, row[:5]])[0]
    torch.testing.assert_close(encode(trainer.reward.encoder, [row])[0], trained)


def test_no_records_are_refused(tokenizer: Tokenizer, run: Run) -> None:
    with pytest.raises(ValueError, match="no records"):
        Batches([], prefixes(tokenizer), run.batch, run.limits, run.seed)


def test_sentences_are_cut_in_both_languages() -> None:
    text = "我听见了你说的这些话。嗯。You carried this alone? It shows.\n最后一行没有句号也算一句"
    assert split_sentences(text) == [
        "我听见了你说的这些话。",
        "You carried this alone?",
        "It shows.",
        "最后一行没有句号也算一句",
    ]


@pytest.fixture(scope="module")
def shipped() -> Reward:
    """What lies in models/encoder."""
    described = json.loads((SHIPPED / "encoder.json").read_text(encoding="utf-8"))
    shape = replace(SHAPE, hidden=described["hidden"], positions=described["positions"])
    reward = Reward(Encoder(SHAPE))
    reward.encoder = GraphEncoder(SHIPPED / described["graph"]["path"], shape)
    reward.tone.data = torch.tensor(described["tone"])
    return reward


def test_what_ships_gives_the_vectors_that_pytorch_computed(shipped: Reward) -> None:
    reference = json.loads((SHIPPED / "reference.json").read_text(encoding="utf-8"))
    assert len(reference) == 20
    found = encode(shipped.encoder, [case["ids"] for case in reference])
    exact = torch.tensor([case["exact"] for case in reference])
    assert (found * exact).sum(-1).min() > 0.99


@torch.inference_mode()
def test_what_ships_puts_good_replies_first_also_those_of_another_hand(shipped: Reward) -> None:
    tokenizer = Tokenizer.from_file(str(SHIPPED / "tokenizer.json"))

    def vectors(texts: list[str], kind: Kind) -> torch.Tensor:
        return encode(shipped.encoder, [content(tokenizer, text, kind) for text in texts])

    margins = []
    for group in json.loads((RUNS.parent / "probes.json").read_text(encoding="utf-8"))["groups"]:
        post = vectors([group["post"]], "query")
        for pair in group["pairs"]:
            good, bad = shipped(post, vectors([pair["good"], pair["bad"]], "passage"))[0].tolist()
            margins.append(good - bad)
    assert len(margins) == 12
    assert sum(margin > 0 for margin in margins) >= 11


@pytest.mark.parametrize("path", sorted(RUNS.glob("*.json")), ids=lambda path: path.stem)
def test_every_run_can_be_read(path: Path) -> None:
    assert 0 <= read_run(path).held_out < len(read_folds())


def test_a_run_with_a_wrong_name_is_refused(tmp_path: Path) -> None:
    raw = json.loads((RUNS / "fold0.json").read_text(encoding="utf-8"))
    path = tmp_path / "run.json"
    path.write_text(json.dumps(raw | {"rates": 1}), encoding="utf-8")
    with pytest.raises(TypeError, match="rates"):
        read_run(path)


def test_folds_hold_every_topic_once() -> None:
    topics = sorted(topic for fold in read_folds() for topic in fold)
    assert topics == sorted(path.stem for path in FOLDER.glob("*.jsonl"))


@pytest.fixture
def one() -> dict[str, object]:
    """A record as it stands in a file."""
    with (FOLDER / "burnout.jsonl").open(encoding="utf-8") as lines:
        return json.loads(next(iter(lines)))


def broken(one: dict[str, object]) -> Iterator[tuple[str, str]]:
    yield '{"id": "x", ', "no JSON"
    yield "[1]", "no object"
    yield (
        json.dumps({key: value for key, value in one.items() if key != "answer"}),
        "answer is missing or empty",
    )
    yield json.dumps(one | {"answer": " "}), "answer is missing or empty"
    yield json.dumps(one | {"coe": {"L1": "a", "L2": "b", "L4": "c"}}), "L3 is missing or empty"
    yield json.dumps(one | {"lang": "de"}), "lang is 'de'"
    yield json.dumps(one | {"post": "长" * 10_000}), "post has 10000 characters"
    yield json.dumps(one | {"followup": {"message": "再说"}}), "coe is missing"
    yield json.dumps(one | {"followup": "再说"}), "followup is no object"


@pytest.mark.parametrize("case", range(9))
def test_a_bad_record_names_file_line_and_reason(one: dict[str, object], case: int, tmp_path: Path) -> None:
    line, reason = list(broken(one))[case]
    path = tmp_path / "bad.jsonl"
    path.write_text(json.dumps(one) + "\n" + line + "\n", encoding="utf-8")
    with pytest.raises(ValueError, match=reason) as caught:
        list(read_gold(tmp_path))
    assert str(caught.value).startswith(f"{path}:2: ")
