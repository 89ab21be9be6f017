"""Groups of routes: what their code sees."""

from __future__ import annotations

import pytest

from tests.sessions import output

GROUPS = ("RouteGroup", "StaticRouteGroup", "SignalRouteGroup")


def served(script: str) -> str:
    """What the script writes while it sets a server up."""
    return output(f"Start-PodeServer {{ {script}\n Close-PodeServer }}")


@pytest.mark.parametrize("group", GROUPS)
def test_using_in_the_code_of_a_group(group: str) -> None:
    script = f"""
        $x = 'ex'; $list = 'a', 'b'; $n = $null
        Add-Pode{group} -Path /g -Routes {{
            "$using:x $($using:list -join ',') [$using:N] $($args.Count)" | Out-Default
            $x = 'changed'
            "$using:x $x" | Out-Default
            Add-Pode{group} -Path /in -Routes {{ $using:x | Out-Default }}
        }}
        $x | Out-Default"""
    assert served(script) == "ex a,b [] 0\nex changed\nchanged\nex\n"


def test_using_in_routes_of_a_group() -> None:
    script = """
        $x = 'ex'
        Add-PodeRouteGroup -Path /g -Routes {
            param($p)
            Add-PodeRoute -Method Get -Path "/$using:x" -ScriptBlock { $using:x }
            $handler = (Get-PodeRoute -Method Get -Path '/g/ex').Logic
            "[$p] $handler" | Out-Default
        }"""
    assert served(script) == "[]  $using:x \n"


@pytest.mark.parametrize("group", GROUPS)
def test_using_of_a_variable_that_is_not_there(group: str) -> None:
    script = (
        f"try {{ Add-Pode{group} -Path /g -Routes {{ $using:NotThere; 'run' | Out-Default }} }} "
        "catch { $_.Exception.Message | Out-Default }"
    )
    assert served(script) == "Value for '$using:NotThere' could not be found.\n"


def test_using_in_comments_and_strings_needs_no_variable() -> None:
    script = """
        $x = 1
        Add-PodeRouteGroup -Path /g -Routes {
            # $using:nothing
            '$using:neither' + $using:x | Out-Default
        }"""
    assert served(script) == "$using:neither1\n"


def test_scoped_variables_of_a_script_in_the_code_of_a_group() -> None:
    script = """
        Add-PodeScopedVariable -Name note -GetReplace "'<{{name}}>'"
        Add-PodeRouteGroup -Path /g -Routes { $note:me | Out-Default }"""
    assert served(script) == "<me>\n"
