"""ConvertFrom-StringData: lines of `key = value` as a hashtable."""

from __future__ import annotations

import re
from typing import Annotated

from poshws.binding import AllowEmptyString, Param, cmdlet
from poshws.corelib.collections.hashtable import Hashtable
from poshws.corelib.exceptions.powershell import PSInvalidOperationException
from poshws.corelib.numerics.numbers import Char

_EQUALS = Char("=")
_ESCAPES = {
    "n": "\n",
    "t": "\t",
    "r": "\r",
    "f": "\f",
    "e": "\x1b",
    "a": "\a",
    "v": "\v",
    "b": "\b",
}
_ESCAPE = re.compile(r"\\(?:x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4})|([0-7]{1,3})|(.))", re.DOTALL)


@cmdlet("ConvertFrom-StringData", output="System.Collections.Hashtable")
def convertfrom_string_data(
    string_data: Annotated[str, Param(by_value=True), AllowEmptyString()],
    delimiter: Char = _EQUALS,
) -> Hashtable:
    r"""Makes a hashtable of lines of `key = value`.

    Empty lines, and lines that begin with #, are left out. A backslash begins an escape: \\ \n \t.

    -StringData  The lines.
    -Delimiter   What stands between key and value; = without.

    PS> ('size = 8' | ConvertFrom-StringData).size
    8
    """
    table = Hashtable()
    for line in string_data.split("\n"):
        line = line.strip()
        if not line or line.startswith("#"):
            continue
        key, found, value = line.partition(str(delimiter))
        if not found or not key:
            raise PSInvalidOperationException(f"Data line '{line}' is not in 'name=value' format. ")
        key = key.strip()
        if key in table:
            raise PSInvalidOperationException(
                f"Data item '{key}' in line '{line}' is already defined. "
            )
        table[key] = _ESCAPE.sub(_unescaped, value.strip())
    return table


def _unescaped(found: re.Match[str]) -> str:
    """The character an escape of a regular expression stands for."""
    if found[1] or found[2]:
        return chr(int(found[1] or found[2], 16))
    if found[3]:
        return chr(int(found[3], 8))
    return _ESCAPES.get(found[4], found[4])
