# the texts .NET and PowerShell have for doubles and singles at the edge of an exponent
foreach ($d in 1e14, 1e15, 1.5e15, 1234567890123456.0, 1e16, 1.2e16, 9007199254740993.0, 1e17, 1e18, 1e-4, 1e-5, -1e15) {
    "[string] $d, ToString $($d.ToString()), R $($d.ToString('R')), G $($d.ToString('G')), -f $('{0}' -f $d), json $(ConvertTo-Json $d)"
}
foreach ($d in [single]1e6, [single]1e7, [single]1e8, [single]1e9, [single]123456789, [single]1e-5) {
    "[string] $d, ToString $($d.ToString()), -f $('{0}' -f $d)"
}
[pscustomobject]@{ Double = 1e16; Single = [single]1e8 } | Format-List
[convert]::ToString(1e16)
[string]::Concat('', 1e16)
foreach ($text in '0xff', '0x80', '0x1ff', '0x', '-0x', '0xG', '0x1G', '0x-1', '&hff', '#', '0xul', '0xkb') {
    foreach ($type in [sbyte], [int16], [int], [long], [double]) {
        try { "$text as ${type}: $($text -as $type) $([System.Management.Automation.LanguagePrimitives]::ConvertTo($text, $type))" }
        catch { "$text as ${type}: $($_.Exception.InnerException.InnerException.Message)" }
    }
}
