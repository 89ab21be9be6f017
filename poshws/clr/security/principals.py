"""Ciphers, and who somebody is: identities, principals and claims."""

from __future__ import annotations

from typing import Any, ClassVar

from poshws.clr.metadata.describe import describe
from poshws.clr.security.ciphers import Aes, CryptoStream, CryptoTransform
from poshws.corelib.exceptions.dotnet import ArgumentNullException

_TEXT = "http://www.w3.org/2001/XMLSchema#string"
_LOCAL = "LOCAL AUTHORITY"


class Claim:
    """System.Security.Claims.Claim."""

    __slots__ = (
        "type",
        "value",
        "value_type",
        "issuer",
        "original_issuer",
        "subject",
        "properties",
    )
    net_name: ClassVar[str] = "System.Security.Claims.Claim"

    def __init__(
        self,
        type: str,
        value: str,
        value_type: str | None = None,
        issuer: str | None = None,
        original_issuer: str | None = None,
        subject: object = None,
    ) -> None:
        if type is None or value is None:
            raise ArgumentNullException("type" if type is None else "value")
        self.type, self.value = type, value
        self.value_type = value_type or _TEXT
        self.issuer = issuer or _LOCAL
        self.original_issuer = original_issuer or self.issuer
        self.subject = subject
        self.properties: dict[str, str] = {}

    def clone(self, identity: object = None) -> Claim:
        how = (self.value_type, self.issuer, self.original_issuer, identity)
        return Claim(self.type, self.value, *how)

    def __str__(self) -> str:
        return f"{self.type}: {self.value}"


class GenericIdentity:
    """System.Security.Principal.GenericIdentity."""

    __slots__ = ("name", "authentication_type", "__weakref__")
    net_name: ClassVar[str] = "System.Security.Principal.GenericIdentity"

    def __init__(self, name: str, kind: str = "") -> None:
        if name is None or kind is None:
            raise ArgumentNullException("name" if name is None else "type")
        self.name = name
        self.authentication_type = kind

    @property
    def is_authenticated(self) -> bool:
        return self.name != ""


class GenericPrincipal:
    """System.Security.Principal.GenericPrincipal: an identity with its roles."""

    __slots__ = ("identity", "_roles", "__weakref__")
    net_name: ClassVar[str] = "System.Security.Principal.GenericPrincipal"

    def __init__(self, identity: Any, roles: list[str] | None) -> None:
        if identity is None:
            raise ArgumentNullException("identity")
        self.identity = identity
        self._roles = {str(role).lower() for role in roles or ()}

    def is_in_role(self, role: str | None) -> bool:
        return role is not None and role.lower() in self._roles


TYPES = describe(
    __file__,
    {
        "System.Security.Cryptography.Aes": Aes,
        "System.Security.Cryptography.ICryptoTransform": CryptoTransform,
        "System.Security.Cryptography.CryptoStream": CryptoStream,
        "System.Security.Claims.Claim": Claim,
        "System.Security.Principal.GenericIdentity": GenericIdentity,
        "System.Security.Principal.GenericPrincipal": GenericPrincipal,
    },
)
