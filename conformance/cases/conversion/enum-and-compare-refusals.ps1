function t($sb) { try { $r=& $sb; "$sb => $r $(if($null -ne $r){$r.GetType().Name})" } catch { "$sb ! $($_.FullyQualifiedErrorId) $($_.Exception.Message)" } }
t { ('a','b').ForEach('Nope').Count }
t { ('a','b').ForEach('Nope',1).Count }
t { (@{a=1},@{b=2}).ForEach('a').Count }
t { ([pscustomobject]@{a=1},[pscustomobject]@{b=2}).ForEach('a').Count }
t { (1,2).Where({$true},'n') }
t { (1,2).Where({$true},7) }
t { (1,2).Where({$true},'f') }
t { (1,2).Where({$true},$null) }
t { (1,2).Where({$true},'Default',-1) }
t { (1,2).Where({$true},'Default','x') }
t { $v=[version]'1.2'; $v.ToString(5) }
t { $v=[version]'1.2'; $v.ToString(3) }
t { $v=[version]'1.2'; $v.ToString(-1) }
t { $v=[version]'1.2'; $v.CompareTo('1.3') }
t { $v=[version]'1.2'; $v.CompareTo($null) }
t { ([semver]'1.2.3').CompareTo('x') }
t { ([guid]::Empty).CompareTo('x') }
t { ([timespan]'1:0').CompareTo('x') }
t { ([datetime]'2024-01-01').CompareTo('x') }
t { ([datetimeoffset]'2024-01-01').CompareTo('x') }
t { ([dateonly]'2024-01-01').CompareTo('x') }
t { ([timeonly]'1:00').CompareTo('x') }
t { (1).CompareTo('x') }
t { (1).CompareTo(1L) }
t { (1.5).CompareTo(1) }
t { (1d).CompareTo('1') }
t { ($true).CompareTo(1) }
t { ([char]'a').CompareTo('a') }
t { ([char]'a').CompareTo('ab') }
t { 'a'.CompareTo(1) }
t { ([bigint]5).CompareTo('x') }
t { [System.DayOfWeek]::Monday.CompareTo('x') }
t { [enum]::GetName([System.DayOfWeek],1.5) }
t { [enum]::GetName([System.DayOfWeek],$null) }
t { [enum]::GetName([int],1) }
t { [enum]::GetName([System.DayOfWeek],[ConsoleColor]1) }
t { [enum]::IsDefined([System.DayOfWeek],1.5) }
t { [enum]::IsDefined([System.DayOfWeek],$null) }
t { [enum]::IsDefined([System.DayOfWeek],[byte]1) }
t { [enum]::IsDefined([System.DayOfWeek],[ConsoleColor]1) }
t { [enum]::ToObject([System.DayOfWeek],'x') }
t { [enum]::ToObject([System.DayOfWeek],99) }
t { [enum]::ToObject([int],1) }
t { [enum]::Format([System.DayOfWeek],'Monday','d') }
t { [enum]::Format([System.DayOfWeek],[System.DayOfWeek]1,'x') }
t { [int]::TryParse('5',5) }
t { [int]::TryParse('5',$null) }
t { [datetime]::TryParse('5',5) }
t { [math]::DivRem(5,2,5) }
t { [int]::TryParse([ref]5,[ref]5) }
t { $x=5; $x[1] }
t { @($x[1]).Count }
t { $h=@{1='a'}; $h.'1' }
t { $h=@{1='a'}; $n='1'; $h.$n }
t { $h=@{1='a'}; $n=1; $h.$n }
t { $h=@{1='a'}; $h.1 }
t { $h=@{1L='a'}; $h.1 }
t { $h=@{}; $h.1='x'; $h.Keys | % { $_.GetType().Name } }
t { $h=@{}; $n=1; $h.$n='x'; $h.Keys | % { $_.GetType().Name } }
t { $h=@{1.5='a'}; $h.1.5 }
t { $h=@{$true='a'}; $h.true }
t { $h=[ordered]@{1='a'}; $h.1 }
t { $h=[ordered]@{1='a'}; $h.'1' }
t { [decimal]::Parse('5,00 €','Currency',[cultureinfo]'de-DE') }
t { [decimal]::Parse('$1,234.50','Currency',[cultureinfo]'en-US') }
t { [double]::Parse('(5.5)','Currency',[cultureinfo]'en-US') }
t { [decimal]::Parse('£5','Currency',[cultureinfo]'en-GB') }
t { [decimal]::Parse('$5','Currency',[cultureinfo]'en-GB') }
t { [decimal]::Parse('-5,5','Number',[cultureinfo]'fr-FR') }
t { [int]::Parse('1 234','Number',[cultureinfo]'fr-FR') }
t { [int]::Parse('5-','AllowTrailingSign') }
t { [int]::Parse('$5','AllowCurrencySymbol',[cultureinfo]'en-US') }
