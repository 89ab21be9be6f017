"""Names of commands that look like something else."""

from __future__ import annotations

import pytest

from poshws import run


@pytest.mark.parametrize(("call", "name"), [("& -x", "-x"), ("& -x:1 a", "-x:"), ("& -- a", "--")])
def test_a_parameter_behind_the_call_operator_is_a_name(call: str, name: str) -> None:
    assert run(f"try {{ {call} }} catch {{ $_.TargetObject }}") == [name]


def test_such_a_function_is_called() -> None:
    assert run("Set-Item function:-x { 'called' }; & -x") == ["called"]
