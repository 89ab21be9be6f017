Import-Module Pode
enum Trend { Down = -1; Flat = 0; Up = 1 }
class Series { [string]$Symbol; [System.Collections.Generic.List[double]]$Prices = [System.Collections.Generic.List[double]]::new()
    Series([string]$s) { $this.Symbol = $s }
    [Trend] Trend() { if ($this.Prices.Count -lt 2) { return [Trend]::Flat } ; $d = $this.Prices[-1] - $this.Prices[-2]; return [Trend][Math]::Sign($d) }
    [double] Mean() { return ($this.Prices | Measure-Object -Average).Average } }
Start-PodeServer -EnablePool WebSockets {
    Set-PodeState -Name 'series' -Value @{} | Out-Null
    Connect-PodeWebSocket -Name 'T' -Url $env:PEER_URL -ScriptBlock {
        $all = Get-PodeState -Name 'series'
        if ($WsEvent.Data.done) {
            $rows = $all.Values | Sort-Object Symbol | ForEach-Object { [pscustomobject]@{ Symbol = $_.Symbol; Last = $_.Prices[-1]; Mean = [Math]::Round($_.Mean(), 3); Trend = $_.Trend(); N = $_.Prices.Count } }
            $rows | Format-Table -AutoSize | Out-String -Width 80 | ForEach-Object TrimEnd | Out-Default
            $rows | ConvertTo-Csv -NoTypeInformation | Out-Default
            $rows | Group-Object Trend -NoElement | Sort-Object Name | Out-Default
            ($rows | Measure-Object Last -Sum -Maximum -Minimum | Select-Object Sum, Maximum, Minimum | ConvertTo-Json -Compress) | Out-Default
            Close-PodeServer; return
        }
        foreach ($tick in $WsEvent.Data.ticks) {
            if (!$all.ContainsKey($tick.s)) { $all[$tick.s] = [Series]::new($tick.s) }
            $all[$tick.s].Prices.Add($tick.p)
        }
        Send-PodeWebSocket -Message "ack $($WsEvent.Data.ticks.Count)"
    }
}
