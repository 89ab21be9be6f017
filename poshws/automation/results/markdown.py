"""What the commands on Markdown take and give; the objects are theirs."""

from __future__ import annotations

from poshws.corelib.typesystem.declare import declare

_RENDER = "Microsoft.PowerShell.MarkdownRender."
_PARTS = (
    "Header1", "Header2", "Header3", "Header4", "Header5", "Header6", "Code", "Link", "Image",
    "EmphasisBold", "EmphasisItalics",
)  # fmt: skip
_NAMES = {"EmphasisBold": "emphasis_bold", "EmphasisItalics": "emphasis_italics"}

_BLOCKS = (
    "Syntax.HeadingBlock", "Syntax.ParagraphBlock", "Syntax.FencedCodeBlock", "Syntax.CodeBlock",
    "Syntax.QuoteBlock", "Syntax.ListBlock", "Syntax.ThematicBreakBlock", "Syntax.HtmlBlock",
    "Syntax.LinkReferenceDefinitionGroup", "Extensions.Tables.Table",
    "Extensions.Alerts.AlertBlock",
    "Extensions.CustomContainers.CustomContainer", "Extensions.DefinitionLists.DefinitionList",
    "Extensions.Figures.Figure", "Extensions.Footers.FooterBlock",
    "Extensions.Footnotes.FootnoteGroup", "Extensions.Mathematics.MathBlock",
)  # fmt: skip

TYPES = [
    *(
        declare(
            f"Markdig.{name}", None, {"string[] Lines {get;}": "lines", "string ToString()": str}
        )
        for name in _BLOCKS
    ),
    declare(
        _RENDER + "PSMarkdownOptionInfo",
        None,
        {
            **{f"string {part} {{get;set;}}": _NAMES.get(part, part.lower()) for part in _PARTS},
            "bool EnableVT100Encoding {get;set;}": "enable_vt100_encoding",
            "string AsEscapeSequence(string propertyName)": lambda self, name: (
                self.as_escape_sequence(name)
            ),
        },
    ),
    declare(
        _RENDER + "MarkdownInfo",
        None,
        {
            "string Html {get;set;}": "html",
            "string VT100EncodedString {get;set;}": "vt100_encoded_string",
            "System.Object Tokens {get;set;}": "tokens",
        },
    ),
]
