Import-Module Pode

Start-PodeServer {
    Add-PodeEndpoint -Address localhost -Port $env:PORT -Protocol Http

    function flat($x) { if ($null -eq $x) { 'null' } elseif ($x -is [System.Collections.IDictionary]) { '{' + (($x.Keys | Sort-Object | ForEach-Object { "$_=$(flat $x[$_])" }) -join ';') + '}' } elseif ($x -is [array]) { '[' + (($x | ForEach-Object { flat $_ }) -join ',') + ']' } else { "$x" } }
    Enable-PodeOpenApi -Path '/docs' -DisableMinimalDefinitions -NoDefaultResponses
    Add-PodeOAInfo -Title 'T' -Version 1.2.3 -LicenseName MIT
    Add-PodeOAServerEndpoint -Url 'https://api.test/v1' -Description 'live' -Variables ([ordered]@{ region = @{ default = 'eu' } })
    New-PodeOAExternalDoc -Url 'https://docs.test' -Description d | Add-PodeOAExternalDoc
    New-PodeOAIntProperty -Name id -Required | New-PodeOAStringProperty -Name name -Enum a, b | New-PodeOAObjectProperty -Name Book | Add-PodeOAComponentSchema -Name Book
    Merge-PodeOAProperty -Type AllOf -ObjectDefinitions 'Book', (New-PodeOABoolProperty -Name open | New-PodeOAObjectProperty) | Add-PodeOAComponentSchema -Name Shop
    New-PodeOAComponentSchemaProperty -Name list -Reference Book -Array -UniqueItems -MinItems 1 | New-PodeOAObjectProperty | Add-PodeOAComponentSchema -Name Many
    New-PodeOANumberProperty -Name n -Minimum 1 -Maximum 2 -ExclusiveMinimum | New-PodeOAObjectProperty -Name o -MinProperties 1 -NoAdditionalProperties | Add-PodeOAComponentSchema -Name Num
    Add-PodeOAComponentResponse -Name OK -Description fine -Content (New-PodeOAContentMediaType -ContentType application/json -Content Book -Array)
    Add-PodeOAComponentResponseLink -Name next -OperationId getBook -Parameters @{ id = 1 } -Description l
    Add-PodeOAComponentCallBack -Name done -Path '{$url}' -Method Post -RequestBody (New-PodeOARequestBody -Content @{ 'application/json' = 'Book' }) -Responses (New-PodeOAResponse -StatusCode 200 -Description x | New-PodeOAResponse -Default -Description y)
    flat (New-PodeOAExample -Name e1 -Value @{ a = 1 } -Summary s | New-PodeOAExample -Name e2 -ExternalValue 'http://x') | Out-Default
    flat (New-PodeOAEncodingObject -Name part -ContentType image/png -Explode) | Out-Default
    flat (New-PodeOAResponseLink -Name n -OperationId o -RequestBody b) | Out-Default
    flat (New-PodeOAServerEndpoint -Url 'https://a' -Description d) | Out-Default
    flat (New-PodeOAContentMediaType -ContentType 'multipart/form-data' -Upload -Content (New-PodeOAStringProperty -Name f -Format Binary | New-PodeOAObjectProperty)) | Out-Default
    foreach ($try in { New-PodeOAExample -Name x }, { Merge-PodeOAProperty -Type OneOf -ObjectDefinitions (New-PodeOAIntProperty -Name i) }, { Merge-PodeOAProperty -Type AllOf -DiscriminatorProperty p }, { Add-PodeOAWebhook -Name w -Method Post }, { Add-PodeOAComponentPathItem -Name p -Method Get }, { Add-PodeOAServerEndpoint -Url '/local'; Add-PodeOAServerEndpoint -Url '/other' }, { Test-PodeOADefinitionTag -Tag none }, { Enable-PodeOAViewer -Type Swagger -OpenApiUrl ' ' -Title '' }, { Rename-PodeOADefinitionTag -NewTag default }) { try { $r = & $try; "ok $r" | Out-Default } catch { $_.Exception.Message | Out-Default } }
    $d = Get-PodeOADefinition
    foreach ($k in 'info', 'externalDocs') { "$k $(flat $d[$k])" | Out-Default }
    foreach ($k in $d.components.Keys) { foreach ($n in $d.components[$k].Keys) { "$k $n $(flat $d.components[$k][$n])" | Out-Default } }
    "$((Test-PodeOADefinition).valid) $(Test-PodeOAVersion -Version 3.0 -DefinitionTag default) $(Test-PodeOAEnabled)" | Out-Default
    Add-PodeRoute -Method Get -Path '/x' -ScriptBlock { Write-PodeTextResponse 'x' }

    Add-PodeRoute -Method Get -Path '/close' -ScriptBlock { Close-PodeServer }
}
