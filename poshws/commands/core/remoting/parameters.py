"""The parameters of commands that reach other machines."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from poshws.binding import AllowEmptyCollection, AllowNull, NotNull, NotNullOrEmpty, OneOf, Range
from poshws.commands.declared import Declared

if TYPE_CHECKING:
    from collections.abc import Mapping

SESSION: Final = "System.Management.Automation.Runspaces.PSSession"
NOT_NULL: Final = (NotNull(),)
NOT_EMPTY: Final = (NotNullOrEmpty(),)

PARAMETERS: Final[Mapping[str, Declared]] = {
    "ComputerName": Declared("string[]", "The computers.", ("Cn",), NOT_EMPTY),
    "HostName": Declared("string[]", "The computers, by SSH.", (), NOT_EMPTY),
    "ConnectionUri": Declared("uri[]", "The addresses.", ("URI", "CU"), NOT_EMPTY),
    "VMId": Declared("guid[]", "The ids of virtual machines.", ("VMGuid",), NOT_EMPTY),
    "VMName": Declared("string[]", "The names of virtual machines.", (), NOT_EMPTY),
    "ContainerId": Declared("string[]", "The ids of containers.", (), NOT_EMPTY),
    "Session": Declared(f"{SESSION}[]", "The sessions.", (), NOT_EMPTY),
    "Name": Declared("string[]", "What they are called."),
    "InstanceId": Declared("guid[]", "The ids.", (), NOT_NULL),
    "Id": Declared("int[]", "The numbers.", (), NOT_NULL),
    "State": Declared("Microsoft.PowerShell.Commands.SessionFilterState", "The states."),
    "Credential": Declared("pscredential", "Who to be there."),
    "Authentication": Declared(
        "System.Management.Automation.Runspaces.AuthenticationMechanism",
        "How to prove who one is.",
    ),
    "CertificateThumbprint": Declared("string", "The certificate to prove it by."),
    "ConfigurationName": Declared("string", "The session's configuration."),
    "ApplicationName": Declared("string", "The application's name in the address."),
    "SessionOption": Declared(
        "System.Management.Automation.Remoting.PSSessionOption",
        "Options of the session.",
        (),
        NOT_NULL,
    ),
    "AllowRedirection": Declared("switch", "Follows the server to another address."),
    "EnableNetworkAccess": Declared("switch", "Lets the session reach other computers."),
    "RunAsAdministrator": Declared("switch", "As administrator, in a container."),
    "UseWindowsPowerShell": Declared("switch", "Uses Windows PowerShell."),
    "UseSSL": Declared("switch", "Encrypts with TLS."),
    "Port": Declared("int", "The port.", (), (Range(1, 65535),)),
    "ThrottleLimit": Declared("int", "How many at a time."),
    "UserName": Declared("string", "The user there.", (), NOT_EMPTY),
    "KeyFilePath": Declared("string", "The file with the key.", ("IdentityFilePath",), NOT_EMPTY),
    "Subsystem": Declared("string", "SSH's subsystem."),
    "ConnectingTimeout": Declared("int", "Milliseconds to wait for a connection."),
    "SSHTransport": Declared("switch", "Uses SSH.", (), (OneOf("true"),)),
    "SSHConnection": Declared("hashtable[]", "Tables of what SSH needs.", (), NOT_EMPTY),
    "Options": Declared("hashtable", "Options for SSH.", (), NOT_EMPTY),
    # Commands of a session that are taken over.
    "Prefix": Declared("string", "Goes before the names.", (), NOT_EMPTY),
    "DisableNameChecking": Declared("switch", "Says nothing of odd names."),
    "OutputModule": Declared("string", "The module to write.", ("PSPath", "ModuleName"), NOT_EMPTY),
    "Force": Declared("switch", "Even so."),
    "Encoding": Declared("System.Text.Encoding", "The encoding of the files.", (), NOT_EMPTY),
    "CommandName": Declared("string[]", "The commands.", ("Name",)),
    "AllowClobber": Declared("switch", "Even where names are taken."),
    "ArgumentList": Declared(
        "object[]", "Arguments of the commands.", ("Args",), (AllowNull(), AllowEmptyCollection())
    ),
    "CommandType": Declared(
        "System.Management.Automation.CommandTypes", "Kinds of commands.", ("Type",)
    ),
    "Module": Declared("string[]", "The modules.", ("PSSnapin",), NOT_NULL),
    "FullyQualifiedModule": Declared(
        "Microsoft.PowerShell.Commands.ModuleSpecification[]",
        "The modules, with their versions.",
        (),
        NOT_NULL,
    ),
    "FormatTypeName": Declared("string[]", "Types whose views are taken along."),
    "Certificate": Declared(
        "System.Security.Cryptography.X509Certificates.X509Certificate2", "Signs the files."
    ),
}

NAMES: Final = Declared("string[]", "What they are called.", (), NOT_EMPTY)
ANY_OPTION: Final = Declared(PARAMETERS["SessionOption"].type, PARAMETERS["SessionOption"].help)


def chosen(
    sets: Mapping[str, str], own: Mapping[str, Declared] | None = None
) -> dict[str, tuple[Declared, str]]:
    """Parameters by name, with what they are in the sets; `own` are those that are other ones."""
    known = {**PARAMETERS, **(own or {})}
    return {name: (known[name], marks) for name, marks in sets.items()}
