"""Operations that no route stands for, security, viewers, and definitions by tag."""

from __future__ import annotations

import json
import urllib.error
import urllib.request
from typing import Any

import pytest

from tests.pode.conftest import wait_for_port

SCRIPT = """
Start-PodeServer {
    Add-PodeEndpoint -Address 127.0.0.1 -Port $env:PORT -Protocol Http
    Enable-PodeOpenApi -Path /docs -OpenApiVersion 3.1.0 -DisableMinimalDefinitions -NoDefaultResponses
    Enable-PodeOpenApi -Path /v2 -DefinitionTag v2 -DisableMinimalDefinitions -NoDefaultResponses
    Add-PodeOAInfo -Title Shop
    Add-PodeOAInfo -Title Old -DefinitionTag v2
    Add-PodeOAServerEndpoint -Url 'https://api.example.com' -Description live
    New-PodeOAExternalDoc -Url 'https://example.com/docs' | Add-PodeOAExternalDoc
    New-PodeOAIntProperty -Name id | New-PodeOAObjectProperty | Add-PodeOAComponentSchema -Name Book
    Merge-PodeOAProperty -Type OneOf -ObjectDefinitions 'Book' -DiscriminatorProperty kind | Add-PodeOAComponentSchema -Name Any
    Add-PodeOAComponentResponseLink -Name next -OperationId getBook -Parameters @{ id = '$response.body#/id' }
    Add-PodeOAComponentCallBack -Name done -Path '{$request.body#/url}' -Method Post -Responses (New-PodeOAResponse -StatusCode 200 -Description fine)
    Add-PodeOAWebhook -Name newBook -Method Post -PassThru | Set-PodeOARouteInfo -Summary 'A new one' -PassThru |
        Add-PodeOAResponse -StatusCode 200 -Description taken
    Add-PodeOAComponentPathItem -Name book -Method Get -PassThru | Set-PodeOARouteInfo -Summary 'One'
    Add-PodeOAExternalRoute -Path '/peta/:id' -Method Get -PassThru -Servers (New-PodeOAServerEndpoint -Url 'https://other.example.com') |
        Set-PodeOARouteInfo -Summary elsewhere
    New-PodeAuthScheme -Bearer -Scope read | Add-PodeAuth -Name 'To ken' -Sessionless -ScriptBlock { 1 }
    New-PodeAuthScheme -ApiKey -Description key | Add-PodeAuth -Name Key -Sessionless -ScriptBlock { 1 }
    Merge-PodeAuth -Name Both -Authentication 'To ken', Key -Sessionless
    Add-PodeRoute -Method Post -Path /books -Authentication Both -ScriptBlock { 1 } -PassThru |
        Set-PodeOARouteInfo -Summary add -PassThru |
        Set-PodeOARequest -PassThru -RequestBody (New-PodeOARequestBody -Content (New-PodeOAContentMediaType -ContentType application/json -Content Book -Array -UniqueItems) `
            -Examples (New-PodeOAExample -ContentType application/json -Name one -Value @(1))) |
        Add-PodeOACallBack -Name again -Reference done -PassThru |
        Add-PodeOAResponse -StatusCode 201 -Description made -Links (New-PodeOAResponseLink -Name n -Reference next)
    Select-PodeOADefinition -Tag v2 -Scriptblock {
        Add-PodeRoute -Method Get -Path /old -ScriptBlock { 1 } -PassThru | Set-PodeOARouteInfo -Summary old
        try { Rename-PodeOADefinitionTag -Tag v2 -NewTag v3 } catch { $_.Exception.Message | Out-Default }
    }
    Enable-PodeOAViewer -Type Swagger -Path /docs/swagger -DarkMode
    Enable-PodeOAViewer -Bookmarks -Path /marks
    "$(Test-PodeOAEnabled) $(Test-PodeOAVersion -Version 3.1 -DefinitionTag default) $(Test-PodeOADefinitionTag)" | Out-Default
    try { Add-PodeOAWebhook -Name w -Method Get -DefinitionTag v2 } catch { $_.Exception.Message | Out-Default }
    try { Enable-PodeOAViewer -Editor } catch { $_.Exception.Message | Out-Default }
    Add-PodeRoute -Method Get -Path /close -ScriptBlock { Close-PodeServer }
}
"""


def get(port: int, path: str) -> str:
    with urllib.request.urlopen(f"http://127.0.0.1:{port}{path}", timeout=10) as response:
        return response.read().decode()


