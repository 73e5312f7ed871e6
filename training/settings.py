"""A run is one YAML file: its keys are the fields of our settings and of the stage's training arguments."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import yaml
from transformers import HfArgumentParser


@dataclass
class ModelSettings:
    """What is trained."""

    #: A GGUF of a Qwen2, a folder in Hugging Face's format, or a name on its hub.
    base: str
    #: The adapter that this run goes on from, as `training.sft` leaves it; else a new one.
    adapter: str | None = None
    lora_rank: int = 16
    lora_alpha: int = 32


def read_settings(path: Path, *kinds: type, others: bool = False) -> tuple:
    """One instance of each dataclass, from the keys of a YAML file.

    `others` allows keys that belong to none of them. Raises ValueError naming the file: a key that is
    missing, unknown or cannot be.
    """
    try:
        raw = yaml.safe_load(path.read_text(encoding="utf-8"))
        return HfArgumentParser(kinds).parse_dict(raw, allow_extra_keys=others)
    except (TypeError, ValueError, yaml.YAMLError) as error:
        raise ValueError(f"{path}: {error}") from error
