"""CommandMetadata and ProxyCommand: the text of a function that stands in front of a command."""

from __future__ import annotations

from typing import Any, Final

from poshws.automation.commands import by_name
from poshws.automation.help_comments import help_comments
from poshws.corelib.exceptions.dotnet import NotSupportedException
from poshws.corelib.exceptions.powershell import PSArgumentNullException
from poshws.corelib.typesystem.declare import declare
from poshws.corelib.typesystem.enums import EnumValue
from poshws.objects.conversion.strings import convert_to_string

_SPACE: Final = "System.Management.Automation."
_ALL_SETS: Final = "__AllParameterSets"
_PLAIN: Final = (
    "AllowNull",
    "AllowEmptyString",
    "AllowEmptyCollection",
    "ValidateNotNull",
    "ValidateNotNullOrEmpty",
    "ValidateNotNullOrWhiteSpace",
)
_BEGIN: Final = """
    try {
        $outBuffer = $null
        if ($PSBoundParameters.TryGetValue('OutBuffer', [ref]$outBuffer))
        {
            $PSBoundParameters['OutBuffer'] = 1
        }

        $wrappedCmd = $ExecutionContext.InvokeCommand.GetCommand('%s', \
[System.Management.Automation.CommandTypes]::%s)
        $scriptCmd = {& $wrappedCmd @PSBoundParameters }

        $steppablePipeline = $scriptCmd.GetSteppablePipeline(%s)
        $steppablePipeline.Begin($PSCmdlet)
    } catch {
        throw
    }
"""
_STEP: Final = """
    try {
        $steppablePipeline.%s
    } catch {
        throw
    }
"""
_PLAIN_BEGIN: Final = """
    try {
        $wrappedCmd = $ExecutionContext.InvokeCommand.GetCommand('%s', \
[System.Management.Automation.CommandTypes]::%s)
        $PSBoundParameters.Add('$args', $args)
        $scriptCmd = {& $wrappedCmd @PSBoundParameters }

        $steppablePipeline = $scriptCmd.GetSteppablePipeline(%s)
        $steppablePipeline.Begin($myInvocation.ExpectingInput, $ExecutionContext)
    } catch {
        throw
    }
"""
_DYNAMIC: Final = """
    try {
        $targetCmd = $ExecutionContext.InvokeCommand.GetCommand('%s', \
[System.Management.Automation.CommandTypes]::%s, $PSBoundParameters)
        $dynamicParams = @($targetCmd.Parameters.GetEnumerator() | \
Microsoft.PowerShell.Core\\Where-Object { $_.Value.IsDynamic })
        if ($dynamicParams.Length -gt 0)
        {
            $paramDictionary = [Management.Automation.RuntimeDefinedParameterDictionary]::new()
            foreach ($param in $dynamicParams)
            {
                $param = $param.Value

                if(-not $MyInvocation.MyCommand.Parameters.ContainsKey($param.Name))
                {
                    $dynParam = [Management.Automation.RuntimeDefinedParameter]::new($param.Name, \
$param.ParameterType, $param.Attributes)
                    $paramDictionary.Add($param.Name, $dynParam)
                }
            }

            return $paramDictionary
        }
    } catch {
        throw
    }
"""
_CLEAN: Final = """
    if ($null -ne $steppablePipeline) {
        $steppablePipeline.Clean()
    }
"""


class CommandMetadata:
    """What a proxy is made from; its properties may be changed before."""

    net_name = _SPACE + "CommandMetadata"

    def __init__(self, command: Any, _with_common: bool = False) -> None:
        command = _resolved(command)
        metadata = command.metadata
        self.name = command.name
        self.kind = str(command.kind)
        is_cmdlet = self.kind == "Cmdlet"
        module = command.module_name if is_cmdlet else ""
        self.wrapped = f"{module}\\{command.name}" if module else command.name
        self.command_type = command.implementing_type if is_cmdlet else None
        self.binds_as_cmdlet = is_cmdlet or metadata.is_advanced
        default = metadata.default_set or ""
        self.default_parameter_set_name = default if self.binds_as_cmdlet else _ALL_SETS
        self.supports_should_process = metadata.supports_should_process
        self.supports_paging = metadata.supports_paging
        self.supports_transactions = False
        self.positional_binding = metadata.positional_binding
        self.confirm_impact = metadata.confirm_impact if self.binds_as_cmdlet else "Medium"
        self.help_uri = getattr(command, "help_uri", "") or metadata.help_uri or ""
        self.remoting_capability = command.remoting_capability
        own = [each for each in metadata.own_parameters if not each.is_dynamic]
        self.has_dynamic = is_cmdlet and (
            metadata.dynamic is not None or len(own) < len(metadata.own_parameters)
        )
        self.parameters: Any = None
        self.own = own

    @property
    def own(self) -> list[Any]:
        """The parameters in their order."""
        return [self.parameters[key] for key in self.parameters]

    @own.setter
    def own(self, given: list[Any]) -> None:
        self.parameters = by_name("ParameterMetadata", {each.name: each for each in given})

    def copied(self) -> CommandMetadata:
        """The same again; a change in one is none in the other."""
        copy = object.__new__(CommandMetadata)
        copy.__dict__.update(self.__dict__)
        copy.own = self.own
        return copy

    def set_default(self, name: str | None) -> None:
        """No name means all sets."""
        self.default_parameter_set_name = name or _ALL_SETS


