"""`$ExecutionContext` and what hangs from it; the objects are those of
``runtime.session.execution_context``.
"""

from __future__ import annotations

from typing import Any

from poshws.corelib.typesystem.types import declared_type
from poshws.objects.conversion.convert import convert

OWN = ""


class EngineMembers:
    """EngineIntrinsics."""

    host = session_state = invoke_command = invoke_provider = OWN


class SessionStateMembers:
    """SessionState."""

    path = ps_variable = module = invoke_command = invoke_provider = provider = OWN

    def language_mode(self: Any) -> object:
        kind = declared_type("System.Management.Automation.PSLanguageMode")
        return convert(self.language_mode, kind)

    def set_language_mode(self: object, value: object) -> None:
        """There is no other mode."""

    def applications(self: object) -> object:
        return ["*"]

    def scripts(self: object) -> object:
        return ["*"]


def own_method(name: str) -> object:
    """Calls the object's method of the same name."""

    def call(self: object, *arguments: object) -> object:
        return getattr(self, name)(*arguments)

    return call


class PathMembers:
    """PathIntrinsics."""

    current_location = current_file_system_location = OWN
    set_location = own_method("set_location")
    push_current_location = own_method("push_current_location")
    pop_location = own_method("pop_location")
    get_resolved_ps_path_from_ps_path = own_method("get_resolved_ps_path_from_ps_path")
    get_resolved_provider_path_from_ps_path = own_method("get_resolved_provider_path_from_ps_path")
    get_unresolved_provider_path_from_ps_path = own_method(
        "get_unresolved_provider_path_from_ps_path"
    )
    is_provider_qualified = own_method("is_provider_qualified")
    is_ps_absolute = own_method("is_ps_absolute")
    is_valid = own_method("is_valid")
    combine = own_method("combine")
    parse_parent = own_method("parse_parent")
    parse_child_name = own_method("parse_child_name")
    normalize_relative_path = own_method("normalize_relative_path")


PAGING_SIGNATURES = {
    "uint64 Skip {get;set;}": "skip",
    "uint64 First {get;set;}": "first",
    "switch IncludeTotalCount {get;set;}": "include_total_count",
    "psobject NewTotalCount(uint64 totalCount, double accuracy)": own_method("new_total_count"),
}

VARIABLE_SIGNATURES = {
    "psvariable Get(string name)": own_method("get"),
    "System.Object GetValue(string name)": own_method("get_value"),
    "System.Object GetValue(string name, System.Object defaultValue)": own_method("get_value"),
    "void Set(string name, System.Object value)": own_method("set"),
    "void Set(psvariable variable)": own_method("set_whole"),
    "void Remove(string name)": own_method("remove"),
    "void Remove(psvariable variable)": own_method("remove_whole"),
}

PROVIDER_SIGNATURES = {
    "System.Collections.ObjectModel.Collection[System.Management.Automation.ProviderInfo]"
    " Get(string name)": own_method("get"),
    "System.Management.Automation.ProviderInfo GetOne(string name)": own_method("get_one"),
    "System.Collections.Generic.IEnumerable[System.Management.Automation.ProviderInfo] GetAll()": (
        own_method("get_all")
    ),
}

COMMAND_SIGNATURES = {
    "string ExpandString(string source)": own_method("expand_string"),
    "System.Management.Automation.CommandInfo GetCommand(string commandName,"
    " System.Management.Automation.CommandTypes type)": own_method("get_command"),
    "System.Management.Automation.CommandInfo GetCommand(string commandName,"
    " System.Management.Automation.CommandTypes type, System.Object[] arguments)": (
        own_method("get_command")
    ),
    "System.Management.Automation.CmdletInfo GetCmdlet(string commandName)": own_method(
        "get_cmdlet"
    ),
    "System.Object GetCommands(string name, System.Management.Automation.CommandTypes"
    " commandTypes, bool nameIsPattern)": own_method("get_commands"),
    "string[] GetCommandName(string name, bool nameIsPattern, bool returnFullName)": own_method(
        "get_command_name"
    ),
    "scriptblock NewScriptBlock(string scriptText)": own_method("new_script_block"),
    "System.Object InvokeScript(string script)": own_method("invoke_script"),
    "System.Object InvokeScript(string script, Params System.Object[] args)": own_method(
        "invoke_script_with"
    ),
    "System.Object InvokeScript(System.Management.Automation.SessionState sessionState,"
    " scriptblock scriptBlock, Params System.Object[] args)": own_method("invoke_in"),
    "System.Object InvokeScript(bool useLocalScope, scriptblock scriptBlock,"
    " System.Collections.IList input, Params System.Object[] args)": own_method("invoke_block"),
    "bool HasErrors {get;set;}": "has_errors",
    "System.Object LocationChangedAction {get;set;}": "location_changed_action",
}
