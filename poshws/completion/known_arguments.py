"""Arguments of PowerShell's own commands → what they name: commands, modules, variables, members …

Which parameter of which command means what stands in two tables: `BY_COMMAND` for those of single
commands, as PowerShell has them (NativeCommandArgumentCompletion, and the ArgumentCompleter
attributes of its cmdlets), and `PATHS` for every command that has no row of its own.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from poshws.completion.binding import Binding
from poshws.completion.candidates import matching_words, of_given, of_words
from poshws.completion.commands import all_names, complete_command
from poshws.completion.inferred_types import InferredType, enumerated
from poshws.completion.inferring import infer
from poshws.completion.members import members_of_inferred
from poshws.completion.module_names import loaded_modules, modules, modules_and_files
from poshws.completion.paths import complete_path, matching
from poshws.completion.results import TEXT, VALUE, CompletionResult, quoted, take_quote
from poshws.completion.safe_values import unheard
from poshws.completion.type_names import complete_type_argument
from poshws.corelib.exceptions.dotnet import NetException, NullReferenceException
from poshws.corelib.typesystem.types import resolve_type
from poshws.objects.conversion.strings import convert_to_string
from poshws.objects.members import get_member
from poshws.syntax import ast as n

if TYPE_CHECKING:
    from poshws.binding.parameters import Parameter
    from poshws.completion.context import Context

Results = list[CompletionResult] | None
Known = Callable[["Context", Binding, n.Command, str], Results]

SCRIPT = frozenset((".ps1",))
TRACE_SOURCES = (
    "CmdletProviderClasses CommandDiscovery CommandSearch ConsoleHost ConsoleHostRunspaceInit "
    "ConsoleHostUserInterface ConsoleLineOutput ETS FileSystemProvider FormatFileLoading "
    "LocationGlobber MemberResolution MethodInvocation Modules MshSnapinLoadUnload "
    "ParameterBinderBase ParameterBinderController ParameterBinding PathResolution PSDriveInfo "
    "PSSnapInLoadUnload RunspaceInit SessionState TypeConversion"
).split()
EXPERIMENTAL = (
    "PSLoadAssemblyFromNativeCode",
    "PSProfileDSCResource",
    "PSSerializeJSONLongEnumAsNumber",
)
FILE_KINDS = ("File", "Directory", "SymbolicLink", "Junction", "HardLink")


_NO_PATHS = frozenset(
    "clear-variable debug-process foreach-object format-custom format-list format-table "
    "format-wide get-alias get-command get-help get-job get-module get-process get-psdrive "
    "get-psprovider get-tracesource get-variable group-object help import-module "
    "invoke-expression measure-object new-item new-object new-psdrive receive-job remove-job "
    "remove-module remove-psdrive remove-variable save-help select-object set-tracesource "
    "set-variable sort-object stop-job stop-process trace-command update-help wait-job "
    "wait-process where-object".split()
)
"""Commands with rules of their own, where a parameter that is called Path takes no files."""


def complete_known(
    context: Context, binding: Binding, command: n.Command, parameter: Parameter
) -> Results:
    """The values of a parameter of a command of ours; None where nothing is known."""
    name = binding.name.lower()
    own = BY_COMMAND.get(name)
    key = parameter.name.lower()
    if own is not None and key in own:
        return own[key](context, binding, command, parameter.name)
    if name not in _NO_PATHS:
        if key == "literalpath":
            return complete_path(context, literal=True)
        if key in ("path", "filepath"):
            return complete_path(context)
    return None


# --- commands, modules, types


def command_names(context: Context, binding: Binding, command: n.Command, name: str) -> Results:
    """Commands, and scripts and folders."""
    modules = bound_words(binding, "Module")
    if modules:
        return [each for module in modules for each in complete_command(context, module)]
    return complete_command(context) + complete_path(context, extensions=SCRIPT)


def help_names(context: Context, binding: Binding, command: n.Command, name: str) -> Results:
    """What there is help for."""
    found = complete_command(context, kinds=("Alias", "Function", "Cmdlet"))
    return found + complete_path(context, extensions=SCRIPT)


def definitions(context: Context, binding: Binding, command: n.Command, name: str) -> Results:
    """What an alias may stand for."""
    return complete_command(context, kinds=("Function", "Cmdlet")) + complete_path(context)


def expressions(context: Context, binding: Binding, command: n.Command, name: str) -> Results:
    """A text to run."""
    return complete_command(context) or None if context.word else None


def bound_words(binding: Binding, name: str) -> list[str]:
    """The plain words bound to a parameter."""
    node = binding.argument_node(name)
    if node is None:
        return []
    return [
        each.value for each in node.descendants() if isinstance(each, n.StringConstantExpression)
    ]


def providers(context: Context, binding: Binding, command: n.Command, name: str) -> Results:
    """Names of providers."""
    names = [str(each.info.name) for each in context.session.locations.providers()]
    return matching_words(context, names, VALUE)


def verbs(context: Context, binding: Binding, command: n.Command, name: str) -> Results:
    """Approved verbs of the groups asked for; those of Get-Command's nouns where it has some."""
    if bound_words(binding, "noun"):
        found = commands_asked_for(context, binding, "noun", "module")
        commands = (verb for verb, dash, _ in map(_parted, found) if dash)
        return matching_words(context, _distinct(commands))
    listed = given_by(context, "Get-Verb", _bound(binding, "group"))
    return matching_words(context, [convert_to_string(get_member(each, "Verb")) for each in listed])


