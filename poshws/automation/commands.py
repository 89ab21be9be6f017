"""Commands, their parameters, modules and calls as scripts see them.

The objects are those of ``binding`` and ``runtime``; here stands which attribute answers which
member.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from poshws.automation.cmdlet_members import CmdletMembers
from poshws.automation.engine_members import (
    COMMAND_SIGNATURES,
    PAGING_SIGNATURES,
    PROVIDER_SIGNATURES,
    VARIABLE_SIGNATURES,
    EngineMembers,
    PathMembers,
    SessionStateMembers,
)
from poshws.clr.collections.lists import Collection
from poshws.clr.metadata.describe import describe
from poshws.corelib import execution_context
from poshws.corelib.collections.hashtable import Hashtable
from poshws.corelib.typesystem.declare import declare
from poshws.corelib.typesystem.types import core_type, declared_type
from poshws.objects.conversion.convert import convert

AUTOMATION = "System.Management.Automation."

# A plain string stands for the attribute of the same name.
OWN = ""


class CommandMembers:
    """CommandInfo, and what most kinds of commands add to it."""

    name = command_type = source = version = definition = module_name = module = OWN
    remoting_capability = parameters = parameter_sets = output_type = verb = noun = OWN
    default_parameter_set = cmdlet_binding = description = path = extension = OWN
    resolved_command = referenced_command = help_file = implementing_type = OWN
    script_contents = original_encoding = OWN

    def visibility(self: Any) -> object:
        return self.visibility_value

    def set_visibility(self: Any, value: Any) -> None:
        self.visibility = value.name

    def options(self: Any) -> object:
        return self.options_value

    def set_options(self: Any, value: int) -> None:
        self.options = int(value)

    def script_block(self: Any) -> object:
        return self.script

    def resolve_parameter(self: Any, name: str) -> object:
        return self.resolve_parameter(name)

    def to_string(self: Any) -> str:
        return str(self.to_string())


class ParameterMembers:
    """ParameterMetadata."""

    name = OWN

    def aliases(self: Any) -> object:
        return collection("System.String", self.aliases)

    def attributes(self: Any) -> object:
        return collection("System.Attribute", self.reflected_attributes)

    def parameter_type(self: object) -> object:
        return type_of_parameter(self)

    def is_dynamic(self: Any) -> bool:
        return bool(self.is_dynamic)

    def switch_parameter(self: Any) -> bool:
        return bool(self.is_switch)

    def parameter_sets(self: Any) -> object:
        return by_name("ParameterSetMetadata", self.sets)


def by_name(kind: str, entries: dict[str, Any]) -> object:
    """A Dictionary[string, kind] whose keys ignore case."""
    from poshws.clr.collections.comparers import BY_KIND  # deferred
    from poshws.clr.collections.dictionaries import Dictionary  # deferred
    from poshws.clr.metadata.generic_instantiation import close_type  # deferred

    closed = close_type(
        "System.Collections.Generic.Dictionary`2",
        core_type("System.String"),
        declared_type(AUTOMATION + kind),
    )
    return Dictionary(closed, entries.items(), BY_KIND["OrdinalIgnoreCase"])


def collection(element: str, items: Iterable[object]) -> object:
    """A Collection[element] of the items."""
    from poshws.clr.metadata.generic_instantiation import close_type  # deferred

    kind = close_type("System.Collections.ObjectModel.Collection`1", declared_type(element))
    return Collection(kind, items)


def type_of_parameter(parameter: Any) -> object:
    """The type of a parameter, object for one without."""
    kind: object = parameter.reflected_type
    return declared_type("System.Object") if kind is None else kind


class ModuleMembers:
    """PSModuleInfo."""

    name = path = definition = description = guid = module_base = private_data = tags = OWN
    version = author = company_name = copyright = prefix = root_module = on_remove = OWN
    exported_functions = exported_cmdlets = exported_commands = exported_aliases = OWN
    exported_variables = nested_modules = required_modules = file_list = module_type = OWN
    power_shell_version = help_info_uri = project_uri = license_uri = icon_uri = OWN
    release_notes = session_state = access_mode = compatible_ps_editions = module_list = OWN
    scripts = required_assemblies = exported_dsc_resources = clr_version = OWN
    dot_net_framework_version = power_shell_host_name = power_shell_host_version = OWN
    exported_format_files = exported_type_files = processor_architecture = OWN
    repository_source_location = implementing_assembly = experimental_features = OWN
    log_pipeline_execution_details = OWN

    def invoke(self: Any, sb: object, args: list[object]) -> object:
        return self.invoke(sb, args)

    def new_bound_script_block(self: Any, block: Any) -> object:
        return self.new_bound_script_block(block)

    def as_custom_object(self: Any) -> object:
        return self.as_custom_object()

    def get_exported_type_definitions(self: Any) -> object:
        return self.exported_type_definitions()

    def to_string(self: Any) -> str:
        return str(self.name)


class InvocationMembers:
    """InvocationInfo."""

    my_command = script_line_number = offset_in_line = history_id = script_name = line = OWN
    statement = position_message = ps_script_root = ps_command_path = invocation_name = OWN
    pipeline_length = pipeline_position = expecting_input = OWN

    def bound_parameters(self: Any) -> object:
        table = Hashtable()
        for name, value in self.bound.items():
            table[name] = value
        return table

    def unbound_arguments(self: Any) -> object:
        return list(self.unbound_arguments)

    def display_script_position(self: Any) -> object:
        return self.display_extent

    def set_display_script_position(self: object, value: object) -> None:
        self.display_extent = value

    def command_origin(self: Any) -> object:
        return self.command_origin


class ScriptBlockMembers:
    """ScriptBlock; the objects are those of ``runtime.execution.scriptblock``."""

    is_filter = is_configuration = module = attributes = OWN

    def file(self: object) -> object:
        return getattr(self, "file", None)

    def id(self: object) -> object:
        from uuid import NAMESPACE_OID, uuid5  # deferred

        return convert(str(uuid5(NAMESPACE_OID, str(id(self)))), declared_type("System.Guid"))

    def start_position(self: Any) -> object:
        return self.start_position

    def debugger_hidden(self: object) -> bool:
        return False

    def set_debugger_hidden(self: object, value: bool) -> None:
        """There is no debugger to hide from."""

    def ast(self: object) -> object:
        return execution_context.current.services.block_ast(self)

    @staticmethod
    def create(script: str) -> object:
        return execution_context.current.services.create_block(script)

    def get_new_closure(self: object) -> object:
        return execution_context.current.services.new_closure(self)

    def get_steppable_pipeline(self: Any, origin: Any = None, args: Any = ()) -> object:
        return execution_context.current.services.steppable_pipeline(self, list(args or ()))

    def get_power_shell(self: object, *given: object) -> object:
        variables = given[0] if given and isinstance(given[0], Hashtable) else None
        arguments = given[-1] if given and isinstance(given[-1], list) else []
        return execution_context.current.services.power_shell_of(self, variables, list(arguments))

    def invoke(self: Any, args: Any = ()) -> object:
        return execution_context.current.services.invoke_block(self, list(args or ()))

    def invoke_return_as_is(self: Any, args: Any = ()) -> object:
        return execution_context.current.call_member_block(self, None, list(args or ()))

    def invoke_with_context(self: Any, functions: Any, variables: Any, args: Any = ()) -> object:
        return execution_context.current.services.invoke_with_context(
            self, functions, variables, list(args or ())
        )

    def check_restricted_language(
        self: object, commands: object, variables: object, environment: bool
    ) -> None:
        execution_context.current.services.check_restricted_language(
            self, commands, variables, environment
        )

    def to_string(self: object) -> str:
        return str(self)


COMMANDS = ("CommandInfo", "FunctionInfo", "CmdletInfo", "AliasInfo", "ApplicationInfo")

TYPES = [
    *describe(
        __file__,
        {
            **{AUTOMATION + name: (None, CommandMembers) for name in COMMANDS},
            AUTOMATION + "ExternalScriptInfo": (None, CommandMembers),
            AUTOMATION + "ScriptInfo": (None, CommandMembers),
            AUTOMATION + "ParameterMetadata": (None, ParameterMembers),
            AUTOMATION + "PSModuleInfo": (None, ModuleMembers),
            AUTOMATION + "InvocationInfo": (None, InvocationMembers),
            AUTOMATION + "ScriptBlock": (None, ScriptBlockMembers),
            AUTOMATION + "Cmdlet": (None, CmdletMembers),
            AUTOMATION + "PSCmdlet": (None, CmdletMembers),
            AUTOMATION + "EngineIntrinsics": (None, EngineMembers),
            AUTOMATION + "SessionState": (None, SessionStateMembers),
            AUTOMATION + "PathIntrinsics": (None, PathMembers),
        },
    ),
    declare(
        AUTOMATION + "SteppablePipeline",
        None,
        {
            "void Begin(bool expectInput)": lambda self, what: self.begin(what),
            "void Begin(System.Object command)": lambda self, what: self.begin(what),
            "void Begin(bool expectInput, System.Object contextToRedirectTo)": (
                lambda self, what, context: self.begin(what, context)
            ),
            "array Process(System.Object input)": lambda self, item: self.process(item),
            "array Process()": lambda self: self.process(),
            "array End()": lambda self: self.end(),
            "void Clean()": lambda self: self.clean(),
            "void Dispose()": lambda self: self.dispose(),
        },
        interfaces=("System.IDisposable",),
    ),
    declare(AUTOMATION + "PagingParameters", None, PAGING_SIGNATURES),
    declare(AUTOMATION + "PSVariableIntrinsics", None, VARIABLE_SIGNATURES),
    declare(AUTOMATION + "CommandInvocationIntrinsics", None, COMMAND_SIGNATURES),
    declare(AUTOMATION + "CmdletProviderManagementIntrinsics", None, PROVIDER_SIGNATURES),
    declare(AUTOMATION + "PSScriptCmdlet", None, {}, base=AUTOMATION + "PSCmdlet"),
    declare(AUTOMATION + "FilterInfo", None, {}, base=AUTOMATION + "FunctionInfo"),
    declare(
        AUTOMATION + "PSTypeName",
        None,
        {"string Name {get;}": "name", "type Type {get;}": "type", "string ToString()": str},
    ),
    declare(
        AUTOMATION + "CommandParameterSetInfo",
        None,
        {
            "string Name {get;}": "name",
            "bool IsDefault {get;}": "is_default",
            "System.Object Parameters {get;}": "parameters",
            "string ToString()": str,
        },
    ),
    declare(
        AUTOMATION + "CommandParameterInfo",
        None,
        {
            "string Name {get;}": lambda self: self.parameter.name,
            "type ParameterType {get;}": lambda self: type_of_parameter(self.parameter),
            "bool IsMandatory {get;}": lambda self: self.data.mandatory,
            "bool IsDynamic {get;}": lambda self: self.parameter.is_dynamic,
            "int Position {get;}": lambda self: self.data.position,
            "bool ValueFromPipeline {get;}": lambda self: self.data.by_value,
            "bool ValueFromPipelineByPropertyName {get;}": lambda self: self.data.by_property,
            "bool ValueFromRemainingArguments {get;}": lambda self: self.data.remaining,
            "string HelpMessage {get;}": lambda self: self.data.help_message,
            "System.Object Aliases {get;}": lambda self: list(self.parameter.aliases),
            "System.Object Attributes {get;}": lambda self: self.parameter.reflected_attributes,
        },
    ),
    declare(
        AUTOMATION + "ParameterSetMetadata",
        None,
        {
            "bool IsMandatory {get;set;}": "mandatory",
            "int Position {get;set;}": "position",
            "bool ValueFromPipeline {get;set;}": "by_value",
            "bool ValueFromPipelineByPropertyName {get;set;}": "by_property",
            "bool ValueFromRemainingArguments {get;set;}": "remaining",
            "string HelpMessage {get;set;}": "help_message",
        },
    ),
]
