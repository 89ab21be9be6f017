"""What a server says of its routes for OpenAPI."""

from __future__ import annotations

import json
import urllib.request

import pytest

from tests.pode.conftest import wait_for_port

FLAT = """
function flat($x) {
    if ($null -eq $x) { 'null' }
    elseif ($x -is [System.Collections.IDictionary]) { '{' + (($x.Keys | Sort-Object | ForEach-Object { "$_=$(flat $x[$_])" }) -join ';') + '}' }
    elseif ($x -is [array]) { '[' + (($x | ForEach-Object { flat $_ }) -join ',') + ']' } else { "$x" }
}
"""
# What Pode's own functions make of the same properties.
SCHEMAS = [
    ("New-PodeOAIntProperty -Name n -Minimum 0 -Maximum 5 -ExclusiveMaximum -Format Int32",
     "{exclusiveMaximum=True;format=int32;maximum=5;minimum=0;type=integer}"),
    ("New-PodeOAStringProperty -Name n -Array -UniqueItems -MinItems 1",
     "{items={type=string};minItems=1;type=array;uniqueItems=True}"),
    ("New-PodeOAStringProperty -Name n -Object -Required",
     "{properties={n={type=string}};required=[n];type=object}"),
    ("New-PodeOAIntProperty -Name a | New-PodeOAStringProperty -Name b -Required | New-PodeOAObjectProperty -Name o",
     "{properties={a={type=integer};b={type=string}};required=[b];type=object}"),
    ("New-PodeOAObjectProperty -Properties (New-PodeOABoolProperty -Name a -ReadOnly) -NoAdditionalProperties",
     "{additionalProperties=False;properties={a={readOnly=True;type=boolean}};type=object}"),
]  # fmt: skip
REFUSALS = [
    ("New-PodeOABoolProperty -Default maybe", "The default value is not a boolean and is not part of the enum."),
    ("New-PodeOAStringProperty -Name x | ConvertTo-PodeOAParameter -In Path", "If the parameter location is 'Path', the switch parameter 'Required' is mandatory."),
    ("New-PodeOAStringProperty | ConvertTo-PodeOAParameter -In Query", "The OpenApi parameter requires a name to be specified."),
    ("New-PodeOAStringProperty -Name x | ConvertTo-PodeOAParameter -In Query -Style Label", "OpenApi request Style cannot be Label for a Query parameter."),
    ("New-PodeOARequestBody -Content @{ nothing = 'string' }", "Invalid 'content-type' found for schema: nothing"),
    ("Add-PodeOATag -Name t -DefinitionTag none", "DefinitionTag none does not exist."),
    ("Add-PodeOAInfo -LicenseUrl http://l", "The OpenAPI object 'license' required the property 'name'. Use -LicenseName parameter."),
    ("Add-PodeRoute -Method Get -Path /r -ScriptBlock { 1 } -PassThru | Set-PodeOARequest -RequestBody (New-PodeOARequestBody -Content @{ 'text/plain' = 'string' })",
     "'Get' operations cannot have a Request Body. Use -AllowNonStandardBody to override this restriction."),
    ("Add-PodeRoute -Method Get -Path /s -ScriptBlock { 1 } -PassThru | Add-PodeOAResponse -StatusCode 4XX", "A Description is required for Path:/s Response:4XX"),
]  # fmt: skip


def test_schemas_and_refusals(run):
    tries = [
        f"try {{ {code} | Add-PodeOAComponentSchema -Name x; flat (Get-PodeOADefinition).components.schemas.x | Out-Default }} catch {{ $_.Exception.Message | Out-Default }}"
        for code, _ in SCHEMAS
    ]
    tries += [
        f"try {{ {code} | Out-Null; 'fine' | Out-Default }} catch {{ $_.Exception.Message | Out-Default }}"
        for code, _ in REFUSALS
    ]
    body = "\n".join(
        [
            "Enable-PodeOpenApi -NoDefaultResponses",
            "Add-PodeOAInfo -Title Shop",
            *tries,
            "Close-PodeServer",
        ]
    )
    ran = run(f"{FLAT}\nStart-PodeServer {{\n{body}\n}}").finish()
    assert ran.errors == ""
    assert ran.lines == [said for _, said in (*SCHEMAS, *REFUSALS)]


