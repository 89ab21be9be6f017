# ConvertFrom-Markdown: the HTML that Markdig writes, and the types of the document's blocks
function Show([string] $markdown) {
    $info = ConvertFrom-Markdown -InputObject $markdown
    "--- $($markdown -replace "`n", '\n')"
    $info.Html
    "    $($info.Tokens | ForEach-Object { $_.GetType().Name })"
}
Show "# A *b* ``c`` &amp; [d](e)`n## A b`n## A b"
Show "Über Straße`n====`n`n# 1. Søn_.. x"
Show "# Goals`nSee [goals] and [these][Goals].`n`n[other]: /u 'T'"
Show "a  `nb\`nc`nd"
Show '**a *b*** _c_ __d__ a*b*c x_y_z 10^-18^ H~2~O ~~no~~ ++in++ ==mark== ""cited"" ::span::'
Show '`a < b` ``x ` y`` \*no\* &copy; &#65; <b class="x">raw</b> <!-- c -->'
Show '[a](u "t") [b](<x y>) [c][r] [r] ![i *m*](p.png "q") <http://a.b/c> <me@x.org>

[R]: /ref?a=b&c (title)'
Show 'www.a.de, http://b.de/c_(d)?e=1&f. (https://g.de) ftp://h.i/ mailto:j@k.de xhttp://l.m http://n'
Show '[ä](http://bücher.de/ä ö)  [s](javascript:x) [q](a"b<c>)'
Show "- a`n- b`n  - c`n    1. d`n    2. e`n- f"
Show "3) a`n4) b`n`n7. c`n`n   d`n8. e"
Show "- [x] done`n- [ ] open [x] `n  1. [X] deep"
Show "``````c# extra words`nif (a < b) { }`n```````n`n~~~`nplain`n~~~`n`n    indented`n`n        more"
Show "> a`nb`n>`n> > c`n> - d"
Show "a | b | c`n:- | -: | :-:`n1 | **2** | ``x|y```n3 \| 4 | [l](u)"
Show "| a |`n| - |`n| 1 | 2 |`n`ntext`nx | y`n--|--`n`nno | table`nhere"
Show "***`n---`n<div>`n*raw*`n</div>`n`n<p>`n`n*not raw*`n`n</p>"
Show '![v](clip.mp4) ![s](sound.mp3) ![y](https://www.youtube.com/watch?v=abc&t=5) ![w](https://vimeo.com/8607834)'
Show ''
