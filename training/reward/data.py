"""Gold records as token ids, and what a training step sees of them.

In the gold most answers are longer than the rejected reply beside them, so a reward could look at lengths
alone. Answer and rejected reply are therefore shown as spans of one length, shorter than either, and neither
span reaches its reply's end.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from tokenizers import Tokenizer

from training.encoder.encode import content
from training.gold import Record

#: Shortest sentence that says something, in characters.
SENTENCE = 8
#: The layers that a sentence of careful mode may stand in for; L4 speaks about the reply, not about the post.
READ_LAYERS = ("L1", "L2", "L3")


@dataclass(frozen=True)
class Prefixes:
    """What stands before a text by its kind, as ids; spans are cut behind it."""

    query: list[int]
    passage: list[int]


@dataclass(frozen=True)
class Example:
    """A post and its two replies, without prefixes."""

    id: str
    topic: str
    lang: str
    flaw: str
    post: list[int]
    answer: list[int]
    rejected: list[int]
    #: Sentences of the answer and of the chain, each fitting this post alone.
    sentences: list[list[int]]


@dataclass(frozen=True)
class Batch:
    """Rows of one record each, all with prefixes."""

    posts: list[list[int]]
    #: Spans of the answer and of the rejected reply, of one length in a row.
    answers: list[list[int]]
    rejected: list[list[int]]
    sentences: list[list[int]]


def prefixes(tokenizer: Tokenizer) -> Prefixes:
    """Ids of `query:` and `passage:` as they begin any text."""
    return Prefixes(content(tokenizer, "", "query")[:-1], content(tokenizer, "", "passage")[:-1])


def split_sentences(text: str) -> list[str]:
    """Sentences that are long enough to say something."""
    parts = re.split(r"(?<=[。！？!?])\s*|(?<=\.)\s+|\n+", text)
    return [part.strip() for part in parts if len(part.strip()) >= SENTENCE]


def examples(records: Sequence[Record], tokenizer: Tokenizer) -> list[Example]:
    """First turns of all records."""
    before = prefixes(tokenizer)

    def ids(text: str) -> list[int]:
        return content(tokenizer, text, "passage")[len(before.passage) :]

    found = []
    for record in records:
        turn = record.turns[0]
        texts = [turn.answer, *(turn.coe[layer] for layer in READ_LAYERS)]
        sentences = [sentence for text in texts for sentence in split_sentences(text)]
        found.append(
            Example(
                id=record.id,
                topic=record.topic,
                lang=record.lang,
                flaw=record.flaw,
                post=ids(turn.message),
                answer=ids(turn.answer),
                rejected=ids(record.rejected),
                sentences=[ids(sentence) for sentence in sentences],
            )
        )
    return found


def equal_lengths(row: Example) -> tuple[list[int], list[int]]:
    """The beginnings of both replies as they are measured: three quarters of the shorter one."""
    length = max(1, min(len(row.answer), len(row.rejected)) * 3 // 4)
    return row.answer[:length], row.rejected[:length]


@dataclass(frozen=True)
class Limits:
    """Tokens, prefixes not counted."""

    post: int
    reply: int
    sentence: int


class Batches:
    """Batches by step number alone: a run that resumes at a step sees what it would have seen."""

    def __init__(
        self, rows: Sequence[Example], before: Prefixes, size: int, limits: Limits, seed: int
    ) -> None:
        """A row's language decides its batch: another language would be too easy a negative."""
        if not rows:
            raise ValueError("no records to train on")
        self._rows, self._before, self._size, self._limits, self._seed = rows, before, size, limits, seed
        self._languages = [
            [i for i, row in enumerate(rows) if row.lang == lang]
            for lang in sorted({row.lang for row in rows})
        ]

    def __len__(self) -> int:
        """Steps of one pass over the data."""
        return sum(-(-len(language) // self._size) for language in self._languages)

    def at(self, step: int) -> Batch:
        """What a step sees."""
        epoch, position = divmod(step, len(self))
        order = np.random.default_rng([self._seed, epoch])
        groups = [group for language in self._languages for group in self._split(order.permutation(language))]
        group = groups[order.permutation(len(groups))[position]]
        chance = np.random.default_rng([self._seed, epoch, position])
        batch = Batch([], [], [], [])
        for row in (self._rows[i] for i in group):
            self._add(row, batch, chance)
        return batch

    def _split(self, language: np.ndarray) -> Iterator[np.ndarray]:
        yield from np.array_split(language, -(-len(language) // self._size))

    def _add(self, row: Example, batch: Batch, chance: np.random.Generator) -> None:
        limits, before = self._limits, self._before
        room = max(1, min(len(row.answer), len(row.rejected), limits.reply + 1) - 1)
        length = max(1, round(room * chance.uniform(0.35, 1.0)))
        batch.posts.append(before.query + _span(row.post, limits.post, chance))
        batch.answers.append(before.passage + _span(_open(row.answer), length, chance))
        batch.rejected.append(before.passage + _span(_open(row.rejected), length, chance))
        sentence = row.sentences[chance.integers(len(row.sentences))] if row.sentences else row.answer
        batch.sentences.append(before.passage + sentence[: limits.sentence])


def _open(reply: list[int]) -> list[int]:
    """A reply without its end, which no span may show; one of a single token has nothing else."""
    return reply[:-1] or reply


def _span(tokens: list[int], length: int, chance: np.random.Generator) -> list[int]:
    """The beginning or, as often, some other stretch."""
    last = max(0, len(tokens) - length)
    start = int(chance.integers(last + 1)) if chance.random() < 0.5 else 0
    return tokens[start : start + length]
