"""Types of which only the members are known: they can be named and looked at."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from poshws.clr.reference_assemblies import (
    metadata_only_block,
    metadata_only_name,
    metadata_only_names,
)

Run = Callable[[str], str]


def test_names_are_found_in_any_case_and_namespace() -> None:
    assert metadata_only_name("system.net.mail.SMTPCLIENT", ()) == "System.Net.Mail.SmtpClient"
    namespaces = ("System", "System.Net.Mail")
    assert metadata_only_name("smtpclient", namespaces) == "System.Net.Mail.SmtpClient"
    assert metadata_only_name("System.Net.Mail.Smtp", ()) is None
    assert metadata_only_name("SmtpClient", ()) is None


def test_every_name_of_the_index_has_a_block() -> None:
    for name in metadata_only_names():
        assert metadata_only_block(name), name


@pytest.mark.parametrize(
    ("script", "expected"),
    [
        ("[System.Net.Mail.SmtpClient].BaseType.FullName", "System.Object"),
        ("[Net.Mail.SmtpDeliveryMethod]1", "SpecifiedPickupDirectory"),
        (
            "try { [Net.Mail.SmtpClient]::new() } catch { $_.Exception.InnerException.Message }",
            "System.Net.Mail.SmtpClient.new is not supported here.",
        ),
        (
            "try { throw [Data.DataException]::new('x') } catch [Data.DataException] { 'got ' + $_ }",
            "got x",
        ),
    ],
)
def test_scripts(run: Run, script: str, expected: str) -> None:
    assert run(script) == expected
