Import-Module Pode

Start-PodeServer {
    Add-PodeEndpoint -Address localhost -Port $env:PORT -Protocol Http

    Set-Content "$PSScriptRoot/note.txt" -Value 'a note' -NoNewline
    Set-Content "$PSScriptRoot/data.json" -Value '{"k":1}' -NoNewline
    Set-Content "$PSScriptRoot/page.html" -Value '<p>hi</p>' -NoNewline
    Add-PodeRoute -Method Get -Path '/file' -ScriptBlock { Write-PodeFileResponse -Path "$PSScriptRoot/note.txt" }
    Add-PodeRoute -Method Get -Path '/file-type' -ScriptBlock { Write-PodeFileResponse -Path "$PSScriptRoot/note.txt" -ContentType 'text/markdown' -StatusCode 202 }
    Add-PodeRoute -Method Get -Path '/file-age' -ScriptBlock { Write-PodeFileResponse -Path "$PSScriptRoot/data.json" -Cache -MaxAge 60 }
    Add-PodeRoute -Method Get -Path '/gone' -ScriptBlock { Write-PodeFileResponse -Path "$PSScriptRoot/gone.txt" }
    Add-PodeRoute -Method Get -Path '/attach' -ScriptBlock { Set-PodeResponseAttachment -Path "$PSScriptRoot/note.txt" }
    Add-PodeRoute -Method Get -Path '/attach-type' -ScriptBlock { Set-PodeResponseAttachment -Path "$PSScriptRoot/page.html" -ContentType 'application/octet-stream' }
    Add-PodeRoute -Method Get -Path '/attach-gone' -ScriptBlock { Set-PodeResponseAttachment -Path "$PSScriptRoot/nope.txt" }
    Add-PodeRoute -Method Get -Path '/html-file' -ScriptBlock { Write-PodeHtmlResponse -Path "$PSScriptRoot/page.html" }
    Add-PodeRoute -Method Get -Path '/json-file' -ScriptBlock { Write-PodeJsonResponse -Path "$PSScriptRoot/data.json" }
    #
    Add-PodeRoute -Method Get -Path '/html-objects' -ScriptBlock { Write-PodeHtmlResponse -Value @([pscustomobject]@{ a = 1; b = 'x<y' }, [pscustomobject]@{ a = 2; b = 'z' }) }
    Add-PodeRoute -Method Get -Path '/html-string' -ScriptBlock { Write-PodeHtmlResponse -Value '<b>bold</b>' -StatusCode 418 }
    Add-PodeRoute -Method Get -Path '/csv-objects' -ScriptBlock { Write-PodeCsvResponse -Value @([pscustomobject]@{ a = 1; b = 'x,y' }, [pscustomobject]@{ a = 3; b = 4 }) }
    Add-PodeRoute -Method Get -Path '/xml' -ScriptBlock { Write-PodeXmlResponse -Value @{ Name = 'Ann' } }
    Add-PodeRoute -Method Get -Path '/xml-objects' -ScriptBlock { Write-PodeXmlResponse -Value @([pscustomobject]@{ n = 1 }, [pscustomobject]@{ n = 2 }) -Depth 2 }
    Add-PodeRoute -Method Get -Path '/yaml' -ScriptBlock { Write-PodeYamlResponse -Value @{ a = @(1, 2) }  }
    Add-PodeRoute -Method Get -Path '/markdown' -ScriptBlock { Write-PodeMarkdownResponse -Value '# Title' }
    Add-PodeRoute -Method Get -Path '/markdown-html' -ScriptBlock { Write-PodeMarkdownResponse -Value "# Title`n`n* a`n* b`n`n[l](http://x)" -AsHtml }
    Add-PodeRoute -Method Get -Path '/bytes' -ScriptBlock { Write-PodeTextResponse -Bytes ([byte[]](72, 105)) -ContentType 'application/x-bytes' }
    Add-PodeRoute -Method Get -Path '/json-empty' -ScriptBlock { Write-PodeJsonResponse -Value @() }
    Add-PodeRoute -Method Get -Path '/json-depth' -ScriptBlock { Write-PodeJsonResponse -Value @{ a = @{ b = @{ c = @{ d = 1 } } } } -Depth 2 -StatusCode 201 -NoCompress }

    Add-PodeRoute -Method Get -Path '/close' -ScriptBlock { Remove-Item "$PSScriptRoot/note.txt", "$PSScriptRoot/data.json", "$PSScriptRoot/page.html"; Close-PodeServer }
}
