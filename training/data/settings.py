"""What a run's file says about its data."""

from __future__ import annotations

from dataclasses import dataclass, field

from training.gold import FOLDER


@dataclass
class DataSettings:
    """Which records a run sees, and in what order."""

    #: Folders of JSONL files in the gold's format.
    folders: list[str] = field(default_factory=lambda: [str(FOLDER)])
    languages: list[str] = field(default_factory=lambda: ["zh", "en"])
    #: The fold of splits.json whose topics are not trained on.
    held_out: int = 0
    #: Least number of an id: those of the plain, short records begin at 101.
    from_number: int = 0
    #: Tokens of the longest conversation; where both turns are too long the first is kept, if it fits.
    longest: int = 2048
    #: Share of each language's records that is used, the plain and short ones first.
    easiest: float = 1.0
    #: Times that every record is seen.
    passes: int = 1
    #: Of the order within a step of the curriculum.
    order_seed: int = 20251128
    #: Held-out records on which the loss is measured, spread over topics.
    validation: int = 24

    def __post_init__(self) -> None:
        if not 0 < self.easiest <= 1:
            raise ValueError(f"easiest is {self.easiest}, not a share above 0")
        if unknown := set(self.languages) - {"zh", "en"}:
            raise ValueError(f"languages has {sorted(unknown)}: there are zh and en")
