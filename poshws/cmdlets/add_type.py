"""Add-Type: assemblies are all there already, C# can't be compiled."""

from __future__ import annotations

from typing import Annotated, NoReturn

from poshws.binding import AllowNull, NotNull, NotNullOrEmpty, Param, Session, Set, cmdlet
from poshws.cmdlets.reporting import fail
from poshws.values.exceptions import PSNotSupportedException

_SOURCE, _MEMBER, _PATH, _LITERAL, _ASSEMBLY = (
    "FromSource",
    "FromMember",
    "FromPath",
    "FromLiteralPath",
    "FromAssemblyName",
)
_COMPILING = (_SOURCE, _MEMBER, _PATH, _LITERAL)
_NO_COMPILER = (
    "Add-Type cannot compile source code: poshws has no .NET compiler. "
    "PowerShell classes ('class Name {{ }}') and functions work; {0}."
)


@cmdlet("Add-Type", default_set=_SOURCE, output="System.Type")
def add_type(
    *,
    type_definition: Annotated[str, Param(sets={_SOURCE: Set(0, mandatory=True)})] = "",
    name: Annotated[str, Param(sets={_MEMBER: Set(0, mandatory=True)})] = "",
    member_definition: Annotated[
        list[str] | None, Param(sets={_MEMBER: Set(1, mandatory=True)})
    ] = None,
    namespace: Annotated[str, Param(alias="NS", sets=_MEMBER), AllowNull()] = "",
    using_namespace: Annotated[
        list[str] | None, Param(alias="Using", sets=_MEMBER), NotNull()
    ] = None,
    path: Annotated[list[str] | None, Param(sets={_PATH: Set(0, mandatory=True)})] = None,
    literal_path: Annotated[
        list[str] | None,
        Param(alias=("PSPath", "LP"), sets={_LITERAL: Set(mandatory=True)}),
    ] = None,
    assembly_name: Annotated[
        list[str] | None, Param(alias="AN", sets={_ASSEMBLY: Set(mandatory=True)})
    ] = None,
    language: Annotated[object, Param(sets=(_SOURCE, _MEMBER))] = None,
    referenced_assemblies: Annotated[list[str] | None, Param(alias="RA", sets=_COMPILING)] = None,
    output_assembly: Annotated[str, Param(alias="OA", sets=_COMPILING)] = "",
    output_type: Annotated[object, Param(alias="OT", sets=_COMPILING)] = None,
    pass_thru: bool = False,
    ignore_warnings: Annotated[bool, Param(sets=_COMPILING)] = False,
    compiler_options: Annotated[list[str] | None, Param(sets=_COMPILING), NotNullOrEmpty()] = None,
    session: Session,
) -> None:
    """Loads assemblies, which need no loading here; source code can't be compiled.

    -TypeDefinition        Source code; not supported.
    -Name                  The name of a type to make; not supported.
    -MemberDefinition      Source code of members; not supported.
    -Namespace             The namespace of the type.
    -UsingNamespace        Namespaces the source uses.
    -Path                  Source files or assemblies; not supported.
    -LiteralPath           The same, wildcards not expanded.
    -AssemblyName          Assemblies: accepted, their types are there if poshws has them.
    -Language              The language of the source.
    -ReferencedAssemblies  Assemblies the source needs.
    -OutputAssembly        Where to write the result.
    -OutputType            The kind of the result.
    -PassThru              Gives the types.
    -IgnoreWarnings        Ignores the compiler's warnings.
    -CompilerOptions       Options for the compiler.

    PS> Add-Type -AssemblyName System.Web
    """
    if assembly_name is None:
        _refuse(type_definition or name)


def _refuse(source: str) -> NoReturn:
    advice = "rewrite the type as a PowerShell class"
    fail(
        PSNotSupportedException(_NO_COMPILER.format(advice)),
        "CompilerNotSupported",
        "NotImplemented",
        source or None,
    )
