"""Tools for language models, and schemas of JSON."""

from __future__ import annotations

import json
import urllib.error
import urllib.request

import pytest

from tests.pode.conftest import wait_for_port
from tests.sessions import output

FLAT = """
function flat($x) {
    if ($x -is [hashtable]) { '{' + (($x.Keys | Sort-Object | ForEach-Object { "$_=$(flat $x[$_])" }) -join ';') + '}' }
    elseif ($x -is [array]) { '[' + (($x | ForEach-Object { flat $_ }) -join ',') + ']' } else { "$x" }
}
try { flat (COMMAND) } catch { $_.Exception.Message }
"""


@pytest.mark.parametrize(
    ("command", "expected"),
    [
        ("Null -Description d", "{description=d;type=null}"),
        ("Boolean -Constant $false", "{const=False;type=boolean}"),
        ("Integer -Minimum 0 -MultipleOf 3", "{minimum=0;multipleOf=3;type=integer}"),
        ("Integer -Enum 1", "{enum=[1];type=integer}"),
        ("Integer -ExclusiveMinimum:$false", "{exclusiveMinimum=True;type=integer}"),
        ("Number -Minimum 1 -Maximum 0", "Maximum cannot be less than Minimum for number JSON Schema property."),
        ("String -Pattern ^a -MaxLength 0", "{maxLength=0;pattern=^a;type=string}"),
        ("Array -Item @{ type = 'null' } -Unique", "{items={type=null};type=array;uniqueItems=True}"),
        ("Object -Property @{ x = 1 }", "Each JSON Schema Object property definition must include a 'Name' key."),
        ("Object -Property (New-PodeJsonSchemaNull | New-PodeJsonSchemaProperty n -Required)",
         "{properties={n={type=null}};required=[n];type=object}"),
    ],
)  # fmt: skip
def test_schemas(command: str, expected: str) -> None:
    script = FLAT.replace("COMMAND", f"New-PodeJsonSchema{command}")
    assert output(script) == expected + "\n"


def test_arguments_by_name() -> None:
    script = 'Invoke-PodeScriptBlock -ScriptBlock { param($b, $a) "$a-$b" } -Arguments @{ a = 1; b = 2 } -Splat -Return'
    assert output(script) == "1-2\n"


SCRIPT = """
function Get-Price($dish) { 2 * $dish.Length }
Start-PodeServer {
    Add-PodeEndpoint -Address 127.0.0.1 -Port $env:PORT -Protocol Http
    'Kitchen', 'Bar' | ForEach-Object { Add-PodeMcpGroup -Name $_ }
    $state:asked = 0
    $factor = 1
    Add-PodeMcpTool -Name Price -Description 'says a price' -Group Kitchen, Bar -AutoSchema -ScriptBlock {
        param(
            [Parameter(Mandatory = $true, HelpMessage = 'of what')] [ValidateSet('soup', 'bread')] [string] $Dish,
            [ValidateRange(1, 9)] [int] $Count = 1,
            [ValidateCount(1, 2)] [string[]] $With,
            [Parameter(DontShow = $true)] [bool] $Secret
        )
        $state:asked += 1
        New-PodeMcpTextContent -Value ((Get-Price $Dish) * $Count * $using:factor)
        if ($With) { New-PodeMcpImageContent -Bytes 1, 2 -MimeType image/png }
    }
    Add-PodeMcpTool -Name Bad -Description 'gives no content' -Group Bar -ScriptBlock { 'text' } -PassThru |
        Add-PodeMcpToolProperty -Name p -Definition (New-PodeJsonSchemaNull) -PassThru | Out-Null
    foreach ($try in { Add-PodeMcpTool -Name price -Description d -Group Bar -ScriptBlock {} }, { Add-PodeMcpTool -Name x -Description d -Group none -ScriptBlock {} },
        { Add-PodeMcpGroup -Name BAR }, { Add-PodeMcpTool -Name x -Description d -Group Bar -AutoSchema -ScriptBlock { param($o) } }, { Update-PodeMcpTool -Name none }) {
        try { & $try } catch { $_.Exception.Message | Out-Default }
    }
    "$((Get-PodeMcpTool -Group Bar).Name -join ' ') $((Get-PodeMcpGroup -Name kitchen).Tools) $(Test-PodeMcpTool -Name bad -Group Kitchen) $(Test-PodeMcpGroup)" | Out-Default
    Add-PodeRoute -Method Post -Path '/mcp/:group' -ScriptBlock { Resolve-PodeMcpRequest -Group $WebEvent.Parameters.group }
    Add-PodeRoute -Method Get -Path '/close' -ScriptBlock {
        Remove-PodeMcpTool -Name Price -Group Bar
        Unregister-PodeMcpToolFromGroup -Name Bad -Group Bar
        Register-PodeMcpToolToGroup -Name Bad -Group Kitchen
        "$($state:asked) $((Get-PodeMcpTool -Group Bar).Count) $((Get-PodeMcpTool -Group Kitchen).Name -join ' ') $((Get-PodeMcpTool -Name Price).Groups)" | Out-Default
        Close-PodeServer
    }
}
"""


