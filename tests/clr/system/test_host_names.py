"""Names of hosts: what System.Uri takes for an address and what for a name."""

from __future__ import annotations

import pytest

from poshws.clr.system.host_names import host_kind, read_ipv4, read_ipv6


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("127.1", "IPv4"),
        ("0x7f000001", "IPv4"),
        ("4294967296", "Dns"),
        ("1.2.3.256", "Dns"),
        ("08.1.1.1", "Dns"),
        ("[::1]", "IPv6"),
        ("::1/64", "IPv6"),
        ("::1/129", "Unknown"),
        ("fe80::1%eth0", "IPv6"),
        ("1::2::3", "Unknown"),
        ("a_b", "Dns"),
        ("-a", "Unknown"),
        ("a-.b.", "Dns"),
        ("a..b", "Unknown"),
        ("ä。de", "Dns"),
        ("a" * 63, "Dns"),
        ("a" * 64, "Unknown"),
        ("[V1.fe]", "Unknown"),
        ("a b", "Unknown"),
    ],
)
def test_kinds(name: str, kind: str) -> None:
    assert host_kind(name) == kind


def test_addresses_in_their_usual_form() -> None:
    assert read_ipv4("0x7f.1") == "127.0.0.1"
    assert read_ipv4("1.65536") == "1.1.0.0"
    assert read_ipv6("[0:0::0:1%3]") == "::1"
