"""The test model in the repository: whole, small, and what its reference says it is."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from training.export.int8 import from_cpu_folder
from training.export.reference import Weights, from_shards, greedy

FOLDER = Path(__file__).parent.parent.parent / "models" / "nano"


def files(entry: object) -> Iterator[dict[str, object]]:
    """Every file that a manifest names, however deep."""
    if isinstance(entry, dict):
        if "sha256" in entry and "path" in entry:
            yield entry
        for value in entry.values():
            yield from files(value)
    elif isinstance(entry, list):
        for value in entry:
            yield from files(value)


def test_the_files_are_those_of_the_manifest_and_small() -> None:
    named = list(files(json.loads((FOLDER / "manifest.json").read_text(encoding="utf-8"))))
    assert len(named) >= 9
    for entry in named:
        data = (FOLDER / str(entry["path"])).read_bytes()
        assert len(data) == entry["bytes"], entry["path"]
        assert hashlib.sha256(data).hexdigest() == entry["sha256"], entry["path"]
    assert sum(path.stat().st_size for path in FOLDER.rglob("*") if path.is_file()) <= 12_000_000


@pytest.mark.parametrize(
    ("engine", "weights"),
    [
        ("q4f32_1", lambda: from_shards(FOLDER / "q4f32_1")),
        ("cpu", lambda: from_cpu_folder(FOLDER)),
    ],
)
def test_the_reference_is_that_of_the_stored_weights(engine: str, weights: Callable[[], Weights]) -> None:
    cases = json.loads((FOLDER / "reference.json").read_text(encoding="utf-8"))["cases"]
    case = min(cases, key=lambda case: len(case["prompt"]))
    expected = case["engines"][engine]
    answer = greedy(weights(), case["prompt"], 4)
    assert answer.tokens == expected["tokens"][:4]
    assert answer.margins == pytest.approx(expected["margins"][:4], abs=1e-3)
    assert answer.logits == pytest.approx(expected["logits"], abs=1e-3)
    assert min(expected["margins"]) > 0.05
