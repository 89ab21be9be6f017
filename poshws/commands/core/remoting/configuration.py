"""Commands that write the files of session configurations: of no use without a server for them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from poshws.binding import NotNull, NotNullOrEmpty
from poshws.commands.declared import Declared, declared_command
from poshws.commands.reporting import fail
from poshws.corelib.exceptions.dotnet import PlatformNotSupportedException

if TYPE_CHECKING:
    from collections.abc import Mapping

    from poshws.binding import CmdletContext

_PATH: Final = Declared("string", "The file to write.", (), (NotNullOrEmpty(),))


def _refuse(context: CmdletContext) -> None:
    text = "Session configurations are not supported by poshws: it opens no sessions for others."
    fail(PlatformNotSupportedException(text), "SessionConfigurationNotSupported", "NotImplemented")


def _plain(type_name: str, *names: str) -> Mapping[str, tuple[Declared, str]]:
    return {name: (Declared(type_name, "A member of the file."), "") for name in names}


_TABLE: Final = "System.Collections.IDictionary"
new_ps_role_capability_file = declared_command(
    "New-PSRoleCapabilityFile",
    "Writes what a role may do in a session; not here.",
    {
        "Path": (_PATH, "!@0"),
        **_plain("guid", "Guid"),
        **_plain("string", "Author", "Description", "CompanyName", "Copyright"),
        **_plain("object[]", "ModulesToImport"),
        **_plain("string[]", "VisibleAliases"),
        **_plain("object[]", "VisibleCmdlets", "VisibleFunctions"),
        **_plain("string[]", "VisibleExternalCommands", "VisibleProviders", "ScriptsToProcess"),
        **_plain(f"{_TABLE}[]", "AliasDefinitions", "FunctionDefinitions"),
        **_plain("object", "VariableDefinitions"),
        **_plain(_TABLE, "EnvironmentVariables"),
        **_plain("string[]", "TypesToProcess", "FormatsToProcess", "AssembliesToLoad"),
    },
    _refuse,
    example="try { New-PSRoleCapabilityFile x.psrc } catch { 'no' }",
    output="no",
)

new_ps_session_configuration_file = declared_command(
    "New-PSSessionConfigurationFile",
    "Writes what sessions are like that others open; not here.",
    {
        "Path": (_PATH, "!@0"),
        "SchemaVersion": (Declared("version", "A member of the file.", (), (NotNull(),)), ""),
        **_plain("guid", "Guid"),
        **_plain("string", "Author", "Description", "CompanyName", "Copyright"),
        **_plain("System.Management.Automation.Remoting.SessionType", "SessionType"),
        **_plain("string", "TranscriptDirectory"),
        **_plain("switch", "RunAsVirtualAccount"),
        **_plain("string[]", "RunAsVirtualAccountGroups"),
        **_plain("switch", "MountUserDrive"),
        **_plain("long", "UserDriveMaximumSize"),
        **_plain("string", "GroupManagedServiceAccount"),
        **_plain("string[]", "ScriptsToProcess"),
        **_plain(_TABLE, "RoleDefinitions", "RequiredGroups"),
        **_plain("System.Management.Automation.PSLanguageMode", "LanguageMode"),
        **_plain("Microsoft.PowerShell.ExecutionPolicy", "ExecutionPolicy"),
        **_plain("version", "PowerShellVersion"),
        **_plain("object[]", "ModulesToImport"),
        **_plain("string[]", "VisibleAliases"),
        **_plain("object[]", "VisibleCmdlets", "VisibleFunctions"),
        **_plain("string[]", "VisibleExternalCommands", "VisibleProviders"),
        **_plain(f"{_TABLE}[]", "AliasDefinitions", "FunctionDefinitions"),
        **_plain("object", "VariableDefinitions"),
        **_plain(_TABLE, "EnvironmentVariables"),
        **_plain("string[]", "TypesToProcess", "FormatsToProcess", "AssembliesToLoad"),
        **_plain("switch", "Full"),
    },
    _refuse,
    example="try { New-PSSessionConfigurationFile x.pssc } catch { 'no' }",
    output="no",
)
