"""The Chain of Empathy as training sees it: tags, prompts, safety lines from the JSON that the app reads."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from training.gold import LAYERS, Language, Record, Turn
from training.tokenizer import TURN_END, TURN_START

_SOURCE = Path(__file__).parent.parent / "src"
PROTOCOL = _SOURCE / "coe" / "protocol.json"
#: What the app adds to the prompt where its screen sees danger (src/safety/safeMessaging.ts).
SAFE_MESSAGING = _SOURCE / "safety" / "safeMessaging.json"
#: How a text names a person to call (src/safety/referral.ts).
REFERRAL = _SOURCE / "safety" / "referral.json"
_PROTOCOL, _SAFE_MESSAGING, _REFERRAL = (
    json.loads(path.read_text(encoding="utf-8")) for path in (PROTOCOL, SAFE_MESSAGING, REFERRAL)
)

#: A message of a chat: role and content.
Message = tuple[str, str]
TurnKind = Literal["first", "followup"]
#: The messages of a conversation that ask for the first reply: system message and letter.
ASKED = 2


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
    """A gold record as the messages that a fine-tuned model sees and writes (the prompts' short form).

    Where the first message is in danger the system message ends with the lines that the app adds there.
    """
    prompt = _PROTOCOL["prompts"][record.lang]["short"]
    lead = "\n".join(prompt["followup"])
    safety = [] if record.risk == "none" else _SAFE_MESSAGING[record.risk][record.lang]
    messages = [("system", "\n".join([*prompt["system"], *safety]))]
    for number, turn in enumerate(record.turns):
        content = lead + turn.message if number else turn.message
        messages += [("user", content), ("assistant", assistant_message(turn))]
    return messages


def _run_of_tags(turn: TurnKind) -> re.Pattern[str]:
    tags = "|".join((*_PROTOCOL["tags"].values(), *LAYERS))
    openings = [
        f"(?<=<{layer}>){re.escape(words)}"
        for prompts in _PROTOCOL["openings"].values()
        for layer, words in prompts["short"][turn].items()
    ]
    opened = f"(?:{'|'.join(openings)})?" if openings else ""
    return re.compile(f"((?:</?(?:{tags})>)+{opened})")


_RUNS: dict[TurnKind, re.Pattern[str]] = {
    "first": _run_of_tags("first"),
    "followup": _run_of_tags("followup"),
}


def runs(message: str, turn: TurnKind) -> list[str]:
    """A message cut where the app encodes anew: tags that follow on each other, and the texts between them.

    The grammar forces tags as a run of its own, together with the words that it begins a layer with
    (src/engine/decode/decoder.ts), so a tag's last character never joins a text's first one in a token.
    Not repeated here is what it forces inside a quote, which depends on the letter's other clauses.
    """
    return [run for run in _RUNS[turn].split(message) if run]


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


def limits(lang: Language, turn: TurnKind) -> tuple[Range, ...]:
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


_WAYS = {lang: [re.compile(way, re.IGNORECASE) for way in ways] for lang, ways in _REFERRAL.items()}


def names_help(text: str, lang: Language) -> bool:
    """Whether a text names a person to call: as `namesHelp` in src/safety/referral.ts has it."""
    return any(way.search(text) for way in _WAYS[lang])


def render(messages: Sequence[Message]) -> str:
    """ChatML: the text that the model reads."""
    return "".join(f"{TURN_START}{role}\n{content}{TURN_END}\n" for role, content in messages)
