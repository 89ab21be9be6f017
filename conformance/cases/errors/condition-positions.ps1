# Where an error in a condition of a statement is
if ([int]::Parse('z')) {}
while ([int]::Parse('z')) {}
switch ([int]::Parse('z')) {1{}}
for ($i=[int]::Parse('z');$false;) {}
for (;[int]::Parse('z');) {}
do {} while ([int]::Parse('z'))
$x = foreach ($x in [int]::Parse('z')) {}
foreach ($x in Get-Item zz -ea stop) {}
foreach ($x in (1,2),@([int]::Parse('z'))) {}
