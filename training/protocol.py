"""The Chain of Empathy as training sees it: the same tags and prompts as the app's."""

from __future__ import annotations

from collections.abc import Sequence

from training.gold import LAYERS, Record, Turn
from training.tokenizer import TURN_END, TURN_START

SYSTEM = {"zh": "你是一位共情倾听者。", "en": "You are an empathic listener."}


def assistant_message(turn: Turn) -> str:
    """The whole message in the protocol's format."""
    layers = "".join(f"<{layer}>{turn.coe[layer]}</{layer}>" for layer in LAYERS)
    return f"<empathy_think>{layers}</empathy_think><answer>{turn.answer}</answer>"


def render(messages: Sequence[tuple[str, str]]) -> str:
    """ChatML: (role, content) pairs as the text that the model reads."""
    return "".join(f"{TURN_START}{role}\n{content}{TURN_END}\n" for role, content in messages)


def conversation(record: Record) -> list[tuple[str, str]]:
    """A gold record as messages."""
    messages = [("system", SYSTEM[record.lang])]
    for turn in record.turns:
        messages += [("user", turn.message), ("assistant", assistant_message(turn))]
    return messages