SCRIPT = """
Start-PodeServer {
    Add-PodeEndpoint -Address 127.0.0.1 -Port $env:PORT -Protocol Http
    Enable-PodeOpenApi -Path '/docs' -RouteFilter '/api/*' -DisableMinimalDefinitions
    Add-PodeOAInfo -Title 'Shop' -ContactName 'Kim' -ContactUrl 'https://shop.example.com'
    New-PodeOAIntProperty | Add-PodeOAComponentHeader -Name X-Rate
    Add-PodeOAComponentResponse -Name Missing -Description 'not there'
    Add-PodeRoute -Method Get -Path '/api/silent' -ScriptBlock { 1 }
    Add-PodeRoute -Method Put -Path '/api/plants/:id' -PassThru -ScriptBlock { 1 } |
        Set-PodeOARouteInfo -Summary 'Changes one' -OperationId change -PassThru |
        Set-PodeOARequest -PassThru -Parameters @(
            (New-PodeOAIntProperty -Name id -Required | ConvertTo-PodeOAParameter -In Path),
            (New-PodeOAStringProperty -Name tags -Array -Enum a, b -Default a | ConvertTo-PodeOAParameter -In Query -Style Form -Explode)
        ) -RequestBody (New-PodeOARequestBody -Content @{ 'multipart/form-data' = (New-PodeOAObjectProperty -Properties (New-PodeOAStringProperty -Name f -Format Binary)) } -Encoding @{ f = @{ contentType = 'image/png' } }) |
        Add-PodeOAResponse -Default -Description 'All else' -PassThru -Headers 'X-Rate' |
        Add-PodeOAResponse -StatusCode 404 -Reference Missing
    try { Add-PodeRoute -Method Get -Path '/api/x' -ScriptBlock { 1 } -PassThru | Set-PodeOARouteInfo -OperationId change } catch { $_.Exception.Message | Out-Default }
    Add-PodeRoute -Method Get -Path '/close' -ScriptBlock { Close-PodeServer }
}
"""
OPERATION = {
    "summary": "Changes one",
    "operationId": "change",
    "parameters": [
        {"in": "path", "name": "id", "required": True, "schema": {"type": "integer"}},
        {"in": "query", "name": "tags", "style": "form", "explode": True,
         "schema": {"type": "array", "default": "a", "items": {"type": "string", "enum": ["a", "b"]}}},
    ],
    "requestBody": {"content": {"multipart/form-data": {
        "schema": {"type": "object", "properties": {"f": {"type": "string", "format": "binary"}}},
        "encoding": {"f": {"contentType": "image/png"}},
    }}},
    "responses": {
        "200": {"description": "OK"},
        "default": {"description": "All else", "headers": {"X-Rate": {"$ref": "#/components/headers/X-Rate"}}},
        "404": {"$ref": "#/components/responses/Missing"},
    },
}  # fmt: skip


def test_components(run):
    ran = run(
        FLAT
        + """
        Start-PodeServer {
            Enable-PodeOpenApi -NoDefaultResponses
            Add-PodeOAInfo -Title Shop
            New-PodeOAStringProperty | Add-PodeOAComponentSchema -Name S
            New-PodeOAIntProperty -Description d | Add-PodeOAComponentHeader -Name h -Description 'per hour'
            Add-PodeOAComponentResponse -Name r -Description gone -Headers h -Content @{ 'text/plain' = 'string' }
            Add-PodeOAComponentRequestBody -Name b -Required -Content @{ 'text/plain' = 'S'; 'application/json' = 'S' }
            New-PodeOAIntProperty -Name page | ConvertTo-PodeOAParameter -In Query | Add-PodeOAComponentParameter
            Add-PodeOAComponentExample -Name e -Summary s -Value @{ id = 3 }
            $c = (Get-PodeOADefinition).components
            foreach ($kind in 'headers', 'responses', 'requestBodies', 'parameters', 'examples') { flat $c[$kind] | Out-Default }
            (Test-PodeOADefinition).valid | Out-Default
            Remove-PodeOAComponent -Field headers -Name h
            "$(Test-PodeOAComponent -Field headers -Name h) $(Test-PodeOAComponent -Field examples -Name e) $(Test-PodeOAComponent -Field examples -Name E)" | Out-Default
            (Test-PodeOADefinition).issues.default.components.Keys | Out-Default
            New-PodeOAIntProperty | Add-PodeOAComponentHeader -Name h
            Close-PodeServer
        }
        """
    ).finish()
    assert ran.errors == ""
    assert ran.lines == [
        "{h={description=per hour;schema={type=integer}}}",
        "{r={content={text/plain={schema={type=string}}};description=gone;headers={h={$ref=#/components/headers/h}}}}",
        "{b={content={application/json={schema={$ref=#/components/schemas/S}};text/plain={schema={$ref=#/components/schemas/S}}};required=True}}",
        "{page={in=query;name=page;schema={type=integer}}}",
        "{e={summary=s;value={id=3}}}",
        "True",
        "False True False",
        "#/components/headers/h",
    ]


def get(port, path):
    with urllib.request.urlopen(f"http://127.0.0.1:{port}{path}", timeout=10) as response:
        return response.headers, response.read().decode()


def test_the_definition_of_routes(run, free_port):
    script = run(SCRIPT, PORT=str(free_port))
    wait_for_port(free_port)
    headers, text = get(free_port, "/docs?mode=download")
    assert headers["Content-Disposition"] == "attachment; filename=openapi.json"
    found = json.loads(text)
    assert found["info"] == {
        "title": "Shop",
        "version": "1.0.0",
        "contact": {"name": "Kim", "url": "https://shop.example.com"},
    }
    assert found["paths"] == {"/api/plants/{id}": {"put": OPERATION}}
    headers, text = get(free_port, "/docs.yaml")
    assert headers["Content-Type"] == "application/yaml; charset=utf-8; charset=utf-8"
    assert "openapi: 3.0.3" in text
    for path in ("/docs.json?format=yaml", "/docs?format=toml", "/docs?mode=none"):
        with pytest.raises(urllib.error.HTTPError) as caught:
            get(free_port, path)
        with caught.value as error:
            assert error.code == 400
    get(free_port, "/close")
    ran = script.finish()
    assert (ran.lines, ran.errors) == (["OperationID: change has to be unique."], "")
