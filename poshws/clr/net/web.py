"""Small types of System.Net: settings that scripts make, cookies, mail addresses. What is not named
here is only listed.
"""

from __future__ import annotations

from typing import Any, ClassVar, Final

from poshws.clr.metadata.describe import describe
from poshws.clr.metadata.enums import enum_value
from poshws.clr.net.mail_addresses import MailAddress
from poshws.corelib.datetime.date_time import DateTime
from poshws.corelib.exceptions.dotnet import ArgumentException

_SETTINGS: Final[dict[str, Any]] = {
    "max_service_points": 0,
    "default_connection_limit": 2,
    "max_service_point_idle_time": 100000,
    "use_nagle_algorithm": True,
    "expect100_continue": True,
    "enable_dns_round_robin": False,
    "dns_refresh_timeout": 120000,
    "server_certificate_validation_callback": None,
    "reuse_port": False,
    "check_certificate_revocation_list": False,
}
_PROTOCOL: Final = "System.Net.SecurityProtocolType"


class ServicePointMembers:
    """System.Net.ServicePointManager: what is set is kept, and of no effect, as in .NET today."""

    _protocol: ClassVar[int] = 0

    @classmethod
    def security_protocol(cls) -> object:
        return enum_value(_PROTOCOL, cls._protocol)

    @classmethod
    def set_security_protocol(cls, value: int) -> None:
        cls._protocol = int(value)

    @staticmethod
    def set_tcp_keep_alive(enabled: bool, time: int, interval: int) -> None:
        """Connections live by their own settings."""


def _setting(name: str) -> None:
    def read() -> object:
        return _SETTINGS[name]

    def write(value: object) -> None:
        _SETTINGS[name] = value

    setattr(ServicePointMembers, name, staticmethod(read))
    setattr(ServicePointMembers, f"set_{name}", staticmethod(write))


for _name in _SETTINGS:
    _setting(_name)


class Cookie:
    """System.Net.Cookie."""

    __slots__ = (
        *("name", "value", "path", "domain", "comment", "comment_uri", "discard", "expired"),
        *("expires", "http_only", "port", "secure", "version", "time_stamp", "__weakref__"),
    )
    net_name: ClassVar[str] = "System.Net.Cookie"

    def __init__(self, name: str = "", value: str = "", path: str = "", domain: str = "") -> None:
        if not name and (value or path):
            raise ArgumentException(f"The 'Name'='{name}' part of the cookie is invalid.")
        self.name, self.value, self.path, self.domain = name, value or "", path, domain
        self.comment, self.port = "", ""
        self.comment_uri: object = None
        self.discard = self.expired = self.http_only = self.secure = False
        self.expires = DateTime(0)
        self.time_stamp = DateTime(0)
        self.version = 0

    def __str__(self) -> str:
        return f"{self.name}={self.value}" if self.name else ""

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Cookie) and (
            self.name.lower(),
            self.value,
            self.path,
            self.domain.lower(),
        ) == (other.name.lower(), other.value, other.path, other.domain.lower())

    def __hash__(self) -> int:
        return hash((self.name.lower(), self.value))


TYPES = describe(
    __file__,
    {
        "System.Net.Mail.MailAddress": MailAddress,
        "System.Net.ServicePointManager": (None, ServicePointMembers),
        "System.Net.Cookie": Cookie,
    },
)
