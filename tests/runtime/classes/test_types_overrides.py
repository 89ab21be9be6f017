"""Classes that override properties of .NET, that wrap an object, and that hold parameters."""

from __future__ import annotations

from poshws import Session

ERROR = """
class Mine : System.Exception {
    [int] $n
    Mine([int] $n) { $this.n = $n }
    [string] get_Message() { return "mine $($this.n)" }
}
"""


def test_message() -> None:
    text = ERROR + '[Mine]::new(1).Message; try { throw [Mine]::new(2) } catch { "$_" }'
    assert Session().run(text) == ["mine 1", "mine 2"]


def test_wrapped_object() -> None:
    text = """
    class Wrapper : PSObject {
        Wrapper($item) : base($item) { }
        [string] ToString() { return "is " + $this.psobject.BaseObject }
    }
    $w = [Wrapper]::new('abc')
    $w.psobject.BaseObject.GetType().Name; "$w"; $w.psobject.ToString()
    """
    assert Session().run(text) == ["String", "is abc", "is abc"]


def test_parameters_of_a_class() -> None:
    text = """
    class Holder { [Parameter()] [string] $Name; [string] $Other }
    function f {
        [CmdletBinding()] param($path)
        dynamicparam { $found = [Holder]::new(); return $found }
        end { $found.Name; $PSBoundParameters.Keys }
    }
    f -Name x
    try { f -Other y } catch { $_.FullyQualifiedErrorId }
    """
    assert Session().run(text) == ["x", "Name", "NamedParameterNotFound,f"]


def test_providers() -> None:
    text = """
    $providers = $ExecutionContext.SessionState.Provider
    $providers.GetOne('FileSystem').Name; $providers.Get('Env*'.Replace('*', 'ironment')).Name
    try { $providers.GetOne('none') } catch { "$_" }
    """
    assert Session().run(text) == [
        "FileSystem",
        "Environment",
        'Exception calling "GetOne" with "1" argument(s): "Cannot find a provider with the'
        " name 'none'.\"",
    ]


def test_redirection_among_variables() -> None:
    text = "Push-Location variable:; 'hi' > seen; Pop-Location; $seen"
    assert Session().run(text) == ["hi"]
