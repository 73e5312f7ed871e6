"""The gold records of data/empathy-qa (fields: its GUIDE.md)."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

LAYERS = ("L1", "L2", "L3", "L4")
Language = Literal["zh", "en"]

FOLDER = Path(__file__).parent.parent / "data" / "empathy-qa" / "train"


@dataclass(frozen=True)
class Turn:
    """One message of a person and what is written back."""

    message: str
    coe: Mapping[str, str]
    answer: str


@dataclass(frozen=True)
class Record:
    """A conversation of one or two turns."""

    id: str
    lang: Language
    turns: tuple[Turn, ...]


def read_gold(folder: Path = FOLDER) -> Iterator[Record]:
    """All records, by file name and then by line."""
    for path in sorted(folder.glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            raw = json.loads(line)
            turns = [Turn(f"{raw['title']}\n\n{raw['post']}", raw["coe"], raw["answer"])]
            followup = raw.get("followup")
            if followup:
                turns.append(Turn(followup["message"], followup["coe"], followup["answer"]))
            yield Record(raw["id"], raw["lang"], tuple(turns))