def _resolved(command: Any) -> Any:
    """The command behind aliases; raises for what has no parameters of its own."""
    if command is None:
        raise PSArgumentNullException("commandInfo")
    while command is not None and command.kind == "Alias":
        command = command.resolved_command
    if command is None or command.metadata is None:
        raise NotSupportedException("Specified method is not supported.")
    return command


def create(given: CommandMetadata, comment: str = "", dynamic: bool = True) -> str:
    """The whole proxy."""
    comment = comment or (
        f"\n.ForwardHelpTargetName {given.wrapped}\n.ForwardHelpCategory {given.kind}\n"
    )
    head = f"\ndynamicparam\n{{{dynamic_parameters(given)}}}\n\n"
    blocks = (
        ("begin", begin(given)),
        ("process", _STEP % "Process($_)"),
        ("end", _STEP % "End()"),
        ("clean", _CLEAN),
    )
    text = f"{binding(given)}\nparam({parameters(given)})\n\n"
    text += head if dynamic and given.has_dynamic else ""
    text += "\n".join(f"{name}\n{{{body}}}\n" for name, body in blocks)
    return f"{text}<#\n{comment}\n#>\n"


def binding(given: CommandMetadata) -> str:
    """[CmdletBinding(…)]; nothing for a plain function."""
    if not given.binds_as_cmdlet:
        return ""
    words = []
    if given.default_parameter_set_name:
        words.append(f"DefaultParameterSetName='{given.default_parameter_set_name}'")
    if given.supports_should_process:
        words += ["SupportsShouldProcess=$true", f"ConfirmImpact='{given.confirm_impact}'"]
    if given.supports_paging:
        words.append("SupportsPaging=$true")
    if given.supports_transactions:
        words.append("SupportsTransactions=$true")
    if not given.positional_binding:
        words.append("PositionalBinding=$false")
    if given.help_uri:
        words.append(f"HelpUri='{given.help_uri}'")
    capability = convert_to_string(given.remoting_capability)
    if capability != "PowerShell":
        words.append(f"RemotingCapability='{capability}'")
    return f"[CmdletBinding({', '.join(words)})]"


def parameters(given: CommandMetadata) -> str:
    """The inside of the param block."""
    table = given.parameters
    return ",\n".join(_parameter(table[key], given.binds_as_cmdlet, key) for key in table)


def begin(given: CommandMetadata) -> str:
    """The begin block."""
    origin = "" if given.kind == "Function" else "$myInvocation.CommandOrigin"
    block = _BEGIN if given.binds_as_cmdlet else _PLAIN_BEGIN
    return block % (given.wrapped.replace("'", "''"), given.kind, origin)


def dynamic_parameters(given: CommandMetadata) -> str:
    """The dynamicparam block: the parameters that the command itself makes at the call."""
    return _DYNAMIC % (given.wrapped.replace("'", "''"), given.kind)


def _parameter(parameter: Any, of_cmdlet: bool, name: str) -> str:
    lines = []
    for title, data in parameter.sets.items() if of_cmdlet else ():
        words = [] if title == _ALL_SETS else [f"ParameterSetName='{title}'"]
        words += _set_words(data)
        if words:
            lines.append(f"[Parameter({', '.join(words)})]")
    if parameter.aliases:
        listed = ",".join(f"'{each}'" for each in parameter.aliases)
        lines.append(f"[Alias({listed})]")
    attributes = parameter.reflected_attributes
    lines += [text for each in attributes if (text := _attribute(each))]
    lines.append("[switch]" if parameter.is_switch else f"[{_type_of(parameter)}]")
    # After the type: the attribute transforms what the type takes.
    if any(str(e.net_name).endswith(".CredentialAttribute") for e in attributes):
        lines.append("[System.Management.Automation.CredentialAttribute()]")
    lines.append(f"${{{name}}}")
    return "".join(f"\n    {line}" for line in lines)