def ask(port, group, method, parameters=None, number=1):
    body = json.dumps({"jsonrpc": "2.0", "id": number, "method": method, "params": parameters})
    request = urllib.request.Request(
        f"http://127.0.0.1:{port}/mcp/{group}", body.encode(), {"Content-Type": "application/json"}
    )
    try:
        with urllib.request.urlopen(request, timeout=10) as response:
            return response.status, json.loads(response.read() or b"null")
    except urllib.error.HTTPError as error:
        with error:
            return error.code, json.loads(error.read())


def test_tools_and_groups(run, free_port):
    script = run(SCRIPT, PORT=str(free_port))
    wait_for_port(free_port)
    status, answer = ask(free_port, "kitchen", "tools/list")
    (tool,) = answer["result"]["tools"]
    assert (status, tool["name"], tool["description"]) == (200, "Price", "says a price")
    assert tool["inputSchema"] == {
        "type": "object",
        "required": ["Dish"],
        "properties": {
            "Dish": {"type": "string", "enum": ["soup", "bread"], "description": "of what"},
            "Count": {"type": "integer", "minimum": 1, "maximum": 9},
            "With": {"type": "array", "items": {"type": "string"}, "minItems": 1, "maxItems": 2},
        },
    }
    arguments = {"Dish": "soup", "Count": 2, "With": ["a"]}
    status, answer = ask(free_port, "Bar", "tools/call", {"name": "price", "arguments": arguments})
    assert answer["result"]["content"] == [
        {"type": "text", "text": "16"},
        {"type": "image", "data": "AQI=", "mimeType": "image/png"},
    ]
    status, answer = ask(free_port, "Bar", "tools/call", {"name": "Bad", "arguments": {}})
    assert status == 500
    assert answer["error"]["message"].startswith("Error invoking tool 'Bad' in group 'Bar': Cannot")
    for group, method, number, code in (
        ("none", "tools/list", 1, -32603),
        ("Bar", "none", 1, -32601),
        ("Bar", "", 1, -32600),
        ("Bar", "tools/list", None, -32600),
    ):
        status, answer = ask(free_port, group, method, number=number)
        assert (status, answer["error"]["code"]) == (400, code)
    urllib.request.urlopen(f"http://127.0.0.1:{free_port}/close", timeout=10).close()
    ran = script.finish()
    assert ran.errors == ""
    assert ran.lines == [
        "The MCP tool 'price' already exists.",
        "The MCP tool group 'none' does not exist.",
        "The MCP tool group 'BAR' already exists.",
        "Unsupported parameter type 'System.Object' for parameter 'o' in tool 'x'. Auto schema generation "
        "only supports string, int, long, double, float, and bool types.",
        "The MCP tool 'none' does not exist.",
        "Bad Price Price False True",
        "1 0 Bad Price Kitchen",
    ]
