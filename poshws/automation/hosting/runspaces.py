"""[powershell], [runspacefactory], [runspace]: the objects are the runtime's (runtime.hosting)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, ClassVar, Final

from poshws.clr.collections.lists import (
    Collection,
    check_index,
)
from poshws.clr.metadata.describe import describe
from poshws.clr.metadata.generic_instantiation import close_type
from poshws.corelib import execution_context
from poshws.corelib.collections.enumerators import Enumerator
from poshws.corelib.exceptions.powershell import PSArgumentNullException
from poshws.corelib.system.arrays import ensure_list
from poshws.corelib.typesystem.declare import declare
from poshws.corelib.typesystem.enums import define_enum

_AUTOMATION: Final = "System.Management.Automation."
_RUNSPACES: Final = "System.Management.Automation.Runspaces."


class PowerShellMembers:
    """[powershell]"""

    @staticmethod
    def create(*given: object) -> object:
        if given == (None,):
            raise PSArgumentNullException(
                "runspace", "Value cannot be null. (Parameter 'runspace')"
            )
        return execution_context.current.services.hosting().new_powershell(*given or (None,))


class FactoryMembers:
    """[runspacefactory]"""

    @staticmethod
    def create_runspace(*given: object) -> object:
        return execution_context.current.services.hosting().new_runspace(given)

    @staticmethod
    def create_runspace_pool(*given: object) -> object:
        return execution_context.current.services.hosting().new_pool(given)


class RunspaceMembers:
    """[runspace]"""

    @staticmethod
    def default_runspace() -> object:
        return execution_context.current.services.hosting().default_runspace()

    @staticmethod
    def can_use_default_runspace() -> bool:
        return True


class InitialStateMembers:
    """[initialsessionstate]"""

    @staticmethod
    def create(*_: object) -> object:
        return execution_context.current.services.hosting().InitialState()

    @staticmethod
    def create_default() -> object:
        return execution_context.current.services.hosting().default_state()

    create_default2 = create_default


class VariableEntryMembers:
    """SessionStateVariableEntry"""

    @staticmethod
    def new(name: str, value: object, description: str, *_: object) -> Any:
        return execution_context.current.services.hosting().VariableEntry(name, value, description)


class FunctionEntryMembers:
    """SessionStateFunctionEntry"""

    @staticmethod
    def new(name: str, definition: str, *_: object) -> Any:
        return execution_context.current.services.hosting().FunctionEntry(name, definition)


class AliasEntryMembers:
    """SessionStateAliasEntry"""

    @staticmethod
    def new(name: str, definition: str, description: str = "", options: Any = None) -> Any:
        return execution_context.current.services.hosting().AliasEntry(
            name, definition, description, options
        )


class EntryCollection:
    """InitialSessionStateEntryCollection[T]: found by number, and all of a name at once."""

    __slots__ = ("entries", "net_type", "__weakref__")

    def __init__(self, net_type: Any, entries: Iterable[Any] = ()) -> None:
        self.net_type = net_type
        self.entries = list(entries)

    def __len__(self) -> int:
        return len(self.entries)

    def __bool__(self) -> bool:
        return True

    def __iter__(self) -> Iterator[Any]:
        return iter(list(self.entries))


class EntryCollectionMembers:
    """InitialSessionStateEntryCollection[T]"""

    @staticmethod
    def new(net_type: object, items: Iterable[object] = ()) -> EntryCollection:
        return EntryCollection(net_type, items)

    @staticmethod
    def count(items: EntryCollection) -> int:
        return len(items.entries)

    @staticmethod
    def item(items: EntryCollection, key: int | str) -> object:
        if isinstance(key, int):
            check_index(items.entries, key)
            return items.entries[key]
        kind = close_type(
            "System.Collections.ObjectModel.Collection`1", items.net_type.arguments[0]
        )
        return Collection(kind, _named(items, key))

    @staticmethod
    def add(items: EntryCollection, item: object) -> None:
        items.entries += ensure_list(item)

    @staticmethod
    def remove(items: EntryCollection, name: str, kind: object) -> None:
        gone = _named(items, name)
        items.entries = [each for each in items.entries if each not in gone]

    @staticmethod
    def remove_item(items: EntryCollection, index: int, count: int = 1) -> None:
        check_index(items.entries, index)
        del items.entries[index : index + count]

    @staticmethod
    def clear(items: EntryCollection) -> None:
        items.entries.clear()

    reset = clear

    @staticmethod
    def clone(items: EntryCollection) -> EntryCollection:
        return EntryCollection(items.net_type, items.entries)

    @staticmethod
    def get_enumerator(items: EntryCollection) -> object:
        return Enumerator(lambda: items)


def _named(items: EntryCollection, name: str) -> list[Any]:
    return [each for each in items.entries if each.name.lower() == name.lower()]


_ENUMS: Final = {
    _AUTOMATION + "RunspaceMode": ("CurrentRunspace", "NewRunspace"),
    _RUNSPACES + "RunspaceState": (
        "BeforeOpen", "Opening", "Opened", "Closed", "Closing", "Broken", "Disconnecting",
        "Disconnected", "Connecting",
    ),
    _RUNSPACES + "RunspaceAvailability": (
        "None", "Available", "AvailableForNestedCommand", "Busy", "RemoteDebug",
    ),
    _RUNSPACES + "RunspacePoolState": (
        "BeforeOpen", "Opening", "Opened", "Closed", "Closing", "Broken", "Disconnecting",
        "Disconnected", "Connecting",
    ),
    _RUNSPACES + "PSThreadOptions": (
        "Default", "UseNewThread", "ReuseThread", "UseCurrentThread",
    ),
}  # fmt: skip


def _state_info(name: str, kind: str) -> object:
    signatures = {
        f"{kind} State {{get;}}": "state",
        "System.Exception Reason {get;}": "reason",
        "string ToString()": str,
    }
    return declare(name, None, signatures)


_ASYNC: Final = {
    "System.Object AsyncState {get;}": "async_state",
    "System.Threading.WaitHandle AsyncWaitHandle {get;}": "async_wait_handle",
    "bool CompletedSynchronously {get;}": "completed_synchronously",
    "bool IsCompleted {get;}": "is_completed",
}


class InvocationSettings:
    """PSInvocationSettings: how a [powershell] runs its commands."""

    net_name: ClassVar[str] = _AUTOMATION + "PSInvocationSettings"

    def __init__(self) -> None:
        self.apartment_state: Any = None
        self.host: Any = None
        self.remote_stream_options: Any = None
        self.add_to_history = False
        self.error_action_preference: Any = None
        self.flow_impersonation_policy = False
        self.expose_flow_control_exceptions = False


TYPES = [
    declare("System.IAsyncResult", None, _ASYNC, base="", kind="interface"),
    *(declare(name, define_enum(name, values)) for name, values in _ENUMS.items()),
    *describe(
        __file__,
        {
            _AUTOMATION + "PowerShell": (None, PowerShellMembers),
            _RUNSPACES + "RunspaceFactory": (None, FactoryMembers),
            _RUNSPACES + "Runspace": (None, RunspaceMembers),
            _RUNSPACES + "InitialSessionState": (None, InitialStateMembers),
            _RUNSPACES + "SessionStateVariableEntry": (None, VariableEntryMembers),
            _RUNSPACES + "SessionStateFunctionEntry": (None, FunctionEntryMembers),
            _RUNSPACES + "SessionStateAliasEntry": (None, AliasEntryMembers),
            _AUTOMATION + "PSInvocationSettings": (InvocationSettings, InvocationSettings),
            _RUNSPACES + "InitialSessionStateEntryCollection`1": (
                EntryCollection,
                EntryCollectionMembers,
            ),
        },
    ),
    declare(_RUNSPACES + "LocalRunspace", None, {}, base=_RUNSPACES + "Runspace"),
    _state_info(_RUNSPACES + "RunspaceStateInfo", _RUNSPACES + "RunspaceState"),
    _state_info(_AUTOMATION + "RunspacePoolStateInfo", _RUNSPACES + "RunspacePoolState"),
    declare(
        _AUTOMATION + "PSInvocationStateInfo",
        None,
        {
            f"{_AUTOMATION}PSInvocationState State {{get;}}": "state",
            "System.Exception Reason {get;}": "reason",
        },
    ),
    declare(
        _AUTOMATION + "PowerShellAsyncResult",
        None,
        _ASYNC,
        interfaces=("System.IAsyncResult",),
    ),
    declare(
        _RUNSPACES + "SessionStateProxy",
        None,
        {
            "System.Management.Automation.PathIntrinsics Path {get;}": "path",
            "System.Management.Automation.CommandInvocationIntrinsics InvokeCommand {get;}": (
                "invoke_command"
            ),
            "System.Management.Automation.PSVariableIntrinsics PSVariable {get;}": "ps_variable",
            "System.Management.Automation.PSLanguageMode LanguageMode {get;set;}": "language_mode",
            "void SetVariable(string name, System.Object value)": lambda self, name, value: (
                self.set_variable(name, value)
            ),
            "System.Object GetVariable(string name)": lambda self, name: self.get_variable(name),
        },
    ),
    declare(
        "Microsoft.PowerShell.Commands.PSRunspaceDebug",
        None,
        {
            "bool Enabled {get;}": "enabled",
            "bool BreakAll {get;}": "break_all",
            "string RunspaceName {get;}": "runspace_name",
            "int RunspaceId {get;}": "runspace_id",
        },
    ),
    declare(
        _AUTOMATION + "Remoting.PSSessionOption",
        None,
        {
            "bool SkipCACheck {get;set;}": "skip_ca_check",
            "bool SkipCNCheck {get;set;}": "skip_cn_check",
        },
    ),
]
