"""How a command ends when what it was given cannot be used."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def refusals() -> Iterator[None]:
    """Says the reason on standard error and exits with 2 in place of a traceback.

    For the reading of settings and data: what fails later is a fault of the program or the machine.
    """
    try:
        yield
    except (ValueError, FileNotFoundError) as error:
        print(error, file=sys.stderr)
        sys.exit(2)
