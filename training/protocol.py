"""The Chain of Empathy as training sees it: the app's tags and prompts, from src/coe/protocol.json."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

from training.gold import LAYERS, Record, Turn
from training.tokenizer import TURN_END, TURN_START

_PROTOCOL = json.loads(
    (Path(__file__).parent.parent / "src" / "coe" / "protocol.json").read_text(encoding="utf-8")
)

#: A message of a chat: role and content.
Message = tuple[str, str]


def _tagged(tag: str, content: str) -> str:
    return f"<{tag}>{content}</{tag}>"


def assistant_message(turn: Turn) -> str:
    """The whole message in the protocol's format."""
    layers = "".join(_tagged(layer, turn.coe[layer]) for layer in LAYERS)
    tags = _PROTOCOL["tags"]
    return _tagged(tags["think"], layers) + _tagged(tags["answer"], turn.answer)


def conversation(record: Record) -> list[Message]:
    """A gold record as the messages that a fine-tuned model sees and writes (the prompts' short form)."""
    prompt = _PROTOCOL["prompts"][record.lang]["short"]
    lead = "\n".join(prompt["followup"])
    messages = [("system", "\n".join(prompt["system"]))]
    for number, turn in enumerate(record.turns):
        content = lead + turn.message if number else turn.message
        messages += [("user", content), ("assistant", assistant_message(turn))]
    return messages


def render(messages: Sequence[Message]) -> str:
    """ChatML: the text that the model reads."""
    return "".join(f"{TURN_START}{role}\n{content}{TURN_END}\n" for role, content in messages)
