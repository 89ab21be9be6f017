# ConvertFrom-Markdown: the HTML of what Markdig's advanced extensions add to CommonMark
function Show([string] $markdown) {
    $info = ConvertFrom-Markdown -InputObject $markdown
    "--- $($markdown -replace "`n", '\n')"
    $info.Html -replace '<svg.*?</svg>', '<svg/>'
    "    $($info.Tokens | ForEach-Object { $_.GetType().Name })"
}
# Footnotes
Show "One[^1], two[^long one] and one[^1], none[^x].`n`n[^1]: First`n*lazy*`n`n    again`n`n[^unused]: never`n[^long one]: Second`n`n    - list`n`nLast"
# Definitions, abbreviations
Show "Term`n:   one`n:   two`n`n    > more`n`nNext *term*`nand another`n~   three`nlazy"
Show "*[HTML]: Hypertext Markup Language`n*[HT]: not this`n`n# HTML page`nHTML, HTMLX (HTML) and HTML! *HTML*"
# Blocks around blocks
Show ":::note {#first-one}`nIn a *div*`n`n- item`n:::`n`n::::`n:::inner`nx`n:::`n::::"
Show "^^^ Above`n![i](p.png)`n^^^ *Below*`n`n^^ foot`n^^ more`n`nafter"
Show "> [!NOTE]`n> Look *here*`n`n> [!TIP]  `n`n> [!other]`n> x`n`n> [!NOTE] no`n`n- > [!NOTE]`n  > no"
# Formulas and diagrams
Show "`$a_1`$ and `$`$b`$`$, `$ c `$ (`$d`$) x`$e`$ `$f g`$h \`$i`$ 5`$ to 6`$`n`n`$`$`na < b`n`$`$"
Show "``````mermaid`na --> b`n```````n`n~~~nomnoml`n[a] -> [b]`n~~~"
# Lists in letters
Show "a. one`nb. two`n   - in`n`nB) three`nC) four`n`niv. five`nv. six`n`ntext`nc. seven`n1. eight"
# Attributes
Show "# Title {#an-id .red width=5}`n`n*a*{.em1} ``b``{#code1} [c](d){data-x='1 2' flag} e{.par}`n`n{.tab}`nx | y`n--|--`n1 | 2`n`n``````ps {.numbered}`ncode`n``````"
# Drawn tables
Show "+-----+:---:+---+`n| a   | b   | c |`n+=====+=====+===+`n| 1   | *2* | 3 |`n|     |     | - |`n+-----+-----+---+`n| wide      | t |`n+-----------+ a +`n| x   | y   | l |`n+-----+-----+---+"
Show "+---+---+`n| a`n`nno table"
