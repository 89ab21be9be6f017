"""JsonObject hands errors to its caller."""

from __future__ import annotations

import poshws


def test_json_objects_hand_errors_to_the_caller() -> None:
    script = """
    $problem = $null
    $json = '{"":1}'
    $null -eq [Microsoft.PowerShell.Commands.JsonObject]::ConvertFromJson($json, [ref] $problem)
    $problem.FullyQualifiedErrorId
    """
    assert poshws.run(script) == [True, "EmptyKeyInJsonString"]
