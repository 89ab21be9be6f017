"""-Encoding: the parameter of every command that reads or writes text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from poshws.binding import NotNullOrEmpty, Param
from poshws.runtime.providers.text_files import Codec, codec_of

if TYPE_CHECKING:
    from poshws.binding import Session

ENCODING = "System.Text.Encoding"


def as_codec(session: Session, value: object) -> object:
    """The codec that an argument means; null stays null, to be refused."""
    if value is None:
        return None
    codec = codec_of(value)
    if codec.name == "utf-7":
        session.write_warning("Encoding 'UTF-7' is obsolete, please use UTF-8.")
    return codec


Encoding = Annotated[Codec | None, Param(type=ENCODING, transform=as_codec), NotNullOrEmpty()]
ProviderEncoding = Annotated[
    Codec | None, Param(type=ENCODING, transform=as_codec, dynamic=True), NotNullOrEmpty()
]
"""A name, a code page or a [System.Text.Encoding]; the command gets a `Codec`."""
