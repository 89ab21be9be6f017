# Members of an object as objects: classes, properties in their order, texts, refusals to write
$o = [pscustomobject]@{ x = 1; y = 'z' } | Add-Member -PassThru ScriptProperty sp { 1 } | Add-Member -PassThru AliasProperty al x | Add-Member -PassThru ScriptMethod sm { 2 }
$o.psobject.Properties | % { "$($_.GetType()) $_ $($_.IsInstance) $($_.MemberType)" }
$o.psobject.Members | % { "$($_.GetType().Name) $($_.Name) $($_.IsInstance) $($_.MemberType)" } | select -first 9
$o.psobject.Properties['x'] -is [psnoteproperty]
$o.psobject.Properties['al'].ReferencedMemberName
$o.psobject.Properties['sp'].GetterScript
$o.psobject.Properties['x'].Value = 7; $o.x
$o.psobject.Properties['x'].Copy() | Format-List
'abc'.psobject.Properties['Length'] | Format-List
$o.psobject.Properties['sp']
$o.psobject.Methods['sm']
$n = [psnoteproperty]::new('q', 4); "$n"; $n
'abc'.psobject.Members['Chars']
'abc'.ToUpper
$o.sm
try { $o.psobject.Properties['sp'].Value = 1 } catch { $_.FullyQualifiedErrorId; "$_" }
try { 'abc'.psobject.Properties['Length'].Value = 1 } catch { $_.FullyQualifiedErrorId; "$_" }
@{a=1}.psobject.Properties['Count']
([xml]'<a b="1"/>').a.psobject.Properties['b']
([xml]'<a b="1"/>').a | gm b
try { $o=[pscustomobject]@{} | Add-Member -PassThru ScriptProperty sp { 1 }; $o.sp = 3 } catch { $_.FullyQualifiedErrorId; "$_"; $_.Exception.GetType().FullName }
try { $o.psobject.Properties['sp'].Value = 3 } catch { $_.FullyQualifiedErrorId; "$_"; $_.Exception.GetType().FullName }
try { 'abc'.Length = 3 } catch { $_.FullyQualifiedErrorId; "$_" ; $_.Exception.GetType().FullName}
try { 'abc'.psobject.Properties['Length'].Value = 3 } catch { $_.FullyQualifiedErrorId; "$_" ; $_.Exception.GetType().FullName}
try { ([xml]'<a b="1"/>').a.psobject.Properties['Name'].Value = 2 } catch { $_.FullyQualifiedErrorId; "$_" ; $_.Exception.GetType().FullName}
try { @{a=1}.psobject.Properties['Count'].Value = 2 } catch { $_.FullyQualifiedErrorId; "$_" ; $_.Exception.GetType().FullName}
try { ([version]'1.2').psobject.Properties['Major'].Value = 2 } catch { $_.FullyQualifiedErrorId; "$_" ; $_.Exception.GetType().FullName}
([xml]'<a b="1"/>').a.psobject.Methods['ToString'].IsInstance
