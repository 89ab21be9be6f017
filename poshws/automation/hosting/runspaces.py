"""[powershell], [runspacefactory], [runspace]: the objects are the runtime's (runtime.hosting)."""

from __future__ import annotations

from typing import Any, ClassVar, Final

from poshws.clr.collections.lists import List, ListMembers, object_collection
from poshws.clr.metadata.describe import describe
from poshws.corelib import execution_context
from poshws.corelib.exceptions.powershell import PSArgumentNullException
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

    create_default = create_default2 = create


class VariableEntryMembers:
    """SessionStateVariableEntry"""

    @staticmethod
    def new(name: str, value: object, description: str, *_: object) -> Any:
        return execution_context.current.services.hosting().Entry(
            "Variable", name, value, description
        )


class FunctionEntryMembers:
    """SessionStateFunctionEntry"""

    @staticmethod
    def new(name: str, definition: str, *_: object) -> Any:
        return execution_context.current.services.hosting().Entry("Function", name, definition)


class AliasEntryMembers:
    """SessionStateAliasEntry"""

    @staticmethod
    def new(name: str, definition: str, description: str = "", options: Any = None) -> Any:
        return execution_context.current.services.hosting().Entry(
            "Alias", name, definition, description, options
        )


class DataCollection(List):
    """System.Management.Automation.PSDataCollection[T]."""

    __slots__ = ("is_open",)

    def __init__(self, net_type: Any, items: Any = ()) -> None:
        super().__init__(net_type, items)
        self.is_open = True


class DataCollectionMembers(ListMembers):
    """PSDataCollection"""

    @staticmethod
    def new(net_type: object, source: object = ()) -> List:
        return DataCollection(net_type, () if isinstance(source, int) else source)

    @staticmethod
    def is_open(items: DataCollection) -> bool:
        return items.is_open

    @staticmethod
    def complete(items: DataCollection) -> None:
        items.is_open = False

    @staticmethod
    def read_all(items: DataCollection) -> List:
        taken = object_collection(items)
        items.clear()
        return taken

    @staticmethod
    def dispose(items: DataCollection) -> None:
        """Nothing to free."""


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
            _AUTOMATION + "PSDataCollection`1": (DataCollection, DataCollectionMembers),
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
