"""XLM-R's Unigram tokenizer (Kudo 2018), with all of its pieces or with those that are kept.

The base's normalizer is sentencepiece's `nmt_nfkc` as a compiled table. Written here from two normalizers
that `tokenizers` has, it gives the same for every code point but two (a test holds that): the full-width
tilde, which Chinese texts are full of and which the table leaves alone, and one rare enclosed ideograph.
"""

from __future__ import annotations

from collections.abc import Sequence

from tokenizers import Regex, Tokenizer, models, normalizers, pre_tokenizers, processors

#: The first pieces, by id.
SPECIAL = ("<s>", "<pad>", "</s>", "<unk>")
BEGIN, PAD, END, UNKNOWN = range(4)
#: Score of those pieces. The base's 0 would let a text that says "<s>" begin anew; any spelling beats this.
NEVER = -100.0
#: What stands for a space at the start of a word.
SPACE = "▁"

TILDE = "～"
#: Private use: no text contains it, and no normalizer changes it.
_HIDDEN_TILDE = "\ue07e"


def build_tokenizer(pieces: Sequence[str], scores: Sequence[float]) -> Tokenizer:
    """A tokenizer that encloses what it encodes in <s> and </s>; `pieces` begins with `SPECIAL`."""
    if tuple(pieces[: len(SPECIAL)]) != SPECIAL:
        raise ValueError(f"the first pieces are {pieces[: len(SPECIAL)]}, not {SPECIAL}")
    usable = [NEVER] * len(SPECIAL) + [round(score, 5) for score in scores[len(SPECIAL) :]]
    tokenizer = Tokenizer(models.Unigram(list(zip(pieces, usable, strict=True)), UNKNOWN, False))
    tokenizer.normalizer = normalizers.Sequence(
        [
            normalizers.Replace(TILDE, _HIDDEN_TILDE),
            normalizers.Nmt(),
            normalizers.NFKC(),
            normalizers.Replace(_HIDDEN_TILDE, TILDE),
            normalizers.Replace(Regex(" {2,}"), " "),
        ]
    )
    tokenizer.pre_tokenizer = pre_tokenizers.Metaspace(SPACE)
    tokenizer.post_processor = processors.TemplateProcessing(
        single="<s> $A </s>", special_tokens=[("<s>", BEGIN), ("</s>", END)]
    )
    return tokenizer
