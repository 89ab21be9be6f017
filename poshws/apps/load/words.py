"""Numbers as people read them."""

from __future__ import annotations


def time_text(seconds: float) -> str:
    """A time with its unit and three figures."""
    if seconds < 0.001:
        return f"{seconds * 1_000_000:.0f} µs"
    if seconds < 1:
        return f"{seconds * 1000:.3g} ms" if seconds < 0.1 else f"{seconds * 1000:.0f} ms"
    return f"{seconds:.3g} s" if seconds < 100 else f"{seconds:.0f} s"


def size_text(size: float) -> str:
    """Bytes with their unit."""
    for unit in ("B", "KiB", "MiB", "GiB"):
        if size < 1024:
            return f"{size:,.0f} {unit}" if unit == "B" else f"{size:,.1f} {unit}"
        size /= 1024
    return f"{size:,.1f} TiB"


def number_of(number: int, noun: str) -> str:
    """`1 error`, `2 errors`"""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def closing_text(code: int) -> str:
    """The code of a connection's end in words."""
    if code == 1006:
        return "1006, the connection ended without a Close"
    return f"closed with {code}"
