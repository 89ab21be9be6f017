"""Names of types that the syntax itself knows."""

from __future__ import annotations

from typing import Final

# What an enum may be made of, without `System.` in front.
INTEGERS: Final = frozenset(
    ("byte", "sbyte", "int16", "short", "uint16", "ushort", "int", "int32", "uint", "uint32",
     "long", "int64", "ulong", "uint64")
)  # fmt: skip
