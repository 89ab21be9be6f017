"""Null where a method has no use for it is .NET's error, which a script may catch."""

from __future__ import annotations

import io

import pytest

from poshws.host.console_host import ConsoleHost, new_session


@pytest.mark.parametrize(
    ("call", "parameter"),
    [
        ("[IO.Path]::Combine([string[]]$null)", "paths"),
        ("([xml]'<a/>').AppendChild($null)", "newChild"),
        ("[Random]::new(1).NextBytes($null)", "buffer"),
        ("([Collections.Generic.List[int]]@(1, 2)).Exists($null)", "match"),
        ("[IO.StreamReader]::new([IO.Stream]$null)", "stream"),
    ],
)
def test_null_arguments(call: str, parameter: str) -> None:
    found: list[object] = []
    session = new_session(ConsoleHost(io.StringIO(), io.StringIO()))
    session.run_text(
        f"try {{ {call} }} catch {{ $_.FullyQualifiedErrorId; $_.Exception.Message }}",
        found.append,
    )
    assert found[0] == "ArgumentNullException"
    assert f"Value cannot be null. (Parameter '{parameter}')" in str(found[1])
