"""[ipaddress], IPEndPoint and Dns."""

from __future__ import annotations

import ipaddress
from typing import Any, ClassVar, Final

from poshws.clr.metadata.describe import describe
from poshws.clr.metadata.enums import enum_value
from poshws.clr.system.argument_guards import at_most
from poshws.clr.system.timespans import attempt
from poshws.corelib.exceptions.dotnet import (
    ArgumentException,
    ArgumentNullException,
    ArgumentOutOfRangeException,
    FormatException,
    NetException,
    SocketException,
)
from poshws.corelib.system.arrays import TypedArray
from poshws.corelib.system.typed_arrays import byte_array
from poshws.corelib.typesystem.enums import EnumValue

_INVALID: Final = "An invalid IP address was specified."
Known = ipaddress.IPv4Address | ipaddress.IPv6Address

_NO_SCOPE: Final = "Operation not supported"


class IPAddress:
    """System.Net.IPAddress."""

    __slots__ = ("known", "_scope", "__weakref__")
    net_name: ClassVar[str] = "System.Net.IPAddress"

    def __init__(self, source: Any, scope: int = 0) -> None:
        """Of a number in network order, of 4 or 16 bytes, or of Python's address."""
        if isinstance(source, ipaddress.IPv4Address | ipaddress.IPv6Address):
            self.known: Known = source
        elif isinstance(source, int):
            at_most(source & 2**64 - 1, 0xFFFFFFFF, "newAddress")
            self.known = ipaddress.IPv4Address(source.to_bytes(4, "little"))
        elif source is None:
            raise ArgumentNullException("address")
        else:
            data = bytes(source)
            if len(data) not in (4, 16):
                raise ArgumentException(_INVALID, parameter="address")
            self.known = ipaddress.ip_address(data)
        self._scope = scope

    @property
    def scope_id(self) -> int:
        if isinstance(self.known, ipaddress.IPv4Address):
            raise SocketException(95, _NO_SCOPE)
        return self._scope

    @scope_id.setter
    def scope_id(self, value: int) -> None:
        if isinstance(self.known, ipaddress.IPv4Address):
            raise SocketException(95, _NO_SCOPE)
        self._scope = value

    @staticmethod
    def any() -> IPAddress:
        return parse_address("0.0.0.0")

    @staticmethod
    def loopback() -> IPAddress:
        return parse_address("127.0.0.1")

    @staticmethod
    def broadcast() -> IPAddress:
        return parse_address("255.255.255.255")

    none = broadcast

    @staticmethod
    def i_pv6_any() -> IPAddress:
        return parse_address("::")

    i_pv6_none = i_pv6_any

    @staticmethod
    def i_pv6_loopback() -> IPAddress:
        return parse_address("::1")

    @property
    def address_family(self) -> EnumValue:
        name = "InterNetwork" if self.known.version == 4 else "InterNetworkV6"
        return enum_value("System.Net.Sockets.AddressFamily", name)

    @property
    def address(self) -> int:
        if self.known.version != 4:
            raise SocketException(10045)
        return int.from_bytes(self.known.packed, "little")

    def _is_six(self, name: str) -> bool:
        return self.known.version == 6 and bool(getattr(self.known, name))

    @property
    def is_i_pv6_multicast(self) -> bool:
        return self._is_six("is_multicast")

    @property
    def is_i_pv6_link_local(self) -> bool:
        return self._is_six("is_link_local")

    @property
    def is_i_pv6_site_local(self) -> bool:
        return self._is_six("is_site_local")

    @property
    def is_i_pv6_teredo(self) -> bool:
        return self._is_six("teredo")

    @property
    def is_i_pv6_unique_local(self) -> bool:
        return self.known.version == 6 and self.known.packed[0] & 0xFE == 0xFC

    @property
    def is_i_pv4_mapped_to_i_pv6(self) -> bool:
        return self._is_six("ipv4_mapped")

    @staticmethod
    def parse(text: str) -> IPAddress:
        if text is None:
            raise ArgumentNullException("ipString")
        return parse_address(text)

    @staticmethod
    def try_parse(text: str, result: Any) -> bool:
        return attempt(result, None, lambda: parse_address(text or ""))

    @staticmethod
    def is_loopback(address: IPAddress) -> bool:
        return address.known.is_loopback

    @staticmethod
    def host_to_network_order(number: int) -> int:
        size = {"Int64": 8, "Int16": 2}.get(type(number).__name__, 4)
        data = int(number).to_bytes(size, "big", signed=True)
        return int.from_bytes(data, "little", signed=True)

    network_to_host_order = host_to_network_order

    def get_address_bytes(self) -> TypedArray:
        return byte_array(self.known.packed)

    def map_to_i_pv6(self) -> IPAddress:
        if self.known.version == 6:
            return self
        return IPAddress(ipaddress.IPv6Address(b"\0" * 10 + b"\xff\xff" + self.known.packed))

    def map_to_i_pv4(self) -> IPAddress:
        return self if self.known.version == 4 else IPAddress(self.known.packed[12:])

    def __str__(self) -> str:
        if isinstance(self.known, ipaddress.IPv6Address):
            mapped = self.known.ipv4_mapped
            text = f"::ffff:{mapped}" if mapped is not None else str(self.known)
            return f"{text}%{self._scope}" if self._scope else text
        return str(self.known)

    def to_string(self) -> str:
        return str(self)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, IPAddress) and (self.known, self._scope) == (
            other.known,
            other._scope,
        )

    def __hash__(self) -> int:
        return hash(self.known)


