# ConvertFrom-Markdown -AsVT100EncodedString: of a heading, a link and emphasis the first child counts
function Show([string] $markdown) {
    $info = ConvertFrom-Markdown -InputObject $markdown -AsVT100EncodedString
    "--- $($markdown -replace "`n", '\n')"
    $info.VT100EncodedString -replace "`e", '<e>'
    "    $($info.Tokens | ForEach-Object { $_.GetType().Name })"
}
Show "# One`n## Two`n### Three`n#### Four`n##### Five`n###### Six"
Show "# a *b* c`n# ``code```n# [1.0] - x`n# a\*b`n`nSetext`nheading`n---"
Show 'a **b** *c* ***d*** `e` **f *g* h** *`i`*'
Show '[a](u) [*b*](u) [](u) ![c](u) ![](u) <http://x.y> [z] [r]

[r]: /u'
Show 'a &amp; <b>c</b> [open ![open too a * b'
Show "a  `nb`nc\`nd"
Show "``````ps`nGet-Process`n`n  indented`n```````n`n``````yaml`na: b`n```````n`n    block"
Show "* a`n* b`n  * c`n    1. d`n`n      e`n* f"
Show "5. a`n6. b`n   - c`n`n7. d"
Show "> a`n>`n> # b`n> - c"
Show "| a |`n|---|`n| 1 |"
Show "<div>`nx`n</div>`n`n***"
Set-MarkdownOption -Header1Color '[31m' -Code '[32m' -LinkForegroundColor '[33m' -ImageAltTextForegroundColor '[34m' -BoldForegroundColor '[35m' -ItalicsForegroundColor '[36m'
Show "# a`n**b** *c* ``d`` [e](f) ![g](h)"
Set-MarkdownOption -Theme Light
Show "# a`n## b`n### c"