def nouns(context: Context, binding: Binding, command: n.Command, name: str) -> Results:
    """The nouns of all commands, or of those of the module and verb asked for."""
    found = commands_asked_for(context, binding, "module", "verb")
    return matching_words(context, _distinct(noun for _, dash, noun in map(_parted, found) if dash))


def commands_asked_for(context: Context, binding: Binding, *parameters: str) -> list[str]:
    """The names of the commands that Get-Command gives with what is bound already."""
    asked = _bound(binding, *parameters)
    if asked:
        found = given_by(context, "Get-Command", asked)
        return [convert_to_string(get_member(each, "Name")) for each in found]

    return [each for each, kind in all_names(context.session) if kind in ("Cmdlet", "Function")]


def given_by(context: Context, command: str, parameters: dict[str, list[str]]) -> list[object]:
    """What a command gives, unheard; nothing where it fails."""
    try:
        with unheard(context.session):
            return context.session.run(command, parameters)
    except NetException:
        return []


def _bound(binding: Binding, *parameters: str) -> dict[str, list[str]]:
    """The words bound to the parameters that have some."""
    bound = {name: bound_words(binding, name) for name in parameters}
    return {name: words for name, words in bound.items() if words}


def _parted(name: str) -> tuple[str, str, str]:
    return name.partition("-")


def _distinct(names: Iterable[str]) -> list[str]:
    """Sorted, without those that differ by case only."""
    first: dict[str, str] = {}
    for each in names:
        first.setdefault(each.lower(), each)
    return [first[key] for key in sorted(first)]


def types(context: Context, binding: Binding, command: n.Command, name: str) -> Results:
    """Names of types, in the quotes that were begun; `List[st` needs quotes for its brackets."""
    return complete_type_argument(context)


# --- what is in the session


def variables(context: Context, binding: Binding, command: n.Command, name: str) -> Results:
    """Names of variables."""
    word, quote = take_quote(context.word)
    rows = named_objects(context, "Get-Variable", "Name", word)
    found = []
    for each in rows:
        in_use, text = quote, each
        if "*" in each or "?" in each:
            in_use, text = "'", each.replace("?", "`?").replace("*", "`*")
        written = text if each == "$" else quoted(text, in_use)
        found.append(CompletionResult(written, each, VALUE))
    return found


def listed(cmdlet: str, parameter: str) -> Known:
    """The names of what a command lists."""

    def complete(context: Context, binding: Binding, command: n.Command, name: str) -> Results:
        word, quote = take_quote(context.word)
        names = named_objects(context, cmdlet, parameter, word)
        unique = {each.lower(): each for each in reversed(names)}
        ordered = [each for each in dict.fromkeys(names) if unique[each.lower()] == each and each]
        return [CompletionResult(quoted(each, quote), each, VALUE) for each in ordered]

    return complete


def named_objects(context: Context, cmdlet: str, parameter: str, word: str) -> list[str]:
    """The names of the objects that a command gives for a beginning."""
    pattern = word if word.endswith("*") else word + "*"
    try:
        with unheard(context.session):
            rows = context.session.run(cmdlet, {parameter: pattern})
    except NetException:
        return []
    return [convert_to_string(get_member(row, "Name")) for row in rows]


