"""The type of `$PSVersionTable`."""

from __future__ import annotations

from poshws.corelib.collections.hashtable import Hashtable
from poshws.corelib.typesystem.declare import declare


class PSVersionHashTable(Hashtable):
    """A hashtable that lists PSVersion and PSEdition first, then the others by name."""

    __slots__ = ()
    net_name = "System.Management.Automation.PSVersionHashTable"


TYPES = [
    declare(PSVersionHashTable.net_name, PSVersionHashTable, base="System.Collections.Hashtable")
]
