"""Writes the encoder for the browser: models/encoder/ with graph, description, reference and rewards.

    python -m training.reward.export [training/reward/runs/NAME.json]

Without a run it writes the base as it comes. tokenizer.json stays as it is (`training.encoder.choose`).
"""

from __future__ import annotations

import argparse
import hashlib
import json
from dataclasses import replace
from pathlib import Path

import torch
from tokenizers import Tokenizer

from training.encoder.base import PACKAGE, SHA256, TOKENIZER, load_base
from training.encoder.encode import Kind, content, encode
from training.encoder.graph import EncoderGraph
from training.encoder.model import Encoder
from training.encoder.quantize import calibrate
from training.encoder.runtime import GraphEncoder
from training.encoder.tokenizer import BEGIN, END, PAD
from training.gold import read_gate, read_gold
from training.grpo.rewards import AnswerReward
from training.protocol import assistant_message
from training.reward.model import Reward
from training.reward.train import checkpoint_of

FOLDER = TOKENIZER.parent
#: Digits of stored vectors behind the point; their components are about 0.05.
DIGITS = 5

#: What the gold does not have: mixed writing, signs, nothing at all, text that names a special token.
ODD_TEXTS: tuple[tuple[str, Kind], ...] = (
    ("今天～好难过😢😢，I can’t sleep again……", "query"),
    ("", "query"),
    ("<s>ＡＢＣ１２３</s>  two  spaces\nand a line\tand a tab ½ café 👩‍👩‍👧", "passage"),
    ("被裁員之後，我不敢跟家人說。", "query"),
    ("You carried this alone for a long time.", "passage"),
)
#: Gold texts in the reference, spread over the records.
GOLD_TEXTS = 14
#: Every so many records one is used to calibrate the rounding.
CALIBRATION_STEP = 37


def reference_texts() -> list[tuple[str, Kind]]:
    """Twenty texts, one of them longer than the encoder's positions."""
    records = list(read_gold())
    chosen = records[:: len(records) // GOLD_TEXTS][:GOLD_TEXTS]
    gold: list[tuple[str, Kind]] = [
        (record.turns[0].message, "query") if i % 2 else (record.turns[0].answer, "passage")
        for i, record in enumerate(chosen)
    ]
    longest = "\n".join(record.turns[0].message for record in chosen[:3])
    return [*ODD_TEXTS, *gold, (longest, "query")]


def calibration_texts(tokenizer: Tokenizer) -> list[list[int]]:
    """Gold texts of both kinds that are neither in the reference nor read by the gate."""
    known, gate = {text for text, _ in reference_texts()}, read_gate()
    records = [record for record in read_gold() if record.id not in gate]
    turns = [record.turns[0] for record in records[5::CALIBRATION_STEP]]
    texts: list[tuple[str, Kind]] = [(turn.message, "query") for turn in turns]
    texts += [(turn.answer, "passage") for turn in turns]
    return [content(tokenizer, text, kind) for text, kind in texts if text not in known]


def reference(encoder: Encoder, graph: GraphEncoder, tokenizer: Tokenizer) -> list[dict[str, object]]:
    """Texts with their ids (prefix included, begin and end not) and two vectors.

    `exact` is what PyTorch computes in float32, `rounded` what the graph makes of it here.
    """
    texts = reference_texts()
    ids = [content(tokenizer, text, kind) for text, kind in texts]
    exact, rounded = encode(encoder, ids), encode(graph, ids)
    return [
        {"text": text, "kind": kind, "ids": row, "exact": _digits(a), "rounded": _digits(b)}
        for (text, kind), row, a, b in zip(texts, ids, exact, rounded, strict=True)
    ]


def rewards() -> list[dict[str, object]]:
    """What GRPO's reward says of some answers to a letter, which the gate computes too (cli/gate/reward.ts).

    To one letter of each language: its answer, the rejected reply, another letter's answer, the answer twice.
    """
    reward, cases = AnswerReward(FOLDER), []
    gate = read_gate()
    records = [record for record in read_gold() if record.id not in gate]
    for lang in ("zh", "en"):
        record, other = [record for record in records if record.lang == lang][:2]
        turn = record.turns[0]
        answers = [turn.answer, record.rejected, other.turns[0].answer, f"{turn.answer} {turn.answer}"]
        messages = [assistant_message(replace(turn, answer=answer)) for answer in answers]
        found = reward(messages, [turn.message] * len(messages))
        cases.append({"letter": turn.message, "answers": answers, "rewards": _digits(torch.tensor(found))})
    return cases


def _digits(vector: torch.Tensor) -> list[float]:
    return [round(value, DIGITS) for value in vector.tolist()]


def describe(reward: Reward, run: str | None) -> dict[str, object]:
    """What the browser must know; its schema is in src/encoder/manifest.ts."""
    return {
        "schema": 1,
        "id": "encoder",
        "license": "MIT",
        "base": {"name": "multilingual-e5-small", "revision": PACKAGE, "sha256": SHA256},
        "run": run,
        "hidden": reward.encoder.shape.hidden,
        "positions": reward.encoder.shape.positions,
        "tokens": {"begin": BEGIN, "pad": PAD, "end": END},
        "prefixes": {"query": "query: ", "passage": "passage: "},
        "tone": _digits(reward.tone.detach()),
        "graph": _file(FOLDER / "encoder.onnx"),
        "tokenizer": _file(TOKENIZER),
    }


def _file(path: Path) -> dict[str, object]:
    data = path.read_bytes()
    return {"path": path.name, "bytes": len(data), "sha256": hashlib.sha256(data).hexdigest()}


def main() -> None:
    """See the module's docstring."""
    parser = argparse.ArgumentParser(prog="python -m training.reward.export")
    parser.add_argument("run", type=Path, nargs="?")
    run: Path | None = parser.parse_args().run
    cut = load_base()
    reward = Reward(cut.encoder).eval()
    if run is not None:
        reward.load_state_dict(torch.load(checkpoint_of(run), weights_only=True)["reward"])
    inputs = calibrate(reward.encoder, calibration_texts(cut.tokenizer))
    graph = EncoderGraph(reward.encoder, cut.word, inputs).model().SerializeToString()
    path = FOLDER / "encoder.onnx"
    path.write_bytes(graph)
    shipped = GraphEncoder(path, reward.encoder.shape)
    _write(FOLDER / "encoder.json", describe(reward, None if run is None else run.stem))
    _write(FOLDER / "reference.json", reference(reward.encoder, shipped, cut.tokenizer))
    _write(FOLDER / "rewards.json", rewards())
    print(f"{len(graph)} bytes")


def _write(path: Path, value: object) -> None:
    path.write_text(json.dumps(value, ensure_ascii=False, separators=(",", ":")) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
