"""The gold records of data/empathy-qa (fields: its GUIDE.md)."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

LAYERS = ("L1", "L2", "L3", "L4")
Language = Literal["zh", "en"]
Risk = Literal["none", "low", "high"]

DATA = Path(__file__).parent.parent / "data" / "empathy-qa"
FOLDER = DATA / "train"
SPLITS = DATA / "splits.json"
GATE = DATA / "gate.json"

#: Characters of the longest text that a field may hold; the guide's own limits are far below it.
LONGEST = 5000


class GoldError(ValueError):
    """A record that cannot be used: which file, which line, and why."""

    def __init__(self, path: Path, line: int, reason: str) -> None:
        super().__init__(f"{path}:{line}: {reason}")


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
    #: A reply to the first message that fails in one way, and which way.
    rejected: str
    flaw: str
    #: Danger to somebody's life in the first message.
    risk: Risk = "none"

    @property
    def topic(self) -> str:
        """The id without its number."""
        return self.id.rsplit("-", 1)[0]

    @property
    def number(self) -> int:
        """The end of the id."""
        return int(self.id.rsplit("-", 1)[1])


def read_gold(folder: Path = FOLDER) -> Iterator[Record]:
    """All records, by file name and then by line.

    Raises GoldError at the first that cannot be used.
    """
    for path in sorted(folder.glob("*.jsonl")):
        # Lines end at a line feed alone: a text may hold what Unicode calls a line's end, such as U+2028.
        for number, line in enumerate(path.read_bytes().split(b"\n"), 1):
            if not line.strip():
                continue
            try:
                yield _record(json.loads(line.decode("utf-8")))
            except UnicodeDecodeError as error:
                raise GoldError(path, number, f"no UTF-8: {error}") from error
            except json.JSONDecodeError as error:
                raise GoldError(path, number, f"no JSON: {error}") from error
            except _Unusable as error:
                raise GoldError(path, number, str(error)) from error


def read_folds(path: Path = SPLITS) -> list[list[str]]:
    """Topics by fold: no topic is in two."""
    return json.loads(path.read_text(encoding="utf-8"))["folds"]


def read_gate(path: Path = GATE) -> set[str]:
    """Ids of the posts on which a language model is judged before it writes to people.

    No run of training.sft, dpo, grpo or reward is trained on them. The models that are not judged there have
    seen them: cli/gate.ts says which.
    """
    return set(json.loads(path.read_text(encoding="utf-8"))["posts"])


class _Unusable(ValueError):
    pass


def _record(raw: object) -> Record:
    if not isinstance(raw, dict):
        raise _Unusable("no object")
    lang = _text(raw, "lang")
    if lang not in ("zh", "en"):
        raise _Unusable(f"lang is {lang!r}, not 'zh' or 'en'")
    first = Turn(f"{_text(raw, 'title')}\n\n{_text(raw, 'post')}", _layers(raw), _text(raw, "answer"))
    turns = [first]
    if raw.get("followup"):
        followup = raw["followup"]
        if not isinstance(followup, dict):
            raise _Unusable("followup is no object")
        turns.append(Turn(_text(followup, "message"), _layers(followup), _text(followup, "answer")))
    risk = _text(raw, "risk")
    if risk not in ("none", "low", "high"):
        raise _Unusable(f"risk is {risk!r}, not 'none', 'low' or 'high'")
    if not re.fullmatch(r".+-[0-9]{3}", _text(raw, "id")):
        raise _Unusable(f"id is {raw['id']!r}, not a topic, a dash and three digits")
    return Record(_text(raw, "id"), lang, tuple(turns), _text(raw, "rejected"), _text(raw, "flaw"), risk)


def _layers(raw: Mapping[str, object]) -> dict[str, str]:
    coe = raw.get("coe")
    if not isinstance(coe, dict):
        raise _Unusable("coe is missing")
    return {layer: _text(coe, layer) for layer in LAYERS}


def _text(raw: Mapping[str, object], field: str) -> str:
    value = raw.get(field)
    if not isinstance(value, str) or not value.strip():
        raise _Unusable(f"{field} is missing or empty")
    if len(value) > LONGEST:
        raise _Unusable(f"{field} has {len(value)} characters, more than {LONGEST}")
    return value
