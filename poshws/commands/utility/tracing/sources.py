"""The trace sources of PowerShell by name; poshws knows them but traces nothing by them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Final

from poshws.corelib.collections.hashtable import Hashtable
from poshws.corelib.typesystem.types import declared_type
from poshws.objects.conversion.convert import convert

if TYPE_CHECKING:
    from poshws.runtime.session.session import Session

DESCRIPTIONS: Final = {
    "ClientTransport": "Traces ClientTransportManager",
    "CmdletProviderClasses": "The namespace provider base classes tracer",
    "CommandDiscovery": "Traces the discovery of cmdlets, scripts, functions, applications, etc.",
    "CommandHelpProvider": "CommandHelpProvider",
    "CommandSearch": "CommandSearch",
    "ConsoleControl": "Console control methods",
    "ConsoleHost": "ConsoleHost subclass of S.M.A.PSHost",
    "ConsoleHostRawUserInterface": "Console host's subclass of S.M.A.Host.RawConsole",
    "ConsoleHostRunspaceInit": "Initialization code for ConsoleHost's Runspace",
    "ConsoleHostUserInterface": "Console host's subclass of S.M.A.Host.Console",
    "ConsoleLineOutput": "ConsoleLineOutput",
    "CRPS": "ClientRemotePowerShell",
    "CRSDSHdlerImpl": "ClientRemoteSessionDSHandlerImpl",
    "CRSession": "ClientRemoteSession",
    "CRSessionFSM": "CRSessionFSM",
    "CRSessionImpl": "ClientRemoteSessionImpl",
    "DisplayDataQuery": "DisplayDataQuery",
    "DscResourceHelpProvider": "DscResourceHelpProvider",
    "ETS": "Extended Type System",
    "format_out_OutCommandInner": "OutCommandInner",
    "format_out_OutputManagerInner": "OutputManagerInner",
    "FormatFileLoading": "Loading format files",
    "FormatViewBinding": "Format view binding",
    "GetHelpCommand": "GetHelpCommand",
    "GroupObjectCommand": "Class that has group base implementation",
    "InternalDeserializer": "InternalDeserializer class",
    "MethodInvocation": "Traces the invocation of .NET methods.",
    "Modules": "Module loading and analysis",
    "MshResolvedExpressionParameterAssociation": "MshResolvedExpressionParameterAssociation",
    "ParameterBinderBase": (
        "A abstract helper class for the CommandProcessor that binds parameters to the "
        "specified object."
    ),
    "ParameterBinderController": (
        "Controls the interaction between the command processor and the parameter binder(s)."
    ),
    "ParameterBinding": (
        "Traces the process of binding the arguments to the parameters of cmdlets, "
        "scripts, and applications."
    ),
    "ParameterProcessor": "ParameterProcessor",
    "PSClassHelpProvider": "PSClassHelpProvider",
    "PSObjectHelper": "PSObjectHelper",
    "RunspaceInit": "Initialization code for Runspace",
    "SerializedDataStream": "SerializedDataStream",
    "ServerRemoteSession": "ServerRemoteSession",
    "ServerRemoteSessionDSHandlerStateMachine": "ServerRemoteSessionDSHandlerStateMachine",
    "StreamingTextWriter": "StreamingTextWriter",
    "Transport": "Traces BaseWSManTransportManager",
    "TypeInfoDataBaseLoader": "TypeInfoDataBaseLoader",
    "TypeMatch": "F&O TypeMatch",
    "XmlLoaderBase": "XmlLoaderBase",
}
_OPTIONS: Final = "System.Management.Automation.PSTraceSourceOptions"


class SourceSwitch:
    """What a source lets through."""

    net_name: ClassVar[str] = "System.Diagnostics.SourceSwitch"

    def __init__(self, name: str) -> None:
        self.display_name = name
        self.level: object = convert("Off", declared_type("System.Diagnostics.SourceLevels"))

    def __str__(self) -> str:
        return self.net_name


class PSTraceSource:
    """One trace source."""

    net_name: ClassVar[str] = "System.Management.Automation.PSTraceSource"

    def __init__(self, name: str, description: str) -> None:
        self.name = name
        self.description = description
        self.options: object = convert("None", declared_type(_OPTIONS))
        self.attributes = Hashtable()
        self.switch = SourceSwitch(name)
        self.listeners: list[Any] = []

    def __str__(self) -> str:
        return self.net_name


class TraceSources(dict[str, PSTraceSource]):
    """The sources of a session, by name in lower case."""

    def __init__(self) -> None:
        super().__init__((n.lower(), PSTraceSource(n, text)) for n, text in DESCRIPTIONS.items())


def trace_sources(session: Session) -> TraceSources:
    """The sources of a session, by name in small letters."""
    return session.feature(TraceSources)
