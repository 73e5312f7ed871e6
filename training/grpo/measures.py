"""How much a text repeats itself, copies another, or quotes what is not there (as src/coe measures it)."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from training.gold import Language
from training.protocol import quotes

#: Units of an n-gram that does not come twice by chance (src/coe/loopGuard.ts).
GRAM: dict[Language, int] = {"zh": 8, "en": 5}
_HAN = "\\u3400-\\u4dbf\\u4e00-\\u9fff"
_UNIT = re.compile(f"[{_HAN}]|(?:(?![{_HAN}])[^\\W_])+")


def units(text: str) -> list[str]:
    """Han characters, and other words in lower case; no punctuation."""
    return [unit.lower() for unit in _UNIT.findall(text)]


def _grams(sequence: Sequence[str], length: int) -> list[tuple[str, ...]]:
    return [tuple(sequence[i : i + length]) for i in range(len(sequence) - length + 1)]


def repetition(text: str, lang: Language) -> float:
    """Share of a text's n-grams that stood in it before, 0 to 1."""
    grams = _grams(units(text), GRAM[lang])
    return 1 - len(set(grams)) / len(grams) if grams else 0.0


def copied_share(text: str, post: str, lang: Language) -> float:
    """Share of a text's units that lie in an n-gram of the post, 0 to 1."""
    length, written = GRAM[lang], units(text)
    known = set(_grams(units(post), length))
    copied = {i + j for i, gram in enumerate(_grams(written, length)) if gram in known for j in range(length)}
    return len(copied) / len(written) if written else 0.0


def invented_share(layers: Sequence[str], post: str, lang: Language) -> float:
    """Share of the layers' quotes that the post does not say, 0 to 1; 0 without quotes."""
    found = [quote for layer in layers for quote in quotes(layer, lang)]
    there = _folded(post)
    return sum(_folded(quote) not in there for quote in found) / len(found) if found else 0.0


def _folded(text: str) -> str:
    """Letters and digits alone, width, case and accents away."""
    plain = unicodedata.normalize("NFKD", text).lower()
    return "".join(character for character in plain if unicodedata.category(character)[0] in "LN")
