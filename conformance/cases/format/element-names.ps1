# Elements of a collection in a cell: own text, a property that names them, XML nodes, dictionary entries
@(1,2).psobject.properties | % { "$($_.Name) $($_.MemberType)" }
(,(@(1,2),3))[0].psobject.properties | % { "$($_.Name) $($_.MemberType)" }
$x=([xml]'<a b="1"><c>t</c></a>')
"$x | $($x.a) | $($x.a.c) "
$x.a.ToString()
$x.ToString()
[string]$x.a
'' + $x.a
'{0}' -f $x.a
"$(,$x.a)"
$x.a.psobject.properties | % { "$($_.Name) $($_.MemberType)" }
$e=[Text.Encoding]::UTF8.Preamble
$null -eq $e
@{k=1,2} | % { $_.GetEnumerator() } | % tostring
"$([collections.dictionaryentry]::new('k',@(1,2)))"
"$([collections.dictionaryentry]::new('k',@(1)))"
"$([collections.dictionaryentry]::new('k',@()))"
"$([collections.dictionaryentry]::new('k',@{a=1}))"
"$([collections.dictionaryentry]::new('k',[pscustomobject]@{a=1}))"
"$([System.Collections.Generic.KeyValuePair[string,object]]::new('k',@(1)))"
"$([System.Collections.Generic.KeyValuePair[string,object]]::new('k',1.5))"
[pscustomobject]@{ a=[ordered]@{ x=@(1); y=@{z=1}; w=[pscustomobject]@{q=1} } }
[pscustomobject]@{ a=@{ x=[datetime]'2024-01-02' } }
([xml]"<r a=`"1`"><c>t</c><c b=`"2`">u</c><d/></r>").r | Format-Table *
([xml]"<r a=`"1`"><c>t</c><c b=`"2`">u</c><d/></r>")
[regex]::Match("abc123", "(?<l>[a-z]+)(\d+)")
[regex]::Matches('a1b2', '[a-z](\d)') | Format-Table
[pscustomobject]@{ a = [exception]::new('x'), [argumentexception]::new('m', 'p'); d = [dayofweek]::Friday, 1.5 }
