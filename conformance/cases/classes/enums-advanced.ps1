# enums: flags, underlying types, parsing, comparisons, arithmetic, display
enum Color { Red; Green = 5; Blue }
[Flags()] enum Perm { None = 0; R = 1; W = 2; X = 4; RW = 3; All = 7 }
enum Small : byte { A = 250; B }
enum Big : long { Huge = 9223372036854775807; One = 1 }
enum Neg { M = -1; Z; P }
"$([Color]::Red) $([int][Color]::Blue) $([Color]5) $([Color]'green') $([Color]99) $([Color]::Blue.value__)"
[Perm]'R,X'; [Perm]3; [Perm]6; [Perm]12; [Perm]'R' -bor 'W'; ([Perm]::All -band [Perm]::W); [Perm]::All -bxor [Perm]::R; -bnot [Perm]::R
([Perm]::R).HasFlag([Perm]::None); [Perm]'rw'; ([Perm]::R + [Perm]::X).GetType().Name; [Perm]::R + 1
[Color]::Red + 1; ([Color]::Red + 1).GetType().Name; [Color]::Green - 1; [Color]::Blue -gt [Color]::Green; [Color]::Red -eq 0; [Color]::Red -eq 'red'; 'Red' -eq [Color]::Red; 0 -eq [Color]::Red; [Color]::Red -lt 'Green'
$c = [Color]::Red; $c++; "$c"; 
foreach ($b in { [Color]'Purple' }, { [Color]'' }, { [Color]$null }, { [Color]'Re' }, { [Color]'Red,Blue' }, { [Color]1.6 }, { [Color]'5' }, { [Color]'77' }, { [Small]300 }, { [Small]'A' }, { [Small]::B.value__.GetType().Name }, { [Big]::Huge.value__ }, { [Neg]::M }, { [Neg]-1 }, { [Color]@(1, 2) }, { [Color]$true }, { [Color][Perm]::R }, { [Perm]'R,Nope' }, { [Perm]'R|W' }, { [Color]::Nope }, { [Color]'Red' -eq 'nope' }, { [Color]::Red -eq [Perm]::None }, { [Color]::Red = 3 }, { [Color]::new() }, { [enum]::Parse([Color], 'red') }, { [enum]::Parse([Color], 'red', $true) }, { [enum]::Parse([Color], 'zip') }, { [enum]::ToObject([Color], 5) }, { [enum]::IsDefined([Color], 5) }, { [enum]::IsDefined([Color], 'Red') }, { [enum]::IsDefined([Color], 'red') }, { [enum]::GetName([Color], 6) }, { [enum]::GetNames([Color]) -join ' ' }, { [enum]::GetValues([Perm]) -join ' ' }, { [Color].GetEnumNames() -join ' ' }, { [Color].GetEnumValues().ForEach({ [int]$_ }) -join ' ' }, { [enum]::GetUnderlyingType([Small]).Name }, { [Color]::Parse([Color], 'Blue') }, { [Color]::GetNames([Color]).Count }, { $x = [Color]::Red; [enum]::TryParse('blue', $true, [ref]$x); $x }, { [enum]::Format([Color], 6, 'd') }, { [Color]::Blue.ToString('x') }, { [Color]::Blue.ToString('D') }, { [Perm]::RW.ToString('F') }, { '{0:d} {0:x} {0:g} {0}' -f [Perm]::All }, { '{0:q}' -f [Color]::Red }, { [Color]::Red.CompareTo([Color]::Blue) }, { [Color]::Red.CompareTo(5) }, { [Color]::Red.Equals([Color]::Red) }, { [Color]::Blue.GetHashCode() }, { [Color]::Red.GetTypeCode() }, { @{ [Color]::Red = 1 }[[Color]::Red] }, { @{ [Color]::Red = 1 }[0] }, { @{ Red = 1 }[[Color]::Red] }, { @(1, 2, 3, 4, 5, 6, 7)[[Color]::Green] }, { [string][Color]::Red }, { [bool][Color]::Red }, { [bool][Color]::Blue }, { [char][Color]::Blue }, { [Color]::Blue / 2 }, { [Color]::Blue * 2 }, { -[Color]::Blue }, { ![Color]::Red }, { [Color]::Red..[Color]::Green -join ' ' }, { 'x' * [Color]::Green }) {
    try { "$b => $(& $b)" } catch { "$b => $($_.FullyQualifiedErrorId) | $($_.Exception.Message)" }
}
function F([Color] $c, [Perm] $p = 'RW') { "$c $p" }
F red; F 6 -p 'R,X'; F Blue 4
try { F purple } catch { "$($_.FullyQualifiedErrorId) | $($_.Exception.Message)" }
switch ([Color]::Blue) { Red { 'r' } Blue { 'b' } 6 { 'six' } ([Color]::Blue) { 'typed' } }
[Color]::Red
[Color]::Red | Format-List
[Color]::Red | Get-Member -MemberType Property | ForEach-Object Name
([Color]::Red, [Perm]::W) | Select-Object value__
[Color]::Blue | ConvertTo-Json; @{ c = [Color]::Blue } | ConvertTo-Json -Compress; @{ c = [Color]::Blue } | ConvertTo-Json -Compress -EnumsAsStrings
[Color]::Blue, [Color]::Red | Sort-Object | ForEach-Object { "$_" }
[Color].BaseType; [Color].IsEnum; [Perm].GetCustomAttributes($true).GetType().Name; [Color].GetFields().Name -join ' '
[Perm] | Get-Member -Static -MemberType Property | ForEach-Object Name
[Color].Attributes
