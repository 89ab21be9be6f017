"""-Culture of Sort-Object, Group-Object and Compare-Object: a culture's name or its number."""

from __future__ import annotations

from typing import Annotated

from poshws.binding import Param, Session
from poshws.binding.errors import RefusedBySetter
from poshws.clr.globalization.cultures import CultureInfo
from poshws.corelib.exceptions.dotnet import NetException
from poshws.objects.conversion.strings import convert_to_string


def _checked(session: Session, value: object) -> object:
    """The name, if there is such a culture; no name is the current culture."""
    text = convert_to_string(value)
    number = text.strip()
    try:
        if number.lower().startswith("0x"):
            CultureInfo(int(number, 16))
        elif number.replace(",", "").isdecimal():
            CultureInfo(int(number.replace(",", "")))
        elif text:
            CultureInfo(text)
    except NetException as error:
        raise RefusedBySetter(error) from error
    return text


Culture = Annotated[str, Param(transform=_checked)]
