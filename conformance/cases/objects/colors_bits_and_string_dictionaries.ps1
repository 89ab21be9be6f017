# Drawing.Color and its type converter, Numerics.BitOperations, StringDictionary.
$red = [System.Drawing.Color]::Red
"$red $($red.Name) $($red.ToArgb()) $($red.IsKnownColor) $($red.IsSystemColor) $($red.ToKnownColor())"
$made = [System.Drawing.Color]::FromArgb(10, 20, 30)
"$made $($made.Name) $($made -eq [System.Drawing.Color]::FromArgb(255, 10, 20, 30))"
"$([System.Drawing.Color]::FromArgb(128, $red)) $([System.Drawing.Color]::FromArgb(-1)) $([System.Drawing.Color]::Empty)"
foreach ($name in 'SteelBlue', 'Gray', 'Olive', 'Tomato') {
    $color = [System.Drawing.Color]::$name
    "$name $($color.GetHue()) $($color.GetSaturation()) $($color.GetBrightness())"
}
foreach ($text in 'red', '#ff0000', '#102030', '1, 2, 3', '255', 'nosuch', '1,2', '300,1,1') {
    try { "'$text' $([System.Drawing.Color]$text)" } catch { "'$text' $($_.FullyQualifiedErrorId) $($_.Exception.Message)" }
}
foreach ($parts in (300, 1, 2), (1, 2, 3, -4), (999, $red)) {
    try { [System.Drawing.Color]::FromArgb.Invoke($parts) } catch { $_.Exception.Message }
}
function Show-Color([System.Drawing.Color] $Color) { "$($Color.R),$($Color.G),$($Color.B)" }
Show-Color tomato
$red, $made | Format-Table Name, R, G, B
$red.Equals('x'); $red -eq 'red'; 'red' -eq $red
$html = [System.Drawing.ColorTranslator]
$html::FromHtml('#abc').ToString(); $html::ToHtml([System.Drawing.Color]::LightGray); $html::ToHtml($made)
try { $html::FromHtml('nosuch') } catch { $_.Exception.Message }

$bits = [System.Numerics.BitOperations]
"$($bits::PopCount(255)) $($bits::Log2(1000)) $($bits::LeadingZeroCount([uint32]1)) $($bits::LeadingZeroCount(1)) $($bits::TrailingZeroCount(8))"
"$($bits::RotateLeft(1, 33)) $($bits::RotateRight([uint32]1, 1)) $($bits::IsPow2(8)) $($bits::RoundUpToPowerOf2([uint32]5))"
try { $bits::PopCount('x') } catch { $_.Exception.Message }

$names = [System.Collections.Specialized.StringDictionary]::new()
$names.Add('One', '1'); $names['TWO'] = '2'
"$($names.Count) $($names['one']) $($names.ContainsKey('ONE')) $($names.ContainsValue('2')) $($null -eq $names['no'])"
try { $names.Add('ONE', 'x') } catch { $_.Exception.Message }
$names.GetEnumerator() | Sort-Object Key | ForEach-Object { "$($_.Key)=$($_.Value)" }
$names.Remove('one'); $names.Keys.GetType().FullName; $names.Count
