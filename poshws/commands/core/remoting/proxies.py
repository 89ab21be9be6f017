"""Import-PSSession and Export-PSSession: commands of other machines; there are none."""

from __future__ import annotations

from typing import Annotated

from poshws.binding import AllowNull, NotNull, NotNullOrEmpty, Param, Set, cmdlet
from poshws.commands.core.remoting.refusing import no_remoting

_CORE = "Microsoft.PowerShell.Core"


@cmdlet("Import-PSSession", output="System.Management.Automation.PSModuleInfo")
def import_ps_session(
    *,
    prefix: Annotated[str, NotNullOrEmpty()] = "",
    disable_name_checking: bool = False,
    command_name: Annotated[
        list[str] | None, Param(alias="Name", sets={"__AllParameterSets": Set(2)})
    ] = None,
    allow_clobber: bool = False,
    argument_list: Annotated[list[object] | None, Param(alias="Args"), AllowNull()] = None,
    command_type: Annotated[
        object, Param(alias="Type", type="System.Management.Automation.CommandTypes")
    ] = None,
    module: Annotated[list[str] | None, Param(alias="PSSnapin"), NotNull()] = None,
    fully_qualified_module: Annotated[
        object, Param(type="Microsoft.PowerShell.Commands.ModuleSpecification[]"), NotNull()
    ] = None,
    format_type_name: Annotated[
        list[str] | None, Param(sets={"__AllParameterSets": Set(3)})
    ] = None,
    certificate: Annotated[
        object, Param(type="System.Security.Cryptography.X509Certificates.X509Certificate2")
    ] = None,
    session_: Annotated[
        object,
        Param(
            name="Session",
            type="System.Management.Automation.Runspaces.PSSession",
            sets={"__AllParameterSets": Set(0, mandatory=True)},
        ),
        NotNull(),
    ] = None,
) -> None:
    """Takes commands of a session on another machine over; not on this system.

    -Prefix                Goes before the names.
    -DisableNameChecking   Says nothing of odd names.
    -CommandName           The commands.
    -AllowClobber          Even where names are taken.
    -ArgumentList          Arguments of the commands.
    -CommandType           Kinds of commands.
    -Module                The modules.
    -FullyQualifiedModule  The modules, with their versions.
    -FormatTypeName        Types whose views are taken along.
    -Certificate           Signs the files.
    -Session               The sessions.

    PS> try { Import-PSSession $null } catch { 'no' }
    no
    """
    no_remoting()


@cmdlet("Export-PSSession", output="System.IO.FileInfo")
def export_ps_session(
    *,
    output_module: Annotated[
        str,
        Param(alias=("PSPath", "ModuleName"), sets={"__AllParameterSets": Set(1, mandatory=True)}),
        NotNullOrEmpty(),
    ] = "",
    force: bool = False,
    encoding: Annotated[object, Param(type="System.Text.Encoding"), NotNullOrEmpty()] = None,
    command_name: Annotated[
        list[str] | None, Param(alias="Name", sets={"__AllParameterSets": Set(2)})
    ] = None,
    allow_clobber: bool = False,
    argument_list: Annotated[list[object] | None, Param(alias="Args"), AllowNull()] = None,
    command_type: Annotated[
        object, Param(alias="Type", type="System.Management.Automation.CommandTypes")
    ] = None,
    module: Annotated[list[str] | None, Param(alias="PSSnapin"), NotNull()] = None,
    fully_qualified_module: Annotated[
        object, Param(type="Microsoft.PowerShell.Commands.ModuleSpecification[]"), NotNull()
    ] = None,
    format_type_name: Annotated[
        list[str] | None, Param(sets={"__AllParameterSets": Set(3)})
    ] = None,
    certificate: Annotated[
        object, Param(type="System.Security.Cryptography.X509Certificates.X509Certificate2")
    ] = None,
    session_: Annotated[
        object,
        Param(
            name="Session",
            type="System.Management.Automation.Runspaces.PSSession",
            sets={"__AllParameterSets": Set(0, mandatory=True)},
        ),
        NotNull(),
    ] = None,
) -> None:
    """Writes a module with the commands of a session on another machine; not on this system.

    -OutputModule          The module to write.
    -Force                 Even so.
    -Encoding              The encoding of the files.
    -CommandName           The commands.
    -AllowClobber          Even where names are taken.
    -ArgumentList          Arguments of the commands.
    -CommandType           Kinds of commands.
    -Module                The modules.
    -FullyQualifiedModule  The modules, with their versions.
    -FormatTypeName        Types whose views are taken along.
    -Certificate           Signs the files.
    -Session               The sessions.

    PS> try { Export-PSSession $null -OutputModule all } catch { 'no' }
    no
    """
    no_remoting()