def drives(context: Context, binding: Binding, command: n.Command, name: str) -> Results:
    """Names of drives, of the providers asked for."""
    word, quote = take_quote(context.word)
    pattern = word if word.endswith("*") else word + "*"
    found: list[CompletionResult] = []
    for provider in bound_words(binding, "PSProvider") or [""]:
        asked: dict[str, list[str]] = {"Name": [pattern]}
        if provider:
            asked["PSProvider"] = [provider]
        rows = given_by(context, "Get-PSDrive", asked)
        names = [convert_to_string(get_member(row, "Name")) for row in rows]
        found += [CompletionResult(quoted(each, quote), each, VALUE) for each in names]
    return found


def jobs(field: str) -> Known:
    """Jobs by their Name, Id or InstanceId."""

    def complete(context: Context, binding: Binding, command: n.Command, name: str) -> Results:
        word, quote = take_quote(context.word)
        pattern = matching(word if word.endswith("*") else word + "*")
        try:
            with unheard(context.session):
                rows = context.session.run("Get-Job")
        except NetException:
            return []
        found = [convert_to_string(get_member(row, field)) for row in rows]
        kept = [each for each in found if pattern is not None and pattern.matches(each)]
        if field == "Name":
            return [CompletionResult(quoted(each, quote), each, VALUE) for each in kept]
        return [CompletionResult(quote + each + quote, each, VALUE) for each in kept]

    return complete


def process_ids(context: Context, binding: Binding, command: n.Command, name: str) -> Results:
    """Numbers of processes."""
    word, quote = take_quote(context.word)
    try:
        with unheard(context.session):
            rows = context.session.run("Get-Process")
    except NetException:
        return []
    found = []
    for row in rows:
        number = convert_to_string(get_member(row, "Id"))
        if number.startswith(word):
            shown = f"{number} - {convert_to_string(get_member(row, 'Name'))}"
            found.append(CompletionResult(quote + number + quote, shown, VALUE))
    return found


# --- members


def properties(context: Context, binding: Binding, command: n.Command, name: str) -> Results:
    """The properties of what comes in."""
    return input_members(context, binding, command, name, properties_only=True)


def members(context: Context, binding: Binding, command: n.Command, name: str) -> Results:
    """The properties and methods of what comes in."""
    return input_members(context, binding, command, name, properties_only=False)


def input_types(
    context: Context, binding: Binding, command: n.Command
) -> list[InferredType] | None:
    """The types of what is piped in or given as -InputObject; None where nothing is."""
    pipeline = command.parent
    if isinstance(pipeline, n.Pipeline) and pipeline.pipeline_elements[0] is not command:
        at = pipeline.pipeline_elements.index(command)
        return infer(context, pipeline.pipeline_elements[at - 1])
    node = binding.argument_node("InputObject")
    return None if node is None else infer(context, node)


def input_members(
    context: Context, binding: Binding, command: n.Command, name: str, *, properties_only: bool
) -> Results:
    """The members of what is piped in or given as -InputObject."""
    given = input_types(context, binding, command)
    if given is None:
        # PowerShell's own completion looks for the items of nothing here.
        raise NullReferenceException
    types = list(enumerated(given))
    taken = set()
    bound = binding.argument_node(name)
    for each in bound.descendants() if bound is not None else ():
        around = each.extent.start <= context.cursor <= each.extent.end
        if isinstance(each, n.StringConstantExpression) and not around:
            taken.add(each.extent.text.lower())
    word, _ = take_quote(context.word)
    return members_of_inferred(
        context,
        types,
        word,
        properties_only=properties_only,
        excluded=frozenset(taken),
        parenthesis=False,
    )


def compared(context: Context, binding: Binding, command: n.Command, name: str) -> Results:
    """What Where-Object compares a property with: the names of its enum."""
    asked = binding.argument_node("Property")
    if not isinstance(asked, n.StringConstantExpression):
        return []
    word = context.word.strip("\"'").lower()
    for kind in input_types(context, binding, command) or ():
        known = None if kind.type is None else kind.type.find_property(asked.value)
        of_property = None if known is None or kind.type is None else resolve_type(known.type_name)
        if of_property is not None and of_property.is_enum:
            names = of_property.python.names  # type: ignore[union-attr]
            return [
                CompletionResult(each, each, VALUE)
                for each in names
                if each.lower().startswith(word)
            ]
    return []


