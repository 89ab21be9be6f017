"""Get-MarkdownOption and Set-MarkdownOption."""

from __future__ import annotations

from typing import Annotated

from poshws.binding import (
    CmdletContext,
    NotNullOrEmpty,
    OneOf,
    Param,
    Pattern,
    Session,
    Set,
    cmdlet,
)
from poshws.commands.reporting import fail
from poshws.commands.utility.markdown.options import DARK, LIGHT, MarkdownOptions, options_of
from poshws.corelib.exceptions.dotnet import ArgumentException
from poshws.corelib.psobject import unwrap

_COLOUR = Param(sets="IndividualSetting")
_SEQUENCE = Pattern(r"^\[*[0-9;]*?m{1}")


@cmdlet("Get-MarkdownOption", output="Microsoft.PowerShell.MarkdownRender.PSMarkdownOptionInfo")
def get_markdown_option(
    *,
    session: Session,
) -> object:
    """Gets how Markdown looks at the terminal.

    PS> (Get-MarkdownOption).Header1
    [7m
    """
    return options_of(session)


@cmdlet(
    "Set-MarkdownOption",
    default_set="IndividualSetting",
    output="Microsoft.PowerShell.MarkdownRender.PSMarkdownOptionInfo",
)
def set_markdown_option(
    *,
    header1_color: Annotated[str, _COLOUR, _SEQUENCE] = "",
    header2_color: Annotated[str, _COLOUR, _SEQUENCE] = "",
    header3_color: Annotated[str, _COLOUR, _SEQUENCE] = "",
    header4_color: Annotated[str, _COLOUR, _SEQUENCE] = "",
    header5_color: Annotated[str, _COLOUR, _SEQUENCE] = "",
    header6_color: Annotated[str, _COLOUR, _SEQUENCE] = "",
    code: Annotated[str, _COLOUR, _SEQUENCE] = "",
    image_alt_text_foreground_color: Annotated[str, _COLOUR, _SEQUENCE] = "",
    link_foreground_color: Annotated[str, _COLOUR, _SEQUENCE] = "",
    italics_foreground_color: Annotated[str, _COLOUR, _SEQUENCE] = "",
    bold_foreground_color: Annotated[str, _COLOUR, _SEQUENCE] = "",
    pass_thru: bool = False,
    theme: Annotated[
        str, Param(sets={"Theme": Set(mandatory=True)}), NotNullOrEmpty(), OneOf("Dark", "Light")
    ] = "",
    input: Annotated[
        object,
        Param(name="InputObject", sets={"InputObject": Set(0, mandatory=True, by_value=True)}),
        NotNullOrEmpty(),
    ] = None,
    session: Session,
    cmdlet: CmdletContext,
) -> object:
    """Sets how Markdown looks at the terminal, by escape sequences without the escape.

    -Header1Color                 Headings of the first level.
    -Header2Color                 Headings of the second level.
    -Header3Color                 Headings of the third level.
    -Header4Color                 Headings of the fourth level.
    -Header5Color                 Headings of the fifth level.
    -Header6Color                 Headings of the sixth level.
    -Code                         Code.
    -ImageAltTextForegroundColor  What stands for an image.
    -LinkForegroundColor          Links.
    -ItalicsForegroundColor       Emphasis.
    -BoldForegroundColor          Strong emphasis.
    -PassThru                     Gives the options.
    -Theme                        All colours at once.
    -InputObject                  The options.

    PS> (Set-MarkdownOption -Header1Color '[93m' -PassThru).Header1
    [93m
    """
    options = options_of(session)
    if cmdlet.parameter_set == "Theme":
        options.set_theme(LIGHT if theme.lower() == "light" else DARK)
    elif cmdlet.parameter_set == "InputObject":
        given = unwrap(input)
        if not isinstance(given, MarkdownOptions):
            text = f"The input object is not of type {MarkdownOptions.net_name}."
            fail(ArgumentException(text), "InvalidObject", "InvalidArgument", given)
        options = session.features[MarkdownOptions] = given
    else:
        chosen = {
            "header1": header1_color,
            "header2": header2_color,
            "header3": header3_color,
            "header4": header4_color,
            "header5": header5_color,
            "header6": header6_color,
            "code": code,
            "image": image_alt_text_foreground_color,
            "link": link_foreground_color,
            "emphasis_italics": italics_foreground_color,
            "emphasis_bold": bold_foreground_color,
        }
        options.set_theme({name: value for name, value in chosen.items() if value})
    return options if pass_thru else None
