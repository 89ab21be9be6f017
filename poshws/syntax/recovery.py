"""What happens at an error: the report PowerShell would make, and how the parse goes on."""

from __future__ import annotations

from typing import Any


def recover(parser: Any, token: Any) -> Any:
    raise SyntaxError(f"unexpected {token!r} {token.terminal} at {token.extent.start_line}:{token.extent.start_column}")
