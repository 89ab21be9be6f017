# switch in every form
function S($v) { switch ($v) { 1 { 'one' } '1' { 'text one' } { $_ -gt 5 } { 'big'; break } 'a' { 'a' } $null { 'null' } default { "default $_" } } }
foreach ($v in 1, '1', 7, 'A', 'b', 2.0, $true) { "$v -> $((S $v) -join ',')" }
"null -> $(S $null)"; "empty -> $(S @())"; "array -> $((S 1, 9, 'a') -join ',')"
switch -Wildcard ('abc', 'xbc') { 'a*' { "starts $_" } '*c' { "ends $_" } }
switch -Regex ('a1', 'b', '22') { '\d' { "digit $($matches[0])" } '^b$' { 'b' } default { 'no' } }
switch -CaseSensitive ('A') { 'a' { 'lower' } 'A' { 'upper' } }
switch -Exact ('a*') { 'a*' { 'exact' } }
switch (1, 2, 3, 4) { 2 { continue } 3 { break } default { "item $_" } }
$r = switch (3) { 3 { 'x'; 'y' } }; $r.Count
switch ('x') { { param($p) $true } { 'block' } }
switch ([DayOfWeek]::Friday) { 'Friday' { 'by name' } 5 { 'by number' } ([DayOfWeek]::Friday) { 'by value' } }
switch (@{ a = 1 }) { { $_.a -eq 1 } { 'hash' } }
switch ('a', 'b') { 'a' { $switch.Current; [void]$switch.MoveNext(); $switch.Current } default { "never $_" } }
:outer foreach ($i in 1..3) { switch ($i) { 2 { continue outer } 3 { break outer } default { "i$i" } } }
switch (5) { (2 + 3) { 'computed' } "$(4 + 1)" { 'string' } }
switch ('abc') { 'ABC' { 'insensitive' } }
switch (1) { 1 { 'first' } 1 { 'second' } }
switch (1) { default { 'd' } 1 { 'o' } }
switch ($false) { $false { 'f' } 0 { 'zero' } '' { 'empty' } }
switch (0) { $false { 'f' } $null { 'n' } '0' { 's' } }
switch ('') { $null { 'n' } '' { 'e' } }
try { switch -Regex ('a') { '(' { 1 } } } catch { $_.FullyQualifiedErrorId; $_.Exception.Message }
try { switch (1) { { throw 'in test' } { 1 } } } catch { "$_" }
switch -File nosuch.txt { default { $_ } }
'l1', 'l2' | Set-Content f.txt; switch -File f.txt { 'l2' { "got $_" } default { "other $_" } }
switch -Wildcard -CaseSensitive ('Abc') { 'a*' { 'l' } 'A*' { 'u' } }
switch -Regex ('key=val') { '(?<k>\w+)=(?<v>\w+)' { "$($matches.k) $($matches.v)" } }
switch (1..3) { { $_ % 2 } { "odd $_" } }
switch (, (1, 2)) { { $_ -is [array] } { 'array' } default { "d$_" } }
switch ([char]'a') { 'a' { 'char' } }
switch (1.0) { 1 { 'int' } '1.0' { 't' } '1' { 's' } }
