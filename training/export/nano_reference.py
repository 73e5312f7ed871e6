"""Writes models/nano/reference.json: what the engines must answer with the nano weights, from numpy.

    python -m training.export.nano_reference [--check]

`--check` compares with the file instead of writing it.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from tokenizers import Tokenizer

from training.export.int8 import from_cpu_folder
from training.export.reference import Greedy, Weights, from_shards, greedy
from training.gold import Language, read_gold
from training.nano.data import shorten
from training.protocol import conversation, render
from training.tokenizer import TURN_START

NANO = Path(__file__).parent.parent.parent / "models" / "nano"
COUNT = 16
#: Least distance of a token's logit to the second best. An engine that adds in another order, and so rounds
#: an activation to the next of 255 steps here and there, stays within.
SURE = 0.05
#: Decimals that are stored.
DIGITS = 5


@dataclass(frozen=True)
class Kind:
    """What a case's prompt is made of."""

    name: str
    lang: Language
    #: Characters of the message, at least and at most.
    shortest: int
    longest: int


#: A line; a post that takes several prefill calls; English.
KINDS = (Kind("line", "zh", 0, 40), Kind("long", "zh", 700, 2000), Kind("english", "en", 0, 400))


def candidates(kind: Kind) -> Iterator[str]:
    """Prompts of a kind, up to where the assistant begins."""
    for record in read_gold():
        system, (role, message), *_ = conversation(record)
        short = shorten(message, kind.longest)
        if record.lang == kind.lang and len(short) >= kind.shortest:
            yield f"{render([system, (role, short)])}{TURN_START}assistant\n"


def case(kind: Kind, engines: Mapping[str, Weights], tokenizer: Tokenizer) -> dict[str, object]:
    """The first prompt of a kind whose every token is sure in every engine, and the answers."""
    for text in candidates(kind):
        prompt = tokenizer.encode(text, add_special_tokens=False).ids
        answers: dict[str, Greedy] = {}
        for engine, weights in engines.items():
            answers[engine] = greedy(weights, prompt, COUNT)
            if min(answers[engine].margins) < SURE:
                break
        else:
            rounded = {engine: _rounded(answer) for engine, answer in answers.items()}
            return {"name": kind.name, "text": text, "prompt": prompt, "engines": rounded}
    raise RuntimeError(f"no prompt of kind {kind.name} is sure enough")


def reference() -> dict[str, object]:
    """The file's content."""
    tokenizer = Tokenizer.from_file(str(NANO / "tokenizer.json"))
    engines: dict[str, Weights] = {"q4f32_1": from_shards(NANO / "q4f32_1"), "cpu": from_cpu_folder(NANO)}
    cases = [case(kind, engines, tokenizer) for kind in KINDS]
    return {"command": "python -m training.export.nano_reference", "cases": cases}


def _rounded(answer: Greedy) -> dict[str, list[int] | list[float]]:
    return {
        "tokens": answer.tokens,
        "margins": [round(margin, DIGITS) for margin in answer.margins],
        "logits": [round(logit, DIGITS) for logit in answer.logits],
    }


def main() -> None:
    """See the module's docstring."""
    parser = argparse.ArgumentParser(prog="python -m training.export.nano_reference")
    parser.add_argument("--check", action="store_true")
    check = parser.parse_args().check
    target = NANO / "reference.json"
    content = reference()
    for entry in content["cases"]:
        margins = {engine: min(answer["margins"]) for engine, answer in entry["engines"].items()}
        print(f"{entry['name']}: {len(entry['prompt'])} tokens, least margins {margins}")
    if not check:
        target.write_text(json.dumps(content, ensure_ascii=False) + "\n", encoding="utf-8")
        return
    stored = json.loads(target.read_text(encoding="utf-8"))
    for old, new in zip(stored["cases"], content["cases"], strict=True):
        for engine, answer in new["engines"].items():
            if old["prompt"] != new["prompt"] or old["engines"][engine]["tokens"] != answer["tokens"]:
                sys.exit(f"{target} does not fit the weights beside it: case {new['name']}, {engine}")


if __name__ == "__main__":
    main()
