"""Get-Alias, Set-Alias, New-Alias, Remove-Alias, Export-Alias and Import-Alias."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import Annotated

from poshws.binding import (
    CmdletContext,
    NotNullOrEmpty,
    Param,
    ParameterGroup,
    Piped,
    Session,
    cmdlet,
)
from poshws.commands.reporting import fail
from poshws.commands.text_files import file_lines
from poshws.corelib.exceptions.dotnet import FormatException, NetException
from poshws.corelib.exceptions.powershell import (
    ItemNotFoundException,
    PSNotSupportedException,
    SessionStateException,
)
from poshws.corelib.text.wildcard import WildcardPattern
from poshws.corelib.typesystem.types import declared_type
from poshws.objects.conversion.convert import convert
from poshws.runtime.commands.aliases import Alias, all_aliases, find_alias, remove_alias, set_alias
from poshws.runtime.modules.builtin import is_there
from poshws.runtime.providers.path_text import sort_key
from poshws.runtime.providers.text_files import open_text_file

SCOPED_OPTIONS = Param(type="System.Management.Automation.ScopedItemOptions")
INFO = "System.Management.Automation.AliasInfo"
ALIAS_NOT_FOUND = (
    "This command cannot find a matching alias because an alias with the {0} '{1}' does not exist."
)
_NO_FILE = (
    "Cannot import the alias because the specified path '{0}' referred to a '{1}' provider path. "
    "Change the value of the Path parameter to a file system path."
)
_SEVERAL = (
    "Cannot import alias because path '{0}' contains wildcard characters that resolve to multiple "
    "paths. Aliases can be imported from only one file. Change the value of the Path parameter to "
    "a path that resolves to a single file."
)
_WRONG_LINE = (
    "Cannot import an alias. Line number {1} in the file '{0}' is not a properly-formatted, "
    "comma-separated values (CSV) line for aliases. Change the line to contain four values "
    "separated by commas. If the value text itself contains a comma, then the value must be "
    "contained in quotation marks."
)


@cmdlet(
    "Get-Alias",
    alias="gal",
    sets={"Default": "name@0", "Definition": "definition"},
    default_set="Default",
    output=INFO,
)
def get_alias(
    *,
    name: Annotated[Piped[list[str] | None], Param(by_property=True), NotNullOrEmpty()] = None,
    exclude: list[str] | None = None,
    scope: str | None = None,
    definition: Annotated[list[str] | None, NotNullOrEmpty()] = None,
    session: Session,
) -> Iterator[object]:
    """Gets the aliases of the session.

    -Name        Names or wildcards; without it all aliases.
    -Exclude     Names or wildcards to leave out.
    -Scope       Only the aliases of that scope: Global, Local, Script or a number.
    -Definition  What the aliases stand for, as names or wildcards.

    PS> (Get-Alias gci).Definition
    Get-ChildItem
    """
    excluded = [WildcardPattern(text, ignore_case=True) for text in exclude or []]
    is_definition = definition is not None
    for text in (definition if definition is not None else name) or ["*"]:
        pattern = WildcardPattern(text, ignore_case=True)
        found = [
            alias
            for alias in all_aliases(session, session.scope.named(scope) if scope else None)
            if is_there(session, alias)
            and pattern.matches(alias.definition if is_definition else alias.name)
            and not any(each.matches(alias.name) for each in excluded)
        ]
        found.sort(key=lambda alias: sort_key(alias.name))
        is_exact = not excluded and not any(char in text for char in "*?[")
        if not found and is_exact:
            report_missing(session, "definition" if is_definition else "name", text)
        yield from found


def report_missing(session: Session, what: str, text: str) -> None:
    """Says that no alias has that name or definition."""
    message = ALIAS_NOT_FOUND.format(what, text)
    session.write_error(
        ItemNotFoundException(
            message, error_id="ItemNotFoundException", category="ObjectNotFound", target=text
        )
    )


class NewAliasParameters(ParameterGroup):
    """An alias, and where it is put.

    -Name         The alias.
    -Value        The command (or alias) it stands for.
    -Description  A description.
    -Option       None, ReadOnly, Constant, Private or AllScope.
    -PassThru     Writes the alias.
    -Scope        The scope to keep it in; the current one by default.
    """

    name: Annotated[str, Param(position=0, by_property=True)]
    value: Annotated[str, Param(position=1, by_property=True)]
    description: str = ""
    option: Annotated[int, SCOPED_OPTIONS] = 0
    pass_thru: bool = False
    scope: str | None = None
    force: bool = False


@cmdlet("Set-Alias", alias="sal", supports_should_process=True, output=INFO)
def set_alias_command(
    *,
    given: NewAliasParameters,
    session: Session,
    cmdlet: CmdletContext,
) -> Iterator[object]:
    """Creates an alias for a command, or changes one.

    -Force  Changes a read-only alias, too.

    PS> Set-Alias say Write-Output; say hello
    hello
    """
    if not cmdlet.should_process(f"Name: {given.name} Value: {given.value}", "Set Alias"):
        return
    yield from put_new(session, given)


@cmdlet(
    "New-Alias",
    alias="nal",
    supports_should_process=True,
    confirm_impact="Low",
    output=INFO,
)
def new_alias(
    *,
    given: NewAliasParameters,
    session: Session,
    cmdlet: CmdletContext,
) -> Iterator[object]:
    """Creates an alias that is not there yet.

    -Force  Replaces an alias that is there.

    PS> New-Alias list Get-ChildItem -PassThru | ForEach-Object Definition
    Get-ChildItem
    """
    if not cmdlet.should_process(f"Name: {given.name} Value: {given.value}", "New Alias"):
        return
    if not given.force and _existing(session, given.name, given.scope) is not None:
        text = (
            "The alias is not allowed, because an alias with the name "
            f"'{given.name}' already exists."
        )
        session.write_error(
            SessionStateException(
                text, error_id="AliasAlreadyExists", category="ResourceExists", target=given.name
            )
        )
        return
    yield from put_new(session, given)


def _existing(session: Session, name: str, scope: str | None) -> Alias | None:
    """The alias that is there already: in the scope that was named, or in any."""
    if not scope:
        return find_alias(session, name.lower())
    return (session.scope.named(scope).aliases or {}).get(name.lower())


def put_new(session: Session, given: NewAliasParameters) -> Iterator[object]:
    """Puts the alias that a command was given into its scope."""
    module = session.state.module
    made = Alias(given.name, given.value, int(given.option), given.description, module)
    yield from put(session, made, given.scope, given.force, given.pass_thru)


def put(
    session: Session, made: Alias, scope: str | None, force: bool, pass_thru: bool
) -> Iterator[object]:
    """Puts the alias into its scope; a refusal is reported."""
    target = session.scope.named(scope) if scope else session.scope
    try:
        set_alias(session, target, made, force=force)
    except SessionStateException as error:
        session.write_error(error)
        return
    if pass_thru:
        yield made


@cmdlet("Remove-Alias", sets={"Default": ""}, default_set="Default")
def remove_alias_command(
    name: Annotated[Piped[list[str]], Param(by_property=True)],
    *,
    scope: str | None = None,
    force: bool = False,
    session: Session,
) -> None:
    """Removes aliases.

    -Name   The aliases.
    -Scope  The scope they are in.
    -Force  Removes a read-only alias, too.

    PS> Set-Alias say Write-Output; Remove-Alias say; Test-Path alias:say
    False
    """
    for each in name:
        scopes = [session.scope.named(scope)] if scope else list(session.scope.chain())
        try:
            if not any(remove_alias(session, one, each, force=force) for one in scopes):
                report_missing(session, "name", each)
        except SessionStateException as error:
            session.write_error(error)


@cmdlet(
    "Export-Alias",
    alias="epal",
    sets={"ByPath": "path!@0", "ByLiteralPath": "literal_path!"},
    default_set="ByPath",
    supports_should_process=True,
    output=INFO,
)
def export_alias(
    *,
    path: str | None = None,
    literal_path: Annotated[str | None, Param(alias=("PSPath", "LP"), by_property=True)] = None,
    name: Annotated[list[str] | None, Param(by_property=True, position=1)] = None,
    pass_thru: bool = False,
    as_: Annotated[object, Param(type="Microsoft.PowerShell.Commands.ExportAliasFormat")] = None,
    append: bool = False,
    force: bool = False,
    no_clobber: Annotated[bool, Param(alias="NoOverwrite")] = False,
    description: str | None = None,
    scope: str | None = None,
    session: Session,
    cmdlet: CmdletContext,
) -> Iterator[object]:
    """Writes aliases to a file, as a list or as a script.

    -Path         The file.
    -LiteralPath  The file, without wildcards.
    -Name         Names or wildcards; without it all aliases.
    -PassThru     Writes the aliases.
    -As           Csv or Script.
    -Append       Adds to the file.
    -Force        Writes to a read-only file, too.
    -NoClobber    Refuses to write over a file.
    -Description  A line for the head of the file.
    -Scope        Only the aliases of that scope.

    PS> Export-Alias aliases.csv -Name gci; (Get-Content aliases.csv)[-1]
    "gci","Get-ChildItem","","ReadOnly"
    """
    patterns = [WildcardPattern(text, ignore_case=True) for text in name or ["*"]]
    found = [
        alias
        for alias in all_aliases(session, session.scope.named(scope) if scope else None)
        if any(pattern.matches(alias.name) for pattern in patterns)
    ]
    as_script = str(getattr(as_, "name", as_) or "").lower() == "script"
    lines = list(head_lines(description))
    lines += [script_line(alias) if as_script else csv_line(alias) for alias in found]
    is_literal = literal_path is not None
    file = open_text_file(
        session,
        str(literal_path if is_literal else path),
        append=append,
        force=force,
        no_clobber=no_clobber,
        literal=is_literal,
    )
    try:
        file.write("".join(f"{line}\n" for line in lines))
    finally:
        file.close()
    if pass_thru:
        yield from found


def head_lines(description: str | None) -> Iterator[str]:
    """The comment at the head of an alias file."""
    import getpass  # deferred
    import platform  # deferred

    yield "# Alias File"
    yield f"# Exported by : {getpass.getuser()}"
    yield f"# Date/Time : {time.strftime('%A, %d %B %Y %H:%M:%S')}"
    yield f"# Computer : {platform.node()}"
    for line in (description or "").splitlines():
        yield f"# {line}"


def options_text(alias: Alias) -> str:
    """``ReadOnly, AllScope``"""
    return str(alias.options_value)


def csv_line(alias: Alias) -> str:
    """A line of a list."""
    fields = (alias.name, alias.definition, alias.description, options_text(alias))
    return ",".join('"' + field.replace('"', '""') + '"' for field in fields)


def script_line(alias: Alias) -> str:
    """A line of a script that makes the alias again."""
    parts = [f'set-alias -Name:"{alias.name}" -Value:"{alias.definition}"']
    parts.append(f'-Description:"{alias.description}" -Option:"{options_text(alias)}"')
    return " ".join(parts)


@cmdlet(
    "Import-Alias",
    alias="ipal",
    sets={"ByPath": "path!@0", "ByLiteralPath": "literal_path!"},
    default_set="ByPath",
    supports_should_process=True,
    output=INFO,
)
def import_alias(
    *,
    path: Annotated[Piped[str | None], Param(by_property=True)] = None,
    literal_path: Annotated[
        Piped[str | None], Param(alias=("PSPath", "LP"), by_property=True)
    ] = None,
    scope: Annotated[str | None, NotNullOrEmpty()] = None,
    pass_thru: bool = False,
    force: bool = False,
    session: Session,
    cmdlet: CmdletContext,
) -> Iterator[object]:
    """Reads aliases from a file that Export-Alias wrote.

    -Path         The file.
    -LiteralPath  The file, without wildcards.
    -Scope        The scope to keep them in.
    -PassThru     Writes the aliases.
    -Force        Replaces aliases that are there.

    PS> Set-Alias say Write-Output; Export-Alias a.csv -Name say; Import-Alias a.csv -Force; say hi
    hi
    """
    literal = literal_path is not None
    for target, definition, description, options in listed_aliases(
        session, str(literal_path if literal else path), literal
    ):
        if not cmdlet.should_process(f"Name: {target} Value: {definition}", "Import Alias"):
            continue
        if not force and _existing(session, target, scope) is not None:
            text = (
                f"The alias is not allowed, because an alias with the name '{target}' already "
                "exists."
            )
            session.write_error(
                SessionStateException(
                    text, error_id="AliasAlreadyExists", category="ResourceExists", target=target
                )
            )
            continue
        made = Alias(target, definition, option_number(options), description)
        yield from put(session, made, scope, force, pass_thru)


def option_number(text: str) -> int:
    """``ReadOnly, AllScope`` as a number."""
    kind = declared_type("System.Management.Automation.ScopedItemOptions")
    return int(convert(text or "None", kind))  # type: ignore[call-overload, no-any-return]


def listed_aliases(session: Session, path: str, literal: bool) -> list[list[str]]:
    """The four fields of every line of a list of aliases."""
    import csv  # deferred

    places = session.locations.resolve(path, literal=literal, missing_ok=literal)
    for place in places:
        if place.provider.info.name != "FileSystem":
            raise PSNotSupportedException(_NO_FILE.format(path, place.provider.info.name))
    if len(places) > 1:
        raise PSNotSupportedException(_SEVERAL.format(path))
    found: list[list[str]] = []
    for place in places:
        try:
            lines = file_lines(place.path)
        except NetException as error:
            fail(error, "FileOpenFailure", "OpenError", place.path)
        for number, line in enumerate(lines, 1):
            if not line.strip() or line.startswith("#"):
                continue
            fields = next(csv.reader([line]))
            if len(fields) != 4:
                text = _WRONG_LINE.format(place.path, number)
                fail(FormatException(text), "ImportAliasFileFormatError", "ReadError", place.path)
            found.append(fields)
    return found
