"""Get-TypeData and Remove-TypeData."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from poshws.binding import CmdletContext, NotNullOrEmpty, Param, Pipe, Set, cmdlet
from poshws.commands.reporting import fail, record
from poshws.commands.text_files import files_to_read, read_text
from poshws.commands.utility.type_data.types_file import read_types_file
from poshws.commands.utility.type_data.update import type_name_of
from poshws.corelib.exceptions.dotnet import InvalidOperationException
from poshws.corelib.exceptions.powershell import RuntimeException
from poshws.corelib.text.wildcard import WildcardPattern
from poshws.objects.extended.members import extended_type_names, remove_type_data, type_data_of
from poshws.objects.extended.type_data import TypeData


@cmdlet("Get-TypeData", output="System.Management.Automation.PSObject")
def get_type_data(
    type_name: Annotated[Pipe[list[str]], Param(position=0), NotNullOrEmpty()],
) -> Iterator[object]:
    """Gets what was added to types.

    -TypeName  The types' names, wildcards allowed.

    PS> (Get-TypeData System.Guid).Members.Keys
    Guid
    """
    patterns = [pattern for names in type_name for pattern in names]
    for name in extended_type_names():
        if not patterns or any(WildcardPattern(each).is_match(name) for each in patterns):
            yield type_data_of(name)


_TYPE, _FILE, _DATA = "RemoveTypeSet", "RemoveFileSet", "RemoveTypeDataSet"


@cmdlet("Remove-TypeData", default_set=_DATA, supports_should_process=True)
def remove_type_data_command(
    *,
    type_name: Annotated[
        str,
        Param(
            sets={_TYPE: Set(0, mandatory=True, by_value=True, by_property=True)},
            transform=type_name_of,
        ),
        NotNullOrEmpty(),
    ] = "",
    path: Annotated[
        list[str] | None, Param(sets={_FILE: Set(mandatory=True)}), NotNullOrEmpty()
    ] = None,
    type_data: Annotated[
        TypeData | None, Param(sets={_DATA: Set(mandatory=True, by_value=True)})
    ] = None,
    cmdlet: CmdletContext,
) -> None:
    """Takes away what was added to a type.

    -TypeName  The type's name.
    -Path      Types files whose types lose all that was added.
    -TypeData  Type data as Get-TypeData gives it.

    PS> Update-TypeData -TypeName My.Thing -MemberType NoteProperty -MemberName A -Value 1
    PS> Remove-TypeData -TypeName My.Thing; @(Get-TypeData My.Thing).Count
    0
    """
    if path is not None:
        for file in files_to_read(cmdlet.session, path, literal=False):
            if cmdlet.should_process(f"FileName: {file}", "Remove type file"):
                for data in read_types_file(read_text(file)):
                    remove_type_data(data.type_name)
        return
    name = type_data.type_name if type_data is not None else type_name
    if not name.strip():
        text = "The target type name should not be null, empty, or contain only white spaces."
        fail(InvalidOperationException(text), "TargetTypeNameEmpty", "InvalidOperation", name)
    target = f"Name of the type that will be removed: {name}"
    if not cmdlet.should_process(target, "Remove TypeData"):
        return
    if not remove_type_data(name):
        text = (
            f'Error in TypeData "{name}": The type "{name}" was not found. The type name value '
            "must "
            "be the full name of the type. Verify the type name and run the command again."
        )
        cmdlet.session.write_error(
            record(RuntimeException(text), "TypesDynamicRemoveException", "InvalidOperation")
        )
