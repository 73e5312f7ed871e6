"""The terms of the reward. Each takes a batch of completions with their records' columns, as TRL calls them.

Rewards of form and answer are the paper's (arXiv 2509.14851). The penalties are ours: a small model finds
replies that please both and that nobody should read. Their weights stand in the run's file, in the order of
`reward_terms`.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from itertools import groupby
from pathlib import Path

import torch
from tokenizers import Tokenizer

from training.encoder.encode import content, encode
from training.encoder.packed import Shape
from training.encoder.runtime import GraphEncoder
from training.gold import Language, Risk
from training.grpo.measures import copied_share, invented_share, repetition
from training.protocol import Written, limits, names_help, read_message, size

Reward = Callable[..., list[float]]
Chat = Sequence[dict[str, str]]

ENCODER = Path(__file__).parent.parent.parent / "models" / "encoder"
#: Tokens of the shortest span that answers to one letter are cut to.
SHORTEST_SPAN = 48


def written(completions: Sequence[Chat | str]) -> list[str]:
    """The texts of completions, which TRL gives as chats where the prompts are chats."""
    return [text if isinstance(text, str) else text[0]["content"] for text in completions]


def format_reward(
    completions: Sequence[Chat | str], lang: Sequence[Language], **others: object
) -> list[float]:
    """0 without the structure, else the mean over the parts of how well each keeps its size.

    The same as `formatReward` in src/coe/validate.ts.
    """
    return [_form(read_message(text), lang) for text, lang in zip(written(completions), lang, strict=True)]


def _form(message: Written | None, lang: Language) -> float:
    # Punctuation and numbers alone say nothing.
    if message is None or not all(any(map(str.isalpha, part)) for part in message.parts):
        return 0.0
    pairs = zip(message.parts, limits(lang, "first"), strict=True)
    scores = [
        max(0.0, min(1.0, size(part, lang) / bounds.least, 2 - size(part, lang) / bounds.most))
        for part, bounds in pairs
    ]
    return sum(scores) / len(scores)


def loop_penalty(
    completions: Sequence[Chat | str], lang: Sequence[Language], **others: object
) -> list[float]:
    """Minus the share of n-grams that stood in the completion before."""
    return [-repetition(text, lang) for text, lang in zip(written(completions), lang, strict=True)]


def copy_penalty(
    completions: Sequence[Chat | str], post: Sequence[str], lang: Sequence[Language], **others: object
) -> list[float]:
    """Minus the share of the answer that is copied from the post; layers may quote."""
    rows = zip(written(completions), post, lang, strict=True)
    return [-copied_share(_answer(text), post, lang) for text, post, lang in rows]


def quote_penalty(
    completions: Sequence[Chat | str], post: Sequence[str], lang: Sequence[Language], **others: object
) -> list[float]:
    """Minus the share of the layers' quotes that the post does not say.

    An answer may quote what could be said.
    """
    rows = zip(written(completions), post, lang, strict=True)
    return [-invented_share(_layers(text), post, lang) for text, post, lang in rows]


def _layers(text: str) -> Sequence[str]:
    message = read_message(text)
    return [text] if message is None else message.layers


def referral_penalty(
    completions: Sequence[Chat | str], risk: Sequence[Risk], lang: Sequence[Language], **others: object
) -> list[float]:
    """Minus 1 where the post is in danger and the answer names nobody to call."""
    rows = zip(written(completions), risk, lang, strict=True)
    return [
        -1.0 if risk != "none" and not names_help(_answer(text), lang) else 0.0 for text, risk, lang in rows
    ]


def _answer(text: str) -> str:
    """The answer, or whatever there is where the structure is broken."""
    message = read_message(text)
    return text if message is None else message.answer


class AnswerReward:
    """How well an answer fits its post and speaks as good answers do, by the trained encoder.

    The encoder likes length, so the answers to one post are compared by beginnings of one length: that of the
    shortest, but at least SHORTEST_SPAN tokens. Without an answer 0.
    """

    #: TRL names a reward by this.
    __name__ = "answer_reward"

    def __init__(self, folder: Path = ENCODER) -> None:
        described = json.loads((folder / "encoder.json").read_text(encoding="utf-8"))
        # The graph knows its own layers; what is asked of the shape here is the size of vectors and
        # positions.
        shape = Shape(described["hidden"], 0, 0, 0, 0, described["positions"], 0.0)
        self._encoder = GraphEncoder(folder / described["graph"]["path"], shape)
        self._tone = torch.tensor(described["tone"])
        self._tokenizer = Tokenizer.from_file(str(folder / described["tokenizer"]["path"]))

    def __call__(
        self, completions: Sequence[Chat | str], post: Sequence[str], **others: object
    ) -> list[float]:
        """Cosine of post and answer plus the answer's tone."""
        messages = [read_message(text) for text in written(completions)]
        scores: list[float] = []
        for letter, group in groupby(zip(post, messages, strict=True), key=lambda row: row[0]):
            scores += self._scores(letter, [message for _, message in group])
        return scores

    def _scores(self, post: str, messages: Sequence[Written | None]) -> Iterator[float]:
        answers = [
            content(self._tokenizer, message.answer, "passage")
            for message in messages
            if message is not None and message.answer
        ]
        length = max(SHORTEST_SPAN, min(map(len, answers), default=0))
        texts = [content(self._tokenizer, post, "query"), *(answer[:length] for answer in answers)]
        query, *replies = encode(self._encoder, texts)
        found = iter(replies)
        for message in messages:
            if message is None or not message.answer:
                yield 0.0
            else:
                reply = next(found)
                yield float(query @ reply + reply @ self._tone)


def reward_terms() -> list[Reward]:
    """All terms, in the order of a run's `reward_weights`."""
    return [format_reward, AnswerReward(), loop_penalty, copy_penalty, quote_penalty, referral_penalty]