_ODD = frozenset("-`&@'\"#{}()$,;|<> .\\/\t^")
"""The characters for which the name of a view is put in quotes."""


def views(kind: str) -> Known:
    """The names of the views of a kind that there are for what comes in."""

    def complete(context: Context, binding: Binding, command: n.Command, name: str) -> Results:
        from poshws.formatting.views import all_views  # deferred: many modules

        given = input_types(context, binding, command) or ()
        types = tuple(each.name.lower() for each in given)
        word, quote = take_quote(context.word)
        names = dict.fromkeys(
            view.name
            for view in all_views(context.session)
            if view.kind == kind and any(each.lower().startswith(types) for each in view.types)
        )
        return [
            CompletionResult(
                quoted(each, "'") if quote or _ODD.intersection(each) else each, each, TEXT, each
            )
            for each in names
            if each.lower().startswith(word.lower())
        ]

    return complete


def cultures(*more: str) -> Known:
    """Names of cultures."""

    def complete(context: Context, binding: Binding, command: n.Command, name: str) -> Results:
        from poshws.corelib.globalization.culture_names import culture_names  # deferred

        return of_words(context, [*culture_names(), *more], quotes=True)

    return complete


def rows(*given: tuple[str, str, str], kind: str) -> Known:
    """Fixed matches: what is written, what is listed, and the tooltip."""

    def complete(context: Context, binding: Binding, command: n.Command, name: str) -> Results:
        word, quote = take_quote(context.word)
        found = [each for each in given if each[0].strip("'\"").startswith(word)]
        return [
            CompletionResult(_requoted(text, quote), shown, kind, tip) for text, shown, tip in found
        ]

    return complete


def _requoted(text: str, quote: str) -> str:
    """In the quotes that were begun; what holds a backtick keeps its own."""
    return f"{quote}{text[1:-1]}{quote}" if quote and "`" not in text else text


SEPARATORS = (
    ("','", "Comma", "',' - Comma"),
    ("', '", "Comma-Space", "', ' - Comma-Space"),
    ("';'", "Semi-Colon", "';' - Semi-Colon"),
    ("'; '", "Semi-Colon-Space", "'; ' - Semi-Colon-Space"),
    ('"`n"', "Newline", "`n - Newline"),
    ("'-'", "Dash", "'-' - Dash"),
    ("' '", "Space", "' ' - Space"),
)
FORMATS = (
    ("'[{0}]'", "[{0}]", "[{0}]"),
    ("'{0:N2}'", "{0:N2}", "{0:N2}"),
    ('"`n    `${0}"', "`n    `${0}", "`n    `${0}"),
    ('"`n    [string] `${0}"', "`n    [string] `${0}", "`n    [string] `${0}"),
)
LINE_ENDS = (('"`r`n"', "CRLF", "Windows (CRLF)"), ('"`n"', "LF", "UNIX (LF)"))


# --- words and places


def words(*given: str, kind: str = TEXT) -> Known:
    """Fixed words."""

    def complete(context: Context, binding: Binding, command: n.Command, name: str) -> Results:
        return matching_words(context, given, kind)

    return complete


def given(*strings: str) -> Known:
    """What an ArgumentCompletions attribute of a cmdlet lists."""

    def complete(context: Context, binding: Binding, command: n.Command, name: str) -> Results:
        return of_given(context, strings)

    return complete


def file_kinds(context: Context, binding: Binding, command: n.Command, name: str) -> Results:
    """What New-Item makes on a drive of files: only the first that fits once something is typed."""
    pattern = matching(context.word + "*")
    found = [each for each in FILE_KINDS if pattern is not None and pattern.matches(each)]
    return [CompletionResult(each) for each in (found[:1] if context.word else found)]


def folders(context: Context, binding: Binding, command: n.Command, name: str) -> Results:
    """Folders."""
    return complete_path(context, containers=True, literal=True if name == "LiteralPath" else None)


def destinations(context: Context, binding: Binding, command: n.Command, name: str) -> Results:
    """Where something is copied or moved to: no wildcards."""
    return complete_path(context, literal=True)


