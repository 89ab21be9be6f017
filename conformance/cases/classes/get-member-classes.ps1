# Get-Member of class objects and types
class Animal { [string] $Name; hidden [int] $Id = 1; static [int] $Count; Animal() { } Animal([string] $n) { $this.Name = $n } [string] Speak() { return '...' } [void] Rename([string] $n, [int] $x) { } static [Animal] Make([string] $n) { return [Animal]::new($n) } [int[]] Nums([System.Collections.Generic.List[int]] $l, [hashtable] $h) { return @(1) } }
class Dog : Animal { [double] $Age; [Animal[]] $Friends; Dog() : base('d') { } [string] Speak() { return 'woof' } [string] Speak([int] $n) { return 'woof' * $n } }
[Dog]::new() | Get-Member
[Dog]::new() | Get-Member -MemberType Method -Name S* | ForEach-Object Definition
[Animal] | Get-Member -Static
[Dog] | Get-Member -Static -MemberType Method | ForEach-Object { "$($_.Name) $($_.Definition)" }
[Dog]::new() | Get-Member -Force | ForEach-Object { "$($_.MemberType) $($_.Name)" }
[Dog]::new() | Get-Member -View Extended
[Dog]::new() | Get-Member -View Adapted -MemberType Property
[Dog]::new() | Get-Member Id -Force
$d = [Dog]::new() | Add-Member NoteProperty Extra 5 -PassThru | Add-Member ScriptMethod Bark { 'b' } -PassThru
$d | Get-Member -View Extended
$d | Get-Member -MemberType Properties | ForEach-Object Name
$d.Speak
$d.Speak.OverloadDefinitions
$d.Rename.ToString()
[Animal]::Make.ToString()
[Animal]::new
[Dog]::new.OverloadDefinitions
$d.Speak.GetType().Name; $d.Speak.Name; $d.Speak.MemberType; $d.Speak.IsInstance; $d.Speak.TypeNameOfValue; $d.Speak.Value.GetType().Name
$d.psobject.Methods['Speak'].OverloadDefinitions -join '; '
$d.psobject.Properties | ForEach-Object { "$($_.MemberType) $($_.Name) $($_.TypeNameOfValue) $($_.IsSettable) $($_.IsGettable) $($_.IsInstance)" }
$d.psobject.TypeNames
$d.psobject.BaseObject.GetType().Name
