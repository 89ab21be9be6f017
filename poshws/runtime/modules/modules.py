"""Modules: a session state of their own for a script's functions and variables, and what of it
others see.

A module's root scope has the global scope as its parent, so that its code sees its own names first
and then the session's. What it exports is found when its body has run; importing puts those
functions, aliases and variables into the scope of whoever asked.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, TypeVar

from poshws.binding.command_info import CommandInfo, enum_value
from poshws.corelib.current_session import current_session
from poshws.corelib.psobject import PSCustomObject, PSScriptMethod, PSVariableProperty
from poshws.corelib.typesystem.types import declared_type, resolve_type
from poshws.objects.conversion.convert import convert
from poshws.objects.members import get_static
from poshws.runtime.commands.functions import Function
from poshws.runtime.execution.scriptblock import value_of_block
from poshws.runtime.modules.name_patterns import prefixed
from poshws.runtime.session.scopes import Scope, SessionState

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from poshws.runtime.commands.aliases import Alias
    from poshws.runtime.commands.runnable import RunnableCommand
    from poshws.runtime.execution.scriptblock import ScriptBlock
    from poshws.runtime.session.execution_context import SessionStateView
    from poshws.runtime.session.session import Session
    from poshws.runtime.session.variables import Variable

T = TypeVar("T")

AUTOMATION = "System.Management.Automation."
EMPTY_GUID = "00000000-0000-0000-0000-000000000000"


def value_of(text: str, kind: str) -> object:
    """A text as a value of a .NET type: versions and GUIDs."""
    return convert(text, declared_type(kind))


class Exports:
    """What a module shows to others; names in lower case."""

    __slots__ = ("aliases", "cmdlets", "functions", "is_listed", "variables")

    def __init__(self) -> None:
        self.functions: dict[str, Function] = {}
        self.cmdlets: dict[str, Any] = {}
        self.aliases: dict[str, Alias] = {}
        self.variables: dict[str, Variable] = {}
        # True once Export-ModuleMember was called, or everything was exported.
        self.is_listed = False


class Module:
    """A PSModuleInfo."""

    net_name = AUTOMATION + "PSModuleInfo"

    def __init__(self, name: str, path: str = "", state: SessionState | None = None) -> None:
        self.name = name
        self.path = path
        self.state = state
        self.exports = Exports()
        self.kind = "Script"
        self.folder: str | None = os.path.dirname(path) if "/" in path else None
        self.script: ScriptBlock | None = None
        self.assembly: Any = None  # of a binary module
        self.declared: dict[str, list[str]] = {}
        self.nested_modules: list[Module] = []
        self.required_modules: list[Any] = []
        self.scripts: list[str] = []
        self.file_list: list[str] = []
        self.module_list: list[Any] = []
        self.required_assemblies: list[str] = []
        self.compatible_ps_editions: list[str] = []
        self.exported_format_files: list[str] = []
        self.exported_type_files: list[str] = []
        self.exported_dsc_resources: list[str] = []
        self.experimental_features: list[str] = []
        self.version_text = "0.0"
        self.guid_text = EMPTY_GUID
        self.access = "ReadWrite"
        self.command_prefix = ""
        self.import_prefix = ""  # what stands before the names it was imported by
        self.on_remove: Any = None
        self.private_data: Any = None
        self.root_module: str | None = None
        self.description = self.author = self.company_name = self.copyright = ""
        self.help_info_uri: str | None = None
        self.power_shell_version: Any = None
        self.power_shell_host_name: str | None = None
        self.power_shell_host_version: Any = None
        self.clr_version: Any = None
        self.dot_net_framework_version: Any = None
        self.repository_source_location: Any = None
        self.log_pipeline_execution_details = False

    def __str__(self) -> str:
        return self.name

    # --- what scripts read

    @property
    def key(self) -> str:
        """What the module is known by among the loaded ones."""
        return self.path or self.name

    @property
    def module_type(self) -> object:
        """Script, Manifest or Binary."""
        return enum_value("ModuleType", self.kind)

    @property
    def version(self) -> object:
        """The version; 0.0 without a manifest."""
        return value_of(self.version_text, "System.Version")

    @property
    def guid(self) -> object:
        """What identifies the module; zeros without a manifest."""
        return value_of(self.guid_text, "System.Guid")

    @property
    def access_mode(self) -> Any:
        """ReadWrite, ReadOnly or Constant."""
        return enum_value("ModuleAccessMode", self.access)

    @access_mode.setter
    def access_mode(self, value: object) -> None:
        self.access = str(value)

    @property
    def processor_architecture(self) -> object:
        """Any."""
        python = declared_type("System.Reflection.ProcessorArchitecture").python
        return None if python is None else python(0)

    @property
    def prefix(self) -> str:
        """What stands before the nouns of its commands unless another prefix is asked for."""
        return self.command_prefix

    @property
    def module_base(self) -> str | None:
        """The folder of the module; its path if that is none."""
        return self.folder

    @property
    def definition(self) -> str:
        """The module's code."""
        return "" if self.script is None else str(self.script.text)

    @property
    def session_state(self) -> SessionStateView | None:
        """The module's own names, as $ExecutionContext.SessionState shows the caller's."""
        if self.state is None:
            return None
        return current_session().names_of(self.state)

    @property
    def exported_functions(self) -> Any:
        """Name → FunctionInfo."""
        declared = self._declared("functions", "Function")
        own = self.exports.functions
        functions = {**declared, **{key: own[key] for key in own if own[key].kind != "Cmdlet"}}
        if self.import_prefix:
            functions = self._with_prefix(functions)
        return dictionary("FunctionInfo", functions)

    def _with_prefix(self, functions: dict[str, Any]) -> dict[str, Any]:
        """The functions by the names that they were imported by."""
        found = {}
        for function in functions.values():
            name = prefixed(function.name, self.import_prefix)
            found[name.lower()] = Function(name, function.script, self)
        return found

    @property
    def exported_cmdlets(self) -> Any:
        """Name → CmdletInfo."""
        own = self.exports.functions
        found = {**self._declared("cmdlets", "Cmdlet"), **self.exports.cmdlets}
        found |= {key: own[key] for key in own if own[key].kind == "Cmdlet"}
        return dictionary("CmdletInfo", found)

    @property
    def exported_aliases(self) -> Any:
        """Name → AliasInfo."""
        return dictionary(
            "AliasInfo", {**self._declared("aliases", "Alias"), **self.exports.aliases}
        )

    @property
    def exported_variables(self) -> object:
        """Name → PSVariable."""
        return dictionary("PSVariable", self.exports.variables)

    @property
    def shared_variables(self) -> dict[str, Variable]:
        """The exported variables by lower-case name."""
        return self.exports.variables

    @property
    def exported_commands(self) -> Any:
        """Functions, cmdlets and aliases by name."""
        found: dict[str, Any] = {}
        for table in (self.exported_cmdlets, self.exported_functions, self.exported_aliases):
            for command in table.values():
                found[command.name.lower()] = command
        return dictionary("CommandInfo", found, is_sorted=False)

    @property
    def implementing_assembly(self) -> object:
        """Where the classes of its script are; None without classes."""
        from poshws.runtime.classes.module_types import class_assembly_of  # deferred

        return self.assembly or class_assembly_of(self)

    def exported_type_definitions(self) -> object:
        """Name → the definition of a class or enum in its script."""
        from poshws.runtime.classes.module_types import type_definitions  # deferred

        return dictionary("Language.TypeDefinitionAst", type_definitions(self), is_sorted=False)

    def _declared(self, what: str, kind: str) -> dict[str, DeclaredCommand]:
        return {
            name.lower(): DeclaredCommand(name, kind, self) for name in self.declared.get(what, ())
        }

    # --- what is in the manifest's PSData

    def _gallery(self, name: str) -> object:
        data: Any = self.private_data
        data = data.get("PSData") if hasattr(data, "get") else {}
        return data.get(name) if hasattr(data, "get") else None

    @property
    def tags(self) -> list[Any]:
        """Words to find the module by."""
        found = self._gallery("Tags")
        return found if isinstance(found, list) else [] if found is None else [found]

    @property
    def project_uri(self) -> object:
        """Where the project lives."""
        return _uri(self._gallery("ProjectUri"))

    @property
    def license_uri(self) -> object:
        """Where the licence is."""
        return _uri(self._gallery("LicenseUri"))

    @property
    def icon_uri(self) -> object:
        """Where the icon is."""
        return _uri(self._gallery("IconUri"))

    @property
    def release_notes(self) -> object:
        """What is new."""
        return self._gallery("ReleaseNotes")

    # --- what scripts do with it

    def invoke(self, block: ScriptBlock, arguments: Iterable[object] = ()) -> Any:
        """Runs a block in the module."""
        return value_of_block(current_session(), block.bound_to(self.state), tuple(arguments or ()))

    def new_bound_script_block(self, block: ScriptBlock) -> object:
        """The block as if it stood in the module."""
        return block.bound_to(self.state)

    def as_custom_object(self) -> object:
        """An object with the exported functions as methods and the variables as properties."""
        made = PSCustomObject()
        for function in self.exports.functions.values():
            made.add(PSScriptMethod(function.name, function.script))
        for variable in self.exports.variables.values():
            made.add(PSVariableProperty(variable.name, variable))
        return made

    def get_variable_from_callers_module(self, name: str) -> object:
        """A variable of the module whose code called."""
        return current_session().state.root.find(name.lower())

    # --- what the runtime asks

    def exported_command(self, name: str) -> RunnableCommand | None:
        """The exported function or cmdlet of a name, or None."""
        key = name.lower()
        found = self.exports.functions.get(key) or self.exports.cmdlets.get(key)
        if found is None and key in self.exports.aliases:
            return current_session().find_command(self.exports.aliases[key].definition)
        return found


