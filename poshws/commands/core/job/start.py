"""Start-Job: a job in a process of its own."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import Annotated

from poshws.binding import (
    Calls,
    CmdletContext,
    NotNullOrEmpty,
    NotNullOrWhiteSpace,
    Param,
    Set,
    cmdlet,
)
from poshws.commands.core.job.scripts import piped_objects, script_of_file
from poshws.commands.reporting import fail
from poshws.corelib.collections.hashtable import Hashtable
from poshws.corelib.exceptions.dotnet import (
    DirectoryNotFoundException,
    PlatformNotSupportedException,
)
from poshws.corelib.exceptions.powershell import PSArgumentException
from poshws.runtime.execution.scriptblock import ScriptBlock
from poshws.runtime.execution.using_variables import using_values
from poshws.runtime.jobs.process import start_process_job

_BLOCK, _FILE, _LITERAL = "ComputerName", "FilePathComputerName", "LiteralFilePathComputerName"
_SETS = (_FILE, _BLOCK, _LITERAL)
_DEFINITION = "DefinitionName"


@cmdlet(
    "Start-Job",
    alias="sajb",
    module="Microsoft.PowerShell.Core",
    default_set=_BLOCK,
    output="System.Management.Automation.PSRemotingJob",
)
def start_job(
    *,
    definition_name: Annotated[
        str, Param(sets={_DEFINITION: Set(0, mandatory=True)}), NotNullOrEmpty()
    ] = "",
    definition_path: Annotated[str, Param(sets={_DEFINITION: Set(1)}), NotNullOrEmpty()] = "",
    type: Annotated[str, Param(sets={_DEFINITION: Set(2)}), NotNullOrEmpty()] = "",
    name: Annotated[str | None, Param(sets=dict.fromkeys(_SETS, Set(by_property=True)))] = None,
    script_block: Annotated[
        ScriptBlock | None, Param(alias="Command", sets={_BLOCK: Set(0, mandatory=True)})
    ] = None,
    credential: Annotated[
        object, Param(type="System.Management.Automation.PSCredential", sets=_SETS)
    ] = None,
    file_path: Annotated[str, Param(sets={_FILE: Set(0, mandatory=True)})] = "",
    literal_path: Annotated[
        str, Param(alias=("PSPath", "LP"), sets={_LITERAL: Set(mandatory=True)})
    ] = "",
    authentication: Annotated[
        object,
        Param(type="System.Management.Automation.Runspaces.AuthenticationMechanism", sets=_SETS),
    ] = None,
    initialization_script: Annotated[
        ScriptBlock | None, Param(sets=dict.fromkeys(_SETS, Set(1)))
    ] = None,
    working_directory: Annotated[str, NotNullOrWhiteSpace()] = "",
    run_as32: Annotated[bool, Param(name="RunAs32", sets=_SETS)] = False,
    ps_version: Annotated[
        object, Param(name="PSVersion", type="System.Version", sets=_SETS), NotNullOrEmpty()
    ] = None,
    input: Annotated[
        object, Param(name="InputObject", sets=dict.fromkeys(_SETS, Set(by_value=True)))
    ] = None,
    argument_list: Annotated[list[object] | None, Param(alias="Args", sets=_SETS)] = None,
    connecting_timeout: Annotated[int, Param(sets="SSHHost")] = 0,
    options: Annotated[Hashtable | None, Param(sets="SSHHost"), NotNullOrEmpty()] = None,
    calls: Calls,
    cmdlet: CmdletContext,
) -> Iterator[object]:
    """Starts a job that runs in a process of its own.

    The job has copies of what it is given, and gives copies: objects other than numbers, strings
    and their like come back as their properties.

    -DefinitionName        The name of a scheduled job; there are none here.
    -DefinitionPath        Where a scheduled job is; there are none here.
    -Type                  The type of a scheduled job; there are none here.
    -Name                  The job's name.
    -ScriptBlock           What the job runs.
    -Credential            Another user; not supported.
    -FilePath              A file with what the job runs.
    -LiteralPath           A file with what the job runs, letter by letter.
    -Authentication        How another user is checked; not supported.
    -InitializationScript  Runs before the script.
    -WorkingDirectory      The folder the job starts in.
    -RunAs32               Runs in a process of 32 bits; not supported.
    -PSVersion             Another version of PowerShell; not supported.
    -InputObject           Objects for $input.
    -ArgumentList          Values for the script's parameters.
    -ConnectingTimeout     How long to wait for a connection; there is none.
    -Options               Options of a connection; there is none.

    PS> Start-Job { param($n) $n * 2 } -ArgumentList 21 | Wait-Job | Receive-Job
    42
    """
    session = cmdlet.session
    if definition_name:
        text = f"Cannot find a scheduled job with name {definition_name}."
        fail(PSArgumentException(text), "DefinitionNotFound", "ObjectNotFound", definition_name)
    if credential is not None or run_as32 or ps_version is not None:
        refused = PlatformNotSupportedException(
            "Jobs run as the same user, in the same version of poshws."
        )
        fail(refused, "JobOptionNotSupported", "NotImplemented")
    items = piped_objects(cmdlet, calls)
    script = script_block
    if script is None:
        path = literal_path or file_path
        script = script_of_file(session, path, literal=bool(literal_path))
    yield start_process_job(
        session,
        script,
        name=name,
        initialization=initialization_script,
        using=using_values(session, script),
        arguments=argument_list or (),
        input=items,
        folder=_folder(cmdlet, working_directory),
    )


def _folder(cmdlet: CmdletContext, asked: str) -> str:
    locations = cmdlet.session.locations
    if not asked:
        return str(locations.folder)
    place = locations.place(asked)
    if not os.path.isdir(place.path):
        text = f"Cannot find the WorkingDirectory path {asked}."
        fail(
            DirectoryNotFoundException(text),
            "DirectoryNotFoundException",
            "InvalidOperation",
            cmdlet.stage,
        )
    return str(place.path)
