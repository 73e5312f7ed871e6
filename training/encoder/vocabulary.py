"""Which pieces of the vocabulary are kept: what Chinese and English texts are spelled with."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence

from tokenizers import Tokenizer

from training.encoder.tokenizer import SPACE, SPECIAL

#: Ranges of code points: Han with its extensions, the iteration mark and the zero.
HAN = (
    (0x3005, 0x3005),
    (0x3007, 0x3007),
    (0x3400, 0x4DBF),
    (0x4E00, 0x9FFF),
    (0xF900, 0xFAFF),
    (0x20000, 0x3FFFF),
)
#: Ranges of signs that either language uses: Latin-1, punctuation to arrows, mathematics, enclosed letters,
#: boxes, dingbats, CJK punctuation, full-width forms, emoji.
SIGNS = (
    (0x20, 0xFF),
    (0x2010, 0x21FF),
    (0x2200, 0x27BF),
    (0x2B00, 0x2BFF),
    (0x3000, 0x303F),
    (0xFE0F, 0xFE0F),
    (0xFE30, 0xFE4F),
    (0xFF00, 0xFFEF),
    (0x1F000, 0x1FAFF),
)
#: A piece of more signs than this is a date, a price or an ornament; it is spelled with shorter ones.
LONGEST_SIGNS = 3


def kept_pieces(pieces: Sequence[str], tokenizer: Tokenizer, words: Iterable[str]) -> list[int]:
    """Ids of the pieces to keep, ascending.

    Kept are: the special tokens; every piece with Chinese characters and, besides them, nothing but ASCII and
    signs; short pieces of signs and digits; every single letter of Latin-1; and whatever `tokenizer`, which
    has all pieces, needs for `words`, written small and with a capital.
    """
    kept = {i for i, piece in enumerate(pieces) if i < len(SPECIAL) or _is_chinese(piece) or _is_sign(piece)}
    forms = [form for word in words for form in (word, word[:1].upper() + word[1:])]
    for encoding in tokenizer.encode_batch(forms, add_special_tokens=False):
        kept.update(encoding.ids)
    return sorted(kept)


def _within(char: str, ranges: Sequence[tuple[int, int]]) -> bool:
    return any(low <= ord(char) <= high for low, high in ranges)


def _is_letter(char: str) -> bool:
    return unicodedata.category(char)[0] in "LM" and char != SPACE


def _is_chinese(piece: str) -> bool:
    bare = piece.lstrip(SPACE)
    return any(_within(char, HAN) for char in bare) and all(
        _within(char, HAN) or char.isascii() or (_within(char, SIGNS) and not _is_letter(char))
        for char in bare
    )


def _is_sign(piece: str) -> bool:
    bare = piece.lstrip(SPACE)
    if len(bare) <= 1:
        return all(_within(char, SIGNS) for char in bare)
    return len(bare) <= LONGEST_SIGNS and all(_within(char, SIGNS) and not _is_letter(char) for char in bare)
