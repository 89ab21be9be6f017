"""The commands of Pode, imported only when first used.

`command_table.py` says which module of this package holds which commands; nothing else has to know.
"""

from __future__ import annotations

from typing import Final

from poshws.binding.command_table import CommandTable
from poshws.pode.command_table import ALIASES, MODULES

VERSION: Final = "2.14.0"
"""The version of Pode whose commands these are."""

COMMANDS: Final = CommandTable(__name__, MODULES, ALIASES)
