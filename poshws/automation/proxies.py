"""CommandMetadata and ProxyCommand: the text of a function that stands in front of a command."""

from __future__ import annotations

from typing import Any, Final

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
_CLEAN: Final = """
    if ($null -ne $steppablePipeline) {
        $steppablePipeline.Clean()
    }
"""


class CommandMetadata:
    """What a proxy is made from; its properties may be changed before."""

    net_name = _SPACE + "CommandMetadata"

    def __init__(self, command: Any) -> None:
        metadata = command.metadata
        self.name = command.name
        self.kind = "Cmdlet" if command.kind == "Cmdlet" else "Function"
        module = command.module_name
        self.wrapped = f"{module}\\{command.name}" if module else command.name
        self.default_parameter_set_name = metadata.default_set
        self.supports_should_process = metadata.supports_should_process
        self.supports_paging = metadata.supports_paging
        self.positional_binding = metadata.positional_binding
        self.confirm_impact = metadata.confirm_impact
        self.help_uri = getattr(command, "help_uri", "") or ""
        self.remoting_capability = command.remoting_capability
        self.own = list(metadata.own_parameters)
        self.binds_as_cmdlet = self.kind == "Cmdlet" or metadata.is_advanced


def create(given: CommandMetadata, comment: str = "", dynamic: bool = True) -> str:
    """The whole proxy."""
    comment = comment or (
        f"\n.ForwardHelpTargetName {given.wrapped}\n.ForwardHelpCategory {given.kind}\n"
    )
    blocks = (
        ("begin", begin(given)),
        ("process", _STEP % "Process($_)"),
        ("end", _STEP % "End()"),
        ("clean", _CLEAN),
    )
    text = f"{binding(given)}\nparam({parameters(given)})\n\n"
    text += "\n".join(f"{name}\n{{{body}}}\n" for name, body in blocks)
    return f"{text}<#\n{comment}\n#>\n"


def binding(given: CommandMetadata) -> str:
    """[CmdletBinding(…)]"""
    words = []
    if given.default_parameter_set_name:
        words.append(f"DefaultParameterSetName='{given.default_parameter_set_name}'")
    if given.supports_should_process:
        words += ["SupportsShouldProcess=$true", f"ConfirmImpact='{given.confirm_impact}'"]
    if given.supports_paging:
        words.append("SupportsPaging=$true")
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
    return ",\n".join(_parameter(each, given.binds_as_cmdlet) for each in given.own)


def begin(given: CommandMetadata) -> str:
    """The begin block."""
    origin = "$myInvocation.CommandOrigin" if given.kind == "Cmdlet" else ""
    return _BEGIN % (given.wrapped.replace("'", "''"), given.kind, origin)


def _parameter(parameter: Any, of_cmdlet: bool) -> str:
    lines = []
    for name, data in parameter.sets.items() if of_cmdlet else ():
        words = [] if name == _ALL_SETS else [f"ParameterSetName='{name}'"]
        words += _set_words(data)
        if words:
            lines.append(f"[Parameter({', '.join(words)})]")
    if parameter.aliases:
        listed = ",".join(f"'{each}'" for each in parameter.aliases)
        lines.append(f"[Alias({listed})]")
    lines += [text for each in parameter.reflected_attributes if (text := _attribute(each))]
    kind = "object" if parameter.type is None else convert_to_string(parameter.type)
    lines.append("[switch]" if parameter.is_switch else f"[{kind}]")
    lines.append(f"${{{parameter.name}}}")
    return "".join(f"\n    {line}" for line in lines)


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
            "string Name {get;set;}": "name",
            "string DefaultParameterSetName {get;set;}": "default_parameter_set_name",
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
            f"static string GetEnd({_GIVEN})": lambda given: _STEP % "End()",
            f"static string GetClean({_GIVEN})": lambda given: _CLEAN,
        },
        kind="static",
    ),
]
