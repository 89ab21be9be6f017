# where a typed variable refuses a value: the error of the conversion, or of the metadata
function Show { "$($_.FullyQualifiedErrorId) | $($_.Exception.GetType().Name) | $($_.Exception.Message) | $($_.CategoryInfo.Category) | $($_.Exception.InnerException.GetType().Name)" }
try { [int]$x = 'abc' } catch { 'top'; Show }
try { [int]$y = 1; $y = 'abc' } catch { 'top later'; Show }
function f { try { [int]$x = 'abc' } catch { 'fn'; Show } ; try { [int]$x = 1; $x = 'abc' } catch { 'fn later'; Show } }
f
& { try { [int]$x = 'abc' } catch { 'block'; Show } ; try { [int]$x = 1; $x = 'abc' } catch { 'block later'; Show } }
. { try { [int]$x = 'abc' } catch { 'dot'; Show } ; try { [int]$xx = 1; $xx = 'abc' } catch { 'dot later'; Show } }
& ([scriptblock]::Create('try { [int]$x = "abc" } catch { "create"; Show } ; try { [int]$x = 1; $x = "abc" } catch { "create later"; Show }'))
function g($b) { try { & $b } catch { 'passed'; Show } }
g { [int]$x = 'abc' }
g { [int]$x = 1; $x = 'abc' }
g ([scriptblock]::Create('[int]$x = "abc"'))
g ([scriptblock]::Create('[Action]$x = "abc"; ,$x'))
g { [Action]$x = "abc"; ,$x }
g { [int]$x = 'abc'; $global:foo = 1 }
g { [int]$x = 'abc'; . { } }
g { [int]$script:x = 'abc' }
g { [int]$local:x = 'abc' }
g { [int]$private:x = 'abc' }
g { [ValidateRange(1,5)][int]$x = 'abc' }
g { [int][string]$x = 'abc' }
g { $null = [int]$x = 'abc' }
g { ([int]$x = 'abc') }
g { [int]$x, [int]$y = 'abc', 2 }
g { foreach ($i in 1) { [int]$x = 'abc' } }
g { if (1) { [int]$x = 'abc' } ; function z {} }
g { [int]$x += 'abc' }
g { param([int]$x) ; $x = 'abc' }
g { param($x) ; [int]$x = 'abc' }
g { [int]$x = 5; Set-Variable x abc }
g { [int]$x = 'abc'; Set-Variable y abc }
g { Set-Variable x 5; [int]$x = 'abc' }
1 | % { try { [int]$x = 'abc' } catch { 'pipe'; Show } }
try { 1 | % { [int]$q = 'abc' } } catch { 'pipe out'; Show }
switch (1) { 1 { try { [int]$x = 'abc' } catch { 'switch'; Show } } }
