"""What shapes.json promises to the preparation of the weights."""

from __future__ import annotations

from pathlib import Path

from training.export.packing import GROUP
from training.export.shapes import read_shapes
from training.nano.model import NANO
from training.nano.train import CONTEXT

ROOT = Path(__file__).parent.parent.parent


def test_nano_is_compiled_for_the_model_that_is_trained() -> None:
    shape = read_shapes()["nano"]
    assert shape.config == NANO
    assert shape.context == CONTEXT


def test_every_shape_can_be_packed_and_its_library_is_here() -> None:
    for shape in read_shapes().values():
        config = shape.config
        for columns in (config.hidden, config.q_rows, config.intermediate):
            assert columns % GROUP == 0
        assert shape.chunk <= shape.context
        for place in shape.libraries.values():
            assert (ROOT / place).read_bytes().startswith(b"\0asm"), place
