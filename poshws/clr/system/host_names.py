"""Names of hosts as System.Uri tells them apart: IP addresses and names of the DNS."""

from __future__ import annotations

import ipaddress
import re
from typing import Final

_SEPARATORS: Final = re.compile("[.\u3002\uff0e\uff61]")
_LABEL: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,62}\Z")
_WIDE_LABEL: Final = re.compile(r"(?:[A-Za-z0-9]|[^\x00-\x7f])(?:[A-Za-z0-9_-]|[^\x00-\x7f])*\Z")
_LONGEST_LABEL: Final = 63
_NUMBER: Final = re.compile(r"0[xX][0-9a-fA-F]+|0[0-7]*|[1-9][0-9]*")
_PREFIX: Final = re.compile(r"/([0-9]{1,3})\Z")
_IPV6_BITS: Final = 128


def host_kind(name: str) -> str:
    """The UriHostNameType's name."""
    if read_ipv6(name) is not None:
        return "IPv6"
    if read_ipv4(name) is not None:
        return "IPv4"
    return "Dns" if _is_dns_name(name) else "Unknown"


def read_ipv4(text: str) -> str | None:
    """The address in four decimal parts; None for a text that is none.

    As with inet_aton, parts may be octal or hexadecimal, and the last of fewer than four counts
    for all that are missing.
    """
    parts = text.split(".")
    if len(parts) > 4 or not all(_NUMBER.fullmatch(part) for part in parts):
        return None
    numbers = [_number(part) for part in parts]
    room = 256 ** (5 - len(numbers))
    if any(number > 255 for number in numbers[:-1]) or numbers[-1] >= room:
        return None
    whole = numbers[-1]
    for place, number in enumerate(numbers[:-1]):
        whole += number << (24 - 8 * place)
    return ".".join(str(whole >> shift & 255) for shift in (24, 16, 8, 0))


def _number(text: str) -> int:
    if text[:2] in ("0x", "0X"):
        return int(text, 16)
    return int(text, 8) if text.startswith("0") else int(text)


def read_ipv6(text: str) -> str | None:
    """The address without brackets, scope and prefix length; None for a text that is none."""
    bare = text[1:-1] if text.startswith("[") and text.endswith("]") else text
    if ":" not in bare:
        return None
    if prefix := _PREFIX.search(bare):
        if int(prefix[1]) > _IPV6_BITS:
            return None
        bare = bare[: prefix.start()]
    bare = bare.partition("%")[0]
    # .NET reads leading zeros in the last part of what is written as an IPv4 address.
    bare = re.sub(r"(?<=\.)0+(?=[0-9]+\Z)", "", bare)
    try:
        return str(ipaddress.IPv6Address(bare))
    except ValueError:
        return None


def _is_dns_name(name: str) -> bool:
    labels = _SEPARATORS.split(name)
    if len(labels) > 1 and not labels[-1]:
        labels.pop()
    return all(map(_is_label, labels))


def _is_label(label: str) -> bool:
    if label.isascii():
        return _LABEL.match(label) is not None
    if _WIDE_LABEL.match(label) is None:
        return False
    encoded = label.lower().encode("punycode")
    return len("xn--") + len(encoded) <= _LONGEST_LABEL