SCOPES: dict[str, Known] = {"scope": words("Global", "Local", "Script")}
_PROPERTY: dict[str, Known] = {"property": properties}
_FORMAT: dict[str, Known] = {"property": properties, "excludeproperty": properties}
_PROCESS: dict[str, Known] = {"name": listed("Get-Process", "Name"), "id": process_ids}
_VARIABLE: dict[str, Known] = {"name": variables, **SCOPES}
_FOLDER: dict[str, Known] = {"path": folders, "literalpath": folders}
_JOB: dict[str, Known] = {
    "name": jobs("Name"),
    "id": jobs("Id"),
    "instanceid": jobs("InstanceId"),
}
_HTTP: dict[str, Known] = {"httpversion": words("1.0", "1.1", "2.0", "3.0", kind=VALUE)}
_TRACE: dict[str, Known] = {"name": words(*TRACE_SOURCES, kind=VALUE)}

BY_COMMAND: dict[str, dict[str, Known]] = {
    "clear-variable": _VARIABLE,
    "copy-item": {"destination": destinations},
    "debug-process": _PROCESS,
    "export-alias": SCOPES,
    "foreach-object": {"membername": members},
    "format-custom": {**_FORMAT, "view": views("Custom")},
    "format-list": {**_FORMAT, "view": views("List")},
    "format-table": {**_FORMAT, "view": views("Table")},
    "format-wide": {**_FORMAT, "view": views("Wide")},
    "get-alias": {"name": listed("Get-Alias", "Name"), "definition": definitions, **SCOPES},
    "get-command": {
        "name": command_names,
        "module": modules,
        "excludemodule": modules,
        "parametertype": types,
        "verb": verbs,
        "noun": nouns,
    },
    "add-type": {"language": words("CSharp", kind=VALUE)},
    "disable-experimentalfeature": {"name": words(*EXPERIMENTAL)},
    "enable-experimentalfeature": {"name": words(*EXPERIMENTAL)},
    "get-clipboard": {"delimiter": rows(*LINE_ENDS, kind=VALUE)},
    "get-culture": {"name": cultures()},
    "get-experimentalfeature": {"name": words(*EXPERIMENTAL)},
    "get-job": _JOB,
    "invoke-restmethod": _HTTP,
    "invoke-webrequest": _HTTP,
    "receive-job": _JOB,
    "remove-job": _JOB,
    "select-string": {"culture": cultures("Current", "Invariant", "Ordinal")},
    "start-process": {"verb": words()},
    "stop-job": _JOB,
    "wait-job": _JOB,
    "get-date": {
        "format": given("FileDate", "FileDateUniversal", "FileDateTime", "FileDateTimeUniversal"),
    },
    "get-help": {"name": help_names},
    "get-module": {"name": loaded_modules, "psedition": words("Desktop", "Core")},
    "get-process": _PROCESS,
    "get-psdrive": {
        "name": drives,
        "psprovider": providers,
        **SCOPES,
    },
    "get-psprovider": {"psprovider": providers},
    "get-tracesource": _TRACE,
    "get-variable": _VARIABLE,
    "get-verb": {"verb": verbs},
    "group-object": _PROPERTY,
    "help": {"name": help_names},
    "import-alias": SCOPES,
    "import-module": {"name": modules_and_files},
    "invoke-expression": {"command": expressions},
    "join-string": {
        "property": properties,
        "separator": rows(*SEPARATORS, kind=VALUE),
        "formatstring": rows(*FORMATS, kind=TEXT),
    },
    "measure-object": _PROPERTY,
    "move-item": {"destination": destinations},
    "new-alias": SCOPES,
    "new-item": {"itemtype": file_kinds},
    "new-object": {"typename": types},
    "new-variable": SCOPES,
    "new-psdrive": {"psprovider": providers, **SCOPES},
    "push-location": _FOLDER,
    "remove-alias": SCOPES,
    "remove-module": {"name": loaded_modules},
    "remove-psdrive": {
        "name": drives,
        "psprovider": providers,
        **SCOPES,
    },
    "remove-variable": _VARIABLE,
    "save-help": {"module": modules},
    "select-object": {
        "property": properties,
        "excludeproperty": properties,
        "expandproperty": properties,
    },
    "set-alias": SCOPES,
    "set-location": _FOLDER,
    "set-strictmode": {"version": words("Latest", "3.0", "2.0", "1.0")},
    "set-tracesource": _TRACE,
    "set-variable": _VARIABLE,
    "sort-object": _PROPERTY,
    "stop-process": _PROCESS,
    "trace-command": _TRACE,
    "update-help": {"module": modules},
    "wait-process": _PROCESS,
    "where-object": {**_PROPERTY, "value": compared},
}
"""Command → parameter → what completes it, all in lower case."""
