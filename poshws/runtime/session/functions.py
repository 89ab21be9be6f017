"""The functions a new session has, as script text that is compiled when one is first called.

Each is put into the global scope's table once; a script may then redefine or remove it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from poshws.runtime.commands.functions import Function
from poshws.runtime.execution.scriptblock import ScriptBlock
from poshws.runtime.execution.units import load

if TYPE_CHECKING:
    from poshws.runtime.session.session import Session

GO_UP = "Set-Location .."
GO_TO_ROOT = "Set-Location \\"
GO_HOME = "Set-Location ~"
CLEAR = '[Console]::Write("`e[H`e[2J`e[3J")'
REPLACE = "Switch-Process -WithCommand $args"
PAUSE = "$null = Read-Host 'Press Enter to continue...'"
PROMPT = (
    '\n"PS $($executionContext.SessionState.Path.CurrentLocation)'
    "$('>' * ($nestedPromptLevel + 1)) \";\n"
    "# .Link\n# https://go.microsoft.com/fwlink/?LinkID=225750\n"
    "# .ExternalHelp System.Management.Automation.dll-help.xml\n"
)

LINES = """[CmdletBinding()]
param(
    [ValidateRange(2, 2147483647)] [int] $Width,
    [Parameter(ValueFromPipeline)] [psobject] $InputObject)
begin { $lines = @{ Stream = $true }; if ($Width) { $lines.Width = $Width }; $all = @() }
process { $all += , $InputObject }
end { $all | Out-String @lines }
"""

HELP = """[CmdletBinding(DefaultParameterSetName = 'AllUsersView')]
param(
    [Parameter(Position = 0, ValueFromPipelineByPropertyName)] [string] $Name,
    [string] $Path,
    [ValidateSet('Alias', 'Cmdlet', 'Provider', 'General', 'FAQ', 'Glossary', 'HelpFile',
        'ScriptCommand', 'Function', 'Filter', 'ExternalScript', 'All', 'DefaultHelp',
        'DscResource', 'Class', 'Configuration')] [string[]] $Category,
    [Parameter(ParameterSetName = 'DetailedView', Mandatory)] [switch] $Detailed,
    [Parameter(ParameterSetName = 'AllUsersView')] [switch] $Full,
    [Parameter(ParameterSetName = 'Examples', Mandatory)] [switch] $Examples,
    [Parameter(ParameterSetName = 'Parameters', Mandatory)] [string[]] $Parameter,
    [string[]] $Component,
    [string[]] $Functionality,
    [string[]] $Role,
    [Parameter(ParameterSetName = 'Online', Mandatory)] [switch] $Online)
process {
    if ($MyInvocation.ExpectingInput -or [Console]::IsOutputRedirected -or $Online) {
        Get-Help @PSBoundParameters
    } else {
        Get-Help @PSBoundParameters | Out-String | & ($env:PAGER ? $env:PAGER : 'less')
    }
}
"""

COMPLETE = """
<# What could stand at a place of a script: a text with an offset, or what was parsed of it
   with a position.

     RelativeFilePaths - [bool]
         Whether paths are written relative to the location; without it, as they were begun.
     LiteralPaths - [bool]
         Whether brackets in paths stand for themselves.
#>

[CmdletBinding(DefaultParameterSetName = 'ScriptInputSet')]
[OutputType([System.Management.Automation.CommandCompletion])]
param(
    [Parameter(ParameterSetName = 'ScriptInputSet', Mandatory, Position = 0)]
    [AllowEmptyString()]
    [string] $inputScript,

    [Parameter(ParameterSetName = 'ScriptInputSet', Position = 1)]
    [int] $cursorColumn = $inputScript.Length,

    [Parameter(ParameterSetName = 'AstInputSet', Mandatory, Position = 0)]
    [System.Management.Automation.Language.Ast] $ast,

    [Parameter(ParameterSetName = 'AstInputSet', Mandatory, Position = 1)]
    [System.Management.Automation.Language.Token[]] $tokens,

    [Parameter(ParameterSetName = 'AstInputSet', Mandatory, Position = 2)]
    [System.Management.Automation.Language.IScriptPosition] $positionOfCursor,

    [Parameter(ParameterSetName = 'ScriptInputSet', Position = 2)]
    [Parameter(ParameterSetName = 'AstInputSet', Position = 3)]
    [hashtable] $options
)

end
{
    # Errors show this place: lines 40 and 47 as in PowerShell, and how the calls are written.
    if ($PSCmdlet.ParameterSetName -eq 'ScriptInputSet')
    {
        return [System.Management.Automation.CommandCompletion]::CompleteInput(
            $inputScript,
            $cursorColumn,
            $options)
    }
    else
    {
        return [System.Management.Automation.CommandCompletion]::CompleteInput(
            $ast,
            $tokens,
            $positionOfCursor,
            $options)
    }
}
"""

SOURCES: Final[dict[str, tuple[str, str]]] = {
    name.lower(): (name, text)
    for name, text in (
        ("cd..", GO_UP),
        ("cd\\", GO_TO_ROOT),
        ("cd~", GO_HOME),
        ("Clear-Host", CLEAR),
        ("exec", REPLACE),
        ("help", HELP),
        ("oss", LINES),
        ("Pause", PAUSE),
        ("prompt", PROMPT),
        ("TabExpansion2", COMPLETE),
    )
}
"""Lower-case name → the name as it is written, and the body."""


_SHOWS_ITS_PLACES: Final = frozenset(("tabexpansion2",))
"""Functions whose text is laid out as PowerShell's: errors stand in it, not where it was called."""


class MadeFunctions(set[str]):
    """Which of them a session has made, by key."""


def session_function(ps: Session, key: str) -> Function | None:
    """The function of a lower-case name, put into the global scope; None if it was made before."""
    made = ps.feature(MadeFunctions)
    if key in made:
        return None
    made.add(key)

    name, text = SOURCES[key]
    unit = load(text)
    function = Function(name, ScriptBlock(unit.root, ps.root_state))
    if key not in _SHOWS_ITS_PLACES:
        unit.built_in = function
    scope = ps.global_scope
    if scope.functions is None:
        scope.functions = {}
    scope.functions[key] = function
    return function


def make_all(ps: Session) -> None:
    """Makes those that are not made yet, for a listing."""
    for key in SOURCES:
        if key not in (ps.global_scope.functions or {}):
            session_function(ps, key)
