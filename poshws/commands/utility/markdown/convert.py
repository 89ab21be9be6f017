"""ConvertFrom-Markdown and Show-Markdown."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import Annotated

from poshws.binding import CmdletContext, NotNullOrEmpty, Param, Session, Set, cmdlet
from poshws.commands.reporting import record
from poshws.commands.text_files import files_to_read, read_text
from poshws.commands.utility.markdown.options import MarkdownInfo, options_of
from poshws.corelib.exceptions.dotnet import (
    ArgumentException,
    FileNotFoundException,
    InvalidDataException,
)
from poshws.corelib.exceptions.powershell import ItemNotFoundException
from poshws.corelib.psobject import unwrap
from poshws.corelib.typesystem.types import type_of


class _NotNullObject(NotNullOrEmpty):
    """ValidateNotNullOrEmpty of a PSObject: what that wraps may be empty."""

    __slots__ = ()

    def validate(self, value: object, session: object = None) -> None:
        if value is None:
            super().validate(value, session)


@cmdlet(
    "ConvertFrom-Markdown",
    default_set="PathParamSet",
    output="Microsoft.PowerShell.MarkdownRender.MarkdownInfo",
)
def convert_from_markdown(
    *,
    path: Annotated[
        list[str] | None, Param(sets={"PathParamSet": Set(0, mandatory=True)}), NotNullOrEmpty()
    ] = None,
    literal_path: Annotated[
        list[str] | None,
        Param(alias=("PSPath", "LP"), sets={"LiteralParamSet": Set(mandatory=True)}),
        NotNullOrEmpty(),
    ] = None,
    input: Annotated[
        object,
        Param(name="InputObject", sets={"InputObjParamSet": Set(mandatory=True, by_value=True)}),
        _NotNullObject(),
    ] = None,
    as_vt100_encoded_string: Annotated[bool, Param(name="AsVT100EncodedString")] = False,
    session: Session,
    cmdlet: CmdletContext,
) -> Iterator[object]:
    """Turns Markdown into HTML, or into text for a terminal.

    -Path                  The files.
    -LiteralPath           The files, letter by letter.
    -InputObject           The Markdown, or its file.
    -AsVT100EncodedString  Gives text with escape sequences in place of HTML.

    PS> ('# Title' | ConvertFrom-Markdown).Html.Trim()
    <h1 id="title">Title</h1>
    """
    if cmdlet.parameter_set == "InputObjParamSet":
        yield from _of_object(session, input, as_vt100_encoded_string)
        return
    for place in _files(session, literal_path or path or [], literal=path is None):
        yield convert(session, read_text(place), as_vt100_encoded_string)


@cmdlet("Show-Markdown", default_set="Path", output="System.String")
def show_markdown(
    *,
    input: Annotated[
        object,
        Param(name="InputObject", sets={"InputObject": Set(mandatory=True, by_value=True)}),
        _NotNullObject(),
    ] = None,
    path: Annotated[
        list[str] | None,
        Param(sets={"Path": Set(0, mandatory=True, by_property=True)}),
        NotNullOrEmpty(),
    ] = None,
    literal_path: Annotated[
        list[str] | None,
        Param(alias=("PSPath", "LP"), sets={"LiteralPath": Set(mandatory=True, by_property=True)}),
    ] = None,
    use_browser: bool = False,
    session: Session,
) -> Iterator[object]:
    """Shows Markdown at the terminal.

    -InputObject  The Markdown, or what ConvertFrom-Markdown gave.
    -Path         The files.
    -LiteralPath  The files, letter by letter.
    -UseBrowser   Shows HTML in the browser.

    PS> ('Hello *you*' | Show-Markdown).Length -gt 10
    True
    """
    base = unwrap(input)
    if isinstance(base, MarkdownInfo):
        found = [base]
    elif base is not None:
        found = list(_of_object(session, base, not use_browser))
    else:
        places = _files(session, literal_path or path or [], literal=path is None)
        found = [convert(session, read_text(place), not use_browser) for place in places]
    for each in found:
        text = each.html if use_browser else each.vt100_encoded_string
        if text:
            yield text
            continue
        name = "Html" if use_browser else "VT100EncodedString"
        message = f"The property {name} of the given object is null or empty."
        error = InvalidDataException(message)
        session.write_error(record(error, f"{name}IsNullOrEmpty", "InvalidData", each))


def convert(session: Session, text: str, for_terminal: bool) -> MarkdownInfo:
    """Markdown as HTML or as text for a terminal."""
    # markdown-it-py takes time to import, and most scripts have no Markdown.
    from poshws.commands.utility.markdown.html import to_html  # deferred
    from poshws.commands.utility.markdown.parser import parse_extended, parse_plain  # deferred
    from poshws.commands.utility.markdown.terminal import to_terminal  # deferred
    from poshws.commands.utility.markdown.tokens import tokens_of  # deferred

    info = MarkdownInfo()
    document = parse_plain(text) if for_terminal else parse_extended(text)
    info.tokens = tokens_of(document)
    if for_terminal:
        info.vt100_encoded_string = to_terminal(document.root, options_of(session))
    else:
        info.html = to_html(document.root)
    return info


def _of_object(session: Session, given: object, for_terminal: bool) -> Iterator[MarkdownInfo]:
    base = unwrap(given)
    if isinstance(base, str):
        yield convert(session, base, for_terminal)
        return
    name = getattr(base, "full_name", None)
    if type_of(base).full_name == "System.IO.FileInfo":
        for place in _files(session, [str(name)], literal=True):
            yield convert(session, read_text(place), for_terminal)
        return
    text = f"The type of the input object '{type_of(base).full_name}' is invalid."
    error = InvalidDataException(text)
    session.write_error(record(error, "InvalidInputObject", "InvalidData", given))


def _files(session: Session, paths: list[str], *, literal: bool) -> Iterator[str]:
    for path in paths:
        try:
            places = session.locations.resolve(path) if not literal else None
        except ItemNotFoundException as error:
            session.write_error(record(error, "FileNotFound", "ResourceUnavailable", path))
            continue
        if places is not None and any(place.provider.info.name != "FileSystem" for place in places):
            error_ = ArgumentException("Value does not fall within the expected range.")
            session.write_error(
                record(error_, "OnlyFileSystemPathsSupported", "InvalidArgument", path)
            )
            continue
        found = (
            files_to_read(session, [path], literal=True)
            if places is None
            else (place.path for place in places)
        )
        for place in found:
            if os.path.isfile(place):
                yield place
                continue
            text = f"Could not find file '{place}'."
            missing = FileNotFoundException(text)
            session.write_error(record(missing, "FileNotFound", "ResourceUnavailable", place))


def html_of(text: str) -> str:
    """The HTML of Markdown, as `ConvertFrom-Markdown` gives it."""
    from poshws.commands.utility.markdown.html import to_html  # deferred
    from poshws.commands.utility.markdown.parser import parse_extended  # deferred

    return to_html(parse_extended(text).root)
