"""How a command of Pester is declared: as a function of the module Pester."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from poshws.binding import Cmdlet, cmdlet
from poshws.binding.command import PythonFunction


def pester_command(name: str, **details: Any) -> Callable[[Callable[..., Any]], Cmdlet]:
    """Declares the decorated function to be a command of Pester."""
    return cmdlet(name, module="Pester", net_class=name, kind=PythonFunction, **details)
