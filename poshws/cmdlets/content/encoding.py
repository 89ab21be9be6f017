"""-Encoding: the parameter of every command that reads or writes text."""

from __future__ import annotations

from typing import Annotated

from poshws.binding import NotNullOrEmpty, Param
from poshws.runtime.text_files import Codec, codec_of

Encoding = Annotated[
    Codec | None, Param(type="System.Text.Encoding", transform=codec_of), NotNullOrEmpty()
]
"""A name, a code page or a [System.Text.Encoding]; the command gets a `Codec`."""
