"""Writes the encoder for the browser: models/encoder/ with graph, description and reference.

    python -m training.reward.export [training/reward/runs/NAME.json]

Without a run it writes the base as it comes. tokenizer.json stays as it is (`training.encoder.choose`).
"""

from __future__ import annotations

import argparse
import hashlib
import json
from pathlib import Path

import torch
from tokenizers import Tokenizer

from training.encoder.base import PACKAGE, SHA256, TOKENIZER, load_base
from training.encoder.encode import Kind, content, encode
from training.encoder.graph import EncoderGraph
from training.encoder.model import Encoder
from training.encoder.tokenizer import BEGIN, END, PAD
from training.gold import read_gold
from training.reward.model import Reward
from training.reward.train import checkpoint_of

FOLDER = TOKENIZER.parent
#: Digits of stored vectors behind the point; their components are about 0.05.
DIGITS = 6

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


def reference(encoder: Encoder, tokenizer: Tokenizer) -> list[dict[str, object]]:
    """Texts with their ids (prefix included, begin and end not) and the vectors that PyTorch computes."""
    texts = reference_texts()
    ids = [content(tokenizer, text, kind) for text, kind in texts]
    return [
        {"text": text, "kind": kind, "ids": row, "vector": _rounded(vector)}
        for (text, kind), row, vector in zip(texts, ids, encode(encoder, ids), strict=True)
    ]


def _rounded(vector: torch.Tensor) -> list[float]:
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
        "tone": _rounded(reward.tone.detach()),
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
    graph = EncoderGraph(reward.encoder, cut.word).model().SerializeToString()
    (FOLDER / "encoder.onnx").write_bytes(graph)
    _write(FOLDER / "encoder.json", describe(reward, None if run is None else run.stem))
    _write(FOLDER / "reference.json", reference(reward.encoder, cut.tokenizer))
    print(f"{len(graph)} bytes")


def _write(path: Path, value: object) -> None:
    path.write_text(json.dumps(value, ensure_ascii=False, separators=(",", ":")) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
