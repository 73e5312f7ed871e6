"""Chooses the vocabulary and writes models/encoder/tokenizer.json.

    pip install -r training/encoder/requirements.txt
    python -m training.encoder.choose

Only who wants another vocabulary needs this: what ships is the record of what was chosen.
"""

from __future__ import annotations

from wordfreq import top_n_list

from training.encoder.base import TOKENIZER, fetch_base
from training.encoder.packed import read_base
from training.encoder.tokenizer import build_tokenizer
from training.encoder.vocabulary import kept_pieces
from training.gold import read_gold

#: The commonest English words whose pieces are kept.
WORDS = 40_000


def main() -> None:
    """See the module's docstring."""
    base = read_base(fetch_base())
    pieces = base.pieces[:-1]  # the last is <mask>, which no text has
    gold = [text for record in read_gold() for turn in record.turns for text in (turn.message, turn.answer)]
    english = [word for word in top_n_list("en", WORDS) if word.isascii()]
    kept = kept_pieces(pieces, build_tokenizer(pieces, base.scores[:-1]), [*english, *gold])
    tokenizer = build_tokenizer([pieces[i] for i in kept], [base.scores[i] for i in kept])
    TOKENIZER.parent.mkdir(parents=True, exist_ok=True)
    TOKENIZER.write_text(tokenizer.to_str(), encoding="utf-8")
    print(f"{len(kept)} of {len(base.pieces)} pieces, {TOKENIZER.stat().st_size} bytes")


if __name__ == "__main__":
    main()
