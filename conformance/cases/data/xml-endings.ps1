# Documents that end too early.
$texts = @(
    '<a>', '<ab>', '<a>x', '<a><b>', '<a', '<', '<a/', '<a></a', '<a></a><', '<a b="1"', '<a b="1">'
    '<!-- x', '<a><!-- x', '<a>&amp', '<?xml version="1.0"?><a>', '</a>', '<a b>', '<a><b/>'
    '<a><![CDATA[ x', '<a><?pi x', '<?pi x', '<a></a>  <!--x', '<a></abc', '<a></ ', '<a/><?xml ?>'
    '<a></a> </', '<a b="1', '<a b', '<a b=', '<a><b c="1', '<a><b c="1"', '<!-- xyzxyz'
    '<a><![CDATA[abcdef'
)
foreach ($text in $texts) {
    try { $null = [xml]$text; 'read' } catch { "$text :: $(($_ -split 'Error: ')[-1])" }
}
