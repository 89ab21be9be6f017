"""Errors as one CLIXML document, which pwsh writes to a standard error that is no terminal when its
command came encoded: that is how one pwsh hands errors to another.
"""

from __future__ import annotations

import io
import sys
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

if TYPE_CHECKING:
    from poshws.host.console_host import ConsoleHost

HEAD = '#< CLIXML\n<Objs Version="1.1.0.1" xmlns="http://schemas.microsoft.com/powershell/2004/04">'


class ErrorDocument:
    """Within `with`, what the host writes to its errors is kept, and written as XML at the end."""

    def __init__(self, host: ConsoleHost) -> None:
        self.host = host
        self.before = host.errors
        self.kept = io.StringIO()

    def __enter__(self) -> None:
        self.host.errors = self.kept

    def __exit__(self, *details: object) -> None:
        self.host.errors = self.before
        text = self.kept.getvalue()
        if not text:
            return
        lines = text.split("\n")
        pieces = [f'<S S="Error">{encode(line)}_x000A_</S>' for line in lines[:-1]]
        if lines[-1]:
            pieces.append(f'<S S="Error">{encode(lines[-1])}</S>')
        sys.stderr.write(HEAD + "".join(pieces) + "</Objs>")
        sys.stderr.flush()


def encode(text: str) -> str:
    """A string in CLIXML: control characters and underscores before `x` are spelled out."""
    spelled = "".join(
        f"_x{ord(letter):04X}_" if ord(letter) < 32 or ord(letter) == 127 else letter
        for letter in text.replace("_x", "_x005F_x")
    )
    return escape(spelled)
