"""Exception.Data: what the thrower of an exception wants to add.

It stands apart from the exceptions, since the dictionary it is raises them.
"""

from __future__ import annotations

from poshws.corelib.collections.hashtable import Hashtable
from poshws.corelib.exceptions.dotnet import NetException


def exception_data(error: NetException) -> Hashtable:
    """The dictionary of an exception, made when it is first asked for."""
    if error.data_table is None:
        error.data_table = Hashtable()
    return error.data_table
