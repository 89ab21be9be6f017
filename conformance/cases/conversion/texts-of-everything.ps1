# [string], "$x", ToString(), -f and Out-String of everything
class P { [int]$A = 1; [string]$B = 'b' }
class Q { [string] ToString() { return 'I am Q' } }
$things = [ordered]@{ int = 5; dbl = 1.0; big = 1e25; neg0 = -0.0; dec = 1.50d; flt = [float]0.1; lng = 5L; byt = [byte]1; bgi = 5n; chr = [char]'x'; bool = $true; str = 'text'; empty = ''; nul = $null; date = [datetime]'2024-02-29 13:05:09'; span = [timespan]'1:02:03'; guid = [guid]::Empty; ver = [version]'1.2.3'; uri = [uri]'http://a/b'; arr = @(1, 2); nested = @(1, @(2, 3)); emptyarr = @(); nullarr = @($null, $null); ints = [int[]](1, 2); hash = @{ a = 1 }; ord = [ordered]@{ z = 1; a = 2 }; pso = [pscustomobject]@{ a = 1; b = 'x'; c = $null; d = @(1, 2) }; emptypso = [pscustomobject]@{}; block = { 1 + 1 }; type = [int]; gtype = [System.Collections.Generic.List[int]]; list = [System.Collections.Generic.List[int]](1, 2); dict = [System.Collections.Generic.Dictionary[string, int]]::new(); al = [System.Collections.ArrayList](1, 'b'); enum = [DayOfWeek]::Friday; flags = [System.IO.FileAttributes]'Hidden, System'; regex = [regex]'a+'; match = [regex]::Match('abc', 'b'); xml = [xml]'<a b="1"><c>t</c></a>'; elem = ([xml]'<a b="1"><c>t</c></a>').a; p = [P]::new(); q = [Q]::new(); err = [System.Management.Automation.ErrorRecord]::new([exception]'boom', 'Id', 'NotSpecified', $null); exc = [ArgumentException]'bad arg'; sb = [System.Text.StringBuilder]'sb'; de = [System.Collections.DictionaryEntry]::new('k', 'v'); kv = [System.Collections.Generic.KeyValuePair[string, int]]::new('k', 1); tuple = [tuple]::Create(1, 'a'); ip = [ipaddress]'1.2.3.4'; switch = [switch]$true; cred = [securestring]::new(); ver4 = [semver]'1.2.3-beta'; cult = [cultureinfo]'en-US'; enc = [System.Text.Encoding]::UTF8; dto = [datetimeoffset]'2024-02-29T01:02:03+02:00'; donly = [dateonly]'2024-02-29'; half = [System.Index]3; dbnull = [dbnull]::Value; nan = [double]::NaN; stack = [System.Collections.Generic.Stack[int]]::new([int[]](1, 2)); multi = [int[,]]::new(2, 2) }
foreach ($k in $things.Keys) {
    $x = $things[$k]
    try { "$k string: " + [string]$x } catch { "$k string ! $($_.Exception.Message)" }
    "$k quoted: $x"
    try { "$k ToString: " + $x.ToString() } catch { "$k ToString ! $($_.Exception.Message)" }
    try { "$k -f: {0}" -f $x } catch { "$k -f ! $($_.Exception.Message)" }
    "$k concat: " + $x
    if ($k -notin 'xml', 'elem', 'err', 'exc', 'enc', 'cult', 'cred', 'type', 'gtype', 'match', 'regex', 'uri', 'ip') { "$k Out-String: " + ($x | Out-String).Trim().Replace("`n", '/') }
    "$k in list: $(@($x, 'end'))"
    "$k in table: $(@{ v = $x }.v)"
    "$k bool: " + [bool]$x
}
