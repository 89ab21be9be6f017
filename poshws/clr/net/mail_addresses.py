"""[mailaddress]: a name and an address, as `Name <user@host>` puts them."""

from __future__ import annotations

import re
from typing import Any, ClassVar, Final

from poshws.corelib.exceptions.dotnet import (
    ArgumentException,
    ArgumentNullException,
    FormatException,
)

_INVALID: Final = "The specified string is not in the form required for an e-mail address."
_ATOM: Final = r"[^\s()<>\[\]:;@\\,\".]+"
_USER: Final = rf"(?:{_ATOM}(?:\.{_ATOM})*|\"(?:[^\"\\]|\\.)*\")"
_HOST: Final = rf"(?:{_ATOM}(?:\.{_ATOM})*|\[[^\[\]\\]*\])"
_ADDRESS: Final = re.compile(rf"\s*({_USER})@({_HOST})\s*")
_NAMED: Final = re.compile(
    rf"\s*(?:\"((?:[^\"\\]|\\.)*)\"|([^\"<>@,;:\\]*?))\s*<({_USER})@({_HOST})>\s*"
)


class MailAddress:
    """System.Net.Mail.MailAddress."""

    __slots__ = ("display_name", "user", "host", "__weakref__")
    net_name: ClassVar[str] = "System.Net.Mail.MailAddress"

    def __init__(self, address: str, display_name: str | None = None, *how: object) -> None:
        if address is None:
            raise ArgumentNullException("address")
        if not address:
            text = "The value cannot be an empty string."
            raise ArgumentException(text, parameter="address")
        plain = _ADDRESS.fullmatch(address)
        if plain is not None:
            name, self.user, self.host = "", plain[1], plain[2]
        else:
            named = _NAMED.fullmatch(address)
            if named is None:
                raise FormatException(_INVALID)
            name, self.user, self.host = named[1] or named[2] or "", named[3], named[4]
        self.display_name = name if display_name is None else display_name

    @property
    def address(self) -> str:
        return f"{self.user}@{self.host}"

    def __str__(self) -> str:
        if not self.display_name:
            return self.address
        return f'"{self.display_name}" <{self.address}>'

    @staticmethod
    def try_create(address: str | None, *rest: Any) -> bool:
        try:
            rest[-1].value = MailAddress(address or "", *rest[:-1])
        except (FormatException, ArgumentException):
            rest[-1].value = None
            return False
        return True

    def __eq__(self, other: object) -> bool:
        return isinstance(other, MailAddress) and str(self).lower() == str(other).lower()

    def __hash__(self) -> int:
        return hash(str(self).lower())