def test_operations_and_definitions(run, free_port):
    script = run(SCRIPT, PORT=str(free_port))
    wait_for_port(free_port)
    found: Any = json.loads(get(free_port, "/docs"))
    assert found["openapi"] == "3.1.0"
    assert found["servers"] == [{"url": "https://api.example.com", "description": "live"}]
    assert found["externalDocs"] == {"url": "https://example.com/docs"}
    nothing = {"204": {"description": "No Content"}}
    assert found["webhooks"] == {
        "newBook": {
            "post": {"summary": "A new one", "responses": {"200": {"description": "taken"}}}
        }
    }
    components = found["components"]
    assert components["pathItems"] == {"book": {"get": {"summary": "One", "responses": nothing}}}
    assert components["links"]["next"]["operationId"] == "getBook"
    call = {"post": {"responses": {"200": {"description": "fine"}}}}
    assert components["callbacks"] == {"done": {"'{$request.body#/url}'": call}}
    assert components["schemas"]["Any"] == {
        "oneOf": [{"$ref": "#/components/schemas/Book"}],
        "discriminator": {"propertyName": "kind"},
    }
    assert components["securitySchemes"] == {
        "Token": {"type": "http", "scheme": "bearer"},
        "Key": {"type": "apiKey", "in": "header", "name": "X-API-KEY", "description": "key"},
    }
    assert list(found["paths"]) == ["/books", "/peta/{id}"]
    outside = found["paths"]["/peta/{id}"]["get"]
    assert outside["servers"] == [{"url": "https://other.example.com"}]
    book = found["paths"]["/books"]["post"]
    content = book["requestBody"]["content"]["application/json"]
    assert content["schema"]["items"] == {"$ref": "#/components/schemas/Book"}
    assert (content["schema"]["uniqueItems"], content["examples"]["one"]["value"]) == (True, [1])
    assert book["callbacks"] == {"again": {"$ref": "#/components/callbacks/done"}}
    assert sorted(name for each in book["security"] for name in each) == ["Key", "To ken"]
    assert book["responses"]["201"]["links"] == {"n": {"$ref": "#/components/links/next"}}
    old: Any = json.loads(get(free_port, "/v2"))
    assert (old["openapi"], list(old["paths"])) == ("3.0.3", ["/old"])
    page = get(free_port, "/docs/swagger")
    assert "color-scheme: dark" in page and 'url: "/docs"' in page and "integrity=" in page
    assert 'href="/docs/swagger"' in get(free_port, "/marks")
    with pytest.raises(urllib.error.HTTPError) as caught:
        get(free_port, "/v2?format=toml")
    caught.value.close()
    get(free_port, "/close")
    ran = script.finish()
    assert ran.errors == ""
    assert ran.lines == [
        "Rename-PodeOADefinitionTag cannot be used inside a Select-PodeOADefinition 'ScriptBlock'.",
        "True True default",
        "The Webhooks feature is not supported in OpenAPI v3.0.x",
        "This version on Swagger-Editor doesn't support OpenAPI 3.1",
    ]


def test_json_is_held_against_components(run):
    ran = run("""
    Start-PodeServer {
        Enable-PodeOpenApi -EnableSchemaValidation -NoDefaultResponses
        Add-PodeOAInfo -Title Shop
        New-PodeOAIntProperty -Name id -Required -Minimum 1 | New-PodeOAObjectProperty | Add-PodeOAComponentSchema -Name Base
        Merge-PodeOAProperty -Type AllOf -ObjectDefinitions 'Base', (New-PodeOAStringProperty -Name title | New-PodeOAObjectProperty) |
            Add-PodeOAComponentSchema -Name Book
        Merge-PodeOAProperty -Type AnyOf -ObjectDefinitions 'Base' | Add-PodeOAComponentSchema -Name Either
        (Test-PodeOAJsonSchemaCompliance -Json @{ id = 1; title = 'x' } -SchemaReference Book).result | Out-Default
        $wrong = Test-PodeOAJsonSchemaCompliance -Json '{"id": 0}' -SchemaReference Base
        "$($wrong.result) $(@($wrong.message).Count -gt 0) $(@($wrong.message)[0] -like '*/id*')" | Out-Default
        (Test-PodeOAJsonSchemaCompliance -Json '{' -SchemaReference Base).message | Out-Default
        (Test-PodeOAJsonSchemaCompliance -Json '{}' -SchemaReference Either).message | Out-Default
        try { Test-PodeOAJsonSchemaCompliance -Json '{}' -SchemaReference None } catch { $_.Exception.Message | Out-Default }
        Close-PodeServer
    }
    """).finish()
    assert ran.errors == ""
    assert ran.lines == [
        "True",
        "False True True",
        "Cannot parse the JSON.",
        "Validation of schema with oneof or anyof is not supported",
        "The OpenApi component schema None doesn't exist.",
    ]
