"""ConvertFrom-StringData: lines of `key = value` as a hashtable."""

from __future__ import annotations

from typing import Annotated

from poshws.binding import AllowEmptyString, Param, cmdlet
from poshws.clr.regex.regexes import RegexMembers
from poshws.corelib.collections.hashtable import Hashtable
from poshws.corelib.exceptions.powershell import PSInvalidOperationException
from poshws.corelib.numerics.numbers import Char

_EQUALS = Char("=")


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
        table[key] = RegexMembers.unescape(value.strip())
    return table
