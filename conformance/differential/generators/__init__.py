"""Seeded generators of programs, one module an area.

A module has ``def programs(random: Random, count: int) -> Iterator[Program]`` and is found by its
name: ``--generator casts`` is generators/casts.py. The same seed gives the same programs.
"""

from __future__ import annotations

import pkgutil
from collections.abc import Callable, Iterator
from importlib import import_module
from random import Random

from conformance.differential.program import Program

Generator = Callable[[Random, int], Iterator[Program]]


def names() -> list[str]:
    """The generators there are."""
    return sorted(each.name for each in pkgutil.iter_modules(__path__))


def generator(name: str) -> Generator:
    """The generator of an area; raises ModuleNotFoundError."""
    made: Generator = import_module(f"{__name__}.{name}").programs
    return made