def _type_of(parameter: Any) -> str:
    kind = parameter.reflected_type
    return "System.Object" if kind is None else convert_to_string(kind)


def _set_words(data: Any) -> list[str]:
    words = ["Mandatory=$true"] if data.mandatory else []
    if data.position >= 0:
        words.append(f"Position={data.position}")
    for given, name in (
        (data.by_value, "ValueFromPipeline"),
        (data.by_property, "ValueFromPipelineByPropertyName"),
        (data.remaining, "ValueFromRemainingArguments"),
    ):
        if given:
            words.append(f"{name}=$true")
    return words


def _attribute(attribute: Any) -> str:
    title = str(attribute.net_name).rpartition(".")[2].removesuffix("Attribute")
    if title in _PLAIN:
        return f"[{title}()]"
    if title == "ValidateSet":
        listed = ",".join("'" + each.replace("'", "''") + "'" for each in attribute.valid_values)
        return f"[ValidateSet({listed})]"
    if title == "ValidatePattern":
        pattern = str(attribute.regex_pattern).replace("'", "''")
        return f"[ValidatePattern('{pattern}')]"
    if title in ("ValidateLength", "ValidateCount"):
        return f"[{title}({attribute.min_length}, {attribute.max_length})]"
    if title == "ValidateScript":
        return f"[ValidateScript({{ {convert_to_string(attribute.script_block)} }})]"
    if title == "PSTypeName":
        return f"[PSTypeName('{attribute.ps_type_name}')]"
    return f"[ValidateRange({_range(attribute)})]" if title == "ValidateRange" else ""


def _range(attribute: Any) -> str:
    """A kind, or the limits: enums by name where both are of one."""
    if attribute.kind is not None:
        return f"[{_SPACE}ValidateRangeKind]::{attribute.kind}"
    limits = (attribute.min_range, attribute.max_range)
    if all(isinstance(each, EnumValue) for each in limits) and len({*map(type, limits)}) == 1:
        return ", ".join(f"[{each.net_name}]::{convert_to_string(each)}" for each in limits)
    return ", ".join(
        str(int(e)) if isinstance(e, EnumValue) else convert_to_string(e) for e in limits
    )


_GIVEN: Final = _SPACE + "CommandMetadata commandMetadata"

TYPES = [
    declare(
        CommandMetadata.net_name,
        CommandMetadata,
        {
            "new(System.Management.Automation.CommandInfo commandInfo)": CommandMetadata,
            "new(System.Management.Automation.CommandInfo commandInfo, "
            "bool shouldGenerateCommonParameters)": CommandMetadata,
            f"new({_SPACE}CommandMetadata other)": CommandMetadata.copied,
            "string Name {get;set;}": "name",
            "type CommandType {get;}": "command_type",
            "string DefaultParameterSetName {get;set;}": (
                lambda this: this.default_parameter_set_name,
                CommandMetadata.set_default,
            ),
            f"{_SPACE}ConfirmImpact ConfirmImpact {{get;set;}}": "confirm_impact",
            f"System.Collections.Generic.Dictionary[string,{_SPACE}ParameterMetadata] "
            "Parameters {get;}": "parameters",
            "bool SupportsTransactions {get;set;}": "supports_transactions",
            "bool SupportsShouldProcess {get;set;}": "supports_should_process",
            "bool SupportsPaging {get;set;}": "supports_paging",
            "bool PositionalBinding {get;set;}": "positional_binding",
            "string HelpUri {get;set;}": "help_uri",
            f"{_SPACE}RemotingCapability RemotingCapability {{get;set;}}": "remoting_capability",
        },
    ),
    declare(
        _SPACE + "ProxyCommand",
        None,
        {
            f"static string Create({_GIVEN})": create,
            f"static string Create({_GIVEN}, string helpComment)": create,
            f"static string Create({_GIVEN}, string helpComment, bool generateDynamicParameters)": (
                create
            ),
            f"static string GetCmdletBindingAttribute({_GIVEN})": binding,
            f"static string GetParamBlock({_GIVEN})": parameters,
            f"static string GetBegin({_GIVEN})": begin,
            f"static string GetProcess({_GIVEN})": lambda given: _STEP % "Process($_)",
            f"static string GetDynamicParam({_GIVEN})": dynamic_parameters,
            f"static string GetEnd({_GIVEN})": lambda given: _STEP % "End()",
            f"static string GetClean({_GIVEN})": lambda given: _CLEAN,
            f"static string GetHelpComments({_SPACE}PSObject help)": help_comments,
        },
        kind="static",
    ),
]
