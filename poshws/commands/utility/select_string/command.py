"""Select-String: searches text and files for patterns."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Annotated, Final

from poshws.automation.results.command_results import MatchInfo
from poshws.binding import (
    AllowEmptyString,
    AllowNull,
    Calls,
    CmdletContext,
    Count,
    NotNull,
    NotNullOrEmpty,
    Param,
    Range,
    Set,
    cmdlet,
)
from poshws.binding.culture_names import ValidateCultureNames
from poshws.commands.management.content.encoding import Encoding
from poshws.commands.reporting import fail, record
from poshws.commands.text_files import file_lines
from poshws.commands.utility.select_string.context import Plain, Tracker
from poshws.commands.utility.select_string.matching import Matcher
from poshws.corelib.exceptions.dotnet import (
    ArgumentException,
    InvalidOperationException,
    NetException,
)
from poshws.corelib.psobject import unwrap
from poshws.corelib.text.wildcard import WildcardPattern
from poshws.corelib.typesystem.types import type_of
from poshws.objects.conversion.strings import convert_to_string

if TYPE_CHECKING:
    from poshws.runtime.providers.text_files import Codec

_FILE, _LITERAL, _OBJECT = "File", "LiteralFile", "Object"
_RAW: Final = ("ObjectRaw", "FileRaw", "LiteralFileRaw")
_INPUT = Set(mandatory=True, by_value=True)
_LITERAL_PATH = Set(mandatory=True, by_property=True)
_PATH = Set(1, mandatory=True, by_property=True)
_SUPPRESS = "__SuppressAnsiEscapeSequences"
_NO_CULTURE = "You must specify -Culture parameter only with -SimpleMatch parameter."
_FILTER_CONTEXT = (
    'The option "Context" is not valid when searching results that are piped from Select-String '
    "output."
)


def _path_of_files(session: object, value: object) -> object:
    """File objects as their paths."""
    if isinstance(value, list):
        return [_path_of_files(session, item) for item in value]
    path = _file_of(value)
    return value if path is None else path


def _file_of(value: object) -> str | None:
    base = unwrap(value)
    if type_of(base).full_name == "System.IO.FileInfo":
        return str(base.full_name)  # type: ignore[attr-defined]
    return None


@cmdlet(
    "Select-String",
    order="culture input",
    alias="sls",
    default_set=_FILE,
    output=("System.Boolean", "Microsoft.PowerShell.Commands.MatchInfo", "System.String"),
)
def select_string(
    pattern: list[str],
    path: Annotated[
        list[str] | None,
        Param(sets={_FILE: _PATH, "FileRaw": _PATH}, transform=_path_of_files),
    ] = None,
    *,
    culture: Annotated[
        str, ValidateCultureNames("Ordinal", "Invariant", "Current"), NotNull()
    ] = "Current",
    input: Annotated[
        object,
        Param(name="InputObject", sets={_OBJECT: _INPUT, "ObjectRaw": _INPUT}),
        AllowNull(),
        AllowEmptyString(),
    ] = None,
    literal_path: Annotated[
        list[str] | None,
        Param(
            alias=("PSPath", "LP"),
            sets={_LITERAL: _LITERAL_PATH, "LiteralFileRaw": _LITERAL_PATH},
            transform=_path_of_files,
        ),
    ] = None,
    raw: Annotated[bool, Param(sets=dict.fromkeys(_RAW, Set(mandatory=True)))] = False,
    simple_match: bool = False,
    case_sensitive: bool = False,
    quiet: Annotated[bool, Param(sets=(_OBJECT, _FILE, _LITERAL))] = False,
    list_: Annotated[bool, Param(name="List")] = False,
    no_emphasis: bool = False,
    include: Annotated[list[str] | None, NotNullOrEmpty()] = None,
    exclude: Annotated[list[str] | None, NotNullOrEmpty()] = None,
    not_match: bool = False,
    all_matches: bool = False,
    encoding: Encoding = None,
    context: Annotated[
        list[int] | None, NotNullOrEmpty(), Count(1, 2), Range(0, 2147483647)
    ] = None,
    calls: Calls,
    cmdlet: CmdletContext,
) -> Iterator[object]:
    """Finds the lines of files or text in which a pattern matches.

    -Pattern        Regular expressions; one of them has to match.
    -Path           The files, wildcards allowed.
    -Culture        How -SimpleMatch compares.
    -InputObject    Strings, or files to search.
    -LiteralPath    The files, letter by letter.
    -Raw            Gives the lines alone.
    -SimpleMatch    The patterns are plain text.
    -CaseSensitive  A and a differ.
    -Quiet          Only says whether there is a match.
    -List           Only the first match of each file.
    -NoEmphasis     Doesn't show in the line what matched.
    -Include        Only files whose paths match.
    -Exclude        No files whose paths match.
    -NotMatch       The lines in which no pattern matches.
    -AllMatches     All matches of a line, not just the first.
    -Encoding       The files' encoding.
    -Context        How many lines before, and behind, go with a match.

    PS> 'one', 'two', 'three' | Select-String t

    two
    three

    PS> ('a1b22' | Select-String '\\d+' -AllMatches).Matches.Value
    1
    22
    """
    if cmdlet.is_bound("Culture") and not simple_match:
        fail(
            InvalidOperationException(_NO_CULTURE),
            "CannotSpecifyCultureWithoutSimpleMatch",
            "InvalidData",
        )
    around = context or [0]
    search = Search(
        cmdlet,
        Matcher(
            pattern,
            is_simple=simple_match,
            case_sensitive=case_sensitive,
            all_matches=all_matches,
            inverted=not_match,
            emphasize=not (no_emphasis or os.environ.get(_SUPPRESS)),
            has_context=max(around) > 0,
        ),
        before=around[0],
        after=around[-1],
        is_raw=raw,
        is_quiet=quiet,
        is_list=list_,
    )
    search.select_files(include or (), exclude or (), encoding)
    for call in calls:
        if call.path is not None or call.literal_path is not None:
            yield from search.paths(call.path or call.literal_path, call.path is None)
            continue
        file = _file_of(call.input)
        if file is not None:
            yield from search.files([file])
        else:
            yield from search.item(call.input)
    yield from search.end()


class Search:
    """One call's search: what it looks for, and how what it finds is given."""

    def __init__(
        self,
        cmdlet: CmdletContext,
        matcher: Matcher,
        *,
        before: int,
        after: int,
        is_raw: bool,
        is_quiet: bool,
        is_list: bool,
    ) -> None:
        self.cmdlet = cmdlet
        self.matcher = matcher
        self.around = (0, 0) if is_raw else (before, after)
        self.is_raw, self.is_quiet, self.is_list = is_raw, is_quiet, is_list
        self.tracker = self._tracker()
        self.number = 0
        self.is_done = False
        self.include: list[WildcardPattern] = []
        self.exclude: list[WildcardPattern] = []
        self.codec: Codec | None = None

    def select_files(
        self, include: Iterable[str], exclude: Iterable[str], codec: Codec | None
    ) -> None:
        """Which files are searched, and how they are read."""
        self.include = [WildcardPattern(each) for each in include]
        self.exclude = [WildcardPattern(each) for each in exclude]
        self.codec = codec

    def _tracker(self) -> Plain:
        return Tracker(*self.around) if max(self.around) else Plain()

    # --- text

    def item(self, item: object) -> Iterator[object]:
        """Searches an object's text, or filters what another Select-String found."""
        if self.is_done:
            return
        self.number += 1
        base = unwrap(item)
        if isinstance(base, MatchInfo):
            if self.matcher.has_context:
                self.matcher.has_context, self.around = False, (0, 0)
                self.tracker = Plain()
                self.cmdlet.write_warning(_FILTER_CONTEXT)
            line, match = base.line, self.matcher.filter(base)
        else:
            line = "" if base is None else base if type(base) is str else convert_to_string(item)
            match = self.matcher.match(line)
            if match is not None:
                match.line_number = self.number
        ready = self.tracker.add(line, match)
        if ready:
            yield from self._given(ready)
            self.is_done = self.is_quiet

    def end(self) -> Iterator[object]:
        """Gives what waited for more lines."""
        ready = self.tracker.end()
        if ready and not self.is_done:
            yield from self._given(ready)

    def _given(self, matches: list[MatchInfo]) -> Iterator[object]:
        if self.is_raw:
            yield from (match.line for match in matches)
        elif self.is_quiet and not self.is_list:
            yield True
        elif self.is_list:
            yield matches[0]
        else:
            yield from matches

    # --- files

    def paths(self, paths: list[str], literal: bool) -> Iterator[object]:
        """Searches the files that paths mean."""
        session = self.cmdlet.session
        found: list[str] = []
        for path in paths:
            places = session.locations.resolve(path, literal=literal, missing_ok=literal)
            for place in places:
                if place.provider is session.locations.file_system:
                    found.append(place.path)
                    continue
                text = (
                    "Cannot open the file because the current provider "
                    f"({place.provider.info.full_name}) cannot open files."
                )
                self._report(ArgumentException(text))
                break
        yield from self.files([each for each in found if not os.path.isdir(each)])

    def files(self, files: list[str]) -> Iterator[object]:
        """Searches files."""
        for file in files:
            found = False
            for result in self._file(file):
                found = True
                yield result
            if found and self.is_quiet:
                return
        if self.is_quiet:
            yield None if self.is_list else False

    def _file(self, file: str) -> Iterator[object]:
        if not self._is_wanted(file):
            return
        try:
            lines = file_lines(file, self.codec)
        except NetException as error:
            text = f"The file {file} cannot be read: {error.message}"
            self._report(ArgumentException(text, error))
            return
        tracker = self._tracker()
        match = self.matcher.match
        for number, line in enumerate(lines, 1):
            found = match(line)
            if found is not None:
                found.path, found.line_number = file, number
            ready = tracker.add(line, found)
            if ready:
                yield from self._given(ready)
                if self.is_quiet or self.is_list:
                    return
        ready = tracker.end()
        if ready:
            yield from self._given(ready)

    def _is_wanted(self, file: str) -> bool:
        if self.include and not any(pattern.is_match(file) for pattern in self.include):
            return False
        return not any(pattern.is_match(file) for pattern in self.exclude)

    def _report(self, error: ArgumentException) -> None:
        self.cmdlet.session.write_error(record(error, "ProcessingFile", "InvalidArgument"))