class DeclaredCommand(CommandInfo):
    """A command that a manifest or a look at the code promises; the module is not imported."""

    __slots__ = ("kind", "module", "name")
    net_name = AUTOMATION + "CommandInfo"

    def __init__(self, name: str, kind: str, module: Module) -> None:
        self.name = name
        self.kind = kind
        self.module = module

    @property
    def definition(self) -> str:
        """Not known before the import."""
        return ""

    @property
    def net_type(self) -> object:
        """The class of a command of its kind."""
        return declared_type(f"{AUTOMATION}{self.kind}Info")


def _uri(value: object) -> object:
    return None if value is None else value_of(str(value), "System.Uri")


def dictionary(kind: str, entries: dict[str, Any], *, is_sorted: bool = True) -> Any:
    """A Dictionary[string, kind] with the commands' or variables' own names for keys."""
    from poshws.clr.collections.dictionaries import Dictionary  # deferred
    from poshws.clr.metadata.generic_instantiation import close_type  # deferred

    closed = close_type(
        "System.Collections.Generic.Dictionary`2",
        declared_type("System.String"),
        declared_type(AUTOMATION + kind),
    )
    comparer = None
    case = resolve_type("System.StringComparer")
    if case is not None:
        comparer = get_static(case, "OrdinalIgnoreCase")
    named = list(entries.values())
    if is_sorted:
        named.sort(key=lambda item: str(item.name).lower())
    return Dictionary(closed, [(item.name, item) for item in named], comparer)


def new_state(ps: Session) -> SessionState:
    """A session state for a module."""
    state = SessionState(Scope(ps.global_scope, is_script=True))
    state.session = ps
    return state


def in_module(ps: Session, module: Module, action: Callable[[], T]) -> T:
    """What an action gives when the module's names are the nearest."""
    if module.state is None:
        return action()
    state, scope = ps.state, ps.scope
    ps.state, ps.scope = module.state, module.state.current
    try:
        return action()
    finally:
        ps.state, ps.scope = state, scope
