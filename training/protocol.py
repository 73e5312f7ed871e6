"""The Chain of Empathy as training sees it: the app's tags and prompts, from src/coe/protocol.json."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from training.gold import LAYERS, Language, Record, Turn
from training.tokenizer import TURN_END, TURN_START

PROTOCOL = Path(__file__).parent.parent / "src" / "coe" / "protocol.json"
_PROTOCOL = json.loads(PROTOCOL.read_text(encoding="utf-8"))

#: A message of a chat: role and content.
Message = tuple[str, str]


def _tagged(tag: str, content: str) -> str:
    return f"<{tag}>{content}</{tag}>"


def before_answer(turn: Turn) -> str:
    """The message up to where the answer begins."""
    layers = "".join(_tagged(layer, turn.coe[layer]) for layer in LAYERS)
    tags = _PROTOCOL["tags"]
    return f"{_tagged(tags['think'], layers)}<{tags['answer']}>"


def assistant_message(turn: Turn) -> str:
    """The whole message in the protocol's format."""
    return f"{before_answer(turn)}{turn.answer}</{_PROTOCOL['tags']['answer']}>"


def conversation(record: Record) -> list[Message]:
    """A gold record as the messages that a fine-tuned model sees and writes (the prompts' short form)."""
    prompt = _PROTOCOL["prompts"][record.lang]["short"]
    lead = "\n".join(prompt["followup"])
    messages = [("system", "\n".join(prompt["system"]))]
    for number, turn in enumerate(record.turns):
        content = lead + turn.message if number else turn.message
        messages += [("user", content), ("assistant", assistant_message(turn))]
    return messages


@dataclass(frozen=True)
class Written:
    """What a model wrote, by its parts, without the white space around them."""

    layers: tuple[str, ...]
    answer: str

    @property
    def parts(self) -> tuple[str, ...]:
        """The layers, then the answer."""
        return (*self.layers, self.answer)


def _whole_message() -> re.Pattern[str]:
    parts = [f"<{tag}>((?:(?!</?[A-Za-z]).)*)</{tag}>" for tag in (*LAYERS, _PROTOCOL["tags"]["answer"])]
    think = _PROTOCOL["tags"]["think"]
    pieces = ["", f"<{think}>", *parts[:-1], f"</{think}>", parts[-1], ""]
    return re.compile(r"\s*".join(pieces), re.DOTALL)


_WHOLE = _whole_message()


def read_message(text: str) -> Written | None:
    """A whole message's parts; None unless every tag stands once, in order, and nothing outside."""
    match = _WHOLE.fullmatch(text)
    if match is None:
        return None
    *layers, answer = (part.strip() for part in match.groups())
    return Written(tuple(layers), answer)


@dataclass(frozen=True)
class Range:
    """Least and most, in the language's unit."""

    least: int
    most: int


def limits(lang: Language, turn: Literal["first", "followup"]) -> tuple[Range, ...]:
    """Sizes that the parts of a message may have, in the order of `Written.parts`."""
    sizes = _PROTOCOL["limits"][lang][turn]
    layer, answer = (Range(sizes[part]["min"], sizes[part]["max"]) for part in ("layer", "answer"))
    return (*(layer for _ in LAYERS), answer)


def size(text: str, lang: Language) -> int:
    """Characters without white space in Chinese, words in English (as data/empathy-qa/check.py counts)."""
    return len("".join(text.split())) if lang == "zh" else len(text.split())


def quotes(text: str, lang: Language) -> list[str]:
    """What a layer quotes, as src/coe/evidence.ts finds it."""
    marks = "「([^「」]+)」" if lang == "zh" else '"([^"\n]+)"|“([^“”]+)”|「([^「」]+)」'
    return [next(group for group in match.groups() if group) for match in re.finditer(marks, text)]


def referrals(lang: Language) -> list[str]:
    """Numbers and pages of help, as the full prompt names them to the model."""
    prompt = "\n".join(_PROTOCOL["prompts"][lang]["full"]["system"])
    return re.findall(r"(?<!\d)\d{3,}(?: \d{3})*|[a-z]+\.com", prompt)


def render(messages: Sequence[Message]) -> str:
    """ChatML: the text that the model reads."""
    return "".join(f"{TURN_START}{role}\n{content}{TURN_END}\n" for role, content in messages)