def parse_address(text: str) -> IPAddress:
    """Also `0x7f000001` and `127.1`, as the old inet_aton reads them; raises FormatException."""
    bare = text
    if ":" in bare:
        bare, _, zone = bare.strip("[]").partition("%")
        try:
            return IPAddress(ipaddress.IPv6Address(bare), int(zone) if zone.isdigit() else 0)
        except ValueError:
            raise FormatException(_INVALID) from None
    return IPAddress(ipaddress.IPv4Address(_four_bytes(bare)))


def _four_bytes(text: str) -> int:
    parts = text.split(".")
    try:
        if not 1 <= len(parts) <= 4:
            raise ValueError
        numbers = [_number(part) for part in parts]
        *heads, last = numbers
        if any(head > 255 for head in heads) or last >= 256 ** (5 - len(parts)):
            raise ValueError
    except ValueError:
        raise FormatException(_INVALID) from None
    result = last
    for place, head in enumerate(heads):
        result |= head << (24 - 8 * place)
    return result


def _number(text: str) -> int:
    lower = text.lower()
    if lower.startswith("0x"):
        return int(lower, 16)
    if not (text.isascii() and text.isdigit()):
        raise ValueError
    return int(text, 8) if len(text) > 1 and text[0] == "0" else int(text)


class IPEndPoint:
    """System.Net.IPEndPoint."""

    __slots__ = ("address", "port", "__weakref__")
    net_name: ClassVar[str] = "System.Net.IPEndPoint"

    def __init__(self, address: Any, port: int) -> None:
        if not 0 <= port <= 65535:
            raise ArgumentOutOfRangeException("port")
        if address is None:
            raise ArgumentNullException("address")
        self.address = address if isinstance(address, IPAddress) else IPAddress(address)
        self.port = port

    @property
    def address_family(self) -> EnumValue:
        return self.address.address_family

    @staticmethod
    def parse(text: str) -> IPEndPoint:
        host, colon, port = text.rpartition(":")
        if not colon or text.endswith("]") or ("::" in text and not text.startswith("[")):
            host, port = text, "0"
        if not port.isdigit():
            raise FormatException("An invalid IPEndPoint was specified.")
        try:
            return IPEndPoint(parse_address(host), int(port))
        except NetException:
            raise FormatException("An invalid IPEndPoint was specified.") from None

    @staticmethod
    def try_parse(text: str, result: Any) -> bool:
        return attempt(result, None, lambda: IPEndPoint.parse(text or ""))

    def __str__(self) -> str:
        host = str(self.address)
        return f"[{host}]:{self.port}" if ":" in host else f"{host}:{self.port}"

    def to_string(self) -> str:
        return str(self)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, IPEndPoint) and (self.address, self.port) == (
            other.address,
            other.port,
        )

    def __hash__(self) -> int:
        return hash((self.address, self.port))


class IPHostEntry:
    """System.Net.IPHostEntry."""

    __slots__ = ("host_name", "aliases", "address_list", "__weakref__")
    net_name: ClassVar[str] = "System.Net.IPHostEntry"

    def __init__(self) -> None:
        self.host_name: str | None = None
        self.aliases: list[str] = []
        self.address_list: list[IPAddress] = []


class DnsMembers:
    """System.Net.Dns: the machine's own resolver."""

    @staticmethod
    def get_host_name() -> str:
        import socket  # deferred

        return socket.gethostname()

    @staticmethod
    def get_host_addresses(name: str, family: object = None) -> list[IPAddress]:
        import socket  # deferred

        try:
            rows = socket.getaddrinfo(name or socket.gethostname(), None, type=socket.SOCK_STREAM)
        except OSError as error:
            raise SocketException(11001, "Name or service not known") from error
        found: list[IPAddress] = []
        for row in rows:
            address = parse_address(str(row[4][0]))
            fits = family is None or str(family) in ("Unspecified", str(address.address_family))
            if fits and address not in found:
                found.append(address)
        return found

    @staticmethod
    def get_host_addresses_async(name: str, *how: object) -> object:
        from poshws.clr.threading.tasks import run  # deferred

        return run(lambda: DnsMembers.get_host_addresses(name))

    @staticmethod
    def get_host_entry(name: object, family: object = None) -> IPHostEntry:
        import socket  # deferred

        made = IPHostEntry()
        text = str(name)
        if isinstance(name, IPAddress):
            made.address_list = [name]
        else:
            made.address_list = DnsMembers.get_host_addresses(text, family)
        try:
            made.host_name = socket.getfqdn(text)
        except OSError as error:
            raise SocketException(11001, "Name or service not known") from error
        return made

    get_host_by_name = get_host_by_address = resolve = get_host_entry

    @staticmethod
    def get_host_entry_async(name: object, *how: object) -> object:
        from poshws.clr.threading.tasks import run  # deferred

        return run(lambda: DnsMembers.get_host_entry(name))


TYPES = describe(
    __file__,
    {
        "System.Net.IPAddress": IPAddress,
        "System.Net.IPEndPoint": IPEndPoint,
        "System.Net.Dns": (None, DnsMembers),
        "System.Net.IPHostEntry": IPHostEntry,
    },
)
