"""UnixDomainSocketEndPoint: a socket that is a file."""

from __future__ import annotations

from poshws.corelib.exceptions.dotnet import ArgumentNullException
from poshws.corelib.typesystem.declare import declare


class UnixDomainSocketEndPoint:
    """The path of a socket file."""

    __slots__ = ("path",)
    net_name = "System.Net.Sockets.UnixDomainSocketEndPoint"

    def __init__(self, path: str | None) -> None:
        if path is None:
            raise ArgumentNullException("path")
        self.path = path

    def __str__(self) -> str:
        return self.path


TYPES = [
    declare(
        UnixDomainSocketEndPoint.net_name,
        UnixDomainSocketEndPoint,
        {
            "new(string path)": UnixDomainSocketEndPoint,
            "System.Net.Sockets.AddressFamily AddressFamily {get;}": lambda self: 1,
            "string ToString()": str,
        },
    )
]
