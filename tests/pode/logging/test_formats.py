"""Formats of logs where none is named, and strings that scripts ask for."""

from __future__ import annotations


def test_defaults_and_strings(run):
    ran = run(r"""
    Start-PodeServer {
        "[$(Get-PodeLogDefaultFormat)] [$(Get-PodeLogDefaultSerialiseFormat)]" | Out-Default
        Set-PodeLogDefaultSerialiseFormat -Format Json
        Get-PodeLogDefaultSerialiseFormat | Out-Default
        (ConvertTo-PodeSyslog -Message "a`nb" -Level Warning -Timestamp ([datetime]'2026-01-02 03:04:05Z').ToUniversalTime() -AppName app -Tags @{ k = 'v]' }) -replace '(Z) \S+ app \d+', '$1 HOST app PID' | Out-Default
        $id = New-PodeLogCustomMethod -Version 2 -ScriptBlock { param($items)
            $items | Convert-PodeLogItemToString | Out-Default
            "$(($items[0].Event | Get-PodeLogOverride).Data.To)" | Out-Default
        }
        Add-PodeLogType -Name own -Method $id -ScriptBlock { param($item) @{ said = $item } }
        Register-PodeEvent -Type Running -Name go -ScriptBlock {
            'hello' | Write-PodeLog -Name own -Override (New-PodeLogCustomOverride -Data @{ To = 'ops' })
            Start-Sleep -Milliseconds 300
            Clear-PodeLogMethods
            'lost' | Write-PodeLog -Name own
            Start-Sleep -Milliseconds 200
            Close-PodeServer
        }
        try { Set-PodeLogDefaultFormat -Format Nothing } catch { 'refused' | Out-Default }
        try { New-PodeLogEventViewerMethod } catch { $_.Exception.Message | Out-Default }
    }
    """).finish()
    assert ran.errors == ""
    assert ran.lines == [
        "[] []",
        "Json",
        '<132>1 2026-01-02T03:04:05.000Z HOST app PID - [k="v\\]"] a\\nb',
        "refused",
        "Event Viewer logging only supported on Windows OS.",
        '{"said":"hello"}',
        "ops",
    ]
