"""Get-Command: the commands that can be called, by name, verb, noun, module or parameter."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Annotated, Any

from poshws.binding import (
    AllowEmptyCollection,
    AllowNull,
    CmdletContext,
    NotNullOrEmpty,
    Param,
    Session,
    Set,
    cmdlet,
)
from poshws.corelib.exceptions.dotnet import ArgumentException
from poshws.corelib.exceptions.powershell import CommandNotFoundException
from poshws.corelib.psobject import PSNoteProperty, PSObject
from poshws.runtime.commands import search
from poshws.runtime.commands.discovery import autoload, not_found
from poshws.runtime.modules.name_patterns import any_match

if TYPE_CHECKING:
    from poshws.binding.parameters import Parameter


KINDS = (
    "AliasInfo", "ApplicationInfo", "FunctionInfo", "CmdletInfo", "ExternalScriptInfo",
    "FilterInfo",
)  # fmt: skip
DEFAULT = search.CMDLET | search.FUNCTION | search.FILTER | search.ALIAS | search.CONFIGURATION


@cmdlet(
    "Get-Command",
    alias="gcm",
    module="Microsoft.PowerShell.Core",
    default_set="CmdletSet",
    output=(
        *(f"System.Management.Automation.{kind}" for kind in KINDS),
        "System.String",
        "System.Management.Automation.PSObject",
    ),
)
def get_command(
    *,
    name: Annotated[
        list[str] | None,
        Param(sets={"AllCommandSet": Set(0, by_value=True, by_property=True)}),
        NotNullOrEmpty(),
    ] = None,
    verb: Annotated[list[str] | None, Param(sets={"CmdletSet": Set(by_property=True)})] = None,
    noun: Annotated[list[str] | None, Param(sets={"CmdletSet": Set(by_property=True)})] = None,
    module: Annotated[list[str] | None, Param(alias="PSSnapin", by_property=True)] = None,
    exclude_module: list[str] | None = None,
    fully_qualified_module: Annotated[
        list[object] | None,
        Param(by_property=True, type="Microsoft.PowerShell.Commands.ModuleSpecification[]"),
    ] = None,
    command_type: Annotated[
        object,
        Param(
            alias="Type",
            sets={"AllCommandSet": Set(by_property=True)},
            type="System.Management.Automation.CommandTypes",
        ),
    ] = None,
    total_count: Annotated[int, Param(by_property=True)] = -1,
    syntax: Annotated[bool, Param(by_property=True)] = False,
    show_command_info: bool = False,
    argument_list: Annotated[
        list[object] | None,
        Param(alias="Args", position=1, remaining=True),
        AllowNull(),
        AllowEmptyCollection(),
    ] = None,
    all_: Annotated[bool, Param(by_property=True)] = False,
    list_imported: Annotated[bool, Param(by_property=True)] = False,
    parameter_name: Annotated[list[str] | None, NotNullOrEmpty()] = None,
    parameter_type: Annotated[
        list[object] | None,
        Param(type="System.Management.Automation.PSTypeName[]"),
        NotNullOrEmpty(),
    ] = None,
    use_fuzzy_matching: Annotated[bool, Param(sets="AllCommandSet")] = False,
    fuzzy_minimum_distance: Annotated[
        object, Param(sets="AllCommandSet", type="System.UInt32")
    ] = None,
    use_abbreviation_expansion: Annotated[
        bool, Param(sets={"AllCommandSet": Set(by_property=True)})
    ] = False,
    session: Session,
    cmdlet: CmdletContext,
) -> Iterator[object]:
    """Finds commands: functions, cmdlets, aliases, scripts and programs.

    -Name           Names; wildcards are allowed. A plain name gives what a call of it would run.
    -Verb           Verbs of command names; wildcards are allowed.
    -Noun           Nouns of command names; wildcards are allowed.
    -Module         Modules the commands come from; wildcards are allowed.
    -ExcludeModule  Modules whose commands are left out.
    -FullyQualifiedModule  Modules by name and version, each a hashtable.
    -CommandType    Kinds of commands, such as Function, Application.
    -TotalCount     Stops after that many.
    -Syntax         Writes how the commands are called.
    -ShowCommandInfo  Writes what a command window would need.
    -ArgumentList   Arguments that decide about dynamic parameters.
    -All            Also commands that others of the same name hide.
    -ListImported   Only commands of the session, none of modules that could be imported.
    -ParameterName  Commands that have such a parameter; wildcards are allowed.
    -ParameterType  Commands that have a parameter of such a type.
    -UseFuzzyMatching  Names that are nearly the one given, the nearest first.
    -FuzzyMinimumDistance  How many letters may differ; 5 if left out.
    -UseAbbreviationExpansion  i-psdf finds Import-PowerShellDataFile.

    PS> (Get-Command -Noun Location -Module Microsoft.PowerShell.Management).Name
    Get-Location
    Pop-Location
    Push-Location
    Set-Location

    PS> Get-Command Get-Unique -Syntax
    Get-Unique [-InputObject <psobject>] [-AsString] [-CaseInsensitive] [<CommonParameters>]
    Get-Unique [-InputObject <psobject>] [-OnType] [-CaseInsensitive] [<CommonParameters>]
    """
    wanted = Wanted(cmdlet, command_type)
    if use_fuzzy_matching:
        found: Iterable[Any] = near(session, wanted, name or ["*"], fuzzy_minimum_distance)
    else:
        names = name or ["*"]
        if use_abbreviation_expansion:
            found = abbreviated(session, wanted, names)
        else:
            found = gather(session, wanted, names)
    results = list(found)
    if name is None and not all_ and total_count < 0 and not use_fuzzy_matching:
        results = [each for each in results if is_shown(each, wanted)]
    complain_of_parameters(cmdlet, wanted)
    has_pattern = any(search.is_pattern(each) for each in name or ("*",))
    if (name is None or has_pattern or use_abbreviation_expansion) and not use_fuzzy_matching:
        results.sort(key=lambda each: (search.number_of(each), each.name.lower()))
    for each in results:
        if syntax:
            text = syntax_text(session, each, name, has_pattern)
            if text:
                yield text
        elif argument_list:
            from poshws.runtime.commands.dynamic_parameters import called  # deferred

            yield called(each, argument_list)
        else:
            yield each


class Wanted:
    """What the command was asked for."""

    def __init__(self, cmdlet: CmdletContext, kinds: Any) -> None:
        given = cmdlet.bound_parameters
        self.has_kinds = kinds is not None
        self.is_name_set = cmdlet.parameter_set == "AllCommandSet"
        self.kinds = search.ALL_KINDS if self.is_name_set else DEFAULT
        if self.has_kinds:
            self.kinds = int(kinds)
        self.verbs = given.get("Verb")
        self.nouns = given.get("Noun")
        self.modules = list(given.get("Module") or ())
        self.excluded = list(given.get("ExcludeModule") or ())
        self.specifications = list(given.get("FullyQualifiedModule") or ())
        self.limit = given.get("TotalCount", -1)
        self.all = bool(given.get("All"))
        self.is_imported = bool(given.get("ListImported"))
        self.parameters = given.get("ParameterName")
        self.types = given.get("ParameterType")
        self.is_syntax = bool(given.get("Syntax"))
        self.matched: set[str] = set()
        self.has_looked = False
        self.cmdlet = cmdlet

    @property
    def takes_several(self) -> bool:
        """Whether a plain name may give more than one command."""
        return bool(
            self.all or self.limit >= 0 or self.has_kinds or self.modules or self.specifications
        )

    def accepts(self, command: Any) -> bool:
        """Whether a command is what was asked for."""
        if command is None or not search.number_of(command) & self.kinds:
            return False
        module = command.module_name or ""
        if self.excluded and module and any_match(module, self.excluded, False):
            return False
        if self.modules and not any_match(module, self.modules, False):
            return False
        if self.specifications and not self.is_specified(command):
            return False
        if self.verbs is not None or self.nouns is not None:
            verb, dash, noun = command.name.partition("-")
            if not dash:
                return False
            if not any_match(verb, self.verbs, True) or not any_match(noun, self.nouns, True):
                return False
        return True

    def is_specified(self, command: Any) -> bool:
        """-FullyQualifiedModule"""
        from poshws.commands.core.module.listing import is_meant  # deferred

        module, cmdlet = command.module, self.cmdlet
        return module is not None and any(
            is_meant(cmdlet.session, cmdlet, module, each) for each in self.specifications
        )

    def has_parameters(self, command: Any) -> bool:
        """-ParameterName and -ParameterType"""
        if self.parameters is None and self.types is None:
            return True
        metadata = command.metadata
        if metadata is None:
            return False
        found, self.has_looked = False, True
        for parameter in metadata.parameters.values():
            names = [parameter.name, *parameter.aliases]
            fitting = [each for each in names if any_match(each, self.parameters, True)]
            self.matched.update(each.lower() for each in fitting)
            if fitting:
                self.matched.add(parameter.name.lower())
            found |= bool(fitting) and self.is_type(parameter)
        return found

    def is_type(self, parameter: Parameter) -> bool:
        """Whether a parameter is of a type asked for, or derived from it."""
        if self.types is None:
            return True
        kinds = [] if parameter.type is None else [parameter.type, *parameter.type.ancestors]
        if parameter.element_type is not None:
            kinds += [parameter.element_type, *parameter.element_type.ancestors]
        names = {kind.full_name.lower() for kind in kinds}
        return any(str(each).lower() in names for each in self.types)


def gather(session: Session, wanted: Wanted, names: list[str]) -> Iterator[Any]:
    """The commands of the names; a plain name that nothing has is reported."""
    count = 0
    for name in names:
        found = False
        for command in candidates(session, wanted, name):
            if not wanted.accepts(command):
                continue
            found = True
            target = command.target if command.kind == "Alias" else None
            if wanted.is_syntax and target is not None:
                command = target
            if not wanted.has_parameters(command):
                continue
            count += 1
            if 0 <= wanted.limit < count:
                return
            yield command
            if not search.is_pattern(name) and not wanted.takes_several:
                break
        if not found and not search.is_pattern(name):
            report_missing(session, wanted, name)


def candidates(session: Session, wanted: Wanted, name: str) -> Iterator[Any]:
    """Everything that a name or pattern can mean, each command once."""
    seen: set[Any] = set()
    pattern = search.is_pattern(name)
    if pattern and "\\" not in name:
        sources = [search.matching(session, name, wanted.kinds)]
        if not wanted.is_imported:
            sources.append(search.promised(session, name, wanted.kinds))
    else:
        sources = [search.named(session, name, wanted.kinds), autoloaded(session, name)]
    for source in sources:
        for command in source:
            key = (
                command.kind,
                command.name.lower(),
                getattr(command, "path", command.module_name),
            )
            if key not in seen:
                seen.add(key)
                yield command


def autoloaded(session: Session, name: str) -> Iterator[Any]:
    """The command of a module that nobody imported yet."""
    is_known = next(search.named(session, name, search.ALL_KINDS), None) is not None
    if "\\" in name or not is_known:
        found = autoload(session, name)
        if found is not None:
            yield found


def report_missing(session: Session, wanted: Wanted, name: str) -> None:
    """The error for a name that nothing has."""
    error: CommandNotFoundException = not_found(session, name)
    wanted.cmdlet.write_error(error)


def is_shown(command: Any, wanted: Wanted) -> bool:
    """Without a name, short aliases and programs are left out unless their kind was asked for."""
    number = search.number_of(command)
    if number not in (search.ALIAS, search.APPLICATION):
        return True
    return bool(wanted.has_kinds and number & wanted.kinds) or command.name.find("-") > 0


def complain_of_parameters(cmdlet: CmdletContext, wanted: Wanted) -> None:
    """Reports plain names of parameters that no command has, if there was a command to look at."""
    for name in (wanted.parameters or ()) if wanted.has_looked else ():
        if search.is_pattern(name) or name.lower() in wanted.matched:
            continue
        text = (
            f"No matching commands include a parameter named '{name}'.  Check the spelling of the "
            f"parameter name, and then try again. (Parameter '{name}')"
        )
        cmdlet.write_error(
            ArgumentException(text),
            error_id="CommandParameterNotFound",
            category="ObjectNotFound",
            target=name,
        )


def syntax_text(session: Session, command: Any, names: Any, has_pattern: bool) -> str:
    """How a command is called; an alias says first what it stands for."""
    text: str = command.syntax
    if names is None or any(each.lower() == command.name.lower() for each in names):
        return text
    shown = command.name if has_pattern else names[0].rpartition("\\")[2]
    if shown.lower() == command.name.lower() or not text:
        return text
    if command.kind == "ExternalScript":
        return f"{shown} (alias) -> {command.path}\n\n{text.replace(command.name, shown)}"
    if command.kind == "Application":
        return str(command.path)
    return f"{shown} (alias) -> {command.name}\n{text.replace(command.name, shown)}"


def abbreviated(session: Session, wanted: Wanted, names: list[str]) -> Iterator[Any]:
    """Commands of a name, and those whose capitals and dashes are it: ``i-psdf``."""
    for name in names:
        found = search.matching(session, name, wanted.kinds)
        yield from (each for each in found if wanted.accepts(each))
    short = {name.lower() for name in names}
    for command in search.matching(session, "*", wanted.kinds):
        capitals = "".join(c for c in command.name if c.isupper() or c == "-")
        if capitals.lower() in short and command.kind != "Application" and wanted.accepts(command):
            yield command


def near(session: Session, wanted: Wanted, names: list[str], distance: Any) -> Iterator[Any]:
    """Commands whose name nearly is one of those given, the nearest first."""
    limit = 5 if distance is None else int(distance)
    scored = []
    for name in names:
        for command in search.matching(session, "*", wanted.kinds):
            if wanted.accepts(command):
                score = letters_between(name.lower(), command.name.lower())
                if score <= limit:
                    scored.append((score, command))
    for score, command in sorted(scored, key=lambda row: row[0]):
        made = PSObject(command)
        made.members.add(PSNoteProperty("Score", score))
        yield made


def letters_between(first: str, second: str) -> int:
    """How many letters have to be changed, added, dropped or swapped: Damerau's distance."""
    before: list[int] = []
    row = list(range(len(second) + 1))
    for i, one in enumerate(first, 1):
        older, before, row = before, row, [i, *([0] * len(second))]
        for j, other in enumerate(second, 1):
            cost = int(one != other)
            row[j] = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + cost)
            if i > 1 and j > 1 and one == second[j - 2] and first[i - 2] == other:
                row[j] = min(row[j], older[j - 2] + cost)
    return row[-1]
